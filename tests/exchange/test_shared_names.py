"""Names of organisations in lists: one that several go by is refused at its cell; what a list brings goes with it."""

from datetime import date

import pytest

from app.exchange import delegate_import, member_import, organisation_sheets
from app.exchange.list_sheets import Sheet
from app.models import member_lists, organisation_lists
from app.models.book import Book
from app.models.members import Member
from app.models.organisations import Organisation
from app.rules.member_fields import MemberField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.persons import Person

K = OrganisationKind
_DAY = date(2025, 7, 1)
SHARED = "organisation.shared"
HEAD = ["Họ và tên", "Tổ chức đảng"]
TREE_HEAD = ["Tên tổ chức đảng", "Trực thuộc"]


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        health, schools = made.organisations.add(
            [Organisation(name, K.BASE_COMMITTEE) for name in ("Đảng bộ Sở Y tế", "Đảng bộ Sở Giáo dục")]
        )
        made.organisations.add(
            [
                Organisation("Chi bộ 1", K.CELL, health),
                Organisation("Chi bộ 1", K.CELL, schools),
                Organisation("Chi bộ 2", K.CELL, schools),
            ]
        )
        yield made


def members(book, *places, new_names=False):
    rows = [[f"Lò Văn {name}", place] for name, place in zip(("Án", "Bình", "Chung", "Dũng"), places, strict=False)]
    return member_import.read(book, Sheet([HEAD, *rows]), new_names=new_names).judged


def problems(judged):
    return [(one.row, one.column.title, one.found.rule.code) for one in judged.problems]


def tree(book):
    names = {one.id: one.name for one in book.organisations.all()}
    return [(one.name, names.get(one.parent_id or 0, "")) for one in book.organisations.all()]


@pytest.mark.parametrize("new_names", [False, True])
def test_a_name_that_several_share_is_refused_at_its_cell_with_those_it_may_be(book, new_names):
    judged = members(book, "Chi bộ 2", "chi bo 1", new_names=new_names)
    assert problems(judged) == [(3, "Tổ chức đảng", SHARED)]
    found = judged.problems[0].found
    assert "«Chi bộ 1, Đảng bộ Sở Y tế»; «Chi bộ 1, Đảng bộ Sở Giáo dục»" in found.says
    assert "cấp trên" in found.remedy


def test_the_name_with_what_stands_above_is_that_one_also_where_the_name_alone_would_do(book):
    judged = members(
        book, "Chi bộ 1, Đảng bộ Sở Y tế", "chi bo 1, dang bo so giao duc", "Chi bộ 2, Đảng bộ Sở Giáo dục"
    )
    assert judged.problems == ()
    taken = member_lists.take_in(book, list(judged.new.values()))
    assert [one.organisation_id for one in book.members.some(taken.ids)] == [3, 4, 5]
    assert taken.organisations == ()


def test_one_directly_under_the_committee_has_a_name_of_its_own_where_others_share_it(book):
    book.organisations.add([Organisation("Chi bộ 2", K.CELL)])
    assert problems(members(book, "Chi bộ 2")) == [(2, "Tổ chức đảng", SHARED)]
    judged = members(book, "Chi bộ 2, trực thuộc trực tiếp")
    taken = member_lists.take_in(book, list(judged.new.values()))
    assert [one.organisation_id for one in book.members.some(taken.ids)] == [6]


def test_two_of_one_name_in_one_place_cannot_be_told_apart_and_the_one_at_work_follows_the_ended_one(book):
    (twin,) = book.organisations.add([Organisation("Chi bộ 2", K.CELL, 2)])
    judged = members(book, "Chi bộ 2, Đảng bộ Sở Giáo dục")
    assert problems(judged) == [(2, "Tổ chức đảng", "organisation.alike")]
    book.organisation_events.dissolve(5, _DAY, "")
    judged = members(book, "Chi bộ 2, Đảng bộ Sở Giáo dục")
    taken = member_lists.take_in(book, list(judged.new.values()))
    assert [one.organisation_id for one in book.members.some(taken.ids)] == [twin]


def test_accents_tell_names_apart_where_the_list_has_them(book):
    book.organisations.add([Organisation(name, K.CELL) for name in ("Chi bộ Lạng", "Chi bộ Làng")])
    judged = members(book, "Chi bộ Lạng", "Chi bộ Làng", "chi bo lang")
    assert problems(judged) == [(4, "Tổ chức đảng", SHARED)]
    assert [one.get(MemberField.ORGANISATION) for one in judged.new.values()] == ["Chi bộ Lạng", "Chi bộ Làng", None]


def test_new_ones_go_below_what_stands_above_them_and_the_bare_name_is_then_shared(book):
    judged = members(
        book, "Chi bộ 2, Đảng bộ Sở Y tế", "Chi bộ 9, Đảng bộ Sở Mới", "Chi bộ 9, Đảng bộ Sở Khác", new_names=True
    )
    assert judged.problems == ()
    bare = members(book, "Chi bộ 2, Đảng bộ Sở Y tế", "Chi bộ 2", "Chi bộ 9, Đảng bộ Sở Mới", new_names=True)
    assert problems(bare) == [(3, "Tổ chức đảng", SHARED)]
    taken = member_lists.take_in(book, list(judged.new.values()))
    assert tree(book)[5:] == [
        ("Chi bộ 2", "Đảng bộ Sở Y tế"),
        ("Đảng bộ Sở Mới", ""),
        ("Chi bộ 9", "Đảng bộ Sở Mới"),
        ("Đảng bộ Sở Khác", ""),
        ("Chi bộ 9", "Đảng bộ Sở Khác"),
    ]
    assert [one.organisation_id for one in book.members.some(taken.ids)] == [6, 8, 10]


def test_a_name_with_commas_of_its_own_stays_whole(book):
    judged = members(book, "Chi bộ Tổ chức, Hành chính", new_names=True)
    member_lists.take_in(book, list(judged.new.values()))
    assert tree(book)[5:] == [("Chi bộ Tổ chức, Hành chính", "")]


def test_what_a_list_of_members_brought_goes_with_it_unless_something_needs_it_by_then(book):
    before = tree(book)
    judged = members(book, "Chi bộ 9, Đảng bộ Sở Mới", "Chi bộ 8", new_names=True)
    taken = member_lists.take_in(book, list(judged.new.values()))
    assert len(taken.organisations) == 3
    member_lists.take_back(book, taken)
    assert (tree(book), book.members.count()) == (before, 0)
    taken = member_lists.take_in(book, list(judged.new.values()))
    book.members.add([Member(person=Person(name="Cà Văn Ân"), organisation_id=taken.organisations[1])])
    member_lists.take_back(book, taken)
    assert tree(book) == [*before, ("Đảng bộ Sở Mới", ""), ("Chi bộ 9", "Đảng bộ Sở Mới")]


def test_what_a_list_of_delegates_brought_goes_with_it(book):
    before = tree(book)
    cells = [HEAD, ["Lò Thị Án", "Chi bộ 9, Đảng bộ Sở Y tế"], ["Cà Văn Ân", "Chi bộ 1"]]
    assert problems(delegate_import.read(book, Sheet(cells), new_names=True).judged) == [(3, "Tổ chức đảng", SHARED)]
    judged = delegate_import.read(book, Sheet(cells[:2]), new_names=True).judged
    taken = delegate_import.take_in(book, list(judged.new.values()))
    assert tree(book) == [*before, ("Chi bộ 9", "Đảng bộ Sở Y tế")]
    delegate_import.take_back(book, taken)
    assert (tree(book), book.delegates.all()) == (before, ())


def organisations(book, *rows):
    return organisation_sheets.read(book, Sheet([TREE_HEAD, *([*row] for row in rows)])).judged


def test_rows_of_one_name_are_told_apart_by_what_each_says_is_above(book):
    judged = organisations(
        book,
        ("Chi bộ 1", "Đảng bộ Sở Y tế"),
        ("Chi bộ 7", "Đảng bộ Sở Y tế"),
        ("Chi bộ 7", "Đảng bộ Sở Giáo dục"),
        ("Chi bộ 2", "Đảng bộ Sở Giáo dục"),
    )
    assert (judged.problems, judged.same) == ((), {2, 5})
    organisation_lists.take_in(book, list(judged.new.values()))
    assert tree(book)[5:] == [("Chi bộ 7", "Đảng bộ Sở Y tế"), ("Chi bộ 7", "Đảng bộ Sở Giáo dục")]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("Chi bộ 1", "")], [(2, "Tên tổ chức đảng", SHARED)]),
        ([("Tổ đảng A", "Chi bộ 1")], [(2, "Trực thuộc", SHARED)]),
        (
            [("Chi bộ 7", "Đảng bộ Sở Y tế"), ("Chi bộ 7", "Đảng bộ Sở Giáo dục"), ("Tổ đảng A", "Chi bộ 7")],
            [(4, "Trực thuộc", SHARED)],
        ),
        ([("Chi bộ 7", "Đảng bộ Sở Y tế"), ("Chi bộ 7", "")], [(3, "Tên tổ chức đảng", SHARED)]),
    ],
)
def test_a_bare_name_in_a_list_of_organisations_is_refused_where_several_go_by_it(book, rows, expected):
    assert problems(organisations(book, *rows)) == expected


def test_a_row_below_one_of_those_rows_names_it_with_what_is_above(book):
    rows = [
        ("Chi bộ 7", "Đảng bộ Sở Y tế"),
        ("Chi bộ 7", "Đảng bộ Sở Giáo dục"),
        ("Tổ đảng A", "chi bo 7, dang bo so giao duc"),
    ]
    judged = organisations(book, *rows)
    assert judged.problems == ()
    made = organisation_lists.take_in(book, list(judged.new.values()))
    assert book.organisations.get(made[2]).parent_id == made[1]
