"""Names offered while typing, found without accents and by any of their words (rules.words_in_text).

What it is for: choosing one of many names of the book by a few letters.
What it is not for: people, of whom more is shown than a name.
"""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from app.rules.vietnamese import fold
from app.rules.words_in_text import best_fitting
from app.ui.theme.theme import dress


class NameCompleter(QCompleter):
    """Offers the names that hold all words that are typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._names: list[tuple[str, str]] = []
        self._fitting = QStringListModel(self)
        self.setModel(self._fitting)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        # What fits is found here: Qt would look for accents.
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := self.popup():
            popup.setProperty("kind", "offered")
            dress(popup)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names."""
        self._names = [(fold(name), name) for name in names if name]

    def fitting(self, text: str) -> list[str]:
        """Return the names with all words of a text, the best first."""
        return best_fitting(text, self._names)

    def splitPath(self, path: str) -> list[str]:
        """Find what fits, and let Qt show all of it."""
        self._fitting.setStringList(self.fitting(path))
        return [""]
