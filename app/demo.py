"""The main job from end to end on the sample congress, for somebody who meets the program for the first time.

What it is for: book, count, minutes, recount, window; each step says what it made.
What it is not for: any step of its own: it calls what the commands and the window call.
"""

import json
import sys
from pathlib import Path

from app.display import has_screen, why_no_window
from app.exchange.recount import run as recount
from app.exchange.sample_congress import make_sample
from app.models.book import Book
from app.models.errors import MediumFailed
from app.reports.from_book import build

_FOLDER = "so-dai-hoi-mau"
_NO_SCREEN = "Không có màn hình nên không mở cửa sổ"


def run(folder: Path | None) -> int:
    """Do the main job in a new folder; return the exit code of the recount, or of the window."""
    folder = _new_folder(folder or Path.cwd() / _FOLDER)
    path = folder / "dai-hoi-ix.sodaihoi"
    make_sample(path)
    print(f"Sổ mẫu: {path}")
    files = _write_papers(path, folder)
    print("Đếm lại từ các tệp kiểm lại, không dùng sổ:")
    found = recount([str(file) for file in files], as_json=False, out=sys.stdout, err=sys.stderr)
    if found:
        return found
    sys.stdout.flush()
    if not has_screen():
        reason = why_no_window().removesuffix(".") or _NO_SCREEN
        print(
            f"{reason}; sổ và biên bản ở {folder}; các lệnh dùng được:"
            f" main.py contests|tally|export-contest|recount|check|report «{path}» (xem main.py --help)."
        )
        return 0
    from app.ui.application import run as open_window

    return open_window(path)


def _new_folder(wished: Path) -> Path:
    """Make a folder that was not there before, so that nobody's papers are overwritten."""
    folder, number = wished, 2
    while folder.exists():
        folder = wished.with_name(f"{wished.name}-{number}")
        number += 1
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise MediumFailed(
            f"Không tạo được thư mục «{folder}»: {error.strerror}. Chọn nơi ghi được bằng --folder THƯ_MỤC."
        ) from error
    return folder


def _write_papers(path: Path, folder: Path) -> list[Path]:
    """Write the minutes and the contest file of every contest; return the contest files."""
    files: list[Path] = []
    with Book.look(path) as book:
        for place, contest in enumerate(book.contests.all(), start=1):
            round_id = book.rounds.of_contest(contest.id)[-1].id
            minutes = folder / f"bien-ban-kiem-phieu-{place}.pdf"
            minutes.write_bytes(build(book, "counting-minutes", round_id))
            print(f"Biên bản kiểm phiếu bầu {contest.title}: {minutes}")
            file = folder / f"kiem-lai-{place}.json"
            file.write_text(json.dumps(book.results.contest_object(round_id), ensure_ascii=False), "utf-8")
            files.append(file)
    return files
