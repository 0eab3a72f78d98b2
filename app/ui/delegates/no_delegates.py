"""The page of the delegates while there are none: what belongs here, and the three ways to begin.

What it is for: a file, the clipboard, or one by one.
What it is not for: doing it (delegates_page).
"""

from PySide6.QtWidgets import QWidget

from app.rules.rounds import Electorate
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState


class NoDelegates(QWidget):
    """One large first step and two smaller ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self.file = EmptyState(
            "users",
            self.tr("Chưa có đại biểu nào"),
            "",
            self.tr("Nhập tệp .xlsx…"),
        )
        self.paste = Button(self.tr("Dán từ Excel"))
        self.add = Button(self.tr("Thêm từng đại biểu"))
        self.members = Button(self.tr("Chọn từ đảng viên…"))
        self.show_electorate(Electorate.DELEGATE_CONGRESS)
        Column(None, self.file, Row(None, self.paste, self.members, self.add, None, gap=12), None, parent=self)

    def show_electorate(self, electorate: Electorate) -> None:
        """Say who belongs here: delegates with their alternates, or members with those on probation."""
        who = self.tr("Ở đây là mọi đại biểu được triệu tập, chính thức và dự khuyết.")
        if electorate is Electorate.MEMBER_CONGRESS:
            who = self.tr("Ở đây là mọi đảng viên của đại hội, cả đảng viên dự bị (dự, không biểu quyết).")
        how = self.tr(
            "Nhập danh sách từ tệp Excel, hoặc chép trong Excel kèm dòng tiêu đề rồi dán (Ctrl+V); mọi dòng được xem"
            " lại trước khi ghi vào sổ."
        )
        self.file.say(f"{who} {how}")
