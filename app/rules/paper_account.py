"""The account of the papers of a round: what was printed must be issued, spoiled and exchanged, or left over.

What it is for: the sums of election-rules 8, and how many to print.
What it is not for: printing (reports) and storing (models); a board that keeps no account is not asked for one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.closing import Papers
from app.rules.findings import Finding, finding

MOST_COPIES = 5000
RETURNED_COUNT, PRESENT_COUNT = "phiếu thu về", "người có mặt"
_RESERVE_PERCENT, _LEAST_RESERVE = 5, 2


@dataclass(frozen=True, slots=True)
class PaperAccount:
    """How many papers were printed here and elsewhere, spoiled and exchanged, left over.

    `outdated` were printed by a list that was changed since; they are no papers of this round.
    """

    printed_here: int = 0
    elsewhere: int = 0
    spoiled: int = 0
    left_over: int = 0
    outdated: int = 0

    @property
    def printed(self) -> int:
        """All papers of this round that exist."""
        return self.printed_here + self.elsewhere

    @property
    def is_kept(self) -> bool:
        """Whether the board keeps this account: something was printed by the program, or a count was typed."""
        return bool(self.printed or self.spoiled or self.left_over)

    def should_be_left(self, issued: int) -> int:
        """Return how many papers must be left when so many were issued; negative where too many were."""
        return self.printed - issued - self.spoiled


def check_account(account: PaperAccount, papers: Papers) -> Iterator[Finding]:
    """Yield what does not agree once the papers came back; before, nobody can have counted what is left."""
    if account.outdated:
        yield finding("papers.old_list", "printed", papers=account.outdated)
    if not account.is_kept or not papers.returned:
        return
    counts = {"issued": papers.issued, "spoiled": account.spoiled, "left_over": account.left_over}
    if not account.printed:
        yield finding("papers.not_printed", "elsewhere", spoiled=account.spoiled, left_over=account.left_over)
        return
    lacking = account.should_be_left(papers.issued) - account.left_over
    handed_out = papers.issued + lacking
    likely = {papers.returned: RETURNED_COUNT, papers.present: PRESENT_COUNT}
    if lacking and handed_out in likely:
        # Two counts of other people agree on how many were handed out: the one that was typed is the likely mistake.
        same = likely[handed_out]
        yield finding("papers.issued", "issued", printed=account.printed, counted=handed_out, same=same, **counts)
    elif lacking > 0:
        yield finding("papers.lacking", "left_over", printed=account.printed, more=lacking, **counts)
    elif lacking < 0:
        yield finding("papers.too_many", "left_over", printed=account.printed, more=-lacking, **counts)


def usual_reserve(copies: int) -> int:
    """Return how many papers to print beyond those to be issued: one in twenty, at least two."""
    return max(_LEAST_RESERVE, -(-copies * _RESERVE_PERCENT // 100)) if copies else 0
