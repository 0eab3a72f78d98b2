"""The documents of a round: which there are, saving and printing them.

What it is for: one list of all documents of the catalogue.
What it is not for: making documents (reports) and reading one page by page (the page of a document).
"""
