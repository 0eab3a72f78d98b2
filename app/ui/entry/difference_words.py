"""The words of a difference: what happened, in which pass at which places, and what to do.

What it is for: the notice above the list while differences are settled.
What it is not for: marks: what the passes said of a paper is never told.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.rules.comparison import DifferenceKind
from app.rules.difference_lines import Told, kind_of
from app.ui.entry.settling_desk import SettlingDesk

translate = QCoreApplication.translate


def difference_words(desk: SettlingDesk) -> tuple[str, str]:
    """Return what differs at the paper that is next, and what to do."""
    found, line = desk.found, desk.line
    if found is None:
        return "", ""
    kind, place = kind_of(line), str(desk.position)
    if kind in {DifferenceKind.SWAPPED, DifferenceKind.MOVED}:
        return _changed_places(desk)
    again = translate("Difference", "Lấy phiếu thứ {place} của tập, gõ lại rồi Enter.")
    if kind is DifferenceKind.MARKS:
        what = translate("Difference", "Phiếu thứ {place}: các lượt ghi khác nhau.")
        return what.replace("{place}", place), again.replace("{place}", place)
    words, of_pass = translate("Difference", "Phiếu thứ {place}, có lượt bỏ sót hoặc thừa: {told}."), _skipped
    if kind is DifferenceKind.DOUBLED:
        words, of_pass = translate("Difference", "Phiếu thứ {place}, có lượt nhập lặp: {told}."), _doubled
    said = "; ".join(of_pass(one) for one in desk.opened.told(found))
    absent = translate("Difference", "tập không có phiếu đó thì Delete hai lần.")
    remedy = f"{again.removesuffix('.')}; {absent}"
    return words.replace("{place}", place).replace("{told}", said), remedy.replace("{place}", place)


def _changed_places(desk: SettlingDesk) -> tuple[str, str]:
    line, found = desk.line, desk.found
    first, second = map(str, desk.opened.spots(line))
    is_later = found != line[0]
    what = translate("Difference", "Phiếu {first} và phiếu {second}: các lượt ghi hai phiếu này đổi chỗ cho nhau.")
    if kind_of(line) is DifferenceKind.MOVED:
        what = translate("Difference", "Một phiếu nằm khác chỗ: {told}.")
        told = translate("Difference", "{passes} ghi ở chỗ thứ {place}")
        halves = ((line[0].serials, first), (line[1].serials, second))
        said = [told.replace("{passes}", _passes(serials)).replace("{place}", place) for serials, place in halves]
        what = what.replace("{told}", ", ".join(said))
    settles = translate("Difference", "Lấy phiếu thứ {place} của tập, gõ lại rồi Enter: chốt cả hai chỗ.")
    if None not in line[0].serials:
        settles = translate("Difference", "Lấy phiếu thứ {place} của tập, gõ lại rồi Enter; rồi đến phiếu {second}.")
    if is_later:
        settles = translate("Difference", "Lấy phiếu thứ {place} của tập, gõ lại rồi Enter.")
    remedy = settles.replace("{place}", str(desk.position)).replace("{second}", second)
    return what.replace("{first}", first).replace("{second}", second), remedy


def _passes(serials: Sequence[int | None]) -> str:
    having = [str(number) for number, serial in enumerate(serials, start=1) if serial is not None]
    return translate("Difference", "lượt {numbers}").replace("{numbers}", ", ".join(having))


def _skipped(one: Told) -> str:
    """Return whether a pass has a paper, and at which of its places it has or lacks it."""
    words = translate("Difference", "lượt {number} có, ở chỗ thứ {first}")
    if not one.papers:
        words = translate("Difference", "lượt {number} không có, sau phiếu thứ {before} là phiếu khác")
    if not one.papers and one.first > one.total:
        words = translate("Difference", "lượt {number} không có, hết ở phiếu thứ {before}")
    if not one.papers and one.first == 1:
        words = translate("Difference", "lượt {number} không có, phiếu đầu là phiếu khác")
    return _filled(words, one)


def _doubled(one: Told) -> str:
    """Return how many papers of the same kind a pass has beside each other, and where."""
    words = {
        0: translate("Difference", "lượt {number} không có"),
        1: translate("Difference", "lượt {number} có một, ở chỗ thứ {first}"),
        2: translate("Difference", "lượt {number} có hai phiếu giống nhau, ở chỗ thứ {first} và {last}"),
    }
    many = translate("Difference", "lượt {number} có {papers} phiếu giống nhau, từ chỗ thứ {first} đến {last}")
    return _filled(words.get(one.papers, many), one)


def _filled(words: str, one: Told) -> str:
    values = {"number": one.number, "first": one.first, "last": one.last, "papers": one.papers, "before": one.first - 1}
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
