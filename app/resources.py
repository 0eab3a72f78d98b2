"""Where the files in `resources/` are, in a checkout and in a packaged program.

What it is for: one function that every layer asks.
What it is not for: reading or caching them.
"""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of a file in `resources/`, named with forward slashes."""
    return _FOLDER / name
