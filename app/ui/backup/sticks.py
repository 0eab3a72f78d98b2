"""The sticks and disks a backup may go to, as they come and go.

What it is for: one look at what is mounted, in a thread: a stick that hangs must not hold up the window.
What it is not for: choosing one (backups).
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_WHERE_DISKS_ARE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Elsewhere a folder is chosen by hand."""
_FOLDER = "Sao luu So Dai hoi"


@dataclass(frozen=True, slots=True)
class Stick:
    """One mounted volume; sizes in bytes."""

    root: Path
    name: str
    free: int
    total: int
    read_only: bool
    device: int
    """What the system calls the volume: the empty folder a pulled stick leaves behind is on another one."""

    @property
    def key(self) -> str:
        """What tells this stick from another one that gets the same letter."""
        return f"{self.name}|{self.total}"

    @property
    def folder(self) -> Path:
        """Where backups lie on it."""
        return self.root / _FOLDER


def read_sticks(book: Path) -> list[Stick]:
    """Return the volumes besides that of the system and that of the book."""
    own = QStorageInfo(str(book.parent)).rootPath()
    return list(_others(own))


def _others(own: str) -> Iterator[Stick]:
    for one in QStorageInfo.mountedVolumes():
        root = one.rootPath()
        is_disk = one.isValid() and one.isReady() and one.bytesTotal() > 0
        if is_disk and not one.isRoot() and root != own and _is_for_people(root, bytes(one.device().data())):
            name = one.displayName() or root
            with suppress(OSError):
                device = Path(root).stat().st_dev
                yield Stick(Path(root), name, one.bytesAvailable(), one.bytesTotal(), one.isReadOnly(), device)


def _is_for_people(root: str, device: bytes) -> bool:
    """Tell disks from what a system mounts for itself; Windows gives letters to disks alone."""
    return os.name == "nt" or (root.startswith(_WHERE_DISKS_ARE) and device.startswith(b"/dev/"))
