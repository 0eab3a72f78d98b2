"""The page of the yearly evaluation, at "evaluation", "evaluation/YEAR", "evaluation/YEAR/ORGANISATION".

What it is for: which year and which organisation is shown, members or organisations, and what stands beside the grid.
What it is not for: the grid (evaluation_desk), storing (evaluation_work), rules.
"""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QTabBar, QWidget

from app.rules.evaluation_regimes import Rated
from app.rules.evaluation_states import Step
from app.rules.permissions import Act
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_detail import EvaluationDetail
from app.ui.evaluation.evaluation_work import EvaluationWork
from app.ui.evaluation.open_asking import OpenAsking
from app.ui.evaluation.organisation_list import OrganisationList
from app.ui.evaluation.renewal_asking import RenewalAsking
from app.ui.evaluation.settings_asking import SettingsAsking
from app.ui.evaluation.settings_panel import SettingsPanel
from app.ui.evaluation.step_asking import StepAsking
from app.ui.evaluation.step_panel import StepPanel
from app.ui.evaluation.year_lists import YearLists
from app.ui.evaluation.year_view import YearView
from app.ui.numbers import thousands
from app.ui.page import Page
from app.ui.session import Session
from app.ui.theme.theme import current
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import Flow
from app.ui.widgets.menu_button import MenuButton
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.still_combo import StillCombo
from app.ui.words import rule_text

_LIST_WIDTH, _DETAIL_WIDTH = 248, 344
_GRID_NEEDS, _LIST_GROWS = 1160, 180
"""What a wider page has beyond this goes to the names of the list by a third, up to so much."""
_BESIDE, _ALL_BESIDE = 860, 1300
"""From so many unscaled pixels on, one part stands beside the grid, or both do."""
_UNBOUNDED = 16_777_215
"""The most that Qt lets a widget be wide."""
_TABS = (Rated.MEMBER, Rated.ORGANISATION)


class EvaluationPage(Page):
    """One evaluated year."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._book = session.book
        self._is_shown, self._is_list_wanted, self._is_detail_wanted = False, True, False
        self.view: YearView | None = None
        self.work = EvaluationWork(session, self)
        self.frame = PageFrame(self.tr("Đánh giá, xếp loại"))
        self.years, self.more = StillCombo(), MenuButton(self.tr("Năm"), self.tr("Mở, bổ sung, thiết lập năm"))
        self.rules = self.frame.header.add_chip("")
        self.switch = QTabBar()
        self.show_list = Button(self.tr("Tổ chức"), key="F6")
        self.show_detail = Button(self.tr("Chi tiết"), key="F4")
        self.back = MenuButton(self.tr("Lùi lại"), self.tr("Trả lại, mở lại"))
        self.propose, self.decide = Button(self.tr("Đề nghị…")), PrimaryButton(self.tr("Quyết định…"))
        self.list, self.desk = OrganisationList(), EvaluationDesk(session, self.work)
        self.detail = EvaluationDetail(session.book)
        self.settings, self.step_panel = SettingsPanel(), StepPanel()
        self.steps = StepAsking(session, self.work, self.desk, self.step_panel, self)
        self.settings_asking = SettingsAsking(self.work, self.desk, self.settings, self)
        self.renewal = RenewalAsking(session, self.work, self.desk, self)
        self.opening = OpenAsking(session, self.work, self.desk, self.renewal, self)
        self.open_panel = self.opening.panel
        self.empty = EmptyState(
            "star",
            self.tr("Chưa có năm nào được đánh giá"),
            self.tr("Mở một năm: mỗi đảng viên, tổ chức đảng có một dòng; ai không phải đánh giá được ghi lý do sẵn."),
            self.tr("Mở năm đánh giá…"),
        )
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show a year, the last one by default, and an organisation; raise LookupError for what is not there."""
        opened = self._book.evaluation_years.all()
        if ids and ids[0] not in opened:
            raise LookupError(ids[0])
        self._is_shown = True
        self._allow()
        self._offer_years(opened)
        if not opened:
            self._show_only_empty()
            return
        year = ids[0] if ids else self.view.of.year if self.view and self.view.of.year in opened else opened[0]
        self._load(year)
        if len(ids) > 1:
            self.switch.setCurrentIndex(_TABS.index(Rated.MEMBER))
        if self.view and len(ids) > 1 and not self.view.below(ids[1]):
            raise LookupError(ids[1])
        self._show_place(ids[1] if len(ids) > 1 else self.desk.organisation_id)
        if not self.lists.is_shown:
            self.desk.begin()

    def leave(self) -> None:
        """Store what is typed, and show nothing anew until the next `open`."""
        if self._is_shown:
            self.desk.store_cell()
            self.detail.store()
        self._is_shown = False

    def holds_back(self) -> bool:
        """Stay at a question into which something was typed, instead of going elsewhere, also to another year."""
        is_held = self.open_panel.holds() or not self.desk.may_ask()
        if is_held and self.view is not None:
            self.years.setCurrentIndex(self.years.findData(self.view.of.year))
        return is_held

    def would_lose(self) -> str:
        """Return cells and votes that cannot be stored, questions with something typed, and a list in the preview."""
        parts = (self.detail, self.open_panel, self.desk, self.lists)
        return "; ".join(filter(None, (one.would_lose() for one in parts)))

    def taken_over(self) -> None:
        """Ask nothing of somebody else that the person before began."""
        self.desk.close_panels()
        self._allow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back from the list or a panel with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.view is not None:
            if not self.desk.may_ask():
                return
            self.desk.close_panels()
            if self.desk.grid.hasFocus() or not self.desk.isVisible():
                self._is_detail_wanted = False
            self._arrange()
            self.desk.begin()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what fits beside the grid."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.years.setAccessibleName(self.tr("Năm đánh giá"))
        self.years.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for title in (self.tr("Đảng viên"), self.tr("Tổ chức đảng")):
            self.switch.addTab(title)
        self.switch.setAccessibleName(self.tr("Đối tượng được đánh giá"))
        self.switch.setDrawBase(False)
        self.switch.setExpanding(False)
        self.open_other = self.more.add(self.tr("Mở năm…"), self.opening.ask)
        self.complete = self.more.add(self.tr("Bổ sung, cập nhật theo sổ…"), self.renewal.ask)
        self.set_up = self.more.add(self.tr("Thiết lập năm, mức khống chế…"), self.settings_asking.ask)
        self.lists = YearLists(self.session, self.work, self.desk, self.more, self)
        self.return_, self.reopen = (
            self.back.add(title, partial(self.steps.ask, step))
            for title, step in ((self.tr("Trả lại…"), Step.RETURN), (self.tr("Mở lại…"), Step.REOPEN))
        )
        for widget in (self.years, self.more):
            self.frame.header.add_action(widget)
        self.parts = QWidget()
        row = Row(self.list, gap=12, parent=self.parts)
        row.addWidget(self.desk, 1)
        row.add(self.detail)
        self.bar, buttons = QWidget(), QWidget()
        Flow(self.show_list, self.show_detail, self.back, self.propose, self.decide, gap=8, parent=buttons)
        buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Flow(self.switch, between, buttons, gap=4, parent=self.bar)
        self.bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.desk.panels.add(self.settings, self.step_panel)
        self.frame.body.add(self.open_panel, self.bar, self.empty)
        for part in (self.parts, self.lists.preview):
            self.frame.body.addWidget(part, 1)
        Column(self.frame, gap=0, parent=self)

    def _bind(self) -> None:
        self.session.changed.connect(self._follow)
        self.years.activated.connect(lambda: self.session.go.emit(f"evaluation/{self.years.currentData()}"))
        self.switch.currentChanged.connect(lambda: self._show_place(self.desk.organisation_id))
        self.list.chosen.connect(self._show_members)
        self.list.opened.connect(self._enter_grid)
        self.list.table.clicked.connect(self._enter_grid)
        self.show_list.clicked.connect(self._switch_list)
        self.show_detail.clicked.connect(self._switch_detail)
        self.propose.clicked.connect(partial(self.steps.ask, Step.PROPOSE))
        self.propose.clicked.connect(self.detail.store)
        self.decide.clicked.connect(partial(self.steps.ask, Step.DECIDE))
        self.work.whole_year.connect(self._read_anew)
        self.lists.turned.connect(self._turn_to_list)
        self.desk.counted.connect(self._show_list_rows)
        self.desk.counted.connect(self._show_detail)
        self.desk.reached.connect(self._show_detail)
        self.desk.grid.detail_wanted.connect(self._open_detail)
        self.desk.grid.vote_wanted.connect(self._open_vote)
        self.desk.grid.turned.connect(self._turn)
        self.detail.changed.connect(self.work.enter)
        self.detail.vote_noted.connect(self.work.note_vote)
        self.detail.refused.connect(self.desk.say_while)
        self.detail.closed.connect(self._close_detail)
        self.work.steps.done.connect(self.desk.undo.show_done)
        self.work.refused.connect(partial(self.desk.say, kind="error"))
        self.empty.started.connect(self.empty.button.hide)
        self.empty.started.connect(self.opening.ask)
        self.open_panel.dropped.connect(self._follow_focus)

    @property
    def _rated(self) -> Rated:
        return _TABS[self.switch.currentIndex()]

    def _allow(self) -> None:
        may = self._book.may(Act.EVALUATE)
        for action in (self.open_other, self.complete, self.set_up):
            action.setEnabled(may)
        self.lists.allow()
        self.propose.setEnabled(may)
        may_decide = self.steps.may(Step.DECIDE)
        for thing in (self.decide, self.return_, self.reopen):
            thing.setEnabled(may_decide)
        self.empty.button.setEnabled(may)
        self.desk.model.may_write = may

    def _offer_years(self, opened: tuple[int, ...]) -> None:
        self.years.clear()
        for year in opened:
            self.years.addItem(str(year), year)
        self.years.setVisible(bool(opened))
        self.more.setVisible(bool(opened))

    def _show_only_empty(self) -> None:
        self.empty.show()
        for part in (self.parts, self.bar, self.rules):
            part.hide()
        self.view = None
        self._say_title(self.tr("Đánh giá, xếp loại"))
        self._follow_focus()

    def _load(self, year: int) -> None:
        """Read a year."""
        self.view = view = YearView(self._book, year)
        self.years.setCurrentIndex(self.years.findData(year))
        self.rules.setText(rule_text(view.of.regime.guide))
        self.rules.setToolTip(rule_text(view.of.regime.documents))
        self.complete.setText(self.tr("Bổ sung, cập nhật năm %1 theo sổ…").replace("%1", str(year)))
        self.empty.hide()
        self.lists.show_year(year, self._rated)
        self._show_in_front()
        self._show_list_rows()

    def _show_list_rows(self) -> None:
        if self.view is None:
            return
        over, sums = self.view.groups_over(), self.view.sum(Rated.MEMBER)
        words = self.tr("%1 / %2 đã nhập").replace("%1", thousands(sums.classed)).replace("%2", thousands(sums.due))
        if over:
            words += self.tr(" · ▲ %1 nhóm vượt").replace("%1", thousands(over))
        self.list.show_rows(self.view.list_rows(), words)

    def _show_place(self, organisation_id: int) -> None:
        """Show organisations, or the members of one: the first where the wanted one has none."""
        if self.view is None:
            return
        if self._rated is not self.desk.rated and not self.desk.may_ask():
            with QSignalBlocker(self.switch):
                self.switch.setCurrentIndex(_TABS.index(self.desk.rated))
            return
        self._arrange()
        self.lists.show_year(self.view.of.year, self._rated)
        if self._rated is Rated.ORGANISATION:
            self.desk.close_panels()
            self.desk.show_organisations(self.view)
            self._say_title(self.tr("Đánh giá, xếp loại tổ chức đảng năm %1"))
            return
        ids = [row.id for row in self.view.list_rows()]
        wanted = organisation_id if organisation_id in ids else next(iter(ids), 0)
        self._show_members(wanted)
        self.list.go_to(wanted)

    def _turn(self, by: int) -> None:
        """Go to the next organisation or the one before; nothing wraps around."""
        at = self.list.table.currentIndex().row() + by
        if self._rated is Rated.MEMBER and 0 <= at < len(self.list.model.rows):
            self.list.table.selectRow(at)
            self.desk.begin()

    def _show_members(self, organisation_id: int) -> None:
        if self.view is None or self._rated is not Rated.MEMBER:
            return
        if organisation_id != self.desk.organisation_id:
            if not self.desk.may_ask():
                self.list.go_to(self.desk.organisation_id)
                return
            self.desk.close_panels()
        self.desk.show_members(self.view, organisation_id)
        self._say_title(self.tr("Đánh giá, xếp loại đảng viên năm %1"))

    def _say_title(self, title: str) -> None:
        year = str(self.view.of.year) if self.view else ""
        self.frame.header.set_title(title.replace("%1", year))

    def _follow(self) -> None:
        if self._is_shown and self.view:
            self.desk.refresh()

    def _arrange(self) -> None:
        """Put beside the grid what is wanted and has room; where nothing has, what is wanted stands alone."""
        has_list, width = self._rated is Rated.MEMBER, self.width()
        self.show_list.setVisible(has_list)
        is_wide, is_widest = width >= current().px(_BESIDE), width >= current().px(_ALL_BESIDE)
        self.detail.setVisible(self._is_detail_wanted)
        self.desk.setVisible(is_wide or not self._is_detail_wanted)
        is_beside = is_wide and (is_widest or not self._is_detail_wanted)
        self.list.setVisible(has_list and self._is_list_wanted and is_beside)
        self.rules.setVisible(self.view is not None and is_wide)
        self.desk.arrange(is_place_told=not self.list.isVisibleTo(self), has_room=is_wide)
        room = 0 if self._is_detail_wanted else max(0, width - current().px(_GRID_NEEDS)) // 3
        wanted = current().px(_LIST_WIDTH) + min(room, current().px(_LIST_GROWS))
        for part, beside in ((self.list, wanted), (self.detail, current().px(_DETAIL_WIDTH))):
            part.setMinimumWidth(beside if is_wide else 0)
            part.setMaximumWidth(beside if is_wide else _UNBOUNDED)

    def _switch_list(self) -> None:
        is_shown = self.list.isVisible()
        self._is_list_wanted = not is_shown
        if not is_shown:
            self._is_detail_wanted = self._is_detail_wanted and self.width() >= current().px(_ALL_BESIDE)
        self._arrange()
        if not is_shown and not self.list.isVisible():
            self.list.show()
            self.desk.hide()
        if self.list.isVisible():
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.desk.begin()

    def _switch_detail(self) -> None:
        if self.detail.isVisible():
            self._close_detail()
        else:
            self._open_detail()

    def _open_detail(self) -> None:
        self._is_detail_wanted = True
        self._show_detail()
        self._arrange()
        self.detail.begin()

    def _open_vote(self) -> None:
        self._open_detail()
        self.detail.begin_vote()

    def _close_detail(self) -> None:
        self.detail.store()
        self._is_detail_wanted = False
        self._arrange()
        self.desk.begin()

    def _show_detail(self) -> None:
        """Show the current row, with how many of its cell have a vote."""
        if not self._is_detail_wanted:
            return
        row = self.desk.some_row()
        base = self.view.base(row) if self.view and row else 0
        self.detail.show_row(row, base, may=self._book.may(Act.EVALUATE))

    def _enter_grid(self) -> None:
        self._arrange()
        self.desk.begin()

    def _read_anew(self) -> None:
        """Show the year as it is stored now: more changed than what stands on the desk."""
        if self.view is not None:
            self._load(self.view.of.year)
            self._show_place(self.desk.organisation_id)

    def _turn_to_list(self) -> None:
        """Show a list in place of the year, or the year again."""
        self._show_in_front()
        if self.lists.is_shown:
            self.desk.close_panels()
            self.open_panel.hide()
        else:
            self.desk.begin()

    def _show_in_front(self) -> None:
        for part in (self.parts, self.bar, self.years, self.more):
            part.setHidden(self.lists.is_shown)

    def _follow_focus(self) -> None:
        self.empty.button.show()
        (self.empty.button if self.view is None else self.desk.grid).setFocus(Qt.FocusReason.OtherFocusReason)
