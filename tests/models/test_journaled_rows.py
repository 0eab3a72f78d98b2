"""Whatever row other hands change, take away or put in, the book says which, and which entry wrote it last."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import make_small_sample

from app.cli import main
from app.models import empty_book
from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import Discrepancy, discrepancies
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.journaled_tables import LEFT_OUT, TABLES
from app.models.row_agreement import Wrong, wrong_rows
from app.models.row_digests import Shape, shapes, stored_key
from app.rules.ballots import Ballot

PAPER = Ballot(frozenset({1, 2, 3}), frozenset({4, 5}))
_OTHER = {"INTEGER": 1_000_003, "REAL": 0.5, "TEXT": "khác", "BLOB": b"x", "ANY": "khác"}
TAMPER = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A raw connection to the sample book, without its triggers and checks, in a transaction that is never kept."""
    path = tmp_path_factory.mktemp("mau") / "mau.sodaihoi"
    make_small_sample(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("BEGIN")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        connection.execute("ROLLBACK")


@pytest.fixture
def touched(stranger: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    stranger.execute("SAVEPOINT tampering")
    yield stranger
    stranger.execute("ROLLBACK TO tampering")
    stranger.execute("RELEASE tampering")


@pytest.fixture
def checked_after(book: Book) -> Callable[..., list[Discrepancy]]:
    """Run statements on the closed book with its triggers taken away and put back, then check it."""

    def run(*statements: str, head: str = "") -> list[Discrepancy]:
        book.close()
        with closing(sqlite3.connect(book.path, isolation_level=None)) as connection:
            guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)
            for _, sql in guards:
                connection.execute(sql)
        with Book.look(book.path) as looked:
            return list(discrepancies(looked, head))

    return run


def a_row(connection: sqlite3.Connection, table: str, dice: st.DataObject) -> tuple[object, ...] | None:
    """Return the key of some row, None where the table is empty."""
    shape = Shape(connection, table)
    listed = ", ".join(f'"{one}"' for one in shape.key)
    (rows,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    if not rows:
        return None
    place = dice.draw(st.integers(0, rows - 1))
    return connection.execute(f'SELECT {listed} FROM "{table}" ORDER BY {listed} LIMIT 1 OFFSET {place}').fetchone()


def where(shape: Shape, key: tuple[object, ...]) -> tuple[str, list[object]]:
    return " AND ".join(f'"{one}" IS ?' for one in shape.key), list(key)


def test_the_sample_agrees_with_its_journal(stranger: sqlite3.Connection) -> None:
    assert list(wrong_rows(stranger)) == []


def test_every_table_is_journaled_or_left_out_for_a_reason() -> None:
    with empty_book.in_memory() as fresh:
        stored = {name for (name,) in fresh.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert {one for one in stored if not one.startswith(("sqlite_", "_"))} == TABLES.keys() | LEFT_OUT.keys()


@TAMPER
@given(dice=st.data())
def test_a_field_changed_in_every_table_at_once_is_named_row_by_row(
    stranger: sqlite3.Connection, dice: st.DataObject
) -> None:
    """One field each, of one row a table, so that some fifty are tried at once and none hides another."""
    stranger.execute("SAVEPOINT tampering")
    try:
        expected = {(table, key) for table in TABLES if (key := changed_field(stranger, table, dice)) is not None}
        found = {(one.now.table, one.now.key): one for one in wrong_rows(stranger)}
        assert expected <= found.keys()
        assert {one.now.table for one in found.values()} == {table for table, _ in expected}
        assert all(found[one].entry or one[0] == "idle_lock" for one in expected)
    finally:
        stranger.execute("ROLLBACK TO tampering")
        stranger.execute("RELEASE tampering")


def changed_field(connection: sqlite3.Connection, table: str, dice: st.DataObject) -> int | str | None:
    """Change some field of some row; return its key, None where the table is empty."""
    shape, key = Shape(connection, table), a_row(connection, table, dice)
    if key is None:
        return None
    columns = connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
    name, kind = dice.draw(st.sampled_from(columns))
    clause, values = where(shape, key)
    (before,) = connection.execute(
        f'SELECT "{name}" FROM "{table}" WHERE {clause} ORDER BY {shape.order}', values
    ).fetchone()
    after = _OTHER[kind] if before is None else before + _OTHER[kind]
    only = f" AND number = (SELECT min(number) FROM mark WHERE {clause})" if table == "mark" else ""
    connection.execute(
        f'UPDATE "{table}" SET "{name}" = ? WHERE {clause}{only}', [after, *values, *(values if only else ())]
    )
    return stored_key(key)


def test_a_row_taken_away_from_any_table_is_named(touched: sqlite3.Connection) -> None:
    expected = set[tuple[str, int | str]]()
    for table, shape in shapes(touched).items():
        listed = ", ".join(f'"{one}"' for one in shape.key)
        key = touched.execute(f'SELECT {listed} FROM "{table}" ORDER BY {listed} DESC LIMIT 1').fetchone()
        if key is not None:
            clause, values = where(shape, key)
            touched.execute(f'DELETE FROM "{table}" WHERE {clause}', values)
            expected.add((table, stored_key(key)))
    found = {(one.now.table, one.now.key) for one in wrong_rows(touched) if one.wrong is Wrong.MISSING}
    assert found == expected
    assert len(found) > 40


def test_a_row_put_into_any_table_is_named(touched: sqlite3.Connection) -> None:
    """A copy of a row under a key that no row has; where it must differ elsewhere, too, it does."""
    expected = set[tuple[str, int | str]]()
    for table, shape in shapes(touched).items():
        before = touched.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchone()
        if before is None:
            continue
        key = [shape.named.index(one) for one in shape.key]
        row = [None if one is None else one + (1_000_003 if isinstance(one, int) else " khác") for one in before]
        marks = ", ".join("?" * len(row))
        touched.execute(f'INSERT INTO "{table}" VALUES ({marks})', row)
        expected.add((table, stored_key(tuple(row[one] for one in key))))
    found = {(one.now.table, one.now.key) for one in wrong_rows(touched) if one.wrong is Wrong.INSERTED}
    assert found == expected
    assert len(found) > 40


def test_what_is_found_names_table_row_and_entry(
    book: Book, checked_after: Callable[..., list[Discrepancy]], round_id: int
) -> None:
    book.ballots.record(BatchPass(round_id, 1), PAPER)
    last = book.journal.last()
    assert last
    moment = f"{last.at[11:16]} {int(last.at[8:10])}/{int(last.at[5:7])}/{last.at[:4]}"
    says = f"khác với lúc nhật ký ghi; mục {last.id} ghi sau cùng ({moment}, Thu Hà: nhập phiếu)."
    found = checked_after("UPDATE ballot SET note = 'x', stated = 'other', marks = 0")
    assert found[0] == (
        "row.changed",
        "ballot",
        "1",
        f"Bảng «phiếu», dòng 1 (lần bầu 1, tập 1, lượt 1, phiếu 1): {says}",
    )


def test_one_mark_moved_on_a_paper_is_named(
    book: Book, checked_after: Callable[..., list[Discrepancy]], round_id: int
) -> None:
    book.ballots.record(BatchPass(round_id, 1), PAPER)
    found = checked_after("UPDATE mark SET number = 3 WHERE number = 4")
    assert [(one.code, one.table, one.row) for one in found] == [("row.changed", "mark", "1")]


def test_digests_changed_with_the_row_break_the_chain(
    book: Book, checked_after: Callable[..., list[Discrepancy]]
) -> None:
    book.committees.save(Committee("Đảng bộ mới"))
    found = checked_after("UPDATE journal_row SET digests = zeroblob(16) WHERE name = 'committee' AND entry = 3")
    assert {(one.code, one.table) for one in found} == {("journal.broken", "journal"), ("row.inserted", "committee")}


def test_digests_taken_away_break_the_chain(book: Book, checked_after: Callable[..., list[Discrepancy]]) -> None:
    book.committees.save(Committee("Đảng bộ mới"))
    found = checked_after("DELETE FROM journal_row WHERE entry = 3")
    assert ("journal.broken", "3") in {(one.code, one.row) for one in found}


def test_a_tail_cut_off_is_found(book: Book, checked_after: Callable[..., list[Discrepancy]]) -> None:
    book.committees.save(Committee("Đảng bộ mới"))
    found = checked_after("DELETE FROM journal WHERE id = 3")
    assert [(one.code, one.row) for one in found] == [("journal.cut", "3")]


def test_a_book_put_back_to_an_earlier_moment_is_found_by_the_printed_code(
    book: Book, checked_after: Callable[..., list[Discrepancy]]
) -> None:
    earlier = book.journal.last()
    book.committees.save(Committee("Đảng bộ mới"))
    last = book.journal.last()
    assert last
    assert earlier
    back = (
        "UPDATE committee SET name = 'Đảng bộ Khối', superior = 'Đảng bộ tỉnh'",
        "DELETE FROM journal WHERE id = 3",
        "DELETE FROM journal_row WHERE entry = 3",
    )
    assert checked_after(*back) == []
    with Book.look(book.path) as looked:
        assert list(discrepancies(looked, earlier.digest[:16])) == []
        assert [one.code for one in discrepancies(looked, f"{last.digest[:4]} {last.digest[4:16]}")] == ["journal.head"]


def test_what_follows_a_confirmation_is_kept_by_the_journal_too(
    book: Book, checked_after: Callable[..., list[Discrepancy]], round_id: int
) -> None:
    """The journal tells first of an annulled round; the row that is written after it is covered by the next entry."""
    book.rounds.annul(round_id, "in sai phiếu")
    told = book.connection.execute("SELECT name, part FROM journal_row WHERE part > 0").fetchall()
    assert told == [("round", 1)]
    book.committees.save(Committee("Đảng bộ mới"))
    assert list(book.journal.breaks()) == []
    found = checked_after("UPDATE journal_row SET digests = zeroblob(16) WHERE part > 0")
    assert [one.code for one in found] == ["journal.broken", "row.inserted"]


def test_a_change_that_fails_leaves_no_digest(book: Book) -> None:
    before = book.connection.execute("SELECT count(*) FROM journal_row").fetchone()
    with pytest.raises(RuntimeError), book.change("committee.save", "committee") as connection:
        connection.execute("UPDATE committee SET name = 'giữa chừng'")
        raise RuntimeError
    with book.change("book.copy", "book"):
        pass
    assert book.connection.execute("SELECT count(*) FROM journal_row").fetchone() == before


def test_digests_are_never_changed_replaced_or_deleted(book: Book) -> None:
    for statement in (
        "UPDATE journal_row SET digests = zeroblob(16)",
        "DELETE FROM journal_row",
        "INSERT OR REPLACE INTO journal_row SELECT * FROM journal_row",
        "INSERT INTO journal_row VALUES (1, 1, 'x', '[1]', zeroblob(16))",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            book.connection.execute(statement)


def test_an_upgrade_tells_of_all_rows_and_washes_nothing_clean(tmp_path: Path) -> None:
    path = tmp_path / "cu.sodaihoi"
    with Book.create(path) as book:
        book.committees.save(Committee("Đảng bộ Khối"))
        book.delegations.add(["Đoàn 1"])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE committee SET name = 'Đảng bộ khác'")
        connection.execute("PRAGMA user_version = 33")
    with Book.open(path) as book:
        assert [(one.code, one.table) for one in discrepancies(book)] == [("row.changed", "committee")]


def test_an_older_book_is_told_of_once_it_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "cu.sodaihoi"
    with Book.create(path) as book:
        book.committees.save(Committee("Đảng bộ Khối"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE journal_row")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm034_journal_rows'")
        connection.execute("DROP TRIGGER journal_is_never_deleted")
        connection.execute("DELETE FROM journal")
        connection.execute(
            "CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal"
            " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
        connection.execute("PRAGMA user_version = 33")
    with Book.open(path) as book:
        assert [one.action for one in book.journal.entries()] == ["book.upgrade"]
        assert list(discrepancies(book)) == []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE committee SET name = 'Đảng bộ khác'")
    with Book.look(path) as looked:
        assert [(one.code, one.table) for one in discrepancies(looked)] == [("row.changed", "committee")]


def test_the_command_says_a_line_or_a_list(book: Book, capsys: pytest.CaptureFixture[str]) -> None:
    book.close()
    assert main(["check", str(book.path)]) == 0
    assert "nguyên vẹn" in capsys.readouterr().out
    assert main(["check", str(book.path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    with closing(sqlite3.connect(book.path, isolation_level=None)) as connection:
        connection.execute("UPDATE committee SET superior = 'khác'")
    assert main(["check", str(book.path)]) == 1
    assert capsys.readouterr().out.startswith("Bảng «đảng bộ», dòng 1 (Đảng bộ Khối): khác với lúc nhật ký ghi; mục 1")
    assert main(["check", str(book.path), "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["code"], found["table"], found["row"]) == ("row.changed", "committee", "1")
    assert main(["check", str(book.path), "--head", "0123 4567"]) == 1


def test_after_a_write_for_which_the_book_could_not_be_watched_the_next_one_is_kept(book: Book) -> None:
    book.close()
    with Book.open(book.path) as again:
        again.connection.execute(
            'CREATE TEMP TRIGGER "note_ballot_DELETE" AFTER DELETE ON main.ballot BEGIN SELECT 1; END'
        )
        with pytest.raises(sqlite3.OperationalError):
            again.congresses.save(Congress("Lần thứ nhất"))
        assert not again.is_changing
        again.connection.execute('DROP TRIGGER temp."note_ballot_DELETE"')
        again.congresses.save(Congress("Lần thứ hai"))
    with Book.look(book.path) as kept:
        assert kept.congresses.get().name == "Lần thứ hai"
        assert not list(discrepancies(kept))
