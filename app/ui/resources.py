"""Where the files lie that the window reads: fonts, icons, style sheet, translations."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
STYLE_SHEET = RESOURCES / "style" / "style.qss"
