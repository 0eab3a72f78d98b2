"""Objections to steps and decisions on classes: what is not open, what is one's own, what a decision lacks.

What it is for: their codes and words.
What it is not for: checking them (rules.evaluation_states, models.evaluations), and what is entered (evaluations).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "evaluation.step",
        Severity.ERROR,
        "{name}: {state}, nên không {step} được.",
        "Làm lần lượt: nhập, đề nghị, quyết định; muốn lùi thì trả lại hoặc mở lại và ghi lý do.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.own",
        Severity.ERROR,
        "{name} không được tự {step} xếp loại của chính mình.",
        "Để người khác có quyền quyết định làm việc này.",
    ),
    Rule(
        "evaluation.maybe_own",
        Severity.WARNING,
        "{name} có thể là chính người đang sử dụng sổ, «{operator}».",
        "Nếu là chính mình thì để người khác quyết định; nếu không phải thì đánh dấu rằng không phải.",
    ),
    Rule(
        "evaluation.own_organisation",
        Severity.ERROR,
        "{head} đứng đầu {name} nên không được tự {step} xếp loại của tổ chức này.",
        "Để người khác có quyền quyết định làm việc này.",
    ),
    Rule(
        "evaluation.maybe_own_organisation",
        Severity.WARNING,
        "{head}, người đứng đầu {name}, có thể là chính người đang sử dụng sổ, «{operator}».",
        "Nếu là chính mình thì để người khác quyết định; nếu không phải thì đánh dấu rằng không phải.",
    ),
    Rule(
        "evaluation.signer_own",
        Severity.WARNING,
        "{name} có thể là chính người ký quyết định, «{signer}».",
        "Kiểm tra người ký; nếu vẫn ký như vậy thì đánh dấu rằng đã kiểm tra.",
    ),
    Rule(
        "evaluation.signer_heads",
        Severity.WARNING,
        "Người ký quyết định, «{signer}», có thể là người đứng đầu {name}.",
        "Kiểm tra người ký; nếu vẫn ký như vậy thì đánh dấu rằng đã kiểm tra.",
    ),
    Rule(
        "evaluation.decision_number",
        Severity.ERROR,
        "Quyết định xếp loại chưa có số.",
        "Gõ số như trong văn bản, ví dụ 12-QĐ/ĐUK.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.decision_day",
        Severity.ERROR,
        "Quyết định xếp loại chưa có ngày.",
        "Gõ ngày ghi trong văn bản.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.decision_before",
        Severity.ERROR,
        "Quyết định ngày {day}, trước năm được đánh giá, {year}.",
        "Sửa ngày như trong văn bản: từ 1/1/{year} trở đi; hoặc chọn đúng năm đánh giá.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.decision_far",
        Severity.ERROR,
        "Quyết định ngày {day}: hơn một năm nữa mới tới; hôm nay là {today}.",
        "Gõ ngày như trong văn bản; hôm nay không đúng thì chỉnh đồng hồ của máy.",
    ),
    Rule(
        "evaluation.decision_ahead",
        Severity.WARNING,
        "Quyết định ngày {day} là ngày chưa tới; hôm nay là {today}.",
        "Kiểm tra ngày; đúng thì vẫn quyết định được, và trong sổ là đã quyết định ngay từ hôm nay.",
    ),
    Rule(
        "evaluation.decision_signer",
        Severity.ERROR,
        "Quyết định xếp loại chưa có người ký.",
        "Gõ họ tên người ký như trong văn bản.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.two_levels",
        Severity.WARNING,
        "Trong một quyết định có {above} tổ chức do Ban Thường vụ quyết định và {below} tổ chức do đảng ủy cơ sở quyết"
        " định.",
        "Thôi, chọn các dòng của một cấp rồi quyết định riêng từng cấp; vẫn quyết định chung thì đánh dấu rằng đã kiểm"
        " tra.",
        cites=("Hướng dẫn 43-HD/BTCTW",),
    ),
    Rule(
        "evaluation.step_reason",
        Severity.ERROR,
        "{name}: chưa ghi lý do {step}.",
        "Gõ lý do; lý do được giữ trong nhật ký.",
    ),
    Rule(
        "evaluation.no_class",
        Severity.ERROR,
        "{name}: chưa có mức xếp loại nên không {step} được.",
        "Chọn mức xếp loại, hoặc lý do chưa đánh giá.",
        cites=("Điều 12, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.decided_already",
        Severity.ERROR,
        "{name}: đã có quyết định xếp loại số {number}.",
        "Mở lại rồi xếp loại lại; quyết định cũ được giữ nguyên trong sổ.",
    ),
    Rule(
        "evaluation.rerated_reason",
        Severity.ERROR,
        "{name}: chưa ghi lý do xếp loại lại.",
        "Gõ lý do xếp loại lại như trong quyết định.",
    ),
    Rule(
        "evaluation.rerated_before",
        Severity.WARNING,
        "{name}: quyết định xếp loại lại đề ngày trước quyết định cũ, {day}.",
        "Kiểm tra ngày; quyết định cũ ghi sai ngày thì vẫn quyết định được, quyết định cũ vẫn còn ở phần Các bước.",
    ),
)
