"""Sizes and spacing of text in documents, and paragraphs made of them.

What it is for: one place for the type of the guide; text is escaped here, so that no wording is read as markup.
What it is not for: tables, heads and signatures as a whole, which are built from these paragraphs.
Source: Hướng dẫn 36-HD/VPTW, appendix 3: body 14, justified, line spacing at least 18 pt, paragraphs at least 6 pt.
"""

import re
import unicodedata
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from app.reports.fonts import BOLD, ITALIC, REGULAR, broken, register

BODY_SIZE = 14
LEADING = 19
PARAGRAPH_SPACE = 6
INDENT = 10 * mm
TABLE_SIZE = 13
TABLE_LEADING = 16

BODY = ParagraphStyle(
    "body",
    fontName=REGULAR,
    fontSize=BODY_SIZE,
    leading=LEADING,
    alignment=TA_JUSTIFY,
    firstLineIndent=INDENT,
    spaceBefore=PARAGRAPH_SPACE,
    allowWidows=0,
    allowOrphans=0,
)
HEADING = ParagraphStyle("heading", BODY, fontName=BOLD, keepWithNext=1)
NOTE = ParagraphStyle("note", BODY, fontName=ITALIC, fontSize=12, leading=15)
CENTRED = ParagraphStyle("centred", fontName=REGULAR, fontSize=BODY_SIZE, leading=18, alignment=TA_CENTER)
CENTRED_BOLD = ParagraphStyle("centred-bold", CENTRED, fontName=BOLD)
CENTRED_ITALIC = ParagraphStyle("centred-italic", CENTRED, fontName=ITALIC)
LEFT = ParagraphStyle("left", CENTRED, alignment=TA_LEFT)
RECIPIENT = ParagraphStyle("recipient", LEFT, fontSize=12, leading=15)
COUNTRY = ParagraphStyle("country", CENTRED_BOLD, fontSize=15)
KIND = ParagraphStyle("kind", CENTRED_BOLD, fontSize=16, leading=22)
CELL = ParagraphStyle("cell", fontName=REGULAR, fontSize=TABLE_SIZE, leading=TABLE_LEADING, alignment=TA_LEFT)
CELL_CENTRED = ParagraphStyle("cell-centred", CELL, alignment=TA_CENTER)
CELL_HEAD = ParagraphStyle("cell-head", CELL_CENTRED, fontName=BOLD)
CELL_HEAD_NOTE = ParagraphStyle("cell-head-note", CELL_CENTRED, fontName=ITALIC, fontSize=11, leading=13)
FIGURE = ParagraphStyle("figure", CELL, alignment=TA_RIGHT)

FACE = ("FONTNAME", (0, 0), (-1, -1), REGULAR)
"""For the style of a table: left to itself reportlab names a face of its own in the PDF, one that is not embedded."""

_LIST_MARK = re.compile(r"(?<!\S)(\d{1,2}\)) ")


def paragraph(text: str, style: ParagraphStyle = BODY) -> Paragraph:
    """Return plain text as a paragraph; the mark of a list ("3)") never ends a line."""
    register()
    return Paragraph(_LIST_MARK.sub("\\1\u00a0", _plain(text)), style)


def underlined(text: str, style: ParagraphStyle) -> Paragraph:
    """Return plain text as an underlined paragraph."""
    register()
    return Paragraph(f"<u>{_plain(text)}</u>", style)


def balanced(text: str, style: ParagraphStyle, width: float) -> Paragraph:
    """Return a heading in balanced lines, `width` points wide, as one paragraph."""
    return lines(broken(text, style.fontName, style.fontSize, width), style)


def lines(texts: tuple[str, ...], style: ParagraphStyle) -> Paragraph:
    """Return lines that were already broken as one paragraph."""
    register()
    return Paragraph("<br/>".join(_plain(text) for text in texts), style)


def _plain(text: str) -> str:
    """Escape markup, and compose letters: a typeface draws composed Vietnamese only."""
    return escape(unicodedata.normalize("NFC", text))
