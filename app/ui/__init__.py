"""The window: shows and asks.

What it is for: pages, forms, item models and the look; the only place that imports Qt.
What it is not for: SQL, counting, wording of documents.
"""
