"""The ballot papers of a round, ready to be printed and cut.

What it is for: as many copies as the last printing recorded, several to a sheet where the list is short.
What it is not for: where names stand (ballot_papers_layout), drawing one paper (ballot_papers_drawing), the account.
Invariant: all papers of a round are alike; each sheet is drawn once and repeated, so many copies cost little.
Source: Điều 17 of Quyết định 244-QĐ/TW, Điều 15 of Quyết định 190-QĐ/TW; election-forms 2.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Protocol, cast

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.models.book import Book
from app.reports.ballot_papers_data import BallotPapers
from app.reports.ballot_papers_drawing import PaperDrawing, PaperTexts
from app.reports.ballot_papers_layout import Layout, PaperSize, Setting, set_list
from app.reports.catalogue import Format
from app.reports.counting_minutes_head import ordinal
from app.reports.fonts import register
from app.reports.source import Source
from app.reports.wording import Wording
from app.rules.figures import counted, long_date
from app.rules.rounds import Marking, RoundKind


class Forms(Protocol):
    """What a canvas does with a drawing that is repeated."""

    def beginForm(self, name: str, lowerx: float, lowery: float, upperx: float, uppery: float) -> None:
        """Begin the drawing."""
        ...

    def endForm(self) -> None:
        """End it."""
        ...

    def doForm(self, name: str) -> None:
        """Put it here."""
        ...


_CUT = 5 * mm
_CUT_RULE = 0.3
_COUNTRY = "ĐẢNG CỘNG SẢN VIỆT NAM"
_REHEARSAL = "DIỄN TẬP – PHIẾU KHÔNG CÓ GIÁ TRỊ"


def make(source: Source, kind: Format) -> bytes:
    """Return the papers of a round as PDF."""
    del kind
    return build(papers_of(source.book, source.id), source.wording)


def papers_of(book: Book, round_id: int) -> BallotPapers:
    """Return what is printed on the papers of a round, and how many are."""
    stored = book.rounds.get(round_id)
    contest, congress = book.contests.get(stored.contest_id), book.congresses.get()
    printing = book.paper_accounts.last_printing(round_id)
    figures = stored.figures
    return BallotPapers(
        meeting=congress.name,
        contest=contest.title,
        candidates=stored.candidates,
        seats=figures.seats,
        marking=stored.marking,
        copies=printing.papers if printing else figures.issued or figures.present or 1,
        committee=book.committees.get().name,
        kind=stored.kind if not book.warnings.is_first(stored) else RoundKind.FIRST,
        round_number=stored.number,
        place=congress.place,
        day=congress.opens,
        is_rehearsal=congress.rehearsal,
    )


@dataclass(frozen=True, slots=True)
class BlankPaper:
    """One paper of a round as it is set: its sheets, each with what draws it."""

    setting: Setting
    drawings: tuple[PaperDrawing, ...]

    def draw(self, canvas: Canvas, place: int) -> None:
        """Draw the sheet at this place (from 0) with its lower left corner at the origin."""
        self.drawings[place].draw(canvas, self.setting, self.setting.sheets[place])


def blank_paper(data: BallotPapers, wording: Wording) -> BlankPaper:
    """Return a paper of a round, set in this wording."""
    register()
    heads = {key: wording.fill(f"column_{key}", {}) for key in ("number", "name", "agree", "disagree")}
    texts = _Texts(data, wording)

    def room(layout: Layout) -> tuple[float, float]:
        first, later = (PaperDrawing(layout, texts(1, 2), is_first=is_first).room for is_first in (True, False))
        return first, later

    setting = set_list(data, heads, room)
    sheets = len(setting.sheets)
    drawings = (
        PaperDrawing(setting.layout, texts(place, sheets), is_first=place == 1) for place in range(1, sheets + 1)
    )
    return BlankPaper(setting, tuple(drawings))


def build(data: BallotPapers, wording: Wording) -> bytes:
    """Return the papers as PDF, the same bytes for the same data."""
    blank = blank_paper(data, wording)
    setting = blank.setting
    target = BytesIO()
    paper = setting.layout.paper
    canvas = Canvas(target, pagesize=(paper.width * paper.across, paper.height * paper.down), invariant=1, lang="vi-VN")
    title = f"{wording.fill('kind', {})} {data.contest}"
    canvas.setTitle(title)
    canvas.setAuthor(data.committee)
    canvas.setCreator("Sổ Đại hội")
    forms = cast("Forms", canvas)
    for place in range(len(setting.sheets)):
        forms.beginForm(f"sheet{place + 1}", 0, 0, paper.width, paper.height)
        blank.draw(canvas, place)
        forms.endForm()
    _put(canvas, setting, data.copies)
    canvas.save()
    return target.getvalue()


def _put(canvas: Canvas, setting: Setting, copies: int) -> None:
    """Put so many copies on pages; the sheets of one paper follow each other."""
    paper = setting.layout.paper
    forms = cast("Forms", canvas)
    wanted = [f"sheet{place}" for _ in range(copies) for place in range(1, len(setting.sheets) + 1)]
    for start in range(0, len(wanted), paper.per_sheet):
        for slot, name in enumerate(wanted[start : start + paper.per_sheet]):
            row, column = divmod(slot, paper.across)
            canvas.saveState()
            canvas.translate(column * paper.width, (paper.down - 1 - row) * paper.height)
            forms.doForm(name)
            canvas.restoreState()
        _draw_cuts(canvas, paper)
        canvas.showPage()


def _draw_cuts(canvas: Canvas, paper: PaperSize) -> None:
    """Mark at the edges where the sheet is cut into papers."""
    width, height = paper.width * paper.across, paper.height * paper.down
    canvas.setLineWidth(_CUT_RULE)
    for column in range(1, paper.across):
        at = column * paper.width
        canvas.line(at, 0, at, _CUT)
        canvas.line(at, height - _CUT, at, height)
    for row in range(1, paper.down):
        at = row * paper.height
        canvas.line(0, at, _CUT, at)
        canvas.line(width - _CUT, at, width, at)


class _Texts:
    """The sentences of a paper in the wording in force."""

    def __init__(self, data: BallotPapers, wording: Wording) -> None:
        self._data, self._wording = data, wording

    def __call__(self, place: int, sheets: int) -> PaperTexts:
        """Return the texts of one sheet of so many."""
        data, fill = self._data, self._wording.fill
        numbers = {"số lượng": counted(data.seats), "số người": counted(len(data.candidates))}
        is_struck = data.marking is Marking.STRIKE_OUT
        return PaperTexts(
            country=_COUNTRY,
            meeting=data.meeting,
            place_and_date=self._place_and_date(),
            kind=fill("kind", {}),
            contest=fill("contest", {"cuộc bầu": data.contest}),
            round_line=self._round_line(),
            how_many=fill("how_many" if is_struck else "how_many_all", numbers),
            notes=(self._how_to(numbers), fill("no_writing", {})),
            seal=fill("seal", {}),
            sheet=fill("sheet", {"tờ": str(place), "số tờ": str(sheets)}) if sheets > 1 else "",
            rehearsal=_REHEARSAL if data.is_rehearsal else "",
            watermark="DIỄN TẬP" if data.is_rehearsal else "",
        )

    def _how_to(self, numbers: dict[str, str]) -> str:
        if self._data.marking is Marking.STRIKE_OUT:
            return self._wording.fill("how_to_strike", numbers)
        return self._wording.fill("how_to_mark_one" if len(self._data.candidates) == 1 else "how_to_mark", {})

    def _place_and_date(self) -> str:
        data = self._data
        if not data.place or data.day is None:
            return ""
        return self._wording.fill("place_and_date", {"nơi": data.place, "ngày": long_date(data.day)})

    def _round_line(self) -> str:
        if self._data.kind is RoundKind.FIRST:
            return ""
        block = "round_runoff" if self._data.kind is RoundKind.RUNOFF else "round_further"
        return self._wording.fill(block, {"lần": ordinal(self._data.round_number)})
