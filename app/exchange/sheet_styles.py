"""What the styles of an .xlsx file tell of its cells: old fonts, the zeros of a number, how much of a day is shown.

What it is for: the library that reads cells tells no styles; only files whose styles name a font of the TCVN3 or VNI
code, a number format of zeros, or one of days with the year, are looked into, and their cells only where a style that
tells something is that of a cell.
What it is not for: the texts themselves (list_sheets), and turning them into Unicode (rules.legacy_encodings).

A file comes here after its size was looked at (list_sheets).
"""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError

from app.exchange.sheet_xml import Parts, Place, cells_of, elements, part_of, tag_of
from app.rules.legacy_encodings import Encoding, encoding_of_font

_STYLES = "xl/styles.xml"
_TELLS = re.compile(
    rb"""<(?:\w+:)?name\b[^>]{0,80}?val=["'](?:\.vn|vni-)|\bformatCode\s*=\s*["']0{2,30}["']"""
    rb"""|\bformatCode\s*=\s*(?:"[^"y]{0,2000}y|'[^'y]{0,2000}y)|\bnumFmtId\s*=\s*["']17["']""",
    re.IGNORECASE,
)
_ZEROS = re.compile(r"0{2,30}")
"""A format that shows a whole number with so many digits at least; nobody numbers cards with more than thirty."""
_MONTH_AND_YEAR, _YEAR = 2, 1
_MONTH_OF_EXCEL = {"17": _MONTH_AND_YEAR}
"""The format that Excel gives "8/1975" and writes out nowhere: mmm-yy. No other one built in leaves the day out."""
_WORDS_OF_FORMAT = re.compile(r"""\[[^\]]*\]|"[^"]*"|\\.|[_*].""", re.DOTALL)
"""What stands in a number format as it is, and its language and colour."""
_NUMBERS = (None, "n")
"""The kinds of cells that hold numbers; a text is shown as it is, whatever the format."""
_STYLE_OF_CELL = re.compile(rb"""s\s*=\s*["']([0-9]{1,7})["']""")


@dataclass(slots=True)
class SheetStyles:
    """Of cells by row and column from 0: the code of those in an old font, and how much is shown of a number or a day.

    That is how many digits of a number, and how many of day, month and year, the year first. Cells of which there is
    nothing to be told are not among them.
    """

    codes: dict[Place, Encoding] = field(default_factory=dict[Place, Encoding])
    digits: dict[Place, int] = field(default_factory=dict[Place, int])
    date_parts: dict[Place, int] = field(default_factory=dict[Place, int])


@dataclass(slots=True)
class _Styles:
    """The same by the number of a style."""

    codes: dict[int, Encoding] = field(default_factory=dict[int, Encoding])
    digits: dict[int, int] = field(default_factory=dict[int, int])
    date_parts: dict[int, int] = field(default_factory=dict[int, int])

    def are_in(self, sheet: bytes) -> bool:
        """Return whether a sheet may have cells of which these tell something; reading all of them takes long."""
        told = self.codes.keys() | self.digits.keys() | self.date_parts.keys()
        # A cell without a style has the first one.
        return bool(told) and (0 in told or not told.isdisjoint(map(int, {*_STYLE_OF_CELL.findall(sheet)})))


def styles_of(parts: Parts, sheet: int) -> SheetStyles:
    """Return what the styles tell of the cells of a sheet by its place from 0; raise ValueError for torn ones."""
    if not _TELLS.search(parts.get(_STYLES, b"")):
        return SheetStyles()
    try:
        styles = _styles(parts)
        path = part_of(parts, sheet)
        return _of_cells(parts, path, styles) if styles.are_in(parts.get(path, b"")) else SheetStyles()
    except (ParseError, KeyError, IndexError) as error:
        raise ValueError from error


def shown(text: str, digits: int) -> str:
    """Return a whole number as a format of so many zeros shows it; other texts as they are."""
    return text.zfill(digits) if text.isascii() and text.isdecimal() else text


def shown_of_day(text: str, parts: int) -> str:
    """Return a day, "1/8/1975", as a format shows it that has the year, or month and year; other texts as they are.

    What is left out nobody has said: who types "8/1975" into a cell finds it kept as the first of the month.
    """
    day = text.split("/")
    return "/".join(day[-parts:]) if len(day) == len("dmy") and all(map(str.isdecimal, day)) else text


def _styles(parts: Parts) -> _Styles:
    fonts: list[Encoding | None] = []
    formats: dict[str, int] = {}
    days = _MONTH_OF_EXCEL
    found = _Styles()
    for element in elements(parts, _STYLES):
        tag = tag_of(element)
        if tag == "numFmts":
            codes = {one.get("numFmtId", ""): one.get("formatCode", "") for one in element}
            formats = {id_: len(code) for id_, code in codes.items() if _ZEROS.fullmatch(code)}
            days = _MONTH_OF_EXCEL | {id_: shown for id_, code in codes.items() if (shown := _of_day(code))}
        elif tag == "fonts":
            fonts = [_code(font) for font in element]
        elif tag == "cellXfs":
            for style, one in enumerate(element):
                if fonts and (code := fonts[int(one.get("fontId", "0"))]):
                    found.codes[style] = code
                if digits := formats.get(one.get("numFmtId", "")):
                    found.digits[style] = digits
                if shown := days.get(one.get("numFmtId", "")):
                    found.date_parts[style] = shown
    return found


def _of_day(code: str) -> int:
    """Return how much a number format shows of a day where that is not all: month and year, or the year; 0 for others.

    Beside hours an m may be minutes; where the year is not shown, no list means the day of the current one.
    """
    signs = set(_WORDS_OF_FORMAT.sub("", code).partition(";")[0].lower())
    if "y" not in signs or signs & {"h", "s"} or {"d", "m"} <= signs:
        return 0
    return _MONTH_AND_YEAR if "m" in signs else _YEAR


def _code(font: Element) -> Encoding | None:
    name = next((one.get("val", "") for one in font if tag_of(one) == "name"), "")
    return encoding_of_font(name)


def _of_cells(parts: Parts, path: str, styles: _Styles) -> SheetStyles:
    found = SheetStyles()
    for place, cell in cells_of(parts, path):
        style = int(cell.get("s", "0"))
        if code := styles.codes.get(style):
            found.codes[place] = code
        if cell.get("t") not in _NUMBERS:
            continue
        if digits := styles.digits.get(style):
            found.digits[place] = digits
        if shown := styles.date_parts.get(style):
            found.date_parts[place] = shown
    return found
