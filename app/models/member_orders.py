"""The orders of the list of members, kept until something in the book changes.

What it is for: a list that is asked for by another column answers at once; an order may be prepared before, in steps of
a few milliseconds, so that nobody waits meanwhile.
What it is not for: leaving out who is not wanted (member_search).
"""

from array import array
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TypeAlias

from app.models.member_names import kind_order
from app.models.repository import Changes, Moment, Repository
from app.rules.member_fields import MemberField
from app.rules.vietnamese import text_sort

Ids: TypeAlias = "array[int]"

_PLAIN = frozenset(
    {
        MemberField.BORN,
        MemberField.JOINED,
        MemberField.OFFICIAL_SINCE,
        MemberField.STATUS_SINCE,
        MemberField.CARD_NUMBER,
        MemberField.PHONE,
    }
)
"""Fields whose texts sort as they are."""
_READ_AT_ONCE, _KEYS_AT_ONCE = 5_000, 1_000
_EMPTY = frozenset({None, ""})


class MemberOrders(Repository):
    """All members on the list by any field, then by name; what is empty stands last in both directions."""

    def __init__(self, book: Changes) -> None:
        """Know no order yet."""
        super().__init__(book)
        self._orders: dict[tuple[MemberField, bool], Ids] = {}
        self._changes: Moment | None = None

    def of(self, field: MemberField, *, descending: bool = False) -> Ids:
        """Return the ids of all members on the list by a field."""
        for _ in self.preparing(field, descending=descending):
            pass
        return self._orders[field, descending]

    def preparing(self, field: MemberField, *, descending: bool = False) -> Iterator[None]:
        """Make an order in short steps, unless it is known; it is given up where the book changes meanwhile."""
        self._forget_changed()
        if (field, descending) in self._orders:
            return
        if field is MemberField.NAME:
            self._orders[field, descending] = self._by_name(descending=descending)
            return
        yield from self._preparing(field, self._changes, descending=descending)

    def _by_name(self, *, descending: bool) -> Ids:
        way = "DESC" if descending else "ASC"
        rows = self._book.connection.execute(f"SELECT id FROM member_text ORDER BY sort_text {way}, id {way}")
        return array("q", map(itemgetter(0), rows))

    def _preparing(self, field: MemberField, began: Moment | None, *, descending: bool) -> Iterator[None]:
        by_name = self.of(MemberField.NAME)
        yield
        values: dict[int, object] = {}
        for part in self._reading("organisation_id" if field is MemberField.ORGANISATION else field):
            values.update(part)
            yield
        ranks: dict[object, int] = dict.fromkeys(_EMPTY, -1)
        for one in self._ranking(field, set(values.values()) - _EMPTY):
            if one is None:
                yield
            else:
                ranks[one] = len(ranks)
        ranked = {id_: ranks[value] for id_, value in values.items()}
        yield
        if self._moment != began:
            return
        known = [one for one in by_name if ranked.get(one, -1) >= 0]
        known.sort(key=ranked.__getitem__, reverse=descending)
        yield
        known += (one for one in by_name if ranked.get(one, -1) < 0)
        self._forget_changed()
        if self._changes == began:
            self._orders[field, descending] = array("q", known)

    def _reading(self, column: str) -> Iterator[Sequence[tuple[int, object]]]:
        """Yield what members have in a column; no statement stays open between two parts."""
        last, sql = 0, f"SELECT id, {column} FROM member WHERE removed = 0 AND id > ? ORDER BY id LIMIT {_READ_AT_ONCE}"
        while part := self._rows(sql, (last,)):
            yield part
            last = part[-1][0]

    def _ranking(self, field: MemberField, values: set[object]) -> Iterator[object]:
        """Yield the values of a field in their order, texts in the Vietnamese one; None after each step to it."""
        if field in _PLAIN:
            yield from sorted(map(str, values))
        elif field is MemberField.ORGANISATION:
            yield from (row[0] for row in self._rows("SELECT id FROM organisation ORDER BY position, id"))
        elif kinds := kind_order(field):
            yield from kinds
        else:
            keys: dict[object, str] = {}
            for at, one in enumerate(values):
                keys[one] = text_sort(str(one))
                if at % _KEYS_AT_ONCE == 0:
                    yield None
            yield from sorted(keys, key=keys.__getitem__)

    def _forget_changed(self) -> None:
        changes = self._moment
        if changes != self._changes:
            self._orders, self._changes = {}, changes
