"""A file outside the book, written whole or not at all, and never over a book.

What it is for: documents, contest files and wordings that are saved, from the command line and from the window.
What it is not for: the book itself and its copies (book_file), and asking where to.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from app.models.book_file import is_book
from app.models.errors import Refused
from app.rules.findings import finding

_BESIDE_A_BOOK = ("-wal", "-shm", "-journal")
_MOST_OF_THE_NAME = 40


def write_whole(path: Path, content: bytes) -> None:
    """Put the file there whole, or leave what was there; raise Refused for a book, OSError where the disk refuses."""
    refuse_a_book(path)
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(content)  # a pipe or a device holds nothing that could be lost
        return
    part = target.with_name(f".{target.stem[:_MOST_OF_THE_NAME]}-{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def refuse_a_book(path: Path) -> None:
    """Raise Refused where a book is, or a file that SQLite keeps beside one: a book is never written over."""
    target = path.resolve()
    beside = [target.with_name(target.name.removesuffix(end)) for end in _BESIDE_A_BOOK if target.name.endswith(end)]
    for one in (target, *beside):
        if is_book(one):
            raise Refused(finding("file.is_book", name=path.name, book=one.name))
