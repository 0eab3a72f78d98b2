"""Checking a book: whether what is stored is whole and agrees with itself.

What it is for: each finding is a line in words; none means the book is whole.
What it is not for: mending.
"""

from collections.abc import Iterator

from app.models.book import Book
from app.models.round_records import RoundState


def check_book(book: Book) -> Iterator[str]:
    """Yield what is wrong with the file, the journal, the papers and the confirmed results."""
    yield from _file(book)
    yield from _journal(book)
    yield from _papers(book)
    for contest in book.contests.all():
        for stored in book.rounds.of_contest(contest.id):
            if stored.state is RoundState.CONFIRMED:
                yield from _confirmed(book, stored.id, f"{contest.title}, lần {stored.number}")


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


def _confirmed(book: Book, round_id: int, name: str) -> Iterator[str]:
    confirmed, outcome = book.results.confirmation(round_id), book.results.confirmed_outcome(round_id)
    result = book.results.count(round_id)
    counted = {"elected": list(result.elected), "alternates": list(result.alternates), "tied": list(result.tied)}
    if outcome != counted:
        yield f"{name}: đếm lại ra kết quả khác với kết quả đã xác nhận."
    if confirmed and book.results.digest(round_id) != confirmed.digest:
        yield f"{name}: dấu kiểm của phiếu khác với dấu kiểm lúc xác nhận."
