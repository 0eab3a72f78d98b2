"""Lists of members beside organisations that have ended, and beside names that differ only in accents."""

from dataclasses import replace
from datetime import date

import pytest

from app.exchange.list_sheets import Sheet, read_sheet
from app.exchange.member_import import read
from app.exchange.member_sheets import written_sheet
from app.models.book import Book
from app.models.member_lists import kind_of_list, known
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.list_judging import judge
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import MemberStatus, Person

A, B, C = 1, 2, 3
DAY = date(2026, 1, 1)
F = MemberField
HEAD = ["Họ và tên", "Ngày sinh", "Chi bộ", "Trạng thái", "Chức vụ"]
AN = Person(name="Lò Thị Án", born=PartialDate(1975, 7, 28))


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        names = ("Chi bộ A", "Chi bộ B", "Chi bộ C")
        made.organisations.add([Organisation(name, OrganisationKind.CELL) for name in names])
        yield made


def merge(book):
    book.organisation_events.merge(A, B, DAY, "1-QĐ/TU")


def judged(book, *rows, head=HEAD, update=False):
    found = read(book, Sheet([head, *rows]))
    return judge(found.heading, found.rows, known(book, update=update))


def codes(found):
    return [(one.row, one.column.title, one.found.rule.code) for one in found.problems]


@pytest.fixture
def taken_back(book, tmp_path):
    """What the book says of what it has written."""

    def taken_back():
        path = tmp_path / "ra.xlsx"
        path.write_bytes(written_sheet(book))
        return read(book, read_sheet(path, kind_of_list(book))).judged

    return taken_back


def test_the_old_name_of_a_cell_that_was_merged_is_told_at_its_cell_with_what_took_it_in(book):
    merge(book)
    found = judged(book, ["Mùa A Sếnh", "1990", "chi bo a", "", ""], ["Cà Văn Ân", "1991", "Chi bộ B", "", ""])
    assert codes(found) == [(2, "Chi bộ", "member.place_merged")]
    assert found.problems[0].found.says == "Chi bộ A đã sáp nhập vào Chi bộ B từ ngày 1/1/2026."
    assert found.problems[0].found.remedy == "Ghi Chi bộ B; người đã rời đi thì ghi trạng thái."
    found = judged(book, ["Mùa A Sếnh", "Chi bộ A"], head=["Họ và tên", "Chi bộ"])
    assert codes(found) == [(2, "Chi bộ", "member.place_merged")]


def test_a_cell_that_was_dissolved_takes_in_only_those_who_had_left(book):
    book.organisation_events.dissolve(C, DAY, "")
    words = ["miễn công tác và sinh hoạt đảng", "chuyển sinh hoạt đi", "từ trần", "đang sinh hoạt"]
    found = judged(book, *([f"Lò Văn {word}", "1990", "Chi bộ C", word, ""] for word in words))
    assert codes(found) == [(row, "Chi bộ", "member.place_ended") for row in (2, 5)]
    assert found.problems[0].found.says == "Chi bộ C đã kết thúc hoạt động từ ngày 1/1/2026."


@pytest.mark.parametrize("update", [False, True])
def test_a_change_of_somebody_of_the_book_sends_nobody_there_who_is_present(book, update):
    left = MemberStatus.TRANSFERRED
    book.members.add([Member(person=AN, organisation_id=B), Member(person=replace(AN, name="Ân"), organisation_id=C)])
    merge(book)
    book.members.add([Member(person=replace(AN, name="Ấn"), organisation_id=A, status=left)])
    rows = [
        ["Lò Thị Án", "28/7/1975", "Chi bộ A", "", ""],
        ["Ân", "28/7/1975", "Chi bộ A", "từ trần", ""],
        ["Ấn", "28/7/1975", "Chi bộ A", "đang sinh hoạt", ""],
    ]
    found = judged(book, *rows, update=update)
    at = [(row, title) for row, title, code in codes(found) if code == "member.place_merged"]
    assert at == [(2, "Chi bộ"), (4, "Chi bộ")]
    assert {code for *_, code in codes(found)} - {"member.place_merged"} == ({*()} if update else {"member.differs"})
    first = next(one.found.rule.code for one in found.problems if one.row == 2)
    assert first == "member.place_merged"


def test_a_book_that_has_somebody_there_already_takes_back_what_it_wrote_and_other_changes_too(book, taken_back):
    book.members.add([Member(person=AN, organisation_id=A), Member(person=replace(AN, name="Ân"), organisation_id=B)])
    book.organisations.update(replace(book.organisations.get(A), ended=DAY))
    found = taken_back()
    assert (codes(found), dict(found.new), len(found.same)) == ([], {}, 2)
    changed = judged(book, ["Lò Thị Án", "28/7/1975", "Chi bộ A", "", "Bí thư"], update=True)
    assert (codes(changed), [one.after for one in changed.changed.values()]) == ([], [{F.POSITION: "Bí thư"}])


def test_what_is_offered_for_a_cell_of_the_list_leaves_out_what_has_ended(book):
    merge(book)
    beside = known(book)
    assert beside.offered(F.ORGANISATION) == ["Chi bộ B", "Chi bộ C"]
    assert beside.names[F.ORGANISATION] == ("Chi bộ A", "Chi bộ B", "Chi bộ C")


@pytest.mark.parametrize("other", ["Chi bộ bản Lắc", "Chi bộ bản Mòn"])
def test_namesakes_in_cells_whose_names_differ_in_accents_alone_are_each_their_own_row(book, taken_back, other):
    cells = [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ bản Lạc", other)]
    places = book.organisations.add(cells)
    born = PartialDate(1985, 5)
    book.members.add([Member(person=Person(name="Lò Văn Ă", born=born), organisation_id=one) for one in places])
    found = taken_back()
    assert (codes(found), dict(found.new), len(found.same)) == ([], {}, 2)


def test_a_row_that_names_the_other_of_two_such_cells_says_something_else(book):
    cells = [Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ bản Lạc", "Chi bộ bản Lắc")]
    lac, _ = book.organisations.add(cells)
    book.members.add([Member(person=AN, organisation_id=lac)])
    found = judged(book, ["Lò Thị Án", "28/7/1975", "Chi bộ bản Lắc", "", ""], update=True)
    assert [one.texts for one in found.changed.values()] == [{F.ORGANISATION: ("Chi bộ bản Lạc", "Chi bộ bản Lắc")}]
    assert judged(book, ["Lò Thị Án", "28/7/1975", "CHI BỘ BẢN LẠC", "", ""]).same == {2}
