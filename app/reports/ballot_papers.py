"""The ballot papers of a round: as many alike as are wanted, several to a sheet where the list is short.

What it is for: wording, one form drawn once and repeated, cut marks.
What it is not for: counting papers (models.paper_accounts), where names stand (ballot_papers_layout).
Source: Điều 17 of Quyết định 244-QĐ/TW, Điều 15 of Quyết định 190-QĐ/TW; Mẫu 4A, 4B of Hướng dẫn 04-HD/TW (31/12/2024).
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.reports.ballot_papers_data import BallotPapers
from app.reports.ballot_papers_drawing import PaperDrawing, PaperTexts
from app.reports.ballot_papers_layout import Layout, PaperSize, Setting, set_list
from app.reports.counting_minutes_head import ordinal
from app.reports.fonts import REGULAR, register
from app.reports.story import COUNTRY_NAME
from app.reports.wording import Wording
from app.rules.figures import counted, long_date
from app.rules.rounds import Marking, RoundKind

_REHEARSAL = "DIỄN TẬP"
_REHEARSAL_LINE = "DIỄN TẬP – PHIẾU KHÔNG CÓ GIÁ TRỊ"
_TICK = 7 * mm
_HAIR = 0.3
_COLUMNS = ("number", "name", "post", "agree", "disagree", "note")


@dataclass(frozen=True, slots=True)
class BlankPaper:
    """One paper of a round as it is set: its sheets, each with what draws it."""

    setting: Setting
    drawings: tuple[PaperDrawing, ...]

    def draw(self, canvas: Canvas, place: int) -> None:
        """Draw the sheet at this place (from 0) with its lower left corner at the origin."""
        self.drawings[place].draw(canvas, self.setting, self.setting.sheets[place])


def blank_paper(data: BallotPapers, words: "PaperWords") -> BlankPaper:
    """Return a paper of a round, set in these words."""
    register()
    setting = set_list(data, words.heads(), words.room)
    sheets = len(setting.sheets)
    drawings = (
        PaperDrawing(setting.layout, words.texts(place, sheets), is_first=place == 1) for place in range(1, sheets + 1)
    )
    return BlankPaper(setting, tuple(drawings))


def build(data: BallotPapers, wording: Wording) -> bytes:
    """Return all papers as PDF, the same bytes for the same data and wording."""
    words = PaperWords(data, wording)
    blank = blank_paper(data, words)
    target = BytesIO()
    size = blank.setting.layout.paper
    page = landscape(A4) if size.across > size.down else A4
    face: Any = REGULAR  # reportlab's stubs take it for a number
    canvas = Canvas(target, pagesize=page, initialFontName=face, invariant=1, pageCompression=1, lang="vi-VN")
    for say, text in (
        (canvas.setTitle, words.title),
        (canvas.setSubject, words.title),
        (canvas.setAuthor, data.committee),
    ):
        say(text)
    canvas.setCreator("Sổ Đại hội")
    forms = _draw_forms(canvas, blank)
    _repeat(canvas, forms, size, data.copies, page)
    canvas.save()
    return target.getvalue()


def _draw_forms(canvas: Canvas, blank: BlankPaper) -> list[str]:
    """Draw each sheet of one paper once, as a form that pages repeat at next to no cost."""
    names: list[str] = []
    drawn = cast("Any", canvas)  # the library has no types for forms
    size = blank.setting.layout.paper
    for place in range(len(blank.drawings)):
        names.append(f"paper{place + 1}")
        drawn.beginForm(names[-1], 0, 0, size.width, size.height)
        blank.draw(canvas, place)
        drawn.endForm()
    return names


def _repeat(canvas: Canvas, forms: list[str], size: PaperSize, copies: int, page: tuple[float, float]) -> None:
    """Place exactly so many copies; the sheets of a long paper follow each other."""
    places = [
        (column * size.width, page[1] - (row + 1) * size.height)
        for row in range(size.down)
        for column in range(size.across)
    ]
    for first in range(0, copies, size.per_sheet):
        for form in forms:
            for left, bottom in places[: copies - first]:
                canvas.saveState()
                canvas.translate(left, bottom)
                cast("Any", canvas).doForm(form)
                canvas.restoreState()
            _draw_cut_marks(canvas, size, page)
            canvas.showPage()


def _draw_cut_marks(canvas: Canvas, size: PaperSize, page: tuple[float, float]) -> None:
    """Mark where to cut: short lines at the edges of the sheet and a cross where cuts meet."""
    width, height = page
    canvas.setLineWidth(_HAIR)
    across = [size.width * place for place in range(1, size.across)]
    down = [size.height * place for place in range(1, size.down)]
    for x in across:
        for y in (0, height - _TICK):
            canvas.line(x, y, x, y + _TICK)
    for y in down:
        for x in (0, width - _TICK):
            canvas.line(x, y, x + _TICK, y)
    for x in across:
        for y in down:
            canvas.line(x - _TICK / 2, y, x + _TICK / 2, y)
            canvas.line(x, y - _TICK / 2, x, y + _TICK / 2)


class PaperWords:
    """Every sentence of the papers of one round."""

    def __init__(self, data: BallotPapers, wording: Wording) -> None:
        """Fill the wording with what is known of the round."""
        self._data = data
        self._wording = wording
        self.kind = self._say("kind_indicative" if data.indicative else "kind")
        self.title = f"{self.kind} {data.contest}"

    def heads(self) -> dict[str, str]:
        """Return the heads of the columns."""
        indicative = self._data.indicative
        return {
            key: self._say("column_number_indicative" if key == "number" and indicative else f"column_{key}")
            for key in _COLUMNS
        }

    def room(self, layout: Layout) -> tuple[float, float]:
        """Return how high the table may be in a layout, on the first sheet and on later ones."""
        first = PaperDrawing(layout, self.texts(1, 2), is_first=True)
        return first.room, PaperDrawing(layout, self.texts(2, 2), is_first=False).room

    def texts(self, place: int, sheets: int) -> PaperTexts:
        """Return what stands on one sheet of a paper."""
        data = self._data
        contest = self._say("contest_indicative" if data.indicative else "contest", {"cuộc bầu": data.contest})
        which = {"tờ": str(place), "số tờ": str(sheets)}
        return PaperTexts(
            country=COUNTRY_NAME,
            meeting=data.meeting,
            place_and_date=self._place_and_date(),
            kind=self.kind,
            contest=contest.upper(),
            round_line=self._round_line(),
            how_many=self._how_many(),
            notes=(*self._how_to(), self._say("no_writing")),
            sheet=self._say("sheet", which) if sheets > 1 else "",
            rehearsal=_REHEARSAL_LINE if data.is_rehearsal else "",
            watermark=_REHEARSAL if data.is_rehearsal else "",
        )

    def _say(self, block: str, values: dict[str, str] | None = None) -> str:
        return self._wording.fill(block, values or {})

    def _place_and_date(self) -> str:
        data = self._data
        if not data.place or data.day is None:
            return ""
        return self._say("place_and_date", {"nơi": data.place, "ngày": long_date(data.day)})

    def _round_line(self) -> str:
        data = self._data
        if data.round_number == 1:
            return ""
        block = "round_runoff" if data.kind is RoundKind.RUNOFF else "round_further"
        return self._say(block, {"lần": ordinal(data.round_number)})

    def _how_many(self) -> str:
        data = self._data
        block = "how_many_indicative" if data.indicative else "how_many" if self._is_struck else "how_many_all"
        return self._say(block, {"số lượng": counted(data.seats), "số người": counted(len(data.candidates))})

    def _how_to(self) -> tuple[str, ...]:
        data = self._data
        if self._is_struck:
            return self._say("how_to_strike"), self._say("when_struck_valid", {"số lượng": counted(data.seats)})
        if data.indicative:
            return (self._say("how_to_mark_indicative"),)
        return (self._say("how_to_mark_one" if len(data.candidates) == 1 else "how_to_mark"),)

    @property
    def _is_struck(self) -> bool:
        return self._data.marking is Marking.STRIKE_OUT
