"""Writing to a stick so that what was written is on it: flushed, read back past the cache, named when it is whole.

What it is for: the few calls of the system that a backup rests on, and why they failed, in words.
What it is not for: what is written (engine, manifest), and how the cache is passed by (device).
"""

import errno
import hashlib
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from app.backup import messages
from app.backup.device import CHUNK, on_device
from app.models import book_file
from app.models.errors import Stopped
from app.models.file_messages import STOPPED

FLUSHED_EVERY = 4 * CHUNK
"""Bytes after which what was written goes to the device: progress is then of the stick, not of the machine's memory."""
_BROKEN = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN})

Watch = Callable[[int], bool]
"""Called with the bytes done since the last call; False stops the work."""


class Digest(NamedTuple):
    """The SHA-256 of a file in hex, and whether it was read from the device alone."""

    hex: str
    past_cache: bool


def step(watch: Watch, done: int) -> None:
    """Tell how far the work is; raise Stopped where a person wants it to end."""
    if not watch(done):
        raise Stopped(STOPPED)


def digest(path: Path, watch: Watch) -> str:
    """Return the SHA-256 of a file in hex."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
            step(watch, len(chunk))
    return found.hexdigest()


def digest_on_device(path: Path, watch: Watch) -> Digest:
    """Flush a file to its device and return the digest of what that gives back."""
    flush(path)
    found, reading = hashlib.sha256(), on_device(path)
    for piece in reading.pieces:
        found.update(piece)
        step(watch, len(piece))
    return Digest(found.hexdigest(), reading.past_cache)


def content(path: Path) -> bytes:
    """Return all of a file as its device gives it back."""
    return b"".join(on_device(path).pieces)


def write(path: Path, content: bytes, watch: Watch) -> None:
    """Write a file piece by piece, flushing as it goes."""
    with path.open("wb") as file:
        for start in range(0, len(content), FLUSHED_EVERY):
            piece = content[start : start + FLUSHED_EVERY]
            file.write(piece)
            file.flush()
            os.fsync(file.fileno())
            step(watch, len(piece))


def name(part: Path, target: Path) -> None:
    """Give a flushed file its name, and flush the folder: after this it is there even if the power fails."""
    part.replace(target)
    book_file.flush_folder(target.parent)


def flush(path: Path) -> None:
    """Bring a file to its device."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def drop(*paths: Path) -> None:
    """Take files away, as far as the medium is still there."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


def why(target: Path, error: Exception) -> str:
    """Return in words, with the remedy, why nothing could be written at `target`."""
    code, of_sqlite = getattr(error, "errno", None), getattr(error, "sqlite_errorname", "")
    if code == errno.EROFS:
        return messages.PROTECTED
    if not target.parent.exists():
        return messages.PULLED
    if _is_protected(target.parent):
        return messages.PROTECTED
    if code == errno.ENOSPC or of_sqlite == "SQLITE_FULL":
        return messages.FULL
    if code in _BROKEN or (isinstance(error, sqlite3.Error) and of_sqlite.startswith("SQLITE_IOERR")):
        return messages.BROKEN
    return book_file.why_not_written(target, error)


def _is_protected(folder: Path) -> bool:
    """Whether the whole volume takes nothing: SQLite says no more than that it could not open a file there."""
    if sys.platform == "win32":
        return False
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
