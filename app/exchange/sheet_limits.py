"""How large an .xlsx file may be: looked at before a library spends memory on it.

What it is for: refusing archives that swell, sheets that reach far and texts told a million times, with the limit.
What it is not for: reading cells (list_sheets).

The library lays a sheet out as one block from the first cell to the last, under any name and prefix of its parts, and
takes the place of a cell that tells none from the one before. So every part is looked at, and by its tags. Sheets as
the usual programs write them are seen to be small by searching for what they have not; only others are taken apart.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import IO, Final

from app.models.errors import Refused
from app.rules.figures import thousands
from app.rules.findings import finding

MOST_ROWS: Final = 150_000
MOST_COLUMNS: Final = 200
MOST_CELLS: Final = 8_000_000
"""From the first row and column on; the library takes so much room however few of them hold anything."""
MOST_MEGABYTES: Final = 192
"""Of a file, packed and unpacked; a list of a hundred thousand people has half of it."""
MOST_PARTS: Final = 1_000

_MOST_BYTES: Final = MOST_MEGABYTES * 2**20
_PIECE: Final = 2**20
_PLACE = re.compile(rb"""\sr\s*=\s*["']\s*([A-Za-z]*)([0-9]+)""")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c(?:\s[^>]*)?>|<(?:[\w.-]+:)?c/>")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v[\s>]")
_PLAIN_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*([0-9]{1,9})\s*</")
_SHARED = re.compile(rb"<(/?)(?:[\w.-]+:)?si[\s/>]")
_END, _BYTE_ORDER = b"</si>", b"\xef\xbb\xbf"
_QUOTED_TAG = re.compile(rb"""=\s*(?:"[^"<]*<|'[^'<]*<)""")
_TAG_WITH_TAG = re.compile(rb"""<(?:[^"'<>]++|"[^"<]*+"|'[^'<]*+')*+["']""")
"""A quoted value of a tag with a sign in it that begins a tag, which no file may have."""
_PREFIXED = re.compile(rb":(?:c|row|si)[\s/>]")
_FEW_ROWS, _MANY_ROWS = rb"[0-9]{1,4}+", rb"(?:[0-9]{1,5}+|1[0-4][0-9]{4})"
_USUAL_CELLS = (rb"[A-F]?[A-Z]" + _FEW_ROWS, rb"A?[A-Z]" + _MANY_ROWS)
_NOT_SMALL = tuple(
    re.compile(rb'<(?:c(?! r="%b"|[A-Za-z])|row(?! r="%b"|[A-Za-z]))' % places)
    for places in zip(_USUAL_CELLS, (_FEW_ROWS, _MANY_ROWS), strict=True)
)
"""What does not tell first that it stands in 182 columns and 9,999 rows, or in 52 columns and 149,999 rows."""
_LEAST_VALUE = len(b"<v>0</v>")
_OTHER_KINDS = frozenset({"content.xml", "mimetype", "xl/workbook.bin"})
"""Parts of sheets of other programs, which tell their places in other ways."""


def read_bounded(path: Path) -> bytes:
    """Return what is in a file; raise Refused for one that is too large, OSError where it cannot be read.

    A device or a pipe has no size to be asked for, so no more is read than a file may hold.
    """
    with path.open("rb") as file:
        return _whole(file, _MOST_BYTES)


def refuse_large(content: bytes) -> None:
    """Raise Refused for a file that would fill the memory, ValueError and BadZipFile for one that is no .xlsx."""
    refuse_far([*unpacked(content).values()])


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the parts of a file by name, no more than `MOST_MEGABYTES` of them; raise as `refuse_large` does."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        listed = packed.infolist()
        if len(listed) > MOST_PARTS or sum(one.file_size for one in listed) > _MOST_BYTES:
            raise _too_heavy()
        names = {one.filename for one in listed}
        if len(names) < len(listed) or any(one.lower().replace("\\", "/") in _OTHER_KINDS for one in names):
            raise ValueError("no .xlsx")
        room, parts = _MOST_BYTES, dict[str, bytes]()
        for one in listed:
            with packed.open(one) as stream:
                parts[one.filename] = _whole(stream, room)
            room -= len(parts[one.filename])
        return parts


def laid_side_by_side(parts: Mapping[str, bytes]) -> io.BytesIO:
    """Return parts as a file again, not packed: a library reads just what was looked at, and unpacks nothing anew."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    whole.seek(0)
    return whole


def refuse_far(parts: Sequence[bytes]) -> None:
    """Raise Refused for unpacked parts of which the library would make more than the memory holds."""
    with_texts = list[bytes]()
    for part in parts:
        is_usual = not _PREFIXED.search(part)
        if not (is_usual and _is_small(part)) and _reaches_far(part):
            raise refused_size()
        if (b"<si" in part or not is_usual) and _SHARED.search(part):
            with_texts.append(part)
    for counted in (_most_values, _values):
        room = _MOST_BYTES // max(1, sum(map(counted, parts)))
        if all(_are_short(part, room) for part in with_texts):
            return
    if _told(parts, with_texts) > _MOST_BYTES:
        raise _too_heavy()


def refused_size() -> Refused:
    """Return the refusal of a sheet with too many rows or columns."""
    most = {"rows": thousands(MOST_ROWS), "cells": thousands(MOST_CELLS)}
    return Refused(finding("file.sheet_large", columns=MOST_COLUMNS, **most))


def _too_heavy() -> Refused:
    return Refused(finding("file.sheet_heavy", most=MOST_MEGABYTES))


def _whole(stream: IO[bytes], room: int) -> bytes:
    """Return all that comes, whatever size is told; raise Refused where there is no room for it."""
    pieces: list[bytes] = []
    while piece := stream.read(_PIECE):
        room -= len(piece)
        if room < 0:
            raise _too_heavy()
        pieces.append(piece)
    return b"".join(pieces)


def _is_small(xml: bytes) -> bool:
    """Return whether every cell and row tells at its head a place that is not too far away."""
    return not all(one.search(xml) for one in _NOT_SMALL)


def _reaches_far(xml: bytes) -> bool:
    if not (_ROW.search(xml) or _CELL.search(xml)):
        return False
    rows = columns = 0
    for place in _PLACE.finditer(xml):
        column, row = place.groups()
        rows = max(rows, int(row.lstrip(b"0")[: len(str(MOST_ROWS)) + 1] or b"0"))
        columns = max(columns, _number_of(column))
    starts = [found.start() for found in _ROW.finditer(xml)]
    rows = max(rows, len(starts))
    columns = max(columns, *_cells_without_place(xml, starts))
    return rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS


def _cells_without_place(xml: bytes, starts: list[int]) -> Iterator[int]:
    """Yield how many cells of each row, and before the first one, tell no place."""
    for start, end in pairwise([0, *starts, len(xml)]):
        yield sum(not _PLACE.search(cell) for cell in _CELL.findall(xml, start, end))


def _may_hide_tags(xml: bytes) -> bool:
    """Return whether what looks like tags may stand in a comment, as it is, for a program, or quoted in a tag."""
    if b"<!" in xml or xml.rfind(b"<?") > len(_BYTE_ORDER):
        return True
    return bool(_QUOTED_TAG.search(xml)) and bool(_TAG_WITH_TAG.search(xml))


def _are_short(xml: bytes, most: int) -> bool:
    """Return whether the end of a shared text is never further than so many bytes away, by leaps as long as that."""
    if _may_hide_tags(xml):
        return False
    last = xml.rfind(_END)
    at = 0
    while at < last:
        found = xml.rfind(_END, at, at + most)
        if found < 0:
            return False
        at = found + len(_END)
    return len(xml) - at <= most


def _most_values(xml: bytes) -> int:
    return len(xml) // _LEAST_VALUE


def _values(xml: bytes) -> int:
    return xml.count(b"<v") + xml.count(b":v")


def _told(parts: Sequence[bytes], with_texts: Sequence[bytes]) -> int:
    """Return how many bytes the cells of all parts tell at most, shared texts as often as they are told."""
    # Of two parts with texts nobody knows which of them the library takes.
    sizes = _text_sizes(with_texts[0]) if len(with_texts) == 1 else [sum(map(len, with_texts))]
    longest, told = max(sizes), 0
    for xml in parts:
        plain = [int(one) for one in _PLAIN_VALUE.findall(xml)] if len(with_texts) == 1 else []
        told += (len(_VALUE.findall(xml)) - len(plain)) * longest
        told += sum(sizes[one] for one in plain if one < len(sizes))
    return told


def _text_sizes(xml: bytes) -> list[int]:
    """Return the sizes of shared texts, that of all for each where they are not plainly one behind the other."""
    marks = [*_SHARED.finditer(xml)]
    sizes = [end - start for start, end in pairwise([*(mark.start() for mark in marks[::2]), len(xml)])]
    is_plain = all(bool(mark[1]) == bool(at % 2) for at, mark in enumerate(marks)) and not _may_hide_tags(xml)
    return sizes if is_plain else [len(xml)] * len(marks)


def _number_of(letters: bytes) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - ord("A") + 1
    return number
