"""The evaluations of a year as an .xlsx file, and such a file taken back: all of it or nothing.

What it is for: the window and the command line write and read the same columns.
What it is not for: judging rows (rules.evaluation_rows), reading files (delegate_sheets), proposing and deciding.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Protocol, cast

from app.models.book import Book
from app.models.evaluations import Evaluation
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_points import Points
from app.rules.evaluation_regimes import NOT_RATED_NAMES
from app.rules.evaluation_rows import TITLES, InYear, JudgedRows, RowField, Values, judge_rows
from app.rules.evaluation_states import State
from app.rules.vietnamese import clean

_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_WIDTHS = {RowField.NAME: 26, RowField.ORGANISATION: 36, RowField.SELF_CLASS: 28, RowField.CELL_CLASS: 28}
_USUAL_WIDTH = 16
_FORMULA_SIGNS = ("=", "+", "-", "@")
_POINTS = (RowField.COMMON_POINTS, RowField.TASKS_POINTS)


class _Worksheet(Protocol):
    """What is used of a sheet; the library has no types."""

    def set_column(self, first: int, last: int, width: float, look: object) -> None: ...
    def write_string(self, row: int, column: int, text: str, look: object) -> None: ...
    def freeze_panes(self, row: int, column: int) -> None: ...
    def autofilter(self, top: int, left: int, bottom: int, right: int) -> None: ...


class _Workbook(Protocol):
    """What is used of a workbook."""

    def set_properties(self, properties: dict[str, object]) -> None: ...
    def add_worksheet(self, name: str) -> _Worksheet: ...
    def add_format(self, properties: dict[str, object]) -> object: ...
    def close(self) -> None: ...


def written_evaluations(book: Book, year: int) -> bytes:
    """Return the evaluations of the members in a year as a file; every cell is text, none a formula."""
    import xlsxwriter

    target, listed = io.BytesIO(), in_year(book, year)
    workbook = cast("Callable[[io.BytesIO, dict[str, object]], _Workbook]", xlsxwriter.Workbook)(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    workbook.set_properties({"created": _MADE})
    sheet = workbook.add_worksheet(str(year))
    heading = workbook.add_format({"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1})
    plain = workbook.add_format({"num_format": "@"})
    quoted = workbook.add_format({"num_format": "@", "quote_prefix": True})
    for column, field in enumerate(RowField):
        sheet.set_column(column, column, _WIDTHS.get(field, _USUAL_WIDTH), plain)
        sheet.write_string(0, column, TITLES[field], heading)
    for row, one in enumerate(listed, start=1):
        for column, field in enumerate(RowField):
            if text := one.texts[field]:
                sheet.write_string(row, column, text, quoted if text.startswith(_FORMULA_SIGNS) else plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(listed)), len(RowField) - 1)
    workbook.close()
    return target.getvalue()


def in_year(book: Book, year: int) -> list[InYear]:
    """Return the evaluations of the members in a year as a sheet has them."""
    evaluations = book.evaluations.members_of(year)
    members = {one.id: one for one in book.members.some([one.member_id or 0 for one in evaluations])}
    names = OrganisationNames(book.organisations.all()).by_id
    found: list[InYear] = []
    for one in evaluations:
        person = members[one.member_id or 0].person
        who = {
            RowField.NAME: person.name,
            RowField.BORN: written(person.born),
            RowField.CARD_NUMBER: person.card_number,
            RowField.ORGANISATION: names.get(one.organisation_id, ""),
        }
        texts = {field: clean(text) for field, text in (who | _texts(one)).items()}
        found.append(InYear(one.id, texts, one.state is State.ENTERED))
    return found


def read_evaluations(book: Book, year: int, cells: Sequence[Sequence[str]]) -> JudgedRows:
    """Return what a sheet comes to beside the evaluations of a year."""
    return judge_rows(cells, in_year(book, year), book.evaluation_years.get(year).regime)


def take_in_evaluations(book: Book, changed: Mapping[int, Values]) -> None:
    """Enter what a sheet without problems changes, all or none; raise Refused as the evaluations do."""
    evaluations = book.evaluations.some([*changed])
    book.evaluations.enter([_with(one, changed[one.id]) for one in evaluations])


def summary_of(judged: JudgedRows) -> dict[str, Any]:
    """Return what a preview prints: how many rows, and each problem with its row and column in the file."""
    problems = [
        {
            "row": one.row,
            "column": one.title,
            "code": one.found.rule.code,
            "message": f"{one.found.says} {one.found.remedy}",
        }
        for one in judged.problems
    ]
    return {"rows": judged.rows, "problems": problems}


def _texts(one: Evaluation) -> dict[RowField, str]:
    common, tasks = (one.points.common, one.points.tasks) if one.points else (None, None)
    return {
        RowField.STATE_RATING: one.state_rating,
        RowField.SELF_CLASS: CLASS_NAMES[one.self_class] if one.self_class else "",
        RowField.COMMON_POINTS: _written(common),
        RowField.TASKS_POINTS: _written(tasks),
        RowField.CELL_CLASS: CLASS_NAMES[one.cell_class] if one.cell_class else "",
        RowField.ABSENCE: NOT_RATED_NAMES[one.absence] if one.absence else "",
        RowField.ABSENCE_TEXT: one.absence_text,
        RowField.DISCIPLINE: one.discipline,
        RowField.DISCIPLINED: written(one.disciplined),
        RowField.NOTE: one.note,
    }


def _written(points: Decimal | None) -> str:
    return "" if points is None else f"{points.normalize():f}".replace(".", ",")


def _with(one: Evaluation, values: Values) -> Evaluation:
    """Return an evaluation with the values of a row; points stand or fall together."""
    changes: dict[str, Any] = {field.value: value for field, value in values.items() if field not in _POINTS}
    if any(field in values for field in _POINTS):
        common = cast("Decimal | None", values.get(RowField.COMMON_POINTS, one.points and one.points.common))
        tasks = cast("Decimal | None", values.get(RowField.TASKS_POINTS, one.points and one.points.tasks))
        changes["points"] = None if common is None or tasks is None else Points(common, tasks)
    return replace(one, **changes)
