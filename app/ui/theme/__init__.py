"""The look in one place: colours, sizes, fonts, icons and the style sheet filled from them.

What it is for: a page asks here for a colour or a size and never writes a figure of its own.
What it is not for: widgets (app.ui.widgets).
"""
