"""Part "Ban kiểm phiếu": who counts, with what role.

What it is for: typing and pasting names, roles, removing with undo; taking over the board that the congress agreed
to; the warnings of rules.counting_board.
What it is not for: the list of candidates (candidates_part).
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.contests import BoardMember, BoardRole
from app.models.usual_contests import contest_before
from app.rules.counting_board import check_board, check_team, written_place
from app.rules.name_list import NamedRow, check_names, read_names
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.board_row import BoardRow
from app.ui.contests.known_people import KnownPeople
from app.ui.contests.open_contest import OpenContest
from app.ui.contests.part import Part
from app.ui.contests.paste_preview import PastePreview
from app.ui.contests.tab_order import tab_through
from app.ui.contests.words import said
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.undo_strip import UndoStrip

_FIRST_ROLES = (BoardRole.HEAD, BoardRole.SECRETARY)


class BoardPart(Part):
    """The members in their order, and a line for the next one."""

    def __init__(self, work: OpenContest, parent: QWidget | None = None) -> None:
        """Make an empty board."""
        super().__init__("", work, parent)
        self.heading = Label("", "section")
        self.warnings = Label("", "warn", wrap=True)
        self.rows: list[BoardRow] = []
        self._members: tuple[BoardMember, ...] = ()
        self._before: tuple[BoardMember, ...] = ()
        self._list = Column(gap=4)
        self.undo = UndoStrip(by_key=True)
        self.people = KnownPeople(work.book)
        self.person = PersonLine(
            self.tr("Gõ tên, không cần dấu, Enter để thêm; dán được nhiều dòng"), self.tr("«%1», đúng như đã gõ")
        )
        self.person.know(self.people)
        self.line = self.person.line
        self.field = Field(self.tr("Thêm thành viên"), self.person)
        self.line.setAccessibleName(self.tr("Thêm thành viên"))
        self.preview = PastePreview(
            self.tr("Thêm vào ban kiểm phiếu"),
            self.tr("Vai trò lấy từ ghi chú (Trưởng ban, Thư ký, Ủy viên); phần khác của ghi chú không lưu."),
        )
        self.of_congress = Button(self.tr("Lấy Ban kiểm phiếu của đại hội"), drawing="check")
        self.of_before = Button(self.tr("Lấy ban kiểm phiếu của cuộc bầu trước"), drawing="check")
        offers = Row(self.of_congress, self.of_before, None, gap=8)
        self.body.add(self.heading, self.warnings, offers, self._list, self.undo, self.field, self.preview)
        self.of_congress.clicked.connect(self._take_over)
        self.of_before.clicked.connect(self._take_before)
        self.undo.undone.connect(self._undo)
        self.person.chosen.connect(self._add)
        self.line.pasted.connect(self._preview)
        self.preview.accepted.connect(self._take)
        self.preview.dropped.connect(self.line.setFocus)

    def refresh(self) -> None:
        """Show the board and what the rules warn of."""
        self._members = members = self.work.book.contests.board(self.work.contest.id)
        self._fit_rows()
        for row, member in zip(self.rows, members, strict=True):
            row.show_member(member)
            row.setEnabled(self.work.is_board_open)
        self.field.setVisible(self.work.is_board_open)
        chosen = self.work.book.bodies.board_for(self.work.contest)
        self.of_congress.setVisible(self.work.is_board_open and bool(chosen) and not members)
        before = self._board_before() if self.work.is_board_open and not members and not chosen else ()
        self.of_before.setVisible(bool(before))
        self.of_before.setToolTip(", ".join(one.name for one in before))
        names = [candidate.name for candidate in self.work.round.candidates]
        counting = [one.name for one in members]
        is_asked = self.work.contest.indicative
        self.heading.setText(self.tr("Tổ giúp việc kiểm phiếu") if is_asked else self.tr("Ban kiểm phiếu"))
        self.setAccessibleName(self.heading.text())
        found = [*check_team(counting)] if is_asked else [*check_board(counting, names)]
        lacking = self.work.book.contests.board_findings(self.work.contest.id)
        warnings = dict.fromkeys(map(said, (*lacking, *found)))
        self.warnings.say("\n".join(warnings))

    def forget(self) -> None:
        """Drop what was typed and the undo of another contest."""
        super().forget()
        self.undo.hide()
        self.preview.finish()
        self.person.clear()
        self.field.clear_error()

    def focus_on(self, place: str) -> bool:
        """Put the focus on the line for the next member."""
        if not place.startswith("board"):
            return False
        self.line.setFocus()
        return True

    def _fit_rows(self) -> None:
        """Have as many rows as members; those that stay keep the focus."""
        while len(self.rows) > len(self._members):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        if len(self.rows) == len(self._members):
            return
        for place in range(len(self.rows), len(self._members)):
            row = BoardRow()
            self.rows.append(row)
            self._list.add(row)
            row.changed.connect(partial(self._replace, place))
            row.removed.connect(partial(self._remove, place))
        fields = [field for row in self.rows for field in (row.role, row.name.line, row.remove)]
        tab_through([self.of_before, *fields, self.undo.undo, self.undo.dismiss, self.person, self.line])

    def _add(self, text: str, _id: int) -> None:
        people, problems = read_names(text)
        problem = said(problems[0]) if problems else self._doubled(people)
        self.field.error(problem)
        if not problem and self._append(people):
            self.person.clear()

    def _take_over(self) -> None:
        contest_id = self.work.contest.id
        self.field.error(self.work.attempt(lambda: self.work.book.bodies.give_board(contest_id)))
        self.line.setFocus()

    def _board_before(self) -> tuple[BoardMember, ...]:
        """Return who counted when the same people voted last."""
        before = contest_before(self.work.book, self.work.contest)
        return self.work.book.contests.board(before.id) if before is not None else ()

    def _take_before(self) -> None:
        self.field.error(self._store(self._board_before()))
        self.line.setFocus()

    def _preview(self, text: str) -> None:
        self.field.clear_error()
        self.preview.show_text(text, [(place, one.name, "") for place, one in enumerate(self._members, start=1)])

    def _take(self) -> None:
        if self._append(self.preview.people):
            self.preview.finish()
            self.line.setFocus()

    def _append(self, people: Sequence[NamedRow]) -> bool:
        members, places = list(self._members), [written_place(one.note) for one in people]
        for one, place in zip(people, places, strict=True):
            is_first = not any(places) and len(members) < len(_FIRST_ROLES)
            usual = _FIRST_ROLES[len(members)] if is_first else BoardRole.MEMBER
            members.append(BoardMember(one.name, BoardRole(place) if place else usual))
        wrong = self._store(members)
        self.field.error(wrong)
        return not wrong

    def _doubled(self, people: Sequence[NamedRow]) -> str:
        known = {one.name.casefold() for one in self._members}
        doubled = [one.name for one in people if one.name.casefold() in known]
        if not doubled:
            return ""
        return self.tr("%1 đã có trong ban kiểm phiếu. Xóa tên này rồi gõ tên khác.").replace("%1", doubled[0])

    def _replace(self, place: int, member: BoardMember) -> None:
        members = list(self._members)
        members[place] = member
        row = self.rows[place]
        if not member.name:
            row.say(self.tr("Chưa có tên. Nhập họ và tên, hoặc xóa dòng này."))
            return
        wrong = next(check_names((NamedRow(place + 1, member.name),)), None)
        if wrong is not None:
            row.say(said(wrong))
            return
        row.say(self._store(members))

    def _remove(self, place: int) -> None:
        self._before = self._members
        gone = self._members[place]
        for row in self.rows[place:]:
            row.name.release()
        wrong = self._store([one for number, one in enumerate(self._members) if number != place])
        self.field.error(wrong)
        if not wrong:
            self.undo.show_done(self.tr("Đã bỏ %1 khỏi ban kiểm phiếu.").replace("%1", gone.name))
            self.line.setFocus()

    def _undo(self) -> None:
        self.field.error(self._store(self._before))
        self.line.setFocus()

    def _store(self, members: Sequence[BoardMember]) -> str:
        if tuple(members) == self._members:
            return ""
        self.undo.hide()
        contest_id = self.work.contest.id
        return self.work.attempt(lambda: self.work.book.contests.set_board(contest_id, members))
