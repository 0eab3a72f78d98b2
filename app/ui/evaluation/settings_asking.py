"""The settings of a year: for which organisation they are asked, and how they are stored.

What it is for: between the menu, the panel that asks, and the book.
What it is not for: what can be set (settings_panel).
"""

from PySide6.QtCore import QObject, Signal

from app.models.errors import BookError
from app.models.evaluation_years import EvaluationYear
from app.rules.evaluation_regimes import Rated
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.settings_panel import SettingsPanel
from app.ui.session import Session
from app.ui.words import error_text


class SettingsAsking(QObject):
    """Asks for the settings of the year on a desk and stores them."""

    stored = Signal()
    """The year is another one now."""

    def __init__(self, session: Session, desk: EvaluationDesk, panel: SettingsPanel, parent: QObject) -> None:
        """Ask on a panel."""
        super().__init__(parent)
        self._session, self._book, self._desk, self._panel = session, session.book, desk, panel
        panel.given.connect(self._set)
        panel.dropped.connect(self._leave)

    def ask(self) -> None:
        """Ask for the settings of the year, and of the organisation of the current row."""
        view, row = self._desk.view, self._desk.row
        if view is None:
            return
        here = row.evaluation.organisation_id if row else self._desk.organisation_id
        base = view.caps[Rated.MEMBER].base_of(here) if here else 0
        self._panel.ask(view.of, view.raised, base, view.names.get(base, ""))

    def _set(self, of: EvaluationYear, organisation_id: int, decision: str) -> None:
        """Store the settings of the year as one change."""
        years, view = self._book.evaluation_years, self._desk.view
        try:
            with self._book.together():
                if view is None or of != view.of:
                    years.save(of)
                if organisation_id and years.raised(of.year).get(organisation_id, "") != decision:
                    years.raise_cap(of.year, organisation_id, decision)
        except BookError as error:
            self._desk.say(error_text(error), kind="error")
            return
        self._panel.hide()
        self.stored.emit()
        self._session.changed.emit()
        self._desk.begin()

    def _leave(self) -> None:
        self._panel.hide()
        self._desk.begin()
