"""Checking a book: whether what is stored is whole and agrees with itself.

What it is for: each finding is a line in words; none means the book is whole.
What it is not for: mending.
Invariant: a damaged book gives lines, never an error: what cannot be read is itself a finding.
"""

import sqlite3
from collections.abc import Callable, Iterator

from app.models.book import Book

_UNREADABLE = (sqlite3.Error, ValueError, LookupError, TypeError)
"""What reading a row that was torn or changed by other hands can raise."""


def check_book(book: Book) -> Iterator[str]:
    """Yield what is wrong with the file, the journal, the papers and the confirmed results."""
    before, book.connection.text_factory = book.connection.text_factory, _text
    try:
        for name, part in (("Tệp", _file), ("Nhật ký", _journal), ("Phiếu", _papers), ("Kết quả", _confirmed)):
            yield from _whatever_it_holds(name, part, book)
    finally:
        book.connection.text_factory = before


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace")


def _whatever_it_holds(name: str, part: Callable[[Book], Iterator[str]], book: Book) -> Iterator[str]:
    try:
        yield from part(book)
    except _UNREADABLE as error:
        yield f"{name}: có chỗ không đọc được ({error}). Dùng bản sao lưu gần nhất."


def _file(book: Book) -> Iterator[str]:
    connection = book.connection
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"Tệp hỏng: {line}"
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Bảng {table}, dòng {row}: trỏ tới {parent} không có."


def _journal(book: Book) -> Iterator[str]:
    for entry in book.journal.breaks():
        yield f"Nhật ký, mục {entry}: đã bị sửa, hoặc mục trước nó bị xóa."


def _papers(book: Book) -> Iterator[str]:
    rows = book.connection.execute(
        "SELECT round_id, batch, serial, marks, (SELECT count(*) FROM mark WHERE ballot_id = ballot.id) AS found"
        " FROM ballot WHERE found <> marks"
    )
    for round_id, batch, serial, marks, found in rows:
        yield f"Lần bầu {round_id}, tập {batch}, phiếu {serial}: còn {found} trên {marks} dòng đã ghi."
    rows = book.connection.execute(
        "SELECT round_id, batch, pass, count(*), max(serial) FROM ballot GROUP BY 1, 2, 3"
        " HAVING count(*) <> max(serial)"
    )
    for round_id, batch, entry_pass, papers, last in rows:
        yield f"Lần bầu {round_id}, tập {batch}, lượt {entry_pass}: có {papers} phiếu mà phiếu cuối mang số {last}."


def _confirmed(book: Book) -> Iterator[str]:
    for (round_id,) in book.connection.execute("SELECT round_id FROM confirmation ORDER BY round_id").fetchall():
        stored, confirmed = book.rounds.get(round_id), book.results.confirmation(round_id)
        name = f"{book.contests.get(stored.contest_id).title}, lần {stored.number}"
        if not book.results.is_as_confirmed(round_id):
            yield f"{name}: đếm lại ra kết quả khác với kết quả đã xác nhận."
        if confirmed and book.results.digest(round_id) != confirmed.digest:
            yield f"{name}: dấu kiểm của phiếu khác với dấu kiểm lúc xác nhận."
