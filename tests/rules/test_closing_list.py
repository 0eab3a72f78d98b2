"""All figures that must agree, with both their sides, also those that do."""

from dataclasses import replace

from election_samples import papers_for, terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.closing import BatchState, Foreign, Papers, check_entered, check_papers, missing_papers
from app.rules.closing_list import CheckState, check_sums, closing_list, sums_of, sums_of_sheets
from app.rules.counting import count
from app.rules.findings import finding
from app.rules.paper_account import PaperAccount, check_account
from app.rules.rounds import Marking

TERMS = terms_of(3, 4, base=12)
VOTES = [9, 8, 7, 3]


def listed(papers, batches, account=None, foreign=0, sums=None):
    account = account or PaperAccount()
    found = [
        *check_papers(TERMS, papers, foreign),
        *check_entered(papers, batches),
        *check_account(account, papers),
    ]
    return closing_list(TERMS, papers, account, batches, foreign, sums, found), found


def told(check):
    sides = ("+".join(f"{term.name} {term.count}" for term in side) for side in (check.left, check.right))
    return f" {check.relation} ".join(sides)


def test_sums_that_hold_are_listed_with_both_sides_and_where_they_come_from():
    checks, _ = listed(
        Papers(10, 10, 10), [BatchState(1, 6, 6), BatchState(2, 4, 4)], PaperAccount(12, spoiled=1, left_over=1)
    )
    assert [told(check) for check in checks] == [
        "có mặt 10 ≤ mẫu số 12",
        "phát ra 10 ≤ có mặt 10",
        "phát ra 10 = thu về 10",
        "đã in 12 = phát ra 10+hỏng, đã đổi 1+còn lại 1",
        "các tập khai 10 = thu về 10",
        "đã nhập ở các tập đủ 10 = khai ở các tập đủ 10",
        "đã nhập 10 = thu về 10",
        "phiếu chờ ban kết luận 0 =  0",
        "hợp lệ 0+không hợp lệ 0 = đã nhập 0",
    ]
    assert {check.state for check in checks[:-1]} == {CheckState.HOLDS}
    assert checks[-1].state is CheckState.WAITING
    assert all(term.source for check in checks for term in (*check.left, *check.right) if term.name)


def test_a_batch_that_is_short_stands_by_itself_and_leads_to_its_keying():
    checks, _ = listed(Papers(10, 10, 10), [BatchState(1, 6, 6), BatchState(2, 4, 3)])
    short = next(check for check in checks if "tập {batch} đã nhập 3" in told(check))
    assert (short.state, short.found.place) == (CheckState.BROKEN, "batch/2")


def test_papers_not_returned_want_a_reason_until_there_is_one():
    papers, batches = Papers(10, 10, 9), [BatchState(1, 9, 9)]
    wanted = finding("warning.reason", "warning/round.not_returned", says=missing_papers(papers, Foreign()).says)
    waiting = closing_list(TERMS, papers, PaperAccount(), batches, 0, None, [wanted])[2]
    assert told(waiting) == "phát ra 10 = thu về 9+không thu về 1"
    assert (waiting.state, waiting.found) == (CheckState.WANTS_REASON, wanted)
    assert closing_list(TERMS, papers, PaperAccount(), batches, 0, None, [])[2].state is CheckState.HOLDS


def test_more_papers_than_issued_are_held_against_the_foreign_ones():
    assert told(listed(Papers(10, 10, 11), [BatchState(1, 11, 11)], foreign=1)[0][2]) == (
        "phát ra 10+phiếu không do ban phát 1 = thu về 11"
    )


def test_every_sum_of_papers_adds_up_with_a_foreign_one_among_them():
    checks, _ = listed(Papers(10, 10, 9), [BatchState(1, 9, 9)], foreign=1)
    assert told(checks[2]) == "phát ra 10+phiếu không do ban phát 1 = thu về 9+không thu về 2"
    assert checks[2].state is CheckState.HOLDS
    broken, _ = listed(Papers(10, 10, 12), [BatchState(1, 12, 12)], foreign=1)
    assert told(broken[2]) == "thu về 12 ≤ phát ra 10+phiếu không do ban phát 1"
    assert broken[2].found.rule.code == "round.returned"


def test_votes_are_added_up_a_second_time_straight_from_the_papers():
    papers = papers_for(TERMS, VOTES)
    sums = sums_of(TERMS, Papers(12, 12, 12), count(TERMS, papers), papers)
    assert (sums.valid, sums.invalid, sums.given, sums.marked) == (12, 0, 27, 27)
    assert list(check_sums(sums)) == []
    columns = replace(TERMS, marking=Marking.AGREE_DISAGREE)
    both = sums_of(columns, Papers(12, 12, 12), count(columns, papers), papers)
    assert (both.given, both.marked) == (48, 48)


def test_a_result_that_is_not_that_of_its_papers_stops_the_closing():
    papers = papers_for(TERMS, VOTES)
    wrong = replace(count(TERMS, papers), valid=11)
    (found,) = check_sums(sums_of(TERMS, Papers(12, 12, 12), wrong, papers))
    assert (found.rule.code, found.is_error) == ("round.sums", True)
    assert found.says == "Hợp lệ cộng không hợp lệ phải bằng thu về: 11 và 12."


counts = st.integers(0, 14)


@given(
    present=counts,
    issued=counts,
    returned=counts,
    batches=st.lists(st.tuples(st.integers(1, 8), st.integers(0, 8), st.booleans()), max_size=3),
    account=st.builds(PaperAccount, counts, spoiled=st.integers(0, 3), left_over=st.integers(0, 3)),
    foreign=st.integers(0, 2),
)
def test_whatever_stops_closing_is_a_sum_that_does_not_hold_and_the_other_way_round(
    present, issued, returned, batches, account, foreign
):
    states = [
        BatchState(number, declared, min(entered, declared), (1,) if aside and entered else ())
        for number, (declared, entered, aside) in enumerate(batches, start=1)
    ]
    checks, found = listed(Papers(present, issued, returned), states, account, foreign)
    errors = [one for one in found if one.is_error]
    broken = [check for check in checks if check.state is CheckState.BROKEN]
    assert bool(errors) == bool(broken) or [one.rule.code for one in errors] == ["round.nothing"]
    assert all(check.found is not None and check.found.place for check in broken)
    assert {one.rule.code for one in errors} - {check.found.rule.code for check in broken} <= {"round.nothing"}


def test_a_count_by_hand_names_its_tally_sheets_and_claims_no_sum_it_cannot_know():
    batches = [BatchState(1, 12, 12, keyed=(12, 12))]
    papers = Papers(12, 12, 12)
    result = count(TERMS, papers_for(TERMS, VOTES))
    sums = sums_of_sheets(papers, result)
    assert list(check_sums(sums)) == []
    checks = closing_list(TERMS, papers, PaperAccount(), batches, 0, sums, [], by_sheets=True)
    assert {check.state for check in checks} == {CheckState.HOLDS}
    assert told(checks[-1]) == "hợp lệ 12+không hợp lệ 0 = thu về 12"
    assert "nhập phiếu" not in {term.source for check in checks for term in (*check.left, *check.right)}
    (wrong,) = check_sums(sums_of_sheets(papers, replace(result, valid=11)))
    assert wrong.rule.code == "round.sums"
