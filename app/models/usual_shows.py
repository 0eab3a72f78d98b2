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
    """Yield the usual topics of a congress; `contests` are all of the book, of which it elects some."""
    elected = [one for one in contests if one.electorate is congress and not one.indicative]
    for entry in tomllib.loads(resource("shows-of-cards.toml").read_text("utf-8"))["shows"]:
        if congress not in entry["congresses"]:
            continue
        decides = Decides(entry["decides"])
        if decides not in _OF_CONTESTS:
            body = BodyKind(entry["body"]) if "body" in entry else None
            subject = entry["subject"]
            if congress is Electorate.MEMBER_CONGRESS:
                subject = entry.get("subject_of_members", subject)
            yield Topic(subject, decides, entry["name"], body)
            continue
        for contest in elected:
            if _is_voted(entry, contest):
                subject = entry["subject"].replace(_CONTEST, contest.title)
                yield Topic(subject, decides, entry["name"], contest_id=contest.id)


def _is_voted(entry: dict[str, Any], contest: Contest) -> bool:
    return contest.office in entry.get("offices", [contest.office])
