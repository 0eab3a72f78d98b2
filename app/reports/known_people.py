"""Whom a line of a list stands for: the delegate of that name; of several, the one whom the note tells apart.

What it is for: papers that tell of candidates and elected people what the book knows of them as delegates.
What it is not for: guessing between namesakes. No list is linked to a delegate in the book, so that nothing can lead
from a ballot to one: name and note are all that a paper has, too.
"""

from collections import defaultdict
from collections.abc import Sequence

from app.models.round_records import Candidate
from app.rules.persons import Person
from app.rules.vietnamese import clean


class KnownPeople:
    """People found by their lines on a list."""

    def __init__(self, people: Sequence[Person]) -> None:
        """Know these people."""
        self._named = defaultdict[str, list[Person]](list)
        for one in people:
            self._named[_folded(one.name)].append(one)

    def of(self, line: Candidate) -> Person | None:
        """Return whom a line stands for; None where nobody has the name, or several whom its note does not tell apart.

        A note tells by a year of birth, a post or a place of work that only one of them has.
        """
        named = self._named.get(_folded(line.name), [])
        if len(named) == 1:
            return named[0]
        note = _folded(line.note)
        meant = [one for one in named if any(fact in note for fact in _own_facts(one, named))]
        return meant[0] if len(meant) == 1 else None

    def namesakes(self, name: str) -> int:
        """Return how many people have this name."""
        return len(self._named.get(_folded(name), []))


def _own_facts(one: Person, named: Sequence[Person]) -> set[str]:
    """Return what is told of one person and of none of the others."""
    return _facts(one).difference(*(_facts(other) for other in named if other is not one))


def _facts(one: Person) -> set[str]:
    born = str(one.born.year) if one.born else ""
    return {_folded(fact) for fact in (born, one.position, one.workplace) if fact}


def _folded(text: str) -> str:
    return clean(text).casefold()
