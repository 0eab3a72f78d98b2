"""All benchmarks, one after the other, as one table of ratios: `python -m benchmarks [--quick] [--to FILE] [NAME …]`.

What it is for: each benchmark in a process of its own, so that none is measured in what another left behind; the
machine described above the table; progress on stderr. docs/benchmarks.md is the page of the last run.
What it is not for: what is measured (each module) and a verdict in the tests.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from benchmarks.figures import HEAD, Figure, read, table

ROOT = Path(__file__).resolve().parents[1]
BENCHMARKS = (
    "startup",
    "entry",
    "keying",
    "comparison",
    "recount",
    "check_in",
    "delegates",
    "members",
    "member_import",
    "backup",
)
_GIGABYTE = 1 << 30
_SAYS = """\
What `python -m benchmarks` printed last. A ratio is ours beside a baseline of the same run; times alone say more of the
machine than of the program. `spread`: how far the middle half of ours lies apart, as a share of ours."""
_BUSY = "The machine was busy with other work: times are longer than on a quiet one, and goals in times say nothing."


def main() -> int:
    """Run them and print the page; return 0 when all ran and, unless the run was a quick one, every goal was met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}; all where none is named")
    parser.add_argument("--quick", action="store_true", help="small sizes and few turns, to see that they run")
    parser.add_argument("--to", type=Path, metavar="FILE", help="write the page there, too")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(BENCHMARKS):
        parser.error(f"no benchmark: {', '.join(sorted(unknown))}")
    before, found, failed = _load(), dict[str, list[Figure]](), list[str]()
    for name in asked.names or BENCHMARKS:
        began = time.monotonic()
        print(f"{name} …", file=sys.stderr, flush=True)
        try:
            found[name] = list(_run(name, quick=asked.quick))
        except subprocess.CalledProcessError:
            failed.append(name)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    page = _page(found, failed, before, quick=asked.quick)
    print(page)
    if asked.to:
        asked.to.write_text(f"{page}\n", encoding="utf-8")
    missed = not all(one.is_met for figures in found.values() for one in figures)
    return int(bool(failed) or (missed and not asked.quick))


def _run(name: str, *, quick: bool) -> Iterator[Figure]:
    """Yield the figures of a benchmark; raise CalledProcessError where it breaks off."""
    command = [sys.executable, "-m", f"benchmarks.{name}", "--json", *(["--quick"] if quick else [])]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        for line in process.stdout or ():
            yield read(line)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def _page(found: dict[str, list[Figure]], failed: list[str], before: float, *, quick: bool) -> str:
    rows = [(name, *one.cells) for name, figures in found.items() for one in figures]
    parts = [
        "# Benchmarks",
        _SAYS,
        _BUSY if before > (os.cpu_count() or 1) / 2 else "",
        "A quick run: sizes and turns are too small for a verdict." if quick else "",
        "\n".join(f"- {line}" for line in _machine(before)),
        table(rows, ("benchmark", *HEAD)),
        f"Broken off: {', '.join(failed)}." if failed else "",
    ]
    return "\n\n".join(filter(None, parts))


def _machine(before: float) -> Iterator[str]:
    """Yield what the figures were measured on."""
    import sqlite3

    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    yield f"{datetime.now().astimezone():%Y-%m-%d %H:%M %z}"
    yield f"{_processor()}; {os.cpu_count()} cores{_memory()}; {platform.system()} {platform.release()}"
    yield (
        f"Python {platform.python_version()}, Qt {qVersion()} (PySide6 {pyside}), SQLite {sqlite3.sqlite_version},"
        f" platform {os.environ.get('QT_QPA_PLATFORM', 'offscreen')}"
    )
    if hasattr(os, "getloadavg"):
        yield f"Load before: {before:.1f}; after: {_load():.1f} (processes that want a core, in one minute)"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return ""
    return f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / _GIGABYTE:.0f} GB"


def _load() -> float:
    """Return how busy the machine was, 0 where the system does not say."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


if __name__ == "__main__":
    sys.exit(main())
