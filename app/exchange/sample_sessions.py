"""The course of the sample congress: programme, real times, attendance, guests, speeches, the resolution.

What it is for: every page and paper of the congress has something to show, the same every time, with figures that
agree with the counts.
What it is not for: delegates (sample_delegates) and elections (sample_congress).
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from typing import Any

from app.exchange.programme_templates import DELEGATES_CONGRESS, lay
from app.models.book import Book
from app.models.sessions import AgendaItem, Guest, Resolution, Session, SessionKind, Speech
from app.resources import resource
from app.rules.attendance import Mark
from app.rules.programme import moment

_MARKED = (Mark.EXCUSED, Mark.ABSENT, Mark.LATE, Mark.LEFT)


class SampleSessions:
    """Fills the sessions of a book that has its delegates."""

    def __init__(self, book: Book, zone: tzinfo) -> None:
        """Take the facts; `zone` is that of the congress."""
        self._book, self._zone = book, zone
        self._facts = tomllib.loads(resource("sample/sessions-ix.toml").read_text("utf-8"))

    def plan(self) -> None:
        """Lay the programme and invite the guests."""
        lay(self._book, DELEGATES_CONGRESS)
        for told in self._facts["guests"]:
            self._book.guests.add(Guest(**told))

    def hold(self) -> None:
        """Let all sessions have been held, as planned before."""
        sessions = self._book.sessions.all()
        items = [self._book.agenda_items.all(one.id) for one in sessions]
        for session, own, told in zip(sessions, items, self._facts["sessions"], strict=True):
            self._mark(session.id, told)
            ran = [self._run(session.day, item, times) for item, times in zip(own, told["times"], strict=True)]
            self._book.sessions.update(replace(session, began_at=ran[0].began_at, ended_at=ran[-1].ended_at))
        self._meet_as_committee()
        for told in self._facts["outcomes"]:
            item = self._book.agenda_items.get(_item_of(items, told).id)
            self._book.agenda_items.update(replace(item, summary=told["text"]))
        for told in self._facts["speeches"]:
            self._book.speeches.add(self._speech(_item_of(items, told).id, told))
        self._book.resolutions.save(
            Resolution(self._facts["resolution"]["text"].strip(), self._facts["resolution"]["file"])
        )

    def _meet_as_committee(self) -> None:
        """Add the first meeting of the new committee, which the programme of the congress does not hold."""
        told = self._facts["first_meeting"]
        named = {one.number: one.name for one in self._book.delegates.all()}
        planned = Session(
            told["title"],
            SessionKind.COMMITTEE,
            told["day"],
            told["starts"],
            told["ends"],
            chair=told["chair"],
            secretary=named[told["secretary_delegate"]],
            invited=told["invited"],
            papers=told["papers"],
        )
        session_id = self._book.sessions.add(planned)
        ran: list[AgendaItem] = []
        for one in told["items"]:
            item = AgendaItem(session_id, one["title"], one["minutes"], one["speaker"])
            stored = replace(item, id=self._book.agenda_items.add(item))
            ran.append(self._run(told["day"], stored, one["times"]))
        stored_session = self._book.sessions.get(session_id)
        self._book.sessions.update(replace(stored_session, began_at=ran[0].began_at, ended_at=ran[-1].ended_at))

    def _run(self, day: str, item: AgendaItem, times: str) -> AgendaItem:
        began, ended = (moment(day, one, self._zone) for one in times.split("-"))
        ran = replace(item, began_at=began and began.isoformat(), ended_at=ended and ended.isoformat())
        self._book.agenda_items.update(ran)
        return ran

    def _mark(self, session_id: int, told: Mapping[str, Any]) -> None:
        marks: dict[int, Mark | None] = {one.id: Mark.PRESENT for one in self._book.replacements.seated()}
        by_number = {one.number: one.id for one in self._book.delegates.all()}
        for mark in _MARKED:
            marks |= {by_number[number]: mark for number in told.get(mark, ())}
        self._book.attendance.mark(session_id, marks)

    def _speech(self, item_id: int, told: Mapping[str, Any]) -> Speech:
        speaker, unit = self._speaker(told)
        return Speech(item_id, speaker, unit, told["subject"], told["summary"], int(told.get("written", False)))

    def _speaker(self, told: Mapping[str, Any]) -> tuple[str, str]:
        if "guest" in told:
            titles: dict[str, str] = {one["name"]: one["title"] for one in self._facts["guests"]}
            return told["guest"], titles[told["guest"]]
        units = {one.id: one.name for one in self._book.organisations.all()}
        delegate = next(one for one in self._book.delegates.all() if one.number == told["delegate"])
        return delegate.name, units.get(delegate.organisation_id or 0, delegate.person.workplace)


def _item_of(items: Sequence[Sequence[AgendaItem]], told: Mapping[str, Any]) -> AgendaItem:
    session: int = told["session"]
    item: int = told["item"]
    return items[session - 1][item - 1]
