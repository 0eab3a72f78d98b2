"""What the papers of a round share beside its minutes: head, title, place and day, who signs.

What it is for: papers that go with the minutes name congress, contest and board just as the minutes do.
What it is not for: the minutes themselves and what each paper tells.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from app.models.contests import BoardRole
from app.reports.counting_minutes_head import head_of, paper_of, round_line_of, summary_of
from app.reports.counting_minutes_words import MinutesWords
from app.reports.from_book import counting_minutes_of, minutes_name
from app.reports.source import Source
from app.reports.story import Part, Signed, Signer, Story, Text, Title
from app.reports.wording import worded
from app.rules.figures import counted, short_date
from app.rules.tally_sheets import CountedBy


class RoundPaper:
    """One paper of one round, in its own wording and that of the minutes."""

    def __init__(self, source: Source, name: str) -> None:
        """Read from the book what the minutes say of this round; `name` is that of the paper in the catalogue."""
        self.book, self.round_id = source.book, source.id
        self.stored = source.book.rounds.get(source.id)
        data = counting_minutes_of(source.book, source.id)
        self.data = replace(data, is_reworded=data.is_reworded or self.book.results.is_reworded(source.id, name))
        minutes = minutes_name(self.stored)
        self.minutes = MinutesWords(self.data, worded(minutes, source.book.wordings.of(minutes)))
        self._wording = source.wording
        self._common = {"cuộc bầu": self.minutes.contest, "nhiệm kỳ": self.data.term}

    @property
    def is_closed(self) -> bool:
        """Whether what is on the papers may be told."""
        return bool(self.stored.closed_at)

    @property
    def is_by_sheets(self) -> bool:
        """Whether the round is counted by tally sheets, so that there is no record of single papers."""
        return self.stored.counted_by is CountedBy.SHEETS

    def say(self, block: str, values: Mapping[str, str] | None = None) -> str:
        """Return a block filled with these values."""
        return self._wording.fill(block, self._common | dict(values or {}))

    def text(self, block: str, values: Mapping[str, str] | None = None) -> Text:
        """Return a block as a paragraph."""
        return Text(self.say(block, values))

    def story(self, parts: Iterable[Part]) -> Story:
        """Return the whole paper: its head has no number, for it goes with the minutes."""
        kind, about = self.say("kind"), self.say("summary")
        lines = (about, round_line_of(self.data, self.minutes), self._with_minutes())
        paper = paper_of(self.data, self.minutes, f"{kind} {about}")
        head = replace(head_of(self.data, self.minutes), number="")
        annulled = map(Text, self.minutes.annulled())
        return Story(paper, head, Title(kind, lines), (*annulled, *parts))

    def signed(self, *last: Text) -> Signed:
        """Return the last paragraphs with the signatures of the board."""
        signers = [Signer(self.minutes.say("sign_board"), self.minutes.say("sign_head"), self._name(BoardRole.HEAD))]
        if secretary := self._name(BoardRole.SECRETARY):
            signers.insert(0, Signer(self.minutes.say("sign_secretary"), name=secretary))
        return Signed(last, (tuple(signers),))

    def papers(self, number: int) -> str:
        """Return a number of papers as running text has it."""
        return self.minutes.say("papers_count", {"số": counted(number)}) if number else self.minutes.say("none")

    def moment(self, text: str) -> str:
        """Return a moment as a table has it: the hour, with the day where it is another than that of the round."""
        if not text:
            return ""
        moment = datetime.fromisoformat(text)
        hour = f"{moment.hour:02d}:{moment.minute:02d}"
        return hour if moment.date() == self.data.day else f"{hour}\n{short_date(moment.date())}"

    def _with_minutes(self) -> str:
        """Return the line that says which minutes the paper goes with."""
        return self.say("with_minutes", {"biên bản": summary_of(self.data, self.minutes)})

    def _name(self, role: BoardRole) -> str:
        return next((one.name for one in self.data.board if one.role is role), "")
