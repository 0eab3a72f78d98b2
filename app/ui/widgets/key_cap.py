"""Keys of the keyboard, as they look.

What it is for: showing which key does what.
What it is not for: reading keys.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label


class KeyCap(QLabel):
    """One key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Show the key called `key` ("Enter", "F2", "+")."""
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class KeyHint(QWidget):
    """A key and what it does."""

    def __init__(self, key: str, does: str, parent: QWidget | None = None) -> None:
        """Show `key` followed by `does`."""
        super().__init__(parent)
        Row(KeyCap(key), Label(does, "muted"), gap=4, parent=self)


class KeyLine(QWidget):
    """The keys of a page in one line, or in two where there is no room."""

    def __init__(
        self, hints: list[tuple[str, str]], at_end: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Show pairs of key and meaning: `hints`, then those of going on and leaving, `at_end`."""
        super().__init__(parent)
        Flow(*[KeyHint(key, does) for key, does in (*hints, *at_end)], gap=16, parent=self)
