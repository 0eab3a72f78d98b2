"""Killed at random moments, hundreds of times: all that was acknowledged is there, nothing half, nothing twice."""

import random
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import victims
from killing import killed, kills
from sqlite_utils import Database

from app.backup.engine import Wish, back_up
from app.backup.manifest import holdings
from app.backup.restoring import verify
from app.models import book_file
from app.models.book import Book
from app.models.book_file import SCHEMA_VERSION
from app.models.checking import check_book
from app.models.journal import FIRST_PREVIOUS, Entry
from app.models.migrations.applying import book_steps

ENTRY_KILLS, IMPORT_KILLS, LONG_IMPORT_KILLS = kills(160), kills(70), kills(12)
UPGRADE_KILLS, COPY_KILLS, BACKUP_KILLS, SEALED_KILLS = kills(80), kills(60), kills(60), kills(8)
PASSPHRASE = "bốn con ngựa trắng"
KILLS_A_BOOK = 15
OLD = 12


def opened_again(path: Path) -> Book:
    """The next opening: it works, tells whether the last one was cut off, and the book checks."""
    is_left = book_file.wal(path).exists() and book_file.wal(path).stat().st_size > 0
    book = Book.open(path, "Thu Hà")
    assert book.was_cut_off == is_left
    assert list(check_book(book)) == []
    return book


def stored_papers(book: Book) -> list[set[int]]:
    return [set(one.ballot.disagree) for one in book.ballots.of_round(1) if one.ballot]


def test_killed_while_papers_are_keyed(tmp_path: Path, template: Path, record_property) -> None:
    dice = random.Random(1)
    for kill in range(ENTRY_KILLS):
        if kill % KILLS_A_BOOK == 0:
            path = shutil.copy(template, tmp_path / f"{kill}.sodaihoi")
            last = -1
        acknowledged = killed(dice.uniform(0, 0.02), victims.key_papers, path, 1)
        last = max(last, *acknowledged, -1)
        with opened_again(path) if kill % 2 else Book.look(path) as book:
            stored = stored_papers(book)
        assert last + 1 <= len(stored) <= last + 2
        assert stored == [set(victims.paper(place).disagree) for place in range(len(stored))]
        last = len(stored) - 1
    record_property("kills", ENTRY_KILLS)


@pytest.mark.parametrize(("rows", "wanted", "longest"), [(30, IMPORT_KILLS, 0.03), (1500, LONG_IMPORT_KILLS, 0.4)])
def test_killed_while_lists_are_taken_in(
    tmp_path: Path, template: Path, record_property, rows: int, wanted: int, longest: float
) -> None:
    dice = random.Random(2)
    for kill in range(wanted):
        if kill % KILLS_A_BOOK == 0:
            path = shutil.copy(template, tmp_path / f"{kill}.sodaihoi")
            taken_in = 0
        acknowledged = killed(dice.uniform(0, longest), victims.import_lists, path, rows)
        with opened_again(path) as book:
            members, delegates = ([one.name for one in some] for some in (book.members.each(), book.delegates.all()))
        lists = (len(members) + len(delegates)) // rows
        assert max([taken_in, *(one + 1 for one in acknowledged)]) <= lists <= taken_in + len(acknowledged) + 1
        for kind, names in enumerate((members, delegates)):
            whole = [name for one in range(kind, lists, 2) for name in victims.names_of_list(one, rows)]
            assert sorted(names) == sorted(whole)
        taken_in = lists
    record_property("kills", wanted)


def old_book(path: Path) -> None:
    """A book as an older program left it, with entries in its journal."""
    steps = [step.name for step in book_steps.pending(Database(memory=True))]
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {book_file.APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    book_steps.apply(Database(connection), stop_before=steps[OLD])
    connection.execute("INSERT INTO committee (id, name, superior) VALUES (1, 'Đảng bộ cũ', '')")
    connection.execute("BEGIN")
    previous = FIRST_PREVIOUS
    for number in range(1, 301):
        told = (number, "2025-05-19T08:00:00+07:00", "Hà", "committee.save", "committee", "{}", previous)
        previous = Entry(*told, "").true_digest()
        connection.execute(f"INSERT INTO journal VALUES ({', '.join('?' * 8)})", (*told, previous))
    connection.execute("COMMIT")
    connection.execute(f"PRAGMA user_version = {OLD}")
    connection.close()


def test_killed_while_an_old_book_is_brought_up_to_date(tmp_path: Path, record_property) -> None:
    dice, folder, old = random.Random(3), tmp_path / "books", tmp_path / "cu.sodaihoi"
    old_book(old)
    versions = set()
    for kill in range(UPGRADE_KILLS):
        if kill % 4 == 0:  # a book killed several times in a row begins anew with the fourth
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            path = shutil.copy(old, folder / "so.sodaihoi")
        # The fourth is let finish: how far the others come depends on how busy the machine is.
        acknowledged = killed(60 if kill % 4 == 3 else dice.uniform(0, 0.1), victims.upgrade, path)
        version = book_file.inspect(path)
        versions.add(version)
        assert version == SCHEMA_VERSION if acknowledged else version in {OLD, SCHEMA_VERSION}
        with Book.look(path) as book:
            assert book.committees.get().name == "Đảng bộ cũ"
            assert [one.action for one in book.journal.entries()] == ["committee.save"] * 300 + ["book.upgrade"]
        for copy in folder.glob("so (*.sodaihoi"):
            assert book_file.inspect(copy) == OLD
        if version == SCHEMA_VERSION or kill % 4 == 3:
            with opened_again(path) as book:
                assert list(book.journal.breaks()) == []
            assert not list(folder.glob(".*"))
    assert SCHEMA_VERSION in versions
    record_property("kills", UPGRADE_KILLS * 3 // 4)


def test_killed_while_a_copy_is_saved(tmp_path: Path, template: Path, record_property) -> None:
    dice, folder = random.Random(4), tmp_path / "usb"
    for kill in range(COPY_KILLS):
        if kill % KILLS_A_BOOK == 0:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            path, told_before = shutil.copy(template, tmp_path / f"{kill}.sodaihoi"), 0
        before = len(list(folder.glob("*.sodaihoi")))
        acknowledged = killed(dice.uniform(0, 0.03), victims.save_copies, path, folder)
        copies = sorted(folder.glob("*.sodaihoi"), key=lambda one: int(one.stem))
        assert before + len(acknowledged) <= len(copies) <= before + len(acknowledged) + 1
        for copy in copies[before:]:
            with Book.look(copy) as book:
                assert book.contests.get(1).title == "Ban Chấp hành"
        with opened_again(path) as book:
            told = sum(1 for one in book.journal.entries() if one.action == "book.copy")
        assert told_before + len(acknowledged) <= told <= told_before + len(acknowledged) + 1
        told_before = told
    with opened_again(path) as book:
        book.save_copy(folder / f"{len(copies)}.sodaihoi")
    with Book.look(folder / f"{len(copies)}.sodaihoi") as book:
        assert list(check_book(book)) == []
    assert not list(folder.glob(".*"))
    record_property("kills", COPY_KILLS)


def test_killed_while_a_backup_is_made(tmp_path: Path, template: Path, record_property) -> None:
    """The backups before stay whole, each that was acknowledged is there, and what has a name can be restored."""
    dice, folder, made = random.Random(5), tmp_path / "usb", -1
    path = shutil.copy(template, tmp_path / "so.sodaihoi")
    for kill in range(BACKUP_KILLS):
        # The first is let make some, however busy the machine is.
        acknowledged = killed(dice.uniform(0, 0.12) if kill else 2, victims.back_up_again, path, folder, made + 1)
        listed = holdings(folder)
        whole = [one for one in listed if one.is_verified]
        for one in whole[:3]:
            facts, _ = verify(one.path)
            assert facts.found == ()
        assert set(acknowledged[-3:]) <= {_minute(one.path) for one in whole}
        made = max([made, *acknowledged, *(_minute(one.path) for one in listed)])
    assert made >= 0, "no run was let live long enough to make one"
    with opened_again(path) as book:
        assert book.contests.get(1).title == "Ban Chấp hành"
    record_property("kills", BACKUP_KILLS)


def test_killed_while_a_backup_is_sealed(tmp_path: Path, template: Path, record_property) -> None:
    """No readable byte of the book is ever on the stick, and what has a name there opens with the passphrase."""
    dice, folder, made = random.Random(6), tmp_path / "usb", -1
    path = shutil.copy(template, tmp_path / "so.sodaihoi")
    for kill in range(SEALED_KILLS):
        arguments = (path, folder, made + 1, PASSPHRASE)
        acknowledged = killed(dice.uniform(0.3, 3) if kill else 6, victims.back_up_again, *arguments)
        assert all("Ban Chấp hành".encode() not in one.read_bytes() for one in folder.iterdir())
        listed = holdings(folder)
        assert set(acknowledged) <= {_minute(one.path) for one in listed if one.is_verified}
        made = max([made, *acknowledged, *(_minute(one.path) for one in listed)])
    for one in holdings(folder)[:2]:
        assert verify(one.path, PASSPHRASE)[0].found == ()
    at = datetime(2026, 7, 28, 8, tzinfo=UTC) + timedelta(minutes=made + 1)
    back_up(Wish(path, folder, at, PASSPHRASE), lambda _done, _total: True)
    with opened_again(path) as book:
        assert book.contests.get(1).title == "Ban Chấp hành"
    record_property("kills", SEALED_KILLS)


def _minute(backup: Path) -> int:
    """Return the minute after the first that stands in the name of a backup."""
    hours, minutes = backup.name.split(" ")[2].split(".")[:2]
    return (int(hours) - 8) * 60 + int(minutes)
