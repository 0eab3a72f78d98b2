"""The rounds of a contest together: who is elected where, alternates in order, what is still open."""

from election_samples import counted_round
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.contest_result import ContestResult, CountedRound, EqualVotes, Winner, combine
from app.rules.counting import Next
from app.rules.rounds import RoundKind

FIRST, FURTHER, RUNOFF = RoundKind.FIRST, RoundKind.FURTHER, RoundKind.RUNOFF


def people(winners: tuple[Winner, ...]) -> list[int]:
    return [winner.person for winner in winners]


def open_for(result: ContestResult) -> tuple[Next, tuple[int, ...], bool]:
    return result.next, result.next_people, result.next_fills_alternates


def test_before_the_first_round_nothing_is_open():
    result = combine(3, 1, [])
    assert (result.elected, result.seats_left, result.next) == ((), 3, Next.NONE)


def test_one_round_that_fills_the_seats():
    result = combine(2, 0, [counted_round(1, FIRST, 2, {7: 150, 8: 120, 9: 130})])
    assert [(one.person, one.round, one.votes, one.percent) for one in result.elected] == [
        (7, 1, 150, "65,79"),
        (9, 1, 130, "57,02"),
    ]
    assert open_for(result) == (Next.NONE, (), False)


def test_a_further_round_for_the_seat_left():
    rounds = [
        counted_round(1, FIRST, 3, {1: 200, 2: 120, 3: 114, 4: 114}),
        counted_round(2, FURTHER, 1, {3: 120, 4: 100}),
    ]
    between = combine(3, 0, rounds[:1])
    assert (between.seats_left, *open_for(between)) == (1, Next.FURTHER, (), False)
    result = combine(3, 0, rounds)
    assert [(one.person, one.round) for one in result.elected] == [(1, 1), (2, 1), (3, 2)]
    assert (result.seats_left, result.next) == (0, Next.NONE)


def test_a_further_round_in_which_nobody_is_over_half_leaves_the_seat_open():
    rounds = [
        counted_round(1, FIRST, 2, {1: 200, 2: 100, 3: 90}),
        counted_round(2, FURTHER, 1, {2: 100, 3: 110}),
    ]
    result = combine(2, 0, rounds)
    assert (people(result.elected), result.seats_left, result.next) == ([1], 1, Next.FURTHER)


def test_a_runoff_tied_again_stays_open_for_the_same_people():
    rounds = [
        counted_round(1, FIRST, 2, {1: 200, 2: 120, 3: 120}),
        counted_round(2, RUNOFF, 1, {2: 110, 3: 110}),
    ]
    result = combine(2, 0, rounds)
    assert (people(result.elected), result.seats_left) == ([1], 1)
    assert open_for(result) == (Next.RUNOFF, (2, 3), False)
    assert result.equal == EqualVotes(2, 110, "48,25", is_again=True)
    assert combine(2, 0, rounds[:1]).equal == EqualVotes(1, 120, "52,63")


def test_alternates_too_few_over_half_leave_a_further_round_for_alternates_open():
    result = combine(2, 2, [counted_round(1, FIRST, 2, {1: 150, 2: 140, 3: 120, 4: 30}, alternates=2)])
    assert (people(result.alternates), result.alternates_left) == ([3], 1)
    assert open_for(result) == (Next.FURTHER, (), True)


def test_a_round_for_alternates_adds_to_them_and_elects_nobody():
    rounds = [
        counted_round(1, FIRST, 2, {1: 150, 2: 140, 3: 120, 4: 30}, alternates=2),
        counted_round(2, FURTHER, 1, {4: 130, 5: 90}, fills_alternates=True),
    ]
    result = combine(2, 2, rounds)
    assert (people(result.elected), people(result.alternates)) == ([1, 2], [3, 4])
    assert [one.round for one in result.alternates] == [1, 2]
    assert (result.alternates_left, result.next) == (0, Next.NONE)


def test_a_tie_for_the_last_alternate_place():
    votes = {1: 148, 2: 140, 3: 136, 4: 134, 5: 118, 6: 116, 7: 116}
    rounds = [
        counted_round(1, FIRST, 4, votes, alternates=2),
        counted_round(2, RUNOFF, 1, {6: 100, 7: 101}, fills_alternates=True),
    ]
    between = combine(4, 2, rounds[:1])
    assert people(between.alternates) == [5]
    assert open_for(between) == (Next.RUNOFF, (6, 7), True)
    result = combine(4, 2, rounds)
    assert (people(result.elected), people(result.alternates)) == ([1, 2, 3, 4], [5, 7])
    assert open_for(result) == (Next.NONE, (), False)


FOUR = {1: 136, 2: 135, 3: 134, 4: 133}
"""Four who are elected in the first ballot of each contest below; the fifth seat is the one in question."""

TIED_AT_THE_SEAT = counted_round(1, FIRST, 5, FOUR | {5: 121, 6: 121, 7: 121, 8: 117, 9: 115}, alternates=4)


def test_after_a_runoff_its_losers_come_before_those_with_fewer_votes():
    again = counted_round(2, RUNOFF, 1, {5: 38, 6: 120, 7: 70}, alternates=4)
    result = combine(5, 4, [TIED_AT_THE_SEAT, again])
    assert people(result.elected) == [1, 2, 3, 4, 6]
    assert people(result.alternates) == [7, 5, 8, 9]
    assert open_for(result) == (Next.NONE, (), False)


def test_the_losers_come_first_also_where_the_runoff_was_held_for_the_seat_alone():
    again = counted_round(2, RUNOFF, 1, {5: 38, 6: 120, 7: 70})
    result = combine(5, 4, [TIED_AT_THE_SEAT, again])
    assert people(result.alternates) == [7, 5, 8, 9]


def test_the_losers_of_the_first_of_two_runoffs_stand_by_their_votes_in_it():
    rounds = [
        counted_round(1, FIRST, 5, FOUR | {5: 121, 6: 121, 7: 121, 8: 121, 9: 116}, alternates=3),
        counted_round(2, RUNOFF, 1, {5: 80, 6: 80, 7: 20, 8: 30}, alternates=3),
        counted_round(3, RUNOFF, 1, {5: 120, 6: 100}, alternates=3),
    ]
    between = combine(5, 3, rounds[:2])
    assert (between.alternates, *open_for(between)) == ((), Next.RUNOFF, (5, 6), False)
    result = combine(5, 3, rounds)
    assert (people(result.elected), people(result.alternates)) == ([1, 2, 3, 4, 5], [6, 8, 7])
    assert open_for(result) == (Next.NONE, (), False)


def test_losers_equal_in_the_runoff_are_tied_for_the_alternate_place():
    again = counted_round(2, RUNOFF, 1, {5: 50, 6: 120, 7: 50}, alternates=1)
    result = combine(5, 1, [TIED_AT_THE_SEAT, again])
    assert (people(result.elected), result.alternates) == ([1, 2, 3, 4, 6], ())
    assert open_for(result) == (Next.RUNOFF, (5, 7), True)
    assert result.equal == EqualVotes(2, 50, "21,93", is_again=True)
    for_the_seat_alone = counted_round(2, RUNOFF, 1, {5: 50, 6: 120, 7: 50})
    assert combine(5, 1, [TIED_AT_THE_SEAT, for_the_seat_alone]).equal == result.equal
    last = counted_round(3, RUNOFF, 1, {5: 90, 7: 100}, fills_alternates=True)
    settled = combine(5, 1, [TIED_AT_THE_SEAT, again, last])
    assert (people(settled.elected), people(settled.alternates)) == ([1, 2, 3, 4, 6], [7])
    assert open_for(settled) == (Next.NONE, (), False)


def test_a_tie_among_those_left_over_opens_a_runoff_for_the_alternate_place():
    first = counted_round(1, FIRST, 5, FOUR | {5: 122, 6: 122, 7: 118, 8: 118, 9: 116}, alternates=2)
    again = counted_round(2, RUNOFF, 1, {5: 60, 6: 120}, alternates=2)
    result = combine(5, 2, [first, again])
    assert (people(result.elected), people(result.alternates)) == ([1, 2, 3, 4, 6], [5])
    assert open_for(result) == (Next.RUNOFF, (7, 8), True)
    assert result.equal == EqualVotes(1, 118, "51,75")
    tied_again = counted_round(3, RUNOFF, 1, {7: 99, 8: 99}, fills_alternates=True)
    between = combine(5, 2, [first, again, tied_again])
    assert open_for(between) == (Next.RUNOFF, (7, 8), True)
    assert between.equal == EqualVotes(3, 99, "43,42", is_again=True)
    last = counted_round(4, RUNOFF, 1, {7: 99, 8: 100}, fills_alternates=True)
    settled = combine(5, 2, [first, again, tied_again, last])
    assert (people(settled.alternates), settled.alternates_left) == ([5, 8], 0)
    assert open_for(settled) == (Next.NONE, (), False)


def test_after_a_runoff_too_few_left_over_half_open_a_further_round_for_alternates():
    first = counted_round(1, FIRST, 5, FOUR | {5: 130, 6: 130, 7: 116, 8: 100}, alternates=4)
    again = counted_round(2, RUNOFF, 1, {5: 120, 6: 100}, alternates=4)
    result = combine(5, 4, [first, again])
    assert people(result.alternates) == [6, 7]
    assert (result.alternates_left, *open_for(result)) == (2, Next.FURTHER, (), True)


def test_alternates_of_a_later_ballot_come_after_those_left_over():
    rounds = [
        counted_round(1, FIRST, 5, FOUR | {5: 130, 6: 130, 7: 116, 8: 100}, alternates=3),
        counted_round(2, RUNOFF, 1, {5: 120, 6: 100}, alternates=3),
        counted_round(3, FURTHER, 1, {8: 150, 10: 60}, fills_alternates=True),
    ]
    result = combine(5, 3, rounds)
    assert [(one.person, one.round) for one in result.alternates] == [(6, 2), (7, 1), (8, 3)]
    assert open_for(result) == (Next.NONE, (), False)


def test_after_the_runoff_of_a_further_ballot_the_alternates_are_those_of_that_ballot():
    rounds = [
        counted_round(1, FIRST, 4, {1: 200, 5: 110, 6: 110, 7: 100, 8: 100, 9: 90}, alternates=2),
        counted_round(2, FURTHER, 3, {5: 140, 6: 135, 7: 120, 8: 120, 9: 116}, alternates=2),
        counted_round(3, RUNOFF, 1, {7: 101, 8: 100}, alternates=2),
    ]
    assert open_for(combine(4, 2, rounds[:1])) == (Next.FURTHER, (), False)
    result = combine(4, 2, rounds)
    assert [(one.person, one.round) for one in result.elected] == [(1, 1), (5, 2), (6, 2), (7, 3)]
    assert [(one.person, one.round) for one in result.alternates] == [(8, 3), (9, 2)]
    assert open_for(result) == (Next.NONE, (), False)


def test_a_further_ballot_held_for_the_seats_alone_names_no_alternates():
    rounds = [
        counted_round(1, FIRST, 4, {1: 200, 2: 110, 3: 110, 4: 100, 5: 90}, alternates=1),
        counted_round(2, FURTHER, 3, {2: 140, 3: 135, 4: 120, 5: 116}),
    ]
    result = combine(4, 1, rounds)
    assert (people(result.elected), result.alternates) == ([1, 2, 3, 4], ())
    assert open_for(result) == (Next.FURTHER, (), True)


@st.composite
def contests(draw: st.DrawFn) -> tuple[int, int, list[CountedRound]]:
    """A contest held to its end: every tie is voted on again, up to some rounds."""
    size = draw(st.integers(2, 7))
    seats, alternates = draw(st.integers(size // 2 + 1, size)), draw(st.integers(0, 3))
    few_values = st.integers(113, 118)
    rounds = [
        counted_round(1, FIRST, seats, {one: draw(few_values) for one in range(1, size + 1)}, alternates=alternates)
    ]
    while len(rounds) < 4:
        result = combine(seats, alternates, rounds)
        if result.next is not Next.RUNOFF:
            break
        places = result.alternates_left if result.next_fills_alternates else result.seats_left
        votes = {one: draw(st.integers(20, 23)) for one in result.next_people}
        reserve = 0 if result.next_fills_alternates else draw(st.sampled_from([0, result.alternates_left]))
        fills = result.next_fills_alternates
        rounds.append(counted_round(len(rounds) + 1, RUNOFF, places, votes, alternates=reserve, fills_alternates=fills))
    return seats, alternates, rounds


@settings(max_examples=150)
@given(contest=contests())
def test_no_contest_elects_too_many_or_anybody_twice_or_across_a_tie(contest):
    seats, alternates, rounds = contest
    result = combine(seats, alternates, rounds)
    chosen = people(result.elected) + people(result.alternates)
    assert len(set(chosen)) == len(chosen)
    assert len(result.elected) + result.seats_left == seats
    assert len(result.alternates) + result.alternates_left == alternates
    assert result.seats_left >= 0
    assert result.alternates_left >= 0
    assert not set(chosen) & set(result.next_people)
    if result.next is Next.RUNOFF:
        places = result.alternates_left if result.next_fills_alternates else result.seats_left
        assert len(result.next_people) > places > 0
    first = {rounds[0].people[line.number]: line.votes for line in rounds[0].result.lines}
    passed_over = [votes for one, votes in first.items() if one not in chosen]
    waiting = [first[one] for one in result.next_people]
    last_alternate = min((first[one] for one in chosen), default=1000)
    assert all(votes <= last_alternate for votes in passed_over)
    assert result.next is not Next.RUNOFF or set(waiting) == {max(passed_over)}


def test_a_rule_set_may_order_alternates_by_the_ballot_alone():
    again = counted_round(2, RUNOFF, 1, {5: 38, 6: 120, 7: 70})
    result = combine(5, 4, [TIED_AT_THE_SEAT, again], runoff_orders_alternates=False)
    assert set(people(result.alternates)) == {5, 7, 8, 9}
    assert people(result.alternates)[2:] == [8, 9]
