"""Keys pressed where the keyboard is, as a person presses them, Vietnamese letters among them."""

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_PATIENCE = 5000
"""Milliseconds."""


def _at_keyboard():
    """Return what has the keyboard; where a window of its own told of long work, it comes back a moment later."""
    patience = QDeadlineTimer(_PATIENCE)
    while QApplication.focusWidget() is None and not patience.hasExpired():
        QApplication.processEvents()
    return QApplication.focusWidget()


def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(_at_keyboard(), key, modifier)


def types(text):
    """Type a text."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(_at_keyboard(), letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_at_keyboard(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def paste(text):
    """Have a text on the clipboard and paste it."""
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)


def press_shortcut(qtbot, key, until, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key that a shortcut takes, which Qt hands on once the key is done with."""
    press(key, modifier=modifier)
    qtbot.waitUntil(until)


def save(qtbot, until):
    """Press Ctrl+S in a form."""
    press_shortcut(qtbot, Qt.Key.Key_S, until, Qt.KeyboardModifier.ControlModifier)
