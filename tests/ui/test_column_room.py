"""How the columns of the grid of evaluations share the room there is."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.evaluation.column_room import MEASURED, shared
from app.ui.evaluation.evaluation_model import Col

SHOWN = [one for one in Col if one not in (Col.FIGURES, Col.EXEMPLARY, Col.COMMON, Col.TASKS, Col.UNIT)]


@given(
    content=st.fixed_dictionaries({one: st.integers(0, 400) for one in MEASURED}),
    room=st.integers(0, 3000),
)
def test_what_stands_in_a_column_is_whole_where_there_is_room_and_figures_always_are(content, room):
    widths, has_room = shared(SHOWN, content, round, room)
    usual, _ = shared(SHOWN, {}, round, 0)
    assert all(widths[one] >= usual[one] for one in SHOWN)
    assert all(widths[one] >= content[one] for one in (Col.VOTES, Col.DECIDED))
    least = sum(max(usual[one], content.get(one, 0)) for one in SHOWN)
    assert has_room is (least <= room)
    assert (not has_room) or all(widths[one] >= content[one] for one in MEASURED)
    must = sum(max(usual[one], content.get(one, 0) if one in (Col.VOTES, Col.DECIDED) else 0) for one in SHOWN)
    assert sum(widths.values()) <= max(room, must)
