"""The SVG texts of the icons, in the family's stroke and in any colour.

What it is for: icons.py paints them, the style sheet gets the few marks it can only take from a file.
What it is not for: Qt; this is text in, text out.
"""

from functools import cache

from app.resources import resource

STROKE = "1.7"


@cache
def drawing(name: str) -> str:
    """Return the drawing `name` of resources/icons with `currentColor` in it.

    Raises FileNotFoundError when there is no such icon.
    """
    return resource(f"icons/{name}.svg").read_text("utf-8").replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def tinted(name: str, colour: str) -> str:
    """Return the SVG text of an icon in one colour (#RRGGBB)."""
    return drawing(name).replace("currentColor", colour)
