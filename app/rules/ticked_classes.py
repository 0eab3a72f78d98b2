"""Classes that a list ticks: a column for each class, a mark in one of them, as printed tables have them.

What it is for: putting the class of each row into the first of such columns before a list is read, under the title that
stands over them («Tự xếp loại», «Chi bộ đề nghị»), else under one that says only "class".
What it is not for: lists that write the class into one column, and judging rows (evaluation_rows).

Rows with several marks say so in their cell, so that nobody's class is chosen for them; so do those with a figure,
which are sums as often as not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.rules.column_titles import field_by_title, is_same, spellings
from app.rules.evaluation_classes import CLASS_NAMES, CLASS_SHORT_NAMES, ClassScheme, QualityClass
from app.rules.evaluation_fields import CLASSES, RowField
from app.rules.findings import Unread, finding
from app.rules.list_heading import find_heading
from app.rules.list_kinds import ListKind
from app.rules.vietnamese import clean, fold

Cells = Sequence[str]
_WHOSE = frozenset((*CLASSES, RowField.STATE_RATING))
_TITLE = "Xếp loại"
_TICKS = frozenset({"x", "v", "+", "*", "1", "có", "✓", "✔", "√", "☑", "☒", "■", "●", "ü", "þ"})
"""Marks; the last two are what a check mark of the font Wingdings is."""
_NOT_TICKED = frozenset({"-", "–", "0", "không", "☐", "□"})
_HEADING_ROWS = 3
_BETWEEN = ", "


@dataclass(frozen=True, slots=True)
class Ticked:
    """Columns from 0 with a class each, the row from 0 of their titles, and which of them is to have the class.

    `title` is what is to stand over it in that row; nothing where a row above it has the title.
    """

    row: int
    columns: Mapping[int, QualityClass]
    at: int
    title: str


def ticked_columns(rows: Sequence[Cells], kind: ListKind, scheme: ClassScheme) -> tuple[Ticked, ...]:
    """Return the groups of columns, each of two classes or more, that the heading of a list has."""
    heading = find_heading(rows, kind)
    name = next((one.at for one in heading.known if is_same(one.field, RowField.NAME)), None) if heading else None
    if heading is None or name is None:
        return ()
    first = max(0, heading.first_row - _HEADING_ROWS)
    for row in range(first, min(len(rows), heading.first_row + _HEADING_ROWS - 1)):
        is_below = not _cell(rows[row], name)
        if is_below or is_same(field_by_title(rows[row][name], kind.by_title), RowField.NAME):
            above = rows[row - 1] if row else ()
            if not is_below:
                # What stands above a whole heading may be the title of the list.
                above = [title if field_by_title(title, kind.by_title) in _WHOSE else "" for title in above]
            groups = [*_grouped(rows[row], above, scheme)]
            if groups:
                return tuple(_ticked(row, one, above, is_below=is_below) for one in groups)
    return ()


def with_classes(rows: Sequence[Cells], groups: Sequence[Ticked]) -> tuple[Cells, ...]:
    """Return the rows with the class in the first column of each group and nothing in its others."""
    titled = groups[0].row if groups else len(rows)
    return tuple(
        row if at < titled else _titled(row, groups) if at == titled else _said(row, groups)
        for at, row in enumerate(rows)
    )


def read_class(scheme: ClassScheme, field: RowField, text: str) -> QualityClass | None:
    """Return the class that a cell names, also with the figure that ticked it; None for what is none.

    Raises Unread for a cell that tells of several ticked columns.
    """
    if (read := scheme.read(text)) or ":" not in text:
        return read
    parts = [part.partition(":") for part in text.split(_BETWEEN)]
    classes = [scheme.read(name) for name, _, _ in parts]
    if len(parts) > 1 and all(classes):
        raise Unread(finding("evaluation.ticked_twice", field, text=text))
    return classes[0] if len(parts) == 1 and _is_tick(parts[0][2].strip()) else None


def _grouped(titles: Cells, above: Cells, scheme: ClassScheme) -> Iterator[Mapping[int, QualityClass]]:
    """Yield each group of columns; one ends where a class comes again and where another title stands over it."""
    columns: dict[int, QualityClass] = {}
    for at, title in enumerate((*titles, "")):
        rated = _class_of(title, scheme)
        if at == len(titles) or rated in columns.values() or (rated and _cell(above, at)):
            if len(columns) > 1:
                yield columns
            columns = {}
        if rated is not None:
            columns[at] = rated


def _ticked(row: int, columns: Mapping[int, QualityClass], above: Cells, *, is_below: bool) -> Ticked:
    over = next((at for at in columns if _cell(above, at)), None)
    if over is None:
        return Ticked(row, columns, min(columns), _TITLE)
    return Ticked(row, columns, over, "" if is_below else _cell(above, over))


def _class_of(title: str, scheme: ClassScheme) -> QualityClass | None:
    return next((found for way in spellings(title) if not way.isdigit() and (found := scheme.read(way))), None)


def _titled(row: Cells, groups: Sequence[Ticked]) -> Cells:
    cells = list(row)
    for group in groups:
        for at in group.columns:
            cells[at] = group.title if at == group.at else ""
    return cells


def _said(row: Cells, groups: Sequence[Ticked]) -> Cells:
    cells = [*row, *[""] * (1 + max(group.at for group in groups) - len(row))]
    for group in groups:
        marks = {rated: text for at, rated in group.columns.items() if (text := _cell(row, at))}
        for at in group.columns.keys() & set(range(len(cells))):
            cells[at] = _class_in(marks) if at == group.at else ""
    return cells


def _class_in(marks: Mapping[QualityClass, str]) -> str:
    """Return what a row with these marks by class says."""
    made = {rated: text for rated, text in marks.items() if text.casefold() not in _NOT_TICKED}
    if len(made) == 1:
        ((rated, text),) = made.items()
        if not text.isdigit() and (_is_tick(text) or fold(text) in _names(rated)):
            return CLASS_NAMES[rated]
    return _BETWEEN.join(f"{CLASS_SHORT_NAMES[rated]}: {text}" for rated, text in made.items())


def _is_tick(text: str) -> bool:
    return text.casefold() in _TICKS


def _names(rated: QualityClass) -> tuple[str, str]:
    return fold(CLASS_NAMES[rated]), fold(CLASS_SHORT_NAMES[rated])


def _cell(row: Cells, at: int) -> str:
    return clean(row[at]) if at < len(row) else ""
