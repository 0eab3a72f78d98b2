"""Before a book is open.

What it is for: choosing, opening and making books.
What it is not for: what stands in them.
"""
