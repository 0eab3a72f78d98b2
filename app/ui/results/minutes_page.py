"""The page of the counting minutes, at "minutes/ROUND": read them, print them, save them as PDF.

What it is for: the paper exactly as it will be printed and saved, and what only the minutes need: their number.
What it is not for: the document (reports), and figures, which are corrected where they are kept.
Invariant: no minutes are made before the count is closed; what is saved or printed is what was last stored.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.models.round_records import BallotRound, RoundState
from app.reports.catalogue import Format
from app.rules.permissions import Act
from app.ui.contests.fields import TextField
from app.ui.contests.words import round_name
from app.ui.documents.document_files import DocumentFiles, Wanted
from app.ui.page import Page
from app.ui.results.draft_strip import DraftStrip
from app.ui.results.paper_bar import PaperBar
from app.ui.results.paper_view import PaperView
from app.ui.results.pdf_pages import Paper, paper_of, picture_of
from app.ui.results.printing import PrintJob
from app.ui.results.saving import ask_where, write_whole
from app.ui.results.worker import Worker
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

_SLOW, _LEAST_HEIGHT = 500, 240
_EMPTY = Paper(b"", ())


class MinutesPage(Page):
    """The counting minutes of one round."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self._round: BallotRound | None = None
        self._paper = _EMPTY
        self._building = 0
        self._when_built: Callable[[], None] | None = None
        self._job: PrintJob | None = None
        self._worker = Worker()
        self.destroyed.connect(self._worker.close)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self.save = Button(self.tr("Lưu PDF…"), key="Ctrl+S")
        self.save_as = MenuButton(self.tr("Khác"), self.tr("Lưu loại tệp khác"))
        self.as_docx = self.save_as.add(self.tr("Lưu DOCX để sửa bằng Word…"), lambda: self._save_as(Format.DOCX))
        self.as_xlsx = self.save_as.add(self.tr("Lưu XLSX, các bảng…"), lambda: self._save_as(Format.XLSX))
        self.print = PrimaryButton(self.tr("In"), key="Ctrl+P")
        self.back = Button(self.tr("Kết quả"))
        self.notice, self.draft = NoticeBar(), DraftStrip()
        self.not_closed = EmptyState(
            "file-text",
            self.tr("Chưa có biên bản"),
            self.tr("Biên bản kiểm phiếu được lập khi đã đóng kiểm phiếu ở trang cuộc bầu."),
            self.tr("Về trang cuộc bầu"),
        )
        self.view = PaperView()
        self.view.setAccessibleName(self.tr("Biên bản như khi in"))
        self.view.setAccessibleDescription(self.tr("Mũi tên để cuộn, + và − để phóng to, thu nhỏ, 0 để vừa bề ngang."))
        self.bar = PaperBar(self.view)
        self.number = TextField(
            self.tr("Số biên bản"), self.tr("Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.")
        )
        self.contest = LinkButton(self.tr("Sửa ở trang cuộc bầu"))
        self.wording = LinkButton(self.tr("Sửa câu chữ"))
        self.others = LinkButton(self.tr("Văn bản khác của lần bầu"))
        self.files = DocumentFiles(session.book, self._worker, self)
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the minutes of the round with this id."""
        self.notice.clear()
        self._paper = _EMPTY
        self.view.show_pages(())
        self._round = self.session.book.rounds.get(ids[0])
        self._show()
        is_counted = bool(self._round.closed_at)
        (self.view if is_counted else self.not_closed.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store the number."""
        self.number.store()

    def _lay_out(self) -> None:
        frame = PageFrame()
        self._header = frame.header
        self._which = self._header.add_chip("")
        for button in (self.back, self.save, self.save_as, self.print):
            self._header.add_action(button)
        left, right = QWidget(), Card(self.tr("Trên biên bản"), gap=12)
        column = Column(self.bar, gap=4, parent=left)
        column.addWidget(self.view, 1)
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        self.number.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hint = self.tr("Địa điểm, ban kiểm phiếu, số liệu và danh sách lấy từ sổ.")
        right.body.add(self.number, Label(hint, "muted", wrap=True))
        for link in (self.contest, self.wording, self.others):
            right.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        right.body.addStretch()
        self._papers = Sides(left, right, (11, 4), below=560)
        frame.body.add(self.notice, self.draft)
        frame.body.addWidget(self.not_closed, 1)
        frame.body.addWidget(self._papers, 1)
        Column(frame, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._refresh)
        self._slow.timeout.connect(lambda: self.bar.show_doing(self.tr("Đang lập biên bản…")))
        self.back.clicked.connect(lambda: self._go("results", self._shown.id))
        self.draft.link.clicked.connect(lambda: self._go("results", self._shown.id))
        self.contest.clicked.connect(lambda: self._go("contest", self._shown.contest_id))
        self.wording.clicked.connect(lambda: self._go("wording", self._shown.id))
        self.others.clicked.connect(lambda: self._go("documents", self._shown.id))
        self.files.saved.connect(self._say_saved)
        self.files.refused.connect(self._say_not_saved)
        self.files.doing.connect(self.bar.show_doing)
        self.not_closed.started.connect(lambda: self._go("contest", self._shown.contest_id))
        self.save.clicked.connect(lambda: self._with_paper(self._save))
        self.print.clicked.connect(lambda: self._with_paper(self._ask_printer))
        self.notice.activated.connect(lambda: self._with_paper(self._save))
        self.number.entered.connect(self._store_number)
        self.view.wanted.connect(self._render)

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
        self._header.set_title(self.tr("Biên bản kiểm phiếu bầu {0}").format(contest.title))
        self._which.setText(round_name(stored))
        self.number.show_text(stored.minutes_number)
        self.number.line.setReadOnly(not book.may(Act.MINUTES))
        is_counted = bool(stored.closed_at)
        self.not_closed.setVisible(not is_counted)
        for widget in (self._papers, self.save, self.save_as, self.print):
            widget.setVisible(is_counted)
        self.draft.setVisible(is_counted and stored.state is RoundState.CLOSED)
        if stored.annulled_reason:
            self.notice.show_notice(self.tr("Lần bầu này đã bị hủy."), stored.annulled_reason, kind="info")
        if is_counted:
            self._build()

    def _build(self) -> None:
        path, round_id = self.session.book.path, self._shown.id
        self._building += 1
        building = self._building
        self._slow.start()
        self._worker.run(
            lambda: paper_of(_minutes(path, round_id)),
            lambda paper: self._show_paper(paper, building),
            self._say_not_built,
        )

    def _show_paper(self, paper: Paper, building: int) -> None:
        if building != self._building:
            return
        self._end_building()
        if paper.pdf != self._paper.pdf:
            self._paper = paper
            self.view.show_pages(paper.sizes)
        then, self._when_built = self._when_built, None
        if then is not None:
            then()

    def _say_not_built(self, error: BookError) -> None:
        self._end_building()
        self._when_built = None
        self.notice.show_notice(self.tr("Chưa lập được biên bản."), error_text(error), kind="error")

    def _end_building(self) -> None:
        self._building = 0
        self._slow.stop()
        self.bar.show_doing("")

    def _with_paper(self, action: Callable[[], None]) -> None:
        """Do something with the paper as it is once everything typed is stored and built."""
        self.number.store()
        if self._building:
            self._when_built = action
        elif self._paper.sizes:
            action()

    def _render(self, place: int, width: int) -> None:
        paper = self._paper

        def show(picture: QImage) -> None:
            if paper is self._paper:
                self.view.show_picture(place, picture)

        self._worker.run(lambda: picture_of(paper, place, width), show)

    def _store_number(self, number: str) -> None:
        try:
            self.session.book.rounds.set_minutes_number(self._shown.id, number)
        except BookError as error:
            self.number.hold(error_text(error))
            return
        self.session.changed.emit()

    def _file_name(self) -> str:
        stored = self._shown
        places = [one.id for one in self.session.book.contests.all()]
        place = places.index(stored.contest_id) + 1 if stored.contest_id in places else stored.contest_id
        return f"bien-ban-kiem-phieu-{place}-lan-{stored.number}.pdf"

    def _save(self) -> None:
        kinds = self.tr("Tệp PDF (*.pdf)")
        path = ask_where(self, self.tr("Lưu biên bản"), self._file_name(), kinds, self.session.book.path)
        if path is None:
            return
        try:
            write_whole(path, self._paper.pdf)
        except BookError as error:
            self._say_not_saved(error_text(error))
            return
        self._say_saved(path)

    def _save_as(self, kind: Format) -> None:
        self.number.store()
        self.files.save(Wanted("counting-minutes", self._shown.id, kind))

    def _say_saved(self, path: Path) -> None:
        self.notice.show_notice(self.tr("Đã lưu «{0}».").format(path.name), str(path.parent), kind="ok")

    def _say_not_saved(self, why: str) -> None:
        self.notice.show_notice(self.tr("Chưa lưu được biên bản."), why, kind="error")

    def _ask_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.notice.show_notice(
                self.tr("Máy này chưa có máy in nào."),
                self.tr("Nối và cài máy in rồi bấm In lần nữa, hoặc lưu PDF vào ổ USB để in ở máy khác."),
                action=self.tr("Lưu PDF…"),
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._paper.sizes))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the minutes on a printer that was chosen."""
        job = PrintJob(self._paper, printer, self._worker, self)
        job.progressed.connect(self._show_printing)
        job.finished.connect(lambda: self._end_printing(printer.printerName()))
        job.refused.connect(self._say_not_printed)
        self._job = job
        self.print.setEnabled(False)
        job.start()

    def _show_printing(self, done: int, pages: int) -> None:
        self.bar.show_doing(self.tr("Đang in trang {0} / {1}…").format(done, pages))

    def _end_printing(self, printer: str) -> None:
        self._forget_job()
        self.notice.show_notice(
            self.tr("Đã gửi biên bản tới máy in."), printer or self.tr("Kiểm lại từng trang trước khi ký."), kind="ok"
        )

    def _say_not_printed(self) -> None:
        self._forget_job()
        self.notice.show_notice(
            self.tr("Máy in không nhận biên bản."),
            self.tr("Kiểm dây, giấy và mực rồi bấm In lần nữa, hoặc lưu PDF để in ở máy khác."),
            action=self.tr("Lưu PDF…"),
            kind="error",
        )

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.bar.show_doing("")
        self.print.setEnabled(True)


def _minutes(path: Path, round_id: int) -> bytes:
    """Return the minutes, through a connection of this thread's own."""
    from app.reports.from_book import build

    with Book.look(path) as book:
        return build(book, "counting-minutes", round_id)
