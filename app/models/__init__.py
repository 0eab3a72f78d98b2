"""The book: one SQLite file, with one module a concept; each holds the record and its small repository.

What it is for: storing and reading; every write goes through `Book.change`.
What it is not for: deciding anything by the regulation (rules), paper (reports), windows (ui).
"""
