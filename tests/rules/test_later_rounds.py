"""Later rounds are of the kind that is open, and fill only what earlier ones left, with people who may stand."""

from dataclasses import replace

import pytest

from app.rules.later_rounds import LaterRound, OpenPlaces, check_later
from app.rules.rounds import RoundKind

LEFT = OpenPlaces(
    RoundKind.FURTHER, 1, 2, placed={101: "Lê Văn An", 102: "Trần Thị Bích"}, tied={}, known={101, 102, 103}
)
TIED = OpenPlaces(
    RoundKind.RUNOFF, 2, 0, placed={1: "Lê Văn An"}, tied={3: "Vũ Anh Đức", 4: "Đỗ Quang Huy", 5: "Lò Thị Mai"}
)
RUNOFF = LaterRound(RoundKind.RUNOFF, 2, 0, TIED.tied)


def found(later, left):
    return [(one.rule.code, one.place) for one in check_later(later, left)]


def codes(seats, alternates, *names):
    return found(LaterRound(RoundKind.FURTHER, seats, alternates, dict(enumerate(names))), LEFT)


def codes_of(*people):
    return found(LaterRound(RoundKind.FURTHER, 1, 0, dict(people)), LEFT)


def test_what_is_left_can_be_filled():
    assert codes(1, 2, "Phạm Văn Cường") == []
    alternates = replace(LEFT, seats=0, fills_alternates=True)
    assert found(LaterRound(RoundKind.FURTHER, 2, 0, {7: "Phạm Văn Cường"}, fills_alternates=True), alternates) == []
    assert found(RUNOFF, TIED) == []


def test_more_places_than_are_left_are_objected_to():
    assert codes(2, 0) == [("later.seats", "seats")]
    assert codes(1, 3) == [("later.alternates", "alternates")]
    alternates = replace(LEFT, seats=0, fills_alternates=True)
    assert found(LaterRound(RoundKind.FURTHER, 3, 0, {}, fills_alternates=True), alternates) == [
        ("later.seats", "seats")
    ]


def test_who_has_a_place_does_not_stand_again_however_the_name_is_typed():
    assert codes(1, 0, "Phạm Văn Cường", "lê  văn AN") == [("later.placed", "candidates")]


def test_a_namesake_who_stood_before_and_has_no_place_may_stand_again():
    assert codes_of((103, "Lê Văn An")) == []
    assert codes_of((101, "Lê Văn An (A)")) == [("later.placed", "candidates")]


def test_a_new_line_with_the_name_of_somebody_placed_is_objected_to():
    assert codes_of((109, "Lê Văn An")) == [("later.placed", "candidates")]


@pytest.mark.parametrize(
    "people",
    [
        {**TIED.tied, 9: "Người mới"},
        {3: "Vũ Anh Đức", 4: "Đỗ Quang Huy"},
        {3: "Vũ Anh Đức", 4: "Đỗ Quang Huy", 9: "Lò Thị Mai"},
    ],
)
def test_a_run_off_is_between_exactly_those_with_equal_votes(people):
    (one,) = check_later(replace(RUNOFF, people=people), TIED)
    assert (one.rule.code, one.place) == ("later.runoff_people", "candidates")
    assert one.says == "Bầu lại giữa đúng những người bằng phiếu: Vũ Anh Đức, Đỗ Quang Huy, Lò Thị Mai."


def test_a_run_off_is_for_all_places_over_which_votes_are_equal():
    assert found(replace(RUNOFF, seats=1), TIED) == [("later.runoff_seats", "seats")]
    assert found(replace(RUNOFF, seats=3), TIED) == [("later.seats", "seats")]


def test_no_run_off_where_nobody_has_equal_votes_and_no_further_ballot_where_somebody_has():
    (one,) = check_later(LaterRound(RoundKind.RUNOFF, 1, 0, {7: "Phạm Văn Cường"}), LEFT)
    assert one.rule.code == "later.kind"
    assert "lần này là bầu tiếp, không phải bầu lại giữa những người bằng phiếu" in one.says
    assert found(replace(RUNOFF, kind=RoundKind.FURTHER), TIED) == [("later.kind", "rounds")]
    assert found(replace(RUNOFF, fills_alternates=True, seats=0), TIED) == [("later.kind", "rounds")]


def test_nothing_is_begun_where_nothing_is_left():
    done = OpenPlaces(None, 0, 0, placed={1: "Lê Văn An"}, tied={})
    assert ("later.nothing", "rounds") in found(LaterRound(RoundKind.FURTHER, 1, 0, {}), done)
