"""Nominations of a contest: who was put forward by whom, what happened to them, and the list that comes of it.

What it is for: storing them step by step, each step with its vote by cards, and making the list of candidates of it.
What it is not for: what may follow what (rules.nominations), asking opinions (opinions).
Invariant: a list with ballots is never changed from here: `Rounds.set_candidates` refuses it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from app.models.congress_board import CongressBoard
from app.models.congresses import Congresses
from app.models.contests import Contest, Contests, Office
from app.models.delegates import Delegates
from app.models.errors import Refused
from app.models.nomination_records import Nomination, NominationRecords
from app.models.repository import Changes, refuse_text
from app.models.round_records import BallotRound, Candidate, Ordered, last_standing
from app.models.rounds import Rounds
from app.models.shows_of_cards import ShowOfCards, ShowsOfCards
from app.models.usual_shows import Topic
from app.rules.counting_board import check_nominees
from app.rules.findings import Finding, finding
from app.rules.name_list import NamedRow, check_names
from app.rules.nominations import (
    Event,
    Who,
    check_nominator,
    check_open,
    final_list,
    open_names,
    refuse_nominee,
)
from app.rules.persons import DelegateSource
from app.rules.probation import on_probation
from app.rules.rounds import RoundKind
from app.rules.shows_of_cards import Decides
from app.rules.surplus import check_surplus
from app.rules.vietnamese import clean

_DECIDED = {
    (Decides.SUPPORT, True): Event.SUPPORTED,
    (Decides.SUPPORT, False): Event.NOT_SUPPORTED,
    (Decides.WITHDRAWAL, True): Event.LET_GO,
    (Decides.WITHDRAWAL, False): Event.KEPT,
}
_WITH_SURPLUS = frozenset({Office.EXECUTIVE_COMMITTEE, Office.STANDING_COMMITTEE})


@dataclass(frozen=True, slots=True)
class NameList:
    """A list of candidates with its order, as it was before."""

    round_id: int
    candidates: tuple[Candidate, ...]
    ordered: Ordered


class Nominations(NominationRecords):
    """The nominations of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._congresses, self._contests, self._rounds = Congresses(book), Contests(book), Rounds(book)
        self._delegates, self._shows = Delegates(book), ShowsOfCards(book)
        self._board = CongressBoard(book)

    def round_of(self, contest_id: int) -> BallotRound:
        """Return the round whose list is made; raise LookupError for a contest that has none."""
        rounds = self._rounds.of_contest(contest_id)
        if not rounds:
            raise LookupError(contest_id)
        return last_standing(rounds)

    def summoned(self, contest_id: int) -> int:
        """Return how many vote on the nominees: the congress, or the meeting that elects."""
        return self._shows.summoned(Topic("", contest_id=contest_id))

    def add(self, contest_id: int, made: Sequence[Nomination]) -> tuple[int, ...]:
        """Put names forward, all or none; return their ids. Raises Refused for who cannot be, and for a name twice."""
        self._refuse(contest_id, made)
        listed = [{"name": one.name, "source": one.source, "note": one.note, "by": one.nominator} for one in made]
        ids: list[int] = []
        with self._book.change("nomination.add", f"contest/{contest_id}", nominees=listed) as connection:
            for one in made:
                cursor = connection.execute(
                    "INSERT INTO nomination (contest_id, position, name, note, source, nominator)"
                    " SELECT ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? FROM nomination WHERE contest_id = ?",
                    (contest_id, one.name, one.note, one.source, one.nominator, contest_id),
                )
                ids.append(int(cursor.lastrowid or 0))
        return tuple(ids)

    def remove(self, nomination_id: int) -> None:
        """Take back that a name was put forward; it stays in the book."""
        self._set_removed(nomination_id, removed=True)

    def restore(self, nomination_id: int) -> None:
        """Undo a removal."""
        self._set_removed(nomination_id, removed=False)

    def happen(self, nomination_id: int, event: Event, vote_id: int | None = None) -> None:
        """Store what happened to a nominee; raise Refused where it cannot follow what happened before."""
        one = self.get(nomination_id)
        if not one.nominee.may(event):
            raise Refused(finding("nomination.step", name=one.name))
        detail = {"event": event, "name": one.name}
        with self._book.change("nomination.step", f"nomination/{nomination_id}", **detail) as connection:
            connection.execute(
                "INSERT INTO nomination_event (nomination_id, event, vote_id, at) VALUES (?, ?, ?, ?)",
                (nomination_id, event, vote_id, self._book.now()),
            )

    def decide(self, show: ShowOfCards) -> Event:
        """Store a vote on a nominee with what it decided; return that. Raises Refused as its parts do."""
        nomination_id = show.topic.nomination_id or 0
        event = _DECIDED[show.topic.decides, self._shows.passed(show)]
        with self._book.together():
            self.happen(nomination_id, event, self._shows.record(show))
        return event

    def take_back(self, nomination_id: int) -> None:
        """Take back the last thing that happened to a nominee, with the vote that decided it."""
        sql = "SELECT id, vote_id FROM nomination_event WHERE nomination_id = ? AND removed = 0 ORDER BY id DESC"
        row = self._row(sql, (nomination_id,))
        if row is None:
            raise Refused(finding("nomination.step", name=self.get(nomination_id).name))
        event_id, vote_id = row
        with self._book.together():
            with self._book.change("nomination.take_back", f"nomination/{nomination_id}") as connection:
                connection.execute("UPDATE nomination_event SET removed = 1 WHERE id = ?", (event_id,))
            if vote_id is not None:
                self._shows.set_removed(vote_id, removed=True)

    def topic(self, one: Nomination, contest_id: int, decides: Decides) -> Topic:
        """Return what is voted about a nominee."""
        title = self._contests.get(contest_id).title
        words = "Đưa {name} vào danh sách bầu cử {title}"
        if decides is Decides.WITHDRAWAL:
            words = "Cho {name} rút khỏi danh sách bầu cử {title}"
        subject = words.format(name=one.name, title=title)
        return Topic(subject, decides, contest_id=contest_id, nomination_id=one.id)

    def findings(self, contest_id: int) -> tuple[Finding, ...]:
        """Return what the congress should look at before it votes the list."""
        contest, congress = self._contests.get(contest_id), self._congresses.get()
        made = self.of_contest(contest_id)
        nominees = [one.nominee for one in made]
        body = contest.title if contest.office in _WITH_SURPLUS else ""
        seats = self.round_of(contest_id).figures.seats
        people = self._people()
        by = [
            found
            for one in made
            for found in check_nominator(
                one.source, one.name, one.nominator, self._who(one.name, people), self._who(one.nominator, people)
            )
        ]
        surplus = check_surplus(congress.rule_set, seats, len(final_list(nominees)), body)
        counting = check_nominees(self._counting(contest), open_names(nominees))
        return (*check_open(nominees), *self._changed(contest), *counting, *by, *surplus)

    def _changed(self, contest: Contest) -> Iterator[Finding]:
        """Yield that the list is no longer the one the congress agreed to."""
        show = self._shows.of(Decides.LIST, contest_id=contest.id)
        if show and self._shows.passed(show) and (change := self._shows.changed_since(show)):
            yield finding("nomination.list_changed", change=change.words)

    def _counting(self, contest: Contest) -> list[str]:
        """Return who counts a contest: its own board, and that of the congress where that will count it."""
        members = self._board.members() if self._board.counts(contest) else ()
        return [one.name for one in (*self._contests.board(contest.id), *members)]

    def finish(self, contest_id: int) -> NameList:
        """Make the list of candidates of who is listed, ordered by name; return the list there was.

        Raises Refused while somebody waits for a decision, for an empty list, for a later round, and for a list
        whose papers are keyed.
        """
        nominees = [one.nominee for one in self.of_contest(contest_id)]
        if undecided := tuple(check_open(nominees)):
            raise Refused(*undecided)
        if not final_list(nominees):
            raise Refused(finding("nomination.nobody"))
        stored = self.round_of(contest_id)
        if stored.kind is not RoundKind.FIRST:
            raise Refused(finding("nomination.later"))
        known = {(one.name, one.note): one.person for one in stored.candidates}
        listed = [
            Candidate(one.name, one.note, person=known.get((one.name, one.note), 0)) for one in final_list(nominees)
        ]
        self._rounds.set_candidates(stored.id, listed, Ordered.BY_NAME)
        return NameList(stored.id, stored.candidates, stored.ordered)

    def give_list_back(self, before: NameList) -> None:
        """Undo `finish`; raise Refused once a paper is keyed by the new list."""
        self._rounds.set_candidates(before.round_id, before.candidates, before.ordered)

    def is_finished(self, contest_id: int) -> bool:
        """Return whether the list of candidates is the one that the nominations give."""
        listed = {(one.name, one.note) for one in final_list([one.nominee for one in self.of_contest(contest_id)])}
        return bool(listed) and listed == {(one.name, one.note) for one in self.round_of(contest_id).candidates}

    def _refuse(self, contest_id: int, made: Sequence[Nomination]) -> None:
        people = self._people()
        seen = {(_folded(one.name), one.note.casefold()) for one in self.of_contest(contest_id)}
        for row, one in enumerate(made, start=1):
            wrong = list(check_names((NamedRow(row, one.name, one.note),)))
            wrong += refuse_nominee(one.name, one.note, one.source, one.nominator, self._who(one.name, people))
            if wrong:
                raise Refused(*wrong)
            refuse_text(one.nominator, "nominator")
            key = (_folded(one.name), one.note.casefold())
            if key in seen:
                raise Refused(finding("nomination.twice", "name", name=one.name))
            seen.add(key)

    def _people(self) -> dict[str, list[Who]]:
        """Return what the book tells of the delegates by their names, read once for all who are asked about.

        Official is who holds a place: an alternate who was called, and no longer the one who was replaced.
        """
        found = defaultdict[str, list[Who]](list)
        holding, day = {one.id for one in self._delegates.holding_places()}, self._congresses.reckoned_on()
        for one in self._delegates.all():
            told = Who(
                is_official=one.id in holding and not one.is_ineligible,
                in_committee=one.source is DelegateSource.EX_OFFICIO,
                on_probation=on_probation(one.person, day),
            )
            found[_folded(one.name)].append(told)
        return found

    def _who(self, name: str, people: Mapping[str, Sequence[Who]]) -> Who:
        """Return what the book tells of the one delegate of a name; where it has a list, who is not on it is none."""
        named = people.get(_folded(name), ())
        if len(named) == 1:
            return named[0]
        return Who(is_official=None if named or not people or not name else False)

    def _set_removed(self, nomination_id: int, *, removed: bool) -> None:
        one = self.get(nomination_id)
        if not removed:
            sql = "SELECT contest_id FROM nomination WHERE id = ?"
            self._refuse((self._row(sql, (nomination_id,)) or (0,))[0], [one])
        action = "nomination.remove" if removed else "nomination.restore"
        with self._book.change(action, f"nomination/{nomination_id}", **asdict(one)) as connection:
            connection.execute("UPDATE nomination SET removed = ? WHERE id = ?", (removed, nomination_id))


def _folded(name: str) -> str:
    return clean(name).casefold()
