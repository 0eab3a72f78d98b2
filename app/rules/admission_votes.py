"""The vote of a base committee on an admission: how many must agree, and which counts cannot be.

What it is for: the committee proposes, or decides where it was given the right to, by two thirds of all its members.
What it is not for: the vote of the cell, which comes before it (class_votes); who voted how, which is nowhere kept.
Source: QĐ 24-QĐ/TW, article 4, HD 01-HD/TW and QĐ 294-QĐ/TW by evaluation-and-documents 4.2.
"""

from collections.abc import Collection, Iterator

from app.rules.admissions import Admission
from app.rules.findings import Finding, finding
from app.rules.majorities import two_thirds
from app.rules.organisation_kinds import OrganisationKind

_BELOW_A_BASE_COMMITTEE = frozenset({OrganisationKind.BASE_COMMITTEE, OrganisationKind.SECTION_COMMITTEE})


def has_base_committee(kinds: Collection[OrganisationKind]) -> bool:
    """Return whether a base committee votes on admissions of a cell, by the kinds of it and of those above it.

    A cell that is a base organisation itself has none; a section committee is always of a base committee.
    """
    return not _BELOW_A_BASE_COMMITTEE.isdisjoint(kinds)


def has_section_committee(kinds: Collection[OrganisationKind]) -> bool:
    """Return whether a section committee stands between a cell and its base committee, by the same kinds."""
    return OrganisationKind.SECTION_COMMITTEE in kinds


def committee_needs(members: int) -> int:
    """Return the fewest members of a base committee who must agree, of all of them and not of those present."""
    return two_thirds(members)


def check_committee_vote(admission: Admission) -> Iterator[Finding]:
    """Yield a warning where the counts of a base committee cannot be, or fewer agreed than two thirds of its members.

    What is not known, None or 0, is not judged; nor is a vote of which neither who agreed nor who did not was counted.
    """
    members, present = admission.committee_members or 0, admission.committee_present or 0
    agreed, refused = admission.committee_for or 0, admission.committee_against or 0
    if members and present > members:
        yield finding("admission.committee_present", "committee_present", present=present, base=members)
    voting = min(filter(None, (members, present)), default=0)
    if voting and agreed + refused > voting:
        yield finding("admission.committee_many", "committee_against", agreed=agreed, refused=refused, base=voting)
    if members and agreed + refused and agreed < committee_needs(members):
        needed = committee_needs(members)
        yield finding("admission.committee_votes", "committee_for", votes=agreed, needed=needed, base=members)
