"""Lists of delegates as .xlsx files.

What it is for: the cells of such a file, and the delegates of a book as one.
What it is not for: how files are read and written (list_sheets), and what cells mean (rules.delegate_rows).
"""

from pathlib import Path

from app.exchange import list_sheets
from app.exchange.list_sheets import MOST_COLUMNS, MOST_ROWS, Cells, pasted_cells
from app.models.book import Book
from app.models.delegate_texts import Names, texts_of
from app.models.long_work import Tell
from app.rules.delegate_rows import DELEGATES

__all__ = ["MOST_COLUMNS", "MOST_ROWS", "Cells", "pasted_cells", "read_cells", "written_sheet"]

_SHEET = "Đại biểu"


def read_cells(path: Path) -> Cells:
    """Return the cells of the first sheet with a list of names, row 1 first; raise as list_sheets does."""
    return list_sheets.read_cells(path, DELEGATES)


def written_sheet(book: Book, tell: Tell | None = None) -> bytes:
    """Return all delegates of a book as a file, one field a column; every cell is text, none a formula.

    Raises Stopped where `tell` says so.
    """
    names = Names(book)
    rows = (texts_of(one, names) for one in book.delegates.all())
    return list_sheets.written_sheet(DELEGATES, rows, _SHEET, tell)
