"""The days of an organisation against each other and today: nothing becomes of one before it was founded.

What it is for: the same objection whether a decision comes after the founding day was noted, or before; a decision may
be in force from a day that is near, nothing was founded on a day that is yet to come.
What it is not for: reading days (organisation_fields), and which decisions stand (models.organisation_past).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from app.rules.days_ahead import is_ahead, is_far_ahead
from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.organisation_fields import TITLES, OrganisationField
from app.rules.partial_dates import PartialDate
from app.rules.past_dates import check_past


def check_day(day: date, founded: Iterable[tuple[str, date | None]]) -> Iterator[Finding]:
    """Yield which organisations, by name and founding day, had yet to be founded on the day of a decision."""
    for name, since in founded:
        if since and day < since:
            yield finding(
                "organisation.before_founding", "day", name=name, day=short_date(day), founded=short_date(since)
            )


def check_in_force(day: date, today: date) -> Iterator[Finding]:
    """Yield a warning of a decision in force from a day yet to come, as the book tells it at once; far ahead refuse."""
    days = {"day": short_date(day), "today": short_date(today)}
    if is_far_ahead(day, today):
        yield finding("organisation.day_far", "day", **days)
    elif is_ahead(day, today):
        yield finding("organisation.day_ahead", "day", **days)


def check_founding(founded: date | None, today: date) -> Iterator[Finding]:
    """Yield that something cannot have been founded yet."""
    if founded:
        field = OrganisationField.FOUNDED
        for _, found in check_past(TITLES[field], {"": PartialDate.of(founded)}, today):
            yield replace(found, place=field)


def check_founded(name: str, founded: date | None, first: date | None) -> Iterator[Finding]:
    """Yield that an organisation is said to be founded after the first day on which a decision was about it."""
    if founded and first and first < founded:
        yield finding(
            "organisation.founded_late",
            OrganisationField.FOUNDED,
            name=name,
            day=short_date(first),
            founded=short_date(founded),
        )
