"""What a cell of a list of evaluations says, and is to say: points, a reason why somebody is not evaluated, a mark.

What it is for: typing and pasting, in any usual spelling, with and without accents.
What it is not for: classes, which their scheme reads (evaluation_classes), and whether what was read may stand.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from app.rules.delegate_values import Value, written
from app.rules.evaluation_classes import CLASS_NAMES, QualityClass
from app.rules.evaluation_points import points_text
from app.rules.evaluation_regimes import NOT_RATED_NAMES, NotRated
from app.rules.vietnamese import clean, fold

NOT_RATED_SHORT_NAMES: Mapping[NotRated, str] = MappingProxyType(
    {
        NotRated.EXEMPT: "miễn sinh hoạt",
        NotRated.SUSPENDED: "đình chỉ",
        NotRated.UNDER_SIX_MONTHS: "dưới 6 tháng",
        NotRated.NEWLY_FOUNDED: "mới thành lập",
        NotRated.OTHER: "lý do khác",
    }
)
"""The reasons as a narrow column has them."""

_POINTS = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?", re.ASCII)
_OTHER_WORDS: Mapping[NotRated, tuple[str, ...]] = MappingProxyType(
    {
        NotRated.EXEMPT: ("mien", "duoc mien", "mien cong tac", "mien cong tac va sinh hoat dang"),
        NotRated.SUSPENDED: ("dinh chi sinh hoat", "dinh chi sinh hoat dang", "bi dinh chi"),
        NotRated.UNDER_SIX_MONTHS: ("< 6 thang", "<6 thang", "chua du 6 thang", "moi ket nap"),
        NotRated.NEWLY_FOUNDED: ("moi lap",),
        NotRated.OTHER: ("khac",),
    }
)
_MARKS = frozenset({"x", "1", "co", "tieu bieu"})


def read_points(text: str) -> Decimal | None:
    """Return points as they are written, "63,25"; None for what is no number of at most two decimals."""
    bare = clean(text)
    return Decimal(bare.replace(",", ".")) if _POINTS.fullmatch(bare) else None


def read_reason(text: str, allowed: Collection[NotRated]) -> tuple[NotRated, str] | None:
    """Return the reason that a cell names, and with "other" its words; None for nothing.

    Words that name none of the `allowed` reasons are the words of another one.
    """
    words = clean(text)
    if not words:
        return None
    plain = fold(words)
    for reason in NotRated:
        if reason in allowed and plain in _readings(reason):
            return reason, ""
    return NotRated.OTHER, words


def read_mark(text: str) -> bool | None:
    """Return whether a cell is marked: nothing, "0" or "không" for no; None for what is neither."""
    plain = fold(clean(text))
    if plain in _MARKS:
        return True
    return False if plain in {"", "0", "khong"} else None


def points_cell(points: Decimal | None) -> str:
    """Return points as a cell has them: nothing where none are given, "0" for zero."""
    return "" if points is None else points_text(points)


def points_as_written(text: str) -> str | None:
    """Return what a cell says of points in the one spelling of all papers; None for what is no number of points."""
    return points_cell(read_points(text)) or None


def written_entry(value: Value) -> str:
    """Return what was entered of an evaluation as lists and sheets have it."""
    if isinstance(value, QualityClass):
        return CLASS_NAMES[value]
    if isinstance(value, NotRated):
        return NOT_RATED_NAMES[value]
    return "x" if value is True else written(value)


def _readings(reason: NotRated) -> Iterable[str]:
    return (fold(NOT_RATED_NAMES[reason]), fold(NOT_RATED_SHORT_NAMES[reason]), *_OTHER_WORDS[reason])
