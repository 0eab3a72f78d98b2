"""What is said when ballot papers that stand in the book as printed did not go to a printer.

What it is for: the account of a round must not hold papers that nobody has; one press takes the printing back.
What it is not for: printing them (PaperDesk) and recording a printing (contests.printing_part).
"""

from PySide6.QtWidgets import QWidget

from app.models.errors import BookError
from app.models.paper_accounts import Printing
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.words import error_text


class UnprintedPapers(NoticeBar):
    """A notice about the last printing of a round, hidden until `tell`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make the notice."""
        super().__init__(parent)
        self._session = session
        self._printing: Printing | None = None
        self.activated.connect(self._drop)

    def tell(self, round_id: int) -> None:
        """Tell that the last printing of a round did not come about, where one may still be dropped."""
        self._printing = self._session.book.paper_accounts.revocable_printing(round_id)
        if self._printing is None:
            return
        papers = thousands(self._printing.papers)
        self.show_notice(
            self.tr("Chưa in xong; sổ vẫn ghi lần in {0} phiếu.").format(papers),
            self.tr("In lại hoặc lưu PDF để in ở máy khác; không in nữa thì bỏ lần in này, kẻo số phiếu thừa."),
            action=self.tr("Bỏ lần in {0} phiếu").format(papers),
        )
        self.action.setFocus()

    def _drop(self) -> None:
        if self._printing is None:
            return
        printing, self._printing = self._printing, None
        papers = thousands(printing.papers)
        try:
            self._session.book.paper_accounts.drop_printing(printing)
        except BookError as error:
            self.show_notice(self.tr("Chưa bỏ được lần in."), error_text(error), kind="error")
            return
        self._session.changed.emit()
        self.show_notice(self.tr("Đã bỏ lần in {0} phiếu.").format(papers), kind="ok")
