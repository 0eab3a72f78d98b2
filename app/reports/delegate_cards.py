"""Badges of the delegates, eight to a sheet of A4, to be cut and worn.

What it is for: a name that is read from afar, and the number as a code that a scanner types at the door.
What it is not for: finding a delegate by it (check-in). The code holds the number alone: nothing of the person.
"""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.models.delegate_texts import Names
from app.models.delegates import Delegate
from app.reports.document import Format
from app.reports.drawn_pages import GREY, DrawnPages
from app.reports.fonts import BOLD, REGULAR
from app.reports.source import Source
from app.rules.delegate_fields import DelegateField
from app.rules.persons import Person, Standing

_WIDTH, _HEIGHT = 92 * mm, 65 * mm
_ACROSS, _DOWN = 2, 4
_LEFT = (A4[0] - _ACROSS * _WIDTH) / 2
_BOTTOM = (A4[1] - _DOWN * _HEIGHT) / 2
_INSIDE = 5 * mm
_QR, _QUIET = 20 * mm, 2
"""The side of the code, and the light squares around it."""
_TICK, _HAIR = 4 * mm, 0.3
_RED = Color(0.64, 0.09, 0.10)
_NAME, _SMALL = 24, 9
_EXAMPLE = Delegate(person=Person(name="Nguyễn Văn A"), number=1)


def make(source: Source, kind: Format) -> bytes:
    """Return the badges of all delegates as PDF; an example where there are none, to see the wording on."""
    del kind
    delegates = source.book.delegates.all() or (_EXAMPLE,)
    congress = source.book.congresses.get()
    pages = DrawnPages(source.wording.fill("title", {}), A4, is_rehearsal=congress.rehearsal)
    cards = _Cards(source, pages, congress.name)
    for sheet in _sheets(delegates):
        for place, one in enumerate(sheet):
            row, column = divmod(place, _ACROSS)
            cards.draw(one, _LEFT + column * _WIDTH, _BOTTOM + (_DOWN - 1 - row) * _HEIGHT)
        _draw_cut_marks(pages)
        pages.end_page()
    return pages.finished()


def _sheets(delegates: Sequence[Delegate]) -> Iterator[Sequence[Delegate]]:
    size = _ACROSS * _DOWN
    yield from (delegates[first : first + size] for first in range(0, len(delegates), size))


class _Cards:
    """Draws one badge after the other."""

    def __init__(self, source: Source, pages: DrawnPages, congress: str) -> None:
        self._say, self._pages, self._congress = source.wording.fill, pages, congress
        self._names = Names(source.book)
        listed = {one.id: one.name for one in source.book.delegates.all()}
        self._replaced = {one.alternate_id: listed[one.absent_id] for one in source.book.replacements.all()}

    def draw(self, one: Delegate, left: float, bottom: float) -> None:
        """Draw a badge with its lower left corner there."""
        pages, canvas = self._pages, self._pages.canvas
        centre, room = left + _WIDTH / 2, _WIDTH - 2 * _INSIDE
        pages.watermark(centre, bottom + _HEIGHT / 2, 34, 30)
        canvas.setFillColor(_RED)
        top = pages.lines(self._congress.upper(), centre, bottom + _HEIGHT - 4 * mm, room, (BOLD, _SMALL))
        canvas.setStrokeColor(_RED)
        canvas.setLineWidth(0.8)
        canvas.line(centre - 12 * mm, top - 2 * mm, centre + 12 * mm, top - 2 * mm)
        pages.one_line(self._standing(one), centre, top - 7.5 * mm, room, (BOLD, 13))
        canvas.setFillColor(black)
        pages.one_line(one.name, centre, bottom + _QR + 8 * mm, room, (BOLD, _NAME))
        self._draw_foot(one, left, bottom)

    def _standing(self, one: Delegate) -> str:
        if one.id in self._replaced:
            return self._say("called", {"vắng mặt": self._replaced[one.id]})
        return self._say("alternate" if one.standing is Standing.ALTERNATE else "delegate", {})

    def _draw_foot(self, one: Delegate, left: float, bottom: float) -> None:
        pages, number = self._pages, str(one.number)
        room = _WIDTH - 3 * _INSIDE - _QR
        centre = left + _INSIDE + room / 2
        delegation = self._names.of(DelegateField.DELEGATION, one.delegation_id)
        top = (
            pages.lines(delegation, centre, bottom + _QR + 4 * mm, room, (REGULAR, 11)) if delegation else bottom + _QR
        )
        seat = self._say("seat", {"ghế": one.seat}) if one.seat else ""
        below = self._say("number", {"số": number}) + (f"   {seat}" if seat else "")
        pages.one_line(below, centre, max(bottom + _INSIDE, top - 7 * mm), room, (BOLD, 13))
        _draw_code(pages, number, left + _WIDTH - _INSIDE - _QR, bottom + 3 * mm)


def _draw_code(pages: DrawnPages, text: str, left: float, bottom: float) -> None:
    """Draw a number as a code: the dark squares of a row that touch are one, or a sheet of badges takes a second."""
    widget: Any = QrCodeWidget(text, barLevel="M")
    code, canvas = widget.qr, cast("Any", pages.canvas)
    code.make()
    rows = cast("list[list[bool]]", code.modules)
    side = _QR / (len(rows) + 2 * _QUIET)
    path = canvas.beginPath()
    for place, row in enumerate(rows):
        top = bottom + _QR - (_QUIET + place + 1) * side
        for first, last in _runs(row):
            path.rect(left + (_QUIET + first) * side, top, (last - first) * side, side)
    canvas.drawPath(path, stroke=0, fill=1)


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the runs of dark squares in a row, from the first of each to the one after its last."""
    first = -1
    for place, is_dark in enumerate([*row, False]):
        if is_dark and first < 0:
            first = place
        elif not is_dark and first >= 0:
            yield first, place
            first = -1


def _draw_cut_marks(pages: DrawnPages) -> None:
    """Mark where to cut: short lines at the edges of the block of badges, crosses inside it."""
    canvas = pages.canvas
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(_HAIR)
    across = [_LEFT + place * _WIDTH for place in range(_ACROSS + 1)]
    down = [_BOTTOM + place * _HEIGHT for place in range(_DOWN + 1)]
    for x in across:
        canvas.line(x, down[0] - _TICK, x, down[0] - mm)
        canvas.line(x, down[-1] + mm, x, down[-1] + _TICK)
        for y in down[1:-1]:
            canvas.line(x, y - _TICK / 2, x, y + _TICK / 2)
    for y in down:
        canvas.line(across[0] - _TICK, y, across[0] - mm, y)
        canvas.line(across[-1] + mm, y, across[-1] + _TICK, y)
        for x in across[1:-1]:
            canvas.line(x - _TICK / 2, y, x + _TICK / 2, y)
