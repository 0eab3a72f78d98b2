"""The minutes of the congress (biên bản đại hội): everything the book holds of its course, in the official order.

What it is for: bodies, sessions, speeches, elections, shows of cards and the resolution in one paper, ready to sign.
What it is not for: counting minutes, and what nobody wrote into the book, which is left to the pen.
Source: the order of such minutes in evaluation-and-documents 6.4; Hướng dẫn 36-HD/VPTW on signatures.
"""

from collections.abc import Iterator
from datetime import date, datetime

from app.models.bodies import Body
from app.models.course import began_at, ended_at, noted_items
from app.models.sessions import AgendaItem, Session, SessionKind, Speech
from app.models.shows_of_cards import ShowOfCards
from app.reports.congress_paper import CongressPaper
from app.reports.counting_minutes_words import DOTS
from app.reports.election_lines import ElectionLines, asked_of, contests_of
from app.reports.source import Source
from app.reports.story import PAGES, CellKind, Column, Part, Signer, Story, Table, Text, TextKind
from app.rules.bodies import BodyKind, BodyRole, body_names, role_titles
from app.rules.figures import counted, percent, short_date, thousands
from app.rules.shows_of_cards import Decides

_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_VOTES_SIZE = 11


def story_of(source: Source) -> Story:
    """Return the minutes of the book's congress."""
    paper = CongressPaper(source)
    return paper.story(_Minutes(paper).parts())


class _Minutes:
    """The parts of the minutes; headings have Roman numbers, what stands below them is numbered anew."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book
        self._names, self._titles = body_names(paper.congress.kind), role_titles(paper.congress.kind)
        self._sessions = [one for one in self._book.sessions.all() if one.kind is not SessionKind.COMMITTEE]
        self._at_end: dict[str, str] = {}
        self._headings, self._lines = iter(_ROMAN), ElectionLines(paper)

    def parts(self) -> Iterator[Part]:
        """Yield the parts in their order."""
        yield from self._opening()
        yield from self._bodies()
        yield from self._course()
        yield from self._discussion()
        yield from self._elections()
        yield from self._votes()
        yield from self._resolution()
        yield from self._present_at_end()
        yield self._paper.sealed([self._closing()], *self._signers())

    def _text(self, block: str, values: dict[str, str] | None = None) -> Text:
        return self._paper.text(block, values)

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._paper.say(block, values)

    def _heading(self, block: str) -> Text:
        return Text(f"{next(self._headings)}. {self._say(block).upper()}", TextKind.HEADING)

    def _closing(self) -> Text:
        """Tell when the last session ended, and how many pages there are."""
        end = self._past(ended_at(self._sessions[-1])) if self._sessions else None
        values = {"bế mạc": self._paper.day(self._paper.congress.last_day), "giờ": self._paper.clock(end)}
        return self._text("closing", values | {"số trang": PAGES})

    def _past(self, moment: datetime | None) -> datetime | None:
        """Return a moment that has come; of one that is still ahead the minutes tell nothing as done."""
        now = datetime.fromisoformat(self._book.now()).replace(tzinfo=None)
        return moment if moment is not None and moment <= now else None

    def _present_at_end(self) -> Iterator[Text]:
        """Tell who was there at the end, where the last session was checked in."""
        if self._at_end:
            yield self._text("present_at_end", self._at_end)

    def _opening(self) -> Iterator[Text]:
        congress = self._paper.congress
        began, ended = (began_at(self._sessions[0]), ended_at(self._sessions[-1])) if self._sessions else (None, None)
        when = {
            "khai mạc": self._paper.day(congress.opens),
            "bế mạc": self._paper.day(congress.last_day),
            "giờ khai mạc": self._paper.clock(self._past(began)),
            "giờ bế mạc": self._paper.clock(self._past(ended)),
        }
        is_one_day = congress.opens is not None and congress.opens == congress.last_day
        yield self._text("opening_one_day" if is_one_day else "opening", when | {"nơi": congress.place or DOTS})
        places = self._book.attendance.places()
        waiting = len(self._paper.on_probation())
        probation = self._say("probation", {"số": counted(waiting)}) if waiting else ""
        summoned = counted(len(places)) if places else DOTS
        yield self._text("summoned", {"triệu tập": summoned, "dự bị": probation})
        held = self._book.attendance.of_all()
        for one in (session for session in self._sessions if session.id in held):
            attended = self._book.attendance.present_marks(one.id)
            here = sum(held[one.id].get(place.id) in attended for place in places)
            values = {"phiên": one.title, "có mặt": counted(here), "triệu tập": counted(len(places))}
            values["tỷ lệ"] = percent(here, len(places))
            yield self._text("present", values)
            if one is self._sessions[-1]:
                self._at_end = values
        yield from self._guests()

    def _guests(self) -> Iterator[Text]:
        told = [
            self._say(
                "guest" if one.part else "guest_plain",
                {"họ và tên": one.name, "chức vụ": one.title, "vai trò": one.part},
            )
            for one in self._book.guests.all()
        ]
        if told:
            yield self._text("guests", {"danh sách": "; ".join(told)})

    def _bodies(self) -> Iterator[Text]:
        yield self._heading("part_bodies")
        chosen = [one for one in self._book.bodies.all() if one.members]
        if not chosen:
            yield self._text("no_bodies")
        for number, body in enumerate(chosen, start=1):
            yield Text(f"{number}. {self._body(body)}")

    def _body(self, body: Body) -> str:
        named = [
            self._say("member", {"họ và tên": one.name, "chức trách": self._titles[body.kind, one.role]})
            if one.role is not BodyRole.MEMBER
            else f"đồng chí {one.name}"
            for one in body.members
        ]
        values = {"ban": self._names[body.kind], "số người": counted(len(named)), "danh sách": ", ".join(named)}
        shows = self._book.shows_of_cards
        agreed = shows.of(Decides.BODY_LIST, body=body.kind)
        told = [self._say("body_members", values)]
        if agreed and shows.passed(agreed):
            cards = agreed.cards
            share = percent(cards.in_favour, cards.present)
            figures = {"tán thành": counted(cards.in_favour), "có mặt": counted(cards.present), "tỷ lệ": share}
            told.append(self._say("body_vote", figures))
            if change := shows.changed_since(agreed):
                told.append(self._say("list_changed", {"thay đổi": change.words}))
        return " ".join(told)

    def _course(self) -> Iterator[Text]:
        yield self._heading("part_course")
        if not self._sessions:
            yield self._text("no_course")
        for session in self._sessions:
            yield self._session_line(session)
            planned, held = self._book.agenda_items.all(session.id), noted_items(self._book, session.id)
            if planned and not held:
                # What the programme planned is no word of what was done: it stands as a plan.
                yield self._text("only_planned", {"chương trình": "; ".join(one.title for one in planned)})
            for number, item in enumerate(held, start=1):
                yield Text(f"{number}. {self._item(item)}")
                yield from _paragraphs(item.summary)

    def _session_line(self, session: Session) -> Text:
        day = self._say("session_day", {"ngày": short_date(date.fromisoformat(session.day))}) if session.day else ""
        began, ended = self._past(began_at(session)), self._past(ended_at(session))
        hours = {"từ": self._paper.clock(began), "đến": self._paper.clock(ended)}
        told = self._say("session_hours", hours) if began and ended else ""
        return self._text("session", {"phiên": session.title, "ngày": day, "giờ": told})

    def _item(self, item: AgendaItem) -> str:
        values = {"nội dung": item.title, "người trình bày": item.speaker}
        return self._say("item_speaker" if item.speaker else "item", values) + "."

    def _discussion(self) -> Iterator[Text]:
        yield self._heading("part_discussion")
        items = {item.id for session in self._sessions for item in self._book.agenda_items.all(session.id)}
        speeches = [one for one in self._book.speeches.all() if one.agenda_item_id in items]
        if not speeches:
            yield self._text("no_speeches")
        for number, one in enumerate(speeches, start=1):
            yield Text(f"{number}. {self._speech(one)}")
            yield from _paragraphs(one.summary)

    def _speech(self, one: Speech) -> str:
        values = {
            "họ và tên": one.speaker,
            "đơn vị": " " + self._say("speech_unit", {"đơn vị": one.unit}) if one.unit else "",
            "nội dung": one.subject or self._say("speech_open"),
            "hình thức": " " + self._say("speech_written") if one.written else "",
        }
        return self._say("speech", values)

    def _elections(self) -> Iterator[Part]:
        yield self._heading("part_elections")
        contests = contests_of(self._book, by_committee=False)
        if not contests:
            yield self._text("no_elections")
        for asked in asked_of(self._book, by_committee=False):
            yield from self._lines.asked(asked)
        for contest in contests:
            yield from self._lines.of(contest)

    def _votes_left(self) -> list[ShowOfCards]:
        """Return the votes, also those voted again, that were not told with an election of congress or committee."""
        elsewhere = {one.id for one in contests_of(self._book, by_committee=True)}
        every = self._book.shows_of_cards.all()
        return [one for one in every if one.id not in self._lines.told and one.topic.contest_id not in elsewhere]

    def _votes(self) -> Iterator[Part]:
        heading = self._heading("part_votes")
        votes = self._votes_left()
        if not votes:
            yield from (heading, self._text("no_votes"))
            return
        columns = (
            Column(self._say("column_number"), 11, CellKind.CENTRED),
            Column(self._say("column_subject"), 52),
            Column(self._say("column_for"), 17, CellKind.FIGURE),
            Column(self._say("column_against"), 17, CellKind.FIGURE),
            Column(self._say("column_other"), 16, CellKind.FIGURE),
            Column(self._say("column_percent"), 19, CellKind.FIGURE, self._say("note_present")),
            Column(self._say("column_percent"), 19, CellKind.FIGURE, self._say("note_summoned")),
            Column(self._say("column_result"), 22, CellKind.CENTRED),
        )
        standing = {one.id for one in self._book.shows_of_cards.standing()}
        rows = [self._vote(number, one, stands=one.id in standing) for number, one in enumerate(votes, start=1)]
        yield Table(
            self._say("sheet_votes"),
            (heading, self._text("votes_rest" if self._lines.told else "votes")),
            columns,
            rows,
            size=_VOTES_SIZE,
        )

    def _vote(self, number: int, one: ShowOfCards, *, stands: bool) -> tuple[str, ...]:
        cards, subject = one.cards, one.topic.subject
        if one.number:
            subject = self._say("numbered", {"nội dung": subject, "số lượng": counted(one.number)})
        result = self._say("passed" if self._book.shows_of_cards.passed(one) else "not_passed")
        return (
            str(number),
            subject,
            thousands(cards.in_favour),
            thousands(cards.against),
            thousands(cards.other),
            percent(cards.in_favour, cards.present),
            percent(cards.in_favour, cards.summoned),
            result if stands else self._say("again", {"kết quả": result}),
        )

    def _resolution(self) -> Iterator[Text]:
        yield self._heading("part_resolution")
        resolution = self._book.resolutions.get()
        lines = list(_paragraphs(resolution.text))
        yield from lines
        if resolution.file:
            yield self._text("resolution_file", {"tệp": resolution.file})
        elif not lines:
            yield self._text("resolution_open")

    def _signers(self) -> tuple[Signer, ...]:
        return (
            Signer(
                self._say("sign_secretaries"),
                self._paper.led("sign_secretaries_head"),
                self._paper.head_of(BodyKind.SECRETARIES),
            ),
            self._paper.presidium(),
        )


def _paragraphs(text: str) -> Iterator[Text]:
    return (Text(line) for line in text.splitlines() if line.strip())
