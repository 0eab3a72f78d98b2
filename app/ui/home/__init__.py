"""The home page.

What it is for: showing what is done and what comes next.
What it is not for: finding that out (models.progress).
"""
