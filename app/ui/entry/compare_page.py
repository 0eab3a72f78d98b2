"""The page where differences between passes are settled, at "compare/ROUND/BATCH".

What it is for: the place of the paper in its batch, large; it is keyed again, blind, and nothing else is.
What it is not for: finding differences (rules.comparison); the passes themselves are never shown here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Refused
from app.rules.ballots import Ballot
from app.rules.comparison import SetAside
from app.rules.difference_lines import Line
from app.rules.entry_line import Reading
from app.ui.entry.desk import Desk
from app.ui.entry.difference_words import difference_words
from app.ui.entry.keying_page import KeyingPage
from app.ui.entry.settling_desk import SettlingDesk
from app.ui.entry.strips import StripItem
from app.ui.people.signed_as import signed_as
from app.ui.session import Session
from app.ui.widgets.key_cap import KeyLine
from app.ui.words import error_text

_TAKE_BACK = "Ctrl+Z"
_SPARED = ("/", _TAKE_BACK, "F6")
"""Keys that are not named in the largest type, so that names are seen: help by F1 names them."""


class ComparePage(KeyingPage):
    """Settles the differences of one batch, one after the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` takes up a batch."""
        self.keys = KeyLine(self._hints(), self._end_hints(), spared=_SPARED)
        super().__init__(session, self.keys, self.tr("Đã xử lý"), parent)
        self.desk: SettlingDesk | None = None
        self._unlike: Ballot | None = None
        self._is_absence_asked = False
        self.line.removal_asked.connect(self._ask_absent)
        self.line.undo_asked.connect(self._undo)

    def desk_in_use(self) -> SettlingDesk | None:
        """Return the batch being settled."""
        return self.desk

    def open(self, *ids: int) -> None:
        """Take up the differences of batch `ids[1]` of the round `ids[0]`."""
        self.view.notice.clear()
        self.clear_line()
        self.desk = None
        try:
            self.desk = SettlingDesk(self.session.book, ids[0], ids[1])
        except BookError as error:
            self._show_refused(ids[0], ids[1])
            self.refused(error)
            return
        self.view.show_round(self.desk)
        self._show_batch(self.desk)
        self._show()
        self.line.setFocus()

    def taken_over(self) -> None:
        """Show anew what whoever works now may do; what is typed stays."""
        self._show()

    def leave(self) -> None:
        """Tell the other pages what was settled."""
        self.session.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the page."""
        acts = {Qt.Key.Key_F6: self._next_batch, Qt.Key.Key_F9: self._go_back}
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def keep(self, ballot: Ballot, times: int) -> None:
        """Settle by the paper; one that is like that of no pass is asked for a second Enter."""
        del times
        desk = self.desk
        if desk is None:
            return
        place = desk.position
        try:
            is_left = desk.settle(ballot, insists=self._unlike == ballot)
        except Refused as refused:
            if refused.findings[0].rule.code != "difference.neither":
                raise
            self._unlike = ballot
            self.view.notice.show_notice(
                self.tr("Phiếu vừa gõ khác tất cả các lượt."),
                self.tr("Nhìn lại phiếu và vị trí của nó. Đúng như vậy thì Enter lần nữa; sai thì gõ lại."),
            )
            return
        self._settled()
        if is_left:
            words = self.tr("Phiếu thứ {place} chờ ban kết luận: có lượt đã để riêng phiếu này.")
            self.view.notice.show_notice(words.replace("{place}", str(place)), self._remedy_after(desk), kind="info")

    def keep_aside(self, note: str) -> None:
        """Leave the paper to the board."""
        if self.desk is not None:
            self.desk.set_aside(note)
            self._settled()

    def escape(self) -> None:
        """Forget what was typed."""
        super().escape()
        self._show()

    def read(self) -> None:
        """Read the line; another line is another paper."""
        super().read()
        if self.reading.ballot != self._unlike:
            self._unlike = None
        if self._is_absence_asked and self.line.text() and self.desk is not None:
            self._is_absence_asked = False
            self.view.notice.show_notice(*difference_words(self.desk), kind="info")

    def _remedy_after(self, desk: SettlingDesk) -> str:
        """Return what to do once a paper is left to the board: the next difference, or the way back."""
        if desk.found is None:
            return self.tr("F9: về trang các tập phiếu.")
        return " ".join(difference_words(desk))

    def _settled(self) -> None:
        self.clear_line()
        self._show()

    def _show(self) -> None:
        """Show which paper is next, or that nothing differs any more."""
        desk = self.desk
        if desk is None:
            return
        self._unlike, self._is_absence_asked = None, False
        word = self.tr("Phiếu thứ") if desk.found else self.tr("Phiếu")
        self.view.panel.show_paper(word, desk.position)
        done, all_of_them = len(desk.done), len(desk.opened.lines)
        self.view.show_progress(self.tr("{done} / {declared} chênh lệch đã xử lý"), done, all_of_them)
        self.view.recent.show_items([self._item(desk, line) for line in desk.done])
        self.view.show_signed("" if desk.objection else signed_as(self.session.book))
        can_take_back = bool(desk.found and desk.done and not desk.objection)
        self.keys.name_key(_TAKE_BACK, works=can_take_back)
        self.read()
        if desk.found is None:
            self._say_settled(desk)
        elif objection := desk.objection:
            self.view.notice.show_notice(error_text(Refused(objection)), kind="error")
        elif desk.opened.comparison.is_hopeless and not desk.opened.settled:
            self.view.notice.show_notice(
                self.tr("Các lượt khác nhau ở gần như mọi phiếu: có thể một lượt đã nhập nhầm tập."),
                self.tr("Về trang các tập phiếu (F9), hủy lượt nhập nhầm, ghi lý do, rồi nhập lại."),
            )
        else:
            self.view.notice.show_notice(*difference_words(desk), kind="info")

    def _show_refused(self, round_id: int, batch: int) -> None:
        """Show which batch waits; what was settled of another one must not stand beside why this one cannot be."""
        desk, self.reading = Desk(self.session.book, round_id), Reading()
        self.view.show_round(desk)
        self.view.show_reading(desk, self.reading, "", by_rows=False, wait=False)
        batches = len(self.session.book.rounds.batches(round_id))
        words = self.tr("Tập {batch} / {batches}").replace("{batches}", str(batches))
        self.view.show_chips(words.replace("{batch}", str(batch)))
        self.view.panel.show_paper(self.tr("Phiếu"), 0)
        self.view.show_progress("", 0, 0)
        self.view.recent.show_items([])
        self.view.show_signed("")
        self.keys.name_key(_TAKE_BACK, works=False)
        self.line.setFocus()

    def _show_batch(self, desk: SettlingDesk) -> None:
        batch = self.tr("Tập {batch} / {batches}").replace("{batches}", str(desk.batches))
        passes = self.tr("So {passes} lượt").replace("{passes}", str(desk.passes))
        self.view.show_chips(batch.replace("{batch}", str(desk.batch)), passes)

    def _say_settled(self, desk: SettlingDesk) -> None:
        remedy = self.tr("F9: về cuộc bầu, nhập tiếp hoặc đóng kiểm phiếu.")
        if desk.is_for_comparison:
            remedy = self.tr("F9: về tờ kiểm phiếu của tập.")
        if desk.next_batch() is not None:
            remedy = self.tr("F6: sang tập còn chênh lệch tiếp theo. F9: về trang các tập phiếu.")
        words = self.tr("Tập {batch} đã chốt: các lượt khớp nhau.")
        self.view.notice.show_notice(words.replace("{batch}", str(desk.batch)), remedy, kind="ok")

    def _item(self, desk: SettlingDesk, line: Line) -> StripItem:
        settled = desk.settlements(line)
        where = "–".join(map(str, desk.opened.spots(line)))
        if any(isinstance(one.paper, SetAside) for one in settled):
            return StripItem(where, self.tr("chờ ban kết luận"), "warn")
        right = [number for number in settled[0].right if all(number in one.right for one in settled)]
        words = self.tr("không lượt nào đúng")
        if right:
            words = self.tr("lượt {right} đúng").replace("{right}", ", ".join(map(str, right)))
        return StripItem(where, words, "ok" if right else "warn")

    def _ask_absent(self) -> None:
        desk = self.desk
        if desk is None or desk.found is None:
            return
        if not self._is_absence_asked:
            self._is_absence_asked = True
            self.view.notice.show_notice(
                self.tr("Tập không có phiếu này?"), self.tr("Delete lần nữa để chốt như vậy; Esc để thôi.")
            )
            return
        try:
            desk.settle_absent()
        except BookError as error:
            self.refused(error)
            return
        self._settled()

    def _undo(self) -> None:
        if self.desk is None:
            return
        try:
            self.desk.undo()
        except BookError as error:
            self.refused(error)
            return
        self._settled()

    def _next_batch(self) -> None:
        desk = self.desk
        batch = desk.next_batch() if desk else None
        if desk is not None and batch is not None:
            self.session.go.emit(f"compare/{desk.round_id}/{batch}")
        else:
            self._go_back()

    def _go_back(self) -> None:
        desk = self.desk
        is_over = desk is not None and desk.found is None and desk.next_batch() is None
        self.session.go.emit(desk.place_after(desk.batch) if desk and is_over else "batches")

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("chốt theo phiếu")),
            ("Delete", self.tr("tập không có phiếu này")),
            ("0", self.tr("trường hợp khác")),
            ("/", self.tr("đổi cách gõ")),
            (_TAKE_BACK, self.tr("lấy lại chỗ vừa chốt")),
        ]

    def _end_hints(self) -> list[tuple[str, str]]:
        return [("F6", self.tr("tập tiếp theo")), ("F9", self.tr("các tập"))]
