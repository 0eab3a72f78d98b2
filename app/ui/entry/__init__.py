"""Ballot entry: one line, one hand on the number pad.

What it is for: the page on which papers are keyed, and its parts.
What it is not for: reading the line (rules.entry_line) and storing papers (models.ballots).
"""
