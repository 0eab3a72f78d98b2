"""What the congress voted by cards on a contest, against the list and the number that go onto the ballot papers.

What it is for: warnings before a count is closed: a list voted down or never voted on, another number of seats.
What it is not for: the votes themselves (shows_of_cards), and numbers that are allotted from above and not voted on.
Source: election-rules 1: number and list of a contest are voted by raised card.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True)
class Voted:
    """The vote that stands on one matter: cards in favour of those present, whether it passed, the number decided."""

    in_favour: int
    present: int
    passed: bool
    number: int = 0


def check_list_votes(
    seats: int, on_seats: Voted | None, on_list: Voted | None, *, are_votes_kept: bool
) -> Iterator[Finding]:
    """Yield where a contest goes on without what the congress voted; nothing where the book keeps no votes."""
    if on_seats is not None and not on_seats.passed:
        yield finding("vote.seats_rejected", "seats", in_favour=on_seats.in_favour, present=on_seats.present)
    elif on_seats is not None and on_seats.number and on_seats.number != seats:
        yield finding("vote.seats_differ", "seats", agreed=on_seats.number, seats=seats)
    if on_list is not None and not on_list.passed:
        yield finding("vote.list_rejected", "candidates", in_favour=on_list.in_favour, present=on_list.present)
    elif on_list is None and are_votes_kept:
        yield finding("vote.list_missing", "candidates")
