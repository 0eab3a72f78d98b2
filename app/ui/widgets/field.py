"""A field of a form: its name above, what is wrong with it directly below.

What it is for: any editor (QLineEdit, QComboBox, QSpinBox, QPlainTextEdit …) that a person fills in.
What it is not for: deciding what is wrong; the page says so through `error`.
Invariant: an error never changes what was typed.
"""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.boxes import Column
from app.ui.widgets.label import Label
from app.ui.widgets.properties import set_style


class Field(QWidget):
    """A named editor with a hint and room for an error."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        """Put `label` above `editor` and `hint` below it."""
        super().__init__(parent)
        self.editor = editor
        self._label = Label(label, "dense")
        self._label.setBuddy(editor)
        self._hint = Label(hint, "hint", wrap=True)
        self._error = Label("", "error", wrap=True)
        for below in (self._hint, self._error):
            below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lines = Column(self._label, editor, self._error, self._hint, None, gap=4, parent=self)
        self._hint.setVisible(bool(hint))
        self._error.hide()
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)

    @property
    def has_error(self) -> bool:
        """Whether an error is shown."""
        return bool(self._error.text())

    def offer_below(self, offer: QWidget) -> None:
        """Put what is offered for what is typed right below the editor."""
        self._lines.insertWidget(2, offer)

    def leave_name_to_heading(self) -> None:
        """Show no name where a heading right above says it; a screen reader says it all the same."""
        self._label.hide()

    def rename(self, label: str) -> None:
        """Call the editor otherwise."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def show_hint(self, hint: str) -> None:
        """Change what stands below the editor."""
        self._hint.say(hint)
        self.editor.setAccessibleDescription(self._error.text() or hint)

    def error(self, wrong: str, remedy: str = "") -> None:
        """Say beside the field what is wrong and what to do."""
        self._error.setText(f"{wrong} {remedy}".strip())
        self._error.setVisible(bool(wrong))
        self.editor.setAccessibleDescription(self._error.text() or self._hint.text())
        set_style(self.editor, "state", "error" if wrong else "")

    def clear_error(self) -> None:
        """Take the error away."""
        self.error("")
