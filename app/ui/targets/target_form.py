"""The form of one target: its text, since when and by what, and its parts.

What it is for: adding and changing a target; nothing typed is lost when the book refuses.
What it is not for: storing (targets_work) and one part (part_row).
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget

from app.models.errors import BookError
from app.rules.target_lines import read_parts
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.rules.vietnamese import clean
from app.ui.contests.tab_order import tab_through
from app.ui.sessions.long_text import LongText
from app.ui.targets.part_row import PartRow
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.day_line import DayField
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.unsaved_label import UnsavedLabel
from app.ui.words import error_text

_FIRST_LETTER = ord("a")
_TEXT_HEIGHT = 64


class TargetForm(QWidget):
    """A text and rows of parts; the page holds the buttons."""

    given = Signal(object)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self._target = Target(0, ())
        self._next_id = -1
        self._shown: tuple[object, ...] = ()
        self._offered: tuple[TargetPart, ...] = ()
        self._as_offered: tuple[object, ...] | None = None
        self.rows: list[PartRow] = []
        self.text = LongText(self.tr("Nội dung chỉ tiêu"), _TEXT_HEIGHT)
        self.amends = QCheckBox(
            self.tr("Điều chỉnh giữa nhiệm kỳ: các năm trước giữ câu chữ và mức cũ, câu và mức mới tính từ ngày")
        )
        self.since, self.decision = DayField(self.tr("Từ ngày")), QLineEdit()
        self.levels_read = Label(self.tr("Các mức dưới đây đọc từ nội dung; sửa lại được."), "hint", wrap=True)
        self.problem = Label("", "error", wrap=True)
        self.unsaved = UnsavedLabel()
        self.add_part = Button(self.tr("Thêm phần"), drawing="plus", key="Ctrl+E")
        self.save, self.drop = PrimaryButton(self.tr("Lưu"), key="Ctrl+S"), Button(self.tr("Thôi, không lưu"))
        self.buttons: tuple[QWidget, ...] = (self.drop, self.save)
        self._parts = Column(gap=8)
        self._amended = QWidget()
        self.since.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._amended.setLayout(Flow(self.since, Field(self.tr("Theo văn bản"), self.decision)))
        Column(
            Field(self.tr("Nội dung, như nghị quyết ghi"), self.text),
            self.amends,
            self._amended,
            Label(self.tr("Các phần đo được"), "section"),
            self.levels_read,
            self._parts,
            Row(self.add_part, None),
            self.problem,
            self.unsaved,
            None,
            gap=10,
            parent=self,
        )
        self.text.textChanged.connect(self._follow_text)
        self.amends.toggled.connect(self._amended.setVisible)
        self.amends.toggled.connect(self.problem.hide)
        for line in (self.since.line, self.decision):
            line.textEdited.connect(self.problem.hide)
        self.add_part.clicked.connect(self._add_part)
        self.save.clicked.connect(self._give)
        self.drop.clicked.connect(self.dropped)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._typed() != self._shown

    def begin(self, target: Target) -> None:
        """Show a target, a new one for id 0, and put the keyboard on its text."""
        self._target, self._as_offered = target, None
        self.text.put(target.text if target.versions else "")
        self.amends.setChecked(False)
        self.amends.setVisible(bool(target.id))
        self._amended.hide()
        self.since.show_day(datetime.now().astimezone().date())
        self.decision.clear()
        self.problem.hide()
        self.unsaved.hide()
        self._offered = ()
        self._show_parts(target.parts)
        self._shown = self._typed()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: BookError | str) -> None:
        """Say why the book refused; what was typed stays."""
        self.problem.setText(error if isinstance(error, str) else error_text(error))
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc while nothing is typed; say why not where something is."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.unsaved.holds(changed=self.is_changed):
            self.dropped.emit()

    def _typed(self) -> tuple[object, ...]:
        amended = (self.since.line.text(), self.decision.text()) if self.amends.isChecked() else None
        return (self.text.text(), amended, *self._typed_parts())

    def _typed_parts(self) -> tuple[object, ...]:
        return tuple(row.typed for row in self.rows)

    def _show_parts(self, parts: Sequence[TargetPart]) -> None:
        """Show these parts and no others; an empty one where there are none."""
        for row in self.rows:
            # One that Qt still means to show would come up as a window of its own.
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self.rows, self._next_id = [], min([0, *(one.id for one in parts)]) - 1
        for part in parts or (self._new_part(),):
            self._put(part)
        self._number()
        self._order_tabs()
        self._as_offered = self._typed_parts()
        self.levels_read.setVisible(bool(self._offered))

    def _follow_text(self) -> None:
        """Show the levels in the text of a new target as its parts, until somebody changes a part by hand."""
        self.problem.hide()
        if self._target.id or self._as_offered != self._typed_parts():
            return
        found = read_parts(clean(self.text.text().replace("\n", " ")))
        if found != self._offered:
            self._offered = found
            self._show_parts(found)

    def _new_part(self) -> TargetPart:
        part = TargetPart(
            unit=Unit.PERCENT, comparison=Comparison.AT_LEAST, period=Period.YEARLY, threshold=0, id=self._next_id
        )
        self._next_id -= 1
        return part

    def _put(self, part: TargetPart) -> PartRow:
        row = PartRow()
        row.show_part(part)
        row.removed.connect(lambda: self._remove(row))
        row.changed.connect(self.problem.hide)
        self.rows.append(row)
        self._parts.add(row)
        return row

    def _add_part(self) -> None:
        row = self._put(self._new_part())
        self._number()
        self._order_tabs()
        row.threshold.setFocus(Qt.FocusReason.OtherFocusReason)
        row.threshold.selectAll()

    def _order_tabs(self) -> None:
        """Let Tab go through the parts, which come and go, to the buttons above."""
        parts = [editor for row in self.rows for editor in row.editors]
        amended = (self.amends, self.since.line, self.decision)
        tab_through([self.text, *amended, *parts, self.add_part, self.save, self.drop])

    def _remove(self, row: PartRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._number()
        self.problem.hide()
        self.add_part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number(self) -> None:
        """Tell each row its label and the ones it may be within."""
        before: list[tuple[str, int]] = []
        for place, row in enumerate(self.rows):
            label = f"{self._target.no or ''}{chr(_FIRST_LETTER + place)}"
            row.stand(label, before)
            before.append((label, row.id))

    def _give(self) -> None:
        self.problem.hide()
        self.unsaved.hide()
        parts = [row.read() for row in self.rows]
        known = tuple(part for part in parts if part is not None)
        is_amended = self.amends.isChecked()
        since = self.since.need() if is_amended else None
        if is_amended and since is None:
            self.since.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(known) == len(parts):
            text = clean(self.text.text().replace("\n", " "))
            version = TargetVersion(text, since, clean(self.decision.text()))
            target = self._target
            self.given.emit(target.amended(version, known) if is_amended else target.corrected(text, known))
