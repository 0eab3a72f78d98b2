"""The door of one session: who may come, what was marked, how it stands.

What it is for: one mark at a time is stored and every figure follows at once, for thousands of delegates too.
What it is not for: drawing, and the rules of validity (rules.attendance).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.models.book import Book
from app.models.delegates import Delegate
from app.models.sessions import Session
from app.rules.attendance import HERE, Mark, Place, Quorum, count_marks
from app.rules.check_in import Finder, Listed
from app.rules.namesakes import told_apart
from app.rules.vietnamese import name_key


@dataclass(frozen=True, slots=True)
class Person:
    """One who may come, as the page shows them."""

    id: int
    number: int
    name: str
    unit: str
    delegation: str
    apart: str = ""
    """What tells namesakes apart, "" for a name that stands once."""
    has_vote: bool = True
    is_ineligible: bool = False
    """Found ineligible by the credentials board, so without a vote; the others without one are on probation."""


@dataclass(frozen=True, slots=True)
class WithoutPlace:
    """One of the list who has no place: an alternate who waits, or who was replaced by whom."""

    name: str
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark that was set, and the one before it, for the way back."""

    person: Person
    mark: Mark | None
    before: Mark | None


class Door:
    """Those who hold a place, with their marks of one session; whoever has no vote comes, too, without counting."""

    def __init__(self, book: Book, session: Session) -> None:
        """Read everything once."""
        self.session = session
        self._book = book
        self._electorate = book.congresses.get().kind
        self.marks = book.attendance.of_session(session.id)
        seated = book.replacements.seated()
        self.places = tuple(Place(one.id, one.organisation_id, one.source) for one in seated)
        self._names = {one.id: one.name for one in book.organisations.all()}
        self._delegations = {one.id: one.name for one in book.delegations.all()}
        self.people = self._people(seated, book.delegates.without_vote())
        self._finder = Finder(Listed(one.id, one.number, one.name) for one in self.people.values())
        self._out = self._without_place(book)
        self._out_finder = Finder(Listed(id_, number, one.name) for id_, (number, one) in self._out.items())
        self._undone: list[Marked] = []
        order = {name: place for place, name in enumerate(self._delegations.values())}
        self._in_order = sorted(
            self.people.values(),
            key=lambda one: (not one.has_vote, order.get(one.delegation, len(order)), name_key(one.name)),
        )

    def find(self, typed: str) -> tuple[list[Person], int]:
        """Return whom the typed text may mean, those not here yet first, and how many more than are listed."""
        here = {one for one, mark in self.marks.items() if mark in HERE}
        found = self._finder.find(typed, here)
        return [self.people[one.id] for one in found.people], found.more

    def without_place(self, typed: str) -> WithoutPlace | None:
        """Return whom the typed text means among those of the list who may not come; None for nobody."""
        found = self._out_finder.find(typed).people
        return self._out[found[0].id][1] if found else None

    def missing(self) -> list[Person]:
        """Return who is not here, by delegation and name."""
        return [one for one in self._in_order if self.marks.get(one.id) not in HERE]

    def counts(self) -> Counter[Mark | None]:
        """Return how many have each mark."""
        return count_marks(self.places, self.marks)

    def without_vote(self) -> tuple[int, int]:
        """Return how many members on probation are here, and how many were summoned."""
        listed = [one for one in self.people.values() if not (one.has_vote or one.is_ineligible)]
        return sum(self.marks.get(one.id) in HERE for one in listed), len(listed)

    def ineligible(self) -> tuple[int, int]:
        """Return how many are here whom the credentials board found ineligible, and how many those are."""
        listed = [one for one in self.people.values() if one.is_ineligible]
        return sum(self.marks.get(one.id) in HERE for one in listed), len(listed)

    def quorum(self) -> Quorum:
        """Return whether the session is valid."""
        return self._book.attendance.quorum(self.places, self.marks, self._electorate)

    def mark(self, person: Person, mark: Mark | None) -> Marked:
        """Store a mark; raise BookError where the book refuses, and then nothing changed."""
        done = Marked(person, mark, self.marks.get(person.id))
        self._store(person, mark)
        self._undone.append(done)
        return done

    def take_back(self) -> Marked | None:
        """Take the last mark back and return it; None where there is none."""
        if not self._undone:
            return None
        last = self._undone[-1]
        self._store(last.person, last.before)
        return self._undone.pop()

    def _store(self, person: Person, mark: Mark | None) -> None:
        if mark is self.marks.get(person.id):
            return
        self._book.attendance.mark(self.session.id, {person.id: mark})
        if mark is None:
            self.marks.pop(person.id)
        else:
            self.marks[person.id] = mark

    def _without_place(self, book: Book) -> dict[int, tuple[int, WithoutPlace]]:
        """Return who is on the list and not among those who may come, with their numbers."""
        listed = {one.id: one for one in book.delegates.all()}
        replaced = {one.absent_id: listed[one.alternate_id].name for one in book.replacements.all()}
        return {
            id_: (one.number, WithoutPlace(one.name, replaced.get(id_, "")))
            for id_, one in listed.items()
            if id_ not in self.people
        }

    def _people(self, seated: Sequence[Delegate], without_vote: Sequence[Delegate]) -> dict[int, Person]:
        listed = (*seated, *without_vote)
        names = {one.id: self._names.get(one.organisation_id or 0, "") for one in listed}
        apart, silent = told_apart({one.id: one.person for one in listed}, names), {one.id for one in without_vote}
        return {
            one.id: Person(
                one.id,
                one.number,
                one.name,
                names[one.id] or one.person.workplace,
                self._delegations.get(one.delegation_id or 0, ""),
                apart.get(one.id, ""),
                has_vote=one.id not in silent,
                is_ineligible=one.is_ineligible,
            )
            for one in listed
        }
