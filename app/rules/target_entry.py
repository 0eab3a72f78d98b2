"""Reading figures as somebody types or pastes them, and writing them and what was wanted.

What it is for: a cell of the table of figures, "83/92" or "1.011" or "x".
What it is not for: lines of a resolution (target_lines), storing (models.targets), and judging (target_verdicts).
"""

import re
from collections.abc import Iterable

from app.rules.figures import percent, short_date, thousands
from app.rules.findings import Unread, finding
from app.rules.target_actuals import Actual
from app.rules.targets import Target, TargetPart, TargetVersion, Unit
from app.rules.vietnamese import clean, fold

_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d{1,7}"
_SHARE = re.compile(rf"({_NUMBER})\s*/\s*({_NUMBER})")
_COUNT = re.compile(_NUMBER)
_DONE, _UNDONE = frozenset({"x", "v", "co", "xong", "dat", "hoan thanh", "1"}), frozenset({"0", "khong", "chua"})


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


def is_figures(text: str) -> bool:
    """Return whether a pasted block holds figures alone, of whatever unit."""
    return all(_is_figure(cell) for line in text.splitlines() for cell in line.split("\t"))


def _is_figure(text: str) -> bool:
    for unit in Unit:
        try:
            read_figure(text, unit)
        except Unread:
            continue
        return True
    return False


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


def _whole(text: str) -> int:
    return int(text.replace(".", ""))
