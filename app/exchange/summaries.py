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
    """Return one summary per contest, in order.

    Figures are those of its first ballot, which says what is elected; the state is that of its last round.
    """
    return [
        _summary(place, contest, book.rounds.of_contest(contest.id))
        for place, contest in enumerate(book.contests.all(), start=1)
    ]


def _summary(place: int, contest: Contest, rounds: tuple[BallotRound, ...]) -> dict[str, object]:
    first = next((one for one in rounds if one.state is not RoundState.ANNULLED), rounds[0] if rounds else None)
    last = rounds[-1] if rounds else None
    return {
        "contest": place,
        "title": contest.title,
        "electorate": contest.electorate,
        "indicative": contest.indicative,
        "rounds": len(rounds),
        "seats": first.figures.seats if first else 0,
        "alternates": first.figures.alternates if first else 0,
        "candidates": len(first.candidates) if first else 0,
        "summoned": first.figures.summoned if first else 0,
        "present": first.figures.present if first else 0,
        "returned": first.figures.returned if first else 0,
        "state": last.state if last else RoundState.PREPARING,
        "says": _says(last) if last else "chưa có lần bầu",
    }


def _says(last: BallotRound) -> str:
    return _SAYS[last.state] if last.number == 1 else f"lần {last.number} {_SAYS[last.state]}"
