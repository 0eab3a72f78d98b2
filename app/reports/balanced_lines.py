"""Breaking a heading into lines of about equal length, never with one word left dangling.

What it is for: the head of a document, its title, the heads of tables.
What it is not for: running text, which reportlab breaks.
"""

from collections.abc import Callable, Sequence
from functools import cache

_GOOD_BEGINNINGS = frozenset({"và", "của", "lần", "nhiệm", "khóa", "khoá", "dự", "trực", "ngày"})
_GOOD_BREAK = 0.15

Measure = Callable[[str], float]


def balanced_lines(text: str, measure: Measure, width: float) -> tuple[str, ...]:
    """Break a text into as few lines as the width needs, as even as they can be.

    `measure` returns the width of a text in the unit of `width`. A break before a linking word is preferred.
    A single word wider than the width stays whole on a line of its own.
    """
    words = text.split()
    if not words:
        return ()
    return _evenest(words, len(_greedy(words, measure, width)), measure, width)


def _greedy(words: Sequence[str], measure: Measure, width: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _evenest(words: Sequence[str], lines: int, measure: Measure, width: float) -> tuple[str, ...]:
    @cache
    def best(start: int, left: int) -> tuple[float, tuple[str, ...]]:
        """Return the cost and the lines of the words from `start`, on exactly `left` lines."""
        if left == 1:
            line = " ".join(words[start:])
            return _cost(measure(line), width), (line,)
        found: tuple[float, tuple[str, ...]] = (float("inf"), ())
        for end in range(start + 1, len(words) - left + 2):
            line = " ".join(words[start:end])
            rest_cost, rest = best(end, left - 1)
            cost = _cost(measure(line), width) + rest_cost - _GOOD_BREAK * (words[end].lower() in _GOOD_BEGINNINGS)
            found = min(found, (cost, (line, *rest)), key=lambda one: one[0])
        return found

    return best(0, lines)[1]


def _cost(line: float, width: float) -> float:
    """Squares prefer even lines; a line that does not fit is worse than any that does."""
    return (line / width) ** 2 if line <= width else 100 * line / width
