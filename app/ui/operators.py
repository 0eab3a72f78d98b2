"""Who is working: choosing a name, or adding one.

What it is for: the menu at the top right; the name stands in the journal with every change.
What it is not for: passwords and rights.
"""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QWidget

from app.models.book import Book
from app.rules.vietnamese import clean
from app.ui.settings import PersonalSettings
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.who_button import WhoButton


class OperatorDialog(QDialog):
    """Asks for one name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty field."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Người làm việc"))
        self.name = QLineEdit()
        hint = self.tr("Tên được ghi vào nhật ký cùng mỗi việc đã làm, không ghi vào phiếu.")
        self.field = Field(self.tr("Họ và tên"), self.name, hint)
        cancel, keep = Button(self.tr("Bỏ qua")), PrimaryButton(self.tr("Bắt đầu làm việc"))
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        keep.setDefault(True)
        Column(self.field, Row(None, cancel, keep, gap=12), gap=16, margins=(24, 20, 24, 16), parent=self)
        self.setMinimumWidth(420)

    @property
    def typed(self) -> str:
        """The name as typed, cleaned."""
        return clean(self.name.text())

    def accept(self) -> None:
        """Take a name; without one say so beside the field."""
        if self.typed:
            super().accept()
        else:
            self.field.error(self.tr("Chưa có tên."), self.tr("Gõ họ và tên rồi Enter."))


class Operators(QObject):
    """The one who works on a book, and the button that shows them."""

    chosen = Signal(str)

    def __init__(self, book: Book, settings: PersonalSettings, button: WhoButton) -> None:
        """Go on with whoever worked on this book last."""
        super().__init__(button)
        self._book, self._settings, self._button = book, settings, button
        self.menu = QMenu(button)
        known = settings.operators(book.path)
        if not book.operator and known and not book.read_only:
            book.operator = known[0]
        button.setVisible(not book.read_only)
        button.show_operator(book.operator, "")
        # Choosing a name must leave the keyboard where the work is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Show the names; without any, ask for the first."""
        names = self._settings.operators(self._book.path)
        if not names:
            self.add()
            return
        self.menu.clear()
        for name in names:
            action = self.menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == self._book.operator)
            action.triggered.connect(lambda _checked=False, who=name: self.take(who))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Thêm người…")).triggered.connect(self.add)
        self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def add(self) -> None:
        """Ask for a name that is not in the list."""
        dialog = OperatorDialog(self._button.window())
        dialog.accepted.connect(lambda: self.take(dialog.typed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, name: str) -> None:
        """Let this person work from now on."""
        self._book.operator = name
        self._settings.remember_operator(self._book.path, name)
        self._button.show_operator(name, "")
        self.chosen.emit(name)
