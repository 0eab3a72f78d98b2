"""The rule of generations, and the strength of passphrases."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.rules.generations import LAST_ONES, surplus
from app.rules.passphrases import Strength, bits, strength

BEGIN = datetime(2026, 11, 26, 7, tzinfo=UTC)
MOMENTS = st.sets(st.integers(-9_000, 1_000).map(lambda minutes: BEGIN + timedelta(minutes=minutes)), max_size=60)


def rest(moments):
    """What stays of backups that are as new as their clock says."""
    ordered = sorted(moments, reverse=True)
    gone = surplus(ordered)
    return {one for place, one in enumerate(ordered) if place not in gone}


@given(MOMENTS)
def test_the_last_ten_the_last_of_each_hour_and_of_each_day_stay(moments):
    kept = rest(moments)
    ordered = sorted(moments, reverse=True)
    assert set(ordered[:LAST_ONES]) <= kept
    assert {one.date() for one in kept} == {one.date() for one in moments}
    for day in {one.date() for one in moments}:
        assert max(one for one in moments if one.date() == day) in kept
    if ordered:
        today = [one for one in moments if one.date() == ordered[0].date()]
        assert {one.hour for one in kept if one.date() == ordered[0].date()} == {one.hour for one in today}


@given(MOMENTS)
def test_asking_again_gives_up_nothing_more(moments):
    assert rest(rest(moments)) == rest(moments)


def test_a_whole_day_every_ten_minutes():
    moments = {BEGIN + timedelta(minutes=10 * step) for step in range(60)}
    kept = sorted(rest(moments))
    assert len(kept) == 10 + 8
    assert kept[0] == BEGIN + timedelta(minutes=50)


@given(MOMENTS, st.permutations(range(12)))
def test_whatever_the_clock_said_the_ten_that_hold_most_stay(moments, places):
    newest_first = [*(BEGIN + timedelta(days=300 * place) for place in places), *sorted(moments, reverse=True)]
    assert surplus(newest_first).isdisjoint(range(LAST_ONES))


def test_strength_follows_what_a_guesser_would_try():
    assert strength("") is Strength.NONE
    weak = ("123456", "matkhau2026", "MậtKhẩu123", "aaaaaaaaaaaaaaaa", "abcdefghijkl", "daihoi2025", "NguyenVanA")
    assert [one for one in weak if strength(one) is not Strength.WEAK] == []
    assert strength("bốn con ngựa trắng") is Strength.GOOD
    assert strength("tR9#kw2x") in {Strength.FAIR, Strength.GOOD}


@given(st.text(max_size=30), st.characters())
def test_more_is_never_made_much_weaker(text, more):
    assert bits(text + more) >= 0
    assert bits(text) <= 8 * max(len(text), 1)
