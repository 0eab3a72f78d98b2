"""How a name comes onto the list of a contest, and off it: prepared, from the floor, supported, withdrawn, cut.

What it is for: what may happen to a nominee in which standing; Điều 14 of Quyết định 190-QĐ/TW and Điều 16 of
Quyết định 244-QĐ/TW on the list: a floor nominee needs the agreement of the congress, a withdrawal is decided by it,
a list that is too long is cut by an indicative ballot, most votes first.
What it is not for: the surplus of the list (surplus), the cards themselves (shows_of_cards), storing.
Invariant: whatever happens, a nominee has one standing, and only who is listed stands on the final list.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.rules.findings import Finding, finding
from app.rules.rule_sets import RuleSet
from app.rules.surplus import most_surplus
from app.rules.vietnamese import clean


class Source(StrEnum):
    """Who put the name forward: the convening committee, somebody on the floor, the person."""

    COMMITTEE = "committee"
    FLOOR = "floor"
    SELF = "self"


class Standing(StrEnum):
    """Where a nominee is: on the list, or waiting for the congress, or off it."""

    LISTED = "listed"
    WAITING = "waiting"
    REJECTED = "rejected"
    ASKING = "asking"
    WITHDRAWN = "withdrawn"
    CUT = "cut"


class Event(StrEnum):
    """What happens to a nominee; ASKED is asking to withdraw, which the congress grants or not."""

    SUPPORTED = "supported"
    NOT_SUPPORTED = "not_supported"
    ASKED = "asked"
    LET_GO = "let_go"
    KEPT = "kept"
    CUT = "cut"


_BEGINS: Mapping[Source, Standing] = MappingProxyType(
    {Source.COMMITTEE: Standing.LISTED, Source.FLOOR: Standing.WAITING, Source.SELF: Standing.WAITING}
)
_STEPS: Mapping[tuple[Standing, Event], Standing] = MappingProxyType(
    {
        (Standing.WAITING, Event.SUPPORTED): Standing.LISTED,
        (Standing.WAITING, Event.NOT_SUPPORTED): Standing.REJECTED,
        (Standing.REJECTED, Event.SUPPORTED): Standing.LISTED,
        (Standing.WAITING, Event.ASKED): Standing.ASKING,
        (Standing.LISTED, Event.ASKED): Standing.ASKING,
        (Standing.ASKING, Event.LET_GO): Standing.WITHDRAWN,
        (Standing.LISTED, Event.CUT): Standing.CUT,
    }
)
UNDECIDED = frozenset({Standing.WAITING, Standing.ASKING})
"""What the congress still has to decide."""


@dataclass(frozen=True, slots=True)
class Nominee:
    """One name that was put forward, and what happened to it so far, in order."""

    name: str
    source: Source
    events: tuple[Event, ...] = ()
    note: str = ""

    @property
    def standing(self) -> Standing:
        """Return where the nominee is; raise ValueError for events that cannot follow each other."""
        at = before = _BEGINS[self.source]
        for event in self.events:
            following = _after(self.source, at, before, event)
            if following is None:
                raise ValueError(event)
            before, at = (at if event is Event.ASKED else before), following
        return at

    @property
    def possible(self) -> frozenset[Event]:
        """Return what may happen next."""
        return frozenset(event for event in Event if self.may(event))

    def may(self, event: Event) -> bool:
        """Return whether something may happen next."""
        asked_from = Nominee(self.name, self.source, self.events[:-1]).standing if self.events else self.standing
        return _after(self.source, self.standing, asked_from, event) is not None


def _after(source: Source, at: Standing, before: Standing, event: Event) -> Standing | None:
    """Return where an event leads; who is not let go stands where they stood; only floor names are cut by opinion."""
    if event is Event.CUT and source is Source.COMMITTEE:
        return None
    if (at, event) == (Standing.ASKING, Event.KEPT):
        return before
    return _STEPS.get((at, event))


def final_list(nominees: Sequence[Nominee]) -> tuple[Nominee, ...]:
    """Return who stands on the list, in the order in which they were put forward."""
    return tuple(one for one in nominees if one.standing is Standing.LISTED)


def open_names(nominees: Sequence[Nominee]) -> tuple[str, ...]:
    """Return who may still be voted on: on the list, or waiting for a decision of the congress."""
    return tuple(one.name for one in nominees if one.standing in UNDECIDED | {Standing.LISTED})


@dataclass(frozen=True, slots=True)
class Who:
    """What the book tells of somebody who nominates or is nominated; None where it does not tell."""

    is_official: bool | None = None
    in_committee: bool = False
    on_probation: bool = False


def refuse_nominee(name: str, note: str, source: Source, nominator: str, who: Who) -> Iterator[Finding]:
    """Yield what cannot be: a floor nominee whom nobody nominated, a probationary member (Điều lệ Đảng, article 3)."""
    if source is Source.FLOOR and not clean(nominator):
        yield finding("nomination.no_nominator", "nominator")
    if who.on_probation:
        yield finding("nomination.probationary", "name", name=f"{name}, {note}" if note else name)


def check_nominator(source: Source, name: str, nominator: str, nominee: Who, nominated_by: Who) -> Iterator[Finding]:
    """Yield what the congress should know of who put a name forward: no official delegate, or of the committee.

    That members of the outgoing committee keep to the prepared list is not certain (`committee_nominations`).
    """
    if source is Source.FLOOR and nominated_by.is_official is False:
        yield finding("nomination.nominator", "nominator", name=nominator)
    if source is Source.FLOOR and nominated_by.in_committee:
        yield finding("nomination.committee", "nominator", name=nominator)
    if source is not Source.COMMITTEE and nominee.in_committee:
        yield finding("nomination.committee", "name", name=name)


def check_open(nominees: Sequence[Nominee]) -> Iterator[Finding]:
    """Yield who waits for a decision of the congress."""
    for one in nominees:
        if one.standing is Standing.WAITING:
            yield finding("nomination.waiting", name=one.name)
        if one.standing is Standing.ASKING:
            yield finding("nomination.asking", name=one.name)


def floor_places(rules: RuleSet, seats: int, nominees: Sequence[Nominee]) -> int:
    """Return how many floor nominees the list has room for beside the prepared ones, within its highest surplus."""
    prepared = sum(one.source is Source.COMMITTEE for one in final_list(nominees))
    return max(0, seats + most_surplus(rules, seats) - prepared)


@dataclass(frozen=True, slots=True)
class Cut:
    """Who stays after an opinion was asked, who goes, and who is equal at the last place: the congress decides."""

    kept: tuple[str, ...]
    gone: tuple[str, ...]
    tied: tuple[str, ...]


def cut(votes: Mapping[str, int], places: int) -> Cut:
    """Return whom a list has room for by the votes of an indicative ballot, most first; a tie is never broken here."""
    if places >= len(votes):
        return Cut(tuple(votes), (), ())
    ranked = sorted(votes, key=lambda name: -votes[name])
    last, first_out = votes[ranked[places - 1]] if places else -1, votes[ranked[places]]
    if last > first_out or not places:
        return Cut(tuple(ranked[:places]), tuple(ranked[places:]), ())
    return Cut(
        tuple(name for name in ranked if votes[name] > last),
        tuple(name for name in ranked if votes[name] < last),
        tuple(name for name in ranked if votes[name] == last),
    )
