"""Which organisation or year of a book a word of the command line names.

What it is for: a script names a place as the window does; what is not clear is answered with what it may have meant.
What it is not for: commands (cli), and what a name means (rules.organisation_sayings).
"""

from typing import TYPE_CHECKING

from app.command_words import CannotError

if TYPE_CHECKING:
    from app.models.book import Book


def organisation_named(book: "Book", said: str) -> int:
    """Return the id of an organisation; raise CannotError for none and where several go by the name."""
    from app.models.organisation_names import OrganisationNames

    names = OrganisationNames(book.organisations.all())
    if said.isdecimal() and int(said) in names.by_id:
        return int(said)
    found = names.sayings.meant(said)
    if len(found) == 1:
        return found[0]
    near = found or names.sayings.near(said)
    told = names.sayings.told(near)
    listed = "; ".join(f"«{told[one]}» (mã {one})" for one in near)
    if found:
        raise CannotError(
            f"{len(found)} tổ chức cùng gọi là «{said}»: {listed}. Ghi mã, hoặc tên kèm tổ chức cấp trên."
        )
    if near:
        raise CannotError(f"Sổ không có tổ chức đảng «{said}». Gần giống: {listed}. Ghi mã hoặc đủ tên.")
    raise CannotError(
        f"Sổ không có tổ chức đảng «{said}». Xem tên: python main.py export SỔ organisations --out TỆP.xlsx"
    )


def year_not_open(book: "Book", year: int) -> CannotError:
    """Return that a year is not open for evaluation, and which are."""
    opened = ", ".join(map(str, book.evaluation_years.all()))
    there = f"Các năm đã mở: {opened}." if opened else "Mở năm ở trang Đánh giá, xếp loại."
    return CannotError(f"Sổ chưa mở năm đánh giá {year}. {there}")
