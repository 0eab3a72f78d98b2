"""A sheet beside a keyed count of the same batch.

What it is for: saying whether the papers, keyed one by one, make the same sheet, and where not.
What it is not for: keying them (entry), and mending: it passes the wish on.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.tally_sheets import Cell, Difference
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.task_row import TaskRow


class KeyedCard(Card):
    """Hidden until the sheet is settled."""

    key_wanted = Signal()
    correction_wanted = Signal(object)
    """Cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(self.tr("Đối chiếu với nhập từng phiếu"), padding=(16, 12, 16, 12), parent=parent)
        self._state, self._words = Chip(), Label("", "dense", wrap=True)
        self.key = LinkButton(self.tr("Nhập phiếu để đối chiếu"))
        self.key.setAccessibleName(self.key.text())
        line = Row(self._state, self._words, self.key, gap=8)
        line.setStretch(1, 1)
        self._list = Column(gap=0)
        self.body.add(line, self._list)
        self._rows: list[TaskRow] = []
        self.key.clicked.connect(self.key_wanted)

    def show_keyed(self, keyed: int, declared: int, found: Sequence[tuple[Difference, str]] | None) -> None:
        """Show how many papers are keyed and, where all are, in which cells they differ from the sheet."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, name) for one, name in found or ()]
        self._list.add(*self._rows)
        for row in self._rows:
            row.show()
        if found is None:
            self._state.show_state(self.tr("tùy chọn") if not keyed else f"{keyed} / {declared}", "neutral")
            self._words.setText(self.tr("Khi cần kiểm lại, nhập từng phiếu của tập rồi so với tờ kiểm phiếu."))
        elif found:
            self._state.show_state(self.tr("khác nhau"), "warn")
            self._words.setText(self.tr("Tìm chỗ sai: sửa ô trên tờ, hoặc sửa phiếu nhập sai."))
        else:
            self._state.show_state(self.tr("khớp"), "ok")
            words = self.tr("Tờ kiểm phiếu và %1 phiếu đã nhập giống nhau ở mọi ô.")
            self._words.setText(words.replace("%1", str(declared)))

    def _row(self, one: Difference, name: str) -> TaskRow:
        words = self.tr("%1: tờ ghi %2, phiếu đã nhập cho %3")
        words = words.replace("%2", str(one.first)).replace("%3", str(one.second)).replace("%1", name)
        row = TaskRow(self.tr("khác"), "warn", words, self.tr("Sửa ô trên tờ"))
        cell: Cell = one.cell
        row.activated.connect(partial(self.correction_wanted.emit, cell))
        return row
