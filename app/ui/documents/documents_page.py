"""The list of all documents, at "documents/ROUND": reading, saving and printing each.

What it is for: everything that can be put on paper, of one round, of the congress, of the year, in one place.
What it is not for: the pages of one document, which open from here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.reports.document import Document, Format
from app.rules.vietnamese import clean, fold
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
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.words import rule_text

_ROOM_FOR_ALL = 760
_MINUTES = frozenset({"counting-minutes", "indicative-minutes"})


class DocumentsPage(Page):
    """All documents; those of a round are of the one chosen, without a number of the one that was closed last."""

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
        self.table, self.model = DenseTable(self.tr("Văn bản")), DocumentsModel(self)
        self.about = Label("", "muted", wrap=True)
        self._lines: list[DocumentLine] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Không cần dấu"))
        self.search.setToolTip(self.tr("Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the documents of the round with this id."""
        if ids:
            self.session.book.rounds.get(ids[0])
        self.notice.clear()
        self._show(*ids)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        frame = PageFrame(self.tr("Văn bản"))
        frame.header.add_action(self.dossier)
        for button in (self.save, self.save_as, self.print, self.read):
            frame.header.add_action(button)
        self.table.setModel(self.model)
        self.table.stretch(DocumentColumn.TITLE)
        self.table.leave_out(_ROOM_FOR_ALL, DocumentColumn.SUBJECT)
        self._choice = Field(self.tr("Lần bầu"), self.rounds)
        above = Row(gap=12)
        above.addWidget(Field(self.tr("Tìm văn bản"), self.search), 2)
        above.addWidget(self._choice, 3)
        frame.body.add(self.notice)
        frame.body.addLayout(above)
        frame.body.addWidget(self.table, 1)
        frame.body.addLayout(Row(self.about, self.work.doing, None, self.wording, gap=12))
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
        self.search.textChanged.connect(self._show_sought)
        self.search.returnPressed.connect(self._read)
        look = QShortcut("Ctrl+F", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look.activated.connect(self.search.setFocus)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self, round_id: int = 0) -> None:
        """List what can ever be made of the book and of the round that is chosen."""
        from app.reports.from_book import objection

        book = self.session.book
        self.rounds.show_rounds(book, round_id)
        shown = self.rounds.round_id
        indicative = bool(shown) and book.rounds.get(shown).indicative
        named = [(one, one.titled(indicative=indicative)) for one in self._fitting(shown)]
        self._lines = [DocumentLine(one, title, objection(book, one, shown)) for one, title in named]
        self._choice.setVisible(bool(shown))
        self._show_sought()

    def _show_sought(self) -> None:
        """List what is looked for; the chosen document stays chosen, else the first that can be made is."""
        chosen = self._line
        lines = [line for line in self._lines if self._is_sought(line.title)]
        self.model.show_rows(lines)
        same = (at for at, line in enumerate(lines) if chosen and line.document.name == chosen.document.name)
        ready = (at for at, line in enumerate(lines) if line.objection is None)
        self.table.selectRow(next(same, next(ready, 0)))
        self._show_line()

    def _is_sought(self, title: str) -> bool:
        """Whether a document has all the words that are looked for, in any order, with or without accents."""
        told = fold(rule_text(title))
        return all(word in told for word in fold(clean(self.search.text())).split())

    def _fitting(self, round_id: int) -> list[Document]:
        """Return the documents that there can be: without a round none of a round, without members none of theirs."""
        from app.reports.from_book import documents_of

        book = self.session.book
        has_members = bool(book.members.count() or book.evaluation_years.all())
        listed = [one for one in documents_of(book) if has_members or not one.is_of_members]
        if not round_id:
            return [one for one in listed if one.is_of_book]
        indicative = book.rounds.get(round_id).indicative
        return [one for one in listed if one.fits(indicative=indicative)]

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

    def _round_of(self, document: Document) -> int:
        """Return the round of a document, 0 where it is of none."""
        return 0 if document.is_of_book else self.rounds.round_id

    def _read(self) -> None:
        document = self._ready()
        if document is None:
            return
        shown = self._round_of(document)
        self.session.go.emit(f"minutes/{shown}" if document.name in _MINUTES else f"document/{shown}/{document.name}")

    def _save(self, kind: Format) -> None:
        document = self._ready()
        if document and kind in document.formats and not document.is_of_members:
            self.work.save(Wanted(document.name, self._round_of(document), kind))

    def _print(self) -> None:
        document = self._ready()
        if document and not document.is_of_members:
            self.work.print(Wanted(document.name, self._round_of(document)))
