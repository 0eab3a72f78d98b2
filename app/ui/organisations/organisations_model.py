"""The tree of organisations as rows, each indented below the one it belongs to.

What it is for: the table of the page; a filter keeps who fits with all above them, so that the tree stays one.
What it is not for: storing, and what became of an organisation.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.models.organisations import Organisation, in_tree
from app.rules.figures import short_date
from app.rules.organisation_fields import TITLES, OrganisationField
from app.rules.organisation_kinds import kind_name
from app.rules.persons import NAMES
from app.rules.vietnamese import clean, fold
from app.ui.numbers import thousands
from app.ui.theme.theme import current
from app.ui.widgets.rows_model import RowsModel
from app.ui.words import rule_text

_INDENT = "\u2003"
_ENTERPRISE = "doanh nghiệp "


class OrganisationColumn(IntEnum):
    """The columns, in their order."""

    NAME = 0
    KIND = 1
    HEAD = 2
    MEMBERS = 3
    SECTOR = 4
    OWNERSHIP = 5
    CAP_GROUP = 6
    DECISION = 7
    FOUNDED = 8
    ENDED = 9


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One organisation, how deep it stands, and its members with those of all below it."""

    organisation: Organisation
    depth: int
    members: int


class OrganisationsModel(RowsModel[OrganisationRow, OrganisationColumn]):
    """Rows in the order of the tree."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(OrganisationColumn, {OrganisationColumn.MEMBERS}, parent)

    def place_of(self, organisation_id: int) -> int:
        """Return the place of an organisation among the rows shown, -1 where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.organisation.id == organisation_id), -1)

    def head(self, column: OrganisationColumn) -> str:
        """Return what a column is called."""
        if column is OrganisationColumn.MEMBERS:
            return self.tr("Đảng viên")
        short = {
            OrganisationColumn.NAME: self.tr("Tên"),
            OrganisationColumn.OWNERSHIP: self.tr("Loại hình DN"),
            OrganisationColumn.CAP_GROUP: self.tr("Nhóm"),
            OrganisationColumn.DECISION: self.tr("Quyết định"),
            OrganisationColumn.FOUNDED: self.tr("Thành lập"),
            OrganisationColumn.ENDED: self.tr("Kết thúc"),
        }
        return short.get(column) or rule_text(TITLES[OrganisationField[column.name]])

    def text(self, place: int, column: OrganisationColumn) -> str:
        """Return what stands in a cell."""
        row = self.rows[place]
        one = row.organisation
        texts = {
            OrganisationColumn.NAME: _INDENT * row.depth + one.name,
            OrganisationColumn.KIND: rule_text(kind_name(one.kind, directly_under=one.parent_id is None)),
            OrganisationColumn.HEAD: one.head,
            OrganisationColumn.MEMBERS: thousands(row.members),
            OrganisationColumn.SECTOR: rule_text(NAMES[one.sector]) if one.sector else "",
            # The head of the column says already that it is of enterprises.
            OrganisationColumn.OWNERSHIP: rule_text(NAMES[one.ownership]).removeprefix(_ENTERPRISE)
            if one.ownership
            else "",
            OrganisationColumn.CAP_GROUP: one.cap_group,
            OrganisationColumn.DECISION: one.decision,
            OrganisationColumn.FOUNDED: short_date(one.founded) if one.founded else "",
            OrganisationColumn.ENDED: short_date(one.ended) if one.ended else "",
        }
        return texts[column]

    def colour(self, place: int, _column: OrganisationColumn) -> QColor | None:
        """Return grey for one that has ended."""
        return QColor(current().colours.muted) if self.rows[place].organisation.ended else None


def rows_of(
    organisations: Sequence[Organisation], counts: Mapping[int, int], text: str, *, with_ended: bool
) -> list[OrganisationRow]:
    """Return the rows of the tree; with a text those in whose row each word stands somewhere, and all above them."""
    words = fold(clean(text)).split()
    tree = tuple(in_tree([one for one in organisations if with_ended or one.ended is None]))
    fitting = {one.id for one, _, _ in tree if _fits(one, words)}
    return [
        OrganisationRow(one, depth, sum(counts.get(id_, 0) for id_ in below))
        for one, depth, below in tree
        if not fitting.isdisjoint(below)
    ]


def _fits(one: Organisation, words: Sequence[str]) -> bool:
    kind = kind_name(one.kind, directly_under=one.parent_id is None)
    of_few = [NAMES[word] for word in (one.sector, one.ownership) if word]
    said = fold(" ".join((one.name, kind, one.head, one.decision, one.cap_group, *of_few)))
    return all(word in said for word in words)
