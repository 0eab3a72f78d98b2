"""Paragraphs and runs of a word-processor file, in the type of the guide.

What it is for: alignment, spacing and faces in one place; text goes in as text, never as fields or markup.
What it is not for: tables (docx_table) and the page (docx_page).
"""

import unicodedata

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.shared import Pt
from docx.table import _Cell  # pyright: ignore[reportPrivateUsage] # the library names no public type
from docx.text.paragraph import Paragraph

Cell = _Cell


def add_text(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 0,
    bold: bool = False,
    italic: bool = False,
    underline: bool = False,
) -> None:
    """Append text; a line break in it stays one; `size` in points, 0 for that of the paragraph."""
    run = paragraph.add_run(unicodedata.normalize("NFC", text))
    run.bold, run.italic, run.underline = bold or None, italic or None, underline or None
    if size:
        run.font.size = Pt(size)


def centred(place: Document | Cell) -> Paragraph:
    """Return a new line in the middle, without indent and space; the first of a cell is the one it has."""
    blank = place.paragraphs[0] if isinstance(place, Cell) else None
    is_free = blank is not None and len(place.paragraphs) == 1 and not blank.runs
    paragraph = blank if blank is not None and is_free else place.add_paragraph()
    styled(paragraph, WD_ALIGN_PARAGRAPH.CENTER)
    return paragraph


def styled(
    paragraph: Paragraph,
    alignment: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
    *,
    before: float = 0,
    after: float = 0,
    right: float = 0,
    line: float = 0,
) -> None:
    """Align a paragraph that is no running text; spaces, the indent at the right and the line in points."""
    shape = paragraph.paragraph_format
    paragraph.alignment = alignment
    shape.first_line_indent = Pt(0)
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    if right:
        shape.right_indent = Pt(right)
    if line:
        shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.AT_LEAST, Pt(line)
