"""Documents as PDF: records in, bytes out, all on one page frame.

What it is for: the official layout, and the wording, which is data in `resources/documents/`.
What it is not for: counting (rules), storing (models), widgets (ui).
"""
