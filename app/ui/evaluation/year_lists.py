"""The evaluations of a year as a list: pasted whole, read from a file, shown before it is stored, written to a file.

What it is for: between the menu of the year, the preview, and the work; the papers of the year, too.
What it is not for: pasting into cells of the grid (evaluation_grid), and judging rows (rules.evaluation_rows).
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.exchange.evaluation_sheets import changed_by
from app.exchange.list_import import ReadList
from app.rules.evaluation_regimes import Rated
from app.rules.permissions import Act
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluation_exchange import EvaluationExchange, EvaluationLists
from app.ui.evaluation.evaluation_work import EvaluationWork
from app.ui.lists.list_preview import ListPreview
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.widgets.menu_button import MenuButton


class YearLists(QObject):
    """Takes lists into a year, all or nothing, as one step that can be taken back."""

    turned = Signal()
    """A list is shown in place of the year now, or it was stored or dropped (`is_shown`)."""

    def __init__(
        self, session: Session, work: EvaluationWork, desk: EvaluationDesk, menu: MenuButton, window: QWidget
    ) -> None:
        """Add what can be done with lists to a menu; ask in front of `window`."""
        super().__init__(window)
        self._session, self._book, self._work, self._desk = session, session.book, work, desk
        self._source = EvaluationLists(session.book, self)
        self.exchange = EvaluationExchange(session, window)
        self.preview = ListPreview(session.book, self._source)
        menu.menu_below.addSeparator()
        self.paste = menu.add(self.tr("Dán cả danh sách từ Excel, kèm dòng tiêu đề"), self.exchange.paste)
        self.import_file = menu.add("", self.exchange.ask_file)
        self.export = menu.add("", self.exchange.save_file)
        menu.menu_below.addSeparator()
        self.paper = menu.add_keyed(self.tr("Bản in biểu tổng hợp xếp loại"), self._show_paper, "Ctrl+P", window)
        self.decided = menu.add(self.tr("Bản in danh sách quyết định xếp loại"), self._show_decided)
        self.exchange.came.connect(self._show)
        self.exchange.refused.connect(self._say_refused)
        self.preview.accepted.connect(self._take)
        self.preview.dropped.connect(self._leave)

    @property
    def is_shown(self) -> bool:
        """Whether a list stands in place of the year."""
        return not self.preview.isHidden()

    def would_lose(self) -> str:
        """Return in words the list that is shown and not stored, "" for none."""
        return self.tr("danh sách đang xem ở trang Đánh giá, xếp loại") if self.is_shown else ""

    def show_year(self, year: int, rated: Rated) -> None:
        """Read and write lists of members or organisations in a year; another list that was not stored is dropped."""
        if (year, rated) != (self._source.year, self._source.rated):
            self.preview.finish()
        self._source.year = self.exchange.year = year
        self._source.rated = self.exchange.rated = rated
        coming, going = {
            Rated.MEMBER: (
                self.tr("Nhập đánh giá đảng viên từ tệp .xlsx…"),
                self.tr("Xuất đánh giá đảng viên ra tệp .xlsx…"),
            ),
            Rated.ORGANISATION: (
                self.tr("Nhập đánh giá tổ chức đảng từ tệp .xlsx…"),
                self.tr("Xuất đánh giá tổ chức đảng ra tệp .xlsx…"),
            ),
        }[rated]
        self.import_file.setText(coming)
        self.export.setText(going)

    def allow(self) -> None:
        """Offer what whoever works may do."""
        for action in (self.paste, self.import_file):
            action.setEnabled(self._book.may(Act.EVALUATE))

    def _show_paper(self) -> None:
        """Lead to the summary of who is shown, of the year that is shown."""
        self._go("members-summary" if self._source.rated is Rated.MEMBER else "organisations-summary")

    def _show_decided(self) -> None:
        """Lead to the list, by name, of the decisions on who is shown."""
        self._go("class-decision" if self._source.rated is Rated.MEMBER else "organisations-decision")

    def _go(self, document: str) -> None:
        self._session.go.emit(f"document/0/{self._source.year}/{document}")

    def _show(self, found: ReadList) -> None:
        self._source.in_year = self.exchange.known
        self.preview.show_list(found)
        self.turned.emit()

    def _take(self) -> None:
        changed = changed_by(self._book, self.preview.rows.judged.changed.values())
        of_members, of_organisations = (
            self.tr("Đã ghi đánh giá của %1 đảng viên"),
            self.tr("Đã ghi đánh giá của %1 tổ chức đảng"),
        )
        words = of_members if self._source.rated is Rated.MEMBER else of_organisations
        if self._work.take_list(changed, words.replace("%1", thousands(len(changed)))):
            self._leave()

    def _leave(self) -> None:
        self.preview.finish()
        self.turned.emit()

    def _say_refused(self, words: str, remedy: str) -> None:
        self._desk.say(words, remedy, kind="error")
