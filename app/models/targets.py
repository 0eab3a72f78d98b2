"""The targets of a term's resolution, as the book keeps them.

What it is for: the targets in their order, each with its parts and its versions; figures that were typed.
What it is not for: figures that the book counts (target_facts), and whether they are enough (rules.target_verdicts).
Invariant: a part that is taken out keeps its figures, so that it comes back whole.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from app.models.errors import Refused
from app.models.repository import Repository, refuse_text
from app.rules.findings import Severity, finding
from app.rules.target_actuals import Measure
from app.rules.targets import Comparison, Period, Target, TargetPart, TargetVersion, Unit, check_target

_PART = ("parent_id", "of", "reaching", "unit", "comparison", "threshold", "period", "measure")
_LISTED = ", ".join(_PART)
_AMENDED = ("parent_id", "of", "reaching", "unit", "comparison", "threshold", "period")
"""What an amended version keeps of a part; how its figures are counted is no matter of the resolution."""

Cell = tuple[int, int]
"""A part and a year."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What somebody typed for a part in a year; `total` is None where nothing is a share."""

    count: int
    total: int | None = None
    note: str = ""


class Targets(Repository):
    """The targets of a book; the number of one is its place in the resolution."""

    def all(self) -> tuple[Target, ...]:
        """Return the targets in their order."""
        ids = self._ids()
        parts, versions = self._parts(), self._versions()
        return tuple(Target(no, tuple(versions[one]), tuple(parts[one]), one) for no, one in enumerate(ids, start=1))

    def get(self, target_id: int) -> Target:
        """Return one target of the list; raise LookupError for none."""
        found = next((one for one in self.all() if one.id == target_id), None)
        if found is None:
            raise LookupError(target_id)
        return found

    def add(self, target: Target) -> int:
        """Put a target at the end and return its id.

        Its parts are new: a `parent_id` is the id that another part has here. Raises Refused as `check_target` objects
        and for a text that no paper can show.
        """
        self._refuse(target)
        with self._book.change("target.add", "target", **_told(target)) as connection:
            last = "(SELECT coalesce(max(position), 0) + 1 FROM target)"
            target_id = connection.execute(f"INSERT INTO target (position) VALUES ({last})").lastrowid or 0
            ids = _write_parts(connection, target_id, target.parts, frozenset())
            _write_versions(connection, target_id, target.versions, ids)
        return target_id

    def update(self, target: Target) -> None:
        """Store a target anew, where it changed; a part whose id is of no part of it is new, one left out is removed.

        Raises Refused as `add` does.
        """
        before = self.get(target.id)
        if (before.versions, before.parts) == (target.versions, target.parts):
            return
        self._refuse(target)
        known = frozenset(row[0] for row in self._rows("SELECT id FROM target_part WHERE target_id = ?", (target.id,)))
        told = {"before": _told(before), "after": _told(target)}
        with self._book.change("target.update", f"target/{target.id}", **told) as connection:
            versions = "SELECT id FROM target_version WHERE target_id = ?"
            connection.execute(f"DELETE FROM amended_part WHERE version_id IN ({versions})", (target.id,))
            connection.execute("DELETE FROM target_version WHERE target_id = ?", (target.id,))
            connection.execute("UPDATE target_part SET removed = 1 WHERE target_id = ?", (target.id,))
            ids = _write_parts(connection, target.id, target.parts, known)
            _write_versions(connection, target.id, target.versions, ids)

    def remove(self, target_id: int) -> None:
        """Take a target off the list; it stays in the book."""
        self._mark_removed("target", target_id, removed=True)

    def restore(self, target_id: int) -> None:
        """Put a removed target back where it was."""
        self._mark_removed("target", target_id, removed=False)

    def move(self, target_id: int, by: int) -> None:
        """Move a target so many places down (up where negative); it stops at the ends."""
        self._move("target", self._ids(), target_id, by)

    def figures(self) -> dict[Cell, Figure]:
        """Return every figure that was typed, by part and year."""
        rows = self._rows("SELECT part_id, year, count, total, note FROM target_figure")
        return {(part_id, year): Figure(*values) for part_id, year, *values in rows}

    def put(self, figures: Mapping[Cell, Figure | None]) -> dict[Cell, Figure | None]:
        """Store typed figures, all or none, None for no figure any more; return those there were before.

        Raises Refused for a count over its total and a note that no paper can show.
        """
        standing = self.figures()
        changed = {cell: one for cell, one in figures.items() if one != standing.get(cell)}
        if not changed:
            return {}
        for cell, one in changed.items():
            self._refuse_figure(cell, one)
        told = [[*cell, one and asdict(one)] for cell, one in changed.items()]
        with self._book.change("target.figures", "target", figures=told) as connection:
            for cell, one in changed.items():
                connection.execute("DELETE FROM target_figure WHERE part_id = ? AND year = ?", cell)
                if one is not None:
                    values = (*cell, one.count, one.total, one.note)
                    connection.execute("INSERT INTO target_figure VALUES (?, ?, ?, ?, ?)", values)
        return {cell: standing.get(cell) for cell in changed}

    def _ids(self) -> list[int]:
        return [row[0] for row in self._rows("SELECT id FROM target WHERE removed = 0 ORDER BY position, id")]

    def _parts(self) -> Mapping[int, list[TargetPart]]:
        found: dict[int, list[TargetPart]] = defaultdict(list)
        sql = f"SELECT target_id, {_LISTED}, id FROM target_part WHERE removed = 0 ORDER BY position, id"
        for target_id, *row in self._rows(sql):
            found[target_id].append(_part((*_PART, "id"), row))
        return found

    def _amended_parts(self) -> Mapping[int, list[TargetPart]]:
        found: dict[int, list[TargetPart]] = defaultdict(list)
        sql = f"SELECT version_id, {', '.join(_AMENDED)}, part_id FROM amended_part ORDER BY position"
        for version_id, *row in self._rows(sql):
            found[version_id].append(_part((*_AMENDED, "id"), row))
        return found

    def _versions(self) -> Mapping[int, list[TargetVersion]]:
        found: dict[int, list[TargetVersion]] = defaultdict(list)
        parts = self._amended_parts()
        for id_, target_id, text, since, decision in self._rows(
            "SELECT id, target_id, text, since, decision FROM target_version ORDER BY since IS NOT NULL, since, id"
        ):
            day = date.fromisoformat(since) if since else None
            found[target_id].append(TargetVersion(text, day, decision, tuple(parts[id_])))
        return found

    @staticmethod
    def _refuse(target: Target) -> None:
        found = [one for one in check_target(target) if one.rule.severity is Severity.ERROR]
        if not target.versions or not all(one.text for one in target.versions):
            found.insert(0, finding("target.no_text", "text"))
        if found:
            raise Refused(*found)
        for version in target.versions:
            refuse_text(version.text, "text")
            refuse_text(version.decision, "decision")
        for part in target.parts:
            refuse_text(part.of, "of")
            refuse_text(part.reaching, "reaching")

    def _refuse_figure(self, cell: Cell, figure: Figure | None) -> None:
        if figure is None:
            return
        refuse_text(figure.note, "note")
        if figure.total is not None and figure.count > figure.total:
            labels = {part.id: label for target in self.all() for label, part in target.labelled_parts()}
            label, year = labels.get(cell[0], ""), cell[1]
            count, total = figure.count, figure.total
            raise Refused(finding("target.over_total", "count", part=label, year=year, count=count, total=total))


def _told(target: Target) -> dict[str, Any]:
    """Return a target as the journal has it."""
    versions = [asdict(one) | {"since": one.since and one.since.isoformat()} for one in target.versions]
    return {"versions": versions, "parts": [asdict(one) for one in target.parts]}


def _write_versions(
    connection: sqlite3.Connection, target_id: int, versions: Sequence[TargetVersion], ids: Mapping[int, int]
) -> None:
    """Write versions with the parts that held; `ids` are those that the book gave to new ones."""
    sql = "INSERT INTO target_version (target_id, text, since, decision) VALUES (?, ?, ?, ?)"
    columns = ("version_id", *_AMENDED, "part_id", "position")
    of_part = f"INSERT INTO amended_part ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"
    for version in versions:
        day = version.since and version.since.isoformat()
        version_id = connection.execute(sql, (target_id, version.text, day, version.decision)).lastrowid
        for place, part in enumerate(version.parts, start=1):
            parent = part.parent_id and ids.get(part.parent_id, part.parent_id)
            values = [getattr(part, name) for name in _AMENDED[1:]]
            connection.execute(of_part, [version_id, parent, *values, ids.get(part.id, part.id), place])


def _write_parts(
    connection: sqlite3.Connection, target_id: int, parts: Sequence[TargetPart], known: frozenset[int]
) -> dict[int, int]:
    """Write parts in their order, known ones in their place, and return the ids they have; parents stand before."""
    ids: dict[int, int] = {}
    for place, part in enumerate(parts, start=1):
        values = [*_values(part, ids), place]
        if part.id in known:
            sets = ", ".join(f"{name} = ?" for name in (*_PART, "position"))
            connection.execute(f"UPDATE target_part SET {sets}, removed = 0 WHERE id = ?", [*values, part.id])
            ids[part.id] = part.id
            continue
        holes = ", ".join("?" for _ in values)
        sql = f"INSERT INTO target_part ({_LISTED}, position, target_id) VALUES ({holes}, ?)"
        ids[part.id] = connection.execute(sql, [*values, target_id]).lastrowid or 0
    return ids


def _values(part: TargetPart, ids: Mapping[int, int]) -> Iterator[object]:
    yield None if part.parent_id is None else ids[part.parent_id]
    yield from (part.of, part.reaching, part.unit, part.comparison, part.threshold, part.period, part.measure or "")


def _part(names: Sequence[str], row: Sequence[Any]) -> TargetPart:
    columns: dict[str, Any] = dict(zip(names, row, strict=True))
    columns["unit"], columns["comparison"] = Unit(columns["unit"]), Comparison(columns["comparison"])
    columns["period"] = Period(columns["period"])
    columns["measure"] = Measure(columns["measure"]) if columns.get("measure") else None
    return TargetPart(**columns)
