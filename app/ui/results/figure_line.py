"""A line of figures, each with its word before it and, in grey, what explains it.

What it is for: papers and base of a round in one glance; breaks between figures where there is no room.
What it is not for: names or anything typed: only words and numbers of the program are shown.
"""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.theme import current

_SPACE, _BETWEEN = "\u00a0", "\u00a0\u00a0\u00a0\u00a0 "


class Figure(NamedTuple):
    """A word, its figure and a note in grey."""

    word: str
    value: str
    note: str = ""


class FigureLine(QLabel):
    """Figures side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._figures: Sequence[Figure] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures."""
        self._figures = figures
        self.setAccessibleName("; ".join(" ".join(part for part in figure if part) for figure in figures))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._write()

    def _write(self) -> None:
        self.setText(_BETWEEN.join(_written(figure) for figure in self._figures))


def _written(figure: Figure) -> str:
    word, value = (escape(part).replace(" ", _SPACE) for part in (figure.word, figure.value))
    text = f"{word}{_SPACE}<b>{value}</b>" if value else word
    if figure.note:
        text += f'{_SPACE}<span style="color:{current().colours.muted}">{escape(figure.note)}</span>'
    return text
