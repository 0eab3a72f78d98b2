"""The minutes of the first meeting of the new committee (biên bản hội nghị lần thứ nhất).

What it is for: who was elected by the committee, with the course of its meeting as the book has it.
What it is not for: the congress, whose minutes end before this meeting; the committee, not the congress, elects here.
Source: the form of Hướng dẫn 16-HD/VPTW (election-forms 3); evaluation-and-documents 6.5; Hướng dẫn 36-HD/VPTW:
the chair of a committee's meeting signs on the right.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.models.course import began_at, ended_at, noted_items
from app.models.round_records import RoundState
from app.models.sessions import SessionKind
from app.models.usual_contests import in_cell
from app.reports.congress_paper import CongressPaper
from app.reports.counting_minutes_words import DOTS
from app.reports.election_lines import ElectionLines, asked_of, contests_of
from app.reports.source import Source
from app.reports.story import Part, Signed, Signer, Story, Text, TextKind
from app.rules.figures import counted, percent


def story_of(source: Source) -> Story:
    """Return the minutes of the first meeting of the committee that the book's congress elected."""
    return _Meeting(CongressPaper(source)).story()


class _Meeting:
    """The parts of the minutes in the order of the form."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book
        self._contests = contests_of(paper.book, by_committee=True)
        self._sessions = [one for one in paper.book.sessions.all() if one.kind is SessionKind.COMMITTEE]
        self._items = [item for one in self._sessions for item in paper.book.agenda_items.all(one.id)]

    def story(self) -> Story:
        """Return the whole paper."""
        paper = self._paper
        symbol = {"ký hiệu": paper.say("symbol_cell" if in_cell(self._book) else "symbol_committee")}
        superior = tuple(filter(None, (paper.committee.superior,)))
        head = replace(paper.head(self._day(), symbol), superior=superior)
        return paper.story(self._parts(), head=head)

    def _parts(self) -> Iterator[Part]:
        paper, sessions = self._paper, self._sessions
        began, ended = (began_at(sessions[0]), ended_at(sessions[-1])) if sessions else (None, None)
        when = {"ngày": paper.day(self._day()), "giờ": paper.clock(began)}
        yield paper.text("opening", when | {"nơi": paper.congress.place or DOTS})
        yield paper.text("subject", {"nội dung": self._subject() or DOTS})
        yield paper.text("chair", {"chủ trì": self._told("chair", "chair_open"), "thư ký": self._told("secretary")})
        yield paper.text("documents", {"tài liệu": self._sentence("papers")})
        yield self._heading("1", "part_present")
        yield self._present()
        yield paper.text("invited", {"mời dự": self._sentence("invited")})
        yield self._heading("2", "part_course")
        yield from self._course()
        if not self._contests:
            yield paper.text("no_elections")
        lines = ElectionLines(paper)
        for asked in asked_of(self._book, by_committee=True):
            yield from lines.asked(asked)
        for contest in self._contests:
            yield from lines.of(contest)
        secretary, chair = (self._told(name).split(",")[0].strip(" .…") for name in ("secretary", "chair"))
        signers = (Signer(paper.say("sign_secretary"), name=secretary), Signer(paper.say("sign_chair"), name=chair))
        yield Signed((paper.text("closing", {"giờ": paper.clock(ended)}),), (signers,), paper.goes_to())

    def _told(self, name: str, left_open: str = "name_open") -> str:
        """Return what the book has of the meeting, room for the pen where it has nothing."""
        told = (str(getattr(one, name)) for one in self._sessions)
        return next((text for text in told if text), self._paper.say(left_open))

    def _sentence(self, name: str) -> str:
        """Return what the book has of the meeting to the full stop, a line for the pen where it has nothing."""
        told = self._told(name, "line_open")
        return told if told.endswith((".", DOTS[-1])) else f"{told}."

    def _heading(self, number: str, block: str) -> Text:
        return Text(f"{number}. {self._paper.say(block)}", TextKind.HEADING)

    def _subject(self) -> str:
        """Return what the meeting was about: its programme, else what it elected."""
        if self._items:
            return "; ".join(item.title for item in self._items)
        return "; ".join(self._paper.say("subject_contest", {"cuộc bầu": one.title}) for one in self._contests)

    def _course(self) -> Iterator[Text]:
        held = (item for one in self._sessions for item in noted_items(self._book, one.id))
        for number, item in enumerate(held, start=1):
            values = {"nội dung": item.title, "người trình bày": item.speaker}
            yield Text(f"2.{number}. {self._paper.say('item_speaker' if item.speaker else 'item', values)}.")
            yield from (Text(line) for line in item.summary.splitlines() if line.strip())

    def _day(self) -> date | None:
        """Return the day of the meeting; where the programme has none, the last day of the congress."""
        days = (date.fromisoformat(one.day) for one in self._sessions if one.day)
        return next(days, self._paper.congress.last_day)

    def _present(self) -> Text:
        """Tell the figures of the first round of the meeting that stands; room for the pen before there is any."""
        rounds = [one for contest in self._contests for one in self._book.rounds.of_contest(contest.id)]
        told = (one.figures for one in rounds if one.state is not RoundState.ANNULLED and one.figures.present)
        figures = next(told, None)
        if figures is None:
            return self._paper.text("present_open")
        absent = max(figures.summoned - figures.present, 0)
        values = {
            "triệu tập": counted(figures.summoned),
            "có mặt": counted(figures.present),
            "tỷ lệ": percent(figures.present, figures.summoned),
            "vắng mặt": counted(absent),
            "những ai": self._told("absent", "absent_open"),
        }
        return self._paper.text("present_but" if absent else "present", values)
