"""The look, and settings that belong to one test."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from app.rules.rounds import Electorate
from app.ui.i18n import speak_of
from app.ui.main_window import MainWindow
from app.ui.settings import PersonalSettings
from app.ui.shell import ShellWindow
from app.ui.theme.theme import apply, dress
from app.ui.theme.tokens import Scheme


@pytest.fixture(autouse=True)
def settings_apart(tmp_path):
    """Whatever asks for QSettings by name gets a folder of its own."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture
def qtbot(qtbot):
    """The bot, holding what it is given: a widget that only its test knew could be collected while it is painted."""
    held, add = [], qtbot.addWidget

    def add_and_hold(widget, **how):
        held.append(widget)
        dress(widget)
        if isinstance(widget, MainWindow):
            how.setdefault("before_close_func", MainWindow.let_go)
        add(widget, **how)

    qtbot.addWidget = add_and_hold
    yield qtbot
    held.clear()
    # A window that waits for its end is drawn anew with the look of the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def theme(qapp):
    """The light look at × 1, whatever the test before chose."""
    return apply(qapp, Scheme.LIGHT, 1.0)


@pytest.fixture(autouse=True)
def words_apart(qapp):
    """A window of a congress of members leaves its words to nobody."""
    yield
    speak_of(qapp, Electorate.DELEGATE_CONGRESS)


@pytest.fixture
def personal(tmp_path):
    return PersonalSettings(QSettings(str(tmp_path / "personal.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def show(qtbot, theme, personal):
    """Show a book in the window of the program, with the keyboard in it."""

    def shown(book):
        window = MainWindow(theme, personal, book)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    personal.scale = 1.0
    return shown


@pytest.fixture
def visit(show):
    """Open a place of the window on a book, and hand its page out."""

    def visited(book, place):
        window = show(book)
        window.router.go(place)
        return window.page(place.split("/", maxsplit=1)[0])

    return visited


@pytest.fixture
def shown(qtbot):
    """Show a widget by itself."""

    def show(widget, width=900, height=600):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


@pytest.fixture
def window(qtbot, theme, personal):
    made = ShellWindow(theme, personal)
    qtbot.addWidget(made)
    return made
