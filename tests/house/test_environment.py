"""What the libraries under the program must do, found out by breaking on it."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_void_call_loses_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one at every call and dies after some thousands of them."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("12")
    assert abs(sys.getrefcount(None) - before) < 500
