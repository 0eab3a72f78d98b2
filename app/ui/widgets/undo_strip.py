"""What was just done, and the way back.

What it is for: deleting is told and can be taken back without a dialog.
What it is not for: taking back itself: it passes the wish on.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label


class UndoStrip(QFrame):
    """One line with "Hoàn tác"; stays until it is used, closed or followed by another."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a strip that is hidden until `show_done`."""
        super().__init__(parent)
        self._text = Label("", wrap=True)
        self.undo = LinkButton(QCoreApplication.translate("UndoStrip", "Hoàn tác"), drawing="undo-2")
        self.undo.clicked.connect(self._undo)
        close = QuietButton("", drawing="x")
        close.setAccessibleName(QCoreApplication.translate("UndoStrip", "Đóng dòng hoàn tác"))
        close.clicked.connect(self.hide)
        Row(IconView("check", "ok"), self._text, None, self.undo, close, gap=12, margins=(16, 4, 8, 4), parent=self)
        self.hide()

    def show_done(self, text: str) -> None:
        """Say what was done ("Đã xóa …"); the page undoes it on `undone`."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()
