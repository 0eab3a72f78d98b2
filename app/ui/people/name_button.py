"""One person to choose: the key that does it, the name, the role, whether a PIN is asked.

What it is for: a line of the list of names.
What it is not for: acting on the key (sign_in, which has the keyboard).
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.models.operators import Operator
from app.ui.people.words import role_name, who
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row
from app.ui.widgets.icon_view import IconView
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label

WIDTH, _HEIGHT, _KEYS = 340, 40, 9


class NameButton(QPushButton):
    """A person of the book."""

    def __init__(self, one: Operator, place: int, *, is_working: bool, parent: QWidget | None = None) -> None:
        """Show a person; those at the first nine places have a digit."""
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = self.tr("%1, đang làm việc").replace("%1", who(one)) if is_working else who(one)
        self.setAccessibleName(self.tr("%1, cần PIN").replace("%1", name) if one.has_pin else name)
        key = KeyCap(str(min(place, _KEYS)))
        role = Label(role_name(one.role), "muted")
        parts: list[QWidget | None] = [key, Label(one.name, "strong" if is_working else "emphasis"), None, role]
        if one.has_pin:
            parts.append(IconView("lock", "muted", 16))
        for part in parts:
            if part is not None:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        Row(*parts, gap=12, margins=(10, 0, 10, 0), parent=self)
        room = key.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        key.setSizePolicy(room)
        key.setVisible(place <= _KEYS)

    def sizeHint(self) -> QSize:
        """Return the height of a line that is clicked, with room for name and role."""
        return QSize(max(self.minimumSizeHint().width(), current().px(WIDTH)), current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut name and role."""
        inside = self.layout()
        return QSize(inside.sizeHint().width() if inside else 0, current().px(_HEIGHT))
