"""Running the programme: an item begins and ends at the real time, and its session with it.

What it is for: one step of whoever runs the congress is one transaction, and its way back.
What it is not for: planned times and lateness (rules.programme), and changing what is planned (sessions).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.models.book import Book
from app.models.sessions import AgendaItem, Session
from app.rules.programme import Course, Slot, course, moment


@dataclass(frozen=True, slots=True)
class Before:
    """What stood in the book before a step, for the way back."""

    sessions: tuple[Session, ...] = ()
    items: tuple[AgendaItem, ...] = ()


def slot_of(item: AgendaItem) -> Slot:
    """Return the times of an item as the rules see them, by the clock of the hall."""
    return Slot(item.minutes, _moment(item.began_at), _moment(item.ended_at))


def start_of(session: Session) -> datetime | None:
    """Return when a session should begin, by the clock of the hall; None where day or time is not planned."""
    return moment(session.day, session.starts)


def began_at(session: Session) -> datetime | None:
    """Return when a session began, by the clock of the hall: really, or as it was called; None where neither is."""
    return _moment(session.began_at) or start_of(session)


def ended_at(session: Session) -> datetime | None:
    """Return when a session ended, by the clock of the hall: really, or as planned where nobody ran it by the clock.

    None where neither is; of a session that began, the plan is no fact.
    """
    planned = None if session.began_at else moment(session.day, session.ends)
    return _moment(session.ended_at) or planned


def noted_items(book: Book, session_id: int) -> tuple[AgendaItem, ...]:
    """Return the items of a session of which anything was noted: that it began, what came of it, who spoke on it."""
    spoken_on = {one.agenda_item_id for one in book.speeches.all()}
    items = book.agenda_items.all(session_id)
    return tuple(one for one in items if one.began_at or one.summary.strip() or one.id in spoken_on)


def course_of(session: Session, items: Sequence[AgendaItem], now: datetime) -> Course:
    """Return how a session stands at a moment."""
    return course(start_of(session), [slot_of(one) for one in items], now.replace(tzinfo=None))


def begin_item(book: Book, item_id: int) -> Before:
    """Begin an item now; what else runs ends at the same moment, and a session that waits begins. Return the before."""
    now, item = book.now(), book.agenda_items.get(item_id)
    session = book.sessions.get(item.session_id)
    running = tuple(one for one in book.agenda_items.all() if one.began_at and not one.ended_at and one.id != item_id)
    others = tuple(one for one in book.sessions.all() if one.began_at and not one.ended_at and one.id != session.id)
    with book.together():
        for one in running:
            book.agenda_items.update(replace(one, ended_at=now))
        for one in others:
            book.sessions.update(replace(one, ended_at=now))
        book.sessions.update(replace(session, began_at=session.began_at or now, ended_at=None))
        book.agenda_items.update(replace(item, began_at=now, ended_at=None))
    return Before((*others, session), (*running, item))


def end_item(book: Book, item_id: int) -> Before:
    """End an item now, and its session with the last of its items. Return what stood before."""
    now, item = book.now(), book.agenda_items.get(item_id)
    session = book.sessions.get(item.session_id)
    is_last = book.agenda_items.all(session.id)[-1].id == item_id
    with book.together():
        book.agenda_items.update(replace(item, ended_at=now))
        if is_last and session.began_at:
            book.sessions.update(replace(session, ended_at=now))
    return Before((session,), (item,))


def put_back(book: Book, before: Before) -> None:
    """Let sessions and items be as they were."""
    with book.together():
        for session in before.sessions:
            book.sessions.update(session)
        for item in before.items:
            book.agenda_items.update(item)


def move_item(book: Book, item_id: int, by: int) -> bool:
    """Move an item one place up (-1) or down (1), over the edge of its session too; return whether it moved."""
    item = book.agenda_items.get(item_id)
    ids = [one.id for one in book.agenda_items.all(item.session_id)]
    at = ids.index(item_id) + by
    if 0 <= at < len(ids):
        book.agenda_items.move(item_id, by)
        return True
    sessions = [one.id for one in book.sessions.all()]
    beside = sessions.index(item.session_id) + (1 if by > 0 else -1)
    if not 0 <= beside < len(sessions):
        return False
    place_item(book, item_id, sessions[beside], 0 if by > 0 else len(book.agenda_items.all(sessions[beside])))
    return True


def place_item(book: Book, item_id: int, session_id: int, at: int) -> None:
    """Put an item at a place of a session, of its own or of another."""
    with book.together():
        book.agenda_items.update(replace(book.agenda_items.get(item_id), session_id=session_id))
        ids = [one.id for one in book.agenda_items.all(session_id)]
        book.agenda_items.move(item_id, at - ids.index(item_id))


def _moment(stored: str | None) -> datetime | None:
    """Return a stored moment by the clock of the hall: plans know no zone, and a book may be read in another one."""
    return datetime.fromisoformat(stored).replace(tzinfo=None) if stored else None
