"""The hall on the page of the delegates: its size, delegations placed in blocks, single seats by number.

What it is for: who sits where before the plan is printed.
What it is not for: storing (delegate_work), the rule (rules.seating), and the plan on paper (reports).
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.models.errors import BookError
from app.models.seatings import SeatedGroup
from app.rules.permissions import Act
from app.rules.rounds import Electorate
from app.rules.seating import MOST_ROWS, MOST_SEATS, Hall
from app.ui.contests.editable_table import EditableTable
from app.ui.delegates.delegate_work import DelegateWork
from app.ui.delegates.seats_model import SeatsModel
from app.ui.session import Session
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.cell_ground import CellGround
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint
from app.ui.widgets.label import Label
from app.ui.widgets.number_edit import NumberEdit

_FIRST_HALL = Hall(12, 20)
_SEAT_WIDTH, _LEAST_HEIGHT = 96, 240
_NAMED = 12


class _Seats(EditableTable):
    """The seats: a digit begins to type a number, Del frees the seat."""

    freed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_editing and event.key() == Qt.Key.Key_Delete:
            self.freed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the seat that has the keyboard, beside its row."""
        super().paintEvent(event)
        self.frame_cell()

    def changeEvent(self, event: QEvent) -> None:
        """Let the seats grow with the size of the text; Qt sends this before there are any, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.model():
            self.fit_seats()

    def fit_seats(self) -> None:
        """Give every seat the room of a number and a given name."""
        self.horizontalHeader().setDefaultSectionSize(current().px(_SEAT_WIDTH))


class SeatsPart(QWidget):
    """The size of the hall, the hall, and who has no seat."""

    left = Signal()

    def __init__(self, session: Session, work: DelegateWork, parent: QWidget | None = None) -> None:
        """Make the part; `show_seats` fills it."""
        super().__init__(parent)
        self._book, self._session, self._work = session.book, session, work
        self.rows = NumberEdit(1, MOST_ROWS, _FIRST_HALL.rows)
        self.seats = NumberEdit(1, MOST_SEATS, _FIRST_HALL.seats)
        self.place = PrimaryButton("")
        self.back = LinkButton(self.tr("Về danh sách đại biểu"))
        self.state = Label("", "muted", wrap=True)
        self.problem = Label("", "error", wrap=True)
        self._shown = _FIRST_HALL
        self.model = SeatsModel(self)
        self.table = _Seats(self.tr("Sơ đồ chỗ ngồi"), rows_shown=(6, MOST_ROWS))
        self._lay_out()
        for edit in (self.rows, self.seats):
            edit.editingFinished.connect(self.keep_hall)
        self.place.clicked.connect(self._place)
        self.back.clicked.connect(self.left)
        # After the editor is gone: the hall is shown anew, and an editor would lose its seat.
        self.model.wanted.connect(self._give, Qt.ConnectionType.QueuedConnection)
        self.table.freed.connect(self._free)

    def show_electorate(self, electorate: Electorate) -> None:
        """Offer to place delegations in blocks; members have none."""
        by_delegation = self.tr("Xếp chỗ theo đoàn")
        self.place.setText(self.tr("Xếp chỗ") if electorate is Electorate.MEMBER_CONGRESS else by_delegation)
        self.place.setAccessibleName(self.place.text())

    def show_seats(self) -> None:
        """Show the hall of the book, or one to begin with."""
        hall = self._shown = self._book.seatings.hall() or _FIRST_HALL
        at = self.table.currentIndex()
        row, column = at.row(), at.column()
        for edit, number in ((self.rows, hall.rows), (self.seats, hall.seats)):
            edit.setValue(number)
        groups = self._book.seatings.groups()
        may = self._book.may(Act.CONGRESS)
        self.model.show_hall(hall, groups, is_open=may)
        for widget in (self.rows, self.seats, self.place):
            widget.setEnabled(may)
        self.table.go_to(max(row, 0), max(column, 0))
        self._say_who_stands(hall, groups)

    def begin(self) -> None:
        """Put the keyboard on the size of the hall, or on the seats where it is known."""
        self.problem.hide()
        first = self.table if self._book.seatings.hall() else self.rows
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why a seat was not given."""
        self.problem.say(why)

    def keep_hall(self) -> None:
        """Store the size of the hall where another one was typed."""
        if self._typed == self._shown:
            return
        self._shown = self._typed
        try:
            self._book.seatings.save(self._shown)
        except BookError as error:
            self._work.refused.emit(error)
            return
        self._session.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.table.verticalHeader().show()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.fit_seats()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.setItemDelegate(CellGround(self.table))
        top, buttons, keys = QWidget(), QWidget(), QWidget()
        Column(None, Row(self.place, self.back, gap=12), gap=0, parent=buttons)
        Flow(
            Field(self.tr("Số hàng ghế"), self.rows),
            Field(self.tr("Số ghế mỗi hàng"), self.seats),
            buttons,
            parent=top,
        )
        Flow(
            KeyHint("F2", self.tr("gõ số đại biểu")),
            KeyHint("Del", self.tr("để trống ghế")),
            KeyHint("Esc", self.tr("về danh sách")),
            gap=12,
            parent=keys,
        )
        stage = Label(self.tr("Hàng A gần sân khấu nhất"), "caption")
        body = Column(top, self.state, self.problem, stage, gap=8, parent=self)
        body.addWidget(self.table, 1)
        body.add(keys)
        self.problem.hide()

    def _say_who_stands(self, hall: Hall, groups: tuple[SeatedGroup, ...]) -> None:
        known = {seat for row in hall.names() for seat in row}
        everybody = [one for group in groups for one in group.delegates]
        standing = [one.name for one in everybody if one.seat not in known]
        words = self.tr("%1 ghế, %2 đại biểu, ai cũng có chỗ.")
        if standing:
            words = self.tr("%1 ghế, %2 đại biểu, %3 người chưa có chỗ: %4.")
        named = ", ".join(standing[:_NAMED]) + ("…" if standing[_NAMED:] else "")
        values = (("%1", str(hall.size)), ("%2", str(len(everybody))), ("%3", str(len(standing))), ("%4", named))
        for sign, text in values:
            words = words.replace(sign, text)
        self.state.setText(words)

    @property
    def _typed(self) -> Hall:
        return Hall(self.rows.value(), self.seats.value())

    def _place(self) -> None:
        self.problem.hide()
        self._work.place(self._typed)

    def _give(self, seat: str, number: str) -> None:
        """Give a seat to the delegate with a number; whoever sat there gets up."""
        self.problem.hide()
        if not number:
            self._free()
            return
        one = next((one for one in self._book.delegates.all() if str(one.number) == number), None)
        if one is None:
            self.refuse(self.tr("Không có đại biểu số %1.").replace("%1", number))
            return
        self._work.seat({one.id: seat})
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _free(self) -> None:
        seat = self.model.seat_at(self.table.currentIndex())
        sitting = next((one for one in self._book.delegates.all() if one.seat == seat), None)
        if sitting is not None and self._book.may(Act.CONGRESS):
            self._work.seat({sitting.id: ""})
