"""The counting board of the congress as the contests that the congress elects know it.

What it is for: one board for all of them: whom a contest takes over, and which contests it still reaches.
What it is not for: who sits in it and whether that was voted (bodies, shows_of_cards). A committee that meets elects
a board of its own.
"""

from collections.abc import Collection, Sequence

from app.models.congresses import Congresses
from app.models.contests import BoardMember, BoardRole, Contest, Contests
from app.models.repository import Changes, Repository
from app.models.round_records import RoundState, last_standing
from app.models.rounds import Rounds
from app.rules.bodies import BodyKind


class CongressBoard(Repository):
    """The counting board of a book's congress."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._congresses, self._contests, self._rounds = Congresses(book), Contests(book), Rounds(book)

    def members(self) -> tuple[BoardMember, ...]:
        """Return who sits in it, with their places; nobody before it was made."""
        sql = "SELECT name, role FROM body_member WHERE kind = ? ORDER BY position"
        return tuple(BoardMember(name, BoardRole(role)) for name, role in self._rows(sql, (BodyKind.COUNTING,)))

    def counts(self, contest: Contest) -> bool:
        """Return whether a contest is counted by it: the congress elects, and not only gives its opinion."""
        return contest.electorate is self._congresses.get().kind and not contest.indicative

    def open_contests(self) -> tuple[Contest, ...]:
        """Return the contests that it counts and whose count is neither closed nor confirmed."""
        return tuple(one for one in self._contests.all() if self.counts(one) and self._is_open(one))

    def reach(self, known: Collection[Sequence[BoardMember]] = ((),)) -> None:
        """Give it to each open contest whose board is one of `known`: none yet, or what this board was before."""
        board = self.members()
        with self._book.together():
            for one in self.open_contests():
                stored = self._contests.board(one.id)
                if stored != board and stored in map(tuple, known):
                    self._contests.set_board(one.id, board)

    def _is_open(self, contest: Contest) -> bool:
        rounds = self._rounds.of_contest(contest.id)
        return bool(rounds) and last_standing(rounds).state in {RoundState.PREPARING, RoundState.ENTRY}
