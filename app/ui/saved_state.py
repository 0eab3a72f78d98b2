"""The bottom line: what is saved, the last copy, the room that is left.

What it is for: the words and states of the status bar, cheap enough for the road of Enter while keying.
What it is not for: saving copies (book_files).
"""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from app.rules.figures import thousands
from app.ui.session import Session
from app.ui.widgets.status_bar import StatusBar

COPY_GROWS_OLD = timedelta(minutes=30)
_GIGABYTE = 1_000_000_000


class SavedState(QObject):
    """Follows one book in one window."""

    def __init__(self, session: Session, bar: StatusBar) -> None:
        """Show the book as it was opened."""
        super().__init__(bar)
        self._book, self._bar = session.book, bar
        self._papers = 0
        self._changed_at = self._last_change()
        self.is_changed = False
        """Whether the book was changed since it was opened here."""
        self._copied: tuple[datetime, Path] | None = None
        session.changed.connect(self.changed)
        session.papers_recorded.connect(self.recorded)
        self._read()
        bar.show_fact("help", self.tr("F1 Trợ giúp"))

    def changed(self) -> None:
        """Read the book anew, after a change or after a page was left that may have changed it."""
        latest = self._last_change()
        self.is_changed = self.is_changed or latest != self._changed_at
        self._changed_at = latest
        self._read()

    def recorded(self, papers: int) -> None:
        """Add papers that were just stored, without asking the book for all of them."""
        self._papers += papers
        self.is_changed = True
        self._changed_at = self._book.now()
        self._show_saved()
        self._show_copy()

    def copied(self, target: Path) -> None:
        """Take note of a copy that was just saved and checked."""
        self._copied = datetime.fromisoformat(self._book.now()), target
        self._read()

    def _read(self) -> None:
        self._papers = self._book.ballots.count_all()
        self._show_saved()
        self._show_copy()
        self._show_room()

    def _last_change(self) -> str:
        last = self._book.journal.last()
        return last.at if last else ""

    def _show_saved(self) -> None:
        when = self._when(self._changed_at)
        if self._book.read_only:
            self._bar.show_state("saved", self.tr("Chỉ xem, không ghi vào sổ"), "idle")
        elif self._papers:
            words = self.tr("Đã lưu {papers} phiếu · {when}").replace("{when}", when)
            self._bar.show_state("saved", words.replace("{papers}", thousands(self._papers)))
        else:
            self._bar.show_state("saved", self.tr("Đã lưu · {when}").replace("{when}", when))

    def _show_copy(self) -> None:
        if self._book.read_only:
            return
        if self._copied is None:
            words = self.tr("Chưa lưu bản sao từ lúc mở sổ")
            self._bar.show_state("copy", words, "error" if self.is_changed else "idle")
            return
        at, target = self._copied
        age = (datetime.fromisoformat(self._changed_at) if self._changed_at else at) - at
        words = self.tr("Bản sao {when} · {folder}").replace("{when}", at.strftime("%H:%M"))
        if age > COPY_GROWS_OLD:
            words = self.tr("Bản sao {when} đã cũ, nên lưu lại · {folder}").replace("{when}", at.strftime("%H:%M"))
        folder = target.parent.name or str(target.parent)
        self._bar.show_state("copy", words.replace("{folder}", folder), "warn" if age > COPY_GROWS_OLD else "ok")

    def _show_room(self) -> None:
        try:
            free = shutil.disk_usage(self._book.path.parent).free / _GIGABYTE
        except OSError:
            self._bar.show_fact("room", self.tr("Không thấy ổ đĩa của sổ"))
            return
        words = f"{free:.1f}".replace(".", ",")
        self._bar.show_fact("room", self.tr("Trống {room} GB").replace("{room}", words))

    def _when(self, moment: str) -> str:
        if not moment:
            return self.tr("sổ mới")
        at, now = datetime.fromisoformat(moment), datetime.fromisoformat(self._book.now())
        return at.strftime("%H:%M:%S") if at.date() == now.date() else f"{at:%H:%M}, {at.day}/{at.month}/{at.year}"
