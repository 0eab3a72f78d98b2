"""Reading a backup again: verifying it, and putting it back as a new file.

What it is for: what a stick holds, checked as it lies there, sealed or not; the present book is never written over.
What it is not for: saving what is left of a damaged book.
"""

import hashlib
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.backup import manifest, medium, messages, seal
from app.backup.manifest import Manifest
from app.backup.soundness import Facts, facts_of
from app.models import book_file, file_messages
from app.models.errors import DamagedBook, MediumFailed, NotABook
from app.models.file_kinds import SEALED_MAGIC, told_of
from app.models.file_messages import A_SEALED_BACKUP
from app.models.private_folders import PrivateFolder


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A plain copy of a backup in a folder that nobody else may enter, to be looked at; the folder goes with it."""

    backup: Path
    copy: Path
    folder: PrivateFolder


def unpack(path: Path, passphrase: str = "") -> Unpacked:
    """Return a copy of a backup to look at, so that the stick is neither written nor needed; raise as `verify` does."""
    with readable(path, passphrase) as plain, _room_for(path):
        folder = PrivateFolder()
        copy = folder.path / path.name.removesuffix(".age")
        try:
            shutil.copyfile(plain, copy)
        except OSError:
            folder.cleanup()
            raise
    return Unpacked(path, copy, folder)


def verify(path: Path, passphrase: str = "") -> tuple[Facts, Manifest | None]:
    """Read all of a backup, compare it with what stands beside it, and return what it holds.

    Raises NotABook, DamagedBook, NewerBook, WrongPassphrase or MediumFailed.
    """
    with readable(path, passphrase) as plain:
        return _facts(plain, path), manifest.read(path)


def restore(path: Path, target: Path, passphrase: str = "") -> Facts:
    """Put a backup back as a new book and return what that holds; its own faults are in `found`.

    Raises what `verify` raises, and MediumFailed where `target` exists or cannot be written.
    """
    if target.suffix.lower() != book_file.SUFFIX:
        raise MediumFailed(messages.OUT_SUFFIX, name=target.name, suffix=book_file.SUFFIX)
    part = target.with_name(f".{target.name}.part")
    with readable(path, passphrase) as plain:
        facts = _facts(plain, path)
        content = plain.read_bytes()
        told = manifest.read(path)
        if plain == path and told and hashlib.sha256(content).hexdigest() != told.digest:
            raise DamagedBook(messages.CHANGED, name=path.name)
        try:
            if target.exists() or target.with_name(f"{target.name}-wal").exists():
                raise MediumFailed(file_messages.TAKEN, name=target.name)
            medium.write(part, content, lambda _: True)
            if medium.digest_on_device(part, lambda _: True).hex != hashlib.sha256(content).hexdigest():
                raise MediumFailed(messages.READ_OTHERWISE)
            medium.name(part, target)
        except OSError as error:
            # A book goes to any folder, not to a stick: where there is none, nothing was pulled out.
            why = medium.why if target.parent.exists() else book_file.why_not_written
            raise MediumFailed(messages.NOT_RESTORED, name=target.name, why=why(target, error)) from error
        finally:
            medium.drop(part)
    return facts


@contextmanager
def readable(path: Path, passphrase: str) -> Generator[Path]:
    """Hold a backup as a plain file that agrees with its manifest; of a sealed one that is a copy, gone afterwards."""
    if not manifest.is_backup_name(path) or path.is_dir():
        told = told_of(path)
        raise NotABook(messages.NOT_A_BACKUP if told in {"", A_SEALED_BACKUP} else told, name=path.name)
    told = manifest.read(path)
    try:
        content = medium.content(path)
    except FileNotFoundError:
        raise NotABook(file_messages.NOT_FOUND, name=path.name, folder=path.parent) from None
    except OSError as error:
        raise MediumFailed(messages.NOT_READ, name=path.name) from error
    if told and hashlib.sha256(content).hexdigest() != told.digest:
        raise DamagedBook(messages.CHANGED, name=path.name)
    if not path.name.endswith(manifest.SEALED_SUFFIX):
        book_file.inspect(path)
        yield path
        return
    if not content.startswith(SEALED_MAGIC):
        raise NotABook(file_messages.NOT_SEALED, name=path.name)
    plain = seal.opened(content, passphrase, path.name)
    with _room_for(path):
        held = PrivateFolder()
    with held as folder:
        copy = folder / path.name.removesuffix(".age")
        with _room_for(path):
            copy.write_bytes(plain)
        book_file.inspect(copy)
        yield copy


@contextmanager
def _room_for(path: Path) -> Generator[None]:
    """Say in words that the laptop has no room for a copy of this backup."""
    try:
        yield
    except OSError as error:
        raise MediumFailed(messages.NO_ROOM_TO_LOOK, name=path.name) from error


def _facts(plain: Path, path: Path) -> Facts:
    try:
        return facts_of(plain)
    except (sqlite3.Error, ValueError, LookupError, TypeError) as error:
        raise DamagedBook(file_messages.DAMAGED, name=path.name) from error
