"""The parts of an .xlsx file as XML: which of them holds a sheet, and its cells with their places.

What it is for: what the library that reads cells does not tell of them (sheet_styles, sheet_errors).
What it is not for: the texts of cells (chosen_sheet), and the size of a file, which was looked at before.
"""

import io
import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, iterparse

_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ALPHABET = 26

Parts = Mapping[str, bytes]
"""What is packed in a file, by name."""
Place = tuple[int, int]
"""Row and column of a cell from 0."""


def part_of(parts: Parts, sheet: int) -> str:
    """Return the name of the part that holds a sheet by its place from 0.

    Raises KeyError, IndexError and ParseError where the file does not tell.
    """
    sheets = [one for one in elements(parts, _BOOK) if tag_of(one) == "sheet"]
    wanted = next((value for key, value in sheets[sheet].items() if key.endswith("}id")), "")
    targets = {one.get("Id"): one.get("Target", "") for one in elements(parts, _RELATIONS)}
    target = targets[wanted]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def cells_of(parts: Parts, path: str) -> Iterator[tuple[Place, Element]]:
    """Yield the cells of a sheet that hold anything, with their places; raise ParseError for a torn one."""
    for element in elements(parts, path):
        tag = tag_of(element)
        if tag == "c":
            place = _PLACE.fullmatch(element.get("r", ""))
            if place and len(element):
                yield (int(place[2]) - 1, _column(place[1])), element
        elif tag == "row":
            element.clear()


def elements(parts: Parts, path: str) -> Iterator[Element]:
    """Yield the elements of a part when they end; raise KeyError, ParseError, and ValueError for what may swell."""
    content = parts[path]
    if b"\0" in content or b"<!DOCTYPE" in content:
        raise ValueError(path)  # no program writes one into a sheet; without it nothing in the text can swell
    for _, element in iterparse(io.BytesIO(content)):
        yield element


def tag_of(element: Element) -> str:
    """Return the tag of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * _ALPHABET + ord(letter) - ord("A") + 1
    return number - 1
