"""The page of all batches, at "batches": not begun, in entry, to compare, differing, settled.

What it is for: one look over all contests, the way to the work of a batch, dropping and re-opening its passes.
What it is not for: keying and settling (entry).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.models.ballots import BatchPass
from app.models.batch_overview import OverviewRow, overview
from app.models.errors import BookError
from app.models.round_records import RoundState
from app.rules.closing import BatchStage
from app.rules.tally_sheets import CountedBy
from app.ui.batches.batches_model import BatchColumn, BatchesModel
from app.ui.batches.pass_row import PassRow, SheetRow
from app.ui.contests.reason_form import ReasonForm
from app.ui.entry.work_place import work_place
from app.ui.page import Page
from app.ui.people.signed_as import signed_as
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame
from app.ui.words import error_text

_OPEN = {RoundState.PREPARING, RoundState.ENTRY}
_LEAST_HEIGHT, _ROOM_FOR_ALL = 260, 860


def place_of(row: OverviewRow) -> str:
    """Return the place where the work of a batch goes on."""
    if row.round.counted_by is CountedBy.SHEETS:
        return row.round.batch_place(row.state.number)
    return work_place(row.round.id, row.state)


class BatchesPage(Page):
    """A table of batches, and the passes of the chosen one below it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Các tập phiếu"))
        self.model = BatchesModel(self)
        self.table = DenseTable(self.tr("Các tập phiếu của mọi cuộc bầu"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.work = PrimaryButton(self.tr("Làm tiếp tập này"))
        self.passes = Card()
        self.whose = Label("", "section", wrap=True)
        self.pass_rows: list[PassRow] = []
        self.sheet_rows: list[SheetRow] = []
        self._list = Column(gap=4)
        self._number = 0
        self.reopen_form = ReasonForm(
            self.tr("Mở lại lượt này để sửa? Những chênh lệch đã xử lý của tập sẽ phải xử lý lại."),
            self.tr("Mở lại lượt nhập"),
        )
        self.drop_form = ReasonForm(
            self.tr("Hủy lượt này? Mọi phiếu của lượt bị bỏ khỏi tập và phải nhập lại; nhật ký vẫn giữ."),
            self.tr("Hủy lượt nhập"),
        )
        self.empty = EmptyState(
            "list-checks",
            self.tr("Chưa có tập phiếu nào"),
            self.tr("Ở trang cuộc bầu, nhập số phiếu thu về rồi chia tập."),
            self.tr("Mở Bầu cử"),
        )
        self._lay_out()
        self._is_shown = False
        session.changed.connect(self._follow)

    def open(self, *_ids: int) -> None:
        """Show all batches, the focus on the first that is not settled."""
        self._is_shown = True
        self._forget_forms()
        self.refresh()
        waiting = (at for at, row in enumerate(self.model.rows) if row.state.stage is not BatchStage.SETTLED)
        if self.model.rows:
            self.table.selectRow(next(waiting, 0))
        (self.table if self.model.rows else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Show nothing anew until the next `open`."""
        self._is_shown = False

    def refresh(self) -> None:
        """Show the batches as they are stored; the chosen one stays chosen."""
        at = self.table.currentIndex().row()
        self.model.show_rows(tuple(overview(self.session.book)))
        self.empty.setVisible(not self.model.rows)
        for widget in (self.table, self.passes, self.work):
            widget.setVisible(bool(self.model.rows))
        if 0 <= at < len(self.model.rows):
            self.table.selectRow(at)
        self._show_passes()
        for form in (self.reopen_form, self.drop_form):
            form.say_signed(signed_as(self.session.book))

    def _lay_out(self) -> None:
        back = LinkButton(self.tr("Các cuộc bầu"))
        back.clicked.connect(lambda: self.session.go.emit("contests"))
        self.frame.header.add_action(back)
        self.frame.header.add_action(self.work)
        self.passes.body.add(self.whose, self._list, self.reopen_form, self.drop_form)
        self.frame.body.add(self.table, self.passes, self.empty)
        self.frame.body.setStretch(self.frame.body.indexOf(self.table), 1)
        Column(self.frame, gap=0, parent=self)
        self.table.stretch(BatchColumn.CONTEST)
        # Who keyed and how fast stands below the table, too.
        self.table.leave_out(_ROOM_FOR_ALL, BatchColumn.WHO, BatchColumn.SPEED)
        self.table.opened.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._show_other)
        self.work.clicked.connect(lambda: self._go(self.table.currentIndex()))
        self.empty.started.connect(lambda: self.session.go.emit("contests"))
        passes = self.session.book.passes
        self.reopen_form.given.connect(self._reopen)
        self.drop_form.given.connect(partial(self._change, self.drop_form, passes.drop))

    @property
    def _row(self) -> OverviewRow | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.session.go.emit(place_of(self.model.rows[index.row()]))

    def _show_other(self) -> None:
        self._forget_forms()
        self._show_passes()

    def _show_passes(self) -> None:
        for gone in (*self.sheet_rows, *self.pass_rows):
            gone.hide()
            gone.deleteLater()
        row = self._row
        is_over = row is not None and row.state.stage is BatchStage.SETTLED and not row.state.set_aside
        self.work.setText(self.tr("Xem tập này") if is_over else self.tr("Làm tiếp tập này"))
        self.work.setAccessibleName(self.work.text())
        self.pass_rows, self.sheet_rows = [], []
        self.passes.setVisible(row is not None and bool(row.passes or row.sheets))
        if row is None:
            return
        words = self.tr("Các lượt nhập của tập %1, lần %2 · %3").replace("%3", row.title)
        self.whose.setText(words.replace("%1", str(row.state.number)).replace("%2", str(row.round.number)))
        self.passes.setAccessibleName(self.whose.text())
        can_change = row.round.state in _OPEN and self.session.book.can_write
        for one in row.passes:
            line = PassRow(one, row.speed_of(one.number), can_change=can_change)
            line.reopen_asked.connect(partial(self._ask, self.reopen_form, self.drop_form))
            line.drop_asked.connect(partial(self._ask, self.drop_form, self.reopen_form))
            self.pass_rows.append(line)
        self.sheet_rows = [SheetRow(one) for one in row.sheets]
        self._list.add(*self.sheet_rows, *self.pass_rows)

    def _ask(self, form: ReasonForm, other: ReasonForm, number: int) -> None:
        self._number = number
        other.finish()
        form.ask()

    def _reopen(self, reason: str) -> None:
        """Open the chosen pass again and go to it: nothing but this pass is there to be corrected."""
        row, number = self._row, self._number
        if row is not None and self._change(self.reopen_form, self.session.book.passes.reopen, reason):
            self.session.go.emit(f"entry/{row.round.id}/{row.state.number}/0/{number}")

    def _change(self, form: ReasonForm, act: Callable[[BatchPass, str], None], reason: str) -> bool:
        """Do something with the chosen pass; return whether it was done, otherwise say why not."""
        row = self._row
        if row is None:
            return False
        try:
            act(BatchPass(row.round.id, row.state.number, self._number), reason)
        except BookError as error:
            form.field.error(error_text(error))
            return False
        form.finish()
        self.session.changed.emit()
        self.table.setFocus()
        return True

    def _forget_forms(self) -> None:
        self.reopen_form.finish()
        self.drop_form.finish()

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()
