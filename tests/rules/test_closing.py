"""Figures that must agree before a round can be closed."""

from dataclasses import replace

import pytest
from election_samples import terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.closing import (
    DEDUCTION_NAMES,
    ELECTORATE_NAMES,
    BatchState,
    Foreign,
    Papers,
    check_entered,
    check_papers,
    check_terms,
    missing_papers,
)
from app.rules.findings import Finding
from app.rules.rounds import Deduction, Electorate, deductions_of
from app.rules.rule_sets import QD_190_2024

TERMS = terms_of(25, 30)
AGREEING = Papers(present=226, issued=226, returned=226)
FULL = (BatchState(1, 100, 100), BatchState(2, 100, 100), BatchState(3, 26, 26))


def told(findings: list[Finding]) -> list[tuple[str, str, str]]:
    return [(found.rule.code, found.place, found.says) for found in findings]


def test_nothing_is_said_where_all_agrees():
    assert list(check_terms(TERMS)) == []
    assert list(check_papers(TERMS, AGREEING, foreign=0)) == []
    assert list(check_entered(AGREEING, FULL)) == []
    assert missing_papers(AGREEING, Foreign()) is None


@pytest.mark.parametrize(
    ("changes", "code", "place", "says"),
    [
        ({"seats": 0}, "round.seats", "seats", "Số lượng cần bầu phải từ 1 trở lên."),
        (
            {"seats": 31},
            "round.few_candidates",
            "candidates",
            "Cần bầu 31 mà danh sách chỉ có 30 người.",
        ),
        (
            {"deductions": {Deduction.SUSPENDED: 1}},
            "round.deduction_unknown",
            "deductions",
            "Không được trừ «người bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam» khi đại hội đại biểu bầu.",
        ),
        (
            {"deductions": {Deduction.DELEGATE_ABSENT: 228}},
            "round.deductions",
            "deductions",
            "Số được trừ (228) nhiều hơn hoặc bằng số triệu tập (228).",
        ),
        ({"summoned": 0}, "round.summoned", "summoned", "Chưa có số người được triệu tập."),
        (
            {"summoned": 0, "deductions": {Deduction.DELEGATE_ABSENT: 2}},
            "round.summoned",
            "summoned",
            "Chưa có số người được triệu tập.",
        ),
    ],
)
def test_wrong_terms(changes, code, place, says):
    assert told(list(check_terms(replace(TERMS, **changes)))) == [(code, place, says)]


@pytest.mark.parametrize("electorate", Electorate)
def test_each_electorate_knows_only_its_own_deductions(electorate):
    for category in Deduction:
        terms = replace(TERMS, electorate=electorate, deductions={category: 1})
        codes = [found.rule.code for found in check_terms(terms)]
        assert codes == ([] if category in deductions_of(QD_190_2024, electorate) else ["round.deduction_unknown"])


def test_every_electorate_and_deduction_has_a_name():
    assert set(ELECTORATE_NAMES) == set(Electorate)
    assert set(DEDUCTION_NAMES) == set(Deduction)


@pytest.mark.parametrize(
    ("papers", "foreign", "expected"),
    [
        (Papers(229, 226, 226), 0, [("round.present", "present", "Có mặt 229 nhiều hơn mẫu số 228.")]),
        (Papers(228, 228, 228), 0, []),
        (Papers(225, 226, 226), 0, [("round.issued", "issued", "Phát ra 226 phiếu cho 225 người có mặt.")]),
        (Papers(226, 225, 225), 0, []),
        (
            Papers(226, 226, 228),
            1,
            [
                (
                    "round.returned",
                    "returned",
                    "Thu về 228 phiếu, phát ra 226: thừa 2 phiếu mà chỉ có 1 phiếu không do ban phát.",
                )
            ],
        ),
        (Papers(226, 226, 228), 2, []),
        (Papers(226, 226, 228), 3, []),
        (Papers(226, 226, 220), 4, []),
    ],
)
def test_people_and_papers(papers, foreign, expected):
    assert told(list(check_papers(TERMS, papers, foreign))) == expected


def test_who_is_deducted_cannot_be_present():
    terms = replace(TERMS, deductions={Deduction.DELEGATE_ABSENT: 3})
    assert [found.rule.code for found in check_papers(terms, AGREEING, 0)] == ["round.present"]


@pytest.mark.parametrize(
    ("returned", "batches", "expected"),
    [
        (0, (), [("round.nothing", "returned", "Chưa có phiếu nào.")]),
        (0, (BatchState(1, 50, 0),), [("round.nothing", "returned", "Chưa có phiếu nào.")]),
        (100, (), [("round.batches", "batches", "Các tập khai 0 phiếu, thu về 100; đã nhập 0.")]),
        (
            101,
            (BatchState(1, 50, 50), BatchState(2, 50, 50)),
            [
                (
                    "round.returned_typed",
                    "returned",
                    "Thu về 101 phiếu, mà các tập khai 100 và đã nhập đủ 100.",
                )
            ],
        ),
        (
            99,
            (BatchState(1, 50, 50), BatchState(2, 50, 49)),
            [
                (
                    "batch.declared",
                    "declared/2",
                    "Tập 2 khai 50 phiếu mà nhập 49; số đã nhập của các tập vừa đúng số thu về 99.",
                ),
            ],
        ),
        (
            100,
            (BatchState(1, 50, 50), BatchState(2, 50, 49)),
            [
                ("batch.entered", "batch/2", "Tập 2: đã nhập 49 trên 50 phiếu."),
                ("round.entered", "batches", "Đã nhập 99 phiếu, thu về 100."),
            ],
        ),
        (
            100,
            (BatchState(1, 50, 49), BatchState(2, 50, 51)),
            [
                ("batch.entered", "batch/1", "Tập 1: đã nhập 49 trên 50 phiếu."),
                ("batch.entered", "batch/2", "Tập 2: đã nhập 51 trên 50 phiếu."),
            ],
        ),
        (
            50,
            (BatchState(1, 50, 50, (7, 31)),),
            [
                ("batch.set_aside", "batch/1/7", "Tập 1, phiếu 7 đang chờ ban kiểm phiếu kết luận."),
                ("batch.set_aside", "batch/1/31", "Tập 1, phiếu 31 đang chờ ban kiểm phiếu kết luận."),
            ],
        ),
    ],
)
def test_what_is_still_to_be_entered(returned, batches, expected):
    assert told(list(check_entered(Papers(226, 226, returned), batches))) == expected


def test_missing_papers_are_a_note_not_an_error():
    missing = missing_papers(Papers(226, 226, 223), Foreign())
    assert missing is not None
    assert (missing.rule.code, missing.says, missing.is_error) == (
        "round.not_returned",
        "Còn 3 phiếu phát ra không thu về.",
        False,
    )
    assert missing_papers(Papers(226, 226, 227), Foreign(1)) is None


@given(
    declared=st.lists(st.integers(1, 60), min_size=1, max_size=6),
    entered=st.lists(st.integers(0, 60), min_size=1, max_size=6),
    returned=st.integers(0, 200),
)
def test_only_what_agrees_in_each_batch_and_in_all_passes(declared, entered, returned):
    batches = [
        BatchState(number, papers, keyed)
        for number, (papers, keyed) in enumerate(zip(declared, entered, strict=False), start=1)
    ]
    agrees = all(batch.declared == batch.entered for batch in batches)
    agrees = agrees and sum(batch.declared for batch in batches) == returned
    assert (list(check_entered(Papers(300, 300, returned), batches)) == []) == agrees


def test_batches_of_several_passes_name_the_pass_that_is_short_and_wait_for_agreement():
    papers = Papers(present=10, issued=10, returned=10)
    batches = [
        BatchState(1, 5, 2, keyed=(5, 2), is_settled=False),
        BatchState(2, 5, 5, keyed=(5, 5), is_settled=False, is_compared=True),
    ]
    found = [(one.rule.code, one.place) for one in check_entered(papers, batches)]
    assert ("pass.entered", "batch/1") in found
    assert ("batch.differs", "compare/2") in found


def test_a_batch_is_not_begun_in_entry_to_compare_differing_or_settled():
    def stage(entered, *keyed, settled=False, compared=False):
        return BatchState(1, 5, entered, keyed=keyed, is_settled=settled, is_compared=compared).stage.value

    assert stage(0, 0, 0) == "not_begun"
    assert stage(0, 5, 0) == "in_entry"
    assert stage(5, 5, 5) == "to_compare"
    assert stage(5, 5, 5, compared=True) == "differing"
    assert stage(4, 5, 5, settled=True, compared=True) == "settled"
    assert stage(3, 3, settled=True) == "in_entry"
    assert stage(5, 5, settled=True) == "settled"


def test_a_paper_the_board_did_not_issue_stands_for_none_that_it_did():
    def said(returned, foreign):
        return getattr(missing_papers(Papers(8, 8, returned), foreign), "says", None)

    assert said(7, Foreign(1)) == "Còn 2 phiếu phát ra không thu về: phát ra 8, thu về 7 mà 1 không do ban phát."
    assert said(8, Foreign(1)) == "Còn 1 phiếu phát ra không thu về: phát ra 8, thu về 8 mà 1 không do ban phát."
    assert said(9, Foreign(1)) is None
    assert said(7, Foreign(0, is_sure=False)) == "Còn ít nhất 1 phiếu phát ra không thu về."
    assert said(8, Foreign(0, is_sure=False)) is None
