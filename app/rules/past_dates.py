"""Dates that cannot lie ahead: births, joinings, official membership, since when a status is, a founding.

What it is for: the same objection in lists and forms.
What it is not for: reading dates (delegate_values), and what today is (the book knows).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from app.rules.delegate_values import Value
from app.rules.findings import Finding, finding
from app.rules.partial_dates import PartialDate


def check_past(title: str, values: Mapping[Any, Value], today: date) -> Iterator[tuple[Any, Finding]]:
    """Yield which of many values of a field, by their texts, are dates after today, by the title of the field."""
    now, year = PartialDate.of(today), today.year
    dates = [(text, one) for text, one in values.items() if isinstance(one, PartialDate) and one.year >= year]
    for text, one in dates:
        if now.is_before(one):
            yield text, finding("delegate.future", title=title, date=one.text, today=now.text)
