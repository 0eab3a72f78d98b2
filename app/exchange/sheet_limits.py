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
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from app.models.errors import Refused
from app.rules.findings import finding

MOST_ROWS: Final = 10_000
MOST_COLUMNS: Final = 200
MOST_MEGABYTES: Final = 64
"""Of a file, packed and unpacked; a list of ten thousand people has a tenth of it."""
MOST_PARTS: Final = 1_000

_MOST_BYTES: Final = MOST_MEGABYTES * 2**20
_PIECE: Final = 2**20
_PLACE = re.compile(rb"""\sr\s*=\s*["']\s*([A-Za-z]*)([0-9]+)""")
_ROW = re.compile(rb"<(?:[\w.-]+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c(?:\s[^>]*)?>|<(?:[\w.-]+:)?c/>")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v[\s>]")
_PLAIN_VALUE = re.compile(rb"<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*([0-9]{1,9})\s*</")
_SHARED = re.compile(rb"<(?:[\w.-]+:)?si[\s/>]")
_PREFIXED = re.compile(rb":(?:c|row|si)[\s/>]")
_UNUSUAL_CELL = re.compile(rb'<c(?! r="[A-F]?[A-Z][0-9]{1,4}"|[A-Za-z])')
_UNUSUAL_ROW = re.compile(rb'<row(?! r="[0-9]{1,4}"|[A-Za-z])')
"""What does not tell first that it stands in one of 182 columns and 9,999 rows."""
_LEAST_VALUE = len(b"<v>0</v>")
_OTHER_KINDS = frozenset({"content.xml", "mimetype", "xl/workbook.bin"})
"""Parts of sheets of other programs, which tell their places in other ways."""


def read_bounded(path: Path) -> bytes:
    """Return what is in a file; raise Refused for one that is too large, OSError where it cannot be read.

    A device or a pipe has no size to be asked for, so no more is read than a file may hold.
    """
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise _too_heavy()
    return content


def refuse_large(content: bytes) -> None:
    """Raise Refused for a file that would fill the memory, ValueError and BadZipFile for one that is no .xlsx."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = packed.infolist()
        if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > _MOST_BYTES:
            raise _too_heavy()
        if any(one.filename.lower().replace("\\", "/") in _OTHER_KINDS for one in parts):
            raise ValueError("no .xlsx")
        room, contents, shared = _MOST_BYTES, list[bytes](), list[int]()
        for one in parts:
            part = _unpacked(packed, one, room)
            room -= len(part)
            contents.append(part)
            is_usual = not _PREFIXED.search(part)
            if not (is_usual and _is_small(part)) and _reaches_far(part):
                raise refused_size()
            shared += _usual_sizes(part) if is_usual else _text_sizes(part)
    most_values = (_MOST_BYTES - room) // _LEAST_VALUE
    if most_values * max(shared, default=0) > _MOST_BYTES and _told(contents, shared) > _MOST_BYTES:
        raise _too_heavy()


def refused_size() -> Refused:
    """Return the refusal of a sheet with too many rows or columns."""
    return Refused(finding("file.sheet_large", rows=MOST_ROWS, columns=MOST_COLUMNS))


def _too_heavy() -> Refused:
    return Refused(finding("file.sheet_heavy", most=MOST_MEGABYTES))


def _unpacked(packed: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> bytes:
    """Return a part as it is, whatever size the archive tells; raise Refused where there is no room for it."""
    pieces: list[bytes] = []
    with packed.open(part) as stream:
        while piece := stream.read(_PIECE):
            room -= len(piece)
            if room < 0:
                raise _too_heavy()
            pieces.append(piece)
    return b"".join(pieces)


def _is_small(xml: bytes) -> bool:
    """Return whether every cell and row tells at its head a place that is not too far away."""
    return not _UNUSUAL_CELL.search(xml) and not _UNUSUAL_ROW.search(xml) and xml.count(b"<row") <= MOST_ROWS


def _reaches_far(xml: bytes) -> bool:
    if not (_ROW.search(xml) or _CELL.search(xml)):
        return False
    for column, row in _PLACE.findall(xml):
        if len(row.lstrip(b"0")) > len(str(MOST_ROWS)) or int(row) > MOST_ROWS or _number_of(column) > MOST_COLUMNS:
            return True
    starts = [found.start() for found in _ROW.finditer(xml)]
    return len(starts) > MOST_ROWS or any(count > MOST_COLUMNS for count in _cells_without_place(xml, starts))


def _cells_without_place(xml: bytes, starts: list[int]) -> Iterator[int]:
    """Yield how many cells of each row, and before the first one, tell no place."""
    for start, end in pairwise([0, *starts, len(xml)]):
        yield sum(not _PLACE.search(cell) for cell in _CELL.findall(xml, start, end))


def _usual_sizes(xml: bytes) -> list[int]:
    """Return the sizes of shared texts, none of which has a prefix."""
    if b"<si" not in xml:
        return []
    if xml.count(b"<si") == xml.count(b"<si>"):
        return [len(b"<si>") + len(one) for one in xml.split(b"<si>")[1:]]
    return _text_sizes(xml)


def _text_sizes(xml: bytes) -> list[int]:
    starts = [found.start() for found in _SHARED.finditer(xml)]
    return [end - start for start, end in pairwise([*starts, len(xml)])]


def _told(contents: list[bytes], shared: list[int]) -> int:
    """Return how many bytes the cells of all parts tell at most, shared texts as often as they are told."""
    told, longest = 0, max(shared)
    for xml in contents:
        plain = [int(one) for one in _PLAIN_VALUE.findall(xml)]
        told += (len(_VALUE.findall(xml)) - len(plain)) * longest
        told += sum(shared[one] for one in plain if one < len(shared))
    return told


def _number_of(letters: bytes) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + letter - ord("A") + 1
    return number
