"""Notices that somebody pastes a picture where only words can be pasted.

What it is for: a key that would do nothing is answered; the key itself goes where it always goes.
What it is not for: pasting: lists, cells and the photo of a member do that.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


def holds_picture() -> bool:
    """Whether a picture without words is on the clipboard."""
    copied = QGuiApplication.clipboard().mimeData()
    return copied.hasImage() and not copied.hasText()


def no_picture() -> tuple[str, str]:
    """Return what is said of a picture where words belong, and what to do."""
    return (
        QCoreApplication.translate("ProgramWindow", "Đang chép một ảnh; ở đây chỉ dán được chữ."),
        QCoreApplication.translate(
            "ProgramWindow",
            "Chép danh sách bằng chữ trong Excel hoặc Word. Ảnh đảng viên: nút «Dán ảnh» ở trang của người ấy.",
        ),
    )


class PasteWatch(QObject):
    """Looks at Ctrl+V in one window."""

    met_picture = Signal()

    def __init__(self, window: QWidget) -> None:
        """Watch this window as long as it is there."""
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a picture without words; keep nothing from anybody."""
        is_paste = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and event.type() == QEvent.Type.KeyPress and holds_picture():
            self.met_picture.emit()
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Look only at what has the keyboard: a look at every event would cost each key of the entry its part."""
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self._window.isAncestorOf(now):
            now.installEventFilter(self)
