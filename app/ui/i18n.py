"""The language of the screen: Vietnamese stands in the sources, English in resources/i18n.

What it is for: `speak` at start-up and when another language is chosen; `speak_of` for each window that is made.
What it is not for: making the translation files (i18n_update).
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.rules.rounds import Electorate
from app.ui.member_words import MemberWords
from app.ui.settings import Language

FILES = {Language.VIETNAMESE: "i18n/qt_vi.qm", Language.ENGLISH: "i18n/en.qm"}
"""Vietnamese needs only the few words that Qt itself shows, such as the menu of a text field."""

LOCALES = {Language.VIETNAMESE: QLocale.Language.Vietnamese, Language.ENGLISH: QLocale.Language.English}


def speak(app: QApplication, language: Language) -> None:
    """Show what is made from now on in `language`.

    Raises FileNotFoundError when the program was copied without its translations.
    """
    _silence(app, QTranslator)
    file = resource(FILES[language])
    translator = QTranslator(app)
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(LOCALES[language]))


def speak_of(app: QCoreApplication, electorate: Electorate) -> None:
    """Name people as this kind of congress does, in what is made from now on."""
    _silence(app, MemberWords)
    if electorate is Electorate.MEMBER_CONGRESS:
        below = next(iter(app.findChildren(QTranslator)), None)
        is_english = QLocale().language() == QLocale.Language.English
        app.installTranslator(MemberWords(below, is_english=is_english, parent=app))


def _silence(app: QCoreApplication, kind: type[QTranslator]) -> None:
    """Take translators away at once: one that only waited to be deleted could be taken for the language."""
    for before in app.findChildren(kind):
        app.removeTranslator(before)
        before.setParent(None)
