"""Other people's files, in and out: lists and contest files; the sample book and what a rehearsal is keyed from.

What it is for: everything that enters or leaves a book as data.
What it is not for: paper (reports) and copies of the book itself (models).
"""
