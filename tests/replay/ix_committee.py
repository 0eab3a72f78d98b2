"""Congress IX, the election of the executive committee up to the last paper: figures, printing, two passes.

What it is for: the first half of stage 4 of the replay.
What it is not for: closing, the tie and the minutes (ix_counted).
"""

import re
from dataclasses import replace
from functools import cache

from ix_ballots import second_pass, struck_papers, tied, with_invalid
from ix_book import BOOK, HOME
from ix_counting import BATCH, FIRST_CLERK, SECOND_CLERK, Pile, declares, keys_batch, takes_from_the_door, takes_over
from ix_facts import PRESENT
from ix_nominations import SEATS, TITLE
from person import Person
from piles import keys_of
from sitting import Sitting
from tally import keys_of as keys_in

from app.rules.ballots import Ballot

CANDIDATES = 30
LAST, TIED = (4, 9, 19, 25), (15, 28)
"""Numbers on the ballot paper: who is struck most, and who shares the last seat."""
MISTYPED_AT = 67
"""The paper of which the second clerk reads one name for another."""
KILLED_AFTER = 17
"""So many papers of the third batch are acknowledged when the process of the clerk is killed."""
FIRST_PASS = f"Nhập {PRESENT} phiếu, lượt 1"


@cache
def ballots() -> tuple[Ballot, ...]:
    """All papers of the box."""
    disliked = dict.fromkeys(range(1, CANDIDATES + 1), 0.05) | dict.fromkeys(TIED, 0.6) | dict.fromkeys(LAST, 2.0)
    papers = struck_papers(PRESENT - 8, disliked, SEATS, seed=9)
    return tuple(with_invalid(tied(papers, *TIED), CANDIDATES, SEATS))


def pile() -> Pile:
    """The same papers on the table."""
    return Pile(ballots(), CANDIDATES, SEATS)


def vote_the_counting_board(sitting: Sitting) -> None:
    """Vote number and list of the counting board: from then on it counts the contest."""
    one = sitting.person
    one.begins("Biểu quyết Ban kiểm phiếu")
    one.goes("biểu quyết")
    one.sees("Số lượng Ban kiểm phiếu")
    one.types("0⏎0⏎")
    one.sees("Danh sách Ban kiểm phiếu")
    one.types("0⏎1⏎")
    one.sees(f"{PRESENT - 1} / {PRESENT} tán thành, thông qua.")


def print_the_papers(sitting: Sitting) -> None:
    """Take the figures from the door, print with the usual reserve into a PDF file, note one spoiled paper."""
    one, file = sitting.person, sitting.folder / "phieu-bau.pdf"
    one.begins("Số liệu, in phiếu, chia tập")
    one.goes(f"Bầu {TITLE}")
    one.sees(f"Bầu {TITLE}", "Lấy số theo điểm danh")
    takes_from_the_door(one)
    one.sees("số ở trên đúng như vậy", "In để phát\n226", "Dự phòng\n12")
    one.press("Ctrl+P")
    one.sees(f"Phiếu bầu: {TITLE}")
    with one.answering(one.names_file(file)):
        one.press("Ctrl+S")
    one.until(file.is_file, "the papers are in the file")
    one.sees("Trang 1 / 238")
    one.takes_picture("phieu-bau")
    one.click("Về trang cuộc bầu")
    one.press("F7")
    one.sees("Đã ghi một phiếu hỏng được đổi; cả thảy 1.")


def divide_into_batches(sitting: Sitting) -> None:
    """Type issued and returned, and divide the pile."""
    one = sitting.person
    one.begins("Số liệu, in phiếu, chia tập")
    one.fills("Còn lại", "11")
    declares(one, PRESENT)
    one.sees("Tập 5\n26\n0 / 26", "Nhập phiếu tập 1")
    one.takes_picture("chia-tap")


def key_until_the_power_goes(sitting: Sitting) -> None:
    """Let the first clerk key two batches and a part of the third, when the process is killed."""
    one = sitting.person
    one.begins(FIRST_PASS)
    takes_over(one, FIRST_CLERK)
    one.press("F5")
    for batch in (1, 2):
        keys_batch(one, pile(), batch, 1)
    lines = [keys_of(paper, CANDIDATES, SEATS) for paper in ballots()[2 * BATCH : 3 * BATCH]]
    one.types(lines[0].removesuffix("⏎"))
    one.sees("HỢP LỆ")
    one.takes_picture("nhap-phieu")
    one.types("⌫" * len(lines[0].removesuffix("⏎")))
    sitting.end()
    stored = sitting.kills_a_clerk(HOME, sitting.folder / BOOK, lines, after=KILLED_AFTER)
    one.tally.key(sum(map(keys_in, lines[:stored])))
    sitting.start(HOME)
    one.click(BOOK.removesuffix(".sodaihoi"))
    one.sees("Lần trước chương trình dừng giữa chừng; đã kiểm tra sổ, còn đủ", "Nhập tiếp")
    one.takes_picture("mat-dien")
    _goes_on(one)


def _goes_on(one: Person) -> None:
    """Read which paper was stored last, and go on with the one below it."""
    said = re.search(r"Phiếu lưu sau cùng: tập 3, lượt 1, phiếu thứ (\d+)", one.reads())
    assert said is not None, one.reads()
    assert int(said[1]) >= KILLED_AFTER
    one.press("F5")
    one.sees("Tập 3 / 5", f"{said[1]} / {BATCH} phiếu của tập")
    rest = ballots()[2 * BATCH + int(said[1]) : 3 * BATCH]
    one.types("".join(keys_of(paper, CANDIDATES, SEATS) for paper in rest))
    one.sees(f"Tập 3 đã đủ {BATCH} phiếu.")
    one.press("F6")


def key_the_rest_of_the_first_pass(sitting: Sitting) -> None:
    """Key the last two batches of the first pass."""
    one = sitting.person
    one.begins(FIRST_PASS)
    for batch in (4, 5):
        keys_batch(one, pile(), batch, 1)


def key_the_second_pass(sitting: Sitting) -> None:
    """Let another clerk key the whole pile again, blind to the first pass, one name taken for another."""
    one = sitting.person
    one.begins(f"Nhập {PRESENT} phiếu, lượt 2")
    takes_over(one, SECOND_CLERK)
    one.press("F5")
    mistyped = replace(pile(), papers=second_pass(ballots(), MISTYPED_AT))
    for batch in range(1, mistyped.batches + 1):
        keys_batch(one, mistyped, batch, 2)
