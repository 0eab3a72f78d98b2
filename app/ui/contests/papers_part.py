"""Part "Phiếu và tập": papers issued and returned, and the batches they are keyed in.

What it is for: the figures of the papers, splitting them into batches, the way to keying.
What it is not for: keying (entry).
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from app.rules.closing import BatchState, check_entered, missing_papers
from app.rules.tally_sheets import CountedBy
from app.ui.contests.batch_row import BatchRow
from app.ui.contests.batch_sizes import USUAL_SIZE, batch_sizes
from app.ui.contests.fields import CountField, NarrowCount, thirds
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.tab_order import tab_through
from app.ui.contests.words import said
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.label import Label

_TOTALS = {"round.batches", "round.returned_typed", "batch.declared"}


class PapersPart(Part):
    """Issued, returned, not returned; batches."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make the fields and an empty list of batches."""
        super().__init__(self.tr("Phiếu và tập"), work, parent)
        self.issued = CountField(self.tr("Phát ra"))
        self.returned = CountField(self.tr("Thu về"))
        self.missing = Label("", "dense")
        self.batch_state = Label("", "dense", wrap=True)
        self.rows: list[BatchRow] = []
        self._batches: tuple[BatchState, ...] = ()
        self._list = Column(gap=4)
        self.batch_size = NarrowCount(self.tr("Số phiếu mỗi tập"))
        self.batch_size.line.setText(str(USUAL_SIZE))
        self.split = Button(self.tr("Chia tập"))
        self.more = Button(self.tr("Thêm tập"))
        self.figures = LinkButton(self.tr("Các số phải khớp"))
        self.figures.clicked.connect(partial(work.wanted.emit, "close"))
        missing = Column(Label(self.tr("Không thu về"), "dense"), self.missing, None, gap=12)
        self.body.add(
            thirds(self.issued, self.returned, missing),
            self._list,
            self.batch_state,
            Row(
                Label(self.tr("Mỗi tập")), self.batch_size, Label(self.tr("phiếu")), self.split, self.more, None, gap=8
            ),
            Row(self.figures, None),
        )
        self.issued.counted.connect(self._store_issued)
        self.returned.counted.connect(self._store_returned)
        self.issued.line.returnPressed.connect(lambda: self._go_on(self.issued, self.returned))
        self.returned.line.returnPressed.connect(lambda: self._go_on(self.returned, self.batch_size))
        self.batch_size.line.returnPressed.connect(self._split)
        self.split.clicked.connect(self._split)
        self.more.clicked.connect(self._add)

    def refresh(self) -> None:
        """Show papers and batches, and what does not agree at its place."""
        figures, is_open = self.work.round.figures, self.work.is_open
        for field, count in ((self.issued, figures.issued), (self.returned, figures.returned)):
            field.show_count(count)
            field.line.setReadOnly(not is_open)
        missing = missing_papers(figures.papers, self.work.foreign) if figures.returned else None
        is_all_back = 0 < figures.issued == figures.returned
        self.missing.setText(str(missing.values["missing"]) if missing else "0" if is_all_back else "–")
        found_at = {found.place: found for found in self.work.findings()}
        for field, place in ((self.issued, "issued"), (self.returned, "returned")):
            field.object_to(found_at.get(place))
        self._batches = self.work.batches
        self._fit_rows()
        for row, batch in zip(self.rows, self._batches, strict=True):
            row.show_batch(batch, self.work.round.counted_by, is_open=is_open, can_key=self.work.can_key)
        self._show_batch_state()

    def focus_on(self, place: str) -> bool:
        """Put the focus on issued, returned, the size of batches, or one batch."""
        if place.startswith("batch/"):
            number = int(place.split("/")[1])
            self.rows[number - 1].enter.setFocus()
            return True
        if place.startswith("declared/"):
            row = min(int(place.split("/")[1]), len(self.rows))
            (self.rows[row - 1].declared.line if row else self.batch_size.line).setFocus()
            return True
        lines = {"issued": self.issued.line, "returned": self.returned.line, "batches": self.batch_size.line}
        if place not in lines:
            return False
        lines[place].setFocus()
        return True

    def _go_on(self, field: CountField, following: CountField) -> None:
        """Go by Enter from what was typed to what is typed next, until papers are divided."""
        if field.count() and not field.has_error and not self._batches:
            following.line.setFocus()
            following.line.selectAll()

    def _fit_rows(self) -> None:
        while len(self.rows) > len(self._batches):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        if len(self.rows) == len(self._batches):
            return
        for place in range(len(self.rows), len(self._batches)):
            row = BatchRow(place + 1)
            self.rows.append(row)
            self._list.add(row)
            row.declared.counted.connect(partial(self._store_declared, place))
            row.wanted.connect(partial(self._enter, place + 1))
        fields = [field for row in self.rows for field in (row.declared.line, row.enter)]
        tab_through([self.returned.line, *fields, self.batch_size.line])

    def _show_batch_state(self) -> None:
        returned = self.work.round.figures.returned
        declared = sum(batch.declared for batch in self._batches)
        words = ""
        if returned and not self._batches:
            words = self.tr("Chưa chia tập. Ghi số phiếu mỗi tập rồi Enter.")
        elif declared != returned:
            found = (one for one in check_entered(self.work.round.figures.papers, self._batches))
            words = next((said(one) for one in found if one.rule.code in _TOTALS), "")
        self.batch_state.say(words)
        for widget in (self.batch_size, self.split):
            widget.setEnabled(self.work.is_open)
        self.more.setVisible(self.work.is_open and 0 < declared < returned)

    def _enter(self, number: int) -> None:
        batch = self._batches[number - 1]
        is_whole = batch.entered >= batch.declared
        is_compared = is_whole and not batch.is_settled
        stored = self.work.round
        if is_compared and stored.counted_by is CountedBy.PAPERS:
            self.work.wanted.emit(f"compare/{stored.id}/{number}")
        elif stored.counted_by is CountedBy.PAPERS and (is_whole or not self.work.can_key):
            self.work.wanted.emit(f"papers/{stored.id}/{number}")
        else:
            self.work.wanted.emit(stored.batch_place(number))

    def _split(self) -> None:
        self.batch_size.store()
        size, returned = self.batch_size.count(), self.work.round.figures.returned
        if not size:
            self._refuse_size(self.tr("Số phiếu mỗi tập phải là số từ 1 trở lên. Sửa rồi Enter."))
        elif size > max(returned, USUAL_SIZE):
            words = self.tr("Mỗi tập %1 phiếu là nhiều hơn %2 phiếu thu về. Sửa rồi Enter.")
            self._refuse_size(words.replace("%1", str(size)).replace("%2", str(returned)))
        else:
            self._take_sizes(batch_sizes(returned, size, self._batches))

    def _refuse_size(self, words: str) -> None:
        self.batch_size.hold(words)
        self._say_of_batches(words)

    def _say_of_batches(self, words: str) -> None:
        self.batch_state.setText(words)
        self.batch_state.show()

    def _add(self) -> None:
        sizes = [batch.declared for batch in self._batches]
        self._take_sizes([*sizes, self.work.round.figures.returned - sum(sizes)])

    def _take_sizes(self, sizes: Sequence[int]) -> None:
        is_kept = tuple(sizes) == tuple(batch.declared for batch in self._batches)
        wrong = self._store_batches(sizes)
        if wrong:
            self._say_of_batches(wrong)
            return
        if is_kept and any(any(batch.keyed) for batch in self._batches):
            self._say_of_batches(self.tr("Tập đã có phiếu thì giữ nguyên; không còn phiếu nào để chia lại."))
        waiting = [batch.number for batch in self._batches if batch.entered < batch.declared]
        self.focus_on(f"batch/{waiting[0]}" if waiting else "batches")

    def _store_declared(self, place: int, papers: int) -> None:
        sizes = [batch.declared for batch in self._batches]
        sizes[place] = papers
        if not papers and place == len(sizes) - 1:
            sizes.pop()
        row = self.rows[place]
        row.say(self._store_batches(sizes))

    def _store_batches(self, sizes: Sequence[int]) -> str:
        if tuple(sizes) == tuple(batch.declared for batch in self._batches):
            return ""
        round_id = self.work.round.id
        return self.work.attempt(lambda: self.work.book.rounds.set_batches(round_id, sizes))

    def _store_issued(self, count: int) -> None:
        self._say(self.issued, self.work.set_figures(replace(self.work.round.figures, issued=count)))

    def _store_returned(self, count: int) -> None:
        self._say(self.returned, self.work.set_figures(replace(self.work.round.figures, returned=count)))

    def _say(self, field: CountField, wrong: str) -> None:
        if wrong:
            field.hold(wrong)
