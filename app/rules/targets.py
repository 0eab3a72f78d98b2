"""The targets of a term's resolution: the indicators, their parts, and their versions.

What it is for: what is wanted, in exact numbers, and the words for it.
What it is not for: what was reached (target_actuals) and whether it is enough (target_verdicts).
Source: evaluation-and-documents 0 and 4.3.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from app.rules.figures import percent, short_date, thousands
from app.rules.findings import Finding, finding
from app.rules.target_actuals import Actual, Base, Measure

HUNDRED_PERCENT = 100_00
_PERCENT = re.compile(r"(\d{1,3})(?:,(\d{1,2}))?\s*%?")
_COUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,9}")
_FIRST_LETTER = ord("a")


class Unit(StrEnum):
    """What a part is counted in."""

    PERCENT = "percent"
    COUNT = "count"
    DONE = "done"


class Comparison(StrEnum):
    """How the text puts it; `EXACTLY` is a figure without "at least", which is met from the figure on.

    `UNDER` and `AT_MOST` are limits from above: the less, the better.
    """

    AT_LEAST = "at_least"
    OVER = "over"
    EXACTLY = "exactly"
    UNDER = "under"
    AT_MOST = "at_most"
    DONE = "done"


class Period(StrEnum):
    """Whether each year is judged alone, or the whole term."""

    YEARLY = "yearly"
    TERM = "term"


NAMES: Mapping[StrEnum, str] = MappingProxyType(
    {
        Unit.PERCENT: "%",
        Unit.COUNT: "số lượng",
        Comparison.AT_LEAST: "từ … trở lên",
        Comparison.OVER: "trên",
        Comparison.EXACTLY: "đạt",
        Comparison.UNDER: "dưới",
        Comparison.AT_MOST: "không quá",
        Comparison.DONE: "hoàn thành",
        Period.YEARLY: "hằng năm",
        Period.TERM: "cả nhiệm kỳ",
    }
)
"""The word for each value, as forms offer it; a unit and a comparison that are only done have one word."""

LIMITS = frozenset({Comparison.UNDER, Comparison.AT_MOST})
"""Comparisons that are met from below."""
_NOTHING = frozenset({Comparison.AT_LEAST, Comparison.EXACTLY, Comparison.UNDER})
"""Comparisons with 0 that every figure meets, or none."""
_SIGNS: Mapping[Comparison, str] = MappingProxyType(
    {Comparison.AT_LEAST: "≥ ", Comparison.OVER: "> ", Comparison.UNDER: "< ", Comparison.AT_MOST: "≤ "}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetPart:
    """One measurable part; `threshold` is in hundredths of a percent, or a count.

    `of` and `reaching` are words of the resolution: of whom, reaching what. `parent_id` is the part that the text says
    it is within («trong đó»). Without a `measure` the figures are typed. Raises ValueError for a part that is only
    done or not and yet compared.
    """

    unit: Unit
    comparison: Comparison
    period: Period
    threshold: int = 0
    of: str = ""
    reaching: str = ""
    parent_id: int | None = None
    measure: Measure | None = None
    id: int = 0

    def __post_init__(self) -> None:
        """Refuse what the book would refuse."""
        if (self.unit is Unit.DONE) is not (self.comparison is Comparison.DONE) or self.threshold < 0:
            raise ValueError(self)

    @property
    def is_limit(self) -> bool:
        """Whether it must not be more than the figure."""
        return self.comparison in LIMITS

    @property
    def goal(self) -> str:
        """What is wanted, as a table has it: "≥ 90%", "> 90%", "20%", "≥ 800", "< 2%", "hoàn thành"."""
        if self.unit is Unit.DONE:
            return NAMES[Comparison.DONE]
        return _SIGNS.get(self.comparison, "") + written_threshold(self.threshold, self.unit)

    @property
    def text(self) -> str:
        """What is wanted, in full: "≥ 90% tổ chức đảng trực thuộc hoàn thành tốt nhiệm vụ trở lên".

        A part within another says so, and of whom is told there: "trong đó 20% hoàn thành xuất sắc nhiệm vụ".
        """
        if self.parent_id is not None:
            return " ".join(words for words in ("trong đó", self.goal, self.reaching or self.of) if words)
        return " ".join(words for words in (self.goal, self.of, self.reaching) if words)


@dataclass(frozen=True, slots=True)
class TargetVersion:
    """The text of a target from a day on, and by which decision; None is from the beginning.

    `parts` are those that held until the next version: of the one in force () (they are the target's own), and of one
    that was amended before the book kept them.
    """

    text: str
    since: date | None = None
    decision: str = ""
    parts: tuple[TargetPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """One indicator of a resolution: its number there, the versions of its text, its parts in their order."""

    no: int
    versions: tuple[TargetVersion, ...]
    parts: tuple[TargetPart, ...] = ()
    id: int = 0

    @property
    def text(self) -> str:
        """The text as it was amended last."""
        return self.newest.text

    @property
    def newest(self) -> TargetVersion:
        """The version in force; of several of one day the last."""
        return self.in_order[-1]

    def amended(self, version: TargetVersion, parts: Sequence[TargetPart]) -> "Target":
        """Return the target with another version from its day on; until then the words and parts hold that it has."""
        kept = tuple(replace(one, measure=None) for one in self.parts)
        versions = (replace(one, parts=kept) if one is self.newest else one for one in self.versions)
        return replace(self, versions=(*versions, version), parts=tuple(parts))

    def corrected(self, text: str, parts: Sequence[TargetPart]) -> "Target":
        """Return the target as it should have been typed; amended versions stay, with a part that was forgotten."""
        known = {one.id for one in self.parts}
        new = tuple(replace(one, measure=None) for one in parts if one.id not in known)
        versions = (
            replace(one, text=text)
            if one is self.newest
            else replace(one, parts=(*one.parts, *new) if one.parts else ())
            for one in self.versions
        )
        return replace(self, versions=tuple(versions) or (TargetVersion(text),), parts=tuple(parts))

    def wanted_in(self, part: TargetPart, year: int) -> TargetPart | None:
        """Return a part as it was wanted at the end of a year; None where it was not wanted yet."""
        ends = date(year, 12, 31)
        at = max((at for at, one in enumerate(self.in_order) if _since(one) <= ends), default=0)
        return self._wanted_by(part, at)

    def history(self, part: TargetPart) -> tuple[tuple[TargetVersion, TargetPart], ...]:
        """Return the versions that changed what a part wants, each with the part as it wanted it; the first one too."""
        found: list[tuple[TargetVersion, TargetPart]] = []
        for at, version in enumerate(self.in_order):
            wanted = self._wanted_by(part, at)
            if wanted and not (found and found[-1][1].text == wanted.text):
                found.append((version, wanted))
        return tuple(found)

    @property
    def dropped(self) -> tuple[tuple[TargetVersion, TargetPart], ...]:
        """The parts that a version no longer wanted, each with that version and as it was wanted until then."""
        return tuple(
            (version, part)
            for at, version in enumerate(self.in_order[1:])
            for part in self._told_by(at)
            if self._wanted_by(part, at + 1) is None
        )

    @property
    def in_order(self) -> list[TargetVersion]:
        """The versions, the one in force last."""
        return sorted(self.versions, key=_since)

    def _told_by(self, at: int) -> tuple[TargetPart, ...]:
        """Return the parts of a version; what is not known of one is taken from the next one that tells."""
        return next((one.parts for one in self.in_order[at:-1] if one.parts), self.parts)

    def _wanted_by(self, part: TargetPart, at: int) -> TargetPart | None:
        """Return a part as a version wanted it, None where it did not."""
        return next((one for one in self._told_by(at) if one.id == part.id), None)

    def labelled_parts(self) -> Iterator[tuple[str, TargetPart]]:
        """Yield each part with its label: 2a, 2b, 2c."""
        for place, part in enumerate(self.parts):
            yield f"{self.no}{chr(_FIRST_LETTER + place)}", part


def _since(version: TargetVersion) -> date:
    return version.since or date.min


def read_threshold(text: str, unit: Unit) -> int:
    """Return what somebody typed as a threshold: "90,5%" is 9050, "1.011" is 1011; raise ValueError for another."""
    found = (_PERCENT if unit is Unit.PERCENT else _COUNT).fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    if unit is Unit.PERCENT:
        return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    return int(found[0].replace(".", ""))


def written_threshold(threshold: int, unit: Unit) -> str:
    """Return a threshold as a text has it: "90,5%", "1.011"; "" for what is only done or not."""
    match unit:
        case Unit.PERCENT:
            return f"{percent(threshold, HUNDRED_PERCENT)}%"
        case Unit.COUNT:
            return thousands(threshold)
        case Unit.DONE:
            return ""


def check_target(target: Target) -> Iterator[Finding]:
    """Yield what cannot be meant: a target without parts, more than 100%, a level that every figure or none reaches.

    And a part within one that is not above it, and amendments out of order.
    """
    if not target.parts:
        yield finding("target.no_parts", "parts", no=target.no)
    for before, after in pairwise(target.versions):
        if after.since and before.since and after.since < before.since:
            days = {"since": short_date(after.since), "before": short_date(before.since)}
            yield finding("target.amended_before", "since", no=target.no, **days)
    above: list[int] = []
    for label, part in target.labelled_parts():
        if part.unit is Unit.PERCENT and part.threshold > HUNDRED_PERCENT:
            yield finding("target.over_hundred", "threshold", part=label, goal=part.goal)
        if not part.threshold and part.comparison in _NOTHING:
            yield finding("target.no_level", "threshold", part=label, goal=part.goal)
        if part.parent_id is not None and part.parent_id not in above:
            yield finding("target.parent_below", "parent_id", part=label)
        above.append(part.id)


def check_figures(target: Target, figures: Sequence[Mapping[int, Actual]], year: int) -> Iterator[Finding]:
    """Yield what cannot be true of the figures of a year, one mapping by year for each part in the parts' order.

    A count over its total, and a part that counts more than the part it is within.
    """
    counted: dict[int, Actual] = {}
    for (label, part), by_year in zip(target.labelled_parts(), figures, strict=True):
        actual = by_year.get(year)
        if actual is None or part.unit is Unit.DONE:
            continue
        count = thousands(actual.count)
        # Of those rated good alone the excellent are no part.
        if actual.total is not None and actual.count > actual.total and actual.base is not Base.EXCLUSIVE:
            total = thousands(actual.total)
            yield finding("target.over_total", "count", part=label, year=year, count=count, total=total)
        parent = counted.get(part.parent_id or 0)
        if parent is not None and actual.count > parent.count:
            of = thousands(parent.count)
            yield finding("target.over_parent", "count", part=label, year=year, count=count, of=of)
        counted[part.id] = actual
