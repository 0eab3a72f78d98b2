"""Sealing minutes and the minutes of an indicative ballot, from a book, read back."""

from dataclasses import replace
from datetime import date

import pytest
from pdf_reading import flat, tables
from settled_round import new_book

from app.models.ballots import BatchPass
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.errors import Refused
from app.models.handovers import Handover
from app.models.paper_accounts import PaperCounts
from app.models.round_records import Candidate, Figures, Ordered
from app.reports.from_book import build
from app.reports.round_ballot_papers import ballot_papers_of
from app.rules.ballots import Ballot, Reason

ALL = frozenset(range(1, 9))
WHOLE = Ballot(ALL)
STRUCK = Ballot(ALL - {7, 8}, frozenset({7, 8}))


@pytest.fixture
def place(tmp_path):
    """A closed round of five papers, one of them invalid, and its book."""
    book, round_id = new_book(tmp_path / "so.sodaihoi", passes=1)
    with book:
        book.paper_accounts.record_printing(round_id, 5, 2)
        book.paper_accounts.set_counts(round_id, PaperCounts(spoiled=1, left_over=1))
        for paper in (STRUCK, STRUCK, STRUCK, STRUCK, WHOLE):
            book.ballots.record(BatchPass(round_id, 1), paper)
        book.results.close(round_id)
        yield book, round_id


@pytest.fixture
def asked(place):
    """An indicative ballot on three people in the same book, closed."""
    book, _ = place
    title = "về người ứng cử, được đề cử tại Đại hội"
    contest = book.contests.add(Contest(title, Office.EXECUTIVE_COMMITTEE, indicative=True))
    book.contests.set_board(
        contest, [BoardMember("Cầm Thị Yến", BoardRole.HEAD), BoardMember("Lò Văn Của", BoardRole.MEMBER)]
    )
    round_id = book.rounds.begin_first(contest, Figures(1, 0, 10, {}, 4, 4, 4))
    names = ("Lê Văn An", "Trần Thị Bình", "Vũ Văn Cường")
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [4])
    everybody = frozenset({1, 2, 3})
    for paper in (Ballot(everybody), Ballot(everybody), Ballot(frozenset({1}), frozenset({2, 3})), Ballot()):
        book.ballots.record(BatchPass(round_id, 1), paper)
    book.results.close(round_id)
    return round_id


def test_the_sealing_minutes_count_every_kind_of_paper(place):
    book, round_id = place
    made = build(book, "sealing-minutes", round_id)
    assert "Số phiếu đã in: 07 phiếu; phát ra: 05 phiếu; hỏng và đã đổi: 01 phiếu" in flat(made)
    rows = [row[1:3] for row in tables(made)[0][1:]]
    assert rows == [
        ["Phiếu thu về, hợp lệ", "4"],
        ["Phiếu thu về, không hợp lệ", "1"],
        ["Phiếu hỏng, đã đổi", "1"],
        ["Phiếu chưa dùng, còn lại", "1"],
        ["Cộng", "7"],
    ]


def test_every_sum_adds_up_where_a_paper_was_not_issued_by_the_board(tmp_path):
    book, round_id = new_book(tmp_path / "la.sodaihoi", passes=1)
    with book:
        book.rounds.set_figures(round_id, Figures(6, 0, 10, {}, 6, 6, 5))
        book.paper_accounts.record_printing(round_id, 6, 2)
        book.paper_accounts.set_counts(round_id, PaperCounts(spoiled=1, left_over=1))
        for paper in (STRUCK, STRUCK, STRUCK, WHOLE, Ballot(stated=Reason.FOREIGN_PAPER)):
            book.ballots.record(BatchPass(round_id, 1), paper)
        for one in book.warnings.of_round(round_id):
            book.warnings.give_reason(round_id, one.found, "hai người không bỏ phiếu")
        book.results.close(round_id)
        made, minutes = build(book, "sealing-minutes", round_id), flat(build(book, "counting-minutes", round_id))
    assert (
        "Số phiếu thu về: 05 phiếu; không thu về: 02 phiếu."
        " Trong số phiếu thu về có 01 phiếu không do Ban kiểm phiếu phát ra."
    ) in flat(made)
    assert [row[1:3] for row in tables(made)[0][1:]] == [
        ["Phiếu thu về, hợp lệ", "3"],
        ["Phiếu thu về, không hợp lệ", "1"],
        ["Phiếu thu về, không do ban phát ra", "1"],
        ["Phiếu hỏng, đã đổi", "1"],
        ["Phiếu chưa dùng, còn lại", "1"],
        ["Cộng", "7"],
    ]
    assert (
        "Trong số phiếu thu về có 01 phiếu không do Ban kiểm phiếu phát ra, được xác định là không hợp lệ." in minutes
    )
    assert "Số phiếu phát ra mà không thu về: 02 phiếu." in minutes


def test_they_name_the_correction_of_a_confirmed_result(place):
    book, round_id = place
    assert "đã được mở lại để sửa" not in flat(build(book, "sealing-minutes", round_id))
    digest = book.results.confirm(round_id).digest
    book.rounds.reopen(round_id, "cộng sót một phiếu")
    book.results.close(round_id)
    text = flat(build(book, "sealing-minutes", round_id))
    assert f"(mã kiểm tra {digest[:4]}" in text
    assert "đã được mở lại để sửa lúc 09 giờ" in text
    assert "; biên bản này ghi số phiếu sau khi sửa. Lý do sửa: cộng sót một phiếu." in text


def test_they_name_who_hands_over_and_takes_over(place):
    book, round_id = place
    book.handovers.save(round_id, Handover(2, "001245", "Nguyễn Trung Khải", "Lò Thị Mai"))
    text = flat(build(book, "sealing-minutes", round_id))
    assert "do đồng chí Vũ Văn Hải, Trưởng ban, đại diện" in text
    assert "do đồng chí Nguyễn Trung Khải đại diện, để bàn giao cho cấp ủy khóa mới" in text
    assert "đóng thành 02 gói, niêm phong số 001245" in text
    assert text.count("Lò Thị Mai") == 2


def test_they_state_until_when_papers_are_kept_by_the_article_that_was_read(place):
    book, round_id = place
    text = flat(build(book, "sealing-minutes", round_id))
    assert "lưu giữ 06 tháng, đến hết ngày 29 tháng 01 năm 2021" in text  # a congress of one day, 29/7/2020
    book.congresses.save(replace(book.congresses.get(), opens=None))
    text = flat(build(book, "sealing-minutes", round_id))
    assert "lưu giữ 06 tháng, đến hết ngày ……" in text
    assert "Theo Điều" not in text
    book.rounds.reopen(round_id, "áp dụng sai quy chế")
    congress = replace(book.congresses.get(), rules="qd-190-2024", closes=date(2026, 8, 31))
    book.congresses.save(congress)
    book.results.close(round_id)
    text = flat(build(book, "sealing-minutes", round_id))
    assert "Theo Điều 35 Quy chế bầu cử trong Đảng, phiếu bầu đã niêm phong được lưu giữ 06 tháng" in text
    assert "đến hết ngày 28 tháng 02 năm 2027" in text
    assert "15 ngày làm việc kể từ ngày bế mạc, đến hết ngày 21 tháng 9 năm 2026" in text


def test_a_board_without_an_account_seals_what_came_back(tmp_path):
    book, round_id = new_book(tmp_path / "khac.sodaihoi", passes=1)
    with book:
        for paper in (STRUCK, STRUCK, STRUCK, STRUCK, WHOLE):
            book.ballots.record(BatchPass(round_id, 1), paper)
        book.results.close(round_id)
        made = build(book, "sealing-minutes", round_id)
    assert "đã in" not in flat(made)
    assert [row[1] for row in tables(made)[0][1:]] == ["Phiếu thu về, hợp lệ", "Phiếu thu về, không hợp lệ", "Cộng"]


def test_opinions_are_told_without_anybody_elected(place, asked):
    book, _ = place
    made = build(book, "indicative-minutes", asked)
    text = flat(made)
    assert "kiểm phiếu xin ý kiến về người ứng cử, được đề cử tại Đại hội" in text
    for words in ("trúng cử", "quá một phần hai", "BAN KIỂM PHIẾU", "Ban kiểm phiếu"):
        assert words not in text
    assert "1) Đ/c Cầm Thị Yến, Tổ trưởng; 2) Đ/c Lò Văn Của, Tổ viên" in text
    assert "T/M TỔ GIÚP VIỆC" in text
    assert [row[1:] for row in tables(made)[-1][1:]] == [
        ["Lê Văn An", "3", "0", "1", "30"],
        ["Trần Thị Bình", "2", "1", "1", "20"],
        ["Vũ Văn Cường", "2", "1", "1", "20"],
    ]


def test_each_kind_of_ballot_has_its_own_minutes(place, asked):
    book, round_id = place
    for document, of, code in (
        ("counting-minutes", asked, "indicative.own_minutes"),
        ("sealing-minutes", asked, "indicative.own_minutes"),
        ("indicative-minutes", round_id, "indicative.only"),
    ):
        with pytest.raises(Refused) as refusal:
            build(book, document, of)
        assert refusal.value.findings[0].rule.code == code


def test_other_documents_of_an_indicative_ballot_are_signed_by_its_team(place, asked):
    book, _ = place
    text = flat(build(book, "invalid-papers", asked))
    assert "TỔ GIÚP VIỆC" in text
    assert "BAN KIỂM PHIẾU" not in text


def test_papers_are_drawn_as_many_as_were_last_printed(place):
    book, round_id = place
    assert ballot_papers_of(book, round_id).copies == 7


def test_papers_not_printed_yet_are_as_many_as_usual(tmp_path):
    book, round_id = new_book(tmp_path / "khac.sodaihoi")
    with book:
        assert ballot_papers_of(book, round_id).copies == 7
        book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_NAME)
        with pytest.raises(Refused, match="danh sách chỉ có 1 người"):
            build(book, "ballot-papers", round_id)
