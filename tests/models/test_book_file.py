"""A book's file: what is opened, what is refused in words, and that the file is left as it is."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.models.book import Book
from app.models.book_file import SCHEMA_VERSION
from app.models.committees import Committee
from app.models.errors import BookInUse, BookIsReadOnly, DamagedBook, MediumFailed, NewerBook, NotABook
from app.models.migrations.applying import book_steps


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def closed_book(tmp_path: Path) -> Path:
    path = tmp_path / "so.sodaihoi"
    with Book.create(path, "Hà") as book:
        book.committees.save(Committee("Đảng bộ Khối"))
    return path


def test_a_new_book_keeps_what_is_stored(closed_book: Path) -> None:
    with Book.open(closed_book) as book:
        assert book.committees.get().name == "Đảng bộ Khối"


def test_opening_and_looking_change_nothing_in_the_file(closed_book: Path) -> None:
    before, files = digest(closed_book), sorted(closed_book.parent.glob("*so*"))
    with Book.open(closed_book) as book:
        book.contests.all()
    with Book.look(closed_book) as book:
        book.contests.all()
    assert digest(closed_book) == before
    assert sorted(path for path in closed_book.parent.glob("*so*")) == files


def test_a_book_is_one_file_with_the_marks_of_this_program(closed_book: Path) -> None:
    connection = sqlite3.connect(closed_book)
    pragmas = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    connection.close()
    assert pragmas == [0x53444831, SCHEMA_VERSION]
    assert mode == "wal"


def test_an_open_book_has_the_safety_settings(closed_book: Path) -> None:
    with Book.open(closed_book) as book:
        assert book.connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert book.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def make(path: Path) -> None:
    Book.create(path).close()


def save_a_copy(path: Path) -> None:
    with Book.open(path.with_name("so.sodaihoi")) as book:
        book.save_copy(path)


@pytest.mark.parametrize("write", [make, save_a_copy] if os.name != "nt" else [])
def test_the_name_of_a_new_file_is_on_the_disk_before_it_is_told_of(closed_book: Path, monkeypatch, write) -> None:
    """Else the power fails, and the journal tells of a copy that nobody finds."""
    path, flush, named = closed_book.with_name("mới.sodaihoi"), os.fsync, []

    def seen(file: int) -> None:
        flush(file)
        if os.path.samestat(os.fstat(file), path.parent.stat()):
            named.append(path.exists())

    monkeypatch.setattr(os, "fsync", seen)
    write(path)
    assert True in named


def test_the_schema_version_counts_the_steps() -> None:
    assert len(book_steps.pending(Database(memory=True))) == SCHEMA_VERSION


def test_every_table_is_strict(closed_book: Path) -> None:
    with Book.open(closed_book) as book:
        loose = [
            name
            for name, strict in book.connection.execute(
                "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
            )
            if not strict and not name.startswith(("sqlite_", "_sqlite_"))
        ]
    assert loose == []


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"SQLite format 3\x00", b"\x89PNG" + bytes(500), bytes(4096)],
    ids=["empty", "text", "torn-magic", "picture", "zeros"],
)
def test_another_file_is_refused_in_words_and_left(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "khac.sodaihoi"
    path.write_bytes(content)
    with pytest.raises(NotABook, match="không phải là sổ đại hội"):
        Book.open(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program_is_refused_and_left(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE note (text TEXT)")
    connection.commit()
    connection.close()
    before = digest(path)
    with pytest.raises(NotABook):
        Book.open(path)
    assert digest(path) == before


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotABook, match="mat.sodaihoi"):
        Book.open(tmp_path / "mat.sodaihoi")


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    with pytest.raises(NotABook):
        Book.open(tmp_path)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.95])
def test_a_torn_book_is_refused_in_words_and_left(closed_book: Path, tmp_path: Path, kept: float) -> None:
    whole = closed_book.read_bytes()
    closed_book.write_bytes(whole[: int(len(whole) * kept)])
    before = digest(closed_book)
    with pytest.raises(DamagedBook, match=r"bị hỏng.*bản sao lưu"):
        Book.open(closed_book)
    assert digest(closed_book) == before
    assert list(tmp_path.iterdir()) == [closed_book]


def test_a_page_overwritten_with_rubbish_is_found_before_opening(closed_book: Path) -> None:
    content = bytearray(closed_book.read_bytes())
    content[4096 : 4096 * 3] = os.urandom(4096 * 2)
    closed_book.write_bytes(content)
    before = digest(closed_book)
    with pytest.raises(DamagedBook):
        Book.open(closed_book)
    assert digest(closed_book) == before


def test_a_newer_book_is_refused_in_words_and_left(closed_book: Path) -> None:
    connection = sqlite3.connect(closed_book)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = digest(closed_book)
    with pytest.raises(NewerBook, match="phiên bản mới hơn"):
        Book.open(closed_book)
    assert digest(closed_book) == before


@pytest.mark.parametrize("version", range(2, SCHEMA_VERSION))
def test_an_older_book_is_migrated_after_a_copy(tmp_path: Path, version: int) -> None:
    path = tmp_path / "cu.sodaihoi"
    steps = [step.name for step in book_steps.pending(Database(memory=True))]
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA application_id = 1396983857")
    connection.execute("PRAGMA journal_mode = WAL")
    book_steps.apply(Database(connection), stop_before=steps[version])
    connection.execute("INSERT INTO committee (id, name, superior) VALUES (1, 'Đảng bộ cũ', '')")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    before = digest(path)
    with Book.look(path) as looked:
        assert (looked.committees.get().name, looked.path) == ("Đảng bộ cũ", path)
    assert digest(path) == before
    with Book.open(path) as book:
        assert book.committees.get().name == "Đảng bộ cũ"
        assert book.contests.all() == ()
    copy = tmp_path / f"cu (trước nâng cấp {version}).sodaihoi"
    assert copy.exists()
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT name FROM committee").fetchone()[0] == "Đảng bộ cũ"
    assert connection.execute("PRAGMA user_version").fetchone()[0] == version
    connection.close()


def test_a_second_process_gets_a_clear_message_and_may_look(closed_book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.models.book import Book\n"
        "try: Book.open(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)\n"
        "with Book.look(Path(sys.argv[1])) as book: print(book.committees.get().name, book.read_only)"
    )
    with Book.open(closed_book):
        answer = subprocess.run(
            [sys.executable, "-c", code, str(closed_book)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=True,
        ).stdout
    assert answer.startswith("BookInUse")
    assert "đang mở ở một cửa sổ hoặc máy khác" in answer
    assert answer.endswith("Đảng bộ Khối True\n")


def test_a_book_under_another_name_is_the_same_book(closed_book: Path, tmp_path: Path) -> None:
    link = tmp_path / "ten-khac.sodaihoi"
    link.symlink_to(closed_book)
    with Book.open(closed_book), pytest.raises(BookInUse):
        Book.open(link)


def test_a_book_with_a_second_name_is_only_looked_at(closed_book: Path) -> None:
    second = closed_book.with_name("ten-khac.sodaihoi")
    second.hardlink_to(closed_book)
    for path in (closed_book, second):
        with pytest.raises(BookIsReadOnly, match="liên kết cứng.*chép thành một tệp riêng"):
            Book.open(path)
        with Book.look(path) as looked:
            assert looked.committees.get().name == "Đảng bộ Khối"
    assert sorted(closed_book.parent.iterdir()) == [closed_book, second]
    closed_book.unlink()
    with Book.open(second) as book:
        assert book.committees.get().name == "Đảng bộ Khối"


def test_a_book_marked_read_only_is_looked_at_without_side_files(closed_book: Path) -> None:
    closed_book.chmod(0o444)
    with pytest.raises(BookIsReadOnly, match="chỉ cho đọc"):
        Book.open(closed_book)
    with Book.look(closed_book) as looked:
        assert looked.committees.get().name == "Đảng bộ Khối"
        assert list(closed_book.parent.iterdir()) == [closed_book]
    assert list(closed_book.parent.iterdir()) == [closed_book]
    closed_book.chmod(0o644)


def test_the_lock_goes_with_the_book(closed_book: Path) -> None:
    with Book.open(closed_book), pytest.raises(BookInUse):
        Book.open(closed_book)
    with Book.open(closed_book) as book:
        assert not book.read_only


def test_a_book_opened_to_look_refuses_changes_in_words(closed_book: Path) -> None:
    with Book.look(closed_book) as book, pytest.raises(BookIsReadOnly, match="chỉ để xem"):
        book.committees.save(Committee("Khác"))


def test_a_saved_copy_is_a_whole_book_and_never_overwrites(closed_book: Path, tmp_path: Path) -> None:
    target = tmp_path / "usb" / "ban-sao.sodaihoi"
    target.parent.mkdir()
    with Book.open(closed_book) as book:
        book.save_copy(target)
        with pytest.raises(MediumFailed, match="đã có"):
            book.save_copy(target)
    with Book.open(target) as copy:
        assert copy.committees.get().name == "Đảng bộ Khối"
    assert [path.name for path in target.parent.iterdir() if not path.name.endswith(".lock")] == [target.name]


def test_a_copy_to_a_place_that_is_not_there_leaves_nothing_and_says_so(closed_book: Path, tmp_path: Path) -> None:
    with Book.open(closed_book) as book:
        with pytest.raises(MediumFailed, match=r"Không ghi được.*Thư mục này không có: chọn"):
            book.save_copy(tmp_path / "rut-ra" / "ban-sao.sodaihoi")
        assert book.copies.last() is None


def test_a_saved_copy_is_remembered_by_the_book(closed_book: Path, tmp_path: Path) -> None:
    target = tmp_path / "ban-sao.sodaihoi"
    with Book.open(closed_book) as book:
        assert book.copies.last() is None
        book.save_copy(target)
    with Book.open(closed_book) as book:
        last = book.copies.last()
        assert last is not None
        assert (last.path, last.on_same_disk, last.is_gone) == (target, True, False)
        target.unlink()
        assert last.is_gone


@pytest.mark.parametrize(
    ("place", "remedy"),
    [("khong-co/a.sodaihoi", "Thư mục này không có"), ("tep/a.sodaihoi", "là một tệp"), ("a" * 300, "Tên tệp quá dài")],
)
def test_a_book_that_cannot_be_made_says_why_in_vietnamese(tmp_path: Path, place: str, remedy: str) -> None:
    (tmp_path / "tep").write_text("x")
    with pytest.raises(MediumFailed, match=remedy) as refused:
        Book.create(tmp_path / place)
    assert "Errno" not in str(refused.value)


def test_making_a_book_never_overwrites(closed_book: Path) -> None:
    before = digest(closed_book)
    with pytest.raises(MediumFailed, match="đã có"):
        Book.create(closed_book)
    assert digest(closed_book) == before


def test_names_with_spaces_accents_and_signs_open(tmp_path: Path, closed_book: Path) -> None:
    path = tmp_path / "Sổ đại hội #9 100%?.sodaihoi"
    shutil.move(closed_book, path)
    with Book.open(path) as book:
        assert book.committees.get().name == "Đảng bộ Khối"
    with Book.look(path) as book:
        assert book.committees.get().name == "Đảng bộ Khối"
