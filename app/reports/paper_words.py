"""What a paper says, in the few words a table has room for.

What it is for: papers in the tables of differences and of invalid papers.
What it is not for: judging a paper (rules.ballots); a reason that follows from marks is told beside them.
"""

from collections.abc import Callable, Iterable, Mapping

from app.rules.ballots import Ballot
from app.rules.comparison import SetAside
from app.rules.names import REASON_NAMES
from app.rules.rounds import Marking
from app.rules.settlement import ABSENT, Settled

Say = Callable[[str, Mapping[str, str]], str]


def paper_text(say: Say, paper: Settled, marking: Marking, numbers: frozenset[int]) -> str:
    """Return what a paper says; `say` fills a block of the document, `numbers` are those on the list."""
    if paper is ABSENT:
        return say("paper_absent", {})
    if isinstance(paper, SetAside):
        return say("paper_aside", {"điều nghi ngờ": paper.note})
    if paper.stated is not None:
        reason = paper.note or REASON_NAMES[paper.stated]
        return say("paper_invalid", {"lý do": reason})
    return _marks_text(say, paper, marking, numbers)


def _marks_text(say: Say, paper: Ballot, marking: Marking, numbers: frozenset[int]) -> str:
    refused = paper.disagree - paper.agree
    both, neither = paper.agree & paper.disagree, numbers - paper.agree - paper.disagree
    if marking is Marking.STRIKE_OUT and not both and not neither:
        return say("paper_struck", {"các số": _listed(refused)}) if refused else say("paper_whole", {})
    said = [
        say(block, {"các số": _listed(found)})
        for block, found in (("paper_refused", refused), ("paper_both", both), ("paper_neither", neither))
        if found
    ]
    return "; ".join(said) or say("paper_agreed", {})


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))
