"""People counted by ethnicity and by religion, with the women among them.

What it is for: the rows of Biểu 2b-BTCTW; what lists write of religions, and one spelling for each ethnicity.
What it is not for: who is counted and the form's layout (reports.admissions_by_ethnicity).
Source: Biểu 2b-BTCTW by evaluation-and-documents 3.2 and 4.1.
Invariant: everybody stands in exactly one row of each part, so that every part adds up to the people.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.rules.persons import KINH, Person, Sex
from app.rules.vietnamese import clean, fold, text_key

_NO_RELIGION = frozenset(
    [
        "",
        "0",
        "k",
        "ko",
        "ko co",
        "khong",
        "khong co",
        "khong theo",
        "luong",
        "khong dao",
        "khong co dao",
        "khong theo dao",
        "khong ton giao",
        "khong co ton giao",
        "khong theo ton giao",
    ]
)
_SIGNS = re.compile(r"[^a-z0-9]+")
_UNTOLD = frozenset({"chua ghi", "chua ro", "khong ro", "chua co thong tin"})
_SAME = MappingProxyType(
    {
        "viet": "kinh",
        "kinh viet": "kinh",
        "h mong": "mong",
        "hmong": "mong",
        "meo": "mong",
        "thien chua": "cong",
        "ki to": "cong",
        "phat giao hoa hao": "hoa hao",
    }
)
"""Other names of the same people or faith, in the form for comparing."""
UNTOLD = "chưa ghi"
NO_RELIGION = "không theo tôn giáo"


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """One row: its name, how many people, how many of them women."""

    name: str
    people: int
    women: int


def is_religious(text: str) -> bool:
    """Return whether what a list says of somebody's religion names one."""
    return bool(clean(text)) and _plain(text) not in _NO_RELIGION | _UNTOLD


def by_ethnicity(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each ethnicity: the Kinh first, then the largest; last those of whom it is not told."""
    return _rows([(_told(one.ethnicity), one) for one in people], KINH)


def by_religion(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each religion, the largest first; then those without one, and those of whom it is not told."""
    rows = _rows([(_religion(_told(one.religion)), one) for one in people])
    last = (NO_RELIGION, UNTOLD)
    return (*(row for row in rows if row.name not in last), *(row for name in last for row in rows if row.name == name))


def spelled(told: Iterable[str]) -> dict[str, str]:
    """Return how each text is written most often, whatever its capitals; the first where that is not plain."""
    ways: dict[str, Counter[str]] = {}
    for one in told:
        ways.setdefault(one.casefold(), Counter())[one] += 1
    return {folded: of.most_common(1)[0][0] for folded, of in ways.items()}


def _told(text: str) -> str:
    """Return what a list says, "" where it says in words that nobody knows."""
    return "" if _plain(text) in _UNTOLD else clean(text)


def _religion(text: str) -> str:
    return text if not text or is_religious(text) else NO_RELIGION


def _plain(text: str) -> str:
    """Return words for comparing: "H'Mông" is "h mong"."""
    return _SIGNS.sub(" ", fold(text)).strip()


def _key(text: str) -> str:
    """Return what different ways of writing one people or faith have in common: "Đạo Phật" and "Phật giáo"."""
    words = _plain(text).removeprefix("dao ").removesuffix(" giao")
    return _SAME.get(words, words)


def _rows(named: Sequence[tuple[str, Person]], first: str = "") -> tuple[PeopleRow, ...]:
    ways: dict[str, Counter[str]] = {}
    people, women = Counter[str](), Counter[str]()
    for name, one in named:
        key = _key(name)
        ways.setdefault(key, Counter())[name] += 1
        people[key] += 1
        women[key] += one.sex is Sex.FEMALE
    names = {key: of.most_common(1)[0][0] for key, of in ways.items()} | ({_key(first): first} if first else {})
    order = sorted(people, key=lambda one: (not one, one != _key(first), -people[one], text_key(names[one])))
    return tuple(PeopleRow(names[one] or UNTOLD, people[one], women[one]) for one in order)
