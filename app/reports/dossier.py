"""The dossier for the upper committee: what belongs to it, what is missing, all of it as files and as one PDF.

What it is for: the list of `resources/dossier.toml` against a book; index, single files, one file with bookmarks.
What it is not for: the documents themselves, and what an office adds from outside the program.
Source: what customarily goes to the upper committee (evaluation-and-documents 6.5); no binding list was found (O17).
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import BallotRound, RoundState
from app.models.whole_file import write_whole
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Document
from app.reports.dossier_gaps import gaps_of, is_told
from app.reports.from_book import build, objection
from app.resources import resource
from app.rules.findings import Finding, finding
from app.rules.rounds import Electorate
from app.rules.vietnamese import file_stem

INDEX = "dossier-index"
Stepped = Callable[[int, int], bool]
"""Told how many pieces are done of how many; returns whether to go on."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: made by the program where `document` is named.

    Then `objection` is why it cannot be made yet, and `lacks` what it lacks before it can be signed.
    """

    title: str
    document: str = ""
    id: int = 0
    objection: Finding | None = None
    lacks: tuple[Finding, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether the program can make it now."""
        return bool(self.document) and self.objection is None

    @property
    def missing(self) -> tuple[Finding, ...]:
        """Why it is missing or not whole; nothing for one that can be signed as it is."""
        return (self.objection,) if self.objection else self.lacks


@dataclass(frozen=True, slots=True)
class Made:
    """One piece as PDF, with its number in the index; that of the index itself is 0."""

    title: str
    content: bytes
    number: int = 0

    @property
    def bookmark(self) -> str:
        """The title behind its number in the index."""
        return f"{self.number}. {self.title}" if self.number else self.title


def pieces_of(book: Book) -> tuple[Piece, ...]:
    """Return the pieces in the order of the index: one for each confirmed round, or one that waits for the first."""
    listed = tomllib.loads(resource("dossier.toml").read_text("utf-8"))["piece"]
    is_of_members = book.congresses.get().kind is Electorate.MEMBER_CONGRESS
    return tuple(
        piece
        for entry in listed
        if is_told(book, entry.get("document", ""))
        for piece in _pieces(book, _title_in(entry, is_of_members=is_of_members), entry.get("document", ""))
    )


def _title_in(entry: Mapping[str, str], *, is_of_members: bool) -> str:
    """Return the title of a piece; at a congress of members it may have one of its own."""
    return (is_of_members and entry.get("title_of_members")) or entry["title"]


def _pieces(book: Book, title: str, name: str) -> Iterator[Piece]:
    document = DOCUMENTS.get(name)
    if document is None:
        yield Piece(title)
    elif document.is_of_book:
        yield _piece(book, title, name, 0)
    else:
        yield from _of_rounds(book, title, document)


def _piece(book: Book, title: str, name: str, id_: int) -> Piece:
    found = objection(book, DOCUMENTS[name], id_)
    return Piece(title, name, id_, found, () if found else gaps_of(book, name, id_))


def _of_rounds(book: Book, title: str, document: Document) -> Iterator[Piece]:
    waiting = [one for one in book.contests.all() if not one.indicative]
    for contest in waiting:
        rounds = [one for one in book.rounds.of_contest(contest.id) if one.state is not RoundState.ANNULLED]
        confirmed = [one for one in rounds if one.state is RoundState.CONFIRMED]
        for one in confirmed:
            yield _piece(book, _title(title, contest, one), document.name, one.id)
        if not confirmed:
            yield Piece(
                title.format_map({"cuộc bầu": contest.title}), document.name, objection=finding("round.not_closed")
            )


def _title(title: str, contest: Contest, stored: BallotRound) -> str:
    of_contest = title.format_map({"cuộc bầu": contest.title})
    return of_contest if stored.number == 1 else f"{of_contest}, lần {stored.number}"


def make(book: Book, pieces: Sequence[Piece], step: Stepped) -> list[Made]:
    """Return the index and every piece that is ready as PDF; nothing where `step` does not let it go on."""
    numbered = enumerate((Piece(DOCUMENTS[INDEX].title, INDEX), *pieces))
    ready = [(number, one) for number, one in numbered if one.is_ready]
    made: list[Made] = []
    for done, (number, one) in enumerate(ready):
        if not step(done, len(ready)):
            return []
        made.append(Made(one.title, build(book, one.document, one.id), number))
    step(len(ready), len(ready))
    return made


def one_file(made: Sequence[Made], title: str) -> bytes:
    """Return the pieces one after the other as one PDF with a bookmark for each, numbered as the index."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    for one in made:
        writer.append(BytesIO(one.content), outline_item=one.bookmark)
    writer.add_metadata({"/Title": title, "/Producer": "Sổ Đại hội"})
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def write_folder(folder: Path, made: Sequence[Made], title: str) -> list[Path]:
    """Write each piece and the one file into a folder and return their paths; raise OSError or Refused.

    Files of the same names from an earlier time are replaced, each whole or not at all.
    """
    folder.mkdir(parents=True, exist_ok=True)
    named = [(f"{one.number:02d}-{file_stem(one.title)}.pdf", one.content) for one in made]
    named.append((f"{file_stem(title)}.pdf", one_file(made, title)))
    for name, content in named:
        write_whole(folder / name, content)
    return [folder / name for name, _ in named]


def left_over(written: Sequence[Path]) -> list[str]:
    """Return the numbered files beside those just written: of an earlier time, under a number no longer theirs."""
    there = written[0].parent.glob("[0-9][0-9]-*.pdf")
    return sorted(path.name for path in there if path not in written)
