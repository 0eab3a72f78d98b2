"""Ballots that only ask for opinions: agreed, not agreed, not counted; nobody elected, nothing open."""

from dataclasses import replace

import pytest
from election_samples import terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import Ballot, Reason, invalid_reason
from app.rules.closing import check_terms
from app.rules.counting import Next, Outcome, count
from app.rules.counting_board import check_team
from app.rules.entry_line import Form, read, usual_typing
from app.rules.rounds import Marking


def asked(people, base=228):
    return replace(terms_of(max(people, 1), people, base=base), indicative=True)


NUMBERS = st.frozensets(st.integers(min_value=1, max_value=6))
PAPERS = st.lists(st.builds(Ballot, NUMBERS, NUMBERS), max_size=30)


@given(PAPERS)
def test_nobody_is_elected_tied_or_left_over_whatever_the_papers_say(papers):
    result = count(asked(6, base=9), papers)
    assert (result.elected, result.alternates, result.tied, result.seats_left) == ((), (), (), 0)
    assert result.next is Next.NONE
    assert result.needed is None
    assert {line.outcome for line in result.lines} == {Outcome.NOT_ELECTED}
    for line in result.lines:
        assert line.votes + line.disagree + line.uncounted == result.valid


@given(PAPERS)
def test_no_paper_can_agree_to_too_many(papers):
    reasons = {invalid_reason(asked(6), paper) for paper in papers}
    assert Reason.OVERVOTE not in reasons


def test_figures_are_those_of_columns_and_percent_of_the_base():
    papers = [Ballot(frozenset({1, 2}), frozenset({3}))] * 3 + [Ballot(frozenset({1}), frozenset({1, 2}))]
    result = count(asked(3, base=8), papers)
    assert [(one.votes, one.disagree, one.uncounted, one.percent) for one in result.lines] == [
        (3, 0, 1, "37,5"),
        (3, 1, 0, "37,5"),
        (0, 3, 1, "0"),
    ]


@pytest.mark.parametrize(
    ("paper", "reason"),
    [
        (Ballot(frozenset({1})), None),
        (Ballot(frozenset(), frozenset({1})), None),
        (Ballot(frozenset({1}), frozenset({1})), Reason.BOTH_COLUMNS),
        (Ballot(), Reason.BLANK),
    ],
)
def test_a_paper_about_one_person_is_judged_like_one_in_an_election(paper, reason):
    assert invalid_reason(asked(1), paper) is reason


def test_agreeing_to_everybody_is_one_key_and_never_too_many():
    form = Form(12, 12, Marking.AGREE_DISAGREE, usual_typing(12, 12))
    reading = read("+", form)
    assert reading.finding is None
    assert reading.ballot == Ballot(frozenset(range(1, 13)))


def test_an_empty_list_and_nobody_to_count_are_told():
    terms = replace(asked(0), candidates=())
    assert [one.rule.code for one in check_terms(terms)] == ["indicative.no_names"]
    assert [one.rule.code for one in check_team([])] == ["indicative.no_team"]
    assert list(check_team(["Cầm Thị Yến"])) == []
