"""The page of the targets of a term's resolution.

What it is for: what is wanted, what was reached by year, whether it is enough, and how each figure came about.
What it is not for: reckoning (app.rules) and storing (app.models).
"""
