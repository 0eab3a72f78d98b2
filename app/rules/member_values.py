"""What somebody types of a member, read as values: the same reading as for delegates, and what only members have.

What it is for: the form and the change of many at once.
What it is not for: which column of a sheet is which, and rows against each other.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from app.rules import delegate_values
from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread
from app.rules.member_fields import TITLES, MemberField
from app.rules.partial_dates import PartialDate
from app.rules.past_dates import check_past
from app.rules.persons import PRESENT, Degree, Duty, MemberStatus, Sector, Sex, Theory

Values: TypeAlias = dict[MemberField, Value]

KINDS: Mapping[MemberField, type[StrEnum]] = MappingProxyType(
    {
        MemberField.SEX: Sex,
        MemberField.DEGREE: Degree,
        MemberField.THEORY: Theory,
        MemberField.SECTOR: Sector,
        MemberField.DUTY: Duty,
        MemberField.STATUS: MemberStatus,
    }
)
"""The fields that hold one of a few words."""

USUAL: Mapping[MemberField, StrEnum] = MappingProxyType(
    {MemberField.DUTY: Duty.STAFF, MemberField.STATUS: MemberStatus.ACTIVE}
)
"""What an empty cell means where there must be a value."""

DATES = frozenset({MemberField.BORN, MemberField.JOINED, MemberField.OFFICIAL_SINCE, MemberField.STATUS_SINCE})
"""None can lie after today: a status is what somebody has now, and the book shows it at once."""


def read_value(field: MemberField, text: str) -> Value:
    """Return what a text says of a member; raise Unread where it says nothing that can be stored.

    An empty text is "", None or what is usual, as the field wants it.
    """
    if field in DATES:
        return delegate_values.read_date(field, text)
    if field in KINDS:
        return delegate_values.read_word(KINDS[field], field, TITLES[field], text) or USUAL.get(field)
    return delegate_values.read_text(field, text)


def read_many(field: MemberField, texts: Iterable[str]) -> Mapping[str, Value]:
    """Return those of many texts of a field that are read at one glance, with what `read_value` makes of them."""
    return PartialDate.usual(texts) if field in DATES else {}


def read_by(today: date, field: MemberField, text: str) -> Value:
    """Return what `read_value` does; raise Unread for a date that cannot lie after today, too."""
    value = read_value(field, text)
    for _, found in check_past(TITLES[field], {text: value}, today) if field in DATES else ():
        raise Unread(found)
    return value


def lacks_day(status: Value, since: str) -> bool:
    """Return whether a status says that somebody left the committee, but nothing says when.

    A year that follows the book takes the day on which it was typed for it then.
    """
    return isinstance(status, MemberStatus) and status not in PRESENT and not since


def are_plain(field: MemberField, texts: Collection[str]) -> bool:
    """Return whether `read_value` surely gives each of many clean texts of a field back as it stands."""
    return field not in DATES and field not in KINDS and delegate_values.are_plain(field, texts)


def check_together(values: Mapping[MemberField, Value]) -> Iterator[tuple[MemberField, Finding]]:
    """Yield what values say against each other."""
    for field, found in delegate_values.check_together(values):
        yield MemberField(field), found
