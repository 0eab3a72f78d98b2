"""Lists of any kind whose texts are, or look as if they were, of old fonts (TCVN3, VNI).

What it is for: the rows of a sheet with what its fonts tell, what should be read of rows whose fonts tell nothing, and
such texts turned into Unicode by wish.
What it is not for: the codes themselves (rules.legacy_encodings), and reading files (list_sheets).
"""

from collections.abc import Sequence

from app.exchange.list_sheets import Sheet
from app.exchange.restored_rows import restored
from app.rules.delegate_notes import Notes
from app.rules.findings import finding
from app.rules.legacy_encodings import Encoding, converted, looks_legacy, may_look_legacy
from app.rules.list_heading import Heading
from app.rules.list_judging import read_list
from app.rules.list_kinds import ListKind
from app.rules.list_texts import ListRow, ReadRows


def read_rows(kind: ListKind, sheet: Sheet, *, convert: bool = False) -> tuple[Heading | None, ReadRows]:
    """Return heading and rows of a list of any kind; `convert` turns texts of old fonts into Unicode.

    Titles are always read so; of other cells in an old font the rows tell the code.
    """
    plain = unicode_cells(sheet)
    heading, rows = read_list(kind, plain)
    if heading is None:
        return heading, rows
    if sheet.codes and not convert:
        below = heading.first_row
        _, rows = read_list(kind, [*plain[:below], *sheet.cells[below:]])
        rows = _with_codes(rows, sheet)
    return heading, restored(heading, rows, sheet.merged)


def notes_of(rows: Sequence[ListRow]) -> Notes:
    """Return what should be read of a list: texts that look as if they were of an old font, though no font says so."""
    read = ReadRows.of(rows)
    whole = ("\n".join(read.column(at)[1]) for at in range(len(read.columns)))
    if not may_look_legacy(texts for texts in whole if not texts.isascii()):
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


def in_unicode(rows: Sequence[ListRow]) -> ReadRows:
    """Return rows with the texts of old fonts turned into Unicode."""

    def turned(row: ListRow) -> ListRow:
        cells = list(row.cells)
        for at, code in row.codes.items():
            cells[at] = converted(cells[at], code)
        return row._replace(cells=tuple(cells), codes={})

    return ReadRows(turned(row) if row.codes else row for row in rows)


def unicode_cells(sheet: Sheet) -> list[list[str]]:
    """Return the cells of a sheet, texts of old fonts turned into Unicode."""
    if not sheet.codes:
        return sheet.cells
    cells = [list(row) for row in sheet.cells]
    for (row, at), code in sheet.codes.items():
        if row < len(cells) and at < len(cells[row]):
            cells[row][at] = converted(cells[row][at], code)
    return cells


def _with_codes(rows: Sequence[ListRow], sheet: Sheet) -> ReadRows:
    """Return the rows with the code of each cell whose text is another in Unicode."""
    of_rows: dict[int, dict[int, Encoding]] = {}
    by_number = {row.number: row for row in rows}
    for (place, at), code in sheet.codes.items():
        row = by_number.get(place + 1)
        if row and converted(row.cell(at), code) != row.cell(at):
            of_rows.setdefault(row.number, {})[at] = code
    return ReadRows(row._replace(codes=of_rows.get(row.number, {})) for row in rows)
