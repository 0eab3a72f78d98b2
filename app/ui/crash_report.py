"""An error as text to send: what kind, where in the program, on what system, and nothing of the book.

What it is for: reports that may leave the house.
What it is not for: where they are kept and how they are said (crash).
Invariant: no message of an error, no value and no path: messages hold names and notes, paths the name of a user. What
is told of a place is a file of the program by its place in it, or of a library by its name alone.
"""

import platform
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version

from app import __version__
from app.backup.apart import FailedApart

_ROOT = Path(__file__).resolve().parents[2]
_MOST_FRAMES = 60


def place_of(error: BaseException, trace: TracebackType | None) -> str:
    """Return what tells this error from others: its kind and the last line that it went through."""
    frames = _frames(trace)
    return f"{_kind(error)} {frames[-1] if frames else ''}"


def report_of(error: BaseException, trace: TracebackType | None, times: int) -> str:
    """Return the report of an error with all that led to it; `times` counts it since the program began."""
    head = (
        f"Sổ Đại hội {__version__}, Python {platform.python_version()}, Qt {qt_version},"
        f" SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}, lần {times}"
    )
    return "\n".join([head, *_told(error, trace)])


def _told(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield f"{_kind(one)}{' do' if _before(one) else ''}"
        yield from (f"  {frame}" for frame in _frames(trace if one is error else one.__traceback__))
        if isinstance(one, FailedApart):
            yield one.kind
            yield from (f"  {_place(frame)}" for frame in one.frames[-_MOST_FRAMES:])
        one = _before(one)


def _before(error: BaseException) -> BaseException | None:
    return error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _kind(error: BaseException) -> str:
    name = getattr(error, "sqlite_errorname", "")
    number = error.errno if isinstance(error, OSError) else None
    return " ".join(str(part) for part in (type(error).__name__, name, number) if part)


def _frames(trace: TracebackType | None) -> list[str]:
    return [_place(one) for one in traceback.extract_tb(trace)[-_MOST_FRAMES:]]


def _place(one: traceback.FrameSummary) -> str:
    return f"{_file(one.filename)}:{one.lineno} {one.name}: {one.line or ''}".rstrip(": ")


def _file(name: str) -> str:
    path = Path(name)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
