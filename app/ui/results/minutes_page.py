"""The page of the minutes of a round, at "minutes/ROUND": read them, print them, save them as PDF.

What it is for: the paper exactly as it will be printed and saved, and what only the minutes need: their number.
What it is not for: the document (reports), and figures, which are corrected where they are kept.
Invariant: no minutes are made before the count is closed; what is saved or printed is what was last stored.
"""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.errors import BookError
from app.models.round_records import BallotRound, RoundState
from app.reports.document import Format
from app.rules.permissions import Act
from app.ui.contests.fields import TextField
from app.ui.contests.words import round_name
from app.ui.documents.paper_desk import PaperDesk
from app.ui.documents.way_back import WayBack
from app.ui.page import Page
from app.ui.results.draft_strip import DraftStrip
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import Label
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.words import error_text


class MinutesPage(Page):
    """The counting minutes of one round, or those of an indicative ballot."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self._round: BallotRound | None = None
        self.save = Button(self.tr("Lưu PDF…"), key="Ctrl+S")
        self.save_as = MenuButton(self.tr("Khác"), self.tr("Lưu loại tệp khác"))
        self.as_docx = self.save_as.add(self.tr("Lưu DOCX để sửa bằng Word…"), lambda: self._save_as(Format.DOCX))
        self.as_xlsx = self.save_as.add(self.tr("Lưu XLSX, các bảng…"), lambda: self._save_as(Format.XLSX))
        self.print = PrimaryButton(self.tr("In"), key="Ctrl+P")
        self.back, self.way_back = Button(self.tr("Kết quả")), WayBack()
        self.notice, self.draft = NoticeBar(), DraftStrip()
        self.not_closed = EmptyState(
            "file-text",
            self.tr("Chưa có biên bản"),
            self.tr("Biên bản kiểm phiếu được lập khi đã đóng kiểm phiếu ở trang cuộc bầu."),
            self.tr("Về trang cuộc bầu"),
        )
        self.desk = PaperDesk(session, self.notice)
        self.view = self.desk.view
        self.number = TextField(
            self.tr("Số biên bản"), self.tr("Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.")
        )
        self.congress = LinkButton(self.tr("Sửa ở trang Đại hội"))
        self.contest = LinkButton(self.tr("Sửa ở trang cuộc bầu"))
        self.wording = LinkButton(self.tr("Sửa câu chữ"))
        self.others = LinkButton(self.tr("Văn bản khác của lần bầu"))
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the minutes of the round with this id."""
        self.notice.clear()
        self.desk.clear()
        self._round = self.session.book.rounds.get(ids[0])
        self._show()
        is_counted = bool(self._round.closed_at)
        (self.view if is_counted else self.not_closed.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store the number."""
        self.number.store()

    def print_on(self, printer: QPrinter) -> None:
        """Print the minutes on a printer that was chosen."""
        self.desk.print_on(printer)

    def _lay_out(self) -> None:
        frame = PageFrame()
        self._header = frame.header
        self._which = self._header.add_chip("")
        for button in (self.way_back, self.back, self.save, self.save_as, self.print):
            self._header.add_action(button)
        right = Card(self.tr("Trên biên bản"), gap=12)
        self.number.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hint = self.tr("Địa danh, ngày và tên đại hội lấy ở trang Đại hội; phần còn lại ở trang cuộc bầu.")
        right.body.add(self.number, Label(hint, "muted", wrap=True))
        for link in (self.congress, self.contest, self.wording, self.others):
            right.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        right.body.addStretch()
        self._papers = Sides(self.desk, right, (11, 4), below=560)
        frame.body.add(self.notice, self.draft)
        frame.body.addWidget(self.not_closed, 1)
        frame.body.addWidget(self._papers, 1)
        Column(frame, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._refresh)
        self.back.clicked.connect(lambda: self._go("results", self._shown.id))
        self.draft.link.clicked.connect(lambda: self._go("results", self._shown.id))
        self.congress.clicked.connect(lambda: self.session.go.emit("congress"))
        self.contest.clicked.connect(lambda: self._go("contest", self._shown.contest_id))
        self.wording.clicked.connect(lambda: self._go("wording", self._shown.id))
        self.others.clicked.connect(lambda: self._go("documents", self._shown.id))
        self.not_closed.started.connect(lambda: self._go("contest", self._shown.contest_id))
        self.way_back.wanted.connect(self.session.go)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.desk.busy.connect(self.print.setDisabled)
        self.number.entered.connect(self._store_number)

    @property
    def _shown(self) -> BallotRound:
        """The round on the page; signals come only after `open`."""
        if self._round is None:
            raise LookupError("no round is open")
        return self._round

    def _go(self, place: str, number: int) -> None:
        self.session.go.emit(f"{place}/{number}")

    def _refresh(self) -> None:
        if self._round is not None and self.isVisible():
            self._round = self.session.book.rounds.get(self._round.id)
            self._show()

    def _show(self) -> None:
        stored, book = self._shown, self.session.book
        contest = book.contests.get(stored.contest_id)
        title = (
            self.tr("Biên bản kiểm phiếu xin ý kiến {0}")
            if stored.indicative
            else self.tr("Biên bản kiểm phiếu bầu {0}")
        )
        self._header.set_title(title.format(contest.title))
        self._which.setText(round_name(stored))
        self.way_back.show_way(self.origin if self.origin == "dossier" else "")
        self.number.show_text(stored.minutes_number)
        self.number.line.setReadOnly(not book.may(Act.MINUTES))
        is_counted = bool(stored.closed_at)
        self.not_closed.setVisible(not is_counted)
        for widget in (self._papers, self.save, self.save_as, self.print):
            widget.setVisible(is_counted)
        is_draft = is_counted and stored.state is RoundState.CLOSED
        self.draft.setVisible(is_draft)
        self.back.setVisible(is_counted and not is_draft)
        if stored.annulled_reason:
            self.notice.show_notice(self.tr("Lần bầu này đã bị hủy."), stored.annulled_reason, kind="info")
        if is_counted:
            self._build()

    def _build(self) -> None:
        name = "indicative-minutes" if self._shown.indicative else "counting-minutes"
        self.desk.show_document(name, self._shown.id)

    def _store_number(self, number: str) -> None:
        try:
            self.session.book.rounds.set_minutes_number(self._shown.id, number)
        except BookError as error:
            self.number.hold(error_text(error))
            return
        self.session.changed.emit()

    def _save(self) -> None:
        self.number.store()
        self.desk.save()

    def _save_as(self, kind: Format) -> None:
        self.number.store()
        self.desk.save_as(kind)

    def _print(self) -> None:
        self.number.store()
        self.desk.ask_printer()
