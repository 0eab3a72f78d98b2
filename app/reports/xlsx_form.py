"""The tables of a story as sheets that are printed and sent: the whole form around each table.

What it is for: head, title, what is said above and below the table, and who signs, across as many columns as they need.
What it is not for: lists to work with (xlsx_story), and the cells of the table (xlsx_table).
Invariant: columns are as wide as on the paper, so a sheet prints as the PDF does.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise

import xlsxwriter
from xlsxwriter.format import Format

from app.reports.fonts import BOLD, ITALIC, REGULAR, broken
from app.reports.story import (
    COUNTRY_NAME,
    HEAD_WIDTHS,
    RECIPIENTS_HEAD,
    Chart,
    Charts,
    Head,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
    Title,
)
from app.reports.xlsx_table import TableSheet, composed

_SIZE, _COUNTRY_SIZE, _KIND_SIZE, _NOTE_SIZE = 14, 15, 16, 12
_TEXT_WIDTH, _WIDE_TEXT_WIDTH = 165, 252
_PIXELS_PER_MM, _POINTS_PER_PIXEL = 96 / 25.4, 0.75
_SAFE = 0.95
"""The share of the width of a cell that a line is sure to fit, as each program draws type in its own way."""
_LINE, _GAP = 1.35, 4
_ROOM_TO_SIGN = 74
_SHOWN_SIZE = 11
"""Smaller type of a table is shown larger on the screen."""
_BOLD_MIDDLE = {"bold": True, "align": "center"}
_SHAPES = {
    TextKind.BODY: (REGULAR, {"bold": False}, _SIZE),
    TextKind.HEADING: (BOLD, {"bold": True}, _SIZE),
    TextKind.NOTE: (ITALIC, {"italic": True}, _NOTE_SIZE),
}


def write_forms(workbook: xlsxwriter.Workbook, names: Sequence[str], story: Story) -> None:
    """Write a sheet for each table with all that stands around it, or one that only says why there is none.

    What stands before the first table and after the last one is said on every sheet, between two of them below the
    upper one.
    """
    tables = [part for part in story.parts if isinstance(part, Table)]
    before, *after = _texts_around(story.parts)
    if not tables:
        _Form(workbook, names[0], story).write(before)
    for name, table, below in zip(names, tables, after, strict=bool(tables)):
        _Form(workbook, name, story, table).write(before, below if table is tables[-1] else [*below, *after[-1]])


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


class _Form:
    """One sheet, written from the top."""

    def __init__(self, workbook: xlsxwriter.Workbook, name: str, story: Story, table: Table | None = None) -> None:
        self._story, self._table, self._row = story, table, 0
        self._made = TableSheet(workbook, name, table.size if table else _SIZE)
        told = [column.width for column in table.columns] if table else HEAD_WIDTHS
        scale = (_WIDE_TEXT_WIDTH if story.paper.is_wide else _TEXT_WIDTH) * _PIXELS_PER_MM / sum(told)
        self._widths = [round(width * scale) for width in told]
        self._all = range(len(self._widths))

    def write(self, before: Sequence[Text], after: Sequence[Text] = ()) -> None:
        """Fill the sheet."""
        made, table = self._made, self._table
        for place, width in enumerate(self._widths):
            made.sheet.set_column_pixels(place, place, width)
        self._marks(made.set_page(self._story.paper))
        self._head(self._story.head)
        self._title(self._story.title)
        self._texts([*before, *(table.lead if table else ())])
        if table:
            if table.size < _SHOWN_SIZE:
                made.sheet.set_zoom(round(100 * _SHOWN_SIZE / table.size))
            self._row = made.write_table(table, self._row)
        self._texts(after)
        for part in self._story.parts:
            if isinstance(part, Signed):
                self._texts(part.last)
                for signers, recipients in part.laid:
                    self._signatures(signers, recipients)

    def _marks(self, marks: Iterable[str]) -> None:
        for text in filter(None, (*marks, composed(self._story.paper.foot))):
            self._across(text, BOLD, _BOLD_MIDDLE, _NOTE_SIZE)

    def _head(self, head: Head) -> None:
        left, right = self._parted(HEAD_WIDTHS)
        room = self._points(left)
        lines = [(line, False) for name in head.superior for line in broken(name.upper(), REGULAR, _SIZE, room)]
        lines += [(line, True) for line in broken(head.body.upper(), BOLD, _SIZE, room)]
        lines += [(line, False) for line in ("*", head.number) if line]
        for place, (line, is_bold) in enumerate(lines):
            self._put(left, line, self._line(bold=is_bold))
            if not place:
                self._put(right, COUNTRY_NAME, self._line(bold=True, underline=1, font_size=_COUNTRY_SIZE))
            elif place == 1:
                self._put(right, head.place_and_date, self._line(italic=True))
            self._next(_COUNTRY_SIZE * _LINE)
        self._next()

    def _title(self, title: Title) -> None:
        self._across(title.kind.upper(), BOLD, _BOLD_MIDDLE, _KIND_SIZE)
        for text in filter(None, title.about):
            self._across(text, BOLD, _BOLD_MIDDLE)
        self._across("-----", REGULAR, {"align": "center"})

    def _texts(self, texts: Iterable[Text]) -> None:
        for text in texts:
            self._across(text.text, *_SHAPES[text.kind])

    def _signatures(self, signers: Sequence[Signer], recipients: Sequence[str]) -> None:
        """Put signers beside each other; one alone signs on the right, with the recipients at the left."""
        self._next()
        listed: list[Signer | None] = [*[None] * (2 - len(signers)), *signers]
        places = self._parted([1] * len(listed))
        first = self._row
        for field, is_bold in (("confirms", False), ("behalf", True), ("post", False), ("", False), ("name", True)):
            said = [getattr(one, field) if one and field else "" for one in listed]
            if field in {"confirms", "post"} and not any(said):
                continue
            for place, text in zip(places, said, strict=True):
                if text:
                    self._put(place, text, self._line(bold=is_bold, text_wrap=True))
            lines = max(self._lines(text, BOLD, _SIZE, place) for place, text in zip(places, said, strict=True))
            self._next(_SIZE * _LINE * lines if field else _ROOM_TO_SIGN)
        if recipients:
            self._recipients(places[0], first, recipients)

    def _recipients(self, place: range, first: int, recipients: Sequence[str]) -> None:
        head = self._made.format(font_size=_SIZE, underline=1)
        self._merge(range(first, first + 1), place, RECIPIENTS_HEAD, head)
        listed = self._made.format(font_size=_NOTE_SIZE, text_wrap=True, valign="top")
        self._merge(range(first + 1, self._row), place, "\n".join(recipients), listed)

    def _across(self, text: str, face: str, shape: Mapping[str, object], size: float = _SIZE) -> None:
        """Write a text across all columns, in a row as high as its lines need."""
        self._put(self._all, text, self._made.format(font_size=size, text_wrap=True, valign="vcenter", **shape))
        self._next(self._lines(text, face, size, self._all) * size * _LINE + _GAP)

    def _line(self, **more: object) -> Format:
        return self._made.format(**({"font_size": _SIZE, "align": "center", "shrink": "text_wrap" not in more} | more))

    def _put(self, place: range, text: str, shape: Format) -> None:
        self._merge(range(self._row, self._row + 1), place, text, shape)

    def _merge(self, rows: range, place: range, text: str, shape: Format) -> None:
        if len(rows) * len(place) == 1:
            self._made.sheet.write_string(rows[0], place[0], composed(text), shape)
        else:
            self._made.sheet.merge_range(rows[0], place[0], rows[-1], place[-1], composed(text), shape)

    def _next(self, height: float = _SIZE) -> None:
        self._made.sheet.set_row(self._row, height)
        self._row += 1

    def _parted(self, shares: Sequence[float]) -> list[range]:
        """Return the columns in groups next to each other, as near to these shares of the width as columns allow."""
        edges = [0, *accumulate(self._widths)]
        bounds = [0]
        for wanted in list(accumulate(shares))[:-1]:
            goal = edges[-1] * wanted / sum(shares)
            bounds.append(min(range(bounds[-1] + 1, len(edges) - 1), key=lambda at: abs(edges[at] - goal)))
        return [range(*pair) for pair in pairwise([*bounds, len(self._widths)])]

    def _lines(self, text: str, face: str, size: float, place: range) -> int:
        """Return on how many lines a text stands in these columns."""
        room = self._points(place)
        return sum(max(1, len(broken(line, face, size, room))) for line in text.split("\n"))

    def _points(self, place: range) -> float:
        return sum(self._widths[at] for at in place) * _POINTS_PER_PIXEL * _SAFE
