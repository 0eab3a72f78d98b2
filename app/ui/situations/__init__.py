"""Guides through what nobody planned.

What it is for: one page of situations, their steps and the buttons that lead to the exact place.
What it is not for: the steps themselves (rules.situation_steps).
"""
