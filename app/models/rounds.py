"""Rounds of a contest: seats, list, electorate, papers and batches of one ballot.

What it is for: storing what a round is counted by, and refusing changes that would make stored papers lie.
What it is not for: the papers themselves (ballots) and their outcome (results).
"""

import json
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from app.models.contests import Contests
from app.models.errors import Refused
from app.models.next_round import check_begun, is_the_rule, next_round
from app.models.passes import Passes
from app.models.repository import Repository, refuse_nobody, refuse_signs
from app.models.round_records import (
    COLUMNS,
    BallotRound,
    Candidate,
    Figures,
    Ordered,
    RoundState,
    refuse_closed,
    round_of,
)
from app.models.sheet_states import batch_states, sheet_states
from app.rules.closing import BatchState
from app.rules.findings import finding
from app.rules.later_rounds import LaterRound
from app.rules.name_list import MOST_NOTE
from app.rules.rounds import Deduction, RoundKind
from app.rules.tally_sheets import CountedBy
from app.rules.vietnamese import name_key

_REASONS_FOR_A_LIST = (
    "FROM warning_reason WHERE round_id = ? AND code IN"
    " ('surplus', 'surplus.none', 'surplus.small', 'surplus.too_many', 'board.candidate')"
)


class Rounds(Repository):
    """The rounds of a book."""

    def of_contest(self, contest_id: int) -> tuple[BallotRound, ...]:
        """Return all rounds of a contest, annulled ones too, in their order."""
        rows = self._rows(f"SELECT {COLUMNS} FROM round WHERE contest_id = ? ORDER BY number", (contest_id,))
        return tuple(self._record(row) for row in rows)

    def get(self, round_id: int) -> BallotRound:
        """Return one round; raise LookupError for an id that was never given."""
        row = self._row(f"SELECT {COLUMNS} FROM round WHERE id = ?", (round_id,))
        if row is None:
            raise LookupError(round_id)
        return self._record(row)

    def begin_first(self, contest_id: int, figures: Figures) -> int:
        """Open the first ballot of a contest; return the round's id."""
        return self._begin(contest_id, 1, RoundKind.FIRST, figures, CountedBy.PAPERS, fills_alternates=False)

    def begin_next(
        self, contest_id: int, kind: RoundKind, figures: Figures, people: Sequence[int], *, fills_alternates: bool
    ) -> int:
        """Open a run-off or a further ballot for the people on its list, counted as the one before; return its id.

        Raises Refused while an earlier round is neither confirmed nor annulled, once the electorate has decided not to
        vote again, and for a round that they do not open.
        """
        from app.models.results import Results  # which counts rounds, and so reads them through this module

        earlier = self.of_contest(contest_id)
        for one in earlier:
            if one.state not in {RoundState.CONFIRMED, RoundState.ANNULLED}:
                raise Refused(finding("round.previous_open", number=one.number))
            if one.state is RoundState.CONFIRMED and self.is_stopped(one.id):
                raise Refused(finding("later.stopped", number=one.number))
        known = {one.person: one for each in earlier for one in each.candidates}
        listed = {person: known[person].name for person in people}
        begun = LaterRound(kind, figures.seats, figures.alternates, listed, fills_alternates)
        if wrong := tuple(check_begun(Results(self._book).of_contest(contest_id), earlier, begun)):
            raise Refused(*wrong)
        with self._book.together():
            last = earlier[-1]
            round_id = self._begin(
                contest_id, last.number + 1, kind, figures, last.counted_by, fills_alternates=fills_alternates
            )
            self._list(self.get(round_id), [known[person] for person in people], last.ordered)
        return round_id

    def set_figures(self, round_id: int, figures: Figures) -> None:
        """Store people and papers of a round; seats are fixed once a ballot is keyed (Refused)."""
        stored = self._changeable(round_id)
        if self._is_keyed(stored) and (figures.seats, figures.alternates) != (
            stored.figures.seats,
            stored.figures.alternates,
        ):
            raise Refused(finding("round.has_ballots", "seats"))
        with self._book.change("round.figures", f"round/{round_id}", **asdict(figures)) as connection:
            connection.execute(
                "UPDATE round SET seats = :seats, alternates = :alternates, summoned = :summoned, present = :present,"
                " issued = :issued, returned = :returned WHERE id = :id",
                {**asdict(figures), "id": round_id},
            )
            connection.execute("DELETE FROM deduction WHERE round_id = ?", (round_id,))
            _insert_deductions(connection, round_id, figures)

    def set_candidates(self, round_id: int, candidates: Sequence[Candidate], ordered: Ordered) -> None:
        """Store the whole list and number it; by name it is sorted, by hand it stays as given.

        Raises Refused once a ballot is keyed by this list, for somebody who stands on it twice, and for a note that no
        paper has room for.
        """
        stored = self._changeable(round_id)
        if self._is_keyed(stored):
            raise Refused(finding("round.has_ballots", "candidates"))
        for row, one in enumerate(candidates, start=1):
            if len(one.note) > MOST_NOTE:
                raise Refused(finding("names.note_long", f"row/{row}", row=row, most=MOST_NOTE))
        self._list(stored, candidates, ordered)

    def _list(self, stored: BallotRound, candidates: Sequence[Candidate], ordered: Ordered) -> None:
        round_id, people = stored.id, [one.person for one in candidates if one.person]
        for one in candidates:
            if people.count(one.person) > 1:
                raise Refused(finding("list.same_person", "candidates", name=one.name))
        listed = sorted(candidates, key=lambda one: name_key(one.name)) if ordered is Ordered.BY_NAME else candidates
        names = [[one.name, one.note] for one in listed]
        given = self._rows(f"SELECT says, reason {_REASONS_FOR_A_LIST}", (round_id,))
        gone = {"reasons_gone": given} if given else {}
        with self._book.change("round.list", f"round/{round_id}", names=names, ordered=ordered, **gone) as connection:
            connection.execute("DELETE FROM round_candidate WHERE round_id = ?", (round_id,))
            connection.executemany(
                "INSERT INTO round_candidate (round_id, number, candidate_id, name, note) VALUES (?, ?, ?, ?, ?)",
                [
                    (round_id, number, one.person or _new_person(connection, stored.contest_id), one.name, one.note)
                    for number, one in enumerate(listed, start=1)
                ],
            )
            connection.execute("UPDATE round SET ordered = ? WHERE id = ?", (ordered, round_id))
            connection.execute(f"DELETE {_REASONS_FOR_A_LIST}", (round_id,))

    def batches(self, round_id: int) -> tuple[BatchState, ...]:
        """Return how far each batch of a round is, by its papers or its tally sheets."""
        if self.get(round_id).counted_by is CountedBy.SHEETS:
            return batch_states(self._book.connection, round_id)
        return Passes(self._book).states(round_id)

    def set_batches(self, round_id: int, declared: Sequence[int]) -> None:
        """Store how many papers each batch holds, batch 1 first; raise Refused where keyed papers would not fit."""
        self._changeable(round_id)
        before = Passes(self._book).states(round_id)
        for number, papers in enumerate(declared, start=1):
            entered = max(before[number - 1].keyed) if number <= len(before) else 0
            if papers < max(entered, 1):
                raise Refused(finding("batch.size", f"batch/{number}", batch=number, least=max(entered, 1)))
        for gone in before[len(declared) :]:
            if entered := max(gone.keyed):
                raise Refused(finding("batch.in_use", f"batch/{gone.number}", batch=gone.number, entered=entered))
        for sheet in sheet_states(self._book.connection, round_id)[len(declared) :]:
            if sheet.begun:
                raise Refused(finding("sheet.in_use", f"batch/{sheet.batch}", batch=sheet.batch))
        with self._book.change("round.batches", f"round/{round_id}", declared=list(declared)) as connection:
            for table, column in (("pass", "batch"), ("batch", "number")):
                connection.execute(
                    f"DELETE FROM {table} WHERE round_id = ? AND {column} > ?", (round_id, len(declared))
                )
            connection.executemany(
                "INSERT INTO batch (round_id, number, declared) VALUES (?, ?, ?)"
                " ON CONFLICT (round_id, number) DO UPDATE SET declared = excluded.declared",
                [(round_id, number, papers) for number, papers in enumerate(declared, start=1)],
            )

    def set_minutes_number(self, round_id: int, number: str) -> None:
        """Store the number of a round's minutes, which an office gives at any time, also after confirming."""
        with self._book.change("round.minutes", f"round/{round_id}", number=number) as connection:
            connection.execute("UPDATE round SET minutes_number = ? WHERE id = ?", (number, round_id))

    def reopen(self, round_id: int, reason: str) -> None:
        """Open a closed count again; a confirmed result is kept as corrected, with the reason.

        Raises Refused without a reason, and for a result that a later round rests on.
        """
        stored = self.get(round_id)
        if stored.state is RoundState.ANNULLED:
            raise Refused(finding("round.annulled"))
        if stored.state not in {RoundState.CLOSED, RoundState.CONFIRMED}:
            raise Refused(finding("round.not_closed"))
        self._refuse_rested_on(stored)
        if stored.state is RoundState.CONFIRMED:
            refuse_nobody(self._book)
        if not reason.strip():
            raise Refused(finding("round.reason", "reason"))
        refuse_signs(reason, "reason")
        action = "round.correct" if stored.state is RoundState.CONFIRMED else "round.reopen"
        with self._told_first(action, round_id, reason=reason) as connection:
            connection.execute(
                "INSERT INTO correction (round_id, at, operator, reason, confirmed_at, confirmed_by, digest, outcome)"
                " SELECT round_id, ?, ?, ?, at, operator, digest, outcome FROM confirmation WHERE round_id = ?",
                (self._book.now(), self._book.operator, reason.strip(), round_id),
            )
            connection.execute("DELETE FROM confirmation WHERE round_id = ?", (round_id,))
            connection.execute("DELETE FROM going_on WHERE round_id = ?", (round_id,))
            connection.execute("UPDATE round SET closed_at = NULL WHERE id = ?", (round_id,))

    def decide_to_stop(self, round_id: int, *, stops: bool, reason: str = "") -> None:
        """Store that the electorate does not vote again for the places left, or that it may after all.

        Raises Refused without a reason where voting on is the rule, and where nothing is left to decide: no place is
        open, or a first tie must be voted on again.
        Source: Điều 32 of 244, Điều 30 of 190: whether to vote again is decided by the electorate; Điều 20 of 244,
        Điều 18 of 190: for delegates the first further round is held.
        """
        stored = self.get(round_id)
        if stored.state is not RoundState.CONFIRMED:
            raise Refused(finding("round.not_closed"))
        self._refuse_rested_on(stored)
        if stops:
            self._refuse_stopping(stored, reason)
        refuse_signs(reason, "reason")
        with self._told_first("round.going_on", round_id, stops=stops, reason=reason.strip()) as connection:
            connection.execute("DELETE FROM going_on WHERE round_id = ?", (round_id,))
            if stops:
                connection.execute(
                    "INSERT INTO going_on (round_id, decision, operator, at) VALUES (?, 'stop', ?, ?)",
                    (round_id, self._book.operator, self._book.now()),
                )

    def is_stopped(self, round_id: int) -> bool:
        """Return whether the electorate decided not to vote again after this round."""
        return self._row("SELECT 1 FROM going_on WHERE round_id = ?", (round_id,)) is not None

    def stop_reason(self, round_id: int) -> str:
        """Return why the electorate does not vote again after this round, "" where no reason was asked for."""
        row = self._row(
            "SELECT detail FROM journal WHERE action = 'round.going_on' AND subject = ? ORDER BY id DESC LIMIT 1",
            (f"round/{round_id}",),
        )
        return json.loads(row[0]).get("reason", "") if row else ""

    def _refuse_stopping(self, stored: BallotRound, reason: str) -> None:
        from app.models.results import Results  # which counts rounds, and so reads them through this module

        contest, whole = Contests(self._book).get(stored.contest_id), Results(self._book).of_contest(stored.contest_id)
        rounds = self.of_contest(stored.contest_id)
        opened = next_round(whole, rounds)
        if opened is None:
            raise Refused(finding("later.nothing"))
        if not opened.is_choice:
            raise Refused(finding("later.must_run_off"))
        if not reason.strip() and is_the_rule(contest.office, whole, rounds):
            raise Refused(finding("round.reason", "reason"))

    def annul(self, round_id: int, reason: str) -> None:
        """Mark a round as annulled; it stays in the book with its ballots (election-rules 7.9).

        Raises Refused without a reason, with nobody named who does it, and for a round that a later one rests on.
        """
        stored = self.get(round_id)
        if stored.state is RoundState.ANNULLED:
            raise Refused(finding("round.annulled"))
        self._refuse_rested_on(stored)
        refuse_nobody(self._book)
        if not reason.strip():
            raise Refused(finding("round.reason", "reason"))
        refuse_signs(reason, "reason")
        with self._told_first("round.annul", round_id, reason=reason) as connection:
            connection.execute(
                "UPDATE round SET annulled_reason = ?, passes = (SELECT passes FROM contest WHERE id = contest_id)"
                " WHERE id = ?",
                (reason, round_id),
            )

    @contextmanager
    def _told_first(self, action: str, round_id: int, **detail: object) -> Generator[sqlite3.Connection]:
        """Hold a change of what is confirmed; the database takes it only after the journal tells of it."""
        with self._book.together():
            with self._book.change(action, f"round/{round_id}", **detail):
                pass
            yield self._book.connection

    def _refuse_rested_on(self, stored: BallotRound) -> None:
        for later in self.of_contest(stored.contest_id)[stored.number :]:
            if later.state is not RoundState.ANNULLED:
                raise Refused(finding("round.rested_on", number=later.number))

    def _begin(
        self,
        contest_id: int,
        number: int,
        kind: RoundKind,
        figures: Figures,
        way: CountedBy,
        *,
        fills_alternates: bool,
    ) -> int:
        told = {"number": number, "kind": kind, "counted_by": way, **asdict(figures)}
        with self._book.change("round.begin", f"contest/{contest_id}", **told) as connection:
            cursor = connection.execute(
                "INSERT INTO round (contest_id, number, previous, kind, fills_alternates, seats, alternates,"
                " summoned, present, issued, returned, counted_by)"
                " VALUES (:contest_id, :number, nullif(:number - 1, 0), :kind, :fills_alternates, :seats, :alternates,"
                " :summoned, :present, :issued, :returned, :counted_by)",
                {**told, "contest_id": contest_id, "fills_alternates": fills_alternates},
            )
            round_id = int(cursor.lastrowid or 0)
            _insert_deductions(connection, round_id, figures)
        return round_id

    def _changeable(self, round_id: int) -> BallotRound:
        stored = self.get(round_id)
        refuse_closed(stored)
        return stored

    @staticmethod
    def _is_keyed(stored: BallotRound) -> bool:
        return stored.state is RoundState.ENTRY

    def _record(self, row: tuple[object, ...]) -> BallotRound:
        return round_of(row, self._candidates(row[0]), self._deductions(row[0]))

    def _candidates(self, round_id: object) -> tuple[Candidate, ...]:
        rows = self._rows(
            "SELECT name, note, number, candidate_id FROM round_candidate WHERE round_id = ? ORDER BY number",
            (round_id,),
        )
        return tuple(Candidate(*row) for row in rows)

    def _deductions(self, round_id: object) -> dict[Deduction, int]:
        rows = self._rows("SELECT category, people FROM deduction WHERE round_id = ? ORDER BY category", (round_id,))
        return {Deduction(category): people for category, people in rows}


def _new_person(connection: sqlite3.Connection, contest_id: int) -> int:
    """Return the id of somebody who stands for the first time in a contest; their names belong to the rounds."""
    return int(connection.execute("INSERT INTO candidate (contest_id) VALUES (?)", (contest_id,)).lastrowid or 0)


def _insert_deductions(connection: sqlite3.Connection, round_id: int, figures: Figures) -> None:
    connection.executemany(
        "INSERT INTO deduction (round_id, category, people) VALUES (?, ?, ?)",
        [(round_id, category, people) for category, people in figures.deductions.items() if people],
    )
