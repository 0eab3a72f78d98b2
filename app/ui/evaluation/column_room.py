"""How wide the columns of the grid of evaluations are: as usual, as what stands in them, and what is left over.

What it is for: nothing is cut short while there is room, and what must be read whole is never cut.
What it is not for: measuring texts and the table itself (evaluation_grid).
"""

from collections.abc import Callable, Mapping, Sequence

from app.ui.evaluation.evaluation_model import Col

_USUAL = {
    Col.ORDINAL: 34,
    Col.NAME: 148,
    Col.UNIT: 64,
    Col.BORN: 52,
    Col.FIGURES: 108,
    Col.BEFORE: 76,
    Col.SELF: 74,
    Col.COMMON: 74,
    Col.TASKS: 74,
    Col.CELL: 74,
    Col.VOTES: 52,
    Col.DECIDED: 86,
    Col.EXEMPLARY: 72,
    Col.ABSENCE: 100,
    Col.DISCIPLINE: 60,
    Col.NOTE: 62,
}
"""Widths in unscaled pixels; of what is left an organisation has all for its name."""
_WIDEST = {Col.UNIT: 150, Col.NAME: 300}
"""What is longer ends in …, all of it in its tool tip; names of organisations alike at first rather scroll the rest."""
_WHOLE = (Col.VOTES, Col.DECIDED)
"""Figures and classes: half of one would be another one."""
_AS_THERE_IS_ROOM = (Col.ABSENCE, Col.DISCIPLINE, Col.NOTE)
MEASURED = (*_WHOLE, *_AS_THERE_IS_ROOM)
"""The columns of which it must be known how wide what stands in them is."""
_GROWING = {Col.NAME: 2, Col.NOTE: 1, Col.UNIT: 1}


def shared(
    shown: Sequence[Col], content: Mapping[Col, int], px: Callable[[float], int], room: int
) -> tuple[dict[Col, int], bool]:
    """Return the widths of columns in so much room, and whether what stands in them is seen whole.

    `content` is how wide what stands in some of them is, `px` what an unscaled width is in pixels.
    """
    widths = {one: px(_USUAL[one]) for one in shown}
    for one, widest in _WIDEST.items():
        if one in widths and one in content:
            widths[one] = max(widths[one], min(content[one], px(widest)))
    for one in _WHOLE:
        widths[one] = max(widths[one], content.get(one, 0))
    left = room - sum(widths.values())
    wanted = {one: max(0, content.get(one, 0) - widths[one]) for one in _AS_THERE_IS_ROOM}
    has_room = sum(wanted.values()) <= left
    for one, more in wanted.items():
        given = max(0, min(more, left))
        widths[one] += given
        left -= given
    growing = {Col.NAME: 1} if Col.FIGURES in widths else _GROWING
    shares = sum(growing.get(one, 0) for one in widths) or 1
    for one in widths:
        widths[one] += max(0, left) * growing.get(one, 0) // shares
    return widths, has_room
