"""Asks for a reason in its place on the page, before something is taken back.

What it is for: annulling a round, opening a closed count again.
What it is not for: storing; who shows it does on `given`.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.rules.vietnamese import clean
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up


class ReasonForm(QFrame):
    """A question, a line and two buttons; hidden until `ask`."""

    given = Signal(str)

    def __init__(self, question: str, action: str, parent: QWidget | None = None) -> None:
        """Ask `question`; `action` does it."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.field = Field(self.tr("Lý do"), self.line, self.tr("Lý do được lưu vào nhật ký."))
        self.confirm = DangerButton(action)
        drop = Button(self.tr("Thôi, giữ nguyên"))
        self.question = Label(question, "strong", wrap=True)
        self.signed = Label("", "caption", wrap=True)
        self.signed.hide()
        Column(self.question, self.field, self.signed, Row(self.confirm, drop, None), parent=self)
        self.line.returnPressed.connect(self._give)
        self.confirm.clicked.connect(self._give)
        drop.clicked.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Show the question with the focus on the line, and let the page scroll to the whole of it."""
        self.show()
        self.line.setFocus()
        bring_up(self)

    def say_signed(self, words: str) -> None:
        """Say under whose name the reason stands in the book."""
        self.signed.say(words)

    def finish(self) -> None:
        """Hide the question and forget the reason."""
        self.line.clear()
        self.field.clear_error()
        self.hide()

    def _give(self) -> None:
        self.given.emit(clean(self.line.text()))
