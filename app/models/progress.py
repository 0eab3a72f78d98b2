"""How far the congress of a book is: what is done, what is being done, what waits.

What it is for: the checklist of the home page, the batch that keying goes on with, what the status line counts.
What it is not for: what is wrong and must be mended (open_tasks), words (ui), and votes: none are read here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.book import Book
from app.models.contests import Contest
from app.models.passes import BatchPass
from app.models.round_records import BallotRound, RoundState
from app.models.sessions import SessionKind
from app.models.usual_contests import expected_office, first_office
from app.rules.bodies import BodyKind
from app.rules.closing import BatchState
from app.rules.counting import Next
from app.rules.offices import Office


class Stage(StrEnum):
    """What is to be done once in a congress, or once in each round."""

    DECLARE = "declare"
    DELEGATES = "delegates"
    PROGRAMME = "programme"
    BODIES = "bodies"
    CHECK_IN = "check-in"
    VOTES = "votes"
    CONTEST = "contest"
    LIST = "list"
    BOARD = "board"
    ENTRY = "entry"
    CLOSE = "close"
    CONFIRM = "confirm"
    MINUTES = "minutes"
    NEXT_CONTEST = "next_contest"
    DOSSIER = "dossier"


class StageState(StrEnum):
    """How a stage stands."""

    DONE = "done"
    CURRENT = "current"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ContestProgress:
    """One contest with its last round that was not annulled; `round` is None before the first."""

    contest: Contest
    round: BallotRound | None
    board: int
    batches: tuple[BatchState, ...]
    confirmed_at: str
    opened: Next
    seats_left: int
    for_others: frozenset[int] = frozenset()
    """Batches of which whoever works keyed a pass, while the next pass is for others."""

    @property
    def entered(self) -> int:
        """Papers of the round that are stored."""
        return sum(batch.done for batch in self.batches)

    @property
    def passes(self) -> int:
        """How often each paper is keyed."""
        return max((len(batch.keyed) for batch in self.batches), default=1) or 1

    @property
    def keyed(self) -> int:
        """Papers keyed in all passes together."""
        return sum(sum(batch.keyed) or batch.entered for batch in self.batches)

    @property
    def to_key(self) -> int:
        """Papers to be keyed in all passes together: those that came back, once a pass."""
        return self.round.figures.returned * self.passes if self.round else 0

    @property
    def full_batches(self) -> int:
        """Batches of which every declared paper is stored."""
        return sum(batch.entered >= batch.declared for batch in self.batches)

    @property
    def is_listed(self) -> bool:
        """Whether the list is long enough for the seats."""
        return bool(self.round) and len(self.round.candidates) >= self.round.figures.seats > 0

    @property
    def is_keyed(self) -> bool:
        """Whether as many papers are stored as came back, none of them put aside for the board."""
        if self.round is None or not self.round.figures.returned:
            return False
        return self.entered == self.round.figures.returned and all(
            batch.is_settled and not batch.set_aside for batch in self.batches
        )

    @property
    def is_closed(self) -> bool:
        """Whether the count is closed, confirmed or not."""
        return self.round is not None and self.round.state in {RoundState.CLOSED, RoundState.CONFIRMED}

    @property
    def is_confirmed(self) -> bool:
        """Whether the result of the round is confirmed."""
        return self.round is not None and self.round.state is RoundState.CONFIRMED

    @property
    def is_begun(self) -> bool:
        """Whether papers were keyed and the result is not confirmed yet."""
        return self.round is not None and self.round.state in {RoundState.ENTRY, RoundState.CLOSED}

    @property
    def next_batch(self) -> int | None:
        """The batch that keying goes on with: one begun before one not begun; None where nothing is to be keyed.

        One whose next pass is for others comes last, where whoever works is told who they are.
        """
        if self.is_closed:
            return None
        short = [batch for batch in self.batches if batch.entered < batch.declared]
        own = [batch for batch in short if batch.number not in self.for_others]
        begun = [batch for batch in own if any(batch.keyed)]
        return next((batch.number for batch in [*begun, *own, *short]), None)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What of the congress itself is in the book: each done of how many, 0 of 0 where nothing was begun.

    Of `sessions` the congress itself holds `sessions_held`: the committee, which meets apart, is not checked in.
    """

    delegates: int
    sessions: int
    sessions_held: int
    sessions_marked: int
    bodies: int
    bodies_missing: tuple[BodyKind, ...]
    """The bodies in which nobody sits yet, or fewer than the congress agreed to."""
    votes: int
    votes_usual: int
    votes_open: tuple[str, ...]
    """The usual matters that are still to be voted."""
    votes_waived: int = 0
    """How many usual matters are deliberately not voted."""

    @property
    def bodies_chosen(self) -> int:
        """How many bodies are complete."""
        return self.bodies - len(self.bodies_missing)

    @property
    def is_begun(self) -> bool:
        """Whether the book is kept for more than counting."""
        return bool(self.delegates or self.sessions or self.bodies_chosen or self.votes)

    @property
    def done(self) -> dict[Stage, bool]:
        """Which stages of the congress itself are done, in the order of its course."""
        return {
            Stage.DELEGATES: self.delegates > 0,
            Stage.PROGRAMME: self.sessions > 0,
            Stage.BODIES: self.bodies > 0 and not self.bodies_missing,
            Stage.CHECK_IN: 0 < self.sessions_held == self.sessions_marked,
            Stage.VOTES: not self.votes_open,
        }

    @property
    def lasting(self) -> set[Stage]:
        """Stages that were begun and go on in one session after the other."""
        begun = {Stage.CHECK_IN: self.sessions_marked, Stage.VOTES: self.votes + self.votes_waived}
        return {stage for stage, many in begun.items() if many}


@dataclass(frozen=True, slots=True)
class StageLine:
    """One line of the checklist: the place it leads to, the contest it belongs to, or the office to be elected next."""

    stage: Stage
    state: StageState
    place: str
    of: ContestProgress | None = None
    office: Office | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """The whole congress; `in_work` is the contest that comes next, None when all are confirmed.

    `expected` is the office that is usually elected next and has no contest yet, also the first of all: without it the
    course would lead on to the resolution before anybody is elected.
    """

    is_declared: bool
    contests: tuple[ContestProgress, ...]
    meeting: Meeting
    expected: Office | None = None

    @property
    def in_work(self) -> ContestProgress | None:
        """A contest being keyed or closed comes before one that is still prepared."""
        begun = [one for one in self.contests if one.is_begun]
        waiting = [one for one in self.contests if not one.is_confirmed]
        return next(iter([*begun, *waiting]), None)

    @property
    def next_keying(self) -> str:
        """The place where keying goes on, empty where no batch waits for papers."""
        for one in sorted(self.contests, key=lambda each: not each.is_begun):
            if one.round is not None and one.next_batch is not None:
                return one.round.batch_place(one.next_batch)
        return ""

    @property
    def papers(self) -> int:
        """Papers stored in the last rounds of all contests."""
        return sum(one.entered for one in self.contests)

    def lines(self) -> tuple[StageLine, ...]:
        """Return the checklist: one line a contest, and every stage of the contest in work; one line is current."""
        turn = self._turn()
        found = [StageLine(Stage.DECLARE, _state(done=self.is_declared, current=True), "congress")]
        if not self._is_for_counting:
            done = self.meeting.done
            found.extend(
                StageLine(stage, _state(done=done[stage], current=stage is turn), place)
                for stage, place in _MEETING_PLACES.items()
            )
        for one in self.contests:
            if self.is_declared and one is self.in_work:
                found.extend(_stages(one, in_turn=turn is None))
            else:
                done = StageState.DONE if one.is_confirmed else StageState.WAITING
                found.append(StageLine(Stage.CONTEST, done, _place(one), one))
        is_over = all(one.is_confirmed for one in self.contests)
        if self.expected:
            state, place = _state(done=False, current=is_over and turn is None), f"contests#{self.expected}"
            found.append(StageLine(Stage.NEXT_CONTEST, state, place, office=self.expected))
        if self.meeting.is_begun and self.contests:
            is_over = is_over and not self.expected and turn is None
            found.append(StageLine(Stage.DOSSIER, _state(done=False, current=is_over), "dossier"))
        return tuple(found)

    @property
    def _is_for_counting(self) -> bool:
        """Whether the book is kept for counting alone: it has a list of candidates and nothing of the meeting."""
        return not self.meeting.is_begun and any(one.round and one.round.candidates for one in self.contests)

    def _turn(self) -> Stage | None:
        """Return the stage of the congress itself whose turn it is, None where that is a contest or the dossier.

        Checking in and votes last as long as the congress: once begun they wait for the contests to be over, and so
        does what was passed over once a contest is confirmed. Papers that are being keyed come before everything.
        """
        if not self.is_declared or self._is_for_counting or any(one.is_begun for one in self.contests):
            return None
        undone = [stage for stage, done in self.meeting.done.items() if not done]
        is_past = any(one.is_confirmed for one in self.contests)
        pressing = [stage for stage in undone if stage not in self.meeting.lasting and not is_past]
        is_over = not self.expected and all(one.is_confirmed for one in self.contests)
        return next(iter([*pressing, *(undone if is_over else ())]), None)


_MEETING_PLACES = {
    Stage.DELEGATES: "delegates",
    Stage.PROGRAMME: "sessions",
    Stage.BODIES: "bodies",
    Stage.CHECK_IN: "check-in",
    Stage.VOTES: "shows-of-cards",
}


def progress(book: Book) -> Progress:
    """Read how far the book is."""
    congress, committee = book.congresses.get(), book.committees.get()
    declared = bool(congress.name and committee.name and congress.opens)
    contests = tuple(_contest_progress(book, one) for one in book.contests.all())
    meeting = _meeting(book)
    is_first = meeting.is_begun and not contests
    return Progress(declared, contests, meeting, first_office(book) if is_first else expected_office(book))


def _meeting(book: Book) -> Meeting:
    sessions, bodies = book.sessions.all(), book.bodies.all()
    held = [one for one in sessions if one.kind is not SessionKind.COMMITTEE]
    marked = book.attendance.of_all()
    shows = book.shows_of_cards
    waived = len(shows.waived())
    return Meeting(
        delegates=book.delegates.count_official(),
        sessions=len(sessions),
        sessions_held=len(held),
        sessions_marked=sum(one.id in marked for one in held),
        bodies=len(bodies),
        bodies_missing=tuple(one.kind for one in bodies if not one.is_complete),
        votes=len(shows.standing()),
        votes_usual=len(shows.usual()) - waived,
        votes_open=tuple(one.subject for one in shows.offered()),
        votes_waived=waived,
    )


def _contest_progress(book: Book, contest: Contest) -> ContestProgress:
    standing = [one for one in book.rounds.of_contest(contest.id) if one.state is not RoundState.ANNULLED]
    last = standing[-1] if standing else None
    confirmation = book.results.confirmation(last.id) if last else None
    is_open = last and confirmation and not _is_settled(book, last) and not book.rounds.is_stopped(last.id)
    together = book.results.of_contest(contest.id) if is_open else None
    batches = book.rounds.batches(last.id) if last else ()
    return ContestProgress(
        contest=contest,
        round=last,
        board=len(book.contests.board(contest.id)),
        batches=batches,
        for_others=_for_others(book, last, batches) if last else frozenset(),
        confirmed_at=confirmation.at if confirmation else "",
        opened=together.next if together else Next.NONE,
        seats_left=together.seats_left if together else 0,
    )


def _for_others(book: Book, stored: BallotRound, batches: Sequence[BatchState]) -> frozenset[int]:
    """Return the batches whose next pass whoever works may not key, having keyed another one."""
    if stored.state is not RoundState.ENTRY:
        return frozenset()
    return frozenset(
        one.number
        for one in batches
        if len(one.keyed) > 1 and book.passes.objection(BatchPass(stored.id, one.number, one.next_pass))
    )


def _is_settled(book: Book, stored: BallotRound) -> bool:
    """Tell a first ballot that filled every place, so that its papers need not be counted again to say so."""
    outcome = book.results.confirmed_outcome(stored.id) or {"elected": [], "alternates": [], "tied": []}
    filled = (len(outcome["elected"]), len(outcome["alternates"]), len(outcome["tied"]))
    return stored.number == 1 and filled == (stored.figures.seats, stored.figures.alternates, 0)


def _stages(one: ContestProgress, *, in_turn: bool) -> list[StageLine]:
    """Return all stages of one contest; the first that is not done is current where its turn has come."""
    contest, stored = f"contest/{one.contest.id}", one.round
    result = f"results/{stored.id}" if stored else contest
    minutes = f"minutes/{stored.id}" if stored else contest
    keying = stored.batch_place(one.next_batch) if stored and one.next_batch else contest
    lines: list[StageLine] = []
    for stage, done, place in (
        (Stage.LIST, one.is_listed, contest),
        (Stage.BOARD, one.board > 0, contest),
        (Stage.ENTRY, one.is_keyed or one.is_closed, keying),
        (Stage.CLOSE, one.is_closed, contest),
        (Stage.CONFIRM, one.is_confirmed, result),
        (Stage.MINUTES, False, minutes if one.is_closed else contest),
    ):
        current = in_turn and all(line.state is StageState.DONE for line in lines)
        lines.append(StageLine(stage, _state(done=done, current=current), place, one))
    return lines


def _state(*, done: bool, current: bool) -> StageState:
    if done:
        return StageState.DONE
    return StageState.CURRENT if current else StageState.WAITING


def _place(one: ContestProgress) -> str:
    return f"results/{one.round.id}" if one.round and one.is_confirmed else f"contest/{one.contest.id}"
