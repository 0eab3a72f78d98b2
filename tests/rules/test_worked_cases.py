"""The worked cases of the domain file, one by one, under both regulations."""

import pytest
from election_samples import count_votes, counted_round, paper, papers_for, struck, terms_of

from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.closing import BatchState, Foreign, Papers, check_entered, check_papers, missing_papers
from app.rules.contest_result import combine
from app.rules.counting import Next, Outcome, RoundResult, TiedFor, count
from app.rules.figures import percent
from app.rules.rounds import Deduction, Electorate, Marking, Round, RoundKind
from app.rules.rule_sets import RULE_SETS, RuleSet
from app.rules.surplus import check_surplus


@pytest.fixture(params=RULE_SETS.values(), ids=RULE_SETS.keys())
def rules(request: pytest.FixtureRequest) -> RuleSet:
    return request.param


def outcomes(result: RoundResult) -> list[str]:
    return [str(line.outcome) for line in result.lines]


def test_01_more_over_half_than_seats(rules):
    result = count_votes(terms_of(3, 4, rules=rules), 200, 180, 150, 140)
    assert result.needed == 115
    assert result.elected == (1, 2, 3)
    assert (result.tied, result.seats_left, result.next) == ((), 0, Next.NONE)
    assert result.lines[3].outcome is Outcome.NOT_ELECTED


def test_02_three_equal_for_two_seats(rules):
    result = count_votes(terms_of(3, 4, rules=rules), 200, 150, 150, 150)
    assert result.elected == (1,)
    assert result.tied == (2, 3, 4)
    assert (result.tied_for, result.seats_left, result.next) == (TiedFor.SEATS, 2, Next.RUNOFF)


def test_03_equal_votes_that_both_fit_are_no_tie(rules):
    result = count_votes(terms_of(3, 4, rules=rules), 200, 150, 150, 140)
    assert result.elected == (1, 2, 3)
    assert (result.tied, result.tied_for, result.next) == ((), None, Next.NONE)


def test_04_half_is_not_over_half(rules):
    result = count_votes(terms_of(3, 4, rules=rules), 200, 120, 114, 114)
    assert result.elected == (1, 2)
    assert (result.tied, result.seats_left, result.next) == ((), 1, Next.FURTHER)
    assert result.lines[2].percent == "50"


def test_05_all_equal_nobody_is_elected(rules):
    result = count_votes(terms_of(3, 4, rules=rules), 115, 115, 115, 115)
    assert result.elected == ()
    assert result.tied == (1, 2, 3, 4)
    assert (result.seats_left, result.next) == (3, Next.RUNOFF)


def test_06_runoff_elects_under_half(rules):
    result = count_votes(terms_of(2, 3, kind=RoundKind.RUNOFF, rules=rules), 100, 90, 30)
    assert result.needed is None
    assert result.elected == (1, 2)
    assert (result.seats_left, result.next) == (0, Next.NONE)


def test_06_runoff_of_case_2_joined_to_it():
    first = counted_round(1, RoundKind.FIRST, 3, {10: 200, 20: 150, 30: 150, 40: 150})
    again = counted_round(2, RoundKind.RUNOFF, 2, {20: 100, 30: 90, 40: 30})
    result = combine(3, 0, [first, again])
    assert [(winner.person, winner.round) for winner in result.elected] == [(10, 1), (20, 2), (30, 2)]
    assert (result.seats_left, result.next) == (0, Next.NONE)


def test_07_runoff_tied_again(rules):
    result = count_votes(terms_of(1, 2, kind=RoundKind.RUNOFF, rules=rules), 110, 110)
    assert result.elected == ()
    assert (result.tied, result.seats_left, result.next) == ((1, 2), 1, Next.RUNOFF)


def test_08_one_candidate_in_two_columns(rules):
    terms = terms_of(1, 1, rules=rules)
    agree, disagree = Ballot(frozenset({1})), Ballot(disagree=frozenset({1}))
    both, neither = Ballot(frozenset({1}), frozenset({1})), Ballot()
    result = count(terms, [agree] * 120 + [disagree] * 100 + [both] * 3 + [neither] * 3)
    assert (result.valid, result.invalid) == (220, 6)
    assert result.invalid_by_reason == {Reason.BOTH_COLUMNS: 3, Reason.BLANK: 3}
    assert result.elected == (1,)
    line = result.lines[0]
    assert (line.votes, line.disagree, line.uncounted, line.percent) == (120, 100, 0, "52,63")


def test_09_both_columns_spoil_only_the_line(rules):
    terms = terms_of(2, 2, rules=rules)
    result = count(terms, [Ballot(agree=frozenset({1, 2}), disagree=frozenset({1}))])
    assert (result.valid, result.invalid) == (1, 0)
    assert [line.votes for line in result.lines] == [0, 1]
    assert [line.uncounted for line in result.lines] == [1, 0]


def test_10_columns_paper_with_nothing(rules):
    result = count(terms_of(2, 2, rules=rules), [Ballot()])
    assert (result.valid, result.base) == (1, 228)
    assert [(line.votes, line.disagree, line.uncounted) for line in result.lines] == [(0, 0, 1), (0, 0, 1)]


@pytest.mark.parametrize(
    ("how_many_struck", "reason"), [(6, None), (5, None), (4, Reason.OVERVOTE), (0, Reason.OVERVOTE)]
)
def test_11_names_struck_of_thirty_for_25_seats(rules, how_many_struck, reason):
    terms = terms_of(25, 30, rules=rules)
    assert invalid_reason(terms, struck(terms, *range(1, how_many_struck + 1))) is reason


def test_11_all_struck_is_no_choice(rules):
    terms = terms_of(25, 30, rules=rules)
    assert invalid_reason(terms, struck(terms, *terms.candidates)) is Reason.NO_CHOICE


@pytest.mark.parametrize(("base", "needed"), [(225, 113), (227, 114), (1, 1), (228, 115)])
def test_12_votes_needed(rules, base, needed):
    assert terms_of(1, 1, base=base, rules=rules).needed == needed


def test_12_113_of_225_is_elected_and_112_is_not(rules):
    result = count_votes(terms_of(2, 2, base=225, rules=rules), 113, 112)
    assert outcomes(result) == ["elected", "not_elected"]


@pytest.mark.parametrize(("suspended", "base", "needed"), [(0, 25, 13), (1, 24, 13), (2, 23, 12)])
def test_13_committee_of_25(rules, suspended, base, needed):
    terms = Round(
        rules,
        Electorate.COMMITTEE,
        RoundKind.FIRST,
        7,
        tuple(range(1, 9)),
        Marking.STRIKE_OUT,
        25,
        {Deduction.SUSPENDED: suspended},
    )
    assert (terms.base, terms.needed) == (base, needed)


def test_14_five_of_ten_present_in_a_cell_of_11(rules):
    terms = terms_of(1, 2, base=11, rules=rules, electorate=Electorate.MEMBER_CONGRESS)
    result = count(terms, [paper(terms, [1])] * 5 + [paper(terms, [2])] * 5)
    assert result.needed == 6
    assert (result.elected, result.tied, result.next) == ((), (), Next.FURTHER)


def _alternates_votes(last_three: tuple[int, int, int]) -> list[int]:
    return [*range(200, 165, -1), *last_three, 80, 70]


def test_15_alternates_after_35_seats(rules):
    terms = terms_of(35, 40, alternates=2, rules=rules)
    result = count_votes(terms, *_alternates_votes((150, 149, 148)))
    assert result.elected == tuple(range(1, 36))
    assert result.alternates == (36, 37)
    assert result.lines[37].outcome is Outcome.NOT_ELECTED
    assert (result.tied, result.next) == ((), Next.NONE)
    assert result.articles[1] == rules.article("higher_delegates")


def test_15_equal_votes_for_the_last_alternate_place(rules):
    terms = terms_of(35, 40, alternates=2, rules=rules)
    result = count_votes(terms, *_alternates_votes((150, 149, 149)))
    assert result.alternates == (36,)
    assert result.tied == (37, 38)
    assert (result.tied_for, result.seats_left, result.next) == (TiedFor.ALTERNATES, 0, Next.RUNOFF)


def test_16_alternates_wait_for_the_runoff_of_the_seats():
    votes = dict(enumerate([*range(200, 166, -1), 150, 150, 150, 80, 70, 60], start=1))
    first = counted_round(1, RoundKind.FIRST, 35, votes, alternates=2)
    waiting = combine(35, 2, [first])
    assert (waiting.seats_left, waiting.alternates, waiting.next) == (1, (), Next.RUNOFF)
    assert waiting.next_people == (35, 36, 37)
    assert not waiting.next_fills_alternates
    again = counted_round(2, RoundKind.RUNOFF, 1, {35: 120, 36: 70, 37: 38}, alternates=2)
    result = combine(35, 2, [first, again])
    assert result.elected[-1].person == 35
    assert [winner.person for winner in result.alternates] == [36, 37]
    assert (result.seats_left, result.alternates_left, result.next) == (0, 0, Next.NONE)


def test_17_a_paper_not_returned_is_stated_and_no_error():
    papers = Papers(present=226, issued=226, returned=225)
    assert list(check_papers(terms_of(25, 30), papers, foreign=0)) == []
    assert list(check_entered(papers, [BatchState(1, 225, 225)])) == []
    missing = missing_papers(papers, Foreign())
    assert missing is not None
    assert missing.says == "Còn 1 phiếu phát ra không thu về."
    assert not missing.is_error


def test_17_valid_and_invalid_are_all_that_were_returned():
    terms = terms_of(3, 4)
    ballots = papers_for(terms, [150, 140, 130, 100])[:220] + [struck(terms)] * 5
    result = count(terms, ballots)
    assert (result.valid, result.invalid, result.valid + result.invalid) == (220, 5, 225)


def test_18_one_paper_more_than_issued_must_be_a_foreign_one():
    terms, papers = terms_of(25, 30), Papers(present=226, issued=226, returned=227)
    assert [found.rule.code for found in check_papers(terms, papers, foreign=0)] == ["round.returned"]
    assert list(check_papers(terms, papers, foreign=1)) == []
    result = count(terms, [struck(terms, *range(1, 7))] * 226 + [Ballot(stated=Reason.FOREIGN_PAPER)])
    assert (result.valid, result.invalid_by_reason) == (226, {Reason.FOREIGN_PAPER: 1})


def test_19_an_absent_delegate_whom_an_alternate_replaced_stays_in_the_base(rules):
    terms = Round(
        rules,
        Electorate.DELEGATE_CONGRESS,
        RoundKind.FIRST,
        1,
        (1, 2),
        Marking.STRIKE_OUT,
        228,
        {Deduction.DELEGATE_ABSENT: 2 - 1},
    )
    assert (terms.base, terms.needed) == (227, 114)


@pytest.mark.parametrize(
    ("seats", "candidates", "says"),
    [
        (25, 32, []),
        (25, 33, ["Số dư 8 (32%) quá 30% số lượng cần bầu."]),
        (3, 4, []),
        (15, 15, ["Danh sách bầu Ban Chấp hành phải có số dư."]),
    ],
)
def test_20_surplus_of_2024(seats, candidates, says):
    found = check_surplus(RULE_SETS["qd-190-2024"], seats, candidates, "Ban Chấp hành")
    assert [one.says for one in found] == says


@pytest.mark.parametrize(
    ("votes", "base", "text"),
    [
        (210, 228, "92,11"),
        (114, 228, "50"),
        (291, 298, "97,65"),
        (1, 3, "33,33"),
        (2, 3, "66,67"),
        (437, 485, "90,1"),
    ],
)
def test_21_percent(votes, base, text):
    assert percent(votes, base) == text


def test_22_order_batches_and_numbers_do_not_matter(rules):
    votes = [200, 150, 150, 140]
    terms = terms_of(3, 4, rules=rules)
    ballots = papers_for(terms, votes)
    assert count(terms, reversed(ballots)) == count(terms, ballots)
    renumbered = count_votes(terms, *reversed(votes))
    assert {5 - number for number in renumbered.elected} == set(count(terms, ballots).elected)
