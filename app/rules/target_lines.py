"""Reading lines of a resolution as targets.

What it is for: pasted lines, and the text that somebody types into the form: the levels in it, of whom, how compared.
What it is not for: figures of a year (target_entry), and storing what was read (models.targets).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType

from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit, read_threshold
from app.rules.vietnamese import clean

_SIGNS: Mapping[Comparison, tuple[str, ...]] = MappingProxyType(
    {
        Comparison.AT_LEAST: (
            *("≥", "từ", "ít nhất", "tối thiểu"),
            *("không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn"),
        ),
        Comparison.OVER: (">", "trên", "hơn", "cao hơn", "nhiều hơn", "lớn hơn"),
        Comparison.EXACTLY: ("trên dưới", "khoảng", "lên"),
        Comparison.UNDER: ("<", "dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới"),
        Comparison.AT_MOST: (
            *("≤", "không quá", "không vượt quá", "không vượt", "tối đa", "nhiều nhất"),
            *("không trên", "không hơn", "không cao hơn", "không nhiều hơn", "không lớn hơn"),
            *("còn", "xuống", "còn khoảng", "xuống khoảng"),
        ),
    }
)
"""What stands before a level; what is left («còn») after it fell is a limit."""
_COMPARED = {word: comparison for comparison, words in _SIGNS.items() for word in words}
_FROM = "từ"
_NUMBER = r"(?:\d{1,3}(?:\.\d{3})+|\d{1,7})"
_FIGURE = rf"(?<!\d)(?<!\d[.,/])(?:\d{{1,3}}(?:,\d{{1,2}})?\s*%|{_NUMBER}(?!\d|[.,/]\d))"
_WORDS = "|".join(r"\s+".join(map(re.escape, word.split())) for word in sorted(_COMPARED, key=len, reverse=True))
_QUANTITY = re.compile(
    rf"(?:(?<!\w)(?P<sign>{_WORDS})\s*)?(?P<figure>{_FIGURE})"
    rf"(?:\s*(?:[-–—]|đến|tới)\s*(?P<upper>{_FIGURE}))?(?P<more>\s*trở\s+(?:lên|xuống))?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,2}[.)/:](?!\d)|[a-zđ]\)|[-–+•*])\s*")
_OF = re.compile(r"[^,;.()]*")
_OR_MORE, _OR_LESS = "trở lên", "trở xuống"
_YEARLY = re.compile(r"h[ằà]ng năm|mỗi năm|/\s*năm")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:năm|tháng|quý|ngày|nhiệm kỳ|giai đoạn|điều|khoản|điểm|số|thứ|khóa|nghị quyết)|[/-])\s*$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(r"\s*(?:/\s*\d|(?:năm|tháng|ngày|quý|lần|giờ|tuổi)(?!\w))", re.IGNORECASE)
_MOVES = re.compile(r"\s*(?:lên|xuống|còn|giảm)(?!\w)", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:/|(?<!\w)(?:vào|trong|mỗi|h[ằà]ng|đến|đến cuối|đến hết))\s*(?:năm|nhiệm kỳ|tháng)(?!\w).*"
    r"|(?<!\w)(?:so với|năm)(?!\w).*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:đến|phấn đấu|trong|h[ằà]ng năm|mỗi năm|(?:cuối\s+)?(?:năm|nhiệm kỳ)(?:\s+\d{4}(?:\s*[-–]\s*\d{4})?)?)\s*)+",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"(?:\s*(?<!\w)(?:và|có|còn|đạt|giảm|xuống|(?<!trở )lên|là|được|khoảng|ở mức|tỷ lệ))+\s*$", re.IGNORECASE
)
_DONE = re.compile(
    r"(?<!\w)(?:hoàn thành|thực hiện|triển khai|tổ chức|xây dựng|ban hành|bảo đảm|đảm bảo|duy trì|giữ vững|giải quyết"
    r"|thành lập|đạt|kiểm tra|giám sát|rà soát|củng cố|kiện toàn|không để|nâng cao|tăng cường|đẩy mạnh)(?!\w)",
    re.IGNORECASE,
)
"""What is to be done without a level says so by one of these; what says neither is a heading, or no target at all."""
_AND = re.compile(r"(?:\s*(?<!\w)(?:và|trong đó|có))+\s*$", re.IGNORECASE)
_CLASS = "nhiệm vụ"
"""«hoàn thành tốt nhiệm vụ trở lên» is a class and those above it, no sign of a level."""
_NEAR = 300
"""How many letters around a level tell of it: a long line is not read whole for each."""
_MOST_PARTS = 26
"""As many as there are letters for their labels."""
_MOST_FIGURES = 200
"""A line with more is a sheet, no target."""
_LEAST_COUNT = 10
"""A smaller number is a level only where something says so, or nothing else in the line is one."""


@dataclass(frozen=True, slots=True)
class ReadLines:
    """What was read of lines: the targets, numbered from 1, and the lines that are none."""

    targets: tuple[Target, ...]
    left_out: tuple[str, ...]


def read_lines(text: str) -> ReadLines:
    """Return the targets of pasted lines, one a line: its text, and a part for each level in it.

    A line without a level is done or not, where it tells of something to do; else it is left out, as is a level of
    nothing. Numbers and signs before a line are left out. New parts are numbered from -1 down.
    """
    targets: list[Target] = []
    left_out: list[str] = []
    for line in filter(None, (clean(_NUMBERED.sub("", one)) for one in text.replace("\t", " ").splitlines())):
        parts = read_parts(line)
        if not parts and _DONE.search(line) and not _QUANTITY.fullmatch(line):
            parts = (TargetPart(unit=Unit.DONE, comparison=Comparison.DONE, period=_period(line), id=-1),)
        if parts:
            targets.append(Target(len(targets) + 1, (TargetVersion(line),), parts))
        else:
            left_out.append(line)
    return ReadLines(tuple(targets), tuple(left_out))


def read_parts(line: str) -> tuple[TargetPart, ...]:
    """Return a part for each level in the text of a target, numbered from -1 down; () where it has none.

    Of a range the lower end is wanted at least, of a change («từ 5% xuống còn 2%») what it comes to.
    """
    found, period = list(islice(_QUANTITY.finditer(line), _MOST_FIGURES)), _period(line)
    sure = [one for one in found if _is_level(line, one, is_alone=False)]
    levels = sure or (one for one in found if _is_level(line, one, is_alone=True))
    parts = islice(filter(None, (_part(line, one, period) for one in levels)), _MOST_PARTS)
    return tuple(replace(part, id=-place) for place, part in enumerate(parts, start=1))


def _is_level(line: str, found: re.Match[str], *, is_alone: bool) -> bool:
    """Return whether a quantity is a level: no year, article or date, and not from where something moves."""
    figure, (before, _, after) = found["figure"], _around(line, found)
    if (found["sign"] or "").casefold() == _FROM and _MOVES.match(after):
        return False
    if "%" in figure or "%" in (found["upper"] or ""):
        return True
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after) or (found["upper"] and _YEAR.fullmatch(figure)):
        return False
    is_said = bool(found["more"]) or (found["sign"] or _FROM).casefold() != _FROM
    return is_said or is_alone or _whole(figure) >= _LEAST_COUNT


def _part(line: str, found: re.Match[str], period: Period) -> TargetPart | None:
    """Return what a quantity wants; None where it is of nothing, or no level can be so high."""
    unit = Unit.PERCENT if "%" in found["figure"] or "%" in (found["upper"] or "") else Unit.COUNT
    try:
        threshold = read_threshold(found["figure"], unit)
    except ValueError:
        return None
    sign = " ".join((found["sign"] or "").casefold().split())
    _, clause, following = _around(line, found)
    upto = _QUANTITY.search(following)
    named = _OF.match(following[: upto.start()] if upto else following)
    after = _WHEN.sub("", clean(named[0]) if named else "", count=1)
    of = _AND.sub("", after).strip()
    more = " ".join((found["more"] or "").casefold().split())
    if sign in {"", _FROM} and not more:
        more = next(
            (one for one in (_OR_MORE, _OR_LESS) if of.endswith(one) and not of.endswith(f"{_CLASS} {one}")), ""
        )
        of = of.removesuffix(more).strip()
    of = of or _named_before(clause)
    if not any(map(str.isalpha, of)):
        return None
    comparison = _comparison(sign, more, threshold, is_range=bool(found["upper"]))
    return TargetPart(unit=unit, comparison=comparison, period=period, threshold=threshold, of=of)


def _around(line: str, found: re.Match[str]) -> tuple[str, str, str]:
    """Return what stands before the figure of a quantity, before all of it, and after it."""
    figure, start, end = found.start("figure"), found.start(), found.end()
    return line[max(0, figure - _NEAR) : figure], line[max(0, start - _NEAR) : start], line[end : end + _NEAR]


def _named_before(before: str) -> str:
    """Return what the words before a level speak of: those of its clause, up to an earlier level."""
    clause = re.split(r"[,;.()](?!\d)", before)[-1]
    earlier = next((one for one in _QUANTITY.finditer(clause) if not _NOT_BEFORE.search(clause[: one.start()])), None)
    words = _BEFORE.sub("", clean(clause[: earlier.start()] if earlier else clause), count=1)
    return _LINKS.sub("", words).strip()


def _comparison(sign: str, more: str, threshold: int, *, is_range: bool) -> Comparison:
    if more == _OR_LESS:
        return Comparison.AT_MOST
    told = _COMPARED.get(sign, Comparison.AT_LEAST if more or is_range else Comparison.EXACTLY)
    # Nothing at all is a limit: every figure would reach it from below.
    return Comparison.AT_MOST if told is Comparison.EXACTLY and not threshold else told


def _period(line: str) -> Period:
    return Period.YEARLY if _YEARLY.search(line.casefold()) else Period.TERM


def _whole(text: str) -> int:
    return int(text.replace(".", ""))
