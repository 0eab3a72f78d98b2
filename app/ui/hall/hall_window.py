"""The window for the hall, apart from where it stands.

What it is for: a view of the hall's screen that never takes the keyboard from the work.
What it is not for: finding its monitor (projector).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent

from app.ui.hall.hall_state import HallState
from app.ui.hall.hall_view import HallView
from app.ui.theme.theme import dress

_ORDINARY = (960, 540)


class HallWindow(HallView):
    """The window for the hall; a click on it or a key never takes the keyboard from the work."""

    dismissed = Signal()

    def __init__(self, state: HallState) -> None:
        """Make it, hidden."""
        super().__init__(state)
        dress(self)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(self.tr("Màn hình hội trường – Sổ Đại hội"))
        self.setMinimumSize(320, 180)
        self.resize(*_ORDINARY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the text among pages of this shape."""
        super().resizeEvent(event)
        self._state.fit(round(self.width() / max(1, self.height()), 3))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window switches the screen off."""
        super().closeEvent(event)
        self.dismissed.emit()
