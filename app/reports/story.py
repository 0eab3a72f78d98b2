"""A document as it is told, before anybody draws it: head, title, paragraphs, tables, signatures.

What it is for: one description that becomes a PDF, a file for a word processor and sheets, with the same words.
What it is not for: drawing (pdf_story, docx_story, xlsx_story) and the words themselves (wording).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

DENSE_ROW = 3
SIGNING_ROW = 13
"""Points above and below each cell: rows to read, rows to sign in."""
PAGES = "\ue000"
"""Stands in a last paragraph for how many pages the document has, which only who draws it knows."""
COUNTRY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM"
"""Stands over every paper."""
HEAD_WIDTHS = (88.0, 77.0)
"""Of the two parts of a head, in millimetres of an upright page."""
RECIPIENTS_HEAD = "Nơi nhận:"
FIGURE_MARK = "*"
"""Stands behind a figure of which a note below the table tells more."""
READ_SIZE = 13
SMALL_SIZE = 9
"""Points of the type of a table: usual ones, and those with more columns than a page has room for."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a document says of itself: title and author for the reader's window, digest at the foot, rehearsal mark.

    `digest_name` says what the digest is of; `is_wide` lays the page on its long side; `mark` stands at the top of
    every page, of what is no paper in force; `foot` says at the foot what a reader of an earlier print must know.
    """

    title: str
    author: str
    digest: str = ""
    is_rehearsal: bool = False
    digest_name: str = "Mã kiểm tra kết quả"
    is_wide: bool = False
    mark: str = ""
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of a head: `superior` in regular capitals, `body` in bold, number ("" for none), place and date."""

    superior: tuple[str, ...]
    body: str
    number: str
    place_and_date: str


@dataclass(frozen=True, slots=True)
class Title:
    """The kind of document and what it is about, line by line."""

    kind: str
    about: tuple[str, ...] = ()


class TextKind(StrEnum):
    """Running text, a heading that stays with what follows, or a small note below a table."""

    BODY = "body"
    HEADING = "heading"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph."""

    text: str
    kind: TextKind = TextKind.BODY


@dataclass(frozen=True, slots=True)
class Kept:
    """Paragraphs that stay on one page."""

    texts: tuple[Text, ...]


class CellKind(StrEnum):
    """How the cells of a column stand; figures stand one under the other by their decimal comma."""

    TEXT = "text"
    CENTRED = "centred"
    FIGURE = "figure"


def whole_of(figure: str) -> str:
    """Return what stands before the decimal comma of a figure, without the mark behind one that has no comma."""
    return figure.rstrip(FIGURE_MARK).partition(",")[0]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of the width in millimetres, how its cells stand, a small note to the head."""

    head: str
    width: float
    kind: CellKind = CellKind.TEXT
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table, the paragraphs that announce it, and what its sheet is called; a cell may have several lines.

    `headings` are the places of rows that stand over those after them, and never end a page.
    """

    name: str
    lead: tuple[Text, ...]
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str]]
    row_padding: float = DENSE_ROW
    size: float = READ_SIZE
    headings: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is of, how long it is beside the others, and the figure at its end."""

    label: str
    value: int
    figure: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars below each other, of figures that stand in a table too: a sheet, which has tables only, leaves it out.

    `goal` is where they should end, on their scale, with its words as figure; its label is not shown.
    """

    lead: tuple[Text, ...]
    bars: tuple[Bar, ...]
    goal: Bar | None = None


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts beside each other where the page has room for them; elsewhere one below the other."""

    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: for whom ("T/M BAN KIỂM PHIẾU"), as what ("TRƯỞNG BAN", may be ""), name ("" to be written in).

    `confirms` stands above it, where somebody confirms the signatures of others.
    """

    behalf: str
    post: str = ""
    name: str = ""
    confirms: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """The last paragraphs with the signatures below; each row holds signers from left to right.

    `recipients` stand as lines at the left of the first row in which one signs alone; below all where none does.
    """

    last: tuple[Text, ...]
    rows: tuple[tuple[Signer, ...], ...]
    recipients: tuple[str, ...] = ()

    @property
    def laid(self) -> Iterator[tuple[tuple[Signer, ...], tuple[str, ...]]]:
        """Yield each row with the recipients that stand in it; one without signers for those that stand below all."""
        told = self.recipients
        for row in self.rows:
            beside = told if len(row) == 1 else ()
            told = () if beside else told
            yield row, beside
        if told:
            yield (), told


Part = Text | Kept | Table | Chart | Charts | Signed


@dataclass(frozen=True, slots=True)
class Story:
    """One whole document.

    Each table of one that `is_form` is sent as it is, so its sheet has all that stands around it on paper; other sheets
    are lists to work with.
    """

    paper: Paper
    head: Head
    title: Title
    parts: tuple[Part, ...]
    is_form: bool = False


def tells_pages(story: Story) -> bool:
    """Return whether a document tells how many pages it has."""
    return any(PAGES in text.text for part in story.parts if isinstance(part, Signed) for text in part.last)


def with_pages(story: Story, pages: str) -> Story:
    """Return a document that tells this number of pages."""

    def told(part: Part) -> Part:
        if not isinstance(part, Signed):
            return part
        return replace(part, last=tuple(replace(one, text=one.text.replace(PAGES, pages)) for one in part.last))

    return replace(story, parts=tuple(map(told, story.parts)))
