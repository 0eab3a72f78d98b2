"""What is done alike in every count of the congress IX: a clerk sits down, a batch is keyed, a count is closed.

What it is for: the stages of the contests.
What it is not for: what was voted (ix_ballots), and one contest (ix_committee, ix_upper, ix_first_meeting).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from person import Person
from piles import keys_of

from app.rules.ballots import Ballot

BATCH = 50
HEAD, FIRST_CLERK, SECOND_CLERK = (1, "Lan · toàn quyền"), (3, "Hà · nhập phiếu"), (4, "Minh · nhập phiếu")
"""The digit at F8 of those who count, and what the window says of them then."""


@dataclass(frozen=True)
class Pile:
    """The papers of a round, as they lie on the table."""

    papers: Sequence[Ballot]
    candidates: int
    seats: int
    passes: int = 2

    @property
    def batches(self) -> int:
        """So many batches of 50 papers, the last one short."""
        return -(-len(self.papers) // BATCH)


def takes_over(one: Person, who: tuple[int, str]) -> None:
    """Let somebody else sit down: F8 and the digit before the name."""
    one.press("F8", str(who[0]))
    one.sees(who[1])


def declares(one: Person, papers: int) -> None:
    """Type how many were issued and returned, and divide the pile."""
    one.fills("Phát ra", f"{papers}⇥{papers}⇥")
    one.click("Chia tập")
    one.sees("Nhập phiếu")


def keys_batch(one: Person, pile: Pile, batch: int, entry_pass: int) -> None:
    """Key a whole batch, paper after paper, and go on with F6."""
    own = pile.papers[(batch - 1) * BATCH : batch * BATCH]
    one.sees(f"Tập {batch} / {pile.batches}", f"0 / {len(own)} phiếu của tập")
    if pile.passes > 1:
        one.sees(f"Lượt nhập {entry_pass} / {pile.passes}")
    one.types("".join(keys_of(paper, pile.candidates, pile.seats) for paper in own))
    one.sees(f"Tập {batch} đã đủ {len(own)} phiếu.")
    one.press("F6")


def keys_pile(one: Person, pile: Pile) -> None:
    """Let a clerk after the other key the pile, each of them all of it."""
    for entry_pass, clerk in enumerate((FIRST_CLERK, SECOND_CLERK)[: pile.passes], start=1):
        takes_over(one, clerk)
        one.press("F5")
        for batch in range(1, pile.batches + 1):
            keys_batch(one, pile, batch, entry_pass)


def closes(one: Person, reasons: int) -> None:
    """Give the usual reason for each warning, and close the count."""
    for at in range(reasons):
        if at:
            one.press("Tab")
        one.tabs_to("Lý do")
        one.press("Down", "Tab")
    one.sees("Các số đã khớp: đóng kiểm phiếu được.")
    one.click("Đóng kiểm phiếu")
    one.sees("Xác nhận kết quả")


def confirms(one: Person) -> None:
    """Confirm the result, and say so a second time."""
    one.click("Xác nhận kết quả")
    one.click("Xác nhận")
    one.sees("Đã xác nhận kết quả.")
