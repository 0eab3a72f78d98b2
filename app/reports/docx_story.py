"""A story as a file for a word processor, for boards that must add a sentence.

What it is for: the words, tables and signatures of the PDF on the same page, made of things a clerk can edit.
What it is not for: what a document says (story), and looking the same dot by dot: the reader's machine breaks lines.
Invariant: the same bytes for the same story.
"""

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from app.reports import docx_table
from app.reports.docx_page import saved, set_page
from app.reports.docx_text import Cell, add_text, centred, styled
from app.reports.fonts import BOLD, REGULAR, broken
from app.reports.story import (
    COUNTRY_NAME,
    HEAD_WIDTHS,
    RECIPIENTS_HEAD,
    Chart,
    Charts,
    Head,
    Kept,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
    Title,
    with_pages,
)
from app.reports.typography import TABLE_SIZE

_TEXT_WIDTH = 165.0
_POINTS_PER_MM = 72 / 25.4
_GAP = 3
_SUMMARY_WIDTH = _TEXT_WIDTH - 14
_SIZE, _COUNTRY_SIZE, _KIND_SIZE, _NOTE_SIZE = 14, 15, 16, 12
_ROOM_TO_SIGN = 74
_ROOM_FOR_PAGES = "……"
_CHART_WIDTHS = (45.0, 120.0)
_BLOCK, _MOST_BLOCKS = "\N{FULL BLOCK}", 20


def as_docx(story: Story) -> bytes:
    """Return a story as DOCX; how many pages it has the reader's machine decides, so room is left for the pen."""
    story = with_pages(story, _ROOM_FOR_PAGES)
    document = docx.Document()
    set_page(document, story.paper)
    _head(document, story.head)
    _title(document, story.title)
    for part in story.parts:
        _add(document, part)
    return saved(document)


def _head(document: Document, head: Head) -> None:
    left, right = docx_table.unruled(document, HEAD_WIDTHS, 1)[0]
    lines = [line for name in head.superior for line in _broken(name.upper(), REGULAR, HEAD_WIDTHS[0] - _GAP)]
    issued = _broken(head.body.upper(), BOLD, HEAD_WIDTHS[0] - _GAP)
    for line in lines:
        add_text(centred(left), line)
    for line in issued:
        add_text(centred(left), line, bold=True)
    for line in filter(None, ("*", head.number)):
        add_text(centred(left), line)
    add_text(centred(right), COUNTRY_NAME, size=_COUNTRY_SIZE, bold=True, underline=True)
    add_text(centred(right), head.place_and_date, italic=True)


def _title(document: Document, title: Title) -> None:
    kind = document.add_paragraph()
    styled(kind, WD_ALIGN_PARAGRAPH.CENTER, before=22)
    add_text(kind, title.kind.upper(), size=_KIND_SIZE, bold=True)
    for text in filter(None, title.about):
        for line in _broken(text, BOLD, _SUMMARY_WIDTH):
            add_text(centred(document), line, bold=True)
    end = document.add_paragraph()
    styled(end, WD_ALIGN_PARAGRAPH.CENTER, after=6)
    add_text(end, "-----")


def _add(document: Document, part: Part) -> None:
    match part:
        case Text():
            _paragraph(document, part)
        case Kept():
            _kept(document, part.texts)
        case Table():
            for lead in part.lead:
                _paragraph(document, lead).paragraph_format.keep_with_next = True
            docx_table.ruled(document, part)
        case Chart():
            _chart(document, part)
        case Charts():
            for one in part.charts:
                _chart(document, one)
        case Signed():
            _signed(document, part)


def _chart(document: Document, part: Chart) -> None:
    """Write bars as rows of blocks: whoever changes a figure can lengthen its bar."""
    for text in part.lead:
        _paragraph(document, text).paragraph_format.keep_with_next = True
    longest = max(1, *(bar.value for bar in part.bars), part.goal.value if part.goal else 0)
    rows = docx_table.unruled(document, _CHART_WIDTHS, len(part.bars))
    for bar, (label, blocks) in zip(part.bars, rows, strict=True):
        named = label.paragraphs[0]
        styled(named, WD_ALIGN_PARAGRAPH.RIGHT)
        add_text(named, f"{bar.label} ", size=TABLE_SIZE)
        length = blocks.paragraphs[0]
        styled(length)
        add_text(length, f"{_BLOCK * round(_MOST_BLOCKS * bar.value / longest)} {bar.figure}", size=TABLE_SIZE)
        for paragraph in (named, length):
            paragraph.paragraph_format.keep_with_next = bar is not part.bars[-1]


def _paragraph(document: Document, text: Text) -> Paragraph:
    paragraph = document.add_paragraph()
    if text.kind is TextKind.NOTE:
        add_text(paragraph, text.text, size=_NOTE_SIZE, italic=True)
    elif text.kind is TextKind.HEADING:
        add_text(paragraph, text.text, bold=True)
        paragraph.paragraph_format.keep_with_next = True
    else:
        add_text(paragraph, text.text)
    return paragraph


def _kept(document: Document, texts: Sequence[Text]) -> None:
    paragraphs = [_paragraph(document, text) for text in texts]
    for paragraph in paragraphs[:-1]:
        paragraph.paragraph_format.keep_with_next = True


def _signed(document: Document, part: Signed) -> None:
    for text in part.last:
        _paragraph(document, text).paragraph_format.keep_with_next = True
    for signers, recipients in part.laid:
        _signatures(document, signers, recipients)


def _signatures(document: Document, signers: Sequence[Signer], recipients: Sequence[str]) -> None:
    """Put signers beside each other; one alone signs on the right, with the recipients at the left."""
    listed: list[Signer | None] = [*[None] * (2 - len(signers)), *signers]
    widths = [_TEXT_WIDTH / len(listed)] * len(listed)
    spacer = document.add_paragraph()
    styled(spacer, before=0)
    spacer.paragraph_format.keep_with_next = True
    roles, names = docx_table.unruled(document, widths, 2)
    for cell in roles:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    for role, name, signer in zip(roles, names, listed, strict=True):
        if signer is not None:
            _sign(role, name, signer)
        elif recipients and role is roles[0]:
            _recipients(role.merge(name), recipients)


def _recipients(cell: Cell, lines: Sequence[str]) -> None:
    for place, text in enumerate((RECIPIENTS_HEAD, *lines)):
        line = centred(cell)
        styled(line)
        add_text(line, text, size=_NOTE_SIZE if place else _SIZE, underline=not place)


def _sign(role: Cell, name: Cell, signer: Signer) -> None:
    """Write who signs above the room to sign, the name below it."""
    lines = [(signer.behalf, True), *([(signer.post, False)] if signer.post else [])]
    lines[:0] = [(signer.confirms, False)] if signer.confirms else []
    for text, is_bold in lines:
        line = centred(role)
        line.paragraph_format.keep_with_next = True
        add_text(line, text, bold=is_bold)
    below = centred(name)
    below.paragraph_format.space_before = Pt(_ROOM_TO_SIGN)
    add_text(below, signer.name, bold=True)


def _broken(text: str, face: str, width: float) -> tuple[str, ...]:
    """Break a heading as the PDF does, by the same typeface; `width` is in millimetres."""
    return broken(text, face, _SIZE, width * _POINTS_PER_MM)
