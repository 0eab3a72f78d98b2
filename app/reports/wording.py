"""The wording of documents as data: named blocks of text with placeholders, which an office may change.

What it is for: reading `resources/documents/*.toml`, putting an office's own text over it, filling placeholders.
What it is not for: layout, and the figures themselves, which the program supplies.
Invariant: a template is text only: a placeholder is a known name in braces, it runs and reaches nothing.

WordingError         a template that cannot be used: the message names the place, what is wrong and what to do
"""

import difflib
import json
import re
import tomllib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, cast

from app.models.errors import BookError
from app.resources import resource
from app.rules.text_check import is_printable
from app.rules.vietnamese import clean

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no DOCX or XLSX file can hold."""
_OF_MEMBERS = "_of_members"
_TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class WordingError(BookError):
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

    def of_members(self, changed: Container[str] = ()) -> "Wording":
        """Return the wording for a congress of members: a block that ends so stands for the one without the ending.

        It does not where the office `changed` only the one without: what an office wrote stands.
        """
        own = {name.removesuffix(_OF_MEMBERS): name for name in self.blocks if name.endswith(_OF_MEMBERS)}
        taken = {name: self.blocks[one] for name, one in own.items() if one in changed or name not in changed}
        return Wording({**self.blocks, **taken})

    def fill(self, name: str, values: Mapping[str, str]) -> str:
        """Return the text of a block with its placeholders filled; raise KeyError for a value that was not given."""
        return _PLACEHOLDER.sub(lambda found: values[clean(found[1])], self.blocks[name].text)


def load(document: str, override: str = "") -> Wording:
    """Return the wording of a document, with an office's own texts over the program's.

    `override` is TOML: a line `name = "text"` for each block that is changed, "" for none. Raises WordingError.
    """
    return worded(document, _read(override))


def worded(document: str, texts: Mapping[str, object]) -> Wording:
    """Return the wording of a document with these texts over the program's; raise WordingError."""
    blocks = _defaults(document)
    for name, text in texts.items():
        if name not in blocks:
            raise WordingError(f"Bản sửa câu chữ: không có khối «{name}».{_hint(name, blocks)}")
        block = blocks[name]
        if not isinstance(text, str):
            raise WordingError(f"{_place(block)}: không phải câu chữ. Đặt câu trong dấu ngoặc kép, sau dấu bằng.")
        blocks[name] = replace(block, text=clean(text))
        if wrong := problem_of(blocks[name]):
            raise WordingError(f"{_place(block)}: {wrong}")
    return Wording(blocks)


def exported(document: str, texts: Mapping[str, str]) -> str:
    """Return an office's own texts as TOML that `imported` reads; what is not changed stands there as a comment."""
    lines = [f"[{document}]"]
    for block in _defaults(document).values():
        mark = "" if block.name in texts else "# "
        lines += ["", f"# {block.title}", f"{mark}{block.name} = {_quoted(texts.get(block.name, block.text))}"]
    return "\n".join([*lines, ""])


def imported(document: str, content: str) -> dict[str, str]:
    """Return the texts that an exported file has for a document; raise WordingError where one cannot be used."""
    texts: object = _read(content).get(document)
    if not isinstance(texts, dict):
        raise WordingError(
            f"Tệp câu chữ không có phần [{document}]. Chọn tệp đã xuất từ đúng văn bản này, hoặc thêm dòng đó ở đầu."
        )
    found = worded(document, cast("dict[str, object]", texts))
    own = load(document)
    return {name: block.text for name, block in found.blocks.items() if block.text != own.blocks[name].text}


def problem_of(block: Block) -> str:
    """Return why the text of a block cannot be used and what to do, "" where it can."""
    used = [clean(name) for name in _PLACEHOLDER.findall(block.text)]
    if not block.text:
        return "chưa có chữ nào. Gõ câu chữ, hoặc đặt lại như chương trình."
    if odd := _odd_sign(block.text):
        return odd
    if any(brace in _PLACEHOLDER.sub("", block.text) for brace in "{}"):
        return "có dấu ngoặc nhọn lẻ. Viết chỗ điền đủ hai dấu, ví dụ {tên}."
    for name in used:
        if name not in block.placeholders:
            return f"không có chỗ điền {{{name}}}.{_hint(name, block.placeholders)}"
    for name in block.needs:
        if name not in used:
            return f"thiếu chỗ điền {{{name}}}. Thêm chỗ điền này vào câu."
    return ""


def _odd_sign(text: str) -> str:
    """Return what is wrong with a sign that a document cannot hold or show, "" where there is none."""
    if strange := _NOT_IN_XML.search(text):
        return f"có ký tự không in được (mã U+{ord(strange[0]):04X}). Xóa ký tự đó rồi gõ lại chữ quanh nó."
    if missing := next((sign for sign in text if sign != "\n" and not is_printable(sign)), ""):
        return f"phông chữ của văn bản không có ký tự «{missing}». Xóa hoặc thay ký tự này; nếu để, bản in sẽ mất nó."
    return ""


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


@cache
def _tables(document: str) -> dict[str, Any]:
    """Read the program's own file once: every paper that is drawn asks for several."""
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
    except RecursionError as error:
        raise WordingError(
            "Bản sửa câu chữ: dấu ngoặc lồng nhau quá sâu nên không đọc được. Chọn tệp đã xuất từ chương trình."
        ) from error


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _place(block: Block) -> str:
    return f"Bản sửa câu chữ, khối «{block.name}» ({block.title})"


def _hint(name: str, known: Iterable[str]) -> str:
    """Return what was probably meant, or all that can be used."""
    known = list(known)
    if not known:
        return " Khối này không dùng chỗ điền nào: bỏ dấu ngoặc nhọn."
    near = difflib.get_close_matches(name, known, n=1)
    return f" Có phải là «{near[0]}»?" if near else f" Dùng một trong: {', '.join(known)}."
