"""Notices that nobody has touched keyboard or mouse for some minutes.

What it is for: locking the screen by itself, where the book says so.
What it is not for: anything where it does not: then no event is looked at.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_MINUTE = 60_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class IdleWatch(QObject):
    """Counts from the last touch; `idle` comes after so many minutes, and again after as many."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.idle)

    def watch(self, minutes: int) -> None:
        """Watch from now on for so many minutes; 0 stops it."""
        application = QApplication.instance()
        if application is None or minutes * _MINUTE == (self.timer.interval() if self.timer.isActive() else 0):
            return
        application.removeEventFilter(self)
        self.timer.stop()
        if minutes:
            application.installEventFilter(self)
            self.timer.start(minutes * _MINUTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew; keep nothing from anybody."""
        if event.type() in _TOUCHES:
            self.timer.start()
        return super().eventFilter(watched, event)
