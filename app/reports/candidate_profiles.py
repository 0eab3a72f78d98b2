"""The profiles of the candidates of a round (danh sách trích ngang), on the long side of the paper.

What it is for: one row a candidate in ballot order, with what the book tells of the delegate of that name.
What it is not for: the list of candidates in the minutes (counting_minutes), and guessing between namesakes.
"""

from collections.abc import Iterator

from app.models.round_records import BallotRound, Candidate
from app.reports.congress_paper import CongressPaper
from app.reports.known_people import KnownPeople
from app.reports.profile_row import profile_cells
from app.reports.source import Source
from app.reports.story import (
    SMALL_SIZE,
    CellKind,
    Column,
    Paper,
    Part,
    Signed,
    Story,
    Table,
    Text,
    TextKind,
    Title,
)
from app.rules.figures import counted
from app.rules.persons import Person

_COLUMNS = (
    ("place", 9, CellKind.CENTRED),
    ("name", 31, CellKind.TEXT),
    ("born_men", 20, CellKind.TEXT),
    ("born_women", 20, CellKind.TEXT),
    ("ethnicity", 14, CellKind.TEXT),
    ("religion", 15, CellKind.TEXT),
    ("home", 26, CellKind.TEXT),
    ("joined", 20, CellKind.TEXT),
    ("schooling", 14, CellKind.CENTRED),
    ("degree", 23, CellKind.TEXT),
    ("theory", 16, CellKind.TEXT),
    ("position", 44, CellKind.TEXT),
    ("note", 22, CellKind.TEXT),
)


def story_of(source: Source) -> Story:
    """Return the profiles of the candidates of a round."""
    return _Profiles(source).story()


class _Profiles:
    """The rows of one round."""

    def __init__(self, source: Source) -> None:
        self._paper = CongressPaper(source)
        self._round: BallotRound = source.book.rounds.get(source.id)
        self._contest = source.book.contests.get(self._round.contest_id)
        people = KnownPeople([one.person for one in source.book.delegates.all()])
        self._namesakes = people.namesakes
        self._people = {one.number: people.of(one) for one in self._round.candidates}

    def story(self) -> Story:
        """Return the paper, which names its contest in the title."""
        kind, about = self._paper.say("kind"), self._say("summary")
        rehearsal, author = self._paper.congress.rehearsal, self._paper.committee.name
        told = Paper(f"{kind} {about}", author, is_rehearsal=rehearsal, is_wide=True)
        head = self._paper.head(self._paper.congress.last_day)
        return Story(told, head, Title(kind, (about,)), tuple(self._parts()))

    def _parts(self) -> Iterator[Part]:
        listed = self._round.candidates
        if not listed:
            yield Text(self._say("nobody"))
            return
        figures = {"số người": counted(len(listed)), "số lượng": counted(self._round.figures.seats)}
        columns = tuple(Column(self._say(f"column_{block}"), width, kind) for block, width, kind in _COLUMNS)
        rows = [self._row(one) for one in listed]
        lead = (Text(self._say("listed", figures)),)
        yield Table(self._say("sheet"), lead, columns, rows, size=SMALL_SIZE)
        yield from self._left_to_the_pen()
        yield Signed((Text(self._say("closing")),), ((self._paper.presidium(),),))

    def _left_to_the_pen(self) -> Iterator[Text]:
        """Yield of whom nothing is told: no delegate has the name, or several have."""
        names = [one.name for one in self._round.candidates if self._people[one.number] is None]
        unknown = sum(not self._namesakes(name) for name in names)
        if unknown:
            yield Text(self._say("unknown", {"số người": counted(unknown)}), TextKind.NOTE)
        for name in dict.fromkeys(name for name in names if self._namesakes(name)):
            values = {"số": counted(self._namesakes(name)), "họ và tên": name}
            yield Text(self._say("namesakes", values), TextKind.NOTE)

    def _row(self, one: Candidate) -> tuple[str, ...]:
        person = self._people[one.number] or Person(name=one.name)
        return str(one.number), one.name, *profile_cells(person), one.note

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._paper.say(block, {"cuộc bầu": self._contest.title} | (values or {}))
