"""What is done on the page of a list of people, each as one step that can be taken back.

What it is for: doing, telling what was done, and the way back of the last step; a refusal is told and nothing is lost.
What it is not for: what the steps are (delegate_work, members_work), and a way back through several (steps_back).
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.models.errors import BookError
from app.ui.session import Session

Answer = TypeVar("Answer")


class OneStep(QObject):
    """Base of what changes the book of a session."""

    done = Signal(str)
    """What was done; it can be undone."""
    unchanged = Signal(str)
    """Why nothing was done, nothing being asked for that is not so already."""
    refused = Signal(object)
    """A BookError that says why nothing was done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Work on the book of this session."""
        super().__init__(parent)
        self._session, self._book = session, session.book
        self._back: Callable[[], object] | None = None

    def forget(self) -> None:
        """Let what was done stay for good."""
        self._back = None

    def undo(self) -> bool:
        """Take the last step back; return whether there was one and it could be."""
        back, self._back = self._back, None
        if back is None:
            return False
        try:
            back()
        except BookError as error:
            self.refused.emit(error)
            return False
        self._session.changed.emit()
        return True

    def did(self, words: str, act: Callable[[], object], back: Callable[[], object]) -> bool:
        """Do something that answers nothing; return whether it was done."""
        return self.do(words, lambda: act() or True, lambda _done: back()) is not None

    def do(self, words: str, act: Callable[[], Answer], back: Callable[[Answer], object]) -> Answer | None:
        """Do something, keep its way back and tell it; return its answer, None where it was refused."""
        try:
            answer = act()
        except BookError as error:
            self.refused.emit(error)
            return None
        self._back = lambda: back(answer)
        self._session.changed.emit()
        self.done.emit(words)
        return answer
