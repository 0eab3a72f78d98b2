"""Contests for the tests of their page."""

from app.models.ballots import BatchPass
from app.models.book import Book
from app.models.contests import BoardMember, BoardRole, Contest, Office
from app.models.round_records import Candidate, Figures, Ordered
from app.rules.ballots import Ballot
from app.rules.rounds import Electorate

NAMES = ("Lê Văn An", "Trần Thị Bích", "Phạm Văn Cường", "Vũ Thị Dung", "Hà Văn Đức")


def made_contest(book: Book, seats: int = 3, people: int = 4, voters: int = 10, alternates: int = 0) -> tuple[int, int]:
    """Return contest and round of a list whose papers are there but not keyed."""
    office = Office.DELEGATES if alternates else Office.EXECUTIVE_COMMITTEE
    contest = book.contests.add(Contest("Ban Chấp hành", office, Electorate.MEMBER_CONGRESS))
    book.contests.set_board(contest, [BoardMember("Mùa A Páo", BoardRole.HEAD)])
    figures = Figures(seats, alternates, voters, {}, voters, voters, voters)
    round_id = book.rounds.begin_first(contest, figures)
    book.rounds.set_candidates(round_id, [Candidate(name) for name in NAMES[:people]], Ordered.BY_NAME)
    book.rounds.set_batches(round_id, [voters])
    return contest, round_id


def keyed(book: Book, round_id: int, *papers: str) -> None:
    """Store papers in batch 1: "12*4" are four papers that agree to candidates 1 and 2."""
    numbers = {candidate.number for candidate in book.rounds.get(round_id).candidates}
    for paper in papers:
        agreed, _, times = paper.partition("*")
        agree = frozenset(int(number) for number in agreed)
        book.ballots.record(BatchPass(round_id, 1), Ballot(agree, frozenset(numbers) - agree), int(times or 1))


def confirmed(book: Book, round_id: int, *papers: str) -> None:
    """Key papers, close and confirm."""
    keyed(book, round_id, *papers)
    reasoned(book, round_id)
    book.results.close(round_id)
    book.results.confirm(round_id)


def reasoned(book: Book, round_id: int) -> None:
    """Give a reason for everything that is warned of."""
    for one in book.warnings.of_round(round_id):
        book.warnings.give_reason(round_id, one.found, "đại hội đã biểu quyết")
