"""Congress IX, the first meeting of the new committee: its session, the standing committee, the secretary.

What it is for: stage 6 of the replay: contests in which a committee of twenty-five votes.
What it is not for: what the congress elects (ix_committee, ix_upper).
"""

from functools import cache

from ix_ballots import struck_papers
from ix_counting import HEAD, Pile, closes, confirms, declares, keys_pile, takes_over
from ix_facts import SECRETARY
from person import Person
from sitting import Sitting

from app.rules.ballots import Ballot

VOTERS, SEATS = 25, 7
LISTED = (
    *(SECRETARY, "Phạm Trung An", "Lê Đình Quân", "Phạm Quang Cường", "Đặng Thị Thu Hà"),
    *("Nguyễn Xuân Vinh", "Phan Xuân Kiên", "Cà Hữu Kiên", "Sùng A Tủa"),
)
BOARD = ("Lê Thị Thanh Anh", "Lưu Thúy Bích", "Phạm Đình Vinh")
BOARD_BY_LETTERS = ("le thanh anh", "bich", "dinh vinh")
LAST = (1, 9)
"""Numbers on the ballot paper of those who miss half of the votes."""


@cache
def standing_committee() -> Pile:
    """The papers for the standing committee."""
    disliked = dict.fromkeys(range(1, len(LISTED) + 1), 0.1) | dict.fromkeys(LAST, 2.0)
    return Pile(struck_papers(VOTERS, disliked, SEATS, seed=7), len(LISTED), SEATS, passes=1)


@cache
def secretary() -> Pile:
    """The papers for the secretary: one candidate, all but one agree."""
    for_him, against = Ballot(frozenset({1}), frozenset()), Ballot(frozenset(), frozenset({1}))
    return Pile([against if at == 13 else for_him for at in range(VOTERS)], 1, 1, passes=1)


def plan_the_first_meeting(sitting: Sitting) -> None:
    """Add the meeting of the committee to the programme."""
    one = sitting.person
    one.begins("Hội nghị lần thứ nhất: phiên, Ban Thường vụ, Bí thư")
    one.press("Ctrl+4")
    one.click("Thêm phiên")
    one.sees("Tên phiên")
    one.writes("Tên phiên", "Hội nghị lần thứ nhất Ban Chấp hành")
    one.picks("Loại phiên", "hội nghị ban chấp hành")
    one.writes("Giờ bắt đầu", "9:55")
    one.writes("Giờ kết thúc", "10:40")
    one.writes("Người chủ trì, chức vụ", f"{SECRETARY}, triệu tập viên")
    one.writes("Người ghi biên bản", BOARD[0])
    one.press("Tab")
    one.sees("09:55 | Hội nghị lần thứ nhất Ban Chấp hành |  | hội nghị ban chấp hành · 30/7/2020")


def elect_the_standing_committee(sitting: Sitting) -> None:
    """Elect seven of nine, all of them members of the new committee."""
    one = sitting.person
    one.press("Ctrl+6")
    one.click("Thêm cuộc bầu Ban Thường vụ")
    one.writes("Tên cuộc bầu (Bầu …)", "Ban Thường vụ Đảng ủy")
    one.writes("Số lượng cần bầu", f"{SEATS}⏎")
    _prepares(one, LISTED)
    _votes(one, "Ban Thường vụ Đảng ủy")
    _counts(one, standing_committee())
    one.sees("Cần 13", f"Trúng cử {SEATS} / {SEATS}")
    one.sees(f"Trúng cử {SEATS} / {SEATS}", f"{SECRETARY} | ")
    confirms(one)


def elect_the_secretary(sitting: Sitting) -> None:
    """Elect the secretary, who is the one of the case."""
    one = sitting.person
    one.press("Ctrl+6")
    one.click("Thêm cuộc bầu Bí thư")
    one.writes("Tên cuộc bầu (Bầu …)", "Bí thư Đảng ủy⏎")
    _prepares(one, (SECRETARY,))
    _votes(one, "Bí thư Đảng ủy")
    _counts(one, secretary())
    one.sees(f"1 | {SECRETARY} | 24 | 1 | ", "| 96% |", "Trúng cử 1 / 1")
    confirms(one)
    one.takes_picture("bi-thu")


def _prepares(one: Person, listed: tuple[str, ...]) -> None:
    """Paste the list, name a small board, say that all are there, divide the pile."""
    one.sees("Đang chuẩn bị", "Thêm người vào danh sách")
    one.pastes("\n".join(listed))
    if len(listed) > 1:
        one.sees(f"{len(listed)} dòng, không có lỗi.")
    one.press("Return")
    one.sees(f"{len(listed)} người")
    if "Lấy ban kiểm phiếu của cuộc bầu trước" in one.reads():
        one.click("Lấy ban kiểm phiếu của cuộc bầu trước")
    else:
        one.click("Thêm thành viên")
        one.types("".join(f"{letters}⏎" for letters in BOARD_BY_LETTERS))
        one.fills("Số lượt nhập phiếu", "1⇥")
    one.sees(*BOARD)
    one.fills("Có mặt lúc bầu cử", f"{VOTERS}⏎")
    declares(one, VOTERS)


def _votes(one: Person, title: str) -> None:
    """Let the committee vote how many are elected and the list, all in favour, and go on with the contest."""
    one.goes("biểu quyết")
    for matter in ("Số lượng", "Danh sách bầu cử"):
        one.picks("Nội dung biểu quyết", f"{matter} {title}")
        one.sees("Cấp ủy viên có mặt ở hội nghị; đếm khác thì gõ đè.")
        one.writes("Không tán thành", "0⏎0⏎")
        one.sees(f"{VOTERS} / {VOTERS} tán thành, thông qua.")
    one.press("Alt+Left")


def _counts(one: Person, pile: Pile) -> None:
    keys_pile(one, pile)
    takes_over(one, HEAD)
    closes(one, reasons=0)
