"""The list of documents of a round, at "documents/ROUND": reading, saving and printing each.

What it is for: everything that can be put on paper for one round, in one place.
What it is not for: the pages of one document, which open from here.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.reports.catalogue import Document, Format, Scope
from app.ui.contests.words import said
from app.ui.documents.document_files import Wanted
from app.ui.documents.document_work import DocumentWork
from app.ui.documents.documents_model import DocumentColumn, DocumentLine, DocumentsModel
from app.ui.documents.round_choice import RoundChoice
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.words import rule_text

_MINUTES = frozenset({"counting-minutes", "indicative-minutes"})


class DocumentsPage(Page):
    """The documents of one round; without a number, of the round that was closed last."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says for which round."""
        super().__init__(session, parent)
        self.save = Button(self.tr("Lưu PDF…"), key="Ctrl+S")
        self.save_as = MenuButton(self.tr("Khác"), self.tr("Lưu loại tệp khác"))
        self.as_docx = self.save_as.add(self.tr("Lưu DOCX để sửa bằng Word…"), lambda: self._save(Format.DOCX))
        self.as_xlsx = self.save_as.add(self.tr("Lưu XLSX, các bảng…"), lambda: self._save(Format.XLSX))
        self.print = Button(self.tr("In"), key="Ctrl+P")
        self.read = PrimaryButton(self.tr("Xem"))
        self.wording = LinkButton(self.tr("Sửa câu chữ của văn bản"))
        self.dossier = LinkButton(self.tr("Hồ sơ đại hội"))
        self.notice = NoticeBar()
        self.work = DocumentWork(session.book, self.notice, self)
        self.rounds = RoundChoice()
        self.table, self.model = DenseTable(self.tr("Văn bản của lần bầu")), DocumentsModel(self)
        self.about = Label("", "muted", wrap=True)
        self.nothing = EmptyState(
            "file-text",
            self.tr("Chưa có lần bầu nào"),
            self.tr("Văn bản được lập cho từng lần bầu. Tạo cuộc bầu đầu tiên ở trang Bầu cử."),
            self.tr("Mở Bầu cử"),
        )
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the documents of the round with this id."""
        if ids:
            self.session.book.rounds.get(ids[0])
        self.notice.clear()
        self._show(*ids)
        if not self.table.currentIndex().isValid():
            ready = (row for row, line in enumerate(self.model.rows) if line.objection is None)
            self.table.selectRow(next(ready, 0))
        shown = self.table if self.model.rows else self.nothing.button
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        frame = PageFrame(self.tr("Văn bản"))
        frame.header.add_action(self.dossier)
        for button in (self.save, self.save_as, self.print, self.read):
            frame.header.add_action(button)
        self.table.setModel(self.model)
        self.table.stretch(DocumentColumn.TITLE)
        self._choice = Field(self.tr("Lần bầu"), self.rounds)
        self._below = QWidget()
        Row(self.about, self.work.doing, None, self.wording, gap=12, parent=self._below)
        frame.body.add(self.notice, self._choice)
        frame.body.addWidget(self.table, 1)
        frame.body.add(self._below)
        frame.body.addWidget(self.nothing, 1)
        Column(frame, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._refresh)
        self.rounds.picked.connect(self._show)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.table.opened.connect(self._read)
        self.read.clicked.connect(self._read)
        self.dossier.clicked.connect(lambda: self.session.go.emit("dossier"))
        self.save.clicked.connect(lambda: self._save(Format.PDF))
        self.print.clicked.connect(self._print)
        self.wording.clicked.connect(lambda: self.session.go.emit(f"wording/{self.rounds.round_id}"))
        self.nothing.started.connect(lambda: self.session.go.emit("contests"))

    def _refresh(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self, round_id: int = 0) -> None:
        from app.reports.from_book import objection

        book = self.session.book
        self.rounds.show_rounds(book, round_id)
        shown = self.rounds.round_id
        fitting = self._fitting(shown)
        indicative = bool(shown) and book.rounds.get(shown).indicative
        lines = [DocumentLine(one, one.titled(indicative=indicative), objection(book, one, shown)) for one in fitting]
        self.model.show_rows(lines)
        for widget in (self.table, self._below, self.save, self.save_as, self.print, self.read):
            widget.setVisible(bool(lines))
        self._choice.setVisible(bool(shown))
        self.nothing.setVisible(not lines)
        self._show_line()

    def _fitting(self, round_id: int) -> list[Document]:
        from app.reports.from_book import documents_of

        book = self.session.book
        has_members = bool(book.members.count() or book.evaluation_years.all())
        listed = [one for one in documents_of(book) if one.scope is not Scope.CONGRESS]
        of_members = [one for one in listed if one.is_of_members] if has_members else []
        if not round_id:
            return of_members
        indicative = book.rounds.get(round_id).indicative
        return [one for one in listed if one.fits(indicative=indicative) and not one.is_of_members] + of_members

    @property
    def _line(self) -> DocumentLine | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show_line(self) -> None:
        """Offer what can be done with the chosen document, or say why not.

        Of a document of a year the year and organisation are chosen on its own page.
        """
        line = self._line
        can = line is not None and line.objection is None
        self.read.setEnabled(can)
        can_here = can and line is not None and not line.document.is_of_members
        for button in (self.save, self.print):
            button.setEnabled(can_here)
        formats = line.document.formats if line and can_here else ()
        self.save_as.setEnabled(len(formats) > 1)
        self.as_docx.setEnabled(Format.DOCX in formats)
        self.as_xlsx.setEnabled(Format.XLSX in formats)
        if line is None:
            self.about.setText("")
        else:
            self.about.setText(said(line.objection) if line.objection else rule_text(line.document.needs))

    def _ready(self) -> Document | None:
        """Return the chosen document where it can be read."""
        line = self._line
        return line.document if line and line.objection is None else None

    def _read(self) -> None:
        document = self._ready()
        if document is None:
            return
        shown = 0 if document.is_of_members else self.rounds.round_id
        self.session.go.emit(f"minutes/{shown}" if document.name in _MINUTES else f"document/{shown}/{document.name}")

    def _save(self, kind: Format) -> None:
        document = self._ready()
        if document and kind in document.formats and not document.is_of_members:
            self.work.save(Wanted(document.name, self.rounds.round_id, kind))

    def _print(self) -> None:
        document = self._ready()
        if document and not document.is_of_members:
            self.work.print(Wanted(document.name, self.rounds.round_id))
