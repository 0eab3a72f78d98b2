"""Seats: their names, and delegations in blocks."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.rules.seating import Hall, place, row_name

HALLS = st.builds(Hall, st.integers(1, 30), st.integers(1, 30))
SIZES = st.lists(st.integers(1, 40), max_size=12)


def groups_of(sizes):
    ids = iter(range(1, sum(sizes) + 1))
    return [[next(ids) for _ in range(size)] for size in sizes]


def at(hall, seat):
    return next(
        (row, column) for row, names in enumerate(hall.names()) for column, name in enumerate(names) if name == seat
    )


def test_rows_are_named_by_letters():
    assert [row_name(row) for row in (1, 2, 26, 27, 28, 52, 53)] == ["A", "B", "Z", "AA", "AB", "AZ", "BA"]
    assert list(Hall(2, 3).names()) == [("A1", "A2", "A3"), ("B1", "B2", "B3")]


def test_every_second_row_is_filled_from_the_right():
    assert place(Hall(2, 3), [[1, 2], [3, 4]]).seats == {1: "A1", 2: "A2", 3: "A3", 4: "B3"}


@given(HALLS, SIZES)
def test_everybody_has_one_seat_while_there_are_any(hall, sizes):
    placing = place(hall, groups_of(sizes))
    assert len(set(placing.seats.values())) == len(placing.seats) == min(sum(sizes), hall.size)
    assert len(placing.seats) + len(placing.unplaced) == sum(sizes)
    assert set(placing.seats.values()) <= {name for row in hall.names() for name in row}


@given(HALLS, SIZES)
def test_neighbours_on_the_list_are_neighbours_in_the_hall(hall, sizes):
    seats = list(place(hall, groups_of(sizes)).seats.values())
    for one, other in pairwise(seats):
        (row, column), (other_row, other_column) = at(hall, one), at(hall, other)
        assert abs(row - other_row) + abs(column - other_column) == 1
