"""The tables of a story as sheets.

What it is for: figures that an office sorts, adds up or sends on: one sheet a table, figures as numbers.
What it is not for: running text, which belongs to the PDF and the word processor.
Invariant: what people typed is text in every cell; none of it is ever a formula or a link.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format

from app.reports.story import CellKind, Column, Story, Table, Text

_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_FACE, _SIZE = "Times New Roman", 13
_CHARACTERS_PER_MM = 0.5
_REHEARSAL = "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ"
_A4 = 9
_FIRST_ROW = 3
_LONGEST_NAME = 31
_LONGEST_HEADER = 240
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_FIGURE = re.compile(r"-?(0|[1-9]\d{0,2}(\.\d{3})*|[1-9]\d*)(,\d+)?")


def as_xlsx(story: Story) -> bytes:
    """Return the tables of a story as XLSX, the same bytes for the same story."""
    target = BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    workbook.set_properties({"title": story.paper.title, "author": story.paper.author, "created": _MADE})
    tables = [part for part in story.parts if isinstance(part, Table)]
    for name, table in zip(_names(table.name for table in tables), tables, strict=True):
        _Sheet(workbook, name, story).write(table)
    if not tables:
        _Sheet(workbook, _names([story.title.kind])[0], story).write_words()
    workbook.close()
    return target.getvalue()


class _Sheet:
    """One sheet: what it is about, the lead of the table, its head, its rows."""

    def __init__(self, workbook: xlsxwriter.Workbook, name: str, story: Story) -> None:
        self._workbook, self._story = workbook, story
        self._sheet = workbook.add_worksheet(name)

    def write(self, table: Table) -> None:
        """Fill the sheet."""
        sheet, last = self._sheet, len(table.columns) - 1
        self._write_head()
        sheet.repeat_rows(_FIRST_ROW)
        sheet.freeze_panes(_FIRST_ROW + 1, 0)
        for place, column in enumerate(table.columns):
            sheet.set_column(place, place, max(8, column.width * _CHARACTERS_PER_MM))
            sheet.write_string(_FIRST_ROW, place, _head(column), self._ruled(bold=True, align="center"))
        for number, row in enumerate(table.rows, start=_FIRST_ROW + 1):
            for place, column in enumerate(table.columns):
                self._write_cell(number, place, column, row[place])
        sheet.autofilter(_FIRST_ROW, 0, _FIRST_ROW + len(table.rows), last)

    def write_words(self) -> None:
        """Say what a document without tables says: that there is nothing to list, and why."""
        self._write_head()
        texts = [part for part in self._story.parts if isinstance(part, Text)]
        for row, text in enumerate(texts, start=_FIRST_ROW):
            self._sheet.write_string(row, 0, _text(text.text), self._format())

    def _write_head(self) -> None:
        sheet, paper = self._sheet, self._story.paper
        sheet.set_paper(_A4)
        if paper.is_wide:
            sheet.set_landscape()
        sheet.set_margins(left=1.18, right=0.59, top=0.79, bottom=0.79)
        sheet.fit_to_pages(1, 0)
        marks = [text for text in (_REHEARSAL if paper.is_rehearsal else "", _text(paper.mark)) if text]
        printed = " · ".join(marks).replace("&", "&&")[:_LONGEST_HEADER]
        sheet.set_header(f"&C{printed}" if marks else "&C&P")
        sheet.write_string(0, 0, _text(paper.title), self._format(bold=True))
        sheet.write_string(1, 0, _text(paper.author), self._format())
        if said := " · ".join([*marks, *filter(None, [_text(paper.foot)])]):
            sheet.write_string(2, 0, said, self._format(bold=True))

    def _write_cell(self, row: int, place: int, column: Column, text: str) -> None:
        align = "left" if column.kind is CellKind.TEXT else "center"
        figure = number_of(text)
        if figure is None or column.kind is CellKind.TEXT:
            self._sheet.write_string(row, place, _text(text), self._ruled(align=align))
        else:
            shown = "#,##0" if isinstance(figure, int) else "0.00"
            self._sheet.write_number(row, place, figure, self._ruled(num_format=shown, align=align))

    def _ruled(self, **more: object) -> Format:
        return self._format(border=1, text_wrap=True, valign="vcenter", **more)

    def _format(self, **more: object) -> Format:
        return self._workbook.add_format({"font_name": _FACE, "font_size": _SIZE} | more)


def number_of(text: str) -> int | float | None:
    """Return a figure of a document ("1.510", "97,65") as a number, None for what is none ("05", "A")."""
    if not _FIGURE.fullmatch(text):
        return None
    plain = text.replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


def _head(column: Column) -> str:
    return _text(f"{column.head}\n{column.note}" if column.note else column.head)


def _text(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _names(wished: Iterable[str]) -> list[str]:
    """Return names that a workbook takes: short, without marks it reserves, no two alike."""
    taken: list[str] = []
    for name in wished:
        plain = _NOT_IN_NAMES.sub(" ", _text(name)).strip()[:_LONGEST_NAME] or "Bảng"
        one, number = plain, 2
        while one.casefold() in [other.casefold() for other in taken]:
            one, number = f"{plain[: _LONGEST_NAME - 4]} ({number})", number + 1
        taken.append(one)
    return taken
