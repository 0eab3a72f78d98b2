"""The evaluations of a year as an .xlsx file, and such a file taken back: all of it or nothing.

What it is for: the window and the command line write and read the same columns.
What it is not for: judging rows (rules.evaluation_rows), files themselves (list_sheets), proposing and deciding.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from app.exchange.list_sheets import written_table
from app.models.book import Book
from app.models.evaluations import Evaluation
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import written
from app.rules.evaluation_classes import CLASS_NAMES
from app.rules.evaluation_points import Points, points_text
from app.rules.evaluation_regimes import NOT_RATED_NAMES
from app.rules.evaluation_rows import TITLES, InYear, JudgedRows, RowField, Values, judge_rows
from app.rules.evaluation_states import State
from app.rules.vietnamese import clean

_WIDTHS = {RowField.NAME: 26, RowField.ORGANISATION: 36, RowField.SELF_CLASS: 28, RowField.CELL_CLASS: 28}
_POINTS = (RowField.COMMON_POINTS, RowField.TASKS_POINTS)


def written_evaluations(book: Book, year: int) -> bytes:
    """Return the evaluations of the members in a year as a file that import takes back."""
    return written_table(TITLES, (one.texts for one in in_year(book, year)), str(year), _WIDTHS)


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
        RowField.COMMON_POINTS: "" if common is None else points_text(common),
        RowField.TASKS_POINTS: "" if tasks is None else points_text(tasks),
        RowField.CELL_CLASS: CLASS_NAMES[one.cell_class] if one.cell_class else "",
        RowField.ABSENCE: NOT_RATED_NAMES[one.absence] if one.absence else "",
        RowField.ABSENCE_TEXT: one.absence_text,
        RowField.DISCIPLINE: one.discipline,
        RowField.DISCIPLINED: written(one.disciplined),
        RowField.NOTE: one.note,
    }


def _with(one: Evaluation, values: Values) -> Evaluation:
    """Return an evaluation with the values of a row; points stand or fall together."""
    changes: dict[str, Any] = {field.value: value for field, value in values.items() if field not in _POINTS}
    if any(field in values for field in _POINTS):
        common = cast("Decimal | None", values.get(RowField.COMMON_POINTS, one.points and one.points.common))
        tasks = cast("Decimal | None", values.get(RowField.TASKS_POINTS, one.points and one.points.tasks))
        changes["points"] = None if common is None or tasks is None else Points(common, tasks)
    return replace(one, **changes)
