"""The cap of the group in front: used, allowed, of what, rounded how; amber with a sign and words beyond it.

What it is for: always in view while classes are entered; it warns and never stops anybody, and while some are unrated
it says that it is as it stands so far.
What it is not for: reckoning the cap (rules.evaluation_caps).
"""

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.evaluation_counts import StateCounts
from app.rules.evaluation_caps import CapBase, CapResult, CapRounding, CapTerms, check_cap
from app.rules.evaluation_classes import CLASS_NAMES, CLASS_SHORT_NAMES, ClassScheme, QualityClass
from app.ui.numbers import thousands
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow
from app.ui.widgets.label import Label
from app.ui.widgets.progress_line import ProgressLine
from app.ui.words import parts_text, remedy, rule_text, says

translate = QCoreApplication.translate
_ROOM_FOR_BAR = 830
"""Unscaled pixels."""


class CapLine(QWidget):
    """Counts at the left, how far it is at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self.place, self.cap, self.explained = Label("", "strong"), Label("", "strong"), Label("", "muted", wrap=True)
        self.over = Chip("", "warn")
        self.progress, self.done = ProgressLine(), Label("", "muted")
        whole = QWidget()
        Row(self.done, self.progress, gap=12, parent=whole)
        whole.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.years = Label("", "caption", wrap=True)
        self.beside_years = Row(self.years, gap=12)
        self.beside_years.setStretch(0, 1)
        body = Column(gap=4, parent=self)
        body.addLayout(Flow(self.place, self.cap, self.explained, self.over, whole, gap=12))
        body.addLayout(self.beside_years)
        self.place.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the bar out, which says what stands beside it, where it would take a line of its own."""
        super().resizeEvent(event)
        self.progress.setVisible(self.width() >= current().px(_ROOM_FOR_BAR))

    def show_cap(
        self, terms: CapTerms | None, scheme: ClassScheme, result: CapResult | None, here: str = "", used: int = 0
    ) -> None:
        """Show the cap of a group; `here` is the organisation that is named already, `used` are those of what is shown.

        The group may be more than that, as where a cell is shown, or less.
        """
        best, good = (rule_text(CLASS_SHORT_NAMES[one]) for one in scheme.classes[:2])
        self.explained.setVisible(result is not None and terms is not None)
        self.over.setVisible(result is not None and result.is_over)
        if terms is None or result is None:
            self.cap.setText(self.tr("Năm này không kiểm mức khống chế"))
            return
        told = self.tr("%1 %2, cho phép %3").replace("%1", best).replace("%2", thousands(result.used))
        self.cap.setText(told.replace("%3", thousands(result.allowed)))
        self.cap.setToolTip(rule_text(CLASS_NAMES[scheme.best]))
        base, count = good, result.count.good
        if terms.base is CapBase.INCLUSIVE:
            base, count = self.tr("%1 trở lên").replace("%1", good), result.count.good + result.count.excellent
        rounding = self.tr("làm tròn xuống") if terms.rounding is CapRounding.FLOOR else self.tr("làm tròn lên từ 0,5")
        words = self.tr("tối đa %1% của %2 %3, %4")
        values = (str(result.percent), thousands(count), base, rounding)
        for number, value in enumerate(values, 1):
            words = words.replace(f"%{number}", value, 1)
        if result.is_provisional:
            words += self.tr(" · tạm tính, còn %1 chưa xếp loại").replace("%1", thousands(result.count.unrated))
        if result.count.group != here:
            words = f"{parts_text(result.count.group)}: {words}"
        if result.used != used:
            words += self.tr(" · bảng này có %1").replace("%1", thousands(used))
        if result.count.raised_by:
            words += self.tr(" · theo quyết định %1").replace("%1", result.count.raised_by)
        self.explained.setText(words)
        found = next(check_cap(result), None)
        over, allowed = thousands(result.over), thousands(result.allowed)
        self.over.setText(self.tr("▲ Vượt %1: tối đa %2").replace("%1", over).replace("%2", allowed))
        self.over.setToolTip(f"{says(found)} {remedy(found)}" if found else "")
        self.over.setAccessibleName(self.over.toolTip())

    def show_years(self, year: int, now: Counter[QualityClass], before: Counter[QualityClass]) -> None:
        """Show the classes of those in front beside the classes that the same ones had last year."""
        words = self.tr("Năm %1: %2 · năm %3: %4")
        values = (str(year), _classes(now), str(year - 1), _classes(before))
        for number, value in enumerate(values, 1):
            words = words.replace(f"%{number}", value, 1)
        self.years.setText(words)
        self.years.setVisible(bool(before))

    def show_progress(self, counts: StateCounts) -> None:
        """Show how many of those due have a class, who is not due, and how many are decided."""
        words = self.tr("%1 / %2 đã nhập").replace("%1", thousands(counts.classed)).replace("%2", thousands(counts.due))
        if counts.absent:
            words += self.tr(" · %1 không phải đánh giá").replace("%1", thousands(counts.absent))
        if counts.proposed:
            waiting = rated_and_not(counts.proposed, counts.absent_proposed)
            words += self.tr(" · %1 chờ quyết định").replace("%1", waiting)
        if counts.decided:
            words += self.tr(" · %1 đã quyết định").replace("%1", rated_and_not(counts.decided, counts.absent_decided))
        self.done.setText(words)
        self.progress.show_progress(counts.classed, counts.due)


def rated_and_not(count: int, absent: int) -> str:
    """Return a count of evaluations of which some are reasons for no class: «27 (26 có mức, 1 không đánh giá)»."""
    if not absent:
        return thousands(count)
    words = translate("Evaluation", "%1 (%2 có mức, %3 không đánh giá)")
    if absent == count:
        words = translate("Evaluation", "%1 (không đánh giá)")
    for number, value in enumerate((count, count - absent, absent), 1):
        words = words.replace(f"%{number}", thousands(value), 1)
    return words


def _classes(counts: Counter[QualityClass]) -> str:
    """Return counts of classes from best to worst."""
    found = [f"{rule_text(CLASS_SHORT_NAMES[one])} {thousands(counts[one])}" for one in QualityClass if counts[one]]
    return ", ".join(found) or "–"
