"""Who heads each organisation of the sample book, by which decision it was founded, whose each enterprise is.

What it is for: a list of organisations without holes.
What it is not for: which organisations there are (sample_congress, sample_members).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from app.models.book import Book
from app.models.organisations import Organisation
from app.rules.persons import Duty, Ownership, Sector

_SEED = 13
_FIRST_DAY, _DAYS = date(1996, 1, 8), 365 * 14


class SampleOrganisations:
    """Gives the organisations of a book, which has its members, heads and decisions."""

    def __init__(self, book: Book, facts: Mapping[str, Any]) -> None:
        """Take the facts of the sample file; dice of its own keep members and classes as they are."""
        year_round = facts["year_round"]
        self._book, self._form = book, year_round["decision_form"]
        self._owners = {one: tuple(year_round[one]) for one in (Ownership.JOINT_STOCK, Ownership.OTHER)}
        self._dice = Random(_SEED)

    def make(self) -> None:
        """Name a leading member of each organisation its head; decisions are numbered anew each year."""
        heads = self._heads()
        founded = sorted(self._day() for _ in self._book.organisations.all())
        numbers: dict[int, int] = {}
        for one, day in zip(self._book.organisations.all(), founded, strict=True):
            numbers[day.year] = numbers.get(day.year, 0) + 1 + int(self._dice.random() * 9)
            decision = self._form.format(number=numbers[day.year])
            owner = self._owner(one) if one.sector is Sector.ENTERPRISE else None
            self._book.organisations.update(
                replace(one, head=heads[one.id], decision=decision, founded=day, ownership=owner)
            )

    def _owner(self, one: Organisation) -> Ownership:
        owners = (owner for owner, ends in self._owners.items() if one.name.endswith(ends))
        return next(owners, Ownership.STATE)

    def _day(self) -> date:
        day = _FIRST_DAY + timedelta(int(self._dice.random() * _DAYS))
        return day - timedelta(max(0, day.weekday() - 4))

    def _heads(self) -> dict[int, str]:
        """Return for each organisation somebody who is in it or below it, leaders before others, nobody twice."""
        listed = [one for one in self._book.members.each() if one.is_present]
        listed.sort(key=lambda one: one.duty is not Duty.LEADER)
        heads: dict[int, str] = {}
        taken: set[int] = set()
        for organisation in self._book.organisations.all():
            within = self._book.organisations.below(organisation.id)
            chosen = next(one for one in listed if one.organisation_id in within and one.id not in taken)
            taken.add(chosen.id)
            heads[organisation.id] = chosen.name
        return heads
