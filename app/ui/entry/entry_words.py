"""The words of ballot entry: what was understood, what is wrong, what was just stored.

What it is for: turning readings and stored papers into text, in the language of the window.
What it is not for: deciding anything about a paper.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.models.ballots import StoredBallot
from app.rules.ballots import Ballot, Reason
from app.rules.entry_line import Case, Form, Reading, Typed
from app.rules.rounds import Marking
from app.ui.entry.candidate_board import Said
from app.ui.entry.strips import StripItem


def typed_caption(form: Form) -> tuple[str, str]:
    """Return whose numbers are typed, and whose the / key would switch to."""
    refused = (
        QCoreApplication.translate("EntryWords", "bị gạch")
        if form.marking is Marking.STRIKE_OUT
        else QCoreApplication.translate("EntryWords", "không được đồng ý")
    )
    voted = (
        QCoreApplication.translate("EntryWords", "được bầu")
        if form.marking is Marking.STRIKE_OUT
        else QCoreApplication.translate("EntryWords", "được đồng ý")
    )
    return (refused, voted) if form.typed is Typed.REFUSED else (voted, refused)


def case_words(case: Case, *, deciding: bool) -> str:
    """Return a line of the short list."""
    if case is Case.SET_ASIDE and deciding:
        return QCoreApplication.translate("EntryWords", "ban kết luận không hợp lệ")
    return {
        Case.FOREIGN_PAPER: QCoreApplication.translate("EntryWords", "không do ban phát"),
        Case.IDENTIFYING_MARK: QCoreApplication.translate("EntryWords", "ký tên, đánh dấu riêng"),
        Case.WRITTEN_NAME: QCoreApplication.translate("EntryWords", "viết thêm tên"),
        Case.SET_ASIDE: QCoreApplication.translate("EntryWords", "để ban kết luận"),
        Case.ROW_BY_ROW: QCoreApplication.translate("EntryWords", "gõ từng dòng"),
    }[case]


def reason_words(reason: Reason) -> str:
    """Return why a paper is invalid, in a few words."""
    return {
        Reason.FOREIGN_PAPER: QCoreApplication.translate("EntryWords", "không do ban phát"),
        Reason.IDENTIFYING_MARK: QCoreApplication.translate("EntryWords", "ký tên, đánh dấu riêng"),
        Reason.WRITTEN_NAME: QCoreApplication.translate("EntryWords", "viết thêm tên"),
        Reason.OTHER: QCoreApplication.translate("EntryWords", "ban kết luận"),
        Reason.OVERVOTE: QCoreApplication.translate("EntryWords", "bầu thừa"),
        Reason.NO_CHOICE: QCoreApplication.translate("EntryWords", "không bầu ai"),
        Reason.BOTH_COLUMNS: QCoreApplication.translate("EntryWords", "đánh dấu cả hai ô"),
        Reason.BLANK: QCoreApplication.translate("EntryWords", "không đánh dấu"),
    }[reason]


def is_choice(reading: Reading) -> bool:
    """Return whether the chips below the line are what one may choose from."""
    is_asked = reading.finding is not None and reading.finding.rule.code == "line.choose"
    return is_asked or reading.case is Case.ROW_BY_ROW


def understood(reading: Reading, form: Form, names: Mapping[int, str], *, deciding: bool) -> list[StripItem]:
    """Return the chips below the line: names understood, or the short list while it is open."""
    if reading.case is Case.ROW_BY_ROW:
        return [
            StripItem(key, words, role)
            for key, words, role in (
                ("1", QCoreApplication.translate("EntryWords", "đồng ý"), "ok"),
                ("2", QCoreApplication.translate("EntryWords", "không đồng ý"), "accent"),
                ("3", QCoreApplication.translate("EntryWords", "cả hai ô"), "warn"),
                ("0", QCoreApplication.translate("EntryWords", "không ô nào"), "neutral"),
            )
        ]
    if reading.finding is not None and reading.finding.rule.code == "line.choose":
        return [
            StripItem(str(place), case_words(case, deciding=deciding)) for place, case in enumerate(form.cases, start=1)
        ]
    if reading.case is not None:
        key = f"0{form.cases.index(reading.case) + 1}"
        return [StripItem(key, case_words(reading.case, deciding=deciding), "warn")]
    role = "accent" if form.typed is Typed.REFUSED else "ok"
    return [StripItem(str(number), names[number], role) for number in reading.numbers]


def said(reading: Reading, form: Form) -> dict[int, Said]:
    """Return what the line says of each number so far."""
    if reading.case is Case.ROW_BY_ROW:
        return {}
    said_of = Said.REFUSED if form.typed is Typed.REFUSED else Said.VOTED
    if reading.ballot is not None and not reading.numbers:
        return dict.fromkeys(reading.ballot.disagree, Said.REFUSED)
    return dict.fromkeys(reading.numbers, said_of)


def said_by_rows(text: str) -> dict[int, Said]:
    """Return what a line typed row by row says of each number so far."""
    meant = {"2": Said.REFUSED, "1": Said.VOTED, "3": Said.BOTH, "0": Said.NEITHER}
    digits = [char for char in text if char in meant]
    return {row: meant[char] for row, char in enumerate(digits, start=1)}


def said_on(ballot: Ballot) -> dict[int, Said]:
    """Return what a whole paper says against names: those struck, not agreed to, or marked both ways."""
    both = ballot.agree & ballot.disagree
    return {number: Said.BOTH if number in both else Said.REFUSED for number in ballot.disagree}


def recent(papers: Sequence[StoredBallot], form: Form, reasons: Sequence[Reason | None]) -> list[StripItem]:
    """Return the strip of the papers just stored, the latest first."""
    return [_recent(paper, form, reason) for paper, reason in zip(papers, reasons, strict=True)]


def _recent(paper: StoredBallot, form: Form, reason: Reason | None) -> StripItem:
    serial = str(paper.serial)
    if paper.ballot is None:
        text = QCoreApplication.translate("EntryWords", "CHỜ BAN KẾT LUẬN · {note}").replace("{note}", paper.note)
        return StripItem(serial, text, "warn")
    if reason is not None:
        text = QCoreApplication.translate("EntryWords", "KHÔNG HỢP LỆ · {reason}")
        words = reason_words(reason)
        if reason is Reason.OVERVOTE:
            words += f" ({len(paper.ballot.agree - paper.ballot.disagree)})"
        return StripItem(serial, text.replace("{reason}", words), "warn")
    return StripItem(serial, marks_words(paper.ballot, form))


def marks_words(ballot: Ballot, form: Form) -> str:
    """Return what a paper says, by the numbers that are typed: "gạch 3 12 28"."""
    if not ballot.disagree:
        return QCoreApplication.translate("EntryWords", "nguyên phiếu")
    numbers, words = ballot.disagree, QCoreApplication.translate("EntryWords", "gạch")
    if form.marking is Marking.AGREE_DISAGREE:
        words = QCoreApplication.translate("EntryWords", "không đồng ý")
    elif form.typed is Typed.VOTED:
        numbers, words = ballot.agree, QCoreApplication.translate("EntryWords", "bầu")
    return f"{words} {' '.join(map(str, sorted(numbers)))}"
