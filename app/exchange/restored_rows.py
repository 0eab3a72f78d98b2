"""The rows of a list with what a sheet shows of them beyond the text of each cell.

What it is for: a cell that is merged over several rows says the same of all of them, and formulas that were copied
down for people to come say nothing of anybody.
What it is not for: finding merged cells and errors in a file (chosen_sheet, sheet_errors).
"""

from collections.abc import Sequence

from app.exchange.chosen_sheet import MergedDown
from app.rules.column_titles import is_same
from app.rules.delegate_fields import DelegateField
from app.rules.formula_errors import ERRORS
from app.rules.list_heading import Heading
from app.rules.list_texts import ListRow, ReadRows


def restored(heading: Heading, rows: ReadRows, merged: Sequence[MergedDown]) -> ReadRows:
    """Return the rows below a heading as the sheet shows them."""
    rows = _without_copied_formulas(heading, rows)
    down = [one for one in sorted(merged) if one.first >= heading.first_row]
    return _filled_down(heading, rows, down) if down and rows else rows


def _without_copied_formulas(heading: Heading, rows: ReadRows) -> ReadRows:
    """Return the rows without errors behind the last row that says anything else in a column that is read.

    Where no row does, something is wrong with all of them, and they stay.
    """
    read = [one.at for one in heading.known]
    if all(ERRORS.isdisjoint(rows.column(at)[1]) for at in read):
        return rows
    says = [at for at, row in enumerate(rows) if any(row.cell(one).strip() not in {"", *ERRORS} for one in read)]
    if not says or says[-1] == len(rows) - 1:
        return rows
    behind = (
        row._replace(cells=tuple("" if cell in ERRORS else cell for cell in row.cells)) for row in rows[says[-1] + 1 :]
    )
    return ReadRows((*rows[: says[-1] + 1], *(row for row in behind if any(map(str.strip, row.cells)))))


def _filled_down(heading: Heading, rows: ReadRows, merged: Sequence[MergedDown]) -> ReadRows:
    """Return the rows that have a name with what is merged over them; a merged name is one person on several lines."""
    name = next(one.at for one in heading.known if is_same(one.field, DelegateField.NAME))
    titled = {one.at for one in heading.columns if one.title} - {name}
    by_number = {row.number: row for row in rows}
    column, last = -1, -1
    for one in merged:
        if one.column not in titled or (one.column == column and one.first <= last):
            continue  # no program merges a cell twice, and a file that does must not keep anybody waiting
        column, last = one.column, one.last
        top = by_number.get(one.first + 1)
        if top is None or not top.cell(column).strip():
            continue
        for number in range(one.first + 2, min(last + 1, rows[-1].number) + 1):
            if (row := by_number.get(number)) and row.cell(name).strip():
                by_number[number] = _with_cell_of(row, top, column)
    return ReadRows(by_number.values())


def _with_cell_of(row: ListRow, top: ListRow, at: int) -> ListRow:
    codes = {**row.codes} | ({at: top.codes[at]} if at in top.codes else {})
    return row._replace(cells=(*row.cells[:at], top.cell(at), *row.cells[at + 1 :]), codes=codes)
