"""The preview of a list of people: every problem beside its cell, mended in place, taken over when there is none.

What it is for: pasted lists and sheets; nothing that was read is lost, nothing is stored from here.
What it is not for: storing; the page does on `accepted`.
"""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.exchange.list_import import ReadList
from app.exchange.list_sheets import pasted_cells
from app.exchange.old_fonts import in_unicode
from app.models.book import Book
from app.models.errors import BookError, Stopped
from app.rules.list_heading import Heading, ListColumn, is_open_title
from app.rules.list_texts import filled
from app.rules.objections.delegate_lists import UNKNOWN_NAMES
from app.rules.vietnamese import fold
from app.ui.lists.list_offers import ListOffers
from app.ui.lists.list_rows import NUMBER, ListRows
from app.ui.lists.list_source import ListSource
from app.ui.lists.list_table import ListTable
from app.ui.lists.names_in_capitals import with_usual_names
from app.ui.numbers import thousands
from app.ui.telling import telling
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.confirm import confirmed
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint
from app.ui.widgets.label import Label
from app.ui.words import error_text, remedy, says

_COLUMN_TWICE = "delegate.column_twice"
_KEPT_IF_SO = frozenset(
    {
        *("delegate.same_name", "member.same_name", "delegate.row_same_name"),
        *("delegate.name_alone", "delegate.below_table"),
        *("delegate.same_birth", "member.same_birth", "delegate.row_same_birth"),
    }
)
"""What a person may answer with: this row is somebody of the list all the same."""
_MOST_OF_ROOM = 1000
"""Beside 1 of the empty room at the end: the rows take what they need first."""


class ListPreview(Card):
    """Rows, a sentence on what is still wrong, and the buttons; hidden until `show_list`."""

    accepted = Signal()
    dropped = Signal()

    def __init__(self, book: Book, source: ListSource, parent: QWidget | None = None) -> None:
        """Make a hidden preview of lists of a kind of people for this book."""
        super().__init__(parent=parent)
        self._book, self._source, self._is_open, self._beside = book, source, False, book.journal.newest()
        self.rows = ListRows(source, self)
        self.table = ListTable(source.title, self.rows)
        self.state = Label("", "strong", wrap=True)
        self.left_out, self.empty = Label("", "warn", wrap=True), Label("", "muted", wrap=True)
        self.notes = Label("", "warn", wrap=True)
        self.offers = ListOffers()
        self.problem, self.said = Label("", "error", wrap=True), Label("", "muted", wrap=True)
        self.change = Label("", "muted", wrap=True)
        self.take = PrimaryButton(self.tr("Đưa vào sổ"), key="Ctrl+Return")
        self.next_wrong = Button(self.tr("Chỗ sai tiếp theo"), key="F3")
        self.next_changed = Button(self.tr("Thay đổi tiếp theo"), key="F3")
        self.open_names, self.update_known = QCheckBox(source.open_names), QCheckBox()
        self.other = Button(self.tr("Người khác, giữ dòng"))
        self.one_column = Button(self.tr("Bỏ cột lặp lại"))
        self.columns = Button(self.tr("Đổi cột đọc…"))
        self.drop = Button(self.tr("Bỏ danh sách này"))
        self._lay_out()
        self._bind()
        self.said.hide()
        self.hide()

    def show_list(self, read: ReadList) -> None:
        """Show a list that has a heading, the keyboard on its first wrong cell."""
        if read.heading is None:
            raise LookupError("a list without a heading has no columns")
        self._is_open, self._beside = False, self._book.journal.newest()
        self._tick(self.open_names, is_on=False)
        self._tick(self.update_known, is_on=False)
        self.offers.begin()
        self.rows.show_list(read.heading, read, read.beside or self._source.known())
        self.table.fit_columns()
        self.table.horizontalScrollBar().setValue(0)
        self.show()
        self._go_on_from(-1, 0)

    def finish(self) -> None:
        """Hide what was taken over."""
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Judge the list again where the book has changed meanwhile: an organisation may have been added for it."""
        super().showEvent(event)
        if self._beside != self._book.journal.newest():
            here = self.table.currentIndex()
            place = here.row(), here.column()
            self._open_names()
            self.table.go_to(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Esc from leaving the page with a list that was not taken over."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        keys = QWidget()
        Flow(
            KeyHint("Enter", self.tr("sửa ô sai, tới chỗ sai tiếp theo")),
            KeyHint("F2", self.tr("sửa ô")),
            KeyHint("Ctrl+V", self.tr("dán ô")),
            KeyHint("Del", self.tr("bỏ dòng")),
            KeyHint("Ctrl+Z", self.tr("hoàn tác")),
            gap=12,
            parent=keys,
        )
        buttons = QWidget()
        ticks = (self.open_names, self.update_known)
        onward = (self.next_wrong, self.next_changed)
        Flow(self.take, *onward, self.other, *ticks, self.one_column, self.columns, self.drop, gap=8, parent=buttons)
        told = QWidget()
        Flow(self.state, self.left_out, gap=8, parent=told)
        self.body.add(
            Column(told, self.empty, self.notes, gap=4),
            self.offers,
            self.table,
            Column(self.said, self.problem, self.change, gap=4),
            keys,
            buttons,
            None,
        )
        self.body.setStretch(2, _MOST_OF_ROOM)

    def _bind(self) -> None:
        self.take.clicked.connect(self._take)
        self.next_wrong.clicked.connect(self._go_on)
        self.next_changed.clicked.connect(self._go_on_in_changes)
        self.other.clicked.connect(self._take_for_other)
        self.open_names.toggled.connect(self._open_names)
        self.update_known.toggled.connect(self._update_known)
        self.one_column.clicked.connect(self._leave_repeated)
        self.columns.clicked.connect(self.offers.ask_columns)
        self.drop.clicked.connect(self._drop)
        self.offers.converting.connect(self._convert)
        self.offers.lowering.connect(self._lower)
        self.offers.given.connect(self._give_field)
        self.offers.filled.connect(self._fill)
        self.rows.modelReset.connect(self._show_state)
        self.rows.dataChanged.connect(self._show_state)
        self.table.reached.connect(self._show_problem)
        self.table.entered.connect(self._go_on_by_enter)
        self.table.pasting.connect(self._paste)
        self.table.spent.connect(lambda: self._say(self.tr("Không còn bước nào để hoàn tác.")))
        for moment in (self.rows.modelReset, self.rows.dataChanged, self.table.reached):
            moment.connect(self.said.hide)

    def _take(self) -> None:
        # A cell that is being typed in hands over what was typed when the keyboard leaves it.
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.rows.judged.problems:
            self._go_on_from(-1, 0)
        else:
            self.accepted.emit()

    def _go_on(self) -> None:
        here = self.table.currentIndex()
        self._go_on_from(here.row(), here.column())

    def _go_on_in_changes(self) -> None:
        """Go to the next row that would change the book, from the last one to the first."""
        row, changed = self.table.currentIndex().row(), [*self.rows.changed_cells()]
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_to(*next((one for one in changed if one[0] > row), changed[0]))

    def _go_on_by_enter(self) -> None:
        """Go to the next wrong cell, from the last one to the first; where none is left, stay and say so.

        Who presses Enter once more than there are wrong cells must not take the list in by it.
        """
        here = self.table.currentIndex()
        wrong = sorted(self.rows.wrong_cells())
        if self.rows.problem_at(here) is not None:
            return
        if wrong:
            self.table.go_to(*next((one for one in wrong if one > (here.row(), here.column())), wrong[0]))
        elif self.take.isEnabled():
            self._say(self.tr("Không còn chỗ phải sửa; Ctrl+Enter đưa danh sách vào sổ."))
        else:
            self._say(self.tr("Không còn chỗ phải sửa."))

    def _paste(self) -> None:
        """Put the cells on the clipboard into those from the current one on, and say what came of it."""
        here, text = self.table.currentIndex(), QGuiApplication.clipboard().text()
        if not here.isValid() or not text.strip():
            self._say(self.tr("Chưa có gì để dán."))
            return
        try:
            cells = pasted_cells(text)
        except BookError as error:
            self._say(error_text(error))
            return
        column = max(here.column(), NUMBER + 2)
        changed = self.rows.put(here.row(), column, cells)
        if changed is None:
            return
        width, height = self.rows.columnCount() - column, self.rows.rowCount() - here.row()
        outside = sum(len(row[width:]) for row in cells[:height]) + sum(map(len, cells[height:]))
        said = [self.tr("Đã dán, %1 ô đổi.") if changed else self.tr("Đã dán; các ô vốn đã như vậy.")]
        if outside:
            said.append(self.tr("%2 ô nằm ngoài danh sách nên không dán."))
        self._say(" ".join(said).replace("%1", thousands(changed)).replace("%2", thousands(outside)))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    def _go_on_from(self, row: int, column: int) -> None:
        """Go to the first wrong cell after a place; after the last one stay at the last."""
        wrong = sorted(self.rows.wrong_cells())
        if not wrong and self.rows.judged.problems and self.offers.ask():
            return
        at = next((one for one in wrong if one > (row, column)), wrong[-1] if wrong else (0, NUMBER + 2))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_to(*at)

    def _take_for_other(self) -> None:
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        self.rows.take_for_other(row)
        self._go_on_from(row, column - 1)

    def _leave_repeated(self) -> None:
        self._judge_by(replace(self.rows.heading, repeated=()))

    def _judge_by(self, heading: Heading) -> None:
        """Judge the same rows again by other columns."""
        if self.rows.judge_by(heading, self.rows.book):
            self.table.fit_columns()
            self._go_on_from(-1, 0)

    def _open_names(self) -> None:
        """Judge the same rows again beside what the book has now, new names let in or not."""
        is_open = self.open_names.isChecked()
        words, stop = self.tr("Đang xem lại danh sách"), self.tr("Dừng, giữ như cũ")
        try:
            with telling(self, words, stop) as tell:
                book = self._source.opened(tell) if is_open else self._source.known(tell)
        except Stopped:
            book = None
        if book and self.rows.judge_by(self.rows.heading, replace(book, update=self.rows.book.update)):
            self._is_open, self._beside = is_open, self._book.journal.newest()
            self._go_on_from(-1, 0)
            return
        self._tick(self.open_names, is_on=self._is_open)

    def _update_known(self) -> None:
        """Judge the same rows again, those of people of the book as changes or as what is to be mended."""
        wanted = self.update_known.isChecked()
        if self.rows.judge_by(self.rows.heading, replace(self.rows.book, update=wanted)):
            self._go_on_from(-1, 0)
        else:
            self._tick(self.update_known, is_on=not wanted)

    def _tick(self, box: QCheckBox, *, is_on: bool) -> None:
        """Show whether something is wished without asking for it again."""
        with QSignalBlocker(box):
            box.setChecked(is_on)

    def _convert(self) -> None:
        self.rows.replace_rows(in_unicode(self.rows.rows))
        self._go_on_from(-1, 0)

    def _lower(self) -> None:
        self.rows.replace_rows(with_usual_names(self.rows.heading, self.rows.rows))
        self._go_on_from(-1, 0)

    def _give_field(self, column: ListColumn, value: str) -> None:
        """Read a column as what somebody says it holds, and remember that of a title nobody knew for the next list."""
        heading = self.rows.heading
        field = heading.kind.fields(value)
        try:
            if is_open_title(column.title, heading.kind):
                self._book.column_titles.remember(heading.kind.name, column.title, field)
        except BookError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        self._judge_by(heading.giving(column, field, [row.cells for row in self.rows.rows]))

    def _fill(self, of: StrEnum, name: str) -> None:
        """Let all rows say a name; one that the book has not is let in, as somebody typed it on purpose."""
        heading, rows = filled(self.rows.heading, self.rows.rows, of, name, self.rows.judged.passed_over)
        is_known = any(fold(name) == fold(one) for one in self.rows.book.names.get(of, ()))
        is_open = self._is_open or not is_known
        book = self._source.opened() if is_open and not self._is_open else self.rows.book
        if self.rows.judge_by(heading, replace(book, update=self.rows.book.update), rows):
            self._is_open = is_open
            self._tick(self.open_names, is_on=is_open)
            self.table.fit_columns()
            self._go_on_from(-1, 0)

    def _drop(self) -> None:
        question = self.tr("Bỏ danh sách này?")
        lost = self.tr("Những chỗ đã sửa trong danh sách sẽ mất. Sổ và tệp không đổi.")
        if self.rows.is_mended and not confirmed(self, question, lost, self.tr("Bỏ danh sách"), dangerous=True):
            return
        self.finish()
        self.dropped.emit()

    def _show_state(self) -> None:
        judged = self.rows.judged
        codes = {one.found.rule.code for one in judged.problems}
        wrong = len({one.row for one in judged.problems} & {row.number for row in self.rows.rows})
        if judged.changed:
            words = self._source.found_changed
            if wrong:
                words += " " + self.tr("%2 dòng phải sửa.")
        elif wrong:
            words = self.tr("%1 dòng, %2 dòng phải sửa. Chưa ghi gì vào sổ.")
        elif judged.problems:
            words = self.tr("%1 dòng; cả danh sách còn một điều phải sửa. Chưa ghi gì vào sổ.")
        elif judged.new:
            words = self._source.found_new
        else:
            words = self.tr("%1 dòng, không có gì mới so với sổ.")
        counted = self.rows.rowCount() - len(judged.passed_over)
        numbers = (counted, wrong, len(judged.new), len(judged.changed), len(judged.same))
        for place, number in enumerate(numbers, start=1):
            words = words.replace(f"%{place}", thousands(number))
        self.state.setText(words)
        self.take.setEnabled(bool(judged.new or judged.changed))
        self.next_wrong.setEnabled(bool(judged.problems))
        self.next_wrong.setVisible(bool(judged.problems or not judged.changed))
        self.next_changed.setVisible(bool(judged.changed and not judged.problems))
        self.open_names.setVisible(bool(codes & UNKNOWN_NAMES) or self.open_names.isChecked())
        self.update_known.setText(self._source.update.replace("%1", thousands(len(judged.changed))))
        self.update_known.setVisible(bool(self._source.update and judged.changed) or self.update_known.isChecked())
        self.one_column.setVisible(_COLUMN_TWICE in codes)
        self._show_left_out()
        heading = self.rows.heading
        self.offers.show_list(heading, self.rows.rows, self._source.fields(heading), self.rows.book, judged)
        notes = self.rows.notes.whole
        self.notes.say("\n".join(f"{says(one)} {remedy(one)}" for one in notes))
        self._show_problem()

    def _show_left_out(self) -> None:
        """Tell the columns that are not read: beside the sentence on errors those whose cells would be lost."""
        heading = self.rows.heading
        filled, empty = heading.left_out([row.cells for row in self.rows.rows])
        untitled = (self.tr("cột %1 không có tiêu đề").replace("%1", letters) for letters in heading.untitled)
        told = ", ".join([*(f"«{title}»" for title in filled), *untitled])
        self.left_out.say(self.tr("Không đọc các cột: %1.").replace("%1", told) if told else "")
        told = ", ".join(f"«{title}»" for title in empty)
        self.empty.say(self.tr("Không đọc các cột trống: %1.").replace("%1", told) if told else "")

    def _show_problem(self) -> None:
        problem = self.rows.problem_at(self.table.currentIndex()) or next(iter(self.rows.general), None)
        self.problem.setText(f"{says(problem.found)} {remedy(problem.found)}" if problem else "")
        self.problem.setVisible(problem is not None)
        self.change.say("" if problem else self.rows.change_at(self.table.currentIndex()))
        self.other.setVisible(problem is not None and problem.found.rule.code in _KEPT_IF_SO)
