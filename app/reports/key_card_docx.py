"""The card of keys as a file for a word processor, for boards that must add a line to theirs.

What it is for: the same keys in the same words as the printed card.
What it is not for: keys drawn as keys (key_card).
"""

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from app.reports import docx_table
from app.reports.docx_page import saved, set_page
from app.reports.docx_text import Cell, add_text, centred, styled
from app.reports.key_card import GROUPS
from app.reports.story import Paper
from app.reports.wording import Wording

_WIDTHS = (40.0, 125.0)
_TITLE, _SUBTITLE, _SIZE, _LINE = 30, 15, 16, 20


def as_docx(paper: Paper, words: Wording) -> bytes:
    """Return the card as DOCX."""
    say = words.blocks
    document = docx.Document()
    set_page(document, paper)
    add_text(centred(document), say["title"].text.upper(), size=_TITLE, bold=True)
    add_text(centred(document), say["subtitle"].text, size=_SUBTITLE)
    for heading, keys in GROUPS:
        line = document.add_paragraph()
        styled(line, before=10, after=2)
        add_text(line, say[heading].text, size=_SIZE, bold=True)
        rows = [(key.cap, say[key.block].text) for key in keys]
        if any(key.block == "other" for key in keys):
            rows.append(("", say["cases"].text))
        _add_rows(document, rows)
    foot = centred(document)
    foot.paragraph_format.space_before = Pt(_LINE)
    add_text(foot, say["foot"].text, size=_SUBTITLE)
    return saved(document)


def _add_rows(document: Document, rows: list[tuple[str, str]]) -> None:
    for (cap, does), (left, right) in zip(rows, docx_table.unruled(document, _WIDTHS, len(rows)), strict=True):
        _fill(left, cap, bold=True)
        _fill(right, does, bold=False)


def _fill(cell: Cell, text: str, *, bold: bool) -> None:
    line = cell.paragraphs[0]
    styled(line, WD_ALIGN_PARAGRAPH.LEFT, before=2, after=2, line=_LINE)
    add_text(line, text, size=_SIZE, bold=bold)
