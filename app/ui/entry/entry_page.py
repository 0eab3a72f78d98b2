"""The page of ballot entry: one batch, one pass, keyboard only.

What it is for: from Enter to the next empty form: stored on the disk, then cleared.
What it is not for: reading the line (rules.entry_line), storing (models.ballots), results: whoever keys sees none.
Invariants: the commit runs in this thread, with no nested event loop, no modal box and no disabled field on its
road; the line is cleared only after the paper is stored; Enter on an empty line does nothing.
"""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models.errors import BookError
from app.rules.ballots import Ballot
from app.rules.entry_line import Case, Reading, Typed
from app.rules.entry_text import needs_rows
from app.ui.entry import entry_words
from app.ui.entry.desk import Desk
from app.ui.entry.entry_view import EntryView
from app.ui.page import Page
from app.ui.session import Session

_PAPERS_WITH_LARGE_KEYS = 5
_RECENT = 8


class EntryPage(Page):
    """Keys one batch of one round."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` takes up a batch."""
        super().__init__(session, parent)
        self.desk: Desk | None = None
        self._reading = Reading()
        self._by_rows = False
        self._unfinished: dict[tuple[int, int], str] = {}
        self._alarmed = False
        self.view = EntryView(self)
        self.line = self.view.panel.line
        self.line.textEdited.connect(self._read)
        self.line.entered.connect(self._enter)
        self.line.switched.connect(self._switch)
        self.line.moved.connect(self._move)
        self.line.escaped.connect(self._escape)
        self.line.removal_asked.connect(self._ask_removal)
        self.view.panel.note.returnPressed.connect(self._enter_note)
        self._acts = {
            Qt.Key.Key_F2: lambda: self._move(-1),
            Qt.Key.Key_F6: self._next_batch,
            Qt.Key.Key_F9: self._pause,
        }

    def open(self, *ids: int) -> None:
        """Take up the batch `ids[1]` of the round `ids[0]`, or correct its paper `ids[2]`."""
        round_id, batch = ids[0], ids[1]
        self.desk = Desk(self.session.book, round_id, batch)
        self._by_rows = False
        self.view.show_batch(self.desk)
        self.view.notice.clear()
        self._show_keys()
        self._show_recent()
        self.line.setText(self._unfinished.pop((round_id, batch), ""))
        if len(ids) > len(("round", "batch")):
            self._correct(ids[-1])
        else:
            self._refresh()
        self.line.setFocus()

    def leave(self) -> None:
        """Keep what is typed for when the batch is taken up again."""
        if self.desk and not self.desk.correcting and self.line.text():
            self._unfinished[self.desk.place.round_id, self.desk.place.batch] = self.line.text()
        self.session.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the page; bring what is typed beside the line to the line."""
        act = self._acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
            return
        if event.text().isprintable() and event.text() and not self.view.panel.note.isVisible():
            self.line.setFocus()
            QApplication.sendEvent(self.line, event)
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        """Show what the line means; on the road of every key."""
        desk = self.desk
        if desk is None:
            return
        self._reading = desk.read(self.line.text(), by_rows=self._by_rows)
        if self._reading.case is Case.ROW_BY_ROW and not self._by_rows:
            self._by_rows = True
            self.line.clear()
            self._reading = desk.read("", by_rows=True)
        self._show_reading(wait=True)

    def _show_reading(self, *, wait: bool) -> None:
        """Show what was read; with `wait`, an error that the next digit may mend is not shown yet."""
        desk, found, text = self.desk, self._reading.finding, self.line.text()
        if desk is None:
            return
        wrong = found is not None and found.is_error
        wait = wait and wrong and not self._by_rows and desk.may_become_right(text)
        self.view.show_reading(desk, self._reading, text, by_rows=self._by_rows, wait=wait)
        one_too_many = found is not None and found.rule.code == "line.overvote" and desk.typed is Typed.VOTED
        alarming = (wrong and not wait) or one_too_many
        if alarming and not self._alarmed:
            QApplication.beep()
        self._alarmed = alarming

    def _enter(self) -> None:
        reading = self._reading
        if self.desk is None or not self.line.text():
            return
        if reading.case is Case.SET_ASIDE:
            self.view.panel.ask_note(asked=True)
        elif reading.ballot is not None:
            self._store(reading.ballot, reading.times)
        else:
            self._alarmed = False
            self._show_reading(wait=False)

    def _store(self, ballot: Ballot, times: int) -> None:
        desk = self.desk
        if desk is None:
            return
        corrected = desk.correcting is not None
        try:
            stored = desk.store(ballot, times)
        except BookError as error:
            self._refused(error)
            return
        self._stored(stored, corrected=corrected)

    def _enter_note(self) -> None:
        desk, note = self.desk, self.view.panel.note.text().strip()
        if desk is None or not note:
            return
        corrected = desk.correcting is not None
        try:
            stored = desk.set_aside(note)
        except BookError as error:
            self._refused(error)
            return
        self.view.panel.note.clear()
        self.view.panel.ask_note(asked=False)
        self._stored(stored, corrected=corrected)

    def _stored(self, papers: int, *, corrected: bool) -> None:
        """Make ready for the next paper, now that this one is on the disk."""
        self.line.clear()
        self._by_rows = False
        self.view.notice.clear()
        if papers:
            self.session.papers_recorded.emit(papers)
            self._count_for_keys(papers)
        elif corrected:
            self.session.changed.emit()
        self._show_recent()
        self._refresh()
        if self.desk and self.desk.is_full:
            self._say_full()

    def _refused(self, error: BookError) -> None:
        QApplication.beep()
        self.view.notice.show_notice(str(error), kind="error")

    def _refresh(self) -> None:
        if self.desk:
            self.view.show_progress(self.desk)
        self._read()

    def _switch(self) -> None:
        if self.desk and not self._by_rows:
            self.desk.switch_typing()
            self._show_recent()
            self._read()

    def _move(self, step: int) -> None:
        """Go to an earlier or later paper; after the last one comes the new one, before the first nothing."""
        desk = self.desk
        if desk is None or (desk.correcting is None and (step > 0 or self.line.text())):
            return
        wanted = desk.serial + step
        if wanted > len(desk.papers):
            self._escape()
        else:
            self._correct(wanted)

    def _correct(self, serial: int) -> None:
        desk = self.desk
        if desk is None or not desk.correct(serial) or desk.correcting is None:
            return
        paper = desk.correcting
        self._by_rows = paper.ballot is not None and needs_rows(paper.ballot, desk.form)
        self.line.setText(desk.text_of(paper, by_rows=self._by_rows))
        self.line.selectAll()
        self._say_correcting()
        self._refresh()

    def _say_correcting(self) -> None:
        desk = self.desk
        if desk is None or desk.correcting is None:
            return
        paper = desk.correcting
        what = self.tr("Đang sửa phiếu {serial}.").replace("{serial}", str(paper.serial))
        if paper.ballot is None:
            what = self.tr("Phiếu {serial} chờ ban kết luận: {note}").replace("{serial}", str(paper.serial))
            what = what.replace("{note}", paper.note)
        elif paper.ballot.stated is not None:
            what += " " + entry_words.reason_words(paper.ballot.stated).capitalize() + "."
        remedy = self.tr(
            "Gõ lại rồi Enter. Mũi tên lên, xuống: phiếu khác. Xóa hết dòng rồi Delete: bỏ phiếu. Esc: thôi."
        )
        self.view.notice.show_notice(what, remedy, kind="info")

    def _escape(self) -> None:
        """Leave a correction, the note or the row-by-row line; what was stored stays as it was."""
        if self.desk is None:
            return
        self.desk.stop_correcting()
        self._by_rows = False
        self.line.clear()
        self.view.panel.ask_note(asked=False)
        self.view.notice.clear()
        self._refresh()

    def _ask_removal(self) -> None:
        desk = self.desk
        if desk is None or desk.correcting is None:
            return
        if not self.view.removal_is_asked:
            self.view.ask_removal(desk.correcting.serial)
            return
        try:
            desk.remove()
        except BookError as error:
            self._refused(error)
            return
        self.session.changed.emit()
        self._escape()
        self._show_recent()

    def _say_full(self) -> None:
        desk = self.desk
        if desk is None:
            return
        what = self.tr("Tập {batch} đã đủ {papers} phiếu.")
        what = what.replace("{batch}", str(desk.place.batch)).replace("{papers}", str(desk.declared))
        self.view.notice.show_notice(what, self.tr("F6: sang tập tiếp theo. F9: về trang cuộc bầu."), kind="ok")

    def _next_batch(self) -> None:
        """Go to the next batch that is not fully keyed; on the last one, to the page of the contest."""
        desk = self.desk
        if desk is None:
            return
        batches = self.session.book.rounds.batches(desk.place.round_id)
        for batch in (*batches[desk.place.batch :], *batches[: desk.place.batch - 1]):
            if batch.entered < batch.declared:
                self.session.go.emit(f"entry/{desk.place.round_id}/{batch.number}")
                return
        self._pause()

    def _pause(self) -> None:
        if self.desk:
            self.session.go.emit(f"contest/{self.desk.round.contest_id}")

    def _show_recent(self) -> None:
        desk = self.desk
        if desk:
            papers = desk.papers[: -_RECENT - 1 : -1]
            reasons = [desk.why_invalid(one.ballot) if one.ballot else None for one in papers]
            self.view.recent.show_items(entry_words.recent(papers, desk.form, reasons))

    def _show_keys(self) -> None:
        self.view.show_keys(large=self._keyed_by_operator() < _PAPERS_WITH_LARGE_KEYS)

    def _count_for_keys(self, papers: int) -> None:
        before = self._keyed_by_operator()
        if before < _PAPERS_WITH_LARGE_KEYS:
            QSettings().setValue(self._operator_key(), before + papers)
            self._show_keys()

    def _keyed_by_operator(self) -> int:
        return int(str(QSettings().value(self._operator_key(), 0)))

    def _operator_key(self) -> str:
        return f"entry/papers/{self.session.book.operator or '-'}"
