"""Which alternate may take whose place: what cannot be, and what only the convening committee may decide."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.rules.persons import Standing
from app.rules.replacements import Place, check_replacement, waiting

ABSENT = Place(1, "Lò Thị Án", 7, Standing.OFFICIAL)
FIRST = Place(2, "Mùa A Sếnh", 7, Standing.ALTERNATE, 1)
SECOND = Place(3, "Hà Văn Bình", 7, Standing.ALTERNATE, 2)
ELSEWHERE = Place(4, "Đỗ Thị Cúc", 8, Standing.ALTERNATE, 1)
ALL = (ABSENT, FIRST, SECOND, ELSEWHERE)


def codes(absent, alternate, delegates=ALL):
    return [one.rule.code for one in check_replacement(absent, alternate, delegates)]


def test_the_first_alternate_of_the_delegation_comes_without_a_word():
    assert codes(ABSENT, FIRST) == []


def test_whoever_attended_is_not_replaced():
    assert codes(replace(ABSENT, has_attended=True), FIRST) == ["delegate.has_attended"]


def test_who_is_ineligible_is_not_called_and_keeps_nobody_waiting():
    refused = replace(FIRST, is_ineligible=True)
    assert codes(ABSENT, refused) == ["delegate.alternate_ineligible"]
    assert codes(ABSENT, SECOND, (ABSENT, refused, SECOND, ELSEWHERE)) == []


def test_the_order_of_votes_is_kept_unless_decided_otherwise():
    assert codes(ABSENT, SECOND) == ["delegate.alternate_order"]
    assert codes(ABSENT, SECOND, (ABSENT, replace(FIRST, in_replacement=True), SECOND)) == []


def test_an_alternate_without_an_order_passes_over_nobody_in_silence():
    assert codes(ABSENT, replace(SECOND, order=0)) == ["delegate.alternate_order"]


def test_nobody_takes_the_place_of_a_delegate_ex_officio():
    assert codes(replace(ABSENT, is_ex_officio=True), FIRST) == ["delegate.ex_officio"]


def test_an_alternate_comes_from_the_delegation_of_the_absent():
    assert codes(ABSENT, ELSEWHERE) == ["delegate.other_delegation"]


def test_only_a_waiting_alternate_takes_only_an_official_place():
    assert "delegate.not_official" in codes(FIRST, SECOND)
    assert "delegate.not_official" in codes(replace(ABSENT, in_replacement=True), FIRST)
    assert "delegate.not_alternate" in codes(ABSENT, replace(ABSENT, id=9))
    assert "delegate.not_alternate" in codes(ABSENT, replace(FIRST, in_replacement=True))


places = st.builds(
    Place,
    st.integers(1, 99),
    st.just("Lò Văn An"),
    st.integers(1, 3),
    st.sampled_from(Standing),
    st.integers(1, 5),
    st.booleans(),
)


@given(st.lists(places, max_size=12), st.integers(1, 3))
def test_who_waits_first_is_never_objected_to(delegates, delegation):
    absent = Place(100, "Vừ A Chu", delegation, Standing.OFFICIAL)
    for called in waiting(delegates, delegation)[:1]:
        assert codes(absent, called, delegates) == []
