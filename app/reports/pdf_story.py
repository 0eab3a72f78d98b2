"""A story as a PDF in the official layout, the same bytes for the same story.

What it is for: each part of a story becomes the flowables of the page frame that all documents share.
What it is not for: what a document says (story), pages that are drawn by measure (key_card).
"""

from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether, Paragraph

from app.reports.bar_chart import BarChart
from app.reports.head_block import head_block, title_block
from app.reports.page_frame import render, text_width
from app.reports.page_tables import ruled_table
from app.reports.signatures import signed
from app.reports.story import Chart, Kept, Part, Signed, Story, Table, Text, TextKind
from app.reports.typography import BODY, HEADING, NOTE, paragraph

_STYLES = {TextKind.BODY: BODY, TextKind.HEADING: HEADING, TextKind.NOTE: NOTE}


def as_pdf(story: Story) -> bytes:
    """Return a story as PDF."""
    flowables: list[Flowable] = [head_block(story.head), *title_block(story.title.kind, *story.title.about)]
    for part in story.parts:
        flowables += _flowables(part, text_width(story.paper))
    return render(story.paper, flowables)


def _flowables(part: Part, width: float) -> Iterator[Flowable]:
    match part:
        case Text():
            yield _paragraph(part)
        case Kept():
            yield KeepTogether([_paragraph(text) for text in part.texts])
        case Table():
            lead = [_paragraph(text) for text in part.lead]
            yield from ruled_table(lead, part.columns, part.rows, part.row_padding, part.size, width)
        case Chart():
            yield KeepTogether([*(_paragraph(text) for text in part.lead), BarChart(part.bars)])
        case Signed():
            yield from signed([_paragraph(text) for text in part.last], part.rows)


def _paragraph(text: Text) -> Paragraph:
    return paragraph(text.text, _STYLES[text.kind])
