"""The icons that only a style sheet can place, as files in resources/style/marks, a folder each for light and dark.

What it is for: `python -m app.ui.theme.mark_files` writes them after a colour or a drawing was changed.
What it is not for: the running program, which makes no file for its look: one that was cleared away would be missed.
"""

from typing import cast

from app.resources import resource
from app.ui.theme.drawings import tinted
from app.ui.theme.tokens import DARK, LIGHT

_COLOURS = {"check": "on_accent", "dot": "accent", "chevron-down": "muted", "chevron-up": "muted", "x": "muted"}


def mark_files() -> dict[str, str]:
    """Return the text of each file by its name in `resources/`."""
    return {
        f"style/marks/{scheme}/{name}.svg": tinted(name, cast("str", getattr(colours, role)))
        for scheme, colours in (("light", LIGHT), ("dark", DARK))
        for name, role in _COLOURS.items()
    }


if __name__ == "__main__":
    for place, text in mark_files().items():
        resource(place).parent.mkdir(parents=True, exist_ok=True)
        resource(place).write_text(text, "utf-8", newline="\n")
