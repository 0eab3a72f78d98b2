"""Lists of members from sheets, read and judged beside the book; texts of old fonts turned into Unicode by wish.

Old fonts are met the same way in every kind of list: `read_rows`, `notes_of`, `in_unicode`.

What it is for: the window and the command line take the same list the same way.
What it is not for: reading files (list_sheets), judging rows (rules.list_judging), storing (models.member_lists).
"""

from collections.abc import Sequence
from functools import partial
from itertools import chain, zip_longest

from app.exchange.collector import collector_paused
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet
from app.models.book import Book
from app.models.long_work import Tell, share, step
from app.models.member_lists import kind_of_list, known
from app.rules.delegate_notes import Notes
from app.rules.findings import finding
from app.rules.legacy_encodings import Encoding, converted, looks_legacy, may_look_legacy
from app.rules.list_heading import Heading, ListColumn
from app.rules.list_judging import Judged, ListRow, Problem, judge, read_list
from app.rules.list_kinds import ListKind
from app.rules.member_fields import TITLES, MemberField


@collector_paused()
def read(
    book: Book, sheet: Sheet, *, new_names: bool = False, convert: bool = False, tell: Tell | None = None
) -> ReadList:
    """Return what a list comes to beside what the book has.

    `new_names` lets in organisations that the book has not; `convert` turns texts of old fonts into Unicode. Raises
    Stopped where `tell` says so.
    """
    heading, rows = read_rows(kind_of_list(book), sheet, convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES[MemberField.NAME], MemberField.NAME)
        nowhere = Problem(1, column, finding("member.no_heading"))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    beside = known(book, new_names=new_names, tell=share(tell, 0, 2))
    judged = judge(heading, rows, beside, far=partial(step, share(tell, 1, 2)))
    return ReadList(heading, rows, judged, notes_of(rows), beside)


def read_rows(kind: ListKind, sheet: Sheet, *, convert: bool = False) -> tuple[Heading | None, tuple[ListRow, ...]]:
    """Return heading and rows of a list of any kind; `convert` turns texts of old fonts into Unicode.

    Titles are always read so; of other cells in an old font the rows tell the code.
    """
    plain = unicode_cells(sheet)
    heading, rows = read_list(kind, plain)
    if heading is None or not sheet.codes or convert:
        return heading, rows
    below = heading.first_row
    _, rows = read_list(kind, [*plain[:below], *sheet.cells[below:]])
    return heading, _with_codes(rows, sheet)


def notes_of(rows: Sequence[ListRow]) -> Notes:
    """Return what should be read of a list: texts that look as if they were of an old font, though no font says so."""
    columns = zip_longest(*(row.cells for row in rows), fillvalue="")
    different = chain.from_iterable(map(set[str], columns))
    if not may_look_legacy(text for text in different if not text.isascii()):
        return Notes()
    strange = {
        row.number: text
        for row in rows
        if not row.codes and (text := next((one for one in row.cells if not one.isascii() and looks_legacy(one)), ""))
    }
    if not strange:
        return Notes()
    first, text = next(iter(strange.items()))
    return Notes((finding("sheet.looks_legacy", count=len(strange), row=first, text=text),))


def in_unicode(rows: Sequence[ListRow]) -> tuple[ListRow, ...]:
    """Return rows with the texts of old fonts turned into Unicode."""

    def turned(row: ListRow) -> ListRow:
        cells = list(row.cells)
        for at, code in row.codes.items():
            cells[at] = converted(cells[at], code)
        return row._replace(cells=tuple(cells), codes={})

    return tuple(turned(row) if row.codes else row for row in rows)


def unicode_cells(sheet: Sheet) -> list[list[str]]:
    """Return the cells of a sheet, texts of old fonts turned into Unicode."""
    if not sheet.codes:
        return sheet.cells
    cells = [list(row) for row in sheet.cells]
    for (row, at), code in sheet.codes.items():
        if row < len(cells) and at < len(cells[row]):
            cells[row][at] = converted(cells[row][at], code)
    return cells


def _with_codes(rows: Sequence[ListRow], sheet: Sheet) -> tuple[ListRow, ...]:
    """Return the rows with the code of each cell whose text is another in Unicode."""
    of_rows: dict[int, dict[int, Encoding]] = {}
    by_number = {row.number: row for row in rows}
    for (place, at), code in sheet.codes.items():
        row = by_number.get(place + 1)
        if row and converted(row.cell(at), code) != row.cell(at):
            of_rows.setdefault(row.number, {})[at] = code
    return tuple(row._replace(codes=of_rows.get(row.number, {})) for row in rows)
