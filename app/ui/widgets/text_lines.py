"""Text broken into lines, with the line height of the design.

What it is for: measuring and painting text that wraps.
What it is not for: labels, which wrap by themselves.
"""

import re
from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout

_NUMBER, _JOINER = re.compile(r"\d+-\w+/\w+"), "\u2060"
"""The number of a decision, as 244-QĐ/TW, and the sign at which no line may end."""


def wrapped(text: str, in_font: QFont, width: int) -> list[str]:
    """Return the lines that `text` takes in a column of `width` pixels; a word too long keeps its line."""
    return list(_wrapped(text, in_font.toString(), width))


@lru_cache(maxsize=512)
def _wrapped(text: str, described: str, width: int) -> tuple[str, ...]:
    """Measure once: a list asks for the height of each row again whenever it is laid out."""
    in_font = QFont()
    in_font.fromString(described)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        joined = _NUMBER.sub(_hold_together, paragraph)
        layout = QTextLayout(joined, in_font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found = joined[line.textStart() : line.textStart() + line.textLength()]
            lines.append(found.replace(_JOINER, "").rstrip())
        layout.endLayout()
    return tuple(lines) or ("",)


def _hold_together(number: re.Match[str]) -> str:
    return re.sub("([-/])", rf"\1{_JOINER}", number[0])
