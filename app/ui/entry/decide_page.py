"""The page where the board decides on papers put aside, at "aside/ROUND".

What it is for: every such paper of a round, what was doubtful on it, and the decision, keyed like any paper.
What it is not for: keying batches (entry_page) and settling passes (compare_page).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.ballots import StoredBallot
from app.rules.ballots import Ballot
from app.ui.entry import entry_words
from app.ui.entry.deciding_desk import DecidingDesk
from app.ui.entry.keying_page import KeyingPage
from app.ui.entry.strips import StripItem
from app.ui.people.signed_as import signed_as
from app.ui.session import Session
from app.ui.widgets.key_cap import KeyLine


class DecidePage(KeyingPage):
    """Decides on the papers of one round, one after the other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` takes up a round."""
        hints = [
            ("Enter", self.tr("ghi kết luận: phiếu ghi như vừa gõ")),
            ("0", self.tr("không hợp lệ, trường hợp khác")),
            ("↑ ↓", self.tr("phiếu trước, phiếu sau")),
        ]
        keys = KeyLine(hints, [("F9", self.tr("về cuộc bầu"))], spared=("↑ ↓",))
        super().__init__(session, keys, self.tr("Đã kết luận"), parent)
        self.desk: DecidingDesk | None = None
        self.line.moved.connect(self._move)

    def desk_in_use(self) -> DecidingDesk | None:
        """Return the papers being decided on."""
        return self.desk

    def open(self, *ids: int) -> None:
        """Take up the papers put aside in the round `ids[0]`."""
        self.clear_line()
        self.desk = DecidingDesk(self.session.book, ids[0])
        self.view.show_round(self.desk)
        self._show()
        self.line.setFocus()

    def taken_over(self) -> None:
        """Say who works now; what is typed stays."""
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the contest on F9."""
        if event.key() == Qt.Key.Key_F9 and self.desk:
            self.session.go.emit(f"contest/{self.desk.round.contest_id}")
            return
        super().keyPressEvent(event)

    def keep(self, ballot: Ballot, times: int) -> None:
        """Store what the board says the paper says."""
        del times
        if self.desk is not None:
            self.desk.decide(ballot)
            self._decided()

    def keep_aside(self, note: str) -> None:
        """Store that the board found the paper invalid, and why."""
        if self.desk is not None:
            self.desk.reject(note)
            self._decided()

    def escape(self) -> None:
        """Forget what was typed."""
        super().escape()
        self._show()

    def _decided(self) -> None:
        self.clear_line()
        self._show()
        self.session.changed.emit()

    def _move(self, step: int) -> None:
        if self.desk is not None and not self.line.text():
            self.desk.move(step)
            self._show()

    def _show(self) -> None:
        desk = self.desk
        if desk is None:
            return
        paper = desk.paper
        self.view.show_progress(self.tr("{done} / {declared} phiếu đã kết luận"), desk.decided, len(desk.papers))
        decided = [one for one in desk.papers if one.ballot is not None]
        self.view.recent.show_items([self._item(desk, one) for one in reversed(decided)])
        self.view.show_signed(signed_as(self.session.book))
        if paper is None:
            self.view.show_chips(self.tr("Không có phiếu nào chờ kết luận"))
            self.view.panel.show_paper(self.tr("Phiếu"), 0)
        else:
            self.view.show_chips(self.tr("Tập {batch}").replace("{batch}", str(paper.batch)))
            self.view.panel.show_paper(self.tr("Phiếu thứ"), paper.serial)
        self.read()
        self._show_marks(paper)
        self._say(desk, paper)

    def _show_marks(self, paper: StoredBallot | None) -> None:
        """Light the names as the paper was decided on, until something is typed."""
        if paper is not None and paper.ballot is not None and not self.line.text():
            self.view.board.show_said(entry_words.said_on(paper.ballot), None)

    def _say(self, desk: DecidingDesk, paper: StoredBallot | None) -> None:
        if paper is None:
            self.view.notice.show_notice(
                self.tr("Không có phiếu nào được để riêng ở lần bầu này."), self.tr("F9: về cuộc bầu."), kind="ok"
            )
            return
        what = self.tr("Điều còn nghi ngờ: {doubt}").replace("{doubt}", desk.doubt)
        who = desk.head or self.tr("ban kiểm phiếu")
        remedy = self.tr("{who} kết luận: gõ phiếu như ban đọc rồi Enter; không hợp lệ: 0.").replace("{who}", who)
        for number, ballot in desk.read_by_passes:
            read = self.tr("Lượt {pass} ghi: {marks}").replace("{pass}", str(number))
            what += " · " + read.replace("{marks}", self._marks(desk, ballot))
        if paper.ballot is not None:
            what += " · " + self._item(desk, paper).text
            remedy = self.tr("Đã kết luận. Gõ lại rồi Enter để đổi kết luận; F9: về cuộc bầu.")
        self.view.notice.show_notice(what, remedy, kind="info" if paper.ballot is None else "ok")

    def _marks(self, desk: DecidingDesk, ballot: Ballot) -> str:
        """Return what a paper says: its marks, or why somebody found it invalid."""
        if ballot.stated is not None:
            return entry_words.reason_words(ballot.stated)
        return entry_words.marks_words(ballot, desk.form)

    def _item(self, desk: DecidingDesk, paper: StoredBallot) -> StripItem:
        place = self.tr("tập {batch} phiếu {serial}").replace("{batch}", str(paper.batch))
        reason = desk.why_invalid(paper.ballot) if paper.ballot else None
        words = self.tr("hợp lệ")
        if reason is not None:
            words = self.tr("không hợp lệ: {reason}").replace("{reason}", entry_words.reason_words(reason))
        if paper.ballot and paper.ballot.stated is None:
            words += " · " + self._marks(desk, paper.ballot)
        if who := desk.decided_by(paper):
            words += f" ({who})"
        return StripItem(place.replace("{serial}", str(paper.serial)), words, "warn" if reason else "ok")
