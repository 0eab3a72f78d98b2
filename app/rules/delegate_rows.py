"""Lists of delegates as a kind of list, and what the book knows beside them.

What it is for: what is peculiar to delegates: their numbers and seats, the names of delegations, the congress.
What it is not for: reading and judging rows (list_judging), files (exchange) and storing (models).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.rules import list_judging
from app.rules.delegate_fields import BY_TITLE, TITLES, DelegateField
from app.rules.delegate_values import CHECKED, NUMBERS, are_plain, check_checked, check_on_day, read_many, read_value
from app.rules.findings import Finding, finding
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, Listed, ListRow, Problem, Values, judge
from app.rules.list_kinds import ListKind
from app.rules.rounds import Electorate

__all__ = [
    "DELEGATES",
    "NAMED",
    "InBook",
    "Judged",
    "ListRow",
    "Listed",
    "Problem",
    "Values",
    "judge",
    "read_list",
]


def unknown_organisation(name: str) -> Finding:
    """Return the objection to an organisation that the book has not."""
    return finding("delegate.organisation_unknown", DelegateField.ORGANISATION, name=name)


def _unknown_delegation(name: str) -> Finding:
    return finding("delegate.delegation_unknown", DelegateField.DELEGATION, name=name)


NAMED: Mapping[DelegateField, Callable[[str], Finding]] = MappingProxyType(
    {DelegateField.ORGANISATION: unknown_organisation, DelegateField.DELEGATION: _unknown_delegation}
)


def _listed(name: str, number: int) -> Finding:
    return finding("delegate.listed", name=name, number=number)


def _same_name(name: str, number: int) -> Finding:
    return finding("delegate.same_name", name=name, number=number)


def _same_birth(name: str, number: int, _card: str) -> Finding:
    return finding("delegate.same_birth", name=name, number=number)


DELEGATES = ListKind(
    name="delegates",
    fields=DelegateField,
    titles=TITLES,
    by_title=BY_TITLE,
    read=read_value,
    are_plain=are_plain,
    read_many=read_many,
    checked=CHECKED,
    check=check_checked,
    check_on=check_on_day,
    listed=_listed,
    same_name=_same_name,
    same_birth=_same_birth,
    past=frozenset({DelegateField.BORN, DelegateField.JOINED}),
    numbers=NUMBERS,
    named=NAMED,
    of_one=(DelegateField.NUMBER, DelegateField.SEAT),
)


@dataclass(frozen=True, slots=True)
class InBook(Known):
    """What the book has beside a list of delegates; on `day` the congress of this `electorate` begins."""

    electorate: Electorate = Electorate.DELEGATE_CONGRESS


def read_list(cells: Sequence[Sequence[str]]) -> tuple[Heading | None, tuple[ListRow, ...]]:
    """Return the heading of a list and the rows below it that hold anything; row 1 is the first of `cells`."""
    return list_judging.read_list(DELEGATES, cells)
