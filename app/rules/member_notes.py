"""What a list of members should be read for before it is taken over, though nothing in it is wrong.

What it is for: leaders of whom the list does not say so; the year after, each would be reviewed by the form of others
(HD 43-HD/BTCTW of 2025, forms 2A and 2B).
What it is not for: problems, which stop (list_judging), and texts of old fonts.
"""

import re
from collections.abc import Iterable, Mapping

from app.rules.column_titles import is_same
from app.rules.delegate_notes import Notes
from app.rules.delegate_values import Value
from app.rules.findings import finding
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged
from app.rules.list_values import ListValues, Values
from app.rules.member_fields import TITLES, MemberField
from app.rules.vietnamese import fold

_LEADS = re.compile(r"\b(?:bi thu|truong|giam doc|chu tich|chanh|pho|hieu pho|tong bien tap|dung dau)\b")


def notes_of_members(heading: Heading, judged: Judged) -> Notes:
    """Return how many new members have a leading post, where no column of the list says who is a leader."""
    if any(is_same(column.field, MemberField.DUTY) for column in heading.known):
        return Notes()
    posts = [str(post or "") for post in _of_position(judged.new)]
    leading = {post for post in set(posts) if _LEADS.search(fold(post))}
    if not leading:
        return Notes()
    told = finding(
        "member.leaders_untold",
        count=sum(post in leading for post in posts),
        post=next(post for post in posts if post in leading),
        column=TITLES[MemberField.DUTY],
    )
    return Notes((told,))


def _of_position(new: Mapping[int, Values]) -> Iterable[Value]:
    """Return the posts of new members; the whole column at once where it is known."""
    if isinstance(new, ListValues):
        return new.of(MemberField.POSITION)
    return (values.get(MemberField.POSITION) for values in new.values())
