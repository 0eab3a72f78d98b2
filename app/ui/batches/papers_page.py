"""The page of the papers of one batch, at "papers/ROUND/BATCH": a list to look at.

What it is for: seeing what was written down of each paper of a batch that is keyed; the way to where one is corrected.
What it is not for: keying and correcting (entry): nothing is typed here, and nothing looks as if it could be.
Invariant: papers of passes that are blind to each other are not shown before the batch is settled.
"""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.ballots import BatchPass, StoredBallot
from app.models.round_records import RoundState
from app.rules.closing import BatchState
from app.rules.permissions import Act
from app.ui.batches.papers_model import PaperColumn, PaperRow, PapersModel
from app.ui.entry import entry_words
from app.ui.entry.desk import Desk
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.key_cap import KeyLine
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import PageFrame

_OPEN = {RoundState.PREPARING, RoundState.ENTRY}
_LEAST_HEIGHT = 260


class PapersPage(Page):
    """A table of papers; the whole of the chosen one in words below it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` shows a batch."""
        super().__init__(session, parent)
        self.frame = PageFrame()
        self.look = self.frame.header.add_chip("")
        self.kept = self.frame.header.add_chip("")
        self.model = PapersModel(self)
        self.table = DenseTable(self.tr("Các phiếu đã ghi của tập"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(_LEAST_HEIGHT)
        self.whole, self.how = Label("", wrap=True), Label("", "muted", wrap=True)
        self.empty = EmptyState(
            "lock",
            self.tr("Chưa xem được phiếu của tập"),
            self.tr(
                "Các lượt nhập không xem phiếu của nhau. Tập chốt rồi thì trưởng ban xem ở đây; đóng kiểm phiếu rồi thì"
                " ai cũng xem được."
            ),
            self.tr("Các tập phiếu"),
        )
        self._desk: Desk | None = None
        self._batch = 0
        self._lay_out()
        session.changed.connect(self._follow)

    def open(self, *ids: int) -> None:
        """Show the batch `ids[1]` of the round `ids[0]`; raise LookupError for one that is not there."""
        round_id, batch = ids[:2]
        if not 1 <= batch <= len(self.session.book.passes.states(round_id)):
            raise LookupError(batch)
        self._desk, self._batch = Desk(self.session.book, round_id), batch
        self._show()
        if self.empty.isVisibleTo(self):
            self.empty.button.setFocus()
        else:
            self.table.selectRow(0)
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the contest, or the tally sheet, on F9."""
        if event.key() == Qt.Key.Key_F9 and self._desk is not None:
            self.session.go.emit(self._desk.place_after(self._batch))
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Show nothing anew until the next `open`."""
        self._desk = None

    def _lay_out(self) -> None:
        back = LinkButton(self.tr("Các tập phiếu"))
        back.clicked.connect(lambda: self.session.go.emit("batches"))
        self.frame.header.add_action(back)
        self.keys = KeyLine(
            [("↑ ↓", self.tr("phiếu trước, phiếu sau"))],
            [("F9", self.tr("về cuộc bầu")), ("Esc", self.tr("trang trước"))],
        )
        self.frame.body.add(self.how, self.table, self.whole, self.empty, self.keys)
        self.frame.body.setStretch(self.frame.body.indexOf(self.table), 1)
        Column(self.frame, gap=0, parent=self)
        self.table.stretch(PaperColumn.MARKS, PaperColumn.NOTE)
        self.table.opened.connect(self._correct)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.empty.started.connect(lambda: self.session.go.emit("batches"))

    def _follow(self) -> None:
        if self._desk is not None and self.isVisible():
            self._desk = Desk(self.session.book, self._desk.round.id)
            at = max(self.table.currentIndex().row(), 0)
            self._show()
            self.table.selectRow(min(at, len(self.model.rows) - 1))

    def _show(self) -> None:
        desk = self._desk
        if desk is None:
            return
        state = self._state(desk)
        title = self.tr("Phiếu đã ghi của tập %1 · %2").replace("%1", str(self._batch)).replace("%2", desk.title)
        self.frame.header.set_title(title)
        self.look.show_state(self.tr("Chỉ xem"), "neutral")
        self.kept.show_state(self._kept_words(state), "ok" if state.is_settled else "warn")
        is_shown = state.is_settled and self._may_look(desk, state)
        self.model.show_rows(tuple(self._rows(desk)) if is_shown else ())
        self.how.setText(self._how(desk, state))
        for widget in (self.table, self.whole, self.how, self.keys):
            widget.setVisible(is_shown)
        self.empty.setVisible(not is_shown)
        self._show_whole()

    def _may_look(self, desk: Desk, state: BatchState) -> bool:
        """Tell whether whoever works sees the papers: until the close a pass may be dropped and made again."""
        return len(state.keyed) == 1 or desk.round.state not in _OPEN or self.session.book.may(Act.DECIDE)

    def _state(self, desk: Desk) -> BatchState:
        return self.session.book.passes.states(desk.round.id)[self._batch - 1]

    def _kept_words(self, state: BatchState) -> str:
        if not state.is_settled:
            return self.tr("Chưa chốt")
        words = self.tr("Đã chốt sau %1 lượt nhập") if len(state.keyed) > 1 else self.tr("Nhập một lượt")
        return words.replace("%1", str(len(state.keyed)))

    def _rows(self, desk: Desk) -> Iterator[PaperRow]:
        ballots, round_id = self.session.book.ballots, desk.round.id
        decisions = ballots.decisions(round_id)
        place = BatchPass(round_id, self._batch, self.session.book.passes.counted(round_id))
        for paper in ballots.of_batch(place):
            decision = decisions.get(paper.id)
            note = paper.note
            if decision is not None:
                who = decision.decided_by or self.tr("không ghi tên")
                words = self.tr("điều nghi ngờ: %1; kết luận: %2")
                note = words.replace("%2", who).replace("%1", decision.doubt)
                note = f"{note} · {paper.note}" if paper.note else note
            yield self._row(desk, paper, note)

    def _row(self, desk: Desk, paper: StoredBallot, note: str) -> PaperRow:
        if paper.ballot is None:
            return PaperRow(paper.serial, self.tr("chờ ban kết luận"), "", note, "warn")
        marks = entry_words.marks_words(paper.ballot, desk.form) if paper.ballot.stated is None else ""
        reason = desk.why_invalid(paper.ballot)
        if reason is None:
            return PaperRow(paper.serial, self.tr("hợp lệ"), marks, note, "ok")
        words = self.tr("không hợp lệ: %1").replace("%1", entry_words.reason_words(reason))
        return PaperRow(paper.serial, words, marks, note, "warn")

    def _how(self, desk: Desk, state: BatchState) -> str:
        """Return how a paper that is wrong is put right, as things stand."""
        if desk.round.state not in _OPEN:
            return self.tr("Kiểm phiếu đã đóng nên các phiếu này không sửa được nữa; trưởng ban mở lại thì mới sửa.")
        if len(state.keyed) > 1:
            return self.tr("Muốn sửa phiếu: ở trang Các tập phiếu mở lại một lượt nhập, ghi lý do, rồi đối chiếu lại.")
        return self.tr("Enter: mở phiếu đang chọn ở trang nhập phiếu để sửa.")

    def _correct(self, index: QModelIndex) -> None:
        """Go where the chosen paper is corrected: only where there is one pass, and the count is open."""
        desk = self._desk
        if desk is None or not index.isValid() or desk.round.state not in _OPEN or len(self._state(desk).keyed) > 1:
            return
        serial = self.model.rows[index.row()].serial
        self.session.go.emit(f"entry/{desk.round.id}/{self._batch}/{serial}")

    def _show_whole(self) -> None:
        at = self.table.currentIndex().row()
        self.whole.setText(self.model.rows[at].words if 0 <= at < len(self.model.rows) else "")
