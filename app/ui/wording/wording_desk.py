"""The wording of one document while somebody writes at it.

What it is for: what is stored, what is typed and not stored yet, and which of it is in force.
What it is not for: widgets, and which texts can be used (reports.wording).
Invariant: a text that cannot be used is kept as typed and never stored; the last good one stays in force.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from app.models.book import Book
from app.reports.wording import Block, load, problem_of
from app.rules.vietnamese import clean


class BlockState(StrEnum):
    """How a block stands: as the program has it, changed, or typed so that it cannot be used."""

    OWN = "own"
    CHANGED = "changed"
    UNUSABLE = "unusable"


class WordingDesk:
    """One document of one book."""

    def __init__(self, book: Book, document: str) -> None:
        """Begin with what is stored."""
        self.document = document
        self._book = book
        self._own = load(document).blocks
        self._typed: dict[str, str] = {}
        self.stored: dict[str, str] = {}
        self.read()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks in the order of the document, as the program words them."""
        return tuple(self._own.values())

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from the program's wording."""
        return bool(self.stored or self._typed)

    def read(self) -> None:
        """Take what the book has now: another page or window may have changed it."""
        self.stored = self._book.wordings.of(self.document)

    def text(self, name: str) -> str:
        """Return what stands in the editor: what was typed, else what is in force."""
        return self._typed.get(name, self._in_force(name))

    def typed(self, name: str, text: str) -> str:
        """Take what somebody types; return why it cannot be used, "" where it can."""
        if text == self._in_force(name):
            self._typed.pop(name, None)
        else:
            self._typed[name] = text
        return self.problem(name)

    def problem(self, name: str) -> str:
        """Return why the text of a block cannot be used and what to do, "" where it can."""
        return problem_of(replace(self._own[name], text=clean(self.text(name)))) if name in self._typed else ""

    def state(self, name: str) -> BlockState:
        """Return how a block stands."""
        if self.problem(name):
            return BlockState.UNUSABLE
        return BlockState.OWN if clean(self.text(name)) == self._own[name].text else BlockState.CHANGED

    def texts(self) -> dict[str, str]:
        """Return the changed texts as they would print now: what is stored, and what is typed and can be used."""
        good = {name: clean(text) for name, text in self._typed.items() if not self.problem(name)}
        return {name: text for name, text in (self.stored | good).items() if text != self._own_text(name)}

    def store(self, name: str) -> bool:
        """Store what was typed where it can be used; return whether something was stored."""
        if name not in self._typed or self.problem(name):
            return False
        text = clean(self._typed[name])
        self._book.wordings.set_text(self.document, name, "" if text == self._own_text(name) else text)
        del self._typed[name]
        self.read()
        return True

    def set_back(self, name: str) -> None:
        """Take the program's own text for a block."""
        if name in self.stored:
            self._book.wordings.set_text(self.document, name, "")
        self._typed.pop(name, None)
        self.read()

    def replace_all(self, texts: Mapping[str, str]) -> None:
        """Take these texts and the program's for all other blocks; nothing sets everything back."""
        self._book.wordings.replace(self.document, texts)
        self._typed.clear()
        self.read()

    def _in_force(self, name: str) -> str:
        return self.stored.get(name, self._own_text(name))

    def _own_text(self, name: str) -> str:
        return self._own[name].text if name in self._own else ""
