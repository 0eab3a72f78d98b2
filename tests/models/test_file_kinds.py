"""A file that is no book is named for what it is, with where it belongs: opened, verified, put back, salvaged."""

import json
import sqlite3
from contextlib import closing

import pytest

from app.backup import manifest
from app.backup.restoring import restore, verify
from app.backup.seal import sealed
from app.models.book import Book
from app.models.errors import NotABook
from app.models.salvage import salvage

SHEET = b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + b"\1" * 200
KINDS = {
    "trong.sodaihoi": (b"", "tệp rỗng"),
    "so0.sodaihoi": (bytes(9000), "không còn dữ liệu"),
    "danh-sach.xlsx": (SHEET, "bảng tính Excel"),
    "doi-ten.sodaihoi": (SHEET + b"xl/workbook.xml", "bảng tính Excel"),
    "nen.zip": (SHEET, "tệp nén"),
    "bien-ban.pdf": (b"%PDF-1.7\n" + b"x" * 500, "PDF"),
    "bau.json": (json.dumps({"format": "so-dai-hoi/contest", "version": 1}).encode(), "recount"),
    "khac.json": (b"[1, 2]", "JSON"),
    "so 2026.sodaihoi.json": (json.dumps({"format": "so-dai-hoi-sao-luu-1"}).encode(), "không có đuôi .json"),
}


@pytest.fixture(params=KINDS)
def chosen(request, tmp_path):
    content, says = KINDS[request.param]
    path = tmp_path / request.param
    path.write_bytes(content)
    return path, says


def refusal(act, *arguments):
    with pytest.raises(NotABook) as told:
        act(*arguments)
    return str(told.value)


def test_what_is_no_book_is_named_and_left_as_it_is(chosen, tmp_path):
    path, says = chosen
    before = path.read_bytes()
    for said in (
        refusal(Book.open, path),
        refusal(verify, path),
        refusal(restore, path, tmp_path / "ra.sodaihoi"),
        refusal(salvage, path, tmp_path / "ra.sodaihoi"),
    ):
        assert path.name in said
        assert says in said
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_called_as_a_book_is_a_folder(tmp_path):
    folder = tmp_path / "so.sodaihoi"
    folder.mkdir()
    for said in (refusal(Book.open, folder), refusal(verify, folder), refusal(salvage, folder, tmp_path / "ra")):
        assert "là thư mục" in said


def test_a_sealed_backup_is_no_book_to_open_but_one_to_put_back(tmp_path):
    path = tmp_path / "so.sodaihoi.age"
    path.write_bytes(sealed(b"x", "bon con ngua trang"))
    assert "Khôi phục từ bản sao" in refusal(Book.open, path)


@pytest.mark.parametrize("content", [b"", SHEET, b"hello"])
def test_what_is_only_called_as_a_sealed_backup_asks_for_no_passphrase(tmp_path, content):
    path = tmp_path / "so.sodaihoi.age"
    path.write_bytes(content)
    assert manifest.is_backup_name(path)
    for word in ("", "bon con ngua trang"):
        assert "bên trong không phải" in refusal(verify, path, word)


def test_a_database_of_another_program_is_named(tmp_path):
    path = tmp_path / "ke-toan.sodaihoi"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE t (a)")
    assert "phần mềm khác" in refusal(Book.open, path)
