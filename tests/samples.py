"""The sample congress for tests: made once in each process that runs them, copied wherever a test wants one.

What it is for: two dozen tests begin with the whole sample, which takes seconds to make; those that are about the
congress alone take the small one, in which few people are evaluated, once.
What it is not for: tests of making it.
"""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from app.exchange import sample_congress


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="so-dai-hoi-mau-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@cache
def _whole() -> Path:
    path = _folder() / "mau.sodaihoi"
    sample_congress.make_sample(path)
    return path


@cache
def _small() -> Path:
    path, facts = _folder() / "mau-nho.sodaihoi", sample_congress.sample_facts()
    of_years = facts["year_round"]
    of_years["first_year"] = of_years["last_year"]
    of_years["members"] = 600
    of_years["admitted"] = {year: count // 10 for year, count in of_years["admitted"].items()}
    sample_congress.make_sample(path, facts)
    return path


def make_sample(path: Path) -> None:
    """Put a fresh copy of the sample book there."""
    shutil.copy(_whole(), path)


def make_small_sample(path: Path) -> None:
    """Put a fresh copy there of the sample of the same congress with 600 members, evaluated in its last year."""
    shutil.copy(_small(), path)
