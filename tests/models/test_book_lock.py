"""The lock of a book: one holder at a time, in this process and others, gone with whoever held it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.book_lock import BookLock, Taken

_HOLD = """
import sys
from pathlib import Path
from app.models.book_lock import BookLock
lock = BookLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


def holder(book: Path) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(book)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    return process


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "so.sodaihoi"


def test_one_process_holds_it_and_leaves_nothing_behind(book: Path) -> None:
    process = holder(book)
    with pytest.raises(Taken):
        BookLock.take(book)
    process.communicate()
    BookLock.take(book).release()
    assert list(book.parent.iterdir()) == []


def test_one_part_of_a_process_holds_it(book: Path) -> None:
    held = BookLock.take(book)
    with pytest.raises(Taken):
        BookLock.take(book)
    with pytest.raises(Taken):
        BookLock.take(book)
    held.release()
    BookLock.take(book).release()


def test_a_dialog_that_looks_into_the_files_beside_a_book_does_not_let_go_of_it(book: Path) -> None:
    held = BookLock.take(book)
    for path in book.parent.iterdir():
        path.read_bytes()
    tried = subprocess.run(
        [sys.executable, "-c", _HOLD, str(book)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Taken" in tried.stderr
    held.release()


def test_a_killed_process_holds_nothing(book: Path) -> None:
    process = holder(book)
    process.kill()
    process.communicate()
    assert process.returncode == (-signal.SIGKILL if os.name != "nt" else 1)
    BookLock.take(book).release()
    assert list(book.parent.iterdir()) == []


def test_a_file_of_another_kind_in_its_place_does_not_shut_the_book(book: Path) -> None:
    book.with_name(f".{book.name}.lock").write_bytes(b"4711\n" * 40)
    held = BookLock.take(book)
    with pytest.raises(Taken):
        BookLock.take(book)
    held.release()


def test_many_who_want_it_at_once_get_it_one_at_a_time(book: Path) -> None:
    code = """
import sys
from pathlib import Path
from app.models.book_lock import BookLock, Taken
book, seen = Path(sys.argv[1]), Path(sys.argv[2])
took = 0
while took < 50:
    try:
        lock = BookLock.take(book)
    except Taken:
        continue
    with seen.open("x"):
        took += 1
    seen.unlink()
    lock.release()
"""
    seen = book.parent / "holder"
    several = [
        subprocess.Popen([sys.executable, "-c", code, str(book), str(seen)], cwd=Path(__file__).parents[2])
        for _ in range(3)
    ]
    assert [process.wait() for process in several] == [0, 0, 0]
