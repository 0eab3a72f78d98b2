"""What is done on the page of a list of people, each as one step that can be taken back.

What it is for: doing, telling what was done, and the way back through all steps; a refusal is told and nothing is lost.
What it is not for: what the steps are (delegate_work, members_work); steps without an answer that the page waits for,
and refusals told in one text (steps_back).
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError, Stopped
from app.models.long_work import Tell
from app.ui.session import Session
from app.ui.steps_back import say_nothing_left
from app.ui.telling import telling
from app.ui.words import error_text

Answer = TypeVar("Answer")


class ListSteps(QObject):
    """Base of what changes the book of a session."""

    done = Signal(str)
    """What was done; it can be undone."""
    undone = Signal(str)
    """What was taken back, as it was said when it was done, without what followed from it."""
    unchanged = Signal(str)
    """Why nothing was done, nothing being asked for that is not so already."""
    refused = Signal(object)
    """A BookError that says why nothing was done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Work on the book of this session."""
        super().__init__(parent)
        self._session, self._book = session, session.book
        self._back: list[tuple[str, str, Callable[[], object]]] = []

    def undo(self) -> bool:
        """Take the last step back; return whether there was one and it could be."""
        if not self._back:
            say_nothing_left(self._session)
            return False
        words, more, back = step = self._back.pop()
        try:
            back()
        except Stopped:
            self._back.append(step)
            self.done.emit(words + more)
            return False
        except BookError as error:
            self.refused.emit(error)
            return False
        self._session.changed.emit()
        self.undone.emit(words)
        return True

    def did(self, words: str, act: Callable[[], object], back: Callable[[], object]) -> bool:
        """Do something that answers nothing; return whether it was done."""
        return self.do(words, lambda: act() or True, lambda _done: back()) is not None

    def do_long(
        self,
        doing: str,
        words: Callable[[Answer], str],
        act: Callable[[Tell], Answer],
        back: Callable[[Answer, Tell], object],
        *,
        more: str = "",
    ) -> Answer | None:
        """Do what may take long as `do` does, and its way back, both telling how far they are and stopped by a key."""
        stopping, undoing = self.tr("Dừng, không ghi gì"), self.tr("Đang hoàn tác")

        def told(answer: Answer) -> None:
            with telling(self._window, undoing, stopping) as tell:
                back(answer, tell)

        try:
            with telling(self._window, doing, stopping) as tell:
                answer = act(tell)
        except Stopped as error:
            self.unchanged.emit(error_text(error))
            return None
        except BookError as error:
            self.refused.emit(error)
            return None
        self._keep(answer, words(answer), told, more)
        return answer

    @property
    def _window(self) -> QWidget:
        page = self.parent()
        if not isinstance(page, QWidget):
            raise TypeError(page)
        return page

    def do(
        self, words: str, act: Callable[[], Answer], back: Callable[[Answer], object], *, more: str = ""
    ) -> Answer | None:
        """Do something, keep its way back and tell it, and what follows from it; return its answer, None if refused."""
        try:
            answer = act()
        except BookError as error:
            self.refused.emit(error)
            return None
        self._keep(answer, words, back, more)
        return answer

    def _keep(self, answer: Answer, words: str, back: Callable[[Answer], object], more: str) -> None:
        self._back.append((words, more, lambda: back(answer)))
        self._session.moved_on.emit()
        self._session.changed.emit()
        self.done.emit(words + more)
