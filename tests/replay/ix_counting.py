"""What is done alike in every count of the congress IX: a clerk sits down, a batch is keyed, a count is closed.

What it is for: the stages of the contests.
What it is not for: what was voted (ix_ballots), and one contest (ix_committee, ix_upper, ix_first_meeting).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

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


def takes_from_the_door(one: Person) -> None:
    """Take who is present from the check-in, by the button that waits for Enter or from wherever one is."""
    if one.at != "Lấy số theo điểm danh":
        one.click("Lấy số theo điểm danh")
    else:
        one.press("Return")
    one.sees("số ở trên đúng như vậy")


def declares(one: Person, papers: int) -> None:
    """Type how many were issued and returned, Enter after each, and divide the pile by Enter."""
    if one.at != "Phát ra":
        one.click("Phát ra")
    one.types(f"{papers}⏎{papers}⏎⏎")
    one.sees("Nhập phiếu")


def keys_batch(one: Person, pile: Pile, batch: int, entry_pass: int) -> None:
    """Key a whole batch, paper after paper, and go on with F6."""
    own = pile.papers[(batch - 1) * BATCH : batch * BATCH]
    one.sees(f"Tập {batch} / {pile.batches}", f"0 / {len(own)} phiếu của tập")
    if pile.passes > 1:
        one.sees(f"Lượt nhập {entry_pass} / {pile.passes}")
    one.types(_keys_of(own, pile))
    one.sees(f"Tập {batch} đã đủ {len(own)} phiếu.")
    one.press("F6")


def _keys_of(papers: Sequence[Ballot], pile: Pile) -> str:
    """Return the keys of a batch; papers with one name that say the same in a row are counted and keyed at once.

    Only where papers are keyed once, as the window has it.
    """
    keys = [keys_of(paper, pile.candidates, pile.seats) for paper in papers]
    if pile.candidates > 1 or pile.passes > 1:
        return "".join(keys)
    runs = ((key, len(list(run))) for key, run in groupby(keys))
    return "".join(key + (f"*{count - 1}⏎" if count > 1 else "") for key, count in runs)


def keys_pile(one: Person, pile: Pile) -> None:
    """Let a clerk after the other key the pile, each of them all of it."""
    for entry_pass, clerk in enumerate((FIRST_CLERK, SECOND_CLERK)[: pile.passes], start=1):
        takes_over(one, clerk)
        one.press("F5")
        for batch in range(1, pile.batches + 1):
            keys_batch(one, pile, batch, entry_pass)


def closes(one: Person, reasons: int) -> None:
    """Give the usual reason for each warning, and close the count.

    Whoever closes before there are reasons is led to what lacks one, and by Enter to the line for it.
    """
    if reasons:
        if not one.at.startswith("Đến chỗ sửa"):
            one.press("Ctrl+Return")
        one.until(lambda: one.at.startswith("Đến chỗ sửa"), "the keyboard is at what lacks a reason")
        one.press("Return")
    for at in range(reasons):
        if at:
            one.press("Tab")
        one.tabs_to("Lý do")
        one.press("Down", "Tab")
    one.sees("Các số đã khớp: đóng kiểm phiếu được.")
    one.press("Ctrl+Return")
    one.sees("Xác nhận kết quả")


def confirms(one: Person) -> None:
    """Confirm the result, and say so a second time: the keyboard waits on the word for not yet."""
    assert one.at == "Xác nhận kết quả"
    one.press("Return")
    one.tabs_to("Xác nhận", back=True)
    one.press("Return")
    one.sees("Đã xác nhận kết quả.")
