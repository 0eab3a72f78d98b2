"""A member of the book as lists have it: one text or value for each field, and back; the order of few values.

What it is for: the table, the form, sheets and documents say the same of a member.
What it is not for: reading what somebody typed.
"""

from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from app.models.errors import Refused
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import Value, written
from app.rules.findings import finding
from app.rules.member_fields import MemberField
from app.rules.member_values import DATES, KINDS, Values
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person

_OF_MEMBER = frozenset(
    {
        MemberField.OTHER_NAME,
        MemberField.DUTY,
        MemberField.STATUS,
        MemberField.STATUS_SINCE,
        MemberField.NOTE,
    }
)


def kind_order(field: MemberField) -> tuple[StrEnum, ...]:
    """Return the values of a field in the order that lists give them, none where a field holds any text."""
    return tuple(KINDS[field]) if field in KINDS else ()


def value_of(member: Member, field: MemberField, organisations: OrganisationNames) -> Value:
    """Return what a member has in a field; the organisation by its name."""
    if field is MemberField.ORGANISATION:
        return organisations.by_id[member.organisation_id]
    return getattr(member if field in _OF_MEMBER else member.person, field)


def stored_text(field: MemberField, value: str | None) -> str:
    """Return what lists write for a value as its column holds it; not for organisations, which are held by id."""
    if not value:
        return ""
    if field in DATES:
        return PartialDate.from_stored(value).text
    return written(KINDS[field](value)) if field in KINDS else value


def texts_of(member: Member, organisations: OrganisationNames) -> dict[MemberField, str]:
    """Return every field of a member as lists write it."""
    return {field: written(value_of(member, field, organisations)) for field in MemberField}


def with_values(member: Member, values: Values, organisations: OrganisationNames) -> Member:
    """Return a member with other values; raise Refused for no organisation and for one that the book has not."""
    person: dict[str, Any] = {}
    own: dict[str, Any] = {}
    for field, value in values.items():
        if field is MemberField.ORGANISATION:
            own["organisation_id"] = _organisation(str(value or ""), organisations)
        else:
            (own if field in _OF_MEMBER else person)[field.value] = value
    return replace(member, person=replace(member.person, **person), **own)


def taken_back(now: Member, before: Member, after: Member) -> Member:
    """Return a member as they are now, but where a step changed something, as they were before it."""
    person = _changed(before.person, after.person)
    own = _changed(before, after)
    own.pop("person", None)
    return replace(now, person=replace(now.person, **person), **own)


def _changed(before: Member | Person, after: Member | Person) -> dict[str, Any]:
    names = (one.name for one in fields(before))
    return {name: old for name in names if (old := getattr(before, name)) != getattr(after, name)}


def _organisation(name: str, organisations: OrganisationNames) -> int:
    if not name:
        raise Refused(finding("member.no_organisation", MemberField.ORGANISATION))
    found = organisations.meant(name, MemberField.ORGANISATION)
    if found is None:
        raise Refused(finding("member.unknown_organisation", MemberField.ORGANISATION, name=name))
    return found
