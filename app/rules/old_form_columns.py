"""In which column of the old forms 7A- and 7B-TCTW an organisation stands.

What it is for: the eleven columns 4 to 14 of both forms, and which of them are within another.
What it is not for: what the rows count (sector_table).
Source: forms 7A- and 7B-TCTW (evaluation-and-documents 3.1).
What a book does not say of an enterprise is read from its name; so are communes, wards and armed forces.
"""

import re
from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from app.rules.persons import Ownership, Sector
from app.rules.vietnamese import fold


class OldColumn(IntEnum):
    """The columns by their number on the form."""

    COMMUNE = 4
    WARD = 5
    STATE_ENTERPRISE = 6
    JOINT_STOCK = 7
    PRIVATE_ENTERPRISE = 8
    FOREIGN = 9
    WHOLLY_FOREIGN = 10
    OFFICE = 11
    SERVICE = 12
    ARMED_FORCES = 13
    OTHER = 14


OLD_COLUMN_NAMES: Mapping[OldColumn, str] = MappingProxyType(
    {
        OldColumn.COMMUNE: "Xã",
        OldColumn.WARD: "Phường, thị trấn",
        OldColumn.STATE_ENTERPRISE: "DN nhà nước",
        OldColumn.JOINT_STOCK: "DN cổ phần",
        OldColumn.PRIVATE_ENTERPRISE: "DN tư nhân",
        OldColumn.FOREIGN: "DN có vốn ĐTNN",
        OldColumn.WHOLLY_FOREIGN: "Trong đó 100% vốn NN",
        OldColumn.OFFICE: "Cơ quan hành chính",
        OldColumn.SERVICE: "Cơ sở sự nghiệp",
        OldColumn.ARMED_FORCES: "Quân đội, Công an",
        OldColumn.OTHER: "Loại hình khác",
    }
)
_BY_NAME = (
    (re.compile(r"\b(quan su|quan doi|cong an|bien phong|quoc phong)\b"), OldColumn.ARMED_FORCES),
    (re.compile(r"^(dang bo|chi bo) xa\b"), OldColumn.COMMUNE),
    (re.compile(r"^(dang bo|chi bo) (phuong|thi tran)\b"), OldColumn.WARD),
)
_OF_KIND: Mapping[Ownership, OldColumn] = MappingProxyType(
    {
        Ownership.STATE: OldColumn.STATE_ENTERPRISE,
        Ownership.JOINT_STOCK: OldColumn.JOINT_STOCK,
        Ownership.PRIVATE: OldColumn.PRIVATE_ENTERPRISE,
        Ownership.FOREIGN: OldColumn.FOREIGN,
        Ownership.WHOLLY_FOREIGN: OldColumn.WHOLLY_FOREIGN,
        Ownership.OTHER: OldColumn.OTHER,
    }
)
_OWNERS = (
    (re.compile(r"\b100% von nuoc ngoai\b"), OldColumn.WHOLLY_FOREIGN),
    (re.compile(r"\b(von nuoc ngoai|lien doanh)\b"), OldColumn.FOREIGN),
    (re.compile(r"\b(co phan|ctcp|cp)\b"), OldColumn.JOINT_STOCK),
    (re.compile(r"\b(tu nhan|dntn)\b"), OldColumn.PRIVATE_ENTERPRISE),
    (re.compile(r"\b(nha nuoc|mot thanh vien|mtv)\b"), OldColumn.STATE_ENTERPRISE),
)


def old_column(sector: Sector | None, name: str, ownership: Ownership | None) -> OldColumn | None:
    """Return the column of an organisation; None for an enterprise of which nothing says of which kind it is.

    What the book says goes before the name. One that stands in column 10 counts in column 9 too.
    """
    if ownership is not None:
        return _OF_KIND[ownership]
    plain = fold(name)
    if found := next((column for words, column in _BY_NAME if words.search(plain)), None):
        return found
    match sector:
        case Sector.PARTY | Sector.STATE:
            return OldColumn.OFFICE
        case Sector.PUBLIC_SERVICE:
            return OldColumn.SERVICE
        case Sector.ENTERPRISE:
            return next((column for words, column in _OWNERS if words.search(plain)), None)
        case None:
            return OldColumn.OTHER
