"""Signatures at the end of a document, kept with the paragraph before them.

What it is for: blocks of role, room to sign, name, up to three beside each other.
What it is not for: deciding who signs; each document gives its own signers.
Source: Hướng dẫn 36-HD/VPTW: role bold, post regular, about four empty lines, name bold.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from app.reports.story import RECIPIENTS_HEAD, Signed, Signer
from app.reports.typography import CENTRED, CENTRED_BOLD, FACE, LEFT, RECIPIENT, balanced, paragraph, underlined

_ROOM_TO_SIGN = 26 * mm
_BEFORE = 6 * mm
_PADDING = 2

_Column = tuple[list[Flowable], list[Flowable]]
"""What stands above the room to sign, and what below it."""


def signed(last_paragraphs: Sequence[Paragraph], end: Signed, text_width: float) -> list[Flowable]:
    """Return the last paragraphs with the signatures below, to be kept on one page (page_end).

    Each row holds signers from left to right; one alone signs on the right, with the recipients at the left.
    """
    story: list[Flowable] = [*last_paragraphs]
    for signers, goes_to in end.laid:
        left = _recipients(goes_to)
        width = text_width / max(2, len(signers))
        columns = [_column(signer, width - 2 * _PADDING) for signer in signers]
        story.append(Spacer(0, _BEFORE))
        match columns:
            case []:
                story += left
            case [one]:
                story.append(_row([(left, []), one], width))
            case _:
                story.append(_row(columns, width))
    return story


def _recipients(listed: Sequence[str]) -> list[Flowable]:
    return [underlined(RECIPIENTS_HEAD, LEFT), *(paragraph(one, RECIPIENT) for one in listed)] if listed else []


def _row(columns: Sequence[_Column], width: float) -> Table:
    row = Table(
        [[column[0] for column in columns], [""] * len(columns), [column[1] for column in columns]],
        colWidths=[width] * len(columns),
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


def _column(signer: Signer, width: float) -> _Column:
    role: list[Flowable] = [balanced(signer.confirms, CENTRED, width)] if signer.confirms else []
    role.append(balanced(signer.behalf, CENTRED_BOLD, width))
    if signer.post:
        role.append(paragraph(signer.post, CENTRED))
    return role, [paragraph(signer.name, CENTRED_BOLD)]
