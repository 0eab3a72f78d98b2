"""Tally sheets of a book: what a counting board wrote down of each batch, entered twice, blind, and settled.

What it is for: storing each number as it is typed, ending an entry, settling cells, comparing with keyed papers.
What it is not for: the sums (rules.sheet_sums), the outcome (results).
Invariants: an entry ends only when its sums hold; nothing shows the first entry to whoever makes the second;
an entry that has ended changes by settling alone, with who, when and why; nobody makes both entries of a batch
while somebody else could.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from app.models.ballots import Ballots, BatchPass
from app.models.congresses import Congresses
from app.models.contests import Contests
from app.models.errors import Refused
from app.models.passes import Passes
from app.models.repository import Changes, Repository, refuse_signs
from app.models.round_records import RoundState, refuse_closed
from app.models.rounds import Rounds
from app.models.sheet_states import ENTRIES, SheetState, SheetWork, read_sheet, sheet_state, sheet_states, sheet_work
from app.models.workers import IS_SAME, NAMED, PERSON, Workers, own_work
from app.rules.ballots import Reason
from app.rules.findings import Finding, finding
from app.rules.permissions import Act
from app.rules.rounds import Round
from app.rules.sheet_sums import SheetBatch, check_sheet
from app.rules.tally_sheets import (
    INVALID,
    MOST_PAPERS,
    VALID,
    Cell,
    CountedBy,
    Difference,
    Part,
    TallySheet,
    cells_of,
    differences,
    settled_sheet,
    sheet_of,
)

FIRST_MISREAD = "lượt nhập 1 gõ nhầm"
SECOND_MISREAD = "lượt nhập 2 gõ nhầm"
_OTHER = Cell(Part.REASON, reason=Reason.OTHER)


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One entry of the sheet of one batch: 1, or 2, which is made without seeing the first."""

    round_id: int
    batch: int
    entry: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """One cell settled against the sheet: what stands there, why, by whom, when."""

    cell: Cell
    papers: int
    reason: str
    operator: str
    at: str


class TallySheets(Repository):
    """The tally sheets of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book through its other repositories."""
        super().__init__(book)
        self._rounds = Rounds(book)
        self._ballots, self._passes = Ballots(book), Passes(book)
        self._workers = Workers(book)
        self._contests = Contests(book)
        self._congresses = Congresses(book)

    def set_counted_by(self, round_id: int, way: CountedBy) -> None:
        """Choose whether a round is counted from papers or sheets; raise Refused once anything is entered."""
        stored = self._rounds.get(round_id)
        refuse_closed(stored)
        if way is stored.counted_by:
            return
        if stored.state is not RoundState.PREPARING:
            raise Refused(finding("sheet.way", "way"))
        with self._book.change("round.way", f"round/{round_id}", counted_by=way) as connection:
            connection.execute("UPDATE round SET counted_by = ? WHERE id = ?", (way, round_id))

    def states(self, round_id: int) -> tuple[SheetState, ...]:
        """Return how far the sheet of every batch is."""
        return sheet_states(self._book.connection, round_id)

    def state(self, round_id: int, batch: int) -> SheetState:
        """Return how far the sheet of one batch is; raise LookupError for a batch that is not there."""
        return sheet_state(self._book.connection, round_id, batch)

    def terms(self, round_id: int) -> Round:
        """Return what the round is counted by."""
        stored = self._rounds.get(round_id)
        contest = self._contests.get(stored.contest_id)
        return stored.terms(self._congresses.get().rule_set, contest.electorate)

    def of(self, place: SheetEntry) -> TallySheet:
        """Return what is typed of one entry so far."""
        return read_sheet(self._book.connection, place.round_id, place.batch, place.entry)

    def note(self, place: SheetEntry) -> str:
        """Return what the board wrote on papers invalid for another reason."""
        row = self._row(f"SELECT note FROM tally_sheet {_WHERE}", _key(place))
        return row[0] if row else ""

    def work(self, round_id: int) -> tuple[SheetWork, ...]:
        """Return who typed into which entry of which batch of a round, and when."""
        return sheet_work(self._book.connection, round_id)

    def made_by_same(self, place: SheetEntry) -> bool:
        """Return whether whoever works now made the other entry of the batch: this one should be somebody else's."""
        operator = self._book.operator
        made = f"SELECT 1 FROM ({_OTHER_WORK}) WHERE {IS_SAME}"
        return bool(operator) and self._row(made, (*_key(place), *[operator] * 3)) is not None

    def objection(self, place: SheetEntry) -> Finding | None:
        """Return why whoever works now may not make an entry: they made the other one, and somebody else could."""
        operator = self._book.operator
        who = self._workers.others(operator, _OTHER_WORK, _key(place)) if self.made_by_same(place) else ()
        if not who:
            return None
        other, named = sum(ENTRIES) - place.entry, ", ".join(who[:NAMED])
        return finding("pass.same_operator", operator=operator, other=other, batch=place.batch, who=named)

    def put(self, place: SheetEntry, figures: Mapping[Cell, int]) -> None:
        """Store numbers as they are typed, or a pasted block of them; zero empties a cell.

        Raises Refused for what cannot be a count, when the count is closed, the entry has ended, or the first has not.
        """
        self._writable(place)
        if not set(figures) <= set(cells_of(self.terms(place.round_id))):
            raise LookupError(figures)
        for papers in figures.values():
            _refuse_no_count(place.batch, papers)
        listed = {str(cell): papers for cell, papers in figures.items()}
        subject = f"round/{place.round_id}"
        with self._book.change(
            "sheet.put", subject, batch=place.batch, entry=place.entry, figures=listed
        ) as connection:
            self._begin(connection, place)
            for cell, papers in figures.items():
                _store(connection, place, cell, papers)

    def set_note(self, place: SheetEntry, note: str) -> None:
        """Store what the board wrote on papers invalid for another reason. Raises Refused."""
        self._writable(place)
        refuse_signs(note, "note")
        with self._book.change(
            "sheet.note", f"round/{place.round_id}", batch=place.batch, entry=place.entry, note=note
        ) as connection:
            self._begin(connection, place)
            connection.execute(f"UPDATE tally_sheet SET note = ? {_WHERE}", (note, *_key(place)))

    def end(self, place: SheetEntry) -> None:
        """End an entry; raise Refused with all findings while a sum does not hold."""
        self._writable(place)
        declared = self.state(place.round_id, place.batch).declared
        wrong = list(check_sheet(self.terms(place.round_id), place.batch, declared, self.of(place)))
        if place.entry == 1 and self.of(place).of(_OTHER) and not self.note(place):
            wrong.append(finding("ballot.note", str(_OTHER)))
        if wrong:
            raise Refused(*wrong)
        with self._book.change(
            "sheet.end", f"round/{place.round_id}", batch=place.batch, entry=place.entry
        ) as connection:
            connection.execute(f"UPDATE tally_sheet SET ended_at = ? {_WHERE}", (self._book.now(), *_key(place)))

    def resume(self, place: SheetEntry) -> None:
        """Open the first entry again, as when a slip is noticed; raise Refused once the second has begun.

        Whoever does has seen it, and counts as having made it.
        """
        refuse_closed(self._rounds.get(place.round_id))
        if ENTRIES[-1] in self.state(place.round_id, place.batch).begun:
            raise Refused(finding("sheet.second_begun", batch=place.batch))
        with self._book.change(
            "sheet.resume", f"round/{place.round_id}", batch=place.batch, entry=place.entry
        ) as connection:
            connection.execute(f"UPDATE tally_sheet SET ended_at = NULL {_WHERE}", _key(place))
            self._note_work(connection, place)

    def drop(self, round_id: int, batch: int, reason: str) -> None:
        """Throw both entries of a batch away, as when it was counted by hand again; raise Refused without a reason."""
        refuse_closed(self._rounds.get(round_id))
        if not reason.strip():
            raise Refused(finding("round.reason", "reason"))
        refuse_signs(reason, "reason")
        before = {
            str(entry): {
                str(cell): papers for cell, papers in self.of(SheetEntry(round_id, batch, entry)).figures.items()
            }
            for entry in ENTRIES
        }
        with self._book.change(
            "sheet.drop", f"round/{round_id}", batch=batch, reason=reason, before=before
        ) as connection:
            for table in ("tally_settlement", "tally_line", "tally_reason", "tally_work", "tally_sheet"):
                connection.execute(f"DELETE FROM {table} WHERE round_id = ? AND batch = ?", (round_id, batch))

    def differences(self, round_id: int, batch: int) -> tuple[Difference, ...]:
        """Return where the two entries of a batch differ, and what was settled; nothing before both are done."""
        if not self.state(round_id, batch).is_compared:
            return ()
        first, second = (self.of(SheetEntry(round_id, batch, entry)) for entry in ENTRIES)
        return differences(self.terms(round_id), first, second, self._settled(round_id, batch))

    def settle(self, round_id: int, batch: int, cell: Cell, papers: int, reason: str = "") -> None:
        """Store what the sheet really says in a cell.

        Where that is one of the entries, the reason says by itself which one was misread; otherwise Refused is
        raised without one. A cell in which both entries agree is corrected only by whoever decides for the board, and
        nobody settles a sheet they entered while somebody else could. Papers that the board found invalid without a
        note get the reason as their note.
        """
        refuse_closed(self._rounds.get(round_id))
        if cell not in cells_of(self.terms(round_id)):
            raise LookupError(cell)
        _refuse_no_count(batch, papers)
        refuse_signs(reason, "reason")
        if not self.state(round_id, batch).is_compared:
            raise Refused(finding("sheet.not_compared", batch=batch))
        operator = self._book.operator
        if mine := own_work(self._workers.of_sheet(round_id, batch), operator):
            raise Refused(finding("sheet.own_entry", operator=operator, number=mine.number, batch=batch, who=mine.who))
        first, second = (self.of(SheetEntry(round_id, batch, entry)).of(cell) for entry in ENTRIES)
        if first == second and not self._book.may(Act.DECIDE):
            raise Refused(finding("sheet.agreed", str(cell)))
        note = self.note(SheetEntry(round_id, batch, 1)) or reason.strip()
        if cell == _OTHER and papers and not note:
            raise Refused(finding("ballot.note", str(cell)))
        why = reason.strip() or _misread(papers, first, second)
        if not why:
            raise Refused(finding("sheet.why", str(cell)))
        detail = {"batch": batch, "cell": str(cell), "entries": [first, second], "papers": papers, "reason": why}
        with self._book.change("sheet.settle", f"round/{round_id}", **detail) as connection:
            connection.execute(
                "INSERT INTO tally_settlement (round_id, batch, cell, papers, reason, operator, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET papers = excluded.papers,"
                " reason = excluded.reason, operator = excluded.operator, at = excluded.at",
                (round_id, batch, str(cell), papers, why, self._book.operator, self._book.now()),
            )
            if cell == _OTHER:
                place = SheetEntry(round_id, batch, 1)
                connection.execute(f"UPDATE tally_sheet SET note = ? {_WHERE}", (note if papers else "", *_key(place)))

    def settlements(self, round_id: int, batch: int) -> tuple[Settlement, ...]:
        """Return what was settled in a batch, in the order of time."""
        rows = self._rows(
            "SELECT cell, papers, reason, operator, at FROM tally_settlement WHERE round_id = ? AND batch = ?"
            " ORDER BY at, cell",
            (round_id, batch),
        )
        return tuple(Settlement(Cell.read(cell), *rest) for cell, *rest in rows)

    def settled(self, round_id: int, batch: int) -> TallySheet | None:
        """Return the sheet of a batch as it stands, None while entries are missing or differ."""
        return self._sheet(self.terms(round_id), round_id, self.state(round_id, batch))

    def of_round(self, round_id: int) -> dict[int, TallySheet]:
        """Return the settled sheets of a round by batch."""
        terms = self.terms(round_id)
        sheets = {one.batch: self._sheet(terms, round_id, one) for one in self.states(round_id)}
        return {batch: sheet for batch, sheet in sheets.items() if sheet is not None}

    def keyed(self, round_id: int, batch: int) -> TallySheet | None:
        """Return the sheet that the keyed papers of a batch make, None while they are not all keyed and decided.

        Of a batch keyed in several passes these are the papers of its settled record.
        """
        return self._keyed(self.terms(round_id), round_id, self.state(round_id, batch))

    def keyed_differences(self, round_id: int, batch: int) -> tuple[Difference, ...]:
        """Return where the settled sheet of a batch (first) and its keyed papers (second) differ."""
        terms, state = self.terms(round_id), self.state(round_id, batch)
        return self._against_keyed(terms, round_id, state, self._sheet(terms, round_id, state))

    def batches(self, round_id: int) -> tuple[SheetBatch, ...]:
        """Return what the closing rules read of each batch."""
        terms, found = self.terms(round_id), list[SheetBatch]()
        for one in self.states(round_id):
            sheet = self._sheet(terms, round_id, one)
            against = len(self._against_keyed(terms, round_id, one, sheet))
            found.append(SheetBatch(one.batch, one.declared, sheet, one.differing, against))
        return tuple(found)

    def notes(self, round_id: int) -> tuple[str, ...]:
        """Return what the board wrote on papers invalid for another reason, each once, by batch."""
        rows = self._rows(
            "SELECT note FROM tally_sheet WHERE round_id = ? AND note <> '' ORDER BY batch, entry", (round_id,)
        )
        return tuple(dict.fromkeys(note for (note,) in rows))

    def _sheet(self, terms: Round, round_id: int, state: SheetState) -> TallySheet | None:
        if not state.is_settled:
            return None
        first, second = (self.of(SheetEntry(round_id, state.batch, entry)) for entry in ENTRIES)
        return settled_sheet(terms, first, second, self._settled(round_id, state.batch))

    def _keyed(self, terms: Round, round_id: int, state: SheetState) -> TallySheet | None:
        papers = self._ballots.of_batch(BatchPass(round_id, state.batch, self._passes.counted(round_id)))
        ballots = [one.ballot for one in papers if one.ballot is not None]
        return sheet_of(terms, ballots) if len(ballots) == len(papers) == state.declared else None

    def _against_keyed(
        self, terms: Round, round_id: int, state: SheetState, sheet: TallySheet | None
    ) -> tuple[Difference, ...]:
        keyed = self._keyed(terms, round_id, state) if sheet else None
        return differences(terms, sheet, keyed, {}) if sheet and keyed else ()

    def _settled(self, round_id: int, batch: int) -> dict[Cell, int]:
        return {one.cell: one.papers for one in self.settlements(round_id, batch)}

    def _writable(self, place: SheetEntry) -> None:
        stored = self._rounds.get(place.round_id)
        refuse_closed(stored)
        if stored.counted_by is not CountedBy.SHEETS:
            raise Refused(finding("sheet.by_papers"))
        state = self.state(place.round_id, place.batch)
        if place.entry in state.done:
            raise Refused(finding("sheet.ended", batch=place.batch, entry=place.entry))
        if place.entry > state.entry:
            raise Refused(finding("sheet.first_open", batch=place.batch))
        if found := self.objection(place):
            raise Refused(found)

    def _begin(self, connection: sqlite3.Connection, place: SheetEntry) -> None:
        now = self._book.now()
        connection.execute(
            "INSERT INTO tally_sheet (round_id, batch, entry, began_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (*_key(place), now),
        )
        self._note_work(connection, place)
        connection.execute("UPDATE round SET began_at = ? WHERE id = ? AND began_at IS NULL", (now, place.round_id))

    def _note_work(self, connection: sqlite3.Connection, place: SheetEntry) -> None:
        now = self._book.now()
        connection.execute(
            "INSERT INTO tally_work (round_id, batch, entry, operator, began_at, last_at, operator_id)"
            f" VALUES (?, ?, ?, ?, ?, ?, {PERSON}) ON CONFLICT DO UPDATE SET last_at = excluded.last_at",
            (*_key(place), self._book.operator, now, now, self._book.operator),
        )


_WHERE = "WHERE round_id = ? AND batch = ? AND entry = ?"
_OTHER_WORK = "SELECT * FROM tally_work WHERE round_id = ? AND batch = ? AND entry <> ?"


def _key(place: SheetEntry) -> tuple[int, int, int]:
    return place.round_id, place.batch, place.entry


def _refuse_no_count(batch: int, papers: int) -> None:
    if not 0 <= papers <= MOST_PAPERS:
        raise Refused(finding("sheet.figure", batch=batch, papers=papers, most=MOST_PAPERS))


def _store(connection: sqlite3.Connection, place: SheetEntry, cell: Cell, papers: int) -> None:
    """Store one number; a cell that is empty has no row."""
    if cell in {VALID, INVALID}:
        connection.execute(f"UPDATE tally_sheet SET {cell.part} = ? {_WHERE}", (papers, *_key(place)))
        return
    table, where, values = "tally_reason", "reason = ?", (cell.reason,)
    if cell.reason is None:
        table, where, values = "tally_line", "number = ? AND says = ?", (cell.number, cell.part)
    connection.execute(f"DELETE FROM {table} {_WHERE} AND {where}", (*_key(place), *values))
    if papers:
        columns = "reason" if cell.reason is not None else "number, says"
        marks = ", ".join("?" * (len(_key(place)) + len(values) + 1))
        connection.execute(
            f"INSERT INTO {table} (round_id, batch, entry, {columns}, papers) VALUES ({marks})",
            (*_key(place), *values, papers),
        )


def _misread(papers: int, first: int, second: int) -> str:
    """Say which entry was misread where the sheet says what the other one has."""
    if first == second:
        return ""
    if papers == first:
        return SECOND_MISREAD
    return FIRST_MISREAD if papers == second else ""
