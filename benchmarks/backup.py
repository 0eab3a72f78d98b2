"""A backup beside a bare copy of the same file with fsync, and keying while backups run, in one run.

What it is for: `python -m benchmarks.backup [FOLDER_ON_A_STICK]` shows what the checks of a backup cost, and that a
paper is stored as fast while one runs as without.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
Without a folder the backup goes to the disk of the book, which is the worst case for keying.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.backup.apart import back_up_apart
from app.backup.engine import Progress, Wish, back_up
from app.backup.manifest import Holding
from app.models.errors import Stopped
from app.ui.theme import theme
from benchmarks.entry import filled_book, form_times, percentile

PAPERS = 62_000
"""With 200 candidates each about 200 MB."""
RUNS = 3
_MEGABYTE = 1_000_000


def main() -> int:
    """Measure and print; return 0."""
    with tempfile.TemporaryDirectory() as place:
        stick = Path(sys.argv[1] if len(sys.argv) > 1 else place) / "backups"
        stick.mkdir()
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        application = QApplication(sys.argv[:1])
        theme.apply(application)
        path = Path(place) / "book.sodaihoi"
        filled_book(path, PAPERS).close()
        print(f"a book of {path.stat().st_size / _MEGABYTE:.0f} MB; medians of {RUNS}, in seconds", flush=True)
        copied = _median(lambda: _copy(path, stick / "bare.copy"))
        opened = _median(lambda: _back_up(path, stick))
        sealed = _median(lambda: _back_up(path, stick, "four white horses in rain"))
        print(f"copy with fsync {copied:.2f} │ backup {opened:.2f} = × {opened / copied:.1f}", end="")
        print(f" │ sealed backup {sealed:.2f} = × {sealed / copied:.1f}", flush=True)
        _print_keying(path, stick)
        shutil.rmtree(stick)
    return 0


def _print_keying(path: Path, stick: Path) -> None:
    print("Enter → empty form, ms  │ median   p99   most")
    for title, passphrase in (("no backup", None), ("backups running", ""), ("sealed ones running", "four horses")):
        own = path.with_name("keyed.sodaihoi")
        shutil.copy(path, own)
        times, made = _keying_times(own, stick, passphrase)
        print(
            f"{title:23} │ {percentile(times, 50):6.2f} {percentile(times, 99):5.2f} {times[-1]:6.2f}  ({made} made)",
            flush=True,
        )
        for left in own.parent.glob("keyed.sodaihoi*"):
            left.unlink()


def _keying_times(path: Path, stick: Path, passphrase: str | None) -> tuple[list[float], int]:
    """Key through the real page while one backup after the other is made as the window does it; None makes none."""
    from app.models.book import Book

    stop, made = Event(), list[int]()

    def run() -> None:
        while not stop.is_set():
            try:
                _back_up(path, stick, passphrase or "", stop, back_up_apart)
                made.append(1)
            except Stopped:
                return

    thread = Thread(target=run)
    with Book.open(path) as book:
        if passphrase is not None:
            thread.start()
        times = sorted(form_times(book, PAPERS))
        stop.set()
        if passphrase is not None:
            thread.join()
    return times, len(made)


def _back_up(
    path: Path,
    stick: Path,
    passphrase: str = "",
    stop: Event | None = None,
    how: Callable[[Wish, Progress], Holding] = back_up,
) -> None:
    at = datetime.now().astimezone() + timedelta(seconds=len(list(stick.iterdir())))
    made = how(Wish(path, stick, at, passphrase), lambda _done, _total: not (stop and stop.is_set()))
    if not made.is_verified:
        raise RuntimeError(made.path)


def _copy(path: Path, target: Path) -> None:
    with path.open("rb") as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, 1 << 20)
        copy.flush()
        os.fsync(copy.fileno())


def _median(act: Callable[[], None]) -> float:
    times: list[float] = []
    for _ in range(RUNS):
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return sorted(times)[RUNS // 2]


if __name__ == "__main__":
    sys.exit(main())
