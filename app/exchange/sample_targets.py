"""The targets of the sample book: the eight of the report, held against the term that the congress ended.

What it is for: a page and a report of targets with every kind of part in them.
What it is not for: what the book counts itself: classes and admissions come from its members and evaluations.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.models.book import Book
from app.models.targets import Cell, Figure
from app.rules.target_actuals import Measure
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit
from app.rules.terms import Term


def add_targets(book: Book, facts: Mapping[str, Any]) -> None:
    """Set the term, its targets and the figures that the book cannot count, as the sample file has them."""
    book.terms.save(Term(**facts["term"]))
    for no, told in enumerate(facts["targets"], start=1):
        parts = tuple(_part(place, one) for place, one in enumerate(told["parts"]))
        stored = book.targets.get(book.targets.add(Target(no, (TargetVersion(told["text"]),), parts)))
        figures = dict(_figures(told["parts"], stored.parts))
        book.targets.put(figures)


def _part(place: int, told: Mapping[str, Any]) -> TargetPart:
    """Return a part, new and numbered by its place; `within` is the place of the part it is within."""
    within = told.get("within")
    return TargetPart(
        unit=Unit(told["unit"]),
        comparison=Comparison(told["comparison"]),
        period=Period(told["period"]),
        threshold=told.get("threshold", 0),
        of=told.get("of", ""),
        reaching=told.get("reaching", ""),
        parent_id=None if within is None else -1 - within,
        measure=Measure(told["measure"]) if "measure" in told else None,
        id=-1 - place,
    )


def _figures(told: Sequence[Mapping[str, Any]], parts: Sequence[TargetPart]) -> Iterator[tuple[Cell, Figure]]:
    for one, part in zip(told, parts, strict=True):
        figures: Mapping[str, int | list[int]] = one.get("figures", {})
        for year, figure in figures.items():
            yield (part.id, int(year)), Figure(figure) if isinstance(figure, int) else Figure(figure[0], figure[1])
