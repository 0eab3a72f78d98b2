"""The page of a rehearsal.

What it is for: papers to practise on, and how they were keyed.
What it is not for: a real count.
"""
