"""Reading a contest file: all of it checked, ready to be counted.

What it is for: a file in, a checked contest or one ContestFileError out, never a traceback.
What it is not for: writing files (rules.contest_object makes the object), and counting.
Two readings: a quick one for files as programs write them, and a careful one that can say what is wrong.
What the quick one cannot take at once, right or wrong, the careful one reads from the beginning.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from app.exchange.collector import collector_paused
from app.exchange.contest_ballots import read_ballots
from app.exchange.contest_head import ContestHead, check_figures, read_head
from app.exchange.json_fields import ContestFileError, fields, items
from app.exchange.json_text import parse, read_bytes
from app.exchange.quick_ballots import NotQuickError, pack_ballots, parse_packed
from app.rules.ballots import Ballot, Reason
from app.rules.contest_object import digest, digest_packed
from app.rules.counting import RoundResult, count, count_packed
from app.rules.packed_ballots import PackedBallots
from app.rules.rounds import Round

_DOUBTS = (NotQuickError, ContestFileError, KeyError, ValueError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class ContestFile:
    """A checked file: its object (without the ballots where they are packed), terms and ballots."""

    contest: Mapping[str, Any]
    terms: Round
    ballots: PackedBallots | Sequence[Ballot]

    def count(self) -> RoundResult:
        """Count the round from nothing."""
        if isinstance(self.ballots, PackedBallots):
            return count_packed(self.terms, self.ballots)
        return count(self.terms, self.ballots)

    def digest(self) -> str:
        """Return the digest of what was counted."""
        if isinstance(self.ballots, PackedBallots):
            return digest_packed(self.contest, self.ballots)
        return digest(self.contest)


def read_contest_file(path: Path) -> ContestFile:
    """Read and check a file; raise ContestFileError with the JSON path and the reason for one that does not fit."""
    data = read_bytes(path)
    with collector_paused():
        return _read_quickly(data) or _read_carefully(data)


def _read_quickly(data: bytes) -> ContestFile | None:
    """Return the checked file, or None where there is any doubt."""
    try:
        contest = fields(parse_packed(data), "$")
        ballots, contest["ballots"] = items(contest["ballots"], "$.ballots"), []
        head = read_head(contest)
        papers = pack_ballots(ballots, head.terms)
        _check_figures(head, len(papers), [paper.reason for paper in papers.stated])
    except _DOUBTS:
        return None
    return ContestFile(contest, head.terms, papers)


def _read_carefully(data: bytes) -> ContestFile:
    value = parse(data)
    head = read_head(value)
    contest = cast("dict[str, object]", value)
    filed = read_ballots(items(contest["ballots"], "$.ballots"), head.terms)
    ballots = [one.ballot for one in filed]
    _check_figures(head, len(ballots), [one.stated for one in ballots])
    return ContestFile(contest, head.terms, ballots)


def _check_figures(head: ContestHead, ballots: int, stated: Sequence[Reason | None]) -> None:
    check_figures(head, ballots, stated.count(Reason.FOREIGN_PAPER))
