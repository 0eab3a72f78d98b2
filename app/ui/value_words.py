"""Values of people in the language of the screen.

What it is for: tables of delegates and members show the same value alike.
What it is not for: papers and sheets, which are always Vietnamese (rules.delegate_values).
"""

from enum import StrEnum

from app.rules.delegate_values import Value, written
from app.ui.words import rule_text


def shown(value: Value) -> str:
    """Return a value in the language of the screen."""
    text = written(value)
    return rule_text(text) if isinstance(value, StrEnum) else text


class ValueWords:
    """Values in the language of the screen, each word looked up once."""

    def __init__(self) -> None:
        """Know no word yet."""
        self._known: dict[StrEnum, str] = {}

    def of(self, value: Value) -> str:
        """Return what is shown of a value."""
        if not isinstance(value, StrEnum):
            return written(value)
        if value not in self._known:
            self._known[value] = shown(value)
        return self._known[value]
