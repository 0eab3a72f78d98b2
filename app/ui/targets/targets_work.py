"""What is done with targets, each as one step that can be taken back.

What it is for: storing figures, targets and the term, and the words for the way back.
What it is not for: which step is wanted (targets_page).
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.models.targets import Cell, Figure
from app.rules.targets import Target
from app.rules.terms import Term
from app.ui.numbers import thousands
from app.ui.session import Session
from app.ui.steps_back import StepsBack

translate = QCoreApplication.translate


class TargetsWork(StepsBack):
    """Changes the targets of one book."""

    def __init__(self, session: Session) -> None:
        """Work on the book of this session."""
        super().__init__(session, session)
        self._book = session.book

    def put(self, figures: Mapping[Cell, Figure | None]) -> bool:
        """Store typed figures; several at once are told."""
        words = ""
        if len(figures) > 1:
            words = translate("Targets", "Đã ghi %1 ô.").replace("%1", thousands(len(figures)))
        return self.do(words, lambda: self._put(figures))

    def add(self, targets: tuple[Target, ...]) -> bool:
        """Add targets, all or none."""
        words = translate("Targets", "Đã thêm %1 chỉ tiêu.").replace("%1", thousands(len(targets)))
        return self.do(words, lambda: self._add(targets))

    def update(self, target: Target) -> bool:
        """Store a target anew."""
        before = self._book.targets.get(target.id)
        words = translate("Targets", "Đã sửa chỉ tiêu %1.").replace("%1", str(before.no))
        return self.do(words, lambda: self._update(target, before))

    def remove(self, target: Target) -> bool:
        """Take a target off the list."""
        words = translate("Targets", "Đã xóa chỉ tiêu %1.").replace("%1", str(target.no))
        return self.do(words, lambda: self._remove(target))

    def move(self, target_id: int, by: int) -> bool:
        """Move a target among the others."""
        return self.do("", lambda: self._move(target_id, by))

    def set_term(self, term: Term) -> bool:
        """Set the term."""
        return self.do(translate("Targets", "Đã lưu nhiệm kỳ."), lambda: self._set_term(term))

    def _add(self, targets: tuple[Target, ...]) -> Callable[[], object]:
        with self._book.together():
            ids = [self._book.targets.add(one) for one in targets]

        def back() -> None:
            with self._book.together():
                for one in ids:
                    self._book.targets.remove(one)

        return back

    def _put(self, figures: Mapping[Cell, Figure | None]) -> Callable[[], object]:
        before = self._book.targets.put(figures)
        return lambda: self._book.targets.put(before)

    def _update(self, target: Target, before: Target) -> Callable[[], object]:
        self._book.targets.update(target)
        return lambda: self._book.targets.update(before)

    def _remove(self, target: Target) -> Callable[[], object]:
        self._book.targets.remove(target.id)
        return lambda: self._book.targets.restore(target.id)

    def _move(self, target_id: int, by: int) -> Callable[[], object]:
        self._book.targets.move(target_id, by)
        return lambda: self._book.targets.move(target_id, -by)

    def _set_term(self, term: Term) -> Callable[[], object]:
        terms, before, is_first = self._book.terms, self._book.terms.get(), not self._book.terms.is_stored
        terms.save(term)
        return terms.forget if is_first else lambda: terms.save(before)
