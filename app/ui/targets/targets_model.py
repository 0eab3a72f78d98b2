"""Targets with their parts as an item model: a row a target, a row a part, a column a year.

What it is for: what stands in each cell, and which cells may be typed in. The years stand last, after the verdict, so
that it stays in view however many of them there are.
What it is not for: reading what was typed (rules.target_entry) and storing it (targets_page).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from app.models.target_facts import JudgedPart, JudgedTarget
from app.rules.figures import percent
from app.rules.target_actuals import Origin
from app.rules.target_entry import cell_figure, cell_goal, written_figure
from app.rules.targets import Unit
from app.ui.targets.words import COLOURS, standing, verdict_name
from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import NUMBERS, WORDS, Index

NO, CONTENT, UNIT, GOAL, SUM, SHARE, VERDICT, FIRST_YEAR = range(8)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target, or one of its parts."""

    target: JudgedTarget
    part: JudgedPart | None = None


class TargetsModel(QAbstractTableModel):
    """Holds rows and knows no book."""

    typed = Signal(QModelIndex, str)
    """Somebody typed a figure into a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.rows: tuple[TargetRow, ...] = ()
        self.years: tuple[int, ...] = ()
        self.is_open = True

    def show_targets(self, targets: Sequence[JudgedTarget], years: tuple[int, ...], *, is_open: bool) -> None:
        """Show targets; the cell one is at stays while the rows are the same ones."""
        rows = tuple(row for one in targets for row in (TargetRow(one), *(TargetRow(one, part) for part in one.parts)))
        is_same = years == self.years and [_key(one) for one in rows] == [_key(one) for one in self.rows]
        self.is_open = is_open
        if is_same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.rows, self.years = rows, years
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else FIRST_YEAR + len(self.years)

    def year(self, column: int) -> int | None:
        """Return the year of a column, None for one that has none."""
        place = column - FIRST_YEAR
        return self.years[place] if 0 <= place < len(self.years) else None

    def cell(self, index: Index) -> tuple[int, int] | None:
        """Return part and year of a cell that may be typed in; None for any other."""
        part, year = self._at(index)
        if part is None or year is None or year in part.counted or not self.is_open:
            return None
        return part.part.id, year

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells be edited that are typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.cell(index) else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand over what was typed; it stands here once the book has it."""
        if role != Qt.ItemDataRole.EditRole or self.cell(index) is None:
            return False
        self.typed.emit(index, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == GOAL:
            return self.tr("Nghị quyết đề ra")
        return self._head(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, alignment, colour, type or ground of a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(row, column),
            Qt.ItemDataRole.EditRole: lambda: self.written(index),
            Qt.ItemDataRole.ToolTipRole: lambda: self._tip(row, column),
            Qt.ItemDataRole.TextAlignmentRole: lambda: self._alignment(column),
            Qt.ItemDataRole.ForegroundRole: lambda: self._colour(row, column),
            Qt.ItemDataRole.FontRole: lambda: _strong() if row.part is None else None,
        }
        answer = answers.get(role)
        return answer() if answer else None

    def written(self, index: Index) -> str:
        """Return a figure as it is typed, for editing and copying; "" where the book knows of nothing."""
        part, year = self._at(index)
        actual = part.actuals.get(year) if part and year else None
        if part is None or actual is None or actual.origin is Origin.NOTHING:
            return ""
        return written_figure(actual.count, actual.total, part.part.unit)

    def _at(self, index: Index) -> tuple[JudgedPart | None, int | None]:
        return (self.rows[index.row()].part, self.year(index.column())) if index.isValid() else (None, None)

    def _head(self, column: int) -> str:
        year = self.year(column)
        if year is not None:
            return str(year)
        what = (self.tr("TT"), self.tr("Nội dung"), self.tr("ĐVT"), self.tr("NQ"))
        return (*what, self.tr("Lũy kế"), self.tr("% NQ"), self.tr("Đánh giá"))[column]

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        return NUMBERS if column >= GOAL and column != VERDICT else WORDS

    def _text(self, row: TargetRow, column: int) -> str:
        if row.part is None:
            return self._of_target(row.target, column)
        one, year = row.part, self.year(column)
        if year is not None:
            return cell_figure(one.actuals.get(year), one.part.unit)
        share = one.verdict.share
        return (
            one.label,
            content(one),
            self._unit(one.part.unit),
            self._goal(one),
            cell_figure(one.verdict.actual, one.part.unit),
            percent(share.numerator, share.denominator) if share is not None else "",
            standing(one),
        )[column]

    def _goal(self, one: JudgedPart) -> str:
        return self.tr("xong") if one.part.unit is Unit.DONE else cell_goal(one.history)

    def _unit(self, unit: Unit) -> str:
        return {Unit.PERCENT: "%", Unit.COUNT: self.tr("số"), Unit.DONE: self.tr("việc")}[unit]

    def _of_target(self, target: JudgedTarget, column: int) -> str:
        if column == NO:
            return str(target.target.no)
        if column == CONTENT:
            return target.target.text
        return verdict_name(target.verdict) if column == VERDICT else ""

    def _tip(self, row: TargetRow, column: int) -> str | None:
        part, year = row.part, self.year(column)
        actual = part.actuals.get(year) if part and year else None
        return "\n".join((actual.text, *actual.how)) if actual else self._text(row, column) or None

    def _colour(self, row: TargetRow, column: int) -> QColor | None:
        colours = current().colours
        if column == VERDICT:
            verdict = row.part.verdict.verdict if row.part else row.target.verdict
            return QColor(getattr(colours, COLOURS[verdict]))
        part, year = row.part, self.year(column)
        if part and year:
            told = next((one.verdict for one in part.verdict.years if one.year == year), None)
            if told is not None and COLOURS[told] == "warn":
                return QColor(colours.warn)
            actual = part.actuals.get(year)
            return QColor(colours.muted) if actual and actual.origin is not Origin.TYPED else None
        return QColor(colours.muted) if column in (UNIT, NO) and part else None


def content(one: JudgedPart) -> str:
    """Return what a part is of, beside its goal, which has a column of its own."""
    words = one.part.text.replace(one.part.goal, "", 1)
    return " ".join(words.split()) or one.part.text


def _strong() -> QFont:
    return font(current(), "dense", QFont.Weight.DemiBold)


def _key(row: TargetRow) -> tuple[int, int]:
    return row.target.target.id, row.part.part.id if row.part else 0
