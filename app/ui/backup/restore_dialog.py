"""Putting a backup back where no page of backups is open: a laptop that has nothing but the stick.

What it is for: the same two steps as on the page, in front of any window, also the one without a book.
What it is not for: reading and writing files (holdings_work), and opening the book that was made (program).
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.backup.manifest import Holding
from app.backup.restoring import Unpacked
from app.models.errors import BookError
from app.ui.backup.holdings_work import HoldingsWork
from app.ui.backup.restore_panel import RestorePanel
from app.ui.start import file_questions
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import Label
from app.ui.words import error_text

_WIDTH = 640


class RestoreDialog(GrowingDialog):
    """One backup; Esc leaves."""

    restored = Signal(Path)
    """The new book; all of it is there."""
    looked_at = Signal(object)
    """The Unpacked copy to be shown."""

    def __init__(self, holding: Holding, parent: QWidget) -> None:
        """Ask what opens this backup."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Khôi phục từ bản sao"))
        self.setMinimumWidth(current().px(_WIDTH))
        self.panel, self._work = RestorePanel(), HoldingsWork(self)
        why = self.tr("Đây là bản sao lưu, không mở thẳng để ghi: ghi vào thì nó không còn như lúc lưu.")
        Column(Label(why, "muted", wrap=True), self.panel, gap=12, margins=(24, 20, 24, 20), parent=self)
        self.panel.dropped.connect(self.reject)
        self.panel.opened.connect(self._work.read_minutes)
        self.panel.look_asked.connect(self._work.unpack)
        self.panel.agreed.connect(self._restore)
        self._work.read.connect(self.panel.ask_groups)
        self._work.unpacked.connect(self._show_backup)
        self._work.restored.connect(self._take)
        self._work.refused.connect(self._refuse)
        self.finished.connect(self.deleteLater)
        self.panel.ask(holding)

    def _restore(self) -> None:
        holding = self.panel.holding
        if holding is None:
            return
        suggested = file_questions.restored_name(holding.path, file_questions.documents())
        target = file_questions.ask_save(self, self.tr("Khôi phục thành sổ mới"), suggested)
        if target:
            self._work.restore(holding, target, self.panel.passphrase.text())

    def _take(self, target: Path) -> None:
        self.accept()
        self.restored.emit(target)

    def _show_backup(self, unpacked: Unpacked) -> None:
        self.accept()
        self.looked_at.emit(unpacked)

    def _refuse(self, error: BookError) -> None:
        self.panel.refuse(error_text(error))
