"""The page of the members: their table, one at a time, many at once.

What it is for: everything of members that is not their rating.
What it is not for: organisations, admission and evaluation, which have pages of their own.
"""
