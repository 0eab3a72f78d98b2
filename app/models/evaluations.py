"""The yearly evaluations of members and organisations.

What it is for: a row for each of a year, what is entered in it, and the steps from entering to the decision.
What it is not for: the vote on a class (class_votes), the settings of a year (evaluation_years), and sums (rules).

A decision is a step that is added; the former one stays. One that is opened again, also where it is then returned to be
entered anew, stands until the next decision: its class or reason for none, and the post of then, count in all sums and
papers, and only the state says that it is open. No step annuls a decision alone: what is cancelled is rated again, by a
decision with a reason. Source: QĐ 366-QĐ/TW, articles 12 and 15 (form 03); evaluation-and-documents 1.5.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from app.models.errors import Refused
from app.models.evaluation_counts import absence_as_known, class_as_known
from app.models.evaluation_owners import EvaluationOwners
from app.models.former_decisions import FormerDecisions
from app.models.long_work import Tell, parts
from app.models.members import ON_THE_LIST
from app.models.repository import AMONG, Changes, Repository, refuse_signs, refuse_text, those
from app.models.stored_evaluations import COLUMNS, ENTERED, Evaluation, changes, evaluation, stored
from app.rules.evaluation_classes import QualityClass
from app.rules.evaluation_points import check_half
from app.rules.evaluation_regimes import NotRated, Rated
from app.rules.evaluation_states import (
    OF_THE_LEVEL_ABOVE,
    Decision,
    State,
    Step,
    check_decision,
    check_head,
    check_step,
    next_state,
    refuse_decision_day,
)
from app.rules.evaluation_streaks import History
from app.rules.evaluation_summary import RatedRow
from app.rules.findings import Finding, finding
from app.rules.own_evaluations import Own


@dataclass(frozen=True, slots=True)
class TakenStep:
    """One step of an evaluation, with what a decision names."""

    before: State
    after: State
    rated: QualityClass | None
    decision: str
    day: date | None
    signer: str
    reason: str
    operator: str
    at: str


@dataclass(frozen=True, slots=True)
class DecisionHead:
    """What a decision on many evaluations names: its number, day, who signs, and for a step back the reason.

    `not_own` are evaluations of which whoever works says that they are of somebody else of the same name; `signed`
    those of which they say that it was seen that they may be of who signs.
    """

    number: str = ""
    day: date | None = None
    signer: str = ""
    reason: str = ""
    not_own: tuple[int, ...] = ()
    signed: tuple[int, ...] = ()


class Judged(NamedTuple):
    """An evaluation, what is against a step on it, and that it may be that of whoever works, where they must say."""

    evaluation: Evaluation
    against: tuple[Finding, ...]
    maybe_own: Finding | None


_LISTED = ", ".join(ENTERED)
_TEXTS = ("state_rating", "absence_text", "discipline")
_LONG = ("opinions", "note")
_NOT_WANTED = "wanted_class = ''"
_SETS = {
    Step.DECIDE: "decided_class = coalesce(nullif(wanted_class, ''), cell_class), decided_absence = absence,"
    f" decided_absence_text = absence_text, decided_exemplary = exemplary, {_NOT_WANTED}",
    Step.REOPEN: "wanted_class = iif(absence = '' AND decided_class <> cell_class, decided_class, '')",
}
"""What a decision takes over, in SQL, from what was entered, and what is to be decided of what is opened again."""
_POST = (
    "UPDATE evaluation SET (decided_duty, decided_position, decided_workplace) ="
    " (SELECT duty, position, workplace FROM member WHERE member.id = member_id)"
    " WHERE id = ? AND member_id IS NOT NULL AND (decided_duty = '' OR ? = (SELECT after FROM evaluation_step"
    " WHERE evaluation_id = evaluation.id AND after <> ? ORDER BY evaluation_step.id DESC LIMIT 1))"
)
"""The first decision keeps the post that a member held; only what went back to be entered anew is asked anew."""
_STEP = "before, after, class, decision, day, signer, reason, operator, at"


class Evaluations(Repository):
    """The evaluations of a book; of a member who was taken off the list they are kept, and count nowhere."""

    def __init__(self, book: Changes) -> None:
        """Work on this book."""
        super().__init__(book)
        self._owners = EvaluationOwners(book)
        self._name, self._former = self._owners.name, FormerDecisions(book)

    def get(self, evaluation_id: int) -> Evaluation:
        """Return one evaluation; raise LookupError for none."""
        found = self._some("evaluation.id = ?", [evaluation_id])
        if not found:
            raise LookupError(evaluation_id)
        return found[0]

    def members_of(self, year: int, organisation_ids: Collection[int] | None = None) -> tuple[Evaluation, ...]:
        """Return the evaluations of members in a year, by organisation and given name: of some or of all."""
        return self._some(*self._within(f"year = ? AND {ON_THE_LIST}", year, organisation_ids))

    def organisations_of(self, year: int) -> tuple[Evaluation, ...]:
        """Return the evaluations of organisations in a year, in their order."""
        return self._some("year = ? AND member_id IS NULL", [year])

    def of_member(self, member_id: int) -> tuple[Evaluation, ...]:
        """Return all years of a member, the latest first."""
        return tuple(reversed(self._some(f"member_id = ? AND {ON_THE_LIST}", [member_id], order="year")))

    def of_organisation(self, organisation_id: int) -> tuple[Evaluation, ...]:
        """Return all years of an organisation, the latest first."""
        found = self._some("evaluation.organisation_id = ? AND member_id IS NULL", [organisation_id], order="year")
        return tuple(reversed(found))

    def rows(self, year: int, rated: Rated, *, decided_only: bool = False) -> Iterator[RatedRow]:
        """Yield what the sums of a year count: of each its class as far as it is known, or the reason for none."""
        whose = "member_id IS NULL" if rated is Rated.ORGANISATION else ON_THE_LIST
        known = "decided_class" if decided_only else class_as_known()
        for class_, absence, organisation_id, kind, sector, group, discipline, decided in self._book.connection.execute(
            f"SELECT {known}, {absence_as_known()}, organisation_id, kind, sector, cap_group, discipline, decided_class"
            " FROM evaluation JOIN organisation ON organisation.id = organisation_id"
            f" WHERE year = ? AND {whose}",
            (year,),
        ):
            yield RatedRow(
                QualityClass(class_) if class_ else None,
                NotRated(absence) if absence else None,
                kind,
                group or sector or kind,
                organisation_id,
                bool(discipline),
                is_proposed=bool(class_ and not decided),
            )

    def add(self, evaluations: Sequence[Evaluation]) -> tuple[int, ...]:
        """Add evaluations that their year has not yet, all or none, and return their ids; the year must be open."""
        listed = [stored(one) for one in evaluations]
        sql = f"INSERT INTO evaluation ({_LISTED}) VALUES ({', '.join('?' for _ in ENTERED)})"
        subject = f"evaluation/{evaluations[0].year}" if evaluations else "evaluation"
        told = [{name: value for name, value in one.items() if value} for one in listed]
        with self._book.change("evaluation.add", subject, evaluations=told) as connection:
            return tuple(connection.execute(sql, [*one.values()]).lastrowid or 0 for one in listed)

    def enter(self, evaluations: Sequence[Evaluation], tell: Tell | None = None) -> None:
        """Store what was entered, all or none; one that did not change is left alone.

        Raises Refused for one that is no longer open for entering, and for a text that no paper can show, and Stopped
        where `tell` says so.
        """
        before = {one.id: one for one in self.some([one.id for one in evaluations])}
        changed = [one for one in evaluations if before[one.id] != one]
        if not changed:
            return
        for one in changed:
            self._refuse(before[one.id], one)
        sets = ", ".join(f"{name} = ?" for name in ENTERED)
        subject = f"evaluation/{changed[0].year}"
        with self._book.together():
            for part in parts(changed, tell):
                listed = {one.id: stored(one) for one in part}
                detail = [{"id": id_} | changes(stored(before[id_]), values) for id_, values in listed.items()]
                with self._book.change("evaluation.enter", subject, evaluations=detail) as connection:
                    rows = [[*values.values(), id_] for id_, values in listed.items()]
                    connection.executemany(f"UPDATE evaluation SET {sets} WHERE id = ?", rows)

    def some(self, ids: Sequence[int]) -> tuple[Evaluation, ...]:
        """Return these evaluations, in this order."""
        found = {one.id: one for one in self._some(f"evaluation.id {AMONG}", [those(ids)])}
        return tuple(found[one] for one in ids)

    def take(
        self,
        step: Step,
        ids: Sequence[int],
        head: DecisionHead | None = None,
    ) -> None:
        """Take a step with evaluations, all or none; a decision is on the wanted class, or else on the proposed one.

        Raises Refused where the step is not open to one of them, names no class, is one's own, or may be and `not_own`
        does not say that it is not; and for a decision without number, day or signer, one before its year or far
        ahead, and one on whoever signs it that `signed` does not name. What is opened again is to be decided as it was
        until somebody wants it otherwise: it may be the number or the day alone that was noted wrongly.
        """
        head, evaluations = head or DecisionHead(), self.some(ids)
        asked = self._refuse_step(step, evaluations, head)
        signed = self._refuse_decision(evaluations, head) if step is Step.DECIDE else []
        after = next_state(evaluations[0].state, step) if evaluations else None
        if after is None:
            return
        names: dict[str, object] = {"number": head.number, "signer": head.signer, "reason": head.reason}
        names |= (
            {"day": _day(head.day)} | ({"not_own": asked} if asked else {}) | ({"signed": signed} if signed else {})
        )
        classes = {one.id: one.wanted_class or one.cell_class for one in evaluations}
        listed = [{"id": id_, "class": rated} for id_, rated in classes.items()]
        subject, sets = f"evaluation/{evaluations[0].year}", _SETS.get(step, _NOT_WANTED)
        with self._book.change(f"evaluation.{step}", subject, evaluations=listed, **names) as connection:
            if step is Step.DECIDE:
                connection.executemany(_POST, [(one.id, State.ENTERED, State.PROPOSED) for one in evaluations])
            connection.executemany(
                f"UPDATE evaluation SET {sets}, state = ? WHERE id = ?",
                [(after, one.id) for one in evaluations],
            )
            of_all = (head.number, _day(head.day), head.signer, head.reason, self._book.operator, self._book.now())
            connection.executemany(
                "INSERT INTO evaluation_step (evaluation_id, before, after, class, decision, day, signer, reason,"
                " operator, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (one.id, one.state, after, (classes[one.id] or "") if step is Step.DECIDE else "", *of_all)
                    for one in evaluations
                ],
            )

    def want(self, classes: Mapping[int, QualityClass | None]) -> None:
        """Note what is to be decided otherwise than proposed, all or none; None is as proposed.

        Raises Refused for one that is not proposed, or has a reason for no class.
        """
        listed = self.some(list(classes))
        for one, against, _ in self.judge(Step.DECIDE, listed, ""):
            if against:
                raise Refused(*against)
            if one.absence:
                raise Refused(finding("evaluation.class_and_reason", "class", name=self._name(one)))
        told = [{"id": one.id, "class": [one.wanted_class, classes[one.id]]} for one in listed]
        if not listed:
            return
        with self._book.change("evaluation.want", f"evaluation/{listed[0].year}", evaluations=told) as connection:
            for id_, rated in classes.items():
                connection.execute("UPDATE evaluation SET wanted_class = ? WHERE id = ?", (rated or "", id_))

    def judge(self, step: Step, evaluations: Sequence[Evaluation], reason: str) -> Iterator[Judged]:
        """Yield of each of these evaluations what is against a step on it, also that it is one's own, or may be."""
        owners, is_owners = self._owners.of(evaluations), step in OF_THE_LEVEL_ABOVE
        for one in evaluations:
            owner = owners[one.id]
            own = self._owners.own(owner) if is_owners else Own.NO
            against = [*check_half(one.points, owner.name)] if step is Step.PROPOSE and not one.absence else []
            against[:0] = check_step(
                step,
                one.state,
                owner.name,
                has_class=one.is_complete,
                reason=reason,
                is_own=own is Own.YES,
                head=owner.head,
            )
            yield Judged(one, tuple(against), self._owners.maybe_own(owner) if own is Own.MAYBE else None)

    def signed_by(self, signer: str, ids: Sequence[int]) -> dict[int, Finding]:
        """Return which evaluations may be of who is to sign: of the member, or of the organisation that they head."""
        return self._owners.signed_by(signer, self.some(ids))

    def _refuse_step(self, step: Step, evaluations: Sequence[Evaluation], head: DecisionHead) -> list[int]:
        """Raise Refused where a step is not open or is one's own; return of whom it was asked whether it is."""
        asked: list[int] = []
        for one, against, maybe_own in self.judge(step, evaluations, head.reason):
            if against:
                raise Refused(*against)
            if maybe_own:
                if one.id not in head.not_own:
                    raise Refused(maybe_own)
                asked.append(one.id)
        return asked

    def _refuse_decision(self, evaluations: Sequence[Evaluation], head: DecisionHead) -> list[int]:
        """Raise Refused where a decision cannot stand; return which may be of who signs."""
        found = [*check_head(head.number, head.day, head.signer)]
        if head.day is not None:
            years, today = {one.year for one in evaluations}, self.today
            found += (one for year in years for one in refuse_decision_day(year, head.day, today))
        if found:
            raise Refused(*found)
        ids = [one.id for one in evaluations]
        former, signed = self._former.of(ids), self._owners.signed_by(head.signer, evaluations)
        for one in evaluations:
            if one.id in signed and one.id not in head.signed:
                raise Refused(signed[one.id])
            if one.id in former:
                before, why = former[one.id]
                new = Decision(before.id + 1, None, head.number, head.day or date.max, replaces=before.id, reason=why)
                if found := list(check_decision([before], new, self._name(one))):
                    raise Refused(*found)
        return list(signed)

    def former(self, ids: Collection[int]) -> dict[int, Decision]:
        """Return of evaluations that were decided before the decision that stands."""
        return {id_: decision for id_, (decision, _) in self._former.of(ids).items()}

    def steps(self, evaluation_id: int) -> tuple[TakenStep, ...]:
        """Return the steps of an evaluation, the first one first."""
        rows = self._rows(f"SELECT {_STEP} FROM evaluation_step WHERE evaluation_id = ? ORDER BY id", (evaluation_id,))
        return tuple(map(_step, rows))

    def decisions(self, year: int) -> dict[int, TakenStep]:
        """Return of each decided evaluation of a year the decision that stands: the last one."""
        rows = self._rows(
            f"SELECT evaluation_id, {_STEP} FROM evaluation_step JOIN evaluation ON evaluation.id = evaluation_id"
            f" WHERE year = ? AND after = ? AND decided_class <> '' AND (member_id IS NULL OR {ON_THE_LIST})"
            " ORDER BY evaluation_step.id",
            (year, State.DECIDED),
        )
        return {row[0]: _step(row[1:]) for row in rows}

    def histories(self, year: int, rated: Rated = Rated.MEMBER) -> dict[int, History]:
        """Return of each member or organisation the decided class, or the reason for none, of each year up to one."""
        whose = ("member_id", ON_THE_LIST) if rated is Rated.MEMBER else ("organisation_id", "member_id IS NULL")
        rows = self._rows(
            f"SELECT {whose[0]}, year, decided_class, {absence_as_known()} FROM evaluation"
            f" WHERE year <= ? AND {whose[1]}",
            (year,),
        )
        found: dict[int, dict[int, QualityClass | NotRated]] = {}
        for id_, of, class_, absence in rows:
            if class_ or absence:
                found.setdefault(id_, {})[of] = QualityClass(class_) if class_ else NotRated(absence)
        return {**found}

    def _some(
        self, where: str, values: Sequence[object], order: str = "organisation.position, sort_text"
    ) -> tuple[Evaluation, ...]:
        rows = self._rows(
            f"SELECT {', '.join(f'evaluation.{name}' for name in COLUMNS)}"
            " FROM evaluation JOIN organisation ON organisation.id = evaluation.organisation_id"
            f" LEFT JOIN member_text ON member_text.id = member_id WHERE {where}"
            f" ORDER BY {order}, evaluation.id",
            values,
        )
        return tuple(evaluation(row) for row in rows)

    @staticmethod
    def _within(where: str, year: int, organisation_ids: Collection[int] | None) -> tuple[str, list[object]]:
        if organisation_ids is None:
            return where, [year]
        holes = ", ".join("?" for _ in organisation_ids)
        return f"{where} AND evaluation.organisation_id IN ({holes})", [year, *organisation_ids]

    def _refuse(self, before: Evaluation, after: Evaluation) -> None:
        if before.state is not State.ENTERED:
            raise Refused(finding("evaluation.not_open", "state", name=self._name(before)))
        if after.absence and (after.self_class or after.cell_class):
            raise Refused(finding("evaluation.class_and_reason", "class", name=self._name(before)))
        for name in _TEXTS:
            refuse_text(getattr(after, name), name, getattr(before, name))
        for name in _LONG:
            refuse_signs(getattr(after, name).replace("\n", " "), name)


def _step(row: Sequence[Any]) -> TakenStep:
    before, after, class_, number, day, *rest = row
    rated = QualityClass(class_) if class_ else None
    return TakenStep(State(before), State(after), rated, number, date.fromisoformat(day) if day else None, *rest)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
