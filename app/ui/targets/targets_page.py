"""The page of the targets, at "targets", one of them at "targets/ID".

What it is for: which of its parts is in front (the table, a form, nothing yet), and what is done from there.
What it is not for: storing (targets_work), reckoning (models.target_facts, app.rules).
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.models.target_facts import TargetFacts
from app.models.targets import Cell, Figure
from app.rules.figures import short_date
from app.rules.findings import Unread
from app.rules.permissions import Act
from app.rules.target_entry import read_figure
from app.rules.target_lines import read_lines
from app.rules.targets import Target
from app.rules.terms import Term
from app.ui.leaving import changed_form
from app.ui.page import Page
from app.ui.session import Session
from app.ui.targets.lines_panel import LinesPanel, left_out
from app.ui.targets.no_targets import NoTargets
from app.ui.targets.part_panel import PartPanel
from app.ui.targets.target_form import TargetForm
from app.ui.targets.targets_model import FIRST_YEAR, TargetsModel
from app.ui.targets.targets_table import TargetsTable
from app.ui.targets.targets_work import TargetsWork
from app.ui.targets.term_panel import TermPanel
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.key_cap import KeyLine
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.sides import Sides
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import remedy, says


class TargetsPage(Page):
    """All targets of the book's term."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._book = session.book
        self.work = TargetsWork(session)
        self.frame = PageFrame(self.tr("Chỉ tiêu"))
        self.add = PrimaryButton(self.tr("Thêm chỉ tiêu"), drawing="plus", key="Ctrl+N")
        self.term_button = Button(self.tr("Nhiệm kỳ…"), drawing="calendar")
        self.paper = LinkButton(self.tr("Bản in báo cáo"), drawing="printer", key="Ctrl+P")
        self.admissions = LinkButton(self.tr("Kết nạp"))
        self.notice, self.undo_strip = NoticeBar(), UndoStrip()
        self.model = TargetsModel(self)
        self.table, self.panel = TargetsTable(self.model), PartPanel()
        self.term, self.form, self.empty = TermPanel(), TargetForm(), NoTargets()
        self.lines = LinesPanel()
        self.keys = KeyLine(
            [
                ("F2", self.tr("sửa ô, sửa chỉ tiêu")),
                ("Del", self.tr("xóa")),
                ("Alt ↑ ↓", self.tr("đổi thứ tự")),
                ("Ctrl+V", self.tr("dán số, dán dòng chỉ tiêu")),
                ("Ctrl+Z", self.tr("hoàn tác")),
            ],
            [],
        )
        self._facts: TargetFacts | None = None
        self._refused_at = -1, -1
        self._is_shown = False
        self._lay_out()
        self._bind()

    def open(self, *ids: int) -> None:
        """Show the table, at one target where an id is given; raise LookupError for one that is not there."""
        wanted = self._book.targets.get(ids[0]) if ids else None
        self._is_shown = True
        self.notice.clear()
        self.term.hide()
        self.lines.hide()
        self.refresh()
        if self._in_front is self.form:
            return
        if wanted:
            self._go_to(wanted.id)
        elif self.model.rows and not self.table.currentIndex().isValid():
            self.table.go_to(1 if len(self.model.rows) > 1 else 0)
        (self.table if self.model.rows else self.empty.first.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store a note that is typed; a form that is not stored yet stays as it is."""
        if self._is_shown:
            self.panel.note.store()
        self._is_shown = False

    def would_lose(self) -> str:
        """Return that the form of a target was changed, which stays on this page until it is stored or dropped."""
        if self._in_front is self.form and self.form.is_changed:
            return changed_form(self.tr("Chỉ tiêu"))
        return self.term.would_lose()

    def holds_back(self) -> bool:
        """Stay at a term that is being set: it is asked anew when the page is shown again."""
        return self.term.holds()

    def refresh(self) -> None:
        """Show the targets as stored and counted."""
        self._facts = TargetFacts(self._book)
        targets, may = self._facts.all(), self._book.may(Act.TARGETS)
        self.model.show_targets(targets, self._facts.told_years(targets), is_open=may)
        for widget in (self.add, self.term_button, self.empty):
            widget.setEnabled(may)
        if self._in_front is not self.form:
            self._show_only(self.sides if targets else self.empty)
        self._show_cell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take pasted lines while there is nothing yet."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._in_front is self.empty:
            self._paste_lines()
            return
        super().keyPressEvent(event)

    @property
    def _in_front(self) -> QWidget:
        return next((one for one in self._parts if not one.isHidden()), self.sides)

    def _lay_out(self) -> None:
        card = Card(padding=(0, 0, 0, 0))
        card.body.addWidget(self.table, 1)
        self.sides = Sides(card, self.panel, (15, 4), below=820)
        self._parts: tuple[QWidget, ...] = (self.sides, self.empty, self.form)
        for button in (self.admissions, self.paper, self.term_button, self.add, *self.form.buttons):
            self.frame.header.add_action(button)
        self.frame.body.add(self.notice, self.undo_strip, self.term, self.lines)
        for part in self._parts:
            self.frame.body.addWidget(part, 1)
        self.frame.body.add(self.keys)
        Column(self.frame, gap=0, parent=self)
        self.term.hide()
        self._show_only(self.sides)

    def _bind(self) -> None:
        self.session.changed.connect(self._follow)
        self.work.done.connect(self._say_done)
        self.work.refused.connect(self._refuse)
        self.undo_strip.undone.connect(self._undo)
        self.table.undo_wanted.connect(self._undo)
        self.table.reached.connect(self._show_cell)
        # A cell in which something cannot be read is left and opened again at once: what was said of it stays.
        self.table.reached.connect(partial(QTimer.singleShot, 0, self, self._forget_refusal))
        self.table.given_up.connect(self.notice.clear)
        self.table.not_typed.connect(self._say_computed)
        self.table.pasted.connect(self._take)
        self.table.lines_pasted.connect(self._ask_lines)
        self.lines.given.connect(self._add_lines)
        self.lines.dropped.connect(self._leave_lines)
        self.table.cleared.connect(self._take)
        self.table.edit_wanted.connect(self._edit_row)
        self.table.remove_wanted.connect(self._remove_row)
        self.table.move_wanted.connect(self._move_row)
        self.model.typed.connect(self._take_typed)
        self.panel.noted.connect(self._note)
        self.panel.admissions_wanted.connect(lambda: self.session.go.emit("admissions"))
        self.add.clicked.connect(self._begin_new)
        self.empty.first.started.connect(self._begin_new)
        self.empty.paste.clicked.connect(self._paste_lines)
        self.term_button.clicked.connect(lambda: self.term.ask(self._book.terms.get()))
        self.term.given.connect(self._set_term)
        self.term.dropped.connect(self._close_term)
        self.form.given.connect(self._save)
        self.form.dropped.connect(self._back)
        self.paper.clicked.connect(lambda: self.session.go.emit("document/0/targets-report"))
        self.admissions.clicked.connect(lambda: self.session.go.emit("admissions"))

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()

    def _show_only(self, part: QWidget) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        for button in (self.term_button, self.admissions):
            button.setVisible(part is not self.form)
        for button in (self.add, self.paper):
            button.setVisible(part is self.sides)
        self.keys.setVisible(part is self.sides and self._book.may(Act.TARGETS))
        for button in self.form.buttons:
            button.setVisible(part is self.form)
        self._title(part)

    def _title(self, part: QWidget) -> None:
        term = self._facts.term if self._facts else self._book.terms.get()
        day = short_date(self._facts.day) if self._facts else ""
        words = self.tr("nhiệm kỳ %1 · tính đến %2").replace("%1", term.name).replace("%2", day)
        self.frame.header.set_title(self.tr("Chỉ tiêu"), words if part is self.sides else "")

    def _show_cell(self) -> None:
        """Explain the cell at hand."""
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= len(self.model.rows) or self._facts is None:
            return
        row, year = self.model.rows[index.row()], self.model.year(index.column())
        if row.part is None:
            self.panel.show_target(row.target)
            return
        figure = self._book.targets.figures().get((row.part.part.id, year or 0))
        ceilings = self._facts.ceilings(row.part.part)
        note = figure.note if figure else ""
        self.panel.show_part(row.part, year, note, ceilings, is_open=self.model.is_open)

    def _take_typed(self, index: QModelIndex, text: str) -> None:
        if not self._take({(index.row(), index.column()): text}):
            self.table.resume(index, text)

    def _take(self, texts: Mapping[tuple[int, int], str]) -> bool:
        """Store typed or pasted figures, all or none; return whether they are stored."""
        figures: dict[Cell, Figure | None] = {}
        standing = self._book.targets.figures()
        for (row, column), text in texts.items():
            cell = self.model.cell(self.model.index(row, column))
            part = self.model.rows[row].part if row < len(self.model.rows) else None
            if cell is None or part is None:
                self._refuse(
                    self.tr("«%1» rơi vào ô không gõ được.").replace("%1", text),
                    self.tr("Ô tính từ sổ và dòng của cả chỉ tiêu không nhận số; chọn ô khác rồi dán lại."),
                )
                return False
            try:
                read = read_figure(text, part.part.unit)
            except Unread as unread:
                self._refuse(says(unread.found), remedy(unread.found))
                return False
            note = standing[cell].note if cell in standing else ""
            figures[cell] = Figure(*read, note) if read else None
        self.notice.clear()
        return not figures or self.work.put(figures)

    def _note(self, note: str) -> None:
        index = self.table.currentIndex()
        cell = self.model.cell(index) if index.isValid() else None
        figure = self._book.targets.figures().get(cell) if cell else None
        if cell and figure:
            self.work.put({cell: Figure(figure.count, figure.total, note)})

    def _begin_new(self) -> None:
        if self._book.may(Act.TARGETS):
            self._edit(Target(len(self._book.targets.all()) + 1, ()))

    def _edit_row(self, row: int) -> None:
        if self._book.may(Act.TARGETS):
            self._edit(self.model.rows[row].target.target)

    def _edit(self, target: Target) -> None:
        self.undo_strip.hide()
        self.notice.clear()
        self.term.hide()
        self.lines.hide()
        self._show_only(self.form)
        title = self.tr("Chỉ tiêu %1").replace("%1", str(target.no)) if target.id else self.tr("Thêm chỉ tiêu")
        self.frame.header.set_title(title)
        self.form.begin(target)

    def _save(self, target: Target) -> None:
        known = {one.id for one in self._book.targets.all()}
        if self.work.update(target) if target.id else self.work.add((target,)):
            self._back()
            new = [one.id for one in self._book.targets.all() if one.id not in known]
            self._go_to(target.id or new[0])

    def _back(self) -> None:
        self._show_only(self.sides if self.model.rows else self.empty)
        self.refresh()
        (self.table if self.model.rows else self.empty.first.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_row(self, row: int) -> None:
        if self._book.may(Act.TARGETS):
            self.work.remove(self.model.rows[row].target.target)

    def _move_row(self, row: int, by: int) -> None:
        target = self.model.rows[row].target.target
        if self._book.may(Act.TARGETS) and self.work.move(target.id, by):
            self._go_to(target.id)

    def _go_to(self, target_id: int) -> None:
        rows = [one.target.target.id for one in self.model.rows]
        if target_id in rows:
            self.table.go_to(rows.index(target_id) + 1, FIRST_YEAR)

    def _paste_lines(self) -> None:
        """Add what is read of the clipboard while there is nothing yet."""
        read = read_lines(QGuiApplication.clipboard().text())
        if not read.targets:
            to_do = self.tr("Chép các dòng chỉ tiêu trong văn bản rồi dán lại.")
            self._refuse(left_out(read.left_out) or self.tr("Chưa chép dòng nào."), to_do)
        elif self._add_lines(read.targets) and read.left_out:
            to_do = self.tr("Dòng nào là chỉ tiêu thì thêm bằng «Thêm chỉ tiêu».")
            self._say_here(left_out(read.left_out), to_do)

    def _ask_lines(self, text: str) -> None:
        """Show what pasted lines are read as, before they are added to the targets there are."""
        if self._book.may(Act.TARGETS):
            self.notice.clear()
            self.undo_strip.hide()
            self.lines.ask(read_lines(text), len(self._book.targets.all()) + 1)

    def _add_lines(self, targets: tuple[Target, ...]) -> bool:
        """Add targets that were read, and go to the first of them; return whether they were added."""
        known = {one.id for one in self._book.targets.all()}
        if not (self._book.may(Act.TARGETS) and self.work.add(targets)):
            return False
        self.lines.hide()
        self._go_to(next(one.id for one in self._book.targets.all() if one.id not in known))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _leave_lines(self) -> None:
        self.lines.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_term(self, term: Term) -> None:
        if self.work.set_term(term):
            self._close_term()

    def _close_term(self) -> None:
        self.term.hide()
        self.term_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_done(self, words: str) -> None:
        self.notice.clear()
        self.undo_strip.show_done(words)

    def _refuse(self, what: str, to_do: str = "") -> None:
        self.undo_strip.hide()
        if self._in_front is self.form:
            self.form.refuse(f"{what} {to_do}".strip())
        else:
            self._say_here(what, to_do)

    def _say_here(self, what: str, to_do: str) -> None:
        """Say what stays until another cell is reached."""
        here = self.table.currentIndex()
        self._refused_at = here.row(), here.column()
        self.notice.show_notice(what, to_do)

    def _forget_refusal(self) -> None:
        """Say no more what was said of another cell."""
        here = self.table.currentIndex()
        if (here.row(), here.column()) != self._refused_at:
            self.notice.clear()

    def _say_computed(self) -> None:
        what = self.tr("Ô này không nhận số: số được tính từ sổ, hoặc dòng là của cả chỉ tiêu.")
        self._refuse(what, self.tr("Chọn ô khác; muốn gõ tay thì bấm Enter ở cột nội dung và đổi cách lấy số."))

    def _undo(self) -> None:
        self.undo_strip.hide()
        self.work.undo()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
