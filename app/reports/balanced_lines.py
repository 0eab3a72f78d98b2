"""Breaking a heading into lines of about equal length, never with one word left dangling.

What it is for: the head of a document, its title, the heads of tables.
What it is not for: running text, which reportlab breaks.
"""

from collections.abc import Callable, Iterator, Sequence

_GOOD_BEGINNINGS = frozenset({"và", "của", "lần", "nhiệm", "khóa", "khoá", "dự", "trực", "ngày"})
_GOOD_BREAK = 0.15
_KEPT_TOGETHER = frozenset(
    {"đảng bộ", "chi bộ", "đại hội", "đại biểu", "chấp hành", "thường vụ", "đảng ủy", "đảng uỷ", "cấp ủy", "cấp uỷ"}
)
"""Words of two syllables that the head of a paper never breaks where it has another place."""
_BAD_BREAK = 5

Measure = Callable[[str], float]


def balanced_lines(text: str, measure: Measure, width: float) -> tuple[str, ...]:
    """Break a text into as few lines as the width needs, as even as they can be.

    `measure` returns the width of a text in the unit of `width`. A break before a linking word is preferred,
    one inside a word of two syllables avoided. A single word wider than the width stays whole on a line of its own.
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
    """Return the words on exactly so many lines at the least cost, found from the last line to the first.

    A line is never tried longer than the column, except by its one word, so the work grows with the words alone.
    """
    fitting = [list(_fitting(words, start, measure, width)) for start in range(len(words))]
    best: dict[int, tuple[float, tuple[str, ...]]] = {len(words): (0.0, ())}
    for _ in range(lines):
        longer: dict[int, tuple[float, tuple[str, ...]]] = {}
        for start, ends in enumerate(fitting):
            found = [(_cost_at(words, end, cost) + best[end][0], line, end) for end, line, cost in ends if end in best]
            if found:
                cost, line, end = min(found, key=lambda one: one[0])
                longer[start] = (cost, (line, *best[end][1]))
        best = longer
    return best[0][1]


def _fitting(words: Sequence[str], start: int, measure: Measure, width: float) -> Iterator[tuple[int, str, float]]:
    """Yield each line that begins with a word and fits, with the place after it and its cost."""
    for end in range(start + 1, len(words) + 1):
        line = " ".join(words[start:end])
        measured = measure(line)
        if measured > width and end > start + 1:
            return
        yield end, line, _cost(measured, width)


def _cost_at(words: Sequence[str], end: int, cost: float) -> float:
    """Return the cost of a line that ends here: a break before a linking word is preferred, inside a word avoided."""
    if end == len(words):
        return cost
    if f"{words[end - 1]} {words[end]}".lower() in _KEPT_TOGETHER:
        return cost + _BAD_BREAK
    return cost - _GOOD_BREAK * (words[end].lower() in _GOOD_BEGINNINGS)


def _cost(line: float, width: float) -> float:
    """Squares prefer even lines; a line that does not fit is worse than any that does."""
    return (line / width) ** 2 if line <= width else 100 * line / width
