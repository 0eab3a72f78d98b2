"""What is done on a page, each as one step that can be taken back.

What it is for: storing, telling what was done, and the way back through all steps, wherever one has been since.
What it is not for: which step is wanted (the parts of the page).
Invariant: a step that the book refused is not on the way back.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.models.errors import BookError, Stopped
from app.ui.session import Session
from app.ui.words import error_text


def say_nothing_left(session: Session) -> None:
    """Say that there is no step to take back: a key that does nothing is pressed again."""
    session.said.emit(QCoreApplication.translate("StepsBack", "Không còn bước nào để hoàn tác."), "")


class StepsBack(QObject):
    """Changes one book, step by step."""

    done = Signal(str)
    """What was done; it can be taken back. "" for a step that shows by itself."""
    refused = Signal(str)
    """Why nothing was done, and what to do."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Work on the book of this session."""
        super().__init__(parent)
        self._session = session
        self._back: list[Callable[[], object]] = []

    def do(self, words: str, act: Callable[[], Callable[[], object]]) -> bool:
        """Do something that returns its own way back; return whether it was done. "" says nothing of it."""
        try:
            back = act()
        except BookError as error:
            self.refused.emit(error_text(error))
            return False
        self.keep(words, back)
        return True

    def keep(self, words: str, back: Callable[[], object]) -> None:
        """Keep the way back of something that the page did itself. "" says nothing of it."""
        self._back.append(back)
        self._session.moved_on.emit()
        self._session.changed.emit()
        self.done.emit(words)

    @property
    def is_at_end(self) -> bool:
        """Whether no step is left to take back."""
        return not self._back

    def undo(self) -> bool:
        """Take the last step back; return whether there was one and it could be. One that was stopped stays."""
        if not self._back:
            say_nothing_left(self._session)
            return False
        back = self._back.pop()
        try:
            back()
        except BookError as error:
            if isinstance(error, Stopped):
                self._back.append(back)
            self.refused.emit(error_text(error))
            return False
        self._session.changed.emit()
        return True

    def forget(self) -> None:
        """Let what was done stay for good."""
        self._back.clear()
