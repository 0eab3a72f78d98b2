"""The shortest line that the reader accepts as a given paper.

What it is for: how few keys a paper can cost; every piece is asked of `rules.entry_line.read`, so that nothing is
claimed that the program would not take.
What it is not for: the line with which correcting begins (rules.entry_text), which separates every number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from app.rules.ballots import Ballot
from app.rules.entry_line import Form, Typed, as_printed, read
from app.rules.entry_text import line_of

_SHORTEST_RANGE = 3
Numbers = tuple[int, ...]


def shortest_line(ballot: Ballot, form: Form) -> str:
    """Return the line; raise ValueError for a paper that numbers, `+` and `*` cannot say."""
    numbers = tuple(sorted(ballot.disagree if form.typed is Typed.REFUSED else ballot.agree))
    for line in sorted(_lines(ballot, numbers, form), key=len):
        if read(line, form).ballot == ballot:
            return line
    raise ValueError(numbers)


def plain_line(ballot: Ballot, form: Form) -> str:
    """Return what somebody types who knows one rule: a separator only after a digit that could begin a longer number.

    Without ranges, `+` and `*`; where the reader asks for more separators, with one after each number.
    """
    numbers = sorted(ballot.disagree if form.typed is Typed.REFUSED else ballot.agree)
    line = "".join(f"{number} " if number * 10 <= form.candidates else str(number) for number in numbers).strip()
    return line if line and read(line, form).ballot == ballot else line_of(ballot, form)


def _lines(ballot: Ballot, numbers: Numbers, form: Form) -> Iterator[str]:
    if ballot == form.previous:
        yield "*"
    if ballot == as_printed(form):
        yield "+"
    if numbers:
        plain = replace(form, previous=None)
        yield from _written(numbers)
        yield _separated(numbers, plain)


@cache
def _separated(numbers: Numbers, form: Form) -> str:
    """Return the shortest line of pieces with a separator between them; within a piece digits stand together."""
    best = [""]
    for end in range(1, len(numbers) + 1):
        lines = [
            f"{best[start]} {piece}".strip()
            for start in range(end)
            for piece in _written(numbers[start:end])
            if read(f"{piece} ", form).numbers == numbers[start:end]
        ]
        best.append(min(lines, key=len))
    return best[-1]


@cache
def _written(numbers: Numbers) -> tuple[str, ...]:
    """Return the ways to write rising numbers without separators: digits together, runs as ranges or not."""
    if not numbers:
        return ("",)
    run = _run_at_start(numbers)
    ways = [f"{numbers[0]}{rest}" for rest in _written(numbers[1:])]
    if run >= _SHORTEST_RANGE:
        ways += [f"{numbers[0]}-{numbers[run - 1]}{rest}" for rest in _written(numbers[run:])]
    return tuple(ways)


def _run_at_start(numbers: Sequence[int]) -> int:
    return next((place for place, number in enumerate(numbers) if number != numbers[0] + place), len(numbers))
