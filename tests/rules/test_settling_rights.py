"""Who settles the differences of a batch."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.permissions import Act, Role, allows
from app.rules.settling_rights import Clerk, settlers

PASSES = st.frozensets(st.integers(1, 3))
PEOPLE = st.lists(st.builds(Clerk, st.uuids().map(str), st.sampled_from(Role), PASSES), max_size=6)


def names(*people):
    return [one.name for one in settlers(people)]


HEAD, HANH = Clerk("Mạnh", Role.HEAD), Clerk("Hạnh", Role.ENTRY)
HA, MINH = Clerk("Hà", Role.ENTRY, frozenset({1})), Clerk("Minh", Role.ENTRY, frozenset({2}))


def test_the_clerks_of_the_passes_leave_it_to_the_head_and_to_those_who_made_none():
    assert names(HEAD, HA, MINH, HANH) == ["Mạnh", "Hạnh"]


def test_the_head_settles_even_what_the_head_keyed():
    assert names(Clerk("Mạnh", Role.HEAD, frozenset({1})), HA) == ["Mạnh"]


def test_whoever_is_alone_settles_what_they_keyed_twice():
    assert names(Clerk("Hà", Role.ENTRY, frozenset({1, 2}))) == ["Hà"]


@given(PEOPLE)
def test_there_is_always_somebody_who_may_where_anybody_may_settle_at_all(people):
    able = [one for one in people if allows(one.role, Act.SETTLE)]
    assert bool(settlers(people)) == bool(able)
    assert set(settlers(people)) <= set(able)


@given(PEOPLE)
def test_a_clerk_settles_a_batch_of_their_own_only_where_nobody_else_could(people):
    chosen = settlers(people)
    for one in chosen:
        if one.passes and one.role is not Role.HEAD:
            able = [other for other in people if allows(other.role, Act.SETTLE)]
            assert all(other.passes and other.role is not Role.HEAD for other in able)


@given(PEOPLE)
def test_every_head_may_and_no_viewer_may(people):
    chosen = settlers(people)
    assert all(one in chosen for one in people if one.role is Role.HEAD)
    assert not any(one.role is Role.VIEWER for one in chosen)
