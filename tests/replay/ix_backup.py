"""Congress IX, a backup to a stick, and the book brought back from it on a second laptop.

What it is for: stage 8 of the replay; the process that is killed in the middle is in ix_committee.
What it is not for: backups themselves (tests/backup).
"""

import re
from pathlib import Path

from ix_papers import DOSSIER
from person import Person
from pypdf import PdfReader
from sitting import Sitting

STICK, SECOND_HOME, RESTORED = "o-usb", "may-2", "khoi-ix-khoi-phuc.sodaihoi"
PASSPHRASE = "nui cao suoi xa"


def back_up_to_the_stick(sitting: Sitting) -> None:
    """Choose the stick and a passphrase, and back up."""
    one, stick = sitting.person, sitting.folder / STICK
    one.begins("Sao lưu vào ổ USB")
    stick.mkdir()
    one.goes("sao lưu")
    _chooses(one, stick)
    one.click("Mật khẩu")
    one.types(f"{PASSPHRASE}⇥{PASSPHRASE}")
    one.press("Ctrl+B")
    one.sees("Đã sao lưu", "Rút ổ", "| 1.180 |", "Khó đoán")
    one.takes_picture("sao-luu")


def restore_on_a_second_laptop(sitting: Sitting) -> None:
    """Bring the book back where nothing of it is: passphrase, and two groups from the signed minutes."""
    one, stick, target = sitting.person, sitting.folder / STICK, sitting.folder / SECOND_HOME / RESTORED
    one.begins("Khôi phục trên máy thứ hai")
    sitting.start(SECOND_HOME)
    one.sees("Chưa có sổ nào")
    one.click("Sổ mới…")
    one.types("Tạm")
    one.writes("Tên đại hội", "Tạm⏎")
    one.sees("Trình tự đại hội")
    one.goes("sao lưu")
    _chooses(one, stick)
    one.sees("1.180", "có khóa")
    one.tabs_to("Bản sao trên ổ")
    one.press("Return")
    one.types(f"{PASSPHRASE}⏎")
    one.sees("Hai nhóm còn thiếu, theo biên bản đã ký")
    one.takes_picture("khoi-phuc")
    one.types(_groups_on_paper(one.reads(), sitting.folder / DOSSIER))
    with one.answering(one.names_file(target)):
        one.press("Return")
    one.sees("Đã khôi phục thành sổ mới. Mở bằng Ctrl+O.")
    with one.answering(one.names_file(target)):
        one.press("Ctrl+O")
    one.sees("Ai đang làm việc?", "Bấm số trước tên.")
    one.press("1")
    one.sees("Lan · toàn quyền", "Đã lưu 1.180 phiếu", "Bầu Bí thư Đảng ủy", "Hồ sơ đại hội")


def _chooses(one: Person, stick: Path) -> None:
    """Choose the folder of the stick."""
    one.sees("Sao lưu vào")
    with one.answering(one.names_file(stick)):
        one.click("Chọn thư mục khác…")
    one.sees(f"Bản sao nằm trong: {stick}")


def _groups_on_paper(asked: str, dossier: Path) -> str:
    """Read on the minutes the two groups that the screen leaves out."""
    shown = re.search(r"((?:[0-9a-f_]{4} ){7}[0-9a-f_]{4})", asked)
    assert shown is not None, asked
    wanted = re.compile(shown[1].replace("____", "([0-9a-f]{4})"))
    texts = (page.extract_text() for file in sorted(dossier.rglob("*.pdf")) for page in PdfReader(file).pages)
    return " ".join(next(found for text in texts if (found := wanted.search(" ".join(text.split())))).groups())
