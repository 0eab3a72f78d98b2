"""Finding members among a hundred thousand: who is wanted, in which order.

What it is for: the ids of those found, in order; a list asks for the rows that it shows. Orders are kept
(member_orders), so that a letter typed only leaves out who does not fit.
What it is not for: changing members (members), and what a query means to a person (rules.member_query).
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import filterfalse

from app.models.member_names import stored_text
from app.models.member_orders import Ids, MemberOrders
from app.models.member_texts import MemberTexts
from app.models.organisation_names import OrganisationNames
from app.models.organisations import Organisations
from app.models.repository import Changes, Moment, Repository
from app.rules.member_fields import MemberField
from app.rules.member_query import KINDS, MemberQuery
from app.rules.member_values import USUAL
from app.rules.member_words import typed_words, values_called
from app.rules.persons import PRESENT
from app.rules.vietnamese import clean, fold, text_key
from app.rules.words_in_text import are_together, in_name, in_words, together

_MOST_KEPT = 16
"""So many answers are kept: a letter typed or taken away looks among those of the one before."""
_ONLY_BEGUN = 2
"""A word alone of so few letters is still being typed: it is found anywhere, which takes half the time."""
_NAME = "substr(folded, 1, instr(folded || char(10), char(10)))"
"""The name without accents: the first line of what is searched."""


class MemberSearch(Repository):
    """Queries over the members of a book."""

    def __init__(self, book: Changes) -> None:
        """Have found nobody yet."""
        super().__init__(book)
        self.orders = MemberOrders(book)
        self._texts = MemberTexts(book)
        self._answers: dict[tuple[bool, tuple[str, ...]], Ids] = {}
        self._fitting: tuple[MemberQuery, Ids] | None = None
        self._changes: Moment | None = None

    def ids(self, query: MemberQuery) -> Ids:
        """Return the ids of those wanted, in the order wanted; what is empty stands last in every order."""
        return self.found(query)[0]

    def found(self, query: MemberQuery) -> tuple[Ids, bool]:
        """Return the ids of those wanted, and whether they have the words scattered, nobody having them together."""
        self._forget_changed()
        fitting = self._without_words(replace(query, words=""))
        words = typed_words(query.words)
        if not words:
            return fitting, False
        if len(words) == 1 and len(words[0]) <= _ONLY_BEGUN:
            return self._with_each(words, fitting), False
        having_all = self._with_all_together(words, fitting)
        is_called = len(words) == 1 and any(values_called(words[0]))
        if having_all or is_called:
            return having_all, False
        having_each = self._with_each(words, fitting)
        return having_each, len(having_each) > 0

    def preparing(self, fields: Sequence[MemberField]) -> Iterator[None]:
        """Make ready, in short steps, what answers a letter and a click on the head of one of these columns at once."""
        yield from self._texts.preparing()
        for descending in (False, True):
            for field in fields:
                yield from self.orders.preparing(field, descending=descending)

    def _without_words(self, query: MemberQuery) -> Ids:
        """Return who fits all but the words; the last answer is kept, for a letter changes the words alone."""
        if self._fitting is None or self._fitting[0] != query:
            found = self.orders.of(query.order, descending=query.descending)
            for are_wanted, members in self._tests(query):
                fits = members.__contains__
                found = array("q", filter(fits, found) if are_wanted else filterfalse(fits, found))
            self._fitting, self._answers = (query, found), {}
        return self._fitting[1]

    def named(self, words: str, most: int) -> tuple[int, ...]:
        """Return the ids of those on the list who have all words in their name, by name, no more than `most`."""
        wanted = fold(clean(words)).split()
        holds = " AND ".join(f"instr({_NAME}, ?)" for _ in wanted)
        # The + keeps the index away: walking along it to the end, for a name nobody has, takes three times as long.
        sql = f"SELECT id FROM member_text WHERE {holds} ORDER BY +sort_text, id LIMIT ?"
        return tuple(row[0] for row in self._rows(sql, [*wanted, most])) if wanted else ()

    def values(self, field: MemberField) -> tuple[str, ...]:
        """Return the different texts of a field, in Vietnamese order, to choose from."""
        rows = self._rows(f"SELECT DISTINCT {field} FROM member WHERE removed = 0 AND {field} <> ''")
        return tuple(sorted((row[0] for row in rows), key=text_key))

    def spread(self, ids: Iterable[int], field: MemberField) -> Counter[str]:
        """Return how many of these members have each text in a field, as lists write it."""
        wanted = set(ids)
        column = "organisation_id" if field is MemberField.ORGANISATION else field
        stored = Counter(value for id_, value in self._rows(f"SELECT id, {column} FROM member") if id_ in wanted)
        written_as = {value: stored_text(field, value) for value in stored if field is not MemberField.ORGANISATION}
        if field is MemberField.ORGANISATION:
            written_as = OrganisationNames(Organisations(self._book).all()).by_id
        texts: Counter[str] = Counter()
        for value, count in stored.items():
            texts[written_as[value]] += count
        return texts

    def filters(self) -> dict[str, MemberQuery]:
        """Return the saved filters by name."""
        rows = self._rows("SELECT name, wanted FROM member_filter ORDER BY name")
        return {name: MemberQuery.from_stored(wanted) for name, wanted in rows}

    def save_filter(self, name: str, query: MemberQuery) -> None:
        """Keep a filter under a name; one of this name gives way."""
        with self._book.change("member.filter", "member", name=name, wanted=query.stored) as connection:
            connection.execute("INSERT OR REPLACE INTO member_filter VALUES (?, ?)", (name, query.stored))

    def drop_filter(self, name: str) -> None:
        """Forget a saved filter."""
        with self._book.change("member.drop_filter", "member", name=name) as connection:
            connection.execute("DELETE FROM member_filter WHERE name = ?", (name,))

    def _tests(self, query: MemberQuery) -> Iterator[tuple[bool, set[int]]]:
        """Yield members, and whether they are those wanted (True) or those to be left out."""
        if query.statuses == PRESENT:
            gone = self._set(f"SELECT id FROM member WHERE status NOT IN ({_holes(len(PRESENT))})", sorted(PRESENT))
            if gone:
                yield False, gone
        elif query.statuses:
            statuses = sorted(query.statuses)
            yield True, self._set(f"SELECT id FROM member WHERE status IN ({_holes(len(statuses))})", statuses)
        if wishes := list(self._wishes(query)):
            where = " AND ".join(piece for piece, _ in wishes)
            values = [value for _, of in wishes for value in of]
            yield True, self._set(f"SELECT id FROM member WHERE {where}", values)

    def _wishes(self, query: MemberQuery) -> Iterator[tuple[str, list[object]]]:
        if query.organisation_id is not None:
            below = Organisations(self._book).below(query.organisation_id)
            yield f"organisation_id IN ({_holes(len(below))})", [*below]
        for column in (*KINDS, "ethnicity"):
            if wanted := getattr(query, column):
                yield f"{column} = ?", [wanted]
        for column in ("born", "joined"):
            if (first := getattr(query, f"{column}_from")) is not None:
                yield f"substr({column}, 1, 4) >= ?", [f"{first:04}"]
            if (last := getattr(query, f"{column}_until")) is not None:
                yield f"substr({column}, 1, 4) <= ?", [f"{last:04}"]

    def _with_all_together(self, words: tuple[str, ...], fitting: Ids) -> Ids:
        """Return who has these words one after the other in a field, or in their name, the last as a beginning."""
        if (True, words) not in self._answers:
            among, _ = self._known(words, fitting, are_together=True)
            having = self._having_together(words, among)
            self._keep((True, words), having if words[1:] else self._or_value(words[0], having, among))
        return self._answers[True, words]

    def _with_each(self, words: tuple[str, ...], fitting: Ids) -> Ids:
        """Return who has each of these words in a field or in the organisation's name, within a word, too."""
        if (False, words) not in self._answers:
            found, rest = self._known(words, fitting, are_together=False)
            found = self._having_text([word for word in rest if " " not in word], found)
            for called in (word for word in rest if " " in word):
                found = self._or_value(called, self._having_text([called], found), found)
            self._keep((False, words), found)
        return self._answers[False, words]

    def _known(self, words: tuple[str, ...], fitting: Ids, *, are_together: bool) -> tuple[Ids, Sequence[str]]:
        """Return those among whom these words are looked for, and which of them: a letter typed was answered before."""
        *others, last = words
        for before in ((*others, last[:-1]), (*others,)):
            # Whoever has words together has each of them; of those who have them together there are fewer.
            for known in (are_together, False):
                if (known, before) in self._answers:
                    return self._answers[known, before], (last,)
        return fitting, words

    def _keep(self, key: tuple[bool, tuple[str, ...]], answer: Ids) -> None:
        while len(self._answers) >= _MOST_KEPT:
            del self._answers[next(iter(self._answers))]
        self._answers[key] = answer

    def _or_value(self, word: str, having: Ids, among: Ids) -> Ids:
        """Return those having a word, and whoever has the value that it is called."""
        of_value = [self._set_apart(*one) for one in values_called(word)]
        if not of_value:
            return having
        found = set(having)
        for are_wanted, members in of_value:
            fits = members.__contains__
            found.update(filter(fits, among) if are_wanted else filterfalse(fits, among))
        return array("q", filter(found.__contains__, among))

    def _set_apart(self, field: MemberField, value: StrEnum) -> tuple[bool, set[int]]:
        """Return who has a value (True), or who has another where nearly everybody has it."""
        is_usual = USUAL.get(field) is value
        sql = f"SELECT id FROM member WHERE {field} {'<>' if is_usual else '='} ?"
        return not is_usual, self._set(sql, [value])

    def _having_text(self, words: Sequence[str], among: Ids) -> Ids:
        # Figures and long words are rare: looked for first they leave little to look through for the others.
        rare_first = sorted(words, key=lambda one: (one.isalpha(), -len(one)))
        if rare_first and self._texts.are_known:
            return self._texts.holding(rare_first, among)
        for word in rare_first:
            found = self._set("SELECT id FROM member_text WHERE instr(folded, ?)", [word])
            found |= self._of_organisations(lambda name, word=word: word in name)
            among = array("q", filter(found.__contains__, among))
        return among

    def _having_together(self, words: Sequence[str], among: Ids) -> Ids:
        if self._texts.are_known:
            return self._texts.holding([together(words)], among, in_name(words) if words[1:] else None)
        holds = " AND ".join("instr(folded, ?)" for _ in words)
        rows = self._rows(f"SELECT id, folded FROM member_text WHERE {holds}", list(words))
        has_in_name = in_name(words)
        found = {
            id_
            for id_, folded in rows
            if are_together(words, folded) or (has_in_name and has_in_name(in_words(folded)))
        }
        found |= self._of_organisations(lambda name: are_together(words, name))
        return array("q", filter(found.__contains__, among))

    def _of_organisations(self, fits: Callable[[str], bool]) -> set[int]:
        """Return who is in an organisation whose name, without accents, fits."""
        named = [id_ for id_, name in self._rows("SELECT id, name FROM organisation") if fits(fold(name))]
        sql = f"SELECT id FROM member WHERE organisation_id IN ({_holes(len(named))})"
        return self._set(sql, named) if named else set()

    def _forget_changed(self) -> None:
        changes = self._moment
        if changes != self._changes:
            self._answers, self._fitting, self._changes = {}, None, changes

    def _set(self, sql: str, values: Iterable[object]) -> set[int]:
        return {row[0] for row in self._book.connection.execute(sql, [*values])}


def _holes(count: int) -> str:
    return ", ".join("?" * count)
