"""Seats of a hall: their names, and delegations placed in blocks.

What it is for: rows from the stage backwards, seats from the left; who belongs together sits together.
What it is not for: who holds a place in the hall (models.replacements) and storing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST_ROWS = 60
MOST_SEATS = 60
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Hall:
    """Rows of seats, both counted from 1; row A is the one before the stage."""

    rows: int
    seats: int

    @property
    def size(self) -> int:
        """How many seats there are."""
        return self.rows * self.seats

    def names(self) -> Iterator[Sequence[str]]:
        """Yield the names of the seats, row by row."""
        for row in range(1, self.rows + 1):
            yield tuple(f"{row_name(row)}{seat}" for seat in range(1, self.seats + 1))


@dataclass(frozen=True, slots=True)
class Placing:
    """Who got which seat, and for whom none was left, both by id."""

    seats: dict[int, str]
    unplaced: tuple[int, ...]


def row_name(row: int) -> str:
    """Return the letters of a row: A to Z, then AA to AZ, and so on."""
    name = ""
    while row:
        row, letter = divmod(row - 1, len(_LETTERS))
        name = _LETTERS[letter] + name
    return name


def place(hall: Hall, groups: Sequence[Sequence[int]]) -> Placing:
    """Return seats for groups one after the other, from the stage backwards.

    Every second row is filled from the right, so that a group that goes on in the next row stays one block.
    """
    free = _winding(hall)
    seats: dict[int, str] = {}
    unplaced: list[int] = []
    for one in (one for group in groups for one in group):
        seat = next(free, "")
        if seat:
            seats[one] = seat
        else:
            unplaced.append(one)
    return Placing(seats, tuple(unplaced))


def _winding(hall: Hall) -> Iterator[str]:
    for number, row in enumerate(hall.names()):
        yield from reversed(row) if number % 2 else row
