"""Which sheet of a workbook holds the list, its cells as text, and what is told of the sheets that are not read.

What it is for: sheets that the workbook hides are passed over; of several lists one is read and the others are named.
What it is not for: the size of files (sheet_limits), and what styles tell of cells (sheet_styles).
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from app.rules.findings import Finding, finding
from app.rules.list_heading import find_heading
from app.rules.list_kinds import ListKind
from app.rules.split_names import with_whole_names

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Cells = list[list[str]]
_LOOKED_AT = 60
"""So many rows of a sheet tell whether it has a list; a heading stands in the first twenty."""
_NAMED = 5


class MergedDown(NamedTuple):
    """Cells of one column that are merged over several rows, from 0, both ends among them."""

    column: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ChosenSheet:
    """The place of the sheet that is read, from 0, its cells, what is merged in it, and what is told of the file."""

    place: int
    cells: Cells
    merged: Sequence[MergedDown] = ()
    told: tuple[Finding, ...] = ()


class _Rank(IntEnum):
    """How much a sheet looks like a list.

    One with titles goes before one of words in a single column, which may be a cover as well as a list of names; one
    with nothing below its titles is the form of a list.
    """

    EMPTY, FILLED, BARE, FORM, LIST = range(5)


def chosen_sheet(content: io.BytesIO, kind: ListKind) -> ChosenSheet:
    """Return the first sheet with a list, a hidden one only where none that is shown has any.

    Raises ValueError for what the library cannot read.
    """
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        workbook = CalamineWorkbook.from_filelike(content)
        looks = [one.visible == SheetVisibleEnum.Visible for one in workbook.sheets_metadata]
        rank, chosen = _best(workbook, shown := [at for at, is_shown in enumerate(looks) if is_shown], kind)
        hidden = [at for at, is_shown in enumerate(looks) if not is_shown]
        if rank < _Rank.BARE and hidden:
            rank_of_hidden, best_of_hidden = _best(workbook, hidden, kind)
            if rank_of_hidden >= _Rank.BARE:
                name = workbook.sheet_names[best_of_hidden.place]
                told = (finding("sheet.hidden", name=name), *_others(workbook, best_of_hidden, hidden, kind))
                return replace(best_of_hidden, told=told)
        return replace(chosen, told=_others(workbook, chosen, shown, kind)) if rank is _Rank.LIST else chosen
    except CalamineError as error:
        raise ValueError from error


def _best(workbook: "CalamineWorkbook", places: Sequence[int], kind: ListKind) -> tuple[_Rank, ChosenSheet]:
    """Return the first of some sheets with a list, or the one that looks most like it."""
    best = _Rank.EMPTY, ChosenSheet(0, [])
    for at in places:
        sheet = workbook.get_sheet_by_name(workbook.sheet_names[at])
        cells = _texts(sheet)
        rank = _rank(cells, kind)
        if rank > best[0]:
            best = rank, ChosenSheet(at, cells, _merged(sheet))
        if rank is _Rank.LIST:
            break
    return best


def _others(
    workbook: "CalamineWorkbook", chosen: ChosenSheet, places: Sequence[int], kind: ListKind
) -> tuple[Finding, ...]:
    """Tell which of some sheets have a list, too, behind the one that is read."""
    names = [workbook.sheet_names[at] for at in places if at > chosen.place]
    others = [name for name in names if _has_list(workbook, name, kind)]
    if not others:
        return ()
    listed = ", ".join(f"«{name}»" for name in others[:_NAMED]) + (", …" if others[_NAMED:] else "")
    read = workbook.sheet_names[chosen.place]
    return (finding("sheet.others", name=read, count=len(others), others=listed),)


def _has_list(workbook: "CalamineWorkbook", name: str, kind: ListKind) -> bool:
    """Return whether a sheet has a list; one that cannot be read keeps nobody from the others."""
    from python_calamine import CalamineError

    try:
        return _rank(_texts(workbook.get_sheet_by_name(name), _LOOKED_AT), kind) is _Rank.LIST
    except CalamineError:
        return False


def _rank(cells: Cells, kind: ListKind) -> _Rank:
    heading = find_heading(with_whole_names(cells), kind)
    if heading is None:
        return _Rank.FILLED if cells else _Rank.EMPTY
    if not heading.has_titles:
        return _Rank.BARE
    is_filled = any(any(map(str.strip, row)) for row in cells[heading.first_row :])
    return _Rank.LIST if is_filled else _Rank.FORM


def _merged(sheet: "CalamineSheet") -> Sequence[MergedDown]:
    return [
        MergedDown(column, first, last)
        for (first, column), (last, to_column) in sheet.merged_cell_ranges or ()
        if column == to_column and first < last
    ]


def _texts(sheet: "CalamineSheet", rows: int | None = None) -> Cells:
    """Return the cells of a sheet as texts, row 1 first, all of them or those of so many rows."""
    cells = sheet.to_python(skip_empty_area=False, nrows=rows)
    _make_texts(cells)
    return cast("Cells", cells)


def _make_texts(rows: Sequence[list[Any]]) -> None:
    """Turn every cell into text; most columns are nothing else."""
    for at, column in enumerate(zip(*rows, strict=True)):
        if not _are_texts(column):
            for row, cell in zip(rows, column, strict=True):
                row[at] = _text(cell)


def _are_texts(cells: Iterable[Any]) -> bool:
    """Return whether cells are texts alone: joining them is the quickest look at all."""
    try:
        "".join(cells)
    except TypeError:
        return False
    return True


def _text(cell: object) -> str:
    """Return a cell as text; a day as Vietnamese lists write it, a whole number without a decimal point."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, date):
        return f"{cell.day}/{cell.month}/{cell.year}"
    if isinstance(cell, bool):
        return "x" if cell else ""
    if isinstance(cell, time | timedelta):
        return str(cell)
    return str(cell)
