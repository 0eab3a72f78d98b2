"""Ballots: the papers of a round as they were keyed.

What it is for: storing one paper per call, whole and on the disk before the call returns; reading them back.
What it is not for: judging a paper (rules.ballots): what marks show is never stored as a verdict.
Invariant: nothing here names a voter; a paper is known by its batch and its place in the batch.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.models.errors import Refused
from app.models.passes import BatchPass, Passes
from app.models.repository import Changes, Repository, refuse_signs
from app.rules.ballots import Ballot, Reason
from app.rules.comparison import Reading, SetAside
from app.rules.findings import finding
from app.rules.permissions import Act

__all__ = ["COUNT_ALL", "SET_ASIDE", "Ballots", "BatchPass", "Decision", "StoredBallot", "paper_object"]

SET_ASIDE = "set_aside"
COUNT_ALL = "SELECT count(*) FROM ballot JOIN round ON round.id = round_id WHERE pass > 0 AND annulled_reason IS NULL"
"""How many papers a book holds that were keyed in rounds that were not annulled."""


@dataclass(frozen=True, slots=True)
class StoredBallot:
    """One stored paper; `ballot` is None while it is put aside for the board, and `note` says why."""

    id: int
    round_id: int
    batch: int
    serial: int
    ballot: Ballot | None
    note: str = ""

    @property
    def reading(self) -> Reading:
        """What is said of the paper, put aside or not."""
        return SetAside(self.note) if self.ballot is None else self.ballot


@dataclass(frozen=True, slots=True)
class Decision:
    """What was doubtful on a paper, who decided, who noted it and when."""

    doubt: str
    decided_by: str
    operator: str
    at: str


class Ballots(Repository):
    """The ballots of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book, whose passes the papers belong to."""
        super().__init__(book)
        self._passes = Passes(book)

    def record(self, place: BatchPass, ballot: Ballot, times: int = 1) -> tuple[StoredBallot, ...]:
        """Store a paper (or so many equal ones) at the end of the batch.

        Raises Refused when the count is closed, the batch is full, there is no such pass, or the paper has numbers that
        are not on the list; MediumFailed when the disk refuses.
        """
        return self._append(place, ballot, ballot.note, times)

    def set_aside(self, place: BatchPass, note: str) -> StoredBallot:
        """Store a paper that the board decides later; raise Refused without words on what is doubtful.

        Numbers alone are the next paper, keyed before anybody saw that a note was asked for.
        """
        if not any(map(str.isalpha, note)):
            raise Refused(finding("ballot.note", "note"))
        return self._append(place, None, note.strip(), 1)[0]

    def replace(self, stored: StoredBallot, reading: Reading, decided_by: str = "") -> StoredBallot:
        """Correct a paper of an open pass, or store what the board decided on a paper put aside.

        Such a paper keeps what was doubtful and who decided: `decided_by`, or whoever is working.
        Raises Refused when the count is closed, for a settled paper that was never put aside, and where whoever works
        may not make the pass: a correction is work at it like any other.
        """
        refuse_signs(reading.note, "note")
        place = self._place_of(stored)
        is_decision = self._decides(stored, place)
        ballot = None if isinstance(reading, SetAside) else reading
        with self._book.change(
            "ballot.decide" if is_decision else "ballot.replace",
            f"ballot/{stored.id}",
            round_id=stored.round_id,
            batch=stored.batch,
            entry_pass=place.number,
            serial=stored.serial,
            before=paper_object(stored.ballot, stored.note),
            after=paper_object(ballot, reading.note),
            **({"decided_by": decided_by or self._book.operator} if is_decision else {}),
        ) as connection:
            connection.execute("DELETE FROM mark WHERE ballot_id = ?", (stored.id,))
            marks = self._marks_on(ballot, stored.round_id)
            connection.execute(
                "UPDATE ballot SET stated = ?, note = ?, marks = ? WHERE id = ?",
                (ballot.stated if ballot else SET_ASIDE, reading.note, len(marks), stored.id),
            )
            _insert_marks(connection, stored.id, stored.round_id, marks)
            if is_decision:
                self._keep_decision(connection, stored, decided_by)
            else:
                self._passes.note_work(connection, place)
        return StoredBallot(stored.id, stored.round_id, stored.batch, stored.serial, ballot, reading.note)

    def remove(self, stored: StoredBallot) -> None:
        """Take out a paper that was keyed although it is not in the batch; later papers move up one place.

        One that waits for the board, or on which it has decided, is taken out only by whoever may decide.
        """
        place = self._place_of(stored)
        self._refuse_settled(place)
        if self._is_before_the_board(stored, place):
            self._book.check(Act.DECIDE)
        self._passes.refuse_same(place)
        with self._book.change(
            "ballot.remove",
            f"ballot/{stored.id}",
            round_id=stored.round_id,
            batch=stored.batch,
            entry_pass=place.number,
            serial=stored.serial,
            before=paper_object(stored.ballot, stored.note),
        ) as connection:
            connection.execute("DELETE FROM mark WHERE ballot_id = ?", (stored.id,))
            connection.execute("DELETE FROM ballot WHERE id = ?", (stored.id,))
            later = connection.execute(
                "SELECT id FROM ballot WHERE round_id = ? AND batch = ? AND pass = ? AND serial > ? ORDER BY serial",
                (stored.round_id, stored.batch, place.number, stored.serial),
            ).fetchall()
            connection.executemany("UPDATE ballot SET serial = serial - 1 WHERE id = ?", later)
            self._passes.note_work(connection, place)

    def of_batch(self, place: BatchPass) -> tuple[StoredBallot, ...]:
        """Return the papers of one batch in their order."""
        return tuple(self._read(place.round_id, place.number, "AND batch = ?", (place.batch,)))

    def of_round(self, round_id: int) -> Iterator[StoredBallot]:
        """Yield the papers of a round that are counted, by batch and place: a batch not settled yet has none."""
        return self._read(round_id, self._passes.counted(round_id), "", ())

    def waiting(self, round_id: int) -> tuple[StoredBallot, ...]:
        """Return the counted papers that wait for the board, or on which it has decided, by batch and place."""
        decided = {id_ for (id_,) in self._rows("SELECT ballot_id FROM decision")}
        return tuple(one for one in self.of_round(round_id) if one.ballot is None or one.id in decided)

    def decisions(self, round_id: int) -> dict[int, Decision]:
        """Return what the board decided on papers of a round, by the id of the paper."""
        rows = self._rows(
            "SELECT ballot_id, doubt, decided_by, decision.operator, at FROM decision"
            " JOIN ballot ON ballot.id = ballot_id WHERE round_id = ?",
            (round_id,),
        )
        return {id_: Decision(*values) for id_, *values in rows}

    def torn(self, round_id: int) -> tuple[tuple[int, int], ...]:
        """Return batch and place of the counted papers that have fewer or more marks than were stored."""
        rows = self._rows(
            "SELECT batch, serial FROM ballot WHERE round_id = ? AND pass = ? AND marks <>"
            " (SELECT count(*) FROM mark WHERE ballot_id = ballot.id) ORDER BY batch, serial",
            (round_id, self._passes.counted(round_id)),
        )
        return tuple((batch, serial) for batch, serial in rows)

    def count(self, round_id: int) -> int:
        """Return how many papers of a round are stored, in whichever pass holds most."""
        row = self._row(
            "SELECT max(papers) FROM (SELECT count(*) AS papers FROM ballot WHERE round_id = ? GROUP BY pass)",
            (round_id,),
        )
        return row[0] or 0 if row else 0

    def last_place(self, round_id: int) -> tuple[int, int, int] | None:
        """Return batch, pass and place of the paper that was keyed last in a round; None before the first."""
        return self._row(
            "SELECT batch, pass, serial FROM ballot WHERE round_id = ? AND pass > 0 ORDER BY id DESC LIMIT 1",
            (round_id,),
        )

    def count_all(self) -> int:
        """Return how many papers were keyed in all passes of all rounds that were not annulled."""
        row = self._row(COUNT_ALL)
        return row[0] if row else 0

    def store_record(self, connection: sqlite3.Connection, place: BatchPass, papers: Sequence[Reading]) -> None:
        """Store the settled record of a batch inside the transaction of settling it."""
        for serial, paper in enumerate(papers, start=1):
            self._insert(connection, place, serial, None if isinstance(paper, SetAside) else paper, paper.note)

    def store_decision(self, connection: sqlite3.Connection, place: BatchPass, serial: int, decision: Decision) -> None:
        """Store, inside the transaction of settling a batch, what was decided on a paper that a pass put aside."""
        connection.execute(
            "INSERT INTO decision (ballot_id, doubt, decided_by, operator, at)"
            " SELECT id, ?, ?, ?, ? FROM ballot WHERE round_id = ? AND batch = ? AND pass = ? AND serial = ?",
            (
                *(decision.doubt, decision.decided_by, decision.operator, decision.at),
                *(place.round_id, place.batch, place.number, serial),
            ),
        )

    def _append(self, place: BatchPass, ballot: Ballot | None, note: str, times: int) -> tuple[StoredBallot, ...]:
        refuse_signs(note, "note")
        last = self._room(place, times)
        with self._book.change(
            "ballot.record",
            f"round/{place.round_id}",
            batch=place.batch,
            entry_pass=place.number,
            serial=last + 1,
            times=times,
            paper=paper_object(ballot, note),
        ) as connection:
            self._passes.advance(connection, place, times)
            return tuple(
                self._insert(connection, place, serial, ballot, note) for serial in range(last + 1, last + times + 1)
            )

    def _insert(
        self, connection: sqlite3.Connection, place: BatchPass, serial: int, ballot: Ballot | None, note: str
    ) -> StoredBallot:
        stated = SET_ASIDE if ballot is None else ballot.stated
        marks = self._marks_on(ballot, place.round_id)
        cursor = connection.execute(
            "INSERT INTO ballot (round_id, batch, pass, serial, stated, note, marks) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (place.round_id, place.batch, place.number, serial, stated, note, len(marks)),
        )
        ballot_id = int(cursor.lastrowid or 0)
        _insert_marks(connection, ballot_id, place.round_id, marks)
        return StoredBallot(ballot_id, place.round_id, place.batch, serial, ballot, note)

    def _place_of(self, stored: StoredBallot) -> BatchPass:
        """Return where a paper was keyed; raise Refused once the count is closed."""
        self._passes.refuse_closed(stored.round_id)
        row = self._row("SELECT pass FROM ballot WHERE id = ?", (stored.id,))
        if row is None:
            raise LookupError(stored.id)
        return BatchPass(stored.round_id, stored.batch, row[0])

    def _decides(self, stored: StoredBallot, place: BatchPass) -> bool:
        """Tell a decision of the board from a correction; raise Refused where neither is possible."""
        if self._is_before_the_board(stored, place):
            return True
        self._refuse_settled(place)
        self._passes.refuse_same(place)
        return False

    def _is_before_the_board(self, stored: StoredBallot, place: BatchPass) -> bool:
        """Tell a paper that is counted and waits for the board, or on which it has decided."""
        return place.number == self._passes.counted(stored.round_id) and (
            stored.ballot is None or stored.id in self.decisions(stored.round_id)
        )

    def _refuse_settled(self, place: BatchPass) -> None:
        if self._passes.wanted(place.round_id) > 1:
            self._passes.refuse_ended(place)

    def _keep_decision(self, connection: sqlite3.Connection, stored: StoredBallot, decided_by: str) -> None:
        operator = self._book.operator
        connection.execute(
            "INSERT INTO decision (ballot_id, doubt, decided_by, operator, at)"
            " VALUES (?, coalesce((SELECT doubt FROM decision WHERE ballot_id = ?), ?), ?, ?, ?)"
            " ON CONFLICT (ballot_id) DO UPDATE SET decided_by = excluded.decided_by, operator = excluded.operator,"
            " at = excluded.at",
            (stored.id, stored.id, stored.note, decided_by or operator, operator, self._book.now()),
        )

    def _room(self, place: BatchPass, times: int) -> int:
        """Return the last used place of a batch; raise Refused where the papers do not fit."""
        self._passes.refuse_closed(place.round_id)
        wanted = self._passes.wanted(place.round_id)
        if not 1 <= place.number <= wanted:
            raise Refused(finding("pass.number", wanted=wanted, number=place.number))
        if times > 1 and place.number > 1:
            raise Refused(finding("line.repeat_second_pass"))
        self._refuse_settled(place)
        row = self._row(
            "SELECT declared, coalesce((SELECT max(serial) FROM ballot AS b WHERE b.round_id = batch.round_id"
            " AND b.batch = batch.number AND b.pass = ?), 0) FROM batch WHERE round_id = ? AND number = ?",
            (place.number, place.round_id, place.batch),
        )
        if row is None:
            raise LookupError(place)
        declared, last = row
        if last + times > declared:
            raise Refused(finding("batch.full", f"batch/{place.batch}", batch=place.batch, declared=declared))
        return last

    def _marks_on(self, ballot: Ballot | None, round_id: int) -> list[tuple[int, str]]:
        """Return what is kept of a paper; raise Refused for one with numbers that are not on the list."""
        if ballot is None:
            return []
        numbers = self._numbers(round_id)
        if strange := sorted((ballot.agree | ballot.disagree) - numbers):
            said = ", ".join(map(str, strange))
            raise Refused(finding("ballot.numbers", numbers=said, last=len(numbers)))
        return _marks(ballot, numbers)

    def _numbers(self, round_id: int) -> frozenset[int]:
        rows = self._rows("SELECT number FROM round_candidate WHERE round_id = ?", (round_id,))
        return frozenset(number for (number,) in rows)

    def _read(self, round_id: int, entry_pass: int, where: str, values: tuple[object, ...]) -> Iterator[StoredBallot]:
        numbers = self._numbers(round_id)
        marks = self._marks_of(round_id, entry_pass, where, values)
        rows = self._rows(
            f"SELECT id, batch, serial, stated, note FROM ballot WHERE round_id = ? AND pass = ? {where}"
            " ORDER BY batch, serial",
            (round_id, entry_pass, *values),
        )
        for id_, batch, serial, stated, note in rows:
            ballot = None if stated == SET_ASIDE else _ballot(stated, note, marks.get(id_, {}), numbers)
            yield StoredBallot(id_, round_id, batch, serial, ballot, note)

    def _marks_of(
        self, round_id: int, entry_pass: int, where: str, values: tuple[object, ...]
    ) -> dict[int, dict[int, str]]:
        found: dict[int, dict[int, str]] = {}
        for ballot_id, number, says in self._rows(
            "SELECT m.ballot_id, m.number, m.says FROM ballot JOIN mark AS m ON m.ballot_id = ballot.id"
            f" WHERE ballot.round_id = ? AND pass = ? {where}",
            (round_id, entry_pass, *values),
        ):
            found.setdefault(ballot_id, {})[number] = says
        return found


def _marks(ballot: Ballot, numbers: frozenset[int]) -> list[tuple[int, str]]:
    """Return what is kept of a paper: every line that does not simply say "agreed"."""
    if ballot.stated is not None:
        return []
    says = dict.fromkeys(sorted(ballot.disagree - ballot.agree), "disagree")
    says |= dict.fromkeys(sorted(ballot.agree & ballot.disagree), "both")
    says |= dict.fromkeys(sorted(numbers - ballot.agree - ballot.disagree), "neither")
    return list(says.items())


def _insert_marks(connection: sqlite3.Connection, ballot_id: int, round_id: int, marks: list[tuple[int, str]]) -> None:
    connection.executemany(
        "INSERT INTO mark (ballot_id, round_id, number, says) VALUES (?, ?, ?, ?)",
        [(ballot_id, round_id, number, says) for number, says in marks],
    )


def _ballot(stated: str | None, note: str, marks: dict[int, str], numbers: frozenset[int]) -> Ballot:
    if stated is not None:
        return Ballot(stated=Reason(stated), note=note)
    not_agreed = frozenset(number for number, says in marks.items() if says != "both")
    disagree = frozenset(number for number, says in marks.items() if says != "neither")
    return Ballot(numbers - not_agreed, disagree)


def paper_object(ballot: Ballot | None, note: str) -> dict[str, object]:
    """Return a paper as the journal and the record of a settled difference keep it."""
    if ballot is None:
        return {"stated": SET_ASIDE, "note": note}
    if ballot.stated is not None:
        return {"stated": ballot.stated, "note": note}
    return {"agree": sorted(ballot.agree), "disagree": sorted(ballot.disagree)}
