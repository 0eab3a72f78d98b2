"""Differences between the passes of a batch, settled one by one against the paper.

What it is for: comparing stored passes, keeping what the paper says, and the settled record once nothing differs.
What it is not for: finding and ordering differences (rules.comparison) and keying papers (ballots).
Invariant: a record is stored only when every place of the batch is agreed on by all passes or settled.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.models.ballots import SET_ASIDE, Ballots, Decision, paper_object
from app.models.contests import Contests
from app.models.errors import Refused
from app.models.passes import COUNTED, BatchPass, Passes
from app.models.repository import Changes, Repository, refuse_signs
from app.models.workers import Workers, own_work
from app.rules.ballots import Ballot, Reason
from app.rules.closing import BatchStage
from app.rules.comparison import Comparison, Difference, DifferenceKind, Reading, SetAside, compare
from app.rules.difference_lines import Line, Told, implied, lines, spots, told
from app.rules.findings import Finding, finding
from app.rules.permissions import Act
from app.rules.settlement import (
    ABSENT,
    Absent,
    Settled,
    left_to_the_board,
    paper_of,
    position,
    readings,
    record,
    right_passes,
    why,
)


@dataclass(frozen=True, slots=True)
class Settlement:
    """One settled difference: where, what each pass said, what the paper says, who was right, by whom and when."""

    batch: int
    place: int
    kind: DifferenceKind
    readings: tuple[Settled, ...]
    paper: Settled
    reason: str
    operator: str
    at: str

    @property
    def doubt(self) -> str:
        """What was doubtful on the paper in the words of the passes that put it aside; "" where none did."""
        return "; ".join(dict.fromkeys(one.note for one in self.readings if isinstance(one, SetAside)))

    @property
    def right(self) -> tuple[int, ...]:
        """The passes (from 1) that had it right."""
        return right_passes(self.readings, self.paper)


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """One batch being settled: its passes side by side and what is settled so far, by place."""

    comparison: Comparison
    settled: Mapping[int, Settlement]

    @property
    def open(self) -> tuple[Difference, ...]:
        """The differences still to be settled, from the top of the pile."""
        return tuple(found for found in self.comparison.differences if found.place not in self.settled)

    def position(self, found: Difference) -> int:
        """Return where in the pile (from 1) the paper of the first open difference is."""
        return position(self.comparison, self._papers, found.place)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The differences as what happened: one line has all places that belong together."""
        return lines(self.comparison)

    def is_settled(self, line: Line) -> bool:
        """Return whether every place of a line is settled."""
        return all(found.place in self.settled for found in line)

    def spots(self, line: Line) -> tuple[int, ...]:
        """Return where in the pile (from 1) a line is; all before it are settled."""
        return spots(self.comparison, line, self.position(line[0]))

    def implied(self, found: Difference) -> Settled | None:
        """Return what follows for a later place of a line from its first; None where its paper must be looked at."""
        return implied(self.comparison, self._papers, found)

    def told(self, found: Difference) -> tuple[Told, ...]:
        """Return what each pass has of the paper at a difference."""
        return told(self.comparison, found)

    @property
    def record(self) -> tuple[Reading, ...]:
        """The papers of the batch; KeyError while a difference is open."""
        return record(self.comparison, self._papers)

    @property
    def decided(self) -> tuple[tuple[int, Settlement], ...]:
        """What was decided here on papers that a pass put aside, by place in the pile (from 1); all are settled."""
        return tuple(
            (position(self.comparison, self._papers, place), one)
            for place, one in sorted(self.settled.items())
            if one.doubt and isinstance(one.paper, Ballot)
        )

    @property
    def _papers(self) -> dict[int, Settled]:
        return {place: one.paper for place, one in self.settled.items()}


class Settlements(Repository):
    """The settled differences of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book through its passes and papers."""
        super().__init__(book)
        self._passes = Passes(book)
        self._ballots = Ballots(book)
        self._contests = Contests(book)
        self._workers = Workers(book)

    def of_round(self, round_id: int) -> tuple[Settlement, ...]:
        """Return all settled differences of a round, by batch and place."""
        rows = self._rows(
            "SELECT batch, place, kind, readings, papers, reason, operator, at FROM settlement WHERE round_id = ?"
            " ORDER BY batch, place",
            (round_id,),
        )
        return tuple(_settlement(row) for row in rows)

    def open_batch(self, round_id: int, batch: int) -> OpenBatch:
        """Return the stored passes of a batch compared, with what is settled of their differences."""
        return self._compared(round_id, batch, self._passes.wanted(round_id))

    def settled_batch(self, round_id: int, batch: int) -> OpenBatch:
        """Return a batch with settled differences by the passes it was settled from; there may be more since."""
        passes = next(len(one.readings) for one in self.of_round(round_id) if one.batch == batch)
        return self._compared(round_id, batch, passes)

    def _compared(self, round_id: int, batch: int, passes: int) -> OpenBatch:
        compared = [
            [one.reading for one in self._ballots.of_batch(BatchPass(round_id, batch, number))]
            for number in range(1, passes + 1)
        ]
        settled = {one.place: one for one in self.of_round(round_id) if one.batch == batch}
        return OpenBatch(compare(compared), settled)

    def objection(self, round_id: int, batch: int) -> Finding | None:
        """Return why whoever works now may not settle a batch: they made a pass of it, and others could."""
        operator = self._book.operator
        mine = own_work(self._workers.of_batch(round_id, batch), operator)
        if mine is None:
            return None
        return finding("difference.own_pass", operator=operator, number=mine.number, batch=batch, who=mine.who)

    def end_pass(self, place: BatchPass) -> None:
        """Close a full pass; when it was the last of its batch and nothing differs, the batch is settled at once."""
        self._passes.end(place)
        self.settle_if_equal(place.round_id, place.batch)

    def settle_if_equal(self, round_id: int, batch: int) -> bool:
        """Store the record of a batch whose ended passes differ nowhere (any more); return whether that was so."""
        state = next(one for one in self._passes.states(round_id) if one.number == batch)
        if state.stage is not BatchStage.DIFFERING:
            return False
        opened = self.open_batch(round_id, batch)
        if opened.open:
            return False
        self._passes.refuse_closed(round_id)
        with self._book.change("batch.settle", f"round/{round_id}", batch=batch) as connection:
            self._store_record(connection, round_id, batch, opened)
        return True

    def settle(self, round_id: int, batch: int, found: Difference, keyed: Settled, *, insists: bool = False) -> None:
        """Keep what was keyed again, or that there is no such paper, for the first open difference of a batch.

        What a pass put aside stays put aside, unless whoever settles may decide in place of the board.
        Raises Refused before all passes are ended, when it is not open, others before it are, the paper is like that
        of no pass and nobody `insists` on it, and to whoever made a pass of the batch while somebody else could settle.
        """
        self._passes.refuse_closed(round_id)
        self._refuse_uncompared(round_id, batch)
        refuse_signs("" if isinstance(keyed, Absent) else keyed.note, "note")
        self._refuse_own(round_id, batch)
        opened = self.open_batch(round_id, batch)
        if found not in opened.open:
            raise Refused(finding("difference.not_open"))
        if found != opened.open[0]:
            raise Refused(finding("difference.order"))
        paper = paper_of(opened.comparison, found, keyed, insists=insists)
        if paper is None:
            raise Refused(finding("difference.neither"))
        said = readings(opened.comparison, found)
        if not self._book.may(Act.DECIDE):
            paper = left_to_the_board(said, paper)
        reason, by, at = why(said, paper), self._book.operator, self._book.now()
        settled = Settlement(batch, found.place, found.kind, said, paper, reason, by, at)
        opened = OpenBatch(opened.comparison, {**opened.settled, found.place: settled})
        if not opened.open:
            self._refuse_other_count(round_id, batch, len(opened.record))
        with self._book.change(
            "difference.settle",
            f"round/{round_id}",
            batch=batch,
            place=settled.place,
            kind=found.kind,
            readings=[_object(one) for one in said],
            paper=_object(paper),
            reason=reason,
        ) as connection:
            self._insert(connection, round_id, settled)
            if not opened.open:
                self._store_record(connection, round_id, batch, opened)

    def undo(self, round_id: int, batch: int) -> None:
        """Take back the difference settled last, while the batch still has open ones; Refused once closed."""
        self._passes.refuse_closed(round_id)
        last = self._row(
            "SELECT place FROM settlement WHERE round_id = ? AND batch = ? ORDER BY place DESC LIMIT 1",
            (round_id, batch),
        )
        if last is None:
            raise Refused(finding("difference.not_open"))
        self._passes.refuse_settled(BatchPass(round_id, batch))
        self._refuse_own(round_id, batch)
        with self._book.change("difference.undo", f"round/{round_id}", batch=batch, place=last[0]) as connection:
            connection.execute(
                "DELETE FROM settlement WHERE round_id = ? AND batch = ? AND place = ?", (round_id, batch, last[0])
            )

    def _refuse_own(self, round_id: int, batch: int) -> None:
        if found := self.objection(round_id, batch):
            raise Refused(found)

    def _refuse_uncompared(self, round_id: int, batch: int) -> None:
        """Raise Refused while a pass of the batch is not full, or goes on."""
        state = next(one for one in self._passes.states(round_id) if one.number == batch)
        for number, entered in enumerate(state.keyed, start=1):
            if entered < state.declared and not state.is_settled:
                values = {"number": number, "entered": entered, "declared": state.declared}
                raise Refused(finding("pass.entered", f"batch/{batch}", batch=batch, **values))
        if not state.is_compared:
            number = self._passes.open_ones(round_id, batch)[0]
            raise Refused(finding("pass.open", f"batch/{batch}", number=number, batch=batch))

    def _insert(self, connection: sqlite3.Connection, round_id: int, one: Settlement) -> None:
        connection.execute(
            "INSERT INTO settlement (round_id, batch, place, kind, readings, papers, reason, operator, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                round_id,
                one.batch,
                one.place,
                one.kind,
                json.dumps([[_object(reading) for reading in one.readings]], ensure_ascii=False),
                json.dumps([_object(one.paper)], ensure_ascii=False),
                one.reason,
                one.operator,
                one.at,
            ),
        )

    def _store_record(self, connection: sqlite3.Connection, round_id: int, batch: int, opened: OpenBatch) -> None:
        self._refuse_uncompared(round_id, batch)
        now = self._book.now()
        connection.execute(
            "INSERT INTO pass (round_id, batch, number, operator, began_at, ended_at) VALUES (?, ?, ?, ?, ?, ?)",
            (round_id, batch, COUNTED, self._book.operator, now, now),
        )
        self._ballots.store_record(connection, BatchPass(round_id, batch, COUNTED), opened.record)
        head = self._head_of_board(round_id)
        for serial, one in opened.decided:
            decision = Decision(one.doubt, head or one.operator, one.operator, one.at)
            self._ballots.store_decision(connection, BatchPass(round_id, batch, COUNTED), serial, decision)

    def _head_of_board(self, round_id: int) -> str:
        ((contest_id,),) = self._rows("SELECT contest_id FROM round WHERE id = ?", (round_id,))
        return self._contests.head(contest_id)

    def _refuse_other_count(self, round_id: int, batch: int, papers: int) -> None:
        """Raise Refused where what was settled makes more or fewer papers than the batch was declared to hold."""
        declared = next(one.declared for one in self._passes.states(round_id) if one.number == batch)
        if papers != declared:
            raise Refused(finding("difference.count", f"batch/{batch}", batch=batch, papers=papers, declared=declared))


def _object(paper: Settled) -> dict[str, object] | None:
    if paper is ABSENT:
        return None
    return paper_object(None if isinstance(paper, SetAside) else paper, paper.note)


def _settlement(row: tuple[int, int, str, str, str, str, str, str]) -> Settlement:
    batch, place, kind, said, papers, reason, operator, at = row
    return Settlement(
        batch,
        place,
        DifferenceKind(kind),
        tuple(map(paper_said, json.loads(said)[0])),
        paper_said(json.loads(papers)[0]),
        reason,
        operator,
        at,
    )


def paper_said(said: dict[str, Any] | None) -> Settled:
    """Return what was said of a paper, read back from its object in the book or in the journal."""
    if said is None:
        return ABSENT
    if "stated" not in said:
        return Ballot(frozenset(said["agree"]), frozenset(said["disagree"]))
    if said["stated"] == SET_ASIDE:
        return SetAside(said["note"])
    return Ballot(stated=Reason(said["stated"]), note=said["note"])
