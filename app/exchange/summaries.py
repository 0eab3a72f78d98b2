"""What a book holds, in a few words and figures a contest.

What it is for: the list that `contests` prints.
What it is not for: results (recount) and pages of the window.
"""

from app.models.book import Book
from app.models.contests import Contest
from app.models.round_records import BallotRound, RoundState

_SAYS = {
    RoundState.PREPARING: "đang chuẩn bị",
    RoundState.ENTRY: "đang nhập phiếu",
    RoundState.CLOSED: "đã đóng kiểm phiếu",
    RoundState.CONFIRMED: "đã xác nhận",
    RoundState.ANNULLED: "đã hủy",
}


def contest_summaries(book: Book) -> list[dict[str, object]]:
    """Return one summary per contest, in order; figures are those of the last round."""
    return [
        _summary(place, contest, book.rounds.of_contest(contest.id))
        for place, contest in enumerate(book.contests.all(), start=1)
    ]


def _summary(place: int, contest: Contest, rounds: tuple[BallotRound, ...]) -> dict[str, object]:
    last = rounds[-1] if rounds else None
    return {
        "contest": place,
        "title": contest.title,
        "electorate": contest.electorate,
        "indicative": contest.indicative,
        "rounds": len(rounds),
        "seats": last.figures.seats if last else 0,
        "alternates": last.figures.alternates if last else 0,
        "candidates": len(last.candidates) if last else 0,
        "summoned": last.figures.summoned if last else 0,
        "present": last.figures.present if last else 0,
        "returned": last.figures.returned if last else 0,
        "state": last.state if last else RoundState.PREPARING,
        "says": _SAYS[last.state] if last else "chưa có lần bầu",
    }
