"""What holds for every round: hypothesis looks for a round in which it does not."""

from dataclasses import replace

from election_samples import terms_of
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.ballots import STATED_REASONS, Ballot, invalid_reason
from app.rules.counting import Next, Outcome, RoundResult, TiedFor, count, result_of
from app.rules.rounds import Marking, Round, RoundKind
from app.rules.tally import Tally

MODEST = settings(max_examples=80)


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    candidates = draw(st.integers(1, 7))
    seats = draw(st.integers(1, candidates))
    return terms_of(
        seats,
        candidates,
        base=draw(st.integers(1, 24)),
        kind=draw(st.sampled_from(RoundKind)),
        alternates=draw(st.integers(0, 3)),
        marking=draw(st.sampled_from([None, *Marking])),
    )


def ballots_of(terms: Round) -> st.SearchStrategy[Ballot]:
    numbers = frozenset(terms.candidates)
    some = st.frozensets(st.sampled_from(terms.candidates))
    few = st.frozensets(st.sampled_from(terms.candidates), max_size=terms.seats)
    marked = few.map(lambda agree: Ballot(agree, numbers - agree))
    if terms.marking is Marking.AGREE_DISAGREE:
        marked = st.one_of(marked, st.builds(Ballot, agree=some, disagree=some))
    else:
        marked = st.one_of(marked, some.map(lambda agree: Ballot(agree, numbers - agree)))
    stated = st.builds(Ballot, stated=st.sampled_from(STATED_REASONS))
    return st.one_of(marked, marked, marked, stated)


@st.composite
def elections(draw: st.DrawFn) -> tuple[Round, list[Ballot]]:
    terms = draw(rounds())
    different = draw(st.lists(ballots_of(terms), max_size=12))
    times = draw(st.lists(st.integers(1, 5), min_size=len(different), max_size=len(different)))
    return terms, [ballot for ballot, often in zip(different, times, strict=True) for _ in range(often)]


def fate_by_definition(terms: Round, result: RoundResult) -> dict[int, Outcome]:
    """Say what becomes of each candidate by asking only how many others have more votes, or as many."""
    votes = {line.number: line.votes for line in result.lines}
    eligible = [number for number in votes if terms.kind is RoundKind.RUNOFF or 2 * votes[number] > terms.base]
    more = {number: sum(votes[other] > votes[number] for other in eligible) for number in eligible}
    as_many = {number: sum(votes[other] >= votes[number] for other in eligible) for number in eligible}
    fates = dict.fromkeys(votes, Outcome.NOT_ELECTED)
    for number in eligible:
        if as_many[number] <= terms.seats:
            fates[number] = Outcome.ELECTED
        elif more[number] < terms.seats:
            fates[number] = Outcome.TIED
    if list(fates.values()).count(Outcome.ELECTED) < terms.seats:
        return fates
    places = terms.seats + terms.alternates
    for number in eligible:
        if fates[number] is Outcome.NOT_ELECTED and as_many[number] <= places:
            fates[number] = Outcome.ALTERNATE
        elif fates[number] is Outcome.NOT_ELECTED and more[number] < places:
            fates[number] = Outcome.TIED
    return fates


@MODEST
@given(election=elections())
def test_each_candidate_s_fate_is_that_of_the_definition(election):
    terms, ballots = election
    result = count(terms, ballots)
    assert {line.number: line.outcome for line in result.lines} == fate_by_definition(terms, result)


@MODEST
@given(election=elections(), data=st.data())
def test_the_order_of_the_papers_never_matters(election, data):
    terms, ballots = election
    assert count(terms, data.draw(st.permutations(ballots))) == count(terms, ballots)


@MODEST
@given(election=elections(), data=st.data())
def test_any_split_in_batches_adds_up_to_the_same(election, data):
    terms, ballots = election
    batch_of = data.draw(st.lists(st.integers(0, 3), min_size=len(ballots), max_size=len(ballots)))
    batches = [
        count(terms, [one for one, batch in zip(ballots, batch_of, strict=True) if batch == number])
        for number in range(4)
    ]
    whole = count(terms, ballots)
    assert whole.valid == sum(batch.valid for batch in batches)
    assert whole.invalid == sum(batch.invalid for batch in batches)
    for place, line in enumerate(whole.lines):
        assert line.votes == sum(batch.lines[place].votes for batch in batches)
        assert line.disagree == sum(batch.lines[place].disagree for batch in batches)
        assert line.uncounted == sum(batch.lines[place].uncounted for batch in batches)


@MODEST
@given(election=elections())
def test_never_more_elected_than_seats_nor_more_alternates_than_places(election):
    terms, ballots = election
    result = count(terms, ballots)
    assert len(result.elected) + result.seats_left == terms.seats
    assert result.seats_left >= 0
    assert len(result.alternates) <= terms.alternates
    assert not result.alternates or result.seats_left == 0


@MODEST
@given(election=elections())
def test_nobody_elected_has_fewer_votes_than_somebody_not_elected(election):
    terms, ballots = election
    result = count(terms, ballots)
    rank = {Outcome.ELECTED: 0, Outcome.ALTERNATE: 1, Outcome.TIED: 2, Outcome.NOT_ELECTED: 3}
    for one in result.lines:
        for other in result.lines:
            assert one.votes >= other.votes or rank[one.outcome] >= rank[other.outcome]


@MODEST
@given(election=elections())
def test_no_tie_is_ever_broken(election):
    terms, ballots = election
    result = count(terms, ballots)
    outcomes: dict[int, set[Outcome]] = {}
    for line in result.lines:
        outcomes.setdefault(line.votes, set()).add(line.outcome)
    assert all(len(of_these_votes) == 1 for of_these_votes in outcomes.values())


@MODEST
@given(election=elections())
def test_a_tie_is_of_more_people_than_places_and_opens_a_runoff(election):
    terms, ballots = election
    result = count(terms, ballots)
    if result.tied:
        places = result.seats_left or terms.alternates - len(result.alternates)
        assert len(result.tied) > places > 0
        assert (result.tied_for is TiedFor.SEATS) == (result.seats_left > 0)
        assert result.next is Next.RUNOFF
    else:
        assert result.tied_for is None
        assert result.next is (Next.FURTHER if result.seats_left else Next.NONE)


@MODEST
@given(election=elections(), data=st.data())
def test_other_numbers_on_the_paper_elect_the_same_people(election, data):
    terms, ballots = election
    numbers = dict(zip(terms.candidates, data.draw(st.permutations(terms.candidates)), strict=True))
    renumbered = [
        replace(
            ballot,
            agree=frozenset(numbers[number] for number in ballot.agree),
            disagree=frozenset(numbers[number] for number in ballot.disagree),
        )
        for ballot in ballots
    ]
    before, after = count(terms, ballots), count(terms, renumbered)
    assert {numbers[number] for number in before.elected} == set(after.elected)
    assert {numbers[number] for number in before.alternates} == set(after.alternates)
    assert {numbers[number] for number in before.tied} == set(after.tied)
    assert after.tied == tuple(sorted(after.tied)), "the tied stand in ballot order"


@MODEST
@given(election=elections())
def test_the_elected_stand_by_votes_and_equal_votes_in_ballot_order(election):
    terms, ballots = election
    result = count(terms, ballots)
    votes = {line.number: line.votes for line in result.lines}
    for people in (result.elected, result.alternates):
        assert list(people) == sorted(people, key=lambda number: (-votes[number], number))
    assert [line.number for line in result.lines] == list(terms.candidates)


@MODEST
@given(election=elections())
def test_sums_agree(election):
    terms, ballots = election
    result = count(terms, ballots)
    assert result.valid + result.invalid == len(ballots)
    assert result.invalid == sum(result.invalid_by_reason.values())
    assert 0 not in result.invalid_by_reason.values()
    for line in result.lines:
        assert line.votes + line.disagree + line.uncounted == result.valid
        assert min(line.votes, line.disagree, line.uncounted) >= 0
    valid = [ballot for ballot in ballots if invalid_reason(terms, ballot) is None]
    left = sum(len(ballot.agree - ballot.disagree) for ballot in valid)
    assert sum(line.votes for line in result.lines) == left
    if terms.marking is Marking.STRIKE_OUT:
        assert all(line.uncounted == 0 for line in result.lines)


@MODEST
@given(election=elections(), data=st.data())
def test_an_invalid_paper_changes_nobody_s_votes(election, data):
    terms, ballots = election
    more = data.draw(ballots_of(terms).filter(lambda ballot: invalid_reason(terms, ballot) is not None))
    before, after = count(terms, ballots), count(terms, [*ballots, more])
    assert after.invalid == before.invalid + 1
    assert replace(after, invalid=0, invalid_by_reason={}) == replace(before, invalid=0, invalid_by_reason={})


@MODEST
@given(election=elections(), data=st.data())
def test_one_more_vote_never_unseats_its_own_candidate(election, data):
    terms, ballots = election
    before = count(terms, ballots)
    number = data.draw(st.sampled_from(before.elected or terms.candidates))
    alone = frozenset({number})
    after = count(terms, [*ballots, Ballot(alone, frozenset(terms.candidates) - alone)])
    assert number not in before.elected or number in after.elected


@MODEST
@given(terms=rounds(), data=st.data())
def test_running_sums_are_those_of_a_count_from_nothing(terms, data):
    """Papers come in, are taken back and are replaced in any sequence."""
    tally, held = Tally(terms), []
    for _ in range(data.draw(st.integers(0, 20))):
        if held and data.draw(st.booleans()):
            tally.remove(held.pop(data.draw(st.integers(0, len(held) - 1))))
        if not held or data.draw(st.booleans()):
            ballot = data.draw(ballots_of(terms))
            assert tally.add(ballot) is invalid_reason(terms, ballot)
            held.append(ballot)
        fresh = Tally(terms)
        for ballot in held:
            fresh.add(ballot)
        assert tally.sums() == fresh.sums()
    assert result_of(tally) == count(terms, held)
