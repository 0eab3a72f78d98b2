"""The rows in a book's file read page by page, so that a page that is torn costs only what stands on it.

What it is for: salvage, of files that SQLite itself refuses.
What it is not for: what the rows mean and where they go (salvage), and reading whole books (book).
Own code, because the recovery of SQLite (`.recover` of its shell, sqlite3_recover_init) is in no build of Python's
sqlite3, and whoever stands before a damaged book at a congress has nothing else installed.
Source: sqlite.org/fileformat2.html, chapters 1.6 (pages), 2.1 (records), 4 (write-ahead log).
Invariant: no bytes whatsoever make it raise anything but TornError, nor go round in a ring.
"""

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

Value = int | float | str | bytes | None
USUAL_PAGE: Final = 4096
_PAGE_SIZES: Final = frozenset(2**power for power in range(9, 16))
_HEADER: Final = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC: Final = 0x377F0682
_MASK: Final = 0xFFFFFFFF
_INNER_INDEX, _INNER_TABLE, _INDEX, _TABLE = 2, 5, 10, 13
_SIZES: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_FLOAT, _ZERO, _ONE, _LEAST_LONG = 7, 8, 9, 12
_MOST_PAYLOAD: Final = 2**24
_LONGEST, _MORE = 9, 0x80


class TornError(Exception):
    """Bytes that are no page, cell or record."""


@dataclass(frozen=True, slots=True)
class Row:
    """One record: its rowid, None in a tree of an index or a table without rowids, and the values."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(slots=True)
class Leaf:
    """What one page holds: rows, pages below it, and how many of its cells could not be read."""

    rows: list[Row] = field(default_factory=list[Row])
    below: list[int] = field(default_factory=list[int])
    torn_cells: int = 0
    is_index: bool = False


@dataclass(slots=True)
class Tree:
    """What could be read of one table or index, from its root down."""

    rows: list[Row] = field(default_factory=list[Row])
    pages: set[int] = field(default_factory=set[int])
    torn_pages: int = 0
    torn_cells: int = 0


def _nothing() -> None:
    """Nobody watches."""


class TornPages:
    """The pages of a file, what its log holds of them over it."""

    def __init__(self, content: bytes, log: bytes = b"", watch: Callable[[], None] = _nothing) -> None:
        """Take a file as it is; of the log what was committed whole counts.

        `watch` is called before each page of a tree is read; what it raises goes through.
        """
        self.watch = watch
        size = struct.unpack(">H", content[16:18])[0] if len(content) >= _HEADER else 0
        size = 65536 if size == 1 else size
        self.has_header = content.startswith(b"SQLite format 3\0") and (size in _PAGE_SIZES or size == 1 << 16)
        self.size = size if self.has_header else USUAL_PAGE
        self._usable = self.size - (content[20] if self.has_header else 0)
        self._content, self._over = content, _committed(log, self.size)
        self.count = max([len(content) // self.size, *self._over])

    def page(self, number: int) -> bytes:
        """Return a page, from 1; raise TornError where the file has none."""
        if number in self._over:
            return self._over[number]
        found = self._content[(number - 1) * self.size : number * self.size] if number > 0 else b""
        if len(found) < self.size:
            raise TornError(number)
        return found

    def tree(self, root: int) -> Tree:
        """Return what can be read from a root down, each page once."""
        tree, waiting = Tree(), [root]
        while waiting:
            number = waiting.pop()
            if number in tree.pages:
                tree.torn_pages += 1
                continue
            tree.pages.add(number)
            self.watch()
            try:
                leaf = self.leaf(number)
            except TornError:
                tree.torn_pages += 1
                continue
            tree.rows += leaf.rows
            tree.torn_cells += leaf.torn_cells
            waiting += reversed(leaf.below)
        return tree

    def leaf(self, number: int) -> Leaf:
        """Return what a page holds; raise TornError where it is no page of a tree."""
        page, start = self.page(number), _HEADER if number == 1 else 0
        kind, cells = page[start], struct.unpack(">H", page[start + 3 : start + 5])[0]
        if kind not in {_INNER_INDEX, _INNER_TABLE, _INDEX, _TABLE}:
            raise TornError(number)
        is_inner = kind in {_INNER_INDEX, _INNER_TABLE}
        pointers = start + (12 if is_inner else 8)
        if pointers + 2 * cells > self._usable or (is_inner and not cells):
            raise TornError(number)
        leaf = Leaf(is_index=kind in {_INNER_INDEX, _INDEX})
        places = struct.unpack(f">{cells}H", page[pointers : pointers + 2 * cells])
        for place in places:
            try:
                self._take_cell(page[: self._usable], max(place, pointers + 2 * cells), kind, leaf)
            except (TornError, struct.error, IndexError, UnicodeDecodeError):
                leaf.torn_cells += 1
        if is_inner:
            leaf.below.append(struct.unpack(">I", page[start + 8 : start + 12])[0])
        is_rows = leaf.rows or any(1 < one <= self.count for one in leaf.below)
        if not (is_rows or _is_laid_out(page[start : start + 8], places, pointers + 2 * cells, self._usable)):
            raise TornError(number)  # noise that begins as such a page does: it has no rows to lose
        return leaf

    def free(self) -> set[int]:
        """Return the pages that are marked as free: what is still to be read there was deleted."""
        found: set[int] = set()
        if not self.has_header:
            return found
        trunk = struct.unpack(">I", self.page(1)[32:36])[0]
        while trunk and trunk not in found:
            found.add(trunk)
            try:
                page = self.page(trunk)
            except TornError:
                break
            trunk, listed = struct.unpack(">II", page[:8])
            listed = min(listed, self.size // 4 - 2)
            found.update(struct.unpack(f">{listed}I", page[8 : 8 + 4 * listed]))
        return found

    def _take_cell(self, page: bytes, place: int, kind: int, leaf: Leaf) -> None:
        if kind in {_INNER_INDEX, _INNER_TABLE}:
            leaf.below.append(struct.unpack(">I", page[place : place + 4])[0])
            place += 4
        if kind == _INNER_TABLE:
            return
        length, place = _varint(page, place)
        rowid = None
        if kind == _TABLE:
            rowid, place = _varint(page, place)
        leaf.rows.append(Row(rowid, _record(self._payload(page, place, length, kind))))

    def _payload(self, page: bytes, place: int, length: int, kind: int) -> bytes:
        """Return a payload with what of it stands on pages of its own."""
        if not 0 < length <= _MOST_PAYLOAD:
            raise TornError(length)
        usable = self._usable
        most = usable - 35 if kind == _TABLE else (usable - 12) * 64 // 255 - 23
        local = length
        if length > most:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (usable - 4)
            local = local if local <= most else least
        if place + local + (4 if local < length else 0) > usable:
            raise TornError(place)
        parts, left = [page[place : place + local]], length - local
        following = struct.unpack(">I", page[place + local : place + local + 4])[0] if left else 0
        while left:
            over = self.page(following)
            following = struct.unpack(">I", over[:4])[0]
            parts.append(over[4 : 4 + min(left, usable - 4)])
            left -= len(parts[-1])
        return b"".join(parts)


def _is_laid_out(head: bytes, places: Sequence[int], least: int, usable: int) -> bool:
    """Return whether cells lie where the head of a page says that they do."""
    begins = struct.unpack(">H", head[5:7])[0] or usable
    return least <= begins <= min(places, default=usable) and max(places, default=0) < usable


def _record(payload: bytes) -> tuple[Value, ...]:
    header, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != header or not kinds:
        raise TornError(header)
    values = list(_values(payload, header, kinds))
    return tuple(values)


def _values(payload: bytes, place: int, kinds: Sequence[int]) -> Iterator[Value]:
    for kind in kinds:
        if kind in {10, 11} or kind < 0:
            raise TornError(kind)
        size = _SIZES[kind] if kind < len(_SIZES) else (kind - _LEAST_LONG) // 2
        raw = payload[place : place + size]
        if len(raw) < size:
            raise TornError(kind)
        place += size
        yield _value(kind, raw)
    if place != len(payload):
        raise TornError(place)


def _value(kind: int, raw: bytes) -> Value:
    if kind in {0, _ZERO, _ONE}:
        return None if kind == 0 else kind - _ZERO
    if kind == _FLOAT:
        return float(struct.unpack(">d", raw)[0])
    if kind < _LEAST_LONG:
        return int.from_bytes(raw, "big", signed=True)
    return raw.decode() if kind % 2 else raw


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and the place after it; all eight bits of the ninth count."""
    value = 0
    for step in range(_LONGEST - 1):
        one = data[place + step]
        value = value << 7 | one & ~_MORE
        if not one & _MORE:
            return value, place + step + 1
    value = value << 8 | data[place + _LONGEST - 1]
    return value - (1 << 64 if value >> 63 else 0), place + _LONGEST


def _committed(log: bytes, size: int) -> dict[int, bytes]:
    """Return the pages of a write-ahead log up to its last whole commit."""
    found: dict[int, bytes] = {}
    if len(log) < _WAL_HEADER or struct.unpack(">I", log[:4])[0] & ~1 != _WAL_MAGIC:
        return found
    order = ">" if log[3] & 1 else "<"
    if struct.unpack(">I", log[8:12])[0] != size:
        return found
    sums, salts, waiting = _sums(order, log[:24], (0, 0)), log[16:24], dict[int, bytes]()
    for place in range(_WAL_HEADER, len(log) - size - _FRAME_HEADER + 1, size + _FRAME_HEADER):
        head, page = log[place : place + _FRAME_HEADER], log[place + _FRAME_HEADER : place + _FRAME_HEADER + size]
        sums = _sums(order, page, _sums(order, head[:8], sums))
        if head[8:16] != salts or struct.unpack(">II", head[16:24]) != sums:
            break
        number, commits = struct.unpack(">II", head[:8])
        waiting[number] = page
        if commits:
            found |= waiting
            waiting = {}
    return found


def _sums(order: str, data: bytes, before: tuple[int, int]) -> tuple[int, int]:
    one, two = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & _MASK
        two = (two + second + one) & _MASK
    return one, two
