"""What benchmarks of the window share: the program's look with settings of its own, times until all is painted.

What it is for: a window that neither reads nor changes the settings of whoever runs the benchmark.
What it is not for: what is measured.
"""

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.ui.theme import theme
from benchmarks.figures import milliseconds

_OF_EVERY_WINDOW = "This plugin does not support propagateSizeHints()"


def look_apart(folder: Path) -> theme.Theme:
    """Return the look of a new application whose settings are in a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return theme.apply(QApplication(sys.argv[:1]))


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Say what Qt has to say, but for what it says of every window without a screen."""
    if text != _OF_EVERY_WINDOW:
        print(text, file=sys.stderr)


def painted(act: Callable[[], object]) -> float:
    """Return the milliseconds until something is done and painted."""

    def act_and_paint() -> None:
        act()
        QApplication.processEvents()

    return milliseconds(act_and_paint)


def bare_database(path: Path, *tables: str) -> sqlite3.Connection:
    """Return a database with the safety settings of a book, for what storing alone costs."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    for sql in tables:
        connection.execute(sql)
    return connection
