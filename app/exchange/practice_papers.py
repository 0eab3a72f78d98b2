"""Filled papers to practise on, the same every time for the same list and batches.

What it is for: what a rehearsal prints to be keyed, and so what each paper truly says.
What it is not for: drawing them (reports.practice_papers), counting what was keyed (practice_record).
Invariant: only a book marked as a rehearsal has such papers; no batch long enough lacks any kind of invalid paper.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from app.exchange.sample_ballots import sample_ballots
from app.models.book import Book
from app.rules.ballots import STATED_REASONS, Ballot, Reason
from app.rules.findings import Finding, finding
from app.rules.rounds import Marking, Round
from app.rules.tally_sheets import CountedBy

_SEED = 25
_PAPERS_A_KIND = 50
_LEAST_PAPERS_A_KIND = 3
_UNCLEAR_PAPERS = 0.06


@dataclass(frozen=True, slots=True)
class PracticePaper:
    """One filled paper: its place in its batch, the marks of the pen, and what a person must see besides them."""

    batch: int
    place: int
    marks: Ballot
    seen: Reason | None = None

    @property
    def truth(self) -> Ballot:
        """What is to be keyed."""
        return self.marks if self.seen is None else Ballot(stated=self.seen)


def practice_objection(book: Book, round_id: int) -> Finding | None:
    """Return why a round has no papers to practise on; None where it has."""
    if not book.congresses.get().rehearsal:
        return finding("practice.real_book")
    stored = book.rounds.get(round_id)
    if stored.counted_by is CountedBy.SHEETS:
        return finding("practice.by_sheets")
    is_ready = len(stored.candidates) >= stored.figures.seats and book.rounds.batches(round_id)
    return None if is_ready else finding("practice.no_batches")


def practice_papers(book: Book, round_id: int) -> tuple[PracticePaper, ...]:
    """Return the filled papers of a round of a rehearsal, batch by batch; none where it has none."""
    if practice_objection(book, round_id):
        return ()
    batches = [batch.declared for batch in book.rounds.batches(round_id)]
    return tuple(filled_papers(book.results.terms(round_id), batches))


def filled_papers(terms: Round, batches: Sequence[int]) -> Iterator[PracticePaper]:
    """Yield the papers of batches of these sizes under the terms of a round."""
    dice = Random(_SEED)
    usual = iter(sample_ballots(dice, terms, sum(batches), (), 0))
    for batch, papers in enumerate(batches, start=1):
        spoiled = _spoiled_places(dice, _kinds(terms), papers)
        for place in range(1, papers + 1):
            marks, kind = next(usual), spoiled.get(place)
            if kind in STATED_REASONS:
                yield PracticePaper(batch, place, marks, kind)
            elif kind is not None:
                yield PracticePaper(batch, place, sample_ballots(dice, terms, 1, (kind,), 0)[0])
            else:
                yield PracticePaper(batch, place, _with_unclear_rows(dice, terms, marks))


def _kinds(terms: Round) -> tuple[Reason, ...]:
    """Return the kinds of invalid papers that can happen with such a list."""
    stated = (Reason.IDENTIFYING_MARK, Reason.WRITTEN_NAME, Reason.FOREIGN_PAPER)
    if terms.marking is Marking.STRIKE_OUT:
        return (Reason.OVERVOTE, Reason.NO_CHOICE, *stated)
    return (Reason.BOTH_COLUMNS, Reason.BLANK, *stated) if len(terms.candidates) == 1 else stated


def _spoiled_places(dice: Random, kinds: Sequence[Reason], papers: int) -> dict[int, Reason]:
    """Spread each kind over a batch; a batch too short for all of them has the first ones."""
    each = max(1, papers // _PAPERS_A_KIND)
    wanted = [kind for kind in kinds for _ in range(each)][: papers // _LEAST_PAPERS_A_KIND]
    free = list(range(1, papers + 1))
    return {free.pop(int(dice.random() * len(free))): kind for kind in wanted}


def _with_unclear_rows(dice: Random, terms: Round, marks: Ballot) -> Ballot:
    """Return now and then a paper with one row marked in both boxes and one in neither, which is valid."""
    if terms.marking is Marking.STRIKE_OUT or dice.random() >= _UNCLEAR_PAPERS:
        return marks
    both, neither = (terms.candidates[int(dice.random() * len(terms.candidates))] for _ in range(2))
    if both == neither:
        return marks
    return Ballot((marks.agree | {both}) - {neither}, (marks.disagree | {both}) - {neither})
