"""Under whose name something is written into the book, said before it is done.

What it is for: decisions, settlements, confirming, opening again: what somebody answers for by name.
What it is not for: choosing who works (operators).
"""

from PySide6.QtCore import QCoreApplication

from app.models.book import Book
from app.ui.people.words import who

translate = QCoreApplication.translate


def signed_as(book: Book, *, must_be_named: bool = False) -> str:
    """Return under whose name the next thing will stand in the book, or that nobody is named and how one is.

    What `must_be_named` is refused without a name.
    """
    name = who(one) if (one := book.operators.current) else book.operator
    if name:
        return translate("SignedAs", "Ghi vào sổ dưới tên: %1.").replace("%1", name)
    if must_be_named:
        return translate("SignedAs", "Chưa có tên người sử dụng, mà việc này phải ghi tên. F8: ghi tên trước.")
    return translate("SignedAs", "Chưa có tên người sử dụng, nên sổ sẽ ghi việc này không tên. F8: ghi tên trước.")
