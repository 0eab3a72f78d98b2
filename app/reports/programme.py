"""The programme of a congress on paper: each session with its items, planned times, speakers and documents.

What it is for: the sheet that delegates get, and that the congress adopts.
What it is not for: what really happened (minutes of the congress).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from app.models.course import slot_of, start_of
from app.models.sessions import AgendaItem, Session, SessionKind
from app.reports.congress_paper import CongressPaper
from app.reports.source import Source
from app.reports.story import CellKind, Column, Part, Signed, Signer, Story, Table, Text
from app.rules.figures import long_date
from app.rules.programme import planned_starts


def story_of(source: Source) -> Story:
    """Return the programme of the book's congress, dated on the day on which the congress adopts it."""
    paper = CongressPaper(source)
    return paper.story(_Programme(paper).parts(), head=paper.head(paper.congress.opens))


class _Programme:
    """One table a session; the day stands before the first session of it."""

    def __init__(self, paper: CongressPaper) -> None:
        self._paper, self._book = paper, paper.book

    def parts(self) -> Iterator[Part]:
        """Yield the sessions of the congress in their order; the committee that it elects meets apart."""
        day = ""
        for session in (one for one in self._book.sessions.all() if one.kind is not SessionKind.COMMITTEE):
            yield self._table(session, is_new_day=session.day != day)
            day = session.day
        yield Signed((self._paper.text("closing"),), ((Signer(self._paper.say("sign_body")),),))

    def _table(self, session: Session, *, is_new_day: bool) -> Table:
        items = self._book.agenda_items.all(session.id)
        lead: list[Text] = []
        if session.day and is_new_day:
            lead.append(self._paper.text("day", {"ngày": _capital(long_date(date.fromisoformat(session.day)))}))
        lead.append(Text(self._heading(session)))
        return Table(session.title, tuple(lead), self._columns(), self._rows(session, items))

    def _heading(self, session: Session) -> str:
        say, times = self._paper.say, [hours(one) for one in (session.starts, session.ends)]
        if all(times):
            return say("session", {"phiên": session.title, "từ": times[0], "đến": times[1]})
        if times[0]:
            return say("session_from", {"phiên": session.title, "từ": times[0]})
        return say("session_open", {"phiên": session.title})

    def _columns(self) -> tuple[Column, ...]:
        say = self._paper.say
        return (
            Column(say("column_time"), 24, CellKind.CENTRED),
            Column(say("column_item"), 73),
            Column(say("column_speaker"), 36),
            Column(say("column_document"), 32),
        )

    def _rows(self, session: Session, items: Sequence[AgendaItem]) -> list[tuple[str, ...]]:
        planned = planned_starts(start_of(session), [slot_of(one) for one in items])
        times = [f"{one:%H:%M}" if one else "" for one in planned]
        return [
            (hours(time), one.title, one.speaker, one.document) for time, one in zip(times, items, strict=True)
        ] or [("", "", "", "")]


def hours(clock: str) -> str:
    """Return a time of a day as papers have it: "8 giờ 05"; "" for none."""
    if not clock:
        return ""
    hour, minute = clock.split(":")
    return f"{int(hour)} giờ {minute}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
