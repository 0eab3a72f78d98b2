"""The rows of Biểu 2-BTCTW: new members of a period, counted, beside the same period of the year before.

What it is for: one count for each row of the form, from the same people.
What it is not for: the form's layout (reports.admissions_table), and who was admitted when (models.admissions).
Source: Biểu 2-BTCTW by evaluation-and-documents 4.1; ages by the difference of years (O14).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from app.rules.admissions import AGE_BANDS, NAMES, Admission, AdmissionFlag, Occupation, age_band
from app.rules.ethnicity_and_religion import UNTOLD
from app.rules.general_schooling import Schooling, schooling_of
from app.rules.persons import NAMES as PERSONAL
from app.rules.persons import Degree, Person, Sex
from app.rules.vietnamese import fold

_TENTH = Decimal("0.1")
_DEGREES = {Degree.OTHER: "sơ cấp, công nhân kỹ thuật, khác"}
_ASSOCIATE, _PROFESSOR = re.compile(r"\b(pho giao su|pgs)\b"), re.compile(r"\b(giao su|gs)\b")


class Group(StrEnum):
    """What new members are counted by, in the order of the form."""

    TOTAL = "total"
    OCCUPATION = "occupation"
    AGE = "age"
    SCHOOLING = "schooling"
    DEGREE = "degree"
    ACADEMIC_TITLE = "academic_title"


@dataclass(frozen=True, slots=True)
class NewMember:
    """One of those counted: who, how admitted, and in which base organisation."""

    person: Person
    admission: Admission
    base_id: int = 0

    @property
    def age(self) -> int | None:
        """The age at the ceremony by the difference of years; None where birth or ceremony are not told."""
        born, day = self.person.born, self.admission.ceremony
        return born.years_until(day, full=False) if born and day else None


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One row: its name, this period, and the one before."""

    name: str
    now: int
    before: int
    group: Group = Group.TOTAL


_Test = Callable[[NewMember], bool]


def count_rows(now: Sequence[NewMember], before: Sequence[NewMember]) -> tuple[CountedRow, ...]:
    """Return the rows of both parts of the form; a row «chưa ghi» where something is not told of somebody."""
    found = [_row(name, test, now, before, Group.TOTAL) for name, test in _totals()]
    for group, tests in _groups().items():
        rows = [_row(name, test, now, before, group) for name, test in tests]
        found += [row for row in rows if row.name != UNTOLD or row.now or row.before]
    return tuple(found)


def average_age(people: Sequence[NewMember]) -> Decimal | None:
    """Return the mean age in tenths, half up, of those whose age is told; None where none is."""
    ages = [one.age for one in people if one.age is not None]
    return (Decimal(sum(ages)) / len(ages)).quantize(_TENTH, ROUND_HALF_UP) if ages else None


def organisations(people: Sequence[NewMember]) -> int:
    """Return how many base organisations admitted somebody."""
    return len({one.base_id for one in people if one.base_id})


def _row(name: str, test: _Test, now: Sequence[NewMember], before: Sequence[NewMember], group: Group) -> CountedRow:
    return CountedRow(name, sum(map(test, now)), sum(map(test, before)), group)


def _totals() -> list[tuple[str, _Test]]:
    return [
        ("Tổng số đảng viên mới kết nạp", lambda _: True),
        ("nữ", lambda one: one.person.sex is Sex.FEMALE),
        ("dân tộc thiểu số", lambda one: one.person.is_minority),
        *((NAMES[flag], _flagged(flag)) for flag in AdmissionFlag),
    ]


def _groups() -> dict[Group, list[tuple[str, _Test]]]:
    return {
        Group.OCCUPATION: [
            *((NAMES[of], _does(of)) for of in Occupation),
            (UNTOLD, lambda one: one.admission.occupation is None),
        ],
        Group.AGE: [
            *(
                (band.text, lambda one, band=band: one.age is not None and age_band(one.age) == band)
                for band in AGE_BANDS
            ),
            (UNTOLD, lambda one: one.age is None or age_band(one.age) is None),
        ],
        Group.SCHOOLING: [
            *((level, _schooled(level)) for level in Schooling),
            (UNTOLD, _schooled(None)),
        ],
        Group.DEGREE: [
            *((_DEGREES.get(degree, PERSONAL[degree]), _holds(degree)) for degree in reversed(Degree)),
            (UNTOLD, lambda one: one.person.degree is None),
        ],
        Group.ACADEMIC_TITLE: [
            ("phó giáo sư", lambda one: bool(_ASSOCIATE.search(fold(one.person.academic_title)))),
            ("giáo sư", lambda one: _is_professor(one.person.academic_title)),
        ],
    }


def _schooled(level: Schooling | None) -> _Test:
    return lambda one: schooling_of(one.person.schooling) is level


def _holds(degree: Degree) -> _Test:
    return lambda one: one.person.degree is degree


def _is_professor(title: str) -> bool:
    plain = fold(title)
    return bool(_PROFESSOR.search(plain)) and not _ASSOCIATE.search(plain)


def _flagged(flag: AdmissionFlag) -> _Test:
    return lambda one: flag in one.admission.flags


def _does(occupation: Occupation) -> _Test:
    return lambda one: one.admission.occupation is occupation
