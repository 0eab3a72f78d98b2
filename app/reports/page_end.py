"""The end of a document: signatures never stand on a page without something of what they are under.

What it is for: taking the last paragraph, or the last rows of the last table, over to the page of the signatures.
What it is not for: the signatures themselves (signatures) and how a table is ruled (page_tables).
"""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Table
from reportlab.platypus.flowables import NullDraw

_NEVER_FITS = 0xFFFFFF
"""The height of what is always asked to split."""


def ended(before: Sequence[Flowable], end: Sequence[Flowable]) -> list[Flowable]:
    """Return what stands before the end of a document, and the end, so that a page break leaves them together.

    That is a paragraph, or a table with what announces it and the notes below it.
    """
    for place, one in enumerate(before):
        if isinstance(one, Table):
            lead = [part for part in before[:place] if not isinstance(part, CondPageBreak)]
            return [_TableWithEnd(lead, one, [*before[place + 1 :], *end])]
    return [KeepTogether([*before, *end])]


class _TableWithEnd(NullDraw):
    """A table with what announces it and the end of the document: where both do not fit, the last rows go along."""

    def __init__(
        self, lead: Sequence[Flowable], table: Table, end: Sequence[Flowable], *, is_on_new_page: bool = False
    ) -> None:
        """Hold the parts; `is_on_new_page` says that going over to another page would win nothing."""
        super().__init__()
        self.height = _NEVER_FITS
        self._lead, self._table, self._end, self._is_on_new_page = list(lead), table, list(end), is_on_new_page

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts for this page, and this with the rest of the table for the next one."""
        lead, table, end = (self._height(width, part) for part in (self._lead, [self._table], self._end))
        whole: list[Flowable] = [*self._lead, self._table, *self._end]
        if lead + table + end <= height:
            return whole
        most = self._table.wrapOn(self.canv, width, _NEVER_FITS)[1]
        room = min(height - lead - self._table.getSpaceBefore(), most) - 1
        parts = self._table.split(width, room) if room > 0 else []
        match parts:
            case [here, Table() as over]:
                return [*self._lead, here, _TableWithEnd([], over, self._end)]
            case _:
                pass
        if self._is_on_new_page:
            return whole
        return [CondPageBreak(height + 1), _TableWithEnd(self._lead, self._table, self._end, is_on_new_page=True)]

    def _height(self, width: float, parts: Sequence[Flowable]) -> float:
        """Return how high parts are with all the space around them, of which a page takes the larger of two."""
        around = sum(one.getSpaceBefore() + one.getSpaceAfter() for one in parts)
        return around + sum(one.wrapOn(self.canv, width, _NEVER_FITS)[1] for one in parts)
