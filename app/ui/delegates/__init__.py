"""The page of the delegates: their table, one at a time, lists from outside, alternates, seats.

What it is for: everything of delegates that is not their presence.
What it is not for: checking in (attendance).
"""
