"""Making a new book of what can be read of a damaged one, from the window that could not open it.

What it is for: asking where, telling what was lost, and where the whole report is.
What it is not for: reading the damaged file (models.salvage).
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Stopped
from app.models.salvage import Salvaged, salvage
from app.ui.numbers import thousands
from app.ui.program_window import ProgramWindow
from app.ui.results.saving import write_whole
from app.ui.results.worker import Worker
from app.ui.start import file_questions
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label
from app.ui.widgets.progress_line import ProgressLine
from app.ui.words import error_text

_TOLD = 3


class SalvageDialog(GrowingDialog):
    """How far it is, and a way to stop; Esc stops, too."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Show that nothing is done yet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lấy lại phần còn đọc được"))
        self.progress, self.stop = ProgressLine(), Button(self.tr("Dừng"))
        self.stop.clicked.connect(self.reject)
        what = Label(self.tr("Đang đọc «%1» và lưu sang sổ mới…").replace("%1", name), "name", wrap=True)
        then = Label(self.tr("Tệp hỏng chỉ được đọc, không bị sửa."), "muted", wrap=True)
        buttons = Row(self.progress, None, self.stop, gap=12, margins=(0, 12, 0, 0))
        Column(what, then, buttons, gap=8, margins=(24, 20, 24, 16), parent=self)


class SalvageDesk(QObject):
    """One damaged book, one new book, one report beside it."""

    _stepped = Signal(int, int)

    def __init__(self, window: ProgramWindow, open_book: Callable[[Path], ProgramWindow | None]) -> None:
        """Ask in front of `window`; `open_book` opens what was made and returns its window, None where it could not."""
        super().__init__(window)
        self._window, self._open_book = window, open_book
        self._worker, self._stop = Worker(), Event()
        self._dialog: SalvageDialog | None = None
        window.destroyed.connect(self._stop.set)

    def salvage(self, damaged: Path) -> None:
        """Ask for a file, put there what can be read, beside the window, open it and say what was lost."""
        self._window.forget_notice()
        name = self.tr("{0} (lấy lại)").format(damaged.stem)
        wished = file_questions.free_name(damaged.with_name(f"{name}{damaged.suffix}"))
        target = file_questions.ask_save(self._window, self.tr("Lưu phần lấy lại được thành sổ mới"), wished)
        if target is None:
            return
        self._dialog = SalvageDialog(damaged.name, self._window)
        self._dialog.rejected.connect(self._stop.set)
        self._dialog.open()
        self._stepped.connect(self._dialog.progress.show_progress)
        self._worker.run(
            lambda: salvage(damaged, target, self._step), lambda found: self._take(found, target), self._refuse
        )

    def _step(self, done: int, total: int) -> bool:
        self._stepped.emit(done, total)
        return not self._stop.is_set()

    def _take(self, found: Salvaged, target: Path) -> None:
        self._leave()
        told = self._report(found, file_questions.free_name(target.with_name(f"{target.stem}.txt")))
        window = self._open_book(target)
        if window is not None:
            self._tell(window, found, told)

    def _refuse(self, error: BookError) -> None:
        self._leave()
        kind = "info" if isinstance(error, Stopped) else "error"
        self._window.say(self.tr("Chưa lấy lại được gì."), error_text(error), kind=kind)

    def _leave(self) -> None:
        self._worker.close()
        if self._dialog is not None:
            self._dialog.hide()
            self._dialog.deleteLater()
            self._dialog = None

    def _report(self, found: Salvaged, path: Path) -> str:
        """Write the whole report, and say where it is or why there is none: what was salvaged stays all the same."""
        try:
            write_whole(path, "\n".join([*found.lines, ""]).encode())
        except BookError as error:
            return error_text(error)
        return self.tr("Báo cáo đầy đủ: {0}").format(path.name)

    def _tell(self, window: ProgramWindow, found: Salvaged, told: str) -> None:
        lost = [one.says for one in found.lost[:_TOLD]]
        if (more := len(found.lost) - _TOLD) > 0:
            lost.append(self.tr("Và {0} bảng nữa.").format(more))
        kept = self.tr("Đã lấy lại {0} dòng vào sổ mới; sổ hỏng còn nguyên.").format(thousands(found.kept))
        window.say(kept, " ".join([*lost, told]), kind="error" if found.lost else "ok")
