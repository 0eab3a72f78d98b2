"""Objections to the account of the papers of a round: printed, spoiled, left over.

What it is for: their codes, words and articles.
What it is not for: checking them (paper_account, models).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "papers.copies",
        Severity.ERROR,
        "In mỗi lần từ 1 đến {most} phiếu.",
        "Sửa số phiếu và số dự phòng.",
    ),
    Rule(
        "papers.lacking",
        Severity.ERROR,
        "In {printed} phiếu; phát ra {issued}, hỏng {spoiled}, còn lại {left_over}: {more} phiếu chưa rõ ở đâu.",
        "Đếm lại phiếu hỏng và phiếu còn lại rồi ghi số đếm được.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "papers.too_many",
        Severity.ERROR,
        "In {printed} phiếu; phát ra {issued}, hỏng {spoiled}, còn lại {left_over}: nhiều hơn số in {more} phiếu.",
        "Kiểm lại số phát ra, số hỏng, số còn lại; phiếu in ở nơi khác cũng phải ghi.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "papers.issued",
        Severity.ERROR,
        "In {printed}, hỏng {spoiled}, còn lại {left_over} thì phát ra {counted}, đúng bằng số {same}; ô Phát ra ghi"
        " {issued}.",
        "Số phát ra có lẽ sai: đếm lại rồi sửa ô Phát ra, mục Phiếu và tập.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "papers.not_printed",
        Severity.ERROR,
        "Đã ghi phiếu hỏng {spoiled}, còn lại {left_over} mà chưa ghi đã in bao nhiêu phiếu.",
        "Ghi số phiếu in ở nơi khác; không theo dõi số phiếu in thì xóa hai số này.",
    ),
    Rule(
        "papers.old_list",
        Severity.WARNING,
        "{papers} phiếu đã in theo danh sách hoặc số lượng cũ.",
        "Gom và hủy các phiếu đó, bỏ lần in cũ, rồi in lại.",
        Subject.BALLOT_PAPER,
    ),
    Rule(
        "papers.none_spoiled",
        Severity.ERROR,
        "Không có phiếu hỏng nào để bớt.",
        "Kiểm lại số phiếu hỏng.",
    ),
)
