"""Checking a book: whether what is stored is whole and agrees with itself.

What it is for: each finding is a line in words; none means the book is whole.
What it is not for: mending.
It looks for slips and for changes past the program. Whoever writes the whole journal anew, or cuts from its end what
nothing else in the book rests on, cannot be seen from the book alone: the digest on signed minutes can.
Invariant: a damaged book gives lines, never an error: what cannot be read is itself a finding.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from app.models.book import Book
from app.models.errors import MediumFailed
from app.models.journal_agreement import disagreements
from app.models.migrations import STEPS

_UNREADABLE = (sqlite3.Error, MediumFailed, ValueError, LookupError, TypeError)
"""What reading a row that was torn or changed by other hands can raise."""
_KINDS = {"table": "bảng", "index": "chỉ mục", "trigger": "chốt chặn", "view": "khung nhìn"}


@dataclass(frozen=True, slots=True)
class _Empty:
    """A file in memory that the steps are applied to."""

    conn: sqlite3.Connection


def check_book(book: Book) -> Iterator[str]:
    """Yield what is wrong with the file, its guards, the journal, the lists, the papers and the confirmed results."""
    before, book.connection.text_factory = book.connection.text_factory, _text
    try:
        for name, part in _PARTS:
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


def _guards(book: Book) -> Iterator[str]:
    """Compare tables, indexes and triggers with those of a book made now: one that lacks a trigger guards nothing."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for step in STEPS:
            step(_Empty(fresh))
        meant, found = _schema(fresh), _schema(book.connection)
    for kind, name in _KINDS.items():
        named = {
            "thiếu": [one for one in meant if one not in found],
            "bị sửa": [one for one in meant if one in found and found[one] != meant[one]],
            "không phải của chương trình": [one for one in found if one not in meant],
        }
        for wrong, those in named.items():
            if listed := sorted(title for one, title in those if one == kind):
                yield f"Cấu trúc tệp, {name} {wrong}: {', '.join(listed)}."


def _schema(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Return the text of everything in a schema; quotes and spaces are as the SQLite that made it likes them."""
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema"
        " WHERE name NOT LIKE 'sqlite_stat%' AND tbl_name NOT LIKE '_sqlite_migrations%'"
    )
    return {(kind, name): "".join(sql.replace('"', "").split()) for kind, name, sql in rows}


def _journal(book: Book) -> Iterator[str]:
    for entry in book.journal.breaks():
        yield f"Nhật ký, mục {entry}: đã bị sửa, hoặc mục trước nó bị xóa."


def _lists(book: Book) -> Iterator[str]:
    for title, number, place, name in book.connection.execute(
        "SELECT title, round.number, listed.number, listed.name FROM round_candidate AS listed"
        " JOIN round ON round.id = round_id JOIN contest ON contest.id = round.contest_id"
        " JOIN candidate ON candidate.id = candidate_id WHERE candidate.contest_id <> round.contest_id"
        " ORDER BY round.id, listed.number"
    ):
        yield f"{title}, lần {number}: số {place}, {name}, là người trong danh sách của cuộc bầu khác."


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
            yield f"{name}: mã kiểm tra của phiếu khác với mã kiểm tra lúc xác nhận."


_PARTS = (
    ("Tệp", _file),
    ("Cấu trúc tệp", _guards),
    ("Nhật ký", _journal),
    ("Sổ và nhật ký", disagreements),
    ("Danh sách", _lists),
    ("Phiếu", _papers),
    ("Kết quả", _confirmed),
)
