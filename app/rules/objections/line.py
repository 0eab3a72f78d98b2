"""Objections to the line that a clerk types for a ballot.

What it is for: their codes, words and articles.
What it is not for: reading the line (entry_line).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "line.range",
        Severity.ERROR,
        "Số {typed} không có trên phiếu (1–{last}).",
        "Xóa rồi gõ lại; nếu là nhiều số thì gõ dấu cách giữa các số.",
    ),
    Rule("line.twice", Severity.ERROR, "Số {typed} gõ hai lần.", "Xóa số thừa."),
    Rule(
        "line.unclear",
        Severity.ERROR,
        "«{typed}» có thể đọc nhiều cách.",
        "Gõ dấu cách hoặc dấu chấm giữa các số.",
    ),
    Rule(
        "line.foreign",
        Severity.ERROR,
        "«{typed}» không phải là số trên phiếu.",
        "Chỉ gõ chữ số, dấu cách, dấu chấm, dấu trừ và các phím ghi ở dưới.",
    ),
    Rule(
        "line.backwards",
        Severity.ERROR,
        "Dãy {typed} đi ngược.",
        "Gõ số nhỏ trước, ví dụ 3-7.",
    ),
    Rule("line.unfinished", Severity.WAITING, "Dãy chưa xong.", "Gõ tiếp số cuối của dãy."),
    Rule("line.choose", Severity.WAITING, "Chọn trường hợp từ 1 đến {last}.", "Gõ số của trường hợp."),
    Rule(
        "line.no_choice_there",
        Severity.ERROR,
        "Không có trường hợp {typed}.",
        "Gõ một số từ 1 đến {last}.",
    ),
    Rule(
        "line.alone",
        Severity.ERROR,
        "Phím {typed} chỉ dùng trên dòng trống.",
        "Xóa dòng rồi gõ lại.",
    ),
    Rule(
        "line.no_previous",
        Severity.ERROR,
        "Trước phiếu này không có phiếu nào đã nhập xong.",
        "Gõ phiếu này bằng số.",
    ),
    Rule(
        "line.repeat",
        Severity.ERROR,
        "«{typed}» không phải là số phiếu giống nhau.",
        "Gõ * cho một phiếu, hoặc * rồi số phiếu, ví dụ *7.",
    ),
    Rule(
        "line.repeat_room",
        Severity.ERROR,
        "Tập chỉ còn {left} phiếu, không thể nhập {times} phiếu giống nhau.",
        "Gõ số phiếu nhỏ hơn, hoặc kiểm lại số phiếu của tập.",
    ),
    Rule(
        "line.repeat_second_pass",
        Severity.ERROR,
        "Ở đây mỗi lần chỉ nhập một phiếu.",
        "Xóa rồi gõ từng phiếu bằng số.",
    ),
    Rule("line.rows_left", Severity.WAITING, "Còn {left} dòng chưa gõ.", "Gõ 1, 2, 3 hoặc 0 cho từng dòng."),
    Rule(
        "line.rows_digit",
        Severity.ERROR,
        "«{typed}» không dùng khi gõ từng dòng.",
        "Gõ 1 đồng ý, 2 không đồng ý, 3 cả hai ô, 0 không ô nào.",
    ),
    Rule(
        "line.rows_more",
        Severity.ERROR,
        "Phiếu chỉ có {rows} dòng; «{typed}» là thừa.",
        "Xóa số thừa, rồi soát lại từng dòng.",
    ),
    Rule(
        "line.overvote",
        Severity.WARNING,
        "Bầu thừa: {chosen} người, chỉ bầu {seats}.",
        "Nếu phiếu ghi đúng như vậy thì Enter: phiếu được ghi là không hợp lệ.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "line.note",
        Severity.WAITING,
        "Ghi điều còn nghi ngờ trên phiếu.",
        "Gõ vài chữ rồi Enter.",
    ),
)
