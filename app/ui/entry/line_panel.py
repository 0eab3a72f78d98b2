"""The panel at the top of ballot entry: the paper's place, the line, what it means so far.

What it is for: showing one reading; the line being typed is the largest thing on the page.
What it is not for: reading and storing, which the page does.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from app.ui.entry.entry_line import EntryLine
from app.ui.entry.strips import UnderstoodStrip
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.properties import set_style


class LinePanel(QFrame):
    """Three cells: which paper, the line, how many are left on the paper and whether it is valid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the panel; the page connects the line."""
        super().__init__(parent)
        self.line = EntryLine(self)
        self.line.setAccessibleName(self.tr("Số trên phiếu"))
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Điều còn nghi ngờ trên phiếu"))
        self.note.setPlaceholderText(self.tr("Ghi vài chữ rồi Enter: rách góc, gạch nửa tên, mực khác…"))
        self.understood = UnderstoodStrip(self.tr("Đã hiểu"))
        self._paper = Label("", "caption")
        self._serial = Label("", "figure")
        self._before, self._typed = Label(self.tr("Số của người"), "caption"), Label("", "typed")
        self._switch = Label("", "caption")
        self._message = Label("", "message", wrap=True)
        self._left, self._seats, self._verdict = Label("", "figure"), Label("", "muted"), Label("", "verdict")
        self._lay_out()

    @property
    def verdict(self) -> str:
        """The verdict as it stands on the screen."""
        return self._verdict.text()

    @property
    def typed(self) -> str:
        """Whose numbers are typed, as it stands on the screen."""
        return self._typed.text()

    @property
    def serial(self) -> str:
        """The place of the paper as it stands on the screen."""
        return self._serial.text()

    def show_paper(self, word: str, serial: int) -> None:
        """Show which paper of the batch is keyed; `word` says whether it is new or being corrected, 0 is none."""
        self._paper.setText(word)
        self._serial.setText(str(serial or "–"))

    def show_typed(self, typed: str, other: str, *, refused: bool) -> None:
        """Say clearly whose numbers are typed, and what / switches to."""
        self._typed.setText(typed)
        set_style(self._typed, "kind", "refused" if refused else "voted")
        self._switch.setText(self.tr("đổi sang người {other}").replace("{other}", other))

    def show_message(self, text: str, kind: str = "") -> None:
        """Say what is wrong or missing, below the line; kinds are "", warn and error."""
        self._message.say(text)
        set_style(self._message, "kind", kind)
        set_style(self.line, "state", "error" if kind == "error" else "")
        self.line.setAccessibleDescription(text)

    def show_verdict(self, left: str, seats: str, verdict: str, kind: str) -> None:
        """Show how many names are left for how many seats, and the verdict; kinds are ok and warn."""
        self._left.setText(left)
        self._seats.setText(seats)
        self._verdict.setText(verdict)
        set_style(self._verdict, "kind", kind)

    def ask_note(self, *, asked: bool) -> None:
        """Show the field for a note in place of the line, or the line again."""
        self._fields.setCurrentWidget(self.note if asked else self.line)
        (self.note if asked else self.line).setFocus()

    def _lay_out(self) -> None:
        self._fields = QStackedLayout()
        self._fields.addWidget(self.line)
        self._fields.addWidget(self.note)
        caption = Flow(_together(self._before, self._typed), _together(KeyCap("/"), self._switch), gap=6)
        below = Row(self._message, self.understood, gap=12)
        below.setStretch(1, 1)
        self._message.hide()
        middle = Column(caption, self._fields, below, None, gap=6, margins=(20, 10, 20, 8))
        left = Column(self._paper, self._serial, None, gap=2, margins=(20, 10, 20, 8))
        counted = QHBoxLayout()
        counted.setSpacing(current().px(6))
        for label in (self._left, self._seats):
            counted.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        counted.addStretch(1)
        right = Column(
            Label(self.tr("Còn lại trên phiếu"), "caption"),
            counted,
            self._verdict,
            None,
            gap=2,
            margins=(20, 10, 20, 8),
        )
        row = Row(_Cell(left, 120), _rule(), _Cell(middle), _rule(), _Cell(right, 230), gap=0, parent=self)
        row.setStretch(2, 1)


class _Cell(QWidget):
    """One part of the panel; with a `width`, in unscaled pixels, it keeps that at every size of the text."""

    _wide = 0

    def __init__(self, inside: Column, width: int = 0) -> None:
        super().__init__()
        self.setLayout(inside)
        self._wide = width
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        if self._wide:
            self.setFixedWidth(current().px(self._wide))


def _together(*words: QWidget) -> QWidget:
    """Return words that stay beside each other when a line breaks."""
    held = QWidget()
    Row(*words, gap=6, parent=held)
    return held


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", "upright")
    return rule
