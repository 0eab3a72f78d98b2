"""Taking a list of delegates into a book: all of it or nothing.

What it is for: the window and the command line take the same list the same way.
What it is not for: reading files (delegate_sheets) and judging rows (rules.delegate_rows).
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from app.exchange.collector import collector_paused
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet
from app.exchange.old_fonts import notes_of as font_notes
from app.exchange.old_fonts import read_rows
from app.models.book import Book
from app.models.delegate_texts import add_names, in_book, take_back_names, with_values
from app.models.delegates import Delegate
from app.models.long_work import Tell, parts, step
from app.models.new_organisations import TakenIn
from app.rules.delegate_fields import TITLES, DelegateField
from app.rules.delegate_notes import notes_of
from app.rules.delegate_rows import DELEGATES, Judged, Problem, Values, judge
from app.rules.findings import finding
from app.rules.list_heading import ListColumn
from app.rules.list_kinds import ListKind
from app.rules.persons import Person


def kind_of_list(book: Book) -> ListKind:
    """Return the lists of delegates with the titles that the book remembers."""
    return book.column_titles.known_to(DELEGATES)


@collector_paused()
def read(
    book: Book, sheet: Sheet, *, new_names: bool = False, convert: bool = False, tell: Tell | None = None
) -> ReadList:
    """Return what a list comes to beside what the book has; `new_names` are let in with it where asked.

    `convert` turns texts of old fonts into Unicode. Raises Stopped where `tell` says so.
    """
    heading, rows = read_rows(kind_of_list(book), sheet, convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES[DelegateField.NAME], DelegateField.NAME)
        nowhere = Problem(1, column, finding("delegate.no_heading"))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    known = in_book(book, new_names=new_names)
    heading = heading.of(known.electorate)
    judged = judge(heading, rows, known, far=partial(step, tell))
    return ReadList(
        heading, rows, judged, notes_of(heading, judged, known).beside(font_notes(rows)), of_file=sheet.told
    )


def take_in(book: Book, new: Sequence[Values], tell: Tell | None = None) -> TakenIn:
    """Add the new delegates of a list without problems, with the organisations and delegations it brings.

    Raises Refused and MediumFailed as the book does, and Stopped where `tell` says so; then nothing of it happened.
    """
    if not new:
        return TakenIn()
    with book.together():
        names, added = add_names(book, _named(new, DelegateField.ORGANISATION), _named(new, DelegateField.DELEGATION))
        nobody = Delegate(person=Person(name=""))
        made: list[int] = []
        for part in parts(new, tell):
            made += book.delegates.add([with_values(nobody, values, names) for values in part])
        return replace(added, ids=tuple(made))


def take_back(book: Book, taken: TakenIn, tell: Tell | None = None) -> None:
    """Take the delegates of a list off again, and what came with it as far as nothing needs it."""
    with book.together():
        for part in parts(taken.ids, tell):
            book.delegates.remove(part)
        take_back_names(book, taken)


def _named(new: Sequence[Values], field: DelegateField) -> list[str]:
    return [str(values.get(field) or "") for values in new]
