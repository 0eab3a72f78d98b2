"""Filled papers to print, cut and key in a rehearsal, batch by batch.

What it is for: sheets that look like the papers of the round with what voters wrote on them; outside the cut stands
which paper of its batch each one is.
What it is not for: what the papers say (exchange.practice_papers) and blank papers (ballot_papers).
Invariant: the sheets of a batch, cut in a pile and put one pile on the other, lie in the order of the batch.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.exchange.practice_papers import PracticePaper, practice_papers
from app.reports.document import Format
from app.reports.fonts import REGULAR
from app.reports.practice_sheet import FilledSheet, PracticeTexts
from app.reports.round_ballot_papers import ballot_papers_of
from app.reports.source import Source
from app.reports.wording import worded

_BALLOTS = "ballot-papers"
_SHARE = 0.92
_CUT = 4 * mm
_CUT_GAP = 1 * mm
_RULE = 0.3
_NOTE_SIZE = 7
_GREY = Color(0.35, 0.35, 0.35)


class _Item(NamedTuple):
    """One sheet of one paper."""

    paper: PracticePaper
    sheet: int


def make(source: Source, kind: Format) -> bytes:
    """Return the filled papers of a round as PDF."""
    del kind
    data = ballot_papers_of(source.book, source.id)
    say = source.wording.fill
    about = say("foreign_about", {"cuộc bầu": data.contest})
    texts = PracticeTexts(
        say("stamp", {}), say("written_name", {}), say("foreign_kind", {}), about, say("foreign_note", {})
    )
    sheet = FilledSheet(data, worded(_BALLOTS, source.book.wordings.of(_BALLOTS)), texts)
    target = BytesIO()
    paper = sheet.paper
    face: Any = REGULAR  # reportlab's stubs take it for a number
    canvas = Canvas(
        target,
        pagesize=(paper.width * paper.across, paper.height * paper.down),
        initialFontName=face,
        invariant=1,
        lang="vi-VN",
    )
    canvas.setTitle(f"{texts.stamp}: {data.contest}")
    canvas.setCreator("Sổ Đại hội")
    sheet.prepare(canvas)
    papers = practice_papers(source.book, source.id)
    for batch in sorted({one.batch for one in papers}):
        of_batch = [one for one in papers if one.batch == batch]
        items = [_Item(one, place) for one in of_batch for place in range(sheet.count)]
        for page in _pages(items, paper.per_sheet):
            _draw_page(canvas, sheet, page, source, len(of_batch))
    canvas.save()
    return target.getvalue()


def _pages(items: Sequence[_Item], per_sheet: int) -> Iterator[list[_Item | None]]:
    """Share sheets among pages so that cutting the whole pile leaves piles in their order."""
    pages = -(-len(items) // per_sheet)
    for page in range(pages):
        at = (slot * pages + page for slot in range(per_sheet))
        yield [items[one] if one < len(items) else None for one in at]


def _draw_page(canvas: Canvas, sheet: FilledSheet, page: Sequence[_Item | None], source: Source, papers: int) -> None:
    paper = sheet.paper
    for slot, item in enumerate(page):
        if item is None:
            continue
        row, column = divmod(slot, paper.across)
        canvas.saveState()
        canvas.translate(column * paper.width, (paper.down - 1 - row) * paper.height)
        place = {"tập": str(item.paper.batch), "phiếu": str(item.paper.place), "số phiếu": str(papers)}
        _draw_outside(canvas, paper.width, paper.height, source.wording.fill("place", place))
        canvas.translate(paper.width * (1 - _SHARE) / 2, paper.height * (1 - _SHARE) / 2)
        canvas.scale(_SHARE, _SHARE)
        sheet.draw(canvas, item.paper, item.sheet)
        canvas.restoreState()
    canvas.showPage()


def _draw_outside(canvas: Canvas, width: float, height: float, note: str) -> None:
    """Mark the corners where a paper is cut, and say above it which one it is."""
    left, bottom = width * (1 - _SHARE) / 2, height * (1 - _SHARE) / 2
    canvas.setStrokeColor(black)
    canvas.setLineWidth(_RULE)
    for x, outward in ((left, -1), (width - left, 1)):
        for y, upward in ((bottom, -1), (height - bottom, 1)):
            canvas.line(x + outward * _CUT_GAP, y, x + outward * _CUT, y)
            canvas.line(x, y + upward * _CUT_GAP, x, y + upward * _CUT)
    canvas.setFillColor(_GREY)
    canvas.setFont(REGULAR, _NOTE_SIZE)
    canvas.drawCentredString(width / 2, height - bottom + _CUT / 2, note)
    canvas.setFillColor(black)
