"""A member of the book as lists have it: one text for each field, and the order of fields with few values.

What it is for: the table, the form, sheets and documents say the same of a member.
What it is not for: reading what somebody typed.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.delegate_values import Value, written
from app.rules.member_fields import MemberField
from app.rules.persons import Degree, Duty, MemberStatus, Sector, Sex, Theory

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

_OF_MEMBER = frozenset({MemberField.OTHER_NAME, MemberField.DUTY, MemberField.STATUS, MemberField.STATUS_SINCE})


def kind_order(field: MemberField) -> tuple[StrEnum, ...]:
    """Return the values of a field in the order that lists give them, none where a field holds any text."""
    return tuple(KINDS[field]) if field in KINDS else ()


def value_of(member: Member, field: MemberField, organisations: Mapping[int, Organisation]) -> Value:
    """Return what a member has in a field; the organisation by its name."""
    if field is MemberField.ORGANISATION:
        return organisations[member.organisation_id].name
    if field in _OF_MEMBER or field is MemberField.NOTE:
        return getattr(member, field)
    return getattr(member.person, field)


def texts_of(member: Member, organisations: Mapping[int, Organisation]) -> dict[MemberField, str]:
    """Return every field of a member as lists write it."""
    return {field: written(value_of(member, field, organisations)) for field in MemberField}
