"""The program as a window.

What it is for: the story of its start: application, look, language, window, book.
What it is not for: anything that can wait until a page is visited.
"""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.ui import crash, i18n
from app.ui.program import Program
from app.ui.settings import PersonalSettings
from app.ui.theme import theme


def run(path: Path | None) -> int:
    """Open the window on a book, or where None on the page that asks for one; return the exit code."""
    application = _application()
    settings = PersonalSettings(QSettings())
    look = theme.apply(application, settings.scheme, settings.scale)
    i18n.speak(application, settings.language)
    crash.install()
    program = Program(application, look, settings)
    program.start(path)
    gc.freeze()
    gc.enable()
    return application.exec()


def _application() -> QApplication:
    """Return the application, under the name that its settings are kept by."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setOrganizationName("SoDaiHoi")
    application.setApplicationName("so-dai-hoi")
    application.setApplicationDisplayName("Sổ Đại hội")
    return application
