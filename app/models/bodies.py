"""The bodies of the congress: presidium, secretaries, credentials board, counting board.

What it is for: who sits in which, proposed and agreed sizes, handing the counting board to the contests.
What it is not for: who may sit in one (rules.bodies), and what was voted on them (shows_of_cards).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from app.models.congresses import Congresses
from app.models.contests import BoardMember, BoardRole, Contest, Contests
from app.models.delegates import Delegate, Delegates
from app.models.errors import Refused
from app.models.replacements import Replacements
from app.models.repository import Changes, Repository, refuse_text
from app.models.round_records import RoundState, last_standing
from app.models.rounds import Rounds
from app.models.shows_of_cards import ShowsOfCards
from app.rules.bodies import BODIES_OF, BodyKind, BodyRole, Seat, check_body, refuse_members
from app.rules.findings import Finding
from app.rules.name_list import NamedRow, check_names
from app.rules.persons import Credentials
from app.rules.probation import on_probation
from app.rules.shows_of_cards import Decides
from app.rules.vietnamese import clean


@dataclass(frozen=True, slots=True)
class BodyMember:
    """Somebody in a body; `delegate_id` is None for a guest."""

    name: str
    role: BodyRole = BodyRole.MEMBER
    delegate_id: int | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """One body: size as proposed (0 for none) and as the congress agreed (None before a vote that passed)."""

    kind: BodyKind
    members: tuple[BodyMember, ...] = ()
    proposed: int = 0
    agreed: int | None = None

    @property
    def head(self) -> str:
        """The name of who leads it, "" where nobody does yet."""
        return next((one.name for one in self.members if one.role is BodyRole.HEAD), "")


class Bodies(Repository):
    """The bodies of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._congresses, self._contests, self._rounds = Congresses(book), Contests(book), Rounds(book)
        self._delegates, self._shows = Delegates(book), ShowsOfCards(book)
        self._replacements = Replacements(book)

    def all(self) -> tuple[Body, ...]:
        """Return the bodies that this congress has, in their order."""
        return tuple(self.get(kind) for kind in BODIES_OF[self._congresses.get().kind])

    def get(self, kind: BodyKind) -> Body:
        """Return one body, an empty one where nobody was chosen yet."""
        sql = "SELECT name, role, delegate_id FROM body_member WHERE kind = ? ORDER BY position"
        members = tuple(BodyMember(name, BodyRole(role), id_) for name, role, id_ in self._rows(sql, (kind,)))
        proposed = self._row("SELECT proposed FROM body WHERE kind = ?", (kind,))
        return Body(kind, members, proposed[0] if proposed else 0, self._shows.agreed(Decides.BODY_SIZE, body=kind))

    def propose(self, kind: BodyKind, size: int) -> None:
        """Store the size that is put to the congress, 0 for none."""
        if size == self.get(kind).proposed:
            return
        with self._book.change("body.propose", f"body/{kind}", size=size) as connection:
            connection.execute(
                "INSERT INTO body (kind, proposed) VALUES (?, ?)"
                " ON CONFLICT (kind) DO UPDATE SET proposed = excluded.proposed",
                (kind, size),
            )

    def set_members(self, kind: BodyKind, members: Sequence[BodyMember]) -> None:
        """Store who sits in a body, in order. Raises Refused for what no list can hold and for who may not count."""
        rows = tuple(NamedRow(place, one.name) for place, one in enumerate(members, start=1))
        wrong = [one for one in check_names(rows) if one.rule.code != "names.twice"]
        wrong += refuse_members(kind, self._seats(members))
        if wrong:
            raise Refused(*wrong)
        for one in members:
            refuse_text(one.name, "name")
        listed = [asdict(one) for one in members]
        with self._book.change("body.members", f"body/{kind}", members=listed) as connection:
            connection.execute("DELETE FROM body_member WHERE kind = ?", (kind,))
            connection.executemany(
                "INSERT INTO body_member (kind, position, name, role, delegate_id) VALUES (?, ?, ?, ?, ?)",
                [(kind, place, one.name, one.role, one.delegate_id) for place, one in enumerate(members, start=1)],
            )

    def findings(self, body: Body) -> tuple[Finding, ...]:
        """Return what a congress should look at in a body."""
        return tuple(check_body(body.kind, self._seats(body.members), body.agreed))

    def contests_to_count(self) -> tuple[Contest, ...]:
        """Return the contests that the congress elects and whose board is another than the counting board.

        Those whose count is closed or confirmed keep the board that signs for it.
        """
        congress, board = self._congresses.get().kind, self._as_board()
        wanted = (one for one in self._contests.all() if one.electorate is congress and not one.indicative)
        return tuple(one for one in wanted if self._is_open(one) and self._contests.board(one.id) != board)

    def apply_counting_board(self) -> Mapping[int, tuple[BoardMember, ...]]:
        """Make the counting board that of each contest of `contests_to_count`; return the boards there were."""
        board, contests = self._as_board(), self.contests_to_count()
        before = {one.id: self._contests.board(one.id) for one in contests}
        with self._book.together():
            for contest_id in before:
                self._contests.set_board(contest_id, board)
        return before

    def give_boards_back(self, boards: Mapping[int, Sequence[BoardMember]]) -> None:
        """Undo `apply_counting_board`; raise Refused where a count was closed since."""
        with self._book.together():
            for contest_id, board in boards.items():
                self._contests.set_board(contest_id, board)

    def _as_board(self) -> tuple[BoardMember, ...]:
        return tuple(BoardMember(one.name, BoardRole(one.role)) for one in self.get(BodyKind.COUNTING).members)

    def _is_open(self, contest: Contest) -> bool:
        rounds = self._rounds.of_contest(contest.id)
        return bool(rounds) and last_standing(rounds).state in {RoundState.PREPARING, RoundState.ENTRY}

    def _seats(self, members: Sequence[BodyMember]) -> list[Seat]:
        """Return members as the rules see them."""
        delegates = {one.id: one for one in self._delegates.all()}
        voting = {one.id for one in self._replacements.seated()}
        lists = self._lists()
        return [
            self._seat(one, delegates.get(one.delegate_id or 0), voting, lists.get(clean(one.name).casefold(), ()))
            for one in members
        ]

    def _seat(self, one: BodyMember, delegate: Delegate | None, voting: set[int], lists: Sequence[str]) -> Seat:
        day = self._congresses.reckoned_on()
        return Seat(
            one.name,
            one.role,
            is_official=delegate is not None and delegate.id in voting,
            on_probation=delegate is not None and on_probation(delegate.person, day),
            is_ineligible=delegate is not None and delegate.credentials is Credentials.INELIGIBLE,
            on_lists=tuple(lists),
        )

    def _lists(self) -> dict[str, list[str]]:
        """Return on which lists of the congress each name stands."""
        congress, found = self._congresses.get().kind, dict[str, list[str]]()
        for contest in self._contests.all():
            rounds = self._rounds.of_contest(contest.id)
            if contest.electorate is congress and not contest.indicative and rounds:
                for one in last_standing(rounds).candidates:
                    found.setdefault(clean(one.name).casefold(), []).append(contest.title)
        return found
