"""The head of a Party document: who issues it, its number, place and date, its kind and what it is about.

What it is for: two columns 88 and 77 mm wide, then the title in the middle.
What it is not for: knowing which lines a document has; each document gives its own.
Source: Hướng dẫn 36-HD/VPTW on the components of a document.
"""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.reports.fonts import width_of
from app.reports.page_frame import TEXT_WIDTH
from app.reports.story import COUNTRY_NAME, HEAD_WIDTHS, Head
from app.reports.typography import CENTRED, CENTRED_BOLD, CENTRED_ITALIC, COUNTRY, FACE, KIND, balanced, paragraph

LEFT_WIDTH, RIGHT_WIDTH = (width * mm for width in HEAD_WIDTHS)
SUMMARY_WIDTH = TEXT_WIDTH - 14 * mm
_LINE = 0.75
_RULE_DROP = 6
_RULE_ROOM = 9
HEAD_GAP = 3 * mm


class _UnderlinedCountry(Flowable):
    """The title of the Party over a solid line of exactly its own width."""

    def __init__(self) -> None:
        """Take one line in the right column."""
        super().__init__()
        self.width, self.height = RIGHT_WIDTH, COUNTRY.leading + _RULE_ROOM

    def draw(self) -> None:
        """Draw text and line in the middle."""
        text_width = width_of(COUNTRY_NAME, COUNTRY.fontName, COUNTRY.fontSize)
        start = (self.width - text_width) / 2
        baseline = self.height - COUNTRY.fontSize
        self.canv.setFont(COUNTRY.fontName, COUNTRY.fontSize)
        self.canv.drawString(start, baseline, COUNTRY_NAME)
        self.canv.setLineWidth(_LINE)
        self.canv.line(start, baseline - _RULE_DROP, start + text_width, baseline - _RULE_DROP)


def head_block(head: Head) -> Table:
    """Return the two columns at the top of the first page; names wrap by words into even lines."""
    left: list[Flowable] = [balanced(line.upper(), CENTRED, LEFT_WIDTH - HEAD_GAP) for line in head.superior]
    left.append(balanced(head.body.upper(), CENTRED_BOLD, LEFT_WIDTH - HEAD_GAP))
    left.append(paragraph("*", CENTRED))
    if head.number:
        left.append(paragraph(head.number, CENTRED))
    right: list[Flowable] = [_UnderlinedCountry(), balanced(head.place_and_date, CENTRED_ITALIC, RIGHT_WIDTH)]
    block = Table([[left, right]], colWidths=[LEFT_WIDTH, RIGHT_WIDTH])
    block.setStyle(
        TableStyle([FACE, ("VALIGN", (0, 0), (-1, -1), "TOP"), *((side, (0, 0), (-1, -1), 0) for side in _PADDINGS)])
    )
    return block


def title_block(kind: str, *summary: str) -> list[Flowable]:
    """Return the kind of document in bold capitals, what it is about in bold, five hyphens."""
    about = [balanced(line, CENTRED_BOLD, SUMMARY_WIDTH) for line in summary if line]
    return [Spacer(0, 8 * mm), paragraph(kind.upper(), KIND), *about, paragraph("-----", CENTRED), Spacer(0, 2 * mm)]


_PADDINGS = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
