"""Formulas of a sheet that came to nothing: errors that their cells show, and values that nobody worked out yet.

What it is for: the library that reads cells gives "" for both, as for a cell that is empty on purpose, and what the
cell should have said would be lost without a word. Only sheets that may have such cells are looked into.
What it is not for: what is said of them (rules.list_texts).
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from app.exchange.sheet_xml import Parts, Place, cells_of, part_of, tag_of
from app.rules.formula_errors import NOT_WORKED_OUT

_ROWS = b"sheetData"
_ERROR_CELLS = (b'"e"', b"'e'")
_NO_VALUE = rb"\s*(?:</(?:[\w.-]+:)?c>|<(?:[\w.-]+:)?v\s*(?:/>|>\s*</))"
_NOT_WORKED_OUT = (
    re.compile(rb"f>" + _NO_VALUE),
    re.compile(rb"<(?:[\w.-]+:)?f\s[^<>]*/>" + _NO_VALUE),
)
_ERROR, _TEXT = "e", "str"


def put_errors_back(cells: list[list[str]], parts: Parts, sheet: int) -> None:
    """Let the cells of a sheet say where a formula came to an error, or was never worked out; raise ValueError."""
    try:
        path = part_of(parts, sheet)
    except (ParseError, KeyError, IndexError):
        return
    if not _may_have_errors(parts.get(path, b"")):
        return
    try:
        for (row, at), text in _errors(parts, path):
            if row < len(cells) and at < len(cells[row]):
                cells[row][at] = text
    except ParseError as error:
        raise ValueError from error


def _may_have_errors(xml: bytes) -> bool:
    """Return whether some cell of a sheet may be such a one.

    Every error begins with a sign, and every formula stands between tags with a letter, that the rows of a usual sheet
    have nowhere: single bytes are found many times as fast as words.
    """
    first, end = xml.find(_ROWS) + len(_ROWS), xml.rfind(_ROWS)
    has_errors = xml.find(b"#", first, end) >= 0 and any(one in xml for one in _ERROR_CELLS)
    return has_errors or (xml.find(b"f", first, end) >= 0 and any(one.search(xml) for one in _NOT_WORKED_OUT))


def _errors(parts: Parts, path: str) -> Iterator[tuple[Place, str]]:
    for place, cell in cells_of(parts, path):
        kind, value = cell.get("t"), _child(cell, "v")
        text = "" if value is None else (value.text or "").strip()
        if kind == _ERROR:
            yield place, text
        elif not text and kind != _TEXT and _child(cell, "f") is not None:
            # The value of a text may be none: =IF(B2="";"";B2).
            yield place, NOT_WORKED_OUT


def _child(cell: Element, tag: str) -> Element | None:
    return next((one for one in cell if tag_of(one) == tag), None)
