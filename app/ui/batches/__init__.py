"""The page of all batches of all contests.

What it is for: how far each batch is, and what can be done with its passes.
What it is not for: keying (entry).
"""
