"""The guide for users as it lies in resources/guide: chapters of sections, each with the name it is opened by.

What it is for: the help of the window, and the guide as files (guide_files).
What it is not for: drawing it. Its words are Vietnamese in every language of the screen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.resources import resource

_HEADING = re.compile(r"^(#{1,2}) (.+?)(?: \{#([\w-]+)\})?$", re.MULTILINE)
CARD = "Thẻ công việc"
"""The section of a chapter that hangs beside the machine of whoever has that part."""
PICTURE = re.compile(r"^!\[(.*?)\]\((.+?)\)$\n?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter in Markdown; `code` is the page of the window it tells of, or a word of its own."""

    code: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one person, or everybody, should know; `text` stands before the first section."""

    title: str
    text: str
    sections: tuple[Section, ...]


def chapters() -> tuple[Chapter, ...]:
    """Return the guide in its order."""
    return tuple(_chapter(path.read_text("utf-8")) for path in sorted(resource("guide").glob("*.md")))


def _chapter(text: str) -> Chapter:
    (title, _, before), *others = _parts(text)
    return Chapter(title, before, tuple(Section(code, head, told) for head, code, told in others))


def _parts(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each heading, its code, and what stands below it."""
    found = [*_HEADING.finditer(text)]
    ends = [*(one.start() for one in found[1:]), len(text)]
    for one, end in zip(found, ends, strict=True):
        yield one[2], one[3] or "", text[one.end() : end].strip()
