"""Who may sit in the bodies of a congress, and what is to be looked at before one is voted."""

from datetime import date

import pytest

from app.rules.bodies import (
    BODIES_OF,
    BODY_NAMES,
    BodyKind,
    BodyRole,
    Seat,
    check_body,
    refuse_members,
    roles_of,
)
from app.rules.partial_dates import PartialDate
from app.rules.persons import Person
from app.rules.probation import on_probation
from app.rules.rounds import Electorate

OPENS = date(2026, 7, 28)
HEAD = Seat("Lò Thị Án", BodyRole.HEAD)


def codes(found):
    return [(one.rule.code, one.place) for one in found]


def test_a_body_in_order_has_nothing_said_of_it():
    for kind in BodyKind:
        seats = (HEAD, Seat("Mùa A Páo"), Seat("Cầm Thị Yến"))
        assert codes(refuse_members(kind, seats)) == []
        assert codes(check_body(kind, seats, 3)) == []
        assert codes(check_body(kind, (), 3)) == []


def test_nobody_who_stands_on_a_list_counts_it():
    """Điều 8 of 190: official delegates whose names are not on the list of candidates."""
    seats = (HEAD, Seat("Mùa A Páo", on_lists=("Ban Chấp hành", "Đoàn đại biểu")))
    found = list(check_body(BodyKind.COUNTING, seats, None))
    assert codes(found) == [("body.candidate", "counting/2")]
    assert found[0].says == "Mùa A Páo có tên trong danh sách bầu cử Ban Chấp hành; Đoàn đại biểu."
    assert codes(check_body(BodyKind.PRESIDIUM, seats, None)) == []


def test_who_is_put_forward_is_told_of_before_the_list_is_made():
    seats = (HEAD, Seat("Mùa A Páo", nominated_for=("Chi ủy",)))
    found = list(check_body(BodyKind.COUNTING, seats, None))
    assert codes(found) == [("body.nominated", "counting/2")]
    assert found[0].says == "Mùa A Páo được giới thiệu để bầu Chi ủy."
    assert codes(check_body(BodyKind.PRESIDIUM, seats, None)) == []


def test_a_probationary_member_does_not_count_but_may_write():
    seats = (HEAD, Seat("Mùa A Páo", on_probation=True))
    assert codes(refuse_members(BodyKind.COUNTING, seats)) == [("body.probationary", "counting/2")]
    assert codes(refuse_members(BodyKind.SECRETARIES, seats)) == []


def test_the_same_name_twice_is_refused():
    found = refuse_members(BodyKind.PRESIDIUM, (HEAD, Seat("lò thị  án")))
    assert codes(found) == [("body.twice", "presidium/2")]


def test_two_delegates_of_one_name_are_two_people():
    def told(*delegates: int | None) -> list[tuple[str, str]]:
        return codes(refuse_members(BodyKind.PRESIDIUM, [Seat("Lò Thị Án", delegate=one) for one in delegates]))

    assert told(1, 2, 3) == []
    assert told(1, 1) == told(1, None) == told(None, 1) == told(None, None) == [("body.twice", "presidium/2")]
    assert told(1, 2, 1) == [("body.twice", "presidium/3")]


def test_guests_sit_in_the_presidium_but_are_told_of_in_boards():
    seats = (HEAD, Seat("Vũ Thị Hoa", is_official=False))
    assert codes(check_body(BodyKind.PRESIDIUM, seats, None)) == []
    assert codes(check_body(BodyKind.SECRETARIES, seats, None)) == []
    assert codes(check_body(BodyKind.CREDENTIALS, seats, None)) == [("body.guest", "credentials/2")]
    assert codes(check_body(BodyKind.COUNTING, seats, None)) == [("body.not_official", "counting/2")]


def test_size_head_and_credentials_are_told():
    assert codes(check_body(BodyKind.CREDENTIALS, (Seat("A Páo"),), 3)) == [
        ("body.size", "credentials"),
        ("body.no_head", "credentials"),
    ]
    assert codes(check_body(BodyKind.SECRETARIES, (HEAD, Seat("A Páo", BodyRole.HEAD)), 2)) == [
        ("body.heads", "secretaries")
    ]
    assert codes(check_body(BodyKind.PRESIDIUM, (Seat("A Páo"),), 1)) == []
    assert codes(check_body(BodyKind.PRESIDIUM, (Seat("A Páo", is_ineligible=True),), 1)) == [
        ("body.ineligible", "presidium/1")
    ]


@pytest.mark.parametrize(
    ("joined", "official", "expected"),
    [
        (PartialDate(2025, 7, 29), None, True),
        (PartialDate(2025, 7, 28), None, False),
        (PartialDate(2025, 8), None, True),
        (PartialDate(2025, 7), None, False),
        (None, None, False),
        (PartialDate(2025, 1, 1), PartialDate(2026, 8, 1), True),
        (PartialDate(2025, 1, 1), PartialDate(2026, 7, 28), False),
        (PartialDate(2025, 9, 1), PartialDate(2026), True),
        (PartialDate(2025, 7, 1), PartialDate(2026), False),
    ],
)
def test_probation_is_twelve_months_and_only_what_is_sure(joined, official, expected):
    person = Person(name="Mùa A Páo", joined=joined, official_since=official)
    assert on_probation(person, OPENS) is expected


def test_every_body_has_a_name_and_places():
    assert set(BODY_NAMES) == set(BodyKind)
    assert roles_of(BodyKind.COUNTING) == (BodyRole.HEAD, BodyRole.SECRETARY, BodyRole.MEMBER)
    assert all(roles_of(kind)[0] is BodyRole.HEAD for kind in BodyKind)
    assert BodyKind.CREDENTIALS not in BODIES_OF[Electorate.MEMBER_CONGRESS]
