"""Part "Phiếu in": ballot papers to be printed, and what became of those that were.

What it is for: recording a printing and going to its sheets; papers spoiled and exchanged, left over.
What it is not for: drawing papers (reports) and papers issued and returned (papers_part).
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.paper_accounts import Printing
from app.rules.paper_account import usual_reserve
from app.ui.contests.fields import CountField
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.undo_strip import UndoStrip


class PrintingPart(Part):
    """Copies and reserve to be printed; the account of what was printed."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(self.tr("Phiếu in"), work, parent)
        self.copies, self.reserve = CountField(self.tr("Số phiếu cần in")), CountField(self.tr("Dự phòng"))
        self.make = Button(self.tr("Lập phiếu để in"), drawing="printer")
        self.printed, self.drop = Label("", "dense", wrap=True), LinkButton(self.tr("Bỏ lần in này"))
        self.elsewhere = CountField(self.tr("In ở nơi khác"))
        self.spoiled = CountField(self.tr("Hỏng, đã đổi"))
        self.left_over = CountField(self.tr("Còn lại"))
        self.exchange = Button(self.tr("Đổi một phiếu hỏng"))
        self.wrong, self.undo = Label("", "error", wrap=True), UndoStrip()
        self._way_back: Callable[[], object] | None = None
        self._round_id = 0
        printed = Row(self.printed, self.drop, gap=12)
        printed.setStretch(0, 1)
        self.body.add(
            Row(self.copies, self.reserve, self.make, None, gap=12),
            printed,
            Row(self.elsewhere, self.spoiled, self.left_over, gap=12),
            Row(self.exchange, None),
            self.undo,
            self.wrong,
        )
        self.wrong.hide()
        self._bind()

    def refresh(self) -> None:
        """Show what was printed, what became of it, and what does not agree."""
        work, round_id = self.work, self.work.round.id
        accounts = work.book.paper_accounts
        counts, last = accounts.counts(round_id), accounts.last_printing(round_id)
        if round_id != self._round_id:
            self._round_id = round_id
            self.undo.hide()
            self._propose(last)
        for field, count in (
            (self.elsewhere, counts.elsewhere),
            (self.spoiled, counts.spoiled),
            (self.left_over, counts.left_over),
        ):
            field.show_count(count)
            field.line.setReadOnly(not work.is_open)
        found_at = {found.place: found for found in work.book.results.findings(round_id) if found.place}
        for field, place in ((self.elsewhere, "elsewhere"), (self.left_over, "left_over")):
            field.object_to(found_at.get(place))
        self._show_printed(last)
        for widget in (self.copies, self.reserve, self.make, self.exchange):
            widget.setVisible(work.is_open)
        self.setVisible(work.is_open or accounts.of(round_id).is_kept)

    def focus_on(self, place: str) -> bool:
        """Put the focus on the count that does not agree."""
        fields = {"elsewhere": self.elsewhere, "left_over": self.left_over, "spoiled": self.spoiled}
        buttons = {"printed": self.make, "exchange": self.exchange}
        if place in buttons and self.work.is_open:
            buttons[place].setFocus()
            return True
        if place not in fields:
            return False
        fields[place].line.setFocus()
        return True

    def _bind(self) -> None:
        self.make.clicked.connect(self._print)
        self.drop.clicked.connect(self._drop)
        self.exchange.clicked.connect(self._exchange)
        self.undo.undone.connect(self._undo)
        self.copies.counted.connect(self._propose_reserve)
        for field, name in ((self.elsewhere, "elsewhere"), (self.spoiled, "spoiled"), (self.left_over, "left_over")):
            field.counted.connect(partial(self._store, name))

    def _propose_reserve(self, copies: int) -> None:
        self.reserve.show_count(usual_reserve(copies))

    def _propose(self, last: Printing | None) -> None:
        figures = self.work.round.figures
        copies = last.copies if last else figures.issued or figures.present
        for field, count in ((self.copies, copies), (self.reserve, last.reserve if last else usual_reserve(copies))):
            field.release()
            field.show_count(count)

    def _show_printed(self, last: Printing | None) -> None:
        account = self.work.book.paper_accounts.of(self.work.round.id)
        words = self.tr("Chưa in phiếu nào từ chương trình.")
        if account.printed_here:
            words = self.tr("Đã lập %1 phiếu để in.").replace("%1", str(account.printed_here))
        issued = self.work.round.figures.issued
        if account.printed and issued:
            left = self.tr("Phát ra %1, hỏng %2: phải còn %3.").replace("%1", str(issued))
            left = left.replace("%2", str(account.spoiled)).replace("%3", str(account.should_be_left(issued)))
            words = f"{words} {left}"
        self.printed.setText(words)
        self.drop.setVisible(last is not None and self.work.is_open)

    def _print(self) -> None:
        self.copies.store()
        self.reserve.store()
        copies, reserve = self.copies.count(), self.reserve.count()
        if copies is None or reserve is None:
            return
        round_id = self.work.round.id
        accounts = self.work.book.paper_accounts
        if self._attempt(lambda: accounts.record_printing(round_id, copies, reserve)):
            self.work.wanted.emit(f"documents/{round_id}")

    def _attempt(self, write: Callable[[], object]) -> bool:
        wrong = self.work.attempt(write)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        return not wrong

    def _drop(self) -> None:
        accounts = self.work.book.paper_accounts
        last = accounts.last_printing(self.work.round.id)
        if last is not None and self._attempt(lambda: accounts.drop_printing(last)):
            done = self.tr("Đã bỏ lần in %1 phiếu.").replace("%1", str(last.papers))
            self._show_way_back(done, lambda: accounts.keep_printing(last))

    def _exchange(self) -> None:
        accounts, round_id = self.work.book.paper_accounts, self.work.round.id
        if self._attempt(lambda: accounts.exchange(round_id)):
            done = self.tr("Đã ghi một phiếu hỏng được đổi.")
            self._show_way_back(done, lambda: accounts.take_exchange_back(round_id))

    def _show_way_back(self, done: str, undo: Callable[[], object]) -> None:
        self._way_back = undo
        self.undo.show_done(done)

    def _undo(self) -> None:
        if self._way_back is not None:
            self._attempt(self._way_back)
            self._way_back = None

    def _store(self, name: str, count: int) -> None:
        accounts, round_id = self.work.book.paper_accounts, self.work.round.id
        counts = accounts.counts(round_id)
        changed = replace(counts, **{name: count})
        if changed != counts:
            self._attempt(lambda: accounts.set_counts(round_id, changed))
