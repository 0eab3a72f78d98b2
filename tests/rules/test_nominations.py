"""How names come onto a list and off it: the state machine by its properties, and worked cases with their articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.nominations import (
    UNDECIDED,
    Event,
    Nominee,
    Source,
    Standing,
    Who,
    check_nominator,
    check_open,
    cut,
    final_list,
    floor_places,
    refuse_nominee,
)
from app.rules.rule_sets import QD_190_2024
from app.rules.surplus import check_surplus

TRIED = st.lists(st.sampled_from(Event), max_size=12)


def nominee(source, *events):
    return Nominee("Lò Thị Án", source, events)


def driven(source, events):
    """Let happen what may, and drop the rest."""
    one = nominee(source)
    for event in events:
        if one.may(event):
            one = Nominee(one.name, source, (*one.events, event))
    return one


def codes(found):
    return [one.rule.code for one in found]


@given(st.sampled_from(Source), TRIED)
def test_what_may_happen_leads_to_a_standing_and_what_may_not_to_none(source, events):
    one = driven(source, events)
    assert one.standing in set(Standing)
    for event in Event:
        following = Nominee(one.name, source, (*one.events, event))
        if event in one.possible:
            assert following.standing in set(Standing)
        else:
            with pytest.raises(ValueError, match=event):
                _ = following.standing


@given(st.sampled_from(Source), TRIED)
def test_a_withdrawal_that_is_not_granted_changes_nothing(source, events):
    one = driven(source, events)
    if one.may(Event.ASKED):
        kept = Nominee(one.name, source, (*one.events, Event.ASKED, Event.KEPT))
        assert kept.standing is one.standing
        assert kept.possible == one.possible


@given(st.sampled_from(Source), TRIED)
def test_nobody_from_the_floor_is_listed_without_support(source, events):
    one = driven(source, events)
    if source is not Source.COMMITTEE and one.standing is Standing.LISTED:
        assert Event.SUPPORTED in one.events


@given(st.sampled_from(Source), TRIED)
def test_who_is_let_go_or_cut_does_not_come_back(source, events):
    one = driven(source, events)
    if one.standing in {Standing.WITHDRAWN, Standing.CUT}:
        assert one.possible == frozenset()


@given(st.lists(st.builds(driven, st.sampled_from(Source), TRIED), max_size=8))
def test_the_list_is_who_is_listed_and_the_open_cases_are_told(nominees):
    listed = final_list(nominees)
    assert all(one.standing is Standing.LISTED for one in listed)
    assert len(codes(check_open(nominees))) == sum(one.standing in UNDECIDED for one in nominees)


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(0, 9), max_size=9), st.integers(0, 9))
def test_a_cut_keeps_the_most_and_never_breaks_a_tie(votes, places):
    found = cut(votes, places)
    assert sorted((*found.kept, *found.gone, *found.tied)) == sorted(votes)
    assert len(found.kept) <= places
    assert not found.tied or len(found.kept) < places < len(found.kept) + len(found.tied)
    rank = [*(votes[one] for one in found.kept)]
    assert all(kept > votes[other] for kept in rank for other in (*found.tied, *found.gone))
    assert all(votes[tied] > votes[other] for tied in found.tied for other in found.gone)


def test_a_prepared_name_is_listed_and_one_from_the_floor_waits_for_support():
    """Điều 14 of 190: outside the prepared list the congress must agree."""
    assert nominee(Source.COMMITTEE).standing is Standing.LISTED
    assert nominee(Source.FLOOR).standing is Standing.WAITING
    assert nominee(Source.SELF, Event.SUPPORTED).standing is Standing.LISTED
    assert nominee(Source.SELF, Event.NOT_SUPPORTED).standing is Standing.REJECTED
    assert nominee(Source.SELF, Event.NOT_SUPPORTED, Event.SUPPORTED).standing is Standing.LISTED


def test_only_the_congress_lets_somebody_go():
    assert nominee(Source.COMMITTEE, Event.ASKED).standing is Standing.ASKING
    assert nominee(Source.COMMITTEE, Event.ASKED).possible == {Event.LET_GO, Event.KEPT}
    assert nominee(Source.COMMITTEE, Event.ASKED, Event.LET_GO).standing is Standing.WITHDRAWN


def test_an_opinion_cuts_only_who_came_from_the_floor():
    assert Event.CUT not in nominee(Source.COMMITTEE).possible
    assert nominee(Source.FLOOR, Event.SUPPORTED, Event.CUT).standing is Standing.CUT


def test_a_list_of_25_seats_has_room_for_seven_beyond_them():
    """Worked case 20: 32 names are 28 %, 33 are 32 % and warned; 29 prepared leave three places to the floor."""
    prepared = [Nominee(f"Lò Văn {number}", Source.COMMITTEE) for number in range(29)]
    assert floor_places(QD_190_2024, 25, prepared) == 3
    assert codes(check_surplus(QD_190_2024, 25, 32)) == []
    assert codes(check_surplus(QD_190_2024, 25, 33)) == ["surplus.too_many"]
    assert floor_places(QD_190_2024, 3, prepared[:4]) == 0


def test_the_opinion_of_the_congress_cuts_a_list_most_votes_first():
    assert cut({"a": 100, "b": 90, "c": 30}, 2).gone == ("c",)
    tied = cut({"a": 100, "b": 90, "c": 90, "d": 20}, 2)
    assert (tied.kept, tied.tied, tied.gone) == (("a",), ("b", "c"), ("d",))
    assert cut({"a": 1, "b": 1}, 0).gone == ("a", "b")
    assert cut({"a": 1, "b": 1}, 2).kept == ("a", "b")


def test_a_floor_nominee_is_nominated_by_somebody_and_no_probationary_member_stands():
    assert codes(refuse_nominee("A", "", Source.FLOOR, " ", Who())) == ["nomination.no_nominator"]
    assert codes(refuse_nominee("A", "", Source.SELF, "", Who())) == []
    found = list(refuse_nominee("A", "Sở Y tế", Source.SELF, "", Who(on_probation=True)))
    assert codes(found) == ["nomination.probationary"]
    assert found[0].says.startswith("A, Sở Y tế là đảng viên dự bị")


def test_what_the_congress_should_know_of_who_nominates():
    nobody = Who()

    def told(source, nominee=nobody, by=nobody):
        return [(one.rule.code, one.place) for one in check_nominator(source, "A", "B", nominee, by)]

    committee, guest = Who(is_official=True, in_committee=True), Who(is_official=False)
    assert told(Source.FLOOR, by=guest) == [("nomination.nominator", "nominator")]
    assert told(Source.FLOOR, by=committee) == [("nomination.committee", "nominator")]
    assert told(Source.SELF, nominee=committee) == [("nomination.committee", "name")]
    assert told(Source.COMMITTEE, nominee=committee) == []
    assert told(Source.FLOOR) == []


def test_what_waits_is_told_by_what_it_waits_for():
    waiting = [nominee(Source.FLOOR), nominee(Source.COMMITTEE, Event.ASKED), nominee(Source.COMMITTEE)]
    assert codes(check_open(waiting)) == ["nomination.waiting", "nomination.asking"]
