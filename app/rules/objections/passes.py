"""Objections to the passes of a batch, their differences, and what the board decides on a paper.

What it is for: their codes, words and articles.
What it is not for: checking them (models.passes, models.settlements).
"""

from app.rules.objections.rule import Rule, Severity
from app.rules.rule_sets import Subject

RULES = (
    Rule(
        "pass.compared",
        Severity.ERROR,
        "Đã có tập chốt sau {passes} lượt nhập.",
        "Giữ số lượt nhập này; muốn thêm lượt thì mở lại lượt nhập của các tập đã chốt trước.",
    ),
    Rule(
        "ballot.numbers",
        Severity.ERROR,
        "Phiếu có số {numbers}, danh sách chỉ có các số từ 1 đến {last}.",
        "Xem lại phiếu và gõ đúng số trên phiếu.",
    ),
    Rule(
        "pass.number",
        Severity.ERROR,
        "Cuộc bầu này nhập mỗi tập {wanted} lượt, không có lượt {number}.",
        "Nhập vào lượt đã định; cần thêm lượt thì sửa ở trang cuộc bầu.",
    ),
    Rule(
        "pass.entered",
        Severity.ERROR,
        "Tập {batch}, lượt {number}: đã nhập {entered} trên {declared} phiếu.",
        "Mở tập và nhập tiếp lượt này.",
    ),
    Rule(
        "batch.differs",
        Severity.ERROR,
        "Tập {batch}: các lượt nhập chưa khớp.",
        "Mở phần đối chiếu và gõ lại từng phiếu còn chênh lệch.",
        Subject.COUNTING_BOARD,
    ),
    Rule(
        "batch.settled",
        Severity.ERROR,
        "Tập {batch} đã chốt nên không nhập thêm và không sửa được.",
        "Mở lại một lượt nhập của tập, ghi lý do, rồi sửa.",
    ),
    Rule(
        "pass.same_operator",
        Severity.ERROR,
        "{operator} đã nhập lượt {other} của tập {batch}.",
        "Lượt này của người khác ({who}): bấm F8 đổi người rồi nhập.",
    ),
    Rule(
        "pass.open",
        Severity.ERROR,
        "Lượt {number} của tập {batch} chưa xong nên chưa đối chiếu được.",
        "Người nhập lượt đó mở lượt, sửa nếu cần, rồi rời trang.",
    ),
    Rule(
        "pass.ended",
        Severity.ERROR,
        "Lượt {number} của tập {batch} đã nhập xong.",
        "Mở lại lượt nhập, ghi lý do, rồi sửa.",
    ),
    Rule(
        "pass.nothing",
        Severity.ERROR,
        "Lượt {number} của tập {batch} chưa nhập phiếu nào.",
        "Chọn lượt đã nhập.",
    ),
    Rule(
        "pass.count",
        Severity.ERROR,
        "Đã nhập lượt {number} nên cuộc bầu không thể chỉ nhập {passes} lượt.",
        "Hủy lượt nhập đó ở từng tập trước, ghi lý do.",
    ),
    Rule(
        "difference.own_pass",
        Severity.ERROR,
        "{operator} đã nhập lượt {number} của tập {batch} nên không tự xử lý chênh lệch của tập này.",
        "Việc này của {who}: bấm F8 đổi người rồi gõ lại phiếu.",
    ),
    Rule(
        "difference.neither",
        Severity.ERROR,
        "Phiếu vừa gõ không giống phiếu nào của các lượt ở chỗ này.",
        "Kiểm lại vị trí của phiếu trong tập rồi gõ lại.",
    ),
    Rule(
        "difference.not_open",
        Severity.ERROR,
        "Chỗ này không còn chênh lệch.",
        "Xem lại danh sách chênh lệch của tập.",
    ),
    Rule(
        "difference.count",
        Severity.ERROR,
        "Chốt như vậy thì tập {batch} có {papers} phiếu, mà tập khai {declared} phiếu.",
        "Đếm lại tập. Chỗ không có phiếu thì Delete hai lần; chỗ chốt nhầm thì Ctrl+Z rồi gõ lại.",
    ),
    Rule(
        "difference.order",
        Severity.ERROR,
        "Còn chênh lệch ở phía trước trong tập.",
        "Xử lý từ đầu tập xuống, để vị trí của phiếu đúng.",
    ),
)
