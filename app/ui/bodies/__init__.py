"""The page of the bodies of the congress.

What it is for: presidium, secretaries, credentials board, counting board.
What it is not for: the board of one contest (ui.contests.board_part).
"""
