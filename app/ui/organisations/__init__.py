"""The party organisations as a tree.

What it is for: the page, its table, its form and the panel for what becomes of an organisation.
What it is not for: rules and storing.
"""
