"""Making a new book: its file, who keeps it, which congress.

What it is for: the few facts that stand on every page and document; all can be changed later.
What it is not for: everything else of the congress (congress page).
"""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.models.book import Book
from app.models.book_file import SUFFIX
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.errors import BookError
from app.rules.congress_facts import read_term
from app.rules.congress_names import lacks_number, proposed_name
from app.rules.rounds import Electorate
from app.rules.rule_sets import in_force_on
from app.rules.text_check import check_text
from app.rules.vietnamese import clean, fold
from app.ui.start import file_questions
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import error_text, remedy, says

_WIDTH = 620
_LONGEST_NAME = 80
"""Of a suggested file, in letters: disks refuse names much longer."""


class NewBookDialog(GrowingDialog):
    """Asks, makes the book, and stays open with what was typed where that did not work."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """Suggest a file in `folder`."""
        super().__init__(parent)
        self.made: Path | None = None
        """The file of the new book, once it is made."""
        self._folder = folder
        self.setWindowTitle(self.tr("Sổ mới"))
        self.committee, self.congress, self.term, self.file = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = StillCombo()
        self.kind.addItem(self.tr("Đại hội đại biểu"), Electorate.DELEGATE_CONGRESS)
        self.kind.addItem(self.tr("Đại hội đảng viên"), Electorate.MEMBER_CONGRESS)
        self.committee_field = Field(
            self.tr("Đảng bộ (chi bộ)"), self.committee, self.tr("Như ở đầu văn bản, ví dụ: Đảng bộ xã Tân Lập.")
        )
        self.congress_field = Field(
            self.tr("Tên đại hội"),
            self.congress,
            self.tr("Ghép sẵn từ tên đảng bộ: bấm End rồi gõ tiếp lần thứ mấy, hoặc gõ tên khác."),
        )
        self.term_field = Field(self.tr("Nhiệm kỳ"), self.term, self.tr("Ví dụ: 2025-2030."))
        self.file_field = Field(self.tr("Tệp của sổ"), self.file)
        self._fields = (self.committee_field, self.congress_field, self.term_field, self.file_field)
        self._lay_out()
        self._proposed = ""
        self.committee.textEdited.connect(self._suggest)
        self.committee.textEdited.connect(self._propose_name)
        self.kind.currentIndexChanged.connect(self._propose_name)
        self._is_file_typed = False
        self.file.textEdited.connect(self._keep_file)
        for field, line in zip(self._fields, (self.committee, self.congress, self.term, self.file), strict=True):
            line.textChanged.connect(field.clear_error)
        self._suggest()

    def accept(self) -> None:
        """Make the book; what is missing or wrong is said beside its field."""
        if not self._is_complete():
            return
        path = Path(self.file.text().strip())
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        try:
            self._make(path)
        except BookError as error:
            self.file_field.error(error_text(error))
            self.file.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.made = path
        super().accept()

    def reject(self) -> None:
        """Ask before what was typed is thrown away; Esc at the question goes on typing."""
        if not self._is_typed():
            super().reject()
            return
        is_asked = self.question.isVisibleTo(self)
        self.question.setVisible(not is_asked)
        self._buttons.setVisible(is_asked)
        (self.committee if is_asked else self._go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_typed(self) -> bool:
        return self._is_file_typed or any(line.text().strip() for line in (self.committee, self.congress, self.term))

    def _ask_whether_to_drop(self) -> QWidget:
        question = QWidget()
        self._go_on, self.drop = Button(self.tr("Gõ tiếp")), DangerButton(self.tr("Bỏ, không tạo sổ"))
        self._go_on.clicked.connect(self.reject)
        self.drop.clicked.connect(partial(self.done, QDialog.DialogCode.Rejected))
        words = Label(self.tr("Bỏ những gì vừa gõ?"), "strong", wrap=True)
        Row(words, None, self._go_on, self.drop, gap=12, margins=(0, 8, 0, 0), parent=question)
        question.hide()
        return question

    def _lay_out(self) -> None:
        where = Button(self.tr("Chọn chỗ…"), drawing="folder-open")
        where.clicked.connect(self._ask_where)
        cancel, make = Button(self.tr("Thôi")), PrimaryButton(self.tr("Tạo sổ"))
        cancel.clicked.connect(self.reject)
        make.clicked.connect(self.accept)
        kind = Row(Field(self.tr("Loại đại hội"), self.kind), self.term_field, gap=12)
        kind.setStretch(0, 1)
        kind.setStretch(1, 1)
        file = Row(self.file_field, Column(Label(" ", "dense"), where, None, gap=4), gap=8)
        file.setStretch(0, 1)
        self._buttons, self.question = QWidget(), self._ask_whether_to_drop()
        Row(None, cancel, make, gap=12, margins=(0, 8, 0, 0), parent=self._buttons)
        Column(
            Label(self.tr("Sổ mới"), "title"),
            self.committee_field,
            self.congress_field,
            kind,
            file,
            self._buttons,
            self.question,
            gap=12,
            margins=(24, 16, 24, 16),
            parent=self,
        )
        make.setDefault(True)
        self.setMinimumWidth(current().px(_WIDTH))

    def _suggest(self) -> None:
        if self._is_file_typed:
            return
        name = clean(self.committee.text()).replace("/", "-") or self.tr("Đại hội")
        self.file.setText(
            str(file_questions.free_name(self._folder / f"{fold(name).replace(' ', '-')[:_LONGEST_NAME]}{SUFFIX}"))
        )

    def _propose_name(self) -> None:
        """Put together the name that the congress will have, as long as nobody typed another: its number is left."""
        if self.congress.text() != self._proposed:
            return
        self._proposed = proposed_name(self.committee.text(), Electorate(self.kind.currentData()))
        self.congress.setText(self._proposed)

    def _keep_file(self) -> None:
        self._is_file_typed = True

    def _ask_where(self) -> None:
        path = file_questions.ask_save(self, self.tr("Chọn chỗ lưu sổ"), Path(self.file.text()))
        if path:
            self._is_file_typed = True
            self.file.setText(str(path))

    def _is_complete(self) -> bool:
        for field in self._fields:
            field.clear_error()
        if not clean(self.committee.text()):
            self.committee_field.error(self.tr("Chưa có tên."), self.tr("Gõ tên đảng bộ hoặc chi bộ."))
        if not clean(self.congress.text()):
            self.congress_field.error(self.tr("Chưa có tên đại hội."), self.tr("Gõ tên như sẽ in trên biên bản."))
        elif lacks_number(self.congress.text()):
            self.congress_field.error(self.tr("Chưa ghi lần thứ mấy."), self.tr("Gõ tiếp, ví dụ IX; hoặc sửa tên."))
        if self.term.text().strip() and read_term(self.term.text()) is None:
            self.term_field.error(self.tr("Không đọc được nhiệm kỳ."), self.tr("Gõ hai năm, ví dụ 2025-2030."))
        for line, field in ((self.committee, self.committee_field), (self.congress, self.congress_field)):
            for found in check_text(clean(line.text())):
                field.error(says(found), remedy(found))
        if not self.file.text().strip():
            self.file_field.error(self.tr("Chưa có tệp."), self.tr("Gõ tên tệp hoặc chọn chỗ."))
        wrong = next((field for field in self._fields if field.has_error), None)
        if wrong:
            wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is None

    def _make(self, path: Path) -> None:
        congress = Congress(
            name=clean(self.congress.text()),
            kind=Electorate(self.kind.currentData()),
            term=read_term(self.term.text()) or "",
            rules=in_force_on(datetime.now().astimezone().date()).id,
        )
        with Book.create(path) as book, book.together():
            book.committees.save(Committee(clean(self.committee.text())))
            book.congresses.save(congress)
