"""Lists, figures and batches of a round; closing, confirming, further rounds, annulling."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from samples import make_small_sample

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.checking import check_book
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole
from app.models.errors import Refused
from app.models.progress import progress
from app.models.round_records import Candidate, Figures, Ordered, RoundState
from app.rules.ballots import Ballot, Reason
from app.rules.counting import Next
from app.rules.rounds import Deduction, RoundKind

ALL = frozenset(range(1, 6))
STRUCK_4_5 = Ballot(ALL - {4, 5}, frozenset({4, 5}))


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [found.rule.code for found in refusal.value.findings]


def key_all(book: Book, round_id: int, paper: Ballot = STRUCK_4_5) -> None:
    for batch in book.rounds.batches(round_id):
        book.ballots.record(BatchPass(round_id, batch.number), paper, batch.declared)


def test_a_list_is_numbered_in_vietnamese_order_of_given_names(book: Book, round_id: int) -> None:
    names = ["Trần Đức", "Lò Thị Án", "Nguyễn Văn An", "Cà Văn Ân", "Đinh Văn An"]
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_NAME)
    listed = book.rounds.get(round_id).candidates
    assert [one.name for one in listed] == ["Đinh Văn An", "Nguyễn Văn An", "Lò Thị Án", "Cà Văn Ân", "Trần Đức"]
    assert [one.number for one in listed] == [1, 2, 3, 4, 5]


def test_a_list_ordered_by_hand_stays_as_given(book: Book, round_id: int) -> None:
    names = ["Trần Đức", "Lò Thị Án", "Nguyễn Văn An"]
    book.rounds.set_candidates(round_id, [Candidate(name) for name in names], Ordered.BY_HAND)
    assert [one.name for one in book.rounds.get(round_id).candidates] == names


def test_a_list_and_seats_are_fixed_once_a_paper_is_keyed(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5)
    with pytest.raises(Refused) as refusal:
        book.rounds.set_candidates(round_id, [Candidate("Lê Văn An")], Ordered.BY_NAME)
    assert codes(refusal) == ["round.has_ballots"]
    with pytest.raises(Refused):
        book.rounds.set_figures(round_id, Figures(2, 0, 10, {}, 10, 10, 10))
    assert len(book.rounds.get(round_id).candidates) == 5


def test_a_batch_is_not_made_smaller_than_what_is_keyed(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 2), STRUCK_4_5, 3)
    with pytest.raises(Refused) as refusal:
        book.rounds.set_batches(round_id, [8, 2])
    assert codes(refusal) == ["batch.size"]
    with pytest.raises(Refused) as refusal:
        book.rounds.set_batches(round_id, [10])
    assert codes(refusal) == ["batch.in_use"]
    book.rounds.set_batches(round_id, [7, 3])
    assert [batch.declared for batch in book.rounds.batches(round_id)] == [7, 3]


def test_a_reason_does_not_outlive_a_change_of_the_list(book: Book, round_id: int) -> None:
    assert [one.reason for one in book.warnings.of_round(round_id)] == ["đại hội đã biểu quyết"]
    book.rounds.set_candidates(round_id, book.rounds.get(round_id).candidates, Ordered.BY_NAME)
    assert [one.reason for one in book.warnings.of_round(round_id)] == [""]


def test_a_count_is_not_closed_while_a_warning_has_no_reason(book: Book, round_id: int) -> None:
    key_all(book, round_id)
    (surplus,) = book.warnings.of_round(round_id)
    book.warnings.give_reason(round_id, surplus.found, "")
    with pytest.raises(Refused) as refusal:
        book.results.close(round_id)
    assert codes(refusal) == ["warning.reason"]
    assert "«Bầu 3 người thì số dư nhiều nhất là 1»." in str(refusal.value)


def test_a_reason_holds_only_for_the_figures_it_was_given_for(book: Book, round_id: int) -> None:
    book.rounds.set_figures(round_id, Figures(3, 0, 10, {}, 10, 10, 9))
    missing = book.warnings.of_round(round_id)[-1]
    book.warnings.give_reason(round_id, missing.found, "một người không bỏ phiếu")
    assert book.warnings.of_round(round_id)[-1].reason == "một người không bỏ phiếu"
    book.rounds.set_figures(round_id, Figures(3, 0, 10, {}, 10, 10, 8))
    assert book.warnings.of_round(round_id)[-1].reason == ""


def test_a_confirmed_result_is_opened_again_only_with_a_reason_and_stays_as_corrected(
    book: Book, round_id: int
) -> None:
    key_all(book, round_id)
    book.results.close(round_id)
    confirmed = book.results.confirm(round_id)
    with pytest.raises(Refused) as refusal:
        book.rounds.reopen(round_id, " ")
    assert codes(refusal) == ["round.reason"]
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("DELETE FROM confirmation")
    book.rounds.reopen(round_id, "sót một phiếu")
    assert book.rounds.get(round_id).state is RoundState.ENTRY
    (correction,) = book.results.corrections(round_id)
    assert (correction.reason, correction.digest) == ("sót một phiếu", confirmed.digest)
    book.results.close(round_id)
    book.results.confirm(round_id)
    with pytest.raises(sqlite3.IntegrityError):
        book.connection.execute("UPDATE correction SET reason = 'khác'")
    assert list(check_book(book)) == []


def test_an_electorate_may_decide_not_to_vote_again_and_think_better_of_it(book: Book, round_id: int) -> None:
    key_all(book, round_id, Ballot(frozenset({1, 2}), ALL - {1, 2}))
    book.results.close(round_id)
    book.results.confirm(round_id)
    assert [one.opened for one in progress(book).contests] == [Next.FURTHER]
    book.rounds.decide_to_stop(round_id, stops=True)
    assert [one.opened for one in progress(book).contests] == [Next.NONE]
    book.rounds.decide_to_stop(round_id, stops=False)
    assert [one.opened for one in progress(book).contests] == [Next.FURTHER]


def test_a_count_that_does_not_agree_is_not_closed_and_says_all_that_is_wrong(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5, 5)
    book.ballots.set_aside(BatchPass(round_id, 1), "gạch nửa tên")
    with pytest.raises(Refused) as refusal:
        book.results.close(round_id)
    assert codes(refusal) == ["batch.set_aside", "batch.entered", "round.entered"]
    assert [found.place for found in refusal.value.findings] == ["batch/1/6", "batch/2", "batches"]
    assert book.rounds.get(round_id).state is RoundState.ENTRY


def test_more_papers_returned_than_issued_needs_as_many_foreign_ones(book: Book, round_id: int) -> None:
    book.rounds.set_figures(round_id, Figures(3, 0, 10, {}, 10, 9, 10))
    book.ballots.record(BatchPass(round_id, 2), STRUCK_4_5, 4)
    book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5, 5)
    last = book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5)[0]
    assert [found.rule.code for found in book.results.findings(round_id)] == ["round.returned"]
    book.ballots.replace(last, Ballot(stated=Reason.FOREIGN_PAPER))
    assert book.results.findings(round_id) == ()


def test_a_result_is_confirmed_once_with_the_digest_of_its_papers(book: Book, round_id: int) -> None:
    key_all(book, round_id)
    with pytest.raises(Refused) as refusal:
        book.results.confirm(round_id)
    assert codes(refusal) == ["round.not_closed"]
    book.results.close(round_id)
    confirmed = book.results.confirm(round_id)
    assert confirmed.digest == book.results.digest(round_id)
    assert book.results.confirmation(round_id) == confirmed
    for act in (
        lambda: book.results.confirm(round_id),
        lambda: book.results.close(round_id),
        lambda: book.rounds.set_figures(round_id, Figures(3)),
        lambda: book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5),
    ):
        with pytest.raises(Refused):
            act()
    assert list(check_book(book)) == []


def test_deductions_change_base_and_digest(book: Book, round_id: int) -> None:
    key_all(book, round_id)
    before = book.results.digest(round_id)
    book.rounds.set_figures(round_id, Figures(3, 0, 12, {Deduction.DELEGATE_ABSENT: 2}, 10, 10, 10))
    result = book.results.count(round_id)
    assert (result.base, result.needed) == (10, 6)
    assert book.results.digest(round_id) != before
    book.congresses.save(Congress(name="Đại hội lần thứ IX", rules="qd-190-2024"))
    assert "190" in book.results.count(round_id).articles[0]


def test_a_tie_opens_a_run_off_among_the_tied_only(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), Ballot(ALL - {3, 4}, frozenset({3, 4})), 5)
    book.ballots.record(BatchPass(round_id, 1), Ballot(ALL - {3, 5}, frozenset({3, 5})), 1)
    book.ballots.record(BatchPass(round_id, 2), Ballot(ALL - {3, 5}, frozenset({3, 5})), 4)
    assert book.results.close(round_id).seats_left == 1
    contest = book.rounds.get(round_id).contest_id
    book.results.confirm(round_id)
    whole = book.results.of_contest(contest)
    assert whole is not None
    assert whole.next is Next.FURTHER
    runoff = book.rounds.begin_next(
        contest,
        RoundKind.FURTHER,
        Figures(1, 0, 10, {}, 10, 10, 10),
        [one.person for one in book.rounds.get(round_id).candidates if one.number in {4, 5}],
        fills_alternates=False,
    )
    assert [one.name for one in book.rounds.get(runoff).candidates] == ["Vũ Anh Đức", "Đỗ Quang Huy"]
    book.rounds.set_batches(runoff, [10])
    book.ballots.record(BatchPass(runoff, 1), Ballot(frozenset({1}), frozenset({2})), 7)
    book.ballots.record(BatchPass(runoff, 1), Ballot(frozenset({2}), frozenset({1})), 3)
    book.results.close(runoff)
    book.results.confirm(runoff)
    whole = book.results.of_contest(contest)
    assert whole is not None
    assert [(winner.round, winner.votes) for winner in whole.elected] == [(1, 10), (1, 10), (2, 7)]
    assert whole.next is Next.NONE


def test_no_further_round_while_one_is_open(book: Book, round_id: int) -> None:
    contest = book.rounds.get(round_id).contest_id
    with pytest.raises(Refused) as refusal:
        book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(1), [], fills_alternates=False)
    assert codes(refusal) == ["round.previous_open"]


def test_an_annulled_round_stays_in_the_book_and_out_of_the_result(book: Book, round_id: int) -> None:
    key_all(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)
    contest = book.rounds.get(round_id).contest_id
    with pytest.raises(Refused):
        book.rounds.annul(round_id, " ")
    book.rounds.annul(round_id, "bầu lại theo quyết định")
    assert book.rounds.get(round_id).state is RoundState.ANNULLED
    assert book.results.of_contest(contest) is None
    assert book.ballots.count(round_id) == 10
    for act in (
        lambda: book.rounds.set_figures(round_id, Figures(3)),
        lambda: book.rounds.reopen(round_id, "x"),
        lambda: book.ballots.record(BatchPass(round_id, 1), STRUCK_4_5),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert codes(refusal) == ["round.annulled"]


def test_what_a_confirmed_result_rests_on_stays(book: Book, round_id: int) -> None:
    key_all(book, round_id)
    book.results.close(round_id)
    digest = book.results.confirm(round_id).digest
    contest = book.contests.get(book.rounds.get(round_id).contest_id)
    with pytest.raises(Refused):
        book.congresses.save(replace(book.congresses.get(), rules="qd-190-2024"))
    with pytest.raises(Refused):
        book.contests.update(replace(contest, title="Ban Thường vụ"))
    with pytest.raises(Refused) as refusal:
        book.contests.remove(contest.id)
    assert codes(refusal) == ["contest.has_ballots"]
    book.rounds.set_minutes_number(round_id, "20")
    book.congresses.save(replace(book.congresses.get(), place="Sơn La"))
    assert book.results.digest(round_id) == digest
    for statement in (
        "UPDATE round SET seats = 4",
        "UPDATE round SET closed_at = NULL",
        "DELETE FROM confirmation",
        "UPDATE confirmation SET digest = 'x'",
        "UPDATE contest SET title = 'x'",
        "UPDATE congress SET rules = 'qd-190-2024'",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            book.connection.execute(statement)


def test_nobody_confirms_a_result_without_a_name_and_a_file_without_names_is_not_written(
    book: Book, round_id: int
) -> None:
    key_all(book, round_id)
    book.results.close(round_id)
    book.operator = ""
    with pytest.raises(Refused) as refusal:
        book.results.confirm(round_id)
    assert codes(refusal) == ["operator.nobody"]
    book.congresses.save(replace(book.congresses.get(), name=""))
    with pytest.raises(Refused) as refusal:
        book.results.contest_file(round_id)
    assert codes(refusal) == ["congress.no_names"]


def test_the_board_that_signs_is_the_one_that_confirmed(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1}), ALL - {1}), 6)
    book.ballots.record(BatchPass(round_id, 2), Ballot(frozenset({2}), ALL - {2}), 4)
    stored = book.rounds.get(round_id)
    contest, other = stored.contest_id, [BoardMember("Lò Thị Án", BoardRole.HEAD)]
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    book.results.close(round_id)
    book.results.confirm(round_id)
    with pytest.raises(Refused) as refusal:
        book.contests.set_board(contest, other)
    assert codes(refusal) == ["round.confirmed"]
    people = [one.person for one in stored.candidates[1:]]
    later = book.rounds.begin_next(contest, RoundKind.FURTHER, Figures(2, 0, 10), people, fills_alternates=False)
    book.contests.set_board(contest, other)
    assert book.contests.board(contest) == tuple(other)
    book.rounds.annul(later, "bầu lại")
    with pytest.raises(Refused):
        book.contests.set_board(contest, [])
    confirmation = book.results.confirmation(round_id)
    assert confirmation is not None
    assert [member.name for member in confirmation.board] == ["Mùa A Páo"]


def test_a_round_that_a_later_one_rests_on_is_not_annulled(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1}), ALL - {1}), 6)
    book.ballots.record(BatchPass(round_id, 2), Ballot(frozenset({2}), ALL - {2}), 4)
    book.results.close(round_id)
    book.results.confirm(round_id)
    stored = book.rounds.get(round_id)
    people = [one.person for one in stored.candidates[1:]]
    later = book.rounds.begin_next(
        stored.contest_id, RoundKind.FURTHER, Figures(2, 0, 10), people, fills_alternates=False
    )
    with pytest.raises(Refused) as refusal:
        book.rounds.annul(round_id, "bầu lại")
    assert codes(refusal) == ["round.rested_on"]
    book.rounds.annul(later, "bầu lại")
    book.rounds.annul(round_id, "bầu lại")
    with pytest.raises(Refused):
        book.results.close(round_id)


def test_a_name_mended_in_a_later_round_leaves_the_earlier_paper_as_it_was(book: Book, round_id: int) -> None:
    book.ballots.record(BatchPass(round_id, 1), Ballot(frozenset({1}), ALL - {1}), 6)
    book.ballots.record(BatchPass(round_id, 2), Ballot(frozenset({2}), ALL - {2}), 4)
    book.results.close(round_id)
    digest = book.results.confirm(round_id).digest
    stored = book.rounds.get(round_id)
    people = [one.person for one in stored.candidates[1:]]
    later = book.rounds.begin_next(
        stored.contest_id, RoundKind.FURTHER, Figures(2, 0, 10), people, fills_alternates=False
    )
    listed = book.rounds.get(later).candidates
    book.rounds.set_candidates(later, [replace(one, name=f"{one.name} Mới") for one in listed], Ordered.BY_HAND)
    assert book.results.digest(round_id) == digest
    assert [one.person for one in book.rounds.get(later).candidates] == people


def test_the_sample_is_the_congress_of_the_report(tmp_path: Path) -> None:
    make_small_sample(tmp_path / "mau.sodaihoi")
    with Book.look(tmp_path / "mau.sodaihoi") as one:
        assert (one.organisations.count(), one.delegates.count_official()) == (92, 228)
        whole = [one.results.of_contest(contest.id) for contest in one.contests.all()]
        assert [(len(each.elected), len(each.alternates)) for each in whole if each] == [
            (25, 0),
            (7, 0),
            (1, 0),
            (35, 2),
        ]
        assert list(check_book(one)) == []
        secretary = one.contests.all()[2]
        assert one.rounds.of_contest(secretary.id)[0].candidates[0].name == "Nguyễn Trung Khải"
        reasons = set()
        for contest in one.contests.all():
            reasons |= set(one.results.count(one.rounds.of_contest(contest.id)[0].id).invalid_by_reason)
        assert reasons == set(Reason)
