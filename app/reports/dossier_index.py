"""The index of the dossier (mục lục hồ sơ): what is in it, what is added from outside, what is still missing.

What it is for: the first sheet of the dossier.
What it is not for: finding the pieces (dossier).
"""

from collections.abc import Iterator

from app.reports.congress_paper import CongressPaper
from app.reports.dossier import Piece, pieces_of
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Story, Table
from app.rules.figures import counted


def story_of(source: Source) -> Story:
    """Return the index of the dossier of the book's congress."""
    paper = CongressPaper(source)
    return paper.story(_parts(paper))


def _parts(paper: CongressPaper) -> Iterator[Part]:
    pieces = pieces_of(paper.book)
    columns = (
        Column(paper.say("column_number"), 13, CellKind.CENTRED),
        Column(paper.say("column_title"), 92),
        Column(paper.say("column_state"), 60, CellKind.CENTRED),
    )
    rows = [(str(place), one.title, _state(paper, one)) for place, one in enumerate(pieces, start=1)]
    yield Table(paper.say("sheet"), (paper.text("opening"),), columns, rows)
    missing = sum(bool(one.missing) for one in pieces)
    outside = sum(not one.document for one in pieces)
    figures = {"số văn bản": counted(len(pieces)), "còn thiếu": counted(missing), "nộp kèm": counted(outside)}
    closing = paper.text("closing", figures)
    yield Signed((closing,), ((paper.presidium("sign_body"),),))


def _state(paper: CongressPaper, piece: Piece) -> str:
    if not piece.document:
        return paper.say("outside")
    if piece.lacks:
        return paper.say("lacking", {"nội dung": " ".join(one.says for one in piece.lacks)})
    return paper.say("ready" if piece.is_ready else "missing")
