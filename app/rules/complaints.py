"""Complaints and petitions about who may take part in a congress: how many came, how many were settled.

What it is for: what the figures can be, for the credentials report.
What it is not for: complaints about an election (rules.keeping) and what a complaint says, which the book never holds.
Source: the report's verdict in evaluation-and-documents 5.4.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True)
class Complaints:
    """How many were received and how many of them settled; None where nobody noted it, which is not nought."""

    received: int | None = None
    settled: int | None = None


def check_complaints(told: Complaints) -> Iterator[Finding]:
    """Yield what cannot be: more settled than received, or settled where none is noted as received."""
    if told.settled is None:
        return
    if told.received is None:
        yield finding("complaints.not_received", "settled", settled=told.settled)
    elif told.settled > told.received:
        yield finding("complaints.over", "settled", settled=told.settled, received=told.received)
