"""The contest and the round that the page shows, and the one way in which its parts change them.

What it is for: every part reads the same records and is told when they were read anew.
What it is not for: deciding anything; what the book refuses comes back as words.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from app.models.book import Book
from app.models.contests import Contest
from app.models.errors import BookError
from app.models.round_records import BallotRound, Figures, RoundState
from app.rules.closing import check_papers, check_terms
from app.rules.findings import Finding
from app.rules.permissions import Act
from app.rules.rounds import Round, RoundKind
from app.ui.session import Session
from app.ui.widgets.hand import after_click
from app.ui.words import error_text


class OpenContest(QObject):
    """One contest with one of its rounds."""

    switched = Signal()
    """Another contest or round is shown from now on: what was typed for the one before is not for this one."""
    storing = Signal()
    """A change is about to be stored, and what is shown may become another."""
    shown = Signal()
    """The records were read anew."""
    begun = Signal()
    """A new round was opened and is shown."""
    wanted = Signal(str)
    """Somebody wants to go to this place of the page or of the window."""

    contest: Contest
    rounds: tuple[BallotRound, ...]
    round: BallotRound
    terms: Round

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show nothing yet; `show` must follow before any part is refreshed."""
        super().__init__(parent)
        self.session = session
        self.is_telling = False
        """Whether `session.changed` tells of a change made here, after which everything was read already."""

    @property
    def book(self) -> Book:
        """The open book."""
        return self.session.book

    @property
    def can_write(self) -> bool:
        """Whether contest, list and figures can be written: the book is open for it, and whoever works may."""
        return self.book.may(Act.CONTEST)

    @property
    def is_counting(self) -> bool:
        """Whether the count of the round is not closed yet, whoever works."""
        return self.round.state in {RoundState.PREPARING, RoundState.ENTRY}

    @property
    def is_open(self) -> bool:
        """Whether the round can still be changed by whoever works."""
        return self.can_write and self.is_counting

    @property
    def can_key(self) -> bool:
        """Whether papers of the round can be keyed by whoever works, who may do nothing else of it."""
        return self.is_counting and self.book.may(Act.KEY)

    @property
    def is_board_open(self) -> bool:
        """Whether the counting board can be changed: a closed or confirmed round keeps the board that signs for it."""
        standing = [one.state for one in self.rounds if one.state is not RoundState.ANNULLED]
        is_open = not standing or standing[-1] in {RoundState.PREPARING, RoundState.ENTRY}
        return self.can_write and is_open and self.round.state is not RoundState.CONFIRMED

    @property
    def is_keyed(self) -> bool:
        """Whether papers were stored by this list, so that list and seats stand."""
        return self.round.state is not RoundState.PREPARING

    @property
    def is_list_open(self) -> bool:
        """Whether list and seats can be changed: before any paper is keyed, and not in a run-off of the tied."""
        return self.is_open and not self.is_keyed and self.round.kind is not RoundKind.RUNOFF

    def show(self, contest_id: int, round_id: int | None = None) -> None:
        """Show a contest with one of its rounds, the last one when not said; raise LookupError for unknown ones."""
        self._read(contest_id, round_id)
        self.switched.emit()
        self.shown.emit()

    def reload(self) -> None:
        """Read the shown round anew."""
        self._read(self.contest.id, self.round.id)
        self.shown.emit()

    def attempt(self, write: Callable[[], object]) -> str:
        """Do a change; return "" when it is stored, otherwise in words why not."""
        self.storing.emit()
        try:
            write()
        except BookError as error:
            return error_text(error)
        self._read(self.contest.id, self.round.id)
        after_click(self, self.shown.emit)
        self.is_telling = True
        self.session.changed.emit()
        self.is_telling = False
        return ""

    def set_figures(self, figures: Figures) -> str:
        """Store the figures of the round where they changed; return as `attempt`."""
        if figures == self.round.figures:
            return ""
        return self.attempt(lambda: self.book.rounds.set_figures(self.round.id, figures))

    def set_contest(self, contest: Contest) -> str:
        """Store the fields of the contest where they changed; return as `attempt`."""
        if contest == self.contest:
            return ""
        return self.attempt(lambda: self.book.contests.update(contest))

    def set_minutes_number(self, number: str) -> str:
        """Store the number of the round's minutes where it changed; return as `attempt`."""
        if number == self.round.minutes_number:
            return ""
        return self.attempt(lambda: self.book.rounds.set_minutes_number(self.round.id, number))

    def findings(self) -> tuple[Finding, ...]:
        """Return what the rules object to in seats, list, base and papers."""
        return self._found

    def _find(self) -> Iterator[Finding]:
        yield from check_terms(self.terms)
        yield from self.book.results.later_findings(self.round.id)
        if self.terms.base >= 1:
            yield from check_papers(self.terms, self.round.figures.papers, self.foreign.papers)

    def _read(self, contest_id: int, round_id: int | None) -> None:
        contest = self.book.contests.get(contest_id)
        rounds = self.book.rounds.of_contest(contest_id)
        if not rounds:
            raise LookupError(contest_id)
        self.contest, self.rounds = contest, rounds
        self.round = next((one for one in rounds if one.id == round_id), rounds[-1])
        self.terms = self.book.results.terms(self.round.id)
        self.batches = self.book.rounds.batches(self.round.id)
        self.foreign = self.book.foreign_papers.of(self.round.id)
        self.warned = self.book.warnings.of_round(self.round.id)
        self.together = self.book.results.of_contest(contest_id)
        self._found = tuple(self._find())
