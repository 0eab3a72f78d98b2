"""What a preview asks of the kind of people it shows.

What it is for: the same preview for delegates and members.
What it is not for: the preview itself (list_preview).
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from app.models.long_work import Tell
from app.rules.delegate_notes import Notes
from app.rules.list_heading import Heading
from app.rules.list_judging import Judged, Known, ListRow


class ListSource(Protocol):
    """One kind of people in one book."""

    @property
    def title(self) -> str:
        """What the table is called."""
        ...

    @property
    def found_new(self) -> str:
        """The sentence on a list without problems, with %1 rows and %3 new people."""
        ...

    @property
    def found_changed(self) -> str:
        """The sentence on a list that changes the book, with %1 rows, %3 new, %4 changed, %5 that change nothing."""
        ...

    @property
    def update(self) -> str:
        """The wish that lets %1 rows change people of the book; "" where it is not to be wished apart."""
        ...

    @property
    def open_names(self) -> str:
        """The wish that lets new names in."""
        ...

    def fields(self, heading: Heading, /) -> Sequence[StrEnum]:
        """Return what a column of such a list may be said to hold."""
        ...

    def known(self, tell: Tell | None = None, /) -> Known:
        """Return what rows are judged against; raise Stopped where `tell` says so."""
        ...

    def opened(self, tell: Tell | None = None, /) -> Known:
        """Return what rows are judged against where the list may bring new names."""
        ...

    def judge(
        self,
        heading: Heading,
        rows: Sequence[ListRow],
        book: Known,
        others: frozenset[int],
        tell: Tell | None = None,
        /,
    ) -> Judged:
        """Return what the rows below a heading come to; `others` are rows of people who share only a name.

        Raises Stopped where `tell` says so.
        """
        ...

    def notes(self, heading: Heading, judged: Judged, rows: Sequence[ListRow], /) -> Notes:
        """Return what should be read of a list of this kind though nothing is wrong."""
        ...
