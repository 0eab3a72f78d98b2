"""Whole papers as sheets, one a sheet: every text, table and signature below each other as on the page.

What it is for: forms that are filled in on the screen, with several tables in one page.
What it is not for: lists to work with (xlsx_story), and a paper around one table (xlsx_form).
"""

from collections.abc import Iterable
from io import BytesIO

import xlsxwriter

from app.models.long_work import Tell, step
from app.reports.fonts import BOLD, REGULAR
from app.reports.story import CellKind, Kept, Paper, Part, Signed, Story, Table, Text
from app.reports.xlsx_page import SIZE, SheetPage
from app.reports.xlsx_table import begun, composed, number_of, sheet_names

_COLUMNS = 33
"""Columns of five millimetres, on which tables of any columns stand one below the other."""
_LINE = 1.35
_DOTTED = 4
_TO_WRITE = frozenset("…. ")


def as_workbook(paper: Paper, names: Iterable[str], stories: Iterable[Story], total: int, tell: Tell) -> bytes:
    """Return stories as XLSX, a sheet of its name for each, the same bytes for the same; raise Stopped by `tell`."""
    target = BytesIO()
    workbook = begun(target, paper)
    for done, (name, story) in enumerate(zip(sheet_names(names), stories, strict=True)):
        step(tell, done, total)
        _write(workbook, name, story)
    workbook.close()
    step(tell, total, total)
    return target.getvalue()


def _write(workbook: xlsxwriter.Workbook, name: str, story: Story) -> None:
    page = SheetPage(workbook, name, story.paper, SIZE, [1] * _COLUMNS)
    page.begin(story.head, story.title)
    for part in story.parts:
        _add(page, part)


def _add(page: SheetPage, part: Part) -> None:
    match part:
        case Text():
            _text(page, part)
        case Kept():
            for text in part.texts:
                _text(page, text)
        case Table():
            page.texts(part.lead)
            _table(page, part)
        case Signed():
            page.signed(part)
        case _:
            pass


def _text(page: SheetPage, text: Text) -> None:
    """Write a paragraph; a line of dots is a cell to type in, ruled with dots."""
    if _TO_WRITE.issuperset(text.text):
        page.put(range(_COLUMNS), "", page.made.format(font_size=SIZE, text_wrap=True, bottom=_DOTTED))
        page.next_row(SIZE * _LINE)
    else:
        page.texts((text,))


def _table(page: SheetPage, table: Table) -> None:
    places = page.parted([column.width for column in table.columns])
    rows = [[column.head for column in table.columns], *table.rows]
    for number, row in enumerate(rows):
        lines = 1
        for column, place, text in zip(table.columns, places, row, strict=True):
            is_text = column.kind is CellKind.TEXT and number > 0
            figure = None if is_text or not number else number_of(text)
            shape = {"num_format": "#,##0" if isinstance(figure, int) else "#,##0.##"} if figure is not None else {}
            shape |= {"bold": not number, "align": "left" if is_text else "center"}
            cell = page.made.format(font_size=table.size, border=1, text_wrap=True, valign="vcenter", **shape)
            page.put(place, composed(text) if figure is None else figure, cell)
            lines = max(lines, page.lines(text, REGULAR if number else BOLD, table.size, place))
        page.next_row(lines * table.size * _LINE)
    page.next_row()
