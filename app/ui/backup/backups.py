"""The backups of the open book: where to, sealed or open, by hand and by themselves, one at a time beside the window.

What it is for: the choice of a place, the sticks that are in, the work in its thread, and when it is due.
What it is not for: words (the page), and what a backup is (app.backup).
A passphrase stands in memory alone; open copies are made only after somebody chose them for this book.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import cast

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from app.backup import messages
from app.backup.apart import back_up_apart
from app.backup.engine import Wish
from app.backup.manifest import Holding, verified
from app.models import book_file
from app.models.book import Book
from app.models.errors import BookError, MediumFailed, Stopped
from app.rules.backup_pace import is_slow
from app.rules.permissions import Act
from app.ui.backup.sticks import Stick, read_sticks
from app.ui.results.worker import Worker

MINUTES = (0, 5, 10, 15, 30)
USUAL_MINUTES = 10
_LOOK_EVERY, _MINUTE = 2_000, 60_000
_NOTED_AFTER = 100
_BATCH_ENDS = frozenset({"pass.end", "sheet.end"})
_PLACE, _STICK, _MINUTES, _OPEN = "backup/folder", "backup/stick", "backup/minutes", "backup/open"


class Backups(QObject):
    """One book in one window."""

    sticks_changed = Signal()
    stepped = Signal(int, int)
    """Bytes done and in all."""
    slow = Signal(int, int)
    """It takes longer than it should; bytes done and in all, once a backup."""
    done = Signal(object)
    """The Holding that was made; all of it is on the stick."""
    refused = Signal(object)
    """The BookError that says why not."""
    stopped = Signal()
    noticed = Signal()
    """A backup that another program made of this book was found and written down."""

    def __init__(self, book: Book, parent: QObject, look: Callable[[Path], list[Stick]] = read_sticks) -> None:
        """Wait for `begin`; `look` tells which sticks are in."""
        super().__init__(parent)
        self._book, self._look = book, look
        self.sticks: list[Stick] = []
        self.passphrase = ""
        self.is_busy = self.is_slow = False
        self._began = 0.0
        self._stop, self._seen = Event(), self._last_entry()
        self._held = frozenset[Path]()
        """What the place of backups held when backups of others were looked for last."""
        self._worker, self._looker, self._is_looking = Worker(), Worker(), False
        self._looking, self._clock = QTimer(self), QTimer(self)
        self._made: tuple[Holding, bool] | None = None
        self._is_behind = False
        """Whether the book was changed while the last backup was made."""
        self._later = QTimer(self, singleShot=True, interval=_NOTED_AFTER)
        self._later.timeout.connect(self._note)
        self.stepped.connect(self._follow_pace)
        self._looking.timeout.connect(self.look)
        self._clock.timeout.connect(self._follow_clock)

    def begin(self) -> None:
        """Look for sticks from now on, and make backups by itself where a place was chosen."""
        self._looking.start(_LOOK_EVERY)
        self.look()
        self._start_clock()

    def close(self) -> None:
        """Stop what runs; the window is going."""
        self._stop.set()
        self._looking.stop()
        self._clock.stop()
        self._later.stop()
        self._worker.close()
        self._looker.close()

    def look(self) -> None:
        """Look which sticks are in, unless a look is still on its way: one that hangs must not pile them up."""
        if not self._is_looking:
            self._is_looking = True
            folder, origin = self.folder, self._origin() if self._may_notice else ""
            self._looker.run(
                lambda: (self._look(self._book.path), self._look_for_others(folder, origin)), self._take_looked
            )

    @property
    def chosen(self) -> Stick | None:
        """The stick that was chosen, while it is in."""
        key = self._text(_STICK)
        return next((one for one in self.sticks if one.key == key), None)

    @property
    def missing(self) -> str:
        """The name of the stick that was chosen and is not in, "" where none is missed."""
        return "" if self.chosen else self._text(_STICK).rpartition("|")[0]

    @property
    def folder(self) -> Path | None:
        """Where the next backup goes: onto the chosen stick while it is in, or into the chosen folder."""
        if self._text(_STICK):
            return self.chosen.folder if self.chosen else None
        folder = self._text(_PLACE)
        return Path(folder) if folder and Path(folder).is_dir() else None

    def choose(self, stick: Stick) -> None:
        """Back up to this stick from now on."""
        QSettings().setValue(_STICK, stick.key)
        self.sticks_changed.emit()

    def choose_folder(self, folder: Path) -> None:
        """Back up to a folder from now on."""
        QSettings().setValue(_STICK, "")
        QSettings().setValue(_PLACE, str(folder))
        self.sticks_changed.emit()

    @property
    def minutes(self) -> int:
        """Minutes between backups by itself, 0 for none."""
        found = self._text(_MINUTES)
        return int(found) if found in map(str, MINUTES) else USUAL_MINUTES

    @minutes.setter
    def minutes(self, minutes: int) -> None:
        QSettings().setValue(_MINUTES, str(minutes))
        self._start_clock()

    @property
    def is_open_chosen(self) -> bool:
        """Whether somebody chose copies that anybody can read, for this book."""
        return self._text(self._open_key) == "yes"

    @is_open_chosen.setter
    def is_open_chosen(self, is_open: bool) -> None:
        QSettings().setValue(self._open_key, "yes" if is_open else "")

    @property
    def is_ready(self) -> bool:
        """Whether a backup can be made without asking anything."""
        may = (self._book.read_only and not self._book.backup) or self._book.may(Act.COPY)
        return self.folder is not None and bool(self.passphrase or self.is_open_chosen) and may

    def make(self) -> None:
        """Make one now, beside the window."""
        folder = self.folder
        if self.is_busy or folder is None or not self.is_ready:
            return
        self._stop.clear()
        self.is_busy, self.is_slow, self._began = True, False, self._book.ticks()
        passphrase = "" if self.is_open_chosen else self.passphrase
        device = self.chosen.device if self.chosen else None
        wish = Wish(self._book.path, folder, datetime.fromisoformat(self._book.now()), passphrase, device)
        self._worker.run(lambda: self._make(wish), self._end, self._refuse)
        self.stepped.emit(0, 1)

    def stop(self) -> None:
        """Stop the one that is being made; the stick is then as before."""
        self._stop.set()

    def follow_change(self) -> None:
        """Make one where a batch was just ended."""
        last = self._book.journal.last()
        if last and last.id != self._seen:
            self._seen = last.id
            if last.action in _BATCH_ENDS:
                self._make_by_itself()

    def _follow_clock(self) -> None:
        last = self._book.journal.last()
        if last and (self._is_behind or last.action != "book.copy"):
            self._make_by_itself()

    def _make_by_itself(self) -> None:
        """Make one, or say what is missing where a place was chosen: nobody else would see that none was made."""
        if not self.is_busy and not self._book.read_only:
            if self.missing:
                self.refused.emit(MediumFailed(messages.NO_STICK, name=self.missing))
            elif self.folder and not (self.passphrase or self.is_open_chosen):
                self.refused.emit(MediumFailed(messages.NO_PASSPHRASE))
        self.make()

    def _start_clock(self) -> None:
        self._clock.stop()
        if self.minutes:
            self._clock.start(self.minutes * _MINUTE)

    def _make(self, wish: Wish) -> tuple[Holding, bool]:
        made = back_up_apart(wish, self._step)
        return made, book_file.on_same_disk(wish.book, made.path)

    def _step(self, done: int, total: int) -> bool:
        self.stepped.emit(done, total)
        return not self._stop.is_set()

    def _follow_pace(self, done: int, total: int) -> None:
        if self.is_busy and not self.is_slow and is_slow(self._book.ticks() - self._began, total):
            self.is_slow = True
            self.slow.emit(done, total)

    def _end(self, made: tuple[Holding, bool]) -> None:
        self._made = made
        self._note()

    def _note(self) -> None:
        """Write down what was made and say so; inside a long change that a person may stop it waits for its end."""
        if self._made is None:
            return
        if self._book.is_changing:
            self._later.start()
            return
        (holding, same_disk), self._made, self.is_busy = self._made, None, False
        self._is_behind = holding.manifest is None or self._last_entry() > holding.manifest.entries
        if holding.is_verified and self._book.may(Act.COPY):
            # The backup is there all the same; what ails the book itself is said at its next change.
            with suppress(BookError):
                self._book.copies.note(holding.path, on_same_disk=same_disk)
        self.done.emit(holding)

    def _refuse(self, error: BookError) -> None:
        self.is_busy = False
        if isinstance(error, Stopped):
            self.stopped.emit()
        else:
            self.refused.emit(error)

    @property
    def _may_notice(self) -> bool:
        return not (self.is_busy or self._book.is_closed or self._book.is_changing) and self._book.may(Act.COPY)

    def _origin(self) -> str:
        first = next(iter(self._book.journal.entries()), None)
        return first.digest if first else ""

    def _look_for_others(self, folder: Path | None, origin: str) -> tuple[list[Holding], bool]:
        """Return the backups of the book where the folder holds others than at the last look, in any thread."""
        if folder is None or not origin:
            return [], False
        try:
            held = frozenset(folder.iterdir())
            if held == self._held:
                return [], False
            self._held, found = held, verified(folder, origin)
            return found, bool(found) and book_file.on_same_disk(self._book.path, folder)
        except OSError:
            return [], False

    def _take_looked(self, looked: tuple[list[Stick], tuple[list[Holding], bool]]) -> None:
        """Note the latest that lies on the way of this book: one put back has left some that hold more."""
        sticks, (found, same_disk) = looked
        self._take_sticks(sticks)
        if not found:
            return
        if not self._may_notice:
            self._held = frozenset[Path]()  # it is looked at again
            return
        copies = self._book.copies
        for made in found:
            if made.manifest and copies.is_later(made.manifest.entries, made.manifest.head):
                with suppress(BookError):
                    copies.note(made.path, on_same_disk=same_disk, at=made.manifest.at)
                    self.noticed.emit()
                    self.sticks_changed.emit()
                return

    def _take_sticks(self, sticks: list[Stick]) -> None:
        self._is_looking = False
        if sticks != self.sticks:
            self.sticks = sticks
            self.sticks_changed.emit()

    def _last_entry(self) -> int:
        last = self._book.journal.last()
        return last.id if last else 0

    @property
    def _open_key(self) -> str:
        return f"{_OPEN}/{sha256(str(self._book.path.absolute()).encode()).hexdigest()[:16]}"

    def _text(self, key: str) -> str:
        return cast("str", QSettings().value(key, "", str))
