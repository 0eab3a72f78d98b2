"""The lock: hides the whole window until the one who locked it, or another person of the book, is back.

What it is for: leaving the table without losing what is typed and without anybody reading or keying.
What it is not for: checking PINs (models.operators); a file is not locked by it, only the screen.
Invariant: while it is shown no key, shortcut or click reaches anything below it, and nothing below changes.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.models.book import Book
from app.models.operators import Operator
from app.ui.people.sign_in import SignIn
from app.ui.people.words import who
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.card import Card
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.label import Label

_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class LockScreen(QWidget):
    """Covers its window, the bars too."""

    unlocked = Signal()

    def __init__(self, book: Book, window: QMainWindow) -> None:
        """Belong to `window`; nothing is locked yet."""
        super().__init__(window)
        self._book, self._window = book, window
        self._before: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Màn hình đang khóa"))
        self._title, self._says = Label("", "title"), Label("", "muted", wrap=True)
        self.sign_in = SignIn(book, self.tr("Mở khóa"))
        self._sign = IconView("lock", "accent", 22)
        card = Card(padding=(28, 24, 28, 20), gap=8)
        kept = Label(self.tr("Phiếu và ô đang gõ dở vẫn còn nguyên."), "caption", wrap=True)
        card.body.add(Row(self._sign, self._title, None, gap=10), self._says, self.sign_in, kept)
        self._kept = kept
        Column(None, Row(None, card, None), None, None, parent=self)
        self.sign_in.entered.connect(self._open)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_locked(self) -> bool:
        """Whether the window is hidden."""
        return not self.isHidden()

    def lock(self) -> None:
        """Hide the window until whoever works, or another person, is back."""
        if self.is_locked:
            return
        one = self._book.operators.current
        name = one.name if one else self._book.operator
        words = self.tr("%1 khóa lúc %2.") if name else self.tr("Khóa lúc %2.")
        words = words.replace("%1", name).replace("%2", self._book.now()[11:16])
        self._sign.show_icon("lock", "accent")
        self._title.setText(self.tr("Màn hình đang khóa"))
        self._says.setText(words)
        self._kept.show()
        self._cover()
        self.sign_in.begin_locked(one)

    def ask_who(self, last: Operator | None) -> None:
        """Ask who works before anything of the book is shown; `last` was it the last time."""
        self._sign.show_icon("user", "accent")
        self._title.setText(self.tr("Ai đang làm việc?"))
        words = self.tr("Bấm số trước tên. Nhật ký ghi tên này cùng mỗi việc đã làm.")
        if last is not None:
            words = self.tr("Lần trước ở máy này: %1.").replace("%1", who(last))
        self._says.setText(words)
        self._kept.hide()
        self._cover()
        if last is None:
            self.sign_in.begin(None)
        else:
            self.sign_in.begin_locked(last)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and keep from it what reaches it while nothing here has the keyboard."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif watched is self._window and self.is_locked and event.type() in _KEYS:
            event.accept()
            self.sign_in.take_keyboard()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key before it can become a shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key go on to the window."""
        event.accept()

    def _cover(self) -> None:
        focused, central = QApplication.focusWidget(), self._window.centralWidget()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        if central is not None:
            self._before = focused if focused is not None and central.isAncestorOf(focused) else None
            central.setEnabled(False)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def _open(self) -> None:
        central = self._window.centralWidget()
        if central is not None:
            central.setEnabled(True)
        before, self._before = self._before, None
        # Before the screen goes: left to itself Qt would go on to the line as by Tab, with all of it selected.
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.unlocked.emit()
