"""The small panel of F8: a digit hands over, over whatever page is shown.

What it is for: opening below the name at the top right, and giving the keyboard back to where it was.
What it is not for: names and PINs (sign_in), and what the window does then (operators).
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLineEdit, QWidget

from app.models.book import Book
from app.ui.people.sign_in import SignIn
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule

_GAP, _BOTTOM = 4, 40


class SwitchPanel(QFrame):
    """Lies over the page until somebody is chosen, Escape is pressed or something else is clicked."""

    entered = Signal()
    list_asked = Signal()
    lock_asked = Signal()

    def __init__(self, book: Book, below: QWidget, window: QWidget) -> None:
        """Open below the button `below` of `window`."""
        super().__init__(window)
        self._book, self._below, self._window = book, below, window
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Đổi người sử dụng"))
        self.sign_in = SignIn(book, self.tr("Vào làm việc"))
        self.people, self.lock = LinkButton(self.tr("Người sử dụng")), LinkButton(self.tr("Khóa  Ctrl+L"))
        self.lock.setAccessibleName(self.tr("Khóa màn hình"))
        Column(
            Label(self.tr("Ai làm việc từ bây giờ?"), "section"),
            self.sign_in,
            Rule(),
            Row(self.people, None, self.lock),
            gap=8,
            margins=(12, 12, 12, 8),
            parent=self,
        )
        self.sign_in.entered.connect(self._enter)
        self.sign_in.left.connect(self.close_panel)
        self.people.clicked.connect(self._ask_list)
        self.lock.clicked.connect(self._ask_lock)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self.hide()

    def open(self) -> None:
        """Show the names, with the keyboard on them."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.sign_in.begin(self._book.operators.current)
        self.place()

    def close_panel(self) -> None:
        """Hide and give the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Stay below the button when what is inside grows or shrinks."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return handled

    def focusNextPrevChild(self, forward: int) -> bool:
        """Go round inside the panel: names are made when it opens, so that Qt's own way leads out of it."""
        stops = dict.fromkeys([*self.sign_in.buttons, *self.findChildren(QWidget)])
        inside = [one for one in stops if self._is_reached(one)]
        now = QApplication.focusWidget()
        if now not in inside:
            return super().focusNextPrevChild(bool(forward))
        step, reason = (1, Qt.FocusReason.TabFocusReason) if forward else (-1, Qt.FocusReason.BacktabFocusReason)
        inside[(inside.index(now) + step) % len(inside)].setFocus(reason)
        return True

    def _is_reached(self, one: QWidget) -> bool:
        is_stop = isinstance(one, (QAbstractButton, QLineEdit)) and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return is_stop and one.isEnabled() and one.isVisibleTo(self)

    def place(self) -> None:
        """Stand below the button, inside the window."""
        tokens = current()
        corner = self._below.mapTo(self._window, QPoint(self._below.width(), self._below.height() + tokens.px(_GAP)))
        wanted = self.sizeHint()
        room = self._window.height() - corner.y() - tokens.px(_BOTTOM)
        width = min(wanted.width(), self._window.width())
        self.setGeometry(max(0, corner.x() - width), corner.y(), width, min(wanted.height(), room))

    def _enter(self) -> None:
        self.close_panel()
        self.entered.emit()

    def _ask_list(self) -> None:
        self.hide()
        self.list_asked.emit()

    def _ask_lock(self) -> None:
        self.close_panel()
        self.lock_asked.emit()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go away when somebody goes on elsewhere in the window."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
