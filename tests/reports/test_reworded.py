"""A wording changed after a result was confirmed: what is printed then says so."""

from io import BytesIO

import docx
import pytest
from pdf_reading import page_texts
from settled_round import settled

from app.reports.document import Format
from app.reports.from_book import build

REWORDED = "Câu chữ của văn bản đã sửa sau khi kết quả được xác nhận"


@pytest.fixture
def confirmed(tmp_path):
    """A confirmed round whose minutes an office had worded for itself before."""
    book, round_id = settled(tmp_path / "so.sodaihoi")
    with book:
        book.wordings.set_text("counting-minutes", "validity", "Hợp lệ {hợp lệ}, không hợp lệ {không hợp lệ}.")
        book.results.confirm(round_id)
        yield book, round_id


def test_minutes_printed_again_in_another_wording_say_so_at_their_foot(confirmed):
    book, round_id = confirmed
    assert REWORDED not in printed(build(book, "counting-minutes", round_id))
    book.wordings.set_text("counting-minutes", "open_none", "Việc bầu cử đã xong.")
    content = build(book, "counting-minutes", round_id)
    assert all(REWORDED in text for text in page_texts(content))
    assert REWORDED in docx_foot(build(book, "counting-minutes", round_id, Format.DOCX))
    assert REWORDED in printed(build(book, "sealing-minutes", round_id))
    book.wordings.set_text("counting-minutes", "open_none", "")
    assert REWORDED not in printed(build(book, "counting-minutes", round_id))


def test_another_wording_of_one_paper_is_said_on_that_paper_alone(confirmed):
    book, round_id = confirmed
    book.wordings.set_text("sealing-minutes", "closing", "Biên bản lập thành hai bản.")
    assert REWORDED in printed(build(book, "sealing-minutes", round_id))
    for name in ("counting-minutes", "entry-log", "differences", "invalid-papers"):
        assert REWORDED not in printed(build(book, name, round_id))


def test_a_result_confirmed_again_is_in_the_wording_of_today(confirmed):
    book, round_id = confirmed
    book.wordings.set_text("counting-minutes", "open_none", "Việc bầu cử đã xong.")
    book.rounds.reopen(round_id, "xem lại phiếu 4")
    book.results.close(round_id)
    assert REWORDED not in printed(build(book, "counting-minutes", round_id))
    book.results.confirm(round_id)
    assert REWORDED not in printed(build(book, "counting-minutes", round_id))


def docx_foot(content):
    section = docx.Document(BytesIO(content)).sections[0]
    return "".join(line.text for line in section.first_page_footer.paragraphs)


def printed(content):
    """Return all words of a paper, those of its foot too."""
    return " ".join(page_texts(content))
