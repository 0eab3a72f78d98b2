"""Making a new book of what can be read of a damaged one, from the window that could not open it.

What it is for: asking where, telling what was lost, and where the whole report is.
What it is not for: reading the damaged file (models.salvage).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.models.errors import BookError
from app.models.salvage import Salvaged, salvage
from app.ui.program_window import ProgramWindow
from app.ui.results.saving import write_whole
from app.ui.start import file_questions
from app.ui.words import error_text

_TOLD = 3


class SalvageDesk(QObject):
    """One damaged book, one new book, one report beside it."""

    def __init__(
        self, window: ProgramWindow, application: QApplication, open_book: Callable[[Path], ProgramWindow | None]
    ) -> None:
        """Ask in front of `window`; `open_book` opens what was made and returns its window, None where it could not."""
        super().__init__(window)
        self._window, self._application, self._open_book = window, application, open_book

    def salvage(self, damaged: Path) -> None:
        """Ask for a file, put there what can be read, open it and say what was lost."""
        self._window.forget_notice()
        name = self.tr("{0} (lấy lại)").format(damaged.stem)
        wished = file_questions.free_name(damaged.with_name(f"{name}{damaged.suffix}"))
        target = file_questions.ask_save(self._window, self.tr("Lưu phần lấy lại được thành sổ mới"), wished)
        if target is None:
            return
        self._application.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = salvage(damaged, target)
        except BookError as error:
            self._window.say(self.tr("Chưa lấy lại được gì."), error_text(error), kind="error")
            return
        finally:
            self._application.restoreOverrideCursor()
        told = self._report(found, file_questions.free_name(target.with_name(f"{target.stem}.txt")))
        window = self._open_book(target)
        if window is not None:
            self._tell(window, found, told)

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
        kept = self.tr("Đã lấy lại {0} dòng vào sổ mới; sổ hỏng còn nguyên.").format(found.kept)
        window.say(kept, " ".join([*lost, told]), kind="error" if found.lost else "ok")
