"""A damaged book: what lies in whole pages comes out, nothing crashes, what was lost is said, ballots stay unlinked."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import make_small_sample
from seeds import HARMS, is_for_people, spoilt

from app.cli import main
from app.models.book import Book
from app.models.checking import check_book
from app.models.errors import MediumFailed, NotABook
from app.models.salvage import salvage
from app.models.torn_pages import TornPages

PAGE = 4096
slow = [HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("cuu")


@pytest.fixture(scope="module")
def whole(folder):
    """A small book with everything the practice has and some papers, as bytes."""
    make_small_sample(folder / "mau.sodaihoi")
    with closing(sqlite3.connect(folder / "mau.sodaihoi", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA journal_mode = DELETE")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for table in ("evaluation_step", "evaluation", "admission", "member_text", "member"):
            connection.execute(f"DELETE FROM {table}")
            connection.execute("DELETE FROM journal_row WHERE name = ?", [table])
        connection.execute("VACUUM")
    return (folder / "mau.sodaihoi").read_bytes()


def rows_of(path):
    """Every row of every table of a book, by table."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: set(connection.execute(f'SELECT * FROM "{name}"'))
            for name in names
            if not name.startswith(("_", "sqlite"))
        }


def salvaged(folder, content):
    source, target = folder / "hong.sodaihoi", folder / "lay-lai.sodaihoi"
    target.unlink(missing_ok=True)
    source.write_bytes(content)
    found = salvage(source, target)
    assert source.read_bytes() == content
    return found, target


@pytest.fixture(scope="module")
def all_rows(folder, whole):
    path = folder / "nguyen.sodaihoi"
    path.write_bytes(whole)
    return rows_of(path)


def test_all_of_a_whole_book_comes_out_and_nothing_is_said_to_be_lost(folder, whole, all_rows):
    found, target = salvaged(folder, whole)
    assert found.lost == []
    assert rows_of(target) == all_rows


@pytest.mark.parametrize("gone", [16, 100], ids=["first bytes", "header"])
def test_a_book_without_its_header_comes_out_whole(folder, whole, all_rows, gone):
    found, target = salvaged(folder, bytes(gone) + whole[gone:])
    assert found.lost == []
    assert rows_of(target) == all_rows
    assert any("Đầu tệp đã mất" in line for line in found.lines)


def test_a_sample_that_lost_its_first_page_still_gives_its_papers(folder):
    make_small_sample(folder / "dau.sodaihoi")
    before = rows_of(folder / "dau.sodaihoi")
    _, target = salvaged(folder, bytes(PAGE) + (folder / "dau.sodaihoi").read_bytes()[PAGE:])
    after = rows_of(target)
    for table in ("ballot", "mark", "round", "contest", "delegate", "journal"):
        assert after[table] == before[table]


TORN = st.sets(st.integers(1, 10_000), min_size=1, max_size=12)
FILLS = st.sampled_from([b"\0", b"\xff", b"\x0d\x05"])


def test_rows_on_whole_pages_come_out_and_no_row_that_was_not_there(folder, whole, all_rows):
    @settings(max_examples=40, suppress_health_check=slow)
    @given(TORN, FILLS)
    def tear(torn, fill):
        content = bytearray(whole)
        for place in {place % (len(whole) // PAGE - 1) + 1 for place in torn}:
            content[place * PAGE : (place + 1) * PAGE] = (fill * PAGE)[:PAGE]
        found, target = salvaged(folder, bytes(content))
        after = rows_of(target)
        for table in ("ballot", "mark", "delegate", "attendance", "journal", "candidate"):
            strange = after[table] - all_rows[table]
            # A row may have let go of what it belonged to where that is lost; it never has got anything else.
            assert all(any(is_freed(one, other) for other in all_rows[table]) for one in strange)
            is_told = any(one.table == table for one in found.lost) or "không rõ thuộc bảng nào" in str(found.lines)
            assert is_told or len(after[table]) == len(all_rows[table])
        with Book.look(target) as book:
            list(check_book(book))

    tear()


def is_freed(after, before):
    return all(new == old or new is None for new, old in zip(after, before, strict=True))


def test_no_harm_makes_salvage_crash(folder, whole):
    @settings(max_examples=60, suppress_health_check=slow)
    @given(HARMS)
    def harm(harms):
        try:
            found, target = salvaged(folder, spoilt(whole, harms))
        except NotABook as error:
            told = str(error)
        else:
            told = " ".join(found.lines)
            with Book.look(target) as book:
                list(check_book(book))
        assert is_for_people(told)

    harm()


@settings(max_examples=300)
@given(st.binary(max_size=3 * PAGE), st.binary(max_size=200))
def test_no_bytes_at_all_make_the_reader_of_pages_crash(content, log):
    pages = TornPages(content, log)
    for number in range(-1, 5):
        pages.tree(number)


@pytest.mark.parametrize("kept", [0, 50, 100, PAGE // 2, PAGE])
def test_what_holds_nothing_of_a_book_is_refused_and_nothing_is_left(tmp_path, whole, kept):
    source, target = tmp_path / "hong.sodaihoi", tmp_path / "moi.sodaihoi"
    source.write_bytes(whole[:kept])
    with pytest.raises(NotABook):
        salvage(source, target)
    assert list(tmp_path.iterdir()) == [source]


def test_a_book_that_is_there_is_never_written_over(tmp_path, whole):
    source = tmp_path / "so.sodaihoi"
    source.write_bytes(whole)
    with pytest.raises(MediumFailed):
        salvage(source, source)
    assert source.read_bytes() == whole


def test_what_was_committed_to_the_log_and_not_yet_to_the_file_comes_out(tmp_path):
    path, copy = tmp_path / "so.sodaihoi", tmp_path / "sao.sodaihoi"
    with Book.create(path, "Hà") as book:
        book.delegations.add(["Đoàn 1", "Đoàn 2"])
        copy.write_bytes(path.read_bytes())
        log = Path(f"{path}-wal").read_bytes()
        Path(f"{copy}-wal").write_bytes(log + b"\xff" * 5000)
        salvage(copy, tmp_path / "moi.sodaihoi")
    with Book.look(tmp_path / "moi.sodaihoi") as made:
        assert [one.name for one in made.delegations.all()] == ["Đoàn 1", "Đoàn 2"]


@pytest.mark.parametrize("cells", [1, 12, 60])
def test_noise_that_begins_as_a_page_of_rows_is_a_page_lost_and_no_rows(folder, whole, all_rows, cells):
    content, noise = bytearray(whole), random.Random(cells)
    for place in range(20, len(whole) // PAGE, 5):
        page = b"\x0d" + noise.randbytes(2) + cells.to_bytes(2, "big") + noise.randbytes(PAGE - 5)
        content[place * PAGE : (place + 1) * PAGE] = page
    found, target = salvaged(folder, bytes(content))
    after = rows_of(target)
    gone = sum(len(rows - after[name]) for name, rows in all_rows.items())
    assert sum(one.rows for one in found.lost) <= gone
    # What is told of rows is of those whose rest stood on a page that is gone.
    spilt = [one.table for one in found.lost if one.rows]
    assert set(spilt) <= {"journal", "journal_row"}
    assert any(one.pages for one in found.lost)


def test_no_table_of_a_salvaged_book_links_a_ballot_to_a_person(folder, whole, all_rows):
    content = bytearray(whole)
    for place in range(2, len(whole) // PAGE, 7):
        content[place * PAGE : (place + 1) * PAGE] = bytes(PAGE)
    _, target = salvaged(folder, bytes(content))
    with closing(sqlite3.connect(target)) as made, closing(sqlite3.connect(folder / "nguyen.sodaihoi")) as before:
        for table in ("ballot", "mark"):
            columns = f"PRAGMA table_info({table})"
            assert made.execute(columns).fetchall() == before.execute(columns).fetchall()
    assert rows_of(target)["ballot"] <= all_rows["ballot"]


def test_the_command_line_tells_what_was_lost(folder, whole, capsys):
    content = bytearray(whole)
    for place in range(20, len(whole) // PAGE, 5):
        content[place * PAGE : (place + 1) * PAGE] = bytes(PAGE)
    source, target = folder / "le.sodaihoi", folder / "le-moi.sodaihoi"
    source.write_bytes(content)
    assert main(["salvage", str(source), "--out", str(target)]) == 1
    told = capsys.readouterr().out
    assert "trang không đọc được" in told
    assert "Đã ghi" in told
    assert target.exists()
