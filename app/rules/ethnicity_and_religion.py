"""People counted by ethnicity and by religion, with the women among them.

What it is for: the rows of Biểu 2b-BTCTW and of the credentials report.
What it is not for: which ways of writing mean the same (peoples_and_faiths), who is counted, and layouts (reports).
Source: Biểu 2b-BTCTW by evaluation-and-documents 3.2 and 4.1.
Invariant: everybody stands in exactly one row of each part, so that every part adds up to the people.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.rules.peoples_and_faiths import is_faith, key_of, told
from app.rules.persons import KINH, Person, Sex
from app.rules.vietnamese import text_key

UNTOLD = "chưa ghi"
NO_RELIGION = "không theo tôn giáo"


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """One row: its name, how many people, how many of them women."""

    name: str
    people: int
    women: int


def by_ethnicity(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each ethnicity: the Kinh first, then the largest; last those of whom it is not told."""
    return _rows([(told(one.ethnicity), one) for one in people], KINH)


def by_religion(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each religion, the largest first; then those without one, and those of whom it is not told."""
    rows = _rows([(_religion(told(one.religion)), one) for one in people])
    last = (NO_RELIGION, UNTOLD)
    return (*(row for row in rows if row.name not in last), *(row for name in last for row in rows if row.name == name))


def spelled(texts: Iterable[str], key: Callable[[str], str] = str.casefold) -> dict[str, str]:
    """Return by its key how each text is written most often; the first where that is not plain."""
    ways: dict[str, Counter[str]] = {}
    for one in texts:
        ways.setdefault(key(one), Counter())[one] += 1
    return {of: written.most_common(1)[0][0] for of, written in ways.items()}


def _religion(text: str) -> str:
    return text if not text or is_faith(text) else NO_RELIGION


def _rows(named: Sequence[tuple[str, Person]], first: str = "") -> tuple[PeopleRow, ...]:
    names = spelled((name for name, _ in named), key_of) | ({key_of(first): first} if first else {})
    people, women = Counter[str](), Counter[str]()
    for name, one in named:
        people[key_of(name)] += 1
        women[key_of(name)] += one.sex is Sex.FEMALE
    order = sorted(people, key=lambda one: (not one, one != key_of(first), -people[one], text_key(names[one])))
    return tuple(PeopleRow(names[one] or UNTOLD, people[one], women[one]) for one in order)
