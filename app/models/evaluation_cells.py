"""The cells of an evaluation as texts: what stands in one, and the evaluation after something was written there.

What it is for: the grid, and pasting into it: one way of reading for typed and pasted cells.
What it is not for: storing (evaluations), and warnings about what was entered (rules).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from app.models.errors import Refused
from app.models.evaluations import Evaluation
from app.rules.evaluation_classes import CLASS_SHORT_NAMES, QualityClass
from app.rules.evaluation_entry import (
    NOT_RATED_SHORT_NAMES,
    points_cell,
    read_mark,
    read_points,
    read_reason,
)
from app.rules.evaluation_points import Points, check_points
from app.rules.evaluation_reasons import check_reason
from app.rules.evaluation_regimes import NotRated, regime_of
from app.rules.findings import finding
from app.rules.vietnamese import clean


class Entry(StrEnum):
    """What is entered of an evaluation in a cell of its own."""

    SELF = "self_class"
    COMMON = "common"
    TASKS = "tasks"
    CELL = "cell_class"
    EXEMPLARY = "exemplary"
    ABSENCE = "absence"
    DISCIPLINE = "discipline"
    NOTE = "note"


ENTRY_TITLES: Mapping[Entry, str] = MappingProxyType(
    {
        Entry.SELF: "Tự nhận",
        Entry.COMMON: "Điểm tiêu chí chung",
        Entry.TASKS: "Điểm kết quả nhiệm vụ",
        Entry.CELL: "Đề nghị",
        Entry.EXEMPLARY: "Tiêu biểu",
        Entry.ABSENCE: "Chưa đánh giá",
        Entry.DISCIPLINE: "Kỷ luật",
        Entry.NOTE: "Ghi chú",
    }
)
"""What the column of each is called."""
_NONE = Points()


def entry_text(one: Evaluation, entry: Entry) -> str:
    """Return what stands in a cell, "" for nothing."""
    return _READERS[entry](one)


def absence_text(one: Evaluation) -> str:
    """Return why somebody is not evaluated, in few words or, for another reason, in its own."""
    if one.absence is None:
        return ""
    return one.absence_text or NOT_RATED_SHORT_NAMES[one.absence]


def with_entry(one: Evaluation, entry: Entry, text: str, name: str) -> Evaluation:
    """Return the evaluation of `name` after a text was written into a cell; nothing empties it.

    Raises Refused for what no such cell can hold, and for a class of whoever is not evaluated.
    """
    return _WRITERS[entry](one, entry, text, name)


def with_class(one: Evaluation, entry: Entry, rated: QualityClass | None, name: str) -> Evaluation:
    """Return the evaluation with another class or none; raise Refused for a class of whoever is not evaluated."""
    if rated is not None and one.absence is not None:
        raise Refused(finding("evaluation.class_and_reason", entry, name=name))
    return replace(one, self_class=rated) if entry is Entry.SELF else replace(one, cell_class=rated)


def with_absence(one: Evaluation, reason: NotRated | None, words: str = "") -> Evaluation:
    """Return the evaluation with a reason why there is none, which takes its classes away, or with no reason."""
    if reason is None:
        return replace(one, absence=None, absence_text="")
    return replace(one, absence=reason, absence_text=words, self_class=None, cell_class=None, exemplary=False)


def class_named(one: Evaluation, text: str) -> QualityClass | None:
    """Return the class that a text names by the rules of the year; None for no text, and for one that names none."""
    return regime_of(one.year).scheme(one.rated).read(text) if clean(text) else None


def read_class(one: Evaluation, text: str, place: str, name: str) -> QualityClass | None:
    """Return the class that a text in a place names, None for no text; raise Refused for one that names none."""
    rated = class_named(one, text)
    if clean(text) and rated is None:
        raise Refused(finding("evaluation.unread", place, name=name, text=clean(text)))
    return rated


def _class(one: Evaluation, entry: Entry, text: str, name: str) -> Evaluation:
    if entry is Entry.CELL and (best := regime_of(one.year).marked_class(one.rated, text)):
        return replace(with_class(one, entry, best, name), exemplary=True)
    return with_class(one, entry, read_class(one, text, entry, name), name)


def _points(one: Evaluation, entry: Entry, text: str, name: str) -> Evaluation:
    scale, before = regime_of(one.year).points, one.points or _NONE
    given = read_points(text)
    if scale is None or (clean(text) and given is None):
        raise Refused(finding("evaluation.unread_points", entry, name=name, text=clean(text)))
    points = replace(before, **{str(entry): given})
    if found := tuple(check_points(scale, points, name)):
        raise Refused(*found)
    return replace(one, points=None if points == _NONE else points)


def _absence(one: Evaluation, _entry: Entry, text: str, name: str) -> Evaluation:
    regime = regime_of(one.year)
    reason, words = read_reason(text, regime.reasons[one.rated]) or (None, "")
    if reason and words and (found := tuple(check_reason(regime, one.rated, name, reason, words))):
        raise Refused(*found)
    return with_absence(one, reason, words)


def _mark(one: Evaluation, entry: Entry, text: str, name: str) -> Evaluation:
    marked = read_mark(text)
    if marked is None:
        raise Refused(finding("evaluation.unread_mark", entry, name=name, text=clean(text)))
    return replace(one, exemplary=marked)


def _words(one: Evaluation, entry: Entry, text: str, _name: str) -> Evaluation:
    bare = clean(text)
    return replace(one, discipline=bare) if entry is Entry.DISCIPLINE else replace(one, note=bare)


_READERS: Mapping[Entry, Callable[[Evaluation], str]] = MappingProxyType(
    {
        Entry.SELF: lambda one: CLASS_SHORT_NAMES[one.self_class] if one.self_class else "",
        Entry.CELL: lambda one: CLASS_SHORT_NAMES[one.cell_class] if one.cell_class else "",
        Entry.COMMON: lambda one: points_cell((one.points or _NONE).common),
        Entry.TASKS: lambda one: points_cell((one.points or _NONE).tasks),
        Entry.EXEMPLARY: lambda one: "x" if one.exemplary else "",
        Entry.ABSENCE: absence_text,
        Entry.DISCIPLINE: lambda one: one.discipline,
        Entry.NOTE: lambda one: one.note,
    }
)
_WRITERS: Mapping[Entry, Callable[[Evaluation, Entry, str, str], Evaluation]] = MappingProxyType(
    {
        Entry.SELF: _class,
        Entry.CELL: _class,
        Entry.COMMON: _points,
        Entry.TASKS: _points,
        Entry.EXEMPLARY: _mark,
        Entry.ABSENCE: _absence,
        Entry.DISCIPLINE: _words,
        Entry.NOTE: _words,
    }
)
