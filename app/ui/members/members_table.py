"""The table of members with its keys: Enter opens, Del removes, Ctrl+C copies, Ctrl+Z undoes, a letter looks for.

What it is for: turning keys into wishes about the members that are chosen; which columns are shown and how wide.
What it is not for: fulfilling the wishes (members_page); reading members (members_model).
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget

from app.rules.member_fields import TITLES, MemberField
from app.ui.members.members_model import COLUMNS, NAME_COLUMN, MembersModel
from app.ui.settings import KeptColumns
from app.ui.theme.theme import current
from app.ui.widgets.people_table import PeopleTable
from app.ui.widgets.ticking_menu import TickingMenu
from app.ui.words import rule_text

_F = MemberField
FIRST_COLUMNS = (
    _F.NAME,
    _F.BORN,
    _F.ORGANISATION,
    _F.POSITION,
    _F.CARD_NUMBER,
    _F.JOINED,
    _F.OFFICIAL_SINCE,
    _F.STATUS,
)
"""Those of the first time."""
_WIDTHS = {
    _F.NAME: 160,
    _F.SEX: 78,
    _F.BORN: 96,
    _F.ORGANISATION: 188,
    _F.CARD_NUMBER: 100,
    _F.JOINED: 108,
    _F.POSITION: 132,
    _F.WORKPLACE: 170,
    _F.HOME: 170,
    _F.NOTE: 170,
    _F.STATUS: 154,
}
_USUAL_WIDTH = 116
_GROWING = (_F.NAME, _F.ORGANISATION, _F.POSITION, _F.WORKPLACE, _F.HOME, _F.STATUS, _F.NOTE)
"""Columns that share what room is left."""
_MOST_GROWTH = 240
_MOST_KEPT_CHOSEN = 500
"""So many stay chosen when the rows come in another order: each may be a stretch of its own."""


class MembersTable(PeopleTable):
    """The rows; several can be chosen, by Shift, Ctrl and Ctrl+A as in every table."""

    copy_wanted = Signal()
    columns_changed = Signal()

    def __init__(
        self, model: MembersModel, kept: KeptColumns, first: Sequence[MemberField], parent: QWidget | None = None
    ) -> None:
        """Show the rows of `model`, with the columns that were chosen last time, `first` for the first time."""
        super().__init__(self.tr("Đảng viên"), parent)
        self._model, self._kept = model, kept
        self._is_sharing = False
        self.setModel(model)
        header = self.horizontalHeader()
        # With the selection of the rows it would ask each of them, column by column, whenever it is painted.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NAME_COLUMN, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._keep_drawn)
        stored = kept.read()
        known = [field for field in COLUMNS if field in stored]
        self._drawn = {field: stored[field] for field in known if stored[field]}
        self._show_columns(known if _F.NAME in known else first)
        self.share_room()

    @property
    def shown_fields(self) -> tuple[MemberField, ...]:
        """The fields that have a column now."""
        return tuple(field for at, field in enumerate(COLUMNS) if not self.isColumnHidden(at))

    @property
    def chosen_count(self) -> int:
        """How many members are chosen."""
        return sum(len(rows) for rows in self._chosen_rows())

    @property
    def chosen(self) -> list[int]:
        """The ids of the members chosen, in the order of the table."""
        return [self._model.ids[row] for rows in self._chosen_rows() for row in rows]

    @property
    def current_id(self) -> int:
        """The member of the current row, 0 for none."""
        at = self.currentIndex().row()
        return self._model.ids[at] if 0 <= at < len(self._model.ids) else 0

    def to_keep(self) -> tuple[list[int], int]:
        """Return who is chosen and who is current, for `choose` after the rows were made anew."""
        return (self.chosen if self.chosen_count <= _MOST_KEPT_CHOSEN else []), self.current_id

    def choose(self, ids: Iterable[int], current_id: int = 0) -> None:
        """Choose members; those not shown are passed over."""
        wanted = set(ids)
        if len(wanted) > 1:
            places = [at for at, one in enumerate(self._model.ids) if one in wanted]
        else:
            places = [at for at in map(self._model.place_of, wanted) if at >= 0]
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
            rows = [place for _, place in run]
            selection.select(self._model.index(rows[0], 0), self._model.index(rows[-1], last))
        flags = QItemSelectionModel.SelectionFlag
        at = self._model.place_of(current_id) if current_id else -1
        if at < 0 and places:
            at = places[0]
        if at >= 0:
            index = self._model.index(at, NAME_COLUMN)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def column_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all columns, those that are shown ticked."""
        menu = TickingMenu(self.tr("Cột hiện trong bảng"), parent)
        for at, field in enumerate(COLUMNS):
            action = menu.addAction(rule_text(TITLES[field]))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(field is not _F.NAME)
            action.toggled.connect(lambda _checked=False, at=at: self._toggle_column(at))
        return menu

    def share_room(self) -> None:
        """Give the room that is left over to the columns of long texts; widths drawn by hand stay."""
        px = current().px
        shown = [at for at in range(len(COLUMNS)) if not self.isColumnHidden(at)]
        widths = {at: px(self._drawn.get(COLUMNS[at]) or _WIDTHS.get(COLUMNS[at], _USUAL_WIDTH)) for at in shown}
        growing = [at for at in shown if COLUMNS[at] in _GROWING and COLUMNS[at] not in self._drawn]
        room = self.viewport().width() - sum(widths.values())
        share = min(px(_MOST_GROWTH), max(0, room) // len(growing)) if growing else 0
        self._is_sharing = True
        for at in shown:
            self.setColumnWidth(at, widths[at] + (share if at in growing else 0))
        self._is_sharing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the wish to copy, too."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        super().keyPressEvent(event)

    def _chosen_rows(self) -> list[range]:
        """Return the stretches of rows that are chosen, from above; never an index of each."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(at) for at in range(selection.size()))
        return sorted((range(one.top(), one.bottom() + 1) for one in ranges), key=lambda rows: rows.start)

    def _toggle_column(self, at: int) -> None:
        self.setColumnHidden(at, not self.isColumnHidden(at))
        self._keep()
        self.share_room()
        self.columns_changed.emit()

    def _show_columns(self, fields: Sequence[MemberField]) -> None:
        for at, field in enumerate(COLUMNS):
            self.setColumnHidden(at, field not in fields)

    def _keep(self) -> None:
        self._kept.keep({field: self._drawn.get(field, 0) for field in self.shown_fields})

    def _keep_drawn(self, at: int, _before: int, width: int) -> None:
        """Remember a width that somebody draws by the mouse."""
        if not self._is_sharing and QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drawn[COLUMNS[at]] = round(width / current().px(1000) * 1000)
            self._keep()

    def _rescale(self) -> None:
        super()._rescale()
        if self.horizontalHeader().count():
            self.share_room()
