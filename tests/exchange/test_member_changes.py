"""A sheet that comes back changes the members it names; whom nothing tells apart is asked for; no day lies ahead."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partly_dated import dated

from app.exchange.list_sheets import Sheet, read_sheet
from app.exchange.member_import import read
from app.exchange.member_sheets import written_sheet
from app.models.book import Book
from app.models.errors import Stopped
from app.models.member_lists import kind_of_list, known, take_back, take_in
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.list_judging import judge
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Degree, Duty, Person, Sex

F = MemberField
AN = Person(name="Lò Thị Án", born=PartialDate(1975, 7, 28), card_number="00.012", phone="0912", position="Chuyên viên")
SENH = Person(name="Mùa A Sếnh", born=PartialDate(1980, 1, 2), joined=PartialDate(2005, 5))
ANONYMOUS = Person(name="Hà Văn Ấn")
HEAD = ["Họ tên", "Ngày sinh", "Số thẻ", "Chi bộ", "Chức vụ", "Điện thoại", "Ngày vào Đảng"]


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ A", "Chi bộ B")])
        made.members.add([Member(person=one, organisation_id=1) for one in (AN, SENH, ANONYMOUS)])
        yield made


def judged(book, *rows, head=HEAD, update=False, new_names=False, others=()):
    found = read(book, Sheet([head, *rows]))
    beside = known(book, update=update, new_names=new_names)
    return judge(found.heading, found.rows, beside, frozenset(others))


def codes(found):
    return [(one.row, one.column.title, one.found.rule.code) for one in found.problems]


def told(found):
    return {row: {str(of): both for of, both in one.texts.items()} for row, one in found.changed.items()}


def test_a_changed_cell_of_somebody_known_is_told_with_both_texts_and_is_a_change_where_that_is_wished(book):
    row = ["Lò Thị Án", "28/7/1975", "00012", "Chi bộ A", "Phó phòng", "0912", ""]
    found = judged(book, row)
    assert codes(found) == [(2, "Chức vụ", "member.differs")]
    assert found.problems[0].found.says == (
        "Lò Thị Án đã có trong sổ, và dòng này ghi khác: Chức vụ: Chuyên viên → Phó phòng."
    )
    wished = judged(book, row, update=True)
    assert (wished.problems, dict(wished.new), wished.same) == ((), {}, frozenset())
    assert told(wished) == {2: {"position": ("Chuyên viên", "Phó phòng")}}


def test_an_empty_cell_empties_nothing_and_a_year_takes_no_day_away(book):
    found = judged(book, ["Lò Thị Án", "1975", "00012", "", "", "", ""], ["Mùa A Sếnh", "2/1/1980", *[""] * 4, "2005"])
    assert (codes(found), found.same, found.changed) == ([], {2, 3}, {})


def test_a_list_of_people_of_the_book_alone_needs_no_organisation(book):
    found = judged(book, ["00012", "Lò Thị Án", "0913"], head=["Số thẻ", "Họ tên", "Điện thoại"], update=True)
    assert (codes(found), told(found)) == ([], {2: {"phone": ("0912", "0913")}})
    head, rows = ["Họ tên", "Số thẻ"], (["Lò Thị Án", "00012"], ["Cà Văn Ân", "7"])
    assert codes(judged(book, *rows, head=head)) == [(1, "Tổ chức đảng", "member.no_organisation")]


def test_changes_and_new_ones_go_in_and_back_as_one_step_with_a_history(book):
    before = list(book.members.each())
    found = judged(
        book,
        ["Lò Thị Án", "28/7/1975", "00012", "Chi bộ C", "Phó phòng", "", ""],
        ["Mùa A Sếnh", "2/1/1980", "00013", "Chi bộ A", "", "0999", "3/2/2005"],
        ["Cà Văn Ân", "1/1/1990", "00014", "Chi bộ C", "", "", ""],
        update=True,
        new_names=True,
    )
    assert codes(found) == []
    taken = take_in(book, list(found.new.values()), changed=list(found.changed.values()))
    an, senh = book.members.some([1, 2])
    (new,) = book.members.some(taken.ids)
    assert (an.person, an.organisation_id) == (replace(AN, position="Phó phòng"), new.organisation_id)
    assert senh.person == replace(SENH, card_number="00013", phone="0999", joined=PartialDate(2005, 2, 3))
    history = {(one.field, one.before, one.after) for one in book.members.history(2)}
    assert history == {("card_number", "", "00013"), ("phone", "", "0999"), ("joined", "5/2005", "3/2/2005")}
    book.members.update([replace(senh, note="đi học")])
    take_back(book, taken)
    back = list(book.members.each())
    assert [replace(one, note="") for one in back] == before
    assert book.members.get(2).note == "đi học"
    assert [one.name for one in book.organisations.all()] == ["Chi bộ A", "Chi bộ B"]


def test_a_list_that_is_stopped_changes_nobody(book):
    row = ["Lò Thị Án", "28/7/1975", "00012", "Chi bộ A", "Phó phòng", "", ""]
    found = judged(book, row, ["Cà Văn Ân", "1/1/1990", "00014", "Chi bộ A", "", "", ""], update=True)
    with pytest.raises(Stopped):
        take_in(book, list(found.new.values()), lambda done, total: done < total, changed=list(found.changed.values()))
    assert (book.members.get(1).person, book.members.count()) == (AN, 3)


def test_a_card_of_another_name_is_no_change(book):
    found = judged(book, ["Lò Thị Anh", "28/7/1975", "00012", "Chi bộ A", "", "", ""], update=True)
    assert (codes(found), found.changed) == ([(2, "Số thẻ", "member.card_taken")], {})


def test_whom_neither_card_nor_birth_nor_name_tells_apart_is_not_changed(book):
    row = ["Hà Văn Ấn", "", "", "Chi bộ A", "Trưởng phòng", "", ""]
    assert told(judged(book, row, update=True)) == {2: {"position": ("", "Trưởng phòng")}}
    book.members.add([Member(person=ANONYMOUS, organisation_id=2)])
    found = judged(book, row, update=True)
    assert (codes(found), found.changed) == ([(2, "Họ tên", "member.listed")], {})


def test_somebody_is_changed_by_one_row_alone(book):
    rows = (
        ["Lò Thị Án", "28/7/1975", "00012", "Chi bộ A", "", "", ""],
        ["Lò Thị Án", "28/7/1975", "", "Chi bộ B", "", "", ""],
    )
    assert codes(judged(book, *rows, update=True)) == [(3, "Họ tên", "delegate.row_twice")]
    assert codes(judged(book, *reversed(rows), update=True)) == [(3, "Họ tên", "delegate.row_twice")]
    changed = ["Lò Thị Án", "1/1/1976", "00012", "", "", "", ""]
    assert codes(judged(book, changed, rows[1], update=True)) == [(3, "Họ tên", "delegate.row_twice")]


def test_a_change_is_held_against_what_stays(book):
    found = judged(book, ["Mùa A Sếnh", "2/1/1980", "", "", "", "", "1/1/1990"], update=True)
    assert codes(found) == [(2, "Ngày vào Đảng", "delegate.too_young")]
    found = judged(book, ["00012", "Lò Thị Án", "1/1/1990"], head=["Số thẻ", "Họ tên", "Ngày vào Đảng"], update=True)
    assert codes(found) == [(2, "Ngày vào Đảng", "delegate.too_young")]


def test_an_unreadable_cell_of_a_change_is_what_is_wrong_with_it(book):
    row = ["Lò Thị Án", "28/7/1975", "00012", "Chi bộ A", "", "", "31/2/2000"]
    assert codes(judged(book, row, update=True)) == [(2, "Ngày vào Đảng", "delegate.date")]


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        F.SEX: st.sampled_from(Sex),
        F.PHONE: st.sampled_from(("0911", "02123.456")),
        F.DEGREE: st.sampled_from(Degree),
        F.DUTY: st.sampled_from(Duty),
        F.NOTE: st.sampled_from(("x", "đi học xa")),
        F.JOINED: st.builds(dated, st.integers(2005, 2010), st.integers(1, 12)),
    },
)


@settings(max_examples=20, deadline=None)
@given(st.lists(CHANGES, min_size=3, max_size=3))
def test_the_list_of_another_book_makes_its_members_those_of_that_book(tmp_path_factory, changes):
    folder = tmp_path_factory.mktemp("so")

    def made(name):
        book = Book.create(folder / name, "Hà")
        book.organisations.add([Organisation("Chi bộ A", OrganisationKind.CELL)])
        return book

    with made("mot.sodaihoi") as book, made("hai.sodaihoi") as other:
        for one in (book, other):
            one.members.add([Member(person=person, organisation_id=1) for person in (AN, SENH, ANONYMOUS)])
        before = list(book.members.each())
        own = [{of: value for of, value in one.items() if of in {F.DUTY, F.NOTE}} for one in changes]
        of_person = [{of: value for of, value in one.items() if of not in {F.DUTY, F.NOTE}} for one in changes]
        other.members.update(
            [
                replace(one, person=replace(one.person, **people), **mine)
                for one, people, mine in zip(other.members.each(), of_person, own, strict=True)
            ]
        )
        file = folder / "dv.xlsx"
        file.write_bytes(written_sheet(other))
        found = read(book, read_sheet(file, kind_of_list(book)))
        wished = judge(found.heading, found.rows, known(book, update=True))
        assert (wished.problems, dict(wished.new)) == ((), {})
        taken = take_in(book, [], changed=list(wished.changed.values()))
        assert list(book.members.each()) == list(other.members.each())
        take_back(book, taken)
        assert list(book.members.each()) == before


def test_one_name_and_day_of_birth_with_another_card_is_asked_for(book):
    rows = (
        ["LÒ THỊ ÁN", "28/07/1975", "00099", "Chi bộ A", "", "", ""],
        ["Lò Thị Hòa", "1/1/1990", "5", "Chi bộ A", "", "", ""],
        ["Lò Thị Hoà", "01/01/1990", "6", "Chi bộ A", "", "", ""],
        ["Lò Thị Hòa", "1990", "7", "Chi bộ A", "", "", ""],
        ["Lò Thị Hoa", "1/1/1990", "8", "Chi bộ A", "", "", ""],
    )
    found = judged(book, *rows)
    assert codes(found) == [(2, "Số thẻ", "member.same_birth"), (4, "Số thẻ", "delegate.row_same_birth")]
    assert "00.012" in found.problems[0].found.says
    answered = judged(book, *rows, others=(2, 4))
    assert (codes(answered), len(answered.new)) == ([], 5)
    take_in(book, list(answered.new.values()))
    again = judged(book, *rows)
    assert (codes(again), len(again.same)) == ([], 5)


@pytest.mark.parametrize("title", ["Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Từ ngày"])
def test_a_day_of_a_life_that_is_not_there_yet_is_a_problem_of_its_cell(book, title):
    head = ["Họ tên", "Chi bộ", title]
    found = judged(book, ["Cà Văn Ân", "Chi bộ A", "1/1/2090"], ["Cà Văn Anh", "Chi bộ A", "1/1/2020"], head=head)
    assert codes(found) == [(2, title, "delegate.future")]
    today = book.terms.today
    found = judged(book, ["Cà Văn Ân", "Chi bộ A", str(today.year)], head=head)
    assert codes(found) == []
