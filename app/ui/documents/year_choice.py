"""Choosing of which evaluated year, organisation and member a document tells.

What it is for: the documents of a year and of the members on the page of one document.
What it is not for: opening years and entering evaluations.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.models.book import Book
from app.reports.document import Document, Scope
from app.reports.source import OfYear
from app.rules.member_query import MemberQuery
from app.ui.widgets.boxes import Column
from app.ui.widgets.field import Field
from app.ui.widgets.still_combo import StillCombo

FORM = "evaluation-form"
_LONG = frozenset({FORM, "class-decision", "members-list"})
"""Documents of so many pages in a large book that the page shows one organisation first."""
_AT_ONCE = 300
"""So many members make no document long."""
_LETTERS = 14
_WANTED = -1
"""Stands among the organisations for whom the list of members shows."""


class YearChoice(QWidget):
    """Three lists; the member is asked of a form only."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing until `show_choices`."""
        super().__init__(parent)
        self.year, self.organisation, self.member = _list(), _list(), _list()
        self._name = ""
        self._book: Book | None = None
        self._wanted: MemberQuery | None = None
        self._year = Field(self.tr("Năm đánh giá"), self.year)
        self._member = Field(self.tr("Đảng viên"), self.member)
        Column(self._year, Field(self.tr("Tổ chức đảng"), self.organisation), self._member, gap=8, parent=self)
        self.year.activated.connect(self._take_organisation)
        self.organisation.activated.connect(self._take_organisation)
        self.member.activated.connect(self.picked)

    @property
    def of(self) -> OfYear:
        """Return what is chosen."""
        chosen = self.organisation.currentData() or 0
        if chosen == _WANTED:
            return OfYear(wanted=self._wanted)
        member = self.member.currentData() if self._name == FORM else 0
        return OfYear(self.year.currentData() or 0, chosen, member or 0)

    def show_choices(self, book: Book, document: Document, year: int = 0, wanted: MemberQuery | None = None) -> None:
        """Offer the years, `year` or the latest one chosen, and the organisations; choices of this document stay.

        A list of members is offered of whom `wanted` finds, too, at first of them.
        """
        before = self.of if document.name == self._name else OfYear()
        is_new, self._wanted = wanted != self._wanted, wanted
        self._book, self._name = book, document.name
        self._year.setVisible(document.scope is not Scope.MEMBERS)
        self._year.rename(self._year_name(document.scope))
        self._member.setVisible(document.name == FORM)
        years = () if document.scope is Scope.MEMBERS else _years(book, document.scope)
        _fill(self.year, [(str(year), year) for year in years], year or before.year)
        told = [(one.name, one.id) for one in book.organisations.all()]
        every = [] if document.name == FORM else [(self.tr("Tất cả"), 0)]
        is_long = document.name in _LONG and book.members.count() > _AT_ONCE
        first = told[0][1] if told and (is_long or not every) else 0
        found = [(self.tr("Những người đang lọc"), _WANTED)] if wanted and document.scope is Scope.MEMBERS else []
        chosen = _WANTED if found and (is_new or before.wanted) else before.organisation_id or first
        _fill(self.organisation, [*found, *every, *told], chosen)
        self._show_members(before.member_id)

    def _year_name(self, scope: Scope) -> str:
        return self.tr("Năm kết nạp") if scope is Scope.ADMISSIONS else self.tr("Năm đánh giá")

    def _take_organisation(self) -> None:
        self._show_members(0)
        self.picked.emit()

    def _show_members(self, chosen: int) -> None:
        """Offer the members of the organisation and of all below it, where the document asks for one."""
        listed = [(self.tr("Mọi đảng viên"), 0)]
        if self._book is not None and self._name == FORM:
            within = self._book.organisations.below(self.of.organisation_id)
            evaluations = self._book.evaluations.members_of(self.of.year, within)
            members = self._book.members.some([one.member_id or 0 for one in evaluations])
            listed += [(one.name, one.id) for one in members]
        _fill(self.member, listed, chosen)


def _years(book: Book, scope: Scope) -> tuple[int, ...]:
    return book.admissions.years() if scope is Scope.ADMISSIONS else book.evaluation_years.all()


def _list() -> QComboBox:
    made = StillCombo()
    made.setMinimumContentsLength(_LETTERS)
    return made


def _fill(box: QComboBox, items: list[tuple[str, int]], chosen: int) -> None:
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
