"""The order of Tab for rows that come and go: Qt puts what is made later at the end of the page.

What it is for: rows of batches and of board members.
What it is not for: fields made with the page, which are in order already.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through `widgets` in their order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
