"""One printed page as a sheet, written from the top: marks, head, title, paragraphs, signatures.

What it is for: what stands around tables on every sheet that is printed and sent.
What it is not for: tables and what a sheet holds altogether (xlsx_form, xlsx_whole).
Invariant: columns are as wide as on the paper, so a sheet prints as the PDF does.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

import xlsxwriter
from xlsxwriter.format import Format

from app.reports.fonts import BOLD, ITALIC, REGULAR, broken
from app.reports.story import (
    COUNTRY_NAME,
    HEAD_WIDTHS,
    RECIPIENTS_HEAD,
    Head,
    Paper,
    Signed,
    Signer,
    Text,
    TextKind,
    Title,
)
from app.reports.xlsx_table import TableSheet, composed

SIZE = 14
_COUNTRY_SIZE, _KIND_SIZE, _NOTE_SIZE = 15, 16, 12
_TEXT_WIDTH, _WIDE_TEXT_WIDTH = 165, 252
_PIXELS_PER_MM, _POINTS_PER_PIXEL = 96 / 25.4, 0.75
_SAFE = 0.95
"""The share of the width of a cell that a line is sure to fit, as each program draws type in its own way."""
_LINE, _GAP = 1.35, 4
_ROOM_TO_SIGN = 74
_BOLD_MIDDLE = {"bold": True, "align": "center"}
_SHAPES = {
    TextKind.BODY: (REGULAR, {"bold": False}, SIZE),
    TextKind.HEADING: (BOLD, {"bold": True}, SIZE),
    TextKind.NOTE: (ITALIC, {"italic": True}, _NOTE_SIZE),
}


class SheetPage:
    """A sheet with columns of these shares of the width of a page, and the row that is written next."""

    def __init__(
        self, workbook: xlsxwriter.Workbook, name: str, paper: Paper, size: float, widths: Sequence[float]
    ) -> None:
        """Add the sheet; `size` is that of the type of its tables."""
        self.row = 0
        self._paper = paper
        self.made = TableSheet(workbook, name, size)
        scale = (_WIDE_TEXT_WIDTH if paper.is_wide else _TEXT_WIDTH) * _PIXELS_PER_MM / sum(widths)
        self._widths = [round(width * scale) for width in widths]
        self._all = range(len(self._widths))

    def begin(self, head: Head, title: Title) -> None:
        """Set up the page; write the marks of what is no paper in force, the head and the title."""
        for place, width in enumerate(self._widths):
            self.made.sheet.set_column_pixels(place, place, width)
        self._marks(self.made.set_page(self._paper))
        self._head(head)
        self._title(title)

    def texts(self, texts: Iterable[Text]) -> None:
        """Write paragraphs across the page."""
        for text in texts:
            self._across(text.text, *_SHAPES[text.kind])

    def signed(self, part: Signed) -> None:
        """Write the last paragraphs with the signatures below."""
        self.texts(part.last)
        for signers, recipients in part.laid:
            self._signatures(signers, recipients)

    def put(self, place: range, text: str | float, shape: Format) -> None:
        """Write a text or a figure in columns of the row."""
        self._merge(range(self.row, self.row + 1), place, text, shape)

    def next_row(self, height: float = SIZE) -> None:
        """End the row, so high in points."""
        self.made.sheet.set_row(self.row, height)
        self.row += 1

    def parted(self, shares: Sequence[float]) -> list[range]:
        """Return the columns in groups next to each other, as near to these shares of the width as columns allow."""
        edges = [0, *accumulate(self._widths)]
        bounds = [0]
        for wanted in list(accumulate(shares))[:-1]:
            goal = edges[-1] * wanted / sum(shares)
            bounds.append(min(range(bounds[-1] + 1, len(edges) - 1), key=lambda at: abs(edges[at] - goal)))
        return [range(*pair) for pair in pairwise([*bounds, len(self._widths)])]

    def lines(self, text: str, face: str, size: float, place: range) -> int:
        """Return on how many lines a text stands in these columns."""
        room = self._points(place)
        return sum(_lines_of(line, face, size, room) for line in text.split("\n"))

    def _marks(self, marks: Iterable[str]) -> None:
        for text in filter(None, (*marks, composed(self._paper.foot))):
            self._across(text, BOLD, _BOLD_MIDDLE, _NOTE_SIZE)

    def _head(self, head: Head) -> None:
        left, right = self.parted(HEAD_WIDTHS)
        room = self._points(left)
        lines = [(line, False) for name in head.superior for line in broken(name.upper(), REGULAR, SIZE, room)]
        lines += [(line, True) for line in broken(head.body.upper(), BOLD, SIZE, room)]
        lines += [(line, False) for line in ("*", head.number) if line]
        for place, (line, is_bold) in enumerate(lines):
            self.put(left, line, self._line(bold=is_bold))
            if not place:
                self.put(right, COUNTRY_NAME, self._line(bold=True, underline=1, font_size=_COUNTRY_SIZE))
            elif place == 1:
                self.put(right, head.place_and_date, self._line(italic=True))
            self.next_row(_COUNTRY_SIZE * _LINE)
        self.next_row()

    def _title(self, title: Title) -> None:
        self._across(title.kind.upper(), BOLD, _BOLD_MIDDLE, _KIND_SIZE)
        for text in filter(None, title.about):
            self._across(text, BOLD, _BOLD_MIDDLE)
        self._across("-----", REGULAR, {"align": "center"})

    def _signatures(self, signers: Sequence[Signer], recipients: Sequence[str]) -> None:
        """Put signers beside each other; one alone signs on the right, with the recipients at the left."""
        self.next_row()
        listed: list[Signer | None] = [*[None] * (2 - len(signers)), *signers]
        places = self.parted([1] * len(listed))
        first = self.row
        for field, is_bold in (("confirms", False), ("behalf", True), ("post", False), ("", False), ("name", True)):
            said = [getattr(one, field) if one and field else "" for one in listed]
            if field in {"confirms", "post"} and not any(said):
                continue
            for place, text in zip(places, said, strict=True):
                if text:
                    self.put(place, text, self._line(bold=is_bold, text_wrap=True))
            lines = max(self.lines(text, BOLD, SIZE, place) for place, text in zip(places, said, strict=True))
            self.next_row(SIZE * _LINE * lines if field else _ROOM_TO_SIGN)
        if recipients:
            self._recipients(places[0], first, recipients)

    def _recipients(self, place: range, first: int, recipients: Sequence[str]) -> None:
        head = self.made.format(font_size=SIZE, underline=1)
        self._merge(range(first, first + 1), place, RECIPIENTS_HEAD, head)
        listed = self.made.format(font_size=_NOTE_SIZE, text_wrap=True, valign="top")
        self._merge(range(first + 1, self.row), place, "\n".join(recipients), listed)

    def _across(self, text: str, face: str, shape: Mapping[str, object], size: float = SIZE) -> None:
        """Write a text across all columns, in a row as high as its lines need."""
        self.put(self._all, text, self.made.format(font_size=size, text_wrap=True, valign="vcenter", **shape))
        self.next_row(self.lines(text, face, size, self._all) * size * _LINE + _GAP)

    def _line(self, **more: object) -> Format:
        return self.made.format(**({"font_size": SIZE, "align": "center", "shrink": "text_wrap" not in more} | more))

    def _merge(self, rows: range, place: range, text: str | float, shape: Format) -> None:
        if len(rows) * len(place) > 1:
            self.made.sheet.merge_range(rows[0], place[0], rows[-1], place[-1], "", shape)
        if isinstance(text, str):
            self.made.sheet.write_string(rows[0], place[0], composed(text), shape)
        else:
            self.made.sheet.write_number(rows[0], place[0], text, shape)

    def _points(self, place: range) -> float:
        return sum(self._widths[at] for at in place) * _POINTS_PER_PIXEL * _SAFE


@lru_cache(maxsize=1 << 10)
def _lines_of(text: str, face: str, size: float, room: float) -> int:
    """Return on how many lines a paragraph stands; forms of many people say the same, and breaking it takes long."""
    return max(1, len(broken(text, face, size, room)))
