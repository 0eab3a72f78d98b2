"""Congress IX, the delegates to the congress of the province, with two alternates.

What it is for: stage 5 of the replay: places for alternates, one pass for a list that nobody disputes.
What it is not for: the executive committee (ix_committee).
"""

from functools import cache

from ix_ballots import struck_papers
from ix_counting import HEAD, Pile, closes, confirms, declares, keys_pile, takes_from_the_door, takes_over
from ix_facts import FACTS, PRESENT, name
from sitting import Sitting

TITLE = "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ XV"
SEATS, ALTERNATES, CANDIDATES = 35, 2, 41
LISTED = range(101, 101 + CANDIDATES)
ALTERNATE_AT, LAST = (9, 30), (3, 17, 22, 38)
"""Numbers on the ballot paper: who comes to be an alternate, and who misses half of the votes."""


@cache
def pile() -> Pile:
    """All papers of the box, to be keyed once."""
    disliked = dict.fromkeys(range(1, CANDIDATES + 1), 0.05)
    disliked |= dict.fromkeys(ALTERNATE_AT, 0.45) | dict.fromkeys(LAST, 2.5)
    return Pile(struck_papers(PRESENT, disliked, SEATS, seed=15), CANDIDATES, SEATS, passes=1)


def list_the_delegates(sitting: Sitting) -> None:
    """Add the contest, paste its list, vote on it, take the figures from the door."""
    one = sitting.person
    one.begins("Cuộc bầu đoàn đại biểu, danh sách")
    one.press("Ctrl+6", "Ctrl+N")
    one.sees("Tên cuộc bầu (Bầu …)")
    one.picks("Chức danh", "Đoàn đại biểu dự đại hội cấp trên")
    one.writes("Tên cuộc bầu (Bầu …)", TITLE)
    one.writes("Số lượng cần bầu", str(SEATS))
    one.writes("Đại biểu dự khuyết", f"{ALTERNATES}⏎")
    one.sees("Đang chuẩn bị", "Thêm người vào danh sách")
    one.pastes("\n".join(name(number) for number in LISTED))
    one.sees(f"{CANDIDATES} dòng, không có lỗi.")
    one.press("Return")
    one.sees("41 người, số dư 6 = 17,14%")
    one.fills("Số lượt nhập phiếu", "1⇥")
    takes_from_the_door(one)
    declares(one, PRESENT)
    one.goes("biểu quyết")
    against, other = FACTS["meeting"]["not_in_favour"]["list"]
    one.sees(f"Danh sách bầu cử {TITLE}")
    one.types(f"{against}⏎{other}⏎")
    one.sees(f"{PRESENT - against - other} / {PRESENT} tán thành, thông qua.")


def elect_the_delegates(sitting: Sitting) -> None:
    """Key the pile once, close, confirm: thirty-five official delegates and two alternates in their order."""
    one = sitting.person
    one.begins("Nhập phiếu và kết quả bầu đoàn đại biểu")
    keys_pile(one, pile())
    takes_over(one, HEAD)
    closes(one, reasons=1)
    one.takes_picture("doan-dai-bieu")
    one.sees("Cần 114", f"Trúng cử {SEATS} / {SEATS}", "Dự khuyết 2 / 2: Lưu Thị Kim Duyên, Phạm Hữu Thắng.")
    confirms(one)
