"""The rows of the grid: an evaluation with what stands beside it, read from the book.

What it is for: members of some organisations, or all organisations, in one year.
What it is not for: showing them (evaluation_model) and changing them (evaluation_work).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.models.book import Book
from app.models.class_votes import HeldVote
from app.models.evaluation_counts import Disciplined, Place, StateCounts
from app.models.evaluation_years import EvaluationYear
from app.models.evaluations import Evaluation
from app.models.members import Member
from app.models.organisations import Organisation, in_tree
from app.rules.class_votes import check_vote_beside, check_vote_day
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_contradictions import check_discipline, check_exemplary, check_member, check_organisation
from app.rules.evaluation_points import check_class, check_half
from app.rules.evaluation_reasons import check_admission, check_reason, check_standing, member_standing
from app.rules.evaluation_regimes import NOT_RATED_NAMES, Rated
from app.rules.evaluation_states import state_name
from app.rules.evaluation_streaks import check_history
from app.rules.findings import Finding
from app.rules.organisation_sayings import within
from app.rules.partial_dates import PartialDate
from app.rules.persons import Duty
from app.rules.vietnamese import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationRow:
    """One row: whom it is of, what was entered, last year's class, the vote, and warnings about the class.

    `unit_short` is the unit in few words, below what stands above it; `figures` are the members of an organisation,
    how many of them are excellent, how many good, `part` the ids of it and of all below; `met` is the day on which the
    cell of a member voted, None where it noted none; `ceremony` that of their admission, which goes before `joined`.
    """

    evaluation: Evaluation
    name: str
    born: str = ""
    position: str = ""
    unit: str = ""
    unit_short: str = ""
    figures: str = ""
    level: int = 0
    part: frozenset[int] = frozenset()
    joined: PartialDate | None = None
    ceremony: date | None = None
    duty: Duty | None = None
    before: QualityClass | None = None
    vote: HeldVote | None = None
    met: date | None = None
    marks: tuple[Finding, ...] = ()

    @property
    def id(self) -> int:
        """Return the id of the evaluation."""
        return self.evaluation.id

    @property
    def is_leader(self) -> bool:
        """Return whether the form of review for leaders is theirs."""
        return self.duty is Duty.LEADER

    @property
    def place(self) -> Place:
        """Return where the evaluation is counted for the caps."""
        return self.evaluation.organisation_id, self.duty

    @property
    def state(self) -> str:
        """Return how far it is, in words; a vote is something entered, too."""
        one = self.evaluation
        is_begun = one.is_begun or self.vote is not None
        return state_name(one.state, is_complete=one.is_complete, is_begun=is_begun)

    @property
    def voted_beside_reason(self) -> tuple[Finding, ...]:
        """Return the warning that its cell voted on a class and a reason says that there is none."""
        one = self.evaluation
        if self.vote is None or one.absence is None:
            return ()
        return tuple(check_vote_beside(one.absence_text or NOT_RATED_NAMES[one.absence], self.name))

    @property
    def searched(self) -> str:
        """Return what is looked for in a row, without accents."""
        return fold(f"{self.name} {self.unit}")


def member_rows(
    book: Book, of: EvaluationYear, organisation_ids: Collection[int], organisations: Iterable[Organisation]
) -> tuple[EvaluationRow, ...]:
    """Return the rows of the members of some organisations; `organisations` are all of the year."""
    evaluations = book.evaluations.members_of(of.year, organisation_ids)
    before = book.evaluation_counts.classes_before(of.year, Rated.MEMBER, organisation_ids)
    members = {one.id: one for one in book.members.some([one.member_id or 0 for one in evaluations])}
    units = {one.id: one for one in organisations}
    short = _short({units[one.organisation_id] for one in evaluations}, units)
    ceremonies = book.admissions.ceremonies([*members])
    votes = book.class_votes.some([one.id for one in evaluations])
    days = book.class_votes.days(of.year, organisation_ids)
    rows = (
        replace(
            _of_member(one, members[one.member_id or 0], days.get(one.organisation_id)),
            unit=units[one.organisation_id].name,
            unit_short=short[one.organisation_id],
            before=before.get(one.id),
            vote=votes.get(one.id),
            ceremony=ceremonies.get(one.member_id or 0),
        )
        for one in evaluations
    )
    return tuple(_marked(of, row) for row in rows)


def _short(shown: Collection[Organisation], all_: Mapping[int, Organisation]) -> dict[int, str]:
    """Return units in few words; the whole names where those would not tell one from another."""
    short = {
        one.id: within(one.name, all_[one.parent_id].name if one.parent_id and one.parent_id in all_ else "")
        for one in shown
    }
    return short if len(set(short.values())) == len(short) else {one.id: one.name for one in shown}


def _of_member(one: Evaluation, member: Member, met: date | None) -> EvaluationRow:
    person = member.person
    post = one.post(member)
    return EvaluationRow(
        evaluation=one,
        name=member.name,
        born=str(person.born.year) if person.born else "",
        position=post.position,
        joined=person.joined,
        duty=post.duty,
        met=met,
    )


def organisation_rows(
    book: Book, of: EvaluationYear, organisations: Sequence[Organisation], counts: Mapping[int, StateCounts]
) -> tuple[EvaluationRow, ...]:
    """Return the rows of all organisations in the order of the tree; `counts` are those of their members."""
    evaluations = {one.organisation_id: one for one in book.evaluations.organisations_of(of.year)}
    ids = list(evaluations)
    before = book.evaluation_counts.classes_before(of.year, Rated.ORGANISATION, ids)
    votes = book.class_votes.some([one.id for one in evaluations.values()])
    disciplined = book.evaluation_counts.disciplined(of.year)
    return tuple(
        _marked(
            of,
            EvaluationRow(
                evaluation=evaluations[one.id],
                name=one.name,
                unit=one.head,
                level=level,
                part=frozenset(below),
                figures=_figures(sum((counts.get(each, StateCounts()) for each in below), StateCounts())),
                before=before.get(evaluations[one.id].id),
                vote=votes.get(evaluations[one.id].id),
            ),
            disciplined,
        )
        for one, level, below in in_tree(organisations)
        if one.id in evaluations
    )


def renewed(book: Book, of: EvaluationYear, rows: Sequence[EvaluationRow]) -> tuple[EvaluationRow, ...]:
    """Return rows with what is stored of their evaluations now; names and last year do not change meanwhile."""
    ids = [row.id for row in rows]
    votes = book.class_votes.some(ids)
    days = book.class_votes.days(of.year, {row.evaluation.organisation_id for row in rows if row.evaluation.member_id})
    disciplined = book.evaluation_counts.disciplined(of.year) if any(row.part for row in rows) else ()
    return tuple(
        _marked(
            of, replace(row, evaluation=one, vote=votes.get(one.id), met=days.get(one.organisation_id)), disciplined
        )
        for row, one in zip(rows, book.evaluations.some(ids), strict=True)
    )


def _marked(of: EvaluationYear, row: EvaluationRow, disciplined: Sequence[Disciplined] = ()) -> EvaluationRow:
    """Return a row with the warnings about it."""
    one, regime = row.evaluation, of.regime
    found = [*check_vote_day(of.year, row.vote.held, row.name)] if row.vote else list[Finding]()
    if one.member_id:
        day = row.met or of.day
        admitted = PartialDate.of(row.ceremony) if row.ceremony else row.joined
        found += check_standing(row.name, one.absence, member_standing(regime, admitted, day), day)
        found += check_admission(regime, row.name, row.joined, row.ceremony, day)
    found += check_discipline(of.year, one.discipline, one.disciplined, row.name)
    if one.exemplary:
        found += check_exemplary(regime.scheme(one.rated), one.asked_class, row.name)
    if one.absence is None:
        found += check_half(one.points, row.name)
    if one.absence is not None:
        found += check_reason(regime, one.rated, row.name, one.absence, one.absence_text)
        found += row.voted_beside_reason
    elif rated := one.asked_class:
        scheme, total = regime.scheme(one.rated), one.points.total if one.points else None
        found += check_class(regime.points, scheme, rated, row.name, total=total, triggers=one.triggers)
        found += _contradictions(of, row, rated, disciplined)
        if row.before:
            found += check_history({of.year: rated, of.year - 1: row.before}, of.year, row.name)
    return replace(row, marks=tuple(found))


def _contradictions(
    of: EvaluationYear, row: EvaluationRow, rated: QualityClass, disciplined: Sequence[Disciplined]
) -> Iterator[Finding]:
    """Yield where a class does not go with discipline or with the rating by the state."""
    one, terms, scheme = row.evaluation, of.regime.noted, of.regime.scheme(row.evaluation.rated)
    if one.rated is Rated.MEMBER:
        noted = {"discipline": one.discipline, "state_rating": one.state_rating}
        yield from check_member(terms, scheme, rated, row.name, **noted, triggers=one.triggers)
        return
    within = (each for each in disciplined if each.organisation_id in row.part)
    below = [each.name for each in within if each.is_member or each.organisation_id != one.organisation_id]
    yield from check_organisation(terms, scheme, rated, row.name, discipline=one.discipline, below=below)


def _figures(counts: StateCounts) -> str:
    """Return the members of an organisation: how many, and how many of the two best classes."""
    return f"{counts.total} · {counts.excellent} · {counts.good}" if counts.total else ""
