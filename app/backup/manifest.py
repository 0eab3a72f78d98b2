"""What stands beside a backup: of which book, when, how many papers, its digest, what its check found.

What it is for: telling what a stick holds without opening anything, also when the backups are sealed.
What it is not for: proof: whoever can change the backup can change what stands beside it. `verify` reads the file.
Invariant: it is written last, so that a backup without one was never checked.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app.models.whole_file import write_whole
from app.rules.generations import surplus

SUFFIX = ".sodaihoi"
SEALED_SUFFIX = ".sodaihoi.age"
_MOST_BYTES = 64_000
_FORMAT = "so-dai-hoi-sao-luu-1"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`at` in ISO 8601; `origin` is the digest of the book's first journal entry, `head` that of the last.

    `found` is what was wrong with the book itself, `past_cache` whether the digest was read from the device alone.
    """

    book: str
    origin: str
    at: str
    papers: int
    entries: int
    head: str
    size: int
    digest: str
    past_cache: bool
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holding:
    """One backup on a stick; without a manifest that fits the file nothing is known of it."""

    path: Path
    size: int
    manifest: Manifest | None

    @property
    def is_sealed(self) -> bool:
        """Whether it takes a passphrase to open it."""
        return self.path.name.endswith(SEALED_SUFFIX)

    @property
    def is_verified(self) -> bool:
        """Whether it was checked when it was made, and nothing was wrong."""
        return self.manifest is not None and not self.manifest.found


def beside(path: Path) -> Path:
    """Return where the manifest of a backup stands."""
    return path.with_name(f"{path.name}.json")


def write(path: Path, manifest: Manifest) -> None:
    """Put the manifest beside its backup; raise OSError where the stick refuses."""
    content = json.dumps({"format": _FORMAT, **asdict(manifest)}, ensure_ascii=False, indent=1)
    write_whole(beside(path), content.encode())


def read(path: Path) -> Manifest | None:
    """Return the manifest of a backup; None where none is that could be meant."""
    try:
        with beside(path).open("rb") as file:
            told = json.loads(file.read(_MOST_BYTES))
        found = Manifest(**{key: told[key] for key in Manifest.__slots__ if key != "found"}, found=tuple(told["found"]))
        datetime.fromisoformat(found.at)
        numbers = all(type(one) is int for one in (found.papers, found.entries, found.size))
        texts = [*(told[key] for key in ("book", "origin", "at", "head", "digest")), *told["found"]]
        is_whole = told["format"] == _FORMAT and numbers and all(isinstance(one, str) for one in texts)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    return found if is_whole else None


def holdings(folder: Path) -> list[Holding]:
    """Return the backups in a folder, the newest first; a folder that is not there holds none.

    Of one book that is the one that holds most: a clock may have stood in the future for a while.
    Raises OSError where the stick does not answer.
    """
    if not folder.is_dir():
        return []
    found = [holding(one) for one in folder.iterdir() if is_backup_name(one) and one.is_file()]
    by_clock = sorted(found, key=_age, reverse=True)
    books: dict[str, list[Holding]] = {}
    for one in by_clock:
        books.setdefault(_origin(one), []).append(one)
    newest = {origin: iter(sorted(those, key=_entries, reverse=True)) for origin, those in books.items()}
    return [next(newest[_origin(one)]) for one in by_clock]


def _origin(one: Holding) -> str:
    return one.manifest.origin if one.manifest else ""


def _entries(one: Holding) -> int:
    return one.manifest.entries if one.manifest else 0


def verified(folder: Path, origin: str) -> list[Holding]:
    """Return the verified backups of a book in a folder, what holds most first; none where no folder is."""
    try:
        return [one for one in holdings(folder) if one.is_verified and _origin(one) == origin]
    except OSError:
        return []


def _age(one: Holding) -> tuple[str, int, str]:
    """Of two made in one second the later one has a number in its name, which is longer by that."""
    return one.manifest.at if one.manifest else "", len(one.path.name), one.path.name


def holding(path: Path) -> Holding:
    """Return one backup as it lies there."""
    size, told = path.stat().st_size, read(path)
    return Holding(path, size, told if told and told.size == size else None)


def is_backup_name(path: Path) -> bool:
    """Return whether a file is called as backups are; hidden ones are being written."""
    return path.name.endswith((SUFFIX, SEALED_SUFFIX)) and not path.name.startswith(".")


def is_backup(path: Path) -> bool:
    """Return whether a file is a backup and no book to work on: it is sealed, or it is told of beside it."""
    return path.is_file() and is_backup_name(path) and (path.name.endswith(SEALED_SUFFIX) or read(path) is not None)


def given_up(made: Path, origin: str, leads_to: Callable[[Manifest], bool]) -> list[Path]:
    """Return the verified backups beside the one just `made` that the rule of generations lets go.

    What was not verified stays, and so does the one just made. A book that was put back goes on from an earlier
    backup, and those after that one hold more: what by `leads_to` is not of its way is told apart and pushes out none.
    """
    listed = [(one.path, one.manifest) for one in verified(made.parent, origin) if one.manifest]
    led = [leads_to(told) for _, told in listed]
    gone: list[Path] = []
    for way in (True, False):
        those = [one for one, is_led in zip(listed, led, strict=True) if is_led is way]
        places = surplus([datetime.fromisoformat(told.at).replace(tzinfo=None) for _, told in those])
        gone += (those[place][0] for place in places)
    return [path for path in gone if path != made]
