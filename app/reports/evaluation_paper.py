"""What the papers of a yearly evaluation share: head, year, the base organisation of each row, who signs.

What it is for: a paper of an evaluated year starts from here, as those of the congress start from congress_paper.
What it is not for: what each paper tells, and counting (rules.evaluation_summary).
Source: Hướng dẫn 36-HD/VPTW; the forms of BTCTW (evaluation-and-documents 3).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.models.committees import Committee
from app.models.evaluations import Evaluation
from app.models.organisations import Organisation, lineage
from app.reports.source import OfYear, Source
from app.reports.story import Head, Paper, Part, Signed, Signer, Story, Text, Title
from app.reports.year_head import DOTS, signing_block, year_head
from app.rules.evaluation_classes import ClassScheme
from app.rules.evaluation_regimes import Rated, Regime
from app.rules.evaluation_summary import RatedRow, Summary, summarise
from app.rules.figures import counted
from app.rules.issuing_bodies import is_cell
from app.rules.organisation_kinds import OrganisationKind, is_base


class EvaluationPaper:
    """One paper of a year, in its own wording.

    Its wording has the blocks kind, summary, place_and_date, date_open, incomplete and closing; office, sign_maker,
    sign_head and sign_cell where an office of the committee issues it; sign_body, sign_committee, sign_branch and
    sign_post where it is of decisions. Raises LookupError for a book without a year.
    """

    def __init__(self, source: Source) -> None:
        """Read from the book what stands on every paper of the year."""
        self.book, self._wording = source.book, source.wording
        self.of = asked(source)
        self.year = source.book.evaluation_years.get(self.of.year)
        self.congress, self.committee = source.book.congresses.get(), source.book.committees.get()
        stood = source.book.organisation_events.as_on(self.year.day)
        self.organisations = {one.id: one for one in stood}
        self._common = {"năm": str(self.year.year), "văn bản": self.regime.documents}

    @property
    def regime(self) -> Regime:
        """Return the rules of the year."""
        return self.year.regime

    def scheme(self, rated: Rated) -> ClassScheme:
        """Return the classes of the year."""
        return self.regime.scheme(rated)

    def say(self, block: str, values: Mapping[str, str] | None = None) -> str:
        """Return a block filled with these values."""
        return self._wording.fill(block, self._common | dict(values or {}))

    def text(self, block: str, values: Mapping[str, str] | None = None) -> Text:
        """Return a block as a paragraph."""
        return Text(self.say(block, values))

    def base_of(self, organisation_id: int) -> Organisation | None:
        """Return the base organisation to which one belongs; None for one that left the list."""
        if organisation_id not in self.organisations:
            return None
        return self.organisations[lineage(self.organisations, organisation_id)[-1]]

    def bases(self, evaluations: Iterable[Evaluation]) -> dict[int, list[Evaluation]]:
        """Return evaluations by the base organisation of each, in the order of the book; 0 for none."""
        groups: dict[int, list[Evaluation]] = {}
        for one in evaluations:
            base = self.base_of(one.organisation_id)
            groups.setdefault(base.id if base else 0, []).append(one)
        return {id_: groups[id_] for id_ in self._in_order(groups)}

    def every_base(self, evaluations: Iterable[Evaluation]) -> dict[int, list[Evaluation]]:
        """Return evaluations by base organisation as `bases` does, also for those of the year that have none."""
        groups, within = self.bases(evaluations), self.within()
        rated = {one.organisation_id for one in self.book.evaluations.organisations_of(self.year.year)}
        empty = {id_: list[Evaluation]() for id_ in rated if self.is_base(id_)}
        told = {id_: group for id_, group in empty.items() if within is None or id_ in within} | groups
        return {id_: told[id_] for id_ in self._in_order(told)}

    def is_base(self, organisation_id: int) -> bool:
        """Return whether an organisation was a base organisation in the year; one that left the list is none."""
        base = self.base_of(organisation_id)
        if base is None:
            return False
        one = self.organisations[organisation_id]
        return is_base(one.kind, directly_under=base is one)

    def _in_order(self, organisation_ids: Iterable[int]) -> list[int]:
        """Return the ids of organisations in the order of the book, last those that are not in it."""
        order = {id_: place for place, id_ in enumerate(self.organisations)}
        return sorted(organisation_ids, key=lambda id_: order.get(id_, len(order)))

    def members(self) -> tuple[Evaluation, ...]:
        """Return the evaluations of the members that the paper tells of."""
        if self.of.member_id:
            of_member = self.book.evaluations.of_member(self.of.member_id)
            return tuple(one for one in of_member if one.year == self.year.year)
        return self.book.evaluations.members_of(self.year.year, self.within())

    def within(self) -> frozenset[int] | None:
        """Return the organisations that the paper tells of, None for all."""
        of = self.of.organisation_id
        return frozenset(one for one in self.organisations if of in self._up_from(one)) if of else None

    def _up_from(self, organisation_id: int) -> tuple[int, ...]:
        return lineage(self.organisations, organisation_id)

    def decider(self) -> Organisation | None:
        """Return the base organisation that decides on what is in it, where the paper tells of one or of a part of one.

        None where the committee of the book decides.
        """
        base = self.base_of(self.of.organisation_id)
        is_decided_there = base is not None and is_base(base.kind, directly_under=True)
        return base if is_decided_there and not is_cell(self.committee.name) else None

    def summary(self, evaluations: Iterable[Evaluation], rated: Rated = Rated.MEMBER) -> Summary:
        """Return the counts of evaluations, by the class as far as it is known."""
        return summarise(map(rated_row, evaluations), self.scheme(rated))

    def missing(self, summary: Summary) -> Iterator[Text]:
        """Yield what stands at the head of a table that does not close yet: how many are left blank."""
        if summary.blank:
            yield self.text("incomplete", {"số": counted(summary.blank)})

    def signed(self) -> Signed:
        """Return the signatures of a table: who made it, who heads the office."""
        return self.signed_by(Signer(self.say("sign_maker")), Signer(self.say(signing_block(self.committee))))

    def signed_by(self, *signers: Signer) -> Signed:
        """Return the closing words with these signatures below."""
        return Signed((self.text("closing"),), (signers,))

    def signed_by_committee(self, decider: Organisation | None) -> Signed:
        """Return the signature for the committee, or for the base organisation that decides; a cell has no board."""
        if is_cell(self.committee.name) or (decider and decider.kind is OrganisationKind.CELL):
            body = "sign_branch"
        else:
            body = "sign_committee" if decider else "sign_body"
        return self.signed_by(Signer(self.say(body), self.say("sign_post")))

    def decision(self, parts: Sequence[Part], decider: Organisation | None) -> Story:
        """Return a paper of decisions under the head of the committee, or of the base organisation that decides."""
        issuer = Committee(decider.name, self.committee.name) if decider else self.committee
        return self._told(parts, year_head(issuer, self.place_and_date()), issuer.name, is_wide=True)

    def story(self, parts: Sequence[Part], *, is_wide: bool = True) -> Story:
        """Return a paper under the head of the office that keeps the tables."""
        head = year_head(self.committee, self.place_and_date(), office=self.say("office"))
        return self._told(parts, head, self.committee.name, is_wide=is_wide)

    def _told(self, parts: Sequence[Part], head: Head, author: str, *, is_wide: bool) -> Story:
        kind, about = self.say("kind"), self.say("summary")
        within = self.organisations.get(self.of.organisation_id)
        abouts = (about, within.name) if within else (about,)
        paper = Paper(f"{kind} {about}", author, is_rehearsal=self.congress.rehearsal, is_wide=is_wide)
        return Story(paper, head, Title(kind, abouts), tuple(parts), is_form=True)

    def place_and_date(self) -> str:
        """Return place and, for the pen, the day."""
        return self.say("place_and_date", {"nơi": self.congress.place or DOTS, "ngày": self.say("date_open")})


def asked(source: Source) -> OfYear:
    """Return what a document is of, with the latest year where none was named; raise LookupError without any."""
    if source.of.year:
        return source.of
    years = source.book.evaluation_years.all()
    if not years:
        raise LookupError("no year is open")
    return replace(source.of, year=years[0])


def rated_row(one: Evaluation) -> RatedRow:
    """Return what sums count of an evaluation."""
    return RatedRow(
        one.standing_class,
        one.standing_reason,
        organisation_id=one.organisation_id,
        is_disciplined=bool(one.discipline),
        is_proposed=one.standing_class is not None and one.decided_class is None,
    )
