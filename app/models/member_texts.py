"""What is searched of every member, held in memory until something in the book changes.

What it is for: a letter typed looks through a hundred thousand texts at once; they may be read before, in steps of a
few milliseconds, so that nobody waits meanwhile.
What it is not for: which words are wanted, and who else is left out (member_search).
"""

from array import array
from collections.abc import Callable, Iterator, Sequence

from app.models.member_orders import Ids
from app.models.repository import Changes, Moment, Repository
from app.rules.vietnamese import fold
from app.rules.words_in_text import in_words

_READ_AT_ONCE = 2_000
_MANY = 3
"""One of so many members are many."""


class MemberTexts(Repository):
    """The texts of all members on the list, as `in_words` has them, each with the name of the organisation."""

    def __init__(self, book: Changes) -> None:
        """Know no text yet."""
        super().__init__(book)
        self._texts: dict[int, str] = {}
        self._read_at: Moment | None = None

    @property
    def are_known(self) -> bool:
        """Whether the texts need not be read first."""
        return self._read_at is not None and self._read_at == self._moment

    def holding(self, wanted: Sequence[str], among: Ids, also: Callable[[str], bool] | None = None) -> Ids:
        """Return in their order those of some members whose text holds all that is wanted; or of which `also` is true.

        Many are looked through one after the other as they lie in memory: three times as fast as in another order.
        """
        are_many = len(among) * _MANY > len(self._texts)
        texts = self._texts.items() if are_many else ((id_, self._texts[id_]) for id_ in among)
        *others, last = wanted
        for word in others:
            texts = [one for one in texts if word in one[1]]
        if also:
            found = [id_ for id_, text in texts if last in text or also(text)]
        else:
            found = [id_ for id_, text in texts if last in text]
        if not are_many:
            return array("q", found)
        marks = bytearray(1 + max(self._texts))
        for id_ in found:
            marks[id_] = 1
        return array("q", filter(marks.__getitem__, among))

    def preparing(self) -> Iterator[None]:
        """Read the texts in short steps, unless they are known; they are given up where the book changes meanwhile."""
        began = self._moment
        if self._read_at == began:
            return
        names = {id_: fold(name) for id_, name in self._rows("SELECT id, name FROM organisation")}
        texts: dict[int, str] = {}
        sql = (
            "SELECT id, organisation_id, folded FROM member_text JOIN member USING (id)"
            f" WHERE id > ? ORDER BY id LIMIT {_READ_AT_ONCE}"
        )
        last = 0
        while part := self._rows(sql, (last,)):
            texts.update((id_, in_words(f"{folded}\n{names.get(of, '')}")) for id_, of, folded in part)
            last = part[-1][0]
            yield
        if self._moment == began:
            self._texts, self._read_at = texts, began
