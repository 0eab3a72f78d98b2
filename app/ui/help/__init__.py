"""Help beside the window.

What it is for: keys, the catalogue of all rules that can object, uncertain points of the regulations.
What it is not for: deciding anything by those rules.
"""
