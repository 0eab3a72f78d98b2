"""Later rounds fill only what earlier ones left, with people who have no place yet."""

from app.rules.later_rounds import OpenPlaces, check_later

LEFT = OpenPlaces(seats=1, alternates=2, placed=((1, "Lê Văn An"), (2, "Trần Thị Bích")), known={1, 2, 3})


def codes(seats, alternates, *names, fills_alternates=False):
    return codes_of(seats, alternates, *((0, name) for name in names), fills_alternates=fills_alternates)


def codes_of(seats, alternates, *people, fills_alternates=False):
    found = check_later(seats, alternates, people, LEFT, fills_alternates=fills_alternates)
    return [(one.rule.code, one.place) for one in found]


def test_what_is_left_can_be_filled():
    assert codes(1, 2, "Phạm Văn Cường") == []
    assert codes(2, 0, "Phạm Văn Cường", fills_alternates=True) == []


def test_more_places_than_are_left_are_objected_to():
    assert codes(2, 0) == [("later.seats", "seats")]
    assert codes(1, 3) == [("later.alternates", "alternates")]
    assert codes(3, 0, fills_alternates=True) == [("later.seats", "seats")]


def test_who_has_a_place_does_not_stand_again_however_the_name_is_typed():
    assert codes(1, 0, "Phạm Văn Cường", "lê  văn AN") == [("later.placed", "candidates")]


def test_a_namesake_who_stood_before_and_has_no_place_may_stand_again():
    assert codes_of(1, 0, (3, "Lê Văn An")) == []
    assert codes_of(1, 0, (1, "Lê Văn An (A)")) == [("later.placed", "candidates")]


def test_a_new_line_with_the_name_of_somebody_placed_is_objected_to():
    assert codes_of(1, 0, (9, "Lê Văn An")) == [("later.placed", "candidates")]
