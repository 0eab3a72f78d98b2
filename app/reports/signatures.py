"""Signatures at the end of a document, kept with the paragraph before them.

What it is for: blocks of role, room to sign, name, up to three beside each other.
What it is not for: deciding who signs; each document gives its own signers.
Source: Hướng dẫn 36-HD/VPTW: role bold, post regular, about four empty lines, name bold.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from app.reports.page_frame import TEXT_WIDTH
from app.reports.story import Signer
from app.reports.typography import CENTRED, CENTRED_BOLD, FACE, paragraph

__all__ = ["Signer", "signed"]

_ROOM_TO_SIGN = 26 * mm
_BEFORE = 6 * mm
_PADDING = 2


def signed(last_paragraphs: Sequence[Paragraph], rows: Sequence[Sequence[Signer]]) -> list[Flowable]:
    """Return the last paragraphs with the signatures below, to be kept on one page (page_end).

    Each row holds signers from left to right; one alone signs on the right.
    """
    story: list[Flowable] = [*last_paragraphs]
    for row in rows:
        story += [Spacer(0, _BEFORE), _row([None, *row] if len(row) == 1 else row)]
    return story


def _row(signers: Sequence[Signer | None]) -> Table:
    columns = [_column(signer) for signer in signers]
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
            ]
        )
    )
    return row


def _column(signer: Signer | None) -> tuple[list[Flowable], list[Flowable]]:
    if signer is None:
        return [], []
    role: list[Flowable] = [paragraph(signer.behalf, CENTRED_BOLD)]
    if signer.post:
        role.append(paragraph(signer.post, CENTRED))
    return role, [paragraph(signer.name, CENTRED_BOLD)]
