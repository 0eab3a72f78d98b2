"""Of what in a book a document of the command line is: the year, the organisation, the member that was asked for.

What it is for: what is named is in the book, and what a document does not tell apart is refused, not passed over.
What it is not for: rounds and contests (cli), and making the document (reports).
"""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.command_words import CannotError
from app.place_words import organisation_named, year_not_open

if TYPE_CHECKING:
    from app.models.book import Book
    from app.reports.document import Document
    from app.reports.source import OfYear

_NAMES = {
    "contest": "theo cuộc bầu",
    "round": "theo lần bầu",
    "year": "theo năm",
    "organisation": "theo tổ chức đảng",
    "member": "theo từng đảng viên",
}


def refuse_idle(document: "Document", options: argparse.Namespace) -> None:
    """Raise CannotError for an option that would change nothing in a document: it would pass for another one."""
    taken = frozenset(_taken(document))
    idle = [name for name in _NAMES if getattr(options, name) is not None and name not in taken]
    if idle:
        listed, drop = ", ".join(_NAMES[one] for one in idle), ", ".join(f"--{one}" for one in idle)
        raise CannotError(f"«{document.title}» không làm {listed}. Bỏ {drop}.")


def _taken(document: "Document") -> Iterator[str]:
    from app.reports.document import Scope

    if not document.is_of_book:
        yield from ("contest", "round")
    if document.scope in {Scope.YEAR, Scope.ADMISSIONS}:
        yield "year"
    if document.is_of_members:
        yield "organisation"
    if document.is_of_one_member:
        yield "member"


def of_year(book: "Book", document: "Document", options: argparse.Namespace) -> "OfYear":
    """Return which year and part was asked for; raise CannotError for whoever or whatever is not in the book."""
    from app.reports.document import Scope
    from app.reports.source import OfYear

    year: int | None = options.year
    if document.scope is Scope.ADMISSIONS:
        if year is not None and year not in book.admissions.years():
            raise CannotError(f"Sổ không có ai kết nạp năm {year}.")
    elif year is not None and year not in book.evaluation_years.all():
        raise year_not_open(book, year)
    organisation = organisation_named(book, options.organisation) if options.organisation is not None else 0
    if options.member is not None:
        _refuse_member(book, options.member, year, organisation)
    return OfYear(year or 0, organisation, options.member or 0)


def _refuse_member(book: "Book", member: int, year: int | None, organisation: int) -> None:
    """Raise CannotError for a member who was not on the list of the year, or not in the organisation."""
    of_member = book.evaluations.of_member(member)
    if not of_member:
        raise CannotError(f"Sổ không có đánh giá nào của đảng viên mã {member}.")
    year = year or book.evaluation_years.all()[0]
    found = next((one for one in of_member if one.year == year), None)
    if found is None:
        years = ", ".join(str(one.year) for one in of_member)
        raise CannotError(f"Sổ không có đánh giá năm {year} của đảng viên mã {member}. Các năm có: {years}.")
    if organisation and found.organisation_id not in book.organisations.below(organisation):
        raise CannotError(f"Năm {year} đảng viên mã {member} không ở tổ chức đã ghi. Bỏ --organisation hoặc --member.")
