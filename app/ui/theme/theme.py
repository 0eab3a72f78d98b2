"""The look in force: one palette and one font on the application, one style sheet on each of its windows.

What it is for: `apply` at start-up and whenever scheme or size change; `dress` for a window that stands in no other;
`current` for whatever paints itself.
What it is not for: remembering the choice (app.ui.settings).
Invariant: style sheet, palette, font and `current()` always belong to the same tokens.
"""

import re
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.resources import resource
from app.ui.theme.fonts import font, load_fonts
from app.ui.theme.tokens import DARK, LIGHT, Colours, Scheme, Tokens

PLACEHOLDER = re.compile(r"@\{([^}]+)\}")
_MARKS = "marks"
"""The search path of the icons that only a style sheet can place, and so must lie in files (mark_files)."""

_DRESSED = "dressed"
"""The property of windows that wear the look by themselves."""

COLOUR_SCHEMES = {
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
}


def filled(template: str, tokens: Tokens, marks: str) -> str:
    """Return the style sheet: `@{ink}` becomes a token, `@{12}` that many pixels scaled, `@{marks}` where marks are.

    Raises KeyError for a name that is not a token.
    """
    names = tokens.named() | {"marks": marks}

    def value(found: re.Match[str]) -> str:
        name = found[1]
        return f"{tokens.px(int(name))}px" if name.isdecimal() else names[name]

    return PLACEHOLDER.sub(value, template)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet leaves to Qt."""
    colours, role = tokens.colours, QPalette.ColorRole
    made = QPalette()
    for key, colour in {
        role.Window: colours.bg,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.ink,
        role.PlaceholderText: colours.faint,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.accent,
        role.Highlight: colours.focus,
        role.HighlightedText: colours.surface,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.ToolTipBase: colours.ink,
        role.ToolTipText: colours.surface,
        role.Mid: colours.line,
    }.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.faint))
    return made


class Theme(QObject):
    """The look of one application; lives as its child, as style and palette do."""

    changed = Signal()
    tokens: ClassVar[Tokens] = Tokens()
    """Those in force, of the one application there is; measuring asks for them thousands of times a page."""

    def __init__(self, app: QApplication) -> None:
        """Bring the fonts and the plain style; `apply` must follow."""
        super().__init__(app)
        self._app = app
        self._scheme, self._scale = Scheme.LIGHT, 1.0
        self._sheet = ""
        for name in ("light", "dark"):
            QDir.setSearchPaths(f"{_MARKS}{name}", [str(resource(f"style/marks/{name}"))])
        load_fonts()
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    @property
    def scheme(self) -> Scheme:
        """The scheme chosen, which may be the desktop's."""
        return self._scheme

    @property
    def scale(self) -> float:
        """The size chosen, one of SCALES."""
        return self._scale

    def apply(self, scheme: Scheme, scale: float) -> None:
        """Show everything in `scheme` and `scale` from now on."""
        self._scheme, self._scale = scheme, scale
        self._app.styleHints().setColorScheme(COLOUR_SCHEMES[scheme])
        self._show(Tokens(self._colours(), scale))

    def dress(self, window: QWidget) -> None:
        """Let a window, with all that will stand in it or before it, wear the look, and whatever comes after it.

        A style sheet of the application is gone through for a whole part of a page each time that is put into another:
        half the time in which a page is made.
        """
        window.setProperty(_DRESSED, _DRESSED)
        window.setStyleSheet(self._sheet)

    def _colours(self) -> Colours:
        dark = self._scheme == Scheme.DARK
        if self._scheme == Scheme.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _show(self, tokens: Tokens) -> None:
        if self._sheet and tokens == self.tokens:
            return
        Theme.tokens = tokens
        self._app.setFont(font(tokens))
        self._app.setPalette(palette(tokens))
        marks = f"{_MARKS}{'dark' if tokens.dark else 'light'}:"
        self._sheet = filled(resource("style/style.qss").read_text("utf-8"), tokens, marks)
        for window in self._app.topLevelWidgets():
            if window.property(_DRESSED):
                window.setStyleSheet(self._sheet)
        self.changed.emit()

    def _follow_desktop(self) -> None:
        if self._scheme == Scheme.SYSTEM and self._colours() is not self.tokens.colours:
            self._show(Tokens(self._colours(), self._scale))


def theme_of(app: QCoreApplication | None) -> Theme | None:
    """Return the look of an application, None when it has none yet."""
    return app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None


def apply(app: QApplication, scheme: Scheme = Scheme.LIGHT, scale: float = 1.0) -> Theme:
    """Give `app` its look and return what changes it later."""
    theme = theme_of(app) or Theme(app)
    theme.apply(scheme, scale)
    return theme


def dress(window: QWidget) -> None:
    """Let a window wear the look of the application, where that has one; a window before another wears that of it."""
    look = theme_of(QApplication.instance())
    if look and window.parentWidget() is None:
        look.dress(window)


def current() -> Tokens:
    """Return the tokens in force; the light ones at × 1 when no look was applied."""
    return Theme.tokens
