"""A sheet beside a keyed count of the same batch.

What it is for: saying whether the papers, keyed one by one, make the same sheet, and where not.
What it is not for: keying them (entry), and mending: it passes the wish on.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.closing import BatchState
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

    def show_keyed(self, keyed: BatchState, found: Sequence[tuple[Difference, str]] | None) -> None:
        """Show how many papers are keyed and, where all are, in which cells they differ from the sheet."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one, name) for one, name in found or ()]
        self._list.add(*self._rows)
        for row in self._rows:
            row.show()
        self.key.setText(self._way_to(keyed, is_done=found is not None))
        self.key.setAccessibleName(self.key.text())
        if found is None:
            self._show_unfinished(keyed)
        elif found:
            self._state.show_state(self.tr("khác nhau"), "warn")
            self._words.setText(self.tr("Tìm chỗ sai: sửa ô trên tờ, hoặc sửa phiếu nhập sai."))
        else:
            self._state.show_state(self.tr("khớp"), "ok")
            words = self.tr("Tờ kiểm phiếu và %1 phiếu đã nhập giống nhau ở mọi ô.")
            self._words.setText(words.replace("%1", str(keyed.declared)))

    def _way_to(self, keyed: BatchState, *, is_done: bool) -> str:
        if is_done:
            return self.tr("Xem phiếu đã nhập")
        return self.tr("Làm tiếp") if any(keyed.keyed) else self.tr("Nhập phiếu để đối chiếu")

    def _show_unfinished(self, keyed: BatchState) -> None:
        is_full = keyed.entered >= keyed.declared
        words = self.tr("Khi cần kiểm lại, nhập từng phiếu của tập rồi so với tờ kiểm phiếu.")
        if is_full:
            words = self.tr("Còn phiếu chờ ban kết luận, hoặc các lượt nhập phiếu chưa khớp.")
        self._state.show_state(
            f"{keyed.done} / {keyed.declared}" if keyed.done else self.tr("tùy chọn"), "warn" if is_full else "neutral"
        )
        self._words.setText(words)

    def _row(self, one: Difference, name: str) -> TaskRow:
        words = self.tr("%1: tờ ghi %2, phiếu đã nhập cho %3")
        words = words.replace("%2", str(one.first)).replace("%3", str(one.second)).replace("%1", name)
        row = TaskRow(self.tr("khác"), "warn", words, self.tr("Sửa ô trên tờ"))
        cell: Cell = one.cell
        row.activated.connect(partial(self.correction_wanted.emit, cell))
        return row
