"""Part "Khách mời": who is invited, with title and what they do there.

What it is for: the list as it is read out and printed; adding, editing in place, ordering, removing.
What it is not for: delegates.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from app.models.sessions import Guest
from app.rules.permissions import Act
from app.rules.vietnamese import clean
from app.ui.contests.editable_table import EditableTable
from app.ui.session import Session
from app.ui.sessions.guests_model import GuestColumn, GuestsModel
from app.ui.steps_back import StepsBack
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _GuestsTable(EditableTable):
    """Del removes, Alt+Up and Alt+Down move, Ctrl+Z takes back."""

    remove_wanted = Signal(int)
    move_wanted = Signal(int, int)
    undo_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what the key wishes."""
        row = self.currentIndex().row()
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self.is_editing or row < 0:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(row)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(row, step)
        else:
            super().keyPressEvent(event)


class GuestsPart(Card):
    """The guests of the congress."""

    def __init__(self, session: Session, steps: StepsBack, parent: QWidget | None = None) -> None:
        """Take `steps` on the book of this session."""
        super().__init__(self.tr("Khách mời"), parent=parent)
        self._book, self._steps = session.book, steps
        self.model, self.table = GuestsModel(self), _GuestsTable(self.tr("Khách mời"), rows_shown=(2, 12))
        self.name, self.title, self.part = QLineEdit(), QLineEdit(), QLineEdit()
        self.name_field = Field(self.tr("Họ và tên"), self.name)
        self.add = Button(self.tr("Thêm khách mời"), drawing="plus")
        self._form = QWidget()
        title, part = Field(self.tr("Chức vụ"), self.title), Field(self.tr("Tham dự với tư cách"), self.part)
        Flow(self.name_field, title, part, parent=self._form)
        self._lay_out()
        self.model.edited.connect(self._change)
        self.table.remove_wanted.connect(self._remove)
        self.table.move_wanted.connect(self._move)
        self.table.undo_wanted.connect(self._steps.undo)
        self.add.clicked.connect(self._add)
        for line in (self.name, self.title, self.part):
            line.returnPressed.connect(self._add)
        QShortcut(QKeySequence("Ctrl+N"), self, self.begin)

    def begin(self) -> None:
        """Put the keyboard where the next guest is typed, or where they are read."""
        at = self.name if self._form.isVisibleTo(self) else self.table
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the guests as stored."""
        is_open = self._book.may(Act.CONGRESS)
        row = self.table.currentIndex().row()
        self.model.show_guests(self._book.guests.all(), is_open=is_open)
        if 0 <= row < len(self.model.rows):
            self.table.go_to(row, max(self.table.currentIndex().column(), 0))
        self.table.setVisible(bool(self.model.rows))
        self._form.setVisible(is_open)
        self.add.setVisible(is_open)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.edit_column = GuestColumn.NAME
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.model.modelReset.connect(self.table.updateGeometry)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(GuestColumn.NAME, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(GuestColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        self.table.wrap(GuestColumn.TITLE, GuestColumn.PART)
        self.body.add(self.table, self._form, Row(self.add, None))

    def _add(self) -> None:
        guest = Guest(clean(self.name.text()), clean(self.title.text()), clean(self.part.text()))
        if not guest.name:
            if self.sender() is self.add or guest.title or guest.part:
                self.name_field.error(self.tr("Chưa có tên khách mời."), self.tr("Nhập họ và tên."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def act() -> partial[None]:
            return partial(self._book.guests.remove, self._book.guests.add(guest))

        if self._steps.do(self.tr("Đã thêm khách mời {name}.").format(name=guest.name), act):
            self.name_field.clear_error()
            for line in (self.name, self.title, self.part):
                line.clear()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, guest: Guest) -> None:
        before = self._book.guests.get(guest.id)

        def act() -> partial[None]:
            self._book.guests.update(guest)
            return partial(self._book.guests.update, before)

        self._steps.do("", act)

    def _remove(self, row: int) -> None:
        if not self._book.may(Act.CONGRESS):
            return
        guest = self.model.rows[row]

        def act() -> partial[None]:
            self._book.guests.remove(guest.id)
            return partial(self._book.guests.restore, guest.id)

        self._steps.do(self.tr("Đã bỏ {name} khỏi danh sách khách mời.").format(name=guest.name), act)

    def _move(self, row: int, by: int) -> None:
        if not self._book.may(Act.CONGRESS) or not 0 <= row + by < len(self.model.rows):
            return
        guest = self.model.rows[row]

        def act() -> partial[None]:
            self._book.guests.move(guest.id, by)
            return partial(self._book.guests.move, guest.id, -by)

        if self._steps.do("", act):
            self.table.go_to(row + by, GuestColumn.NAME)
