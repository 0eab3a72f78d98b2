"""Checking a book: whether what is stored is whole and agrees with itself.

What it is for: each finding is a line in words; none means the book is whole.
What it is not for: mending.
"""

from collections.abc import Iterator

from app.models.book import Book


def check_book(book: Book) -> Iterator[str]:
    """Yield what is wrong with the file, the journal, the papers and the confirmed results."""
    yield from _file(book)
    yield from _journal(book)
    yield from _papers(book)
    for (round_id,) in book.connection.execute("SELECT round_id FROM confirmation ORDER BY round_id").fetchall():
        yield from _confirmed(book, round_id)


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


def _confirmed(book: Book, round_id: int) -> Iterator[str]:
    stored, confirmed = book.rounds.get(round_id), book.results.confirmation(round_id)
    name = f"{book.contests.get(stored.contest_id).title}, lần {stored.number}"
    if not book.results.is_as_confirmed(round_id):
        yield f"{name}: đếm lại ra kết quả khác với kết quả đã xác nhận."
    if confirmed and book.results.digest(round_id) != confirmed.digest:
        yield f"{name}: dấu kiểm của phiếu khác với dấu kiểm lúc xác nhận."
