"""Copies of a book on a stick: made, checked, sealed, listed, put back.

What it is for: everything about backups that needs no window.
What it is not for: the book itself (models), and when to make one (ui).
"""
