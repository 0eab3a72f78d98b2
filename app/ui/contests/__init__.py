"""The pages of the contests: all of them, and one with its list, its base, its papers and its rounds.

What it is for: everything about a contest before and after the papers are keyed.
What it is not for: keying papers (entry) and results (results).
"""
