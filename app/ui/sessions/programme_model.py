"""The programme as an item model: sessions, and below each its items with planned and real times.

What it is for: one table to read, edit and run the programme from.
What it is not for: storing: an edited cell is handed over by `edited`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont

from app.models.course import slot_of, start_of
from app.models.sessions import AgendaItem
from app.models.sessions import Session as Sitting
from app.rules.programme import delay, planned_starts
from app.rules.vietnamese import clean
from app.ui.sessions.words import clock, where_in
from app.ui.theme.fonts import font
from app.ui.theme.theme import current
from app.ui.widgets.dense_table import Index
from app.ui.widgets.rows_model import RowsModel

translate = QCoreApplication.translate


class ProgrammeColumn(IntEnum):
    """The columns of the programme."""

    PLANNED = 0
    TITLE = 1
    MINUTES = 2
    SPEAKER = 3
    BEGAN = 4
    ENDED = 5
    LATE = 6


_OF_SESSION = frozenset({ProgrammeColumn.PLANNED, ProgrammeColumn.TITLE, ProgrammeColumn.BEGAN, ProgrammeColumn.ENDED})
_OF_ITEM = frozenset(ProgrammeColumn) - {ProgrammeColumn.PLANNED, ProgrammeColumn.LATE}
_FIGURES = frozenset(ProgrammeColumn) - {ProgrammeColumn.TITLE, ProgrammeColumn.SPEAKER}


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A session (`item` is None) or one of its items; `minutes` are those of all items of a session."""

    sitting: Sitting
    item: AgendaItem | None = None
    planned: datetime | None = None
    late: int | None = None
    minutes: int = 0

    @property
    def runs(self) -> bool:
        """Whether it has begun and not ended."""
        one = self.item or self.sitting
        return bool(one.began_at) and not one.ended_at


def rows_of(sittings: Sequence[Sitting], items: Sequence[AgendaItem]) -> Iterator[ProgrammeRow]:
    """Yield the rows of a programme: each session, then its items."""
    for sitting in sittings:
        own = [one for one in items if one.session_id == sitting.id]
        slots = [slot_of(one) for one in own]
        yield ProgrammeRow(sitting, minutes=sum(one.minutes for one in own))
        for item, slot, planned in zip(own, slots, planned_starts(start_of(sitting), slots), strict=True):
            yield ProgrammeRow(sitting, item, planned, delay(planned, slot.began), item.minutes)


class ProgrammeModel(RowsModel[ProgrammeRow, ProgrammeColumn]):
    """The rows in the order of the congress."""

    edited = Signal(int, int, str)
    """Row, column, what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(ProgrammeColumn, _FIGURES, parent)
        self._is_open = True

    def show_programme(self, rows: Sequence[ProgrammeRow], *, is_open: bool) -> None:
        """Show these rows; `is_open` where they may be edited."""
        self._is_open = is_open
        self.show_rows(rows)

    def row_of_item(self, item_id: int) -> int:
        """Return the row of an item, -1 where it is not there."""
        return next((at for at, row in enumerate(self.rows) if row.item and row.item.id == item_id), -1)

    def row_of_session(self, session_id: int) -> int:
        """Return the row of a session, -1 where it is not there."""
        return next((at for at, row in enumerate(self.rows) if not row.item and row.sitting.id == session_id), -1)

    def head(self, column: ProgrammeColumn) -> str:
        """Return the head of a column."""
        return {
            ProgrammeColumn.PLANNED: translate("Sessions", "Giờ"),
            ProgrammeColumn.TITLE: translate("Sessions", "Nội dung"),
            ProgrammeColumn.MINUTES: translate("Sessions", "Phút"),
            ProgrammeColumn.SPEAKER: translate("Sessions", "Người trình bày"),
            ProgrammeColumn.BEGAN: translate("Sessions", "Bắt đầu"),
            ProgrammeColumn.ENDED: translate("Sessions", "Kết thúc"),
            ProgrammeColumn.LATE: translate("Sessions", "Lệch"),
        }[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be edited, and sessions and items be dragged."""
        flags = super().flags(index)
        if not self._is_open:
            return flags
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        is_item = self.rows[index.row()].item is not None
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if ProgrammeColumn(index.column()) in (_OF_ITEM if is_item else _OF_SESSION):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what `RowsModel` does, and what is edited; sessions and what runs are bold."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return _text(row, ProgrammeColumn(index.column()), is_edited=True)
        if role == Qt.ItemDataRole.FontRole and (row.item is None or row.runs):
            return font(current(), "dense", QFont.Weight.DemiBold)
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited cell over."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = clean(str(value))
        if text != _text(self.rows[index.row()], ProgrammeColumn(index.column()), is_edited=True):
            self.edited.emit(index.row(), index.column(), text)
        return True

    def text(self, place: int, column: ProgrammeColumn) -> str:
        """Return what stands in a cell."""
        return _text(self.rows[place], column, is_edited=False)

    def colour(self, place: int, column: ProgrammeColumn) -> QColor | None:
        """Return the colour of a cell: what is late, what runs, what is over."""
        colours, row = current().colours, self.rows[place]
        if column is ProgrammeColumn.LATE and row.late is not None and row.late > 0:
            return QColor(colours.warn)
        if row.item is not None and row.runs:
            return QColor(colours.accent)
        is_over = row.item is not None and bool(row.item.ended_at)
        return QColor(colours.muted) if is_over else None


def _text(row: ProgrammeRow, column: ProgrammeColumn, *, is_edited: bool) -> str:
    one = row.item or row.sitting
    return {
        ProgrammeColumn.PLANNED: row.sitting.starts if row.item is None else clock(row.planned),
        ProgrammeColumn.TITLE: one.title if is_edited else _title(row),
        ProgrammeColumn.MINUTES: str(row.minutes) if row.minutes else "",
        ProgrammeColumn.SPEAKER: row.item.speaker if row.item else where_in(row.sitting),
        ProgrammeColumn.BEGAN: clock(one.began_at),
        ProgrammeColumn.ENDED: clock(one.ended_at),
        ProgrammeColumn.LATE: _late(row.late),
    }[column]


def _title(row: ProgrammeRow) -> str:
    """Return the title as it is shown: a sign before what runs and what is over, for colour alone says nothing."""
    if row.item is None:
        return row.sitting.title
    sign = "▶ " if row.runs else "✓ " if row.item.ended_at else ""
    return sign + row.item.title


def _late(late: int | None) -> str:
    """Return a delay with its sign: "+12"; the words stand in the card of what runs now."""
    if late is None:
        return ""
    return f"{late:+d}".replace("-", "−") if late else "0"
