"""Titles of columns that people gave a field, remembered for the next list.

What it is for: a list from the same office is understood at once the next time.
What it is not for: the titles that everybody knows (rules.member_rows).
"""

from app.models.repository import Repository
from app.rules.column_titles import plain_title


class ColumnTitles(Repository):
    """The titles a book remembers, by kind of list."""

    def of(self, kind: str) -> dict[str, str]:
        """Return the field of each title of a kind of list; titles in the form for comparing."""
        return dict(self._rows("SELECT title, field FROM column_title WHERE list = ?", (kind,)))

    def remember(self, kind: str, title: str, field: str) -> None:
        """Keep what a column of this title holds."""
        plain = plain_title(title)
        with self._book.change("member.column", "member", list=kind, title=plain, field=field) as connection:
            connection.execute("INSERT OR REPLACE INTO column_title VALUES (?, ?, ?)", (kind, plain, field))
