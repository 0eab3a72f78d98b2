"""Congress IX, half a year later: the members of a cell, their evaluation, and how far the targets are.

What it is for: stage 9 of the replay.
What it is not for: the congress.
"""

from ix_facts import SECRETARY
from ix_sheets import write_members
from sitting import Sitting

from app.rules.target_actuals import NAMES, Measure

CELL, MEMBERS, YEAR = "Chi bộ Sở Nội vụ", 12, 2021
CLASSES = "122222222334"
"""One key a member: excellent, eight well, two fulfilled, one not."""
MEASURED = (Measure.MEMBERS_FULFILLED, Measure.MEMBERS_WELL, Measure.MEMBERS_EXCELLENT)
YEARLY = "Hằng năm, trên 90% đảng viên hoàn thành nhiệm vụ; 80% hoàn thành tốt nhiệm vụ, trong đó 20% hoàn thành"
TARGETS = (f"{YEARLY} xuất sắc nhiệm vụ", "Kết nạp 500 đảng viên mới trở lên")


def take_in_a_cell(sitting: Sitting) -> None:
    """Twelve members of a cell out of Excel."""
    one, sheet = sitting.person, sitting.folder / "dang-vien.xlsx"
    write_members(sheet, CELL, MEMBERS)
    one.begins("Nhập đảng viên của một chi bộ")
    one.press("Ctrl+9")
    one.sees("Chưa có đảng viên nào")
    with one.answering(one.names_file(sheet)):
        one.press("Return")
    one.sees(f"{MEMBERS} dòng, {MEMBERS} đảng viên mới, không có lỗi.")
    one.tabs_to("Đưa vào sổ")
    one.press("Space")
    one.sees(f"{MEMBERS} đảng viên")


def evaluate_the_cell(sitting: Sitting) -> None:
    """Open the year, one key a member, propose and decide."""
    one = sitting.person
    one.begins(f"Đánh giá {MEMBERS} đảng viên")
    one.goes("đánh giá, xếp loại")
    one.press("Return")
    one.sees("Năm đánh giá")
    one.tabs_to("Năm đánh giá", back=True)
    one.press("Ctrl+A")
    one.types(f"{YEAR}⇥")
    one.sees(f"Mở năm {YEAR}")
    one.press("Return")
    one.sees(f"Đánh giá, xếp loại đảng viên năm {YEAR}", f"0 / {MEMBERS} đã nhập")
    one.types(CLASSES)
    one.sees(f"{MEMBERS} / {MEMBERS} đã nhập")
    one.click("Đề nghị…")
    one.sees(f"Tất cả đã sẵn sàng: {MEMBERS}")
    one.press("Return")
    one.sees(f"{MEMBERS} chờ quyết định")
    one.click("Quyết định…")
    one.types("12-QĐ/ĐUK")
    one.writes("Người ký", f"{SECRETARY}⏎")
    one.sees("Đã quyết định")
    one.takes_picture("danh-gia")


def look_at_the_targets(sitting: Sitting) -> None:
    """Paste the targets of the resolution, set the term, read the figures that the book counts."""
    one = sitting.person
    one.begins("Chỉ tiêu")
    one.goes("chỉ tiêu")
    one.sees("Chưa có chỉ tiêu nào")
    one.pastes("\n".join(TARGETS))
    one.sees("Đã thêm 2 chỉ tiêu.", "1a | đảng viên hoàn thành nhiệm vụ | % | > 90")
    one.press("Left", times=3)
    one.press("Return")
    for measure in MEASURED:
        one.picks("Số thực hiện", f"tính từ sổ: {NAMES[measure]}")
        one.press("Tab")
    one.press("Ctrl+S")
    one.sees(
        *("1a | đảng viên hoàn thành nhiệm vụ | % | > 90 | 91,67", "bình quân 11/12 = 91,67%", "… chưa đủ 1/5"),
        *("1b | hoàn thành tốt nhiệm vụ | % | 80 | 75", "1c | hoàn thành xuất sắc nhiệm vụ | % | 20 | 12,5"),
    )
    one.takes_picture("chi-tieu")
