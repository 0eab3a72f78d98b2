"""What is done with members on their page, each as one step that can be taken back.

What it is for: what each step stores, and its way back.
What it is not for: asking (members_page and its parts).
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from app.models.bulk_change import give
from app.models.errors import Refused
from app.models.leaving_heads import leaving_heads
from app.models.long_work import Tell, share
from app.models.member_lists import take_back, take_in
from app.models.member_names import taken_back, with_values
from app.models.members import Member
from app.models.new_organisations import TakenIn
from app.models.organisation_names import OrganisationNames
from app.models.removed_members import RemovedMembers, put_back, take_off_again
from app.rules.delegate_values import Value, written
from app.rules.list_changes import Change
from app.rules.list_judging import Values as ListValues
from app.rules.member_fields import MemberField
from app.rules.member_query import MemberQuery
from app.rules.member_values import Values
from app.rules.persons import Person
from app.ui.lists.list_page import ListWork
from app.ui.numbers import thousands

_Had: TypeAlias = dict[MemberField, dict[int, Value]]
_TOLD = 3
"""So many organisations are named where more would fill the page; all follow in lines of their own."""


class MembersWork(ListWork):
    """Changes the members of one book."""

    def save(self, member_id: int, values: Values, photo: bytes | None) -> int:
        """Store a member with the photo, a new one for id 0; return the id, 0 where it was refused."""
        members = self._book.members
        before = members.get(member_id) if member_id else Member(person=Person(name=""), organisation_id=0)
        photo_before = members.photo(member_id) if member_id else None
        words = self.tr("Đã sửa %1.") if member_id else self.tr("Đã thêm %1.")
        words = words.replace("%1", str(values[MemberField.NAME]))
        still_named = self._still_named([member_id], values)

        def store() -> tuple[int, Member]:
            after = with_values(before, values, self._organisations)
            with self._book.together():
                stored = member_id
                if member_id:
                    members.update([after])
                else:
                    (stored,) = members.add([after])
                if photo != photo_before:
                    members.set_photo(stored, photo)
            return stored, after

        def back(done: tuple[int, Member]) -> None:
            stored, after = done
            with self._book.together():
                if not member_id:
                    members.remove([stored])
                    return
                members.update([taken_back(members.get(stored), before, after)])
                if photo != photo_before:
                    members.set_photo(stored, photo_before)

        done = self.do(words, store, back, more=still_named)
        return done[0] if done else 0

    def remove(self, ids: Sequence[int]) -> bool:
        """Take members off the list."""
        members = self._book.members
        words = self.tr("Đã bỏ %1 đảng viên khỏi sổ.").replace("%1", thousands(len(ids)))
        if len(ids) == 1:
            words = self.tr("Đã bỏ %1 khỏi sổ.").replace("%1", members.get(ids[0]).name)
        return self.did(words, lambda: members.remove(ids), lambda: members.restore(ids))

    def put_back(self, ids: Sequence[int], place: int) -> bool:
        """Put members back who were taken off, those whose organisation is no more into that of an id."""
        words = self.tr("Đã đưa %1 đảng viên trở lại sổ.").replace("%1", thousands(len(ids)))
        if len(ids) == 1:
            words = self.tr("Đã đưa %1 trở lại sổ.").replace("%1", self._book.members.get(ids[0]).name)
        followed = [self._said_moved(ids, place), self._said_counted(ids)]
        done = self.do_long(
            self.tr("Đang đưa trở lại sổ"),
            lambda _done: words,
            lambda tell: put_back(self._book, ids, place, tell),
            lambda done, tell: take_off_again(self._book, done, tell),
            more="".join(f" {one}" for one in followed if one),
        )
        return done is not None

    def take_in(self, new: Sequence[ListValues], changed: Sequence[Change] = ()) -> bool:
        """Add the members of a list, with the organisations it brings, and change those it changes, all or none."""
        words = self.tr("Đã thêm %1 đảng viên từ danh sách.")
        if changed:
            words = self.tr("Đã thêm %1, sửa %2 đảng viên theo danh sách.")

        def told(taken: TakenIn) -> str:
            count = words.replace("%1", thousands(len(taken.ids))).replace("%2", thousands(len(taken.changed)))
            return " ".join(filter(None, (count, self._brought(taken.organisations))))

        done = self.do_long(
            self.tr("Đang đưa danh sách vào sổ"),
            told,
            lambda tell: take_in(self._book, new, tell, changed=changed),
            lambda taken, tell: take_back(self._book, taken, tell),
        )
        return done is not None

    def _brought(self, organisations: Sequence[int]) -> str:
        """Return in words which organisations came with a list, "" for none: nobody typed them in."""
        if not organisations:
            return ""
        names = [self._organisations.by_id[one] for one in organisations]
        words = self.tr("Tổ chức mới theo danh sách, xem lại cấp trên ở trang Tổ chức: %1.")
        return words.replace("%1", "; ".join([*names[:_TOLD], *(["…"] if names[_TOLD:] else [])]))

    def change(self, ids: Sequence[int], values: Mapping[MemberField, Value]) -> bool:
        """Give several members the same values, all or none."""
        spread = self._book.member_search.spread
        if not any(spread(ids, field).keys() - {written(value)} for field, value in values.items()):
            self.unchanged.emit(self.tr("Không đổi gì: các đảng viên đã chọn đều đã như vậy."))
            return True
        still_named = self._still_named(ids, dict(values))
        done = self.do_long(
            self.tr("Đang đổi hàng loạt"),
            lambda had: self.tr("Đã đổi %1 đảng viên.").replace("%1", thousands(len({*chain(*had.values())}))),
            lambda tell: self._give_together(ids, values, tell),
            self._give_back,
            more=still_named,
        )
        return done is not None

    def _give_together(self, ids: Sequence[int], values: Mapping[MemberField, Value], tell: Tell) -> _Had:
        """Give members the first of the values, and those who had another the rest, which goes with it.

        Returns what they had.
        """
        had: _Had = {}
        with self._book.together():
            for at, (field, value) in enumerate(values.items()):
                had[field] = give(self._book, field, dict.fromkeys(ids, value), share(tell, at, len(values)))
                ids = [*had[field]] if at == 0 else ids
        return had

    def _give_back(self, had: _Had, tell: Tell) -> None:
        with self._book.together():
            for at, (field, values) in enumerate(reversed(had.items())):
                give(self._book, field, values, share(tell, at, len(had)))

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

    def _said_moved(self, ids: Sequence[int], place: int) -> str:
        """Return in words how many of some go to another organisation, "" for none."""
        moved = RemovedMembers(self._book).placeless(ids) if place else ()
        if not moved:
            return ""
        words = self.tr("Về %2: %1 người.").replace("%1", thousands(len(moved)))
        return words.replace("%2", self._organisations.by_id[place])

    def _said_counted(self, ids: Sequence[int]) -> str:
        """Return in words which years count decisions on some again, "" for none."""
        years = ", ".join(map(str, self._book.evaluation_counts.decided_years(ids)))
        words = self.tr("Quyết định đánh giá, xếp loại năm %1 lại được tính.")
        return words.replace("%1", years) if years else ""

    def _still_named(self, ids: Sequence[int], values: Values) -> str:
        """Return in words which organisations go on naming a head who leaves them by these values, "" for none.

        Where they are many, all of them follow, one in a line.
        """
        try:
            found = leaving_heads(self._book, ids, values)
        except Refused:
            # Storing is refused for the same, and told then.
            return ""
        told = [self.tr("%1 vẫn ghi %2 là bí thư").replace("%2", head).replace("%1", name) for name, head in found]
        if len(told) <= _TOLD:
            return f" {', '.join(told)}; {self.tr('sửa ở trang «Tổ chức đảng».')}" if told else ""
        first = ", ".join(f"{name} ({head})" for name, head in found[:_TOLD])
        words = self.tr("%1 tổ chức vẫn ghi người rời đi là bí thư: %2… Sửa ở trang «Tổ chức đảng».")
        return "\n".join((f" {words.replace('%1', thousands(len(found))).replace('%2', first)}", *told))

    @property
    def _organisations(self) -> OrganisationNames:
        return OrganisationNames(self._book.organisations.all())
