"""The page of all contests of the congress, in their order, with the next step of each.

What it is for: an overview, adding and removing contests, the offer of the one that usually comes next.
What it is not for: one contest (contest_page).
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.models.contests import Contest
from app.models.errors import BookError
from app.models.usual_contests import expected_office, first_office, in_cell
from app.rules.offices import Office
from app.rules.permissions import Act
from app.ui.contests.add_contest import AddContest
from app.ui.contests.contest_row import ContestRow
from app.ui.contests.next_offer import NextOffer
from app.ui.contests.words import office_name
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text

_WHOLE = 1000
"""All the room of the page, beside the one share of the stretch at its end."""


class ContestsPage(Page):
    """All contests as rows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self.frame = PageFrame(self.tr("Bầu cử"))
        self.add = PrimaryButton(self.tr("Thêm cuộc bầu"), drawing="plus", key="Ctrl+N")
        self.form = AddContest(session)
        self.undo = UndoStrip(by_key=True)
        self.empty = EmptyState(
            "vote",
            self.tr("Chưa có cuộc bầu nào"),
            self.tr("Mỗi chức danh hoặc cơ quan được bầu là một cuộc bầu: Ban Chấp hành, đoàn đại biểu, Bí thư …"),
            self.tr("Thêm cuộc bầu đầu tiên"),
        )
        self.rows: list[ContestRow] = []
        self._card = Card(padding=(20, 4, 20, 4), gap=0)
        self.offer = NextOffer()
        self._undoing: Callable[[], None] = lambda: None
        self._is_shown = False
        self.batches = Button(self.tr("Các tập phiếu"), drawing="list-checks")
        self.batches.clicked.connect(lambda: self.session.go.emit("batches"))
        self.project = Button(self.tr("Màn hình hội trường"), drawing="presentation")
        self.project.clicked.connect(lambda: self.session.go.emit("hall"))
        self.frame.header.add_action(self.project)
        self.frame.header.add_action(self.batches)
        self.frame.header.add_action(self.add)
        self.frame.body.add(self.form, self.undo, self._card, self.offer)
        self.frame.body.addWidget(self.empty, _WHOLE)
        self.frame.body.add(None)
        Column(self.frame, gap=0, parent=self)
        self.form.hide()
        self._bind()

    def open(self, *_ids: int) -> None:
        """Show all contests, the focus on the first next step."""
        self._is_shown = True
        self.undo.hide()
        self.refresh()
        begun = self.form if not self.form.isHidden() else self.rows[0].step if self.rows else self.empty.button
        begun.setFocus()

    def point_at(self, field: str) -> None:
        """Begin the form for an office ("secretary")."""
        if field in set(Office) and self.session.book.may(Act.CONTEST):
            self._begin_form_for(Office(field))

    def leave(self) -> None:
        """Show nothing anew until the next `open`; a half filled form stays."""
        self._is_shown = False

    def refresh(self) -> None:
        """Show all contests as they are stored."""
        book = self.session.book
        for row in self.rows:
            row.hide()
            row.deleteLater()
        listed = book.contests.all()
        self.rows = [ContestRow(book, contest, place) for place, contest in enumerate(listed, start=1)]
        for place, (row, contest) in enumerate(zip(self.rows, listed, strict=True)):
            row.opened.connect(self.session.go)
            row.removed.connect(partial(self._remove, place, contest))
            row.remove.setVisible(book.may(Act.CONTEST))
            self._card.body.add(row)
        self._show_what_fits()

    def _bind(self) -> None:
        self.add.clicked.connect(self._begin_form)
        self.empty.started.connect(self._begin_form)
        self.offer.wanted.connect(self._begin_form_for)
        self.offer.declined.connect(self._decline)
        self.form.added.connect(self._open_added)
        self.form.dropped.connect(self._drop_form)
        self.undo.undone.connect(lambda: self._write(self._undoing))
        self.session.changed.connect(self._follow)

    def _show_what_fits(self) -> None:
        self._card.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows and self.form.isHidden())
        can_write = self.session.book.may(Act.CONTEST)
        self.add.setVisible(bool(self.rows) and can_write and self.form.isHidden())
        self.batches.setVisible(bool(self.rows))
        self.empty.button.setVisible(can_write)
        expected = expected_office(self.session.book) if can_write and self.form.isHidden() else None
        self.offer.show_office(expected, in_cell=in_cell(self.session.book))

    def _begin_form(self) -> None:
        self._begin_form_for(first_office(self.session.book))

    def _begin_form_for(self, office: Office) -> None:
        self.form.start(office)
        self._show_what_fits()

    def _drop_form(self) -> None:
        self.form.hide()
        self._show_what_fits()
        (self.add if self.rows else self.empty.button).setFocus()

    def _open_added(self, contest_id: int) -> None:
        self.session.go.emit(f"contest/{contest_id}")

    def _remove(self, place: int, contest: Contest) -> None:
        if self._write(partial(self.session.book.contests.remove, contest.id)):
            words = self.tr("Đã bỏ cuộc bầu %1.").replace("%1", contest.title)
            self._offer_undo(words, partial(self.session.book.contests.restore, contest.id))
            at = self.rows[min(place, len(self.rows) - 1)].remove if self.rows else self.empty.button
            at.setFocus()

    def _decline(self, office: Office) -> None:
        contests = self.session.book.contests
        if self._write(partial(contests.decline, office)):
            words = self.tr("Đã ghi: không bầu {office}.").format(office=office_name(office))
            self._offer_undo(words, partial(contests.take_up, office))
            # Not on what is offered next: a key too many would decline that, too.
            self.add.setFocus()

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self._undoing = undo
        self.undo.show_done(words)

    def _write(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except BookError as error:
            self.session.said.emit(error_text(error), "")
            return False
        self.session.changed.emit()
        return True

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()
