"""How far the tally sheets of a round are, asked of the tables in one go.

What it is for: batches of a round counted by sheets as the pages of all rounds know them: declared and entered.
What it is not for: the numbers on a sheet (tally_sheets), and whether its sums hold (rules.sheet_sums).
"""

import sqlite3
from dataclasses import dataclass

from app.rules.closing import BatchState
from app.rules.tally_sheets import Cell, TallySheet

ENTRIES = (1, 2)
FIGURES = """
WITH figure AS (
    SELECT round_id, batch, entry, 'valid' AS cell, valid AS papers FROM tally_sheet
    UNION ALL SELECT round_id, batch, entry, 'invalid', invalid FROM tally_sheet
    UNION ALL SELECT round_id, batch, entry, 'reason/' || reason, papers FROM tally_reason
    UNION ALL SELECT round_id, batch, entry, says || '/' || number, papers FROM tally_line
)
"""
"""All numbers of all sheets, a row a cell."""


@dataclass(frozen=True, slots=True)
class SheetState:
    """The sheet of one batch: which entries are begun and done, in how many cells they still differ."""

    batch: int
    declared: int
    begun: frozenset[int] = frozenset()
    done: frozenset[int] = frozenset()
    differing: int = 0

    @property
    def is_compared(self) -> bool:
        """Whether both entries are done."""
        return len(self.done) == len(ENTRIES)

    @property
    def is_settled(self) -> bool:
        """Whether both entries are done and nothing differs any more."""
        return self.is_compared and not self.differing

    @property
    def entry(self) -> int:
        """The entry that is to be made now: the second once the first is done."""
        return 2 if 1 in self.done else 1


@dataclass(frozen=True, slots=True)
class SheetWork:
    """What one person did at one entry of the sheet of a batch: from when to when; when the entry ended, or ""."""

    batch: int
    entry: int
    operator: str
    began_at: str
    last_at: str
    ended_at: str


def sheet_work(connection: sqlite3.Connection, round_id: int) -> tuple[SheetWork, ...]:
    """Return who typed into the entries of a round, by batch, entry and time."""
    rows = connection.execute(
        "SELECT batch, entry, w.operator, w.began_at, w.last_at, coalesce(s.ended_at, '') FROM tally_work AS w"
        " JOIN tally_sheet AS s USING (round_id, batch, entry) WHERE round_id = ?"
        " ORDER BY batch, entry, w.began_at, w.operator",
        (round_id,),
    )
    return tuple(SheetWork(*row) for row in rows)


def sheet_states(connection: sqlite3.Connection, round_id: int) -> tuple[SheetState, ...]:
    """Return the state of every batch of a round counted by sheets."""
    batches = connection.execute("SELECT number FROM batch WHERE round_id = ? ORDER BY number", (round_id,)).fetchall()
    return tuple(sheet_state(connection, round_id, batch) for (batch,) in batches)


def sheet_state(connection: sqlite3.Connection, round_id: int, batch: int) -> SheetState:
    """Return the state of one batch, asking for that batch alone; raise LookupError for one that is not there."""
    of_batch = (round_id, batch)
    row = connection.execute("SELECT declared FROM batch WHERE round_id = ? AND number = ?", of_batch).fetchone()
    if row is None:
        raise LookupError(batch)
    entries = connection.execute(
        "SELECT entry, ended_at FROM tally_sheet WHERE round_id = ? AND batch = ?", of_batch
    ).fetchall()
    done = frozenset(entry for entry, ended in entries if ended)
    differing = _differing(connection, of_batch) if len(done) == len(ENTRIES) else 0
    return SheetState(batch, row[0], frozenset(entry for entry, _ in entries), done, differing)


def _differing(connection: sqlite3.Connection, of_batch: tuple[int, int]) -> int:
    """Return in how many cells two entries differ that are not settled."""
    (found,) = connection.execute(
        f"{FIGURES} SELECT count(*) FROM ("
        " SELECT cell FROM figure WHERE round_id = ? AND batch = ? GROUP BY cell"
        " HAVING sum(iif(entry = 1, papers, 0)) <> sum(iif(entry = 2, papers, 0))"
        " EXCEPT SELECT cell FROM tally_settlement WHERE round_id = ? AND batch = ?)",
        (*of_batch, *of_batch),
    ).fetchone()
    return found


def batch_states(connection: sqlite3.Connection, round_id: int) -> tuple[BatchState, ...]:
    """Return the batches as those of papers are: an entry that is done has entered every paper of its batch."""
    return tuple(_batch_state(one) for one in sheet_states(connection, round_id))


def _batch_state(one: SheetState) -> BatchState:
    keyed = tuple(one.declared if entry in one.done else 0 for entry in ENTRIES)
    return BatchState(
        one.batch,
        one.declared,
        min(keyed),
        keyed=keyed,
        is_settled=one.is_settled,
        is_compared=one.is_compared,
        is_begun=bool(one.begun),
    )


def read_sheet(connection: sqlite3.Connection, round_id: int, batch: int, entry: int) -> TallySheet:
    """Return the numbers of one entry as far as they are typed."""
    rows = connection.execute(
        f"{FIGURES} SELECT cell, papers FROM figure WHERE round_id = ? AND batch = ? AND entry = ? AND papers > 0",
        (round_id, batch, entry),
    )
    return TallySheet({Cell.read(cell): papers for cell, papers in rows})
