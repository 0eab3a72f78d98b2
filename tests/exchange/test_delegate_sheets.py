"""Lists of delegates as files: what is written is taken back, files from anywhere, files that mean harm."""

import io
import zipfile
from datetime import date

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from partly_dated import dated
from python_calamine import CalamineWorkbook

from app.exchange.delegate_import import read, take_in
from app.exchange.delegate_sheets import MOST_COLUMNS, MOST_ROWS, pasted_cells, read_cells, written_sheet
from app.exchange.list_sheets import Sheet
from app.exchange.sheet_limits import MOST_MEGABYTES
from app.models.book import Book
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.organisations import Organisation
from app.rules.delegate_fields import DelegateField
from app.rules.organisation_kinds import OrganisationKind
from app.rules.partial_dates import PartialDate
from app.rules.persons import Credentials, Degree, DelegateSource, Person, Sector, Sex, Standing, Theory
from app.rules.text_check import is_printable

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
SIGNS = "".join(filter(is_printable, map(chr, range(0x20, 0x2300))))
WORDS = st.text(LETTERS, min_size=1, max_size=6).map(str.capitalize)
PERSON_NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
TEXTS = st.one_of(
    st.just(""),
    st.text(SIGNS, max_size=20),
    st.sampled_from(["=1+1", "+84 912", "-5", "@lệnh", "00123", "1975", "28/7/1975", "  hai  cách ", "x"]),
)
DATES = st.one_of(
    st.none(),
    st.builds(dated, st.integers(1900, 2020), st.integers(0, 12)),
    st.builds(dated, st.integers(1900, 2020), st.integers(1, 12), st.integers(1, 28)),
)


def perhaps(kind):
    return st.one_of(st.none(), st.sampled_from(kind))


PERSONS = st.builds(
    Person,
    name=PERSON_NAMES,
    sex=perhaps(Sex),
    born=DATES,
    ethnicity=TEXTS,
    religion=TEXTS,
    home=TEXTS,
    joined=DATES,
    official_since=DATES,
    card_number=TEXTS,
    schooling=TEXTS,
    degree=perhaps(Degree),
    major=TEXTS,
    academic_title=TEXTS,
    theory=perhaps(Theory),
    position=TEXTS,
    workplace=TEXTS,
    sector=perhaps(Sector),
    phone=TEXTS,
)


@st.composite
def delegates(draw):
    standing = draw(st.sampled_from(Standing))
    return Delegate(
        person=draw(PERSONS),
        organisation_id=draw(st.sampled_from([None, 1, 2])),
        delegation_id=draw(st.sampled_from([None, 1, 2])),
        source=draw(st.sampled_from(DelegateSource)),
        standing=standing,
        alternate_order=draw(st.integers(0, 9)) if standing is Standing.ALTERNATE else 0,
        credentials=draw(st.sampled_from(Credentials)),
        note=draw(TEXTS),
        committee=draw(TEXTS),
        awards=draw(TEXTS),
        discipline=draw(TEXTS),
    )


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        yield made


def sheet(tmp_path, *rows, more=()):
    path = tmp_path / "ds.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        page = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, date):
                    page.write_datetime(row, column, cell, day)
                else:
                    page.write(row, column, cell)
        for row, column, cell in more:
            page.write(row, column, cell)
    return path


@settings(max_examples=25)
@given(st.lists(delegates(), max_size=12))
def test_import_takes_back_what_export_writes_and_changes_nothing(tmp_path_factory, people):
    folder = tmp_path_factory.mktemp("so")
    with Book.create(folder / "so.sodaihoi") as book:
        book.organisations.add([Organisation(name, OrganisationKind.CELL) for name in ("Chi bộ A", "Chi bộ B")])
        book.delegations.add(["Đoàn 1", "Đoàn 2"])
        book.delegates.add(people)
        file = folder / "ds.xlsx"
        file.write_bytes(written_sheet(book))
        before = book.delegates.all()
        found = read(book, Sheet(read_cells(file))) if people else None
        if found:
            assert found.summary == {"rows": len(people), "problems": [], "passed_over": [], "changed": []}
            assert take_in(book, list(found.judged.new.values())).ids == ()
        assert book.delegates.all() == before


def test_an_empty_book_takes_a_whole_list_with_its_delegations(book, tmp_path):
    path = sheet(
        tmp_path,
        ["TT", "Họ và tên", "Ngày sinh", "Chi bộ, đảng bộ", "Đoàn", "Số thẻ đảng"],
        [1, "Lò Thị Án", date(1975, 7, 28), "Đảng bộ Sở Tư pháp", "Đoàn 1", "00123"],
        [2, "Mùa A Sếnh", 1980, "Chi bộ Văn phòng", "Đoàn 1", 456],
        [3, "Cà Văn Anh", 27603, "", "", ""],
    )
    found = read(book, Sheet(read_cells(path)))
    assert found.summary == {"rows": 3, "problems": [], "passed_over": [], "changed": []}
    take_in(book, list(found.judged.new.values()))
    assert [(one.name, one.person.born, one.person.card_number) for one in book.delegates.all()] == [
        ("Lò Thị Án", PartialDate(1975, 7, 28), "00123"),
        ("Mùa A Sếnh", PartialDate(1980), "456"),
        ("Cà Văn Anh", PartialDate(1975, 7, 28), ""),
    ]
    assert [(one.name, one.kind) for one in book.organisations.all()] == [
        ("Đảng bộ Sở Tư pháp", OrganisationKind.BASE_COMMITTEE),
        ("Chi bộ Văn phòng", OrganisationKind.CELL),
    ]


def test_problems_name_the_row_of_the_sheet_and_the_title_there(book, tmp_path):
    path = sheet(tmp_path, [], ["", "HỌ TÊN", "Ngày sinh"], ["", "Lò Thị Án", "32/1/1980"], [], ["", "Lò 5", ""])
    found = read(book, Sheet(read_cells(path))).summary
    assert found["rows"] == 2
    assert [(one["row"], one["column"], one["code"]) for one in found["problems"]] == [
        (3, "Ngày sinh", "delegate.date"),
        (5, "HỌ TÊN", "delegate.name_letters"),
    ]


def test_a_list_without_a_heading_is_told(book, tmp_path):
    found = read(book, Sheet(read_cells(sheet(tmp_path, ["a", "b"], ["c", "d"])))).summary
    assert [one["code"] for one in found["problems"]] == ["delegate.no_heading"]


def test_nothing_is_stored_where_one_row_cannot_be(book):
    cells = [["Họ tên", "Đoàn"], ["Lò Thị Án", "Đoàn 1"], ["Mùa A Sếnh", "Đoàn 2"]]
    new = list(read(book, Sheet(cells)).judged.new.values())
    new[0][DelegateField.SEAT] = new[1][DelegateField.SEAT] = "A1"
    with pytest.raises(Refused):
        take_in(book, new)
    assert book.delegates.all() == ()
    assert book.delegations.all() == ()


def test_a_pasted_cell_may_hold_lines():
    assert pasted_cells('Họ tên\tGhi chú\n"Lò Thị\nÁn"\tx\n') == [["Họ tên", "Ghi chú"], ["Lò Thị\nÁn", "x"]]


def test_text_like_a_formula_stays_text(book, tmp_path):
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án", position="=HYPERLINK(1)", phone="+84 912"))])
    content = written_sheet(book)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in packed.read("xl/styles.xml")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert "=HYPERLINK(1)" in rows[1]


@pytest.mark.parametrize("place", [(MOST_ROWS, 0), (0, MOST_COLUMNS), (1_048_575, 16_383)])
def test_a_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path, place):
    path = sheet(tmp_path, ["Họ tên"], more=[(*place, "x")])
    with pytest.raises(Refused) as caught:
        read_cells(path)
    assert caught.value.findings[0].rule.code == "file.sheet_large"


def test_a_file_that_unpacks_to_a_flood_is_refused(tmp_path):
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", bytes(MOST_MEGABYTES * 1024 * 1024 + 1))
    with pytest.raises(Refused) as caught:
        read_cells(path)
    assert caught.value.findings[0].rule.code == "file.sheet_heavy"


@pytest.mark.parametrize("content", [b"", b"khong phai tep excel", b"PK\x03\x04 hong"])
def test_what_is_no_sheet_is_said_to_be_none(tmp_path, content):
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused) as caught:
        read_cells(path)
    assert caught.value.findings[0].rule.code == "file.not_sheet"


def test_a_zip_that_is_no_sheet_is_said_to_be_none(tmp_path):
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("[Content_Types].xml", "<a/>")
    with pytest.raises(Refused):
        read_cells(path)


def test_a_paste_too_wide_is_refused():
    with pytest.raises(Refused):
        pasted_cells("\t" * MOST_COLUMNS)
