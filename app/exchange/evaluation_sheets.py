"""The evaluations of members or organisations in a year as an .xlsx file, and lists read and judged beside the book.

What it is for: the window and the command line write and read the same columns.
What it is not for: judging rows (rules.evaluation_rows), files themselves (list_sheets), storing, and steps.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from app.exchange.collector import collector_paused
from app.exchange.list_import import ReadList
from app.exchange.list_sheets import Sheet, written_table
from app.exchange.old_fonts import notes_of, read_rows, unicode_cells
from app.models.book import Book
from app.models.evaluations import Evaluation
from app.models.long_work import Tell, parts, step
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import written
from app.rules.evaluation_classes import ClassScheme
from app.rules.evaluation_columns import of_year
from app.rules.evaluation_entry import points_cell, read_points, written_entry
from app.rules.evaluation_fields import TITLES_OF, RowField
from app.rules.evaluation_points import Points
from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_rows import InYear, judge_rows, kind_of_list
from app.rules.evaluation_states import State
from app.rules.findings import finding
from app.rules.list_changes import Change
from app.rules.list_heading import ListColumn
from app.rules.list_judging import Judged, Problem, Values
from app.rules.list_kinds import ListKind
from app.rules.organisation_sayings import DIRECT
from app.rules.split_names import with_whole_names
from app.rules.ticked_classes import ticked_columns, with_classes
from app.rules.vietnamese import clean

_WIDTHS = {
    RowField.NAME: 26,
    RowField.ORGANISATION: 36,
    RowField.SELF_CLASS: 28,
    RowField.CELL_CLASS: 28,
    RowField.DECIDED_CLASS: 28,
}
_TOP = 40
"""The first rows, in which a heading stands, and enough below it to tell names in two columns."""
_POINTS = (RowField.COMMON_POINTS, RowField.TASKS_POINTS)


def written_evaluations(book: Book, year: int, rated: Rated = Rated.MEMBER, tell: Tell | None = None) -> bytes:
    """Return the evaluations of a year as a file that import takes back; raise Stopped where `tell` says so."""
    rows = (one.texts for one in in_year(book, year, rated, tell))
    return written_table(TITLES_OF[rated], rows, str(year), _WIDTHS, tell)


def in_year(book: Book, year: int, rated: Rated = Rated.MEMBER, tell: Tell | None = None) -> list[InYear]:
    """Return the evaluations of a year as a sheet has them; raise Stopped where `tell` says so."""
    return _members(book, year, tell) if rated is Rated.MEMBER else _organisations(book, year)


def _members(book: Book, year: int, tell: Tell | None) -> list[InYear]:
    names = OrganisationNames(book.organisations.all()).by_id
    return [one for part in parts(book.evaluations.members_of(year), tell) for one in _members_in(book, part, names)]


def _members_in(book: Book, evaluations: Sequence[Evaluation], names: Mapping[int, str]) -> Iterator[InYear]:
    members = {one.id: one for one in book.members.some([one.member_id or 0 for one in evaluations])}
    for one in evaluations:
        person = members[one.member_id or 0].person
        who = {
            RowField.NAME: person.name,
            RowField.BORN: written(person.born),
            RowField.CARD_NUMBER: person.card_number,
            RowField.ORGANISATION: names.get(one.organisation_id, ""),
        }
        texts = {field: clean(text) for field, text in (who | _texts(one)).items()}
        yield InYear(one.id, texts, one.state is State.ENTERED)


def _organisations(book: Book, year: int) -> list[InYear]:
    """Return the evaluations of organisations, each with what it belongs to; one of two alike by its whole name."""
    evaluations, organisations = book.evaluations.organisations_of(year), book.organisations.all()
    names, listed = OrganisationNames(organisations).by_id, {one.id: one for one in organisations}
    evaluated = [listed[one.organisation_id] for one in evaluations]
    alike = Counter((one.name, one.parent_id) for one in evaluated)
    found: list[InYear] = []
    for one, of in zip(evaluations, evaluated, strict=True):
        who = {
            RowField.NAME: of.name if alike[of.name, of.parent_id] == 1 else names[of.id],
            RowField.ORGANISATION: names.get(of.parent_id or 0, DIRECT),
        }
        texts = {field: clean(text) for field, text in (who | _texts(one)).items()}
        found.append(InYear(one.id, texts, one.state is State.ENTERED))
    return found


def kind_of_year(book: Book, year: int, rated: Rated = Rated.MEMBER) -> ListKind:
    """Return lists of evaluations as the regime of a year has them."""
    return book.column_titles.known_to(kind_of_list(book.evaluation_years.get(year).regime, rated))


@collector_paused()
def read(book: Book, year: int, sheet: Sheet, rated: Rated = Rated.MEMBER, *, convert: bool = False) -> ReadList:
    """Return what a list comes to beside the evaluations of a year; `convert` turns old fonts into Unicode."""
    return read_beside(book, year, sheet, in_year(book, year, rated), rated, convert=convert)


@collector_paused()
def read_beside(
    book: Book,
    year: int,
    sheet: Sheet,
    known: Sequence[InYear],
    rated: Rated = Rated.MEMBER,
    *,
    convert: bool = False,
    tell: Tell | None = None,
) -> ReadList:
    """Return the same, where somebody has the evaluations of the year already; raise Stopped where `tell` says so."""
    kind, regime = kind_of_year(book, year, rated), book.evaluation_years.get(year).regime
    heading, rows = read_rows(kind, _with_classes(sheet, kind, regime.scheme(rated)), convert=convert)
    if heading is None:
        column = ListColumn(0, TITLES_OF[rated][RowField.NAME], RowField.NAME)
        nowhere = Problem(1, column, finding("evaluation.no_heading", column=column.title))
        return ReadList(None, rows, Judged({}, frozenset(), (nowhere,)))
    heading = of_year(heading, year)
    judged = judge_rows(heading, rows, known, regime, rated, partial(step, tell))
    return ReadList(heading, rows, judged, notes_of(rows), of_file=sheet.told)


def changed_by(book: Book, changes: Iterable[Change]) -> list[Evaluation]:
    """Return the evaluations as the rows of a list without problems want them."""
    by_id = {one.number: one.after for one in changes}
    return [_with(one, by_id[one.id]) for one in book.evaluations.some([*by_id])]


def _with_classes(sheet: Sheet, kind: ListKind, scheme: ClassScheme) -> Sheet:
    """Return a sheet whose ticked columns are one of classes, which no font can spoil."""
    top = with_whole_names(unicode_cells(Sheet(sheet.cells[:_TOP], sheet.codes)))
    if not (groups := ticked_columns(top, kind, scheme)):
        return sheet
    ticked = {at: group.row for group in groups for at in group.columns}
    codes = {(row, at): code for (row, at), code in sheet.codes.items() if row < ticked.get(at, row + 1)}
    return replace(sheet, cells=[*map(list, with_classes(sheet.cells, groups))], codes=codes)


def _texts(one: Evaluation) -> dict[RowField, str]:
    points = one.points or Points()
    return {
        RowField.STATE_RATING: one.state_rating,
        RowField.SELF_CLASS: written_entry(one.self_class),
        RowField.COMMON_POINTS: points_cell(points.common),
        RowField.TASKS_POINTS: points_cell(points.tasks),
        RowField.CELL_CLASS: written_entry(one.cell_class),
        RowField.DECIDED_CLASS: written_entry(one.decided_class),
        RowField.EXEMPLARY: written_entry(one.exemplary),
        RowField.ABSENCE: written_entry(one.absence),
        RowField.ABSENCE_TEXT: one.absence_text,
        RowField.DISCIPLINE: one.discipline,
        RowField.DISCIPLINED: written_entry(one.disciplined),
        RowField.NOTE: one.note,
    }


def _with(one: Evaluation, values: Values) -> Evaluation:
    """Return an evaluation with the values of a row; a part of the points that it does not name stays."""
    changes: dict[str, Any] = {field.value: value for field, value in values.items() if field not in _POINTS}
    if any(field in values for field in _POINTS):
        texts = _texts(one)
        points = Points(*(read_points(str(values.get(field, texts[field]))) for field in _POINTS))
        changes["points"] = None if points == Points() else points
    return replace(one, **changes)
