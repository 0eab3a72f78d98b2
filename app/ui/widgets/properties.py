"""States that the style sheet knows: a property is set and the widget shown anew.

What it is for: changing how a widget looks without naming a colour.
What it is not for: colours and sizes (theme).
"""

from PySide6.QtWidgets import QWidget


def set_style(widget: QWidget, name: str, value: str) -> None:
    """Set the style-sheet property `name` of `widget`; nothing happens when it has that value."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
