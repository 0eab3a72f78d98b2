"""One batch: how many papers it holds, how many are keyed, the way to keying.

What it is for: showing and changing the declared number of papers of one batch.
What it is not for: deciding whether a batch may shrink (models.rounds).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.closing import BatchState
from app.rules.tally_sheets import CountedBy
from app.ui.contests.fields import NarrowCount
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.progress_line import ProgressLine


class BatchRow(QWidget):
    """Number, declared papers, progress, papers put aside, and a link that keys."""

    wanted = Signal()

    def __init__(self, number: int) -> None:
        """Make the row of a batch."""
        super().__init__()
        self.declared = NarrowCount(self.tr("Số phiếu của tập %1").replace("%1", str(number)))
        self._progress, self._count = ProgressLine("ok"), Label("", "dense")
        self._aside = Chip("", "warn")
        self.enter = LinkButton(self.tr("Nhập phiếu"))
        self._name = self.tr("Tập %1").replace("%1", str(number))
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        line = Row(Label(self._name), self.declared, self._progress, self._count, self._aside, None, self.enter, gap=12)
        Column(line, self.error, gap=4, parent=self)
        self.enter.clicked.connect(self.wanted)
        self.declared.objected.connect(self.error.say)

    def show_batch(self, batch: BatchState, way: CountedBy, *, is_open: bool, can_key: bool) -> None:
        """Show how far the batch is."""
        self.declared.show_count(batch.declared)
        self.declared.line.setReadOnly(not is_open)
        self._progress.show_progress(batch.done, batch.declared)
        self._count.setText(self._sheet_entries(batch) if way is CountedBy.SHEETS else self._keyed(batch))
        waiting = len(batch.set_aside)
        self._aside.setText(self.tr("%1 chờ").replace("%1", str(waiting)))
        self._aside.setToolTip(self.tr("%1 phiếu chờ ban kiểm phiếu kết luận").replace("%1", str(waiting)))
        self._aside.setVisible(bool(waiting))
        is_whole = batch.entered >= batch.declared
        look, enter = self.tr("Xem phiếu"), self.tr("Nhập phiếu")
        if way is CountedBy.SHEETS:
            look, enter = self.tr("Xem tờ"), self.tr("Nhập tờ")
        words = look if is_whole or not can_key else enter
        self.enter.setText(self.tr("Đối chiếu") if is_whole and not batch.is_settled else words)
        self.enter.setAccessibleName(f"{self.enter.text()}: {self._name}")

    def _keyed(self, batch: BatchState) -> str:
        """Return how many papers are keyed, pass by pass where there are several."""
        if len(batch.keyed) <= 1:
            return f"{batch.entered} / {batch.declared}"
        passes = " · ".join(f"{number}: {papers}" for number, papers in enumerate(batch.keyed, 1))
        return self.tr("lượt %1").replace("%1", passes)

    def _sheet_entries(self, batch: BatchState) -> str:
        """Return how many of the entries of its tally sheet are done."""
        done = sum(papers >= batch.declared for papers in batch.keyed)
        return self.tr("xong %1 / %2 lượt").replace("%1", str(done)).replace("%2", str(len(batch.keyed)))

    def say(self, wrong: str) -> None:
        """Say why the number was not stored, and keep it; nothing takes the words away."""
        if wrong:
            self.declared.hold(wrong)
