"""The sums that must hold, beside the sheet while it is typed.

What it is for: each sum with its figures and whether it agrees, in words and colour.
What it is not for: adding up (rules.sheet_sums).
"""

from PySide6.QtWidgets import QWidget

from app.rules.rounds import Round
from app.rules.sheet_sums import SheetSum
from app.ui.sheets.sheet_words import sum_chip, sum_words
from app.ui.widgets.boxes import Row
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label

_MOST_SUMS = 4


class _SumRow(QWidget):
    """A pill and a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._chip, self._words = Chip(), Label("", "dense", wrap=True)
        Row(self._chip, self._words, gap=8, parent=self).setStretch(1, 1)

    def show_sum(self, one: SheetSum, terms: Round, *, is_empty: bool) -> None:
        """Show one sum."""
        self._words.setText(sum_words(one, terms))
        self._chip.show_state(*sum_chip(one, is_empty=is_empty))
        self.setAccessibleName(f"{self._chip.text()}: {self._words.text()}")


class SumsCard(Card):
    """All sums of a sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make rows for as many sums as a sheet can have."""
        super().__init__(padding=(16, 12, 16, 12), gap=8, parent=parent)
        self.setAccessibleName(self.tr("Phải khớp"))
        self.body.add(Label(self.tr("Phải khớp"), "section"))
        self._rows = [_SumRow() for _ in range(_MOST_SUMS)]
        self.body.add(*self._rows)

    def show_sums(self, sums: tuple[SheetSum, ...], terms: Round, *, is_empty: bool) -> None:
        """Show every sum as it stands now."""
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(sums))
            if place < len(sums):
                row.show_sum(sums[place], terms, is_empty=is_empty)
