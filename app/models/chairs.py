"""Who chairs where votes are counted, and so signs beside the board.

What it is for: minutes of a count, and freezing them with its result.
What it is not for: the bodies themselves (bodies), and who signs what (reports).
"""

from app.models.bodies import Bodies
from app.models.repository import Changes
from app.models.sessions import SessionKind, Sessions
from app.rules.bodies import BodyKind
from app.rules.rounds import Electorate
from app.rules.vietnamese import clean


def chair_of(book: Changes, electorate: Electorate) -> str:
    """Return whoever heads the presidium, or chairs the meeting of the committee.

    "" where nobody heads it: a presidium of delegates leads by turns, and whoever leads the counting then signs.
    """
    if electorate is not Electorate.COMMITTEE:
        return Bodies(book).get(BodyKind.PRESIDIUM).head
    meetings = (one for one in Sessions(book).all() if one.kind is SessionKind.COMMITTEE)
    chair = next((one.chair for one in meetings if one.chair), "")
    return clean(chair.partition(",")[0])
