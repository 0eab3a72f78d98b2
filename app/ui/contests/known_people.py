"""Whom the line of a list of candidates finds while a name is typed: those summoned, then members of the book.

What it is for: nobody who is known is typed whole; whoever is not is taken as typed.
What it is not for: the line itself (ui.bodies.person_line), and the search of the window (ui.search).
"""

from collections import Counter

from app.models.book import Book
from app.models.organisation_names import OrganisationNames
from app.rules.namesakes import told_apart
from app.rules.person_search import Known, PersonSearch
from app.rules.vietnamese import clean
from app.ui.bodies.known_delegates import known_delegates

_LEAST_LETTERS, _LOOKED_AT = 2, 60
"""Members may be a hundred thousand: so many letters ask for them, and so many of the first by name are looked at."""


class KnownPeople:
    """Everybody a book knows; the delegates are read when somebody first types after a change of the book."""

    def __init__(self, book: Book) -> None:
        """Look into this book."""
        self._book = book
        self._delegates: PersonSearch | None = None
        self._read_at: tuple[int, str] | None = None
        self._found: dict[int, Known] = {}

    def find(self, text: str, most: int) -> tuple[Known, ...]:
        """Return who has all words of a text at the beginning of words of the name, delegates first."""
        found = self._find(text, most)
        self._found = {one.id: one for one in found}
        return found

    def get(self, id_: int) -> Known | None:
        """Return one of those who were found last."""
        return self._found.get(id_)

    def _find(self, text: str, most: int) -> tuple[Known, ...]:
        found = self._summoned().find(text, most)
        if len(found) == most or len(clean(text)) < _LEAST_LETTERS or clean(text).isdecimal():
            return found
        summoned = Counter(clean(one.name).casefold() for one in found)
        members = PersonSearch(self._members(text)).find(text, most)
        bearing = Counter(clean(one.name).casefold() for one in members)
        # Where more members bear a name than are summoned, nobody but the clerk knows who is meant.
        others = (one for one in members if bearing[name := clean(one.name).casefold()] > summoned[name])
        return (*found, *others)[:most]

    def _summoned(self) -> PersonSearch:
        newest = self._book.journal.newest()
        if self._delegates is None or newest != self._read_at:
            self._delegates, self._read_at = known_delegates(self._book), newest
        return self._delegates

    def _members(self, text: str) -> list[Known]:
        """Return members with all words of a text in their names, namesakes told apart; their ids are negative."""
        found = self._book.members.some(self._book.member_search.named(text, _LOOKED_AT))
        names = OrganisationNames(self._book.organisations.all() if found else ()).by_id
        units = {one.id: names.get(one.organisation_id, "") for one in found}
        apart = told_apart({one.id: one.person for one in found}, units)
        return [Known(-one.id, one.name, about=units[one.id], apart=apart.get(one.id, "")) for one in found]
