"""Shows of cards of the congress: what was voted, with which figures, what of it stands, what is not voted.

What it is for: storing votes, those of the new committee's first meeting among them; telling which one of a matter
stands, and what it decided.
What it is not for: whether a vote passed (rules.shows_of_cards), and how anybody voted.
Invariant: the figures of a stored vote add up.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.models.attendance import Attendance
from app.models.congress_board import CongressBoard
from app.models.congresses import Congresses
from app.models.contests import Contests, Office
from app.models.delegates import Delegates
from app.models.elected import Elected
from app.models.errors import Refused
from app.models.nomination_records import NominationRecords
from app.models.repository import Changes, Repository, refuse_signs, refuse_text
from app.models.round_records import Figures, last_standing
from app.models.rounds import Rounds
from app.models.usual_shows import Topic, usual_topics
from app.rules.bodies import BodyKind
from app.rules.findings import finding
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import (
    Cards,
    ChangedList,
    Decides,
    Threshold,
    changed_list,
    check_cards,
    threshold,
)


@dataclass(frozen=True, slots=True)
class ShowOfCards:
    """One vote; `number` is what it decides where it decides one, `at` when it was recorded (ISO 8601).

    `names` are those a vote on a list was on; of other votes, and where no name was noted by then, there are none.
    """

    topic: Topic
    cards: Cards
    number: int = 0
    at: str = ""
    names: tuple[str, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class WaivedVote:
    """A usual matter that the congress does not vote, and why."""

    topic: Topic
    reason: str


OF_CONGRESS = Topic("")
"""Any matter that the congress votes itself."""
_TOPIC = ("subject", "decides", "usual", "body", "contest_id", "nomination_id")
_CARDS = ("summoned", "present", "in_favour", "against", "other")
_STORED = (*_TOPIC, "number", *_CARDS)
_COLUMNS = ", ".join(_STORED)


class ShowsOfCards(Repository):
    """The shows of cards of a book."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._congresses, self._contests = Congresses(book), Contests(book)
        self._delegates, self._attendance = Delegates(book), Attendance(book)
        self._board, self._nominations = CongressBoard(book), NominationRecords(book)
        self._rounds, self._elected = Rounds(book), Elected(book)

    def all(self) -> tuple[ShowOfCards, ...]:
        """Return all votes in the order they were taken."""
        rows = self._rows(f"SELECT {_COLUMNS}, at, names, id FROM show_of_cards WHERE removed = 0 ORDER BY id")
        return tuple(_show(row) for row in rows)

    def standing(self) -> tuple[ShowOfCards, ...]:
        """Return the votes that stand: of each matter the last one."""
        last = {one.topic.key: one.id for one in self.all()}
        return tuple(one for one in self.all() if last[one.topic.key] == one.id)

    def offered(self) -> tuple[Topic, ...]:
        """Return the usual matters that are still to be voted, in their order."""
        waived = {one.topic for one in self.waived()}
        return tuple(one for one in self._open() if one not in waived)

    def waived(self) -> tuple[WaivedVote, ...]:
        """Return the usual matters that the congress does not vote, without those voted all the same."""
        rows = self._rows("SELECT usual, contest_id, reason FROM waived_vote")
        reasons = {(usual, contest_id): reason for usual, contest_id, reason in rows}
        known = ((one, reasons.get((one.usual, one.contest_id))) for one in self._open())
        return tuple(WaivedVote(one, reason) for one, reason in known if reason)

    def _open(self) -> tuple[Topic, ...]:
        voted = {one.topic.key for one in self.all()}
        return tuple(one for one in self.usual() if one.key not in voted)

    def usual(self) -> tuple[Topic, ...]:
        """Return all usual matters, those of the congress in the order of its programme, then the committee's."""
        return tuple(usual_topics(self._congresses.get().kind, self._contests.all()))

    def of(
        self, decides: Decides, *, body: BodyKind | None = None, contest_id: int | None = None
    ) -> ShowOfCards | None:
        """Return the vote that stands on a body or a contest, None where there was none."""
        for one in reversed(self.all()):
            if (one.topic.decides, one.topic.body, one.topic.contest_id) == (decides, body, contest_id):
                return one
        return None

    def agreed(self, decides: Decides, *, body: BodyKind | None = None, contest_id: int | None = None) -> int | None:
        """Return the number that the congress agreed to; None before a vote, and after one that did not pass."""
        one = self.of(decides, body=body, contest_id=contest_id)
        return one.number if one and self.passed(one) else None

    def threshold(self, decides: Decides) -> Threshold:
        """Return what a vote must exceed at this congress."""
        congress = self._congresses.get()
        return threshold(congress.rule_set, decides, congress.cards_base)

    def passed(self, one: ShowOfCards) -> bool:
        """Return whether a vote passed."""
        return self.threshold(one.topic.decides).passes(one.cards)

    def names_now(self, topic: Topic) -> tuple[str, ...]:
        """Return the names that stand now on the list of which a topic is, none where it is of no list."""
        if topic.decides is Decides.LIST and topic.contest_id:
            return self._nominations.listed_names(topic.contest_id)
        if topic.decides is not Decides.BODY_LIST:
            return ()
        rows = self._rows("SELECT name FROM body_member WHERE kind = ? ORDER BY position", (topic.body,))
        return tuple(row[0] for row in rows)

    def changed_since(self, one: ShowOfCards) -> ChangedList | None:
        """Return how a list differs from the one that was voted; None where it does not, or nobody knows."""
        return changed_list(one.names, self.names_now(one.topic)) if one.names else None

    def is_of_committee(self, topic: Topic) -> bool:
        """Return whether the committee votes a topic at its own meeting, and not the congress."""
        if topic.contest_id is None:
            return False
        return self._contests.get(topic.contest_id).electorate is Electorate.COMMITTEE

    def summoned(self, topic: Topic = OF_CONGRESS) -> int:
        """Return how many may vote on a topic: the official delegates, or the members of the committee that meets.

        Where the book does not know them, as many as at the vote before.
        """
        if self.is_of_committee(topic):
            count = self._figures(topic).summoned or len(self._elected.names(Office.EXECUTIVE_COMMITTEE))
        else:
            count = self._delegates.count_official()
        before = self._before(topic)
        return count or (before.cards.summoned if before else 0)

    def present(self, topic: Topic = OF_CONGRESS) -> tuple[int, int]:
        """Return how many are there, and the session (its id) whose check-in says so: 0 where the last vote does.

        What was typed at a vote stands until somebody else is checked in. A committee that meets is not checked in:
        the figures of its ballot tell, or its vote before.
        """
        before = self._before(topic)
        told = before.cards.present if before else 0
        if self.is_of_committee(topic):
            return told or self._figures(topic).present, 0
        door = self._attendance.at_the_door()
        if door is not None and not (before and before.at >= door.at):
            return door.present, door.session_id
        return told, 0

    def _before(self, topic: Topic) -> ShowOfCards | None:
        """Return the last vote of those who vote a topic: the congress, or the committee that meets."""
        by_committee = self.is_of_committee(topic)
        taken = (one for one in reversed(self.all()) if self.is_of_committee(one.topic) is by_committee)
        return next(taken, None)

    def _figures(self, topic: Topic) -> Figures:
        rounds = self._rounds.of_contest(topic.contest_id or 0)
        return last_standing(rounds).figures if rounds else Figures(0)

    def record(self, one: ShowOfCards) -> int:
        """Store a vote at the end; return its id. Raises Refused where figures or words cannot be.

        A counting board that the congress agrees to counts the contests that have none yet.
        """
        values, names = self._checked(one), self.names_now(one.topic)
        with self._book.together():
            with self._book.change("cards.record", "show_of_cards", vote=values, names=names) as connection:
                holes = ", ".join("?" for _ in _STORED)
                sql = f"INSERT INTO show_of_cards ({_COLUMNS}, at, names) VALUES ({holes}, ?, ?)"
                kept = (*values.values(), self._book.now(), "\n".join(names))
                stored = int(connection.execute(sql, kept).lastrowid or 0)
            self._hand_on(one)
        return stored

    def update(self, one: ShowOfCards) -> None:
        """Store a vote that was put down wrongly.

        Raises Refused where figures or words cannot be, and for one that decided about a nominee.
        """
        values = self._checked(one)
        if values == _values(self.get(one.id)):
            return
        self._refuse_decided(one.id)
        with self._book.together():
            with self._book.change("cards.update", f"show_of_cards/{one.id}", vote=values) as connection:
                sets = ", ".join(f"{name} = ?" for name in _STORED)
                connection.execute(f"UPDATE show_of_cards SET {sets} WHERE id = ?", (*values.values(), one.id))
            self._hand_on(one)

    def get(self, show_id: int) -> ShowOfCards:
        """Return one vote, removed ones too; raise LookupError for none."""
        row = self._row(f"SELECT {_COLUMNS}, at, names, id FROM show_of_cards WHERE id = ?", (show_id,))
        if row is None:
            raise LookupError(show_id)
        return _show(row)

    def remove(self, show_id: int) -> None:
        """Take a vote off the list; it stays in the book. Raises Refused for one that decided about a nominee."""
        self._refuse_decided(show_id)
        self.set_removed(show_id, removed=True)

    def restore(self, show_id: int) -> None:
        """Undo a removal."""
        self.set_removed(show_id, removed=False)

    def set_removed(self, show_id: int, *, removed: bool) -> None:
        """Take a vote off the list or put it back, whatever it decided."""
        action = "cards.remove" if removed else "cards.restore"
        with self._book.change(action, f"show_of_cards/{show_id}") as connection:
            connection.execute("UPDATE show_of_cards SET removed = ? WHERE id = ?", (removed, show_id))

    def waive(self, topic: Topic, reason: str) -> None:
        """Store that a usual matter is not voted. Raises Refused without a reason, LookupError for another matter."""
        if topic not in self.usual():
            raise LookupError(topic)
        if not reason.strip():
            raise Refused(finding("cards.waived_why", "reason"))
        refuse_signs(reason, "reason")
        self._set_waived("cards.waive", topic, reason)

    def take_up(self, topic: Topic) -> None:
        """Undo that a usual matter is not voted."""
        self._set_waived("cards.take_up", topic)

    def _set_waived(self, action: str, topic: Topic, reason: str = "") -> None:
        told = {"usual": topic.usual, "contest_id": topic.contest_id} | ({"reason": reason} if reason else {})
        with self._book.change(action, "show_of_cards", **told) as connection:
            sql = "DELETE FROM waived_vote WHERE usual = ? AND contest_id IS ?"
            connection.execute(sql, (topic.usual, topic.contest_id))
            if reason:
                sql = "INSERT INTO waived_vote (usual, contest_id, reason, operator, at) VALUES (?, ?, ?, ?, ?)"
                values = (topic.usual, topic.contest_id, reason, self._book.operator, self._book.now())
                connection.execute(sql, values)

    def _hand_on(self, one: ShowOfCards) -> None:
        topic = one.topic
        if (topic.decides, topic.body) == (Decides.BODY_LIST, BodyKind.COUNTING) and self.passed(one):
            self._board.reach()

    def _refuse_decided(self, show_id: int) -> None:
        if self._row("SELECT 1 FROM nomination_event WHERE vote_id = ? AND removed = 0", (show_id,)):
            raise Refused(finding("cards.of_nominee"))

    def _checked(self, one: ShowOfCards) -> dict[str, Any]:
        if not one.topic.subject:
            raise Refused(finding("cards.no_subject", "subject"))
        refuse_text(one.topic.subject, "subject")
        if one.topic.is_numbered and one.number < 1:
            raise Refused(finding("cards.no_number", "number"))
        if wrong := tuple(check_cards(one.cards)):
            raise Refused(*wrong)
        return _values(one)


def _values(one: ShowOfCards) -> dict[str, Any]:
    """Return a vote as it stands in the book and its journal."""
    values = asdict(one.topic) | {"number": one.number} | asdict(one.cards)
    return {name: values[name] for name in _STORED}


def _show(row: Sequence[Any]) -> ShowOfCards:
    stored: dict[str, Any] = dict(zip((*_STORED, "at", "names", "id"), row, strict=True))
    topic = Topic(
        stored["subject"],
        Decides(stored["decides"]),
        stored["usual"],
        BodyKind(stored["body"]) if stored["body"] else None,
        stored["contest_id"],
        stored["nomination_id"],
    )
    cards = Cards(*(stored[name] for name in _CARDS))
    names = tuple(str(stored["names"]).splitlines())
    return ShowOfCards(topic, cards, stored["number"], stored["at"], names, stored["id"])
