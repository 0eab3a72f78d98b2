"""The bodies that lead a congress: presidium, secretaries, credentials board, counting board.

What it is for: their names, the places in them, and who may sit in one: Điều 8 of Quyết định 190-QĐ/TW, Điều 7 of
Quyết định 244-QĐ/TW (counting board: official delegates, nobody on the list, nobody on probation).
What it is not for: voting them (shows_of_cards), the board of one contest (counting_board), storing (models.bodies).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.rules.findings import Finding, finding
from app.rules.rounds import Electorate
from app.rules.vietnamese import clean


class BodyKind(StrEnum):
    """The bodies, in the order in which a congress makes them."""

    PRESIDIUM = "presidium"
    SECRETARIES = "secretaries"
    CREDENTIALS = "credentials"
    COUNTING = "counting"


class BodyRole(StrEnum):
    """A place in a body."""

    HEAD = "head"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    MEMBER = "member"


BODY_NAMES: Mapping[BodyKind, str] = MappingProxyType(
    {
        BodyKind.PRESIDIUM: "Đoàn Chủ tịch",
        BodyKind.SECRETARIES: "Đoàn Thư ký",
        BodyKind.CREDENTIALS: "Ban Thẩm tra tư cách đại biểu",
        BodyKind.COUNTING: "Ban kiểm phiếu",
    }
)

MEMBER_BODY_NAMES: Mapping[BodyKind, str] = MappingProxyType(
    {**BODY_NAMES, BodyKind.PRESIDIUM: "Chủ trì đại hội", BodyKind.SECRETARIES: "Thư ký đại hội"}
)
"""What the bodies are called where members meet: one or two comrades lead a cell and write its minutes."""

ROLE_TITLES: Mapping[tuple[BodyKind, BodyRole], str] = MappingProxyType(
    {
        (BodyKind.PRESIDIUM, BodyRole.HEAD): "Chủ trì",
        (BodyKind.PRESIDIUM, BodyRole.MEMBER): "Thành viên",
        (BodyKind.SECRETARIES, BodyRole.HEAD): "Trưởng đoàn",
        (BodyKind.SECRETARIES, BodyRole.MEMBER): "Thành viên",
        (BodyKind.CREDENTIALS, BodyRole.HEAD): "Trưởng ban",
        (BodyKind.CREDENTIALS, BodyRole.DEPUTY): "Phó Trưởng ban",
        (BodyKind.CREDENTIALS, BodyRole.MEMBER): "Ủy viên",
        (BodyKind.COUNTING, BodyRole.HEAD): "Trưởng ban",
        (BodyKind.COUNTING, BodyRole.SECRETARY): "Thư ký",
        (BodyKind.COUNTING, BodyRole.MEMBER): "Ủy viên",
    }
)
"""What each place in each body is called; places that are not here a body does not have."""

MEMBER_ROLE_TITLES: Mapping[tuple[BodyKind, BodyRole], str] = MappingProxyType(
    {**ROLE_TITLES, (BodyKind.SECRETARIES, BodyRole.HEAD): "Thư ký"}
)

BODIES_OF: Mapping[Electorate, tuple[BodyKind, ...]] = MappingProxyType(
    {
        Electorate.DELEGATE_CONGRESS: tuple(BodyKind),
        Electorate.MEMBER_CONGRESS: (BodyKind.PRESIDIUM, BodyKind.SECRETARIES, BodyKind.COUNTING),
    }
)
"""Which bodies a congress has: members need no credentials to their own."""

_LED = frozenset({BodyKind.SECRETARIES, BodyKind.CREDENTIALS, BodyKind.COUNTING})
_OF_OFFICIAL_DELEGATES = frozenset({BodyKind.CREDENTIALS, BodyKind.COUNTING})


def body_names(electorate: Electorate) -> Mapping[BodyKind, str]:
    """Return what the bodies of this kind of congress are called."""
    return MEMBER_BODY_NAMES if electorate is Electorate.MEMBER_CONGRESS else BODY_NAMES


def role_titles(electorate: Electorate) -> Mapping[tuple[BodyKind, BodyRole], str]:
    """Return what the places in the bodies of this kind of congress are called."""
    return MEMBER_ROLE_TITLES if electorate is Electorate.MEMBER_CONGRESS else ROLE_TITLES


def roles_of(kind: BodyKind) -> tuple[BodyRole, ...]:
    """Return the places that a body has, the head first."""
    return tuple(role for of, role in ROLE_TITLES if of is kind)


@dataclass(frozen=True, slots=True)
class Seat:
    """What counts of a member of a body: the name, the place, what the book tells of the delegate of that name.

    `is_official` is whether that is a delegate with a vote; a guest is none. `on_lists` are the contests on whose list
    of candidates the name stands, `nominated_for` those for which it was only put forward. `delegate` is the id of that
    delegate, which tells two of one name apart.
    """

    name: str
    role: BodyRole = BodyRole.MEMBER
    is_official: bool = True
    on_probation: bool = False
    is_ineligible: bool = False
    on_lists: tuple[str, ...] = ()
    nominated_for: tuple[str, ...] = ()
    delegate: int | None = None


def refuse_members(kind: BodyKind, seats: Sequence[Seat]) -> Iterator[Finding]:
    """Yield what cannot be: somebody twice, a probationary member who counts.

    Two delegates of one name are two people; where only the name is known, it is one.
    """
    seen: dict[str, set[int | None]] = {}
    for place, one in enumerate(seats, start=1):
        known = seen.setdefault(clean(one.name).casefold(), set())
        if known and (one.delegate is None or known & {None, one.delegate}):
            yield finding("body.twice", f"{kind}/{place}", name=one.name)
        known.add(one.delegate)
        if kind is BodyKind.COUNTING and one.on_probation:
            yield finding("body.probationary", f"{kind}/{place}", name=one.name)


def check_body(
    kind: BodyKind,
    seats: Sequence[Seat],
    agreed: int | None,
    electorate: Electorate = Electorate.DELEGATE_CONGRESS,
) -> Iterator[Finding]:
    """Yield what a congress should look at before it votes a body; `agreed` is its size by the vote, None before."""
    head = role_titles(electorate)[kind, BodyRole.HEAD]
    if seats and agreed is not None and len(seats) != agreed:
        yield finding("body.size", kind, members=len(seats), agreed=agreed)
    heads = sum(one.role is BodyRole.HEAD for one in seats)
    if seats and not heads and kind in _LED:
        yield finding("body.no_head", kind, title=head)
    if heads > 1 and kind in _LED:
        yield finding("body.heads", kind, title=head)
    for place, one in enumerate(seats, start=1):
        yield from _check_seat(kind, one, f"{kind}/{place}")


def _check_seat(kind: BodyKind, one: Seat, place: str) -> Iterator[Finding]:
    if kind is BodyKind.COUNTING and one.on_lists:
        yield finding("body.candidate", place, name=one.name, contest="; ".join(one.on_lists))
    if kind is BodyKind.COUNTING and one.nominated_for:
        yield finding("body.nominated", place, name=one.name, contest="; ".join(one.nominated_for))
    if kind is BodyKind.COUNTING and not one.is_official:
        yield finding("body.not_official", place, name=one.name)
    elif kind in _OF_OFFICIAL_DELEGATES and not one.is_official:
        yield finding("body.guest", place, name=one.name)
    if kind is not BodyKind.COUNTING and one.on_probation:
        yield finding("body.waiting", place, name=one.name)
    if one.is_ineligible:
        yield finding("body.ineligible", place, name=one.name)


def outsider(kind: BodyKind, name: str) -> Finding | None:
    """Return what is said of somebody who is no delegate in a body; None where guests may sit in it."""
    return next(_check_seat(kind, Seat(name, is_official=False), kind), None)


def usual_role(kind: BodyKind, members: int, electorate: Electorate = Electorate.DELEGATE_CONGRESS) -> BodyRole:
    """Return the place that the next member of a body usually takes, where so many sit there already.

    A presidium of delegates leads by turns, and nobody is told to head it; a congress of members has one who chairs.
    """
    if kind is BodyKind.PRESIDIUM and (members or electorate is not Electorate.MEMBER_CONGRESS):
        return BodyRole.MEMBER
    if not members:
        return BodyRole.HEAD
    return BodyRole.SECRETARY if kind is BodyKind.COUNTING and members == 1 else BodyRole.MEMBER
