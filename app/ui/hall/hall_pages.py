"""Pages of the hall's screen: what stands on each, and how it is drawn.

What it is for: the same drawing on the projector and, small, on the page that steers it.
What it is not for: what is said (reports.hall_slides) and when a page turns (hall_state).

Everything is drawn on a sheet 1000 units high and as wide as the screen is, then scaled: so text grows with the screen.
Names must be read from 30 m: letters of 16 minutes of arc (ISO 9241-303) are 14 cm high there, a twentieth of a screen
2,8 m high, so that capitals take at least 50 units.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.reports.hall_slides import HallFact, HallLine, HallText
from app.rules.hall import Shown
from app.ui.theme.fonts import FAMILY, TABULAR_FIGURES
from app.ui.theme.tokens import DARK
from app.ui.widgets.text_lines import wrapped

HEIGHT = 1000.0
NAME_SIZE = 70
VOTES = "phiếu"
_SIDE, _TOP, _FOOT = 56.0, 40.0, 70.0
_REMARK_SIZE, _SMALL_SIZE, _FIGURE_SIZE, _OUTCOME_SIZE = 52, 38, 130, 190
_HEADING_LINE, _REMARK_LINE, _ROW = 88.0, 68.0, 102.0
_NUMBER_WIDTH, _COLUMN_GAP, _FIGURE_GAP = 124.0, 44.0, 40.0
_REHEARSAL = 54.0
_FACT_GAP, _MOST_FACT_GAP = 30.0, 160.0
_WIDEST_PERCENT = "99,99%"
_MOST_HEADING_LINES = 3
_NARROWEST, _SMALLEST = 0.84, 0.7
"""A name that is too long is first made narrower, which keeps its letters high, then smaller."""
_LEFT, _RIGHT, _CENTRE = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignCenter,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a name of a result where the screen is wide enough for all names of the list."""

    word: bool = True
    percent: bool = True


_DETAIL = (Beside(), Beside(word=False), Beside(percent=False), Beside(word=False, percent=False))
"""A narrow screen leaves out the word, then the percent, rather than cut a name."""


@dataclass(frozen=True, slots=True)
class HallPage:
    """One page: either facts and a sentence, or names under a title in one or two columns."""

    title: str = ""
    lines: tuple[HallLine, ...] = ()
    columns: int = 1
    beside: Beside = _DETAIL[0]


def pages_of(text: HallText, aspect: float) -> tuple[HallPage, ...]:
    """Share what is said among pages of a screen `aspect` times as wide as high; never none."""
    pages = [HallPage()] if text.facts or not text.lists else []
    for one in text.lists:
        columns, beside = _columns(one.lines, aspect), _beside(one.lines, aspect)
        rows = max(1, int(_room(text, aspect).height() // _ROW))
        pages += [HallPage(one.title, part, columns, beside) for part in _shared(one.lines, rows * columns)]
    return tuple(pages)


def draw(painter: QPainter, text: HallText, page: HallPage, place: tuple[int, int], aspect: float) -> None:
    """Draw a page on a sheet that is filled already; `place` is its number, from 1, and how many there are."""
    sheet = _Sheet(painter, text, aspect)
    if text.is_rehearsal:
        sheet.draw_rehearsal()
    if text.shown is Shown.NAME:
        sheet.draw_name()
        return
    sheet.draw_head(page.title)
    if page.lines:
        sheet.draw_lines(page)
    else:
        sheet.draw_facts()
    sheet.draw_foot(*place)


def _shared(lines: Sequence[HallLine], most: int) -> Iterator[tuple[HallLine, ...]]:
    """Share lines evenly, so that no page is left with a single name."""
    pages = -(-len(lines) // most)
    start = 0
    for page in range(pages):
        end = start + -(-(len(lines) - start) // (pages - page))
        yield tuple(lines[start:end])
        start = end


def _columns(lines: Sequence[HallLine], aspect: float) -> int:
    """Return 2 where every name has room in half of the width and no votes stand beside it."""
    if len(lines) <= 1 or any(line.votes for line in lines):
        return 1
    wide = ((HEIGHT * aspect - 2 * _SIDE - _COLUMN_GAP) / 2 - _NUMBER_WIDTH) / _NARROWEST
    metrics = QFontMetricsF(_font(NAME_SIZE))
    return 2 if all(metrics.horizontalAdvance(line.name) <= wide for line in lines) else 1


def _beside(lines: Sequence[HallLine], aspect: float) -> Beside:
    """Return the most that can stand beside the names without cutting one."""
    widest = max(QFontMetricsF(_font(NAME_SIZE)).horizontalAdvance(line.name) for line in lines) * _NARROWEST
    room = HEIGHT * aspect - 2 * _SIDE - _NUMBER_WIDTH
    fitting = (one for one in _DETAIL if widest <= room - max(_figures_width(line, one) for line in lines))
    return next(fitting, _DETAIL[-1])


def _figures_width(line: HallLine, beside: Beside) -> float:
    return sum(figure.width + _FIGURE_GAP for figure in _figures(line, beside))


class _Figure(NamedTuple):
    """A figure at the right end of a line, and the width it is given."""

    text: str
    width: float
    colour: str
    weight: QFont.Weight


def _figures(line: HallLine, beside: Beside) -> Iterator[_Figure]:
    """Yield what stands beside a name, from the right."""
    if line.percent and beside.percent:
        wide = QFontMetricsF(_font(NAME_SIZE)).horizontalAdvance(_WIDEST_PERCENT)
        yield _Figure(line.percent, wide, DARK.muted, QFont.Weight.Medium)
    if line.votes:
        text = f"{line.votes} {VOTES}" if beside.word else line.votes
        bold = QFont.Weight.Bold
        yield _Figure(text, QFontMetricsF(_font(NAME_SIZE, bold)).horizontalAdvance(text), DARK.ink, bold)


def _room(text: HallText, aspect: float) -> QRectF:
    """Return where names or facts stand."""
    top = _head_top(text) + len(_heading(text.heading, HEIGHT * aspect - 2 * _SIDE)) * _HEADING_LINE
    top += _REMARK_LINE + 26
    return QRectF(_SIDE, top, HEIGHT * aspect - 2 * _SIDE, HEIGHT - _FOOT - top)


def _head_top(text: HallText) -> float:
    return _TOP + (_REHEARSAL if text.is_rehearsal else 0)


@lru_cache(maxsize=32)
def _heading(text: str, width: float) -> tuple[str, ...]:
    return tuple(_balanced(text, width, NAME_SIZE))[:_MOST_HEADING_LINES]


@lru_cache(maxsize=32)
def _font(size: int, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setFeature(TABULAR_FIGURES, 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class _Sheet:
    """The drawing of one page."""

    def __init__(self, painter: QPainter, text: HallText, aspect: float) -> None:
        self._painter, self._text, self._aspect = painter, text, aspect
        self._width = HEIGHT * aspect
        self._inner = self._width - 2 * _SIDE

    def draw_rehearsal(self) -> None:
        """Say across the screen that this is a rehearsal."""
        bar = QRectF(0, 0, self._width, _REHEARSAL)
        self._painter.fillRect(bar, QColor(DARK.accent))
        words = "DIỄN TẬP – KHÔNG PHẢI KẾT QUẢ THẬT"
        self._put(bar, words, _SMALL_SIZE, DARK.on_accent, _CENTRE, QFont.Weight.Bold)

    def draw_name(self) -> None:
        """Draw the name of the congress in the middle."""
        text = self._text
        lines = _balanced(text.heading, self._inner * 0.9, NAME_SIZE + 16)
        high = 116.0
        top = (HEIGHT - len(lines) * high) / 2
        over = QRectF(_SIDE, top - 130, self._inner, 80)
        self._put(over, text.congress, _REMARK_SIZE, DARK.muted, _CENTRE)
        for number, line in enumerate(lines):
            place = QRectF(_SIDE, top + number * high, self._inner, high)
            self._put(place, line, NAME_SIZE + 16, DARK.ink, _CENTRE, QFont.Weight.Bold)
        below = top + len(lines) * high
        self._painter.fillRect(QRectF(self._width / 2 - 70, below + 28, 140, 6), QColor(DARK.accent))
        self._put(QRectF(_SIDE, below + 56, self._inner, 80), text.remark, _REMARK_SIZE, DARK.muted, _CENTRE)

    def draw_head(self, title: str) -> None:
        """Draw the heading, and below it the title of a list with the remark beside it."""
        top = _head_top(self._text)
        for line in _heading(self._text.heading, self._inner):
            place = QRectF(_SIDE, top, self._inner, _HEADING_LINE)
            self._put(place, line, NAME_SIZE, DARK.ink, _LEFT, QFont.Weight.Bold)
            top += _HEADING_LINE
        line = QRectF(_SIDE, top, self._inner, _REMARK_LINE)
        if title:
            self._put(line, title, _REMARK_SIZE + 8, DARK.accent, _LEFT, QFont.Weight.Bold)
            line.setLeft(line.left() + self._wide(title, _REMARK_SIZE + 8, QFont.Weight.Bold) + _FIGURE_GAP)
        self._put(line, self._text.remark, _REMARK_SIZE, DARK.muted, _RIGHT if title else _LEFT)

    def draw_lines(self, page: HallPage) -> None:
        """Draw names below each other, in the second column where the first is full."""
        room = _room(self._text, self._aspect)
        self._painter.fillRect(QRectF(_SIDE, room.top() - 8, self._inner, 3), QColor(DARK.line))
        rows = -(-len(page.lines) // page.columns)
        wide = (self._inner - _COLUMN_GAP * (page.columns - 1)) / page.columns
        for number, line in enumerate(page.lines):
            column, row = divmod(number, rows)
            left = _SIDE + column * (wide + _COLUMN_GAP)
            self._draw_line(QRectF(left, room.top() + row * _ROW, wide, _ROW), line, page.beside)

    def _draw_line(self, place: QRectF, line: HallLine, beside: Beside) -> None:
        left, right = place.left(), place.right()
        if line.number:
            number = QRectF(left, place.top(), _NUMBER_WIDTH - 30, place.height())
            self._put(number, line.number, NAME_SIZE, DARK.accent, _RIGHT)
            left += _NUMBER_WIDTH
        for one in _figures(line, beside):
            figure = QRectF(right - one.width, place.top(), one.width, place.height())
            self._put(figure, one.text, NAME_SIZE, one.colour, _RIGHT, one.weight)
            right -= one.width + _FIGURE_GAP
        self._put(QRectF(left, place.top(), right - left, place.height()), line.name, NAME_SIZE, DARK.ink, _LEFT)

    def draw_facts(self) -> None:
        """Draw the outcome, the figures beside each other, the bar of progress, the sentence."""
        text, top = self._text, _room(self._text, self._aspect).top() + 10
        if text.outcome:
            self._draw_fact(QRectF(_SIDE, top, self._inner, 270), text.outcome, _OUTCOME_SIZE, DARK.accent)
            top += 290
        left, size = _SIDE, _fitting_size(text.facts, self._inner)
        for fact, wide in zip(text.facts, _fact_widths(text.facts, self._inner, size), strict=True):
            self._draw_fact(QRectF(left, top, wide - _FACT_GAP, 220), fact, size, DARK.ink)
            left += wide
        top += 250
        if text.done:
            self._draw_bar(QRectF(_SIDE, top, self._inner, 36), *text.done)
            top += 80
        for line in _balanced(text.sentence, self._inner, NAME_SIZE)[:2] if text.sentence else ():
            self._put(QRectF(_SIDE, top, self._inner, 88), line, NAME_SIZE, DARK.ink, _LEFT, QFont.Weight.DemiBold)
            top += 88

    def _draw_fact(self, place: QRectF, fact: HallFact, size: int, colour: str) -> None:
        figure = QRectF(place.left(), place.top(), place.width(), place.height() - _REMARK_LINE)
        self._put(figure, fact.figure, size, colour, _LEFT, QFont.Weight.Bold)
        caption = QRectF(place.left(), figure.bottom(), place.width(), _REMARK_LINE)
        self._put(caption, fact.caption, _REMARK_SIZE, DARK.muted, _LEFT)

    def _draw_bar(self, track: QRectF, done: int, total: int) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.line))
        painter.drawRoundedRect(track, 18, 18)
        if done and total:
            painter.setBrush(QColor(DARK.ok))
            track.setWidth(max(track.height(), track.width() * min(1.0, done / total)))
            painter.drawRoundedRect(track, 18, 18)

    def draw_foot(self, number: int, pages: int) -> None:
        """Draw the name of the congress and which page this is."""
        where = f"{number} / {pages}" if pages > 1 else ""
        foot = QRectF(_SIDE, HEIGHT - _FOOT, self._inner, _FOOT - 16)
        self._put(foot, where, _SMALL_SIZE, DARK.muted, _RIGHT)
        foot.setWidth(self._inner - 200)
        self._put(foot, self._text.congress, _SMALL_SIZE, DARK.muted, _LEFT)

    def _put(
        self,
        place: QRectF,
        text: str,
        size: int,
        colour: str,
        align: Qt.AlignmentFlag,
        weight: QFont.Weight = QFont.Weight.Medium,
    ) -> None:
        """Draw one line; what is too long is made narrower, then smaller, and only then cut."""
        painter, font = self._painter, QFont(_font(size, weight))
        room, wide = place.width(), QFontMetricsF(font).horizontalAdvance(text)
        narrow = min(1.0, max(_NARROWEST, room / wide)) if wide else 1.0
        if wide * narrow > room:
            font.setPixelSize(max(int(size * _SMALLEST), int(size * room / (wide * narrow))))
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room / narrow)
        painter.save()
        painter.translate(place.left(), 0)
        painter.scale(narrow, 1)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        on_sheet = QRectF(0, place.top(), room / narrow, place.height())
        painter.drawText(on_sheet, int(align | Qt.TextFlag.TextSingleLine), text)
        painter.restore()

    def _wide(self, text: str, size: int, weight: QFont.Weight) -> float:
        return QFontMetricsF(_font(size, weight)).horizontalAdvance(text)


def _balanced(text: str, width: float, size: int) -> list[str]:
    """Return text in as few lines as it needs, all about equally long."""
    font = _font(size, QFont.Weight.Bold)
    lines = wrapped(text, font, int(width))
    narrower = width
    while narrower > width / 2 and len(tried := wrapped(text, font, int(narrower))) == len(lines):
        lines, narrower = tried, narrower * 0.96
    return lines


def _wanted(fact: HallFact, size: int) -> float:
    """Return the width that a figure and its caption take."""
    figure = QFontMetricsF(_font(size, QFont.Weight.Bold)).horizontalAdvance(fact.figure)
    caption = QFontMetricsF(_font(_REMARK_SIZE)).horizontalAdvance(fact.caption)
    return max(figure, caption * _NARROWEST) + _FACT_GAP


def _fitting_size(facts: Sequence[HallFact], width: float) -> int:
    """Return the largest size in which the figures have room beside each other."""
    sizes = range(_FIGURE_SIZE, _REMARK_SIZE, -6)
    return next((size for size in sizes if sum(_wanted(fact, size) for fact in facts) <= width), _REMARK_SIZE)


def _fact_widths(facts: Sequence[HallFact], width: float, size: int) -> list[float]:
    """Share the width: each gets what it takes, and all the same of what is left, but no more than a gap looks good."""
    wanted = [_wanted(fact, size) for fact in facts]
    left = (width - sum(wanted)) / max(1, len(facts))
    return [one + max(0.0, min(left, _MOST_FACT_GAP)) for one in wanted]
