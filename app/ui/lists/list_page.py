"""What the pages of delegates, members and organisations do alike.

What it is for: a list from outside, shown in its preview and taken in; what was done, told with its way back.
What it is not for: the list, its form and what is asked on the way (the pages), and storing (their work).
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar, cast

from PySide6.QtWidgets import QWidget

from app.exchange.list_import import ReadList
from app.models.errors import BookError
from app.rules.list_judging import Values
from app.rules.permissions import Act
from app.ui.leaving import changed_form
from app.ui.list_steps import ListSteps
from app.ui.lists.list_exchange import ListExchange
from app.ui.lists.list_preview import ListPreview
from app.ui.page import Page
from app.ui.person_form import PersonForm
from app.ui.session import Session
from app.ui.widgets.notice_bar import NoticeBar
from app.ui.widgets.page_frame import PageFrame
from app.ui.widgets.undo_strip import UndoStrip


class ListWork(ListSteps):
    """What is done on such a page, a list taken in among it."""

    def take_in(self, new: Sequence[Values], /) -> bool:
        """Store the new rows of a list without problems; return whether it was done."""
        raise NotImplementedError


Work = TypeVar("Work", bound=ListWork)


class ListPage(Page, Generic[Work]):
    """Base of the pages; a subclass makes `work`, `exchange` and `preview`."""

    act = Act.MEMBERS
    """Who may do this may change the list."""
    work: Work
    exchange: ListExchange
    preview: ListPreview

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(session, parent)
        self._book = session.book
        self.frame = PageFrame(title)
        self.notice, self.undo_strip = NoticeBar(), UndoStrip()
        self._is_shown = False

    def refresh(self) -> None:
        """Show the list as stored."""
        raise NotImplementedError

    def taken_over(self) -> None:
        """Say no more what the person before was refused, or that nobody is named."""
        self.notice.clear()
        for form in self._forms:
            form.forget_said()

    @property
    def _forms(self) -> list[PersonForm[StrEnum]]:
        return cast("list[PersonForm[StrEnum]]", self.findChildren(PersonForm))

    def would_lose(self) -> str:
        """Return what is not stored: a list in the preview, a form that was changed."""
        if not self.preview.isHidden():
            return self.tr("danh sách đang xem ở trang %1").replace("%1", self.frame.accessibleName())
        if any(one.is_changed for one in self._forms if one.isVisibleTo(self)):
            return changed_form(self.frame.accessibleName())
        return ""

    def _bind_list_work(self) -> None:
        self.session.changed.connect(self._follow)
        self.work.done.connect(self._say_done)
        self.work.undone.connect(self._say_undone)
        self.work.unchanged.connect(self._say_unchanged)
        self.work.refused.connect(self._say_refused)
        self.undo_strip.undone.connect(self._undo)
        self.exchange.came.connect(self._show_list)
        self.exchange.refused.connect(self.notice.show_notice)
        self.preview.accepted.connect(self._take_list)
        self.preview.dropped.connect(self._back_to_list)

    def _make_room(self) -> None:
        """Put the preview in front."""
        raise NotImplementedError

    def _back_to_list(self) -> None:
        """Put the list in front, with the keyboard."""
        raise NotImplementedError

    def _say_refused(self, error: BookError, /) -> None:
        """Say a refusal where the person is looking."""
        raise NotImplementedError

    def _follow(self) -> None:
        if self._is_shown:
            self.refresh()

    def _paste(self) -> None:
        if self._book.may(self.act):
            self.exchange.paste()

    def _pass_on(self) -> None:
        """Say no more what was said of the part that was in front."""
        self.undo_strip.hide()
        self.notice.clear()
        self.session.moved_on.emit()

    def _show_list(self, found: ReadList) -> None:
        self._pass_on()
        self._make_room()
        self.preview.show_list(found)

    def _take_list(self) -> None:
        if self._store_list():
            self.preview.finish()
            self._back_to_list()

    def _store_list(self) -> bool:
        """Store the list in the preview; return whether it was done."""
        return self.work.take_in(self.preview.rows.new)

    def _say_done(self, words: str) -> None:
        self.notice.clear()
        self.undo_strip.show_done(words)

    def _say_unchanged(self, words: str) -> None:
        self.undo_strip.hide()
        self.notice.show_notice(words, "", kind="info")

    def _say_undone(self, words: str) -> None:
        """Say what was taken back: of a whole book that changed nothing else would show it."""
        self._say_unchanged(self.tr("Đã hoàn tác bước «%1».").replace("%1", words.removesuffix(".")))

    def _undo(self) -> None:
        """Take the last step back; who types the next one on the form goes on."""
        self.undo_strip.hide()
        self.work.undo()
        if not any(one.isVisibleTo(self) for one in self._forms):
            self._back_to_list()
