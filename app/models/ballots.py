"""Ballots: the papers of a round as they were keyed.

What it is for: storing one paper per call, whole and on the disk before the call returns; reading them back.
What it is not for: judging a paper (rules.ballots): what marks show is never stored as a verdict.
Invariant: nothing here names a voter; a paper is known by its batch and its place in the batch.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from app.models.errors import Refused
from app.models.repository import Repository
from app.rules.ballots import Ballot, Reason
from app.rules.findings import finding

SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class BatchPass:
    """One entry of one batch: where a paper is keyed."""

    round_id: int
    batch: int
    number: int = 1


@dataclass(frozen=True, slots=True)
class StoredBallot:
    """One stored paper; `ballot` is None while it is put aside for the board, and `note` says why."""

    id: int
    round_id: int
    batch: int
    serial: int
    ballot: Ballot | None
    note: str = ""


class Ballots(Repository):
    """The ballots of a book."""

    def record(self, place: BatchPass, ballot: Ballot, times: int = 1) -> tuple[StoredBallot, ...]:
        """Store a paper (or so many equal ones) at the end of the batch.

        Raises Refused when the count is closed or the batch is full, MediumFailed when the disk refuses.
        """
        return self._append(place, ballot, ballot.note, times)

    def set_aside(self, place: BatchPass, note: str) -> StoredBallot:
        """Store a paper that the board decides later; raise Refused without a note of what is doubtful."""
        if not note.strip():
            raise Refused(finding("ballot.note", "note"))
        return self._append(place, None, note.strip(), 1)[0]

    def replace(self, stored: StoredBallot, ballot: Ballot) -> StoredBallot:
        """Correct a paper, or store what the board decided on one put aside."""
        self._open_round(stored.round_id)
        with self._book.change(
            "ballot.replace",
            f"ballot/{stored.id}",
            batch=stored.batch,
            serial=stored.serial,
            before=_said(stored.ballot, stored.note),
            after=_said(ballot, ballot.note),
        ) as connection:
            connection.execute("DELETE FROM mark WHERE ballot_id = ?", (stored.id,))
            marks = _marks(ballot, self._numbers(stored.round_id))
            connection.execute(
                "UPDATE ballot SET stated = ?, note = ?, marks = ? WHERE id = ?",
                (ballot.stated, ballot.note, len(marks), stored.id),
            )
            _insert_marks(connection, stored.id, stored.round_id, marks)
        return StoredBallot(stored.id, stored.round_id, stored.batch, stored.serial, ballot, ballot.note)

    def remove(self, stored: StoredBallot) -> None:
        """Take out a paper that was keyed although it is not in the batch; later papers move up one place."""
        self._open_round(stored.round_id)
        with self._book.change(
            "ballot.remove",
            f"ballot/{stored.id}",
            batch=stored.batch,
            serial=stored.serial,
            before=_said(stored.ballot, stored.note),
        ) as connection:
            connection.execute("DELETE FROM mark WHERE ballot_id = ?", (stored.id,))
            found = connection.execute("DELETE FROM ballot WHERE id = ? RETURNING pass", (stored.id,)).fetchone()
            later = connection.execute(
                "SELECT id FROM ballot WHERE round_id = ? AND batch = ? AND pass = ? AND serial > ? ORDER BY serial",
                (stored.round_id, stored.batch, found[0], stored.serial),
            ).fetchall()
            connection.executemany("UPDATE ballot SET serial = serial - 1 WHERE id = ?", later)

    def of_batch(self, place: BatchPass) -> tuple[StoredBallot, ...]:
        """Return the papers of one batch in their order."""
        return tuple(self._read(place.round_id, place.number, "AND batch = ?", (place.batch,)))

    def of_round(self, round_id: int, entry_pass: int = 1) -> Iterator[StoredBallot]:
        """Yield all papers of a round, by batch and place."""
        return self._read(round_id, entry_pass, "", ())

    def count(self, round_id: int, entry_pass: int = 1) -> int:
        """Return how many papers of a round are stored."""
        row = self._row("SELECT count(*) FROM ballot WHERE round_id = ? AND pass = ?", (round_id, entry_pass))
        return row[0] if row else 0

    def count_all(self) -> int:
        """Return how many papers are stored in all rounds that were not annulled."""
        row = self._row(
            "SELECT count(*) FROM ballot JOIN round ON round.id = round_id WHERE pass = 1 AND annulled_reason IS NULL"
        )
        return row[0] if row else 0

    def _append(self, place: BatchPass, ballot: Ballot | None, note: str, times: int) -> tuple[StoredBallot, ...]:
        last = self._room(place, times)
        numbers = self._numbers(place.round_id)
        stated = SET_ASIDE if ballot is None else ballot.stated
        marks = _marks(ballot, numbers) if ballot else []
        stored: list[StoredBallot] = []
        with self._book.change(
            "ballot.record",
            f"round/{place.round_id}",
            batch=place.batch,
            entry_pass=place.number,
            serial=last + 1,
            times=times,
            paper=_said(ballot, note),
        ) as connection:
            self._begin_pass(connection, place)
            for serial in range(last + 1, last + times + 1):
                cursor = connection.execute(
                    "INSERT INTO ballot (round_id, batch, pass, serial, stated, note, marks)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (place.round_id, place.batch, place.number, serial, stated, note, len(marks)),
                )
                ballot_id = int(cursor.lastrowid or 0)
                _insert_marks(connection, ballot_id, place.round_id, marks)
                stored.append(StoredBallot(ballot_id, place.round_id, place.batch, serial, ballot, note))
        return tuple(stored)

    def _begin_pass(self, connection: sqlite3.Connection, place: BatchPass) -> None:
        now = self._book.now()
        connection.execute(
            "INSERT INTO pass (round_id, batch, number, operator, began_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (place.round_id, place.batch, place.number, self._book.operator, now),
        )
        connection.execute("UPDATE round SET began_at = ? WHERE id = ? AND began_at IS NULL", (now, place.round_id))

    def _room(self, place: BatchPass, times: int) -> int:
        """Return the last used place of a batch; raise Refused where the papers do not fit."""
        self._open_round(place.round_id)
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

    def _open_round(self, round_id: int) -> None:
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


def _said(ballot: Ballot | None, note: str) -> dict[str, object]:
    """Return a paper for the journal."""
    if ballot is None:
        return {"stated": SET_ASIDE, "note": note}
    if ballot.stated is not None:
        return {"stated": ballot.stated, "note": note}
    return {"agree": sorted(ballot.agree), "disagree": sorted(ballot.disagree)}
