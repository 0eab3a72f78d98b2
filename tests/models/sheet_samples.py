"""Two batches counted by tally sheets, for the tests of the book."""

import pytest

from app.models.book import Book
from app.models.errors import Refused
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Ballot, Reason
from app.rules.tally_sheets import Cell, Part, TallySheet, sheet_of

FIRST, SECOND = 1, 2
OTHER = Cell(Part.REASON, reason=Reason.OTHER)


def struck(*numbers: int) -> Ballot:
    return Ballot(frozenset(range(1, 6)) - frozenset(numbers), frozenset(numbers))


BATCHES = {
    1: [struck(4, 5)] * 3 + [struck(3, 5)] + [struck(1)] + [Ballot(stated=Reason.IDENTIFYING_MARK)],
    2: [struck(4, 5)] * 2 + [struck(1, 2)] * 2,
}


def agree(number: int) -> Cell:
    return Cell(Part.AGREE, number)


def right(book: Book, round_id: int, batch: int) -> TallySheet:
    return sheet_of(book.results.terms(round_id), BATCHES[batch])


def enter(book: Book, round_id: int, batch: int, *entries: int, changed: dict[Cell, int] | None = None) -> None:
    for entry in entries:
        place = SheetEntry(round_id, batch, entry)
        book.sheets.put(place, {**right(book, round_id, batch).figures, **(changed or {})})
        book.sheets.end(place)


def refused(act) -> list[str]:
    with pytest.raises(Refused) as error:
        act()
    return [found.rule.code for found in error.value.findings]
