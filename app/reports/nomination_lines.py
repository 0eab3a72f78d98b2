"""What minutes tell of how a list of candidates came about: votes on number and list, the floor, who withdrew.

What it is for: the same lines in the minutes of the congress and of the first meeting of the committee.
What it is not for: who was elected (election_lines), and votes on anything but a contest.
Source: the usual course of one contest (election-rules 1).
"""

from collections.abc import Iterator, Mapping

from app.models.contests import Contest
from app.models.nomination_records import Nomination
from app.models.shows_of_cards import ShowOfCards
from app.reports.congress_paper import CongressPaper
from app.reports.story import Text
from app.rules.figures import counted, percent
from app.rules.nominations import UNDECIDED, Source
from app.rules.shows_of_cards import Decides


class NominationLines:
    """The lines of one contest after the other; the wording has the blocks contest_… and event_…."""

    def __init__(self, paper: CongressPaper) -> None:
        """Tell in the wording of this paper."""
        self._paper, self._book = paper, paper.book
        self._told: set[int] = set()

    @property
    def told(self) -> frozenset[int]:
        """The ids of the votes that were told so far, so that no table need tell them again."""
        return frozenset(self._told)

    def of(self, contest: Contest) -> Iterator[Text]:
        """Yield the vote on the number, who came from the floor or left the list, the vote on the list."""
        yield from self._voted(contest, Decides.SEATS, "contest_number_vote")
        made = self._book.nominations.of_contest(contest.id)
        apart = [one for one in made if one.source is not Source.COMMITTEE or one.events]
        prepared = sum(one.source is Source.COMMITTEE for one in made)
        if apart and prepared:
            yield self._text("contest_prepared", {"số người": counted(prepared)})
        for one in apart:
            yield self._nominee(one)
        yield from self._voted(contest, Decides.LIST, "contest_list_vote")

    def _voted(self, contest: Contest, decides: Decides, block: str) -> Iterator[Text]:
        shows = self._book.shows_of_cards
        taken = [one for one in shows.all() if (one.topic.decides, one.topic.contest_id) == (decides, contest.id)]
        for one in taken:
            result = self._cards(one)
            if not shows.passed(one):
                result += f", {self._paper.say('not_passed').lower()}"
            if one is not taken[-1]:
                result = self._paper.say("contest_voted_again", {"kết quả": result})
            yield self._text(block, {"số lượng": counted(one.number), "kết quả": result})
        if taken and shows.passed(taken[-1]) and (change := shows.changed_since(taken[-1])):
            yield self._text("list_changed", {"thay đổi": change.words})

    def _nominee(self, one: Nomination) -> Text:
        block = {Source.FLOOR: "contest_floor", Source.SELF: "contest_self", Source.COMMITTEE: "contest_left"}
        happened = [self._event(event, vote) for event, vote in zip(one.events, one.votes, strict=True)]
        if one.nominee.standing in UNDECIDED:
            happened.append(self._paper.say("event_waiting"))
        values = {"họ và tên": one.name, "người đề cử": one.nominator, "kết quả": "; ".join(happened)}
        return self._text(block[one.source], values)

    def _event(self, event: str, vote: int) -> str:
        cards = self._cards(self._book.shows_of_cards.get(vote)) if vote else ""
        told = self._paper.say(f"event_{event}")
        return f"{cards}, {told}" if cards else told

    def _cards(self, one: ShowOfCards) -> str:
        self._told.add(one.id)
        cards = one.cards
        values = {
            "tán thành": counted(cards.in_favour),
            "có mặt": counted(cards.present),
            "tỷ lệ": percent(cards.in_favour, cards.present),
            "không tán thành": counted(cards.against),
            "ý kiến khác": counted(cards.other),
        }
        is_whole = not cards.against and not cards.other
        return self._paper.say("contest_cards_all" if is_whole else "contest_cards", values)

    def _text(self, block: str, values: Mapping[str, str]) -> Text:
        return self._paper.text(block, values)
