"""The bar across the window of a rehearsal: on every page, so that nobody takes it for a real count.

What it is for: saying so, and the way to the page where practising begins and ends.
What it is not for: marking paper (reports).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import ElidedLabel


class RehearsalBar(QFrame):
    """One line over the whole width; it cannot be closed."""

    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        words = self.tr(
            "DIỄN TẬP – không phải đại hội thật. Mọi văn bản in ra đều mang chữ DIỄN TẬP và không có giá trị."
        )
        self.says = ElidedLabel(words, "strong")
        self.practice = LinkButton(self.tr("Tập nhập phiếu"))
        self.practice.clicked.connect(self.practice_asked)
        row = Row(self.says, self.practice, gap=12, margins=(16, 0, 10, 0), parent=self)
        row.setStretch(0, 1)
        self.setAccessibleName(words)
