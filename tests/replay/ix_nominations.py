"""Congress IX, who stands for the executive committee: the prepared list, the floor, one who withdraws, the votes.

What it is for: the end of stage 3 of the replay.
What it is not for: figures, papers and ballots (ix_committee).
"""

from ix_facts import FACTS, PRESENT, name
from person import Person
from sitting import Sitting

from app.rules.figures import percent

TITLE, SEATS = "Ban Chấp hành Đảng bộ khóa IX", 25
PREPARED = (*range(1, 27), 46, 48, 50)
NOMINEES = "Người được giới thiệu"
NOMINATED, NOMINATOR, SELF, LEAVING, REFUSED = 55, 70, 60, 26, 66


def nominate_for_the_committee(sitting: Sitting) -> None:
    """Add the contest, paste the prepared list, take three names from the floor."""
    one = sitting.person
    one.begins("Cuộc bầu Ban Chấp hành, ứng cử, đề cử")
    one.press("Ctrl+6", "Return")
    one.writes("Tên cuộc bầu (Bầu …)", TITLE)
    one.writes("Số lượng cần bầu", f"{SEATS}⏎")
    one.sees(f"Bầu {TITLE}", "Đang chuẩn bị")
    one.click("Ứng cử, đề cử")
    one.sees(f"Ứng cử, đề cử: Bầu {TITLE}")
    one.pastes("\n".join(f"{at}. {name(number)}" for at, number in enumerate(PREPARED, start=1)))
    one.sees(f"{len(PREPARED)} dòng, không có lỗi.")
    one.press("Return")
    one.sees(f"bầu {SEATS} · danh sách {len(PREPARED)} · số dư 4 = 16%")
    one.picks("Ai giới thiệu", "đại biểu đề cử tại đại hội", back=True)
    for number in (NOMINATED, REFUSED):
        one.tabs_to("Họ và tên")
        one.types(f"{number}⏎{NOMINATOR}⏎")
        one.sees(name(number))
    one.picks("Ai giới thiệu", "tự ứng cử", back=True)
    one.tabs_to("Họ và tên")
    one.types(f"{SELF}⏎")
    one.sees(name(SELF))
    one.takes_picture("de-cu")


def settle_the_list(sitting: Sitting) -> None:
    """Vote on each name from the floor, let one go who asks, vote number and list, make the list of candidates."""
    one = sitting.person
    one.begins("Biểu quyết ứng cử, đề cử, lập danh sách bầu cử")
    one.click_row(NOMINEES, name(LEAVING))
    one.click("Xin rút")
    _vote_on(one, LEAVING, "withdrawal", "Đã cho rút")
    _vote_on(one, NOMINATED, "floor-supported", "Trong danh sách")
    _vote_on(one, REFUSED, "floor-refused", "Không đủ số tán thành")
    _vote_on(one, SELF, "floor-supported", "Trong danh sách")
    one.sees(f"bầu {SEATS} · danh sách 30 · số dư 5 = 20%")
    for button, topic, said in (
        ("Biểu quyết số lượng", "seats", f"Số lượng {SEATS}: thông qua, tán thành 98,67%."),
        ("Biểu quyết danh sách", "list", "Danh sách: thông qua, tán thành 97,79%."),
    ):
        assert one.at == button
        one.press("Return")
        against, other = FACTS["meeting"]["not_in_favour"][topic]
        one.types(f"{against}⏎{other}⏎")
        one.sees(said)
    assert one.at == "Lập danh sách bầu cử"
    one.press("Return")
    one.sees("Đã lập danh sách bầu cử gồm 30 người, xếp theo vần A, B, C.")
    one.takes_picture("danh-sach-bau-cu")


def _vote_on(one: Person, number: int, topic: str, outcome: str) -> None:
    """Enter opens the vote of whoever waits next; then the two figures."""
    against, other = FACTS["meeting"]["not_in_favour"][topic]
    one.press("Return")
    one.sees(name(number))
    one.types(f"{against}⏎{other}⏎")
    in_favour = PRESENT - against - other
    one.sees(f" | {in_favour} = {percent(in_favour, PRESENT)}% | {outcome}")
