"""The bottom line: what is saved, the last copy, the room that is left.

What it is for: the words and states of the status bar, cheap enough for the road of Enter while keying.
What it is not for: making copies (the page of backups, where a click on the last one leads).
"""

import shutil
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject

from app.models.copies import SavedCopy
from app.ui.numbers import room, thousands
from app.ui.session import Session
from app.ui.widgets.status_bar import StatusBar

COPY_GROWS_OLD = timedelta(minutes=30)


class SavedState(QObject):
    """Follows one book in one window."""

    def __init__(self, session: Session, bar: StatusBar) -> None:
        """Show the book as it was opened."""
        super().__init__(bar)
        self._book, self._bar = session.book, bar
        self._papers, self._is_blind = 0, False
        self._changed_at = self._last_change()
        self.is_changed = False
        """Whether the book was changed since it was opened here."""
        self._is_copy_gone = False
        self._show_backups = partial(session.go.emit, "backup")
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

    def _read(self) -> None:
        self._papers = self._book.ballots.count_all()
        self._is_blind = any(one.passes > 1 for one in self._book.contests.all())
        last = self._book.copies.last()
        self._is_copy_gone = last is not None and last.is_gone
        self._show_saved()
        self._show_copy()
        self._show_room()

    def _last_change(self) -> str:
        newest = self._book.journal.newest()
        return newest[1] if newest else ""

    def _show_saved(self) -> None:
        when = self._when(self._changed_at)
        if self._book.read_only:
            self._bar.show_state("saved", self.tr("Chỉ xem, không ghi vào sổ"), "idle")
        elif self._papers:
            words = self.tr("Đã lưu {papers} phiếu · {when}")
            if self._is_blind:
                words = self.tr("Đã lưu {papers} phiếu, mọi lượt · {when}")
            words = words.replace("{when}", when)
            self._bar.show_state("saved", words.replace("{papers}", thousands(self._papers)))
        else:
            self._bar.show_state("saved", self.tr("Đã lưu · {when}").replace("{when}", when))

    def _show_copy(self) -> None:
        if self._book.read_only:
            return
        last, state = self._book.copies.last(), "warn"
        if last is None:
            words, state = self.tr("Chưa có bản sao"), "error"
        elif self._is_copy_gone:
            words, state = self.tr("Bản sao {when} không còn ở {folder}"), "error"
        elif self._is_old(last):
            words = self.tr("Bản sao {when} đã cũ, nên lưu lại · {folder}")
        elif last.on_same_disk:
            words = self.tr("Bản sao {when} · {folder}, cùng ổ đĩa với sổ")
        else:
            words, state = self.tr("Bản sao {when} · {folder}"), "ok"
        if last is not None:
            words = words.replace("{when}", self._when(last.at, "%H:%M")).replace("{folder}", last.place)
        self._bar.show_state("copy", words, state, act=self._show_backups)

    def _is_old(self, last: SavedCopy) -> bool:
        if not self._changed_at:
            return False
        return datetime.fromisoformat(self._changed_at) - datetime.fromisoformat(last.at) > COPY_GROWS_OLD

    def _show_room(self) -> None:
        """Show the room of the stick that holds the copy while it is there, else that of the disk of the book."""
        last = self._book.copies.last()
        on_stick = last is not None and not last.on_same_disk and last.path.parent.is_dir()
        folder = last.path.parent if last and on_stick else self._book.path.parent
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            self._bar.show_fact("room", self.tr("Không thấy ổ đĩa của sổ"))
            return
        words = self.tr("{folder} còn trống {room}") if on_stick else self.tr("Trống {room}")
        words = words.replace("{room}", room(free))
        self._bar.show_fact("room", words.replace("{folder}", last.place if last else ""))

    def _when(self, moment: str, clock: str = "%H:%M:%S") -> str:
        if not moment:
            return self.tr("sổ mới")
        at, now = datetime.fromisoformat(moment), datetime.fromisoformat(self._book.now())
        return at.strftime(clock) if at.date() == now.date() else f"{at:%H:%M}, {at.day}/{at.month}/{at.year}"
