"""A result corrected three days later: the election keeps its day, the correction has its own."""

import re
from datetime import date, timedelta

import pytest
from pdf_reading import flat, page_texts, tables
from settled_round import Clock
from voted_rounds import contest_of

from app.models.checking import check_book
from app.models.contests import Office
from app.reports.from_book import build
from app.reports.round_ballot_papers import ballot_papers_of

_LATER = timedelta(days=3)


@pytest.fixture
def corrected(tmp_path):
    """A result confirmed on 29/7/2020 and again, with the reason, on 1/8/2020."""
    clock = Clock()
    book, contest = contest_of(tmp_path / "so.sodaihoi", Office.SECRETARY, [15, 5], 1, clock=clock)
    with book:
        (one,) = book.rounds.of_contest(contest)
        clock.moment += _LATER
        book.rounds.reopen(one.id, "sửa phiếu 4")
        yield book, one.id


def confirm(book, round_id):
    book.results.close(round_id)
    book.results.confirm(round_id)


def test_every_paper_keeps_the_day_of_the_election_and_the_minutes_tell_that_of_the_correction(corrected):
    book, round_id = corrected
    confirm(book, round_id)
    minutes = flat(build(book, "counting-minutes", round_id))
    assert "Sơn La, ngày 29 tháng 7 năm 2020" in minutes
    assert "Tại Sơn La, ngày 29 tháng 7 năm 2020, Đại hội Đảng bộ Khối lần thứ IX đã tiến hành bầu" in minutes
    assert "kết quả được mở lại để sửa lúc 09 giờ" in minutes
    assert "phút, ngày 01 tháng 8 năm 2020. Lý do sửa: sửa phiếu 4." in minutes
    sealing = flat(build(book, "sealing-minutes", round_id))
    assert "phút, ngày 29 tháng 7 năm 2020, tại Sơn La, Ban kiểm phiếu đã niêm phong" in sealing
    assert "đến hết ngày 29 tháng 01 năm 2021" in sealing
    assert "kiểm phiếu kết thúc vào hồi 09 giờ" in minutes


def test_the_minutes_carry_the_code_of_the_journal_that_a_check_asks_for(corrected):
    book, round_id = corrected
    confirm(book, round_id)
    entry = book.journal.last()
    said = " ".join(page_texts(build(book, "counting-minutes", round_id)))
    found = re.search(r"Mã nhật ký của sổ, mục (\d+): ([0-9a-f ]{19})\.", said)
    assert found
    assert (int(found[1]), found[2].replace(" ", "")) == (entry.id, entry.digest[:16])
    assert list(check_book(book, found[2])) == []
    (line,) = check_book(book, found[2][::-1])
    assert line.startswith("Nhật ký không có mục nào mang mã")


def test_the_sentence_of_a_correction_says_each_day_once(corrected):
    book, round_id = corrected
    confirm(book, round_id)
    book.rounds.reopen(round_id, "sửa lần nữa")
    confirm(book, round_id)
    minutes = flat(build(book, "counting-minutes", round_id))
    assert "ngày 01 tháng 8 năm 2020, ngày 01 tháng 8 năm 2020" not in minutes
    assert "lúc 09 giờ" in minutes


def test_papers_printed_again_while_it_is_open_carry_the_day_of_the_election(corrected):
    book, round_id = corrected
    assert ballot_papers_of(book, round_id).day == date(2020, 7, 29)


def test_a_correction_after_the_congress_is_no_count_outside_it(corrected):
    book, round_id = corrected
    assert not book.results.day_findings(round_id)


def test_the_entry_log_tells_that_a_confirmed_result_was_opened_and_why(corrected):
    book, round_id = corrected
    confirm(book, round_id)
    (row,) = [row for table in tables(build(book, "entry-log", round_id)) for row in table if "sửa phiếu 4" in row]
    assert " ".join(row[3].split()) == "Mở lại kết quả đã xác nhận để sửa"
    assert row[4] == "Thu Hà"
