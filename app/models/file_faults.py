"""What is wrong with the file of a book and the chain of its journal, seen through any connection to it.

What it is for: the check of an open book and that of every copy say the same of the same fault.
What it is not for: rows, papers and results beside the journal (checking).
"""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from app.models.journal import Journal


class Discrepancy(NamedTuple):
    """One finding: a stable code, the table and the key of the row where it is one, and what a person reads."""

    code: str
    table: str
    row: str
    message: str


def faults_of_file(connection: sqlite3.Connection, how: str = "integrity_check") -> Iterator[Discrepancy]:
    """Yield pages that are torn, and references to rows that are not there; "quick_check" leaves indexes out."""
    for (line,) in connection.execute(f"PRAGMA {how}"):
        if line != "ok":
            yield Discrepancy("file", "", "", f"Tệp hỏng: {line}")
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        message = f"Bảng {table}, dòng {row}: trỏ tới {parent} không có."
        yield Discrepancy("file.points_nowhere", table, str(row), message)


def faults_of_journal(journal: Journal) -> Iterator[Discrepancy]:
    """Yield the entries at which the chain is broken, and where its end was cut off."""
    for entry in journal.breaks():
        message = f"Nhật ký, mục {entry}: đã bị sửa, hoặc mục trước nó bị xóa."
        yield Discrepancy("journal.broken", "journal", str(entry), message)
    if cut := journal.cut():
        message = f"Nhật ký, mục {cut}: đã bị xóa cùng các mục sau nó."
        yield Discrepancy("journal.cut", "journal", str(cut), message)
