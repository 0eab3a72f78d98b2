"""The page of a tally sheet.

What it is for: entering what a board counted by hand, twice, and settling what differs.
What it is not for: keying papers (entry).
"""
