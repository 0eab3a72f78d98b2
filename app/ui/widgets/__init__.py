"""Small widgets that every page is built from; docs/ui-kit.md says which is for what.

What it is for: one file a widget, the look taken from app.ui.theme.
What it is not for: knowing books, contests or ballots.
"""
