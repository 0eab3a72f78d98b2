"""What sessions, times and lateness are called on the screen.

What it is for: the same words in the table, the card of what runs now, and the forms.
What it is not for: documents (reports.programme).
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.models.sessions import Session as Sitting
from app.models.sessions import SessionKind
from app.rules.figures import short_date

translate = QCoreApplication.translate


def kind_name(kind: SessionKind) -> str:
    """Return what kind of session it is."""
    return {
        SessionKind.PRELIMINARY: translate("Sessions", "trù bị"),
        SessionKind.OFFICIAL: translate("Sessions", "chính thức"),
        SessionKind.COMMITTEE: translate("Sessions", "hội nghị ban chấp hành"),
    }[kind]


def day_of(sitting: Sitting) -> str:
    """Return the day of a session, "" where nobody said."""
    return short_date(date.fromisoformat(sitting.day)) if sitting.day else ""


def where_in(sitting: Sitting) -> str:
    """Return where in the congress a session is: its kind where it is no usual one and not said, its day."""
    kind = "" if sitting.kind is SessionKind.OFFICIAL else kind_name(sitting.kind)
    return " · ".join(filter(None, ("" if kind in sitting.title.casefold() else kind, day_of(sitting))))


def heading(sitting: Sitting) -> str:
    """Return what a session is called where it stands alone: title and day."""
    return " · ".join(filter(None, (sitting.title, day_of(sitting))))


def clock(moment: datetime | str | None) -> str:
    """Return the time of a moment, "08:05"; "" for none."""
    if not moment:
        return ""
    return f"{datetime.fromisoformat(moment) if isinstance(moment, str) else moment:%H:%M}"


def late_words(late: int | None) -> tuple[str, str]:
    """Return how late it is, in words, and the kind of chip for it."""
    if late is None:
        return "", "neutral"
    if late > 0:
        return translate("Sessions", "Muộn {minutes} phút").format(minutes=late), "warn"
    if late < 0:
        return translate("Sessions", "Sớm {minutes} phút").format(minutes=-late), "ok"
    return translate("Sessions", "Đúng giờ"), "ok"
