"""A backup beside a bare copy of the same file with fsync, and keying while backups run, in one run.

What it is for: `python -m benchmarks.backup` shows what the checks of a backup cost, and that a paper is stored as fast
while one runs as without. Backups go to the disk of the book, which is the worst case for keying, or to the folder that
the variable BENCHMARK_STICK names.
What it is not for: a verdict in the tests: machines differ, so the figures stand beside a baseline of the same run.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread

from app.backup.apart import back_up_apart
from app.backup.engine import Progress, Wish, back_up
from app.backup.manifest import Holding
from app.models.errors import Stopped
from benchmarks.entry import MEASURED, QUICK_MEASURED, filled_book, form_times
from benchmarks.figures import Figure, run, turns
from benchmarks.windows import look_apart

PAPERS, QUICK_PAPERS = 62_000, 500
"""With 200 candidates each 62,000 are about 200 MB."""
_PASSPHRASE = "four white horses in rain"
_ALONE = "no backups"
_BESIDE = {_ALONE: None, "backups": "", "sealed backups": _PASSPHRASE}
"""What runs beside keying, in turns, so that what else the machine does falls on all of them alike."""
RUNS = 3
_MEGABYTE = 1_000_000


def measure(*, quick: bool) -> Iterator[Figure]:
    """Copy and back up a book, then key while backups are made."""
    papers, times, measured = (QUICK_PAPERS, 1, QUICK_MEASURED) if quick else (PAPERS, RUNS, MEASURED)
    with tempfile.TemporaryDirectory() as place:
        look_apart(Path(place))
        path, stick = Path(place) / "book.sodaihoi", Path(os.environ.get("BENCHMARK_STICK", place)) / "backups"
        stick.mkdir()
        filled_book(path, papers, measured).close()
        size = f"{path.stat().st_size / _MEGABYTE:.0f} MB"
        copied = turns(lambda: _copy(path, stick / "bare.copy"), times)
        opened = turns(lambda: _back_up(path, stick), times)
        yield Figure.of(f"a backup of {size}, checked", opened, "a copy with fsync", copied)
        sealed = turns(lambda: _back_up(path, stick, _PASSPHRASE), times)
        yield Figure.of(f"a sealed backup of {size}, checked", sealed, "a copy with fsync", copied)
        keyed: dict[str, list[float]] = {}
        for _ in range(times):
            for name, passphrase in _BESIDE.items():
                keyed[name] = keyed.get(name, []) + _keyed(path, stick, (papers, measured), passphrase)
        alone = keyed.pop(_ALONE)
        for name, found in keyed.items():
            yield Figure.of(f"Enter → empty form while {name} run", found, "the same with no backup", alone)
        shutil.rmtree(stick)


def _keyed(path: Path, stick: Path, sizes: tuple[int, int], passphrase: str | None) -> list[float]:
    """Key into a copy of the book."""
    own = path.with_name("keyed.sodaihoi")
    shutil.copy(path, own)
    times = _keying_times(own, stick, sizes, passphrase)
    for left in own.parent.glob("keyed.sodaihoi*"):
        left.unlink()
    return times


def _keying_times(path: Path, stick: Path, sizes: tuple[int, int], passphrase: str | None) -> list[float]:
    """Key through the real page while one backup after the other is made as the window does it; None makes none."""
    from app.models.book import Book

    stop = Event()

    def run() -> None:
        while not stop.is_set():
            try:
                _back_up(path, stick, passphrase or "", stop, back_up_apart)
            except Stopped:
                return

    thread = Thread(target=run)
    with Book.open(path) as book:
        if passphrase is not None:
            thread.start()
        times = list(form_times(book, *sizes))
        stop.set()
        if passphrase is not None:
            thread.join()
    return times


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


if __name__ == "__main__":
    sys.exit(run(measure))
