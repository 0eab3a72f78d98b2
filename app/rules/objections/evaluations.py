"""Objections to the yearly evaluation: caps, reasons, points, sums, what a class does not go with.

What it is for: their codes and words.
What it is not for: checking them (evaluation_caps and its neighbours), votes (class_votes), steps (class_decisions).
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "evaluation.no_heading",
        Severity.ERROR,
        "Không thấy dòng tiêu đề có cột «{column}».",
        "Dùng tệp đã xuất từ sổ, hoặc đặt tiêu đề các cột như tệp đó.",
    ),
    Rule(
        "evaluation.no_answers",
        Severity.ERROR,
        "Không cột nào đọc được là mức xếp loại, điểm, lý do chưa đánh giá hay kỷ luật của năm này.",
        "Đặt tiêu đề cột như tệp đã xuất từ sổ, ví dụ «{column}»; trên màn hình xem trước thì chọn cột ấy ghi điều gì.",
    ),
    Rule(
        "evaluation.row_unknown",
        Severity.ERROR,
        "{name}: năm này không có đảng viên như vậy trong danh sách đánh giá.",
        "Kiểm tra họ tên, ngày sinh, số thẻ đảng, tổ chức đảng; thêm đảng viên vào sổ trước.",
    ),
    Rule(
        "evaluation.row_many",
        Severity.ERROR,
        "{name}: {many} đảng viên cùng họ tên, không rõ là ai.",
        "Ghi số thẻ đảng, hoặc ngày sinh và tổ chức đảng.",
    ),
    Rule(
        "evaluation.row_unknown_organisation",
        Severity.ERROR,
        "{name}: năm này không có tổ chức như vậy trong danh sách đánh giá.",
        "Kiểm tra tên, tổ chức cấp trên; thêm tổ chức vào sổ trước, rồi bổ sung vào năm.",
    ),
    Rule(
        "evaluation.row_many_organisations",
        Severity.ERROR,
        "{name}: {many} tổ chức cùng tên, không rõ là tổ chức nào.",
        "Ghi tổ chức cấp trên vào cột «Trực thuộc».",
    ),
    Rule(
        "evaluation.decided_in_list",
        Severity.ERROR,
        "{name}: mức quyết định trong tệp khác với sổ; danh sách không quyết định xếp loại.",
        "Để trống ô này, hoặc xóa cột ấy trong tệp; quyết định, mở lại trên trang đánh giá.",
    ),
    Rule("evaluation.row_twice", Severity.ERROR, "{name}: có hai dòng trong tệp.", "Xóa một dòng."),
    Rule(
        "evaluation.cell_unread",
        Severity.ERROR,
        "Không đọc được «{text}».",
        "Ghi như tệp đã xuất từ sổ, ví dụ «Hoàn thành tốt nhiệm vụ», «được miễn công tác và sinh hoạt đảng», 87,5.",
    ),
    Rule(
        "evaluation.ticked_twice",
        Severity.ERROR,
        "Dòng này đánh dấu ở nhiều cột xếp loại: {text}.",
        "Chỉ để một mức, ví dụ «Hoàn thành tốt nhiệm vụ», hoặc sửa trong tệp rồi nhập lại.",
    ),
    Rule(
        "evaluation.no_points",
        Severity.ERROR,
        "{guide} không chấm điểm.",
        "Xóa điểm của năm này.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Hướng dẫn 43-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.half_points",
        Severity.ERROR,
        "{name}: mới có một trong hai phần điểm.",
        "Ghi cả hai phần (0 điểm thì gõ 0), hoặc xóa phần đã ghi.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Hướng dẫn 43-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.form_of_one",
        Severity.WAITING,
        "Bản kiểm điểm để sửa bằng Word là của một đảng viên.",
        "Chọn một đảng viên, hoặc lưu PDF.",
    ),
    Rule(
        "evaluation.form_sheets",
        Severity.WAITING,
        "Tệp Excel ghi mỗi người một trang tính, nhiều nhất {most} người; ở đây có {count}.",
        "Chọn một tổ chức đảng hoặc một đảng viên; tất cả trong một tệp thì lưu PDF.",
    ),
    Rule(
        "evaluation.nobody",
        Severity.WAITING,
        "Không có đảng viên nào được đánh giá ở đây trong năm này.",
        "Chọn năm khác, tổ chức đảng khác hoặc đảng viên khác.",
    ),
    Rule(
        "evaluation.no_year",
        Severity.WAITING,
        "Sổ chưa mở năm đánh giá nào.",
        "Mở năm đánh giá, rồi lập văn bản.",
    ),
    Rule(
        "evaluation.over_cap",
        Severity.WARNING,
        "{group}: {used} hoàn thành xuất sắc nhiệm vụ; mức {percent}% cho phép {allowed}, vượt {over}.",
        "Xem lại các đề nghị hoàn thành xuất sắc, hoặc ghi lý do và để cấp có thẩm quyền quyết định.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Điều 12, Quy định 124-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.cap_so_far",
        Severity.WAITING,
        "{group}: {used} hoàn thành xuất sắc nhiệm vụ; mức {percent}% tạm tính cho phép {allowed}, còn {unrated}"
        " chưa xếp loại.",
        "Xếp loại hết cả nhóm rồi xem lại: mức khống chế tính trên số hoàn thành tốt nhiệm vụ.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Điều 12, Quy định 124-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.year_used",
        Severity.ERROR,
        "Năm {year} đã có nội dung nhập hoặc thiết lập nên không bỏ được.",
        "Hoàn tác những gì đã nhập trước, hoặc để nguyên năm này.",
    ),
    Rule(
        "evaluation.reviewed_elsewhere",
        Severity.ERROR,
        "Ngày họp kiểm điểm {day} không thể là của năm {year}.",
        "Sửa ô «Ngày họp kiểm điểm»: từ 1/1/{year} đến 31/3/{next}; chưa rõ ngày thì để trống.",
    ),
    Rule(
        "evaluation.reason_unknown",
        Severity.ERROR,
        "{name}: lý do chưa đánh giá không có trong {guide}.",
        "Chọn một lý do có trong danh sách, hoặc chọn «lý do khác» rồi ghi rõ.",
        cites=(
            "Điều 5, Quy định 366-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.reason_words",
        Severity.ERROR,
        "{name}: chưa ghi rõ lý do chưa đánh giá.",
        "Gõ lý do vì sao chưa đánh giá, xếp loại.",
    ),
    Rule(
        "evaluation.reason_no_words",
        Severity.ERROR,
        "{name}: «{text}» không phải lý do chưa đánh giá.",
        "Gõ lý do bằng chữ; mức xếp loại 1 đến 4 thì gõ ở cột «Đề nghị».",
    ),
    Rule(
        "evaluation.joined_unsure",
        Severity.WARNING,
        "{name}: chưa rõ đến ngày {day} đã đủ 6 tháng hay chưa, vì không biết ngày cụ thể.",
        "Ghi đủ ngày, tháng, năm; hiện tính là phải đánh giá.",
        cites=("Điều 5, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.joined_otherwise",
        Severity.WARNING,
        "{name}: ngày vào Đảng {joined} và ngày lễ kết nạp {ceremony} khác nhau về việc đủ 6 tháng đến ngày {day}.",
        "Đang tính từ lễ kết nạp; sửa ngày sai ở trang Đảng viên hoặc Kết nạp đảng viên.",
        cites=("Điều 5, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.too_young",
        Severity.WARNING,
        "{name}: đến ngày {day} chưa đủ 6 tháng từ ngày kết nạp.",
        "Ghi lý do mới kết nạp chưa đủ 6 tháng, hoặc sửa ngày họp, ngày kết nạp.",
        cites=("Điều 5, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.old_enough",
        Severity.WARNING,
        "{name}: đến ngày {day} đã đủ 6 tháng từ ngày kết nạp.",
        "Bỏ lý do mới kết nạp chưa đủ 6 tháng và đánh giá, hoặc sửa ngày họp, ngày kết nạp.",
        cites=("Điều 5, Quy định 366-QĐ/TW",),
    ),
    Rule(
        "evaluation.points",
        Severity.ERROR,
        "{name}: {points} điểm không nằm trong khoảng 0 đến {most}.",
        "Gõ lại số điểm.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Hướng dẫn 43-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.above_points",
        Severity.WARNING,
        "{name}: {points} điểm ứng với «{by_points}», mà xếp «{rated}».",
        "Kiểm tra lại số điểm và mức xếp loại; nếu giữ như vậy thì ghi lý do.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Hướng dẫn 43-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.below_points",
        Severity.WARNING,
        "{name}: {points} điểm ứng với «{by_points}», mà xếp thấp hơn: «{rated}».",
        "Ghi lý do, hoặc đánh dấu trường hợp làm giảm mức xếp loại.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Hướng dẫn 43-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.trigger",
        Severity.WARNING,
        "{name}: {why}; trường hợp này thường xếp «{lowest}».",
        "Cấp có thẩm quyền xem xét, quyết định và ghi lý do.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Điều 12, Quy định 124-QĐ/TW",
        ),
    ),
    Rule(
        "evaluation.disciplined",
        Severity.WARNING,
        "{name}: bị kỷ luật trong năm ({discipline}), thường không xếp cao hơn «{most}», mà xếp «{rated}».",
        "Cấp có thẩm quyền xem xét, quyết định và ghi lý do.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Điều 12, Quy định 124-QĐ/TW",
        ),
    ),
    Rule(
        "evaluation.disciplined_before",
        Severity.WARNING,
        "{name}: bị kỷ luật trong năm ({discipline}), thường không xếp cao hơn «{most}», mà xếp «{rated}».",
        "Cấp có thẩm quyền xem xét, quyết định và ghi lý do.",
    ),
    Rule(
        "evaluation.disciplined_elsewhere",
        Severity.WARNING,
        "{name}: ngày kỷ luật ({day}) không thuộc năm {year}, mà được tính là bị kỷ luật trong năm.",
        "Sửa ô «Ngày kỷ luật»; kỷ luật của năm khác thì xóa ở năm này.",
    ),
    Rule(
        "evaluation.discipline_form",
        Severity.WARNING,
        "{name}: có ngày kỷ luật ({day}) mà chưa ghi hình thức, nên không được tính là bị kỷ luật trong năm.",
        "Ghi hình thức ở ô «Kỷ luật», hoặc xóa ngày.",
    ),
    Rule(
        "evaluation.above_state",
        Severity.WARNING,
        "{name}: cơ quan, đơn vị xếp «{by_state}», mà đảng viên xếp «{rated}».",
        "Kiểm tra lại kết quả xếp loại cán bộ, công chức, viên chức; nếu giữ như vậy thì ghi lý do.",
        cites=(
            "Điều 3, Quy định 366-QĐ/TW",
            "Điều 12, Quy định 124-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.organisation_disciplined",
        Severity.WARNING,
        "{name}: bị kỷ luật trong năm ({discipline}), mà xếp «{rated}».",
        "Cấp có thẩm quyền xem xét, quyết định và ghi lý do.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Quy định 124-QĐ/TW",
        ),
    ),
    Rule(
        "evaluation.disciplined_below",
        Severity.WARNING,
        "{name}: {many} tổ chức trực thuộc, thành viên lãnh đạo bị kỷ luật trong năm ({who}), mà xếp «{rated}».",
        "Cấp có thẩm quyền xem xét, quyết định và ghi lý do.",
        cites=(
            "Điều 11, Quy định 366-QĐ/TW",
            "Quy định 124-QĐ/TW",
        ),
    ),
    Rule(
        "evaluation.disciplined_below_mended",
        Severity.WARNING,
        "{name}: {many} tổ chức trực thuộc, thành viên lãnh đạo bị kỷ luật trong năm ({who}), mà xếp «{rated}».",
        "Mức này chỉ giữ khi tự phát hiện và đã khắc phục xong; ghi lý do.",
        cites=("Quy định 124-QĐ/TW",),
    ),
    Rule(
        "evaluation.exemplary",
        Severity.WARNING,
        "{name}: được đánh dấu tiêu biểu mà mức xếp loại không phải «{best}».",
        "Bỏ dấu ở cột «Tiêu biểu» hoặc sửa mức xếp loại; còn như vậy thì các bảng không tính là tiêu biểu.",
    ),
    Rule(
        "evaluation.failed_twice",
        Severity.WARNING,
        "{name}: hai năm liền ({before}, {year}) ở mức thấp nhất, thuộc diện xem xét xóa tên.",
        "Chi bộ xem xét, báo cáo cấp ủy có thẩm quyền.",
        cites=("Quy định 24-QĐ/TW",),
    ),
    Rule(
        "evaluation.not_open",
        Severity.ERROR,
        "Đánh giá của {name} đã đề nghị hoặc đã quyết định nên không nhập được nữa.",
        "Đề nghị cấp có thẩm quyền trả lại hoặc mở lại, có ghi lý do; sau đó sửa.",
    ),
    Rule(
        "evaluation.class_and_reason",
        Severity.ERROR,
        "{name} vừa có mức xếp loại vừa có lý do không đánh giá.",
        "Xóa lý do nếu được đánh giá, hoặc xóa mức xếp loại.",
        cites=(
            "Điều 5, Quy định 366-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.class_and_reason_in_book",
        Severity.ERROR,
        "{name} cùng với điều sổ đã ghi thì vừa có mức xếp loại vừa có lý do không đánh giá.",
        "Ô trống không xóa gì: xóa điều không còn đúng ở bảng đánh giá rồi nhập lại danh sách, hoặc bỏ ô này.",
        cites=(
            "Điều 5, Quy định 366-QĐ/TW",
            "Hướng dẫn 21-HD/BTCTW",
        ),
    ),
    Rule(
        "evaluation.unread",
        Severity.ERROR,
        "{name}: «{text}» không phải một mức xếp loại.",
        "Gõ 1 đến 4, hoặc tên mức, ví dụ HTTNV.",
    ),
    Rule(
        "evaluation.unread_points",
        Severity.ERROR,
        "{name}: «{text}» không phải số điểm.",
        "Gõ một số, ví dụ 87,5.",
    ),
    Rule(
        "evaluation.unread_mark",
        Severity.ERROR,
        "{name}: «{text}» không phải dấu đánh vào ô.",
        "Gõ x, hoặc để trống.",
    ),
    Rule(
        "evaluation.decision_early",
        Severity.WARNING,
        "Quyết định ngày {day}, trước khi kiểm điểm năm {year} ({began}).",
        "Kiểm tra ngày; đúng thì vẫn quyết định được. Chưa ghi ngày họp kiểm điểm thì quyết định trước 1/12 được hỏi"
        " lại.",
    ),
    Rule(
        "evaluation.votes_not_pasted",
        Severity.ERROR,
        "{name}: cột Phiếu không nhận dán «{text}», chỉ hiện số phiếu.",
        "Gõ số phiếu của từng dòng bằng F2, hoặc dán xếp loại vào cột Đề nghị.",
    ),
    Rule(
        "evaluation.read_only",
        Severity.ERROR,
        "{name}: cột này chỉ để xem, trong sổ không ghi «{text}».",
        "Dán đúng dòng của người đó, hoặc bỏ cột này khỏi khối dán.",
    ),
)
