"""Closing a book whose file is not at its place any more: what is open is then all there is of it.

What it is for: saying so, and writing the whole book elsewhere before the window lets go of it.
What it is not for: noticing that the file is gone (models.open_file).
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.errors import BookError
from app.ui.start import file_questions
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, DangerButton, PrimaryButton
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label
from app.ui.words import error_text

_WIDTH = 560


class GoneBookDialog(GrowingDialog):
    """Three ways: stay, write the book elsewhere, or let go of it; Enter writes."""

    settled = Signal()
    """The book may be closed: it was written elsewhere, or nobody wants it."""

    def __init__(self, book: Book, parent: QWidget) -> None:
        """Say which file is gone from where."""
        super().__init__(parent)
        self._book = book
        self.saved: Path | None = None
        self.setWindowTitle(self.tr("Tệp sổ không còn ở chỗ cũ"))
        words = self.tr("Không thấy «%1» trong «%2» nữa.").replace("%1", book.path.name)
        what = Label(words.replace("%2", str(book.path.parent)), "name", wrap=True)
        then = self.tr(
            "Đóng bây giờ có thể mất cả sổ. Lưu sang nơi khác: bản ấy có đủ những gì đã lưu. Ổ USB bị rút thì cắm lại"
            " rồi hãy đóng."
        )
        self.problem = Label("", "error", wrap=True)
        self.problem.hide()
        self.stay, self.leave = Button(self.tr("Chưa đóng")), DangerButton(self.tr("Đóng, không giữ"))
        self.save = PrimaryButton(self.tr("Lưu sang nơi khác…"))
        self.stay.clicked.connect(self.reject)
        self.leave.clicked.connect(self._settle)
        self.save.clicked.connect(self._save)
        self.save.setDefault(True)
        buttons = Row(None, self.stay, self.leave, self.save, gap=12, margins=(0, 12, 0, 0))
        Column(
            what,
            Label(then, "muted", wrap=True),
            self.problem,
            buttons,
            gap=8,
            margins=(24, 20, 24, 16),
            parent=self,
        )
        self.setMinimumWidth(current().px(_WIDTH))
        self.save.setFocus()

    def _save(self) -> None:
        suggested = file_questions.free_name(file_questions.documents() / self._book.path.name)
        target = file_questions.ask_save(self, self.tr("Lưu sổ sang nơi khác"), suggested)
        if target is None:
            return
        try:
            self._book.save_copy(target)
        except BookError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        self.saved = target
        self._settle()

    def _settle(self) -> None:
        self.accept()
        self.settled.emit()
