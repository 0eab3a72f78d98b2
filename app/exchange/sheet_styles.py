"""What the styles of an .xlsx file tell of its cells: old fonts, and the zeros that a number is shown with.

What it is for: the library that reads cells tells no styles; only files whose styles name a font of the TCVN3 or VNI
code, or a number format of zeros, are looked into.
What it is not for: the texts themselves (list_sheets), and turning them into Unicode (rules.legacy_encodings).

A file comes here after its size was looked at (list_sheets).
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError, iterparse

from app.rules.legacy_encodings import Encoding, encoding_of_font

_STYLES, _BOOK, _RELATIONS = "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_TELLS = re.compile(
    rb"""<(?:\w+:)?name\b[^>]{0,80}?val=["'](?:\.vn|vni-)|\bformatCode\s*=\s*["']0{2,30}["']""", re.IGNORECASE
)
_ZEROS = re.compile(r"0{2,30}")
"""A format that shows a whole number with so many digits at least; nobody numbers cards with more than thirty."""
_NUMBERS = (None, "n")
"""The kinds of cells that hold numbers; a text is shown as it is, whatever the format."""
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ALPHABET = 26

Parts = Mapping[str, bytes]
"""What is packed in a file, by name."""
Place = tuple[int, int]


@dataclass(slots=True)
class SheetStyles:
    """Of cells by row and column from 0: the code of those in an old font, and how many digits a number is shown with.

    Cells of which there is nothing to be told are not among them.
    """

    codes: dict[Place, Encoding] = field(default_factory=dict[Place, Encoding])
    digits: dict[Place, int] = field(default_factory=dict[Place, int])


@dataclass(slots=True)
class _Styles:
    """The same by the number of a style."""

    codes: dict[int, Encoding] = field(default_factory=dict[int, Encoding])
    digits: dict[int, int] = field(default_factory=dict[int, int])


def styles_of(parts: Parts, sheet: int) -> SheetStyles:
    """Return what the styles tell of the cells of a sheet by its place from 0; raise ValueError for torn ones."""
    if not _TELLS.search(parts.get(_STYLES, b"")):
        return SheetStyles()
    try:
        styles = _styles(parts)
        path = _path(parts, sheet)
        return _of_cells(parts, path, styles) if path in parts else SheetStyles()
    except (ParseError, KeyError, IndexError) as error:
        raise ValueError from error


def shown(text: str, digits: int) -> str:
    """Return a whole number as a format of so many zeros shows it; other texts as they are."""
    return text.zfill(digits) if text.isascii() and text.isdecimal() else text


def _styles(parts: Parts) -> _Styles:
    fonts: list[Encoding | None] = []
    formats: dict[str, int] = {}
    found = _Styles()
    for element in _elements(parts, _STYLES):
        tag = _tag(element)
        if tag == "numFmts":
            formats = dict(_formats(element))
        elif tag == "fonts":
            fonts = [_code(font) for font in element]
        elif tag == "cellXfs":
            for style, one in enumerate(element):
                if fonts and (code := fonts[int(one.get("fontId", "0"))]):
                    found.codes[style] = code
                if digits := formats.get(one.get("numFmtId", "")):
                    found.digits[style] = digits
    return found


def _formats(element: Element) -> Iterator[tuple[str, int]]:
    for one in element:
        code = one.get("formatCode", "")
        if _ZEROS.fullmatch(code):
            yield one.get("numFmtId", ""), len(code)


def _code(font: Element) -> Encoding | None:
    name = next((one.get("val", "") for one in font if _tag(one) == "name"), "")
    return encoding_of_font(name)


def _path(parts: Parts, sheet: int) -> str:
    """Return the part of the file that holds a sheet."""
    sheets = [one for one in _elements(parts, _BOOK) if _tag(one) == "sheet"]
    wanted = next(value for key, value in sheets[sheet].items() if key.endswith("}id"))
    targets = {one.get("Id"): one.get("Target", "") for one in _elements(parts, _RELATIONS)}
    target = targets[wanted]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _of_cells(parts: Parts, path: str, styles: _Styles) -> SheetStyles:
    found = SheetStyles()
    for place, cell in _cells(parts, path):
        style = int(cell.get("s", "0"))
        if code := styles.codes.get(style):
            found.codes[place] = code
        if cell.get("t") in _NUMBERS and (digits := styles.digits.get(style)):
            found.digits[place] = digits
    return found


def _cells(parts: Parts, path: str) -> Iterator[tuple[Place, Element]]:
    """Yield the cells of a sheet that hold anything, with their places."""
    for element in _elements(parts, path):
        tag = _tag(element)
        if tag == "c":
            place = _PLACE.fullmatch(element.get("r", ""))
            if place and len(element):
                yield (int(place[2]) - 1, _column(place[1])), element
        elif tag == "row":
            element.clear()


def _elements(parts: Parts, path: str) -> Iterator[Element]:
    content = parts[path]
    if b"\0" in content or b"<!DOCTYPE" in content:
        raise ValueError(path)  # no program writes one into a sheet; without it nothing in the text can swell
    for _, element in iterparse(io.BytesIO(content)):
        yield element


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * _ALPHABET + ord(letter) - ord("A") + 1
    return number - 1
