"""Part "Danh sách bầu cử": the numbered list, typed, pasted, mended, ordered, with undo.

What it is for: every change of the list as one stored step; what could not be stored stays in its cell.
What it is not for: keys of the table (candidates_table), steps (list_changes), reasons for a surplus (warnings_part).
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.models.round_records import Candidate, Ordered
from app.models.usual_contests import elected_among
from app.rules.findings import finding
from app.rules.name_list import NamedRow, check_names, is_in_capitals, read_names, with_capital_initials
from app.rules.rounds import RoundKind
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.candidates_model import CandidateColumn, CandidatesModel
from app.ui.contests.candidates_table import CandidatesTable
from app.ui.contests.known_people import KnownPeople
from app.ui.contests.list_changes import ListChanges
from app.ui.contests.list_tools import ListTools
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.paste_preview import PastePreview
from app.ui.contests.words import said
from app.ui.steps_back import say_nothing_left
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.flow import Flow
from app.ui.widgets.key_cap import KeyHint
from app.ui.widgets.label import Label
from app.ui.widgets.undo_strip import UndoStrip


class CandidatesPart(Part):
    """The list of the shown round."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__("", work, parent)
        self.tools = ListTools()
        self.surplus = Label("", "warn", wrap=True)
        self.locked = Label("", "muted", wrap=True)
        self.people = KnownPeople(work.book)
        self.person = PersonLine(
            self.tr("Gõ tên, không cần dấu, rồi Enter; dán được cả danh sách"), self.tr("«%1», đúng như đã gõ")
        )
        self.person.know(self.people)
        self.line = self.person.line
        self.field = Field(self.tr("Thêm người vào danh sách"), self.person)
        self.line.setAccessibleName(self.tr("Thêm người vào danh sách"))
        self.model = CandidatesModel(self)
        self.table = CandidatesTable(self.model)
        self.problem = Label("", "error", wrap=True)
        self.undo_strip = UndoStrip()
        self.preview = PastePreview(self.tr("Thêm vào danh sách"))
        self.keys = QWidget()
        Flow(
            KeyHint("F2", self.tr("sửa")),
            KeyHint("Del", self.tr("xóa")),
            KeyHint("Alt+↑ ↓", self.tr("chuyển chỗ")),
            KeyHint("Ctrl+V", self.tr("dán")),
            KeyHint("Ctrl+Z", self.tr("hoàn tác")),
            gap=12,
            parent=self.keys,
        )
        self.of_elected = Button(self.tr("Lấy những người đã trúng cử"), drawing="download")
        self.changes = ListChanges(work, self.problem.say)
        self.body.add(self.tools, self.surplus, self.locked, Row(self.of_elected, None), self.field, self.preview)
        self.body.add(self.table, self.problem, self.undo_strip, self.keys)
        self._bind()

    def refresh(self) -> None:
        """Show the list, its surplus and how its papers are marked."""
        one = self.work.round
        is_open = self.work.is_list_open
        earlier = [each for each in self.work.rounds if each.number < one.number]
        fixed = frozenset(candidate.person for each in earlier for candidate in each.candidates)
        current = self.table.currentIndex()
        self.model.set_candidates(one.candidates, fixed, is_open=is_open)
        if current.isValid():
            self.table.go_to(min(current.row(), len(one.candidates) - 1), current.column())
        self.tools.show_list(one, is_open=is_open)
        self.tools.show_undo(self.changes.stack, is_open=is_open)
        self._show_surplus()
        self.locked.say("" if is_open or not self.work.is_open else self._why_locked())
        self._show_list()
        self._show_problems()

    def forget(self) -> None:
        """Drop what was typed for another round, and its undo."""
        self.changes.stack.clear()
        self.model.forget()
        self.preview.finish()
        self.undo_strip.hide()
        self.person.clear()
        self.field.clear_error()

    def focus_on(self, place: str) -> bool:
        """Put the focus on the line for the next name, or on the list when it is fixed."""
        if place != "candidates":
            return False
        (self.line if self.work.is_list_open else self.table).setFocus()
        return True

    def add(self, text: str, id_: int = 0) -> None:
        """Add one typed name, or somebody who was found; what is wrong with it is said beside the line."""
        known = self.people.get(id_)
        people, _ = read_names(text) if known is None else ((NamedRow(1, known.name, known.apart),), ())
        listed = self._listed()
        rows = [NamedRow(number, name, note) for number, name, note in listed]
        typed = [replace(one, row=len(rows) + place) for place, one in enumerate(people, start=1)]
        before = {f"row/{row.row}" for row in rows}
        problems = [found for found in check_names((*rows, *typed)) if found.place not in before]
        self.field.error(said(problems[0]) if problems else "")
        if typed and not problems and self._append(typed):
            self.person.clear()

    def paste(self, text: str) -> None:
        """Show a pasted list before anything of it is stored."""
        if not text.strip():
            self.field.error(self.tr("Chưa có gì để dán."), self.tr("Chép danh sách trong Word hoặc Excel trước."))
        elif self.work.is_list_open:
            self.field.clear_error()
            self.preview.show_text(text, self._listed())
            self._show_list()

    def copy(self) -> None:
        """Put the list on the clipboard as tab-separated rows."""
        rows = (f"{one.number}\t{one.name}\t{one.note}" for one in self.work.round.candidates)
        QGuiApplication.clipboard().setText("\n".join(rows))
        count = str(len(self.work.round.candidates))
        self.work.session.said.emit(
            self.tr("Đã chép %1 người.").replace("%1", count), self.tr("Dán vào Excel hoặc Word.")
        )

    def remove(self, place: int) -> None:
        """Take a candidate off the list."""
        if not self.work.is_list_open:
            self.problem.say(self._why_locked())
            return
        gone = self.work.round.candidates[place]
        kept = [one for one in self.work.round.candidates if one is not gone]
        words = self.tr("Đã xóa %1 khỏi danh sách.").replace("%1", gone.name)
        if self._change(words, kept):
            self.undo_strip.show_done(words)

    def shift(self, source: int, target: int) -> None:
        """Move a candidate; from then on the order is by hand."""
        if not self.work.is_list_open:
            self.problem.say(self._why_locked())
            return
        listed = list(self.work.round.candidates)
        moved = listed.pop(source)
        listed.insert(target, moved)
        words = self.tr("Đã chuyển %1 đến số %2.").replace("%1", moved.name).replace("%2", str(target + 1))
        if self._change(words, listed, Ordered.BY_HAND):
            self.table.go_to(target, CandidateColumn.NAME)

    def sort(self) -> None:
        """Order the list by given name again."""
        self._change(self.tr("Đã xếp theo vần A, B, C."), self.work.round.candidates, Ordered.BY_NAME)

    def undo(self) -> None:
        """Take the last change of the list back."""
        self.undo_strip.hide()
        if not self.changes.stack.canUndo():
            say_nothing_left(self.work.session)
        self.changes.stack.undo()
        self._show_undo()

    def redo(self) -> None:
        """Make the last change that was taken back again."""
        self.undo_strip.hide()
        self.changes.stack.redo()
        self._show_undo()

    def _bind(self) -> None:
        self.person.chosen.connect(self.add)
        self.line.pasted.connect(self.paste)
        self.table.pasted.connect(self.paste)
        self.tools.paste.clicked.connect(self._paste_clipboard)
        self.of_elected.clicked.connect(self._propose_elected)
        for source in (self.line, self.table, self.tools):
            source.undo_wanted.connect(self.undo)
            source.redo_wanted.connect(self.redo)
        self.undo_strip.undone.connect(self.undo)
        self.tools.sort.clicked.connect(self.sort)
        self.tools.lower_case.clicked.connect(self._lower_capitals)
        self.tools.copy.clicked.connect(self.copy)
        self.table.copy_wanted.connect(self.copy)
        self.table.remove_wanted.connect(self.remove)
        self.table.move_wanted.connect(self.shift)
        self.model.edited.connect(self._edit)
        self.preview.accepted.connect(self._take_preview)
        self.preview.dropped.connect(self._drop_preview)

    def _listed(self) -> list[tuple[int, str, str]]:
        return [(one.number, one.name, one.note) for one in self.work.round.candidates]

    def _lower_capitals(self) -> None:
        """Write names in capitals as documents write them; the line for the next one gets the keyboard."""
        usual = [
            replace(one, name=with_capital_initials(one.name)) if is_in_capitals(one.name) else one
            for one in self.work.round.candidates
        ]
        self._change(self.tr("Đã viết tên như trong văn bản."), usual)
        self.line.setFocus()

    def _propose_elected(self) -> None:
        """Show those elected into the body from which the list is made: whoever does not stand is taken out there."""
        self.paste("\n".join(elected_among(self.work.book, self.work.contest)))

    def _paste_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _append(self, people: Sequence[NamedRow]) -> bool:
        added = [Candidate(one.name, one.note) for one in people]
        words = self.tr("Đã thêm %1 người.").replace("%1", str(len(added)))
        return self._change(words, [*self.work.round.candidates, *added])

    def _take_preview(self) -> None:
        if self._append(self.preview.people):
            self.preview.finish()
            self._show_list()
            self.table.setFocus()
            self.table.go_to(0, CandidateColumn.NAME)

    def _drop_preview(self) -> None:
        self._show_list()
        self.line.setFocus()

    def _show_list(self) -> None:
        """Show the list, or only the preview of a pasted one while there is one."""
        is_previewing, is_open = not self.preview.isHidden(), self.work.is_list_open
        self.table.setVisible(not is_previewing)
        is_empty = is_open and not is_previewing and not self.work.round.candidates
        self.of_elected.setVisible(is_empty and bool(elected_among(self.work.book, self.work.contest)))
        for widget in (self.field, self.keys):
            widget.setVisible(is_open and not is_previewing)

    def _edit(self, place: int, name: str, note: str) -> None:
        """Store an edited cell, or keep it in its place with the reason."""
        listed = list(self.work.round.candidates)
        listed[place] = typed = replace(listed[place], name=name, note=note)
        rows = tuple(NamedRow(one.number, one.name, one.note) for one in listed)
        problems = [found for found in check_names(rows) if found.place == f"row/{typed.number}"]
        if problems:
            self.model.hold(place, typed, said(problems[0]))
        else:
            self.model.release(place)
            self._change(self.tr("Đã sửa %1.").replace("%1", name), listed)
        self._show_problems()

    def _change(self, words: str, candidates: Sequence[Candidate], ordered: Ordered | None = None) -> bool:
        self.undo_strip.hide()
        is_stored = self.changes.make(words, candidates, ordered or self.work.round.ordered)
        self._show_undo()
        return is_stored

    def _why_locked(self) -> str:
        if self.work.is_keyed:
            return said(finding("round.has_ballots"))
        if self.work.round.kind is RoundKind.RUNOFF:
            return self.tr("Lần bầu lại chỉ gồm những người bằng phiếu, nên không thêm bớt ai.")
        return ""

    def _show_surplus(self) -> None:
        warned = self.work.warned
        words = [said(one.found) for one in warned if one.found.rule.code.startswith("surplus.")]
        self.surplus.say("\n".join(words))

    def _show_problems(self) -> None:
        placed = [said(found) for found in self.work.findings() if found.rule.code == "later.placed"]
        self.problem.say("\n".join([*self.model.problems, *placed]))

    def _show_undo(self) -> None:
        self.tools.show_undo(self.changes.stack, is_open=self.work.is_list_open)
