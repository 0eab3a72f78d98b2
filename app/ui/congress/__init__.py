"""The page of the congress.

What it is for: entering name, term, days and regulation.
What it is not for: contests.
"""
