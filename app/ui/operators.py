"""Who is working on a book: taking over (F8), locking (Ctrl+L), the name at the top right.

What it is for: bringing the panel, the lock and the button together in one window.
What it is not for: the people themselves (models.operators) and the page of them (people_page).
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.rules.permissions import Role
from app.rules.vietnamese import clean
from app.ui.people.idle_watch import IdleWatch
from app.ui.people.words import role_name
from app.ui.session import Session
from app.ui.settings import PersonalSettings
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.who_button import WhoButton
from app.ui.words import error_text

if TYPE_CHECKING:
    from app.ui.people.lock_screen import LockScreen
    from app.ui.people.switch_panel import SwitchPanel


class OperatorDialog(QDialog):
    """Asks for the first name of a book."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Show an empty field."""
        super().__init__(parent)
        self._book = book
        self.setWindowTitle(self.tr("Người sử dụng"))
        self.name = QLineEdit()
        hint = self.tr(
            "Người đầu tiên có toàn quyền trong sổ, làm được mọi việc. Tên ghi vào nhật ký, không ghi vào phiếu."
        )
        self.field = Field(self.tr("Họ và tên"), self.name, hint)
        cancel, keep = Button(self.tr("Thôi")), PrimaryButton(self.tr("Bắt đầu làm việc"))
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        keep.setDefault(True)
        Column(self.field, Row(None, cancel, keep, gap=12), gap=16, margins=(24, 20, 24, 16), parent=self)
        self.setMinimumWidth(420)

    def accept(self) -> None:
        """Put the name into the book; what is wrong with it is said beside the field."""
        try:
            self._book.operators.add(clean(self.name.text()), Role.HEAD)
        except BookError as error:
            self.field.error(error_text(error))
            return
        super().accept()


class Operators(QObject):
    """The one who works on a book, in one window."""

    chosen = Signal()
    """Another person works from now on."""

    def __init__(self, session: Session, settings: PersonalSettings, button: WhoButton, window: QMainWindow) -> None:
        """Show whoever works; `begin` asks where nobody is known."""
        super().__init__(window)
        self._session, self._settings, self._button, self._window = session, settings, button, window
        self._book = session.book
        self._shown = self._book.operator
        self.idle = IdleWatch(self)
        button.setVisible(not self._book.read_only)
        # Choosing a name must leave the keyboard where the work is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.ask)
        self.idle.idle.connect(self._lock_idle)
        session.changed.connect(self._show)
        self._show()

    @cached_property
    def panel(self) -> "SwitchPanel":
        """The panel of F8, made when it is first wanted: the window is usable without it."""
        from app.ui.people.switch_panel import SwitchPanel

        panel = SwitchPanel(self._book, self._button, self._window)
        panel.entered.connect(self._follow)
        panel.list_asked.connect(lambda: self._session.go.emit("people"))
        panel.lock_asked.connect(self.lock_now)
        return panel

    @cached_property
    def lock(self) -> "LockScreen":
        """The lock over the window, made when it is first wanted."""
        from app.ui.people.lock_screen import LockScreen

        lock = LockScreen(self._book, self._window)
        lock.unlocked.connect(self._follow)
        return lock

    def begin(self) -> None:
        """Go on with whoever worked last at this computer; ask where that takes a PIN or is not known."""
        book = self._book
        if book.read_only or book.operators.current or not book.operators.all():
            return
        last = book.operators.named(self._settings.last_operator(book.path))
        if last is None or last.has_pin:
            self.lock.ask_who(last)
        else:
            book.operators.enter(last.id)
            self._follow()

    def ask(self) -> None:
        """Show the names; without any, ask for the first."""
        if self._book.read_only:
            return
        if self._book.operators.all():
            self.panel.open()
            return
        dialog = OperatorDialog(self._book, self._window)
        dialog.accepted.connect(self._follow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def lock_now(self) -> None:
        """Lock the screen."""
        self.panel.hide()
        self.lock.lock()

    def _lock_idle(self) -> None:
        """Lock by itself, but never below an open dialog: it is tried again after as many minutes."""
        if QApplication.activeModalWidget() is None:
            self.lock_now()

    def _follow(self) -> None:
        """Remember and show who works; tell the window where that is somebody else."""
        if self._book.operator != self._shown:
            self._show()
            self.chosen.emit()

    def _show(self) -> None:
        one = self._book.operators.current
        if one is not None and not self._book.read_only:
            self._settings.remember_operator(self._book.path, one.name)
        self._shown = self._book.operator
        self._button.show_operator(self._book.operator, role_name(one.role) if one else "")
        self.idle.watch(0 if self._book.read_only else self._book.operators.idle_minutes)
