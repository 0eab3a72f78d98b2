"""A question in its place on a page: hidden until it is asked, left with Esc where nothing typed is lost by it.

What it is for: panels that ask for a few things before something is done, without a dialog.
What it is not for: what is asked, and doing it; a refusal is told here and nothing typed is lost.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

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

    @property
    def is_changed(self) -> bool:
        """Whether something was typed since it was asked, where that can be: it is stored nowhere yet."""
        return False

    @property
    def is_held(self) -> bool:
        """Whether it is asked now, and what was typed would be lost with it."""
        return not self.isHidden() and self.is_changed

    def would_lose(self) -> str:
        """Return in words what was typed and is not stored, "" for nothing."""
        words = QCoreApplication.translate("AskingCard", "điều vừa gõ ở «%1»")
        return words.replace("%1", self.accessibleName()) if self.is_held else ""

    def holds(self) -> bool:
        """Return whether what was typed keeps whoever works from going on elsewhere, which is said here."""
        if not self.is_held:
            return False
        words = QCoreApplication.translate("AskingCard", "Có điều chưa ghi: ghi lại, hoặc bấm «%1» để bỏ.")
        self.refuse(words.replace("%1", self.drop.text()))
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.drop.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_up(self)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc while nothing is typed, else say why not; go on with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.holds():
                self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)
