"""The page of a book without organisations: what belongs there, and the ways to begin.

What it is for: whoever opens the page for the first time: a file, the clipboard, or one by one.
What it is not for: doing it (organisations_page).
"""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState


class NoOrganisations(QWidget):
    """One large first step and two smaller ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self.file = EmptyState("network", self.tr("Chưa có tổ chức đảng nào"), "", self.tr("Nhập tệp .xlsx…"))
        self.paste = Button(self.tr("Dán từ Excel"))
        self.add = Button(self.tr("Thêm từng tổ chức"), key="Ctrl+N")
        what = self.tr("Ở đây là cây tổ chức: đảng bộ, chi bộ cơ sở, và chi bộ trực thuộc ở dưới, với số đảng viên.")
        how = self.tr("Nhập danh sách từ tệp Excel hoặc dán (Ctrl+V); mọi dòng được xem lại trước khi ghi vào sổ.")
        self.file.say(f"{what} {how}")
        Column(None, self.file, Row(None, self.paste, self.add, None, gap=12), None, None, parent=self)
