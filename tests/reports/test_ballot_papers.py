"""Ballot papers: the names in their order, as many as wanted, all alike, on as few sheets as read well."""

from datetime import date
from io import BytesIO

import pdfplumber
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.round_records import Candidate
from app.reports.ballot_papers import build
from app.reports.ballot_papers_data import BallotPapers
from app.reports.wording import worded
from app.rules.rounds import RoundKind, marking_for

WORDING = worded("ballot-papers", {})


def papers(people, seats, copies=1, **more):
    names = more.pop("names", None) or [f"Nguyễn Văn {chr(65 + n % 26)}{chr(97 + n // 26)}nh" for n in range(people)]
    listed = tuple(Candidate(name, "", number) for number, name in enumerate(names, start=1))
    return BallotPapers(
        meeting="Đại hội đại biểu Đảng bộ tỉnh lần thứ IX",
        contest="Ban Chấp hành Đảng bộ khóa IX",
        candidates=listed,
        seats=seats,
        marking=marking_for(people, seats),
        copies=copies,
        place="Sơn La",
        day=date(2020, 7, 29),
        **more,
    )


def pages(data):
    with pdfplumber.open(BytesIO(build(data, WORDING))) as pdf:
        return [(round(page.width), round(page.height), page.extract_text()) for page in pdf.pages]


def test_a_struck_list_says_how_many_to_elect_and_how_to_strike():
    (page,) = pages(papers(30, 25))
    text = " ".join(page[2].split())
    assert "PHIẾU BẦU" in text
    assert "Bầu 25 đồng chí trong danh sách 30 đồng chí dưới đây." in text
    assert "gạch ngang giữa cả họ và tên" in text
    assert "Đồng ý" not in text


def test_a_list_without_surplus_has_two_boxes_and_one_candidate_needs_no_number():
    columns = " ".join(pages(papers(12, 12))[0][2].split())
    assert "Đồng ý" in columns
    assert "chỉ đánh dấu X vào ô đồng ý hoặc không đồng ý" in columns
    single = " ".join(pages(papers(1, 1))[0][2].split())
    assert "Số thứ tự" not in single
    assert "đánh dấu cả hai ô hoặc không đánh dấu ô nào là phiếu không hợp lệ" in single


@pytest.mark.parametrize(("people", "seats", "on_a_sheet"), [(5, 3, 4), (12, 12, 2), (30, 25, 1)])
def test_short_lists_stand_several_to_a_sheet(people, seats, on_a_sheet):
    found = pages(papers(people, seats, copies=8))
    assert len(found) == 8 // on_a_sheet
    assert all(page[2].count("PHIẾU BẦU") == on_a_sheet for page in found)
    assert all(sorted(page[:2]) == [595, 842] for page in found)


def test_a_list_too_long_for_one_sheet_takes_several_that_say_so():
    found = pages(papers(200, 160))
    assert all(f"Tờ {place} / {len(found)}" in page[2] for place, page in enumerate(found, start=1))
    assert len(found) > 1


@settings(max_examples=25, deadline=None)
@given(people=st.integers(1, 120), surplus=st.integers(0, 20))
def test_every_name_stands_on_the_paper_once(people, surplus):
    names = [f"Họ{number}Tên{number}" for number in range(1, people + 1)]
    text = "\n".join(page[2] for page in pages(papers(people, max(1, people - surplus), names=names)))
    words = text.split()
    assert [name for name in names if words.count(name) != 1] == []


def test_papers_of_a_run_off_say_so_and_those_of_a_rehearsal_can_never_pass_for_real_ones():
    text = " ".join(pages(papers(3, 1, kind=RoundKind.RUNOFF, round_number=2, is_rehearsal=True))[0][2].split())
    assert "lần bầu thứ hai: bầu lại" in text
    assert "PHIẾU KHÔNG CÓ GIÁ TRỊ" in text


def test_the_same_papers_give_the_same_bytes_and_many_cost_little_more():
    once, often = build(papers(30, 25), WORDING), build(papers(30, 25, copies=226), WORDING)
    assert build(papers(30, 25), WORDING) == once
    assert len(often) < 3 * len(once)
