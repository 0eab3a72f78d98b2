"""Lists of people before they are taken over: their rows, problems and mending.

What it is for: delegates and members alike.
What it is not for: storing them (the pages), and reading files (app.exchange).
"""
