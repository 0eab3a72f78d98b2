"""What a congress is called: that of delegates with its number, that of a cell by its committee alone.

What it is for: proposing the name while that of the committee is typed, and seeing that its number is still missing.
What it is not for: checking names (congress_facts), and titles on papers, which are wording (reports).
"""

from app.rules.rounds import Electorate
from app.rules.vietnamese import clean

_BEFORE_NUMBER = "lần thứ"


def proposed_name(committee: str, electorate: Electorate) -> str:
    """Return the name up to its number, "" without a committee."""
    named = clean(committee)
    if not named:
        return ""
    if electorate is Electorate.MEMBER_CONGRESS:
        return f"Đại hội {named}"
    return f"Đại hội đại biểu {named} {_BEFORE_NUMBER} "


def lacks_number(name: str) -> bool:
    """Return whether a name ends where its number should follow."""
    return clean(name).endswith(_BEFORE_NUMBER)
