"""The card of one body: its size, its members in order, a line for the next one, what is to be looked at.

What it is for: every change stored at once, with undo; pasted names are shown before they are taken.
What it is not for: handing the counting board to the contests (bodies_page).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.bodies import Body, BodyMember
from app.models.errors import BookError, Refused
from app.rules.bodies import BodyKind, BodyRole, body_names, outsider, role_titles, usual_role
from app.rules.name_list import read_names
from app.rules.permissions import Act
from app.rules.person_search import PersonSearch
from app.ui.bodies.member_row import MemberRow
from app.ui.bodies.person_line import PersonLine
from app.ui.contests.fields import CountField
from app.ui.contests.paste_preview import PastePreview
from app.ui.contests.tab_order import tab_through
from app.ui.contests.words import cited, said
from app.ui.session import Session
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text, rule_text

_BESIDE_THE_LINE = 28
"""How far down from the caption of a field the words beside its line stand, in unscaled pixels."""


class BodyCard(Card):
    """One body; `stored` is sent after each change."""

    stored = Signal()

    def __init__(self, kind: BodyKind, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent=parent)
        self.kind, self._session = kind, session
        self._electorate = session.book.congresses.get().kind
        name = rule_text(body_names(self._electorate)[kind])
        self.setAccessibleName(name)
        self.state = Chip("")
        self.proposed = CountField(self.tr("Số lượng đề nghị"))
        self.agreed = Label("", "muted", wrap=True)
        self.vote = LinkButton(self.tr("Biểu quyết số lượng"))
        self.vote_list = LinkButton(self.tr("Biểu quyết danh sách"))
        self.warnings = Label("", "warn", wrap=True)
        self.rows: list[MemberRow] = []
        self.undo = UndoStrip(by_key=True)
        self.line = PersonLine(self.tr("Gõ tên không dấu; Enter thêm, ↓ người khác; dán nhiều dòng"))
        self.field = Field(self.tr("Thêm vào %1").replace("%1", name), self.line)
        self.line.line.setAccessibleName(self.tr("Thêm vào %1").replace("%1", name))
        self.anyway = Button("")
        self.preview = PastePreview(self.tr("Thêm vào danh sách"))
        self._search, self._asked = PersonSearch(()), ""
        self._body = self._before = Body(kind)
        self._list = Column(gap=4)
        self._lay_out(name)
        self._bind()

    def show_body(self, body: Body, search: PersonSearch) -> None:
        """Show a body as it is stored, and what is to be looked at; `search` finds the delegates."""
        self._body, self._search = body, search
        self.line.know(search)
        writable = self._session.book.may(Act.CONGRESS)
        self._fit_rows()
        for place, (row, member) in enumerate(zip(self.rows, body.members, strict=True), start=1):
            known = search.get(member.delegate_id or 0)
            row.show_member(member, known.apart if known else "", place=place, writable=writable)
        self.proposed.show_count(body.proposed)
        self.proposed.line.setReadOnly(not writable)
        self.field.setVisible(writable)
        self._show_size()
        book = self._session.book
        found, rules = book.bodies.findings(body), book.congresses.get().rule_set
        self.warnings.say("\n".join(cited(one, rules) for one in found))

    def forget(self) -> None:
        """Drop what was typed and the way back."""
        self.undo.hide()
        self.line.clear()
        self._ask_nothing()

    def store(self) -> None:
        """Store what is typed."""
        self.proposed.store()

    def _lay_out(self, name: str) -> None:
        sizes = Row(self.proposed, Column(self.agreed, None, margins=(0, _BESIDE_THE_LINE, 0, 0)), gap=16)
        sizes.setStretch(1, 1)
        self.body.add(Row(Label(name, "section"), self.state, None), sizes, Row(self.vote, self.vote_list, None))
        # What is warned of stands below what is pressed and typed: nothing moves when it comes or goes.
        self.body.add(self._list, self.undo, self.field, self.anyway, self.preview, self.warnings)
        self.anyway.hide()

    def _bind(self) -> None:
        self.proposed.counted.connect(self._propose)
        self.vote.clicked.connect(lambda: self._session.go.emit(f"shows-of-cards#body_size-{self.kind}"))
        self.vote_list.clicked.connect(lambda: self._session.go.emit(f"shows-of-cards#body_list-{self.kind}"))
        self.line.chosen.connect(self._add)
        self.line.line.textEdited.connect(self._ask_nothing)
        self.anyway.clicked.connect(lambda: self._take(self._asked, 0))
        self.line.pasted.connect(self._preview)
        self.preview.accepted.connect(self._take_preview)
        self.preview.dropped.connect(self.line.setFocus)
        self.undo.undone.connect(self._undo)

    def _show_size(self) -> None:
        body, members = self._body, len(self._body.members)
        wanted = body.agreed or body.proposed
        words = self.tr("%1 người").replace("%1", str(members))
        if wanted:
            words = self.tr("%1 / %2 người").replace("%1", str(members)).replace("%2", str(wanted))
        fits = members == wanted
        self.state.show_state(words, "neutral" if not wanted or not members else "ok" if fits else "warn")
        agreed = self.tr("Đại hội chưa biểu quyết số lượng.")
        if body.agreed:
            agreed = self.tr("Đại hội đã biểu quyết số lượng %1.").replace("%1", str(body.agreed))
        self.agreed.setText(agreed)

    def _fit_rows(self) -> None:
        """Have as many rows as members; those that stay keep the focus."""
        while len(self.rows) > len(self._body.members):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        if len(self.rows) == len(self._body.members):
            return
        for place in range(len(self.rows), len(self._body.members)):
            row = MemberRow(self.kind, self._electorate)
            self.rows.append(row)
            self._list.add(row)
            row.given.connect(partial(self._give, place))
            row.raised.connect(partial(self._raise, place))
            row.removed.connect(partial(self._remove, place))
        fields = [field for row in self.rows for field in (row.role, row.up, row.remove)]
        tab_through([self.vote_list, *fields, self.undo.undo, self.undo.dismiss, self.line.line])

    def _propose(self, size: int) -> None:
        wrong = self._attempt(lambda: self._session.book.bodies.propose(self.kind, size))
        if wrong:
            self.proposed.hold(wrong)

    def _add(self, name: str, delegate_id: int) -> None:
        people, problems = read_names(name)
        if problems or not people:
            self.field.error(said(problems[0]) if problems else "")
            self.line.line.selectAll()
            return
        if not delegate_id and self._asks(people[0].name):
            return
        self._take(people[0].name, delegate_id)

    def _take(self, name: str, delegate_id: int) -> None:
        self._before, members = self._body, self._body.members
        role = usual_role(self.kind, len(members), self._electorate)
        if self._store((*members, BodyMember(name, role, delegate_id or None))):
            self.line.clear()
            self._ask_nothing()
            self.undo.show_done(self.tr("Đã thêm %1.").replace("%1", name))
            self.line.setFocus()
        else:
            self.line.line.selectAll()

    def _asks(self, name: str) -> bool:
        """Ask for the button where only delegates may sit and none has this name; an Enter too many adds nobody."""
        found = outsider(self.kind, name) if self._session.book.delegates.count_official() else None
        if found is None:
            return False
        self._asked = name
        self.field.error(cited(found, self._session.book.congresses.get().rule_set))
        anyway = self.tr("Vẫn ghi «%1»").replace("%1", name)
        self.anyway.setText(anyway)
        self.anyway.setAccessibleName(anyway)
        self.anyway.show()
        self.line.line.selectAll()
        return True

    def _ask_nothing(self) -> None:
        self._asked = ""
        self.anyway.hide()
        self.field.clear_error()

    def _preview(self, text: str) -> None:
        self.field.clear_error()
        listed = [(place, one.name, "") for place, one in enumerate(self._body.members, start=1)]
        self.preview.show_text(text, listed)

    def _take_preview(self) -> None:
        members = list(self._body.members)
        for row in self.preview.people:
            known = self._search.named(row.name)
            role = usual_role(self.kind, len(members), self._electorate)
            members.append(BodyMember(row.name, role, known.id if known else None))
        if self._store(members):
            self.preview.finish()
            self.line.setFocus()

    def _give(self, place: int, role: BodyRole) -> None:
        before, members = self._body, list(self._body.members)
        members[place] = replace(members[place], role=role)
        if members[place] != before.members[place] and self._store(members):
            self._before = before
            title = rule_text(role_titles(self._electorate)[self.kind, role])
            words = self.tr("Đã giao %1: %2.").replace("%1", members[place].name)
            self.undo.show_done(words.replace("%2", title))

    def _raise(self, place: int) -> None:
        before, members = self._body, list(self._body.members)
        members[place - 1 : place + 1] = [members[place], members[place - 1]]
        if self._store(members):
            self._before = before
            self.undo.show_done(self.tr("Đã chuyển %1 lên trên.").replace("%1", members[place - 1].name))
            above = self.rows[place - 1]
            (above.up if above.up.isEnabled() else above.role).setFocus()

    def _remove(self, place: int) -> None:
        self._before, gone = self._body, self._body.members[place]
        if self._store([one for number, one in enumerate(self._body.members) if number != place]):
            self.undo.show_done(self.tr("Đã bỏ %1.").replace("%1", gone.name))
            self._stay_at(place)

    def _stay_at(self, place: int) -> None:
        """Keep the keyboard in the list, on what a key too many does not change; else in the line."""
        at = self.rows[min(place, len(self.rows) - 1)].role if self.rows else self.line
        at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        self._store(self._before.members)
        self.line.setFocus()

    def _store(self, members: Sequence[BodyMember]) -> bool:
        self.undo.hide()
        wrong = self._attempt(lambda: self._session.book.bodies.set_members(self.kind, members))
        self.field.error(wrong)
        return not wrong

    def _attempt(self, write: Callable[[], None]) -> str:
        try:
            write()
        except Refused as refused:
            return cited(refused.findings[0], self._session.book.congresses.get().rule_set)
        except BookError as error:
            return error_text(error)
        self.stored.emit()
        return ""
