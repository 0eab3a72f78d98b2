"""Lists of delegates that come in and go out.

What it is for: reading and writing them as sheets have them.
What it is not for: dialogs and refusals (lists.list_exchange), showing a list before it is stored (list_preview).
"""

from pathlib import Path

from app.exchange.delegate_import import kind_of_list, read
from app.exchange.delegate_sheets import written_sheet
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet, pasted_cells, read_sheet
from app.models.long_work import Tell, share
from app.ui.lists.list_exchange import ListExchange


class DelegateExchange(ListExchange):
    """Reads and writes lists of delegates for one book."""

    file_name = "danh-sach-dai-bieu.xlsx"

    @property
    def asked_in(self) -> str:
        """What the dialog for a file to read is called."""
        return self.tr("Nhập danh sách đại biểu")

    @property
    def asked_out(self) -> str:
        """What the dialog for a file to write is called."""
        return self.tr("Xuất danh sách đại biểu")

    def read_pasted(self, text: str, tell: Tell) -> ReadList:
        """Return what a pasted list comes to; raise BookError for one that is too large, or where `tell` says stop."""
        return read(self.book, Sheet(pasted_cells(text)), tell=tell)

    def read_sheet(self, path: Path, tell: Tell) -> ReadList:
        """Return what the list in a file comes to; raise BookError or OSError where it cannot be read."""
        sheet = read_sheet(path, kind_of_list(self.book), share(tell, 0, 2))
        return read(self.book, sheet, tell=share(tell, 1, 2))

    def written(self, tell: Tell) -> bytes:
        """Return all delegates of the book as a file."""
        return written_sheet(self.book, tell)
