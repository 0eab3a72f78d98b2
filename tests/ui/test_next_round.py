"""What a contest opens after its confirmed rounds."""

from app.models.next_round import NextRound, next_round
from app.models.round_records import BallotRound, Candidate, Figures, Ordered, RoundState
from app.rules.closing import BatchState
from app.rules.contest_result import ContestResult, Winner
from app.rules.counting import Next
from app.rules.rounds import Electorate, RoundKind
from app.ui.contests.batch_sizes import batch_sizes
from app.ui.contests.chair_words import chair_words

NAMES = {1: "Lê Văn An", 2: "Trần Thị Bích", 3: "Phạm Văn Cường", 4: "Vũ Thị Dung"}


def ballot_round(
    number: int = 1, kind: RoundKind = RoundKind.FIRST, state: RoundState = RoundState.CONFIRMED
) -> BallotRound:
    listed = tuple(Candidate(name, "", person, person) for person, name in NAMES.items())
    figures = Figures(2, 1, 100, {}, 98, 98, 97)
    return BallotRound(number, 7, number, kind, False, state, figures, listed, Ordered.BY_NAME, "", "", "", "")


def result(opens: Next, seats: int, alternates: int, *people: int, for_alternates: bool = False) -> ContestResult:
    winner = Winner(1, 1, 90, "90")
    return ContestResult((winner,), (), seats, alternates, opens, for_alternates, people)


def test_nothing_is_open_while_a_round_is_in_work_or_all_is_filled():
    in_work = ballot_round(state=RoundState.ENTRY)
    assert next_round(None, [in_work]) is None
    assert next_round(result(Next.NONE, 0, 0), [ballot_round()]) is None


def test_a_tie_for_seats_carries_the_alternates_so_that_who_loses_becomes_one():
    opened = next_round(result(Next.RUNOFF, 1, 1, 2, 3), [ballot_round()])
    assert opened == NextRound(RoundKind.RUNOFF, Figures(1, 1, 100), (2, 3), fills_alternates=False)


def test_a_tie_for_alternates_is_for_the_places_of_alternates_only():
    opened = next_round(result(Next.RUNOFF, 0, 1, 3, 4, for_alternates=True), [ballot_round()])
    assert opened == NextRound(RoundKind.RUNOFF, Figures(1, 0, 100), (3, 4), fills_alternates=True)
    words = chair_words(opened, NAMES, Electorate.DELEGATE_CONGRESS)
    assert words.startswith(
        "Các đồng chí Phạm Văn Cường, Vũ Thị Dung có số phiếu bằng nhau, còn 1 chỗ đại biểu dự khuyết."
    )


def test_a_further_ballot_is_for_those_who_have_no_place_yet_even_after_a_run_off():
    rounds = [ballot_round(), ballot_round(2, RoundKind.RUNOFF)]
    opened = next_round(result(Next.FURTHER, 1, 1), rounds)
    assert opened == NextRound(RoundKind.FURTHER, Figures(1, 1, 100), (2, 3, 4), fills_alternates=False)


def test_a_committee_meeting_is_asked_as_one():
    opened = next_round(result(Next.FURTHER, 1, 0), [ballot_round()])
    assert "Xin ý kiến hội nghị có bầu tiếp" in chair_words(opened, NAMES, Electorate.COMMITTEE)


def test_an_annulled_first_ballot_is_held_again_whole():
    opened = next_round(None, [ballot_round(state=RoundState.ANNULLED)])
    assert opened == NextRound(RoundKind.FURTHER, Figures(2, 1, 100), (1, 2, 3, 4), fills_alternates=False)


def test_papers_are_put_into_equal_batches_the_last_one_smaller():
    assert batch_sizes(226, 50, []) == (50, 50, 50, 50, 26)
    assert batch_sizes(50, 50, []) == (50,)
    assert batch_sizes(0, 50, []) == ()


def test_batches_with_keyed_papers_stay_as_they_are():
    batches = [BatchState(1, 60, 60), BatchState(2, 40, 1), BatchState(3, 40, 0)]
    assert batch_sizes(226, 50, batches) == (60, 40, 50, 50, 26)
