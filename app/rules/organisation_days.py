"""The days of an organisation against each other: nothing becomes of one before it was founded.

What it is for: the same objection whether a decision comes after the founding day was noted, or before.
What it is not for: reading days (organisation_fields), and which decisions stand (models.organisation_past).
"""

from collections.abc import Iterable, Iterator
from datetime import date

from app.rules.figures import short_date
from app.rules.findings import Finding, finding
from app.rules.organisation_fields import OrganisationField


def check_day(day: date, founded: Iterable[tuple[str, date | None]]) -> Iterator[Finding]:
    """Yield which organisations, by name and founding day, had yet to be founded on the day of a decision."""
    for name, since in founded:
        if since and day < since:
            yield finding(
                "organisation.before_founding", "day", name=name, day=short_date(day), founded=short_date(since)
            )


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
