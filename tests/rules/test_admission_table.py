"""Biểu 2-BTCTW counted from the same people."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.rules.admission_table import Group, NewMember, average_age, count_rows, organisations
from app.rules.admissions import Admission, AdmissionFlag, Occupation
from app.rules.ethnicity_and_religion import UNTOLD
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Person, Sex

DAY = date(2025, 5, 19)


def new(born=1995, occupation=None, flags=(), base=1, **person):
    told = Person(name="Lò Thị Án", born=PartialDate(born) if born else None, **person)
    return NewMember(told, Admission(ceremony=DAY, occupation=occupation, flags=frozenset(flags)), base)


def found(rows, name, group=Group.TOTAL):
    return next((row.now, row.before) for row in rows if (row.name, row.group) == (name, group))


def test_rows_count_this_year_beside_the_year_before():
    now = [
        new(2007, Occupation.PUPIL, {AdmissionFlag.YOUTH_UNION}, sex=Sex.FEMALE, ethnicity="Thái"),
        new(1964, Occupation.ENTERPRISE_WORKER, ethnicity="Kinh", base=2),
        new(None, base=2, degree=Degree.MASTER),
    ]
    rows = count_rows(now, [new(1990, Occupation.PUPIL)])
    assert found(rows, "Tổng số đảng viên mới kết nạp") == (3, 1)
    assert found(rows, "dân tộc thiểu số") == (1, 0)
    assert found(rows, "đoàn viên Đoàn TNCS Hồ Chí Minh") == (1, 0)
    assert found(rows, "học sinh", Group.OCCUPATION) == (1, 1)
    assert found(rows, UNTOLD, Group.OCCUPATION) == (1, 0)
    assert found(rows, "18–30", Group.AGE) == (1, 0)
    assert found(rows, "trên 60", Group.AGE) == (1, 0)
    assert found(rows, "thạc sĩ", Group.DEGREE) == (1, 0)
    assert found(rows, UNTOLD, Group.SCHOOLING) == (3, 1)
    assert average_age(now) == Decimal("39.5")
    assert average_age([new(None)]) is None
    assert organisations(now) == 2


@given(st.lists(st.builds(new, st.none() | st.integers(1940, 2010), st.none() | st.sampled_from(Occupation))))
def test_everybody_stands_in_one_row_of_each_group(people):
    rows = count_rows(people, ())
    for group in (Group.OCCUPATION, Group.AGE, Group.SCHOOLING, Group.DEGREE):
        assert sum(row.now for row in rows if row.group is group) == len(people)
