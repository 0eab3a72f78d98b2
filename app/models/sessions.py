"""The course of a congress: sessions, their agenda, what was said, guests and the resolution.

What it is for: storing them in the order people give them.
What it is not for: who attended (attendance), shows of cards, elections; what runs late (rules.programme).
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.models.errors import Refused
from app.models.ordered_records import OrderedRecords
from app.models.repository import Changes, Repository, refuse_signs, refuse_text
from app.rules.findings import finding


class SessionKind(StrEnum):
    """A preliminary session elects bodies and adopts the rules, an official one does the business (Điều lệ Đảng).

    The first meeting of the new committee is of neither.
    """

    PRELIMINARY = "preliminary"
    OFFICIAL = "official"
    COMMITTEE = "committee"


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting: `day` is an ISO date, `starts` and `ends` planned times "HH:MM" ("" for none), real ones ISO.

    `chair` ("name, post") to `papers` are what the minutes of a committee's meeting tell besides.
    """

    title: str
    kind: SessionKind = SessionKind.OFFICIAL
    day: str = ""
    starts: str = ""
    ends: str = ""
    began_at: str | None = None
    ended_at: str | None = None
    chair: str = ""
    secretary: str = ""
    absent: str = ""
    invited: str = ""
    papers: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of a session: planned minutes (0 for none), who speaks, the document, what came of it."""

    session_id: int
    title: str
    minutes: int = 0
    speaker: str = ""
    document: str = ""
    summary: str = ""
    began_at: str | None = None
    ended_at: str | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Speech:
    """One speech on an item, spoken or handed in as a paper (`written` is 1)."""

    agenda_item_id: int
    speaker: str
    unit: str = ""
    subject: str = ""
    summary: str = ""
    written: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class Guest:
    """One guest; `part` is what they do there: "dự và chỉ đạo"."""

    name: str
    title: str = ""
    part: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Resolution:
    """The resolution: its text, or the name of the file that has it."""

    text: str = ""
    file: str = ""


class Sessions(OrderedRecords[Session]):
    """The sessions of a book, in their order."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book, Session, "session")

    def remove(self, record_id: int) -> None:
        """Take a session out of the programme; raise Refused for one that was held: papers tell of it."""
        row = self._row("SELECT count(*) FROM attendance WHERE session_id = ?", (record_id,))
        one, marks = self.get(record_id), row[0] if row else 0
        if marks:
            raise Refused(finding("session.checked_in", title=one.title, marks=marks))
        if one.began_at:
            raise Refused(finding("session.began", title=one.title))
        super().remove(record_id)

    def _made(self, row: tuple[Any, ...]) -> Session:
        made = super()._made(row)
        return replace(made, kind=SessionKind(made.kind))


class AgendaItems(OrderedRecords[AgendaItem]):
    """The agenda items of a book, each session's in their order."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book, AgendaItem, "agenda_item", "session_id")


class Speeches(OrderedRecords[Speech]):
    """The speeches of a book, each item's in their order."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book, Speech, "speech", "agenda_item_id")


class Guests(OrderedRecords[Guest]):
    """The guests of a congress."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book, Guest, "guest")


class Resolutions(Repository):
    """The one resolution of a congress."""

    def get(self) -> Resolution:
        """Return the resolution; an empty one before there is any."""
        row = self._row("SELECT text, file FROM resolution")
        return Resolution(*row) if row else Resolution()

    def save(self, resolution: Resolution) -> None:
        """Store the resolution; raise Refused for a text that no paper can show."""
        if resolution == self.get():
            return
        refuse_signs(resolution.text.replace("\n", " "), "text")
        refuse_text(resolution.file, "file")
        values = {"text": resolution.text, "file": resolution.file}
        with self._book.change("resolution.save", "resolution", **values) as connection:
            connection.execute(
                "INSERT INTO resolution (id, text, file) VALUES (1, :text, :file)"
                " ON CONFLICT (id) DO UPDATE SET text = excluded.text, file = excluded.file",
                values,
            )
