"""The program started as a person starts it, in a home of its own, for as long as a replay goes on.

What it is for: starting, stopping, and starting it on another machine (another home).
What it is not for: doing anything in the program (person, the stages).
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from person import SCREEN, Person
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from tally import Tally

from app.ui import i18n
from app.ui.program import Program
from app.ui.settings import PersonalSettings
from app.ui.theme.theme import apply
from app.ui.theme.tokens import Scheme

Stage = Callable[["Sitting"], None]


class Sitting:
    """A machine with the program, and whoever works at it."""

    def __init__(self, application: QApplication, folder: Path, pictures: Path | None) -> None:
        """Start nothing yet; homes, books, sheets and papers of the sitting lie in a folder."""
        self._application, self.folder = application, folder
        self.tally = Tally()
        self.person = Person(self.tally, pictures)
        self.program: Program | None = None
        self._gone_through: list[Stage] = []
        self._stuck_at = ""
        self._before = os.environ.get("HOME", ""), QLocale()
        application.setQuitOnLastWindowClosed(False)

    def go_through(self, stages: Sequence[Stage], wanted: Stage) -> None:
        """Go on from the last stage that was gone through up to the one that is wanted, each of them once."""
        for stage in stages[: stages.index(wanted) + 1]:
            if stage not in self._gone_through:
                assert not self._stuck_at, f"the replay stuck at {self._stuck_at}"
                self._stuck_at = stage.__name__
                stage(self)
                self._gone_through.append(stage)
                self._stuck_at = ""

    def start(self, home: str, book: Path | None = None) -> None:
        """Start the program on a machine with this home, as by its icon or by a double click on a book."""
        self.end()
        settings = self.folder / home / "settings"
        settings.mkdir(parents=True, exist_ok=True)
        os.environ["HOME"] = str(self.folder / home)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
        personal = PersonalSettings(QSettings(str(settings / "personal.ini"), QSettings.Format.IniFormat))
        i18n.speak(self._application, personal.language)
        look = apply(self._application, Scheme.LIGHT, 1.0)
        self.program = Program(self._application, look, personal)
        self.program.start(book)
        self._bring_to_front()

    def end(self) -> None:
        """Close the window, as before a machine is switched off."""
        if self.program is not None:
            if self.program.window is not None:
                self.program.window.close()
                self.program.window.deleteLater()
            self.program.deleteLater()
            self.program = None
            QApplication.processEvents()

    def leave(self) -> None:
        """Leave the machine as it was found, for whoever tests something else in this process."""
        self.end()
        os.environ["HOME"], locale = self._before
        QLocale.setDefault(locale)
        for spoken in self._application.findChildren(QTranslator):
            self._application.removeTranslator(spoken)
            spoken.setParent(None)

    def kills_a_clerk(self, home: str, book: Path, lines: Sequence[str], after: int) -> int:
        """Let a clerk key lines in a process of their own, and kill it once so many are acknowledged; return how many.

        More may be: a paper can be stored between the last line that is read and the kill.
        """
        here = Path(__file__).parent
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here.parents[1])])}
        command = [sys.executable, str(here / "doomed_clerk.py"), str(self.folder), home, str(book), json.dumps(lines)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as clerk:
            acknowledged = [int(line) for line, _ in zip(clerk.stdout, range(after), strict=False)]
            clerk.kill()
        assert len(acknowledged) == after, acknowledged
        return acknowledged[-1]

    def _bring_to_front(self) -> None:
        window = self.program.window
        window.resize(*SCREEN)
        window.activateWindow()
        self.person.until(window.isActiveWindow, "the window is in front")
