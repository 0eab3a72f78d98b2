"""Sổ Đại hội: an offline book for congresses of party committees."""

__version__ = "0.1.0"
