"""Invented facts of the delegates of the sample congress, the same every time.

What it is for: persons with everything that the credentials report counts, in delegations, with alternates.
What it is not for: their names (sample_people) and what they do at the congress.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from random import Random
from typing import Any

from app.exchange.sample_people import people, pick
from app.models.delegates import Delegate
from app.models.organisations import Organisation
from app.rules.partial_dates import PartialDate
from app.rules.persons import KINH, Credentials, Degree, DelegateSource, Person, Sector, Sex, Standing, Theory

_SEED = 10
EX_OFFICIO = 33
_YEAR = 2020
_ONLY_WOMEN = frozenset({"Thị", "Thúy"})
_AGES = (29, 34, 36, 38, 39, 41, 42, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58)
_LEAST_AGE_JOINING = 20
_JOINING_SPREAD = 9
_PROBATION_YEARS = 1
_ONLY_YEAR = 0.04
_DEGREES = (*[Degree.UNIVERSITY] * 12, *[Degree.MASTER] * 6, Degree.DOCTOR, Degree.COLLEGE, Degree.INTERMEDIATE)
_THEORIES = (*[Theory.ADVANCED] * 9, *[Theory.INTERMEDIATE] * 7, Theory.BACHELOR, Theory.PRIMARY)
_DAYS = 28
_MONTHS = 12


class SamplePersons:
    """Tells who the people behind names are."""

    def __init__(self, facts: Mapping[str, Any], dice: Random) -> None:
        """Take the facts of the sample file and the dice that are thrown for each person."""
        self._facts, self._dice = facts["delegates"], dice

    def person(self, name: str, organisation: Organisation) -> Person:
        """Return who is behind a name, of an age and with a past that fit together."""
        facts = self._facts
        born = _YEAR - int(pick(self._dice, [str(age) for age in _AGES]))
        joined = min(born + _LEAST_AGE_JOINING + self._throw(_JOINING_SPREAD), _YEAR - _PROBATION_YEARS - 1)
        month, day = 1 + self._throw(_MONTHS), 1 + self._throw(_DAYS)
        district = pick(self._dice, facts["homes"])
        return Person(
            name=name,
            sex=self._sex(name),
            born=self._birth(born),
            ethnicity=self._people(name),
            religion="Không",
            home=facts["home_form"].format(district=district),
            joined=PartialDate(joined, month, day),
            official_since=PartialDate(joined + _PROBATION_YEARS, month, day),
            card_number=f"{14_000_000 + self._throw(900_000):08}",
            schooling="12/12",
            degree=Degree(pick(self._dice, _DEGREES)),
            major=pick(self._dice, facts["majors"]),
            theory=Theory(pick(self._dice, _THEORIES)),
            position=self._position(name),
            workplace=workplace_of(organisation),
            sector=Sector(self.sector(organisation)),
        )

    def _position(self, name: str) -> str:
        """Return the post that the report tells of somebody; the dice are thrown for everybody alike."""
        thrown = pick(self._dice, self._facts["positions"])
        return self._facts["posts"].get(name, thrown)

    def _birth(self, year: int) -> PartialDate:
        """Return a birthday; of a few only the year is known, as in real files."""
        if self._dice.random() < _ONLY_YEAR:
            return PartialDate(year)
        return PartialDate(year, 1 + self._throw(_MONTHS), 1 + self._throw(_DAYS))

    def _throw(self, sides: int) -> int:
        return int(self._dice.random() * sides)

    def _sex(self, name: str) -> Sex:
        words = name.split()
        female = not _ONLY_WOMEN.isdisjoint(words) or (words[-1] in self._facts["women_given"] and words[-2] == "Ngọc")
        return Sex.FEMALE if female else Sex.MALE

    def _people(self, name: str) -> str:
        surname = name.split(maxsplit=1)[0]
        return next((of for of, surnames in self._facts["peoples"].items() if surname in surnames), KINH)

    def sector(self, organisation: Organisation) -> str:
        """Return the kind of unit by the way the name of its organisation begins."""
        place = workplace_of(organisation)
        listed = self._facts["sectors"].items()
        return next((sector for sector, begins in listed if place.startswith(tuple(begins))), Sector.STATE)


class SampleDelegates:
    """Tells who the people behind the names are."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        """Take the facts of the sample file; dice of its own keep names and ballots as they are."""
        self._facts = facts["delegates"]
        self._names = facts["names"]
        self._dice = Random(_SEED)
        self._persons = SamplePersons(facts, self._dice)

    def official(
        self, names: Sequence[str], organisations: Sequence[Organisation], delegations: Mapping[str, int]
    ) -> Iterator[Delegate]:
        """Yield the official delegates: the committee first, then the elected, one organisation after the other."""
        for place, name in enumerate(names):
            organisation = organisations[place % len(organisations)]
            ex_officio = place < EX_OFFICIO
            person = self._persons.person(name, organisation)
            yield Delegate(
                person=person,
                organisation_id=None if ex_officio else organisation.id,
                delegation_id=delegations["ex_officio" if ex_officio else self._persons.sector(organisation)],
                source=DelegateSource.EX_OFFICIO if ex_officio else DelegateSource.ELECTED,
                credentials=Credentials.ELIGIBLE,
                committee=self._committee(person, is_of_the_convening=ex_officio),
                awards=self._facts["awards"].get(str(place % self._facts["awards_repeat"]), ""),
            )

    def _committee(self, person: Person, *, is_of_the_convening: bool) -> str:
        """Return the level of the committee in which somebody sits, by the post."""
        levels = self._facts["committee_levels"]
        if is_of_the_convening:
            return levels["convening"]
        return levels["base"] if person.position in self._facts["committee_posts"] else ""

    def alternates(
        self, taken: set[str], organisations: Sequence[Organisation], delegations: Mapping[str, int]
    ) -> Iterator[Delegate]:
        """Yield the alternates, of as many organisations, none of whose names is taken."""
        chosen = organisations[:: len(organisations) // self._facts["alternates"]]
        names = islice(people(self._dice, self._names, taken), self._facts["alternates"])
        orders: dict[str, int] = {}
        for name, organisation in zip(names, chosen, strict=False):
            sector = self._persons.sector(organisation)
            orders[sector] = orders.get(sector, 0) + 1
            yield Delegate(
                person=self._persons.person(name, organisation),
                organisation_id=organisation.id,
                delegation_id=delegations[sector],
                standing=Standing.ALTERNATE,
                alternate_order=orders[sector],
                credentials=Credentials.ELIGIBLE,
            )


def workplace_of(organisation: Organisation) -> str:
    """Return the name of the body whose party organisation this is."""
    return organisation.name.removeprefix("Đảng bộ ").removeprefix("Chi bộ ")
