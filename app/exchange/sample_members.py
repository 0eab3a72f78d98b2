"""Invented members of the sample book, the same every time: those who are delegates, and thousands beside them.

What it is for: a book as a committee of 92 organisations keeps it, with its cells, its admissions and who has left.
What it is not for: how members were rated (sample_evaluations).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import Any

from app.exchange.sample_delegates import SamplePersons, workplace_of
from app.exchange.sample_people import people, pick
from app.models.book import Book
from app.models.delegates import Delegate
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.admissions import Admission, Occupation
from app.rules.months import months_after
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Duty, MemberStatus, Person, Sector

_SEED = 11
_LEADERS = frozenset({"Bí thư", "Phó Bí thư", "Trưởng phòng", "Phó Trưởng phòng", "Phó Bí thư Đảng ủy"})
_FIRST_CARD = 14_900_001
_LATE = 2017
_DECISION_BEFORE, _RESOLUTION_BEFORE, _CERTIFICATE_BEFORE = timedelta(14), timedelta(45), timedelta(300)
_OPENS = date(2020, 7, 28)


class SampleMembers:
    """Fills the organisations of a book with members."""

    def __init__(self, book: Book, facts: Mapping[str, Any]) -> None:
        """Take the facts of the sample file; dice of its own keep the congress as it is."""
        self._book, self._facts, self._of_year = book, facts, facts["year_round"]
        self._dice = Random(_SEED)
        self._persons = SamplePersons(facts, self._dice)
        self._card = _FIRST_CARD

    def make(self) -> None:
        """Add the cells of the base committees, the members and their admissions."""
        places = self._places()
        delegates = self._book.delegates.all()
        names = islice(
            people(self._dice, self._facts["names"], {one.name for one in delegates}),
            self._of_year["members"] - len(delegates) + sum(self._of_year["left"].values()),
        )
        there = [self._of_delegate(one, places) for one in delegates]
        invented = [self._invented(name, places[at % len(places)]) for at, name in enumerate(names)]
        admitted = list(self._admitted(invented))
        self._book.members.add([*there, *self._with_statuses(invented)])
        ids = {one.person.card_number: one.id for one in self._book.members.each()}
        listed = [(ids[one.person.card_number], one.organisation_id, admission) for one, admission in admitted]
        self._book.admissions.save(listed)

    def _places(self) -> list[Organisation]:
        """Return where members are: a cell directly, a base committee through its cells; heads and sectors are told."""
        organisations = self._book.organisations.all()
        for one in organisations:
            self._book.organisations.update(replace(one, sector=Sector(self._persons.sector(one))))
        cells: list[Organisation] = []
        for one in organisations:
            if one.kind is OrganisationKind.BASE_COMMITTEE:
                unit = one.name.removeprefix("Đảng bộ ")
                count = self._of_year["cells_of_a_base_committee"]
                cells += [
                    Organisation(f"Chi bộ {number} {unit}", OrganisationKind.CELL, one.id)
                    for number in range(1, count + 1)
                ]
        ids = self._book.organisations.add(cells)
        below = [replace(one, id=id_) for one, id_ in zip(cells, ids, strict=True)]
        return [*(one for one in organisations if one.kind is OrganisationKind.CELL), *below]

    def _of_delegate(self, delegate: Delegate, places: Sequence[Organisation]) -> Member:
        """Return a delegate as the member he or she is, in the organisation that elected them or of where they work."""
        if delegate.organisation_id:
            own = [one for one in places if delegate.organisation_id in (one.id, one.parent_id)]
        else:
            own = [one for one in places if workplace_of(self._unit(one)) == delegate.person.workplace]
        place = own[delegate.number % len(own)]
        return self._member(replace(delegate.person, card_number=self._next_card()), place)

    def _invented(self, name: str, place: Organisation) -> Member:
        unit = self._unit(place)
        person = self._persons.person(name, unit)
        return self._member(replace(person, card_number=self._next_card()), place)

    def _unit(self, place: Organisation) -> Organisation:
        return self._book.organisations.get(place.parent_id) if place.parent_id else place

    @staticmethod
    def _member(person: Person, place: Organisation) -> Member:
        in_enterprise = person.sector is Sector.ENTERPRISE
        duty = Duty.LEADER if person.position in _LEADERS else Duty.OUTSIDE if in_enterprise else Duty.STAFF
        return Member(person=person, organisation_id=place.id, duty=duty)

    def _next_card(self) -> str:
        self._card += 1
        return f"{self._card:08}"

    def _admitted(self, members: list[Member]) -> Iterator[tuple[Member, Admission]]:
        """Yield so many with their admission as the years had; they joined on the day of their ceremony."""
        at = 0
        for year, count in self._of_year["admitted"].items():
            for _ in range(count):
                day = self._day(int(year))
                member = self._joined(members[at], day)
                members[at] = member
                at += 1
                yield member, self._admission(day)

    def _day(self, year: int) -> date:
        first = max(date(year, 1, 3), self._of_year["first_admission"])
        last = min(date(year, 12, 28), self._of_year["last_admission"])
        return first + timedelta(int(self._dice.random() * ((last - first).days + 1)))

    def _joined(self, member: Member, day: date) -> Member:
        official = months_after(day, 12)
        person = replace(
            member.person,
            born=PartialDate(day.year - 20 - int(self._dice.random() * 18), 1 + int(self._dice.random() * 12)),
            joined=PartialDate.of(day),
            official_since=PartialDate.of(official) if official <= _OPENS else None,
        )
        return replace(member, person=person)

    def _admission(self, ceremony: date) -> Admission:
        recognised = months_after(ceremony, 12)
        number = 1 + int(self._dice.random() * 400)
        return Admission(
            certificate=f"{number}/GCN",
            certified=ceremony - _CERTIFICATE_BEFORE,
            resolved=ceremony - _RESOLUTION_BEFORE,
            decision=self._of_year["decision_form"].format(number=number),
            decided=ceremony - _DECISION_BEFORE,
            ceremony=ceremony,
            recognised=recognised if recognised <= _OPENS else None,
            occupation=Occupation(pick(self._dice, self._of_year["occupations"])),
        )

    def _with_statuses(self, members: list[Member]) -> list[Member]:
        """Return the members with who is exempted, suspended, elsewhere, or has left; those who came long ago."""
        of = self._of_year
        counts = {"exempted": of["exempted"], "suspended": of["suspended"], "temporary": of["elsewhere"], **of["left"]}
        wanted = [MemberStatus(status) for status, count in counts.items() for _ in range(count)]
        long_ago = [
            at for at, one in enumerate(members) if one.person.joined and one.person.joined.year < of["first_year"]
        ]
        long_ago.sort(key=lambda at: members[at].person.born or PartialDate(_LATE))
        told = list(members)
        for at, status in zip(long_ago, wanted, strict=False):
            since = PartialDate(_LATE + int(self._dice.random() * 3), 1 + int(self._dice.random() * 6))
            told[at] = replace(told[at], status=status, status_since=since)
        return told
