"""The form for one more person: name and role.

What it is for: adding somebody; the first one is the head of the board.
What it is not for: the PIN, which is set in the person's row.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.errors import BookError
from app.rules.permissions import Role
from app.rules.vietnamese import clean
from app.ui.contests.choices import Choice
from app.ui.people.words import role_title
from app.ui.session import Session
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.words import error_text


class AddPerson(Card):
    """Stays open for the next one; hidden until `start`."""

    dropped = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the form for the book of this session."""
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Thêm người"))
        self._session = session
        self.name, self.role = QLineEdit(), Choice(Role, Role, role_title)
        self.name_field = Field(self.tr("Họ và tên"), self.name)
        self.role_field = Field(self.tr("Vai trò"), self.role)
        self.first = Label(
            self.tr("Người đầu tiên có toàn quyền, được thêm và bỏ người khác; đổi vai trò sau cũng được."),
            "muted",
            wrap=True,
        )
        self.add = Button(self.tr("Thêm vào danh sách"))
        drop = Button(self.tr("Xong"))
        self.body.add(Flow(self.name_field, self.role_field), self.first, Row(self.add, drop, None))
        self.name.returnPressed.connect(self._store)
        self.add.clicked.connect(self._store)
        drop.clicked.connect(self.dropped)

    def start(self, *, is_first: bool) -> None:
        """Show the form; the first person of a book is its head."""
        self.role.show_value(Role.HEAD if is_first else Role.ENTRY)
        self.role.setEnabled(not is_first)
        self.first.setVisible(is_first)
        self.name_field.clear_error()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        try:
            self._session.book.operators.add(clean(self.name.text()), self.role.value)
        except BookError as error:
            self.name_field.error(error_text(error))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name.clear()
        self.start(is_first=False)
        self._session.changed.emit()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
