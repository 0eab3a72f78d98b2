"""A digest as a person can compare it by eye.

What it is for: the foot of every kind of file.
What it is not for: making digests (rules.contest_object).
"""

_GROUP = 4


def digest_in_groups(digest: str) -> str:
    """Return a digest in groups of four: "sha256 9f3a 20c1 …"."""
    algorithm, _, value = digest.rpartition(":")
    groups = (value[start : start + _GROUP] for start in range(0, len(value), _GROUP))
    return " ".join([algorithm, *groups]).strip()
