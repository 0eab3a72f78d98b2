"""Ruled tables in documents: heads repeat on every page, no row is split, none stands alone.

What it is for: lists of people and their figures.
What it is not for: the two columns of a head or of signatures.
Invariant: at least two rows stay with the head, at least two stand on the last page; a table with a row that is taller
than a quarter of a page has no such room, and its tall rows are cut.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table, TableStyle

from app.reports.fonts import width_of
from app.reports.page_frame import TEXT_HEIGHT, TEXT_WIDTH
from app.reports.story import DENSE_ROW, READ_SIZE, CellKind, Column, whole_of
from app.reports.typography import (
    CELL,
    CELL_CENTRED,
    CELL_HEAD,
    CELL_HEAD_NOTE,
    FACE,
    FIGURE,
    balanced,
    lines,
    paragraph,
)

_RULE = 0.4
_SIDE_PADDING = 4
_AROUND = 8
_SIDES = ("LEFT", "RIGHT", "TOP", "BOTTOM")
_KEPT_ROWS = 2
_TALL = TEXT_HEIGHT / 4
"""A row taller than this is cut, so that it fits any page."""


def ruled_table(
    lead: Sequence[Paragraph],
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    row_padding: float = DENSE_ROW,
    size: float = READ_SIZE,
    width: float = TEXT_WIDTH,
    headings: Collection[int] = (),
) -> list[Flowable]:
    """Return the paragraphs that announce a table and the table, after a page break where they would be torn apart.

    The widths are scaled to fill the text block, `width` points wide. `row_padding` in points stands above and below
    each cell, `size` is that of the type; the rows at the places of `headings` stay with those after them.
    """
    scale = width / (sum(column.width for column in columns) * mm)
    columns = [replace(column, width=column.width * mm * scale) for column in columns]
    cells = [_cells(column, [row[place] for row in rows], size) for place, column in enumerate(columns)]
    lined_up = list(zip(*cells, strict=True))
    if any(_row_height(columns, row) > _TALL for row in lined_up):
        return [*lead, _table_with_cut_rows(columns, lined_up, row_padding, size)]
    kept = len(rows) if len(rows) <= _KEPT_ROWS + 1 else _KEPT_ROWS
    beginning = _table(columns, lined_up[:kept], _style(kept, row_padding), size)
    table = _table(columns, lined_up, _style(len(rows), row_padding), size)
    table.setStyle(TableStyle([("NOSPLIT", (0, first), (0, last)) for first, last in _kept_together(headings)]))
    return [CondPageBreak(_height(width, *lead, beginning)), *lead, table]


def beside(pieces: Sequence[Sequence[Flowable]], width: float, gap: float) -> Flowable:
    """Return pieces of a page beside each other, `width` points in all with gaps between; never torn."""
    share = (width - gap * (len(pieces) - 1)) / len(pieces)
    cells = [piece for one in pieces for piece in (list(one), "")][:-1]
    widths = [side for _ in pieces for side in (share, gap)][:-1]
    style = [FACE, ("VALIGN", (0, 0), (-1, -1), "TOP"), *(((f"{side}PADDING", (0, 0), (-1, -1), 0)) for side in _SIDES)]
    return Table([cells], colWidths=widths, style=TableStyle([*style, ("NOSPLIT", (0, 0), (-1, -1))]))


def _table(columns: Sequence[Column], cells: Sequence[tuple[Flowable, ...]], style: TableStyle, size: float) -> Table:
    table = Table(
        [[_head_cell(column, size) for column in columns], *cells],
        colWidths=[column.width for column in columns],
        repeatRows=1,
        spaceBefore=_AROUND,
        spaceAfter=_AROUND,
    )
    table.setStyle(style)
    return table


def _style(rows: int, row_padding: float) -> TableStyle:
    kept_from_end = max(1, rows - _KEPT_ROWS + 1)
    return TableStyle(
        [
            *_spacing(row_padding),
            ("GRID", (0, 0), (-1, -1), _RULE, black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("NOSPLIT", (0, 0), (0, min(rows, _KEPT_ROWS))),
            ("NOSPLIT", (0, kept_from_end), (0, rows)),
        ]
    )


def _kept_together(headings: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last row of what stays together, counted with the head: headings and the row after them."""
    for place in sorted(headings):
        if place - 1 in headings:
            continue
        last = place
        while last in headings:
            last += 1
        yield place + 1, last + 1


def _spacing(row_padding: float) -> list[tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]]:
    every = ((0, 0), (-1, -1))
    return [
        FACE,
        ("LEFTPADDING", *every, _SIDE_PADDING),
        ("RIGHTPADDING", *every, _SIDE_PADDING),
        ("TOPPADDING", *every, row_padding),
        ("BOTTOMPADDING", *every, row_padding + 1),
    ]


def _table_with_cut_rows(
    columns: Sequence[Column], rows: Sequence[tuple[Paragraph, ...]], row_padding: float, size: float
) -> Table:
    """Return a table whose tall rows are cut into pieces that go on from page to page, with no rule between them."""
    pieces: list[tuple[Flowable, ...]] = []
    starts: list[int] = []
    for row in rows:
        starts.append(len(pieces) + 1)
        pieces += _pieces(columns, row)
    lines = [("LINEABOVE", (0, start), (-1, start), _RULE, black) for start in starts]
    style = TableStyle(
        [
            *_spacing(row_padding),
            ("BOX", (0, 0), (-1, -1), _RULE, black),
            ("LINEBEFORE", (0, 0), (-1, -1), _RULE, black),
            ("LINEBELOW", (0, 0), (-1, 0), _RULE, black),
            ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            *lines,
        ]
    )
    return _table(columns, pieces, style, size)


def _pieces(columns: Sequence[Column], row: tuple[Flowable, ...]) -> Iterator[tuple[Flowable, ...]]:
    """Yield the row, cut where it is taller than a row may be; cells that have ended stay empty."""
    while True:
        cut = [cell.split(_inside(column), _TALL) or [cell] for cell, column in zip(row, columns, strict=True)]
        yield tuple(parts[0] for parts in cut)
        if all(len(parts) == 1 for parts in cut):
            return
        row = tuple(parts[1] if len(parts) > 1 else paragraph("", CELL) for parts in cut)


def _row_height(columns: Sequence[Column], row: tuple[Paragraph, ...]) -> float:
    return max(cell.wrap(_inside(column), TEXT_HEIGHT)[1] for cell, column in zip(row, columns, strict=True))


def _inside(column: Column) -> float:
    return column.width - 2 * _SIDE_PADDING


def _head_cell(column: Column, size: float) -> list[Flowable]:
    parts: list[Flowable] = [balanced(column.head, _sized(CELL_HEAD, size), _inside(column))]
    if column.note:
        parts.append(balanced(column.note, _sized(CELL_HEAD_NOTE, size), _inside(column)))
    return parts


def _sized(style: ParagraphStyle, size: float) -> ParagraphStyle:
    """Return a style of tables in another size; all else grows and shrinks with it."""
    if size == READ_SIZE:
        return style
    share = size / READ_SIZE
    return ParagraphStyle(f"{style.name}-{size}", style, fontSize=style.fontSize * share, leading=style.leading * share)


def _cells(column: Column, texts: Sequence[str], size: float) -> list[Paragraph]:
    if column.kind is CellKind.FIGURE:
        return _figure_cells(column.width, texts, _sized(FIGURE, size))
    style = _sized(CELL if column.kind is CellKind.TEXT else CELL_CENTRED, size)
    return [_cell(text, style) for text in texts]


def _cell(text: str, style: ParagraphStyle) -> Paragraph:
    several = tuple(text.split("\n"))
    return lines(several, style) if len(several) > 1 else paragraph(text, style)


def _figure_cells(width: float, texts: Sequence[str], style: ParagraphStyle) -> list[Paragraph]:
    """Put figures under each other by the comma, their whole block in the middle of the column."""
    wholes = [_width(whole_of(text), style) for text in texts]
    tails = [_width(text, style) - whole for text, whole in zip(texts, wholes, strict=True)]
    longest_tail = max(tails, default=0)
    block = max(wholes, default=0) + longest_tail
    room = max(0, (width - 2 * _SIDE_PADDING - block) / 2)
    return [
        paragraph(text, ParagraphStyle("figure-cell", style, rightIndent=room + longest_tail - tail))
        for text, tail in zip(texts, tails, strict=True)
    ]


def _width(text: str, style: ParagraphStyle) -> float:
    return width_of(text, style.fontName, style.fontSize)


def _height(width: float, *flowables: Flowable) -> float:
    return sum(one.getSpaceBefore() + one.wrap(width, TEXT_HEIGHT)[1] for one in flowables)
