"""The wording of documents, as an office changes it for its book.

What it is for: texts beside a live preview, kept, set back, carried to another book.
What it is not for: which texts there are and which can be used (reports.wording).
"""
