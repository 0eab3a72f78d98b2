"""Titles of columns that people gave a field, remembered for the next list.

What it is for: a list from the same office is understood at once the next time.
What it is not for: the titles that everybody knows (rules.member_rows).
"""

from collections.abc import Mapping
from types import MappingProxyType

from app.models.repository import Repository
from app.rules.column_titles import plain_title
from app.rules.list_kinds import ListKind

_OF: Mapping[str, str] = MappingProxyType(
    {
        "members": "member",
        "delegates": "delegate",
        "organisations": "organisation",
        "evaluations": "evaluation",
        "organisation-evaluations": "evaluation",
    }
)
"""What each kind of list is about: whoever may change that may say what its columns hold."""


class ColumnTitles(Repository):
    """The titles a book remembers, by kind of list."""

    def of(self, kind: str) -> dict[str, str]:
        """Return the field of each title of a kind of list; titles in the form for comparing."""
        return dict(self._rows("SELECT title, field FROM column_title WHERE list = ?", (kind,)))

    def known_to(self, kind: ListKind) -> ListKind:
        """Return a kind of list that knows the titles that are remembered for it."""
        return kind.knowing(self.of(kind.name))

    def remember(self, kind: str, title: str, field: str) -> None:
        """Keep what a column of this title holds."""
        plain = plain_title(title)
        of = _OF[kind]
        with self._book.change(f"{of}.column", of, list=kind, title=plain, field=field) as connection:
            connection.execute("INSERT OR REPLACE INTO column_title VALUES (?, ?, ?)", (kind, plain, field))
