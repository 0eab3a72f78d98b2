"""People counted by ethnicity and by religion, with the women among them.

What it is for: the rows of Biểu 2b-BTCTW; what lists write of religions, and one spelling for each ethnicity.
What it is not for: who is counted and the form's layout (reports.admissions_by_ethnicity).
Source: Biểu 2b-BTCTW by evaluation-and-documents 3.2 and 4.1.
Invariant: everybody stands in exactly one row of each part, so that every part adds up to the people.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.rules.persons import KINH, Person, Sex
from app.rules.vietnamese import clean, text_key

_NO_RELIGION = frozenset({"-", "0", "không", "không có", "không theo đạo", "không tôn giáo", "không theo tôn giáo"})
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
    return clean(text).casefold() not in _NO_RELIGION | {""}


def by_ethnicity(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each ethnicity: the Kinh first, then the largest; last those of whom it is not told."""
    return _rows([(clean(one.ethnicity), one) for one in people], KINH)


def by_religion(people: Sequence[Person]) -> tuple[PeopleRow, ...]:
    """Return a row for each religion, the largest first; then those without one, and those of whom it is not told."""
    named = [(_religion(one), one) for one in people]
    rows = _rows(named)
    last = (NO_RELIGION, UNTOLD)
    return (*(row for row in rows if row.name not in last), *(row for name in last for row in rows if row.name == name))


def spelled(told: Iterable[str]) -> dict[str, str]:
    """Return how each text is written most often, whatever its capitals; the first where that is not plain."""
    ways: dict[str, Counter[str]] = {}
    for one in told:
        ways.setdefault(one.casefold(), Counter())[one] += 1
    return {folded: of.most_common(1)[0][0] for folded, of in ways.items()}


def _religion(one: Person) -> str:
    text = clean(one.religion)
    return text if not text or is_religious(text) else NO_RELIGION


def _rows(named: Sequence[tuple[str, Person]], first: str = "") -> tuple[PeopleRow, ...]:
    names = spelled(name for name, _ in named) | ({first.casefold(): first} if first else {})
    people, women = Counter[str](), Counter[str]()
    for name, one in named:
        people[name.casefold()] += 1
        women[name.casefold()] += one.sex is Sex.FEMALE
    order = sorted(people, key=lambda one: (not one, one != first.casefold(), -people[one], text_key(one)))
    return tuple(PeopleRow(names[one] or UNTOLD, people[one], women[one]) for one in order)
