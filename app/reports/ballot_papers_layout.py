"""Where the names of a ballot paper stand: the smallest paper that holds them, else several sheets.

What it is for: paper size, columns, lines of each row, rows of each sheet; measured, nothing drawn.
What it is not for: drawing (ballot_papers_drawing) and wording.
Invariant: every candidate stands on exactly one row, in ballot order, down the first block and on in the next.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from app.models.round_records import Candidate
from app.reports.ballot_papers_data import BallotPapers
from app.reports.fonts import BOLD, REGULAR, broken, width_of
from app.rules.rounds import Marking

CELL_PADDING = 1.5 * mm
_ABOVE = 0.5 * mm
_ALMOST = 0.999
BLOCK_GAP = 4 * mm
_LEADING = 1.18
_LEAST_SHRINK = 0.6
_SHRUNK_RATHER_THAN_BROKEN = 0.86


@dataclass(frozen=True, slots=True)
class PaperSize:
    """One paper: measures in points, how many stand on an A4 sheet across and down, sizes of its texts."""

    width: float
    height: float
    margin: float
    across: int
    down: int
    head: float
    title: float
    note: float

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def per_sheet(self) -> int:
        """Papers on a sheet."""
        return self.across * self.down


A6 = PaperSize(105 * mm, 148.5 * mm, 8 * mm, 2, 2, head=9, title=13, note=9)
A5 = PaperSize(148.5 * mm, 210 * mm, 11 * mm, 2, 1, head=11, title=15, note=10.5)
A4 = PaperSize(210 * mm, 297 * mm, 14 * mm, 1, 1, head=13, title=17, note=12)
_MOST_LINES = {A6: 1, A5: 3}


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to set a list: paper, blocks of rows side by side, size of names, least height of a row."""

    paper: PaperSize
    blocks: int
    name: float
    row: float

    @property
    def block_width(self) -> float:
        """Width of one block of rows."""
        return (self.paper.text_width - BLOCK_GAP * (self.blocks - 1)) / self.blocks


_ONE_BLOCK = (
    Layout(A6, 1, 12, 8 * mm),
    Layout(A6, 1, 11.5, 7 * mm),
    Layout(A5, 1, 14, 9 * mm),
    Layout(A5, 1, 13, 7.4 * mm),
    Layout(A4, 1, 14, 8.4 * mm),
    Layout(A4, 1, 13, 7 * mm),
    Layout(A4, 1, 12.5, 6.2 * mm),
)
_STRUCK = (
    *_ONE_BLOCK,
    Layout(A4, 2, 13, 7 * mm),
    Layout(A4, 2, 12.5, 6.2 * mm),
    Layout(A4, 3, 12, 7 * mm),
    Layout(A4, 3, 11.5, 5.7 * mm),
)
_COLUMNS = (*_ONE_BLOCK, Layout(A4, 2, 11.5, 6 * mm))
_INDICATIVE = _ONE_BLOCK


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column of a block: its head in lines, its width, whether its cells stand in the middle."""

    heads: tuple[str, ...]
    width: float
    is_centred: bool = True


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row: its number, the lines of each text cell and the size they are set in, its height."""

    number: str
    texts: tuple[tuple[str, ...], ...]
    size: float
    height: float


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """The rows of one sheet of a paper, block by block."""

    blocks: tuple[tuple[PaperRow, ...], ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """A list as it is set: the layout chosen, its columns, its sheets."""

    layout: Layout
    columns: tuple[PaperColumn, ...]
    head_height: float
    sheets: tuple[PaperSheet, ...]


Heads = dict[str, str]
Room = Callable[[Layout], tuple[float, float]]
"""How high the rows of a sheet may stand in a layout: on the first sheet, and on later ones with a shorter head."""


def set_list(data: BallotPapers, heads: Heads, room: Room) -> Setting:
    """Return the first layout whose one sheet holds the list, otherwise the last one with as many sheets as needed."""
    layouts = _INDICATIVE if data.indicative else _STRUCK if data.marking is Marking.STRIKE_OUT else _COLUMNS
    *smaller, last = layouts
    for layout in smaller:
        setting = _set(data, heads, layout, room(layout))
        if len(setting.sheets) == 1 and _is_easy_to_read(layout, setting.sheets[0]):
            return setting
    return _set(data, heads, last, room(last))


def _set(data: BallotPapers, heads: Heads, layout: Layout, room: tuple[float, float]) -> Setting:
    columns = tuple(_columns(data, heads, layout))
    head = _head_height(columns, layout)
    rows = [_row(one, columns, layout, data) for one in data.candidates]
    first, later = room
    return Setting(layout, columns, head, tuple(_sheets(rows, layout.blocks, first - head, later - head)))


def _is_easy_to_read(layout: Layout, sheet: PaperSheet) -> bool:
    """Tell whether no cell is broken too often: a small paper that breaks names is worse than a larger one."""
    most = _MOST_LINES.get(layout.paper)
    lines = [len(text) for block in sheet.blocks for row in block for text in row.texts]
    return most is None or max(lines) <= most


def _columns(data: BallotPapers, heads: Heads, layout: Layout) -> Iterator[PaperColumn]:
    whole, unit = layout.block_width, layout.name
    number = (2.6 if data.indicative else 3.6) * unit if data.has_numbers else 0.0
    boxes = 4.3 * unit if data.marking is Marking.AGREE_DISAGREE else 0.0
    note = 4.3 * unit if data.indicative else 0.0
    texts = whole - number - 2 * boxes - note
    name = _name_width(data, unit, texts) if data.has_posts else texts
    for key, width in (
        ("number", number),
        ("name", name),
        ("post", texts - name),
        ("agree", boxes),
        ("disagree", boxes),
        ("note", note),
    ):
        if width:
            yield PaperColumn(_broken(heads[key], BOLD, unit - 1, width), width, key not in {"name", "post"})


def _name_width(data: BallotPapers, size: float, texts: float) -> float:
    """Return what the widest name takes, at most half: who the people are needs the room more."""
    widest = max(width_of(one.name, REGULAR, size) for one in data.candidates)
    return min(widest + 2 * CELL_PADDING + 1, texts / 2)


def _head_height(columns: Sequence[PaperColumn], layout: Layout) -> float:
    most = max(len(column.heads) for column in columns)
    return most * (layout.name - 1) * _LEADING + 2 * CELL_PADDING


def _row(one: Candidate, columns: Sequence[PaperColumn], layout: Layout, data: BallotPapers) -> PaperRow:
    wordy = [column.width for column in columns if not column.is_centred]
    said = [one.name, one.note][: len(wordy)]
    size = min(_fitting_size(text, width, layout.name) for text, width in zip(said, wordy, strict=True))
    texts = tuple(_broken(text, REGULAR, size, width) for text, width in zip(said, wordy, strict=True))
    lines = max(len(text) for text in texts)
    height = max(layout.row, lines * size * _LEADING + 2 * _ABOVE)
    return PaperRow(str(one.number) if data.has_numbers else "", texts, size, height)


def _fitting_size(text: str, width: float, size: float) -> float:
    """Return the size at which a text fits: a little smaller on one line, else as its longest word, never broken."""
    room = width - 2 * CELL_PADDING
    whole = width_of(text, REGULAR, size)
    if room < whole <= room / _SHRUNK_RATHER_THAN_BROKEN:
        return size * room / whole * _ALMOST
    longest = max((width_of(word, REGULAR, size) for word in text.split()), default=0)
    return size if longest <= room else max(size * room / longest, size * _LEAST_SHRINK)


def _broken(text: str, face: str, size: float, width: float) -> tuple[str, ...]:
    return broken(text, face, size, width - 2 * CELL_PADDING)


def _sheets(rows: Sequence[PaperRow], blocks: int, first: float, later: float) -> Iterator[PaperSheet]:
    """Fill sheet after sheet; the blocks of the last one are made equally long."""
    left = list(rows)
    room = first
    while left:
        filled, rest = _fill(left, blocks, room)
        yield PaperSheet(filled if rest else _evened(left, blocks, room))
        left, room = rest, later


def _fill(
    rows: Sequence[PaperRow], blocks: int, room: float
) -> tuple[tuple[tuple[PaperRow, ...], ...], list[PaperRow]]:
    filled: list[tuple[PaperRow, ...]] = []
    start = 0
    for _ in range(blocks):
        end, height = start, 0.0
        while end < len(rows) and (end == start or height + rows[end].height <= room):
            height += rows[end].height
            end += 1
        filled.append(tuple(rows[start:end]))
        start = end
    return tuple(block for block in filled if block), list(rows[start:])


def _evened(rows: Sequence[PaperRow], blocks: int, room: float) -> tuple[tuple[PaperRow, ...], ...]:
    """Put as many rows in each block, where they have the room; those that do not fill the first ones."""
    each = -(-len(rows) // blocks)
    even = [tuple(rows[start : start + each]) for start in range(0, len(rows), each)]
    if all(sum(row.height for row in block) <= room for block in even):
        return tuple(even)
    return _fill(rows, blocks, room)[0]
