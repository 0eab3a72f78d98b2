"""Which alternate takes the place of which official delegate.

What it is for: only an alternate who waits replaces an official delegate who is absent, of the same delegation, in
the order of votes; the convening committee decides, so that only what cannot be is an error.
What it is not for: who is absent (attendance), and storing (models.replacements).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.rules.findings import Finding, finding
from app.rules.persons import Standing


@dataclass(frozen=True, slots=True)
class Place:
    """What counts of a delegate here; `order` is the place among the alternates of the delegation, 0 for none."""

    id: int
    name: str
    delegation: int | None
    standing: Standing
    order: int = 0
    in_replacement: bool = False
    has_attended: bool = False
    is_ineligible: bool = False
    is_ex_officio: bool = False


def check_replacement(absent: Place, alternate: Place, delegates: Sequence[Place]) -> Iterator[Finding]:
    """Yield what speaks against calling an alternate for an absent delegate."""
    if absent.standing is not Standing.OFFICIAL or absent.in_replacement:
        yield finding("delegate.not_official", name=absent.name)
    if alternate.standing is not Standing.ALTERNATE or alternate.in_replacement:
        yield finding("delegate.not_alternate", name=alternate.name)
    if absent.is_ex_officio:
        yield finding("delegate.ex_officio", name=absent.name)
    if absent.has_attended:
        yield finding("delegate.has_attended", name=absent.name)
    if alternate.is_ineligible:
        yield finding("delegate.alternate_ineligible", name=alternate.name)
    if absent.delegation != alternate.delegation:
        yield finding("delegate.other_delegation", name=alternate.name, absent=absent.name)
        return
    first = next(iter(waiting(delegates, absent.delegation)), None)
    if first and first.id != alternate.id and (not alternate.order or first.order < alternate.order):
        yield finding("delegate.alternate_order", name=alternate.name, first=first.name)


def waiting(delegates: Sequence[Place], delegation: int | None) -> list[Place]:
    """Return the alternates of a delegation that may still be called, in the order of votes."""
    free = (
        one for one in delegates if one.standing is Standing.ALTERNATE and not (one.in_replacement or one.is_ineligible)
    )
    return sorted((one for one in free if one.delegation == delegation and one.order), key=lambda one: one.order)
