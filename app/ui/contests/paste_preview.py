"""The preview of a pasted list: every row with its problem, mended in place, taken over when it is clean.

What it is for: candidates and board members pasted from Word or Excel; nothing pasted is lost, nothing is stored here.
What it is not for: storing; the part takes `people` on `accepted` and says `finish` when they are stored.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from app.rules.name_list import NamedRow, is_in_capitals, read_names
from app.ui.contests.editable_table import EditableTable
from app.ui.contests.pasted_rows import Listed, PastedColumn, PastedRows
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint
from app.ui.widgets.label import Label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Rows(EditableTable):
    """The rows: Del removes, Ctrl+Z brings back, Enter takes over what is clean."""

    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if self.is_editing:
            super().keyPressEvent(event)
        elif isinstance(model, PastedRows) and event.key() in _ENTER and model.people and not model.problems:
            self.taken.emit()
        elif isinstance(model, PastedRows) and event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            row = self.currentIndex().row()
            model.remove([row])
            self.go_to(min(row, model.rowCount() - 1), PastedColumn.NAME)
        elif isinstance(model, PastedRows) and event.matches(QKeySequence.StandardKey.Undo):
            row = max(self.currentIndex().row(), 0)
            model.undo()
            self.go_to(min(row, model.rowCount() - 1), PastedColumn.NAME)
        else:
            super().keyPressEvent(event)


class PastePreview(QFrame):
    """Rows, a sentence on what is still wrong, and the buttons; hidden until `show_text`."""

    accepted = Signal()
    dropped = Signal()

    def __init__(self, action: str, of_notes: str = "", parent: QWidget | None = None) -> None:
        """Make a hidden preview; `action` is what taking it over is called, `of_notes` says what becomes of notes."""
        super().__init__(parent)
        self._action = action
        self.rows = PastedRows(self)
        self.table = _Rows(self.tr("Danh sách vừa dán"), rows_shown=(3, 14))
        self.table.setModel(self.rows)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.edit_column = PastedColumn.NAME
        self.state = Label("", "dense", wrap=True)
        self.problem = Label("", "error", wrap=True)
        self.take = Button(action)
        self.drop_empty = Button(self.tr("Xóa các dòng trống"))
        self.lower_case = Button(self.tr("Chỉ viết hoa chữ đầu"))
        self.drop = Button(self.tr("Bỏ danh sách vừa dán"))
        keys = Flow(
            KeyHint("Enter", self.tr("lưu")),
            KeyHint("F2", self.tr("sửa")),
            KeyHint("Del", self.tr("xóa dòng")),
            KeyHint("Ctrl+Z", self.tr("hoàn tác")),
            gap=12,
        )
        notes = Label(of_notes, "caption", wrap=True)
        if not of_notes:
            notes.hide()
        # What is pressed stands above what grows and shrinks, and is never below the window.
        Column(
            Label(self.tr("Xem lại danh sách vừa dán"), "section"),
            self.state,
            Flow(self.take, self.drop, self.drop_empty, self.lower_case, gap=8),
            notes,
            keys,
            self.table,
            self.problem,
            parent=self,
        )
        self.take.clicked.connect(self._take)
        self.table.taken.connect(self._take)
        self.drop_empty.clicked.connect(self._drop_empty)
        self.lower_case.clicked.connect(self._lower_capitals)
        self.drop.clicked.connect(self._drop)
        self.rows.modelReset.connect(self._show_state)
        self.rows.dataChanged.connect(self._show_state)
        self.table.selectionModel().currentChanged.connect(self._show_problem)
        self.table.stretch(PastedColumn.PROBLEM)
        self.hide()

    @property
    def people(self) -> tuple[NamedRow, ...]:
        """The rows as they are now."""
        return self.rows.people

    def show_text(self, text: str, listed: Sequence[Listed]) -> None:
        """Show pasted text; `listed` are those who are on the list already."""
        people, _ = read_names(text)
        self.rows.set_rows(people, listed)
        self.show()
        self.table.setFocus()
        self.table.go_to(min(self.rows.problems, default=0), PastedColumn.NAME)

    @property
    def is_waiting(self) -> bool:
        """Whether a pasted list is here that was neither taken over nor dropped."""
        return not self.isHidden() and bool(self.rows.people)

    def insist(self, session: Session) -> None:
        """Say that the list is not stored yet, and lead to it."""
        words = self.tr("Danh sách vừa dán chưa lưu: %1 dòng.").replace("%1", str(len(self.rows.people)))
        remedy = self.tr("Bấm Enter hoặc «%1» để lưu; không cần nữa thì bấm «Bỏ danh sách vừa dán».")
        session.said.emit(words, remedy.replace("%1", self._action))
        self.table.setFocus()

    def finish(self) -> None:
        """Hide what was taken over."""
        self.rows.set_rows((), ())
        self.hide()

    def _take(self) -> None:
        if self.rows.problems:
            self.table.setFocus()
            self.table.go_to(min(self.rows.problems), PastedColumn.NAME)
        elif self.rows.people:
            self.accepted.emit()

    def _drop_empty(self) -> None:
        self.rows.remove([place for place, row in enumerate(self.rows.people) if not row.name])
        self.table.setFocus()
        self.table.go_to(min(self.rows.problems, default=0), PastedColumn.NAME)

    def _lower_capitals(self) -> None:
        self.rows.lower_capitals()
        self.table.setFocus()
        self.table.go_to(min(self.rows.problems, default=0), PastedColumn.NAME)

    def _drop(self) -> None:
        self.finish()
        self.dropped.emit()

    def _show_state(self) -> None:
        people, problems = len(self.rows.people), len(self.rows.problems)
        if problems:
            words = self.tr("%1 dòng, %2 dòng phải sửa. Chưa lưu gì cho đến khi mọi dòng đều đúng.")
        else:
            words = self.tr("%1 dòng, không có lỗi. Chưa lưu: Enter hoặc «%3».")
        self.state.setText(words.replace("%1", str(people)).replace("%2", str(problems)).replace("%3", self._action))
        self.take.setEnabled(bool(people))
        self.lower_case.setVisible(any(is_in_capitals(row.name) for row in self.rows.people))
        self.drop_empty.setVisible(any(not row.name for row in self.rows.people))
        self.table.updateGeometry()
        self._show_problem()

    def _show_problem(self) -> None:
        problem = self.rows.problems.get(self.table.currentIndex().row())
        self.problem.setText(" ".join(problem) if problem else "")
        self.problem.setVisible(problem is not None)
