"""Reading figures and targets as somebody types or pastes them.

What it is for: a cell of the table of figures, "83/92" or "1.011" or "x"; lines of a resolution as targets.
What it is not for: storing what was read (models.targets), and judging it (target_verdicts).
"""

import re
from collections.abc import Iterable, Iterator

from app.rules.figures import percent, short_date, thousands
from app.rules.findings import Unread, finding
from app.rules.target_actuals import Actual
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit, read_threshold
from app.rules.vietnamese import clean, fold

_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d{1,7}"
_SHARE = re.compile(rf"({_NUMBER})\s*/\s*({_NUMBER})")
_COUNT = re.compile(_NUMBER)
_DONE, _UNDONE = frozenset({"x", "v", "co", "xong", "dat", "hoan thanh", "1"}), frozenset({"0", "khong", "chua"})
_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,2}[.)/:]|[-–+•*])\s*")
_QUANTITY = re.compile(
    r"(?P<sign>≥|>|trên|từ|ít nhất|tối thiểu)?\s*"
    rf"(?P<figure>\d{{1,3}}(?:,\d{{1,2}})?\s*%|{_NUMBER})(?P<plus>\s*trở lên)?",
    re.IGNORECASE,
)
_OF = re.compile(r"[^,;.()]*")
_YEAR = re.compile(r"(?:năm|đến|/|-)\s*$", re.IGNORECASE)
_OR_MORE = "trở lên"
_LEAST_COUNT = 10
"""A smaller number in a text is hardly a target: a year of the plan, an article."""


def read_figure(text: str, unit: Unit) -> tuple[int, int | None] | None:
    """Return count and total of a typed figure, None for an empty cell; raise Unread for what is no figure.

    A share is typed as its two counts: percentages of several years cannot be summed.
    """
    typed = clean(text)
    if not typed:
        return None
    share = _SHARE.fullmatch(typed)
    if share and unit is not Unit.COUNT:
        return _whole(share[1]), _whole(share[2])
    if unit is Unit.COUNT and _COUNT.fullmatch(typed):
        return _whole(typed), None
    if unit is Unit.DONE and (word := fold(typed)) in _DONE | _UNDONE:
        return int(word in _DONE), None
    raise Unread(finding("target.figure_unread", "count", text=typed))


def written_figure(count: int, total: int | None, unit: Unit) -> str:
    """Return a figure as it is typed: what `read_figure` reads back."""
    if total is not None:
        return f"{thousands(count)}/{thousands(total)}"
    if unit is Unit.DONE:
        return "x" if count else "0"
    return thousands(count)


def shown_figure(actual: Actual | None, unit: Unit) -> str:
    """Return a figure as tables print it: "90,22%", "1.011", "xong"; "" for none."""
    if actual is None:
        return ""
    if unit is Unit.COUNT:
        return thousands(actual.count)
    if unit is Unit.PERCENT:
        return f"{percent(actual.count, actual.total)}%" if actual.total else ""
    if actual.total is not None:
        return f"{thousands(actual.count)}/{thousands(actual.total)}"
    return "xong" if actual.count else "chưa"


def cell_figure(actual: Actual | None, unit: Unit) -> str:
    """Return a figure without its unit, and below it, in short lines, what a year that is not complete lacks."""
    if actual is None:
        return ""
    lacks = actual.lacks.replace(": ", ":\n")
    return "\n".join(filter(None, (shown_figure(actual, unit).removesuffix("%"), lacks)))


def cell_goal(history: Iterable[tuple[TargetVersion, TargetPart]]) -> str:
    """Return what is wanted without its unit; where it was amended in lines: "≥ 90", "từ 30/6/2018:", "≥ 98"."""
    lines: list[str] = []
    before = ""
    for version, part in history:
        if part.goal != before:
            lines += filter(None, (_from(version).strip(), part.goal.removesuffix("%")))
        before = part.goal
    return "\n".join(lines)


def amended_texts(history: Iterable[tuple[TargetVersion, TargetPart]]) -> tuple[str, ...]:
    """Return what a part wants from when on, in full words, a line a version; () where it was never amended."""
    lines = tuple(f"{_from(version) or 'từ đầu nhiệm kỳ: '}{part.text}" for version, part in history)
    return lines if len(lines) > 1 else ()


def dropped_texts(target: Target) -> tuple[str, ...]:
    """Return the parts that an amendment dropped, in full words with their goals, and since when they are."""
    return tuple(
        f"{part.text} (bỏ từ {short_date(version.since)})" if version.since else f"{part.text} (bỏ)"
        for version, part in target.dropped
    )


def _from(version: TargetVersion) -> str:
    return f"từ {short_date(version.since)}: " if version.since else ""


def read_targets(text: str) -> tuple[Target, ...]:
    """Return the targets of pasted lines, one a line: its text, and a part for each quantity in it.

    A line without a quantity is done or not. Numbers and signs before a line are left out. New parts are numbered
    from -1 down.
    """
    lines = (clean(_NUMBERED.sub("", line)) for line in text.replace("\t", " ").splitlines())
    return tuple(_target(no, line) for no, line in enumerate(filter(None, lines), start=1))


def _target(no: int, line: str) -> Target:
    period = Period.YEARLY if re.search("h[ằà]ng năm", line.casefold()) else Period.TERM
    parts = tuple(_parts(line, period))
    return Target(
        no,
        (TargetVersion(line),),
        parts or (TargetPart(unit=Unit.DONE, comparison=Comparison.DONE, period=period, id=-1),),
    )


def _parts(line: str, period: Period) -> Iterator[TargetPart]:
    place = 0
    for found in _QUANTITY.finditer(line):
        unit = Unit.PERCENT if "%" in found["figure"] else Unit.COUNT
        try:
            threshold = read_threshold(found["figure"], unit)
        except ValueError:
            continue
        if unit is Unit.COUNT and (threshold < _LEAST_COUNT or _YEAR.search(line[: found.start("figure")])):
            continue
        place -= 1
        following = line[found.end() :]
        upto = _QUANTITY.search(following)
        named = _OF.match(following[: upto.start()] if upto else following)
        words = clean(named[0]) if named else ""
        of = words.removesuffix(_OR_MORE).strip()
        comparison = _comparison(found["sign"] or "", is_least=bool(found["plus"]) or of != words)
        yield TargetPart(unit=unit, comparison=comparison, period=period, threshold=threshold, of=of, id=place)


def _comparison(sign: str, *, is_least: bool) -> Comparison:
    if sign.casefold() in {">", "trên"}:
        return Comparison.OVER
    return Comparison.AT_LEAST if sign or is_least else Comparison.EXACTLY


def _whole(text: str) -> int:
    return int(text.replace(".", ""))
