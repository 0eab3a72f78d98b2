"""Finding somebody by a few letters, with or without accents.

What it is for: choosing a person out of the delegates while typing; the number on the card finds, too; and whether a
name that was written out whole is one of those found.
What it is not for: the search over the whole book (ui.search).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.rules.vietnamese import clean, fold


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who can be found: name, number on the card (0 for none), where from, and what tells namesakes apart."""

    id: int
    name: str
    number: int = 0
    about: str = ""
    apart: str = ""


class PersonSearch:
    """People in the order in which they are shown."""

    def __init__(self, people: Iterable[Known]) -> None:
        """Read each name once."""
        self._people = [(fold(clean(one.name)).split(), one) for one in people]

    def find(self, text: str, most: int) -> tuple[Known, ...]:
        """Return who has all words of a text at the beginning of words of the name; a given name comes first."""
        wanted = fold(clean(text)).split()
        if not wanted:
            return ()
        if len(wanted) == 1 and wanted[0].isdecimal():
            return tuple(one for _, one in self._people if one.number == int(wanted[0]))[:most]
        hits = [(words, one) for words, one in self._people if all(_begins(words, part) for part in wanted)]
        hits.sort(key=lambda hit: (hit[0] != wanted, not hit[0][-1].startswith(wanted[-1])))
        return tuple(one for _, one in hits[:most])

    def get(self, id_: int) -> Known | None:
        """Return somebody by the id, None where nobody has it."""
        return next((one for _, one in self._people if one.id == id_), None)

    def named(self, name: str) -> Known | None:
        """Return the one person of exactly this name, None where there is none or more than one."""
        wanted = clean(name).casefold()
        found = [one for _, one in self._people if clean(one.name).casefold() == wanted]
        return found[0] if len(found) == 1 else None


def may_mean(text: str, name: str) -> bool:
    """Return whether somebody who typed a text may mean this name: letters to find by, or the name as they wrote it.

    Two words or more with a capital are a name written out, in which "An" is not the beginning of "Anh".
    """
    typed = clean(text)
    words = typed.casefold().split()
    if not words[1:] or typed == typed.lower():
        return True
    known = clean(name).casefold()
    if typed.isascii():
        known = fold(known)
    return known.split()[-len(words) :] == words


def _begins(words: list[str], part: str) -> bool:
    return any(word.startswith(part) for word in words)
