"""Congress IX, the programme and the door: sessions from the usual programme, everybody checked in, the quorum.

What it is for: stage 2 of the replay.
What it is not for: bodies and votes (ix_meeting).
"""

from ix_facts import PRESENT, SUMMONED, name
from person import Person
from sitting import Sitting

from app.rules.vietnamese import fold

EXCUSED = (64, 173)
"""Who excused themselves, by their numbers."""
BY_NAME = 12
"""So many come without a badge, and are found by letters of their names."""
AT_ONCE = 24
"""So many badges are scanned before the person at the door looks up."""


def lay_the_programme(sitting: Sitting) -> None:
    """Take the usual programme of three days; the first item begins."""
    one = sitting.person
    one.begins("Chương trình theo mẫu")
    one.press("Ctrl+4")
    one.sees("Chưa có chương trình")
    one.press("Return")
    one.sees("Đã lấy chương trình mẫu.", "08:00 | Phiên trù bị, buổi sáng | 170 | 28/7/2020")
    one.sees("Tiếp theo:", "Ổn định tổ chức, điểm danh đại biểu")
    one.takes_picture("chuong-trinh")
    one.click("Bắt đầu")
    one.sees("▶ Ổn định tổ chức, điểm danh đại biểu")


def check_everybody_in(sitting: Sitting) -> None:
    """At the door: letters of the name or the number of the badge, and one key."""
    one = sitting.person
    one.begins("Điểm danh 228 đại biểu")
    one.press("Ctrl+5")
    one.sees("Phiên trù bị, buổi sáng · 28/7/2020 · 08:00", f"0 / {SUMMONED}", "Chưa đủ điều kiện tiến hành")
    for number in range(1, BY_NAME + 1):
        _finds(one, name(number))
        one.types("⏎")
        one.sees(f"{number} · {name(number)}: có mặt")
    for first in range(BY_NAME + 1, SUMMONED + 1, AT_ONCE):
        badges = range(first, min(first + AT_ONCE, SUMMONED + 1))
        one.types("".join(f"{number}{'/' if number in EXCUSED else '⏎'}" for number in badges))
        one.sees(f"{badges[-1]} · {name(badges[-1])}: {'vắng có phép' if badges[-1] in EXCUSED else 'có mặt'}")
    one.takes_picture("diem-danh")
    one.sees(
        *(f"{PRESENT} / {SUMMONED}", "99,12%", "Đủ điều kiện tiến hành", "vắng có phép 2"),
        f"✓ Đại biểu có mặt: {PRESENT} / {SUMMONED}, cần ít nhất 152 (hai phần ba)",
    )


def _finds(one: Person, wanted: str) -> None:
    """Type two letters of the given name and go down to the right row; where it is not listed, type the whole name."""
    one.types(fold(wanted.rsplit(maxsplit=1)[-1])[:2])
    listed = [row.split(" | ")[1] for row in one.reads("Người tìm thấy").splitlines()[1:]]
    one.types("↓" * listed.index(wanted) if wanted in listed else f"⎋{wanted}")
