"""The page every document stands on: A4, margins, page numbers, foot, what a PDF says of itself.

What it is for: turning a list of flowables into bytes, the same bytes for the same list.
What it is not for: what stands in the text block (typography, head_block, page_tables, signatures).
Source: Hướng dẫn 36-HD/VPTW (3/4/2018); Hướng dẫn 05-HD/VPTW (27/5/2026) keeps these measures.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from app.models.errors import PaperTooSmall
from app.reports.fonts import BOLD, REGULAR, register
from app.reports.packed_pages import PackedCanvas
from app.reports.story import Paper
from app.rules.contest_object import grouped

__all__ = ["FIRST_PAGE", "Paper", "count_pages", "render", "render_each"]

FIRST_PAGE, _NEXT_PAGE = "first", "next"
"""The page on which a paper of many begins, and those after it."""

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN_TOP = 20 * mm
MARGIN_BOTTOM = 20 * mm
MARGIN_LEFT = 30 * mm
MARGIN_RIGHT = 15 * mm
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
TEXT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM

_NUMBER_SIZE = 14
_NUMBER_TOP = 10 * mm
_CAP_HEIGHT = 0.66
_FOOT_SIZE = 8
_FOOT_BASELINE = 10 * mm
_NOTE_BASELINE = 7 * mm
_REHEARSAL_BASELINE = 14 * mm
_REHEARSAL_SIZE = 11
_REHEARSAL_LINE = "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ"
_MARK_BASELINE = 18 * mm
_MARK_SIZE = 9
_WATERMARK = "DIỄN TẬP"
_WATERMARK_GREY = Color(0.88, 0.88, 0.88)
_WATERMARK_SIZE = 110
_WATERMARK_ANGLE = 55


def text_width(paper: Paper) -> float:
    """Return the width of the text block of a paper, upright or on its long side."""
    return _page(paper)[0] - MARGIN_LEFT - MARGIN_RIGHT


def render(paper: Paper, story: Sequence[Flowable]) -> bytes:
    """Return the PDF of a story on A4, the same bytes for the same story; raise PaperTooSmall for what fits no page."""
    target = BytesIO()
    _draw(target, paper, story)
    return target.getvalue()


def render_each(target: BytesIO, paper: Paper, stories: Iterator[list[Flowable]]) -> None:
    """Write stories as one PDF, one laid out after the other; each begins with the page template FIRST_PAGE.

    Raises PaperTooSmall for what fits no page, and whatever `stories` raises.
    """
    _build(target, paper, _Following(stories), (FIRST_PAGE, _NEXT_PAGE))


class _Following(list[Flowable]):
    """The flowables of the story that is laid out; when it is used up, those of the next one."""

    def __init__(self, stories: Iterator[list[Flowable]]) -> None:
        super().__init__(next(stories))
        self._stories = stories

    def __len__(self) -> int:
        """Return how many are left, after a look for more where there is none."""
        if not super().__len__():
            self.extend(next(self._stories, ()))
        return super().__len__()


def count_pages(paper: Paper, story: Sequence[Flowable]) -> int:
    """Return how many pages a story takes; raise PaperTooSmall for what fits no page."""
    return _draw(BytesIO(), paper, story)


def _draw(target: BytesIO, paper: Paper, story: Sequence[Flowable]) -> int:
    """Write the PDF and return how many pages it has."""
    return _build(target, paper, list(story), ("page",))


def _build(target: BytesIO, paper: Paper, story: list[Flowable], templates: Sequence[str]) -> int:
    """Lay a list out, which may grow meanwhile, and return how many pages it takes.

    Pages are numbered from the last one that had the first of `templates`; the page after it takes the last one.
    """
    register()
    document = BaseDocTemplate(
        target,
        pagesize=_page(paper),
        title=paper.title,
        subject=paper.title,
        author=paper.author,
        creator="Sổ Đại hội",
        lang="vi-VN",
        initialFontName=REGULAR,
        invariant=1,
    )
    began = 1

    def begin(canvas: Canvas, _document: BaseDocTemplate) -> None:
        nonlocal began
        began = canvas.getPageNumber() if len(templates) > 1 else 1
        _draw_margins(canvas, paper, began)

    def go_on(canvas: Canvas, _document: BaseDocTemplate) -> None:
        _draw_margins(canvas, paper, began)

    first, last = templates[0], templates[-1]
    pages = [PageTemplate(first, [_text_block(paper)], onPage=begin, autoNextPageTemplate=last)]
    if last != first:
        pages.append(PageTemplate(last, [_text_block(paper)], onPage=go_on))
    document.addPageTemplates(pages)
    try:
        document.build(story, canvasmaker=Canvas if len(templates) == 1 else PackedCanvas)
    except LayoutError as error:
        raise PaperTooSmall(
            f"Trang giấy không đủ chỗ cho một phần của «{paper.title}». Rút gọn tên, ghi chú hoặc câu chữ quá dài."
        ) from error
    return document.page


def _text_block(paper: Paper) -> Frame:
    return Frame(
        MARGIN_LEFT,
        MARGIN_BOTTOM,
        text_width(paper),
        _page(paper)[1] - MARGIN_TOP - MARGIN_BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _page(paper: Paper) -> tuple[float, float]:
    return landscape(A4) if paper.is_wide else A4


def _draw_margins(canvas: Canvas, paper: Paper, began: int) -> None:
    canvas.saveState()
    centre, height = MARGIN_LEFT + text_width(paper) / 2, _page(paper)[1]
    if paper.is_rehearsal:
        _draw_rehearsal(canvas, centre, height / 2)
    if paper.mark:
        canvas.setFont(BOLD, _MARK_SIZE)
        mark = _cut(paper.mark, BOLD, _MARK_SIZE, text_width(paper))
        canvas.drawCentredString(centre, height - _MARK_BASELINE, mark)
    page = canvas.getPageNumber() - began + 1
    if page > 1:
        canvas.setFont(REGULAR, _NUMBER_SIZE)
        canvas.drawCentredString(centre, height - _NUMBER_TOP - _CAP_HEIGHT * _NUMBER_SIZE, str(page))
    if paper.foot:
        canvas.setFont(REGULAR, _FOOT_SIZE)
        foot = _cut(paper.foot, REGULAR, _FOOT_SIZE, text_width(paper))
        canvas.drawCentredString(centre, _NOTE_BASELINE, foot)
    if paper.digest:
        canvas.setFont(REGULAR, _FOOT_SIZE)
        canvas.drawCentredString(centre, _FOOT_BASELINE, f"{paper.digest_name}: {grouped(paper.digest)}")
    canvas.restoreState()


def _cut(text: str, face: str, size: float, width: float) -> str:
    """Return as much as one line holds; what a mark says stands whole in the text."""
    if stringWidth(text, face, size) <= width:
        return text
    while stringWidth(f"{text}…", face, size) > width:
        text = text[:-1].rstrip()
    return f"{text}…"


def _draw_rehearsal(canvas: Canvas, centre: float, middle: float) -> None:
    """A rehearsal can never pass for a real paper, not even as a photocopy with its foot cut off."""
    canvas.saveState()
    canvas.setFillColor(_WATERMARK_GREY)
    canvas.setFont(BOLD, _WATERMARK_SIZE)
    canvas.translate(centre, middle)
    canvas.rotate(_WATERMARK_ANGLE)
    canvas.drawCentredString(0, -_WATERMARK_SIZE / 3, _WATERMARK)
    canvas.restoreState()
    canvas.setFillColor(black)
    canvas.setFont(BOLD, _REHEARSAL_SIZE)
    canvas.drawCentredString(centre, _REHEARSAL_BASELINE, _REHEARSAL_LINE)
