"""The records of a book that are kept through the year, opened when they are first asked for.

What it is for: a congress at whose start nobody waits for what is not of the congress.
What it is not for: the records themselves.
"""

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from app.models.admissions import Admissions
    from app.models.class_votes import ClassVotes
    from app.models.evaluation_counts import EvaluationCounts
    from app.models.evaluation_years import EvaluationYears
    from app.models.evaluations import Evaluations
    from app.models.member_search import MemberSearch
    from app.models.members import Members
    from app.models.organisation_events import OrganisationEvents
    from app.models.repository import Changes
    from app.models.targets import Targets
    from app.models.terms import Terms


class YearRound:
    """The part of a book that is of the year, not of the congress."""

    @property
    def _of(self) -> "Changes":
        return cast("Changes", self)

    @cached_property
    def members(self) -> "Members":
        """The members of the Party."""
        from app.models.members import Members

        return Members(self._of)

    @cached_property
    def member_search(self) -> "MemberSearch":
        """Finding and ordering members."""
        from app.models.member_search import MemberSearch

        return MemberSearch(self._of)

    @cached_property
    def organisation_events(self) -> "OrganisationEvents":
        """What became of organisations."""
        from app.models.organisation_events import OrganisationEvents

        return OrganisationEvents(self._of)

    @cached_property
    def admissions(self) -> "Admissions":
        """How members were admitted."""
        from app.models.admissions import Admissions

        return Admissions(self._of)

    @cached_property
    def evaluation_years(self) -> "EvaluationYears":
        """The evaluated years and their settings."""
        from app.models.evaluation_years import EvaluationYears

        return EvaluationYears(self._of)

    @cached_property
    def evaluations(self) -> "Evaluations":
        """The evaluations of members and organisations."""
        from app.models.evaluations import Evaluations

        return Evaluations(self._of)

    @cached_property
    def class_votes(self) -> "ClassVotes":
        """The votes of cells on classes."""
        from app.models.class_votes import ClassVotes

        return ClassVotes(self._of)

    @cached_property
    def evaluation_counts(self) -> "EvaluationCounts":
        """How far the evaluation of a year is."""
        from app.models.evaluation_counts import EvaluationCounts

        return EvaluationCounts(self._of)

    @cached_property
    def terms(self) -> "Terms":
        """The term whose targets are kept."""
        from app.models.terms import Terms

        return Terms(self._of)

    @cached_property
    def targets(self) -> "Targets":
        """The targets of the term and the figures that were typed for them."""
        from app.models.targets import Targets

        return Targets(self._of)
