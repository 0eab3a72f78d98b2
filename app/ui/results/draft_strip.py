"""What stands above the minutes of a round that is not confirmed: this is a draft, and where to confirm it.

What it is for: nobody signs minutes of a result that can still change.
What it is not for: confirming (the page of the result).
"""

from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label


class DraftStrip(QFrame):
    """A line that cannot be closed; it goes when the result is confirmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the strip."""
        super().__init__(parent)
        says = Label(self.tr("Xác nhận kết quả rồi mới in để ký."), wrap=True)
        self.link = LinkButton(self.tr("Về trang kết quả"))
        row = Row(Chip(self.tr("BẢN NHÁP – chưa xác nhận"), "warn"), gap=12, parent=self)
        row.addWidget(says, 1)
        row.add(self.link)
