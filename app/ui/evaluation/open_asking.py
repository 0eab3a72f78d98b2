"""A year that is opened: asked for, shown, and kept so that it can be taken back; one that is open follows the book.

What it is for: between the menu, the panel that asks, and the work.
What it is not for: which year is offered and what it takes in (open_panel).
"""

from PySide6.QtCore import QObject

from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_work import EvaluationWork
from app.ui.evaluation.open_panel import OpenPanel
from app.ui.evaluation.renewal_asking import RenewalAsking
from app.ui.session import Session


class OpenAsking(QObject):
    """Asks for a year and leads to it."""

    def __init__(
        self, session: Session, work: EvaluationWork, desk: EvaluationDesk, renewal: RenewalAsking, parent: QObject
    ) -> None:
        """Ask on a panel of its own."""
        super().__init__(parent)
        self._session, self._work, self._desk, self._renewal = session, work, desk, renewal
        self.panel = OpenPanel(session)
        self.panel.opened.connect(self._show)
        self.panel.known.connect(self._renew)

    def ask(self) -> None:
        """Ask which year is to be opened."""
        if not self.panel.holds() and self._desk.may_ask():
            self.panel.ask(int(self._session.book.now()[:4]))

    def _renew(self, year: int) -> None:
        self._session.go.emit(f"evaluation/{year}")
        self._renewal.ask()

    def _show(self, year: int, added: int) -> None:
        self._session.go.emit(f"evaluation/{year}")
        words, then = self.panel.told(year, added)
        self._work.keep_opened(year, "" if then else words)
        if then:
            self._desk.say(words, then, kind="info")
