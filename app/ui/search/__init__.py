"""Search over the open book.

What it is for: finding pages, contests, candidates and delegates by unaccented words.
What it is not for: searching other books.
"""
