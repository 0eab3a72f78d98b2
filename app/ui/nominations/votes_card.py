"""The card of the two votes on a list: how many are to be elected, and from which list.

What it is for: what the congress voted, the way to vote it, and the seats taken from the vote.
What it is not for: the votes themselves (ui.cards).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.book import Book
from app.models.contests import Office
from app.rules.permissions import Act
from app.rules.rounds import Electorate
from app.rules.shows_of_cards import Decides
from app.ui.numbers import percent
from app.ui.widgets.boxes import Row
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label


class VotesCard(Card):
    """Both votes with their figures, of the congress or of the committee at its meeting."""

    wanted = Signal(str)
    seats_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(self.tr("Biểu quyết số lượng, danh sách"), parent=parent)
        self.seats, self.listed = Label("", "text", wrap=True), Label("", "text", wrap=True)
        self.vote_seats = LinkButton(self.tr("Biểu quyết số lượng"))
        self.vote_list = LinkButton(self.tr("Biểu quyết danh sách"))
        self.differs = Label("", "warn", wrap=True)
        self.take = Button(self.tr("Ghi số này vào cuộc bầu"), drawing="check")
        self._contest = self._agreed = 0
        self.body.add(self.seats, self.listed, Row(self.vote_seats, self.vote_list, None), self.differs)
        self.body.add(Row(self.take, None))
        self.vote_seats.clicked.connect(lambda: self.wanted.emit(f"shows-of-cards#seats-{self._contest}/nominations"))
        self.vote_list.clicked.connect(lambda: self.wanted.emit(f"shows-of-cards#list-{self._contest}/nominations"))
        self.take.clicked.connect(lambda: self.seats_wanted.emit(self._agreed))

    def show_contest(self, book: Book, contest_id: int) -> None:
        """Show what was voted about a contest."""
        contest, shows = book.contests.get(contest_id), book.shows_of_cards
        self._contest = contest_id
        votes = (book.congresses.get().kind, Electorate.COMMITTEE)
        self.setVisible(contest.electorate in votes and not contest.indicative)
        # The number of delegates to the congress above is allotted, not voted.
        is_voted = contest.office is not Office.DELEGATES
        self.seats.setVisible(is_voted)
        self.vote_seats.setVisible(is_voted)
        self.seats.setText(self._said(book, Decides.SEATS, self.tr("Số lượng")))
        self.listed.setText(self._said(book, Decides.LIST, self.tr("Danh sách")))
        self._agreed = shows.agreed(Decides.SEATS, contest_id=contest_id) or 0
        stored = book.nominations.round_of(contest_id).figures.seats
        words = self.tr("Đã biểu quyết số lượng %1, mà cuộc bầu ghi %2.")
        self.differs.setText(words.replace("%1", str(self._agreed)).replace("%2", str(stored)))
        is_other = is_voted and self._agreed not in {0, stored}
        self.differs.setVisible(is_other)
        self.take.setVisible(is_other and book.may(Act.FIGURES))

    def next_vote(self, book: Book) -> QWidget | None:
        """Return the button of the vote that is due; None once the list as it is was voted, or where none is due."""
        if self.isHidden() or self._is_agreed(book, Decides.LIST):
            return None
        is_size_due = not self.vote_seats.isHidden() and not self._is_agreed(book, Decides.SEATS)
        return self.vote_seats if is_size_due else self.vote_list

    def _is_agreed(self, book: Book, decides: Decides) -> bool:
        one = book.shows_of_cards.of(decides, contest_id=self._contest)
        return one is not None and book.shows_of_cards.passed(one) and not book.shows_of_cards.changed_since(one)

    def _said(self, book: Book, decides: Decides, what: str) -> str:
        one = book.shows_of_cards.of(decides, contest_id=self._contest)
        if one is None:
            waived = {(each.topic.decides, each.topic.contest_id) for each in book.shows_of_cards.waived()}
            words = self.tr("%1: chưa biểu quyết.")
            if (decides, self._contest) in waived:
                words = self.tr("%1: không biểu quyết.")
            return words.replace("%1", what)
        words = self.tr("%1: không thông qua, tán thành %2%.")
        if book.shows_of_cards.passed(one):
            words = self.tr("%1: thông qua, tán thành %2%.")
        number = f"{what} {one.number}" if one.number else what
        share = percent(one.cards.in_favour, one.cards.present)
        return words.replace("%1", number).replace("%2", share)
