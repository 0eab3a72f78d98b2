"""Ballot papers read back: what stands on them, how many, that all are alike, how many sheets they take."""

from dataclasses import replace
from datetime import date

import minutes_samples as samples
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_reading import opened, page_texts, upright
from pypdfium2 import PdfDocument

from app.models.round_records import Candidate
from app.reports.ballot_papers import build
from app.reports.ballot_papers_data import BallotPapers
from app.reports.wording import load
from app.rules.rounds import Marking, RoundKind, marking_for

WORDS = load("ballot-papers")
A4_TALL, A4_WIDE = (595, 842), (842, 595)
LONG = (
    "Hoàng Thị Phương Nguyễn Trần Bảo Ngọc Thùy Dương Khánh Huyền",
    "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Thị Phương Thảo Nguyên",
    "Nguyễntrầnhoànglêphạmvũđặngbùiđỗhồngôdươnglý An",
)


def papers(listed, seats, copies=1, **changes):
    people = samples.names(listed) if isinstance(listed, int) else listed
    made = BallotPapers(
        meeting="Đại hội đại biểu Đảng bộ Khối lần thứ IX",
        contest="Ban Chấp hành Đảng bộ khóa IX",
        candidates=samples.candidates(people),
        seats=seats,
        marking=marking_for(len(people), seats),
        copies=copies,
        place="Sơn La",
        day=date(2020, 7, 29),
    )
    return replace(made, **changes)


def asked(listed, **changes):
    return papers(listed, listed, indicative=True, marking=Marking.AGREE_DISAGREE, **changes)


def drawn(data):
    return build(data, WORDS)


def said(data):
    return " ".join(" ".join(page_texts(drawn(data))).split())


def sheets(content):
    return [tuple(round(side) for side in page.get_size()) for page in PdfDocument(content)]


@pytest.mark.parametrize(
    ("listed", "seats", "copies", "pages"),
    [
        (5, 3, 8, [A4_TALL] * 2),
        (5, 3, 9, [A4_TALL] * 3),
        (1, 1, 4, [A4_TALL]),
        (12, 10, 5, [A4_WIDE] * 3),
        (30, 25, 3, [A4_TALL] * 3),
        (64, 55, 2, [A4_TALL] * 2),
        (64, 64, 2, [A4_TALL] * 2),
        (200, 150, 2, [A4_TALL] * 4),
    ],
)
def test_short_lists_share_a_sheet_and_long_ones_take_two(listed, seats, copies, pages):
    assert sheets(drawn(papers(listed, seats, copies))) == pages


@pytest.mark.parametrize(("listed", "seats", "copies"), [(3, 2, 5), (12, 10, 7), (30, 25, 4)])
def test_there_are_exactly_as_many_papers_as_were_ordered(listed, seats, copies):
    assert said(papers(listed, seats, copies)).count("PHIẾU BẦU") == copies


@pytest.mark.parametrize(("listed", "seats"), [(5, 3), (12, 10), (30, 25), (64, 55), (64, 64), (200, 150), (200, 200)])
def test_every_name_stands_once_with_its_number_inside_the_margins(listed, seats):
    data = papers(listed, seats)
    found: dict[str, int] = {}
    with opened(drawn(data)) as pdf:
        for page in pdf.pages:
            for table in upright(page).extract_tables():
                found |= {(row[1] or "").replace("\n", " "): int(row[0]) for row in table[1:]}
            edges = [(word["x0"], word["x1"], word["top"], word["bottom"]) for word in page.extract_words()]
            assert min(left for left, _, _, _ in edges) > 20
            assert max(right for _, right, _, _ in edges) < page.width - 20
            assert max(bottom for _, _, _, bottom in edges) < page.height - 20
    assert found == {one.name: one.number for one in data.candidates}


def test_a_struck_list_says_how_many_and_how_to_strike():
    text = said(papers(5, 3))
    assert "Bầu 03 đồng chí trong danh sách 05 đồng chí dưới đây." in text
    assert "gạch ngang giữa cả họ và tên đồng chí đó." in text
    assert "Không ký tên hoặc ghi thêm những nội dung khác." in text
    assert "Đồng ý" not in text


def test_a_list_without_surplus_has_two_boxes_a_row():
    text = said(papers(7, 7))
    for words in ("Số", "Họ và tên", "Đồng ý", "chỉ đánh dấu X vào ô đồng ý hoặc không đồng ý."):
        assert words in text
    with opened(drawn(papers(7, 7))) as pdf:
        head, first = upright(pdf.pages[0]).extract_tables()[0][:2]
    assert [" ".join(cell.split()) for cell in head] == ["Số thứ tự", "Họ và tên", "Đồng ý", "Không đồng ý"]
    assert first[2:] == ["", ""]


def test_one_name_needs_no_number():
    with opened(drawn(papers(1, 1))) as pdf:
        head = pdf.pages[0].extract_tables()[0][0]
    assert [" ".join(cell.split()) for cell in head] == ["Họ và tên", "Đồng ý", "Không đồng ý"]


def test_an_indicative_paper_follows_its_form():
    people = tuple(Candidate(name, "Bí thư Chi bộ", number) for number, name in enumerate(samples.names(3), start=1))
    data = asked(3, candidates=people, contest="về người ứng cử, được đề cử vào Ban Chấp hành")
    text = said(data)
    assert "PHIẾU XIN Ý KIẾN" in text
    assert "PHIẾU BẦU" not in text
    assert "Đối với mỗi người ứng cử, được đề cử chỉ đánh dấu X" in text
    with opened(drawn(data)) as pdf:
        head, first = pdf.pages[0].extract_tables()[0][:2]
    columns = ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Đồng ý", "Không đồng ý", "Ghi chú"]
    assert [" ".join(cell.split()) for cell in head] == columns
    assert " ".join(first[2].split()) == "Bí thư Chi bộ"


def test_who_the_people_are_has_the_room_that_names_do_not_need():
    post = "Bí thư Chi bộ Văn phòng Đảng ủy Khối, Phó Chánh Văn phòng"
    people = tuple(Candidate(name, post, number) for number, name in enumerate(samples.names(30), start=1))
    made = drawn(asked(30, candidates=people))
    assert sheets(made) == [A4_TALL] * 2
    with opened(made) as pdf:
        rows = pdf.pages[0].extract_tables()[0][1:]
    assert {len(row[1].splitlines()) for row in rows} == {1}
    assert {len(row[2].splitlines()) for row in rows} == {2}


def test_the_seal_has_a_square_of_its_own_at_the_upper_left():
    with opened(drawn(papers(30, 25))) as pdf:
        page = pdf.pages[0]
        (square,) = [box for box in page.rects if abs(box["width"] - box["height"]) < 0.1]
        assert square["width"] > 80
        assert (square["x0"], square["top"]) < (60, 60)
        inside = page.crop((square["x0"], square["top"], square["x1"], square["bottom"]))
        assert inside.extract_text() == ""


def test_papers_of_a_sheet_are_alike():
    with opened(drawn(papers(12, 10, 2))) as pdf:
        page = pdf.pages[0]
        left, right = (page.crop((x, 0, x + page.width / 2, page.height)) for x in (0, page.width / 2))
        assert left.extract_text() == right.extract_text()


def test_all_pages_of_one_printing_say_the_same():
    assert len(set(page_texts(drawn(papers(30, 25, 6))))) == 1


@pytest.mark.parametrize("seats", [2, 3])
def test_very_long_names_are_whole(seats):
    text = said(papers(LONG, seats))
    for name in LONG:
        for word in name.split():
            assert word in text


def test_sheets_of_a_long_paper_name_themselves():
    first, second = page_texts(drawn(papers(200, 150)))
    assert "Tờ 1 / 2" in first
    assert "Tờ 2 / 2" in second
    assert "BAN CHẤP HÀNH ĐẢNG BỘ KHÓA IX" in second


def test_a_run_off_says_so():
    text = said(papers(3, 2, kind=RoundKind.RUNOFF, round_number=2))
    assert "(lần bầu thứ hai: bầu lại giữa những người có số phiếu bằng nhau)" in text


def test_each_paper_of_a_rehearsal_is_marked_and_no_other():
    assert said(papers(5, 3, 4, is_rehearsal=True)).count("DIỄN TẬP") == 4
    assert "DIỄN TẬP" not in said(papers(5, 3, 4))
    with opened(drawn(papers(5, 3, is_rehearsal=True))) as pdf:
        slanted = [char for char in pdf.pages[0].chars if char["matrix"][1] != 0]
    assert "".join(char["text"] for char in slanted).replace(" ", "") == "DIỄNTẬP"


def test_papers_to_be_cut_have_marks_and_others_none():
    def marks(data):
        with opened(drawn(data)) as pdf:
            page = pdf.pages[0]
            return [line for line in page.lines if line["x0"] < 1 or line["top"] < 1]

    assert len(marks(papers(5, 3))) == 2
    assert len(marks(papers(12, 10))) == 1
    assert marks(papers(30, 25)) == []


def test_the_same_papers_are_the_same_bytes_and_two_hundred_take_little_more_room_than_one():
    once, again = (drawn(papers(30, 25, 226)) for _ in range(2))
    assert once == again
    assert len(once) < 5 * len(drawn(papers(30, 25)))


@settings(max_examples=25)
@given(people=st.integers(1, 120), surplus=st.integers(0, 20))
def test_every_name_of_any_list_stands_on_the_paper_once(people, surplus):
    names = [f"Họ{number}Tên{number}" for number in range(1, people + 1)]
    words = said(papers(names, max(1, people - surplus))).split()
    assert [name for name in names if words.count(name) != 1] == []
