"""What a congress usually votes by cards, in the order of its programme: the data of resources/shows-of-cards.toml.

What it is for: the subjects that are offered, those of a contest once for each contest the congress elects.
What it is not for: what was voted (shows_of_cards).
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.contests import Contest
from app.resources import resource
from app.rules.bodies import BodyKind
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import NUMBERED, Decides

_OF_CONTESTS = frozenset({Decides.SEATS, Decides.LIST})
_CONTEST = "{cuộc bầu}"


@dataclass(frozen=True, slots=True)
class Topic:
    """What a vote is about: all votes of one topic are one matter, voted again and again; the last one stands."""

    subject: str
    decides: Decides = Decides.SUBJECT
    usual: str = ""
    body: BodyKind | None = None
    contest_id: int | None = None
    nomination_id: int | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """Return what makes it one matter; the words of a usual subject may be changed."""
        subject = "" if self.usual or self.nomination_id else self.subject.casefold()
        return self.decides, self.usual, self.body, self.contest_id, self.nomination_id, subject

    @property
    def is_numbered(self) -> bool:
        """Whether a number is decided."""
        return self.decides in NUMBERED


def usual_topics(congress: Electorate, contests: Sequence[Contest]) -> Iterator[Topic]:
    """Yield the usual topics of a congress, then those of the committee's meeting, one contest after the other.

    `contests` are all of the book, of which congress and committee elect some.
    """
    entries = tomllib.loads(resource("shows-of-cards.toml").read_text("utf-8"))["shows"]
    for entry in entries:
        if congress in entry["congresses"]:
            yield from _of_congress(entry, congress, contests)
    for contest in _elected(contests, Electorate.COMMITTEE):
        for entry in entries:
            if Electorate.COMMITTEE in entry["congresses"]:
                yield from _of_contest(entry, contest)


def _elected(contests: Sequence[Contest], electorate: Electorate) -> list[Contest]:
    return [one for one in contests if one.electorate is electorate and not one.indicative]


def _of_congress(entry: dict[str, Any], congress: Electorate, contests: Sequence[Contest]) -> Iterator[Topic]:
    decides = Decides(entry["decides"])
    if decides in _OF_CONTESTS:
        for contest in _elected(contests, congress):
            yield from _of_contest(entry, contest)
        return
    body = BodyKind(entry["body"]) if "body" in entry else None
    subject = entry["subject"]
    if congress is Electorate.MEMBER_CONGRESS:
        subject = entry.get("subject_of_members", subject)
    yield Topic(subject, decides, entry["name"], body)


def _of_contest(entry: dict[str, Any], contest: Contest) -> Iterator[Topic]:
    if contest.office in entry.get("offices", [contest.office]):
        subject = entry["subject"].replace(_CONTEST, contest.title)
        yield Topic(subject, Decides(entry["decides"]), entry["name"], contest_id=contest.id)
