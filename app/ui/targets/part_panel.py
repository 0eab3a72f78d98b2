"""The panel beside the table: how the figure at hand came about, on each base in question, and the chart of its part.

What it is for: being able to explain every figure of the table.
What it is not for: reckoning (rules), typing figures (targets_table).
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.target_facts import JudgedPart, JudgedTarget
from app.rules.figures import percent, short_date
from app.rules.target_actuals import NAMES as BASES
from app.rules.target_actuals import OF_ADMISSIONS, Actual, Base, Origin
from app.rules.target_charts import chart_of
from app.rules.target_entry import amended_texts, dropped_texts
from app.rules.target_verdicts import NAMES, BaseVerdict
from app.rules.targets import HUNDRED_PERCENT, Target
from app.ui.contests.fields import TextField
from app.ui.targets.part_chart import PartChartView
from app.ui.targets.words import CHIPS, verdict_name
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.words import rule_text


class PartPanel(Card):
    """One part, and one of its years."""

    noted = Signal(str)
    """What stands beside a typed figure: where it comes from."""
    admissions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(padding=(16, 12, 16, 12), gap=6, parent=parent)
        self.name, self.chip = Label("", "strong", wrap=True), Chip()
        self.standing = Label("", "dense", wrap=True)
        self.versions = Label("", "caption", wrap=True)
        self.of_year, self.how = Label("", "strong", wrap=True), Label("", "dense", wrap=True)
        self.note = TextField(self.tr("Nguồn, ghi chú của số đã gõ"))
        self.to_admissions = LinkButton(self.tr("Ghi ngày lễ ở trang Kết nạp"))
        self.bases_title = Label(self.tr("Trên từng mẫu số"), "strong")
        self.bases = Label("", "dense", wrap=True)
        self.chart_title = Label("", "caption", wrap=True)
        self.chart = PartChartView()
        self.body.add(Row(self.chip, None), self.name, self.standing, self.versions)
        self.body.add(self.of_year, self.how, Row(self.to_admissions, None), self.note)
        self.body.add(self.bases_title, self.bases, self.chart_title, self.chart)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.note.entered.connect(self.noted)
        self.to_admissions.clicked.connect(self.admissions_wanted)

    def show_target(self, one: JudgedTarget) -> None:
        """Show a whole target: its verdict, its parts, the earlier versions of its text, and what they dropped."""
        self.name.setText(f"{one.target.no}. {one.target.text}")
        self.chip.show_state(verdict_name(one.verdict), CHIPS[one.verdict])
        self.standing.setText("\n".join(f"{part.label}: {part.verdict.text}" for part in one.parts))
        self.versions.say(_versions(one.target, self.tr("Câu chữ trước đây"), self.tr("Các phần đã bỏ")))
        of_part = (self.of_year, self.how, self.to_admissions, self.note, self.bases_title, self.bases)
        for widget in (*of_part, self.chart_title):
            widget.hide()
        self.chart.show_chart(None)

    def show_part(
        self, one: JudgedPart, year: int | None, note: str, ceilings: Mapping[Base, Fraction], *, is_open: bool
    ) -> None:
        """Show a part, and of it the figure of a year where one is at hand."""
        self.name.setText(f"{one.label}. {one.part.text}")
        self.chip.show_state(verdict_name(one.verdict.verdict), CHIPS[one.verdict.verdict])
        pace = one.verdict.pace
        said = [one.verdict.text]
        if pace is not None and not one.verdict.is_open:
            elapsed = percent(one.verdict.elapsed.numerator, one.verdict.elapsed.denominator)
            said.append(f"{rule_text(NAMES[pace])}: {elapsed}% {self.tr('thời gian đã qua')}")
        self.standing.setText("\n".join(said))
        self.versions.say("\n".join(amended_texts(one.history)))
        self._show_year(one, year, note, is_open=is_open)
        of_admissions = one.part.measure in OF_ADMISSIONS
        self.to_admissions.setVisible(of_admissions and any(each.caveat for each in self._at_hand(one, year)))
        told = next((each.by_base for each in one.verdict.years if each.year == year), ()) or one.verdict.by_base
        self.bases.say("\n".join(self._base(each, one, ceilings) for each in told))
        self.bases_title.setVisible(bool(told))
        chart = chart_of(one.verdict, one.actuals.values())
        summed = self.tr("Cộng dồn từ đầu nhiệm kỳ, so với đường mục tiêu")
        by_year = self.tr("Từng năm, so với đường mục tiêu")
        self.chart_title.say((summed if chart.is_summed else by_year) if chart else "")
        self.chart.show_chart(chart)

    @staticmethod
    def _at_hand(one: JudgedPart, year: int | None) -> Iterator[Actual]:
        """Yield the figure of a year, those of all years where none is at hand."""
        yield from (each for each in one.actuals.values() if year is None or each.year == year)

    def _show_year(self, one: JudgedPart, year: int | None, note: str, *, is_open: bool) -> None:
        actual = one.actuals.get(year) if year else one.verdict.actual
        is_typed = bool(year and actual and actual.origin is Origin.TYPED)
        if actual is None:
            missing = self.tr("%1: chưa có số liệu").replace("%1", str(year)) if year else ""
            self.of_year.say(missing)
            empty = self.tr("Gõ số đạt/tổng số (83/92), số lượng (812), hay x khi việc đã xong.")
            says = empty if year and is_open and one.part.measure is None else ""
            self.how.say(self._passed_over(one, year) or says)
        else:
            head = str(year) if year else self.tr("Cả nhiệm kỳ")
            self.of_year.say(f"{head}: {actual.told}")
            lines = [
                *filter(None, [self._passed_over(one, year)]),
                *self._wanted(one, year),
                *self._lines(actual, year, is_typed=is_typed),
                *([self._nothing()] if year and is_open and actual.origin is Origin.NOTHING else []),
                *(f"• {each.year}: {each.caveat}" for each in self._at_hand(one, year) if not year and each.caveat),
            ]
            self.how.say("\n".join(lines))
        self.note.setVisible(is_typed)
        if is_typed:
            self.note.line.setReadOnly(not is_open)
            self.note.show_text(note)

    def _passed_over(self, one: JudgedPart, year: int | None) -> str:
        """Return why a year counts nothing for a part, with what changes that; "" where it counts."""
        if year is None or not one.verdict.passes_over(year):
            return ""
        years = one.verdict.years
        words = self.tr("Nhiệm kỳ chỉ đánh giá các năm %1–%2: năm này không tính. Đổi các năm ấy ở «Nhiệm kỳ…».")
        return words.replace("%1", str(years[0].year)).replace("%2", str(years[-1].year))

    def _wanted(self, one: JudgedPart, year: int | None) -> Iterator[str]:
        """Yield by what a year is judged where that is not what is wanted now."""
        judged = next((each for each in one.verdict.years if each.year == year), None)
        if judged is None or judged.part == one.part:
            return
        if judged.part is None:
            yield self.tr("Cuối năm này nghị quyết chưa đặt phần này: không đánh giá.")
        elif judged.part.goal != one.part.goal:
            yield self.tr("Đánh giá theo mức cuối năm này: %1").replace("%1", judged.part.goal)

    def _lines(self, actual: Actual, year: int | None, *, is_typed: bool) -> list[str]:
        if is_typed:
            return [self.tr("Số gõ tay.")]
        lines = [f"• {line}" for line in actual.how]
        return [self.tr("Tính từ sổ:"), *lines] if year else lines

    def _nothing(self) -> str:
        return self.tr("Sổ không ghi ai kết nạp trong những ngày này: có số liệu từ nơi khác thì gõ vào ô.")

    def _base(self, one: BaseVerdict, part: JudgedPart, ceilings: Mapping[Base, Fraction]) -> str:
        base = one.actual.base
        name = rule_text(BASES[base]) if base else ""
        words = f"{one.actual.text} · {name}: {verdict_name(one.verdict)}"
        if one.is_chosen:
            words = self.tr("%1 (lấy để đánh giá)").replace("%1", words)
        ceiling = ceilings.get(base) if base else None
        is_limit = part.part.is_limit
        if ceiling is not None and not is_limit and ceiling * HUNDRED_PERCENT < part.part.threshold:
            most = percent(ceiling.numerator, ceiling.denominator)
            words += "\n  " + self.tr("mức khống chế chỉ cho tới %1%: không thể đạt").replace("%1", most)
        return f"• {words}"


def _versions(target: Target, head: str, head_of_dropped: str) -> str:
    """Return the earlier texts, the latest first, with from when the one in force counts, and what was dropped."""
    *earlier, last = target.in_order
    if not earlier:
        return ""
    since = short_date(last.since) if last.since else ""
    lines = [f"→ {since} {last.decision}".strip(), f"{head}:", *(f"• {one.text}" for one in reversed(earlier))]
    if dropped := dropped_texts(target):
        lines += (f"{head_of_dropped}:", *(f"• {one}" for one in dropped))
    return "\n".join(lines)
