"""The people who work on a book: taking over, locking the screen, and the page of names, roles and PINs.

What it is for: everything of the window about who is working.
What it is not for: who may do what (rules.permissions, asked by the book).
"""
