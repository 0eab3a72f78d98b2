"""Usual programmes of a congress, from `resources/programmes`, as a beginning to change.

What it is for: which there are, and putting one into a book: sessions with their items, days counted from the opening.
What it is not for: changing a programme (models.sessions).
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from app.models.book import Book
from app.models.sessions import AgendaItem, Session, SessionKind
from app.resources import resource
from app.rules.rounds import Electorate

DELEGATES_CONGRESS, MEMBERS_CONGRESS = "delegates-congress", "members-congress"
TEMPLATES: Mapping[str, str] = {
    DELEGATES_CONGRESS: "Đại hội đại biểu, ba ngày",
    MEMBERS_CONGRESS: "Đại hội chi bộ, một buổi tối",
}
"""The templates by the names of their files, with what they are called."""


def usual_template(electorate: Electorate) -> str:
    """Return the template that fits who meets."""
    return MEMBERS_CONGRESS if electorate is Electorate.MEMBER_CONGRESS else DELEGATES_CONGRESS


def lay(book: Book, template: str) -> tuple[int, ...]:
    """Put the sessions of a template into the book, behind those that are there; return their ids."""
    facts = tomllib.loads(resource(f"programmes/{template}.toml").read_text("utf-8"))
    return lay_sessions(book, facts["sessions"])


def lay_sessions(book: Book, listed: Sequence[Mapping[str, Any]]) -> tuple[int, ...]:
    """Put sessions told as in a template into the book, all or none; return their ids."""
    opens = book.congresses.get().opens
    with book.together():
        ids = [_lay_session(book, one, opens) for one in listed]
    return tuple(ids)


def _lay_session(book: Book, told: Mapping[str, Any], opens: date | None) -> int:
    day = (opens + timedelta(days=told["day"] - 1)).isoformat() if opens else ""
    kind = SessionKind(told["kind"])
    session_id = book.sessions.add(Session(told["title"], kind, day, told["starts"], told["ends"]))
    for item in told["items"]:
        book.agenda_items.add(AgendaItem(session_id, **item))
    return session_id
