"""Keys of the keyboard, as they look.

What it is for: showing which key does what.
What it is not for: reading keys.
"""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.theme import current
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
        self,
        hints: list[tuple[str, str]],
        at_end: list[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        spared: Collection[str] = (),
    ) -> None:
        """Show pairs of key and meaning: `hints`, then those of going on and leaving, `at_end`.

        The keys `spared` give their room to the page in the largest type.
        """
        super().__init__(parent)
        self._hints = {key: KeyHint(key, does) for key, does in (*hints, *at_end)}
        self._spared, self._idle = frozenset(spared), set[str]()
        Flow(*self._hints.values(), gap=16, parent=self)
        self._rescale()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type; Qt sends this before there are keys, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout():
            self._rescale()

    def name_key(self, key: str, *, works: bool) -> None:
        """Name a key only while it works."""
        if works == (key in self._idle):
            self._idle ^= {key}
            self._hints[key].setVisible(works)
            self._rescale()

    def explain(self, key: str, tip: str) -> None:
        """Say of a key in its tip what there is no room for."""
        self._hints[key].setToolTip(tip)

    def _rescale(self) -> None:
        for key in self._spared | self._idle:
            self._hints[key].setHidden(key in self._idle or (key in self._spared and current().is_large))
