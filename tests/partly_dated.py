"""Dates of which only a part may be known, as hypothesis can build them: it takes the parts of a tuple for required."""

from app.rules.partial_dates import PartialDate


def dated(*parts: int) -> PartialDate:
    """Return the date of a year, perhaps a month, perhaps a day."""
    return PartialDate(*parts)
