"""How members were admitted, as the book keeps it.

What it is for: the admission of a member at the committee of the book, and those of a span of days.
What it is not for: time limits and what counts for a target (rules.admissions), and the member (members).
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from app.models.members import ON_THE_LIST
from app.models.repository import Repository, refuse_text
from app.rules.admissions import Admission, AdmissionFlag, Occupation

_COLUMNS = tuple(one.name for one in fields(Admission))
_DAYS = frozenset({"certified", "resolved", "committee_met", "decided", "ceremony", "recognised"})
_LISTED = ", ".join(_COLUMNS)


class Admissions(Repository):
    """The admissions of a book; a member who was admitted elsewhere has none, and one taken off counts nowhere."""

    def get(self, member_id: int) -> tuple[int, Admission] | None:
        """Return which organisation admitted a member, and how; None for one admitted elsewhere."""
        row = self._row(f"SELECT organisation_id, {_LISTED} FROM admission WHERE member_id = ?", (member_id,))
        return (row[0], _admission(row[1:])) if row else None

    def between(self, first: date, last: date) -> Iterator[tuple[int, int, Admission]]:
        """Yield member, admitting organisation and admission of each whose ceremony was in a span, ends included."""
        rows = self._rows(
            f"SELECT member_id, organisation_id, {_LISTED} FROM admission WHERE ceremony BETWEEN ? AND ?"
            f" AND {ON_THE_LIST} ORDER BY ceremony, member_id",
            (first.isoformat(), last.isoformat()),
        )
        for member_id, organisation_id, *row in rows:
            yield member_id, organisation_id, _admission(row)

    def ceremonies(self, member_ids: Collection[int] | None = None) -> dict[int, date]:
        """Return the day of the ceremony of members admitted here, from which six months run: of some or of all."""
        sql = "SELECT member_id, ceremony FROM admission WHERE ceremony IS NOT NULL"
        if member_ids is not None:
            sql += f" AND member_id IN ({', '.join(map(str, member_ids))})"
        rows = self._rows(sql)
        return {member_id: date.fromisoformat(day) for member_id, day in rows}

    def years(self) -> tuple[int, ...]:
        """Return the years in which somebody was admitted, the latest first."""
        rows = self._rows(
            "SELECT DISTINCT CAST(substr(ceremony, 1, 4) AS INTEGER) AS year FROM admission WHERE ceremony IS NOT NULL"
            f" AND {ON_THE_LIST} ORDER BY year DESC"
        )
        return tuple(row[0] for row in rows)

    def without_ceremony(self, first: date, last: date) -> dict[int, int]:
        """Return by year how many joined the Party in a span, ends included, of whom no ceremony is known here.

        Of whom only the month or year is known counts where it may be in the span.
        """
        rows = self._rows(
            "SELECT CAST(substr(joined, 1, 4) AS INTEGER), count(*) FROM member"
            " LEFT JOIN admission ON member_id = member.id WHERE removed = 0 AND ceremony IS NULL"
            " AND joined BETWEEN substr(?, 1, length(joined)) AND substr(?, 1, length(joined)) GROUP BY 1",
            (first.isoformat(), last.isoformat()),
        )
        return dict(rows)

    def all(self) -> Iterator[tuple[int, int, Admission]]:
        """Yield member, admitting organisation and admission of everybody admitted, those without a ceremony last."""
        rows = self._rows(
            f"SELECT member_id, organisation_id, {_LISTED} FROM admission WHERE {ON_THE_LIST}"
            " ORDER BY ceremony IS NULL, ceremony, member_id"
        )
        for member_id, organisation_id, *row in rows:
            yield member_id, organisation_id, _admission(row)

    def save(self, admissions: Sequence[tuple[int, int, Admission]]) -> None:
        """Store how members were admitted by an organisation: triples of member, organisation and admission.

        Raises Refused for a text that no paper can show.
        """
        listed = [
            {"member_id": member_id, "organisation_id": organisation_id} | _stored(admission)
            for member_id, organisation_id, admission in admissions
        ]
        for _, _, admission in admissions:
            for name in ("certificate", "section_opinion", "decision", "guide", "recognition"):
                refuse_text(getattr(admission, name), name)
        columns = ("member_id", "organisation_id", *_COLUMNS)
        sql = f"INSERT OR REPLACE INTO admission ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"
        with self._book.change("admission.save", "admission", admissions=listed) as connection:
            connection.executemany(sql, [[one[name] for name in columns] for one in listed])

    def remove(self, member_id: int) -> None:
        """Take back that a member was admitted here."""
        with self._book.change("admission.remove", f"member/{member_id}") as connection:
            connection.execute("DELETE FROM admission WHERE member_id = ?", (member_id,))


def _stored(admission: Admission) -> dict[str, Any]:
    values = {name: getattr(admission, name) for name in _COLUMNS}
    for name in _DAYS:
        values[name] = values[name] and values[name].isoformat()
    return values | {"occupation": admission.occupation or "", "flags": " ".join(sorted(admission.flags))}


def _admission(row: Sequence[Any]) -> Admission:
    columns: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    for name in _DAYS:
        columns[name] = columns[name] and date.fromisoformat(columns[name])
    columns["occupation"] = Occupation(columns["occupation"]) if columns["occupation"] else None
    columns["flags"] = frozenset(map(AdmissionFlag, columns["flags"].split()))
    return Admission(**columns)
