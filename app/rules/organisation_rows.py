"""Lists of party organisations as a kind of list: their titles, and how their cells are read.

What it is for: what is peculiar to such lists: what stands above one may be a row of the same list.
What it is not for: reading and judging rows (list_judging), files (exchange) and storing (models.organisation_lists).
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from app.rules.column_titles import by_title
from app.rules.delegate_values import Value
from app.rules.findings import Finding, Unread, finding
from app.rules.list_kinds import ListKind
from app.rules.organisation_fields import TITLES, OrganisationField, check_ownership, read_value
from app.rules.organisation_kinds import OrganisationKind, kind_of_name
from app.rules.vietnamese import fold

_OTHER_TITLES: Mapping[StrEnum, str] = MappingProxyType(
    {
        OrganisationField.NAME: "ten|ten to chuc|to chuc dang|ten to chuc co so dang|to chuc co so dang|ten tccsd|"
        "tccsd|ten don vi|don vi|ten dang bo chi bo|dang bo chi bo|ten chi bo|chi bo",
        OrganisationField.KIND: "loai to chuc|loai hinh to chuc|loai hinh tccsd|loai",
        OrganisationField.PARENT: "to chuc cap tren|dang bo cap tren|cap tren|thuoc|truc thuoc dang bo",
        OrganisationField.HEAD: "bi thu cap uy|ho ten bi thu|ho va ten bi thu|nguoi dung dau",
        OrganisationField.SECTOR: "khoi cong tac|linh vuc",
        OrganisationField.OWNERSHIP: "loai hinh dn|loai doanh nghiep|loai dn|hinh thuc so huu|so huu",
        OrganisationField.CAP_GROUP: "nhom tuong dong|nhom khong che|nhom",
        OrganisationField.DECISION: "so quyet dinh|quyet dinh so|qd thanh lap|so qd",
        OrganisationField.FOUNDED: "ngay quyet dinh|ngay qd|thanh lap ngay|thanh lap",
    }
)
_KINDS_BEGIN = ("dang bo", "chi bo")


def _read(field: OrganisationField, text: str) -> Value:
    """Return what a cell says; the kind as its word, "" where nobody says it."""
    if field is not OrganisationField.KIND:
        return read_value(field, text)
    if text and not fold(text).startswith(_KINDS_BEGIN):
        raise Unread(finding("organisation.kind", field, text=text))
    return kind_of_name(text) if text else ""


def _check(sector: Value, ownership: Value, name: Value) -> Iterable[tuple[StrEnum, Finding]]:
    for found in check_ownership(sector, ownership, str(name or "–")):
        yield OrganisationField.OWNERSHIP, found


def _listed(name: str, _id: int) -> Finding:
    return finding("organisation.listed", name=name)


def _unknown(name: str) -> Finding:
    return finding("organisation.unknown", OrganisationField.PARENT, name=name)


def kind_of(values: Mapping[Any, Value]) -> OrganisationKind:
    """Return what a row is: what it says, else what the name says."""
    said = values.get(OrganisationField.KIND)
    return said if isinstance(said, OrganisationKind) else kind_of_name(str(values[OrganisationField.NAME]))


ORGANISATIONS = ListKind(
    name="organisations",
    fields=OrganisationField,
    titles=TITLES,
    by_title=by_title(TITLES, _OTHER_TITLES),
    read=_read,
    checked=(OrganisationField.SECTOR, OrganisationField.OWNERSHIP, OrganisationField.NAME),
    check=_check,
    listed=_listed,
    same_name=_listed,
    named=MappingProxyType({OrganisationField.PARENT: _unknown}),
    in_list=frozenset({OrganisationField.PARENT}),
    past=frozenset({OrganisationField.FOUNDED}),
)
