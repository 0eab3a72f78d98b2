"""Figures as Party documents write them: percent, thousands, leading zeros, dates.

What it is for: turning exact numbers into the text that stands on paper and screen.
What it is not for: deciding anything: majorities are decided on integers, never on these texts.
"""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

_TWO_DECIMALS = Decimal("0.01")
_FIRST_PLAIN_COUNT = 10
_FIRST_PLAIN_MONTH = 3
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


def percent(part: int, whole: int) -> str:
    """Return part of whole in percent: two decimals, half up, decimal comma, trailing zeros cut.

    No percent sign. A whole of zero gives "0". Source: election-rules 7, forms 4.
    """
    if whole == 0:
        return "0"
    exact = Decimal(part * 100) / Decimal(whole)
    rounded = exact.quantize(_TWO_DECIMALS, rounding=ROUND_HALF_UP)
    text = f"{rounded:f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")


def decimal(number: float) -> str:
    """Return a measured number with one decimal and a decimal comma: 7,5."""
    return f"{number:.1f}".replace(".", ",")


def thousands(number: int) -> str:
    """Return the number with a dot between thousands: 1.510."""
    return f"{number:,}".replace(",", ".")


def counted(number: int) -> str:
    """Return a count for running text: under ten with a leading zero (04), thousands with a dot."""
    return f"{number:02d}" if 0 <= number < _FIRST_PLAIN_COUNT else thousands(number)


def ordinal(number: int) -> str:
    """Return a number as it stands after "thứ": in words as far as ten."""
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else str(number)


def long_date(day: date) -> str:
    """Return "ngày 05 tháng 02 năm 2026": days under 10 and months under 3 with a leading zero."""
    month = f"{day.month:02d}" if day.month < _FIRST_PLAIN_MONTH else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def short_date(day: date) -> str:
    """Return "28/7/2020", as tables have it."""
    return f"{day.day}/{day.month}/{day.year}"
