"""The steps of planning and running a congress, each with its way back.

What it is for: one method a wish: every one is one transaction of the book, and says in words what was done.
What it is not for: keys and forms (programme_part), times (rules.programme).
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.exchange.programme_templates import lay
from app.models import course
from app.models.book import Book
from app.models.sessions import AgendaItem, Speech
from app.models.sessions import Session as Sitting
from app.ui.session import Session
from app.ui.steps_back import StepsBack


class ProgrammeWork(QObject):
    """Changes sessions, items and speeches of one book."""

    added = Signal(int)
    """The id of an item that was just added."""

    def __init__(self, session: Session, steps: StepsBack, parent: QObject | None = None) -> None:
        """Take `steps` on the book of this session."""
        super().__init__(parent)
        self._book: Book = session.book
        self._steps = steps

    def lay_template(self, template: str) -> bool:
        """Put a usual programme into the book."""

        def act() -> partial[None]:
            ids = lay(self._book, template)
            return partial(self._remove_sittings, ids)

        return self._steps.do(self.tr("Đã lấy chương trình mẫu."), act)

    def add_sitting(self, sitting: Sitting) -> int:
        """Add a session at the end; return its id, 0 where it was refused."""
        ids: list[int] = []

        def act() -> partial[None]:
            ids.append(self._book.sessions.add(sitting))
            return partial(self._book.sessions.remove, ids[0])

        return ids[0] if self._steps.do(self.tr("Đã thêm phiên."), act) else 0

    def change_sitting(self, sitting: Sitting) -> bool:
        """Store a session anew."""
        before = self._book.sessions.get(sitting.id)

        def act() -> partial[None]:
            self._book.sessions.update(sitting)
            return partial(self._book.sessions.update, before)

        return before == sitting or self._steps.do("", act)

    def remove_sitting(self, sitting: Sitting) -> bool:
        """Take a session with its items out of the programme."""

        def act() -> partial[None]:
            self._book.sessions.remove(sitting.id)
            return partial(self._book.sessions.restore, sitting.id)

        words = self.tr("Đã bỏ phiên «{title}» khỏi chương trình.").format(title=sitting.title)
        return self._steps.do(words, act)

    def move_sitting(self, sitting: Sitting, by: int) -> bool:
        """Move a session with its items so many places down, up where negative."""
        ids = [one.id for one in self._book.sessions.all()]
        if not 0 <= ids.index(sitting.id) + by < len(ids):
            return False

        def act() -> partial[None]:
            self._book.sessions.move(sitting.id, by)
            return partial(self._book.sessions.move, sitting.id, -by)

        return self._steps.do("", act)

    def add_item(self, session_id: int, at: int) -> int:
        """Add an item with a title to be changed at a place of a session; return its id, 0 where it was refused."""
        ids: list[int] = []

        def act() -> partial[None]:
            with self._book.together():
                ids.append(self._book.agenda_items.add(AgendaItem(session_id, self.tr("Nội dung mới"))))
                course.place_item(self._book, ids[0], session_id, at)
            return partial(self._book.agenda_items.remove, ids[0])

        return ids[0] if self._steps.do("", act) else 0

    def change_item(self, item: AgendaItem) -> bool:
        """Store an item anew."""
        before = self._book.agenda_items.get(item.id)

        def act() -> partial[None]:
            self._book.agenda_items.update(item)
            return partial(self._book.agenda_items.update, before)

        return before == item or self._steps.do("", act)

    def remove_item(self, item: AgendaItem) -> bool:
        """Take an item out of the programme."""

        def act() -> partial[None]:
            self._book.agenda_items.remove(item.id)
            return partial(self._book.agenda_items.restore, item.id)

        words = self.tr("Đã bỏ «{title}» khỏi chương trình.").format(title=item.title)
        return self._steps.do(words, act)

    def move_item(self, item: AgendaItem, by: int) -> bool:
        """Move an item one place up or down, over the edge of its session too."""
        before = self._place(item.id)

        def act() -> partial[None]:
            course.move_item(self._book, item.id, by)
            return partial(course.place_item, self._book, item.id, *before)

        return self._steps.do("", act) and self._place(item.id) != before

    def place_item(self, item: AgendaItem, session_id: int, at: int) -> bool:
        """Put an item at a place of a session."""
        before = self._place(item.id)
        if before == (session_id, at):
            return False

        def act() -> partial[None]:
            course.place_item(self._book, item.id, session_id, at)
            return partial(course.place_item, self._book, item.id, *before)

        return self._steps.do("", act)

    def run(self, item: AgendaItem) -> bool:
        """Begin an item that waits, or end the one that runs; one that is over stays as it is."""
        if item.began_at and item.ended_at:
            return False
        step = course.end_item if item.began_at else course.begin_item
        words = self.tr("Đã kết thúc «{title}».") if item.began_at else self.tr("Đã bắt đầu «{title}».")

        def act() -> partial[None]:
            return partial(course.put_back, self._book, step(self._book, item.id))

        return self._steps.do(words.format(title=item.title), act)

    def store_speech(self, speech: Speech) -> bool:
        """Add a speech, or store one anew."""
        speeches = self._book.speeches

        def add() -> partial[None]:
            return partial(speeches.remove, speeches.add(speech))

        def update() -> partial[None]:
            before = speeches.get(speech.id)
            speeches.update(speech)
            return partial(speeches.update, before)

        words = self.tr("Đã ghi ý kiến của {speaker}.").format(speaker=speech.speaker)
        return self._steps.do(words, update if speech.id else add)

    def remove_speech(self, speech: Speech) -> bool:
        """Take a speech away."""

        def act() -> partial[None]:
            self._book.speeches.remove(speech.id)
            return partial(self._book.speeches.restore, speech.id)

        return self._steps.do(self.tr("Đã bỏ ý kiến của {speaker}.").format(speaker=speech.speaker), act)

    def set_times(self, one: Sitting | AgendaItem, *, began_at: str | None, ended_at: str | None) -> bool:
        """Correct the real times of a session or an item."""
        if isinstance(one, AgendaItem):
            return self.change_item(replace(one, began_at=began_at, ended_at=ended_at))
        return self.change_sitting(replace(one, began_at=began_at, ended_at=ended_at))

    def _place(self, item_id: int) -> tuple[int, int]:
        """Return the session and the place in it of an item."""
        session_id = self._book.agenda_items.get(item_id).session_id
        return session_id, [one.id for one in self._book.agenda_items.all(session_id)].index(item_id)

    def _remove_sittings(self, ids: tuple[int, ...]) -> None:
        with self._book.together():
            for one in ids:
                self._book.sessions.remove(one)
