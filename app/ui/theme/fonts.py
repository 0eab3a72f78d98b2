"""Inter, brought along: the whole Vietnamese alphabet on every machine, with figures of one width.

What it is for: the same letters on every machine, loaded once at the start.
What it is not for: the fonts of documents (reports.fonts).
"""

from PySide6.QtGui import QFont, QFontDatabase

from app.resources import resource
from app.ui.theme.tokens import Tokens

FAMILY = "Inter"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
TABULAR_FIGURES = QFont.Tag("tnum")


def load_fonts() -> None:
    """Make the family known to Qt, once per application.

    Raises FileNotFoundError when the program was copied without its fonts.
    """
    for weight in WEIGHTS:
        file = resource(f"fonts/Inter-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file)


def font(tokens: Tokens, size: str = "text", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of a type size (a key of TYPE_SIZES), with tabular figures."""
    made = QFont(FAMILY)
    made.setPixelSize(tokens.size(size))
    made.setWeight(weight)
    made.setFeature(TABULAR_FIGURES, 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
