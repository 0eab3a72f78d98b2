"""Lists of people as .xlsx files: the cells of a file as text, and texts as a file.

What it is for: files that come from anywhere: their size is looked at (sheet_limits) before a library reads them.
What it is not for: what the cells mean (rules.list_judging), and taking them into the book.

Texts in fonts of the TCVN3 and VNI codes come as they are, with the code beside them; numbers with the zeros that the
sheet shows, and of a day what it shows.
"""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.exchange.aside import begun, ended
from app.exchange.chosen_sheet import Cells, MergedDown, chosen_sheet
from app.exchange.collector import collector_paused
from app.exchange.sheet_errors import put_errors_back
from app.exchange.sheet_limits import (
    MOST_COLUMNS,
    MOST_MEGABYTES,
    MOST_ROWS,
    laid_side_by_side,
    read_bounded,
    refuse_far,
    refused_size,
    unpacked,
)
from app.exchange.sheet_styles import SheetStyles, shown, shown_of_day, styles_of
from app.exchange.sheet_xml import Parts, Place
from app.models.errors import Refused
from app.models.long_work import AT_ONCE, Tell, share, step
from app.rules.delegate_fields import DelegateField
from app.rules.findings import Finding, finding
from app.rules.legacy_encodings import Encoding
from app.rules.list_kinds import ListKind

_WIDTHS: Mapping[Any, int] = {DelegateField.NAME: 26, DelegateField.ORGANISATION: 30, DelegateField.POSITION: 30}
_USUAL_WIDTH = 16
_UNREADABLE = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(NotImplementedError, EOFError, ValueError, RuntimeError),
)
"""What packed parts that are torn raise."""
_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet, row 1 first, and the code of those in an old font by row and column from 0.

    `merged` are cells of one column that are merged over several rows; `told` is what should be read of the file.
    """

    cells: Cells
    codes: Mapping[Place, Encoding] = field(default_factory=dict[Place, Encoding])
    merged: Sequence[MergedDown] = ()
    told: tuple[Finding, ...] = ()


class ComingSheet:
    """A sheet that is read from a file on another core, while the caller does something else.

    The library that reads sheets lets the rest of Python go on meanwhile, a window too.
    """

    def __init__(self, path: Path, kind: ListKind, tell: Tell | None = None) -> None:
        """Look at the size of a file, and begin to read its first sheet with a list of names.

        Raises Refused for a file that is no sheet or is too large, OSError where it cannot be read, and Stopped where
        `tell` says so.
        """
        self._name = path.name
        content = read_bounded(path)
        with self._only_sheets():
            parts = ended(begun(partial(_looked_at, content)), tell)
        self._coming = begun(partial(_read, parts, kind))

    def sheet(self, tell: Tell | None = None) -> Sheet:
        """Return the sheet when it is read; raise Refused for a file that is no sheet, Stopped where `tell` says so."""
        with self._only_sheets():
            return ended(self._coming, tell)

    @contextmanager
    def _only_sheets(self) -> Generator[None]:
        try:
            yield
        except _UNREADABLE as error:
            raise Refused(finding("file.not_sheet", file=self._name)) from error


def read_cells(path: Path, kind: ListKind) -> Cells:
    """Return the cells of the first sheet with a list of names; raise as `read_sheet` does."""
    return read_sheet(path, kind).cells


def read_sheet(path: Path, kind: ListKind, tell: Tell | None = None) -> Sheet:
    """Return the first sheet with a list of names; raise as `ComingSheet` does."""
    return ComingSheet(path, kind, share(tell, 0, 2)).sheet(share(tell, 1, 2))


def _looked_at(content: bytes) -> Parts:
    """Return the parts of a file, none of which is too large; raise as `refuse_large` does."""
    parts = unpacked(content)
    refuse_far([*parts.values()])
    return parts


@collector_paused()
def _read(parts: Parts, kind: ListKind) -> Sheet:
    chosen = chosen_sheet(laid_side_by_side(parts), kind)
    styles = styles_of(parts, chosen.place)
    _show_formatted(chosen.cells, styles)
    put_errors_back(chosen.cells, parts, chosen.place)
    return Sheet(chosen.cells, styles.codes, chosen.merged, chosen.told)


def pasted_cells(text: str) -> Cells:
    """Return the cells of a pasted list; a cell with lines in it is quoted, as Excel does. Raises Refused."""
    import csv

    if len(text) > MOST_MEGABYTES * 2**20:
        raise Refused(finding("file.sheet_heavy", most=MOST_MEGABYTES))
    rows: Cells = []
    try:
        for row in csv.reader(io.StringIO(text.replace("\0", ""), newline=None), delimiter="\t"):
            rows.append(row)
            if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise refused_size()
    except csv.Error as error:
        raise Refused(finding("file.cell_long", most=csv.field_size_limit())) from error
    return rows


def written_sheet(kind: ListKind, people: Iterable[Mapping[Any, str]], title: str, tell: Tell | None = None) -> bytes:
    """Return people as a file of one sheet, one field a column; raise Stopped where `tell` says so."""
    return written_table({of: kind.titles[of] for of in kind.fields}, people, title, _WIDTHS, tell)


def written_table(
    titles: Mapping[Any, str],
    rows: Iterable[Mapping[Any, str]],
    title: str,
    widths: Mapping[Any, int],
    tell: Tell | None = None,
) -> bytes:
    """Return rows as a file of one sheet with a column for each of the titles; every cell is text, none a formula.

    How many rows come nobody knows before, so `tell` hears only that it goes on; raises Stopped where it says so.
    """
    import xlsxwriter

    target, last_row = io.BytesIO(), 0
    as_text = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook = xlsxwriter.Workbook(target, as_text)
    workbook.set_properties({"created": _MADE})
    sheet = workbook.add_worksheet(title)
    heading = workbook.add_format({"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1})
    plain = workbook.add_format({"num_format": "@"})
    quoted = workbook.add_format({"num_format": "@", "quote_prefix": True})
    for column, (of, head) in enumerate(titles.items()):
        sheet.set_column(column, column, widths.get(of, _USUAL_WIDTH), plain)
        sheet.write_string(0, column, head, heading)
    for last_row, texts in enumerate(rows, start=1):
        if last_row % AT_ONCE == 0:
            step(tell, 0, 0)
        for column, of in enumerate(titles):
            text = texts[of]
            if text:
                sheet.write_string(last_row, column, text, quoted if text.startswith(_FORMULA_SIGNS) else plain)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(1, last_row), len(titles) - 1)
    ended(begun(workbook.close), tell)
    return target.getvalue()


def _show_formatted(cells: Cells, styles: SheetStyles) -> None:
    """Let numbers begin with the zeros that the sheet shows, 0000007 of a card, and days have no more than it shows."""
    for how, wanted in ((shown, styles.digits), (shown_of_day, styles.date_parts)):
        for (row, at), count in wanted.items():
            if row < len(cells) and at < len(cells[row]):
                cells[row][at] = how(cells[row][at], count)
