"""The language of the screen: Vietnamese stands in the sources, English in resources/i18n.

What it is for: `speak` at start-up and when another language is chosen.
What it is not for: making the translation files (i18n_update).
"""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.ui.settings import Language

FILES = {Language.VIETNAMESE: "i18n/qt_vi.qm", Language.ENGLISH: "i18n/en.qm"}
"""Vietnamese needs only the few words that Qt itself shows, such as the menu of a text field."""

LOCALES = {Language.VIETNAMESE: QLocale.Language.Vietnamese, Language.ENGLISH: QLocale.Language.English}


def speak(app: QApplication, language: Language) -> None:
    """Show what is made from now on in `language`.

    Raises FileNotFoundError when the program was copied without its translations.
    """
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    file = resource(FILES[language])
    translator = QTranslator(app)
    if not translator.load(str(file)):
        raise FileNotFoundError(file)
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(LOCALES[language]))
