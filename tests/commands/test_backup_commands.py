"""Backing up, verifying and restoring by commands."""

import json
from pathlib import Path

import pytest
from samples import make_small_sample
from test_commands import run

from app.models.book import Book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mau") / "so.sodaihoi"
    make_small_sample(path)
    return path


def backup_in(folder: Path) -> Path:
    (made,) = (one for one in folder.iterdir() if one.suffix != ".json")
    return made


def test_a_sealed_backup_goes_there_and_back(book: Path, tmp_path: Path) -> None:
    word = tmp_path / "mật khẩu.txt"
    word.write_text("bốn con ngựa trắng\r\n", "utf-8")
    done = run("backup", book, "--to", tmp_path / "usb", "--passphrase-file", word)
    assert (done.returncode, done.stderr) == (0, "")
    made = backup_in(tmp_path / "usb")
    assert made.name.endswith(".sodaihoi.age")
    done = run("verify", made)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Thêm --passphrase-file TỆP" in done.stderr
    done = run("verify", made, "--passphrase-file", word)
    assert (done.returncode, done.stderr) == (0, "")
    assert "nguyên vẹn" in done.stdout
    done = run("restore", made, "--out", tmp_path / "lại.sodaihoi", "--passphrase-file", word)
    assert (done.returncode, done.stderr) == (0, "")
    assert run("check", tmp_path / "lại.sodaihoi").returncode == 0
    done = run("restore", made, "--out", tmp_path / "lại.sodaihoi", "--passphrase-file", word)
    assert done.returncode == 2
    assert "đã có" in done.stderr


def test_an_open_backup_says_that_anybody_reads_it(book: Path, tmp_path: Path) -> None:
    with Book.open(book):
        done = run("backup", book, "--to", tmp_path / "usb")
    assert done.returncode == 0
    assert "ai cầm ổ cũng đọc được" in done.stderr
    made = backup_in(tmp_path / "usb")
    told = json.loads(made.with_name(f"{made.name}.json").read_text("utf-8"))
    assert f"{told['papers']} phiếu" in run("verify", made).stdout
    with made.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\xff")
    done = run("verify", made)
    assert (done.returncode, done.stderr) == (1, "")
    assert "mã kiểm tra khác" in done.stdout


def test_what_is_missing_is_named_in_vietnamese(book: Path, tmp_path: Path) -> None:
    word = tmp_path / "mật khẩu.txt"
    word.write_text("bốn con ngựa", "utf-8")
    folder = tmp_path / "usb"
    assert run("backup", book, "--to", folder, "--passphrase-file", word).returncode == 0
    made = next(folder.glob("*.age"))
    out = tmp_path / "không có" / "lại.sodaihoi"
    for words, says in (
        (("verify", made), "Thêm --passphrase-file TỆP"),
        (("restore", made, "--out", out), "Thêm --passphrase-file TỆP"),
        (("restore", made, "--out", out, "--passphrase-file", word), "Thư mục này không có"),
        (("verify", made, "--passphrase-file", tmp_path / "mất.txt"), "không có tệp hoặc thư mục này"),
        (("verify", made, "--passphrase-file", tmp_path), "đây là thư mục, không phải tệp"),
    ):
        done = run(*words)
        assert done.returncode == 2
        assert says in done.stderr
        assert "sao lưu lại" not in done.stderr


def test_what_cannot_be_done_is_said_in_one_line(book: Path, tmp_path: Path) -> None:
    empty = tmp_path / "rỗng.txt"
    empty.write_bytes(b"\xff\xfe")
    for words in (
        ("backup", book, "--to", tmp_path / "không" / "có"),
        ("backup", tmp_path / "không.sodaihoi", "--to", tmp_path),
        ("backup", book, "--to", tmp_path, "--passphrase-file", empty),
        ("verify", tmp_path / "rỗng.txt"),
        ("restore", book, "--out", book),
    ):
        done = run(*words)
        assert (done.returncode, done.stdout) == (2, ""), words
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("what", ["delegates", "evaluations"])
def test_a_list_is_not_taken_into_a_backup(book: Path, tmp_path: Path, what: str) -> None:
    run("backup", book, "--to", tmp_path / "usb")
    made = backup_in(tmp_path / "usb")
    before = made.read_bytes()
    done = run("import", made, what, tmp_path / "danh sách.xlsx")
    assert (done.returncode, done.stdout) == (2, "")
    assert "là bản sao lưu" in done.stderr
    assert made.read_bytes() == before


def test_a_torn_book_is_a_finding_that_names_the_way_out(book: Path, tmp_path: Path) -> None:
    torn = tmp_path / "rách.sodaihoi"
    content = bytearray(book.read_bytes())
    for place in range(5, len(content) // 4096, 9):
        content[place * 4096 : (place + 1) * 4096] = b"\xff" * 4096
    torn.write_bytes(content)
    done = run("check", torn)
    assert (done.returncode, done.stderr) == (1, "")
    (line,) = done.stdout.strip().splitlines()
    assert "rách.sodaihoi" in line
    assert "salvage" in line
    done = run("check", torn, "--json")
    assert (done.returncode, done.stderr) == (1, "")
    (found,) = json.loads(done.stdout)
    assert (found["code"], found["message"]) == ("file.damaged", line)
    assert run("salvage", torn, "--out", tmp_path / "cứu.sodaihoi").returncode == 1
