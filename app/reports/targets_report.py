"""The report on the targets of the term: what was wanted, what was reached each year, and whether it is enough.

What it is for: the table that offices keep, the excellent on every base in question, and a chart of each part.
What it is not for: counting and judging (models.target_facts, rules.target_verdicts).
Source: evaluation-and-documents 4.3 and O10; no official form was found, the columns are the usual ones.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from app.models.target_facts import JudgedPart, JudgedTarget, TargetFacts
from app.reports.source import Source
from app.reports.story import (
    FIGURE_MARK,
    Bar,
    CellKind,
    Chart,
    Charts,
    Column,
    Part,
    Signed,
    Signer,
    Story,
    Table,
    Text,
    TextKind,
)
from app.reports.year_head import recipients
from app.reports.year_paper import YearPaper
from app.rules.admissions import NAMES as OCCUPATIONS
from app.rules.figures import counted, long_date, percent, short_date
from app.rules.issuing_bodies import has_standing_board, is_cell
from app.rules.target_actuals import NAMES as BASES
from app.rules.target_actuals import Actual, Measure, Origin
from app.rules.target_charts import chart_of
from app.rules.target_entry import amended_texts, cell_goal, dropped_texts, shown_figure
from app.rules.target_verdicts import NAMES, REACHED, Verdict
from app.rules.targets import NAMES as UNITS
from app.rules.targets import Period, Target, Unit

_SIZE = 10
_WIDTHS = {"number": 11, "target": 80, "unit": 23, "goal": 19, "sum": 20, "share": 19, "verdict": 30}
_YEAR_WIDTH = 18
_AMENDED_WIDTHS = {"target": 71, "goal": 28}
_BESIDE = 2


def story_of(source: Source) -> Story:
    """Return the report on the targets of the book."""
    return _Report(YearPaper(source, is_wide=True)).story()


class _Report:
    """One report in its wording."""

    def __init__(self, paper: YearPaper) -> None:
        self._paper, self._say = paper, paper.say
        self._facts = TargetFacts(paper.book)
        self._targets = self._facts.all()
        self._parts = [part for target in self._targets for part in target.parts]
        self._years = self._facts.told_years(self._targets)

    def story(self) -> Story:
        """Return the whole report."""
        about = self._say("summary", {"nhiệm kỳ": self._facts.term.name})
        return self._paper.story(about, self._told(), self._facts.day, number=self._paper.number())

    def _told(self) -> Iterator[Part]:
        if not self._targets:
            yield Text(self._say("nothing"))
            return
        yield Text(self._say("opening", self._counts()))
        term = self._facts.term
        days = {"ngày đầu": short_date(term.counts_from), "ngày cuối": short_date(term.counts_until)}
        yield Text(self._say("counted", days))
        if any(one.part.measure is Measure.ADMISSIONS_OF_WORKERS for one in self._parts):
            yield Text(self._say("counted_workers", {"người lao động": OCCUPATIONS[term.workers]}))
        rows = [row for target in self._targets for row in self._rows(target)]
        yield Table(self._say("sheet"), (Text(self._say("table")),), tuple(self._columns()), rows, size=_SIZE)
        yield from self._caveats()
        bases = list(self._bases())
        if bases:
            yield Text(self._say("bases"), TextKind.HEADING)
            yield from bases
        yield from self._charts("3" if bases else "2")
        signer = Signer(self._say(self._signing_body()), self._say("sign_post"))
        listed = "recipients_cell" if is_cell(self._paper.committee.name) else "recipients"
        goes_to = recipients(self._say(listed), self._facts.day)
        yield Signed((Text(self._say("closing")),), ((signer,),), goes_to)

    def _signing_body(self) -> str:
        """Return the block for whom the secretary signs; a committee without a name may have a board."""
        name = self._paper.committee.name
        if is_cell(name):
            return "sign_branch"
        return "sign_body" if not name or has_standing_board(name) else "sign_committee"

    def _caveats(self) -> Iterator[Text]:
        """Yield what a reader must know of figures: those not final, each year and whose told once, and those typed."""
        actuals = [one for part in self._parts for one in part.actuals.values() if one.caveat]
        for year, caveat in dict.fromkeys((one.year, one.caveat) for one in sorted(actuals, key=lambda one: one.year)):
            yield Text(self._say("caveat", {"năm": str(year), "điều chưa xong": caveat}), TextKind.NOTE)
        if any(one.blank for one in actuals):
            yield Text(self._say("incomplete_years", {"dấu": FIGURE_MARK}), TextKind.NOTE)
        for one in self._parts:
            typed = [str(year) for year, actual in one.actuals.items() if actual.origin is Origin.TYPED]
            if 0 < len(typed) < len(one.actuals):
                values = {"phần": one.label, "các năm": ", ".join(typed)}
                yield Text(self._say("typed_years", values), TextKind.NOTE)

    def _counts(self) -> dict[str, str]:
        verdicts = Counter(part.verdict.verdict for part in self._parts)
        open_ = ((Verdict.SO_FAR, "so_far"), (Verdict.INCOMPLETE, "incomplete"), (Verdict.NO_FIGURES, "missing"))
        exceeded = verdicts[Verdict.EXCEEDED]
        told = [self._say(block, {"số": counted(verdicts[one])}) for one, block in open_ if verdicts[one]]
        return {
            "ngày": long_date(self._facts.day),
            "chỉ tiêu": counted(len(self._targets)),
            "phần": counted(len(self._parts)),
            "đạt": self._many(sum(verdicts[one] for one in REACHED)),
            "vượt": self._many(exceeded),
            "trong đó vượt": self._say("exceeded", {"số": counted(exceeded)}) if exceeded else "",
            "chưa đạt": self._many(verdicts[Verdict.NOT_MET]),
            "chưa có": "".join(told),
        }

    def _many(self, count: int) -> str:
        return counted(count) if count else self._say("none")

    def _columns(self) -> Iterator[Column]:
        is_amended = any("\n" in cell_goal(one.history) for one in self._parts)
        widths = _WIDTHS | (_AMENDED_WIDTHS if is_amended else {})

        def column(name: str, kind: CellKind = CellKind.TEXT) -> Column:
            return Column(self._say(f"column_{name}"), widths[name], kind)

        yield column("number", CellKind.CENTRED)
        yield column("target")
        yield column("unit", CellKind.CENTRED)
        yield column("goal", CellKind.CENTRED)
        yield from (Column(str(year), _YEAR_WIDTH, CellKind.FIGURE) for year in self._years)
        yield column("sum", CellKind.FIGURE)
        yield column("share", CellKind.FIGURE)
        yield column("verdict")

    def _rows(self, target: JudgedTarget) -> Iterator[tuple[str, ...]]:
        verdict = NAMES[target.verdict]
        text = "\n".join((target.target.text, *self._amendments(target.target)))
        yield (str(target.target.no), text, *[""] * (len(self._years) + 4), verdict.upper())
        for one in target.parts:
            part, verdict = one.part, one.verdict
            share = percent(verdict.share.numerator, verdict.share.denominator) if verdict.share is not None else ""
            words = part.text.removeprefix(part.goal).strip() or part.text
            yield (
                one.label,
                words.replace(f"trong đó {part.goal}", "trong đó") if part.parent_id else words,
                self._say("unit_done") if part.unit is Unit.DONE else UNITS[part.unit],
                cell_goal(one.history),
                *(_figure(one.actuals.get(year), part.unit) for year in self._years),
                _figure(verdict.actual, part.unit),
                share,
                verdict_words(one),
            )

    def _amendments(self, target: Target) -> Iterator[str]:
        """Yield since when the text in force holds, by what decision, the one before where it differs, what went."""
        *before, last = target.in_order
        if last.since is None:
            return
        values = {"ngày": short_date(last.since), "văn bản": f", {last.decision}" if last.decision else ""}
        yield self._say("amended", values)
        if before and before[-1].text != last.text:
            yield self._say("text_before", {"câu trước": before[-1].text})
        if dropped := dropped_texts(target):
            yield self._say("dropped", {"các phần": "; ".join(dropped)})

    def _bases(self) -> Iterator[Text]:
        for one in self._parts:
            for base in one.verdict.by_base:
                values = {
                    "phần": one.label,
                    "tỷ lệ": base.actual.text,
                    "mẫu số": BASES[base.actual.base] if base.actual.base else "",
                    "đánh giá": NAMES[base.verdict],
                }
                yield Text(self._say("base_chosen" if base.is_chosen else "base", values))

    def _charts(self, place: str) -> Iterator[Part]:
        """Yield the charts of the parts that are measured, two beside each other."""
        charts = [chart for one in self._parts if (chart := self._chart(one))]
        if charts:
            yield Text(self._say("charts", {"mục": place}), TextKind.HEADING)
        for first in range(0, len(charts), _BESIDE):
            yield Charts(tuple(charts[first : first + _BESIDE]))

    def _chart(self, one: JudgedPart) -> Chart | None:
        chart = chart_of(one.verdict, one.actuals.values())
        if chart is None:
            return None
        block = "chart_summed" if chart.is_summed else "chart"
        wanted = "; ".join(amended_texts(one.history)) or one.part.text
        lead = Text(self._say(block, {"phần": one.label, "nội dung": wanted}), TextKind.NOTE)
        bars = tuple(Bar(str(bar.year), bar.value, bar.figure) for bar in chart.bars)
        return Chart((lead,), bars, Bar("", chart.goal, chart.goal_text))


def verdict_words(one: JudgedPart) -> str:
    """Return the verdict on a part as tables have it: the word, and the pace of a sum behind.

    Of years judged alone in how many, and how many have yet to show it; after it how many others have no figures, and
    the years that are not complete.
    """
    verdict = one.verdict
    said = NAMES[verdict.verdict]
    is_known = verdict.verdict is not Verdict.NO_FIGURES
    notes = (*(verdict.missing if is_known and not verdict.years_left else ()), *verdict.lacking)
    if verdict.verdict is Verdict.INCOMPLETE and not verdict.years_met:
        return "; ".join(notes)
    if one.part.period is Period.YEARLY and is_known:
        left = f", còn {verdict.years_left} năm" if verdict.years_left else ""
        said = f"{said} ({verdict.years_met}/{verdict.years_judged} năm{left})"
    if verdict.pace is not None and verdict.is_open:
        said = f"{said}, {NAMES[verdict.pace]}"
    return "; ".join((said, *notes))


def _figure(actual: Actual | None, unit: Unit) -> str:
    """Return a figure without the unit that has a column of its own; what is done as planned is just done."""
    if actual and unit is Unit.DONE and actual.total == actual.count:
        actual = replace(actual, total=None)
    return shown_figure(actual, unit).removesuffix("%") + (FIGURE_MARK if actual and actual.blank else "")
