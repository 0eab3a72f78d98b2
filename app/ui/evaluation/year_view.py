"""One evaluated year as the page has it in hand: its rules, its organisations, how far each is, the caps.

What it is for: counting again only what was changed, so that a key costs no look at the whole year.
What it is not for: widgets, and the rows of the grid (evaluation_rows).
"""

from collections.abc import Collection
from datetime import date
from functools import cached_property

from app.models.book import Book
from app.models.evaluation_counts import Caps, Place, StateCounts, by_organisation
from app.models.member_past import MemberPast
from app.models.organisations import in_tree, lineage
from app.models.vote_base import vote_base
from app.rules.deciding_levels import Level, level_of
from app.rules.evaluation_regimes import Rated
from app.rules.organisation_sayings import within
from app.rules.persons import Duty
from app.ui.evaluation.evaluation_rows import EvaluationRow, member_rows, organisation_rows
from app.ui.evaluation.organisation_list import OrganisationRow


class YearView:
    """A year of a book, read when it is shown; organisations are as they were and where they stood in that year."""

    def __init__(self, book: Book, year: int) -> None:
        """Read settings, organisations and counts of a year."""
        self._book = book
        self.of = book.evaluation_years.get(year)
        self.organisations = book.organisation_events.as_on(self.of.day)
        self.raised = book.evaluation_years.raised(year)
        self._by_id = {one.id: one for one in self.organisations}
        self.names = {one.id: one.name for one in self.organisations}
        self._tree = tuple(in_tree(self.organisations))
        self.caps = {rated: Caps(self.of, rated, self.organisations, self.raised) for rated in Rated}
        self._places = {rated: book.evaluation_counts.by_place(self.of, rated) for rated in Rated}
        self.counts = {rated: by_organisation(counts) for rated, counts in self._places.items()}
        self.results = {rated: self.caps[rated].results(counts) for rated, counts in self._places.items()}
        self._bases: dict[tuple[int, date], int] = {}

    @cached_property
    def _past(self) -> MemberPast:
        """The past of the members, read when a vote is first looked at and not with the year."""
        return MemberPast(self._book)

    def base(self, row: EvaluationRow) -> int:
        """Return how many of the cell of a member had a vote when it met, or on the day of the year."""
        if not row.evaluation.member_id:
            return 0
        cell = row.evaluation.organisation_id, row.met or self.of.day
        if cell not in self._bases:
            self._bases[cell] = vote_base(self._book, self._past, self.of.year, *cell)
        return self._bases[cell]

    def count_again(self, rated: Rated, organisation_ids: Collection[int]) -> None:
        """Count organisations in which something changed."""
        found = self._book.evaluation_counts.by_place(self.of, rated, organisation_ids)
        kept = {place: one for place, one in self._places[rated].items() if place[0] not in organisation_ids}
        self._places[rated] = kept | found
        self.counts[rated].update(dict.fromkeys(organisation_ids, StateCounts()) | by_organisation(found))
        self.results[rated] = self.caps[rated].results(self._places[rated])

    def over(self, rated: Rated) -> frozenset[Place]:
        """Return where there are excellent ones of a group that has more of them than the cap can come to allow."""
        places = self._places[rated]
        return frozenset(
            one
            for one, result in self.results[rated].items()
            if result.is_over and one in places and places[one].excellent
        )

    def groups_over(self) -> int:
        """Return in how many groups of members more are excellent than the cap can come to allow."""
        return len({result.count for result in self.results[Rated.MEMBER].values() if result.is_over})

    def below(self, organisation_id: int) -> tuple[int, ...]:
        """Return an organisation and what is below it; nothing for one that is not there."""
        return next((below for one, _, below in self._tree if one.id == organisation_id), ())

    def sum(self, rated: Rated, organisation_ids: Collection[int] | None = None) -> StateCounts:
        """Return the counts of organisations together, of all without a choice."""
        counts = self.counts[rated]
        wanted = counts if organisation_ids is None else organisation_ids
        return sum((counts.get(one, StateCounts()) for one in wanted), StateCounts())

    def list_rows(self) -> list[OrganisationRow]:
        """Return the organisations that have members in this year, each with all below it."""
        over, found = {place[0] for place in self.over(Rated.MEMBER)}, list[OrganisationRow]()
        for one, level, below in self._tree:
            short = within(one.name, self.names.get(one.parent_id or 0, ""))
            counts = self.sum(Rated.MEMBER, below)
            if counts.total:
                is_over = level == 0 and bool(counts.excellent) and not over.isdisjoint(below)
                # A group that bears the name of an organisation is of all posts.
                result = self.results[Rated.MEMBER].get((one.id, Duty.STAFF))
                allowed = result.allowed if result and result.count.group == one.name else None
                found.append(OrganisationRow(one.id, one.name, short, level, counts, allowed, is_over))
        return found

    def level(self, organisation_id: int) -> Level | None:
        """Return who decides on an organisation; None where the book does not tell."""
        if organisation_id not in self._by_id:
            return None
        top = lineage(self._by_id, organisation_id)[-1]
        return level_of(self._by_id[top].kind, is_top=top == organisation_id)

    def members_of(self, organisation_id: int) -> tuple[EvaluationRow, ...]:
        """Return the rows of the members of an organisation and all below it."""
        return member_rows(self._book, self.of, self.below(organisation_id), self.organisations)

    def all_organisations(self) -> tuple[EvaluationRow, ...]:
        """Return the rows of all organisations."""
        return organisation_rows(self._book, self.of, self.organisations, self.counts[Rated.MEMBER])
