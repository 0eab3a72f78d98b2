"""The page of the sessions: the programme, what runs now, what was said, guests and the resolution.

What it is for: planning and running a congress.
What it is not for: who attended (check_in), elections (contests).
"""
