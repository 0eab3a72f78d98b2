"""Checking a book: whether what is stored is whole and agrees with itself.

What it is for: each finding is a line in words; none means the book is whole.
What it is not for: mending.
It looks for slips and for changes past the program. Whoever writes the whole journal anew, or cuts from its end what
nothing else in the book rests on, cannot be seen from the book alone: the digest on signed minutes can.
Invariant: a damaged book gives lines, never an error: what cannot be read is itself a finding.
"""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from app.models import empty_book
from app.models.book import Book
from app.models.errors import MediumFailed
from app.models.file_faults import Discrepancy, faults_of_file, faults_of_journal
from app.models.journal_agreement import disagreements
from app.models.journaled_tables import TABLES
from app.models.row_agreement import Wrong, WrongRow, wrong_rows
from app.models.row_digests import label_of
from app.rules.figures import short_date
from app.rules.journal_words import action_words

_UNREADABLE = (sqlite3.Error, MediumFailed, ValueError, LookupError, TypeError)
"""What reading a row that was torn or changed by other hands can raise."""
_KINDS = {"table": "bảng", "index": "chỉ mục", "trigger": "chốt chặn", "view": "khung nhìn"}


def check_book(book: Book, head: str = "") -> Iterator[str]:
    """Yield what is wrong, in words."""
    return (one.message for one in discrepancies(book, head))


def check_file(path: Path) -> list[str]:
    """Return what is wrong with a book as it stands at this moment, though it is written meanwhile; in any thread."""
    with Book.look(path) as book:
        book.connection.execute("BEGIN")
        found = list(check_book(book))
        book.connection.execute("ROLLBACK")
    return found


def discrepancies(book: Book, head: str = "") -> Iterator[Discrepancy]:
    """Yield what is wrong with the file, its guards, the journal, every row, the papers and the confirmed results.

    `head` is the code of the journal as signed minutes have it, or its beginning: the journal must still hold it.
    """
    before, book.connection.text_factory = book.connection.text_factory, _text
    try:
        for code, name, part in _PARTS:
            yield from _whatever_it_holds(code, name, part, book)
        if head:
            yield from _head(book, head)
    finally:
        book.connection.text_factory = before


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", errors="replace")


def _whatever_it_holds(
    code: str, name: str, part: Callable[[Book], Iterator["str | Discrepancy"]], book: Book
) -> Iterator[Discrepancy]:
    try:
        for one in part(book):
            yield one if isinstance(one, Discrepancy) else Discrepancy(code, "", "", one)
    except _UNREADABLE as error:
        yield Discrepancy(
            f"{code}.unreadable", "", "", f"{name}: có chỗ không đọc được ({error}). Dùng bản sao lưu gần nhất."
        )


def _file(book: Book) -> Iterator[Discrepancy]:
    return faults_of_file(book.connection)


def _guards(book: Book) -> Iterator[str]:
    """Compare tables, indexes and triggers with those of a book made now: one that lacks a trigger guards nothing."""
    with empty_book.in_memory() as fresh:
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


def _journal(book: Book) -> Iterator[Discrepancy]:
    return faults_of_journal(book.journal)


def _head(book: Book, head: str) -> Iterator[Discrepancy]:
    wanted = "".join(head.split()).lower().removeprefix("sha256").removeprefix(":")
    if not any(entry.digest.startswith(wanted) for entry in book.journal.entries()):
        message = f"Nhật ký không có mục nào mang mã {head}: đã bị cắt hoặc viết lại sau khi in biên bản."
        yield Discrepancy("journal.head", "journal", "", message)


def _rows(book: Book) -> Iterator[Discrepancy]:
    """Name every row that is not what the journal last told of it."""
    for one in wrong_rows(book.connection):
        table, key = one.now.table, str(one.now.key).strip("[]").replace(",", "/").replace('"', "")
        words = TABLES[table].words if table in TABLES else table
        place = f"Bảng «{words}», dòng {key}{_label(book, one)}"
        yield Discrepancy(one.wrong, table, key, f"{place}: {_WRONG[one.wrong]}{_last_told(book, one.entry)}.")


def _label(book: Book, one: WrongRow) -> str:
    """Return what tells a row from others as it is now, in brackets."""
    found = TABLES.get(one.now.table)
    if found is None or not found.label or one.wrong is Wrong.MISSING:
        return ""
    said = label_of(book.connection, one.now, found.label)
    return f" ({said})" if said else ""


def _last_told(book: Book, entry: int) -> str:
    row = book.connection.execute("SELECT at, operator, action FROM journal WHERE id = ?", (entry,)).fetchone()
    if row is None:
        return ""
    at, operator, action = row
    moment = datetime.fromisoformat(at)
    who = f", {operator}" if operator else ""
    when = f"{moment:%H:%M} {short_date(moment)}"
    return f"; mục {entry} ghi sau cùng ({when}{who}: {action_words(action)})"


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


_WRONG = {
    Wrong.CHANGED: "khác với lúc nhật ký ghi",
    Wrong.MISSING: "đã mất, nhật ký không ghi việc bỏ",
    Wrong.INSERTED: "nhật ký không ghi việc thêm",
}
_PARTS: tuple[tuple[str, str, Callable[[Book], Iterator[str | Discrepancy]]], ...] = (
    ("file", "Tệp", _file),
    ("structure", "Cấu trúc tệp", _guards),
    ("journal", "Nhật ký", _journal),
    ("agreement", "Sổ và nhật ký", disagreements),
    ("row", "Các dòng của sổ", _rows),
    ("list", "Danh sách", _lists),
    ("paper", "Phiếu", _papers),
    ("result", "Kết quả", _confirmed),
)
