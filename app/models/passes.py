"""Passes of a batch: each is one independent entry of its papers.

What it is for: beginning, ending, re-opening and dropping a pass, who works at it and how fast, how far batches are.
What it is not for: the papers (ballots) and what differs between passes (settlements).
Invariant: nobody keys two passes of one batch while somebody else could; nothing here names a voter.
"""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from app.models.errors import Refused
from app.models.repository import Changes, Repository, refuse_signs
from app.models.workers import IS_SAME, NAMED, PERSON, Workers
from app.rules.closing import BatchState
from app.rules.findings import Finding, finding
from app.rules.permissions import Act

COUNTED = 0
"""The number of the pass that holds the settled record of a batch keyed more than once."""
LONGEST_PAPER = 120
"""Seconds after which a gap between two papers is a pause and not work."""


@dataclass(frozen=True, slots=True)
class BatchPass:
    """One entry of one batch: where a paper is keyed."""

    round_id: int
    batch: int
    number: int = 1


@dataclass(frozen=True, slots=True)
class PassWork:
    """What one person keyed in one pass: papers, and the seconds they took, pauses left out."""

    batch: int
    number: int
    operator: str
    papers: int
    seconds: int
    last_at: str


@dataclass(frozen=True, slots=True)
class StoredPass:
    """One pass as far as it is: who began it and when, its papers, when it ended ("" while it goes on)."""

    number: int
    operator: str
    began_at: str
    ended_at: str
    papers: int


_OTHER_WORK = "SELECT * FROM pass_work WHERE round_id = ? AND batch = ? AND pass <> ?"


def _key(place: BatchPass) -> tuple[int, int, int]:
    return place.round_id, place.batch, place.number


class Passes(Repository):
    """The passes of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book, whose people key them."""
        super().__init__(book)
        self._workers = Workers(book)

    def wanted(self, round_id: int) -> int:
        """Return how many passes each batch of a round gets; an annulled one keeps those it was keyed in."""
        row = self._row(
            "SELECT coalesce(round.passes, contest.passes) FROM contest JOIN round ON contest.id = contest_id"
            " WHERE round.id = ?",
            (round_id,),
        )
        if row is None:
            raise LookupError(round_id)
        return row[0]

    def counted(self, round_id: int) -> int:
        """Return the pass whose papers are counted: the only one, or the settled record."""
        return 1 if self.wanted(round_id) == 1 else COUNTED

    def of_batch(self, round_id: int, batch: int) -> tuple[StoredPass, ...]:
        """Return the passes of a batch that were begun, the settled record left out."""
        rows = self._rows(
            "SELECT number, operator, began_at, coalesce(ended_at, ''), (SELECT count(*) FROM ballot AS b"
            " WHERE b.round_id = pass.round_id AND b.batch = pass.batch AND b.pass = pass.number)"
            " FROM pass WHERE round_id = ? AND batch = ? AND number > 0 ORDER BY number",
            (round_id, batch),
        )
        return tuple(StoredPass(*row) for row in rows)

    def work(self, round_id: int) -> tuple[PassWork, ...]:
        """Return who keyed what in a round, and how fast."""
        rows = self._rows(
            "SELECT batch, pass, operator, papers, seconds, last_at FROM pass_work WHERE round_id = ?"
            " ORDER BY batch, pass, operator",
            (round_id,),
        )
        return tuple(PassWork(*row) for row in rows)

    def states(self, round_id: int) -> tuple[BatchState, ...]:
        """Return how far each batch of a round is."""
        wanted, counted = self.wanted(round_id), self.counted(round_id)
        papers, ended, aside = self._papers(round_id), self._ended(round_id), self._aside(round_id, counted)
        found: list[BatchState] = []
        for batch, declared in self._rows(
            "SELECT number, declared FROM batch WHERE round_id = ? ORDER BY number", (round_id,)
        ):
            keyed = tuple(papers.get((batch, number), 0) for number in range(1, wanted + 1))
            is_settled = wanted == 1 or (batch, COUNTED) in ended
            entered = papers.get((batch, COUNTED), 0) if wanted > 1 and is_settled else min(keyed)
            is_compared = all((batch, number) in ended for number in range(1, wanted + 1))
            waiting = tuple(aside.get(batch, ()))
            found.append(BatchState(batch, declared, entered, waiting, keyed, is_settled, is_compared))
        return tuple(found)

    def objection(self, place: BatchPass) -> Finding | None:
        """Return why whoever works now may not make a pass: they made another one of its batch, and others could."""
        operator, other = self._book.operator, self.keyed_by_same(place)
        who = self._workers.others(operator, _OTHER_WORK, _key(place)) if operator and other else ()
        if not who:
            return None
        return finding(
            "pass.same_operator", operator=operator, other=other, batch=place.batch, who=", ".join(who[:NAMED])
        )

    def keyed_by_same(self, place: BatchPass) -> int:
        """Return the other pass of the batch that whoever works now has made, 0 where none: it should be another."""
        row = self._row(
            f"SELECT pass FROM ({_OTHER_WORK}) WHERE {IS_SAME} LIMIT 1",
            (*_key(place), *[self._book.operator] * 3),
        )
        return row[0] if row else 0

    def is_own(self, place: BatchPass) -> bool:
        """Return whether whoever works now has keyed, corrected or seen papers of this very pass."""
        row = self._row(
            f"SELECT 1 FROM pass_work WHERE round_id = ? AND batch = ? AND pass = ? AND {IS_SAME}",
            (*_key(place), *[self._book.operator] * 3),
        )
        return row is not None

    def open_ones(self, round_id: int, batch: int) -> tuple[int, ...]:
        """Return the passes of a batch that were begun and not ended, or were opened again."""
        return tuple(one.number for one in self.of_batch(round_id, batch) if not one.ended_at)

    def refuse_same(self, place: BatchPass) -> None:
        """Raise Refused where whoever works may not make this pass, and so may not correct it either."""
        if found := self.objection(place):
            raise Refused(found)

    def see(self, place: BatchPass) -> None:
        """Note that whoever works turned to a paper of a pass that is not theirs yet: from now on it is.

        Raises Refused where they may not. A book keyed once, and one opened to look, has nothing to note.
        """
        if self.wanted(place.round_id) == 1 or not self._book.may(Act.KEY) or self.is_own(place):
            return
        self.refuse_same(place)
        with self._book.change(
            "pass.see", f"round/{place.round_id}", batch=place.batch, entry_pass=place.number
        ) as connection:
            self.note_work(connection, place)

    def note_work(self, connection: sqlite3.Connection, place: BatchPass, papers: int = 0, seconds: int = 0) -> None:
        """Note, inside a transaction, who worked at a pass; whoever corrected or saw it has made it, too."""
        operator, now = self._book.operator, self._book.now()
        last = now if papers else self._last_at(place) or now
        connection.execute(
            "INSERT INTO pass_work (round_id, batch, pass, operator, papers, seconds, last_at, operator_id)"
            f" VALUES (?, ?, ?, ?, ?, ?, ?, {PERSON}) ON CONFLICT DO UPDATE SET papers = papers + excluded.papers,"
            " seconds = seconds + excluded.seconds, last_at = max(last_at, excluded.last_at)",
            (*_key(place), operator, papers, seconds, last, operator),
        )

    def advance(self, connection: sqlite3.Connection, place: BatchPass, papers: int) -> None:
        """Note, inside the transaction of so many new papers, that the pass goes on; begin it with its first.

        Raises Refused where whoever works has keyed another pass of this batch already.
        """
        now, operator = self._book.now(), self._book.operator
        begun = connection.execute(
            "INSERT INTO pass (round_id, batch, number, operator, began_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (place.round_id, place.batch, place.number, operator, now),
        ).rowcount
        self.refuse_same(place)
        self.note_work(connection, place, papers, 0 if begun else self._since_last(place, now))
        connection.execute("UPDATE round SET began_at = ? WHERE id = ? AND began_at IS NULL", (now, place.round_id))

    def refuse_closed(self, round_id: int) -> None:
        """Raise Refused where a round takes no papers any more: closed, confirmed or annulled."""
        row = self._row(
            "SELECT closed_at, annulled_reason, EXISTS (SELECT 1 FROM confirmation WHERE round_id = round.id)"
            " FROM round WHERE id = ?",
            (round_id,),
        )
        if row is None:
            raise LookupError(round_id)
        closed, annulled, confirmed = row
        if annulled:
            raise Refused(finding("round.annulled"))
        if confirmed:
            raise Refused(finding("round.confirmed"))
        if closed:
            raise Refused(finding("round.closed"))

    def refuse_ended(self, place: BatchPass) -> None:
        """Raise Refused where a pass takes no papers and no corrections any more."""
        self.refuse_settled(place)
        if place.number and self._is_ended(place):
            raise Refused(finding("pass.ended", f"batch/{place.batch}", number=place.number, batch=place.batch))

    def refuse_settled(self, place: BatchPass) -> None:
        """Raise Refused where the batch has its settled record."""
        row = self._row(
            "SELECT 1 FROM pass WHERE round_id = ? AND batch = ? AND number = 0", (place.round_id, place.batch)
        )
        if row is not None:
            raise Refused(finding("batch.settled", f"batch/{place.batch}", batch=place.batch))

    def end(self, place: BatchPass) -> None:
        """Close a full pass, so that it can be compared; a pass that is not full, or closed already, stays as it is."""
        state = self._state(place)
        if not place.number or state.keyed[place.number - 1] < state.declared or self._is_ended(place):
            return
        self.refuse_closed(place.round_id)
        with self._book.change(
            "pass.end", f"round/{place.round_id}", batch=place.batch, entry_pass=place.number
        ) as connection:
            connection.execute(
                "UPDATE pass SET ended_at = ? WHERE round_id = ? AND batch = ? AND number = ?",
                (self._book.now(), place.round_id, place.batch, place.number),
            )

    def reopen(self, place: BatchPass, reason: str) -> None:
        """Open an ended pass again for corrections; what was settled of its batch is void. Raises Refused.

        Where a paper of the batch waits for the board or was decided on, only who may decide opens it.
        """
        self._refuse_without(reason)
        self.refuse_closed(place.round_id)
        if self._is_before_the_board(place):
            self._book.check(Act.DECIDE)
        with self._book.change(
            "pass.reopen", f"round/{place.round_id}", batch=place.batch, entry_pass=place.number, reason=reason
        ) as connection:
            self._unsettle(connection, place)
            connection.execute(
                "UPDATE pass SET ended_at = NULL WHERE round_id = ? AND batch = ? AND number = ?",
                (place.round_id, place.batch, place.number),
            )

    def drop(self, place: BatchPass, reason: str) -> None:
        """Throw a pass away with all its papers, which stay in the journal; raise Refused without a reason."""
        self._refuse_without(reason)
        self.refuse_closed(place.round_id)
        papers = self._papers(place.round_id).get((place.batch, place.number), 0)
        if not papers:
            raise Refused(finding("pass.nothing", number=place.number, batch=place.batch))
        of_pass = (place.round_id, place.batch, place.number)
        with self._book.change(
            "pass.drop",
            f"round/{place.round_id}",
            batch=place.batch,
            entry_pass=place.number,
            papers=papers,
            reason=reason,
        ) as connection:
            self._unsettle(connection, place)
            connection.execute(
                "DELETE FROM mark WHERE ballot_id IN"
                " (SELECT id FROM ballot WHERE round_id = ? AND batch = ? AND pass = ?)",
                of_pass,
            )
            connection.execute("DELETE FROM ballot WHERE round_id = ? AND batch = ? AND pass = ?", of_pass)
            connection.execute("DELETE FROM pass WHERE round_id = ? AND batch = ? AND number = ?", of_pass)

    def _unsettle(self, connection: sqlite3.Connection, place: BatchPass) -> None:
        """Take back the settled record of a batch; what was decided on its papers is in the journal."""
        of_batch = (place.round_id, place.batch)
        connection.execute(
            "DELETE FROM mark WHERE ballot_id IN (SELECT id FROM ballot WHERE round_id = ? AND batch = ? AND pass = 0)",
            of_batch,
        )
        connection.execute("DELETE FROM ballot WHERE round_id = ? AND batch = ? AND pass = 0", of_batch)
        connection.execute("DELETE FROM pass WHERE round_id = ? AND batch = ? AND number = 0", of_batch)
        connection.execute("DELETE FROM settlement WHERE round_id = ? AND batch = ?", of_batch)

    def _refuse_without(self, reason: str) -> None:
        if not reason.strip():
            raise Refused(finding("round.reason", "reason"))
        refuse_signs(reason, "reason")

    def _state(self, place: BatchPass) -> BatchState:
        return next(one for one in self.states(place.round_id) if one.number == place.batch)

    def _is_ended(self, place: BatchPass) -> bool:
        row = self._row(
            "SELECT ended_at FROM pass WHERE round_id = ? AND batch = ? AND number = ?",
            (place.round_id, place.batch, place.number),
        )
        return row is not None and row[0] is not None

    def _is_before_the_board(self, place: BatchPass) -> bool:
        row = self._row(
            "SELECT 1 FROM ballot WHERE round_id = ? AND batch = ? AND pass = 0"
            " AND (stated = 'set_aside' OR id IN (SELECT ballot_id FROM decision))",
            (place.round_id, place.batch),
        )
        return row is not None

    def _last_at(self, place: BatchPass) -> str | None:
        row = self._row("SELECT max(last_at) FROM pass_work WHERE round_id = ? AND batch = ? AND pass = ?", _key(place))
        return row[0] if row else None

    def _since_last(self, place: BatchPass, now: str) -> int:
        """Return the seconds since the last paper of the pass; nothing after a pause or when the clock was set back."""
        last = self._last_at(place)
        if last is None:
            return 0
        seconds = round((datetime.fromisoformat(now) - datetime.fromisoformat(last)).total_seconds())
        return seconds if 0 <= seconds <= LONGEST_PAPER else 0

    def _papers(self, round_id: int) -> dict[tuple[int, int], int]:
        rows = self._rows("SELECT batch, pass, count(*) FROM ballot WHERE round_id = ? GROUP BY 1, 2", (round_id,))
        return {(batch, number): papers for batch, number, papers in rows}

    def _ended(self, round_id: int) -> set[tuple[int, int]]:
        rows = self._rows("SELECT batch, number FROM pass WHERE round_id = ? AND ended_at IS NOT NULL", (round_id,))
        return {(batch, number) for batch, number in rows}

    def _aside(self, round_id: int, counted: int) -> dict[int, list[int]]:
        aside: dict[int, list[int]] = {}
        for batch, serial in self._rows(
            "SELECT batch, serial FROM ballot WHERE round_id = ? AND pass = ? AND stated = 'set_aside'"
            " ORDER BY batch, serial",
            (round_id, counted),
        ):
            aside.setdefault(batch, []).append(serial)
        return aside
