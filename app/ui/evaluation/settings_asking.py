"""The settings of a year: of which organisations they are asked, and how they are stored.

What it is for: between the menu, the panel that asks, and the work.
What it is not for: what can be set (settings_panel).
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from app.models.evaluation_years import EvaluationYear
from app.rules.evaluation_regimes import Rated
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_work import EvaluationWork
from app.ui.evaluation.settings_panel import SettingsPanel


class SettingsAsking(QObject):
    """Asks for the settings of the year on a desk and stores them."""

    def __init__(self, work: EvaluationWork, desk: EvaluationDesk, panel: SettingsPanel, parent: QObject) -> None:
        """Ask on a panel."""
        super().__init__(parent)
        self._work, self._desk, self._panel = work, desk, panel
        panel.given.connect(self._set)
        panel.dropped.connect(self._leave)

    def ask(self) -> None:
        """Ask for the settings of the year and its base organisations, first of that of the current row."""
        view, row = self._desk.view, self._desk.row
        if view is None or not self._desk.may_ask():
            return
        self._desk.close_panels()
        here = row.evaluation.organisation_id if row else self._desk.organisation_id
        base_of = view.caps[Rated.MEMBER].base_of
        ids = (one.id for one in view.organisations if one.id in view.raised or base_of(one.id) == one.id)
        self._panel.ask(view.of, view.raised, {id_: view.names[id_] for id_ in ids}, base_of(here) if here else 0)

    def _set(self, of: EvaluationYear, decisions: Mapping[int, str]) -> None:
        """Store the settings of the year as one step; what is as before is none."""
        view = self._desk.view
        if view is None:
            return
        raised = {id_: decision for id_, decision in decisions.items() if view.raised.get(id_, "") != decision}
        words = self.tr("Đã lưu thiết lập năm %1.").replace("%1", str(of.year))
        if (of == view.of and not raised) or self._work.set_year(of, raised, words):
            self._leave()

    def _leave(self) -> None:
        self._panel.hide()
        self._desk.begin()
