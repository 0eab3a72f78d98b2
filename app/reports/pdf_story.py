"""A story as a PDF in the official layout, the same bytes for the same story.

What it is for: each part of a story becomes the flowables of the page frame that all documents share.
What it is not for: what a document says (story), pages that are drawn by measure (key_card).
"""

from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether, Paragraph

from app.reports.bar_chart import BarChart
from app.reports.head_block import head_block, title_block
from app.reports.page_end import ended
from app.reports.page_frame import count_pages, render, text_width
from app.reports.page_tables import beside, ruled_table
from app.reports.signatures import signed
from app.reports.story import Chart, Charts, Kept, Signed, Story, Table, Text, TextKind, tells_pages, with_pages
from app.reports.typography import BODY, HEADING, NOTE, paragraph
from app.rules.figures import counted

_BETWEEN = 24
"""Points between charts that stand beside each other."""
_STYLES = {TextKind.BODY: BODY, TextKind.HEADING: HEADING, TextKind.NOTE: NOTE}


def as_pdf(story: Story) -> bytes:
    """Return a story as PDF; one that tells how many pages it has is laid out once to count them."""
    if not tells_pages(story):
        return render(story.paper, laid_out(story))
    pages = count_pages(story.paper, laid_out(with_pages(story, counted(0))))
    return render(story.paper, laid_out(with_pages(story, counted(pages))))


def laid_out(story: Story) -> list[Flowable]:
    """Return the flowables of a story; signatures take along what is before them, headings and notes theirs."""
    width = text_width(story.paper)
    flowables: list[Flowable] = [head_block(story.head), *title_block(story.title.kind, *story.title.about)]
    before: list[Flowable] = []
    is_headed = False
    for part in story.parts:
        if isinstance(part, Signed):
            end = signed([_paragraph(text) for text in part.last], part, width)
            is_enough = len(part.last) > 1
            flowables += [*before, *ended([], end)] if is_enough else ended(before, end)
            before = []
            continue
        kind = part.kind if isinstance(part, Text) else None
        if not is_headed and kind is not TextKind.NOTE:
            flowables += before
            before = []
        before += _flowables(part, width)
        is_headed = kind is TextKind.HEADING
    return flowables + before


def _flowables(part: Text | Kept | Table | Chart | Charts, width: float) -> Iterator[Flowable]:
    match part:
        case Text():
            yield _paragraph(part)
        case Kept():
            yield KeepTogether([_paragraph(text) for text in part.texts])
        case Table():
            lead = [_paragraph(text) for text in part.lead]
            yield from ruled_table(lead, part.columns, part.rows, part.row_padding, part.size, width, part.headings)
        case Chart():
            yield KeepTogether(_chart(part, width))
        case Charts():
            yield beside([_chart(one, (width - _BETWEEN) / len(part.charts)) for one in part.charts], width, _BETWEEN)


def _chart(part: Chart, width: float) -> list[Flowable]:
    return [*(_paragraph(text) for text in part.lead), BarChart(part.bars, part.goal, width)]


def _paragraph(text: Text) -> Paragraph:
    return paragraph(text.text, _STYLES[text.kind])
