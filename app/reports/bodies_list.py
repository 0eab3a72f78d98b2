"""The list of the bodies of a congress: who sits in which, and what the congress voted on them.

What it is for: one table a body, with the posts of those who are delegates.
What it is not for: the counting board as the minutes of a contest name it (counting_minutes).
"""

from collections.abc import Iterator

from app.models.bodies import Body, BodyMember
from app.models.shows_of_cards import ShowOfCards
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Story, Table, Text
from app.rules.bodies import body_names, role_titles
from app.rules.figures import counted, percent
from app.rules.shows_of_cards import Decides


def story_of(source: Source) -> Story:
    """Return the list of the bodies."""
    paper = CongressPaper(source)
    return paper.story(_Bodies(paper).parts())


class _Bodies:
    """The bodies in their order."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book
        self._names, self._titles = body_names(paper.congress.kind), role_titles(paper.congress.kind)
        self._delegates = {one.id: one.person for one in self._book.delegates.all()}

    def parts(self) -> Iterator[Part]:
        """Yield a table for each body that has members."""
        bodies = [one for one in self._book.bodies.all() if one.members]
        if not bodies:
            yield self._paper.text("nobody")
        for body in bodies:
            yield self._table(body)
        yield self._paper.sealed([self._paper.text("closing")], self._paper.presidium())

    def _table(self, body: Body) -> Table:
        name, say = self._names[body.kind], self._paper.say
        lead = [say("of_body", {"ban": name, "số người": counted(len(body.members))}), *self._voted(body)]
        columns = (
            Column(say("column_number"), 11, CellKind.CENTRED),
            Column(say("column_name"), 44),
            Column(say("column_post"), 78),
            Column(say("column_role"), 32),
        )
        rows = [
            (str(place), one.name, self._post(one), self._titles[body.kind, one.role])
            for place, one in enumerate(body.members, start=1)
        ]
        return Table(name, (Text(" ".join(lead)),), columns, rows)

    def _voted(self, body: Body) -> Iterator[str]:
        """Yield what the congress voted on a body, where it passed."""
        shows = self._book.shows_of_cards
        for decides, block in ((Decides.BODY_SIZE, "size_voted"), (Decides.BODY_LIST, "list_voted")):
            one = shows.of(decides, body=body.kind)
            if one and shows.passed(one):
                yield self._paper.say(block, _figures(one))
                if change := shows.changed_since(one):
                    yield self._paper.say("list_changed", {"thay đổi": change.words})

    def _post(self, one: BodyMember) -> str:
        person = self._delegates.get(one.delegate_id or 0)
        if person is None:
            return "" if one.delegate_id else self._paper.say("guest")
        return ", ".join(filter(None, (person.position, person.workplace)))


def _figures(one: ShowOfCards) -> dict[str, str]:
    cards = one.cards
    return {
        "số lượng": counted(one.number),
        "tán thành": counted(cards.in_favour),
        "có mặt": counted(cards.present),
        "tỷ lệ": percent(cards.in_favour, cards.present),
    }
