"""The tables of a story as sheets that are printed and sent: the whole form around each table.

What it is for: head, title, what is said above and below the table, and who signs, across as many columns as they need.
What it is not for: lists to work with (xlsx_story), a paper with several tables in one page (xlsx_whole), the cells of
the table (xlsx_table).
"""

from collections.abc import Iterable, Sequence

import xlsxwriter

from app.reports.story import HEAD_WIDTHS, Chart, Charts, Part, Signed, Story, Table, Text, TextKind
from app.reports.xlsx_page import SIZE, SheetPage

_SHOWN_SIZE = 11
"""Smaller type of a table is shown larger on the screen."""


def write_forms(workbook: xlsxwriter.Workbook, names: Sequence[str], story: Story) -> None:
    """Write a sheet for each table with all that stands around it, or one that only says why there is none.

    What stands before the first table and after the last one is said on every sheet, between two of them below the
    upper one.
    """
    tables = [part for part in story.parts if isinstance(part, Table)]
    before, *after = _texts_around(story.parts)
    if not tables:
        _write(workbook, names[0], story, None, before)
    for name, table, below in zip(names, tables, after, strict=bool(tables)):
        _write(workbook, name, story, table, before, below if table is tables[-1] else [*below, *after[-1]])


def _texts_around(parts: Iterable[Part]) -> list[list[Text]]:
    """Return the texts before each table, and after the last; a chart is left out together with its heading."""
    texts: list[list[Text]] = [[]]
    for part in parts:
        match part:
            case Table():
                texts.append([])
            case Text():
                texts[-1].append(part)
            case Chart() | Charts() if texts[-1] and texts[-1][-1].kind is TextKind.HEADING:
                texts[-1].pop()
            case _:
                pass
    return texts


def _write(
    workbook: xlsxwriter.Workbook,
    name: str,
    story: Story,
    table: Table | None,
    before: Sequence[Text],
    after: Sequence[Text] = (),
) -> None:
    """Write one sheet from the top."""
    widths = [column.width for column in table.columns] if table else HEAD_WIDTHS
    page = SheetPage(workbook, name, story.paper, table.size if table else SIZE, widths)
    page.begin(story.head, story.title)
    page.texts([*before, *(table.lead if table else ())])
    if table:
        if table.size < _SHOWN_SIZE:
            page.made.sheet.set_zoom(round(100 * _SHOWN_SIZE / table.size))
        page.row = page.made.write_table(table, page.row)
    page.texts(after)
    for part in story.parts:
        if isinstance(part, Signed):
            page.signed(part)
