"""What belongs to a person and not to a congress: language, light or dark, size of text, recent books.

What it is for: handed to the window by whoever starts the program; kept by QSettings.
What it is not for: anything of the congress (that lives in the book).
"""

from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from app.ui.theme.tokens import SCALES, Scheme

RECENT_BOOKS = 8
SECONDS_A_PAGE = (5, 8, 12, 20)
USUAL_SECONDS = 8
"""How long a page of the hall's screen may stay, and does."""


class Language(StrEnum):
    """Languages of the screen; documents are always Vietnamese."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


class PersonalSettings:
    """Typed access to one QSettings store; what cannot be read counts as not set."""

    def __init__(self, store: QSettings) -> None:
        """Read from and write to `store` at once."""
        self._store = store

    @property
    def is_first_start(self) -> bool:
        """Whether the size of text was never chosen."""
        return not self._store.contains("scale")

    @property
    def language(self) -> Language:
        """The language of the screen, Vietnamese unless chosen otherwise."""
        found = self._text("language")
        return Language(found) if found in set(Language) else Language.VIETNAMESE

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language.value)

    @property
    def scheme(self) -> Scheme:
        """Light, dark or as the desktop has it; light unless chosen otherwise."""
        found = self._text("scheme")
        return Scheme(found) if found in set(Scheme) else Scheme.LIGHT

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._store.setValue("scheme", scheme.value)

    @property
    def scale(self) -> float:
        """The size of text, one of SCALES."""
        found = self._text("scale")
        return next((scale for scale in SCALES if str(scale) == found), SCALES[0])

    @scale.setter
    def scale(self, scale: float) -> None:
        self._store.setValue("scale", str(scale))

    @property
    def recent_books(self) -> list[Path]:
        """Books opened lately that are still there, the last one first."""
        paths = (Path(line) for line in self._text("recent_books").split("\n") if line)
        return [path for path in paths if path.exists()]

    def remember_book(self, path: Path) -> None:
        """Put a book at the head of the recent ones."""
        books = [path, *(book for book in self.recent_books if book != path)]
        self._store.setValue("recent_books", "\n".join(str(book) for book in books[:RECENT_BOOKS]))

    def last_operator(self, book: Path) -> str:
        """Return who worked last on a book at this machine."""
        return self._text(_operator_key(book))

    def remember_operator(self, book: Path, name: str) -> None:
        """Remember who works on a book now; the book itself holds the people."""
        self._store.setValue(_operator_key(book), name)

    @property
    def hall_screen(self) -> str:
        """The monitor chosen for the hall's screen, "" for the second one."""
        return self._text("hall/screen")

    @hall_screen.setter
    def hall_screen(self, key: str) -> None:
        self._store.setValue("hall/screen", key)

    @property
    def hall_seconds(self) -> int:
        """How long a page stays on the hall's screen."""
        found = self._text("hall/seconds")
        return next((seconds for seconds in SECONDS_A_PAGE if str(seconds) == found), USUAL_SECONDS)

    @hall_seconds.setter
    def hall_seconds(self, seconds: int) -> None:
        self._store.setValue("hall/seconds", str(seconds))

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as QWidget.saveGeometry wrote it; empty when never saved."""
        found = self._store.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    def _text(self, key: str) -> str:
        return cast("str", self._store.value(key, "", str))


class KeptColumns:
    """The columns of one table as a person chose them, with the widths drawn by hand."""

    def __init__(self, table: str) -> None:
        """Read and write what belongs to the table of this name, in the settings of the program."""
        self._key = f"{table}/columns"

    def read(self) -> dict[str, int]:
        """Return the columns shown and their widths in unscaled pixels, 0 for the usual one; none were chosen: {}."""
        stored = cast("str", QSettings().value(self._key, "", str))
        pairs = (part.partition(":") for part in stored.split(";") if part)
        return {name: int(width) if width.isdecimal() else 0 for name, _, width in pairs}

    def keep(self, columns: Mapping[str, int]) -> None:
        """Keep them for the next time."""
        QSettings().setValue(self._key, ";".join(f"{name}:{width}" for name, width in columns.items()))


def _operator_key(book: Path) -> str:
    """A path holds what a key of QSettings must not."""
    return f"operator/{sha256(str(book.absolute()).encode()).hexdigest()[:16]}"
