"""Other people's files, in and out: contest files, and the sample congress.

What it is for: everything that enters or leaves a book as data.
What it is not for: paper (reports) and copies of the book itself (models).
"""
