"""What a list of delegates should be read for before it is taken over, though nothing in it is wrong.

What it is for: who is on probation, whose day of official membership nobody wrote down, where degrees went that stood
under a title of schooling.
What it is not for: problems, which stop (delegate_rows).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import InBook, Judged, Values
from app.rules.findings import Finding, finding
from app.rules.list_heading import Heading
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.probation import DELEGATE_PROBATION, MEMBER_PLACES, Membership, membership
from app.rules.rounds import Electorate

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Notes:
    """What is told of the whole list, and of single rows by their number in the file."""

    whole: tuple[Finding, ...] = ()
    rows: Mapping[int, str] = field(default_factory=dict[int, str])

    def beside(self, others: Self) -> Self:
        """Return these notes and others of the same list."""
        return replace(self, whole=(*self.whole, *others.whole), rows={**self.rows, **others.rows})


def notes_of(heading: Heading, judged: Judged, book: InBook) -> Notes:
    """Return what should be read of the rows that are new."""
    are_members = book.electorate is Electorate.MEMBER_CONGRESS
    told = (Membership.PROBATION, Membership.UNSURE) if are_members else (Membership.PROBATION,)
    known = {row: one for row, one in _memberships(judged, book).items() if one in told}
    rows = {row: MEMBER_PLACES[one] if are_members else DELEGATE_PROBATION for row, one in known.items()}
    whole = [*_split(heading, judged)]
    for kind in told:
        names = [str(judged.new[row].get(DelegateField.NAME, "")) for row, one in known.items() if one is kind]
        if names:
            whole.append(_told(kind, names, are_members=are_members))
    return Notes(tuple(whole), rows)


def _told(kind: Membership, names: Sequence[str], *, are_members: bool) -> Finding:
    listed = ", ".join(names[:_NAMED]) + ("…" if names[_NAMED:] else "")
    if kind is Membership.UNSURE:
        return finding("delegate.unsure", count=len(names), names=listed)
    if are_members:
        return finding("delegate.without_vote", count=len(names), names=listed)
    return finding("delegate.probation", count=len(names), names=listed)


def _memberships(judged: Judged, book: InBook) -> dict[int, Membership]:
    if book.day is None:
        return {}
    return {row: membership(_person(values), book.day) for row, values in judged.new.items()}


def _person(values: Values) -> Person:
    joined, since = (values.get(one) for one in (DelegateField.JOINED, DelegateField.OFFICIAL_SINCE))
    return Person(
        name="",
        joined=joined if isinstance(joined, PartialDate) else None,
        official_since=since if isinstance(since, PartialDate) else None,
    )


def _split(heading: Heading, judged: Judged) -> Iterator[Finding]:
    """Tell how many cells of a column of schooling hold degrees, where any do."""
    column = next((one for one in heading.known if is_same(one.field, DelegateField.SCHOOLING)), None)
    degrees = len(judged.with_degree)
    if column and degrees:
        general = sum(bool(values.get(DelegateField.SCHOOLING)) for values in judged.new.values())
        yield finding("delegate.schooling_split", column=column.title, degrees=degrees, general=general)
