"""Every change is one transaction with its journal entry; a full disk loses nothing that was acknowledged."""

import sqlite3

import pytest

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.errors import MediumFailed
from app.rules.ballots import Ballot

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))


def entries(book: Book) -> list[tuple[str, str]]:
    return [(entry.action, entry.operator) for entry in book.journal.entries()]


def test_a_change_and_its_journal_entry_stand_together(book: Book) -> None:
    before = len(entries(book))
    book.committees.save(Committee("Đảng bộ mới"))
    assert entries(book)[before:] == [("committee.save", "Thu Hà")]
    assert list(book.journal.breaks()) == []


def test_a_change_that_fails_leaves_neither_change_nor_entry(book: Book) -> None:
    before = entries(book)
    with pytest.raises(RuntimeError), book.change("committee.save", "committee") as connection:
        connection.execute("UPDATE committee SET name = 'giữa chừng'")
        raise RuntimeError
    assert book.committees.get().name == "Đảng bộ Khối"
    assert entries(book) == before


def test_a_full_disk_is_said_in_words_and_what_was_acknowledged_stays(book: Book, round_id: int) -> None:
    place = BatchPass(round_id, 1)
    book.ballots.record(place, PAPER)
    used = book.connection.execute("PRAGMA page_count").fetchone()[0]
    book.connection.execute(f"PRAGMA max_page_count = {used}")
    with pytest.raises(MediumFailed, match="chưa được lưu"):
        for place_number in range(400):
            book.committees.save(Committee(f"{place_number} {'x' * 190}"))
    assert len(book.ballots.of_batch(place)) == 1
    book.connection.execute("PRAGMA max_page_count = 100000")
    book.ballots.record(place, PAPER)
    assert [one.serial for one in book.ballots.of_batch(place)] == [1, 2]
    assert list(book.journal.breaks()) == []


def test_the_journal_cannot_be_changed_or_deleted(book: Book) -> None:
    copied = "SELECT id, at, 'khác', action, subject, detail, previous, digest || 'x' FROM journal WHERE id = 1"
    for statement in (
        "UPDATE journal SET operator = 'khác'",
        "DELETE FROM journal",
        f"INSERT OR REPLACE INTO journal {copied}",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            book.connection.execute(statement)


def test_an_entry_changed_behind_the_programs_back_is_found(book: Book) -> None:
    book.connection.execute("DROP TRIGGER journal_is_never_changed")
    book.connection.execute("UPDATE journal SET operator = 'khác' WHERE id = 1")
    assert list(book.journal.breaks()) == [1]


def test_an_entry_removed_behind_the_programs_back_is_found(book: Book) -> None:
    book.committees.save(Committee("Đảng bộ mới"))
    book.connection.execute("DROP TRIGGER journal_is_never_deleted")
    book.connection.execute("DELETE FROM journal WHERE id = 2")
    assert list(book.journal.breaks()) == [3]
