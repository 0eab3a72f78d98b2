"""The page of admissions of new members.

What it is for: who was admitted by year and organisation beside the target, what is due, and the form of one.
What it is not for: time limits and rules (rules.admissions), storing (models.admissions).
"""
