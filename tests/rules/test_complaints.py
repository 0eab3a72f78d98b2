"""The figures of complaints about who may take part: none is not nought, and no more are settled than came."""

from hypothesis import given
from hypothesis import strategies as st

from app.rules.complaints import Complaints, check_complaints

FIGURE = st.none() | st.integers(0, 50)


@given(FIGURE, FIGURE)
def test_no_more_are_settled_than_were_received(received, settled):
    found = [one.rule.code for one in check_complaints(Complaints(received, settled))]
    if settled is None or (received is not None and settled <= received):
        assert found == []
    else:
        assert found == ["complaints.not_received" if received is None else "complaints.over"]
