"""Titles and cells of lists of delegates that somebody else made: spellings, dates, words and what they exclude."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.delegate_fields import TITLES, DelegateField, SplitBirth, field_of, is_order
from app.rules.delegate_rows import NAMED, InBook, judge, read_list
from app.rules.delegate_values import KINDS, check_on_day, check_together, read_value, split_degree, written
from app.rules.findings import Unread
from app.rules.partial_dates import PartialDate
from app.rules.persons import NAMES, Credentials, Degree, DelegateSource, Sector, Sex, Standing, Theory
from app.rules.vietnamese import fold

F = DelegateField
ANY_NAME = frozenset(NAMED)


def judged(*rows, book=None):
    heading, read = read_list(rows)
    return judge(heading, read, book or InBook(open=ANY_NAME))


def codes(found):
    return [(one.row, one.column.title, one.found.rule.code) for one in found.problems]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Họ tên", F.NAME),
        ("HỌ VÀ TÊN KHAI SINH", F.NAME),
        ("Ngày, tháng, năm sinh", F.BORN),
        ("Năm sinh (dương lịch)", F.BORN),
        ("Nam/Nữ", F.SEX),
        ("LLCT", F.THEORY),
        ("Trình độ lý luận chính trị", F.THEORY),
        ("Ngày vào Đảng CSVN", F.JOINED),
        ("Số thẻ đảng viên", F.CARD_NUMBER),
        ("Chi bộ, đảng bộ", F.ORGANISATION),
        ("Cơ quan, đơn vị công tác", F.WORKPLACE),
        ("SĐT", F.PHONE),
        ("Đoàn đại biểu", F.DELEGATION),
        ("Nam", SplitBirth.MEN),
        ("Nữ", SplitBirth.WOMEN),
        ("Số", F.NUMBER),
        ("Số ĐB", F.NUMBER),
        ("Số thẻ đại biểu", F.NUMBER),
        ("Chữ ký", None),
        ("", None),
    ],
)
def test_a_title_is_known_in_the_spellings_of_offices(title, field):
    assert field_of(title) is field


def test_the_column_that_counts_the_rows_is_nobodys_business():
    assert all(map(is_order, ("TT", "STT", "Số TT", "Số thứ tự")))
    assert not is_order("Số đại biểu")


@given(st.sampled_from(F), st.randoms(use_true_random=False))
def test_accents_case_and_signs_of_a_title_do_not_matter(field, dice):
    title = TITLES[field]
    spellings = [
        title.upper(),
        fold(title),
        unicodedata.normalize("NFD", title),
        f" {title}: ",
        title.replace(" ", "\n"),
    ]
    assert field_of(dice.choice(spellings)) is field


@given(st.permutations(list(F)))
def test_columns_stand_in_any_order(order):
    person = {F.NAME: "Lò Thị Án", F.BORN: "1975", F.DELEGATION: "Đoàn 1"}
    found = judged([TITLES[field] for field in order], [person.get(field, "") for field in order])
    assert found.problems == ()
    assert found.new[2][F.NAME] == "Lò Thị Án"
    assert found.new[2][F.BORN] == PartialDate(1975)
    assert found.new[2][F.STANDING] is Standing.OFFICIAL


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("28/7/1975", PartialDate(1975, 7, 28)),
        ("28-07-1975", PartialDate(1975, 7, 28)),
        ("28 / 7 / 1975", PartialDate(1975, 7, 28)),
        ("1975-07-28 00:00:00", PartialDate(1975, 7, 28)),
        ("27603", PartialDate(1975, 7, 28)),
        ("7/1975", PartialDate(1975, 7)),
        ("Tháng 7 năm 1975", PartialDate(1975, 7)),
        ("ngày 28 tháng 7 năm 1975", PartialDate(1975, 7, 28)),
        ("1975", PartialDate(1975)),
        ("", None),
    ],
)
def test_dates_are_read_as_people_and_sheets_write_them(text, date):
    assert read_value(F.BORN, text) == date


@pytest.mark.parametrize("text", ["7/28/1975", "32/1/1980", "75", "7/75", "28/13/75", "xx", "275999"])
def test_a_date_is_never_guessed(text):
    with pytest.raises(Unread) as caught:
        read_value(F.BORN, text)
    assert caught.value.found.rule.code == "delegate.date"


def years_of_a_member(field, today):
    """Return all years in which somebody of 18 to 120 can have been born, or admitted since there is the Party."""
    return range(today - 120, today - 17) if field is F.BORN else range(max(1930, today - 120 + 18), today + 1)


@given(
    field=st.sampled_from([F.BORN, F.JOINED, F.OFFICIAL_SINCE]),
    day=st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    today=st.integers(2026, 2044),
)
def test_a_year_in_two_figures_is_read_only_where_a_member_can_have_no_other(field, day, today):
    try:
        read = read_value(field, f"{day:%d/%m/%y}")
    except Unread:
        return
    assert (read.year % 100, read.month, read.day) == (day.year % 100, day.month, day.day)
    assert set(years_of_a_member(field, today)) & {read.year - 100, read.year + 100} == set()


@pytest.mark.parametrize(
    ("field", "text", "read"),
    [
        (F.BORN, "15/8/85", PartialDate(1985, 8, 15)),
        (F.BORN, "15 - 08 - 30", PartialDate(1930, 8, 15)),
        (F.BORN, "1.2.05", PartialDate(2005, 2, 1)),
        (F.JOINED, "3/2/05", PartialDate(2005, 2, 3)),
        (F.JOINED, "3/2/75", PartialDate(1975, 2, 3)),
        (F.OFFICIAL_SINCE, "3/2/26", PartialDate(2026, 2, 3)),
        (F.BORN, "15/8/08", None),
        (F.BORN, "15/8/25", None),
        (F.JOINED, "3/2/35", None),
        (F.JOINED, "30/2/15", None),
    ],
)
def test_a_year_in_two_figures_is_refused_where_it_may_be_of_two_centuries(field, text, read):
    if read is None:
        with pytest.raises(Unread) as caught:
            read_value(field, text)
        assert "28/7/1975" in caught.value.found.remedy
    else:
        assert read_value(field, text) == read


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (F.SEX, "NỮ", Sex.FEMALE),
        (F.DEGREE, "Thạc sỹ", Degree.MASTER),
        (F.DEGREE, "ĐH", Degree.UNIVERSITY),
        (F.DEGREE, "Kỹ sư", Degree.UNIVERSITY),
        (F.THEORY, "Cao cấp LLCT", Theory.ADVANCED),
        (F.THEORY, "Cử nhân", Theory.BACHELOR),
        (F.SECTOR, "Sự nghiệp", Sector.PUBLIC_SERVICE),
        (F.SOURCE, "Bầu", DelegateSource.ELECTED),
        (F.SOURCE, "", DelegateSource.ELECTED),
        (F.STANDING, "Dự khuyết", Standing.ALTERNATE),
        (F.CREDENTIALS, "Đủ", Credentials.ELIGIBLE),
        (F.NUMBER, "007", 7),
        (F.CARD_NUMBER, "00123", "00123"),
        (F.PHONE, "0912 345 678", "0912 345 678"),
    ],
)
def test_words_are_read_in_many_spellings_and_zeros_stay(field, text, value):
    assert read_value(field, text) == value


@given(st.sampled_from([(field, value) for field, kind in KINDS.items() for value in kind]))
def test_what_is_written_is_read_again(pair):
    field, value = pair
    assert written(value) == NAMES[value]
    assert read_value(field, written(value)) is value


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (F.SEX, "khác", "delegate.word"),
        (F.NUMBER, "1a", "delegate.number"),
        (F.NUMBER, "0", "delegate.number"),
        (F.NAME, "", "delegate.no_name"),
        (F.NAME, "Lò Văn 3", "delegate.name_letters"),
        (F.NAME, "A" * 81, "delegate.name_long"),
        (F.NOTE, "好", "text.letters"),
        (F.POSITION, "x" * 201, "text.long"),
    ],
)
def test_a_cell_that_says_nothing_is_a_problem(field, text, code):
    with pytest.raises(Unread) as caught:
        read_value(field, text)
    assert caught.value.found.rule.code == code


@pytest.mark.parametrize("text", ["1234", "5/9/1899"])
def test_a_year_before_anybody_of_today_was_born_is_no_date(text):
    with pytest.raises(Unread):
        read_value(F.BORN, text)


def test_a_degree_may_bring_its_subject():
    assert split_degree("Thạc sỹ Luật kinh tế") == ("Thạc sỹ", "Luật kinh tế")
    assert split_degree("Đại học") == ("Đại học", "")
    assert split_degree("Luật") == ("Luật", "")


def test_values_of_one_delegate_are_held_against_each_other():
    values = {
        F.STANDING: Standing.OFFICIAL,
        F.ALTERNATE_ORDER: 1,
        F.BORN: PartialDate(1999),
        F.JOINED: PartialDate(1998),
    }
    assert [(field, found.rule.code) for field, found in check_together(values)] == [
        (F.ALTERNATE_ORDER, "delegate.order_official"),
        (F.JOINED, "delegate.dates_order"),
    ]


@pytest.mark.parametrize(
    ("born", "joined", "since", "codes"),
    [
        (PartialDate(1981, 9, 5), PartialDate(1999, 9, 5), PartialDate(1999, 9, 3), ["delegate.dates_order"]),
        (PartialDate(1981, 9, 5), PartialDate(1999, 9, 4), None, ["delegate.too_young"]),
        (PartialDate(1981, 9, 5), PartialDate(1999, 9, 5), None, []),
        (PartialDate(1981), PartialDate(1999, 9, 5), PartialDate(2000), []),
        (PartialDate(1980, 2, 29), PartialDate(1998), None, []),
        (PartialDate(1991), PartialDate(1999), PartialDate(1999, 1), ["delegate.too_young"]),
    ],
)
def test_days_of_a_life_follow_each_other_as_far_as_they_are_known(born, joined, since, codes):
    values = {F.BORN: born, F.JOINED: joined, F.OFFICIAL_SINCE: since}
    assert [found.rule.code for _, found in check_together(values)] == codes


@pytest.mark.parametrize(
    ("born", "joined", "codes"),
    [
        (PartialDate(2030), None, ["delegate.not_grown"]),
        (PartialDate(2002, 7, 29), None, ["delegate.not_grown"]),
        (PartialDate(2002, 7, 28), None, []),
        (PartialDate(2002), PartialDate(2020, 7, 29), ["delegate.joined_late"]),
        (PartialDate(1980), PartialDate(2020), []),
    ],
)
def test_nobody_is_a_delegate_before_they_are_grown_or_admitted(born, joined, codes):
    found = check_on_day({F.BORN: born, F.JOINED: joined}, date(2020, 7, 28))
    assert [one.rule.code for _, one in found] == codes


@pytest.mark.parametrize("text", ["1/1/2200", "99999", "1/1/1875"])
def test_a_day_far_from_this_time_is_no_date(text):
    with pytest.raises(Unread):
        read_value(F.BORN, text)


@pytest.mark.parametrize("text", ["12/5/1980", "12-05-1980", "1.1.2001", "1980-05-12", "1980-05-12 00:00:00"])
def test_a_day_is_no_number_of_a_card_in_a_cell(text):
    with pytest.raises(Unread) as refused:
        read_value(F.CARD_NUMBER, text)
    assert refused.value.found.rule.code == "delegate.card_date"
    found = judged(["Họ và tên", "Số thẻ đảng"], ["Lê Văn An", "081234"], ["Lê Văn Anh", text])
    assert codes(found) == [(3, "Số thẻ đảng", "delegate.card_date")]


@pytest.mark.parametrize("text", ["14.123456", "14/123456", "12.345.678", "2019-4", "08-1980"])
def test_signs_in_the_number_of_a_card_make_no_day_of_it(text):
    assert read_value(F.CARD_NUMBER, text) == text
