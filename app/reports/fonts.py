"""The typeface of every document: Liberation Serif, shipped with the program and embedded in each PDF.

What it is for: registering its four faces once; no font of the machine is ever looked up.
What it is not for: the typeface of the window (ui).
"""

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.reports.balanced_lines import balanced_lines
from app.resources import resource

REGULAR = "LiberationSerif-Regular"
BOLD = "LiberationSerif-Bold"
ITALIC = "LiberationSerif-Italic"
BOLD_ITALIC = "LiberationSerif-BoldItalic"
FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)


@cache
def register() -> None:
    """Make the four faces known to reportlab; raise TTFError where a font file is missing or torn."""
    for face in FACES:
        font = TTFont(face, str(resource(f"fonts/{face}.ttf")))
        pdfmetrics.registerFont(font)  # pyright: ignore[reportUnknownMemberType] # reportlab has no types here


def width_of(text: str, face: str, size: float) -> float:
    """Return the width of a text in points."""
    register()
    return pdfmetrics.stringWidth(text, face, size)


def broken(text: str, face: str, size: float, width: float) -> tuple[str, ...]:
    """Break a heading into balanced lines, `width` points wide."""
    return balanced_lines(text, lambda line: width_of(line, face, size), width)
