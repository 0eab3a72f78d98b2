"""People counted by ethnicity and by religion, with the women among them.

What it is for: the rows of Biểu 2b-BTCTW, of Biểu 4-BTCTW and of the credentials report.
What it is not for: which ways of writing mean the same (peoples_and_faiths), who is counted, and layouts (reports).
Source: Biểu 2b-BTCTW and 4-BTCTW by evaluation-and-documents 3.2 and 4.1.
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
_LAST = (NO_RELIGION, UNTOLD)


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
    return _ordered(rows)


def beside(now: Sequence[PeopleRow], before: Sequence[PeopleRow]) -> tuple[tuple[PeopleRow, int], ...]:
    """Return each row with how many people it had before; one that there is only before stands as a row of nobody."""
    counts = {key_of(one.name): one.people for one in before}
    known = {key_of(one.name) for one in now}
    gone = (PeopleRow(one.name, 0, 0) for one in before if key_of(one.name) not in known)
    return tuple((one, counts.get(key_of(one.name), 0)) for one in _ordered((*now, *gone)))


def spelled(texts: Iterable[str], key: Callable[[str], str] = str.casefold) -> dict[str, str]:
    """Return by its key how each text is written most often; the first where that is not plain."""
    ways: dict[str, Counter[str]] = {}
    for one in texts:
        ways.setdefault(key(one), Counter())[one] += 1
    return {of: written.most_common(1)[0][0] for of, written in ways.items()}


def _ordered(rows: Iterable[PeopleRow]) -> tuple[PeopleRow, ...]:
    """Return rows in their order, last those without a religion and those of whom it is not told."""
    return tuple(sorted(rows, key=lambda one: _LAST.index(one.name) + 1 if one.name in _LAST else 0))


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
