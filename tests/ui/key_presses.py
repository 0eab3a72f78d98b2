"""Keys pressed where the keyboard is, as a person presses them, Vietnamese letters among them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)


def types(text):
    """Type a text."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(QApplication.focusWidget(), letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    QApplication.focusWidget(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                )
