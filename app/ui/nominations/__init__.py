"""The page of nominations of a contest.

What it is for: how the list of candidates comes about.
What it is not for: the list itself once it is made (ui.contests.candidates_part).
"""
