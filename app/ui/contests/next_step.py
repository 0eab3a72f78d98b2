"""The next right step of a round, from what is stored.

What it is for: one answer for the link on the list of contests and for the button on a contest.
What it is not for: deciding whether a count may be closed (models.results).
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.models.book import Book
from app.models.next_round import is_the_rule
from app.models.round_records import BallotRound, RoundState
from app.rules.closing import BatchState, check_terms
from app.rules.contest_result import ContestResult
from app.rules.counting import Next
from app.rules.nominations import UNDECIDED, final_list
from app.rules.rounds import RoundKind
from app.rules.tally_sheets import CountedBy

translate = QCoreApplication.translate


class Task(StrEnum):
    """What is to be done with a round."""

    LIST = "list"
    NOMINATE = "nominate"
    MAKE_LIST = "make_list"
    BASE = "base"
    PAPERS = "papers"
    CLOSE = "close"
    AGREE = "agree"
    AGAIN = "again"
    RUNOFF = "runoff"
    ENTRY = "entry"
    SHEET = "sheet"
    COMPARE = "compare"
    SET_ASIDE = "set_aside"
    CONFIRM = "confirm"
    MINUTES = "minutes"


_ELSEWHERE = {
    Task.NOMINATE,
    Task.MAKE_LIST,
    Task.ENTRY,
    Task.SHEET,
    Task.COMPARE,
    Task.SET_ASIDE,
    Task.CONFIRM,
    Task.MINUTES,
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """A task; `place` is where the window goes for it, or the field of the contest's own page."""

    task: Task
    place: str
    batch: int = 0

    @property
    def is_elsewhere(self) -> bool:
        """Whether another page does it."""
        return self.task in _ELSEWHERE

    @property
    def words(self) -> str:
        """The step as the words of a button."""
        words = {
            Task.LIST: translate("Contests", "Nhập danh sách"),
            Task.NOMINATE: translate("Contests", "Ứng cử, đề cử"),
            Task.MAKE_LIST: translate("Contests", "Lập danh sách bầu cử"),
            Task.BASE: translate("Contests", "Nhập số triệu tập, mẫu số"),
            Task.PAPERS: translate("Contests", "Nhập số phiếu, chia tập"),
            Task.ENTRY: translate("Contests", "Nhập phiếu tập %1"),
            Task.SHEET: translate("Contests", "Nhập tờ kiểm phiếu tập %1"),
            Task.COMPARE: translate("Contests", "Đối chiếu các lượt, tập %1"),
            Task.SET_ASIDE: translate("Contests", "Kết luận phiếu chờ"),
            Task.CLOSE: translate("Contests", "Đóng kiểm phiếu"),
            Task.AGREE: translate("Contests", "Xem các số chưa khớp"),
            Task.CONFIRM: translate("Contests", "Xem và xác nhận kết quả"),
            Task.MINUTES: translate("Contests", "Biên bản kiểm phiếu"),
            Task.RUNOFF: translate("Contests", "Mở lần bầu lại"),
            Task.AGAIN: translate("Contests", "Mở lần bầu mới"),
        }
        return words[self.task].replace("%1", str(self.batch))


_SPLIT = NextStep(Task.PAPERS, "batches")


def next_step(book: Book, one: BallotRound, together: ContestResult | None = None) -> NextStep:
    """Return what comes next for a round; `together` is the result of its contest, where it was counted already."""
    if one.state is RoundState.ANNULLED:
        return NextStep(Task.AGAIN, "again")
    if one.state is RoundState.CONFIRMED:
        return _after_confirming(book, one, together or book.results.of_contest(one.contest_id))
    if one.state is RoundState.CLOSED:
        return NextStep(Task.CONFIRM, f"results/{one.id}")
    places = {found.place for found in check_terms(book.results.terms(one.id))}
    if places & {"seats", "candidates"}:
        return _list_step(book, one)
    if places:
        return NextStep(Task.BASE, "summoned" if not one.figures.summoned else "deductions")
    return _papers_step(one, book.rounds.batches(one.id))


def _list_step(book: Book, one: BallotRound) -> NextStep:
    """Where names were put forward for the first ballot, the list is made of them, once nothing is left to decide."""
    nominees = [each.nominee for each in book.nominations.of_contest(one.contest_id)]
    if one.kind is not RoundKind.FIRST or not nominees or book.nominations.is_finished(one.contest_id):
        return NextStep(Task.LIST, "candidates")
    is_decided = final_list(nominees) and not any(each.standing in UNDECIDED for each in nominees)
    return NextStep(Task.MAKE_LIST if is_decided else Task.NOMINATE, f"nominations/{one.contest_id}")


def _after_confirming(book: Book, one: BallotRound, result: ContestResult | None) -> NextStep:
    """A first tie must be voted on again, and so must seats of delegates once; all else is a choice: no step."""
    rounds = book.rounds.of_contest(one.contest_id)
    is_last = rounds[-1].id == one.id
    is_first_tie = result is not None and result.next is Next.RUNOFF and not result.is_tied_again
    if is_last and is_first_tie:
        return NextStep(Task.RUNOFF, "again")
    office = book.contests.get(one.contest_id).office
    if is_last and is_the_rule(office, result, rounds) and not book.rounds.is_stopped(one.id):
        return NextStep(Task.AGAIN, "again")
    return NextStep(Task.MINUTES, f"minutes/{one.id}")


def _papers_step(one: BallotRound, batches: tuple[BatchState, ...]) -> NextStep:
    figures = one.figures
    for place, count in (("present", figures.present), ("issued", figures.issued), ("returned", figures.returned)):
        if not count:
            return NextStep(Task.PAPERS, place)
    if sum(batch.declared for batch in batches) != one.figures.returned:
        return NextStep(Task.AGREE, "close") if any(any(batch.keyed) for batch in batches) else _SPLIT
    for batch in batches:
        if batch.entered < batch.declared:
            task = Task.SHEET if one.counted_by is CountedBy.SHEETS else Task.ENTRY
            return NextStep(task, one.batch_place(batch.number), batch.number)
    for batch in batches:
        if not batch.is_settled:
            return NextStep(Task.COMPARE, _compare_place(one, batch.number), batch.number)
    if any(batch.set_aside for batch in batches):
        return NextStep(Task.SET_ASIDE, f"aside/{one.id}")
    return NextStep(Task.CLOSE, "close")


def _compare_place(one: BallotRound, batch: int) -> str:
    return one.batch_place(batch) if one.counted_by is CountedBy.SHEETS else f"compare/{one.id}/{batch}"
