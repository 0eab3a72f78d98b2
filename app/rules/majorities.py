"""The two majorities of Điều lệ Đảng on whole numbers: over half, and two thirds.

What it is for: votes and attendance that must reach a share of everybody with a vote.
What it is not for: of whom the share is taken, which each vote says itself.
Source: Điều lệ Đảng, articles 9.5, 5 and 11.6.
"""


def over_half(votes: int, base: int) -> bool:
    """Return whether the votes are more than half of the base; half is not."""
    return 2 * votes > base


def two_thirds(base: int) -> int:
    """Return the fewest people who are at least two thirds of the base."""
    return -(-2 * base // 3)
