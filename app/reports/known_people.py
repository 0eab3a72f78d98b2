"""Whom a name on a list stands for: the delegate of that name, where only one has it.

What it is for: papers that tell of candidates and elected people what the book knows of them as delegates.
What it is not for: linking anything to a ballot, and guessing between namesakes.
"""

from collections import Counter
from collections.abc import Sequence

from app.rules.persons import Person


def known_by_name(people: Sequence[Person]) -> dict[str, Person]:
    """Return those whose name nobody else has."""
    times = Counter(one.name for one in people)
    return {one.name: one for one in people if times[one.name] == 1}
