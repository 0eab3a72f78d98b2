"""What a stick holds, read beside the window: the list, one backup verified, one put back.

What it is for: a worker for everything that reads a stick, so that a slow one holds nothing up.
What it is not for: making backups (backups) and asking (the page).
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.backup import messages
from app.backup.manifest import Holding, holdings
from app.backup.restoring import readable, restore, unpack, verify
from app.models.book import Book
from app.models.errors import MediumFailed
from app.ui.results.worker import Worker


class HoldingsWork(QObject):
    """One thing at a time."""

    listed = Signal(list)
    verified = Signal(object)
    """The Facts of the backup."""
    read = Signal(str, str)
    """Title and digest of the last confirmed round of the backup, both "" where there is none."""
    restored = Signal(Path)
    unpacked = Signal(object)
    """The Unpacked copy of a backup, to be looked at."""
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Begin with the first thing asked."""
        super().__init__(parent)
        self._worker = Worker()
        parent.destroyed.connect(self._worker.close)

    def list(self, folder: Path | None) -> None:
        """List what a folder holds; none holds nothing."""
        self._worker.run(lambda: _listed(folder), self.listed.emit, self.refused.emit)

    def verify(self, holding: Holding, passphrase: str) -> None:
        """Read all of a backup."""
        self._worker.run(lambda: verify(holding.path, passphrase)[0], self.verified.emit, self.refused.emit)

    def read_minutes(self, holding: Holding, passphrase: str) -> None:
        """Find the digest that the last signed minutes of a backup print."""
        self._worker.run(
            lambda: _last_confirmed(holding.path, passphrase), lambda found: self.read.emit(*found), self.refused.emit
        )

    def unpack(self, holding: Holding, passphrase: str) -> None:
        """Copy a backup to a private place, to be looked at there."""
        self._worker.run(lambda: unpack(holding.path, passphrase), self.unpacked.emit, self.refused.emit)

    def restore(self, holding: Holding, target: Path, passphrase: str) -> None:
        """Put a backup back as a new book."""

        def put_back() -> Path:
            restore(holding.path, target, passphrase)
            return target

        self._worker.run(put_back, self.restored.emit, self.refused.emit)


def _listed(folder: Path | None) -> list[Holding]:
    try:
        return holdings(folder) if folder else []
    except OSError as error:
        raise MediumFailed(messages.NOT_READ, name=folder) from error


def _last_confirmed(path: Path, passphrase: str) -> tuple[str, str]:
    with readable(path, passphrase) as plain, Book.look(plain) as book:
        found = ("", "")
        for contest in book.contests.all():
            for one in book.rounds.of_contest(contest.id):
                confirmed = book.results.confirmation(one.id)
                if confirmed:
                    found = (contest.title, confirmed.digest)
        return found
