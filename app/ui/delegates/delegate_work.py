"""What is done with delegates on their page, each as one step that can be taken back.

What it is for: what each step stores, and its way back.
What it is not for: asking (delegates_page and its parts).
"""

from collections.abc import Sequence
from dataclasses import replace

from app.exchange.delegate_import import take_back, take_in
from app.models.delegate_texts import Names, add_names, take_back_names, with_values
from app.models.delegates import Delegate
from app.models.new_organisations import TakenIn
from app.models.replacements import Replacement
from app.rules.delegate_fields import DelegateField
from app.rules.delegate_rows import Values
from app.rules.persons import Credentials, Person
from app.rules.seating import Hall
from app.ui.lists.list_page import ListWork
from app.ui.numbers import thousands


class DelegateWork(ListWork):
    """Changes the delegates of one book."""

    def save(self, delegate_id: int, values: Values) -> int:
        """Store a delegate, a new one for id 0, with a delegation or organisation the book has not yet.

        Returns the id, 0 where it was refused.
        """
        book = self._book
        before = book.delegates.get(delegate_id) if delegate_id else Delegate(person=Person(name=""))
        added = TakenIn()

        def store() -> int:
            nonlocal added
            with book.together():
                organisation, delegation = (
                    str(values.get(one) or "") for one in (DelegateField.ORGANISATION, DelegateField.DELEGATION)
                )
                names, added = add_names(book, [organisation], [delegation])
                after = with_values(before, values, names)
                if not delegate_id:
                    return book.delegates.add([after])[0]
                book.delegates.update([replace(after, number=after.number or before.number)])
                return delegate_id

        def back(stored: int) -> None:
            with book.together():
                if delegate_id:
                    book.delegates.update([before])
                else:
                    book.delegates.remove([stored])
                take_back_names(book, added)

        words = self.tr("Đã sửa %1.") if delegate_id else self.tr("Đã thêm %1.")
        return self.do(words.replace("%1", str(values[DelegateField.NAME])), store, back) or 0

    def remove(self, ids: Sequence[int]) -> bool:
        """Take delegates off the list."""
        words = self.tr("Đã xóa %1 đại biểu.").replace("%1", thousands(len(ids)))
        if len(ids) == 1:
            words = self.tr("Đã xóa %1 khỏi danh sách.").replace("%1", self._book.delegates.get(ids[0]).name)
        delegates = self._book.delegates
        return self.did(words, lambda: delegates.remove(ids), lambda: delegates.restore(ids))

    def change(
        self, ids: Sequence[int], *, delegation: str | None = None, credentials: Credentials | None = None
    ) -> bool:
        """Give several delegates another delegation or another finding of the board; None keeps what each has."""
        book = self._book
        names = Names(book)
        chosen = (book.delegates.get(one) for one in ids)
        before = [
            one
            for one in chosen
            if delegation not in {None, names.of(DelegateField.DELEGATION, one.delegation_id)}
            or credentials not in {None, one.credentials}
        ]
        if not before:
            self.unchanged.emit(self.tr("Không đổi gì: các đại biểu đã chọn đều đã như vậy."))
            return True

        def store() -> TakenIn:
            added = TakenIn()
            with book.together():
                changed = before
                if delegation is not None:
                    _, added = add_names(book, [], [delegation])
                    id_ = Names(book).id_of(DelegateField.DELEGATION, delegation)
                    changed = [replace(one, delegation_id=id_) for one in changed]
                if credentials is not None:
                    changed = [replace(one, credentials=credentials) for one in changed]
                book.delegates.update(changed)
            return added

        def back(added: TakenIn) -> None:
            with book.together():
                book.delegates.update(before)
                take_back_names(book, added)

        words = self.tr("Đã đổi %1 đại biểu.").replace("%1", thousands(len(before)))
        return self.do(words, store, back) is not None

    def seat(self, seats: dict[int, str]) -> bool:
        """Give delegates their seats, "" for none; one who has the seat already loses it first."""
        book = self._book
        taken = set(seats.values()) - {""}
        after: list[Delegate] = []
        before: list[Delegate] = []
        for one in book.delegates.all():
            seat = seats.get(one.id, "" if one.seat in taken else one.seat)
            if seat != one.seat:
                before.append(one)
                after.append(replace(one, seat=seat))
        if not after:
            return False
        words = self.tr("Đã xếp chỗ %1 đại biểu.").replace("%1", thousands(len(after)))
        return self.did(words, lambda: book.delegates.update(after), lambda: book.delegates.update(before))

    def place(self, hall: Hall) -> bool:
        """Store the hall and give everybody who holds a place a seat in it, delegations in blocks."""
        book = self._book
        seats = book.seatings.placing(hall).seats
        before = book.delegates.all()

        def store() -> None:
            with book.together():
                book.seatings.save(hall)
                book.delegates.update([replace(one, seat=seats.get(one.id, "")) for one in before])

        words = self.tr("Đã xếp chỗ %1 đại biểu.").replace("%1", thousands(len(seats)))
        return self.did(words, store, lambda: book.delegates.update(before))

    def take_in(self, new: Sequence[Values]) -> bool:
        """Add the new delegates of a list, all or none."""
        done = self.do_long(
            self.tr("Đang đưa danh sách vào sổ"),
            lambda taken: self.tr("Đã thêm %1 đại biểu từ danh sách.").replace("%1", thousands(len(taken.ids))),
            lambda tell: take_in(self._book, new, tell),
            lambda taken, tell: take_back(self._book, taken, tell),
        )
        return done is not None

    def add(self, new: Sequence[Delegate]) -> bool:
        """Add delegates that were chosen from the members."""
        words = self.tr("Đã thêm %1 đại biểu, chọn từ danh sách đảng viên.").replace("%1", thousands(len(new)))
        return bool(self.do(words, lambda: self._book.delegates.add(new), self._book.delegates.remove))

    def call(self, made: Replacement) -> bool:
        """Call an alternate for an absent delegate."""
        replacements = self._book.replacements
        absent, alternate = (self._book.delegates.get(one).name for one in (made.absent_id, made.alternate_id))
        words = self.tr("Đã gọi %1 thay %2.").replace("%1", alternate).replace("%2", absent)
        return self.did(words, lambda: replacements.add(made), lambda: replacements.take_back(made.absent_id))

    def take_back(self, made: Replacement) -> bool:
        """Take a replacement back."""
        replacements = self._book.replacements
        words = self.tr("Đã bỏ lần thay thế %1.").replace("%1", self._book.delegates.get(made.absent_id).name)
        return self.did(words, lambda: replacements.take_back(made.absent_id), lambda: replacements.add(made))
