"""The page of the wording, at "wording/ROUND": the texts of a document beside the paper they make.

What it is for: changing a sentence for this book, setting it back, carrying the wording to another book.
What it is not for: which texts can be used (reports.wording) and figures, which the program supplies.
Invariant: a text that cannot be used is named beside its field, and the last good wording stays in force.
"""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Document, Scope
from app.reports.from_book import documents_of
from app.rules.permissions import Act
from app.ui.documents.round_choice import RoundChoice
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.field import Field
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_combo import StillCombo
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.wording.block_editor import BlockEditor
from app.ui.wording.blocks_model import BlockColumn, BlocksModel
from app.ui.wording.wording_desk import BlockState, WordingDesk
from app.ui.wording.wording_files import WordingFiles
from app.ui.wording.wording_preview import Sight, WordingPreview
from app.ui.words import error_text, rule_text

_LEAST_TABLE = 160
_LONGEST_SOUGHT = 60
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class WordingPage(Page):
    """The wording of one document at a time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the page; `open` says on which round the preview rests."""
        super().__init__(session, parent)
        self._desks: dict[str, WordingDesk] = {}
        self._before: dict[str, str] = {}
        self._shown = ""
        self.documents, self.rounds = StillCombo(), RoundChoice()
        self.documents.setMinimumContentsLength(12)
        for document in documents_of(session.book):
            self.documents.addItem(rule_text(document.title), document.name)
        self.table, self.model = DenseTable(self.tr("Các khối câu chữ")), BlocksModel(self)
        self.editor, self.preview = BlockEditor(), WordingPreview(session.book.path)
        self.notice, self.undo = NoticeBar(), UndoStrip()
        self.bring, self.take = Button(self.tr("Nhập tệp…")), Button(self.tr("Xuất tệp…"))
        self.set_all_back = Button(self.tr("Đặt lại tất cả"))
        self.files = WordingFiles(session.book, self)
        self._lay_out()
        self._connect()

    def open(self, *ids: int) -> None:
        """Show the wording, previewed on the round with this id, else on the round closed last."""
        if ids:
            self.session.book.rounds.get(ids[0])
        self.notice.clear()
        self.undo.hide()
        self.rounds.show_rounds(self.session.book, *ids)
        self._show_document()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what was typed and can be used."""
        self._store()

    def _lay_out(self) -> None:
        frame = PageFrame(self.tr("Câu chữ của văn bản"))
        for button in (self.bring, self.take, self.set_all_back):
            frame.header.add_action(button)
        self.table.setModel(self.model)
        self.table.stretch(BlockColumn.TITLE)
        self.table.setMinimumHeight(_LEAST_TABLE)
        left = QWidget()
        self._on = Field(self.tr("Xem trước trên"), self.rounds)
        choices = Row(Field(self.tr("Văn bản"), self.documents), self._on, gap=12)
        choices.setStretch(0, 1)
        choices.setStretch(1, 1)
        column = Column(choices, gap=12, parent=left)
        column.addWidget(self.table, 1)
        column.add(self.editor)
        frame.body.add(self.notice, self.undo)
        frame.body.addWidget(Sides(left, self.preview, (1, 1), below=760), 1)
        Column(frame, parent=self)

    def _connect(self) -> None:
        self.session.changed.connect(self._follow)
        self.documents.currentIndexChanged.connect(self._show_document)
        self.rounds.picked.connect(self._print_now)
        self.table.selectionModel().currentRowChanged.connect(self._show_block)
        self.table.opened.connect(self._write_at_block)
        self.editor.typed.connect(self._take_typed)
        self.editor.left.connect(self._store)
        self.editor.set_back.clicked.connect(self._set_back)
        self.set_all_back.clicked.connect(self._set_all_back)
        self.undo.undone.connect(lambda: self._replace_all(self._before))
        self.bring.clicked.connect(self._bring)
        self.take.clicked.connect(self._take)
        self.files.brought.connect(self._use)
        self.files.told.connect(self._tell)

    @property
    def _document(self) -> Document:
        return DOCUMENTS[self.documents.currentData()]

    @property
    def _desk(self) -> WordingDesk:
        """The desk of the document that is shown; what was typed at the others waits there."""
        name = self._document.name
        if name not in self._desks:
            self._desks[name] = WordingDesk(self.session.book, name)
        return self._desks[name]

    @property
    def _block(self) -> str:
        row = self.table.currentIndex().row()
        return self.model.blocks[row].name if 0 <= row < len(self.model.blocks) else ""

    def _follow(self) -> None:
        if self.isVisible():
            self._desk.read()
            self.model.tell_changed()
            self._offer()

    def _show_document(self) -> None:
        self._store()
        self._shown = ""
        self._desk.read()
        self.model.show_desk(self._desk)
        self._on.setVisible(not self._document.is_of_book)
        self.table.selectRow(0)
        self._show_block()
        self._print(at_once=True)

    def _show_block(self) -> None:
        self._store()
        self._shown = self._block
        if not self._shown:
            return
        block = next(one for one in self.model.blocks if one.name == self._shown)
        self.editor.show_block(block, self._desk.text(self._shown))
        self._offer()

    def _offer(self) -> None:
        """Show what is wrong with the block, and what can be set back."""
        can_write = self.session.book.may(Act.WORDING)
        self.editor.edit.setReadOnly(not can_write)
        self.editor.say(self._desk.problem(self._shown) if self._shown else "")
        is_own = not self._shown or self._desk.state(self._shown) is BlockState.OWN
        self.editor.set_back.setEnabled(can_write and not is_own)
        self.set_all_back.setEnabled(can_write and self._desk.is_changed)
        self.bring.setEnabled(can_write)

    def _take_typed(self, text: str) -> None:
        if not self._shown:
            return
        problem = self._desk.typed(self._shown, text)
        self.model.tell_changed()
        self._offer()
        if not problem:
            self._print()

    def _print(self, *, at_once: bool = False) -> None:
        """Preview the document; words of the block that is edited are turned to."""
        document, shown = self._document, self.rounds.round_id
        if not document.is_of_book and not shown:
            self.preview.show_nothing(self.tr("Có cuộc bầu đầu tiên thì ở đây hiện văn bản như khi in."))
            return
        id_ = 0 if document.is_of_book else shown
        if document.scope is Scope.CONTEST:
            id_ = self.session.book.rounds.get(shown).contest_id
        sought = "" if at_once else _sought(self._desk.text(self._shown))
        self.preview.show_sight(Sight(document.name, id_, self._desk.texts(), sought), at_once=at_once)

    def _store(self) -> None:
        """Store the block that is shown, where it was changed and can be used."""
        if not self._shown or not self.session.book.may(Act.WORDING):
            return
        try:
            stored = self._desk.store(self._shown)
        except BookError as error:
            self.notice.show_notice(self.tr("Chưa lưu được câu chữ."), error_text(error), kind="error")
            return
        if stored:
            self.session.changed.emit()

    def _set_back(self) -> None:
        before = self._desk.stored
        self._write(lambda: self._desk.set_back(self._shown))
        self._offer_undo(before, self.tr("Đã đặt lại khối «{0}» như chương trình.").format(self.editor.title.text()))

    def _set_all_back(self) -> None:
        before = self._desk.stored
        self._replace_all({})
        self._offer_undo(before, self.tr("Đã đặt lại mọi câu chữ của văn bản này như chương trình."))

    def _replace_all(self, texts: Mapping[str, str]) -> None:
        self._write(lambda: self._desk.replace_all(texts))

    def _write(self, change: Callable[[], None]) -> None:
        """Change the stored wording and show all of it anew."""
        try:
            change()
        except BookError as error:
            self.notice.show_notice(self.tr("Chưa lưu được câu chữ."), error_text(error), kind="error")
            return
        self.session.changed.emit()
        self.editor.show_text(self._desk.text(self._shown))
        self.model.tell_changed()
        self._offer()
        self._print(at_once=True)

    def _offer_undo(self, before: dict[str, str], says: str) -> None:
        self._before = before
        self.undo.show_done(says)

    def _write_at_block(self) -> None:
        self.editor.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print_now(self) -> None:
        self._print(at_once=True)

    def _tell(self, what: str, remedy: str, kind: str) -> None:
        self.notice.show_notice(what, remedy, kind=kind)

    def _take(self) -> None:
        self._store()
        self.files.take(self._document.name, self._desk.stored)

    def _bring(self) -> None:
        self._store()
        self.files.bring(self._document.name)

    def _use(self, texts: Mapping[str, str]) -> None:
        before = self._desk.stored
        self._replace_all(texts)
        self._offer_undo(before, self.tr("Đã nhập câu chữ: {0} khối khác chương trình.").format(len(texts)))


def _sought(text: str) -> str:
    """Return the longest piece of a text between its placeholders, as it can be found on paper."""
    return max(_PLACEHOLDER.split(text), key=len, default="")[:_LONGEST_SOUGHT]
