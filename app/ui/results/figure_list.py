"""Figures below each other, one a line: its word, the figure, and in grey what explains it.

What it is for: people and papers of a round in the order in which the chair reads them out.
What it is not for: names or anything typed: only words and numbers of the program are shown.
"""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.theme import current

_SPACE = "\u00a0"
_GAP, _LEADING = 12, 4


class Figure(NamedTuple):
    """A word, its figure and a note in grey."""

    word: str
    value: str
    note: str = ""


class FigureList(QLabel):
    """Figures below each other, their digits in one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._figures: Sequence[Figure] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
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
        tokens = current()
        gap, leading, muted = tokens.px(_GAP), tokens.px(_LEADING), tokens.colours.muted
        lines = "".join(_line(figure, gap, leading, muted) for figure in self._figures)
        self.setText(f'<table width="100%" cellspacing="0" cellpadding="0">{lines}</table>')


def _line(figure: Figure, gap: int, leading: int, muted: str) -> str:
    """Return one line; a figure without a number says all in its word."""
    word, value = (escape(part).replace(" ", _SPACE) for part in (figure.word, figure.value))
    note = f'<span style="color:{muted}">{escape(figure.note)}</span>'
    if not value:
        return f'<tr><td colspan="3" style="padding-bottom:{leading}px">{escape(figure.word)} {note}</td></tr>'
    space = f"padding-right:{gap}px; padding-bottom:{leading}px"
    return (
        f'<tr><td style="{space}">{word}</td><td align="right"><b>{value}</b></td>'
        f'<td width="100%" style="padding-left:{gap}px">{note}</td></tr>'
    )
