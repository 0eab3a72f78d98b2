"""Lists parted by organisations: the row that names one gives it to the rows below, and is nobody itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_rows import TITLES_OF
from app.rules.list_judging import Known, judge, read_list
from app.rules.list_sums import passed_over
from app.rules.list_texts import filled
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_rows import ORGANISATIONS

F = MemberField
HEAD = ["Stt", "Họ và tên", "Ngày sinh", "Số thẻ"]
IN, SCHOOL = "Chi bộ Công ty In", "Chi bộ Trường Mầm non"
ROWS = [
    ["I", IN, "", ""],
    ["1", "Lò Văn Một", "1980", "00000001"],
    ["2", "Lò Văn Hai", "1981", "00000002"],
    ["II", SCHOOL, "", ""],
    ["1", "Lò Văn Ba", "1982", "00000003"],
]
BOOK = Known(names={F.ORGANISATION: (IN, SCHOOL, "Cơ quan Đảng ủy")})
OPEN = Known(open=frozenset({F.ORGANISATION}))


def judged(rows, book=BOOK, head=HEAD):
    heading, read = read_list(MEMBERS, [head, *rows])
    return judge(heading, read, book)


def told(found):
    return [(one[F.NAME], one[F.ORGANISATION]) for one in found.new.values()]


def codes(found):
    return [(one.row, one.found.rule.code) for one in found.problems]


@pytest.mark.parametrize("book", [BOOK, OPEN])
def test_each_row_has_the_organisation_that_stands_above_it(book):
    found = judged(ROWS, book)
    assert codes(found) == []
    assert told(found) == [("Lò Văn Một", IN), ("Lò Văn Hai", IN), ("Lò Văn Ba", SCHOOL)]
    assert found.passed_over == {2: f"I · {IN}", 5: f"II · {SCHOOL}"}
    assert found.sections == {2, 5}


@pytest.mark.parametrize(
    "row",
    [
        ["", IN, "", ""],
        [IN, "", "", ""],
        [f"I. {IN}", "", "", ""],
        ["", f"1/ {IN}: 12 đảng viên", "", ""],
        ["A", f"{IN} (02 đồng chí)", "", ""],
        ["1", f"{IN}:", "", ""],
        ["", "chi bo cong ty in", "", ""],
    ],
)
def test_however_such_a_row_is_written(row):
    found = judged([row, *ROWS[1:3]])
    assert (codes(found), told(found)) == ([], [("Lò Văn Một", IN), ("Lò Văn Hai", IN)])
    assert [*found.passed_over] == [2]


def test_an_organisation_of_the_book_need_not_be_called_a_cell():
    found = judged([["I", "Cơ quan Đảng ủy", "", ""], *ROWS[1:3]])
    assert told(found)[0] == ("Lò Văn Một", "Cơ quan Đảng ủy")


def test_an_organisation_that_the_book_has_not_is_said_at_each_row():
    found = judged([["I", "Chi bộ Lạ", "", ""], *ROWS[1:3]])
    assert codes(found) == [(row, "delegate.organisation_unknown") for row in (3, 4)]
    assert "«Chi bộ Lạ»" in found.problems[0].found.says


def test_words_that_name_nothing_give_nothing():
    found = judged([["I", "Khối doanh nghiệp", "", ""], *ROWS[1:3], ROWS[4]])
    assert found.passed_over == {}
    assert (2, "delegate.name_alone") in codes(found)


def test_a_list_that_names_organisations_itself_is_believed():
    rows = [[*row, SCHOOL if row[2] else ""] for row in ROWS]
    found = judged(rows, head=[*HEAD, "Chi bộ"])
    assert {one for _, one in told(found)} == {SCHOOL}
    assert ([*found.passed_over], found.sections) == ([2, 5], frozenset())


def test_an_empty_column_of_organisations_is_filled():
    found = judged([[row[0], row[1], "", *row[2:]] for row in ROWS], head=[*HEAD[:2], "Chi bộ", *HEAD[2:]])
    assert (codes(found), [one for _, one in told(found)]) == ([], [IN, IN, SCHOOL])


def test_a_row_above_the_first_section_has_no_organisation():
    assert codes(judged([ROWS[4], *ROWS])) == [(2, "member.no_organisation"), (7, "delegate.card_twice")]


def test_whoever_is_called_like_a_committee_is_somebody():
    found = judged([*ROWS, ["", "Đặng Bộ Lĩnh", "", ""]])
    assert [*found.passed_over] == [2, 5]
    assert "Đặng Bộ Lĩnh" in [name for name, _ in told(found)]


def test_in_lists_of_organisations_they_are_rows():
    heading, read = read_list(ORGANISATIONS, [["TT", "Tên tổ chức"], ["I", IN], ["II", SCHOOL]])
    assert passed_over(heading, read) == {}
    assert F.BORN not in TITLES_OF[Rated.ORGANISATION]


def test_one_name_for_all_leaves_alone_who_is_nobody():
    heading, read = read_list(MEMBERS, [HEAD, *ROWS[1:3], ["", "Tổng cộng", "2", ""], ["", "Người lập biểu", "", ""]])
    nobody = judge(heading, read, BOOK).passed_over
    found = judge(*filled(heading, read, F.ORGANISATION, IN, nobody), BOOK)
    assert (codes(found), len(found.new), found.passed_over.keys()) == ([], 2, nobody.keys())


PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["", "1", "I", "A"]),
        st.sampled_from(["Lò Văn Một", "Chi Bộ Hai", "Cơ quan Đảng ủy", "Đặng Bộ Ba"]),
        st.sampled_from(["1980", "3/2/1981"]),
    ),
    max_size=6,
)


@given(PEOPLE)
def test_nobody_with_a_name_and_a_birth_is_a_section(people):
    found = judged([*ROWS, *([*one, ""] for one in people)])
    assert [*found.passed_over] == [2, 5]
    assert found.new.keys() >= {3, 4, 6}


def test_a_group_that_nobody_knows_ends_the_section_above_it():
    rows = [*ROWS[:3], ["1a", "Lò Văn Tư", "1983", "00000004"], ["II", "Trường Hoa Sen", "", ""], *ROWS[4:]]
    found = judged(rows)
    assert codes(found) == [(6, "delegate.name_alone"), (6, "member.no_organisation"), (7, "member.no_organisation")]
    assert F.ORGANISATION not in found.new[7] or not found.new[7][F.ORGANISATION]


def test_a_section_may_say_how_many_it_has_in_a_column_of_its_own():
    head = [*HEAD, "Ghi chú"]
    rows = [[*row, "3 đồng chí" if row[1] == SCHOOL else ""] for row in ROWS]
    found = judged(rows, head=head)
    assert codes(found) == []
    assert told(found)[-1] == ("Lò Văn Ba", SCHOOL)
