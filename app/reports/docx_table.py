"""Tables of a word-processor file.

What it is for: ruled tables whose heads repeat and whose rows are never torn, and columns without rules.
What it is not for: what stands in them (story).
"""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Length, Mm
from docx.table import Table as WordTable
from docx.table import _Row as Row  # pyright: ignore[reportPrivateUsage] # the library names no public type

from app.reports.docx_text import Cell, add_text, styled
from app.reports.docx_xml import keep_rows_whole, set_sides
from app.reports.fonts import REGULAR, width_of
from app.reports.story import READ_SIZE, CellKind, Column, Table, whole_of

_NOTE_SIZE = 11
_POINTS_PER_MM = 72 / 25.4
_SIDE = 3
_LINE = 16
_AFTER = 8
_KEPT_ROWS = 2
_ALIGNMENTS = {
    CellKind.TEXT: WD_ALIGN_PARAGRAPH.LEFT,
    CellKind.CENTRED: WD_ALIGN_PARAGRAPH.CENTER,
    CellKind.FIGURE: WD_ALIGN_PARAGRAPH.RIGHT,
}


def unruled(document: Document, widths: Sequence[float], rows: int) -> list[list[Cell]]:
    """Return the cells of columns without rules, so many millimetres wide."""
    table = document.add_table(rows, len(widths))
    set_widths(table, widths)
    set_sides(document, 0)
    return [list(row.cells) for row in table.rows]


def ruled(document: Document, table: Table) -> None:
    """Draw a table of a story over the whole width of the text."""
    scale = _text_width(document) / sum(column.width for column in table.columns)
    widths = [column.width * scale for column in table.columns]
    made = document.add_table(len(table.rows) + 1, len(widths), "Table Grid")
    set_widths(made, widths)
    set_sides(document, _SIDE)
    keep_rows_whole(document)
    rows = list(made.rows)
    _set_head(rows[0], table)
    rooms = [
        _room(column, width, place, table)
        for place, (column, width) in enumerate(zip(table.columns, widths, strict=True))
    ]
    kept = range(min(_KEPT_ROWS, len(table.rows)))
    for number, (row, texts) in enumerate(zip(rows[1:], table.rows, strict=True)):
        is_kept = number in kept[:-1] or number == len(table.rows) - _KEPT_ROWS
        _set_row(row, table, texts, rooms, is_kept=is_kept)
    after = document.add_paragraph()
    styled(after, line=_AFTER)
    after.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY


def _text_width(document: Document) -> float:
    """Return the width between the margins in millimetres."""
    section = document.sections[0]
    width, left, right = section.page_width, section.left_margin, section.right_margin
    if width is None or left is None or right is None:
        raise TypeError(section)
    return Length(width - left - right).mm


def _set_head(row: Row, table: Table) -> None:
    share = table.size / READ_SIZE
    for cell, column in zip(row.cells, table.columns, strict=True):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        paragraph = cell.paragraphs[0]
        styled(paragraph, WD_ALIGN_PARAGRAPH.CENTER, before=3, after=3, line=_LINE * share)
        paragraph.paragraph_format.keep_with_next = True
        add_text(paragraph, column.head, size=table.size, bold=True)
        if column.note:
            add_text(paragraph, f"\n{column.note}", size=_NOTE_SIZE * share, italic=True)


def _set_row(row: Row, table: Table, texts: Sequence[str], rooms: Sequence[float], *, is_kept: bool) -> None:
    for cell, column, text, room in zip(row.cells, table.columns, texts, rooms, strict=True):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        paragraph = cell.paragraphs[0]
        styled(
            paragraph,
            _ALIGNMENTS[column.kind],
            before=table.row_padding,
            after=table.row_padding,
            right=_right(text, room, table.size),
            line=_LINE * table.size / READ_SIZE,
        )
        paragraph.paragraph_format.keep_with_next = is_kept
        add_text(paragraph, text, size=table.size)


def _room(column: Column, width: float, place: int, table: Table) -> float:
    """Return the points at the right of the longest tail, so that a block of figures stands in the middle."""
    if column.kind is not CellKind.FIGURE:
        return 0
    texts = [row[place] for row in table.rows]
    whole = max((_wide(whole_of(text), table.size) for text in texts), default=0)
    tail = max((_tail(text, table.size) for text in texts), default=0)
    return max(0, (width * _POINTS_PER_MM - 2 * _SIDE - whole - tail) / 2) + tail


def _right(text: str, room: float, size: float) -> float:
    """Return the indent that puts the comma of a figure below that of the others."""
    return max(0, room - _tail(text, size)) if room else 0


def _tail(text: str, size: float) -> float:
    return _wide(text, size) - _wide(whole_of(text), size)


def _wide(text: str, size: float) -> float:
    return width_of(text, REGULAR, size)


def set_widths(table: WordTable, widths: Sequence[float]) -> None:
    """Make the columns of a table so many millimetres wide, whatever stands in them."""
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
