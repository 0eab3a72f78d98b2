"""What the book says of a round, for the guides through situations.

What it is for: the figures that fill their steps, the batch and the paper that keying stopped at.
What it is not for: the guides (rules.situations), and votes: none are read here.
"""

from collections.abc import Sequence
from datetime import datetime

from app.models.book import Book
from app.models.progress import progress
from app.models.round_records import BallotRound, RoundState
from app.rules.closing import BatchState
from app.rules.situations import Facts, LastPaper, Stage

_STAGES = {
    RoundState.PREPARING: Stage.UNKEYED,
    RoundState.ENTRY: Stage.KEYED,
    RoundState.CLOSED: Stage.LOCKED,
    RoundState.CONFIRMED: Stage.LOCKED,
}


def rounds_at_work(book: Book) -> tuple[BallotRound, ...]:
    """Return the rounds that a guide can be for: the last one of each contest that was not annulled."""
    found = (one.round for one in progress(book).contests)
    return tuple(one for one in found if one is not None)


def round_in_work(book: Book) -> BallotRound | None:
    """Return the round in which the last paper was stored; before the first one, the round that comes next."""
    rounds = rounds_at_work(book)
    keyed = [(work.last_at, one.id, one) for one in rounds for work in book.passes.work(one.id)]
    if keyed:
        return max(keyed)[-1]
    in_work = progress(book).in_work
    return in_work.round if in_work else next(iter(rounds), None)


def facts_of(book: Book, one: BallotRound) -> Facts:
    """Return what the book says of a round."""
    batches, figures = book.rounds.batches(one.id), one.figures
    account, last = book.paper_accounts.of(one.id), _last_paper(book, one.id, batches)
    short = [batch.number for batch in batches if batch.entered < batch.declared]
    waiting = [last.batch] if last and last.batch in short else short
    return Facts(
        contest=one.contest_id,
        round=one.id,
        stage=_STAGES[one.state],
        base=book.results.terms(one.id).base,
        present=figures.present,
        issued=figures.issued,
        returned=figures.returned,
        declared=sum(batch.declared for batch in batches),
        entered=sum(max(batch.entered, *batch.keyed) for batch in batches),
        printed=account.printed + account.outdated,
        spoiled=account.spoiled,
        left_over=account.left_over,
        aside=sum(len(batch.set_aside) for batch in batches),
        stored=sum(sum(batch.keyed) for batch in batches),
        batch=next(iter([*waiting, *([last.batch] if last else []), *(batch.number for batch in batches)]), 0),
        last=last,
        way=one.counted_by,
    )


def _last_paper(book: Book, round_id: int, batches: Sequence[BatchState]) -> LastPaper | None:
    """Return the place of the paper keyed last; a pass that was dropped has none any more."""
    place = book.ballots.last_place(round_id)
    if place is None:
        return None
    batch, number, serial = place
    work = max(
        (one for one in book.passes.work(round_id) if (one.batch, one.number) == (batch, number)),
        key=lambda one: one.last_at,
    )
    declared = next(one.declared for one in batches if one.number == batch)
    at = datetime.fromisoformat(work.last_at).strftime("%H:%M:%S, %d/%m/%Y")
    return LastPaper(batch, serial, number, at, work.operator or "–", serial >= declared)
