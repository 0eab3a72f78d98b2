"""The wording of documents as data: named blocks of text with placeholders, which an office may change.

What it is for: reading `resources/documents/*.toml`, putting an office's own text over it, filling placeholders.
What it is not for: layout, and the figures themselves, which the program supplies.
Invariant: a template is text only: a placeholder is a known name in braces, it runs and reaches nothing.

WordingError         a template that cannot be used: the message names the place, what is wrong and what to do
"""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.resources import resource
from app.rules.vietnamese import clean

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class WordingError(Exception):
    """A template of a document cannot be used; `str(error)` is Vietnamese and holds place and remedy."""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of wording: what it is called on the screen, its text, its placeholders.

    `needs` must stand in the text, since figures may not be left out; `may` are those it can use besides them.
    """

    name: str
    title: str
    text: str
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()

    @property
    def placeholders(self) -> tuple[str, ...]:
        """All placeholders the text may use."""
        return (*self.needs, *(name for name in self.may if name not in self.needs))


class Wording:
    """The blocks of one document."""

    def __init__(self, blocks: Mapping[str, Block]) -> None:
        """Hold blocks that were checked."""
        self.blocks = blocks

    def fill(self, name: str, values: Mapping[str, str]) -> str:
        """Return the text of a block with its placeholders filled; raise KeyError for a value that was not given."""
        return _PLACEHOLDER.sub(lambda found: values[clean(found[1])], self.blocks[name].text)


def load(document: str, override: str = "") -> Wording:
    """Return the wording of a document, with an office's own texts over the program's.

    `override` is TOML: a line `name = "text"` for each block that is changed, "" for none. Raises WordingError.
    """
    blocks = _defaults(document)
    for name, text in _read(override).items():
        if name not in blocks:
            raise WordingError(f"Bản sửa câu chữ: không có khối «{name}».{_hint(name, blocks)}")
        block = blocks[name]
        if not isinstance(text, str):
            raise WordingError(f"{_place(block)}: không phải câu chữ. Đặt câu trong dấu ngoặc kép, sau dấu bằng.")
        blocks[name] = replace(block, text=clean(text))
        _check(blocks[name])
    return Wording(blocks)


def _defaults(document: str) -> dict[str, Block]:
    """Return the program's own blocks; one that is `same_as` that of another document has its title and text."""
    tables = {
        name: _tables(table["same_as"])[name] if "same_as" in table else table
        for name, table in _tables(document).items()
    }
    return {
        name: Block(
            name,
            table["title"],
            clean(table["text"]),
            tuple(table.get("needs", ())),
            tuple(table.get("may", ())),
        )
        for name, table in tables.items()
    }


def _tables(document: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"documents/{document}.toml").read_text("utf-8"))


def _read(override: str) -> dict[str, Any]:
    try:
        return tomllib.loads(override)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.search(str(error))
        place = f"dòng {found[1]}, cột {found[2]}" if found else "dòng cuối"
        raise WordingError(
            f'Bản sửa câu chữ, {place}: không đọc được. Mỗi khối viết trên một dòng: tên_khối = "câu chữ".'
        ) from error


def _check(block: Block) -> None:
    """Refuse a text whose placeholders are unknown, torn, or lacking."""
    used = [clean(name) for name in _PLACEHOLDER.findall(block.text)]
    if any(brace in _PLACEHOLDER.sub("", block.text) for brace in "{}"):
        raise WordingError(f"{_place(block)}: có dấu ngoặc nhọn lẻ. Viết chỗ điền đủ hai dấu, ví dụ {{tên}}.")
    for name in used:
        if name not in block.placeholders:
            raise WordingError(f"{_place(block)}: không có chỗ điền {{{name}}}.{_hint(name, block.placeholders)}")
    for name in block.needs:
        if name not in used:
            raise WordingError(f"{_place(block)}: thiếu chỗ điền {{{name}}}. Thêm chỗ điền này vào câu.")


def _place(block: Block) -> str:
    return f"Bản sửa câu chữ, khối «{block.name}» ({block.title})"


def _hint(name: str, known: Iterable[str]) -> str:
    """Return what was probably meant, or all that can be used."""
    known = list(known)
    if not known:
        return " Khối này không dùng chỗ điền nào: bỏ dấu ngoặc nhọn."
    near = difflib.get_close_matches(name, known, n=1)
    return f" Có phải là «{near[0]}»?" if near else f" Dùng một trong: {', '.join(known)}."
