"""Invented people for benchmarks: names as hills and lowlands have them.

What it is for: as many as a benchmark wants, the same every time; some are shared by several people, as in any hall.
What it is not for: the sample congress (app.exchange.sample_people), which is meant to be looked at.
"""

SURNAMES = ("Nguyễn", "Lò", "Cà", "Trần", "Phạm", "Đặng", "Mùa", "Giàng", "Quàng", "Hoàng", "Vũ")
MIDDLE = ("Văn", "Thị", "Đức", "A", "Ngọc", "Minh", "Thanh")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Hà", "Hòa", "Khánh", "Lan", "Mạnh", "Nga", "Sếnh", "Tủa", "Yến")


def name_of(number: int) -> str:
    """Return the name of one person."""
    words = (SURNAMES, 1), (MIDDLE, len(SURNAMES)), (GIVEN, len(MIDDLE))
    return " ".join(listed[number // step % len(listed)] for listed, step in words)
