"""Drawing one sheet of a ballot paper at the origin of the canvas: head, seal square, names, notes.

What it is for: what every copy shows; it is drawn once and repeated.
What it is not for: how many papers, where they stand on a sheet of A4 (ballot_papers), where names stand (layout).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.reports.ballot_papers_layout import BLOCK_GAP, CELL_PADDING, Layout, PaperColumn, PaperRow, PaperSheet, Setting
from app.reports.fonts import BOLD, ITALIC, REGULAR, broken

SEAL = 30 * mm
_SEAL_GAP = 4 * mm
_GAP = 2 * mm
_RULE, _THIN = 0.6, 0.4
_LEADING = 1.2
_CAP_HEIGHT = 0.66
_WATERMARK_GREY = Color(0.88, 0.88, 0.88)
_WATERMARK_ANGLE = 55


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """What stands on a paper besides the names; `sheet` is "" on a paper of one sheet."""

    country: str
    meeting: str
    place_and_date: str
    kind: str
    contest: str
    round_line: str
    how_many: str
    notes: tuple[str, ...]
    sheet: str = ""
    rehearsal: str = ""
    watermark: str = ""


@dataclass(frozen=True, slots=True)
class RowAt:
    """A row and its upper left corner on the paper."""

    row: PaperRow
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class _Text:
    """Lines set alike."""

    lines: tuple[str, ...]
    face: str
    size: float

    @property
    def leading(self) -> float:
        """From one baseline to the next."""
        return self.size * _LEADING

    @property
    def height(self) -> float:
        """Of all lines."""
        return len(self.lines) * self.leading


class PaperDrawing:
    """The parts of a paper for one layout, measured once; `draw` puts a sheet on a canvas."""

    def __init__(self, layout: Layout, texts: PaperTexts, *, is_first: bool) -> None:
        """Set the texts for this paper; sheets after the first name the contest beside the seal and explain nothing."""
        self._layout, self._paper, self._texts = layout, layout.paper, texts
        self._is_first = is_first
        self._beside = self._lines_beside_seal()
        self._below = self._lines_below_seal() if is_first else []
        self._foot = self._lines_of_foot()

    @property
    def room(self) -> float:
        """How high the table may be."""
        return self._paper.height - 2 * self._paper.margin - self._top_height - self._foot_height - 2 * _GAP

    def draw(self, canvas: Canvas, setting: Setting, sheet: PaperSheet) -> None:
        """Draw the paper with its lower left corner at the origin."""
        paper = self._paper
        if self._texts.watermark:
            self._draw_watermark(canvas)
        self._draw_seal(canvas)
        top = paper.height - paper.margin
        beside = paper.margin + SEAL + _SEAL_GAP
        _draw_lines(canvas, self._beside, beside, top, paper.width - paper.margin - beside)
        _draw_lines(canvas, self._below, paper.margin, top - self._seal_height - _GAP, paper.text_width)
        for place, block in enumerate(sheet.blocks):
            left = paper.margin + place * (self._layout.block_width + BLOCK_GAP)
            _Table(canvas, setting, left, top - self._top_height - _GAP).draw(block)
        _draw_lines(canvas, self._foot, paper.margin, paper.margin + self._foot_height, paper.text_width)

    def rows(self, setting: Setting, sheet: PaperSheet) -> Iterator[RowAt]:
        """Yield where each row of a sheet stands, for whoever marks a paper."""
        for place, block in enumerate(sheet.blocks):
            left = self._paper.margin + place * (self._layout.block_width + BLOCK_GAP)
            top = self._paper.height - self._paper.margin - self._top_height - _GAP - setting.head_height
            for row in block:
                yield RowAt(row, left, top)
                top -= row.height

    @property
    def seal(self) -> tuple[float, float]:
        """The lower left corner of the square for the seal, whose side is SEAL."""
        return self._paper.margin, self._paper.height - self._paper.margin - SEAL

    @property
    def _seal_height(self) -> float:
        return max(SEAL, _height(self._beside))

    @property
    def _top_height(self) -> float:
        below = _height(self._below)
        return self._seal_height + (_GAP + below if below else 0)

    @property
    def _foot_height(self) -> float:
        return _height(self._foot)

    def _lines_beside_seal(self) -> list[_Text]:
        texts, size = self._texts, self._paper.head
        width = self._paper.text_width - SEAL - _SEAL_GAP
        if not self._is_first:
            return [
                _text(texts.kind, BOLD, size + 1, width),
                _text(texts.contest, BOLD, size, width),
                _text(texts.round_line, REGULAR, size, width),
                _text(texts.sheet, BOLD, size, width),
            ]
        return [
            _text(texts.country, BOLD, size, width),
            _text(texts.meeting.upper(), REGULAR, size - 1, width),
            _text(texts.place_and_date, ITALIC, size, width),
            _text(texts.sheet, BOLD, size, width),
        ]

    def _lines_below_seal(self) -> list[_Text]:
        texts, paper = self._texts, self._paper
        return [
            _text(texts.kind, BOLD, paper.title, paper.text_width),
            _text(texts.contest, BOLD, paper.head + 1, paper.text_width),
            _text(texts.round_line, REGULAR, paper.head, paper.text_width),
            _text(texts.how_many, REGULAR, paper.note + 0.5, paper.text_width),
        ]

    def _lines_of_foot(self) -> list[_Text]:
        paper = self._paper
        notes = self._texts.notes if self._is_first else ()
        said = [_text(note, ITALIC, paper.note, paper.text_width) for note in notes]
        return [*said, _text(self._texts.rehearsal, BOLD, paper.note, paper.text_width)]

    def _draw_seal(self, canvas: Canvas) -> None:
        paper = self._paper
        canvas.setLineWidth(_RULE)
        canvas.rect(paper.margin, paper.height - paper.margin - SEAL, SEAL, SEAL)

    def _draw_watermark(self, canvas: Canvas) -> None:
        """A rehearsal can never pass for a real paper, not even cut to pieces."""
        paper = self._paper
        size = paper.width / 5.5
        canvas.saveState()
        canvas.setFillColor(_WATERMARK_GREY)
        canvas.setFont(BOLD, size)
        canvas.translate(paper.width / 2, paper.height / 2)
        canvas.rotate(_WATERMARK_ANGLE)
        canvas.drawCentredString(0, -size / 3, self._texts.watermark)
        canvas.restoreState()
        canvas.setFillColor(black)


class _Table:
    """One block of rows with its head."""

    def __init__(self, canvas: Canvas, setting: Setting, left: float, top: float) -> None:
        self._canvas, self._setting, self._left, self._top = canvas, setting, left, top

    def draw(self, rows: Sequence[PaperRow]) -> None:
        setting, size = self._setting, self._setting.layout.name
        heights = [setting.head_height, *(row.height for row in rows)]
        self._draw_grid(heights)
        left = self._left
        for column in setting.columns:
            self._draw_cell(column.heads, left, self._top, column, setting.head_height, (BOLD, size - 1))
            left += column.width
        top = self._top - setting.head_height
        for row in rows:
            self._draw_row(row, top)
            top -= row.height

    def _draw_grid(self, heights: Sequence[float]) -> None:
        canvas, columns = self._canvas, self._setting.columns
        right = self._left + sum(column.width for column in columns)
        bottom = self._top - sum(heights)
        canvas.setLineWidth(_THIN)
        level = self._top
        for height in (0, *heights):
            level -= height
            canvas.line(self._left, level, right, level)
        upright = self._left
        for width in (0, *(column.width for column in columns)):
            upright += width
            canvas.line(upright, self._top, upright, bottom)

    def _draw_row(self, row: PaperRow, top: float) -> None:
        texts = iter(row.texts)
        left, number = self._left, row.number
        for column in self._setting.columns:
            words: tuple[str, ...] = ()
            if not column.is_centred:
                words = next(texts)
            elif number:
                words, number = (number,), ""
            self._draw_cell(words, left, top, column, row.height, (REGULAR, row.size))
            left += column.width

    def _draw_cell(
        self,
        words: Sequence[str],
        left: float,
        top: float,
        column: PaperColumn,
        height: float,
        font: tuple[str, float],
    ) -> None:
        face, size = font
        canvas = self._canvas
        canvas.setFont(face, size)
        leading = size * 1.18
        baseline = top - (height - leading * (len(words) - 1) + _CAP_HEIGHT * size) / 2
        for line in words:
            if column.is_centred or face == BOLD:
                canvas.drawCentredString(left + column.width / 2, baseline, line)
            else:
                canvas.drawString(left + CELL_PADDING, baseline, line)
            baseline -= leading


def _text(words: str, face: str, size: float, width: float) -> _Text:
    return _Text(broken(words, face, size, width), face, size)


def _height(texts: Sequence[_Text]) -> float:
    return sum(text.height for text in texts)


def _draw_lines(canvas: Canvas, texts: Sequence[_Text], left: float, top: float, width: float) -> None:
    """Draw texts below each other, each line in the middle of the width."""
    for text in texts:
        canvas.setFont(text.face, text.size)
        for line in text.lines:
            top -= text.leading
            canvas.drawCentredString(left + width / 2, top + text.leading - text.size, line)
