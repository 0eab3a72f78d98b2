"""The page of shows of cards.

What it is for: putting down what the congress votes by raised cards.
What it is not for: secret ballots (ui.contests, ui.entry).
"""
