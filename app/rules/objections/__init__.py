"""Every objection of the program, one module a subject; `findings` joins them.

What it is for: a new objection is one more entry in the module of its subject.
What it is not for: checking anything.
"""
