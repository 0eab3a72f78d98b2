"""What stands below the table: the verdict of the round with its digest, and the contest as a whole.

What it is for: saying in words what was decided, by which article.
What it is not for: making the words (wording).
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.rules.contest_object import grouped
from app.ui.results.wording import Verdict
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label

_SHOWN_GROUPS = 4
_PADDING = (16, 7, 12, 7)


class VerdictCard(Card):
    """The verdict in words, its articles, and the digest of the papers."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(padding=_PADDING, parent=parent)
        self._chip = Chip()
        self.says = Label("", wrap=True)
        self.articles = Label("", "caption", wrap=True)
        self._digest = ""
        self.digest = QuietButton("")
        self.digest.clicked.connect(self._copy)
        words = Column(self.says, self.articles, gap=0)
        row = Row(gap=12)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.digest, 0, Qt.AlignmentFlag.AlignTop)
        self.body.add(row)

    def show_verdict(self, verdict: Verdict, articles: Iterable[str], digest: str) -> None:
        """Show what was decided, by which articles, from papers with this digest."""
        self._chip.show_state(verdict.chip, verdict.kind)
        self.says.setText(verdict.says)
        self.articles.setText("; ".join(articles))
        self._digest = digest
        shown = self.tr("Mã kiểm tra {0} …").format(" ".join(grouped(digest).split()[1 : 1 + _SHOWN_GROUPS]))
        self.digest.setText(shown)
        self.digest.setAccessibleName(self.tr("Chép mã kiểm tra {0}").format(digest))
        self.digest.setToolTip(self.tr("{0}\nBấm để chép cả mã kiểm tra.").format(digest))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._digest)
        self.copied.emit()


class ContestCard(Card):
    """The contest over all its rounds, with a link to each."""

    round_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a card that is hidden until there is more than one round."""
        super().__init__(padding=_PADDING, parent=parent)
        self._chip = Chip()
        self.says = Label("", wrap=True)
        self._links = Row(gap=4)
        self._shown_links: list[QWidget] = []
        row = Row(gap=12)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(Column(Label(self.tr("Cả cuộc bầu"), "section"), self.says, gap=0), 1)
        row.addLayout(self._links)
        self.body.add(row)
        self.hide()

    def show_contest(self, verdict: Verdict | None, rounds: Iterable[tuple[int, str]], shown: int) -> None:
        """Show the verdict of all rounds; `rounds` are ids and names, `shown` is the one on the page."""
        self._chip.setVisible(verdict is not None)
        if verdict is not None:
            self._chip.show_state(verdict.chip, verdict.kind)
        self.says.setText(verdict.says if verdict else self.tr("Chưa xác nhận lần bầu nào."))
        for link in self._shown_links:
            link.deleteLater()
        self._shown_links = [self._link(round_id, name, is_shown=round_id == shown) for round_id, name in rounds]
        self._links.add(*self._shown_links)
        self.show()

    def _link(self, round_id: int, name: str, *, is_shown: bool) -> QWidget:
        if is_shown:
            return Label(name, "strong")
        link = LinkButton(name)
        link.clicked.connect(lambda: self.round_chosen.emit(round_id))
        return link
