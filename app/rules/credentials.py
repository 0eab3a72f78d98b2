"""The breakdown of the delegates that the credentials report prints.

What it is for: counting delegates by source, sex, people, sector, degree, political theory, age and years in the Party;
every delegate stands in exactly one row of each table, "not told" being a row of its own.
What it is not for: finding delegates ineligible, which the credentials board does, and the words of the report.
Source: the customary parts of the report (evaluation-and-documents 5.4); how ages are counted is a choice (O14).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from app.rules.ethnicity_and_religion import UNTOLD, by_ethnicity, spelled
from app.rules.partial_dates import PartialDate
from app.rules.peoples_and_faiths import is_faith
from app.rules.persons import NAMES, Degree, DelegateSource, Person, Sector, Sex, Theory
from app.rules.vietnamese import clean

_AGE_BOUNDS = (30, 40, 50, 60)
_PARTY_BOUNDS = (10, 20, 30, 40)
_NOTHING = frozenset({"", "-", "0", "không", "không có", "chưa", "chưa có"})
"""How lists say that somebody has no award and was under no discipline, or sits in no committee."""
_TENTH = Decimal("0.1")
NO_TITLE = "không có"
NO_COMMITTEE = "không tham gia cấp ủy"


_WITHOUT = frozenset({UNTOLD, NO_TITLE, NO_COMMITTEE})


class Topic(StrEnum):
    """What delegates are counted by, in the order of the report."""

    SOURCE = "source"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    SECTOR = "sector"
    SCHOOLING = "schooling"
    DEGREE = "degree"
    ACADEMIC_TITLE = "academic_title"
    THEORY = "theory"
    COMMITTEE = "committee"
    AGE = "age"
    PARTY_AGE = "party_age"


class Row(NamedTuple):
    """One row: what is counted, and how many delegates are of it."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Span:
    """The years of those of whom they are known: the mean in tenths, half up, and who has the most and the least."""

    average: Decimal
    most: int
    with_most: tuple[str, ...]
    least: int
    with_least: tuple[str, ...]
    known: int


@dataclass(frozen=True, slots=True)
class Counted:
    """One delegate as counted, with the unit that is named beside the oldest and the youngest."""

    person: Person
    source: DelegateSource
    unit: str = ""
    committee: str = ""
    awards: str = ""
    discipline: str = ""

    @property
    def named(self) -> str:
        """The name, with the unit where it is told."""
        return f"{self.person.name}, {self.unit}" if self.unit else self.person.name


@dataclass(frozen=True, slots=True)
class Breakdown:
    """All tables, the number of delegates they are of, and what is told beside them."""

    people: int
    tables: Mapping[Topic, tuple[Row, ...]]
    minorities: int
    religious: int
    awarded: int
    disciplined: int
    ages: Span | None
    party_ages: Span | None

    def is_untold(self, topic: Topic) -> bool:
        """Return whether a table says nothing: there are people, and of none of them it is known."""
        return self.people > 0 and all(not row.people or row.name in _WITHOUT for row in self.tables[topic])


def break_down(delegates: Sequence[Counted], day: date, *, full_years: bool) -> Breakdown:
    """Return the breakdown on a day; ages by the difference of years, or only full ones.

    Worked case 32: born 15/8/1990, on 28/7/2020 the difference is 30, full years are 29.
    """

    def years(told: PartialDate | None) -> int | None:
        return told.years_until(day, full=full_years) if told else None

    people = [one.person for one in delegates]
    ages = [years(one.born) for one in people]
    party_ages = [years(one.joined) for one in people]
    tables = {
        Topic.SOURCE: _by_kind(DelegateSource, (one.source for one in delegates)),
        Topic.SEX: _by_kind(Sex, (one.sex for one in people)),
        Topic.ETHNICITY: tuple(Row(one.name, one.people) for one in by_ethnicity(people)),
        Topic.SECTOR: _by_kind(Sector, (one.sector for one in people)),
        Topic.SCHOOLING: _by_text((one.schooling for one in people), UNTOLD),
        Topic.DEGREE: _by_kind(Degree, (one.degree for one in people)),
        Topic.ACADEMIC_TITLE: _by_text((one.academic_title for one in people), NO_TITLE),
        Topic.THEORY: _by_kind(Theory, (one.theory for one in people)),
        Topic.COMMITTEE: _by_text((_told(one.committee) for one in delegates), NO_COMMITTEE),
        Topic.AGE: _by_band(_AGE_BOUNDS, ages),
        Topic.PARTY_AGE: _by_band(_PARTY_BOUNDS, party_ages),
    }
    return Breakdown(
        len(people),
        tables,
        sum(one.is_minority for one in people),
        sum(is_faith(one.religion) for one in people),
        sum(bool(_told(one.awards)) for one in delegates),
        sum(bool(_told(one.discipline)) for one in delegates),
        _span(delegates, ages),
        _span(delegates, party_ages),
    )


def _told(text: str) -> str:
    """Return what a list says, "" where it says in words that there is nothing."""
    return "" if clean(text).casefold() in _NOTHING else text


def _by_kind(kinds: type[StrEnum], told: Iterable[StrEnum | None]) -> tuple[Row, ...]:
    counts = Counter(told)
    return _with_untold([Row(NAMES[kind], counts[kind]) for kind in kinds], counts[None])


def _by_text(told: Iterable[str], untold: str) -> tuple[Row, ...]:
    """Count by what is written, whatever the capitals: the largest first; `untold` names those without."""
    texts = [one.strip() for one in told]
    names = spelled(texts)
    counts = Counter(one.casefold() for one in texts)
    nobody = counts.pop("", 0)
    rows = [Row(names[one], many) for one, many in sorted(counts.items(), key=lambda row: (-row[1], row[0]))]
    return (*rows, Row(untold, nobody)) if nobody else tuple(rows)


def _by_band(bounds: Sequence[int], years: Sequence[int | None]) -> tuple[Row, ...]:
    first, last = bounds[0], bounds[-1]
    bands = [(f"đến {first}", range(first + 1))]
    bands += [(f"{low + 1}–{high}", range(low + 1, high + 1)) for low, high in pairwise(bounds)]
    rows = [Row(name, sum(one in band for one in years if one is not None)) for name, band in bands]
    rows.append(Row(f"trên {last}", sum(one > last for one in years if one is not None)))
    return _with_untold(rows, sum(one is None for one in years))


def _with_untold(rows: Sequence[Row], untold: int) -> tuple[Row, ...]:
    return (*rows, Row(UNTOLD, untold)) if untold else tuple(rows)


def _span(delegates: Sequence[Counted], years: Sequence[int | None]) -> Span | None:
    known = [(count, one.named) for one, count in zip(delegates, years, strict=True) if count is not None]
    if not known:
        return None
    counts = [count for count, _ in known]
    most, least = max(counts), min(counts)
    average = (Decimal(sum(counts)) / len(counts)).quantize(_TENTH, ROUND_HALF_UP)
    return Span(average, most, _who(known, most), least, _who(known, least), len(known))


def _who(known: Sequence[tuple[int, str]], years: int) -> tuple[str, ...]:
    return tuple(name for count, name in known if count == years)
