"""The question before a window closes over something that was typed and is not in the book.

What it is for: a ballot that is being keyed, a form that was changed, a list that was read and not taken in.
What it is not for: what leaving a page stores by itself (router), and a book whose file is gone (gone_book).
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.page import Page
from app.ui.widgets.confirm import ConfirmDialog


def may_leave(window: QWidget, pages: Iterable[QWidget], then: Callable[[], object]) -> bool:
    """Return whether nothing would be lost with the window; else ask, and do `then` where somebody wants that."""
    lost = [words for page in pages if isinstance(page, Page) and (words := page.would_lose())]
    if not lost:
        return True
    translate = QCoreApplication.translate
    question = translate("Leaving", "Còn điều chưa vào sổ. Vẫn đóng sổ?")
    told = translate("Leaving", "Sẽ mất: %1. Mọi điều khác đã lưu.").replace("%1", "; ".join(lost))
    dialog = ConfirmDialog(question, told, translate("Leaving", "Đóng sổ"), dangerous=True, parent=window)
    dialog.accepted.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return False


def changed_form(page: str) -> str:
    """Return in words the form that was changed on a page and would be lost."""
    return QCoreApplication.translate("Leaving", "biểu đang sửa ở trang %1").replace("%1", page)
