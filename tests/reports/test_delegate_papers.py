"""What is printed of delegates: the list, the badges, the plan of the hall; read back as a person would."""

from io import BytesIO

import docx
import pytest
from pdf_reading import opened
from python_calamine import CalamineWorkbook
from reportlab.graphics.barcode.qr import QrCodeWidget

from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.delegates import Delegate
from app.models.errors import Refused
from app.models.replacements import Replacement
from app.reports.document import Format
from app.reports.from_book import build
from app.rules.partial_dates import PartialDate
from app.rules.persons import DelegateSource, Person, Sex, Standing
from app.rules.seating import Hall

A4 = (595, 842)


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Hà") as made:
        made.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
        made.congresses.save(Congress(name="Đại hội Đảng bộ Khối lần thứ IX", place="Sơn La"))
        yield made


@pytest.fixture
def peopled(book):
    one, two = book.delegations.add(["Đoàn Một", "Đoàn Hai"])
    man = Person(name="Giàng A Tủa", sex=Sex.MALE, born=PartialDate(1980, 5, 1), position="Bí thư", workplace="Sở A")
    woman = Person(name="Lò Thị Án", sex=Sex.FEMALE, born=PartialDate(1975), joined=PartialDate(1999, 8))
    ids = book.delegates.add(
        [
            Delegate(person=man, delegation_id=one, source=DelegateSource.EX_OFFICIO),
            Delegate(person=woman, delegation_id=two),
            Delegate(person=Person(name="Cà Văn Anh"), delegation_id=two, standing=Standing.ALTERNATE),
        ]
    )
    book.replacements.add(Replacement(ids[1], ids[2], "12-QĐ/ĐU", "ốm"))
    return book


def words(content):
    with opened(content) as pdf:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in pdf.pages)


def sizes(content):
    with opened(content) as pdf:
        return {(round(page.width), round(page.height)) for page in pdf.pages}


@pytest.mark.parametrize(
    ("name", "code"),
    [("delegate-list", "delegate.none"), ("delegate-cards", "delegate.none"), ("seat-plan", "delegate.none")],
)
def test_without_delegates_nothing_is_printed(book, name, code):
    with pytest.raises(Refused) as caught:
        build(book, name, 0)
    assert caught.value.findings[0].rule.code == code


def test_a_plan_needs_a_hall(peopled):
    with pytest.raises(Refused) as caught:
        build(peopled, "seat-plan", 0)
    assert caught.value.findings[0].rule.code == "delegate.no_hall"


@pytest.mark.parametrize("name", ["delegate-list", "delegate-cards", "seat-plan"])
def test_the_same_book_gives_the_same_bytes(peopled, name):
    peopled.seatings.save(Hall(2, 3))
    assert build(peopled, name, 0) == build(peopled, name, 0)


def test_the_list_lies_on_its_long_side_and_tells_who_stands_in_for_whom(peopled):
    content = build(peopled, "delegate-list", 0)
    assert sizes(content) == {A4[::-1]}
    said = words(content)
    for part in ("DANH SÁCH", "Đại biểu chính thức: 02 đồng chí.", "Đại biểu dự khuyết: 01 đồng chí.", "1/5/1980"):
        assert part in said
    rows = CalamineWorkbook.from_filelike(BytesIO(build(peopled, "delegate-list", 0, Format.XLSX)))
    official = rows.get_sheet_by_name("Chính thức").to_python()
    [heads, first, second] = official[-3:]
    men, women, note = (heads.index(head) for head in ("Ngày sinh (nam)", "Ngày sinh (nữ)", "Ghi chú"))
    assert (first[men], first[women]) == ("1/5/1980", "")
    assert (second[men], second[women]) == ("", "1975")
    assert second[note] == "vắng, đ/c Cà Văn Anh thay"
    alternate = rows.get_sheet_by_name("Dự khuyết").to_python()[-1]
    assert alternate[note] == "thay đ/c Lò Thị Án"


def test_the_list_for_the_word_processor_lies_on_its_long_side(peopled):
    made = docx.Document(BytesIO(build(peopled, "delegate-list", 0, Format.DOCX)))
    section = made.sections[0]
    assert section.page_width > section.page_height
    assert [cell.text for cell in made.tables[1].rows[1].cells][1] == "Giàng A Tủa"


def test_a_badge_shows_name_delegation_number_and_seat(peopled):
    first = peopled.delegates.all()[0]
    peopled.delegates.update([Delegate(**{**fields_of(first), "seat": "A7"})])
    content = build(peopled, "delegate-cards", 0)
    said = words(content)
    for part in ("ĐẠI HỘI ĐẢNG BỘ KHỐI LẦN THỨ IX", "Giàng A Tủa", "Đoàn Một", "Số 1", "Ghế A7"):
        assert part in said
    with opened(content) as pdf:
        assert len(pdf.pages) == 1


def test_the_badge_of_an_alternate_who_was_called_names_whom_they_replace(peopled):
    said = words(build(peopled, "delegate-cards", 0))
    assert "ĐẠI BIỂU CHÍNH THỨC (thay Lò Thị Án)" in said
    assert "DỰ KHUYẾT" not in said
    peopled.replacements.take_back(peopled.delegates.all()[1].id)
    assert "ĐẠI BIỂU DỰ KHUYẾT" in words(build(peopled, "delegate-cards", 0))


def fields_of(delegate):
    return {name: getattr(delegate, name) for name in delegate.__slots__}


def test_the_code_on_a_badge_is_that_of_the_number_alone(peopled):
    """The light and dark squares of the page, looked at one by one, are those of a code for the number."""
    expected = QrCodeWidget("1", barLevel="M").qr
    expected.make()
    with opened(build(peopled, "delegate-cards", 0)) as pdf:
        page = pdf.pages[0].to_image(resolution=288).original.convert("L")
    side = len(expected.modules)
    across, down = range(page.width * 37 // 100, page.width // 2), range(page.height // 5, page.height * 27 // 100)
    corner = [(x, y) for x in across for y in down]
    dark = [place for place in corner if page.getpixel(place) < 60]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    step = (max(x for x, _ in dark) + 1 - left) / side
    seen = [
        [page.getpixel((int(left + (x + 0.5) * step), int(top + (y + 0.5) * step))) < 128 for x in range(side)]
        for y in range(side)
    ]
    assert seen == [[bool(one) for one in row] for row in expected.modules]


def test_nine_delegates_take_two_sheets_of_badges(book):
    book.delegates.add([Delegate(person=Person(name=f"Lò Văn {letter}")) for letter in "ABCDEGHIK"])
    with opened(build(book, "delegate-cards", 0)) as pdf:
        assert len(pdf.pages) == 2


def test_the_plan_shows_seats_and_names_who_has_none(peopled):
    peopled.seatings.save(Hall(1, 1))
    seats = peopled.seatings.placing(Hall(1, 1)).seats
    peopled.delegates.update(
        [Delegate(**{**fields_of(one), "seat": seats.get(one.id, "")}) for one in peopled.delegates.all()]
    )
    content = build(peopled, "seat-plan", 0)
    assert sizes(content) == {A4[::-1]}
    said = words(content)
    for part in (
        "SÂN KHẤU",
        "A Tủa",
        "Đoàn Một: 1 đại biểu, hàng A",
        "Chưa có chỗ (1): Cà Văn Anh",
        "Giàng A Tủa (1) A1",
    ):
        assert part in said


def test_a_large_hall_still_fits_one_page(book):
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án"), seat=f"A{number}") for number in range(1, 61)])
    book.seatings.save(Hall(60, 60))
    with opened(build(book, "seat-plan", 0)) as pdf:
        assert len(pdf.pages) == 2
        assert all(word["x0"] >= 0 and word["x1"] <= page.width for page in pdf.pages for word in page.extract_words())
