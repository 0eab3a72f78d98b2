"""Congress IX, the papers: credentials, the resolution, minutes, the dossier for the upper committee.

What it is for: stage 7 of the replay.
What it is not for: whether the papers are right (ix_recomputed reads them back).
"""

from ix_facts import PRESENT, SUMMONED
from ix_nominations import TITLE
from sitting import Sitting

DOSSIER = "ho-so"
MINUTES, REPORT = "bien-ban-bch.pdf", "tham-tra.pdf"


def find_everybody_eligible(sitting: Sitting) -> None:
    """Write down what the credentials board found of all delegates, and read its report."""
    one, file = sitting.person, sitting.folder / REPORT
    one.begins("Thẩm tra tư cách, báo cáo")
    one.press("Ctrl+3")
    one.sees(f"{SUMMONED} chưa thẩm tra")
    one.press("Ctrl+A", "F4")
    one.sees("Đổi cho 234 đại biểu đã chọn")
    one.picks("Thẩm tra tư cách", "đủ tư cách")
    one.press("Tab", "Space")
    one.sees("Đã đổi 234 đại biểu.", "đã thẩm tra đủ")
    one.goes("báo cáo thẩm tra tư cách")
    one.sees("Báo cáo thẩm tra")
    with one.answering(one.names_file(file)):
        one.press("Ctrl+S")
    one.until(file.is_file, "the report is in the file")


def vote_the_resolution(sitting: Sitting) -> None:
    """The last two votes of the programme."""
    one = sitting.person
    one.begins("Biểu quyết văn kiện, Nghị quyết")
    one.goes("biểu quyết")
    one.sees("Báo cáo chính trị, báo cáo kiểm điểm của Ban Chấp hành")
    one.types("0⏎0⏎")
    one.sees(f"{PRESENT} / {PRESENT} tán thành, thông qua.")
    one.sees("Nghị quyết đại hội")
    one.types("0⏎1⏎")
    one.sees(f"{PRESENT - 1} / {PRESENT} tán thành, thông qua.")


def save_the_minutes(sitting: Sitting) -> None:
    """The minutes of the executive committee, alone, as they are printed and signed."""
    one, file = sitting.person, sitting.folder / MINUTES
    one.begins("Biên bản kiểm phiếu")
    one.goes("biên bản khóa IX")
    one.sees(f"Biên bản kiểm phiếu bầu {TITLE}")
    with one.answering(one.names_file(file)):
        one.press("Ctrl+S")
    one.until(file.is_file, "the minutes are in the file")
    one.sees("Trang 1 / ")
    one.takes_picture("bien-ban")


def save_the_dossier(sitting: Sitting) -> None:
    """All papers into one folder."""
    one, folder = sitting.person, sitting.folder / DOSSIER
    one.begins("Hồ sơ đại hội")
    folder.mkdir()
    one.goes("hồ sơ đại hội")
    one.sees("còn thiếu: 0")
    one.takes_picture("ho-so")
    with one.answering(one.names_file(folder)):
        one.press("Ctrl+S")
    one.sees("Đã lưu hồ sơ, số văn bản: 18.")
