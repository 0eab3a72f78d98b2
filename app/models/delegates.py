"""Delegates summoned to the congress.

What it is for: who they are, which organisation and delegation sent them, what the credentials board found; who of
them is on probation.
What it is not for: who replaces whom (replacements), who is present (attendance), and their ballots: nothing stored
links a ballot to a delegate.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from app.models.congresses import Congresses
from app.models.errors import Refused
from app.models.repository import Repository, refuse_text
from app.models.stored_persons import OF_PERSON, stored_person, take_person
from app.rules.attendance import ATTENDED
from app.rules.bodies import BodyKind, body_names
from app.rules.findings import finding
from app.rules.persons import Credentials, DelegateSource, Person, Standing
from app.rules.probation import Membership, may_vote, membership
from app.rules.vietnamese import clean

_KINDS: dict[str, type[StrEnum]] = {
    "source": DelegateSource,
    "standing": Standing,
    "credentials": Credentials,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegate:
    """One delegate; `id` and `number` are 0 before it is stored, `alternate_order` is 0 for who is official.

    `committee` is the level of the party committee of which somebody is a member.
    """

    person: Person
    organisation_id: int | None = None
    delegation_id: int | None = None
    source: DelegateSource = DelegateSource.ELECTED
    standing: Standing = Standing.OFFICIAL
    alternate_order: int = 0
    number: int = 0
    seat: str = ""
    credentials: Credentials = Credentials.UNCHECKED
    note: str = ""
    committee: str = ""
    awards: str = ""
    discipline: str = ""
    removed: bool = False
    id: int = 0

    @property
    def name(self) -> str:
        """Return the full name."""
        return self.person.name

    @property
    def is_ineligible(self) -> bool:
        """Whether the credentials board found that this is no delegate."""
        return self.credentials is Credentials.INELIGIBLE


_OF_DELEGATE = tuple(one.name for one in fields(Delegate) if one.name not in {"person", "removed", "id"})
_STORED = (*OF_PERSON, *_OF_DELEGATE)
_COLUMNS = ", ".join(_STORED)
_HOLES = ", ".join("?" for _ in _STORED)
_SETS = ", ".join(f"{name} = ?" for name in _STORED)


class Delegates(Repository):
    """The delegates of a book."""

    def all(self) -> tuple[Delegate, ...]:
        """Return who is summoned, in the order of their numbers."""
        rows = self._rows(f"SELECT {_COLUMNS}, removed, id FROM delegate WHERE removed = 0 ORDER BY number")
        return tuple(_delegate(row) for row in rows)

    def get(self, delegate_id: int) -> Delegate:
        """Return one delegate, removed ones too; raise LookupError for none."""
        row = self._row(f"SELECT {_COLUMNS}, removed, id FROM delegate WHERE id = ?", (delegate_id,))
        if row is None:
            raise LookupError(delegate_id)
        return _delegate(row)

    def by_name(self) -> dict[str, Delegate]:
        """Return the delegates by name, without capitals; whoever shares a name with another is not among them."""
        return by_name(self.all())

    def count_official(self) -> int:
        """Return how many hold a place with a vote; one who took a place counts in that place."""
        holding = self.holding_places()
        return len(holding) - len(self.without_vote_of(holding))

    def holding_places(self) -> tuple[Delegate, ...]:
        """Return official delegates, with alternates in the places of those whom they replace, with a vote or not."""
        replaced = dict(self._rows("SELECT absent_id, alternate_id FROM replacement"))
        by_id = {one.id: one for one in self.all()}
        official = (one.id for one in by_id.values() if one.standing is Standing.OFFICIAL)
        return tuple(by_id[replaced.get(one, one)] for one in official)

    def without_vote(self) -> tuple[Delegate, ...]:
        """Return who holds a place and has no vote.

        That is who was found ineligible, and at a congress of members who is on probation on its day.
        """
        return self.without_vote_of(self.holding_places())

    def memberships(self) -> Mapping[int, Membership]:
        """Return what is known of the membership of everybody on the day of the congress, by delegate."""
        day = Congresses(self._book).reckoned_on()
        return {one.id: membership(one.person, day) for one in self.all()}

    def add(self, delegates: Sequence[Delegate]) -> tuple[int, ...]:
        """Add delegates, all or none, and return their ids; who has no number yet gets the next one.

        Raises Refused for a number or a seat that is taken, and for text that no paper can show.
        """
        row = self._row("SELECT coalesce(max(number), 0) FROM delegate")
        last = max([row[0] if row else 0, *(one.number for one in delegates)])
        numbered: list[Delegate] = []
        for one in delegates:
            last += not one.number
            numbered.append(one if one.number else replace(one, number=last))
        self._refuse(numbered)
        listed = [stored_delegate(one) for one in numbered]
        ids: list[int] = []
        with self._book.change("delegate.add", "delegate", delegates=listed) as connection:
            for one in listed:
                sql = f"INSERT INTO delegate ({_COLUMNS}) VALUES ({_HOLES})"
                ids.append(connection.execute(sql, [one[name] for name in _STORED]).lastrowid or 0)
        return tuple(ids)

    def update(self, delegates: Sequence[Delegate]) -> None:
        """Store delegates anew, all or none; one that did not change is left alone.

        A name that is put right is put right in the bodies, too. Raises Refused as `add` does, and for a standing that
        changes under a replacement.
        """
        before = {one.id: one for one in self.all()}
        changed = [one for one in delegates if before[one.id] != one]
        if not changed:
            return
        self._refuse(changed)
        for one in changed:
            if one.standing is not before[one.id].standing:
                self._refuse_replaced(one)
        listed = [stored_delegate(one) | {"id": one.id} for one in changed]
        with self._book.change("delegate.update", "delegate", delegates=listed) as connection:
            # Off the list while they change, so that two may exchange their numbers or seats.
            connection.executemany("UPDATE delegate SET removed = 1 WHERE id = ?", [(one.id,) for one in changed])
            for one in listed:
                values = [*(one[name] for name in _STORED), one["id"]]
                connection.execute(f"UPDATE delegate SET {_SETS}, removed = 0 WHERE id = ?", values)
                connection.execute("UPDATE body_member SET name = ? WHERE delegate_id = ?", (one["name"], one["id"]))

    def remove(self, ids: Iterable[int]) -> None:
        """Take delegates off the list; they stay in the book.

        Raises Refused for one in a replacement or a body, and for one who came to a session: papers tell of them.
        """
        gone = [self.get(one) for one in ids]
        for one in gone:
            self._refuse_replaced(one)
            self._refuse_told(one)
        with self._book.change("delegate.remove", "delegate", ids=[one.id for one in gone]) as connection:
            connection.executemany("UPDATE delegate SET removed = 1 WHERE id = ?", [(one.id,) for one in gone])

    def restore(self, ids: Iterable[int]) -> None:
        """Put removed delegates back; raise Refused where their number or seat went to somebody else."""
        back = [replace(self.get(one), removed=False) for one in ids]
        self._refuse(back)
        with self._book.change("delegate.restore", "delegate", ids=[one.id for one in back]) as connection:
            connection.executemany("UPDATE delegate SET removed = 0 WHERE id = ?", [(one.id,) for one in back])

    def without_vote_of(self, holding: Sequence[Delegate]) -> tuple[Delegate, ...]:
        """Return who of those who hold a place has no vote."""
        congresses = Congresses(self._book)
        kind, day = congresses.get().kind, congresses.reckoned_on()
        return tuple(one for one in holding if one.is_ineligible or not may_vote(one.person, day, kind))

    def _refuse(self, changed: Sequence[Delegate]) -> None:
        """Raise Refused where a text is not for paper, or two of those who stay share a number or a seat."""
        ids = {one.id for one in changed}
        others = [one for one in self.all() if one.id not in ids]
        numbers = {one.number: one for one in others}
        seats = {one.seat: one for one in others if one.seat}
        for one in changed:
            for name, text in stored_delegate(one).items():
                if isinstance(text, str):
                    refuse_text(text, name)
            if one.number in numbers:
                raise Refused(
                    finding("delegate.number_taken", "number", number=one.number, name=numbers[one.number].name)
                )
            if one.seat in seats:
                raise Refused(finding("delegate.seat_taken", "seat", seat=one.seat, name=seats[one.seat].name))
            numbers[one.number] = one
            if one.seat:
                seats[one.seat] = one

    def _refuse_told(self, delegate: Delegate) -> None:
        marks = [*sorted(ATTENDED)]
        was_there = self._row(
            "SELECT 1 FROM attendance JOIN session ON session.id = session_id WHERE removed = 0 AND delegate_id = ?"
            f" AND mark IN ({', '.join('?' * len(marks))})",
            (delegate.id, *marks),
        )
        if was_there:
            raise Refused(finding("delegate.was_there", name=delegate.name))
        row = self._row("SELECT kind FROM body_member WHERE delegate_id = ?", (delegate.id,))
        if row:
            names = body_names(Congresses(self._book).get().kind)
            raise Refused(finding("delegate.in_body", name=delegate.name, body=names[BodyKind(row[0])]))

    def _refuse_replaced(self, delegate: Delegate) -> None:
        if self._row("SELECT 1 FROM replacement WHERE ? IN (absent_id, alternate_id)", (delegate.id,)):
            raise Refused(finding("delegate.has_replacement", name=delegate.name))


def by_name(delegates: Iterable[Delegate]) -> dict[str, Delegate]:
    """Return delegates by name, without capitals; whoever shares a name with another is not among them."""
    found: dict[str, list[Delegate]] = {}
    for one in delegates:
        found.setdefault(clean(one.name).casefold(), []).append(one)
    return {name: named[0] for name, named in found.items() if len(named) == 1}


def stored_delegate(delegate: Delegate) -> dict[str, Any]:
    """Return a delegate as it stands in the book and its journal: dates and kinds as text."""
    return stored_person(delegate.person) | {name: getattr(delegate, name) for name in _OF_DELEGATE}


def _delegate(row: Sequence[Any]) -> Delegate:
    columns: dict[str, Any] = dict(zip((*_STORED, "removed", "id"), row, strict=True))
    person = take_person(columns)
    for name, kind in _KINDS.items():
        columns[name] = kind(columns[name])
    columns["removed"] = bool(columns["removed"])
    return Delegate(person=person, **columns)
