"""What is done with members on their page, each as one step that can be taken back.

What it is for: what each step stores, and its way back.
What it is not for: asking (members_page and its parts).
"""

from collections.abc import Sequence

from app.models.errors import Refused
from app.models.member_lists import take_back, take_in
from app.models.member_names import with_values
from app.models.members import Member
from app.models.organisation_names import OrganisationNames
from app.rules.delegate_values import Value
from app.rules.list_judging import Values as ListValues
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.member_values import Values
from app.rules.persons import Person
from app.ui.numbers import thousands
from app.ui.one_step import OneStep


class MembersWork(OneStep):
    """Changes the members of one book."""

    def save(self, member_id: int, values: Values, photo: bytes | None) -> int:
        """Store a member with the photo, a new one for id 0; return the id, 0 where it was refused."""
        members = self._book.members
        before = members.get(member_id) if member_id else Member(person=Person(name=""), organisation_id=0)
        photo_before = members.photo(member_id) if member_id else None

        def store() -> int:
            after = with_values(before, values, self._organisations)
            with self._book.together():
                stored = member_id
                if member_id:
                    members.update([after])
                else:
                    (stored,) = members.add([after])
                if photo != photo_before:
                    members.set_photo(stored, photo)
            return stored

        def back(stored: int) -> None:
            with self._book.together():
                if not member_id:
                    members.remove([stored])
                    return
                members.update([before])
                if photo != photo_before:
                    members.set_photo(stored, photo_before)

        words = self.tr("Đã sửa %1.") if member_id else self.tr("Đã thêm %1.")
        return self.do(words.replace("%1", str(values[MemberField.NAME])), store, back) or 0

    def remove(self, ids: Sequence[int]) -> bool:
        """Take members off the list."""
        members = self._book.members
        words = self.tr("Đã xóa %1 đảng viên khỏi danh sách.").replace("%1", thousands(len(ids)))
        if len(ids) == 1:
            words = self.tr("Đã xóa %1 khỏi danh sách.").replace("%1", members.get(ids[0]).name)
        return self.did(words, lambda: members.remove(ids), lambda: members.restore(ids))

    def take_in(self, new: Sequence[ListValues]) -> bool:
        """Add the members of a list, with the organisations it brings, all or none."""
        words = self.tr("Đã thêm %1 đảng viên từ danh sách.").replace("%1", thousands(len(new)))
        done = self.do(words, lambda: take_in(self._book, new), lambda taken: take_back(self._book, taken))
        return done is not None

    def change(self, ids: Sequence[int], field: MemberField, value: Value) -> bool:
        """Give several members the same value in a field, all or none."""
        members, organisations = self._book.members, self._organisations
        before = members.some(ids)
        try:
            after = [with_values(one, {field: value}, organisations) for one in before]
        except Refused as error:
            self.refused.emit(error)
            return False
        after = [new for old, new in zip(before, after, strict=True) if new != old]
        kept = {one.id for one in after}
        before = [one for one in before if one.id in kept]
        if not before:
            self.unchanged.emit(self.tr("Không đổi gì: các đảng viên đã chọn đều đã như vậy."))
            return True
        words = self.tr("Đã đổi %1 đảng viên.").replace("%1", thousands(len(before)))
        return self.did(words, lambda: members.update(after), lambda: members.update(before))

    def save_filter(self, name: str, query: MemberQuery) -> bool:
        """Keep a filter under a name; one of this name comes back when this is undone."""
        search = self._book.member_search
        before = search.filters().get(name)
        words = self.tr("Đã lưu bộ lọc «%1».").replace("%1", name)

        def back() -> None:
            if before is None:
                search.drop_filter(name)
            else:
                search.save_filter(name, before)

        return self.did(words, lambda: search.save_filter(name, query), back)

    def drop_filter(self, name: str) -> bool:
        """Forget a saved filter."""
        search = self._book.member_search
        before = search.filters()[name]
        words = self.tr("Đã bỏ bộ lọc «%1».").replace("%1", name)
        return self.did(words, lambda: search.drop_filter(name), lambda: search.save_filter(name, before))

    @property
    def _organisations(self) -> OrganisationNames:
        return OrganisationNames(self._book.organisations.all())
