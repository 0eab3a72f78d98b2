"""The page of the bodies of the congress: presidium, secretaries, credentials board, counting board.

What it is for: all bodies beside each other, and the counting board handed to the contests with one button.
What it is not for: one body (body_card), and the votes on them (ui.cards).
"""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.models.contests import BoardMember
from app.models.errors import BookError
from app.rules.bodies import BodyKind
from app.rules.permissions import Act
from app.rules.rounds import Electorate
from app.ui.bodies.body_card import BodyCard
from app.ui.bodies.complaints_part import ComplaintsPart
from app.ui.bodies.known_delegates import known_delegates
from app.ui.page import Page
from app.ui.session import Session
from app.ui.widgets.boxes import Column
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.hand import after_click
from app.ui.widgets.label import Label
from app.ui.widgets.page_frame import bring_up
from app.ui.widgets.sides import Sides
from app.ui.widgets.still_frame import StillFrame
from app.ui.widgets.undo_strip import UndoStrip
from app.ui.words import error_text


class BodiesPage(Page):
    """Who leads the congress."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make empty cards."""
        super().__init__(session, parent)
        self.frame = StillFrame(self.tr("Các ban của đại hội"), self.tr("F6: sang dòng thêm người của ban tiếp theo"))
        self.cards = {kind: BodyCard(kind, session) for kind in BodyKind}
        self.complaints = ComplaintsPart(session)
        self.applies = Button(self.tr("Dùng ban này cho các cuộc bầu"), drawing="check")
        self.applying = Label("", "muted", wrap=True)
        self.failed = Label("", "error", wrap=True)
        self.undo = UndoStrip(by_key=True)
        self._boards: Mapping[int, Sequence[BoardMember]] = {}
        self._is_shown = False
        self._lay_out()
        for card in self.cards.values():
            card.stored.connect(session.changed)
            card.line.grown.connect(partial(self._keep_in_view, card))
        self.complaints.stored.connect(session.changed)
        self.applies.clicked.connect(self._apply)
        self.undo.undone.connect(self._undo)
        QShortcut(QKeySequence("F6"), self, self._go_to_next, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        session.changed.connect(self._follow)

    def open(self, *_ids: int) -> None:
        """Show all from the top, the focus on the line of the first one that has nobody; that line is in view."""
        self._is_shown = True
        for card in self.cards.values():
            card.forget()
        self.undo.hide()
        self.refresh()
        bodies = self.session.book.bodies.all()
        empty = next((one.kind for one in bodies if not one.members), None)
        self.cards[empty or bodies[0].kind].line.setFocus()
        self.frame.let_go()
        self.frame.verticalScrollBar().setValue(0)
        if empty:
            self._keep_in_view(self.cards[empty])

    def _go_to_next(self) -> None:
        """Put the keyboard on the line of the next body; nothing wraps around."""
        cards = [card for card in self.cards.values() if not card.isHidden()]
        here = QApplication.focusWidget()
        at = next((place for place, card in enumerate(cards) if here is not None and card.isAncestorOf(here)), -1)
        following = cards[min(at + 1, len(cards) - 1)]
        following.line.setFocus()
        self._keep_in_view(following)

    def point_at(self, field: str) -> None:
        """Put the focus on the line of a body ("counting")."""
        if field in set(BodyKind):
            self.cards[BodyKind(field)].line.setFocus()
            self._keep_in_view(self.cards[BodyKind(field)])

    def holds_back(self) -> bool:
        """Go to a pasted list that is neither stored nor dropped, instead of elsewhere."""
        waiting = [card.preview for card in self.cards.values() if self._is_shown and card.preview.is_waiting]
        if waiting:
            waiting[0].insist(self.session)
        return bool(waiting)

    def leave(self) -> None:
        """Store what is typed."""
        if self._is_shown:
            for card in self.cards.values():
                card.store()
            self.complaints.store()
        self._is_shown = False

    def refresh(self) -> None:
        """Show all bodies as they are stored."""
        book, search = self.session.book, known_delegates(self.session.book)
        bodies = {one.kind: one for one in book.bodies.all()}
        for kind, card in self.cards.items():
            card.setVisible(kind in bodies)
            if kind in bodies:
                card.show_body(bodies[kind], search)
        self.complaints.show_figures()
        waiting = book.bodies.contests_to_count() if bodies[BodyKind.COUNTING].members else ()
        titles = ", ".join(one.title for one in waiting)
        self.applying.setText(self.tr("Sẽ kiểm phiếu: %1.").replace("%1", titles))
        self.applying.setVisible(bool(waiting))
        self.applies.setVisible(bool(waiting) and book.may(Act.CONTEST))

    def _lay_out(self) -> None:
        shows = LinkButton(self.tr("Biểu quyết"))
        shows.clicked.connect(lambda: self.session.go.emit("shows-of-cards"))
        paper = LinkButton(self.tr("Bản in danh sách"), drawing="printer")
        paper.clicked.connect(lambda: self.session.go.emit("document/0/bodies-list"))
        self.frame.header.add_action(shows)
        self.frame.header.add_action(paper)
        self.cards[BodyKind.COUNTING].body.add(self.applying, self.applies, self.undo, self.failed)
        are_members = self.session.book.congresses.get().kind is Electorate.MEMBER_CONGRESS
        # Members have no credentials board: whoever leads them answers for it.
        self.cards[BodyKind.PRESIDIUM if are_members else BodyKind.CREDENTIALS].body.add(self.complaints)
        left, right = QWidget(), QWidget()
        Column(self.cards[BodyKind.PRESIDIUM], self.cards[BodyKind.SECRETARIES], None, gap=12, parent=left)
        Column(self.cards[BodyKind.CREDENTIALS], self.cards[BodyKind.COUNTING], None, gap=12, parent=right)
        self.frame.body.add(Sides(left, right, (1, 1)), None)
        Column(self.frame, gap=0, parent=self)
        self.failed.hide()

    def _keep_in_view(self, card: BodyCard) -> None:
        """Scroll to the line of a card with those it finds, once they have their place; not to one that was emptied."""
        if card.line.line.hasFocus():
            bring_up(card.line)

    def _follow(self) -> None:
        after_click(self, self._show_anew)

    def _show_anew(self) -> None:
        if self._is_shown:
            self.frame.hold()
            self.refresh()

    def _apply(self) -> None:
        bodies = self.session.book.bodies
        try:
            self._boards = bodies.apply_counting_board()
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self.failed.say("")
        self.session.changed.emit()
        words = self.tr("Ban này kiểm phiếu %1 cuộc bầu.").replace("%1", str(len(self._boards)))
        self.undo.show_done(words)
        self.cards[BodyKind.COUNTING].line.setFocus()

    def _undo(self) -> None:
        try:
            self.session.book.bodies.give_boards_back(self._boards)
        except BookError as error:
            self.failed.say(error_text(error))
            return
        self.session.changed.emit()
        self.applies.setFocus()
