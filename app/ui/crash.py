"""What nobody expected: said in words, written to a log, and the window stays.

What it is for: `install` at start-up.
What it is not for: errors a person can act on (BookError), which pages show where they happen.
Invariant: the log holds where in the program it happened and no value, so nobody's name or ballot.
"""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog

from app import __version__
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.label import Label

_MOST_BYTES, _OLD_FILES = 200_000, 3


def log_folder() -> Path:
    """Return the folder of the log."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "log"


class CrashDialog(QDialog):
    """Says that something went wrong, what is safe, and where the log is."""

    def __init__(self, log: Path | None) -> None:
        """Show the dialog's text; `log` is None where it could not be written."""
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Có lỗi của chương trình"))
        safe = self.tr("Sổ không hỏng: mọi phiếu và mọi ô đã báo «Đã lưu» vẫn còn. Làm lại việc vừa rồi.")
        again = self.tr("Nếu lỗi lặp lại, đóng chương trình, mở lại, và gửi tệp dưới đây cho người hỗ trợ.")
        where = str(log) if log else self.tr("Không ghi được tệp lỗi.")
        keep = PrimaryButton(self.tr("Làm tiếp"))
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        Column(
            Label(self.tr("Có lỗi mà chương trình không lường trước"), "section"),
            Label(safe, wrap=True),
            Label(again, wrap=True),
            Label(where, "caption", wrap=True),
            Row(None, keep),
            gap=12,
            margins=(24, 20, 24, 16),
            parent=self,
        )
        self.setMinimumWidth(480)


class CrashReporter:
    """Takes the place of sys.excepthook; one dialog at a time."""

    def __init__(self, folder: Path) -> None:
        """Write the log into `folder`, made when it is first needed."""
        self._file = folder / "so-dai-hoi.log"
        self.dialog: CrashDialog | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and say it; Ctrl+C ends the program as everywhere."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(1)
            return
        sys.__excepthook__(kind, error, trace)
        is_logged = self._log(kind, trace)
        if self.dialog is None:
            self.dialog = CrashDialog(self._file if is_logged else None)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None

    def _log(self, kind: type[BaseException], trace: TracebackType | None) -> bool:
        import logging
        from logging.handlers import RotatingFileHandler

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self._file, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
        except OSError:
            return False
        where = "".join(traceback.format_tb(trace))
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        text = f"{__version__} {kind.__name__}\n{where}"
        handler.emit(logging.LogRecord("crash", logging.ERROR, "", 0, text, None, None))
        handler.close()
        return True


def install() -> CrashReporter:
    """Report what nobody expected from now on."""
    reporter = CrashReporter(log_folder())
    sys.excepthook = reporter
    return reporter
