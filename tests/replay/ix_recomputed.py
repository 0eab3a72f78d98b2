"""Congress IX, the end: every figure on the papers that were saved by keys is counted anew from the book.

What it is for: the last stage of the replay; papers that the dossier does not hold are drawn from the book.
What it is not for: the window.
"""

from pathlib import Path

from ix_backup import RESTORED, SECOND_HOME
from ix_papers import DOSSIER, MINUTES, REPORT
from papers_agree import CHECKS, Papers, held
from pdf_reading import flat
from sitting import Sitting

from app.models.book import Book
from app.models.checking import check_book
from app.reports.dossier import pieces_of
from app.reports.from_book import build


def count_the_papers_anew(sitting: Sitting) -> None:
    """Read the dossier back and hold each of its figures against the restored book, which is sound."""
    sitting.end()
    with Book.look(sitting.folder / SECOND_HOME / RESTORED) as book:
        assert list(check_book(book)) == []
        saved = _saved(book, sitting.folder / DOSSIER)
        papers = Papers(book, lambda name, round_id=0: saved.get((name, round_id)) or build(book, name, round_id))
        for check in CHECKS:
            check(papers)
        first = held(book)[0][1].id
        assert flat((sitting.folder / MINUTES).read_bytes()) == papers.says("counting-minutes", first)
        assert flat((sitting.folder / REPORT).read_bytes()) == papers.says("credentials-report")


def _saved(book: Book, folder: Path) -> dict[tuple[str, int], bytes]:
    """Return the pieces of the dossier by document and round."""
    files = {file.name.partition("-")[0]: file for file in folder.rglob("*.pdf")}
    return {
        (piece.document, piece.id): files[f"{place:02}"].read_bytes()
        for place, piece in enumerate(pieces_of(book), start=1)
        if piece.document
    }
