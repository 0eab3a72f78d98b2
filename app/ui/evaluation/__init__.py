"""The yearly evaluation of members and organisations.

What it is for: the page, its grid, and the panels around it.
What it is not for: rules and storing.
"""
