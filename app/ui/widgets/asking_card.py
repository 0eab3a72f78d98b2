"""A question in its place on a page: hidden until it is asked, left with Esc.

What it is for: panels that ask for a few things before something is done, without a dialog.
What it is not for: what is asked, and doing it; a refusal is told here and nothing typed is lost.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up


class AskingCard(Card):
    """Holds the line for what is wrong, and the button that leaves; a subclass lays both out."""

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden panel."""
        super().__init__(parent=parent)
        self.problem = Label("", "error", wrap=True)
        self.drop = Button(QCoreApplication.translate("AskingCard", "Thôi"))
        self.drop.clicked.connect(self.dropped)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Come into view on a page that scrolls: with large type what opens may lie below what is seen of it."""
        super().showEvent(event)
        if not event.spontaneous():
            bring_up(self)

    def refuse(self, why: str) -> None:
        """Say why nothing was done; what is typed stays."""
        self.problem.say(why)

    def accept(self) -> None:
        """Do what Enter means, where a field does not mean something else by it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, go on with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)
