"""What is done with organisations on their page, each as one step that can be taken back.

What it is for: storing, telling what was done, and the way back where there is one.
What it is not for: asking (organisations_page and its parts).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.models.errors import Refused
from app.models.long_work import Tell, parts
from app.models.organisation_events import Decided, EventKind
from app.models.organisation_lists import take_in, with_values
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisation
from app.rules.delegate_values import Value
from app.rules.findings import finding
from app.rules.list_judging import Values
from app.rules.organisation_fields import OrganisationField
from app.ui.lists.list_page import ListWork
from app.ui.numbers import thousands

_F = OrganisationField


class OrganisationsWork(ListWork):
    """Changes the organisations of one book."""

    def save(self, organisation_id: int, values: Mapping[OrganisationField, Value]) -> int:
        """Store an organisation, a new one for id 0; return the id, 0 where it was refused."""
        events = self._book.organisation_events
        before = self._book.organisations.get(organisation_id) if organisation_id else None
        try:
            after = self._with_values(organisation_id, values)
        except Refused as error:
            self.refused.emit(error)
            return 0
        today, last = self._book.terms.today, events.last()

        def back(stored: int) -> None:
            if before:
                events.take_back(before, last)
            else:
                events.remove(stored)

        words = self.tr("Đã sửa %1.") if organisation_id else self.tr("Đã thêm %1.")
        return self.do(words.replace("%1", after.name), lambda: events.store(after, today), back) or 0

    def remove(self, one: Organisation) -> bool:
        """Take an organisation off that should never have stood there."""
        events = self._book.organisation_events
        words = self.tr("Đã xóa %1 khỏi cây tổ chức.").replace("%1", one.name)
        return self.did(words, lambda: events.remove(one.id), lambda: events.restore(one.id))

    def take_in(self, new: Sequence[Values]) -> bool:
        """Add the organisations of a list."""
        done = self.do_long(
            self.tr("Đang đưa danh sách vào sổ"),
            lambda ids: self.tr("Đã thêm %1 tổ chức.").replace("%1", thousands(len(ids))),
            lambda tell: take_in(self._book, new, tell),
            self._remove_all,
        )
        return done is not None

    def _remove_all(self, ids: Sequence[int], tell: Tell) -> None:
        with self._book.together():
            for part in parts([*reversed(ids)], tell):
                for one in part:
                    self._book.organisation_events.remove(one)

    def decide(self, one: Organisation, way: EventKind, other_id: int, day: date, decision: str) -> bool:
        """Move, merge or dissolve an organisation."""
        events = self._book.organisation_events
        words, act = {
            EventKind.MOVED: (
                self.tr("Đã chuyển %1."),
                lambda: events.move(one.id, other_id or None, day, decision),
            ),
            EventKind.MERGED: (
                self.tr("Đã sáp nhập %1 vào %2; đảng viên và tổ chức trực thuộc đã chuyển theo."),
                lambda: events.merge(one.id, other_id, day, decision),
            ),
            EventKind.DISSOLVED: (self.tr("Đã giải thể %1."), lambda: events.dissolve(one.id, day, decision)),
        }[way]
        if way is EventKind.MERGED:
            words = words.replace("%2", self._book.organisations.get(other_id).name)
        done = self.do(words.replace("%1", one.name), act, lambda done: events.undo(done, self._book.terms.today))
        return done is not None

    def divide(self, one: Organisation, name: str, day: date, decision: str) -> int:
        """Found an organisation out of another one; return its id, 0 where it was refused."""
        events = self._book.organisation_events
        words = self.tr("Đã lập %2, tách từ %1; chuyển đảng viên sang ở trang Đảng viên.")
        words = words.replace("%1", one.name).replace("%2", name)

        def back(done: Decided) -> None:
            events.undo(done, self._book.terms.today)

        done = self.do(words, lambda: events.divide(one.id, name, day, decision), back)
        return done.other_id or 0 if done else 0

    def restate(self, after: Organisation, day: date, decision: str) -> bool:
        """Give an organisation another name, kind or sector by a decision."""
        events = self._book.organisation_events
        words = self.tr("Đã ghi quyết định của %1; văn bản của các năm trước vẫn theo tên, loại hình, khối cũ.")
        done = self.do(
            words.replace("%1", after.name),
            lambda: events.restate(after, day, decision),
            lambda done: events.undo(done, self._book.terms.today),
        )
        return done is not None

    def _with_values(self, organisation_id: int, values: Mapping[OrganisationField, Value]) -> Organisation:
        """Return the organisation as it should be; raise Refused for one above it that the book has not."""
        shown = OrganisationNames(self._book.organisations.all())
        parent = str(values[_F.PARENT] or "")
        before = self._book.organisations.get(organisation_id) if organisation_id else None
        parent_id = shown.meant(parent, _F.PARENT) if parent else None
        if parent and parent_id is None:
            raise Refused(finding("organisation.unknown", _F.PARENT, name=parent))
        return replace(with_values(values, parent_id), id=organisation_id, ended=before.ended if before else None)
