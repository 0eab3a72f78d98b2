"""Finding entries of the journal: by words without accents, action, operator, day; newest first.

What it is for: a list over a hundred thousand entries that reads only what it shows.
What it is not for: whether the journal is whole (journal), and words of one action (rules.journal_words).
"""

import json
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.models.congresses import Congresses
from app.models.repository import Changes, Repository
from app.rules.journal_words import action_words, told_words
from app.rules.vietnamese import fold

_NOT_IN_WORDS = re.compile(r"[^\w]+")
_ROUNDS = (
    "SELECT round.id, contest.title || ', lần ' || round.number FROM round JOIN contest ON contest.id = contest_id"
)
_LONGEST_READ = 20_000
"""Bytes of a detail beyond which it is a list of thousands, of which only the length would be told."""


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """What is looked for; "" is any. `day` in ISO 8601."""

    text: str = ""
    action: str = ""
    operator: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """An entry as it is shown: `at` in ISO 8601, the action in words, what is told of it."""

    id: int
    at: str
    operator: str
    action: str
    told: str
    digest: str


class JournalSearch(Repository):
    """The entries of one book; folded texts are kept, as entries never change."""

    def __init__(self, book: Changes) -> None:
        """Read nothing yet; the file of the book may be taken up anew meanwhile."""
        super().__init__(book)
        self._folded: dict[int, str] = {}

    def ids(self, query: JournalQuery) -> "array[int]":
        """Return the entries that are looked for, newest first: with every word, numbers as a whole."""
        wanted = {"action": query.action, "operator": query.operator, "substr(at, 1, 10)": query.day}
        used = {column: value for column, value in wanted.items() if value}
        where = " AND ".join(f"{column} = ?" for column in used)
        sql = f"SELECT id FROM journal {f'WHERE {where}' if where else ''} ORDER BY id DESC"
        found = array("q", (id_ for (id_,) in self._rows(sql, used.values())))
        words = [f" {word} " if word.isdecimal() else word for word in _NOT_IN_WORDS.sub(" ", fold(query.text)).split()]
        if not words:
            return found
        texts = self._texts()
        return array("q", (id_ for id_ in found if all(word in texts[id_] for word in words)))

    def some(self, ids: Sequence[int]) -> dict[int, ShownEntry]:
        """Return entries by their ids."""
        marks = ", ".join("?" * len(ids))
        return {one.id: one for one in self._shown(f"WHERE id IN ({marks})", tuple(ids))}

    def all(self) -> Iterator[ShownEntry]:
        """Yield all entries, oldest first."""
        return self._shown("ORDER BY id", ())

    def choices(self, column: str) -> tuple[tuple[str, int], ...]:
        """Return what stands in "action", "operator" or "day", with how many entries each; the latest first."""
        named = {"action": "action", "operator": "operator", "day": "substr(at, 1, 10)"}[column]
        sql = f"SELECT {named}, count(*) FROM journal GROUP BY 1 ORDER BY max(id) DESC"
        return tuple((str(value), int(count)) for value, count in self._rows(sql))

    def words(self, action: str) -> str:
        """Return what an action is called at a congress of this kind."""
        return action_words(action, Congresses(self._book).get().kind)

    def read_ahead(self, most: int = 1_000) -> bool:
        """Read so many entries more as they will be searched; return whether some are left."""
        last, before = next(reversed(self._folded), 0), len(self._folded)
        for one in self._shown("WHERE id > ? ORDER BY id LIMIT ?", (last, most)):
            self._folded[one.id] = f" {_NOT_IN_WORDS.sub(' ', fold(f'{one.action} {one.operator} {one.told}'))} "
        return len(self._folded) - before == most

    def _texts(self) -> dict[int, str]:
        while self.read_ahead():
            pass
        return self._folded

    def _shown(self, which: str, values: tuple[int, ...]) -> Iterator[ShownEntry]:
        rows = self._rows(
            "SELECT id, at, operator, action, subject, CASE WHEN length(detail) > ? THEN '{}' ELSE detail END, digest"
            f" FROM journal {which}",
            (_LONGEST_READ, *values),
        )
        kind = Congresses(self._book).get().kind
        rounds = dict(self._rows(_ROUNDS))
        for id_, at, operator, action, subject, detail, digest in rows:
            words, told = action_words(action, kind), told_words(json.loads(detail), subject, rounds)
            yield ShownEntry(id_, at, operator, words, told, digest)
