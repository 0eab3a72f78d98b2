"""The hall's screen: what it shows, the window for the projector, the page that steers it.

What it is for: the second window.
What it is not for: what may be shown (rules.hall) and what it says (reports.hall_slides).
"""
