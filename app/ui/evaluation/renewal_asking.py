"""A year that follows the book: what differs is found, shown, and done as one step that can be taken back.

What it is for: between the menu, the panel that shows it, and the work.
What it is not for: what differs (models.evaluation_renewal).
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.evaluation_renewal import CHANGES, RenewedRow, plan
from app.models.organisation_names import OrganisationNames
from app.rules.permissions import Act
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_work import EvaluationWork
from app.ui.evaluation.renewal_panel import RenewalPanel, sums_of
from app.ui.session import Session
from app.ui.telling import telling
from app.ui.words import error_text


class RenewalAsking(QObject):
    """Brings the year on a desk up to date."""

    def __init__(self, session: Session, work: EvaluationWork, desk: EvaluationDesk, page: QWidget) -> None:
        """Ask on a panel of the desk."""
        super().__init__(page)
        self._book, self._work, self._desk, self._page = session.book, work, desk, page
        self.panel = RenewalPanel()
        desk.panels.add(self.panel)
        self.panel.given.connect(self._do)
        self.panel.dropped.connect(self._leave)

    def ask(self) -> None:
        """Show in what the year differs from the book, or say that it does not."""
        if self._desk.view is None or not self._book.may(Act.EVALUATE) or not self._desk.may_ask():
            return
        self._desk.close_panels()
        year = self._desk.view.of.year
        if (found := self._planned(year)) is None:
            return
        if not found:
            words = self.tr("Năm %1: đảng viên, tổ chức đã đúng như sổ.").replace("%1", str(year))
            then = self.tr("Thêm, sửa ở trang Đảng viên, Tổ chức đảng, rồi cập nhật năm bằng nút «Năm».")
            self._desk.say(words, then, kind="info")
            self._desk.begin()
            return
        self._show(year, found)

    def _show(self, year: int, found: tuple[RenewedRow, ...], problem: str = "") -> None:
        stood = self._book.organisation_events.as_on(self._book.evaluation_years.get(year).day)
        self.panel.ask(year, found, OrganisationNames(stood).by_id, problem)

    def _planned(self, year: int) -> tuple[RenewedRow, ...] | None:
        """Return in what a year differs; None where that was stopped, which is said."""
        try:
            with telling(self._page, self.tr("Đang so với sổ"), self.tr("Dừng, giữ như cũ")) as tell:
                return plan(self._book, year, tell)
        except BookError as error:
            self._desk.say(error_text(error), kind="error")
            return None

    def _do(self) -> None:
        """Do what was shown; where the book is another one since, show anew what that makes of it."""
        found = self._planned(self.panel.year)
        if found is None:
            return
        if found != tuple(self.panel.model.rows):
            self._show(self.panel.year, found, self.tr("Sổ vừa thay đổi: xem lại các dòng, rồi bấm lần nữa."))
            return
        sums = sums_of([one for one in found if one.what in CHANGES])
        words = self.tr("Đã cập nhật năm %1: %2").replace("%1", str(self.panel.year)).replace("%2", sums)
        if self._work.renew(found, words):
            self._leave()

    def _leave(self) -> None:
        self.panel.hide()
        self._desk.begin()
