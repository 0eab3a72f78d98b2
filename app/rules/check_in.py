"""Finding who stands at the door, by what is typed or scanned.

What it is for: two letters of a name without accents, or a number, as the code on a badge has it, lead to the delegate.
What it is not for: marks (attendance) and keys that set them (ui.check_in).
"""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from app.rules.vietnamese import fold

_NUMBER = re.compile(r"0*(\d+)")


@dataclass(frozen=True, slots=True)
class Listed:
    """One who may come: the id, the number on the badge, the name, and what tells people of one name apart."""

    id: int
    number: int
    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Whom the typed text may mean, the likeliest first, and how many more there are than are listed."""

    people: list[Listed]
    more: int = 0


class Finder:
    """Finds among people known beforehand, so that a key is answered at once."""

    def __init__(self, people: Iterable[Listed]) -> None:
        """Fold the names once."""
        folded = ((one, _reversed_words(one.name)) for one in people)
        self._people = [(one, words, _beginnings(words)) for one, words in folded]
        self._by_number = {one.number: one for one, _, _ in self._people}

    def find(self, typed: str, done: Container[int] = (), most: int = 8) -> Found:
        """Return whom the typed text may mean: the one of a number, else by given name, then by any word of the name.

        Several words are the name in its order: "th an" finds Lò Thị Án. Those whose ids are in `done` come last.
        """
        number = _NUMBER.fullmatch(typed.strip())
        if number:
            found = self._by_number.get(int(number[1]))
            return Found([found] if found else [])
        wanted = _reversed_words(typed)
        if not wanted:
            return Found([])
        # One look at the joined words leaves out most people: comparing word by word takes too long for thousands.
        first = _beginnings(wanted[:1])
        near = ((one, words) for one, words, joined in self._people if first in joined)
        ranked = [(rank, one) for one, words in near if (rank := _rank(wanted, words)) is not None]
        order = nsmallest(most, ranked, key=lambda found: (found[1].id in done, found[0], found[1].number))
        return Found([one for _, one in order], len(ranked) - len(order))


def _reversed_words(text: str) -> tuple[str, ...]:
    """Return the folded words, the given name first."""
    return tuple(reversed(fold(text).split()))


def _beginnings(words: Iterable[str]) -> str:
    """Return the words as one text in which each begins after a space."""
    return "".join(f" {word}" for word in words)


def _rank(wanted: Sequence[str], words: Sequence[str]) -> int | None:
    """Return how well words fit: 0 where they end the name, then the later they stand; None where they do not."""
    for start in range(len(words) - len(wanted) + 1):
        if all(word.startswith(part) for part, word in zip(wanted, words[start:], strict=False)):
            return start
    return None
