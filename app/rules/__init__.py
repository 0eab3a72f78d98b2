"""Pure rules: who is elected, what a paper says, how Vietnamese names are ordered.

What it is for: a lawyer can read the regulation here; frozen dataclasses in, frozen dataclasses out.
What it is not for: files, SQL, Qt, wording of documents.
"""
