"""Making a backup: a snapshot in steps, flushed, read back from the device, checked, and only then named.

What it is for: one call that leaves a whole, verified backup on the stick, or nothing new at all.
What it is not for: the thread it runs in, and when (ui); it reads the book through a connection of its own.
Invariants: the book's writer is never waited for and never waits; no earlier backup is touched before the new one is
verified and on the device; of a sealed backup no readable byte ever reaches the stick.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from glob import escape
from pathlib import Path
from time import time

from app.backup import manifest, medium, messages, seal
from app.backup.manifest import Holding, Manifest
from app.backup.medium import Digest, Watch
from app.backup.soundness import facts_of, readable
from app.models import book_file
from app.models.errors import DamagedBook, MediumFailed

_PAGES_A_STEP = 256
_MEGABYTE = 1_000_000
_LEFT_BEHIND = 3600
"""Seconds after which a half-written file of an earlier time is nobody's any more."""
_NOT_ON_A_STICK = str.maketrans(dict.fromkeys(map(chr, (*range(32), *b'"*/:<>?\\|')), "_"))
"""Letters that no name on FAT, exFAT or NTFS may have; a disk of Linux has them."""
_MOST_OF_A_NAME = 60
"""Letters of the book's name: with all that follows a name of 255 bytes is enough."""

Progress = Callable[[int, int], bool]
"""Called with bytes done and bytes in all; False stops."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which book is to be backed up to which folder, at what time; a passphrase seals it, "" leaves it open.

    `device` is that of the stick that was chosen (st_dev): where it was pulled out, its place is the laptop's.
    """

    book: Path
    folder: Path
    at: datetime
    passphrase: str = field(default="", repr=False)
    device: int | None = None


def back_up(wish: Wish, progress: Progress) -> Holding:
    """Make one backup and return it, having let go of those that the rule of generations gives up.

    Raises MediumFailed with the remedy, DamagedBook, NotABook, or Stopped; then all is as it was before.
    """
    target = wish.folder / _name(wish)
    part = target.with_name(f".{target.name}.part")
    beside_book = wish.book.with_name(f".{target.name}.snapshot")
    try:
        _make_room(wish, (part, beside_book))
        size = wish.book.stat().st_size
        watch = _Steps(size * (3 if wish.passphrase else 2), progress)
        told = _sealed(wish, beside_book, part, watch) if wish.passphrase else _open(wish, part, watch)
        _see_stick(wish, part)
        _put(part, target, told)
        gone = _given_up(target, told.origin, beside_book if wish.passphrase else target)
        medium.drop(*(path for one in gone for path in _both(one)))
        book_file.flush_folder(wish.folder)
    except (OSError, sqlite3.Error) as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            raise DamagedBook(messages.UNREADABLE_BOOK, name=wish.book.name) from error
        raise MediumFailed(messages.NOT_BACKED_UP, folder=wish.folder, why=medium.why(target, error)) from error
    finally:
        medium.drop(part, beside_book)
    return manifest.holding(target)


class _Steps:
    """Adds up what was done, for whoever watches."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._done, self._progress = max(total, 1), 0, progress

    def __call__(self, done: int) -> bool:
        self._done = min(self._done + done, self._total)
        return self._progress(self._done, self._total)


def _name(wish: Wish) -> str:
    suffix = manifest.SEALED_SUFFIX if wish.passphrase else manifest.SUFFIX
    stem = f"{_stem(wish.book)} {wish.at:%Y-%m-%d %H.%M.%S}"
    names = (stem, *(f"{stem} ({number})" for number in range(2, 100)))
    return next(f"{one}{suffix}" for one in names if not (wish.folder / f"{one}{suffix}").exists())


def _stem(book: Path) -> str:
    """Return the name of a book as any stick can have it."""
    return book.stem.translate(_NOT_ON_A_STICK)[:_MOST_OF_A_NAME].strip()


def _make_room(wish: Wish, begun: Iterable[Path]) -> None:
    """Make the folder, never a stick that is not there; drop what killed runs left; see whether the book fits.

    `begun` are the files that this backup will write: a killed run of the same second may have left a half of one.
    """
    _see_stick(wish, wish.folder.parent)
    wish.folder.mkdir(exist_ok=True)
    medium.drop(*begun)
    named = f".{escape(_stem(wish.book))} *"
    parts = tuple(wish.folder.glob(f"{named}.part"))
    for left in (*parts, *wish.book.parent.glob(f"{named}.snapshot")):
        if abs(time() - left.stat().st_mtime) > _LEFT_BEHIND:
            medium.drop(left)
    need, free = wish.book.stat().st_size, shutil.disk_usage(wish.folder).free
    if need > free and any(one.exists() for one in parts):
        # Hidden, and as large as the book: nobody could clear it away by hand.
        medium.drop(*parts)
        free = shutil.disk_usage(wish.folder).free
    if need > free:
        figures = {"need": -(-need // _MEGABYTE), "free": free // _MEGABYTE}
        raise MediumFailed(messages.NO_ROOM, **figures)


def _see_stick(wish: Wish, path: Path) -> None:
    """See that a path is on the stick that was chosen, not on the disk below the place where it was."""
    if wish.device is not None and path.stat().st_dev != wish.device:
        raise MediumFailed(messages.NOT_BACKED_UP, folder=wish.folder, why=messages.PULLED)


def _open(wish: Wish, part: Path, watch: Watch) -> Manifest:
    """Write a backup that anybody can read, and check it on the device."""
    _snapshot(wish.book, part, watch)
    written = medium.digest(part, lambda _: watch(0))
    return _told(wish, part, part, _read_back(part, written, watch))


def _sealed(wish: Wish, snapshot: Path, part: Path, watch: Watch) -> Manifest:
    """Take the snapshot beside the book, where the book is readable anyway, and write it sealed to the stick."""
    _snapshot(wish.book, snapshot, watch)
    plain = snapshot.read_bytes()
    digest, content = hashlib.sha256(plain).digest(), seal.sealed(plain, wish.passphrase)
    del plain  # of plain and sealed never more than one each is in memory
    medium.step(watch, 0)
    medium.write(part, content, watch)
    written = hashlib.sha256(content).hexdigest()
    del content
    read_back = _read_back(part, written, watch)
    if hashlib.sha256(seal.opened(part.read_bytes(), wish.passphrase, part.name)).digest() != digest:
        raise MediumFailed(messages.READ_OTHERWISE)
    return _told(wish, snapshot, part, read_back)


def _put(part: Path, target: Path, told: Manifest) -> None:
    """Name the backup and tell of it beside it; one that cannot be told of goes again."""
    medium.name(part, target)
    try:
        manifest.write(target, told)
        book_file.flush_folder(target.parent)
    except OSError:
        medium.drop(*_both(target))
        raise


def _snapshot(book: Path, target: Path, watch: Watch) -> None:
    """Copy the book as it is at this moment, page by page.

    The open read transaction holds the moment: without it every paper keyed meanwhile would start the copy anew.
    """
    with closing(book_file.connect(book, read_only=True)) as source, closing(sqlite3.connect(target)) as copy:
        source.execute("BEGIN")
        page = source.execute("PRAGMA page_size").fetchone()[0]
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA journal_mode = OFF")
        with target.open("rb+") as file:
            unflushed = 0

            def follow(_status: int, _left: int, _total: int) -> None:
                nonlocal unflushed
                unflushed += _PAGES_A_STEP * page
                if unflushed >= medium.FLUSHED_EVERY:
                    os.fsync(file.fileno())
                    unflushed = 0
                medium.step(watch, _PAGES_A_STEP * page)

            source.backup(copy, pages=_PAGES_A_STEP, progress=follow)
    book_file.tidy(book)


def _read_back(part: Path, written: str, watch: Watch) -> Digest:
    """Return the digest that the device gives back; raise MediumFailed where it is not that of what was written."""
    found = medium.digest_on_device(part, watch)
    if found.hex != written:
        raise MediumFailed(messages.READ_OTHERWISE)
    return found


def _told(wish: Wish, plain: Path, part: Path, digest: Digest) -> Manifest:
    facts = facts_of(plain)
    return Manifest(
        book=wish.book.name,
        origin=facts.origin,
        at=wish.at.isoformat(timespec="seconds"),
        papers=facts.papers,
        entries=facts.entries,
        head=facts.head,
        size=part.stat().st_size,
        digest=digest.hex,
        past_cache=digest.past_cache,
        found=facts.found,
    )


def _given_up(made: Path, origin: str, plain: Path) -> list[Path]:
    """Return what the rule of generations lets go, by what the journal of the plain copy went through."""
    with closing(readable(plain)) as copy:
        through = "SELECT 1 FROM journal WHERE id = ? AND digest = ?"
        return manifest.given_up(
            made, origin, lambda told: copy.execute(through, (told.entries, told.head)).fetchone() is not None
        )


def _both(path: Path) -> tuple[Path, Path]:
    """A backup and its manifest go together, the file first: what is left without one claims nothing."""
    return path, manifest.beside(path)
