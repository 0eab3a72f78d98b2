"""Those who were taken off the book, on the page of the members: found by typing, several put back at once.

What it is for: who they are, what must be answered before they come back, and the wish to put them back.
What it is not for: storing (members_work), and what is against it (models.removed_members).
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.errors import Refused, Stopped
from app.models.organisation_names import OrganisationNames
from app.models.removed_members import Placeless, RemovedMember, RemovedMembers, cards_taken, found, maybe_there
from app.rules.findings import Finding
from app.rules.permissions import Act
from app.ui.members.removed_model import RemovedModel, RemovedTable
from app.ui.numbers import thousands
from app.ui.telling import telling
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.widgets.scrolled_lines import ScrolledLines
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.value_editor import NameCombo
from app.ui.words import error_text, remedy, says

_NAME_LETTERS = 32
_NAMED = 3


class RemovedPart(QWidget):
    """Reads the book; whoever shows it calls `refresh` after changes."""

    wanted = Signal(list, int)
    """The ids of those to be put back, and the organisation for whoever needs another one, 0 for none."""
    dropped = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._book, self._removed = book, RemovedMembers(book)
        self._people: Sequence[RemovedMember] = ()
        self._placeless: Sequence[Placeless] = ()
        self._places = OrganisationNames()
        self._asked: Sequence[Finding] = ()
        self.words = SearchLine()
        self.words.setPlaceholderText(self.tr("Tìm họ tên, ngày sinh, số thẻ, tổ chức, ngày bỏ, người bỏ"))
        self.words.setAccessibleName(self.tr("Tìm trong những người đã bỏ khỏi sổ"))
        self.found = Label("", "muted")
        self.model = RemovedModel(self)
        self.table = RemovedTable(self.model)
        self.placeless = Label("", "warn", wrap=True)
        self.place = NameCombo(is_closed=True)
        self.place.setMinimumContentsLength(_NAME_LETTERS)
        self.place_field = Field(self.tr("Đưa về tổ chức"), self.place, self.tr("Gõ vài chữ của tên, không cần dấu"))
        self.problem = Label("", "error", wrap=True)
        self.lines = ScrolledLines(self.tr("Từng người vướng"))
        self.give = PrimaryButton(self.tr("Đưa trở lại sổ"), key="Ctrl+Return")
        self.drop = Button(self.tr("Về danh sách"))
        self._lay_out()
        self.words.textChanged.connect(self._show_found)
        self.table.looked_for.connect(self._begin_looking)
        self.table.opened.connect(self._give)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.place.currentTextChanged.connect(self.place_field.clear_error)
        self.give.clicked.connect(self._give)
        self.drop.clicked.connect(self.dropped)

    def begin(self) -> None:
        """Show everybody as the book has them, the keyboard in the line."""
        with QSignalBlocker(self.words):
            self.words.clear()
        self.refresh()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the book as it is now; those that were chosen stay chosen."""
        try:
            with telling(self, self.tr("Đang đọc những người đã bỏ khỏi sổ"), self.tr("Thôi")) as tell:
                self._people = self._removed.all(tell)
        except Stopped:
            self._people = ()
        at_work = [one for one in self._book.organisations.all() if one.ended is None]
        self._places = OrganisationNames(at_work)
        self.place.offer(tuple(self._places.by_id.values()))
        self.give.setVisible(self._book.may(Act.MEMBERS))
        nobody = self.tr("Chưa ai bị bỏ khỏi sổ.") if not self._people else self.tr("Không ai khớp.")
        self._show_found()
        self.table.say_when_empty(nobody)

    def forget_said(self) -> None:
        """Ask nothing of somebody else that the person before was asked."""
        self._asked = ()
        self.problem.say("")
        self.lines.show_lines(())
        self.place_field.clear_error()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        kept = self.tr("Ai được đưa trở lại thì có lại nguyên hồ sơ, lịch sử; các quyết định xếp loại lại được tính.")
        self.words.lead_into(self.table, lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        body = Column(Label(kept, "muted", wrap=True), Row(self.words, self.found, gap=12), gap=8, parent=self)
        body.addWidget(self.table, 1)
        body.add(self.placeless, Row(self.place_field, None), self.problem, self.lines)
        body.add(Row(self.give, self.drop, None, gap=8))
        for one in (self.placeless, self.place_field, self.problem):
            one.hide()

    def _begin_looking(self, text: str) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.setText(text)

    def _show_found(self) -> None:
        chosen = self.table.chosen
        self.model.show_rows(found(self._people, self.words.text()))
        self.table.choose(chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Say how many were found and chosen, and ask where to whoever of them lacks a place."""
        ids = self.table.chosen
        words = self.tr("%1 người, đã chọn %2") if len(ids) > 1 else self.tr("%1 người")
        words = words.replace("%1", thousands(self.model.rowCount())).replace("%2", thousands(len(ids)))
        self.found.setText(words)
        self.give.setEnabled(bool(ids))
        self.forget_said()
        placeless = self._removed.placeless(ids) if ids else ()
        if placeless != self._placeless:
            self._placeless = placeless
            self._ask_place()

    def _ask_place(self) -> None:
        heirs = {one.into for one in self._placeless}
        heir = self._places.by_id.get(heirs.pop(), "") if len(heirs) == 1 else ""
        self.place.setEditText(heir)
        named = sorted({one.organisation for one in self._placeless})
        told = ", ".join(named[:_NAMED]) + ("…" if named[_NAMED:] else "")
        words = self.tr("▲ %1 không còn hoạt động: chọn tổ chức nhận %2 người.")
        if heir:
            words = self.tr("▲ %1 đã sáp nhập vào %3: %2 người về đó, hoặc chọn tổ chức khác.")
        for sign, text in (("%1", told), ("%2", thousands(len(self._placeless))), ("%3", heir)):
            words = words.replace(sign, text)
        self.placeless.say(words if self._placeless else "")
        self.place_field.setVisible(bool(self._placeless))

    def _give(self) -> None:
        """Put back who is chosen, unless something is against it, or is still to be answered."""
        ids = self.table.chosen
        if not ids or not self._book.may(Act.MEMBERS):
            return
        place = self._read_place()
        if place is None:
            self.place.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_up(self.place_field)
            return
        if taken := cards_taken(self._book, ids):
            self._say(taken, self.tr("%1 người không đưa trở lại được, kể dưới đây."), "error")
            return
        try:
            with telling(self, self.tr("Đang dò người trùng"), self.tr("Thôi")) as tell:
                like = maybe_there(self._book, ids, tell)
        except Stopped:
            return
        if like and like != self._asked:
            self._say(like, self.tr("%1 người có thể đã có trong sổ, kể dưới đây."), "warn")
            self._asked = like
            return
        self.wanted.emit(ids, place)

    def _read_place(self) -> int | None:
        """Return where whoever lacks a place goes, 0 where nobody does; None where that is still to be said."""
        if not self._placeless:
            return 0
        try:
            place = self._places.meant(self.place.currentText().strip(), "organisation_id")
        except Refused as error:
            self.place_field.error(error_text(error))
            return None
        if place is None:
            self.place_field.error(self.tr("Chưa chọn tổ chức nhận."), self.tr("Chọn một tên được gợi ý."))
        return place

    def _say(self, against: Sequence[Finding], of_many: str, role: str) -> None:
        """Say what is against it and what to do; of several, each in a line of its own."""
        many = against[1:] and of_many.replace("%1", thousands(len(against)))
        self.problem.take_role(role)
        self.problem.say(f"▲ {many or says(against[0])} {remedy(against[0])}")
        self.lines.show_lines([says(one) for one in against] if many else ())
        bring_up(self.give)
