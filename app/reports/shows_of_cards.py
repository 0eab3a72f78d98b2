"""What a congress voted by cards, on one paper: subjects, figures, shares, whether each passed.

What it is for: every vote in the order in which it was taken, those voted again among them.
What it is not for: minutes, which tell them with everything else; what the new committee votes at its meeting.
Source: both shares are printed, of those present and of those summoned (evaluation-and-documents 6.3, O16).
"""

from collections.abc import Iterator
from dataclasses import replace

from app.models.shows_of_cards import ShowOfCards
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signer, Story, Table, Text
from app.rules.bodies import BodyKind
from app.rules.figures import counted, percent, thousands
from app.rules.shows_of_cards import CardsBase, Decides


def story_of(source: Source) -> Story:
    """Return the votes on the long side of the paper."""
    paper = CongressPaper(source)
    story = paper.story(_Votes(paper).parts())
    return replace(story, paper=replace(story.paper, is_wide=True))


class _Votes:
    """The votes as a table."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._shows = paper, paper.book.shows_of_cards
        self._all = [one for one in self._shows.all() if not self._shows.is_of_committee(one.topic)]
        self._standing = {one.id for one in self._shows.standing()}

    def parts(self) -> Iterator[Part]:
        """Yield what passes, the table, who signs."""
        congress = self._paper.congress
        of_all = congress.cards_base is CardsBase.SUMMONED
        yield self._paper.text("opening_summoned" if of_all else "opening_present")
        if any(one.topic.decides is Decides.SUPPORT for one in self._all):
            yield self._paper.text("floor", {"tỷ lệ": str(congress.rule_set.floor_support_percent)})
        if self._all:
            lead = Text(self._paper.say("listed", {"số lần": counted(len(self._all))}))
            rows = [self._row(place, one) for place, one in enumerate(self._all, start=1)]
            yield Table(self._paper.say("sheet"), (lead,), self._columns(), rows)
        else:
            yield self._paper.text("none")
        yield self._paper.sealed([self._paper.text("closing")], *self._signers())

    def _columns(self) -> tuple[Column, ...]:
        say = self._paper.say
        return (
            Column(say("column_number"), 12, CellKind.CENTRED),
            Column(say("column_subject"), 87),
            Column(say("column_present"), 18, CellKind.FIGURE),
            Column(say("column_in_favour"), 18, CellKind.FIGURE),
            Column(say("column_against"), 20, CellKind.FIGURE),
            Column(say("column_other"), 18, CellKind.FIGURE),
            Column(say("column_percent"), 24, CellKind.FIGURE, say("note_present")),
            Column(say("column_percent"), 25, CellKind.FIGURE, say("note_summoned")),
            Column(say("column_result"), 30, CellKind.CENTRED),
        )

    def _row(self, place: int, one: ShowOfCards) -> tuple[str, ...]:
        cards = one.cards
        return (
            str(place),
            self._subject(one),
            thousands(cards.present),
            thousands(cards.in_favour),
            thousands(cards.against),
            thousands(cards.other),
            percent(cards.in_favour, cards.present),
            percent(cards.in_favour, cards.summoned),
            self._result(one),
        )

    def _subject(self, one: ShowOfCards) -> str:
        if not one.number:
            return one.topic.subject
        return self._paper.say("numbered", {"nội dung": one.topic.subject, "số lượng": counted(one.number)})

    def _result(self, one: ShowOfCards) -> str:
        result = self._paper.say("passed" if self._shows.passed(one) else "not_passed")
        return result if one.id in self._standing else self._paper.say("again", {"kết quả": result})

    def _signers(self) -> tuple[Signer, ...]:
        paper = self._paper
        head = paper.head_of(BodyKind.SECRETARIES)
        return Signer(paper.say("sign_secretaries"), paper.led("sign_secretary_head"), head), paper.presidium()
