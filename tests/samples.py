"""The sample congress for tests: made once in each process that runs them, copied wherever a test wants one.

What it is for: two dozen tests begin with the whole sample, which takes seconds to make.
What it is not for: tests of making it.
"""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from app.exchange import sample_congress


@cache
def _made() -> Path:
    folder = tempfile.mkdtemp(prefix="so-dai-hoi-mau-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "mau.sodaihoi"
    sample_congress.make_sample(path)
    return path


def make_sample(path: Path) -> None:
    """Put a fresh copy of the sample book there."""
    shutil.copy(_made(), path)
