"""Which cells of an .xlsx file are written in a font of the TCVN3 or VNI code.

What it is for: the library that reads cells tells no fonts; only files whose styles name such a font are looked into.
What it is not for: the texts themselves, and turning them into Unicode (rules.legacy_encodings).

A file comes here after its size was looked at (list_sheets).
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, ParseError, iterparse

from app.rules.legacy_encodings import Encoding, encoding_of_font

_STYLES, _BOOK, _RELATIONS = "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_LEGACY = re.compile(rb'<(?:\w+:)?name\b[^>]{0,80}?val="(?:\.vn|vni-)', re.IGNORECASE)
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ALPHABET = 26


def codes_of(content: bytes, sheet: int) -> dict[tuple[int, int], Encoding]:
    """Return the code of each cell in an old font, by row and column from 0, of a sheet by its place from 0."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = set(packed.namelist())
        if _STYLES not in names or not _LEGACY.search(packed.read(_STYLES)):
            return {}
        try:
            styles = _legacy_styles(packed)
            path = _path(packed, sheet)
            return dict(_cells(packed, path, styles)) if path in names else {}
        except (ParseError, KeyError, IndexError) as error:
            raise ValueError from error


def _legacy_styles(packed: zipfile.ZipFile) -> dict[int, Encoding]:
    """Return the code of each style of cells that has one."""
    fonts: list[Encoding | None] = []
    found: dict[int, Encoding] = {}
    for element in _elements(packed, _STYLES):
        tag = _tag(element)
        if tag == "fonts":
            fonts = [_code(font) for font in element]
        elif tag == "cellXfs":
            for style, one in enumerate(element):
                code = fonts[int(one.get("fontId", "0"))]
                if code:
                    found[style] = code
    return found


def _code(font: Element) -> Encoding | None:
    name = next((one.get("val", "") for one in font if _tag(one) == "name"), "")
    return encoding_of_font(name)


def _path(packed: zipfile.ZipFile, sheet: int) -> str:
    """Return the part of the file that holds a sheet."""
    sheets = [one for one in _elements(packed, _BOOK) if _tag(one) == "sheet"]
    wanted = next(value for key, value in sheets[sheet].items() if key.endswith("}id"))
    targets = {one.get("Id"): one.get("Target", "") for one in _elements(packed, _RELATIONS)}
    target = targets[wanted]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _cells(
    packed: zipfile.ZipFile, path: str, styles: Mapping[int, Encoding]
) -> Iterator[tuple[tuple[int, int], Encoding]]:
    for element in _elements(packed, path):
        tag = _tag(element)
        if tag == "c" and (code := styles.get(int(element.get("s", "0")))):
            place = _PLACE.fullmatch(element.get("r", ""))
            if place and len(element):
                yield (int(place[2]) - 1, _column(place[1])), code
        elif tag == "row":
            element.clear()


def _elements(packed: zipfile.ZipFile, path: str) -> Iterator[Element]:
    content = packed.read(path)
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
