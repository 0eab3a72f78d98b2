"""The tables of a story as sheets.

What it is for: figures that an office sorts, adds up or sends on: one sheet a table.
What it is not for: running text, which belongs to the PDF and the word processor, but for forms (xlsx_form).
"""

from io import BytesIO

import xlsxwriter

from app.reports.story import Story, Table, Text
from app.reports.xlsx_form import write_forms
from app.reports.xlsx_table import TableSheet, begun, composed, sheet_names

_SIZE = 13
_CHARACTERS_PER_MM = 0.5
_FIRST_ROW = 3


def as_xlsx(story: Story) -> bytes:
    """Return the tables of a story as XLSX, the same bytes for the same story."""
    target = BytesIO()
    workbook = begun(target, story.paper)
    tables = [part for part in story.parts if isinstance(part, Table)]
    names = sheet_names([table.name for table in tables] or [story.title.kind])
    if story.is_form:
        write_forms(workbook, names, story)
    elif tables:
        for name, table in zip(names, tables, strict=True):
            _write_list(workbook, name, story, table)
    else:
        _write_words(workbook, names[0], story)
    workbook.close()
    return target.getvalue()


def _write_list(workbook: xlsxwriter.Workbook, name: str, story: Story, table: Table) -> None:
    """Write a table to work with: its head stays in sight and filters."""
    made = _begun(workbook, name, story)
    for place, column in enumerate(table.columns):
        made.sheet.set_column(place, place, max(8, column.width * _CHARACTERS_PER_MM))
    made.sheet.freeze_panes(_FIRST_ROW + 1, 0)
    end = made.write_table(table, _FIRST_ROW)
    made.sheet.autofilter(_FIRST_ROW, 0, end - 1, len(table.columns) - 1)


def _write_words(workbook: xlsxwriter.Workbook, name: str, story: Story) -> None:
    """Say what a document without tables says: that there is nothing to list, and why."""
    made = _begun(workbook, name, story)
    texts = [part for part in story.parts if isinstance(part, Text)]
    for row, text in enumerate(texts, start=_FIRST_ROW):
        made.sheet.write_string(row, 0, composed(text.text), made.format())


def _begun(workbook: xlsxwriter.Workbook, name: str, story: Story) -> TableSheet:
    """Return a sheet that says what it is about."""
    made, paper = TableSheet(workbook, name, _SIZE), story.paper
    marks = made.set_page(paper)
    made.sheet.write_string(0, 0, composed(paper.title), made.format(bold=True))
    made.sheet.write_string(1, 0, composed(paper.author), made.format())
    if said := " · ".join([*marks, *filter(None, [composed(paper.foot)])]):
        made.sheet.write_string(2, 0, said, made.format(bold=True))
    return made
