"""What was counted: the result of a round and its minutes.

What it is for: the pages at "results/ROUND" and "minutes/ROUND", and their parts.
What it is not for: counting (rules), freezing (models.results) and the document itself (reports).
"""
