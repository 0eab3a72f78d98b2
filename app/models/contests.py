"""Contests: one office or body to elect, and the counting board that counts it.

What it is for: titles, electorates, order, boards; offices that are not elected.
What it is not for: lists, papers and figures, which belong to a round (rounds).
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from app.models.errors import Refused
from app.models.repository import Repository, refuse_text
from app.rules.counting_board import check_head
from app.rules.findings import Finding, finding
from app.rules.offices import Office
from app.rules.rounds import Electorate


class BoardRole(StrEnum):
    """A place on the counting board."""

    HEAD = "head"
    SECRETARY = "secretary"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class BoardMember:
    """One member of a counting board."""

    name: str
    role: BoardRole


@dataclass(frozen=True, slots=True)
class Contest:
    """One contest; `id` is 0 before it is stored; `title` is what is elected ("Ban Chấp hành Đảng bộ khóa IX").

    `passes` is how many times each batch is keyed, blind, before the passes are compared.
    One that is indicative asks for opinions and elects nobody; that is chosen when it is added and stays.
    """

    title: str
    office: Office = Office.OTHER
    electorate: Electorate = Electorate.DELEGATE_CONGRESS
    passes: int = 1
    id: int = 0
    indicative: bool = False


USUAL_PASSES, MOST_PASSES = 2, 3
_COLUMNS = "title, office, electorate, passes, id, indicative"


class Contests(Repository):
    """The contests of a book, in the order of the congress. A contest is known on the command line by its place."""

    def all(self) -> tuple[Contest, ...]:
        """Return the contests that were not removed, in their order."""
        rows = self._rows(f"SELECT {_COLUMNS} FROM contest WHERE removed = 0 ORDER BY position, id")
        return tuple(_contest(row) for row in rows)

    def get(self, contest_id: int) -> Contest:
        """Return one contest; raise LookupError for an id that was never given."""
        row = self._row(f"SELECT {_COLUMNS} FROM contest WHERE id = ?", (contest_id,))
        if row is None:
            raise LookupError(contest_id)
        return _contest(row)

    def add(self, contest: Contest) -> int:
        """Add a contest at the end; return its id. Raises Refused for a title that no paper can show."""
        refuse_text(contest.title, "title")
        values = asdict(contest) | {"id": None}
        with self._book.change("contest.add", "contest", **values) as connection:
            cursor = connection.execute(
                "INSERT INTO contest (position, title, office, electorate, passes, indicative)"
                " SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ? FROM contest",
                (contest.title, contest.office, contest.electorate, contest.passes, contest.indicative),
            )
            return int(cursor.lastrowid or 0)

    def update(self, contest: Contest) -> None:
        """Store the changed fields of a contest.

        Raises Refused for a change once a result is confirmed, for one of what a closed count stands on, for fewer
        passes than were keyed, for other passes than a batch was compared and settled from, and for a title that no
        paper can show.
        """
        last, before = self._last_pass(contest.id), self.get(contest.id)
        refuse_text(contest.title, "title", before.title)
        if contest.passes < last:
            raise Refused(finding("pass.count", "passes", number=last, passes=contest.passes))
        if contest != before and self._is_confirmed(contest.id):
            raise Refused(finding("round.confirmed", "title"))
        if contest != replace(before, title=contest.title):
            self._refuse_closed(contest.id)
        if contest.passes != before.passes and self._has_record(contest.id):
            raise Refused(finding("pass.compared", "passes", passes=before.passes))
        with self._book.change("contest.update", f"contest/{contest.id}", **asdict(contest)) as connection:
            connection.execute(
                "UPDATE contest SET title = ?, office = ?, electorate = ?, passes = ? WHERE id = ?",
                (contest.title, contest.office, contest.electorate, contest.passes, contest.id),
            )

    def remove(self, contest_id: int) -> None:
        """Take a contest off the pages; its list stays in the book. Raises Refused once a paper of it is keyed."""
        keyed = (
            "SELECT 1 FROM round WHERE contest_id = ? AND (EXISTS (SELECT 1 FROM ballot WHERE round_id = round.id)"
            " OR EXISTS (SELECT 1 FROM tally_sheet WHERE round_id = round.id))"
        )
        if self._row(keyed, (contest_id,)) is not None:
            raise Refused(finding("contest.has_ballots"))
        self._set_removed(contest_id, "contest.remove", removed=True)

    def restore(self, contest_id: int) -> None:
        """Undo a removal."""
        self._set_removed(contest_id, "contest.restore", removed=False)

    def declined(self) -> frozenset[Office]:
        """Return the offices that the course of the elections has and that are not elected here."""
        return frozenset(Office(office) for (office,) in self._rows("SELECT office FROM declined_office"))

    def decline(self, office: Office) -> None:
        """Store that an office which usually follows is not elected."""
        with self._book.change("contest.decline", "contest", office=office) as connection:
            sql = "INSERT OR REPLACE INTO declined_office (office, operator, at) VALUES (?, ?, ?)"
            connection.execute(sql, (office, self._book.operator, self._book.now()))

    def take_up(self, office: Office) -> None:
        """Undo that an office was declined."""
        with self._book.change("contest.take_up", "contest", office=office) as connection:
            connection.execute("DELETE FROM declined_office WHERE office = ?", (office,))

    def board(self, contest_id: int) -> tuple[BoardMember, ...]:
        """Return the counting board, in order."""
        rows = self._rows("SELECT name, role FROM board_member WHERE contest_id = ? ORDER BY position", (contest_id,))
        return tuple(BoardMember(name, BoardRole(role)) for name, role in rows)

    def head(self, contest_id: int) -> str:
        """Return the name of the head of the counting board, "" where none is entered."""
        return next((one.name for one in self.board(contest_id) if one.role is BoardRole.HEAD), "")

    def board_findings(self, contest_id: int) -> tuple[Finding, ...]:
        """Return what the board lacks to sign the minutes; nothing where a ballot elects nobody."""
        if self.get(contest_id).indicative:
            return ()
        names = [one.name for one in self.board(contest_id)]
        return tuple(check_head(names, [self.head(contest_id)] if self.head(contest_id) else []))

    def set_board(self, contest_id: int, members: Sequence[BoardMember]) -> None:
        """Store the whole counting board; raise Refused while the last round is closed or confirmed.

        Who closed it signs for it; a further round, once begun, may have another board.
        """
        self._refuse_closed(contest_id)
        if self._is_last_confirmed(contest_id):
            raise Refused(finding("round.confirmed", "board"))
        listed = [asdict(member) for member in members]
        with self._book.change("contest.board", f"contest/{contest_id}", members=listed) as connection:
            connection.execute("DELETE FROM board_member WHERE contest_id = ?", (contest_id,))
            connection.executemany(
                "INSERT INTO board_member (contest_id, position, name, role) VALUES (?, ?, ?, ?)",
                [(contest_id, place, one.name, one.role) for place, one in enumerate(members, start=1)],
            )

    def _last_pass(self, contest_id: int) -> int:
        """Return the highest pass begun in a round that was not annulled, 0 before the first paper."""
        row = self._row(
            "SELECT coalesce(max(pass.number), 0) FROM pass JOIN round ON round.id = round_id"
            " WHERE contest_id = ? AND annulled_reason IS NULL",
            (contest_id,),
        )
        return row[0] if row else 0

    def _has_record(self, contest_id: int) -> bool:
        """Return whether a batch of a round that stands was settled from its passes."""
        sql = (
            "SELECT 1 FROM pass JOIN round ON round.id = round_id WHERE contest_id = ? AND pass.number = 0"
            " AND annulled_reason IS NULL AND round.id NOT IN (SELECT round_id FROM confirmation)"
        )
        return self._row(sql, (contest_id,)) is not None

    def _refuse_closed(self, contest_id: int) -> None:
        """Raise Refused where a round of the contest is closed and not confirmed yet."""
        closed = (
            "SELECT 1 FROM round WHERE contest_id = ? AND closed_at IS NOT NULL AND annulled_reason IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM confirmation WHERE round_id = round.id)"
        )
        if self._row(closed, (contest_id,)) is not None:
            raise Refused(finding("round.closed", "board"))

    def _is_confirmed(self, contest_id: int) -> bool:
        row = self._row(
            "SELECT 1 FROM round JOIN confirmation ON round_id = round.id WHERE contest_id = ?", (contest_id,)
        )
        return row is not None

    def _is_last_confirmed(self, contest_id: int) -> bool:
        row = self._row(
            "SELECT EXISTS (SELECT 1 FROM confirmation WHERE round_id = round.id) FROM round"
            " WHERE contest_id = ? AND annulled_reason IS NULL ORDER BY number DESC LIMIT 1",
            (contest_id,),
        )
        return row is not None and bool(row[0])

    def _set_removed(self, contest_id: int, action: str, *, removed: bool) -> None:
        with self._book.change(action, f"contest/{contest_id}") as connection:
            connection.execute("UPDATE contest SET removed = ? WHERE id = ?", (removed, contest_id))


def _contest(row: tuple[str, str, str, int, int, int]) -> Contest:
    title, office, electorate, passes, id_, indicative = row
    return Contest(title, Office(office), Electorate(electorate), passes, id_, bool(indicative))
