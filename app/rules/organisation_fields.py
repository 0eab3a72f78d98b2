"""What is known of a party organisation, with the titles, and reading what somebody types of it.

What it is for: the table, the form and sheets name the same field alike.
What it is not for: where organisations stand in their tree (models.organisations), and members.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.rules.delegate_values import Value, read_date, read_text, read_word
from app.rules.findings import Finding, Unread, finding
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Ownership, Sector
from app.rules.vietnamese import clean


class OrganisationField(StrEnum):
    """One thing that is known of an organisation, in the order of the form."""

    NAME = "name"
    KIND = "kind"
    PARENT = "parent"
    HEAD = "head"
    SECTOR = "sector"
    OWNERSHIP = "ownership"
    CAP_GROUP = "cap_group"
    DECISION = "decision"
    FOUNDED = "founded"


TITLES: Mapping[OrganisationField, str] = MappingProxyType(
    {
        OrganisationField.NAME: "Tên tổ chức đảng",
        OrganisationField.KIND: "Loại hình",
        OrganisationField.PARENT: "Trực thuộc",
        OrganisationField.HEAD: "Bí thư",
        OrganisationField.SECTOR: "Khối",
        OrganisationField.OWNERSHIP: "Loại hình doanh nghiệp",
        OrganisationField.CAP_GROUP: "Nhóm tính mức khống chế",
        OrganisationField.DECISION: "Quyết định thành lập",
        OrganisationField.FOUNDED: "Ngày thành lập",
    }
)
"""The title of each field, on screen and paper and in the files the program writes."""


def read_value(field: OrganisationField, text: str) -> Value:
    """Return what a text says of an organisation; raise Unread where it says nothing that can be stored.

    The kind is its code; an empty text is "" or None.
    """
    if field is OrganisationField.KIND:
        return OrganisationKind(text)
    if field is OrganisationField.SECTOR:
        return read_word(Sector, field, TITLES[field], text)
    if field is OrganisationField.OWNERSHIP:
        return read_word(Ownership, field, TITLES[field], text)
    if field is OrganisationField.FOUNDED:
        return _whole_day(field, text)
    read = read_text(field, text) if field is not OrganisationField.NAME else clean(text)
    if field is OrganisationField.NAME and not read:
        raise Unread(finding("organisation.nameless", field))
    return read


def check_ownership(sector: object, ownership: object, name: str) -> Iterator[Finding]:
    """Yield that only enterprises are of a kind of enterprise; where the sector is not known, it may be one."""
    if ownership and sector and sector != Sector.ENTERPRISE:
        yield finding("organisation.ownership", OrganisationField.OWNERSHIP, name=name)


def day_of(value: Value) -> date | None:
    """Return the day that a date read as whole stands for."""
    return date(value.year, value.month, value.day) if isinstance(value, PartialDate) else None


def _whole_day(field: OrganisationField, text: str) -> PartialDate | None:
    read = read_date(field, text)
    if read is not None and not read.day:
        raise Unread(finding("organisation.day", field, text=text))
    return read
