"""One filled paper: the printed paper of the round under the marks of a pen, or a paper that is none of the round's.

What it is for: drawing a practice paper at the origin of the canvas.
What it is not for: sheets, cuts and batches (practice_papers).
"""

from dataclasses import dataclass
from typing import Any, cast

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exchange.practice_papers import PracticePaper
from app.reports.ballot_papers import PaperWords, blank_paper
from app.reports.ballot_papers_data import BallotPapers
from app.reports.ballot_papers_drawing import SEAL, RowAt
from app.reports.ballot_papers_layout import CELL_PADDING, PaperColumn, PaperSize
from app.reports.fonts import BOLD, ITALIC, REGULAR, width_of
from app.reports.pen import Hand
from app.reports.wording import Wording
from app.rules.ballots import Ballot, Reason
from app.rules.rounds import Marking

_RED = Color(0.72, 0.10, 0.12)
_MIDDLE = 0.24
_LEADING = 1.18
_BOX = 3.4 * mm


@dataclass(frozen=True, slots=True)
class PracticeTexts:
    """What is written and stamped on filled papers, and what a paper that is none of the round's says."""

    stamp: str
    written_name: str
    foreign_kind: str
    foreign_about: str
    foreign_note: str


class FilledSheet:
    """Draws filled papers of one round."""

    def __init__(self, data: BallotPapers, wording: Wording, texts: PracticeTexts) -> None:
        """Set the paper of the round once."""
        self._data, self._texts = data, texts
        self._blank = blank_paper(data, PaperWords(data, wording))
        self._numbers = [0]
        for sheet in self._blank.setting.sheets:
            self._numbers.append(self._numbers[-1] + sum(map(len, sheet.blocks)))

    @property
    def paper(self) -> PaperSize:
        """The size of a paper."""
        return self._blank.setting.layout.paper

    @property
    def count(self) -> int:
        """Sheets of one paper."""
        return len(self._blank.setting.sheets)

    def prepare(self, canvas: Canvas) -> None:
        """Keep what is printed on every paper, so that many papers cost little."""
        forms = cast("Any", canvas)  # the library has no types for forms
        for place in range(self.count):
            forms.beginForm(f"blank{place}", 0, 0, self.paper.width, self.paper.height)
            self._blank.draw(canvas, place)
            self._draw_stamp(canvas, place)
            forms.endForm()

    def draw(self, canvas: Canvas, one: PracticePaper, place: int) -> None:
        """Draw a sheet (from 0) of a filled paper."""
        hand = Hand(canvas, f"{one.batch}/{one.place}/{place}")
        if one.seen is Reason.FOREIGN_PAPER:
            self._draw_foreign(canvas, hand, one.marks)
            return
        cast("Any", canvas).doForm(f"blank{place}")
        rows = list(self._blank.drawings[place].rows(self._blank.setting, self._blank.setting.sheets[place]))
        for number, row in enumerate(rows, start=self._numbers[place] + 1):
            self._mark(hand, row, number, one.marks)
        is_last = place == self.count - 1
        if one.seen is Reason.WRITTEN_NAME and is_last:
            self._write_name(hand, rows[-1])
        elif one.seen is Reason.IDENTIFYING_MARK and is_last:
            paper = self.paper
            hand.sign(paper.width * 0.55, paper.margin + paper.note * 1.5, paper.width * 0.3)

    @property
    def _name_column(self) -> tuple[float, PaperColumn]:
        """The column of names, and how far it stands from the left of its block."""
        before = 0.0
        for column in self._blank.setting.columns:
            if not column.is_centred:
                return before, column
            before += column.width
        raise LookupError("no column of names")

    def _mark(self, hand: Hand, at: RowAt, number: int, marks: Ballot) -> None:
        if self._data.marking is Marking.STRIKE_OUT:
            if number in marks.disagree:
                self._strike(hand, at)
            return
        # An indicative paper has a column for notes after the two boxes.
        columns = self._blank.setting.columns[: -1 if self._data.indicative else None]
        right = at.left + sum(column.width for column in columns)
        middle, (agree, disagree) = at.top - at.row.height / 2, columns[-2:]
        if number in marks.agree:
            hand.cross(right - disagree.width - agree.width / 2, middle, _BOX)
        if number in marks.disagree:
            hand.cross(right - disagree.width / 2, middle, _BOX)

    def _strike(self, hand: Hand, at: RowAt) -> None:
        """Strike every line of a name through its middle."""
        before, _ = self._name_column
        left, row = at.left + before + CELL_PADDING, at.row
        lines = len(row.texts[0])
        for place, words in enumerate(row.texts[0]):
            below_middle = (place - (lines - 1) / 2) * row.size * _LEADING
            middle = at.top - row.height / 2 - below_middle
            hand.strike(left, left + width_of(words, REGULAR, row.size), middle)

    def _write_name(self, hand: Hand, at: RowAt) -> None:
        """Write a name beside the last one, where there is room for it."""
        before, column = self._name_column
        printed = max(width_of(words, REGULAR, at.row.size) for words in at.row.texts[0])
        left = at.left + before + CELL_PADDING + printed + 2 * CELL_PADDING
        room = at.left + before + column.width - left
        size = at.row.size
        wanted = width_of(self._texts.written_name, ITALIC, size)
        hand.write(
            self._texts.written_name, left, at.top - at.row.height * 0.75, size * min(1, max(0.7, room / wanted))
        )

    def _draw_stamp(self, canvas: Canvas, place: int) -> None:
        """Draw the seal of a rehearsal in its square."""
        (left, bottom), side = self._blank.drawings[place].seal, SEAL
        x, y = left + side / 2, bottom + side / 2
        canvas.saveState()
        canvas.setStrokeColor(_RED)
        canvas.setFillColor(_RED)
        for share, width in ((0.46, 1.6), (0.40, 0.6)):
            canvas.setLineWidth(width)
            canvas.circle(x, y, side * share)
        size = side / 8
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(x, y - size * _MIDDLE * 1.5, self._texts.stamp)
        canvas.restoreState()

    def _draw_foreign(self, canvas: Canvas, hand: Hand, marks: Ballot) -> None:
        """Draw a paper of another layout: no seal, no table, names with a box before each, crosses for agreement."""
        paper, texts = self.paper, self._texts
        top = paper.height - paper.margin - paper.title
        canvas.setFillColor(black)
        for words, size in ((texts.foreign_kind, paper.title), (texts.foreign_about, paper.head)):
            canvas.setFont(BOLD, min(size, size * (paper.text_width / width_of(words, BOLD, size))))
            canvas.drawCentredString(paper.width / 2, top, words)
            top -= 1.6 * size
        canvas.setFont(BOLD, paper.note)
        canvas.drawCentredString(paper.width / 2, paper.margin, texts.foreign_note)
        self._draw_foreign_names(canvas, hand, marks, top)

    def _draw_foreign_names(self, canvas: Canvas, hand: Hand, marks: Ballot, top: float) -> None:
        paper, listed = self.paper, self._data.candidates
        columns = 2 if len(listed) > 1 else 1
        rows = -(-len(listed) // columns)
        step = min((top - paper.margin - 2 * paper.note) / max(rows, 1), 2.2 * paper.head)
        size = min(paper.head, step * 0.75)
        box = size * 0.75
        for at, one in enumerate(listed):
            column, row = divmod(at, rows)
            left = paper.margin + column * paper.text_width / columns
            baseline = top - (row + 1) * step
            canvas.setStrokeColor(black)
            canvas.setLineWidth(0.6)
            canvas.rect(left, baseline, box, box)
            room = paper.text_width / columns - 2 * box
            shrunk = min(size, size * room / width_of(one.name, REGULAR, size))
            canvas.setFont(REGULAR, shrunk)
            canvas.drawString(left + 1.8 * box, baseline, one.name)
            if one.number in marks.agree:
                hand.cross(left + box / 2, baseline + box / 2, box)
