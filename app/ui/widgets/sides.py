"""Two parts of a page beside each other, or one below the other where the window is too narrow for both.

What it is for: pages that stay usable in a narrow window or with large type.
What it is not for: more than two parts (flow).
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.theme.theme import current
from app.ui.widgets.boxes import Row


class Sides(QWidget):
    """Left and right, their widths in a fixed relation."""

    arranged = Signal()
    """It was decided anew whether the right one stands below."""

    def __init__(
        self, left: QWidget, right: QWidget, shares: tuple[int, int] = (4, 3), *, below: int = 820, gap: int = 12
    ) -> None:
        """Share the width as `shares`; under `below` unscaled pixels the right one goes below the left one."""
        super().__init__()
        self._below = below
        self._row = Row(left, right, gap=gap, parent=self)
        for number, share in enumerate(shares):
            self._row.setStretch(number, share)

    @property
    def is_stacked(self) -> bool:
        """Whether the right one stands below the left one, where it may be out of sight."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < current().px(self._below)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.arranged.emit()
