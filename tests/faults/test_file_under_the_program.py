"""The file is deleted, moved, replaced or held while the book is open: said at the next change, and nothing is lost."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from papers import checked, key, stored

from app.models import book_file
from app.models.book import Book
from app.models.committees import Committee
from app.models.errors import BookInUse, MediumFailed
from app.models.journal_search import JournalQuery, JournalSearch

MAY_DELETE_OPEN_FILES = os.name != "nt"


def moved(path: Path) -> None:
    path.rename(path.with_suffix(".bak"))


def folder_gone(path: Path) -> None:
    path.parent.rename(path.parent.with_name("pulled"))


def side_file_tidied_away(path: Path) -> None:
    book_file.wal(path).unlink()


def replaced_by_rubbish(path: Path) -> None:
    moved(path)
    path.write_bytes(b"x" * 9000)


def replaced_by_a_folder(path: Path) -> None:
    moved(path)
    path.mkdir()


def replaced_by_an_earlier_state(path: Path) -> None:
    moved(path)
    shutil.copy(path.parent.parent / "before.sodaihoi", path)


def replaced_by_another_book(path: Path) -> None:
    moved(path)
    Book.create(path.with_name("other.sodaihoi")).close()
    path.with_name("other.sodaihoi").rename(path)


GONE = (Path.unlink, moved, folder_gone, side_file_tidied_away)
OTHERS = (replaced_by_rubbish, replaced_by_a_folder, replaced_by_an_earlier_state, replaced_by_another_book)


@pytest.mark.parametrize("happens", [*GONE, *OTHERS] if MAY_DELETE_OPEN_FILES else [])
def test_a_file_that_is_gone_is_noticed_and_a_copy_has_everything(
    path: Path, tmp_path: Path, record_property, happens: Callable[[Path], None]
) -> None:
    shutil.copy(path, tmp_path / "before.sodaihoi")
    with Book.open(path, "Thu Hà") as book:
        assert key(book, 7) == 7
        happens(path)
        for _ in range(2):
            with pytest.raises(MediumFailed, match=r"chưa được lưu.*lưu bản sao sang nơi khác.*bản sao có đủ"):
                key(book)
        assert stored(book) == 7
        assert not book.is_in_place
        book.save_copy(tmp_path / "saved.sodaihoi")
    assert checked(tmp_path / "saved.sodaihoi") == 7
    record_property("faults", 1)


@pytest.mark.parametrize("happens", [moved, folder_gone] if MAY_DELETE_OPEN_FILES else [])
def test_a_file_that_comes_back_is_written_on(path: Path, record_property, happens: Callable[[Path], None]) -> None:
    with Book.open(path, "Thu Hà") as book:
        key(book, 5)
        happens(path)
        with pytest.raises(MediumFailed):
            key(book)
        if happens is moved:
            path.with_suffix(".bak").rename(path)
        else:
            path.parent.with_name("pulled").rename(path.parent)
        assert key(book, 2) == 7
    assert checked(path) == 7
    record_property("faults", 1)


@pytest.mark.parametrize("beside", ["so.sodaihoi-shm", ".so.sodaihoi.lock"] if MAY_DELETE_OPEN_FILES else [])
def test_side_files_that_hold_no_papers_may_be_tidied_away(path: Path, record_property, beside: str) -> None:
    with Book.open(path, "Thu Hà") as book:
        key(book, 5)
        path.with_name(beside).unlink()
        assert key(book, 5) == 10
        with pytest.raises(BookInUse):
            Book.open(path)
    assert checked(path) == 10
    record_property("faults", 1)


@pytest.mark.parametrize("held", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_file_that_another_program_holds_is_written_once_it_is_let_go(path: Path, record_property, held: str) -> None:
    with Book.open(path, "Thu Hà") as book, closing(sqlite3.connect(path, isolation_level=None)) as other:
        book.connection.execute("PRAGMA busy_timeout = 50")
        key(book, 3)
        other.execute(held)
        with pytest.raises(MediumFailed, match=r"Chương trình khác đang giữ.*chưa được lưu.*Tắt chương trình đó"):
            key(book)
        other.execute("ROLLBACK")
        assert key(book) == 4
    assert checked(path) == 4
    record_property("faults", 1)


def test_whoever_looks_at_the_journal_looks_on_after_the_file_was_taken_up_anew(path: Path, record_property) -> None:
    with Book.open(path, "Thu Hà") as book, closing(sqlite3.connect(path, isolation_level=None)) as other:
        search, before = JournalSearch(book), book.connection
        book.connection.execute("PRAGMA busy_timeout = 50")
        key(book, 3)
        told = len(search.ids(JournalQuery()))
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(MediumFailed):
            key(book)
        other.execute("ROLLBACK")
        key(book)
        assert book.connection is not before
        assert len(search.ids(JournalQuery())) == len(search.some(search.ids(JournalQuery()))) == told + 1
    record_property("faults", 1)


def test_a_file_that_another_program_keeps_for_itself_is_not_called_damaged(path: Path, record_property) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        for way in (Book.open, Book.look):
            with pytest.raises(BookInUse, match="Chương trình khác đang giữ tệp «so.sodaihoi»"):
                way(path)
        other.execute("ROLLBACK")
    assert checked(path) == 0
    record_property("faults", 2)


def test_a_clock_set_back_disturbs_nothing(path: Path, tmp_path: Path, record_property) -> None:
    moments = [datetime(2026, 11, 20, 8, tzinfo=UTC) + timedelta(hours=hours) for hours in (0, 1, -30, 2, -9000, 3)]
    clock = [moments[0]]
    with Book.open(path, "Thu Hà", lambda: clock[0]) as book:
        for papers, moment in enumerate(moments, start=1):
            clock[0] = moment
            assert key(book) == papers
            book.committees.save(Committee(f"Đảng bộ {papers}"))
            book.save_copy(tmp_path / f"{papers}.sodaihoi")
            last = book.copies.last()
            assert last is not None
            assert last.path.stem == str(papers)
        assert [one.at[:13] for one in book.journal.entries()][-1] == "2026-11-20T11"
    assert checked(path) == checked(tmp_path / "6.sodaihoi") == len(moments)
    record_property("faults", len(moments) - 1)
