"""The table of delegates with its keys: Enter opens, Del removes, Ctrl+V pastes, Ctrl+Z undoes, a letter looks for.

What it is for: turning keys into wishes about the delegates that are chosen; which columns are shown.
What it is not for: fulfilling them (delegates_page).
"""

from collections.abc import Mapping, Sequence
from heapq import nlargest
from math import ceil

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QWidget

from app.rules.delegate_fields import DelegateField, is_of
from app.rules.rounds import Electorate
from app.ui.delegates.delegates_model import COLUMNS, DelegatesModel, title_of
from app.ui.theme.theme import current
from app.ui.widgets.people_table import PeopleTable
from app.ui.widgets.ticking_menu import TickingMenu

_KEPT, _KEPT_OF_MEMBERS = "delegates/columns", "delegates/member-columns"
_WIDTHS = {
    DelegateField.NUMBER: 64,
    DelegateField.NAME: 170,
    DelegateField.SEX: 78,
    DelegateField.BORN: 100,
    DelegateField.STANDING: 130,
    DelegateField.SOURCE: 104,
    DelegateField.DELEGATION: 175,
    DelegateField.ORGANISATION: 185,
    DelegateField.CREDENTIALS: 104,
    DelegateField.SEAT: 60,
    DelegateField.POSITION: 200,
}
"""The columns of the first time, with their widths in unscaled pixels."""
_USUAL_WIDTH = 130
_LONG = frozenset({DelegateField.DELEGATION, DelegateField.ORGANISATION, DelegateField.POSITION})
_FIRST_TO_GO = (
    DelegateField.SEX,
    DelegateField.SEAT,
    DelegateField.CREDENTIALS,
    DelegateField.SOURCE,
    DelegateField.POSITION,
    DelegateField.ORGANISATION,
    DelegateField.BORN,
)
"""Columns nobody chose that go, one after the other, where all of them would make the table scroll sideways."""
_AROUND_TEXT, _ARROW, _LEAST, _WIDEST, _MEASURED = 24, 16, 110, 420, 5


class DelegatesTable(PeopleTable):
    """The rows; several can be chosen, by Shift and Ctrl as in every table."""

    paste_wanted = Signal()

    def __init__(self, model: DelegatesModel, parent: QWidget | None = None) -> None:
        """Show the rows of `model`, with the columns that were chosen last time."""
        super().__init__(self.tr("Đại biểu"), parent)
        self._model = model
        self._drawn: set[int] = set()
        self._is_sharing = self._are_chosen = False
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(COLUMNS.index(DelegateField.NUMBER), Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionResized.connect(self._keep_drawn)
        self._show_columns()
        self._take_widths()

    @property
    def chosen(self) -> list[int]:
        """The ids of the delegates chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.rows[row].delegate.id for row in rows]

    @property
    def current_id(self) -> int:
        """The delegate of the current row, 0 for none."""
        at = self.currentIndex().row()
        return self._model.rows[at].delegate.id if 0 <= at < len(self._model.rows) else 0

    def choose(self, ids: Sequence[int], current_id: int = 0) -> None:
        """Choose delegates again after the rows were made anew; those not shown are passed over."""
        places = {row.delegate.id: at for at, row in enumerate(self._model.rows)}
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for one in ids:
            if one in places:
                selection.select(self._model.index(places[one], 0), self._model.index(places[one], last))
        flags = QItemSelectionModel.SelectionFlag
        at = places.get(current_id, next((places[one] for one in ids if one in places), -1))
        if at >= 0:
            index = self._model.index(at, COLUMNS.index(DelegateField.NAME))
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def show_electorate(self, electorate: Electorate) -> None:
        """Show the columns of this kind of congress: those of delegates, or those of members."""
        if electorate is not self._model.electorate:
            self._model.electorate = electorate
            self._show_columns()
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def column_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all columns, those that are shown ticked."""
        menu = TickingMenu(self.tr("Cột hiện trong bảng"), parent)
        for at, column in enumerate(COLUMNS):
            if not self._has(column):
                continue
            action = menu.addAction(title_of(column, self._model.electorate))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(column != DelegateField.NAME)
            action.toggled.connect(lambda _checked=False, at=at: self._toggle_column(at))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send the wish to paste a list, too."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
            return
        super().keyPressEvent(event)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        chosen, here = self.chosen, self.current_id
        self._model.sort(column, order)
        self.choose(chosen, here)

    def _toggle_column(self, at: int) -> None:
        self.setColumnHidden(at, not self.isColumnHidden(at))
        kept = [column for place, column in enumerate(COLUMNS) if not self.isColumnHidden(place)]
        QSettings().setValue(self._kept_as, ",".join(kept))
        self._are_chosen = True
        self.share_room()

    def _show_columns(self) -> None:
        """Show the columns that somebody chose, those of the first time where nobody did."""
        stored = str(QSettings().value(self._kept_as, "") or "").split(",")
        self._are_chosen = DelegateField.NAME in stored
        kept = stored if self._are_chosen else list(_WIDTHS)
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, column not in kept or not self._has(column))

    @property
    def _kept_as(self) -> str:
        is_of_members = self._model.electorate is Electorate.MEMBER_CONGRESS
        return _KEPT_OF_MEMBERS if is_of_members else _KEPT

    def _has(self, column: DelegateField) -> bool:
        """Return whether this kind of congress has a column; the one of standing says of members who has a vote."""
        return column is DelegateField.STANDING or is_of(column, self._model.electorate)

    def _rescale(self) -> None:
        super()._rescale()
        if self.horizontalHeader().count():
            self._take_widths()

    def share_room(self) -> None:
        """Give the room that is left over to the columns whose texts are cut; widths drawn by hand stay.

        Where there is too little, columns give up what they do not need, then the long ones what spares a scroll bar;
        where that is not enough and nobody chose the columns, some are left out.
        """
        self._leave_out_columns()
        shown = [at for at in range(len(COLUMNS)) if not self.isColumnHidden(at)]
        widths = {at: self.columnWidth(at) if at in self._drawn else self._usual_width(at) for at in shown}
        free = {at: self._needed_width(at) for at in shown if at not in self._drawn}
        room = self.viewport().width() - sum(widths.values())
        shares: list[dict[int, int]] = [{at: max(0, needed - widths[at]) for at, needed in free.items()}]
        if room < 0:
            unneeded = {at: max(0, widths[at] - max(needed, self._head_width(at))) for at, needed in free.items()}
            long = {at: widths[at] - current().px(_LEAST) for at in free if COLUMNS[at] in _LONG and not unneeded[at]}
            is_enough = sum(unneeded.values()) + sum(long.values()) >= -room
            shares = [unneeded, long] if is_enough else [unneeded]
        for share in shares:
            room = _shared(widths, share, room)
        self._is_sharing = True
        for at, width in widths.items():
            self.setColumnWidth(at, width)
        self._is_sharing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self.share_room()

    def _leave_out_columns(self) -> None:
        """Show the columns of the first time so far as they have room; of what somebody chose all stay."""
        if self._are_chosen:
            return
        wanted = [at for at, column in enumerate(COLUMNS) if column in _WIDTHS and self._has(column)]
        least = {at: self._least_of(at) for at in wanted}
        for column in _FIRST_TO_GO:
            if sum(least.values()) <= self.viewport().width():
                break
            least.pop(COLUMNS.index(column), None)
        for at in wanted:
            self.setColumnHidden(at, at not in least)

    def _least_of(self, at: int) -> int:
        """Return to what width a column can be brought before something in it is cut that need not be."""
        if at in self._drawn:
            return self.columnWidth(at)
        usual = self._usual_width(at)
        least = min(usual, max(self._needed_width(at), self._head_width(at)))
        return current().px(_LEAST) if least == usual and COLUMNS[at] in _LONG else least

    def _usual_width(self, at: int) -> int:
        return current().px(_WIDTHS.get(COLUMNS[at], _USUAL_WIDTH))

    def _head_width(self, at: int) -> int:
        """Return the width of what stands above a column, with its arrow where the rows are in its order."""
        header = self.horizontalHeader()
        title = str(self._model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        arrow = current().px(_ARROW) if header.sortIndicatorSection() == at else 0
        return header.fontMetrics().horizontalAdvance(title) + current().px(_AROUND_TEXT) + arrow

    def _needed_width(self, at: int) -> int:
        """Return the width of the longest text of a column, so far as it is worth the room."""
        texts = (row.texts[COLUMNS[at]] for row in self._model.whole)
        longest = nlargest(_MEASURED, texts, key=len)
        needed = max(map(self.fontMetrics().horizontalAdvance, longest), default=0) + current().px(_AROUND_TEXT)
        return min(needed, current().px(_WIDEST))

    def _keep_drawn(self, at: int) -> None:
        """Remember a width that somebody draws by the mouse."""
        if not self._is_sharing and QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drawn.add(at)

    def _take_widths(self) -> None:
        self._drawn.clear()
        self.share_room()


def _shared(widths: dict[int, int], most: Mapping[int, int], room: int) -> int:
    """Let columns grow, or shrink where `room` is less than none, by no more than `most`; return the room left."""
    whole = sum(most.values())
    part = min(1.0, abs(room) / whole) if whole else 0.0
    for at, one in most.items():
        change = int(one * part) if room > 0 else -ceil(one * part)
        widths[at] += change
        room -= change
    return room
