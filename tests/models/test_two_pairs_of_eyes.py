"""Two people make two passes, and what the board decided stays the board's, in a book that knows its people."""

import pytest

from app.models.ballots import BatchPass
from app.models.contests import BoardMember, BoardRole, Contest
from app.models.errors import NotAllowed, Refused
from app.models.round_records import Candidate, Figures, Ordered
from app.models.tally_sheets import SheetEntry
from app.rules.ballots import Ballot, Reason
from app.rules.closing import BatchStage
from app.rules.comparison import SetAside
from app.rules.permissions import Role
from app.rules.settlement import ABSENT, left_to_the_board
from app.rules.tally_sheets import VALID, Cell, CountedBy, Part

NUMBERS = frozenset(range(1, 9))
REJECTED = Ballot(stated=Reason.OTHER, note="ban kết luận")


def struck(*numbers):
    return Ballot(NUMBERS - set(numbers), frozenset(numbers))


A, B, C = struck(1, 2), struck(1, 3), struck(1, 4)


@pytest.fixture
def people(book):
    """Trưởng is the head; Hà and Minh key."""
    listed = (("Trưởng", Role.HEAD), ("Hà", Role.ENTRY), ("Minh", Role.ENTRY))
    return {name: book.operators.add(name, role).id for name, role in listed}


@pytest.fixture
def works(book, people):
    return lambda name: book.operators.enter(people[name])


@pytest.fixture
def lan(book, works, people):
    """One more who keys, and made no pass."""
    works("Trưởng")
    people["Lan"] = book.operators.add("Lan", Role.ENTRY).id


@pytest.fixture
def begun(book, people):
    def begin(passes=2):
        contest = book.contests.add(Contest("Ban Chấp hành", passes=passes))
        opened = book.rounds.begin_first(contest, Figures(6, 0, 4, {}, 4, 4, 4))
        names = [Candidate(f"Nguyễn Văn {letter}") for letter in "ABCDEGHI"]
        book.rounds.set_candidates(opened, names, Ordered.BY_HAND)
        book.rounds.set_batches(opened, [4])
        return opened

    return begin


@pytest.fixture
def keyed(book, works):
    def key(round_id, number, *papers, by, ends=True):
        works(by)
        place = BatchPass(round_id, 1, number)
        for paper in papers:
            book.ballots.set_aside(place, paper) if isinstance(paper, str) else book.ballots.record(place, paper)
        if ends:
            book.settlements.end_pass(place)
        return place

    return key


def refused(act):
    with pytest.raises(Refused) as refusal:
        act()
    return refusal.value.findings[0].rule.code


def test_the_second_pass_is_for_anybody_of_the_list_who_keys_though_they_have_not_yet(book, begun, keyed):
    round_id = begun()
    keyed(round_id, 1, A, A, A, A, by="Hà")
    with pytest.raises(Refused, match="Lượt này của người khác \\(Trưởng, Minh\\)") as refusal:
        book.ballots.record(BatchPass(round_id, 1, 2), A)
    assert refusal.value.findings[0].rule.code == "pass.same_operator"
    keyed(round_id, 2, A, A, A, A, by="Minh")
    assert book.rounds.batches(round_id)[0].stage is BatchStage.SETTLED


def test_another_name_lifts_no_bar_and_nobody_takes_up_the_former_one(book, begun, keyed, works, people):
    round_id = begun()
    keyed(round_id, 1, A, A, A, A, by="Hà")
    works("Trưởng")
    book.operators.rename(people["Hà"], "Trần Thị Hà")
    assert refused(lambda: book.operators.add("Hà", Role.ENTRY)) == "operator.name_taken"
    works("Hà")
    assert refused(lambda: book.ballots.record(BatchPass(round_id, 1, 2), A)) == "pass.same_operator"
    works("Trưởng")
    book.operators.rename(people["Hà"], "Hà")


def test_whoever_was_taken_off_the_list_or_only_looks_on_is_nobody_else(book, begun, keyed, works, people):
    round_id = begun()
    keyed(round_id, 1, A, A, A, A, by="Trưởng")
    book.operators.remove(people["Hà"])
    book.operators.set_role(people["Minh"], Role.VIEWER)
    keyed(round_id, 2, A, A, A, A, by="Trưởng")
    assert book.rounds.batches(round_id)[0].stage is BatchStage.SETTLED


def test_with_three_passes_the_last_is_not_barred_when_nobody_is_left(book, begun, keyed, works, people):
    round_id = begun(passes=3)
    book.operators.remove(people["Minh"])
    keyed(round_id, 1, A, A, A, A, by="Hà")
    assert refused(lambda: book.ballots.record(BatchPass(round_id, 1, 2), A)) == "pass.same_operator"
    keyed(round_id, 2, A, A, A, A, by="Trưởng")
    keyed(round_id, 3, A, A, A, A, by="Hà")
    assert book.rounds.batches(round_id)[0].stage is BatchStage.SETTLED


def test_sheets_are_for_two_of_the_list_alike(book, begun, works, people):
    round_id = begun()
    book.sheets.set_counted_by(round_id, CountedBy.SHEETS)
    figures = {VALID: 4} | {Cell(Part.AGREE, number): 4 for number in range(3, 9)}
    works("Hà")
    book.sheets.put(SheetEntry(round_id, 1, 1), figures)
    book.sheets.end(SheetEntry(round_id, 1, 1))
    works("Trưởng")
    book.operators.rename(people["Hà"], "Trần Thị Hà")
    works("Hà")
    found = book.sheets.objection(SheetEntry(round_id, 1, 2))
    assert found is not None
    assert found.values["who"] == "Trưởng, Minh"
    assert refused(lambda: book.sheets.put(SheetEntry(round_id, 1, 2), figures)) == "pass.same_operator"
    works("Minh")
    book.sheets.put(SheetEntry(round_id, 1, 2), figures)


def test_a_correction_is_work_at_the_pass_and_barred_alike(book, begun, keyed, works):
    round_id = begun()
    first = keyed(round_id, 1, A, A, A, A, by="Hà", ends=False)
    second = keyed(round_id, 2, A, A, A, A, by="Minh", ends=False)
    of_first = book.ballots.of_batch(first)[0]
    assert refused(lambda: book.ballots.replace(of_first, B)) == "pass.same_operator"
    assert refused(lambda: book.ballots.remove(of_first)) == "pass.same_operator"
    assert refused(lambda: book.passes.see(first)) == "pass.same_operator"
    works("Hà")
    book.ballots.replace(of_first, B)
    assert refused(lambda: book.ballots.remove(book.ballots.of_batch(second)[3])) == "pass.same_operator"


def test_whoever_corrects_or_sees_a_paper_has_made_the_pass(book, begun, keyed, works):
    round_id = begun()
    first = keyed(round_id, 1, A, A, A, A, by="Hà", ends=False)
    works("Minh")
    book.ballots.replace(book.ballots.of_batch(first)[0], B)
    assert refused(lambda: book.ballots.record(BatchPass(round_id, 1, 2), A)) == "pass.same_operator"
    works("Trưởng")
    book.passes.see(first)
    book.passes.see(first)
    assert [(one.operator, one.papers) for one in book.passes.work(round_id)] == [
        ("Hà", 4),
        ("Minh", 0),
        ("Trưởng", 0),
    ]
    assert [entry.action for entry in book.journal.entries()].count("pass.see") == 1


def test_nothing_is_settled_before_every_pass_is_full_and_ended(book, begun, keyed, works):
    round_id = begun()
    keyed(round_id, 1, A, B, C, A, by="Hà")
    (found, *_) = book.settlements.open_batch(round_id, 1).open
    works("Minh")
    assert refused(lambda: book.settlements.settle(round_id, 1, found, A, insists=True)) == "pass.entered"
    keyed(round_id, 2, A, C, C, A, by="Minh", ends=False)
    (found,) = book.settlements.open_batch(round_id, 1).open
    assert refused(lambda: book.settlements.settle(round_id, 1, found, B)) == "pass.open"
    assert not book.rounds.batches(round_id)[0].is_settled
    book.settlements.end_pass(BatchPass(round_id, 1, 2))
    works("Trưởng")
    book.settlements.settle(round_id, 1, found, struck(2, 3), insists=True)
    assert book.rounds.batches(round_id)[0].is_settled
    assert [one.reason for one in book.settlements.of_round(round_id)] == ["theo phiếu, đã xem lại vì khác các lượt"]


def test_papers_before_the_board_are_taken_out_by_the_head_alone(book, begun, keyed, works):
    round_id = begun(passes=1)
    keyed(round_id, 1, "gạch nửa tên", A, "mờ", A, by="Hà")
    (waiting, other) = book.ballots.waiting(round_id)
    works("Trưởng")
    decided = book.ballots.replace(waiting, REJECTED, "Trưởng")
    works("Hà")
    for paper in (decided, other):
        with pytest.raises(NotAllowed, match="Việc này của Trưởng"):
            book.ballots.remove(paper)
        with pytest.raises(NotAllowed):
            book.ballots.replace(paper, A)
    book.ballots.remove(book.ballots.of_batch(BatchPass(round_id, 1))[1])
    works("Trưởng")
    book.ballots.remove(decided)
    assert [one.note for one in book.ballots.waiting(round_id)] == ["mờ"]


def test_a_pass_of_a_batch_before_the_board_is_opened_again_by_the_head_alone(book, begun, keyed, works):
    round_id = begun()
    first = keyed(round_id, 1, "mờ", A, A, A, by="Hà")
    keyed(round_id, 2, "mờ", A, A, A, by="Minh")
    with pytest.raises(NotAllowed):
        book.passes.reopen(first, "soát lại")
    works("Trưởng")
    (waiting,) = book.ballots.waiting(round_id)
    book.ballots.replace(waiting, REJECTED, "Trưởng")
    works("Hà")
    with pytest.raises(NotAllowed, match="Việc này của Trưởng"):
        book.passes.reopen(first, "soát lại")
    assert book.ballots.decisions(round_id)[waiting.id].decided_by == "Trưởng"
    works("Trưởng")
    book.passes.reopen(first, "soát lại")
    assert book.rounds.batches(round_id)[0].stage is BatchStage.TO_COMPARE


@pytest.mark.parametrize(("by", "counted"), [("Lan", None), ("Trưởng", A)])
def test_what_one_pass_put_aside_waits_for_the_board_unless_the_head_settles(
    book, begun, keyed, works, lan, by, counted
):
    round_id = begun()
    keyed(round_id, 1, "mờ", A, A, A, by="Hà")
    keyed(round_id, 2, A, A, A, A, by="Minh")
    (found,) = book.settlements.open_batch(round_id, 1).open
    works(by)
    book.settlements.settle(round_id, 1, found, A)
    assert next(iter(book.ballots.of_round(round_id))).ballot == counted
    (paper,) = book.ballots.waiting(round_id)
    assert paper.ballot == counted
    decided = [(one.doubt, one.decided_by, one.operator) for one in book.ballots.decisions(round_id).values()]
    assert decided == ([("mờ", "Trưởng", "Trưởng")] if counted else [])


def test_the_head_of_the_contests_own_board_has_decided_what_the_head_at_the_computer_settles(
    book, begun, keyed, works
):
    round_id = begun()
    works("Trưởng")
    book.contests.set_board(book.rounds.get(round_id).contest_id, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    keyed(round_id, 1, B, A, "mờ", A, by="Hà")
    keyed(round_id, 2, A, A, A, A, by="Minh")
    works("Trưởng")
    for keyed_again in (A, B):
        book.settlements.settle(
            round_id, 1, book.settlements.open_batch(round_id, 1).open[0], keyed_again, insists=True
        )
    (paper,) = book.ballots.waiting(round_id)
    assert (paper.serial, paper.ballot) == (3, B)
    decision = book.ballots.decisions(round_id)[paper.id]
    assert (decision.doubt, decision.decided_by, decision.operator) == ("mờ", "Mùa A Páo", "Trưởng")


@pytest.mark.parametrize("by", ["Hà", "Minh"])
def test_the_clerk_of_a_pass_settles_nothing_of_its_batch_while_others_could(book, begun, keyed, works, lan, by):
    round_id = begun()
    keyed(round_id, 1, B, A, A, A, by="Hà")
    keyed(round_id, 2, A, A, A, C, by="Minh")
    first, second = book.settlements.open_batch(round_id, 1).open
    works(by)
    with pytest.raises(Refused, match="Việc này của Trưởng, Lan: bấm F8") as refusal:
        book.settlements.settle(round_id, 1, first, B)
    assert refusal.value.findings[0].rule.code == "difference.own_pass"
    works("Lan")
    book.settlements.settle(round_id, 1, first, B)
    works(by)
    assert refused(lambda: book.settlements.undo(round_id, 1)) == "difference.own_pass"
    works("Trưởng")
    book.settlements.settle(round_id, 1, second, A)
    assert [one.operator for one in book.settlements.of_round(round_id)] == ["Lan", "Trưởng"]


def test_whoever_was_renamed_does_not_settle_their_own_pass_either(book, begun, keyed, works, people):
    round_id = begun()
    keyed(round_id, 1, B, A, A, A, by="Hà")
    keyed(round_id, 2, A, A, A, A, by="Minh")
    works("Trưởng")
    book.operators.rename(people["Hà"], "Hà (đoàn 2)")
    book.operators.enter(people["Hà"])
    (found,) = book.settlements.open_batch(round_id, 1).open
    assert refused(lambda: book.settlements.settle(round_id, 1, found, B)) == "difference.own_pass"


def test_that_there_is_no_such_paper_is_no_decision_on_one():
    aside = SetAside("mờ")
    assert left_to_the_board((aside, B), B) == aside
    assert left_to_the_board((aside, ABSENT), ABSENT) is ABSENT
    assert left_to_the_board((A, B), B) == B
