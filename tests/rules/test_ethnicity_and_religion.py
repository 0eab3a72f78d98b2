"""People counted by ethnicity and religion, whatever way lists write them."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.ethnicity_and_religion import NO_RELIGION, UNTOLD, beside, by_ethnicity, by_religion
from app.rules.persons import Person, Sex

WORDS = st.sampled_from(["", " ", "Kinh", "kinh", "Thái", "THÁI", "Mông", "Không", "-", "Công giáo", "Phật giáo"])


def person(ethnicity="", religion="", sex=Sex.MALE):
    return Person(name="Lò Thị Án", ethnicity=ethnicity, religion=religion, sex=sex)


def told(rows):
    return [(row.name, row.people, row.women) for row in rows]


def test_the_kinh_stand_first_then_the_largest_and_those_untold_last():
    people = [
        person("Thái", sex=Sex.FEMALE),
        person("thái"),
        person("Thái", sex=None),
        person(),
        person("Ơ Đu"),
        person("kinh", sex=Sex.FEMALE),
        person("Mông"),
    ]
    assert told(by_ethnicity(people)) == [
        ("Kinh", 1, 1),
        ("Thái", 3, 1),
        ("Mông", 1, 0),
        ("Ơ Đu", 1, 0),
        (UNTOLD, 1, 0),
    ]


def test_who_has_no_religion_is_told_apart_from_those_of_whom_nobody_said():
    people = [
        *[person(religion=one) for one in ("Không", "không theo đạo", "-", "", "  ")],
        person(religion="công giáo", sex=Sex.FEMALE),
        person(religion="Tin Lành"),
        person(religion="Tin Lành"),
    ]
    assert told(by_religion(people)) == [
        ("Tin Lành", 2, 0),
        ("công giáo", 1, 1),
        (NO_RELIGION, 3, 0),
        (UNTOLD, 2, 0),
    ]


def test_one_people_and_one_faith_stand_in_one_row_however_lists_write_them():
    people = [
        *[person("H'Mông", "Đạo Phật"), person("Mông", "Phật giáo"), person("HMÔNG", "phật giáo")],
        *[person("Chưa ghi", "không rõ"), person("", ""), person("Kinh (Việt)", "Ko"), person("Dao", "Không có đạo")],
    ]
    assert [row.people for row in by_ethnicity(people)] == [1, 3, 1, 2]
    assert told(by_ethnicity(people))[2:] == [("Dao", 1, 0), (UNTOLD, 2, 0)]
    assert [(row.name.casefold(), row.people) for row in by_religion(people)] == [
        ("đạo phật", 3),
        (NO_RELIGION, 2),
        (UNTOLD, 2),
    ]


@given(st.lists(st.builds(person, WORDS, WORDS, st.sampled_from([*Sex, None]))))
def test_each_part_adds_up_to_the_people_and_to_the_women(people):
    for rows in (by_ethnicity(people), by_religion(people)):
        assert sum(row.people for row in rows) == len(people)
        assert sum(row.women for row in rows) == sum(one.sex is Sex.FEMALE for one in people)
        assert len({row.name.casefold() for row in rows}) == len(rows)


def test_who_is_of_a_minority_is_told_whatever_way_it_is_written():
    told = ["Kinh", "kinh", "Kinh (Việt)", "Việt", "", "Chưa ghi", "Thái", "H'Mông"]
    assert [person(one).is_minority for one in told] == [False] * 6 + [True, True]


@given(
    now=st.lists(st.builds(person, WORDS, WORDS), max_size=8),
    before=st.lists(st.builds(person, WORDS, WORDS), max_size=8),
)
def test_beside_those_of_before_each_row_stands_once_and_both_years_add_up(now, before):
    for by in (by_ethnicity, by_religion):
        rows = beside(by(now), by(before))
        assert sum(row.people for row, _ in rows) == len(now)
        assert sum(count for _, count in rows) == len(before)
        assert len({row.name.casefold() for row, _ in rows}) == len(rows)
        assert [row for row, _ in rows if row.people] == [*by(now)]


def test_who_was_only_there_before_stands_before_those_untold():
    rows = beside(by_religion([person("", ""), person("", "Không")]), by_religion([person("", "Phật giáo")]))
    assert [(row.name, row.people, before) for row, before in rows] == [
        ("Phật giáo", 0, 1),
        (NO_RELIGION, 1, 0),
        (UNTOLD, 1, 0),
    ]
