"""The organisations of a year: how far each is, how many excellent ones it has, and the way to its grid.

What it is for: base organisations with all that is below them, and each cell of those that have cells.
What it is not for: entering anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.models.evaluation_counts import StateCounts
from app.rules.vietnamese import fold
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.label import Label
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.search_line import SearchLine

translate = QCoreApplication.translate
_INDENT = "\u2003"
OVER = "▲"


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One organisation with all below it; `allowed` is its cap, None where it is capped with others or not at all.

    `short` is its name below what stands above it: the column is narrow.
    """

    id: int
    name: str
    short: str
    level: int
    counts: StateCounts
    allowed: int | None = None
    is_over: bool = False


class Place(IntEnum):
    """The columns."""

    NAME = 0
    DONE = 1
    BEST = 2


class OrganisationsModel(RowsModel[OrganisationRow, Place]):
    """The organisations that hold what is looked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(Place, (Place.DONE, Place.BEST), parent)

    def head(self, column: Place, /) -> str:
        """Return what a column is called."""
        return {
            Place.NAME: translate("Evaluation", "Tổ chức đảng"),
            Place.DONE: translate("Evaluation", "Nhập"),
            Place.BEST: translate("Evaluation", "XS"),
        }[column]

    def text(self, place: int, column: Place, /) -> str:
        """Return name, progress or the excellent ones."""
        row = self.rows[place]
        if column is Place.NAME:
            return _INDENT * row.level + row.short
        if column is Place.DONE:
            progress = f"{row.counts.classed}/{row.counts.due}" if row.counts.due else "–"
            return f"{'✓ ' if row.counts.is_decided else ''}{progress}"
        used = row.counts.excellent
        words = f"{used}/{row.allowed}" if row.allowed is not None else f"{used or ''}"
        return f"{OVER} {words}" if row.is_over else words

    def colour(self, place: int, column: Place, /) -> QColor | None:
        """Return amber over the cap, green for what is decided, muted for what is not begun."""
        row, colours = self.rows[place], current().colours
        if column is Place.BEST:
            return QColor(colours.warn if row.is_over else colours.muted)
        if column is Place.DONE and row.counts.total:
            return QColor(colours.ok if row.counts.is_decided else colours.muted)
        return None

    def tip(self, place: int, column: Place, /) -> str | None:
        """Return the states in words."""
        row = self.rows[place]
        if column is Place.NAME:
            return row.name
        if column is Place.BEST:
            return translate("Evaluation", "Nhóm vượt mức khống chế") if row.is_over else None
        words = translate("Evaluation", "%1 chưa nhập xong, %2 đã nhập, %3 đã đề nghị, %4 đã quyết định")
        values = (row.counts.blank, row.counts.entered, row.counts.proposed, row.counts.decided)
        for number, value in enumerate(values, 1):
            words = words.replace(f"%{number}", str(value), 1)
        if row.counts.absent:
            words += translate("Evaluation", "; trong đó %5 không phải đánh giá").replace("%5", str(row.counts.absent))
        return words


class OrganisationList(QWidget):
    """The line to look for and the list."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._all: Sequence[OrganisationRow] = ()
        self._is_going = False
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Tìm tổ chức, không cần dấu"))
        self.search.setAccessibleName(self.tr("Tìm tổ chức"))
        self.summary = Label("", "caption", wrap=True)
        self.model = OrganisationsModel(self)
        self.table = DenseTable(self.tr("Các tổ chức đảng"))
        self.table.setModel(self.model)
        self.table.stretch(Place.NAME)
        self.table.wrap(Place.NAME)
        body = Column(self.search, self.summary, gap=8, parent=self)
        body.addWidget(self.table, 1)
        self.search.textChanged.connect(self._show)
        self.search.lead_into(self.table, self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.opened.connect(self.opened)

    @property
    def current_id(self) -> int:
        """The organisation of the current row, 0 for none."""
        at = self.table.currentIndex().row()
        return self.model.rows[at].id if 0 <= at < len(self.model.rows) else 0

    def show_rows(self, rows: Sequence[OrganisationRow], summary: str) -> None:
        """Show organisations anew; the current one stays."""
        self._all = rows
        self.summary.setText(summary)
        self._show()

    def go_to(self, organisation_id: int) -> None:
        """Make an organisation the current one, without `chosen`."""
        at = next((at for at, row in enumerate(self.model.rows) if row.id == organisation_id), -1)
        if at >= 0 and self.current_id != organisation_id:
            self._is_going = True
            self.table.selectRow(at)
            self._is_going = False

    def _show(self) -> None:
        here, words = self.current_id, fold(self.search.text()).split()
        # What stands above one that is found may not be shown: it goes by its whole name.
        found = [replace(row, short=row.name) for row in self._all if all(word in fold(row.name) for word in words)]
        self.model.show_rows(found if words else self._all)
        self.go_to(here)

    def _choose(self) -> None:
        if self.current_id and not self._is_going:
            self.chosen.emit(self.current_id)
