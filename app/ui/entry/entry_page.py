"""The page of ballot entry: one batch, one pass, keyboard only.

What it is for: from Enter to the next empty form: stored on the disk, then cleared; correcting what was keyed.
What it is not for: the line (keying_page), storing (models.ballots), results: whoever keys sees none.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.ballots import BatchPass
from app.models.errors import BookError, Refused
from app.rules.ballots import Ballot
from app.rules.entry_line import Typed
from app.rules.entry_text import needs_rows
from app.ui.entry import entry_words
from app.ui.entry.batch_desk import BatchDesk
from app.ui.entry.key_card import KeyCard
from app.ui.entry.keying_page import KeyingPage
from app.ui.session import Session
from app.ui.theme.theme import current
from app.ui.words import error_text

_PAPERS_WITH_LARGE_KEYS = 5
_RECENT = 8


@dataclass(frozen=True, slots=True)
class _Unfinished:
    """What was typed of a paper and not stored: only whole, with how it is to be read, may it come back."""

    text: str
    note: str
    typed: Typed
    by_rows: bool
    correcting: int


class EntryPage(KeyingPage):
    """Keys one batch of one round."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` takes up a batch."""
        self.keys = KeyCard()
        super().__init__(session, self.keys, self.tr("Phiếu vừa nhập"), parent)
        self.desk: BatchDesk | None = None
        self._may_key = False
        self._unfinished: dict[BatchPass, _Unfinished] = {}
        self._chosen: dict[int, Typed] = {}
        self._many_asked = 0
        """How many equal papers are asked about, 0 while nothing is asked."""
        self.line.moved.connect(self._move)
        self.line.removal_asked.connect(self._ask_removal)
        self._acts = {
            Qt.Key.Key_F2: partial(self._move, -1),
            Qt.Key.Key_F6: self._next_batch,
            Qt.Key.Key_F9: self._pause,
        }

    def rescale(self) -> None:
        """Show as many keys as there is room for now, too."""
        super().rescale()
        self._show_keys()

    def desk_in_use(self) -> BatchDesk | None:
        """Return the batch being keyed."""
        return self.desk

    def open(self, *ids: int) -> None:
        """Take up the batch `ids[1]` of the round `ids[0]`; correct its paper `ids[2]`, or go on in pass `ids[3]`."""
        round_id, batch, serial, number = (*ids, 0, 0)[:4]
        self.desk = desk = BatchDesk(self.session.book, round_id, batch, self._chosen.get(round_id), number)
        self.clear_line()
        self.view.show_batch(desk)
        self.view.notice.clear()
        self._show_keys()
        self._show_recent()
        self._may_key = desk.objection is None
        unfinished = self._unfinished.pop(desk.place, None) if self._may_key else None
        if serial:
            self._correct(serial)
        elif unfinished is not None:
            self._take_up(desk, unfinished)
        else:
            self._refresh()
            if desk.is_full and number:
                self._say_opened_again(desk)
            elif desk.is_full:
                self._say_full()
        if found := desk.objection:
            self.refused(Refused(found))
        elif desk.own_pass:
            what = self.tr("Chính bạn đã nhập lượt {pass} của tập này.").replace("{pass}", str(desk.own_pass))
            remedy = self.tr("Nên để người khác nhập lượt này: bấm F8 đổi người, rồi gõ.")
            self.view.notice.show_notice(what, remedy)
        if not self.view.panel.note.isVisibleTo(self):
            self.line.setFocus()

    def leave(self) -> None:
        """Keep what is typed for when the batch is taken up again; a full pass is ended."""
        desk = self.desk
        if desk is None:
            return
        self._put_down(desk)
        self._say_paused(desk)
        try:
            desk.finish()
        except BookError as error:
            self.session.said.emit(error_text(error), "")
        self.session.changed.emit()

    def would_lose(self) -> str:
        """Return how many papers are being keyed, here and in batches that were put down."""
        typed = {place.batch for place in self._unfinished}
        if self.desk and self._may_key and (self.line.text() or self.view.panel.note.text()):
            typed.add(self.desk.place.batch)
        batches = ", ".join(map(str, sorted(typed)))
        return self.tr("phiếu đang gõ dở của tập %1").replace("%1", batches) if typed else ""

    def taken_over(self) -> None:
        """Take up the batch anew: another person may have another pass to key; what is typed comes back."""
        if self.desk is not None:
            self._put_down(self.desk)
            self._say_paused(self.desk)
            place, was_full = self.desk.place, self.desk.is_full
            self.open(place.round_id, place.batch, 0, place.number if was_full else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the page."""
        act = self._acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def keep(self, ballot: Ballot, times: int) -> None:
        """Store a new paper, or the correction of one."""
        desk = self.desk
        if self.reading.is_many and self._many_asked != times:
            self._ask_many(times)
        elif desk is not None:
            corrected = desk.correcting is not None
            self._stored(desk.store(ballot, times), corrected=corrected)

    def keep_aside(self, note: str) -> None:
        """Put a paper aside for the board."""
        desk = self.desk
        if desk is not None:
            corrected = desk.correcting is not None
            self._stored(desk.set_aside(note), corrected=corrected)

    def escape(self) -> None:
        """Leave a correction, too; where many equal papers are asked about, only the question."""
        if self._many_asked:
            self._close_questions()
        elif self.desk is not None:
            self.desk.stop_correcting()
            super().escape()
            self._refresh()

    def read(self) -> None:
        """Read the line; whoever types goes on without answering what was asked."""
        was_asked = self.view.removal_is_asked
        super().read()
        if was_asked or (self._many_asked and self._many_asked != self.reading.times):
            self._close_questions()

    def typing_switched(self) -> None:
        """Show the recent papers by the numbers that are typed, in the batches to come, too."""
        if self.desk is not None and self.desk.correcting is None:
            self._chosen[self.desk.place.round_id] = self.desk.typed
        self._show_recent()

    def _put_down(self, desk: BatchDesk) -> None:
        """Keep what is typed of a paper for when its batch is taken up again."""
        note = self.view.panel.note
        if self._may_key and (self.line.text() or note.text()):
            serial = desk.correcting.serial if desk.correcting else 0
            self._unfinished[desk.place] = _Unfinished(self.line.text(), note.text(), desk.typed, self.by_rows, serial)
        note.clear()
        self.view.panel.ask_note(asked=False)

    def _say_paused(self, desk: BatchDesk) -> None:
        """Say where a batch that is not full was put down, and that what was typed of a paper is kept."""
        is_kept = desk.place in self._unfinished
        is_begun = desk.is_open and self._may_key and 0 < len(desk.papers) < desk.declared
        if not is_kept and not is_begun:
            return
        what = self.tr("Tập {batch} tạm dừng: đã lưu {done} / {declared} phiếu.")
        values = {"{batch}": desk.place.batch, "{done}": len(desk.papers), "{declared}": desk.declared}
        for sign, number in values.items():
            what = what.replace(sign, str(number))
        kept = self.tr("Dòng đang gõ dở được giữ nguyên; F5: nhập tiếp.") if is_kept else self.tr("F5: nhập tiếp.")
        self.session.said.emit(what, kept)

    def _take_up(self, desk: BatchDesk, unfinished: _Unfinished) -> None:
        if unfinished.correcting:
            self._correct(unfinished.correcting)
        desk.typed, self.by_rows = unfinished.typed, unfinished.by_rows
        self.line.setText(unfinished.text)
        self._refresh()
        if unfinished.note:
            self.view.panel.note.setText(unfinished.note)
            self.view.panel.ask_note(asked=True)

    def _stored(self, papers: int, *, corrected: bool) -> None:
        """Make ready for the next paper, now that this one is on the disk."""
        self.clear_line()
        self.view.notice.clear()
        if papers:
            self.session.papers_recorded.emit(papers)
            self._count_for_keys(papers)
        elif corrected:
            self.session.changed.emit()
        self._show_recent()
        self._refresh()
        if self.desk and self.desk.is_full:
            is_pass = self.desk.passes > 1
            self._say_full(self.tr("Rời trang là xong lượt {pass}.") if is_pass else "")

    def _refresh(self) -> None:
        if self.desk:
            self.view.show_batch_progress(self.desk)
        self.read()

    def _move(self, step: int) -> None:
        """Go to an earlier or later paper; after the last one comes the new one, before the first nothing."""
        desk = self.desk
        if desk is None or (desk.correcting is None and (step > 0 or self.line.text())):
            return
        wanted = desk.serial + step
        if wanted > len(desk.papers):
            self.escape()
        else:
            self._correct(wanted)

    def _correct(self, serial: int) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            desk.correct(serial)
        except BookError as error:
            self.refused(error)
            return
        if desk.correcting is None:
            return
        self._show_recent()
        paper = desk.correcting
        self.by_rows = paper.ballot is not None and needs_rows(paper.ballot, desk.form)
        self.line.setText(desk.text_of(paper, by_rows=self.by_rows))
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
        remedy = self.tr("Gõ lại, Enter. ↑ ↓: phiếu khác. Delete ở dòng trống: bỏ. Esc: thôi.")
        self.view.notice.show_notice(what, remedy, kind="info")

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
            self.refused(error)
            return
        self.session.changed.emit()
        self.escape()
        self._show_recent()

    def _ask_many(self, times: int) -> None:
        self._many_asked = times
        what = self.tr("{times} phiếu giống nhau?").replace("{times}", str(times))
        self.view.notice.show_notice(what, self.tr("Enter lần nữa để ghi, Esc để sửa."))

    def _close_questions(self) -> None:
        """Ask nothing any more, and say again which paper is being corrected."""
        self._many_asked = 0
        self.view.notice.clear()
        self._say_correcting()

    def _say_full(self, and_then: str = "") -> None:
        desk = self.desk
        if desk is None:
            return
        what = self.tr("Tập {batch} đã đủ {papers} phiếu.")
        what = what.replace("{batch}", str(desk.place.batch)).replace("{papers}", str(desk.declared))
        what = f"{what} {and_then.replace('{pass}', str(desk.place.number))}".strip()
        self.view.notice.show_notice(what, self._words_after(desk), kind="ok")

    def _words_after(self, desk: BatchDesk) -> str:
        """Return what comes next once a batch is full, each step with its key."""
        batch, following = desk.next_batch(), desk.following_pass
        if desk.is_for_comparison:
            return self.tr("F9: về tờ kiểm phiếu của tập. F6: sang tập tiếp theo.")
        if batch == desk.place.batch:
            words = self.tr("F6: nhập lượt {pass} của tập này; nên để người khác nhập, bấm F8 đổi người trước.")
            return words.replace("{pass}", str(following))
        mine = self.tr("F6: sang tập tiếp theo.")
        if batch is None:
            mine = self.tr("Bạn không còn tập nào phải nhập.")
        if following and (who := desk.left_to(following)):
            words = self.tr("Lượt {pass} của tập này do người khác nhập ({who}): F9, rồi F8 đổi người, F5 nhập tiếp.")
            return f"{mine} {words.replace('{pass}', str(following)).replace('{who}', who)}"
        if batch is not None:
            return f"{mine} {self.tr('F9: về trang cuộc bầu.')}"
        return f"{mine} {self.tr('F9: về trang cuộc bầu để xem việc tiếp theo.')}"

    def _say_opened_again(self, desk: BatchDesk) -> None:
        what = self.tr("Lượt {pass} của tập {batch} để sửa.").replace("{pass}", str(desk.place.number))
        remedy = self.tr("Mũi tên lên: tới phiếu cần sửa. F9: rời trang là xong lượt, rồi đối chiếu lại.")
        self.view.notice.show_notice(what.replace("{batch}", str(desk.place.batch)), remedy, kind="info")

    def _next_batch(self) -> None:
        """Go to the next batch that is not fully keyed; on the last one, to the page of the contest."""
        desk = self.desk
        if desk is None:
            return
        batch = desk.next_batch()
        if batch is None:
            self._pause()
        else:
            self.session.go.emit(f"entry/{desk.place.round_id}/{batch}")

    def _pause(self) -> None:
        if self.desk:
            self.session.go.emit(self.desk.place_after(self.desk.place.batch))

    def _show_recent(self) -> None:
        desk = self.desk
        if desk:
            papers = desk.seen[: -_RECENT - 1 : -1]
            reasons = [desk.why_invalid(one.ballot) if one.ballot else None for one in papers]
            self.view.recent.show_items(entry_words.recent(papers, desk.form, reasons))

    def _show_keys(self) -> None:
        is_new = self._keyed_by_operator() < _PAPERS_WITH_LARGE_KEYS
        has_room = not current().is_large
        is_first = self.desk is not None and not self.desk.is_second_pass
        self.keys.show_size(large=is_new and has_room, short=not has_room, many=is_first)

    def _count_for_keys(self, papers: int) -> None:
        before = self._keyed_by_operator()
        if before < _PAPERS_WITH_LARGE_KEYS:
            QSettings().setValue(self._operator_key(), before + papers)
            self._show_keys()

    def _keyed_by_operator(self) -> int:
        return int(str(QSettings().value(self._operator_key(), 0)))

    def _operator_key(self) -> str:
        return f"entry/papers/{self.session.book.operator or '-'}"
