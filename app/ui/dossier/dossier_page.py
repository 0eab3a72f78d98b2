"""The page of the dossier, at "dossier": what goes to the upper committee, what is missing, all of it saved at once.

What it is for: one look before the dossier is handed over; a folder with an index, or one PDF with bookmarks.
What it is not for: the documents one by one, which open from here.
"""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.errors import BookError
from app.reports.dossier import Piece, pieces_of
from app.rules.vietnamese import file_stem
from app.ui.dossier.dossier_work import DossierWork
from app.ui.dossier.pieces_model import PieceColumn, PiecesModel
from app.ui.page import Page
from app.ui.results.saving import ask_where
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.dense_table import DenseTable
from app.ui.widgets.label import Label
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.progress_line import ProgressLine
from app.ui.words import error_text, remedy

_FOLDER = "dossier_folder"


class DossierPage(Page):
    """The pieces as a table; saving runs beside the window and can be stopped."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self.frame, self.notice = PageFrame(self.tr("Hồ sơ đại hội")), NoticeBar()
        self.save = PrimaryButton(self.tr("Lưu cả hồ sơ vào thư mục…"), key="Ctrl+S")
        self.save_one = Button(self.tr("Lưu thành một tệp PDF…"))
        self.table, self.model = DenseTable(self.tr("Văn bản của hồ sơ")), PiecesModel(self)
        self.standing, self.whole = Label("", "muted", wrap=True), Label("", wrap=True)
        self.progress, self.stop, self.doing = ProgressLine(), Button(self.tr("Dừng")), Label("", "muted")
        self.work = DossierWork(session.book.path, self._title, self)
        self._lay_out()
        self._bind()

    def open(self, *_ids: int) -> None:
        """Show how the dossier stands."""
        self.notice.clear()
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.frame.header.add_action(self.save_one)
        self.frame.header.add_action(self.save)
        self.table.setModel(self.model)
        self.table.stretch(PieceColumn.TITLE, PieceColumn.STATE)
        self.table.wrap(PieceColumn.TITLE)
        self._under_way = QWidget()
        Row(self.doing, self.progress, self.stop, None, gap=12, parent=self._under_way)
        self._under_way.hide()
        self.frame.body.add(self.notice, self.standing)
        self.frame.body.addWidget(self.table, 1)
        self.frame.body.add(self.whole, self._under_way)
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        self.session.changed.connect(self._follow)
        self.table.opened.connect(self._read)
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.save.clicked.connect(self._save_folder)
        self.save_one.clicked.connect(self._save_one)
        self.stop.clicked.connect(self.work.stop)
        self.work.stepped.connect(self._show_step)
        self.work.done.connect(self._say_done)
        self.work.stopped.connect(lambda: self._say_ended(self.tr("Đã dừng; chưa ghi gì."), "", kind="info"))
        self.work.refused.connect(self._say_refused)

    @property
    def _title(self) -> str:
        return self.tr("Hồ sơ {congress}").format(congress=self.session.book.congresses.get().name).strip()

    def _follow(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        pieces = pieces_of(self.session.book)
        self.model.show_rows(pieces)
        missing = sum(bool(one.missing) for one in pieces)
        outside = sum(not one.document for one in pieces)
        words = self.tr("Đủ: {ready} · còn thiếu: {missing} · nộp kèm, làm ngoài chương trình: {outside}")
        ready = sum(one.is_ready and not one.missing for one in pieces)
        self.standing.setText(words.format(ready=ready, missing=missing, outside=outside))

    def _show_whole(self) -> None:
        """Write what stands in the chosen row in full: a paper may lack more than its cell has room for."""
        index = self.table.currentIndex()
        texts = (index.siblingAtColumn(column).data() for column in (PieceColumn.TITLE, PieceColumn.STATE))
        self.whole.setText(": ".join(map(str, texts)) if index.isValid() else "")

    def _read(self, index: QModelIndex) -> None:
        piece = self.model.rows[index.row()]
        if piece.is_ready:
            self.session.go.emit(_place_of(piece))
        elif piece.objection:
            self.notice.show_notice(self.model.index(index.row(), PieceColumn.STATE).data(), remedy(piece.objection))
        else:
            self.notice.show_notice(
                self.tr("Văn bản này làm ngoài chương trình."), self.tr("Nộp kèm hồ sơ."), kind="info"
            )

    def _save_folder(self) -> None:
        before = str(QSettings().value(_FOLDER, "") or self.session.book.path.parent)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Thư mục để hồ sơ"), before)
        if chosen:
            QSettings().setValue(_FOLDER, chosen)
            self._begin(Path(chosen) / file_stem(self._title), as_one_file=False)

    def _save_one(self) -> None:
        name = f"{file_stem(self._title)}.pdf"
        title, kinds = self.tr("Lưu hồ sơ"), self.tr("Tệp PDF (*.pdf)")
        target = ask_where(self, title, name, kinds, self.session.book.path)
        if target:
            self._begin(target, as_one_file=True)

    def _begin(self, target: Path, *, as_one_file: bool) -> None:
        self.notice.clear()
        self._set_busy(is_busy=True)
        self.doing.setText(self.tr("Đang lập hồ sơ…"))
        self.work.write(target, as_one_file=as_one_file)

    def _show_step(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)
        words = self.tr("Đang lập hồ sơ: {done} / {total} văn bản")
        self.doing.setText(words.format(done=done, total=total))

    def _say_done(self, target: Path, count: int, left: list[str]) -> None:
        saved = self.tr("Đã lưu hồ sơ, số văn bản: {count}.").format(count=count)
        if not left:
            self._say_ended(saved, str(target), kind="ok")
            return
        words = self.tr("Trong thư mục {folder} còn tệp của lần lưu trước, số không còn đúng: {files}. Xóa các tệp đó.")
        self._say_ended(saved, words.format(folder=target, files=", ".join(left)), kind="warn")

    def _say_refused(self, error: BookError) -> None:
        self._say_ended(self.tr("Chưa lưu được hồ sơ."), error_text(error), kind="error")

    def _say_ended(self, what: str, then: str, *, kind: str) -> None:
        self._set_busy(is_busy=False)
        self.notice.show_notice(what, then, kind=kind)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._under_way.setVisible(is_busy)
        for button in (self.save, self.save_one):
            button.setEnabled(not is_busy)


def _place_of(piece: Piece) -> str:
    """Return the place of the window that shows a piece."""
    return f"minutes/{piece.id}" if piece.document == "counting-minutes" else f"document/{piece.id}/{piece.document}"
