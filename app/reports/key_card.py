"""The card of keys for the clerk: one A4 page, large enough to be read beside the computer.

What it is for: the keys of ballot entry on paper.
What it is not for: the card on the screen (ui.entry.key_card); both name the same keys.
"""

from typing import NamedTuple

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from app.reports.document import Format
from app.reports.fonts import BOLD, REGULAR, width_of
from app.reports.page_frame import TEXT_WIDTH, render
from app.reports.source import Source
from app.reports.story import Paper
from app.reports.typography import CENTRED, FACE, paragraph
from app.reports.wording import Wording


class _Key(NamedTuple):
    """What stands on a key, and the block that says what it does."""

    cap: str
    block: str


GROUPS = (
    ("numbers", (_Key("1 2 3 …", "number"), _Key(".  Space", "space"), _Key("-", "range"), _Key("/", "switch"))),
    ("whole", (_Key("+", "as_printed"), _Key("*", "same"), _Key("* 7", "same_many"), _Key("0", "other"))),
    (
        "keep",
        (
            _Key("Enter", "enter"),
            _Key("Backspace", "backspace"),
            _Key("F2", "correct"),
            _Key("Esc", "escape"),
            _Key("F6", "next_batch"),
            _Key("F9", "pause"),
            _Key("F1", "help"),
        ),
    ),
)
"""The keys below the block that heads them."""

_TITLE = ParagraphStyle("card-title", CENTRED, fontName=BOLD, fontSize=30, leading=35)
_SUBTITLE = ParagraphStyle("card-subtitle", CENTRED, fontSize=15, leading=19)
_GROUP = ParagraphStyle("card-group", fontName=BOLD, fontSize=16, leading=20, spaceBefore=7, spaceAfter=2)
_DOES = ParagraphStyle("card-does", fontName=REGULAR, fontSize=16, leading=18.5, alignment=TA_LEFT)
_CAP_SIZE, _CAP_HEIGHT, _CAP_WIDTH = 18, 8.5 * mm, 37 * mm
_EDGE = Color(0.35, 0.35, 0.35)


class _Cap(Flowable):
    """One key, drawn as a key."""

    def __init__(self, text: str) -> None:
        """Show `text` on the key."""
        super().__init__()
        self._text = text
        self.width, self.height = _CAP_WIDTH, _CAP_HEIGHT

    def draw(self) -> None:
        """Draw the key with its text in the middle."""
        wide = min(_CAP_WIDTH, max(_CAP_HEIGHT, width_of(self._text, BOLD, _CAP_SIZE) + 5 * mm))
        self.canv.setStrokeColor(_EDGE)
        self.canv.setLineWidth(1)
        self.canv.roundRect(0, 0, wide, _CAP_HEIGHT, 2 * mm)
        self.canv.setFillColor(black)
        self.canv.setFont(BOLD, _CAP_SIZE)
        self.canv.drawCentredString(wide / 2, (_CAP_HEIGHT - 0.66 * _CAP_SIZE) / 2, self._text)


def make(source: Source, kind: Format) -> bytes:
    """Return the card as PDF, or for a word processor."""
    words, congress = source.wording, source.book.congresses.get()
    say = words.blocks
    paper = Paper(say["title"].text, source.book.committees.get().name, "", congress.rehearsal)
    if kind is Format.DOCX:
        from app.reports.key_card_docx import as_docx

        return as_docx(paper, words)
    story: list[Flowable] = [
        paragraph(say["title"].text.upper(), _TITLE),
        paragraph(say["subtitle"].text, _SUBTITLE),
        Spacer(0, 3 * mm),
    ]
    for heading, keys in GROUPS:
        story += [paragraph(say[heading].text, _GROUP), _keys(words, keys)]
    story += [Spacer(0, 4 * mm), paragraph(say["foot"].text, _SUBTITLE)]
    return render(paper, story)


def _keys(words: Wording, keys: tuple[_Key, ...]) -> Table:
    rows: list[list[Flowable | str]] = []
    for key in keys:
        rows.append([_Cap(key.cap), paragraph(words.blocks[key.block].text, _DOES)])
        if key.block == "other":
            rows.append(["", paragraph(words.blocks["cases"].text, _DOES)])
    table = Table(rows, colWidths=[_CAP_WIDTH + 3 * mm, TEXT_WIDTH - _CAP_WIDTH - 3 * mm])
    table.setStyle(
        TableStyle(
            [
                FACE,
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table
