"""A round keyed twice by two people, with what goes wrong in real rooms, settled, decided and closed."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.committees import Committee
from app.models.congresses import Congress
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot, Reason
from app.rules.settlement import ABSENT

NUMBERS = frozenset(range(1, 9))
NAMES = ("An", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lan")
FOREIGN = Ballot(stated=Reason.FOREIGN_PAPER)
DOUBT = "Có chữ ở mép phiếu"


class Clock:
    """A clock that goes on by twelve seconds at every look."""

    def __init__(self):
        self.moment = datetime(2020, 7, 29, 9, 0, tzinfo=timezone(timedelta(hours=7)))

    def __call__(self):
        self.moment += timedelta(seconds=12)
        return self.moment


def struck(*numbers):
    return Ballot(NUMBERS - set(numbers), frozenset(numbers))


def new_book(path, *, passes=2, rehearsal=False):
    """Return a book with one round of eight people for six seats, five papers in one batch, and the id of the round."""
    book = Book.create(path, "Thu Hà", Clock())
    book.committees.save(Committee("Đảng bộ Khối", "Đảng bộ tỉnh"))
    name = "Đại hội đại biểu Đảng bộ Khối lần thứ IX"
    congress = Congress(name=name, rules="qd-244-2014", place="Sơn La", term="2020-2025", rehearsal=rehearsal)
    book.congresses.save(replace(congress, opens=date(2020, 7, 29)))
    contest = book.contests.add(Contest("Ban Chấp hành Đảng bộ khóa IX", Office.EXECUTIVE_COMMITTEE, passes=passes))
    book.contests.set_board(
        contest, [BoardMember("Vũ Văn Hải", BoardRole.HEAD), BoardMember("Lò Thị Thủy", BoardRole.SECRETARY)]
    )
    round_id = book.rounds.begin_first(contest, Figures(6, 0, 10, {}, 5, 5, 5))
    book.rounds.set_candidates(round_id, [Candidate(f"Nguyễn Văn {name}") for name in NAMES], Ordered.BY_HAND)
    book.rounds.set_batches(round_id, [5])
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
    return book, round_id


def key(book, round_id, number, papers, by, *, ends=True):
    """Key papers into a pass of the batch; a text is a paper put aside."""
    book.operator = by
    place = BatchPass(round_id, 1, number)
    for paper in papers:
        if isinstance(paper, str):
            book.ballots.set_aside(place, paper)
        else:
            book.ballots.record(place, paper)
    if ends:
        book.settlements.end_pass(place)


def settled(path, **how):
    """Return the whole course: a correction, a dropped pass, two differences settled, a doubt decided, closed."""
    book, round_id = new_book(path, **how)
    key(book, round_id, 1, [struck(1, 2), struck(3), FOREIGN, DOUBT, struck(7, 8)], "Thu Hà", ends=False)
    second = book.ballots.of_batch(BatchPass(round_id, 1, 1))[1]
    book.ballots.replace(second, struck(3, 4))
    book.settlements.end_pass(BatchPass(round_id, 1, 1))
    key(book, round_id, 2, [struck(1, 2)] * 3, "Minh", ends=False)
    book.passes.drop(BatchPass(round_id, 1, 2), "cầm nhầm tập 4")
    key(book, round_id, 2, [struck(1, 2), struck(5, 6), FOREIGN, DOUBT, struck(7, 8)], "Minh")
    book.operator = "Lan"
    (found,) = book.settlements.open_batch(round_id, 1).open
    book.settlements.settle(round_id, 1, found, struck(3, 4))
    book.operator = "Vũ Văn Hải"
    (aside,) = book.ballots.waiting(round_id)
    book.ballots.replace(aside, Ballot(stated=Reason.OTHER, note="có chữ viết thêm"), "Ban kiểm phiếu")
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đã biểu quyết")
    book.results.close(round_id)
    return book, round_id


def skipped(path):
    """Return a round whose second pass doubled a paper that is not in the pile, still to be closed."""
    book, round_id = new_book(path)
    papers = [struck(1, 2), struck(3, 4), struck(5, 6), struck(7, 8), struck(1, 3)]
    key(book, round_id, 1, papers, "Thu Hà")
    key(book, round_id, 2, [*papers[:2], *papers[1:4]], "Minh")
    book.operator = "Lan"
    for keyed in (ABSENT, papers[4]):
        opened = book.settlements.open_batch(round_id, 1).open
        book.settlements.settle(round_id, 1, opened[0], keyed)
    return book, round_id
