"""What the pages share on which a paper is keyed: the line is read while it is typed, Enter keeps the paper.

What it is for: keying a batch, settling a difference, deciding on a paper put aside: one line, the same keys.
What it is not for: reading the line (rules.entry_line) and what becomes of the paper, which each page says.
Invariants: the commit runs in this thread, with no nested event loop, no modal box and no disabled field on its
road; the line is cleared only after the paper is stored; Enter on an empty line does nothing.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models.errors import BookError
from app.rules.ballots import Ballot
from app.rules.entry_line import Case, Reading, Typed
from app.ui.entry.desk import Desk
from app.ui.entry.entry_view import EntryView
from app.ui.page import Page
from app.ui.session import Session
from app.ui.theme.theme import theme_of
from app.ui.words import error_text


class KeyingPage(Page):
    """A page with the line of a paper; a subclass has a desk and says in `keep` and `keep_aside` what Enter does."""

    def __init__(self, session: Session, keys: QWidget, strip: str, parent: QWidget | None = None) -> None:
        """Make an empty page; `keys` are shown at its foot, `strip` names the line of what was done last."""
        super().__init__(session, parent)
        self.reading = Reading()
        self.by_rows = False
        self._alarmed = False
        self.view = EntryView(self, keys, strip)
        self.line = self.view.panel.line
        self.line.textEdited.connect(self.read)
        self.line.entered.connect(self._enter)
        self.line.switched.connect(self._switch)
        self.line.escaped.connect(self.escape)
        self.view.panel.note.returnPressed.connect(self._enter_note)
        theme = theme_of(QCoreApplication.instance())
        if theme:
            theme.changed.connect(self.rescale)

    def rescale(self) -> None:
        """Share the room anew when the size of the text is another one."""
        self.view.rescale()

    def desk_in_use(self) -> Desk | None:
        """Return the desk; None before anything is taken up."""
        raise NotImplementedError

    def keep(self, ballot: Ballot, times: int) -> None:
        """Store the paper, raise BookError when it cannot be."""
        raise NotImplementedError

    def keep_aside(self, note: str) -> None:
        """Store that the paper is doubtful, and why; raise BookError when it cannot be."""
        raise NotImplementedError

    def escape(self) -> None:
        """Leave the note or the row-by-row line; what was stored stays as it was."""
        self.clear_line()
        self.view.panel.ask_note(asked=False)
        self.view.notice.clear()
        self.read()

    def clear_line(self) -> None:
        """Make the line empty for the next paper."""
        self.by_rows = False
        self.line.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring what is typed beside the line to the line."""
        if event.text().isprintable() and event.text() and not self.view.panel.note.isVisible():
            self.line.setFocus()
            QApplication.sendEvent(self.line, event)
            return
        super().keyPressEvent(event)

    def read(self) -> None:
        """Show what the line means; on the road of every key."""
        desk = self.desk_in_use()
        if desk is None:
            return
        self.reading = desk.read(self.line.text(), by_rows=self.by_rows)
        if self.reading.case is Case.ROW_BY_ROW and not self.by_rows:
            self.by_rows = True
            self.line.clear()
            self.reading = desk.read("", by_rows=True)
        self._show_reading(desk, wait=True)

    def refused(self, error: BookError) -> None:
        """Say why the paper was not stored; what was typed stays."""
        QApplication.beep()
        self.view.notice.show_notice(error_text(error), kind="error")

    def _show_reading(self, desk: Desk, *, wait: bool) -> None:
        """Show what was read; with `wait`, an error that the next digit may mend is not shown yet."""
        found, text = self.reading.finding, self.line.text()
        wrong = found is not None and found.is_error
        wait = wait and wrong and not self.by_rows and desk.may_become_right(text)
        self.view.show_reading(desk, self.reading, text, by_rows=self.by_rows, wait=wait)
        one_too_many = found is not None and found.rule.code == "line.overvote" and desk.typed is Typed.VOTED
        alarming = (wrong and not wait) or one_too_many
        if alarming and not self._alarmed:
            QApplication.beep()
        self._alarmed = alarming

    def _enter(self) -> None:
        desk, reading = self.desk_in_use(), self.reading
        if desk is None or not self.line.text():
            return
        if reading.case is Case.SET_ASIDE:
            self.view.panel.ask_note(asked=True)
        elif reading.ballot is not None:
            self._attempt(reading.ballot, reading.times)
        else:
            self._alarmed = False
            self._show_reading(desk, wait=False)

    def _attempt(self, ballot: Ballot, times: int) -> None:
        try:
            self.keep(ballot, times)
        except BookError as error:
            self.refused(error)

    def _enter_note(self) -> None:
        note = self.view.panel.note.text().strip()
        if not note:
            return
        try:
            self.keep_aside(note)
        except BookError as error:
            self.refused(error)
            return
        self.view.panel.note.clear()
        self.view.panel.ask_note(asked=False)

    def _switch(self) -> None:
        desk = self.desk_in_use()
        if desk and not self.by_rows:
            desk.switch_typing()
            self.typing_switched()
            self.read()

    def typing_switched(self) -> None:
        """Show anew what depends on whose numbers are typed."""
