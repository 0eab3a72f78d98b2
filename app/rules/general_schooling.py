"""The level of general schooling that a file tells, from the grade or the words in it.

What it is for: rows of statistics by level.
What it is not for: professional degrees (persons.Degree), and what lists print, which is the text itself.
Source: the four levels of Biểu 2-BTCTW (evaluation-and-documents 4.1); grades of twelve years, and of ten before 1989.
"""

import re
from enum import StrEnum

from app.rules.vietnamese import fold


class Schooling(StrEnum):
    """The levels in the order of the form, as its rows are called."""

    READS = "biết đọc, viết"
    PRIMARY = "tiểu học"
    LOWER = "trung học cơ sở"
    UPPER = "trung học phổ thông"


_GRADE = re.compile(r"(\d{1,2})\s*/\s*(10|12)")
_LAST_GRADES = {12: ((5, Schooling.PRIMARY), (9, Schooling.LOWER)), 10: ((4, Schooling.PRIMARY), (7, Schooling.LOWER))}
_WORDS = (
    (re.compile(r"\b(thpt|pho thong trung hoc|trung hoc pho thong|cap (3|iii))\b"), Schooling.UPPER),
    (re.compile(r"\b(thcs|trung hoc co so|cap (2|ii))\b"), Schooling.LOWER),
    (re.compile(r"\b(tieu hoc|cap (1|i))\b"), Schooling.PRIMARY),
    (re.compile(r"\bbiet doc\b"), Schooling.READS),
)


def schooling_of(text: str) -> Schooling | None:
    """Return the level that a text tells: "12/12", "7/10" or "THCS"; None where it tells none."""
    plain = fold(text)
    if found := _GRADE.search(plain):
        grade, of = int(found[1]), int(found[2])
        levels = _LAST_GRADES[of]
        return next((level for last, level in levels if grade <= last), Schooling.UPPER) if 0 < grade <= of else None
    return next((level for words, level in _WORDS if words.search(plain)), None)
