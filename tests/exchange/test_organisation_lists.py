"""Lists of organisations: a whole tree goes out and comes back, and what is wrong in a list is said at its cell."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.list_sheets import Sheet, read_cells
from app.exchange.organisation_sheets import read, written_sheet
from app.models.book import Book
from app.models.errors import Refused
from app.models.organisation_lists import take_in
from app.models.organisations import Organisation
from app.rules.organisation_fields import OrganisationField as F
from app.rules.organisation_kinds import OrganisationKind
from app.rules.organisation_notes import CELL_BELOW
from app.rules.organisation_rows import ORGANISATIONS
from app.rules.partial_dates import PartialDate
from app.rules.persons import Ownership, Sector

HEAD = ["TT", "Tên TCCSĐ", "Loại hình", "Trực thuộc", "Bí thư", "Ngày thành lập"]
K = OrganisationKind


@pytest.fixture
def book(tmp_path: Path):
    with Book.create(tmp_path / "so.sodaihoi") as made:
        yield made


def tree(book: Book) -> list[tuple[str, str, str]]:
    """Return name, kind and the name above of each organisation."""
    names = {one.id: one.name for one in book.organisations.all()}
    return sorted((one.name, one.kind, names.get(one.parent_id or 0, "")) for one in book.organisations.all())


def problems(book: Book, *rows: list[str]) -> list[tuple[int, str, str]]:
    found = read(book, Sheet([HEAD, *rows]))
    return [(one.row, one.column.title, one.found.rule.code) for one in found.judged.problems]


def test_a_list_brings_a_whole_tree_in_any_order(book):
    found = read(
        book,
        Sheet(
            [
                ["DANH SÁCH TỔ CHỨC ĐẢNG"],
                HEAD,
                ["1", "Chi bộ 1", "", "Đảng bộ Sở Tài chính", "Lò Thị Án", "28/7/2015"],
                ["2", "Đảng bộ Sở Tài chính", "Đảng bộ cơ sở", "", "", ""],
                ["3", "Chi bộ Văn phòng", "chi bộ cơ sở", "", "", ""],
            ]
        ),
    )
    assert found.judged.problems == ()
    take_in(book, list(found.judged.new.values()))
    assert tree(book) == [
        ("Chi bộ 1", K.CELL, "Đảng bộ Sở Tài chính"),
        ("Chi bộ Văn phòng", K.CELL, ""),
        ("Đảng bộ Sở Tài chính", K.BASE_COMMITTEE, ""),
    ]
    assert {one.head for one in book.organisations.all()} == {"", "Lò Thị Án"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (["1", "Chi bộ 1", "", "Đảng bộ Sở Y tế", "", ""], (2, "Trực thuộc", "organisation.unknown")),
        (["1", "Chi bộ 1", "câu lạc bộ", "", "", ""], (2, "Loại hình", "organisation.kind")),
        (["1", "Chi bộ 1", "", "", "", "7/2015"], (2, "Ngày thành lập", "organisation.day")),
        (["1", "Chi bộ 1", "", "", "", "1/1/2099"], (2, "Ngày thành lập", "delegate.future")),
        (["1", "Đảng bộ Sở Tài chính", "", "", "Người khác", ""], (2, "Tên TCCSĐ", "organisation.listed")),
    ],
)
def test_what_is_wrong_is_said_at_its_cell(book, row, expected):
    book.organisations.add([Organisation("Đảng bộ Sở Tài chính", K.BASE_COMMITTEE, head="Mùa A Sếnh")])
    assert problems(book, row) == [expected]


def test_only_an_enterprise_has_a_kind_of_enterprise(book):
    cells = [["Tên TCCSĐ", "Khối", "Loại hình DN"], ["Chi bộ Công ty In", "doanh nghiệp", "DNNN"]]
    found = read(book, Sheet([*cells, ["Chi bộ Sở Y tế", "nhà nước", "DNNN"]]))
    assert [(one.row, one.column.title, one.found.rule.code) for one in found.judged.problems] == [
        (3, "Loại hình DN", "organisation.ownership")
    ]
    take_in(book, list(read(book, Sheet(cells)).judged.new.values()))
    (stored,) = book.organisations.all()
    assert (stored.sector, stored.ownership) == (Sector.ENTERPRISE, Ownership.STATE)
    with pytest.raises(Refused, match="chỉ doanh nghiệp"):
        book.organisations.update(replace(stored, sector=Sector.STATE))


def test_rows_above_each_other_in_a_circle_are_refused_and_nothing_is_stored(book):
    found = read(
        book, Sheet([HEAD, ["1", "Chi bộ A", "", "Chi bộ B", "", ""], ["2", "Chi bộ B", "", "Chi bộ A", "", ""]])
    )
    with pytest.raises(Refused, match="Chi bộ A"):
        take_in(book, list(found.judged.new.values()))
    assert book.organisations.all() == ()


def test_no_heading_is_said(book):
    found = read(book, Sheet([["chẳng có gì", "ở đây"]]))
    assert [one.found.rule.code for one in found.judged.problems] == ["organisation.no_heading"]


def test_one_name_in_three_places_below_each_other_comes_back(tmp_path, book):
    above = None
    for _ in range(3):
        (above,) = book.organisations.add([Organisation("Chi bộ 1", K.CELL, above, sector=Sector.PARTY)])
    sheet = tmp_path / "a.xlsx"
    sheet.write_bytes(written_sheet(book))
    again = read(book, Sheet(read_cells(sheet, ORGANISATIONS)))
    assert (again.judged.problems, len(again.judged.new), len(again.judged.same)) == ((), 0, 3)


PARENTS = st.lists(st.integers(-1, 11), min_size=1, max_size=12)
NAMES = st.sampled_from(["Chi bộ 1", "Chi bộ 2", "Đảng bộ Sở Nội vụ", "Đảng bộ bộ phận A", "Chi bộ =1+1"])


@settings(max_examples=40, deadline=None)
@given(parents=PARENTS, data=st.data())
def test_what_export_writes_comes_back_without_a_change_and_makes_the_same_tree(tmp_path_factory, parents, data):
    folder = tmp_path_factory.mktemp("cay")
    with Book.create(folder / "a.sodaihoi") as book, Book.create(folder / "b.sodaihoi") as other:
        ids: list[int] = []
        for at, parent in enumerate(parents):
            above = ids[parent] if 0 <= parent < at else None
            taken = {one.name for one in book.organisations.all() if one.parent_id == above}
            drawn = data.draw(NAMES)
            name = f"{drawn} {at}" if drawn in taken else drawn
            sector = data.draw(st.sampled_from(Sector))
            owned = data.draw(st.sampled_from([None, *Ownership])) if sector is Sector.ENTERPRISE else None
            kind = data.draw(st.sampled_from(K))
            ids += book.organisations.add([Organisation(name, kind, above, sector=sector, ownership=owned)])
        sheet = folder / "a.xlsx"
        sheet.write_bytes(written_sheet(book))
        cells = read_cells(sheet, ORGANISATIONS)
        again = read(book, Sheet(cells))
        assert (again.judged.problems, len(again.judged.new)) == ((), 0)
        found = read(other, Sheet(cells))
        assert found.judged.problems == ()
        take_in(other, list(found.judged.new.values()))
        assert tree(other) == tree(book)
        assert sorted((one.name, one.ownership or "") for one in other.organisations.all()) == sorted(
            (one.name, one.ownership or "") for one in book.organisations.all()
        )


def test_a_code_of_the_list_that_stands_for_the_one_above_becomes_its_name(book):
    head = ["Mã tổ chức", "Tên tổ chức", "Loại", "Trực thuộc"]
    rows = [
        ["CB02", "Chi bộ thôn Hạ", "", "đb01"],
        ["ĐB01", "Đảng bộ Trường Nam", "", ""],
        ["CB01", "Chi bộ thôn Thượng", "", "Đảng bộ Trường Nam"],
    ]
    found = read(book, Sheet([head, *rows]))
    assert found.judged.problems == ()
    take_in(book, list(found.judged.new.values()))
    assert tree(book) == [
        ("Chi bộ thôn Hạ", K.CELL, "Đảng bộ Trường Nam"),
        ("Chi bộ thôn Thượng", K.CELL, "Đảng bộ Trường Nam"),
        ("Đảng bộ Trường Nam", K.BASE_COMMITTEE, ""),
    ]


@pytest.mark.parametrize("codes", [("01", "01"), ("01", "02")])
def test_a_code_that_two_rows_have_or_none_stands_for_nobody(book, codes):
    head = ["Mã", "Tên tổ chức", "Trực thuộc"]
    above = "01" if codes[0] == codes[1] else "09"
    found = read(
        book, Sheet([head, [codes[0], "Đảng bộ A", ""], [codes[1], "Đảng bộ B", ""], ["3", "Chi bộ 1", above]])
    )
    assert [(one.row, one.found.rule.code) for one in found.judged.problems] == [(4, "organisation.unknown")]


def test_a_cell_called_a_base_organisation_below_another_is_noted_as_what_it_will_be(book):
    rows = [["1", "Đảng bộ A", "đảng bộ cơ sở", "", "", ""], ["2", "Chi bộ 1", "Chi bộ cơ sở", "Đảng bộ A", "", ""]]
    found = read(book, Sheet([HEAD, *rows, ["3", "Chi bộ 2", "Chi bộ cơ sở", "", "", ""]]))
    assert found.judged.problems == ()
    assert found.notes.rows == {3: CELL_BELOW}


def test_two_rows_of_one_name_in_one_place_are_refused_however_they_are_written(book):
    book.organisations.add([Organisation("Đảng bộ Sở Y tế", K.BASE_COMMITTEE)])
    above = "Đảng bộ Sở Y tế"
    rows = [["1", f"Chi bộ 7, {above}", "", above, "", ""], ["2", "Chi bộ 7", "", above, "", ""]]
    found = read(book, Sheet([HEAD, *rows]))
    assert found.judged.problems == ()
    with pytest.raises(Refused, match="Đã có «Chi bộ 7», trực thuộc Đảng bộ Sở Y tế"):
        take_in(book, list(found.judged.new.values()))
    assert len(book.organisations.all()) == 1
    take_in(book, list(read(book, Sheet([HEAD, rows[0]])).judged.new.values()))
    assert problems(book, rows[1]) == [(2, "Tên TCCSĐ", "organisation.listed")]


def test_a_founding_to_come_that_the_book_has_comes_back_without_a_change_and_no_list_brings_one(book, tmp_path):
    far = Organisation("Chi bộ 1", K.CELL, founded=date(2099, 1, 1))
    book.organisations.add([far])
    sheet = tmp_path / "a.xlsx"
    sheet.write_bytes(written_sheet(book))
    found = read(book, Sheet(read_cells(sheet, ORGANISATIONS)))
    assert (found.judged.problems, len(found.judged.same)) == ((), 1)
    with pytest.raises(Refused, match="là ngày chưa tới"):
        take_in(book, [{F.NAME: "Chi bộ 2", F.KIND: K.CELL, F.FOUNDED: PartialDate(2099, 1, 1)}])
    assert [one.name for one in book.organisations.all()] == ["Chi bộ 1"]
