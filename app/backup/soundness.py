"""Whether a copy of a book is sound: pages, references, the chain of its journal; and what it holds.

What it is for: the check of every backup before it gets its name, and of what a stick holds.
What it is not for: comparing records with the journal one by one (models.checking).
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.models.ballots import COUNT_ALL
from app.models.file_faults import faults_of_file, faults_of_journal
from app.models.journal import Journal


@dataclass(frozen=True, slots=True)
class Facts:
    """What a copy holds: papers, journal entries, digests of the first and the last one; `found` is what is wrong."""

    papers: int
    entries: int
    origin: str
    head: str
    found: tuple[str, ...]


def facts_of(path: Path) -> Facts:
    """Read a copy that nobody writes, making no side file; raise sqlite3.Error where it cannot be read."""
    with closing(readable(path)) as copy:
        faults = (*faults_of_file(copy, "quick_check"), *faults_of_journal(Journal(copy)))
        papers = copy.execute(COUNT_ALL).fetchone()[0]
        first = copy.execute("SELECT digest FROM journal ORDER BY id LIMIT 1").fetchone()
        last = copy.execute("SELECT id, digest FROM journal ORDER BY id DESC LIMIT 1").fetchone() or (0, "")
        return Facts(papers, last[0], first[0] if first else "", last[1], tuple(one.message for one in faults))


def readable(path: Path) -> sqlite3.Connection:
    """Return a connection to a copy that nobody writes; it makes no side file."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
