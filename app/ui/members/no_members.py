"""The page of a book without members: what belongs there, and the ways to begin.

What it is for: whoever opens the page for the first time: a file, the clipboard, or one by one.
What it is not for: a list of which nobody fits what is looked for, and doing it (members_page).
"""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState


class NoMembers(QWidget):
    """One large first step and two smaller ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self.file = EmptyState("user", self.tr("Chưa có đảng viên nào"), "", self.tr("Nhập tệp .xlsx…"))
        self.paste = Button(self.tr("Dán từ Excel"))
        self.add = Button(self.tr("Thêm từng đảng viên"), key="Ctrl+N")
        self.removed = Button(self.tr("Người đã bỏ khỏi sổ…"))
        Column(None, self.file, Row(None, self.paste, self.add, self.removed, None, gap=12), None, None, parent=self)
        # Only now has the button a parent: shown before, it would be a window of its own for a moment.
        self.show_organisations(has_some=True)
        self.removed.hide()

    def show_organisations(self, *, has_some: bool) -> None:
        """Say what comes first: a list may bring organisations, a member added by hand needs one."""
        who = self.tr("Ở đây là mọi đảng viên của đảng bộ, với tổ chức đảng mà mỗi người sinh hoạt.")
        how = self.tr("Nhập danh sách từ tệp Excel hoặc dán (Ctrl+V); tổ chức mới trong danh sách được thêm theo.")
        first = self.tr("Thêm từng người thì thêm tổ chức đảng trước.")
        self.file.say(f"{who} {how}" if has_some else f"{who} {how} {first}")
        self.add.setVisible(has_some)
