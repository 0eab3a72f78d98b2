"""One ballot paper as a file for a word processor, for boards that must add a sentence to theirs.

What it is for: the words, the list and the square for the seal of the printed papers, on paper of the same size.
What it is not for: many copies and cut marks (ballot_papers); whoever prints this one counts it as printed elsewhere.
Invariant: the same bytes for the same papers.
"""

from collections.abc import Sequence
from itertools import zip_longest

import docx
from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from app.reports import docx_table
from app.reports.ballot_papers import PaperWords
from app.reports.ballot_papers_data import BallotPapers
from app.reports.ballot_papers_drawing import SEAL, PaperTexts
from app.reports.ballot_papers_layout import PaperRow, PaperSheet, PaperSize, Setting, set_list
from app.reports.docx_page import name_file, saved, set_type
from app.reports.docx_text import Cell, add_text, centred, styled
from app.reports.docx_xml import box_first, keep_rows_whole, set_sides
from app.reports.fonts import BOLD, ITALIC, REGULAR, broken, register
from app.reports.wording import Wording

_POINTS_PER_MM = 72 / 25.4
_LEADING = 1.15
_HEAD_ROOM = 2
_TIGHT = 0.95
_SIDE = 2.5
_EDGE = Mm(5)


def one_paper(data: BallotPapers, wording: Wording) -> bytes:
    """Return one paper of a round as DOCX."""
    register()
    words = PaperWords(data, wording)
    setting = set_list(data, words.heads(), words.room)
    document = docx.Document()
    _set_page(document, setting.layout.paper)
    name_file(document, words.title, data.committee)
    for place, sheet in enumerate(setting.sheets, start=1):
        _Sheet(document, setting, words.texts(place, len(setting.sheets))).add(sheet, is_first=place == 1)
    return saved(document)


def _set_page(document: Document, paper: PaperSize) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Pt(paper.width), Pt(paper.height)
    section.left_margin = section.right_margin = section.top_margin = Pt(paper.margin)
    section.bottom_margin = section.header_distance = section.footer_distance = _EDGE
    set_type(document)


class _Sheet:
    """Adds one sheet at the end of a document."""

    def __init__(self, document: Document, setting: Setting, texts: PaperTexts) -> None:
        self._document, self._setting, self._texts = document, setting, texts
        self._paper = setting.layout.paper

    def add(self, sheet: PaperSheet, *, is_first: bool) -> None:
        """Add the square with what stands beside it, the list, and on the first sheet what explains it."""
        texts, paper = self._texts, self._paper
        if not is_first:
            self._space(1).paragraph_format.page_break_before = True
        beside = self._head()
        if is_first:
            self._line(beside, texts.country, paper.head, bold=True)
            self._line(beside, texts.meeting.upper(), paper.head - 1)
            self._line(beside, texts.place_and_date, paper.head, italic=True)
            self._line(beside, texts.sheet, paper.head, bold=True)
            self._line(self._document, texts.kind, paper.title, bold=True)
            self._line(self._document, texts.contest, paper.head + 1, bold=True)
            self._line(self._document, texts.round_line, paper.head)
            self._line(self._document, texts.how_many, paper.note + 0.5)
        else:
            self._line(beside, texts.kind, paper.head + 1, bold=True)
            self._line(beside, texts.contest, paper.head, bold=True)
            self._line(beside, texts.round_line, paper.head)
            self._line(beside, texts.sheet, paper.head, bold=True)
        self._space(4)
        self._list(sheet)
        self._space(4)
        for note in texts.notes if is_first else ():
            self._line(self._document, note, paper.note, italic=True)
        self._line(self._document, texts.rehearsal, paper.note, bold=True)

    def _head(self) -> Cell:
        """Add the square for the seal; return what is beside it."""
        seal = SEAL / _POINTS_PER_MM
        widths = (seal, self._paper.text_width / _POINTS_PER_MM - seal)
        _, beside = docx_table.unruled(self._document, widths, 1)[0]
        self._document.tables[-1].rows[0].height = Pt(SEAL)
        box_first(self._document)
        return beside

    def _line(
        self, place: Document | Cell, text: str, size: float, *, bold: bool = False, italic: bool = False
    ) -> None:
        width = self._paper.text_width - (0 if isinstance(place, Document) else SEAL)
        face = BOLD if bold else ITALIC if italic else REGULAR
        for words in broken(text, face, size, width):
            line = centred(place)
            styled(line, WD_ALIGN_PARAGRAPH.CENTER, line=size * _LEADING)
            add_text(line, words, size=size, bold=bold, italic=italic)

    def _space(self, points: float) -> Paragraph:
        space = self._document.add_paragraph()
        styled(space, line=points)
        add_text(space, "", size=1)
        return space

    def _list(self, sheet: PaperSheet) -> None:
        """Add the blocks of rows beside each other as one table."""
        columns = [column for _ in sheet.blocks for column in self._setting.columns]
        widths = [column.width / _POINTS_PER_MM for column in columns]
        lines = list(zip_longest(*sheet.blocks))
        made = self._document.add_table(len(lines) + 1, len(columns), "Table Grid")
        docx_table.set_widths(made, widths)
        set_sides(self._document, _SIDE)
        keep_rows_whole(self._document)
        rows = list(made.rows)
        for cell, column in zip(rows[0].cells, columns, strict=True):
            self._fill(cell, "\n".join(column.heads), self._setting.layout.name - 1, is_head=True)
        for row, blocks in zip(rows[1:], lines, strict=True):
            row.height = Pt(max(one.height for one in blocks if one) * _TIGHT)
            cells = list(row.cells)
            for place, one in enumerate(blocks):
                first = place * len(self._setting.columns)
                self._row(cells[first : first + len(self._setting.columns)], one)

    def _row(self, cells: Sequence[Cell], row: PaperRow | None) -> None:
        """Fill the cells of one name; those below a shorter block stay empty."""
        texts = ["\n".join(lines) for lines in row.texts] if row else []
        if row and row.number:
            texts.insert(0, row.number)
        for place, (cell, column) in enumerate(zip(cells, self._setting.columns, strict=True)):
            text = texts[place] if place < len(texts) else ""
            self._fill(cell, text, row.size if row else 1, is_centred=column.is_centred)

    def _fill(self, cell: Cell, text: str, size: float, *, is_head: bool = False, is_centred: bool = False) -> None:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        is_middle = is_head or is_centred
        line = cell.paragraphs[0]
        room = _HEAD_ROOM if is_head else 0
        how = WD_ALIGN_PARAGRAPH.CENTER if is_middle else WD_ALIGN_PARAGRAPH.LEFT
        styled(line, how, before=room, after=room, line=size * _LEADING)
        add_text(line, text, size=size, bold=is_head)
