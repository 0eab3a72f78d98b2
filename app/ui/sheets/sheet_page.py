"""The page of a tally sheet, at "sheet/ROUND/BATCH": entered twice, compared, settled.

What it is for: from a number typed to a number on the disk, and from two entries to one settled sheet.
What it is not for: sums (rules.sheet_sums), storing (models.tally_sheets).
Invariants: the second entry never sees the first; a number that could not be stored stays on the screen and is
stored with the next one.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models.errors import BookError, Refused
from app.models.tally_sheets import SheetEntry
from app.rules.findings import Finding
from app.rules.tally_sheets import Cell, Difference
from app.rules.vietnamese import clean
from app.ui.entry.work_place import work_place
from app.ui.page import Page
from app.ui.session import Session
from app.ui.sheets.figures_grid import FiguresGrid
from app.ui.sheets.sheet_desk import SheetDesk
from app.ui.sheets.sheet_view import SheetView
from app.ui.widgets.page_frame import bring_up_row
from app.ui.words import error_text, remedy, says


class SheetPage(Page):
    """Enters the tally sheet of one batch."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page; `open` takes up a batch."""
        super().__init__(session, parent)
        self.desk: SheetDesk | None = None
        self._unsaved: dict[SheetEntry, dict[Cell, int]] = {}
        self._corrections: list[Cell] = []
        self.view = SheetView(self)
        self._acts = {Qt.Key.Key_F6: self._next_batch, Qt.Key.Key_F9: self._go_back, Qt.Key.Key_F7: self._end}
        self._connect()

    def open(self, *ids: int) -> None:
        """Take up the batch `ids[1]` of the round `ids[0]`, the keyboard where work begins."""
        round_id, batch = ids[0], ids[1]
        self.desk = SheetDesk(self.session.book, round_id, batch)
        self._corrections.clear()
        self.view.notice.clear()
        self.view.drop_form.finish()
        self.view.show_desk(self.desk)
        self.view.note.setText(self.desk.note)
        self._show()
        self.view.show_unsaved(self._unsaved.get(self.desk.place, {}))
        self._show_sums()
        self._say_same_person(self.desk)
        self._begin_work()

    def leave(self) -> None:
        """Store what is typed in the cell and in the note."""
        self._commit()
        self.session.changed.emit()

    def taken_over(self) -> None:
        """Take up the batch anew: another person may make the other entry, settle, or do neither."""
        if self.desk is not None:
            self.open(self.desk.round.id, self.desk.batch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the page; Enter presses a button that has the keyboard."""
        act = self._acts.get(Qt.Key(event.key()))
        if act is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.end.hasFocus():
            act = self._end
        if act is not None:
            act()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        view = self.view
        for grid in (view.head, view.names):
            grid.put.connect(self._put)
            grid.typed.connect(self._show_sums)
            grid.refused.connect(self._say_no_number)
            grid.correction_wanted.connect(self._correct)
            grid.reached.connect(partial(bring_up_row, grid))
        view.head.left_below.connect(lambda: self._enter_grid(view.names))
        view.names.left_above.connect(view.head.end)
        view.names.tabbed_back.connect(view.head.end)
        view.head.tabbed_back.connect(view.back.setFocus)
        view.names.left_below.connect(self._after_names)
        view.note.editingFinished.connect(self._store_note)
        view.settle.given.connect(self._settle)
        view.keyed.key_wanted.connect(self._key)
        view.keyed.correction_wanted.connect(self._correct)
        view.back.clicked.connect(self._go_back)
        view.next.clicked.connect(self._next_batch)
        view.end.clicked.connect(self._end)
        view.resume.clicked.connect(self._resume)
        view.drop.clicked.connect(view.drop_form.ask)
        view.drop_form.given.connect(self._drop)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_view)

    def _keep_in_view(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keyboard; grids scroll to their cell."""
        if now is not None and self.isAncestorOf(now) and not isinstance(now, FiguresGrid):
            self.view.frame.ensureWidgetVisible(now)

    def _show(self) -> None:
        desk = self.desk
        if desk is None:
            return
        self.view.show_state(desk, self._listed(desk))
        self._show_sums()

    def _show_sums(self) -> None:
        if self.desk:
            figures = self.view.figures
            self.view.show_sums(self.desk, self.desk.sums(figures), figures)
            self.view.show_note(self.desk)

    def _listed(self, desk: SheetDesk) -> list[Difference]:
        """Return the differing cells, and those that somebody wants to correct although both entries agree."""
        found = list(desk.differences)
        listed = {one.cell for one in found}
        more = [cell for cell in self._corrections if cell not in listed] if desk.state.is_compared else []
        return found + [Difference(cell, desk.sheet.of(cell), desk.sheet.of(cell)) for cell in more]

    def _begin_work(self) -> None:
        desk = self.desk
        if desk is None:
            return
        unsettled = [one.cell for one in desk.differences if one.settled is None]
        if unsettled:
            self.view.settle.focus_on(unsettled[0])
        elif desk.state.is_compared:
            (self.view.next if self.view.next.isVisibleTo(self) else self.view.back).setFocus()
        else:
            self.view.head.begin()

    def _enter_grid(self, grid: FiguresGrid) -> None:
        grid.setCurrentIndex(grid.figures.index(0, grid.figures.first_value))
        grid.setFocus()

    def _after_names(self) -> None:
        (self.view.note if self.view.note.isVisibleTo(self) else self.view.end).setFocus()

    def _commit(self) -> None:
        for grid in (self.view.head, self.view.names):
            grid.commit()
        self._store_note()

    def _put(self, figures: Mapping[Cell, int]) -> None:
        """Store numbers, with those that could not be stored before."""
        desk = self.desk
        if desk is None or desk.state.is_compared:
            return
        unsaved = self._unsaved.setdefault(desk.place, {})
        unsaved.update(figures)
        try:
            desk.put(unsaved)
        except BookError as error:
            self._say(error)
            return
        del self._unsaved[desk.place]
        self.view.notice.clear()
        self.session.papers_recorded.emit(0)
        if desk.state.entry not in desk.state.begun:
            desk.refresh()
            self.view.resume.hide()

    def _store_note(self) -> None:
        desk, note = self.desk, clean(self.view.note.text())
        if desk is None or not desk.can_type or not self.view.note_field.isVisibleTo(self):
            return
        try:
            desk.set_note(note)
        except BookError as error:
            self.view.note_field.error(error_text(error))
        else:
            self.view.note_field.clear_error()

    def _end(self) -> None:
        desk = self.desk
        if desk is None or not desk.can_type:
            return
        self._commit()
        if desk.place in self._unsaved:
            self._put({})
        if desk.place in self._unsaved:
            return
        entry = desk.state.entry
        try:
            desk.end()
        except Refused as refused:
            self._say_wrong(refused.findings)
            return
        except BookError as error:
            self._say(error)
            return
        self.view.note.clear()
        self._show()
        self.session.changed.emit()
        self._say_ended(desk, entry)
        self._begin_work()

    def _say_wrong(self, findings: tuple[Finding, ...]) -> None:
        """Say the first thing that does not agree, and put the keyboard on its cell."""
        found = findings[0]
        self.view.notice.show_notice(says(found), remedy(found), kind="error")
        if found.rule.code == "ballot.note":
            self.view.note.setFocus()
            return
        cell = Cell.read(found.place)
        if not self.view.head.go_to(cell):
            self.view.names.go_to(cell)

    def _say_ended(self, desk: SheetDesk, entry: int) -> None:
        if entry == 1:
            what = self.tr("Xong lượt nhập 1.")
            then = self.tr("Lượt nhập 2 gõ lại từ đầu theo tờ, không nhìn lượt 1; tốt nhất là người khác gõ.")
            if desk.objection:
                then = self.tr("Lượt nhập 2 do người khác gõ lại từ đầu theo tờ: F8 để đổi người.")
        elif desk.state.is_settled:
            what = self.tr("Hai lượt nhập giống nhau: tập này đã khớp.")
            then = self.tr("F6: sang tập tiếp theo.") if desk.next_batch else self.tr("F9: về cuộc bầu.")
        else:
            what = self.tr("Hai lượt nhập khác nhau ở %1 ô.").replace("%1", str(desk.state.differing))
            then = self.tr("Xem lại tờ kiểm phiếu và gõ lại từng ô ở danh sách.")
        kind = "warn" if desk.state.is_compared and not desk.state.is_settled else "ok"
        self.view.notice.show_notice(what, then, kind=kind)

    def _say_same_person(self, desk: SheetDesk) -> None:
        """Refuse one person both entries where another could make the second; advise a board of one against it."""
        if not desk.is_open:
            return
        if found := desk.objection:
            self.view.notice.show_notice(says(found), remedy(found), kind="error")
        elif desk.is_own:
            what = self.tr("%1 đã gõ lượt nhập 1 của tập này.").replace("%1", self.session.book.operator)
            self.view.notice.show_notice(what, self.tr("Lượt nhập 2 nên để người khác gõ."), kind="info")

    def _settle(self, cell: Cell, papers: int, reason: str) -> None:
        desk = self.desk
        if desk is None:
            return
        row = self.view.settle.rows[cell]
        try:
            desk.settle(cell, papers, reason)
        except Refused as refused:
            found = refused.findings[0]
            if found.rule.code in {"sheet.why", "ballot.note"}:
                row.ask_why(f"{says(found)} {remedy(found)}")
            else:
                row.object_to(error_text(refused))
            return
        except BookError as error:
            row.object_to(error_text(error))
            return
        self._show()
        self.session.changed.emit()
        self._after_settling(desk)

    def _after_settling(self, desk: SheetDesk) -> None:
        self.view.notice.clear()
        if desk.state.is_settled:
            wrong = [one for one in desk.sums(self.view.figures) if not one.agrees]
            what = self.tr("Mọi ô đã sửa xong.") if not wrong else self.tr("Mọi ô đã sửa nhưng còn chỗ chưa khớp.")
            then = (
                self.tr("Xem «Phải khớp»; F2 trên một ô để sửa ô đó.") if wrong else self.tr("F6: sang tập tiếp theo.")
            )
            self.view.notice.show_notice(what, then, kind="warn" if wrong else "ok")
        self._begin_work()

    def _correct(self, cell: Cell) -> None:
        """List a cell of a sheet that is done, so that it can be typed again."""
        desk = self.desk
        if desk is None or not desk.can_settle or not desk.state.is_compared:
            return
        if cell not in self._corrections:
            self._corrections.append(cell)
        self._show()
        self.view.settle.focus_on(cell)

    def _resume(self) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            desk.resume()
        except BookError as error:
            self._say(error)
            return
        self.view.notice.clear()
        self.view.note.setText(desk.note)
        self._show()
        self.view.head.begin()

    def _drop(self, reason: str) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            desk.drop(reason)
        except BookError as error:
            self.view.drop_form.field.error(error_text(error))
            self.view.drop_form.line.setFocus()
            return
        self._corrections.clear()
        self.view.drop_form.finish()
        self.view.notice.clear()
        self._show()
        self.session.changed.emit()
        self._begin_work()

    def _say(self, error: BookError) -> None:
        self.view.notice.show_notice(error_text(error), kind="error")

    def _say_no_number(self, text: str) -> None:
        what = self.tr("«%1» không phải là số.").replace("%1", text)
        self.view.notice.show_notice(what, self.tr("Chỉ gõ hoặc dán chữ số; ô trống là 0."), kind="warn")

    def _next_batch(self) -> None:
        desk = self.desk
        if desk is None:
            return
        following = desk.next_batch
        if following is None:
            self._go_back()
        else:
            self.session.go.emit(f"sheet/{desk.round.id}/{following}")

    def _go_back(self) -> None:
        if self.desk:
            self.session.go.emit(f"contest/{self.desk.round.contest_id}")

    def _key(self) -> None:
        if self.desk:
            self.session.go.emit(work_place(self.desk.round.id, self.desk.keyed))
