"""Signatures at the end of a document, kept with the paragraph before them.

What it is for: blocks of role, room to sign, name, up to three beside each other.
What it is not for: deciding who signs; each document gives its own signers.
Source: Hướng dẫn 36-HD/VPTW: role bold, post regular, about four empty lines, name bold.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from app.reports.page_frame import TEXT_WIDTH
from app.reports.story import RECIPIENTS_HEAD, Signer
from app.reports.typography import CENTRED, CENTRED_BOLD, FACE, LEFT, RECIPIENT, paragraph, underlined

__all__ = ["Signer", "signed"]

_ROOM_TO_SIGN = 26 * mm
_BEFORE = 6 * mm
_PADDING = 2

_Column = tuple[list[Flowable], list[Flowable]]
"""What stands above the room to sign, and what below it."""


def signed(
    last_paragraphs: Sequence[Paragraph], rows: Sequence[Sequence[Signer]], recipients: Sequence[str] = ()
) -> list[Flowable]:
    """Return the last paragraphs with the signatures below, to be kept on one page (page_end).

    Each row holds signers from left to right; one alone signs on the right, with the recipients at the left.
    """
    story: list[Flowable] = [*last_paragraphs]
    for place, row in enumerate(rows):
        columns = [_column(signer) for signer in row]
        left = _recipients(() if place else recipients)
        story += [Spacer(0, _BEFORE), _row([left, *columns] if len(row) == 1 else columns)]
    return story


def _recipients(lines: Sequence[str]) -> _Column:
    return ([underlined(RECIPIENTS_HEAD, LEFT), *(paragraph(one, RECIPIENT) for one in lines)] if lines else []), []


def _row(columns: Sequence[_Column]) -> Table:
    row = Table(
        [[column[0] for column in columns], [""] * len(columns), [column[1] for column in columns]],
        colWidths=[TEXT_WIDTH / len(columns)] * len(columns),
        rowHeights=[None, _ROOM_TO_SIGN, None],
    )
    row.setStyle(
        TableStyle(
            [
                FACE,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                ("NOSPLIT", (0, 0), (0, -1)),
                ("SPAN", (0, 0), (0, -1 if not columns[0][1] else 0)),
            ]
        )
    )
    return row


def _column(signer: Signer) -> _Column:
    role: list[Flowable] = [paragraph(signer.behalf, CENTRED_BOLD)]
    if signer.post:
        role.append(paragraph(signer.post, CENTRED))
    return role, [paragraph(signer.name, CENTRED_BOLD)]
