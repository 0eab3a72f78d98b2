"""How far long work in the book is, as a dialog of the window with a way to stop it.

What it is for: the window stays awake while a list is taken in or many are changed; nothing else is done meanwhile.
What it is not for: work beside the window (results.worker), and the work itself (models.long_work).
"""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog, QWidget

from app.models.long_work import Tell
from app.ui.theme.theme import current

_QUIET = 500
"""Milliseconds that pass before progress is shown."""
_SIZE = (360, 124)
"""Unscaled pixels; by itself the dialog is as narrow as its words."""


@contextmanager
def telling(parent: QWidget, words: str, stop: str) -> Generator[Tell]:
    """Show how far something is, with a button that says `stop`; Esc does, too.

    A dialog of the window, so that nobody else writes meanwhile.
    """
    far = QProgressDialog(words, stop, 0, 0, parent.window())
    far.setWindowModality(Qt.WindowModality.WindowModal)
    far.setMinimumDuration(_QUIET)
    far.setMinimumSize(*map(current().px, _SIZE))
    if bar := far.findChild(QProgressBar):
        bar.setTextVisible(False)
    # What is done to the last part is not over yet: the dialog stays until it is.
    far.setAutoReset(False)
    # Esc in a dialog that the window system has not made the active one yet only hides it.
    far.rejected.connect(far.cancel)

    def tell(done: int, total: int) -> bool:
        is_same = (far.value(), far.maximum()) == (done, total)
        far.setMaximum(total)
        far.setValue(done)
        if is_same:
            # The dialog hears of the window only when it is told something new.
            QApplication.processEvents()
        return not far.wasCanceled()

    try:
        yield tell
    finally:
        far.close()
        far.deleteLater()
