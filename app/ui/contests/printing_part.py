"""Part "Phiếu bầu": printing the papers of a round, papers spoiled and exchanged, papers left over.

What it is for: one press prints as many as are to be issued, with a reserve; what was printed must be found again.
What it is not for: papers issued and returned (papers_part), drawing papers (reports), sending them to a printer.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.paper_accounts import PaperCounts, Printing
from app.rules.findings import Finding
from app.rules.paper_account import check_account, usual_reserve
from app.ui.contests.fields import CountField, thirds
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.printing_row import PrintingRow
from app.ui.contests.tab_order import tab_through
from app.ui.contests.words import said
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.widgets.properties import set_style
from app.ui.widgets.undo_strip import UndoStrip


class PrintingPart(Part):
    """Copies and reserve, the printings so far, and the counts that account for every paper."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make the fields and an empty list of printings."""
        super().__init__(self.tr("In phiếu"), work, parent)
        self.copies, self.reserve = CountField(self.tr("In để phát")), CountField(self.tr("Dự phòng"))
        self.print = Button(self.tr("In phiếu"), drawing="printer", key="Ctrl+P")
        self.look = LinkButton(self.tr("Xem phiếu sẽ in"))
        self.wrong = Label("", "error", wrap=True)
        self.rows: list[PrintingRow] = []
        self._shown: tuple[list[Printing], bool] = ([], False)
        self._list = Column(gap=2)
        self.undo = UndoStrip(by_key=True)
        self._taken_back: Printing | None = None
        self.elsewhere = CountField(self.tr("In ở nơi khác"))
        self.spoiled = CountField(self.tr("Hỏng, đã đổi"))
        self.left_over = CountField(self.tr("Còn lại"))
        self.exchange = Button(self.tr("Một phiếu hỏng, đổi phiếu mới"), key="F7")
        self.old, self.objection = Label("", "warn", wrap=True), Label("", "error", wrap=True)
        self.state = Label("", "muted", wrap=True)
        self._typed_copies: int | None = None
        self._typed_reserve: int | None = None
        buttons = Flow(self.print, self.look, gap=8)
        self.body.add(thirds(self.copies, self.reserve), buttons, self.wrong, self._list, self.undo)
        self.body.add(self.old, thirds(self.elsewhere, self.spoiled, self.left_over), self.objection)
        self.body.add(self.state, Flow(self.exchange))
        self.wrong.hide()
        self._connect()

    def refresh(self) -> None:
        """Show what was printed, what would be printed next, and what does not agree at its place."""
        book, stored, is_open = self.work.book, self.work.round, self.work.is_open
        self._show_next()
        counts = book.paper_accounts.counts(stored.id)
        self.elsewhere.show_count(counts.elsewhere)
        self.spoiled.show_count(counts.spoiled)
        self.left_over.show_count(counts.left_over)
        for field in (self.copies, self.reserve, self.elsewhere, self.spoiled, self.left_over):
            field.line.setReadOnly(not is_open)
        for button in (self.print, self.exchange):
            button.setEnabled(is_open and bool(stored.candidates))
        self.look.setVisible(bool(stored.candidates))
        self._show_printings()
        self._show_account()
        self.setVisible(is_open or book.paper_accounts.of(stored.id).is_kept)

    def forget(self) -> None:
        """Drop what was typed and the undo of another round."""
        super().forget()
        self._typed_copies = self._typed_reserve = None
        self.undo.hide()
        self.wrong.hide()

    def focus_on(self, place: str) -> bool:
        """Put the focus on printing, or on a count."""
        fields = {
            "copies": self.copies,
            "printed": self.copies,
            "elsewhere": self.elsewhere,
            "spoiled": self.spoiled,
            "left_over": self.left_over,
        }
        if place == "exchange" and self.exchange.isEnabled():
            self.exchange.setFocus()
            return True
        if place not in fields:
            return False
        fields[place].line.setFocus()
        return True

    def _connect(self) -> None:
        self.copies.counted.connect(self._take_copies)
        self.reserve.counted.connect(self._take_reserve)
        for field in (self.copies, self.reserve):
            field.line.returnPressed.connect(self._print)
        self.print.clicked.connect(self._print)
        self.look.clicked.connect(self._look)
        self.exchange.clicked.connect(self._exchange)
        self.undo.undone.connect(self._undo)
        self.elsewhere.counted.connect(self._count_elsewhere)
        self.spoiled.counted.connect(self._count_spoiled)
        self.left_over.counted.connect(self._count_left_over)

    @property
    def _counts(self) -> PaperCounts:
        return self.work.book.paper_accounts.counts(self.work.round.id)

    def _show_next(self) -> None:
        """Show how many would be printed now: as typed, else the usual number with the usual reserve."""
        copies, reserve = self.work.book.paper_accounts.next_printing(self.work.round.id)
        if self._typed_copies is not None:
            copies = self._typed_copies
            reserve = usual_reserve(copies) if reserve else 0
        self.copies.show_count(copies)
        self.reserve.show_count(reserve if self._typed_reserve is None else self._typed_reserve)

    def _show_printings(self) -> None:
        """Make the rows anew where a printing came or went, so that whoever stands in one keeps the focus."""
        printings = self.work.book.paper_accounts.printings(self.work.round.id)
        shown = [one for one in printings if not one.is_dropped], self.work.is_open
        if shown == self._shown:
            return
        self._shown = shown
        for row in self.rows:
            row.hide()
            row.deleteLater()
        standing, is_open = shown
        self.rows = [PrintingRow(place, one, is_open=is_open) for place, one in enumerate(standing, start=1)]
        for row, one in zip(self.rows, standing, strict=True):
            row.dropped.connect(partial(self._drop, one))
        self._list.add(*self.rows)
        drops = [row.drop for row in self.rows]
        tab_through([self.look, *drops, self.undo.undo, self.elsewhere.line])

    def _show_account(self) -> None:
        account, papers = self.work.book.paper_accounts.of(self.work.round.id), self.work.round.figures.papers
        found: dict[str, Finding] = {one.place: one for one in check_account(account, papers)}
        self._show(self.old, found.pop("printed", None))
        self._show(self.objection, next(iter(found.values()), None))
        for field, place in ((self.elsewhere, "elsewhere"), (self.left_over, "left_over")):
            set_style(field.line, "state", "error" if place in found or field.has_error else "")
        words = ""
        if account.printed and papers.issued and not found:
            words = self.tr("Đã in %1, phát ra %2, hỏng %3: phải còn %4 phiếu.")
            left = max(0, account.should_be_left(papers.issued))
            for place, number in enumerate((account.printed, papers.issued, account.spoiled, left), start=1):
                words = words.replace(f"%{place}", thousands(number))
        self.state.say(words)

    @staticmethod
    def _show(label: Label, found: Finding | None) -> None:
        label.setText(said(found) if found else "")
        label.setVisible(found is not None)

    def _take_copies(self, copies: int) -> None:
        self._typed_copies = copies
        self._show_next()

    def _take_reserve(self, reserve: int) -> None:
        self._typed_reserve = reserve

    def _print(self) -> None:
        """Record the printing, then show the papers, where the printer is one key away."""
        for field in (self.copies, self.reserve):
            field.store()
        copies, reserve = self.copies.count(), self.reserve.count()
        if copies is None or reserve is None:
            return
        accounts, round_id = self.work.book.paper_accounts, self.work.round.id
        wrong = self.work.attempt(lambda: accounts.record_printing(round_id, copies, reserve))
        self.wrong.say(wrong)
        if wrong:
            self.copies.line.setFocus()
            return
        self._typed_copies = self._typed_reserve = None
        self._show_next()
        self._look()

    def _look(self) -> None:
        self.work.wanted.emit(f"document/{self.work.round.id}/ballot-papers")

    def _drop(self, printing: Printing) -> None:
        wrong = self.work.attempt(lambda: self.work.book.paper_accounts.drop_printing(printing))
        self.wrong.say(wrong)
        if not wrong:
            self._taken_back = printing
            self.undo.show_done(self.tr("Đã bỏ lần in %1 phiếu.").replace("%1", thousands(printing.papers)))
            self.elsewhere.line.setFocus()

    def _exchange(self) -> None:
        accounts, round_id = self.work.book.paper_accounts, self.work.round.id
        wrong = self.work.attempt(lambda: accounts.exchange(round_id))
        self.wrong.say(wrong)
        if not wrong:
            self._taken_back = None
            count = thousands(accounts.counts(round_id).spoiled)
            self.undo.show_done(self.tr("Đã ghi một phiếu hỏng được đổi; cả thảy %1.").replace("%1", count))
            bring_up(self.undo)

    def _undo(self) -> None:
        accounts, printing, round_id = self.work.book.paper_accounts, self._taken_back, self.work.round.id
        if printing is None:
            self.wrong.say(self.work.attempt(lambda: accounts.take_exchange_back(round_id)))
        else:
            self.wrong.say(self.work.attempt(lambda: accounts.keep_printing(printing)))
        self.copies.line.setFocus()

    def _count_elsewhere(self, count: int) -> None:
        self._count(self.elsewhere, replace(self._counts, elsewhere=count))

    def _count_spoiled(self, count: int) -> None:
        self._count(self.spoiled, replace(self._counts, spoiled=count))

    def _count_left_over(self, count: int) -> None:
        self._count(self.left_over, replace(self._counts, left_over=count))

    def _count(self, field: CountField, counts: PaperCounts) -> None:
        if counts == self._counts:
            return
        round_id = self.work.round.id
        wrong = self.work.attempt(lambda: self.work.book.paper_accounts.set_counts(round_id, counts))
        if wrong:
            field.hold(wrong)
