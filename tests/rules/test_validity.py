"""The table of valid and invalid papers: V1 to V6, I1 to I7, D1."""

from dataclasses import replace

import pytest
from election_samples import paper, terms_of
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ballots import STATED_REASONS, Ballot, Reason, invalid_reason
from app.rules.counting import count
from app.rules.rounds import Marking
from app.rules.rule_sets import RULE_SETS

SURPLUS = terms_of(3, 5)
ONE = terms_of(1, 1)
COLUMNS = terms_of(3, 3)


def columns(agree: str = "", disagree: str = "") -> Ballot:
    return Ballot(frozenset(map(int, agree)), frozenset(map(int, disagree)))


@pytest.mark.parametrize("rules", RULE_SETS.values(), ids=RULE_SETS.keys())
@pytest.mark.parametrize(
    ("terms", "ballot", "reason"),
    [
        pytest.param(SURPLUS, paper(SURPLUS, [1, 2, 5]), None, id="V1 as many names as seats"),
        pytest.param(SURPLUS, paper(SURPLUS, [4]), None, id="V2 fewer names, at least one"),
        pytest.param(ONE, columns("1"), None, id="V3 one candidate, agreed"),
        pytest.param(ONE, columns("", "1"), None, id="V3 one candidate, not agreed"),
        pytest.param(COLUMNS, columns("123", "2"), None, id="V4 both boxes for one name"),
        pytest.param(COLUMNS, columns("1", "2"), None, id="V4 neither box for one name"),
        pytest.param(COLUMNS, columns("", "123"), None, id="V5 not agreed everywhere"),
        pytest.param(COLUMNS, columns(), None, id="V6 not one mark"),
        pytest.param(COLUMNS, columns("123", "123"), None, id="V6 both everywhere"),
        pytest.param(SURPLUS, Ballot(stated=Reason.FOREIGN_PAPER), Reason.FOREIGN_PAPER, id="I1 not issued"),
        pytest.param(SURPLUS, paper(SURPLUS, [1, 2, 3, 4]), Reason.OVERVOTE, id="I2 one name too many"),
        pytest.param(SURPLUS, paper(SURPLUS, [1, 2, 3, 4, 5]), Reason.OVERVOTE, id="I2 nothing struck"),
        pytest.param(SURPLUS, paper(SURPLUS, []), Reason.NO_CHOICE, id="I3 all struck"),
        pytest.param(ONE, columns("1", "1"), Reason.BOTH_COLUMNS, id="I4 both boxes"),
        pytest.param(ONE, columns(), Reason.BLANK, id="I5 neither box"),
        pytest.param(SURPLUS, Ballot(stated=Reason.WRITTEN_NAME), Reason.WRITTEN_NAME, id="I6 a name written in"),
        pytest.param(SURPLUS, Ballot(stated=Reason.IDENTIFYING_MARK), Reason.IDENTIFYING_MARK, id="I7 signed"),
        pytest.param(SURPLUS, Ballot(stated=Reason.OTHER, note="rách đôi"), Reason.OTHER, id="D1 the board's decision"),
    ],
)
def test_row_of_the_table(rules, terms, ballot, reason):
    assert invalid_reason(replace(terms, rules=rules), ballot) is reason


@pytest.mark.parametrize("ballot", [columns(), columns("123", "123"), columns("12", "12")])
def test_v6_follows_the_setting_of_the_rule_set(ballot):
    strict = replace(COLUMNS.rules, blank_columns_paper_is_valid=False)
    assert invalid_reason(replace(COLUMNS, rules=strict), ballot) is Reason.BLANK


@pytest.mark.parametrize("ballot", [columns("", "123"), columns("12", "123"), columns("1")])
def test_the_setting_for_v6_touches_no_paper_that_says_something(ballot):
    strict = replace(COLUMNS.rules, blank_columns_paper_is_valid=False)
    assert invalid_reason(replace(COLUMNS, rules=strict), ballot) is None


def test_columns_on_a_list_with_surplus_follow_the_seats():
    terms = terms_of(1, 2, marking=Marking.AGREE_DISAGREE)
    assert invalid_reason(terms, columns("12")) is Reason.OVERVOTE
    assert invalid_reason(terms, columns("12", "2")) is None
    assert invalid_reason(terms, columns("", "12")) is Reason.NO_CHOICE
    assert invalid_reason(terms, columns()) is Reason.NO_CHOICE


def test_a_name_with_both_boxes_gets_nothing_and_the_others_count():
    result = count(COLUMNS, [columns("123", "2")])
    assert [(line.votes, line.disagree, line.uncounted) for line in result.lines] == [(1, 0, 0), (0, 0, 1), (1, 0, 0)]


@given(
    reason=st.sampled_from(STATED_REASONS),
    agree=st.frozensets(st.integers(1, 5)),
    disagree=st.frozensets(st.integers(1, 5)),
)
def test_what_a_person_states_holds_whatever_the_marks(reason, agree, disagree):
    ballot = Ballot(agree, disagree, reason)
    assert invalid_reason(SURPLUS, ballot) is reason
    assert [line.votes for line in count(SURPLUS, [ballot]).lines] == [0] * 5


@given(agree=st.frozensets(st.integers(1, 5)), seats=st.integers(1, 4))
def test_struck_lists_ask_only_how_many_names_are_left(agree, seats):
    terms = terms_of(seats, 5)
    expected = {True: Reason.OVERVOTE, False: None}[len(agree) > seats] if agree else Reason.NO_CHOICE
    assert invalid_reason(terms, paper(terms, sorted(agree))) is expected


def test_a_rule_set_may_let_an_unclear_paper_of_one_candidate_stand():
    single = terms_of(1, 1)
    lenient = replace(single, rules=replace(single.rules, unclear_single_paper_is_invalid=False))
    assert invalid_reason(single, Ballot()) is Reason.BLANK
    assert invalid_reason(lenient, Ballot()) is None
    assert invalid_reason(lenient, Ballot(frozenset({1}), frozenset({1}))) is None
