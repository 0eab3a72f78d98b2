"""The bodies of the congress: presidium, secretaries, credentials board, counting board.

What it is for: who sits in which, proposed and agreed sizes, handing the counting board to the contests: once the
congress agreed to it, a new contest takes it over, and a change of it reaches the contests that have it.
What it is not for: who may sit in one (rules.bodies), and what was voted on them (shows_of_cards).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from app.models.congress_board import CongressBoard
from app.models.congresses import Congresses
from app.models.contests import BoardMember, Contest, Contests
from app.models.delegates import Delegate, Delegates, by_name
from app.models.errors import Refused
from app.models.nominations import Nominations
from app.models.repository import Changes, Repository, refuse_text
from app.models.round_records import last_standing
from app.models.rounds import Rounds
from app.models.shows_of_cards import ShowsOfCards
from app.rules.bodies import BODIES_OF, BodyKind, BodyRole, Seat, check_body, refuse_members
from app.rules.findings import Finding, finding
from app.rules.name_list import NamedRow, check_names
from app.rules.nominations import open_names
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

    @property
    def is_complete(self) -> bool:
        """Whether somebody sits in it, and as many as the congress agreed to."""
        return len(self.members) >= max(self.agreed or 0, 1)


class Bodies(Repository):
    """The bodies of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._congresses, self._contests, self._rounds = Congresses(book), Contests(book), Rounds(book)
        self._delegates, self._shows = Delegates(book), ShowsOfCards(book)
        self._nominations = Nominations(book)
        self._board = CongressBoard(book)

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
        before = self._board.members()
        with self._book.together():
            self._write(kind, members)
            if kind is BodyKind.COUNTING and members and self.is_agreed(kind):
                self._board.reach(((), before))

    def _write(self, kind: BodyKind, members: Sequence[BodyMember]) -> None:
        listed = [asdict(one) for one in members]
        with self._book.change("body.members", f"body/{kind}", members=listed) as connection:
            connection.execute("DELETE FROM body_member WHERE kind = ?", (kind,))
            connection.executemany(
                "INSERT INTO body_member (kind, position, name, role, delegate_id) VALUES (?, ?, ?, ?, ?)",
                [(kind, place, one.name, one.role, one.delegate_id) for place, one in enumerate(members, start=1)],
            )

    def is_agreed(self, kind: BodyKind) -> bool:
        """Return whether the congress agreed to the list of a body."""
        show = self._shows.of(Decides.BODY_LIST, body=kind)
        return show is not None and self._shows.passed(show)

    def findings(self, body: Body) -> tuple[Finding, ...]:
        """Return what a congress should look at in a body."""
        electorate = self._congresses.get().kind
        return (*self._changed(body.kind), *check_body(body.kind, self._seats(body.members), body.agreed, electorate))

    def _changed(self, kind: BodyKind) -> Iterator[Finding]:
        """Yield that a body is no longer the one that the congress agreed to."""
        show = self._shows.of(Decides.BODY_LIST, body=kind)
        if show and self._shows.passed(show) and (change := self._shows.changed_since(show)):
            yield finding("body.changed", kind, change=change.words)

    def contests_to_count(self) -> tuple[Contest, ...]:
        """Return the contests that the congress elects and whose board is another than the counting board.

        Those whose count is closed or confirmed keep the board that signs for it.
        """
        board = self._board.members()
        return tuple(one for one in self._board.open_contests() if self._contests.board(one.id) != board)

    def board_for(self, contest: Contest) -> tuple[BoardMember, ...]:
        """Return the counting board that counts a contest of the congress; nobody for a committee that meets."""
        return self._board.members() if self._board.counts(contest) else ()

    def give_board(self, contest_id: int) -> None:
        """Make the counting board of the congress that of a contest; raise Refused where its count is closed."""
        self._contests.set_board(contest_id, self.board_for(self._contests.get(contest_id)))

    def apply_counting_board(self) -> Mapping[int, tuple[BoardMember, ...]]:
        """Make the counting board that of each contest of `contests_to_count`; return the boards there were."""
        board, contests = self._board.members(), self.contests_to_count()
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

    def _seats(self, members: Sequence[BodyMember]) -> list[Seat]:
        """Return members as the rules see them."""
        if not members:
            return []
        listed, holding = self._delegates.all(), self._delegates.holding_places()
        delegates, named = {one.id: one for one in listed}, by_name(listed)
        silent = {one.id for one in self._delegates.without_vote_of(holding)}
        # Who was found ineligible is told so, and not a second time as a guest.
        voting = {one.id for one in holding if one.is_ineligible or one.id not in silent}
        lists, nominated = self._lists()
        return [
            self._seat(
                one,
                delegates.get(one.delegate_id or 0) or named.get(clean(one.name).casefold()),
                voting,
                lists.get(clean(one.name).casefold(), ()),
                nominated.get(clean(one.name).casefold(), ()),
            )
            for one in members
        ]

    def _seat(
        self,
        one: BodyMember,
        delegate: Delegate | None,
        voting: set[int],
        lists: Sequence[str],
        nominated: Sequence[str],
    ) -> Seat:
        day = self._congresses.reckoned_on()
        return Seat(
            one.name,
            one.role,
            is_official=delegate is not None and delegate.id in voting,
            on_probation=delegate is not None and on_probation(delegate.person, day),
            is_ineligible=delegate is not None and delegate.is_ineligible,
            on_lists=tuple(lists),
            nominated_for=tuple(title for title in nominated if title not in lists),
            delegate=delegate.id if delegate else None,
        )

    def _lists(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """Return for which contests of the congress each name stands on the list, and for which it was put forward."""
        listed, nominated = dict[str, list[str]](), dict[str, list[str]]()
        for contest in self._contests.all():
            rounds = self._rounds.of_contest(contest.id)
            if self._board.counts(contest) and rounds:
                for one in last_standing(rounds).candidates:
                    listed.setdefault(clean(one.name).casefold(), []).append(contest.title)
                for name in open_names([one.nominee for one in self._nominations.of_contest(contest.id)]):
                    nominated.setdefault(clean(name).casefold(), []).append(contest.title)
        return listed, nominated
