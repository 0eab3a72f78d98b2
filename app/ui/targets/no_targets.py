"""The page of the targets while there are none: what belongs here, and two ways to begin.

What it is for: pasting the lines of the resolution, or adding one target after the other.
What it is not for: doing it (targets_page).
"""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState


class NoTargets(QWidget):
    """One large first step and a smaller one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it."""
        super().__init__(parent)
        self.first = EmptyState(
            "target",
            self.tr("Chưa có chỉ tiêu nào"),
            self.tr(
                "Ở đây là các chỉ tiêu của nghị quyết đại hội, mỗi chỉ tiêu một hay nhiều phần đo được: tỷ lệ, số lượng"
                " hay việc phải xong. Số của đánh giá, xếp loại và kết nạp được tính từ sổ; số khác gõ vào từng năm.\n"
                "Chép các dòng chỉ tiêu trong văn bản rồi dán (Ctrl+V): mỗi dòng một chỉ tiêu, sửa lại được ngay."
            ),
            self.tr("Thêm chỉ tiêu đầu tiên"),
            key="Ctrl+N",
        )
        self.paste = Button(self.tr("Dán các dòng chỉ tiêu"))
        Column(None, self.first, Row(None, self.paste, None), None, None, parent=self)
