"""Part "Cuộc bầu": what is elected, by whom, on how many seats.

What it is for: the fields of the contest, and the seats of the round.
What it is not for: people and papers (base_part, papers_part).
"""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.models.contests import MOST_PASSES, Office
from app.models.round_records import RoundState
from app.models.usual_contests import in_cell
from app.rules.findings import finding
from app.rules.rounds import Electorate
from app.ui.contests.choices import Choice
from app.ui.contests.fields import CountField, TextField
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.words import electorate_name, office_name, said
from app.ui.widgets.boxes import Row
from app.ui.widgets.field import Field


class OfficePart(Part):
    """Title, office, electorate, seats, alternates, number of the minutes."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(self.tr("Cuộc bầu"), work, parent)
        self.title = TextField(self.tr("Tên cuộc bầu (Bầu …)"))
        self.office = Choice(Office, Office, office_name)
        self.electorate = Choice(Electorate, Electorate, electorate_name)
        self.seats = CountField(self.tr("Số lượng cần bầu"))
        self.alternates = CountField(self.tr("Đại biểu dự khuyết"))
        self.minutes_number = TextField(self.tr("Số biên bản"))
        self.electorate_field = Field(self.tr("Người bầu"), self.electorate)
        choices = Row(Field(self.tr("Chức danh"), self.office), self.electorate_field, gap=12)
        self.passes = CountField(self.tr("Số lượt nhập phiếu"))
        counts = Row(self.seats, self.alternates, self.passes, self.minutes_number, gap=12)
        self.body.add(self.title, choices, counts)
        self.title.entered.connect(self._store_title)
        self.office.chosen.connect(self._store_choices)
        self.electorate.chosen.connect(self._store_choices)
        self.seats.counted.connect(self._store_seats)
        self.alternates.counted.connect(self._store_alternates)
        self.passes.counted.connect(self._store_passes)
        self.minutes_number.entered.connect(self._store_number)

    def refresh(self) -> None:
        """Show the contest; seats are fixed once papers are keyed, and in a run-off."""
        contest, figures = self.work.contest, self.work.round.figures
        self.title.show_text(contest.title)
        committee = Office.EXECUTIVE_COMMITTEE
        self.office.rename(committee, office_name(committee, in_cell=in_cell(self.work.book)))
        self.office.show_value(contest.office)
        self.electorate.show_value(contest.electorate)
        self.minutes_number.show_text(self.work.round.minutes_number)
        self.seats.show_count(figures.seats)
        self.alternates.show_count(figures.alternates)
        self.passes.show_count(contest.passes)
        found_at = {found.place: found for found in self.work.findings()}
        for field, place in ((self.seats, "seats"), (self.alternates, "alternates")):
            field.line.setReadOnly(not self.work.is_list_open)
            field.object_to(found_at.get(place))
        self.seats.setVisible(not contest.indicative)
        has_alternates = contest.office is Office.DELEGATES or bool(figures.alternates)
        self.alternates.setVisible(has_alternates and not contest.indicative)
        counted = any(one.state in {RoundState.CLOSED, RoundState.CONFIRMED} for one in self.work.rounds)
        for choice in (self.office, self.electorate):
            choice.setEnabled(self.work.can_write and not counted)
        self.passes.line.setReadOnly(not self.work.is_open or counted)
        confirmed = any(one.state is RoundState.CONFIRMED for one in self.work.rounds)
        self.title.line.setReadOnly(not self.work.can_write or confirmed)
        self.minutes_number.line.setReadOnly(not self.work.can_write)

    def focus_on(self, place: str) -> bool:
        """Put the focus on title or seats."""
        fields = {"title": self.title, "seats": self.seats}
        if place not in fields:
            return False
        fields[place].line.setFocus()
        return True

    def _store_title(self, title: str) -> None:
        if not title:
            self.title.hold(self.tr("Chưa có tên cuộc bầu."), self.tr("Nhập tên như sẽ ghi trong biên bản."))
            return
        self._say(self.title, self.work.set_contest(replace(self.work.contest, title=title)))

    def _store_passes(self, passes: int) -> None:
        if not 1 <= passes <= MOST_PASSES:
            words = self.tr("Số lượt nhập là 1, 2 hoặc 3.")
            self.passes.hold(words, self.tr("Nhập hai lượt để đối chiếu; chi bộ nhỏ có thể nhập một lượt."))
            return
        self._say(self.passes, self.work.set_contest(replace(self.work.contest, passes=passes)))

    def _store_number(self, number: str) -> None:
        self._say(self.minutes_number, self.work.set_minutes_number(number))

    def _store_choices(self) -> None:
        contest = replace(self.work.contest, office=self.office.value, electorate=self.electorate.value)
        wrong = self.work.set_contest(contest)
        self.electorate_field.error(wrong)

    def _store_seats(self, seats: int) -> None:
        if seats < 1:
            found = finding("round.seats")
            self.seats.hold(said(found))
            return
        self._say(self.seats, self.work.set_figures(replace(self.work.round.figures, seats=seats)))

    def _store_alternates(self, alternates: int) -> None:
        self._say(self.alternates, self.work.set_figures(replace(self.work.round.figures, alternates=alternates)))

    def _say(self, field: TextField, wrong: str) -> None:
        if wrong:
            field.hold(wrong)
