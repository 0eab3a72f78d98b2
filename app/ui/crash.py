"""What nobody expected: said in words, written to a log, and the window stays.

What it is for: `install` at start-up; slots, events, timers, threads and what is thrown away all lead here.
What it is not for: errors a person can act on (BookError), which pages show where they happen.
Invariant: the log holds where in the program it happened and no value, so nobody's name or ballot (crash_report); the
message itself is told to a terminal alone.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.crash_report import place_of, report_of
from app.ui.theme.theme import dress
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, PrimaryButton
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_MOST_BYTES, _OLD_FILES = 200_000, 3
_QUIET_SECONDS = 30
"""An error of a page that is drawn again and again would come back the moment its dialog is closed."""


def log_folder() -> Path:
    """Return the folder of the log."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "log"


class CrashDialog(GrowingDialog):
    """Says that something went wrong, what is safe, and where the log is."""

    def __init__(self, log: Path | None) -> None:
        """Show the dialog's text; `log` is None where it could not be written."""
        super().__init__(QApplication.activeWindow())
        dress(self)
        self.setWindowTitle(self.tr("Có lỗi của chương trình"))
        safe = self.tr("Sổ không hỏng: mọi phiếu và mọi ô đã báo «Đã lưu» vẫn còn. Làm lại việc vừa rồi.")
        again = self.tr("Nếu lỗi lặp lại, đóng chương trình, mở lại, và gửi tệp dưới đây cho người hỗ trợ.")
        unnamed = self.tr("Tệp chỉ ghi chỗ lỗi trong chương trình, không ghi tên người, phiếu hay đường dẫn.")
        where = str(log) if log else self.tr("Không ghi được tệp lỗi.")
        folder = LinkButton(self.tr("Mở thư mục có tệp"))
        folder.setVisible(log is not None)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.parent))) if log else None)
        keep = PrimaryButton(self.tr("Làm tiếp"))
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        Column(
            Label(self.tr("Có lỗi mà chương trình không lường trước"), "section"),
            Label(safe, wrap=True),
            Label(again, wrap=True),
            Label(where, "caption", wrap=True),
            Label(unnamed, "muted", wrap=True),
            Row(folder, None, keep),
            gap=12,
            margins=(24, 20, 24, 16),
            parent=self,
        )
        self.setMinimumWidth(480)


class CrashReporter(QObject):
    """Takes the place of Python's hooks for what nobody caught; one dialog at a time."""

    _came = Signal(str, object)

    def __init__(self, folder: Path, ticks: Callable[[], float] = monotonic) -> None:
        """Write the log into `folder`, made when it is first needed; `ticks` are seconds."""
        super().__init__()
        self._file, self._ticks = folder / "so-dai-hoi.log", ticks
        self._times: dict[str, int] = {}
        self._shown_at: dict[str, float] = {}
        self._place = ""
        self._writing = threading.Lock()
        self.dialog: CrashDialog | None = None
        self._came.connect(self._show)

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and say it; Ctrl+C ends the program as everywhere."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)
            return
        if sys.stderr and sys.stderr.isatty():  # a desktop keeps in files of its own what goes anywhere else
            sys.__excepthook__(kind, error, trace)
        place = place_of(error, trace)
        with self._writing:
            times = self._times[place] = self._times.get(place, 0) + 1
            is_told = times & (times - 1) == 0
            is_logged = self._log(report_of(error, trace, times)) if is_told else self._file.exists()
        traceback.clear_frames(trace)  # a painter that is still held there would stop the window from painting
        self._came.emit(place, is_logged)

    def of_thread(self, found: threading.ExceptHookArgs) -> None:
        """Take what ended a thread."""
        if found.exc_value is not None:
            self(found.exc_type, found.exc_value, found.exc_traceback)

    def of_unraisable(self, found: "UnraisableHookArgs") -> None:
        """Take what was raised where nothing can be raised, as while an object is thrown away."""
        if found.exc_value is not None:
            self(found.exc_type, found.exc_value, found.exc_traceback)

    def _show(self, place: str, is_logged: object) -> None:
        """Say it in the window's thread, unless the same was just said."""
        last = self._shown_at.get(place)
        if self._is_shown or (last is not None and self._ticks() - last < _QUIET_SECONDS):
            return
        self._place = place
        self._shown_at[place] = self._ticks()
        self.dialog = CrashDialog(self._file if is_logged else None)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @property
    def _is_shown(self) -> bool:
        """Whether there is a dialog: one goes with the window that it stood before."""
        return self.dialog is not None and isValid(self.dialog)

    def _forget(self) -> None:
        self._shown_at[self._place] = self._ticks()
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None

    def _log(self, text: str) -> bool:
        import logging
        from logging.handlers import RotatingFileHandler

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._file, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
        except OSError:
            return False
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.emit(logging.LogRecord("crash", logging.ERROR, "", 0, text, None, None))
        handler.close()
        return True


def install() -> CrashReporter:
    """Report what nobody expected from now on."""
    reporter = CrashReporter(log_folder())
    sys.excepthook = reporter
    threading.excepthook = reporter.of_thread
    sys.unraisablehook = reporter.of_unraisable
    return reporter
