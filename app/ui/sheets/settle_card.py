"""The cells in which two entries differ, one below the other, settled from the keyboard.

What it is for: the number is typed again from the sheet; Enter stores it and goes to the next cell.
What it is not for: storing (the page), finding differences (rules.tally_sheets).
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.tally_sheets import Settlement
from app.rules.tally_sheets import Cell, Difference
from app.rules.vietnamese import clean
from app.ui.contests.fields import NarrowCount
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.rule import Rule


class SettleRow(QWidget):
    """One cell: what both entries say, what the sheet says, and why where it says neither."""

    given = Signal(int, str)
    """The number that stands on the sheet, and the reason as far as it is typed."""

    def __init__(self, name: str) -> None:
        """Make the row of the cell called `name`."""
        super().__init__()
        self.papers = NarrowCount(self.tr("Theo tờ kiểm phiếu: %1").replace("%1", name))
        self.papers.line.setPlaceholderText("–")
        self._entries, self._state = Label("", "caption", wrap=True), Chip()
        self._wrong = Label("", "error", wrap=True)
        self.why = QLineEdit()
        self._why = Field(self.tr("Lý do"), self.why)
        texts = Column(Label(name, wrap=True), self._entries, gap=0)
        line = Row(texts, self._state, self.papers, gap=12)
        line.setStretch(0, 1)
        Column(line, self._wrong, self._why, Rule(), gap=4, parent=self)
        self._wrong.hide()
        self._why.hide()
        self.papers.counted.connect(self._give)
        self.papers.objected.connect(self._wrong.say)
        self.why.returnPressed.connect(self._give_why)

    def show_difference(self, one: Difference, settled: Settlement | None, *, is_open: bool) -> None:
        """Show how the cell stands."""
        words = self.tr("lượt 1: %1 · lượt 2: %2").replace("%1", str(one.first)).replace("%2", str(one.second))
        if settled is not None:
            words += f" · {settled.reason}"
            self.papers.show_text(str(settled.papers))
            self._why.hide()
        # Whoever settles looks at the sheet, not at what was typed from it; two equal entries stand in the grid anyway.
        self._entries.setText(words)
        self._entries.setVisible(settled is not None or one.first == one.second)
        self._state.show_state(*((self.tr("đã sửa"), "ok") if settled else (self.tr("chưa sửa"), "warn")))
        self.papers.line.setReadOnly(not is_open)

    def ask_why(self, words: str) -> None:
        """Ask for the reason of a number that no entry has."""
        self._why.show()
        self._why.error(words)
        self.why.setFocus()

    def object_to(self, words: str) -> None:
        """Say why the number was not stored, and keep it."""
        self.papers.hold(words)

    def _give(self, papers: int) -> None:
        self.given.emit(papers, clean(self.why.text()))

    def _give_why(self) -> None:
        papers = self.papers.count()
        if papers is not None and clean(self.why.text()):
            self.given.emit(papers, clean(self.why.text()))


class SettleCard(Card):
    """All differing cells of a batch."""

    given = Signal(object, int, str)
    """Cell, number on the sheet, reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a card without rows."""
        super().__init__(self.tr("Hai lượt nhập khác nhau"), padding=(16, 12, 16, 12), parent=parent)
        self._hint = Label(
            self.tr("Xem lại tờ kiểm phiếu, gõ con số ghi trên tờ rồi Enter; ô để trống trên tờ thì gõ 0."),
            "muted",
            wrap=True,
        )
        self._list = Column(gap=8)
        self.body.add(self._hint, self._list)
        self.rows: dict[Cell, SettleRow] = {}

    def show_cells(
        self,
        cells: Sequence[tuple[Difference, str]],
        settled: dict[Cell, Settlement],
        *,
        is_open: bool,
    ) -> None:
        """Show cells with their names; rows that were there stay, with what is typed in them."""
        wanted = {one.cell for one, _ in cells}
        for cell in [cell for cell in self.rows if cell not in wanted]:
            row = self.rows.pop(cell)
            row.hide()
            row.deleteLater()
        for one, name in cells:
            if one.cell not in self.rows:
                row = self.rows[one.cell] = SettleRow(name)
                row.given.connect(partial(self.given.emit, one.cell))
                self._list.add(row)
                row.show()
            self.rows[one.cell].show_difference(one, settled.get(one.cell), is_open=is_open)
        self.setVisible(bool(self.rows))

    def focus_on(self, cell: Cell) -> bool:
        """Put the keyboard on a cell; False where it is not listed."""
        row = self.rows.get(cell)
        if row is None:
            return False
        row.papers.line.setFocus()
        row.papers.line.selectAll()
        return True
