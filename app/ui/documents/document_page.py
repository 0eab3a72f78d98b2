"""The page of any document, at "document/ROUND/NAME", ROUND 0 for one of the book: read it, print it, save it.

A document of a year is opened at that year by "document/0/YEAR/NAME".
What it is for: the paper exactly as it will be printed and saved; beside it what only this document needs.
What it is not for: the minutes, which have a page of their own (minutes_page), and the list of all (documents_page).
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.errors import BookError
from app.models.round_records import BallotRound
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Document, Format
from app.reports.numbered import NUMBERED
from app.reports.source import WHOLE
from app.rules.permissions import Act
from app.ui.contests.fields import TextField
from app.ui.contests.words import round_name, said
from app.ui.documents.all_forms import AllForms
from app.ui.documents.handover_form import HandoverForm
from app.ui.documents.paper_desk import PaperDesk
from app.ui.documents.unprinted_papers import UnprintedPapers
from app.ui.documents.way_back import WayBack
from app.ui.documents.year_choice import FORM, YearChoice
from app.ui.page import Page
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
from app.ui.words import error_text, rule_text

_SEALING, _PAPERS = "sealing-minutes", "ballot-papers"


class DocumentPage(Page):
    """One document of one round, or of the book."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open_named` says for which document of which round."""
        super().__init__(session, parent)
        self._shown: tuple[Document, BallotRound | None] | None = None
        self.save = Button(self.tr("Lưu PDF…"), key="Ctrl+S")
        self.save_as = MenuButton(self.tr("Khác"), self.tr("Lưu loại tệp khác"))
        self.as_docx = self.save_as.add(self.tr("Lưu DOCX để sửa bằng Word…"), lambda: self._save_as(Format.DOCX))
        self.as_xlsx = self.save_as.add(self.tr("Lưu XLSX, các bảng…"), lambda: self._save_as(Format.XLSX))
        self.print = PrimaryButton(self.tr("In"), key="Ctrl+P")
        self.notice, self.unprinted = NoticeBar(), UnprintedPapers(session)
        self.desk = PaperDesk(session, self.notice)
        self.about = Label("", "muted", wrap=True)
        self.handover = HandoverForm(session)
        hint = self.tr("Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.")
        self.number = TextField(self.tr("Số văn bản"), hint)
        self.choice, self.all_forms = YearChoice(), AllForms(session.book, self.notice)
        self.way_back = WayBack()
        self.contest = LinkButton(self.tr("Về trang cuộc bầu"))
        self.wording = LinkButton(self.tr("Sửa câu chữ"))
        self.others = LinkButton(self.tr("Văn bản khác của lần bầu"))
        self.not_yet = EmptyState("file-text", self.tr("Chưa lập được văn bản"), "", self.tr("Về trang cuộc bầu"))
        self._home = ""
        self._lay_out()
        self._connect()

    def open_named(self, name: str, *ids: int) -> None:
        """Show a document of a round; LookupError where there is no such document or round."""
        if name not in DOCUMENTS or not ids:
            raise LookupError(name)
        self.notice.clear()
        self.unprinted.clear()
        self.number.release()
        self.desk.clear()
        is_of_book = not ids[0] and DOCUMENTS[name].is_of_book
        self._shown = DOCUMENTS[name], None if is_of_book else self.session.book.rounds.get(ids[0])
        can_be_made = self._show(*ids[1:2])
        (self.desk.view if can_be_made else self.not_yet.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what is typed."""
        self._store()

    def _lay_out(self) -> None:
        frame = PageFrame()
        self._header = frame.header
        self._which = self._header.add_chip("")
        for button in (self.way_back, self.save, self.save_as, self.print):
            self._header.add_action(button)
        right = Card(gap=12)
        for asked in (self.choice, self.all_forms, self.number):
            asked.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        right.body.add(self.about, self.choice, self.all_forms, self.number, self.handover)
        for link in (self.contest, self.wording, self.others):
            right.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        right.body.addStretch()
        self._paper = Sides(self.desk, right, (11, 4), below=560)
        frame.body.add(self.notice, self.unprinted)
        frame.body.addWidget(self.not_yet, 1)
        frame.body.addWidget(self._paper, 1)
        Column(frame, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._refresh)
        self.number.entered.connect(self._give_number)
        self.choice.picked.connect(self._show_chosen)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.desk.busy.connect(self.print.setDisabled)
        self.desk.not_printed.connect(self._tell_unprinted)
        self.contest.clicked.connect(lambda: self._go("contest", self._round.contest_id))
        self.not_yet.started.connect(lambda: self.session.go.emit(self._home))
        self.way_back.wanted.connect(self.session.go)
        self.wording.clicked.connect(self._go_to_wording)
        self.others.clicked.connect(lambda: self._go("documents", self._round.id))

    @property
    def _round(self) -> BallotRound:
        """The round on the page; what asks for it is hidden while the document is of the book."""
        if self._shown is None or self._shown[1] is None:
            raise LookupError("no document of a round is open")
        return self._shown[1]

    def _go_to_wording(self) -> None:
        if self._shown is not None and self._shown[1] is None:
            self.session.go.emit("wording")
        else:
            self._go("wording", self._round.id)

    def _go(self, place: str, number: int) -> None:
        self.session.go.emit(f"{place}/{number}")

    def _refresh(self) -> None:
        if self._shown is not None and self.isVisible():
            document, stored = self._shown
            self._shown = document, stored and self.session.book.rounds.get(stored.id)
            self._show()

    def _show(self, year: int = 0) -> bool:
        """Show the document, of `year` where one is wanted, or why it cannot be made; return whether it can."""
        from app.reports.from_book import objection

        if self._shown is None:
            raise LookupError("no document is open")
        document, stored = self._shown
        self._name(document, stored)
        self.as_docx.setEnabled(Format.DOCX in document.formats)
        self.as_xlsx.setEnabled(Format.XLSX in document.formats)
        self.save_as.setVisible(len(document.formats) > 1)
        wrong = objection(self.session.book, document, stored.id if stored else 0)
        self.not_yet.setVisible(wrong is not None)
        for widget in (self._paper, self.save, self.print):
            widget.setVisible(wrong is None)
        self.handover.setVisible(document.name == _SEALING)
        self.choice.setVisible(document.is_of_members)
        self.all_forms.setVisible(document.name == FORM)
        self.number.setVisible(document.name in NUMBERED)
        self.number.show_text(self.session.book.paper_numbers.of(document.name))
        self.number.line.setReadOnly(not self.session.book.may(Act.MINUTES))
        if wrong is not None:
            self.save_as.hide()
            self.notice.show_notice(said(wrong), kind="info")
            return False
        if stored:
            self.handover.show_round(stored.id)
        if document.is_of_members:
            self.choice.show_choices(self.session.book, document, year, self.session.wanted_members)
        self._show_chosen()
        return True

    def _show_chosen(self) -> None:
        """Show the document, of the year, organisation and member chosen where it is of one."""
        document, stored = self._shown or (None, None)
        if document is None:
            return
        of = self.choice.of if document.is_of_members else WHOLE
        self.all_forms.show_year(of.year)
        self.desk.show_document(document.name, stored.id if stored else 0, of)

    def _name(self, document: Document, stored: BallotRound | None) -> None:
        """Say which document this is, and of which round where it is of one."""
        title = rule_text(document.titled(indicative=stored is not None and stored.indicative))
        if stored:
            title = f"{title}: {self.session.book.contests.get(stored.contest_id).title}"
            self._which.setText(round_name(stored))
        self._header.set_title(title)
        self._show_ways(document, stored)
        self.about.setText(rule_text(document.needs))
        for widget in (self._which, self.contest, self.others):
            widget.setVisible(stored is not None)

    def _show_ways(self, document: Document, stored: BallotRound | None) -> None:
        """Lead back to where one came from; without that, one of the congress belongs to the dossier."""
        usual = "documents" if document.is_of_members else "dossier"
        is_linked = stored is not None and self.origin.partition("/")[0] in {"", "contest", "documents"}
        self.way_back.show_way("" if is_linked else self.origin or usual)
        self._home = f"contest/{stored.contest_id}" if stored else self.origin or usual
        words = self.contest.text() if stored else self.way_back.text()
        self.not_yet.button.setText(words)
        self.not_yet.button.setAccessibleName(words)

    def _give_number(self, number: str) -> None:
        if self._shown is None:
            return
        try:
            self.session.book.paper_numbers.give(self._shown[0].name, number)
        except BookError as error:
            self.number.hold(error_text(error))
            return
        self.session.changed.emit()

    def _store(self) -> None:
        self.handover.store()
        self.number.store()

    def _save(self) -> None:
        self._store()
        self.desk.save()

    def _save_as(self, kind: Format) -> None:
        self._store()
        self.desk.save_as(kind)

    def _tell_unprinted(self) -> None:
        if self._shown is not None and self._shown[0].name == _PAPERS:
            self.unprinted.tell(self._round.id)

    def _print(self) -> None:
        self._store()
        self.unprinted.clear()
        self.desk.ask_printer()
