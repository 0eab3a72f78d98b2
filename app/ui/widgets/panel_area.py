"""A panel beside a table that scrolls by itself, or shows itself whole where it stands below the table.

What it is for: the right side of `Sides`: a page that scrolls already wants no second scroll bar inside it.
What it is not for: whole pages (page_frame).
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PanelArea(QScrollArea):
    """Scrolls a panel, never sideways."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        """Scroll this panel."""
        super().__init__(parent)
        self._is_whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as the panel needs, or as high as there is room."""
        if whole != self._is_whole:
            self._is_whole = whole
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for all of the panel where it is shown whole."""
        least, panel = super().minimumSizeHint(), self.widget()
        if not self._is_whole or panel is None:
            return least
        height = panel.heightForWidth(self.width()) if panel.hasHeightForWidth() else panel.sizeHint().height()
        return QSize(least.width(), max(height, panel.minimumSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the panel grows or shrinks."""
        if event.type() == QEvent.Type.LayoutRequest and self._is_whole:
            self.updateGeometry()
        return super().eventFilter(watched, event)
