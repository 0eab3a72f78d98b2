"""What was just done, and the way back.

What it is for: deleting is told and can be taken back without a dialog, by the button or by Ctrl+Z.
What it is not for: taking back itself: it passes the wish on.
Invariant: it never takes the keyboard: an Enter or a Space too many must not bring back what was deleted.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QWidget

from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.scrolled_lines import ScrolledLines


class UndoStrip(QFrame):
    """One line with "Hoàn tác"; stays until it is used, closed or followed by another."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None, *, by_key: bool = False) -> None:
        """Make a strip that is hidden until `show_done`; `by_key` where the page has no Ctrl+Z of its own."""
        super().__init__(parent)
        self._by_key = by_key
        self._text = Label("", wrap=True)
        self.undo = LinkButton(QCoreApplication.translate("UndoStrip", "Hoàn tác"), drawing="undo-2")
        self.undo.clicked.connect(self._undo)
        self.dismiss = QuietButton("", drawing="x")
        self.dismiss.setAccessibleName(QCoreApplication.translate("UndoStrip", "Đóng dòng hoàn tác"))
        self.dismiss.clicked.connect(self.hide)
        self.whole = LinkButton("")
        self.whole.clicked.connect(self._show_whole)
        self.lines = ScrolledLines(QCoreApplication.translate("UndoStrip", "Nói đủ về việc vừa làm"))
        self._lines: list[str] = []
        said = Row(IconView("check", "ok"), self._text, None, self.whole, self.undo, self.dismiss, gap=12)
        Column(said, self.lines, gap=4, margins=(16, 4, 8, 4), parent=self)
        self.hide()

    def show_done(self, text: str) -> None:
        """Say what was done ("Đã xóa …"); the page undoes it on `undone`. "" hides what was said of an older step.

        The first line is said; others are shown where somebody asks for them.
        """
        if not text:
            self.hide()
            return
        said, *self._lines = text.split("\n")
        self._text.setText(said)
        self.setAccessibleName(said)
        self.whole.setVisible(bool(self._lines))
        self._fold()
        self.show()

    def _show_whole(self) -> None:
        """Show all lines, or fold them away again."""
        if not self.lines.isHidden():
            self._fold()
            return
        self.lines.show_lines(self._lines)
        self._call_link(QCoreApplication.translate("UndoStrip", "Thu gọn"))

    def _fold(self) -> None:
        self.lines.show_lines(())
        words = QCoreApplication.translate("UndoStrip", "Xem cả %1")
        self._call_link(words.replace("%1", thousands(len(self._lines))))

    def _call_link(self, words: str) -> None:
        self.whole.setText(words)
        self.whole.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back by the key where the keyboard is on the strip itself, as to read all of it."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at keys while something can be taken back."""
        super().showEvent(event)
        application = QApplication.instance()
        if self._by_key and application:
            application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at no key any more."""
        super().hideEvent(event)
        application = QApplication.instance()
        if application:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Z where nothing beside the strip has a use for it."""
        is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if is_undo and event.type() == QEvent.Type.KeyPress and self._is_left_over(watched):
            self._undo()
            return True
        return super().eventFilter(watched, event)

    def _is_left_over(self, watched: QObject) -> bool:
        """Whether a line has nothing typed to take back, or a key went up to what the strip stands in.

        A box of choices would keep the key to look for a word.
        """
        around = self.parentWidget()
        if isinstance(watched, (QLineEdit, QComboBox)):
            is_typed = isinstance(watched, QLineEdit) and watched.text() and watched.isUndoAvailable()
            return around is not None and around.isAncestorOf(watched) and not is_typed
        return watched is around

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()
