"""The plan of the hall: every seat with who sits there, the delegations, and where to find a name.

What it is for: the door and the ushers, on A4 laid on its long side.
What it is not for: giving seats (rules.seating).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, black, white
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from app.models.delegates import Delegate
from app.models.seatings import SeatedGroup
from app.reports.document import Format
from app.reports.drawn_pages import GREY, DrawnPages, fitting
from app.reports.fonts import BOLD, REGULAR
from app.reports.source import Source
from app.rules.seating import Hall, row_name
from app.rules.vietnamese import name_key

_PAGE = landscape(A4)
_MARGIN = 12 * mm
_WIDTH = _PAGE[0] - 2 * _MARGIN
_TOP = _PAGE[1] - _MARGIN
_STAGE_HEIGHT = 8 * mm
_HEAD = 8 * mm
_MOST_CELL = 14 * mm
_FOOT_LINE = 11
_ROOM_FOR_NAME = 9 * mm
_SHADE = Color(0.90, 0.90, 0.90)
_COLUMNS, _LINE = 4, 12
_HAIR, _EDGE = 0.4, 1.2
_EXAMPLE = Hall(6, 12)


def make(source: Source, kind: Format) -> bytes:
    """Return the plan as PDF; of an example where the hall is not known, to see the wording on."""
    del kind
    hall, groups = source.book.seatings.hall() or _EXAMPLE, source.book.seatings.groups()
    congress = source.book.congresses.get()
    pages = DrawnPages(source.wording.fill("title", {}), _PAGE, is_rehearsal=congress.rehearsal)
    plan = _Plan(source, pages, hall, groups)
    plan.draw(congress.name)
    plan.draw_names()
    return pages.finished()


@dataclass(frozen=True, slots=True)
class _Sitting:
    """Who sits in a seat, and the place of the delegation."""

    one: Delegate
    group: int


class _Plan:
    """Draws the hall on one page and the names on the next ones."""

    def __init__(self, source: Source, pages: DrawnPages, hall: Hall, groups: Sequence[SeatedGroup]) -> None:
        self._say, self._pages, self._canvas = source.wording.fill, pages, pages.canvas
        self._hall, self._groups = hall, groups
        known = {seat for row in hall.names() for seat in row}
        self._sitting = {
            one.seat: _Sitting(one, place)
            for place, group in enumerate(groups)
            for one in group.delegates
            if one.seat in known
        }
        self._standing = [one for group in groups for one in group.delegates if one.seat not in known]

    def draw(self, congress: str) -> None:
        """Draw title, stage, seats, delegations and who has no seat."""
        pages, middle = self._pages, _PAGE[0] / 2
        pages.watermark(middle, _PAGE[1] / 2, 110, 30)
        top = pages.lines(self._say("title", {}).upper(), middle, _TOP, _WIDTH, (BOLD, 15))
        top = pages.lines(congress, middle, top, _WIDTH, (REGULAR, 12)) - 2 * mm
        self._canvas.setLineWidth(_HAIR)
        stage = _WIDTH / 3
        self._canvas.rect(middle - stage / 2, top - _STAGE_HEIGHT, stage, _STAGE_HEIGHT)
        pages.one_line(self._say("stage", {}), middle, top - _STAGE_HEIGHT + 2.6 * mm, stage, (BOLD, 12))
        foot = list(self._foot())
        bottom = _MARGIN + len(foot) * _FOOT_LINE
        self._draw_seats(top - _STAGE_HEIGHT - 3 * mm, bottom + 3 * mm)
        self._draw_foot(foot, bottom)
        self._pages.end_page()

    def draw_names(self) -> None:
        """Draw all names with their seats, in the order of given names, four columns a page."""
        seated = sorted((one.one for one in self._sitting.values()), key=lambda one: name_key(one.name))
        rows = int((_TOP - _MARGIN - 12 * mm) // _LINE)
        for first in range(0, len(seated), rows * _COLUMNS):
            self._pages.watermark(_PAGE[0] / 2, _PAGE[1] / 2, 110, 30)
            self._pages.lines(self._say("names", {}), _PAGE[0] / 2, _TOP, _WIDTH, (BOLD, 13))
            for place, one in enumerate(seated[first : first + rows * _COLUMNS]):
                column, row = divmod(place, rows)
                self._draw_name(one, column, _TOP - 12 * mm - (row + 1) * _LINE)
            self._pages.end_page()

    def _draw_name(self, one: Delegate, column: int, baseline: float) -> None:
        width = _WIDTH / _COLUMNS
        left = _MARGIN + column * width
        text = f"{one.name} ({one.number})"
        room = width - 18 * mm
        self._canvas.setFont(REGULAR, fitting(text, REGULAR, 10, room))
        self._canvas.drawString(left, baseline, text)
        self._canvas.setFont(BOLD, 10)
        self._canvas.drawRightString(left + width - 6 * mm, baseline, one.seat)

    def _draw_seats(self, top: float, bottom: float) -> None:
        hall = self._hall
        width = min((_WIDTH - 2 * _HEAD) / hall.seats, 2 * _MOST_CELL)
        height = min((top - bottom - _HEAD) / hall.rows, _MOST_CELL)
        left = (_PAGE[0] - width * hall.seats) / 2
        self._draw_heads(left, top, width, height)
        top -= _HEAD
        for row, names in enumerate(hall.names()):
            for seat, name in enumerate(names):
                self._draw_seat(name, left + seat * width, top - (row + 1) * height, width, height)
        self._draw_edges(left, top, width, height)

    def _draw_heads(self, left: float, top: float, width: float, height: float) -> None:
        """Number the seats above the first row, name the rows at both sides."""
        self._canvas.setFillColor(GREY)
        size = min(9, height * 0.7, width * 0.5)
        self._canvas.setFont(BOLD, size)
        for seat in range(self._hall.seats):
            self._canvas.drawCentredString(left + (seat + 0.5) * width, top - _HEAD + 2, str(seat + 1))
        for row in range(self._hall.rows):
            baseline = top - _HEAD - (row + 0.5) * height - size / 3
            self._canvas.drawRightString(left - 3, baseline, row_name(row + 1))
            self._canvas.drawString(left + width * self._hall.seats + 3, baseline, row_name(row + 1))
        self._canvas.setFillColor(black)

    def _draw_seat(self, name: str, left: float, bottom: float, width: float, height: float) -> None:
        canvas, sitting = self._canvas, self._sitting.get(name)
        canvas.setLineWidth(_HAIR)
        canvas.setStrokeColor(GREY)
        canvas.setFillColor(_SHADE if sitting and sitting.group % 2 else white)
        canvas.rect(left, bottom, width, height, fill=1 if sitting and sitting.group % 2 else 0)
        canvas.setFillColor(black)
        if sitting is None:
            return
        room, centre = width - 2, left + width / 2
        number, given = str(sitting.one.number), sitting.one.name.split()[-1]
        if width < _ROOM_FOR_NAME or height < 2 * 8:
            size = min(9, height * 0.7)
            self._pages.one_line(number, centre, bottom + height / 2 - size / 3, room, (BOLD, size))
            return
        size = min(10, height * 0.36)
        self._pages.one_line(number, centre, bottom + height - size * 1.15, room, (BOLD, size))
        self._pages.one_line(given, centre, bottom + size * 0.45, room, (REGULAR, size))

    def _draw_edges(self, left: float, top: float, width: float, height: float) -> None:
        """Draw thick lines where two delegations meet."""
        canvas = self._canvas
        canvas.setStrokeColor(black)
        canvas.setLineWidth(_EDGE)
        groups = [[self._group(name) for name in row] for row in self._hall.names()]
        for row, listed in enumerate(groups):
            upper, lower = top - row * height, top - (row + 1) * height
            for seat, group in enumerate(listed):
                x = left + seat * width
                if seat and group != listed[seat - 1]:
                    canvas.line(x, upper, x, lower)
                if row and group != groups[row - 1][seat]:
                    canvas.line(x, upper, x + width, upper)

    def _group(self, name: str) -> int:
        sitting = self._sitting.get(name)
        return sitting.group if sitting else -1

    def _foot(self) -> Iterator[str]:
        for place, group in enumerate(self._groups):
            seats = [name for row in self._hall.names() for name in row if self._group(name) == place]
            values = {
                "đoàn": group.name or self._say("no_delegation", {}),
                "số": str(len(group.delegates)),
                "hàng": ", ".join(dict.fromkeys(seat.rstrip("0123456789") for seat in seats)) or "–",
            }
            yield self._say("delegation", values)
        if self._standing:
            named = ", ".join(one.name for one in self._standing)
            yield self._say("standing", {"số": str(len(self._standing)), "họ tên": named})

    def _draw_foot(self, foot: Sequence[str], bottom: float) -> None:
        for place, text in enumerate(foot):
            self._canvas.setFont(REGULAR, fitting(text, REGULAR, 9, _WIDTH))
            self._canvas.drawString(_MARGIN, bottom - (place + 1) * _FOOT_LINE + 2, text)
