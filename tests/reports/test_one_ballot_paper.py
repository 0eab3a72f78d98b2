"""One ballot paper as a file for a word processor: the words, rows and size of the printed ones."""

from io import BytesIO

import docx
import pytest
from docx.shared import Mm
from settled_round import new_book
from test_ballot_papers import LONG, WORDS, asked, papers

from app.reports.ballot_papers_docx import one_paper
from app.reports.catalogue import DOCUMENTS
from app.reports.document import Format
from app.reports.from_book import build


def opened(data):
    return docx.Document(BytesIO(one_paper(data, WORDS)))


def lists(made):
    return [
        [[cell.text for cell in row.cells] for row in one.rows] for one in made.tables if one.style.name == "Table Grid"
    ]


def lines(made):
    return [paragraph.text for paragraph in made.paragraphs if paragraph.text]


def test_a_struck_list_has_its_names_in_order_and_says_how_to_strike():
    data = papers(5, 3)
    made = opened(data)
    (rows,) = lists(made)
    assert rows[1:] == [[str(one.number), one.name] for one in data.candidates]
    said = " ".join(lines(made))
    assert "PHIẾU BẦU BAN CHẤP HÀNH ĐẢNG BỘ KHÓA IX Bầu 03 đồng chí" in said
    assert "gạch ngang giữa cả họ và tên" in said


def test_a_list_without_surplus_has_empty_boxes():
    (rows,) = lists(opened(papers(7, 7)))
    assert [" ".join(head.split()) for head in rows[0]] == ["Số thứ tự", "Họ và tên", "Đồng ý", "Không đồng ý"]
    assert {tuple(row[2:]) for row in rows[1:]} == {("", "")}


def test_an_indicative_paper_has_its_columns():
    (rows,) = lists(opened(asked(3)))
    assert [" ".join(head.split()) for head in rows[0]] == ["TT", "Họ và tên", "Đồng ý", "Không đồng ý", "Ghi chú"]


@pytest.mark.parametrize(("listed", "size"), [(5, (105, 148)), (12, (148, 210)), (30, (210, 297))])
def test_it_is_as_large_as_the_printed_paper(listed, size):
    page = opened(papers(listed, listed - 1)).sections[0]
    assert (page.page_width // Mm(1), page.page_height // Mm(1)) == size


def test_blocks_beside_each_other_hold_every_name_once():
    data = papers(200, 150)
    found = {}
    for rows in lists(opened(data)):
        for row in rows[1:]:
            found |= {int(row[at]): " ".join(row[at + 1].split()) for at in range(0, len(row), 2) if row[at]}
    assert found == {one.number: one.name for one in data.candidates}


def test_long_names_are_whole():
    (rows,) = lists(opened(papers(LONG, 3)))
    assert [" ".join(row[1].split()) for row in rows[1:]] == list(LONG)


def test_a_rehearsal_is_marked():
    assert lines(opened(papers(5, 3, is_rehearsal=True)))[-1] == "DIỄN TẬP – PHIẾU KHÔNG CÓ GIÁ TRỊ"


def test_the_same_paper_is_the_same_bytes():
    assert one_paper(papers(5, 3), WORDS) == one_paper(papers(5, 3), WORDS)


def test_the_catalogue_offers_it(tmp_path):
    book, round_id = new_book(tmp_path / "so.sodaihoi")
    with book:
        made = docx.Document(BytesIO(build(book, "ballot-papers", round_id, Format.DOCX)))
    assert len(lists(made)[0]) == 9
    assert DOCUMENTS["ballot-papers"].formats == (Format.PDF, Format.DOCX)
