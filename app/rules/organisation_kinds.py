"""What a party organisation is, and the word for it.

What it is for: one set of kinds for the tree of organisations, sheets and documents.
What it is not for: the kind of unit where members work (persons.Sector).
"""

from enum import StrEnum

from app.rules.vietnamese import fold

_HIGHER_BEGINS, _SECTION_BEGINS, _COMMITTEE_BEGINS = "dang bo cap tren", "dang bo bo phan", "dang bo"


class OrganisationKind(StrEnum):
    """What an organisation is; whether a cell is a base organisation follows from where it stands."""

    COMMITTEE = "committee"
    BASE_COMMITTEE = "base_committee"
    SECTION_COMMITTEE = "section_committee"
    CELL = "cell"


def kind_name(kind: OrganisationKind, *, directly_under: bool) -> str:
    """Return the word for an organisation: a cell directly under the committee is a base organisation of its own."""
    match kind:
        case OrganisationKind.COMMITTEE:
            return "đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng"
        case OrganisationKind.BASE_COMMITTEE:
            return "đảng bộ cơ sở"
        case OrganisationKind.SECTION_COMMITTEE:
            return "đảng bộ bộ phận"
        case OrganisationKind.CELL:
            return "chi bộ cơ sở" if directly_under else "chi bộ trực thuộc"


def is_base(kind: OrganisationKind, *, directly_under: bool) -> bool:
    """Return whether an organisation is a base organisation (tổ chức cơ sở đảng), which the committee rates itself.

    Source: HD 43-HD/BTCTW (2025), section 3, by evaluation-and-documents 2.
    """
    return kind is OrganisationKind.BASE_COMMITTEE or (kind is OrganisationKind.CELL and directly_under)


def kind_of_name(name: str) -> OrganisationKind:
    """Return what an organisation is by the way its name, or the word for its kind, begins; most are cells."""
    plain = fold(name)
    if plain.startswith(_HIGHER_BEGINS):
        return OrganisationKind.COMMITTEE
    if plain.startswith(_SECTION_BEGINS):
        return OrganisationKind.SECTION_COMMITTEE
    return OrganisationKind.BASE_COMMITTEE if plain.startswith(_COMMITTEE_BEGINS) else OrganisationKind.CELL
