"""Rows of a list that would put somebody present into an organisation that has ended.

What it is for: an old name in a new list is told at its cell, with what took that organisation in.
What it is not for: which organisations have ended (models.ended_organisations). Whoever left may be told of there.
"""

from collections.abc import Iterator, Mapping

from app.rules.delegate_values import Value
from app.rules.findings import Finding
from app.rules.list_changes import Change
from app.rules.list_values import ListValues
from app.rules.member_fields import MemberField
from app.rules.member_values import read_value
from app.rules.persons import PRESENT, MemberStatus

_F = MemberField


def put_into_ended(new: ListValues, ended: Mapping[str, Finding]) -> Iterator[tuple[int, Finding]]:
    """Yield which rows of new people say so; a row without a status is of somebody active."""
    places, statuses = new.of(_F.ORGANISATION), new.of(_F.STATUS)
    for row, place, status in zip(new, places, statuses, strict=True) if ended else ():
        if isinstance(place, str) and place in ended and _is_present(status):
            yield row, ended[place]


def moved_into_ended(change: Change, stored: Mapping[_F, str], ended: Mapping[str, Finding]) -> Finding | None:
    """Return the objection to a change of somebody of whom the book has these texts, None where there is none."""
    if not ended or change.after.keys().isdisjoint((_F.ORGANISATION, _F.STATUS)):
        return None
    place = change.after.get(_F.ORGANISATION, stored.get(_F.ORGANISATION))
    before = read_value(_F.STATUS, stored.get(_F.STATUS, ""))
    status = change.after.get(_F.STATUS, before)
    is_put = _F.ORGANISATION in change.after or not _is_present(before)
    return ended.get(str(place)) if is_put and _is_present(status) else None


def _is_present(status: Value) -> bool:
    return status is None or (isinstance(status, MemberStatus) and status in PRESENT)
