"""Part "Người bầu và mẫu số": who was summoned, who is taken off, of what over half is taken.

What it is for: the base large, with the way it comes about and its article.
What it is not for: computing it (rules.rounds) and judging it (rules.closing).
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from app.rules.closing import DEDUCTION_NAMES
from app.rules.findings import Finding
from app.rules.rounds import Deduction, deductions_of
from app.rules.rule_sets import Subject
from app.ui.contests.door_line import DoorLine
from app.ui.contests.fields import CountField, NarrowCount, thirds
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.words import deduction_name, said
from app.ui.numbers import thousands
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.label import Label
from app.ui.words import article


class _DeductionRow(QWidget):
    """One category of those taken off: its words and how many."""

    def __init__(self, category: Deduction) -> None:
        super().__init__()
        name = deduction_name(category)
        self.count = NarrowCount(name)
        words = Label(name, "dense", wrap=True)
        words.setBuddy(self.count.line)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        line = Row(words, self.count, gap=12)
        line.setStretch(0, 1)
        Column(line, self._error, gap=4, parent=self)
        self.count.objected.connect(self._error.say)


class BasePart(Part):
    """Summoned, taken off, base, present and absent."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make the fields; only the categories of the electorate are shown."""
        super().__init__(self.tr("Người bầu và mẫu số"), work, parent)
        self.base, self.needed = Label("", "figure"), Label("", "figure")
        self._needed_caption = Label(self.tr("Phiếu để trúng cử"), "caption")
        self.how = Label("", "muted", wrap=True)
        self.summoned = CountField(self.tr("Triệu tập"))
        self.present = CountField(self.tr("Có mặt lúc bầu cử"))
        self.absent = Label("", "dense")
        self.deductions = {category: _DeductionRow(category) for category in Deduction}
        self.deductions_error = Label("", "error", wrap=True)
        self.at_door = DoorLine(work)
        self._lay_out()
        for field in (self.summoned, self.present):
            field.line.returnPressed.connect(partial(self._enter, field))
        self.summoned.counted.connect(self._store_summoned)
        self.present.counted.connect(self._store_present)
        for category, row in self.deductions.items():
            row.count.counted.connect(partial(self._store_deduction, category))

    def refresh(self) -> None:
        """Show people and base, and what is wrong with them at the field."""
        figures, terms = self.work.round.figures, self.work.terms
        self.summoned.show_count(figures.summoned)
        self.present.show_count(figures.present)
        for category, row in self.deductions.items():
            people = figures.deductions.get(category, 0)
            row.count.show_count(people)
            row.setVisible(bool(people) or category in deductions_of(terms.rules, terms.electorate))
            row.count.line.setReadOnly(not self.work.is_open)
        for field in (self.summoned, self.present):
            field.line.setReadOnly(not self.work.is_open)
        absent = str(figures.summoned - figures.present) if 0 < figures.present <= figures.summoned else "–"
        self.absent.setText(absent)
        self._show_base()
        self._show_objections(self.work.findings())
        self.at_door.refresh()
        by_door = self.tr("Enter: %1 theo điểm danh").replace("%1", thousands(self.at_door.present))
        self.present.show_hint(by_door if self.at_door.present and not figures.present else "")

    def focus_on(self, place: str) -> bool:
        """Put the focus on summoned, present or the first category.

        Where nobody was typed as present and the door knows who is, on the button that takes it from there: whoever
        types the one figure goes on with a base from which nobody is taken off.
        """
        first = deductions_of(self.work.terms.rules, self.work.terms.electorate)[0]
        fields = {
            "summoned": self.summoned,
            "present": self.present,
            "deductions": self.deductions[first].count,
        }
        if place not in fields:
            return False
        is_empty = place != "deductions" and not self.work.round.figures.present
        (self.at_door.take if is_empty and self.at_door.offers else fields[place].line).setFocus()
        return True

    def _lay_out(self) -> None:
        absent = Column(Label(self.tr("Vắng mặt lúc bầu cử"), "dense"), self.absent, None, gap=12)
        self.body.add(
            Row(
                Column(Label(self.tr("Mẫu số"), "caption"), self.base, gap=0),
                Column(self._needed_caption, self.needed, gap=0),
                None,
                gap=32,
            ),
            self.how,
            thirds(self.summoned, self.present, absent, above=8),
            self.at_door,
            Label(self.tr("Được trừ khỏi số triệu tập"), "caption"),
            *self.deductions.values(),
            self.deductions_error,
        )
        self.deductions_error.hide()

    def _show_base(self) -> None:
        terms = self.work.terms
        deducted = sum(terms.deductions.values())
        is_sound = terms.base >= 1
        self.base.setText(thousands(terms.base) if is_sound else "–")
        self.needed.setText(thousands(terms.needed) if is_sound and terms.needed else "–")
        for label in (self._needed_caption, self.needed):
            label.setVisible(terms.needed is not None)
        cited = article(terms.rules, Subject.RESULT)
        if not terms.summoned:
            self.how.setText(self.tr("Nhập số người được triệu tập; quá nửa tính trên số này trừ số được trừ."))
            return
        words = self.tr("%1 triệu tập − %2 được trừ = %3") if deducted else self.tr("%1 triệu tập, không trừ ai")
        way = words.replace("%1", thousands(terms.summoned)).replace("%2", thousands(deducted))
        way = way.replace("%3", thousands(terms.base))
        over_half = self.tr("quá nửa là %1 phiếu").replace("%1", thousands(terms.needed or 0))
        if terms.indicative:
            over_half = self.tr("tỷ lệ tính trên số này; xin ý kiến không bầu ai")
        elif terms.needed is None:
            over_half = self.tr("bầu lại: ai nhiều phiếu hơn trúng cử, không cần quá nửa")
        self.how.setText(f"{way}; {over_half} · {cited}" if is_sound else f"{way} · {cited}")

    def _show_objections(self, findings: Iterable[Finding]) -> None:
        at: dict[str, Finding] = {}
        unknown: dict[str, Finding] = {}
        for found in findings:
            if found.rule.code == "round.deduction_unknown":
                unknown[str(found.values["category"])] = found
            else:
                at.setdefault(found.place, found)
        self.present.object_to(at.get("present"))
        is_begun = bool(self.work.terms.deductions or self.work.round.figures.present)
        self.summoned.object_to(at.get("summoned") if is_begun else None)
        for category, row in self.deductions.items():
            row.count.object_to(unknown.get(DEDUCTION_NAMES[category]))
        too_many = at.get("deductions") if self.work.terms.deductions else None
        self.deductions_error.setText(said(too_many) if too_many else "")
        self.deductions_error.setVisible(too_many is not None)

    def _enter(self, field: CountField) -> None:
        """Take the figures of the door by Enter where none is typed; otherwise go on to the next one."""
        if not field.count() and not field.line.text() and self.at_door.offers:
            self.at_door.take_over()
        elif field is self.summoned and not field.has_error:
            self.present.line.setFocus()
        elif field.count() and not field.has_error and not self.work.round.figures.issued:
            self.work.wanted.emit("issued")

    def _store_summoned(self, count: int) -> None:
        self._say(self.summoned, self.work.set_figures(replace(self.work.round.figures, summoned=count)))

    def _store_present(self, count: int) -> None:
        self._say(self.present, self.work.set_figures(replace(self.work.round.figures, present=count)))

    def _store_deduction(self, category: Deduction, count: int) -> None:
        before = self.work.round.figures
        deductions = {**before.deductions, category: count}
        kept = {one: people for one, people in deductions.items() if people}
        self._say(self.deductions[category].count, self.work.set_figures(replace(before, deductions=kept)))

    def _say(self, field: CountField, wrong: str) -> None:
        if wrong:
            field.hold(wrong)
