"""A worksheet that a table of a story is put on: its page, its cells, figures as numbers.

What it is for: what sheets of every kind share.
What it is not for: what stands around the table (xlsx_story, xlsx_form).
Invariant: what people typed is text in every cell; none of it is ever a formula or a link.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format

from app.reports.story import CellKind, Column, Paper, Table

_FACE = "Times New Roman"
_REHEARSAL = "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ"
_A4 = 9
_LONGEST_HEADER = 240
_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_FIGURE = re.compile(r"-?(0|[1-9]\d{0,2}(\.\d{3})*|[1-9]\d*)(,\d+)?")


def begun(target: BytesIO, paper: Paper) -> xlsxwriter.Workbook:
    """Return a new workbook that says of itself what a paper does, the same bytes whenever it is made."""
    workbook = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    workbook.set_properties({"title": paper.title, "author": paper.author, "created": _MADE})
    return workbook


def sheet_names(wished: Iterable[str]) -> list[str]:
    """Return names that a workbook takes: short, without marks it reserves, no two alike."""
    taken: list[str] = []
    for name in wished:
        plain = _NOT_IN_NAMES.sub(" ", composed(name)).strip()[:_LONGEST_NAME] or "Bảng"
        one, number = plain, 2
        while one.casefold() in [other.casefold() for other in taken]:
            one, number = f"{plain[: _LONGEST_NAME - 4]} ({number})", number + 1
        taken.append(one)
    return taken


class TableSheet:
    """One worksheet of a workbook; its formats are made once each."""

    def __init__(self, workbook: xlsxwriter.Workbook, name: str, size: float) -> None:
        """Add a worksheet of this name, with type of this size where nothing else is said."""
        self._workbook, self._size = workbook, size
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self.sheet = workbook.add_worksheet(name)

    def set_page(self, paper: Paper) -> list[str]:
        """Set up the printed page; return the marks of what is no paper in force, which stand in its head."""
        sheet = self.sheet
        sheet.set_paper(_A4)
        if paper.is_wide:
            sheet.set_landscape()
        sheet.set_margins(left=1.18, right=0.59, top=0.79, bottom=0.79)
        sheet.fit_to_pages(1, 0)
        marks = [text for text in (_REHEARSAL if paper.is_rehearsal else "", composed(paper.mark)) if text]
        printed = " · ".join(marks).replace("&", "&&")[:_LONGEST_HEADER]
        sheet.set_header(f"&C{printed}" if marks else "&C&P")
        return marks

    def write_table(self, table: Table, first: int) -> int:
        """Write a table whose head stands in the row `first` and again on every page; return the row after it."""
        self.sheet.repeat_rows(first)
        for place, column in enumerate(table.columns):
            self.sheet.write_string(first, place, _head(column), self._ruled(bold=True, align="center"))
        for number, row in enumerate(table.rows, start=first + 1):
            self._write_row(number, table.columns, row)
        return first + 1 + len(table.rows)

    def format(self, **more: object) -> Format:
        """Return a format of the workbook."""
        key = tuple(sorted(more.items()))
        if key not in self._formats:
            basic = {"font_name": _FACE, "font_size": self._size}
            self._formats[key] = self._workbook.add_format(basic | more)
        return self._formats[key]

    def _write_row(self, number: int, columns: Sequence[Column], row: Sequence[str]) -> None:
        for place, (column, text) in enumerate(zip(columns, row, strict=True)):
            align = "left" if column.kind is CellKind.TEXT else "center"
            figure = None if column.kind is CellKind.TEXT else number_of(text)
            if figure is None:
                self.sheet.write_string(number, place, composed(text), self._ruled(align=align))
            else:
                shown = "#,##0" if isinstance(figure, int) else "#,##0.##"
                self.sheet.write_number(number, place, figure, self._ruled(num_format=shown, align=align))

    def _ruled(self, **more: object) -> Format:
        return self.format(border=1, text_wrap=True, valign="vcenter", **more)


def number_of(text: str) -> int | float | None:
    """Return a figure of a document ("1.510", "97,65") as a number, None for what is none ("05", "A")."""
    if not _FIGURE.fullmatch(text):
        return None
    plain = text.replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


def composed(text: str) -> str:
    """Return a text with its letters composed."""
    return unicodedata.normalize("NFC", text)


def _head(column: Column) -> str:
    return composed(f"{column.head}\n{column.note}" if column.note else column.head)
