"""The classes of the yearly evaluation, from best to worst, and their words.

What it is for: the four classes since 2018, those of 2014 to 2017 for members and organisations, reading a cell.
What it is not for: turning a class of one scheme into one of another: they are shown apart (O22).
Source: QĐ 132, 124 and 366-QĐ/TW; the forms 7A and 7B (evaluation-and-documents 1.1, 3.1).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product
from types import MappingProxyType

from app.rules.vietnamese import clean, fold


class QualityClass(StrEnum):
    """What somebody or something was rated; the codes of the book, one for each class of each scheme."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FULFILLED = "fulfilled"
    FAILED = "failed"
    FIT_EXCELLENT = "fit_excellent"
    FIT_GOOD = "fit_good"
    FIT_FULFILLED = "fit_fulfilled"
    UNFIT = "unfit"
    CLEAN_STRONG = "clean_strong"
    OLD_GOOD = "old_good"
    OLD_FULFILLED = "old_fulfilled"
    WEAK = "weak"


CLASS_NAMES: Mapping[QualityClass, str] = MappingProxyType(
    {
        QualityClass.EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
        QualityClass.GOOD: "Hoàn thành tốt nhiệm vụ",
        QualityClass.FULFILLED: "Hoàn thành nhiệm vụ",
        QualityClass.FAILED: "Không hoàn thành nhiệm vụ",
        QualityClass.FIT_EXCELLENT: "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
        QualityClass.FIT_GOOD: "Đủ tư cách, hoàn thành tốt nhiệm vụ",
        QualityClass.FIT_FULFILLED: "Đủ tư cách, hoàn thành nhiệm vụ",
        QualityClass.UNFIT: "Vi phạm tư cách",
        QualityClass.CLEAN_STRONG: "Trong sạch, vững mạnh",
        QualityClass.OLD_GOOD: "Hoàn thành tốt nhiệm vụ",
        QualityClass.OLD_FULFILLED: "Hoàn thành nhiệm vụ",
        QualityClass.WEAK: "Yếu kém",
    }
)
"""The classes in full, as forms and decisions have them."""

CLASS_SHORT_NAMES: Mapping[QualityClass, str] = MappingProxyType(
    {
        QualityClass.EXCELLENT: "HTXSNV",
        QualityClass.GOOD: "HTTNV",
        QualityClass.FULFILLED: "HTNV",
        QualityClass.FAILED: "KHTNV",
        QualityClass.FIT_EXCELLENT: "ĐTC HTXSNV",
        QualityClass.FIT_GOOD: "ĐTC HTTNV",
        QualityClass.FIT_FULFILLED: "ĐTC HTNV",
        QualityClass.UNFIT: "VPTC",
        QualityClass.CLEAN_STRONG: "TSVM",
        QualityClass.OLD_GOOD: "HTTNV",
        QualityClass.OLD_FULFILLED: "HTNV",
        QualityClass.WEAK: "Yếu kém",
    }
)
"""The classes as heads of columns have them."""

_SIGNS = str.maketrans(dict.fromkeys(".,;:()-–/ ", ""))
_DONE, _TASK = ("hoanthanh", "ht"), ("nhiemvu", "nv", "")
_EXCELLENT, _GOOD, _NOT = ("xuatsac", "xs"), ("tot", "t"), ("khong", "ko", "k")
_FIT = ("", "dutucach", "dtc", "dangviendutucach", "dvdtc", "dangvien")
"""In a year when all but the worst were fit, what says so is left out as often as not."""
_EXEMPLARY = "tieubieu"
_SAID_OF: Mapping[QualityClass, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        QualityClass.EXCELLENT: (_DONE, _EXCELLENT, _TASK),
        QualityClass.GOOD: (_DONE, _GOOD, _TASK),
        QualityClass.FULFILLED: (_DONE, _TASK),
        QualityClass.FAILED: (_NOT, _DONE, _TASK),
        QualityClass.FIT_EXCELLENT: (_FIT, _DONE, _EXCELLENT, _TASK),
        QualityClass.FIT_GOOD: (_FIT, _DONE, _GOOD, _TASK),
        QualityClass.FIT_FULFILLED: (_FIT, _DONE, _TASK),
        QualityClass.UNFIT: (("", "dangvien"), ("vptc", "viphamtucach", "viphamtucachdangvien")),
        QualityClass.CLEAN_STRONG: (("tsvm", "trongsachvungmanh"),),
        QualityClass.OLD_GOOD: (_DONE, _GOOD, _TASK),
        QualityClass.OLD_FULFILLED: (_DONE, _TASK),
        QualityClass.WEAK: (("yeukem", "yk"),),
    }
)
"""How a class is said, part by part, each in one of its ways."""


@dataclass(frozen=True, slots=True)
class ClassScheme:
    """Classes that belong together, from best to worst."""

    id: str
    classes: tuple[QualityClass, ...]

    @property
    def best(self) -> QualityClass:
        """Return the best class."""
        return self.classes[0]

    @property
    def worst(self) -> QualityClass:
        """Return the worst class."""
        return self.classes[-1]

    def place(self, rated: QualityClass) -> int:
        """Return the place of a class, 0 for the best; raise ValueError for a class of another scheme."""
        return self.classes.index(rated)

    def or_better(self, rated: QualityClass) -> tuple[QualityClass, ...]:
        """Return a class and all that are better; raise ValueError for a class of another scheme."""
        return self.classes[: self.place(rated) + 1]

    def by_key(self, key: str) -> QualityClass | None:
        """Return the class of a key of the grid: 1 for the best, 2 for the next; None for another key."""
        places = {str(place): rated for place, rated in enumerate(self.classes, 1)}
        return places.get(key)

    def read(self, text: str) -> QualityClass | None:
        """Return the class that a cell names: in full, short or half so, without "nhiệm vụ" or accents, or by its key.

        None for what is no class of this scheme.
        """
        plain = _plain(text)
        return _readings(self).get(plain) or self.by_key(plain)

    def is_exemplary(self, text: str) -> bool:
        """Return whether a cell names the best class and in one breath a mark: "TSVM tiêu biểu"."""
        plain = _plain(text)
        return plain.endswith(_EXEMPLARY) and _readings(self).get(plain.removesuffix(_EXEMPLARY)) is self.best


def _plain(text: str) -> str:
    return fold(clean(text)).translate(_SIGNS)


@cache
def _readings(scheme: ClassScheme) -> Mapping[str, QualityClass]:
    """Return the class of each way of writing it; sheets of a hundred thousand rows ask for each cell."""
    return {word: rated for rated in scheme.classes for word in _words(rated)}


def _words(rated: QualityClass) -> tuple[str, ...]:
    return rated.value, *map("".join, product(*_SAID_OF[rated]))


FOUR_CLASSES = ClassScheme(
    "four-2018", (QualityClass.EXCELLENT, QualityClass.GOOD, QualityClass.FULFILLED, QualityClass.FAILED)
)
MEMBERS_2014 = ClassScheme(
    "members-2014",
    (QualityClass.FIT_EXCELLENT, QualityClass.FIT_GOOD, QualityClass.FIT_FULFILLED, QualityClass.UNFIT),
)
ORGANISATIONS_2014 = ClassScheme(
    "organisations-2014",
    (QualityClass.CLEAN_STRONG, QualityClass.OLD_GOOD, QualityClass.OLD_FULFILLED, QualityClass.WEAK),
)
SCHEMES = (FOUR_CLASSES, MEMBERS_2014, ORGANISATIONS_2014)


def scheme_of(rated: QualityClass) -> ClassScheme:
    """Return the scheme to which a class belongs; each belongs to one."""
    return next(scheme for scheme in SCHEMES if rated in scheme.classes)
