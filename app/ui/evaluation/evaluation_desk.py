"""The grid with what belongs to it: cap, messages, pasting, undo, keys; for members or for organisations.

What it is for: the work on the rows of one place.
What it is not for: which place is shown (evaluation_page), and steps (step_panel).
"""

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from app.models.evaluation_cells import with_absence
from app.rules.evaluation_caps import check_cap
from app.rules.evaluation_regimes import NOT_RATED_NAMES, NotRated, Rated
from app.rules.findings import Finding
from app.rules.permissions import Act
from app.rules.vietnamese import fold
from app.ui.evaluation.cap_line import CapLine
from app.ui.evaluation.evaluation_grid import EvaluationGrid
from app.ui.evaluation.evaluation_keys import EvaluationKeys
from app.ui.evaluation.evaluation_model import Col, EvaluationModel, Written
from app.ui.evaluation.evaluation_rows import EvaluationRow, renewed
from app.ui.evaluation.evaluation_work import EvaluationWork, Reading
from app.ui.evaluation.paste_panel import PastePanel
from app.ui.evaluation.year_view import YearView
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.theme.theme import current
from app.ui.widgets.asking_card import AskingCard
from app.ui.widgets.boxes import Column
from app.ui.widgets.notice_bar import Cause, NoticeBar
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import remedy, rule_text, says

_SEARCH_WIDTH = 280
_EDITING = QAbstractItemView.State.EditingState
_MANY = 60
"""More rows than these can be filtered."""


class EvaluationDesk(QWidget):
    """The rows of one organisation with all below it, or of all organisations."""

    counted = Signal()
    """Something was stored; the counts are new."""
    reached = Signal()
    """Another row is the current one."""

    def __init__(self, session: Session, work: EvaluationWork, parent: QWidget | None = None) -> None:
        """Make an empty desk."""
        super().__init__(parent)
        self._book, self._work = session.book, work
        self.view: YearView | None = None
        self.rated, self.organisation_id = Rated.MEMBER, 0
        self._whole: tuple[EvaluationRow, ...] = ()
        self._wanted, self._row_id, self._is_place_told, self._is_cell_refused = "", 0, False, False
        self.cap, self.notice, self.undo = CapLine(), NoticeBar(), UndoStrip()
        self.paste, self.search = PastePanel(), SearchLine()
        self.search.setPlaceholderText(self.tr("Lọc theo tên, không cần dấu"))
        self.search.setAccessibleName(self.tr("Lọc theo tên"))
        self.panels = Column(gap=8)
        self.grid = EvaluationGrid(self.tr("Đánh giá, xếp loại"), self._take)
        self.keys = EvaluationKeys()
        self.cap.beside_years.addWidget(self.search)
        body = Column(self.cap, self.notice, self.undo, self.paste, self.panels, gap=8, parent=self)
        body.addWidget(self.grid, 1)
        body.add(self.keys)
        self._bind()
        self._rescale()

    def changeEvent(self, event: QEvent) -> None:
        """Let the hint of the search be read whole in any size; Qt sends this before there is one, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout():
            self._rescale()

    def _rescale(self) -> None:
        self.search.setMinimumWidth(current().px(_SEARCH_WIDTH))

    @property
    def model(self) -> EvaluationModel:
        """The rows that are shown."""
        return self.grid.evaluations

    @property
    def rows(self) -> tuple[EvaluationRow, ...]:
        """All rows of this place, also those that are filtered out."""
        return self._whole

    @property
    def row(self) -> EvaluationRow | None:
        """The current row."""
        return next((one for one in self.model.rows if one.id == self.grid.current_id), None)

    def some_row(self) -> EvaluationRow | None:
        """Return the current row, the first one where none was; None where there are no rows."""
        if self.row is None and self.model.rows:
            self.grid.go_to(0)
        return self.row

    def show_members(self, view: YearView, organisation_id: int) -> None:
        """Show the members of an organisation and of all below it."""
        self._show(view, Rated.MEMBER, organisation_id, view.members_of(organisation_id))

    def show_organisations(self, view: YearView) -> None:
        """Show all organisations, the first to be rated in front: the keyboard may be in the grid already."""
        self._show(view, Rated.ORGANISATION, 0, view.all_organisations())
        self._start()

    def arrange(self, *, is_place_told: bool, has_room: bool) -> None:
        """Name the organisation where no list beside does; show the keys to whoever may enter, where there is room."""
        self._is_place_told = is_place_told
        self.keys.setVisible(has_room and self._book.may(Act.EVALUATE))
        self._say_place()

    def look_for(self, text: str) -> None:
        """Show the rows that hold all words of a text."""
        self._wanted = text
        if self.view is not None:
            self.model.take(self.view.of, self.rated, self._found())
            self._go_back()

    def refresh(self) -> None:
        """Show what is stored of these rows now, and count anew."""
        if self.view is None:
            return
        self._whole = renewed(self._book, self.view.of, self._whole)
        self.model.show_rows(self._found())
        self.view.count_again(self.rated, {row.evaluation.organisation_id for row in self._whole})
        self.show_counts()
        self.counted.emit()

    def show_counts(self) -> None:
        """Show the cap of the group of the current row, and how far it is."""
        if self.view is None:
            return
        self._show_cap(self.view)
        ids = {one.evaluation.organisation_id for one in self._whole}
        self.cap.show_progress(self.view.sum(self.rated, ids))
        now = Counter(rated for row in self._whole if (rated := row.evaluation.standing_class))
        before = Counter(row.before for row in self._whole if row.before)
        self.cap.show_years(self.view.of.year, now, before)
        self.model.over = self.view.over(self.rated)
        self.model.repaint()

    def begin(self) -> None:
        """Put the keyboard into the grid."""
        self._start()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        """Stand where none is the current row on the first one without a class, else on the first one."""
        rows = self.model.rows
        if rows and not self.grid.currentIndex().isValid():
            blank = (at for at, row in enumerate(rows) if not row.evaluation.is_complete)
            self.grid.go_to(next(blank, 0))

    def take_back(self) -> None:
        """Take the last entry back."""
        self.undo.hide()
        self.notice.clear()
        if self._work.steps.is_at_end:
            remedy_words = self.tr(
                "Đề nghị, quyết định, trả lại, mở lại thì không hoàn tác: chọn «Lùi lại», ghi lý do."
            )
            self.say(self.tr("Không còn bước nào để hoàn tác."), remedy_words, kind="info")
            QApplication.beep()
        elif not self._work.steps.undo():
            QApplication.beep()

    @property
    def asking(self) -> list[AskingCard]:
        """The questions that can be asked above the grid."""
        found = (item.widget() for at in range(self.panels.count()) if (item := self.panels.itemAt(at)))
        return [self.paste, *(one for one in found if isinstance(one, AskingCard))]

    def may_ask(self) -> bool:
        """Return whether nothing that was typed into a question is lost by another one, or by going on; else say so."""
        return not any(one.holds() for one in self.asking)

    def store_cell(self) -> bool:
        """Store what stands in an open cell; return whether none is open any more, as where it was refused."""
        if self.grid.state() == _EDITING:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.grid.state() != _EDITING

    def would_lose(self) -> str:
        """Store an open cell; return in words what it cannot hold and what was typed into questions."""
        cell = "" if self.store_cell() else self.tr("ô đang gõ trong bảng")
        return "; ".join(filter(None, (cell, *(one.would_lose() for one in self.asking))))

    def close_panels(self) -> None:
        """Ask nothing any more."""
        for panel in self.asking:
            panel.hide()
        self.notice.clear()
        self.undo.hide()

    def over_caps(self, ids: Collection[int]) -> list[Finding]:
        """Return the groups of some of the rows in which more are excellent than the cap allows so far, each once."""
        if self.view is None:
            return []
        results = self.view.results[self.rated]
        places = dict.fromkeys(one.place for one in self._whole if one.id in ids)
        groups = {result.count: result for one in places if (result := results.get(one))}
        return [found for result in groups.values() for found in check_cap(result)]

    def say(self, words: str, remedy_words: str = "", kind: str = "warn") -> None:
        """Say something above the grid."""
        self._is_cell_refused = False
        self.notice.show_notice(words, remedy_words, kind=kind)

    def say_while(self, words: str, remedy_words: str, lasts: Cause) -> None:
        """Say something until a row is reached at which it is not so any more."""
        self._is_cell_refused = False
        self.notice.show_notice(words, remedy_words, lasts=lasts)

    def _bind(self) -> None:
        self.grid.pasted.connect(self._paste)
        self.grid.undo_wanted.connect(self.take_back)
        self.grid.reasons_wanted.connect(self._ask_reason)
        self.grid.refused.connect(self._say_key)
        self.grid.reached.connect(self._reach)
        self.undo.undone.connect(self.take_back)
        self.search.textChanged.connect(self.look_for)
        self.search.lead_into(self.grid, self.begin)
        self.paste.taken.connect(self._store_pasted)
        self.paste.dropped.connect(self._drop_paste)

    def _show(self, view: YearView, rated: Rated, organisation_id: int, rows: tuple[EvaluationRow, ...]) -> None:
        is_elsewhere = (rated, organisation_id) != (self.rated, self.organisation_id)
        if is_elsewhere or (self.view and self.view.of.year != view.of.year):
            self._work.steps.forget()
            self.close_panels()
        self.view, self.rated, self.organisation_id, self._whole = view, rated, organisation_id, rows
        self.keys.show_classes(view.of.regime.scheme(rated))
        self.keys.show_places(are_many=rated is Rated.MEMBER)
        self.search.setVisible(len(rows) > _MANY)
        if is_elsewhere:
            self.search.clear()
        self.model.may_write = self._book.may(Act.EVALUATE)
        self.model.take(view.of, rated, self._found())
        self._go_back()
        self._say_place()
        self.show_counts()
        self.reached.emit()

    def _say_place(self) -> None:
        name = self.view.names.get(self.organisation_id, "") if self.view and self._is_place_told else ""
        self.cap.place.setText(name)
        self.cap.place.setVisible(bool(name))
        if self.view is not None:
            self._show_cap(self.view)

    def _go_back(self) -> None:
        """Go to the row that was the current one before the rows were made anew."""
        at = next((at for at, row in enumerate(self.model.rows) if row.id == self._row_id), -1)
        if at >= 0:
            self.grid.go_to(at)

    def _found(self) -> list[EvaluationRow]:
        words = fold(self._wanted).split()
        return [row for row in self._whole if all(word in row.searched for word in words)]

    def _take(self, written: list[Written]) -> bool:
        """Store what keys wrote, all or nothing; return whether it was stored or nothing was to be."""
        reading = self._work.read(written, self._whole)
        if reading.unread:
            found = reading.unread[0].found
            QApplication.beep()
            where = self.tr("Cột %1: %2").replace("%1", self.model.head(reading.unread[0].written.column))
            self.say(where.replace("%2", says(found)), remedy(found))
            self._is_cell_refused = True
            return False
        return self._store(reading, "")

    def _store(self, reading: Reading, words: str) -> bool:
        if not reading.cells:
            return True
        self.notice.clear()
        return self._work.store(reading, words)

    def _paste(self, written: list[Written], outside: int) -> None:
        if not self.may_ask():
            return
        self.close_panels()
        reading = self._work.read(written, self._whole)
        if reading.unread or outside:
            self.paste.ask(reading, outside, self.model)
            return
        self._store_pasted(reading)

    def _store_pasted(self, reading: Reading) -> None:
        self.paste.hide()
        self._store(reading, self.tr("Đã dán %1 ô").replace("%1", thousands(reading.cells)))
        if not reading.cells:
            self.say(self.tr("Không đổi gì: các ô đã như vậy."), kind="info")
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_paste(self) -> None:
        self.paste.hide()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_reason(self) -> None:
        """Open the list of reasons at the current row."""
        row = self.row
        if row is None or self.view is None:
            return
        menu = QMenu(self.tr("Chưa đánh giá vì"), self.grid)
        allowed = self.view.of.regime.reasons[self.rated]
        for number, reason in enumerate((one for one in NotRated if one in allowed), 1):
            action = menu.addAction(f"&{number}  {rule_text(NOT_RATED_NAMES[reason])}")
            action.triggered.connect(lambda _checked=False, reason=reason: self._give_reason(row, reason))
        clear = menu.addAction(self.tr("&0  được đánh giá"))
        clear.setEnabled(row.evaluation.absence is not None)
        clear.triggered.connect(lambda: self._give_reason(row, None))
        menu.setActiveAction(menu.actions()[0])
        index = self.grid.currentIndex()
        self.grid.scrollTo(index)
        menu.popup(self.grid.viewport().mapToGlobal(self.grid.visualRect(index).bottomLeft()))

    def _give_reason(self, row: EvaluationRow, reason: NotRated | None) -> None:
        """Note a reason and go down as after a class; another one is noted with its words, typed into its cell."""
        if reason is NotRated.OTHER and self.grid.type_reason():
            return
        changed = with_absence(row.evaluation, reason)
        self.notice.clear()
        if changed == row.evaluation or self._work.enter([changed]):
            self.grid.step_down()

    def _say_key(self, text: str) -> None:
        words = self.tr("«%1» không dùng ở cột này.").replace("%1", text)
        self.say(words, self.tr("Cột xếp loại: 1 đến 4, 0 để xóa, - khi không đánh giá."))
        self._is_cell_refused = True

    def _reach(self) -> None:
        self.keys.show_column(Col(max(self.grid.currentIndex().column(), 0)))
        if self._is_cell_refused:
            self.notice.clear()
            self._is_cell_refused = False
        row = self.row
        if row is not None and row.id != self._row_id:
            self._row_id = row.id
            if self.view is not None:
                self._show_cap(self.view)
            self.reached.emit()
        self.notice.review()

    def _show_cap(self, view: YearView) -> None:
        row = self.row or next(iter((*self.model.rows, *self._whole)), None)
        result = view.results[self.rated].get(row.place) if row else None
        here = view.names.get(self.organisation_id, "") if self._is_place_told else ""
        scheme = view.of.regime.scheme(self.rated)
        used = sum(one.evaluation.standing_class is scheme.best for one in self._whole)
        self.cap.show_cap(view.of.cap, scheme, result, here, used)
