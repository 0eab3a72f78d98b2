"""The documents as files for a word processor and as sheets: the same words as the PDF, and safe to open."""

import re
from io import BytesIO
from zipfile import ZipFile

import docx
import minutes_samples as samples
import pytest
from docx.shared import Mm
from evaluated import evaluate_somebody
from pdf_reading import flat, page_texts
from python_calamine import CalamineWorkbook
from settled_round import new_book, settled

from app.models.ballots import BatchPass
from app.models.delegates import Delegate
from app.models.round_records import Candidate
from app.models.sessions import Session
from app.reports.catalogue import DOCUMENTS
from app.reports.counting_minutes import story_of
from app.reports.document import Format, Scope
from app.reports.from_book import build, objection
from app.reports.pdf_story import as_pdf
from app.reports.story_files import drawn
from app.reports.wording import load
from app.rules.ballots import Ballot
from app.rules.persons import Person
from app.rules.seating import Hall

WORDS = load("counting-minutes")
SAMPLES = {
    "thirty": samples.thirty,
    "columns": lambda: samples.columns_of_seven(all_members_sign=True),
    "runoff": samples.runoff,
    "delegates": samples.delegates,
    "rehearsal": lambda: samples.thirty(is_rehearsal=True),
}


@pytest.fixture(params=SAMPLES)
def story(request):
    return story_of(SAMPLES[request.param](), WORDS)


def document(story):
    return docx.Document(BytesIO(drawn(story, Format.DOCX)))


def words_of(made):
    """Return every word of a file in the order of reading, as a bag of lines."""
    texts = [paragraph.text for paragraph in made.element.body.iter() if paragraph.tag.endswith("}t")]
    return " ".join(" ".join(texts).split())


def squeezed(text):
    return re.sub(r"\s+", "", text)


def test_every_word_of_the_pdf_stands_in_the_word_processor_file(story):
    in_file = squeezed(words_of(document(story)))
    pieces = [part for part in re.split(r"(?<=[.:;])\s", flat(as_pdf(story))) if len(part) > 30]
    assert len(pieces) > 10
    torn_by_a_table = [piece for piece in pieces if squeezed(piece) not in in_file]
    assert len(torn_by_a_table) <= 6
    for words in ("trúng cử", "Biên bản lập thành 03 bản", "T/M BAN KIỂM PHIẾU"):
        assert squeezed(words) in in_file


def test_the_tables_have_the_same_cells(story):
    made = [table for table in document(story).tables if table.style.name == "Table Grid"]
    told = [part for part in story.parts if hasattr(part, "rows") and hasattr(part, "columns")]
    assert len(made) == len(told)
    for table, part in zip(made, told, strict=True):
        assert [[cell.text for cell in row.cells] for row in table.rows[1:]] == [list(row) for row in part.rows]


def test_the_page_is_that_of_the_guide():
    made = document(story_of(samples.thirty(), WORDS))
    page = made.sections[0]
    sides = (
        page.page_width,
        page.page_height,
        page.top_margin,
        page.bottom_margin,
        page.left_margin,
        page.right_margin,
    )
    assert [round(side / Mm(1)) for side in sides] == [210, 297, 20, 20, 30, 15]
    normal = made.styles["Normal"]
    assert (normal.font.name, normal.font.size.pt) == ("Times New Roman", 14)
    assert page.different_first_page_header_footer
    assert "PAGE" in page.header._element.xml
    assert "PAGE" not in page.first_page_header._element.xml


def test_heads_repeat_and_rows_are_never_torn():
    made = document(story_of(samples.two_hundred(), WORDS))
    table = next(one for one in made.tables if one.style.name == "Table Grid")
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert all("w:cantSplit" in row._tr.xml for row in table.rows)


def test_a_rehearsal_says_so_on_every_page_of_every_format():
    story = story_of(samples.thirty(is_rehearsal=True), WORDS)
    page = document(story).sections[0]
    for part in (page.header, page.footer, page.first_page_header, page.first_page_footer):
        assert "DIỄN TẬP" in part.paragraphs[0].text
    sheets = CalamineWorkbook.from_filelike(BytesIO(drawn(story, Format.XLSX)))
    for name in sheets.sheet_names:
        assert "DIỄN TẬP" in sheets.get_sheet_by_name(name).to_python()[2][0]


@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX])
def test_the_same_story_gives_the_same_bytes(kind):
    story = story_of(samples.thirty(), WORDS)
    assert drawn(story, kind) == drawn(story, kind)


def test_sheets_hold_figures_as_numbers_and_names_as_text():
    sheets = CalamineWorkbook.from_filelike(BytesIO(drawn(story_of(samples.thirty(), WORDS), Format.XLSX)))
    assert sheets.sheet_names == ["Danh sách", "Kết quả", "Trúng cử"]
    listed = sheets.get_sheet_by_name("Kết quả").to_python()
    assert listed[3][:3] == ["TT", "Họ và tên", "Số phiếu đồng ý"]
    assert listed[4] == [1.0, "Nguyễn Văn An", 191.0, 84.51]
    assert len(listed) == 34


def test_a_document_without_tables_says_in_its_sheet_what_it_says(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        for paper in (Ballot(frozenset(range(1, 7)), frozenset({7, 8})),) * 5:
            book.ballots.record(BatchPass(round_id, 1), paper)
        book.results.close(round_id)
        sheets = CalamineWorkbook.from_filelike(BytesIO(build(book, "differences", round_id, Format.XLSX)))
    (name,) = sheets.sheet_names
    rows = [row[0] for row in sheets.get_sheet_by_name(name).to_python()]
    assert "Mỗi tập chỉ nhập một lượt nên không đối chiếu." in rows


def test_no_name_is_torn_from_who_signs():
    made = document(story_of(samples.secretary(), WORDS))
    roles = made.tables[-1].rows[0]
    assert all(paragraph.paragraph_format.keep_with_next for cell in roles.cells for paragraph in cell.paragraphs)


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x";"An")', "+84 An", "-An", "@An", "http://x.vn/An"])
def test_nothing_typed_becomes_a_formula_or_a_link(name):
    data = samples.secretary(candidates=(Candidate(name, note=name, number=1),))
    content = drawn(story_of(data, WORDS), Format.XLSX)
    sheets = CalamineWorkbook.from_filelike(BytesIO(content))
    assert sheets.get_sheet_by_name("Danh sách").to_python()[4] == [1.0, name, name]
    with ZipFile(BytesIO(content)) as parts:
        for part in parts.namelist():
            if "worksheets" in part:
                assert b"<f>" not in parts.read(part)
                assert b"<hyperlink" not in parts.read(part)


def seat_somebody(book):
    """Give the book a delegate, a hall and a session, which documents of the congress need."""
    book.delegates.add([Delegate(person=Person(name="Lò Thị Án"), seat="A1")])
    book.seatings.save(Hall(2, 3))
    book.sessions.add(Session("Phiên khai mạc"))
    evaluate_somebody(book)


@pytest.mark.parametrize(
    "name", [name for name, one in DOCUMENTS.items() if Format.XLSX in one.formats and one.fits(indicative=False)]
)
def test_each_document_of_a_book_comes_in_every_format_it_names(tmp_path, name):
    book, round_id = settled(tmp_path / "so.sodaihoi", rehearsal=DOCUMENTS[name].scope is Scope.PRACTICE)
    with book:
        seat_somebody(book)
        words = words_of(docx.Document(BytesIO(build(book, name, round_id, Format.DOCX))))
        sheets = CalamineWorkbook.from_filelike(BytesIO(build(book, name, round_id, Format.XLSX)))
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words
    assert sheets.sheet_names


def test_the_card_of_keys_can_be_edited(tmp_path):
    book, _ = settled(tmp_path / "so.sodaihoi")
    with book:
        made, again = (build(book, "key-card", 0, Format.DOCX) for _ in range(2))
        printed = squeezed(flat(build(book, "key-card", 0)))
    assert made == again
    cells = [cell.text for table in docx.Document(BytesIO(made)).tables for row in table.rows for cell in row.cells]
    assert {"Enter", "* 7", "F9"} <= set(cells)
    assert [text for text in cells if squeezed(text) not in printed] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_of_a_rehearsal_says_so_in_every_format(tmp_path, name):
    book, round_id = settled(tmp_path / "so.sodaihoi", rehearsal=True)
    entry = DOCUMENTS[name]
    with book:
        seat_somebody(book)
        if found := objection(book, entry, round_id):
            assert found.rule.code == "indicative.only"
            return
        made = {kind: build(book, name, 0 if entry.is_of_book else round_id, kind) for kind in entry.formats}
    assert all("DIỄN TẬP" in text for text in page_texts(made[Format.PDF]))
    if Format.DOCX in made:
        document = docx.Document(BytesIO(made[Format.DOCX]))
        foot = document.sections[0].footer._element.xml
        # A ballot paper says it below the names of each of its sheets.
        assert "DIỄN TẬP" in (words_of(document) if name == "ballot-papers" else foot)
    if Format.XLSX in made:
        sheets = CalamineWorkbook.from_filelike(BytesIO(made[Format.XLSX]))
        for sheet in sheets.sheet_names:
            assert any("DIỄN TẬP" in str(cell) for row in sheets.get_sheet_by_name(sheet).to_python() for cell in row)
