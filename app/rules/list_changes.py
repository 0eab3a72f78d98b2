"""What rows of a list would change of people who are in the book already: from what, to what.

What it is for: a sheet that was completed elsewhere comes back, and a person sees each change before it is stored.
What it is not for: who of the book a row is (list_matching), whether a change may be (list_judging), storing (models).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.rules.delegate_values import Value, written
from app.rules.list_values import Values

_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Change:
    """What a row would change of somebody of the book: the number and name there, texts before, values after.

    `write` gives a value as lists of this kind have it.
    """

    number: int
    name: str
    before: Mapping[Any, str]
    after: Values
    write: Callable[[Value], str] = written

    @property
    def texts(self) -> dict[Any, tuple[str, str]]:
        """What each field says before and after, as lists write it."""
        return {of: (self.before[of], self.write(value)) for of, value in self.after.items()}

    def told(self, titles: Mapping[Any, str]) -> str:
        """Return the change in one line, by the titles of fields."""
        return "; ".join(
            f"{titles[of]}: {old or _NOTHING} → {new or _NOTHING}" for of, (old, new) in self.texts.items()
        )
