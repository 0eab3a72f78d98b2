"""What answers letters and clicks on the list of members, made ready while nobody presses a key.

What it is for: the texts that are searched, and the orders of the columns that are shown.
What it is not for: the search itself (models.member_search).
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from app.models.member_search import MemberSearch
from app.rules.member_fields import MemberField

_BEGINS_AFTER, _BETWEEN = 400, 15
"""Milliseconds: a key that comes meanwhile is answered first."""


class SearchAhead(QObject):
    """One step at a time, each of a few milliseconds."""

    def __init__(self, search: MemberSearch, parent: QObject | None = None) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._search = search
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to make ready."""
        return not self._timer.isActive()

    def begin(self, fields: Sequence[MemberField]) -> None:
        """Make ready the search and the orders by these fields; what is known already costs nothing."""
        self._steps = self._search.preparing(fields)
        self._timer.start(_BEGINS_AFTER)

    def wait(self) -> None:
        """Go on later: somebody scrolls or types."""
        if self._timer.isActive():
            self._timer.start(_BEGINS_AFTER)

    def stop(self) -> None:
        """Make nothing ready any more."""
        self._timer.stop()

    def _step(self) -> None:
        for _ in self._steps:
            self._timer.start(_BETWEEN)
            return
