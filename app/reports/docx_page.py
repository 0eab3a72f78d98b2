"""The page of a word-processor file: paper, margins, type, page number, foot, what the file says of itself.

What it is for: the measures of the guide, once for all documents.
What it is not for: what stands on the page.
Source: Hướng dẫn 36-HD/VPTW, as in page_frame.
"""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.section import _Footer as Footer  # pyright: ignore[reportPrivateUsage] # the library names no public type
from docx.section import _Header as Header  # pyright: ignore[reportPrivateUsage] # the library names no public type
from docx.shared import Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from app.reports.docx_text import add_text, styled
from app.reports.docx_xml import add_page_number, set_faces
from app.reports.story import Paper
from app.rules.contest_object import grouped

_MADE = datetime(2020, 1, 1, tzinfo=UTC)
"""The time in every file: what is written twice is the same twice."""

_FACE = "Times New Roman"
_SIZE, _FOOT_SIZE, _REHEARSAL_SIZE, _MARK_SIZE = 14, 8, 11, 9
_LINE, _SPACE, _INDENT = 19, 6, 10
_REHEARSAL = "DIỄN TẬP – VĂN BẢN KHÔNG CÓ GIÁ TRỊ"


def set_page(document: Document, paper: Paper) -> None:
    """Set up the page, the type, head and foot, title and author."""
    section = document.sections[0]
    section.page_width, section.page_height = (Mm(297), Mm(210)) if paper.is_wide else (Mm(210), Mm(297))
    section.orientation = WD_ORIENT.LANDSCAPE if paper.is_wide else WD_ORIENT.PORTRAIT
    section.top_margin, section.bottom_margin = Mm(20), Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance, section.footer_distance = Mm(10), Mm(8)
    section.different_first_page_header_footer = True
    set_type(document)
    _set_margins(section.first_page_header, section.first_page_footer, paper)
    number = _set_margins(section.header, section.footer, paper)
    add_page_number(number)
    name_file(document, paper.title, paper.author)


def name_file(document: Document, title: str, author: str) -> None:
    """Set what a file says of itself, and no time of writing."""
    about = document.core_properties
    about.title, about.author, about.language = title, author, "vi-VN"
    about.comments, about.last_modified_by = "", ""
    about.created = about.modified = _MADE.replace(tzinfo=None)


def saved(document: Document) -> bytes:
    """Return a document as a file, with one time on all its parts instead of that of writing."""
    content, target = BytesIO(), BytesIO()
    document.save(content)
    moment = _MADE.year, _MADE.month, _MADE.day, _MADE.hour, _MADE.minute, _MADE.second
    with ZipFile(content) as parts, ZipFile(target, "w", ZIP_DEFLATED) as written:
        for name in parts.namelist():
            written.writestr(ZipInfo(name, moment), parts.read(name), ZIP_DEFLATED)
    return target.getvalue()


def set_type(document: Document) -> None:
    """Set face, size and shape of running text."""
    normal = document.styles["Normal"]
    if not isinstance(normal, ParagraphStyle):
        raise TypeError(normal)
    normal.font.name, normal.font.size = _FACE, Pt(_SIZE)
    set_faces(normal, _FACE)
    shape = normal.paragraph_format
    shape.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.AT_LEAST, Pt(_LINE)
    shape.space_before, shape.space_after = Pt(_SPACE), Pt(0)
    shape.first_line_indent = Mm(_INDENT)
    shape.widow_control = True


def _set_margins(header: Header, footer: Footer, paper: Paper) -> Paragraph:
    """Fill head and foot of a kind of page; return the line in the head."""
    top, foot = header.paragraphs[0], footer.paragraphs[0]
    for line in (top, foot):
        styled(line, WD_ALIGN_PARAGRAPH.CENTER)
    if paper.is_rehearsal:
        add_text(top, f"{_REHEARSAL}  ", size=_REHEARSAL_SIZE, bold=True)
        add_text(foot, f"{_REHEARSAL}\n", size=_REHEARSAL_SIZE, bold=True)
    if paper.mark:
        add_text(top, f"{paper.mark}  ", size=_MARK_SIZE, bold=True)
    if paper.digest:
        add_text(foot, f"{paper.digest_name}: {grouped(paper.digest)}", size=_FOOT_SIZE)
    if paper.foot:
        add_text(foot, f"\n{paper.foot}", size=_FOOT_SIZE)
    return top
