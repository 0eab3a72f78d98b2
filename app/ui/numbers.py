"""Figures in the language of the screen: 1.510 and 83,5 in Vietnamese, 1,510 and 83.5 in English.

What it is for: every figure with thousands or decimals that stands in the window.
What it is not for: documents, which are always Vietnamese (rules.figures).
"""

from PySide6.QtCore import QCoreApplication

from app.rules import figures

_MEGABYTE, _GIGABYTE = 1_000_000, 1_000_000_000
_ENGLISH = str.maketrans(",.", ".,")


def localised(figure: str) -> str:
    """Return a figure that the rules wrote the Vietnamese way."""
    mark = QCoreApplication.translate("Numbers", ",", "between units and tenths: a comma or a dot")
    return figure if mark == "," else figure.translate(_ENGLISH)


def percent(part: int, whole: int) -> str:
    """Return part of whole in percent, without the sign."""
    return localised(figures.percent(part, whole))


def thousands(number: int) -> str:
    """Return a number with a mark between thousands."""
    return localised(figures.thousands(number))


def megabytes(size: int) -> str:
    """Return a number of bytes in MB, with one decimal and without the unit."""
    return decimal(size / _MEGABYTE)


def room(size: int) -> str:
    """Return the room of a disk in words: GB, or MB where that is less than one."""
    if size < _GIGABYTE:
        return f"{size // _MEGABYTE} MB"
    return f"{decimal(size / _GIGABYTE)} GB"


def decimal(number: float) -> str:
    """Return a number with one decimal."""
    return localised(f"{number:.1f}".replace(".", ","))
