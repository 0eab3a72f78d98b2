"""What the sample congress does beside its ballots: bodies, shows of cards, nominations.

What it is for: bodies out of its delegates, the usual votes with figures that add up, nominations that lead to the
lists it votes on.
What it is not for: the lists and ballots themselves (sample_congress). Dice of its own keep those as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from app.exchange.sample_delegates import EX_OFFICIO
from app.exchange.sample_people import pick
from app.models.bodies import BodyMember
from app.models.book import Book
from app.models.delegates import Delegate
from app.models.nomination_records import Nomination
from app.models.shows_of_cards import ShowOfCards
from app.models.usual_shows import Topic
from app.rules.bodies import BodyKind, BodyRole, usual_role
from app.rules.complaints import Complaints
from app.rules.nominations import Event, Source
from app.rules.shows_of_cards import Cards, Decides

_SEED = 11
_CHAIR = 0
_ON_THE_NEXT_DAY = "credentials-report"


class SampleMeeting:
    """Fills one book, step by step as the congress goes."""

    def __init__(self, book: Book, facts: Mapping[str, Any], turn: Callable[[str], None]) -> None:
        """Take the facts of the sample file; `turn` goes on to an hour of the programme by its name."""
        self._turn = turn
        self._book, self._facts = book, facts["meeting"]
        self._dice = Random(_SEED)

    def begin(self) -> None:
        """Choose the bodies and vote what comes before the elections."""
        by_number = {one.number: one for one in self._book.delegates.all()}
        for name, numbers in self._facts["bodies"].items():
            kind = BodyKind(name)
            members = [
                BodyMember(by_number[number].name, _role(kind, place), by_number[number].id)
                for place, number in enumerate(numbers)
            ]
            self._book.bodies.propose(kind, len(members))
            self._book.bodies.set_members(kind, members)
        self._book.complaints.save(Complaints(0))
        for topic in self._book.shows_of_cards.usual():
            if topic.usual in self._facts["before_elections"]:
                if topic.usual == _ON_THE_NEXT_DAY:
                    self._turn("credentials")
                self._vote(topic)

    def nominate(self, contest_id: int, listed: Sequence[str], floor: int) -> None:
        """Vote on the number, nominate so that exactly these names are listed, vote on the list; then count it."""
        self._vote_on(Decides.SEATS, contest_id)
        from_floor = self._from_floor(listed, floor)
        self._book.nominations.add(contest_id, [Nomination(name) for name in listed if name not in from_floor])
        if floor:
            self._go_through_floor(contest_id, listed, from_floor)
        self._vote_on(Decides.LIST, contest_id)
        self._vote_counting_board()

    def end(self) -> None:
        """Vote what is left of the programme: the resolution."""
        self._turn("resolution")
        for topic in self._book.shows_of_cards.offered():
            self._vote(topic)

    def _go_through_floor(self, contest_id: int, listed: Sequence[str], from_floor: Sequence[str]) -> None:
        """Support those who get onto the list, not support one more, and let one of the prepared go."""
        nominators = [one.name for one in self._elected() if one.name not in listed]
        gone, refused, *_ = (one.name for one in self._elected() if one.name not in listed)
        made = [
            Nomination(name, Source.SELF if place else Source.FLOOR, nominator="" if place else self._one(nominators))
            for place, name in enumerate(from_floor)
        ]
        made.append(Nomination(refused, Source.FLOOR, nominator=self._one(nominators)))
        nominations = self._book.nominations
        (leaving,) = nominations.add(contest_id, [Nomination(gone)])
        *supported, last = nominations.add(contest_id, made)
        for nomination_id in supported:
            self._decide(contest_id, nomination_id, Decides.SUPPORT, "floor-supported")
        self._decide(contest_id, last, Decides.SUPPORT, "floor-refused")
        nominations.happen(leaving, Event.ASKED)
        self._decide(contest_id, leaving, Decides.WITHDRAWAL, "withdrawal")

    def _from_floor(self, listed: Sequence[str], floor: int) -> list[str]:
        """Choose who of the list was not prepared: elected delegates, whom no rule keeps from standing."""
        able = [one.name for one in self._elected() if one.name in listed]
        chosen: list[str] = []
        while len(chosen) < floor:
            name = self._one([name for name in able if name not in chosen])
            chosen.append(name)
        return chosen

    def _elected(self) -> list[Delegate]:
        """Return the delegates whom a congress below elected, without those who count the ballots."""
        counting = set(self._facts["bodies"][BodyKind.COUNTING])
        voting = self._book.replacements.seated()
        return [one for one in voting if one.number > EX_OFFICIO and one.number not in counting]

    def _one(self, names: Sequence[str]) -> str:
        return pick(self._dice, names)

    def _vote_on(self, decides: Decides, contest_id: int) -> None:
        for topic in self._book.shows_of_cards.offered():
            if (topic.decides, topic.contest_id) == (decides, contest_id):
                self._vote(topic)

    def _vote_counting_board(self) -> None:
        for topic in self._book.shows_of_cards.offered():
            if topic.body is BodyKind.COUNTING:
                self._vote(topic)

    def _vote(self, topic: Topic) -> None:
        self._book.shows_of_cards.record(ShowOfCards(topic, self._cards(topic, topic.usual), self._number(topic)))

    def _decide(self, contest_id: int, nomination_id: int, decides: Decides, name: str) -> None:
        one = self._book.nominations.get(nomination_id)
        topic = self._book.nominations.topic(one, contest_id, decides)
        self._book.nominations.decide(ShowOfCards(topic, self._cards(topic, name)))

    def _cards(self, topic: Topic, name: str) -> Cards:
        """Return the figures of a vote: who is not against or of other opinion is in favour."""
        shows = self._book.shows_of_cards
        against, other = self._facts["not_in_favour"].get(name, (0, 0))
        present = shows.present(topic)[0] if shows.is_of_committee(topic) else self._facts["present"]
        return Cards(shows.summoned(topic), present, present - against - other, against, other)

    def _number(self, topic: Topic) -> int:
        if topic.decides is Decides.BODY_SIZE and topic.body:
            return len(self._facts["bodies"][topic.body])
        if topic.decides is Decides.SEATS and topic.contest_id:
            return self._book.nominations.round_of(topic.contest_id).figures.seats
        return 0


def _role(kind: BodyKind, place: int) -> BodyRole:
    if kind is BodyKind.PRESIDIUM and place == _CHAIR:
        return BodyRole.HEAD
    return BodyRole.DEPUTY if kind is BodyKind.CREDENTIALS and place == 1 else usual_role(kind, place)
