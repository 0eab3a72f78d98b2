"""A pill with a word: where one is, or a state.

What it is for: one or two words in the colour of what they mean.
What it is not for: buttons, and states that words alone would not tell.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.widgets.properties import set_style


class Chip(QLabel):
    """One or two words on a soft ground; kinds are neutral, accent, ok and warn."""

    def __init__(self, text: str = "", kind: str = "neutral", parent: QWidget | None = None) -> None:
        """Show `text` as a pill of `kind`."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, kind: str) -> None:
        """Change word and kind."""
        self.setText(text)
        set_style(self, "kind", kind)
