"""Objections to organisations and members as the book keeps them through the year.

What it is for: their codes, words and articles.
What it is not for: checking them (models.organisations, models.members), and rows of sheets.
"""

from app.rules.objections.rule import Rule, Severity

RULES = (
    Rule(
        "organisation.below_itself",
        Severity.ERROR,
        "{name} không thể trực thuộc chính nó hoặc tổ chức ở dưới nó.",
        "Chọn tổ chức cấp trên khác.",
    ),
    Rule(
        "member.none",
        Severity.WAITING,
        "Sổ chưa có đảng viên nào.",
        "Nhập đảng viên, hoặc đưa danh sách từ tệp Excel vào.",
    ),
    Rule(
        "member.nameless",
        Severity.ERROR,
        "Đảng viên chưa có họ và tên.",
        "Nhập họ và tên.",
    ),
    Rule(
        "member.card_taken",
        Severity.ERROR,
        "Số thẻ đảng {card} đã là của {name}.",
        "Đối chiếu với số thẻ trên thẻ đảng viên; mỗi thẻ chỉ của một người.",
    ),
    Rule(
        "member.there",
        Severity.WARNING,
        "Sổ đã có {name} ({told}).",
        "Cùng một người thì thôi, sửa ở người đã có; là người khác thì bấm lưu lần nữa.",
    ),
    Rule(
        "member.back_card",
        Severity.ERROR,
        "{name}: số thẻ đảng {card} đã là của {holder} ({told}).",
        "Cùng một người thì thôi, không đưa trở lại; là hai người thì sửa hoặc để trống số thẻ của người đang có.",
    ),
    Rule(
        "member.back_like",
        Severity.WARNING,
        "{name} có thể chính là {other} ({told}).",
        "Cùng một người thì thôi, không đưa trở lại; là người khác thì bấm «Đưa trở lại sổ» lần nữa.",
    ),
    Rule(
        "member.back_nowhere",
        Severity.ERROR,
        "{name}: {organisation} không còn hoạt động.",
        "Chọn tổ chức nhận ở ô «Đưa về tổ chức».",
    ),
    Rule(
        "member.no_organisation",
        Severity.ERROR,
        "Chưa chọn tổ chức đảng.",
        "Chọn tổ chức mà đảng viên sinh hoạt chính thức.",
    ),
    Rule(
        "member.unknown_organisation",
        Severity.ERROR,
        "Trong sổ không có tổ chức «{name}».",
        "Chọn một tên được gợi ý; tổ chức mới thì thêm vào cây tổ chức trước.",
    ),
    Rule(
        "member.listed",
        Severity.ERROR,
        "{name} đã có trong sổ, và dòng này ghi khác.",
        "Xóa dòng, rồi sửa đảng viên trong bảng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.",
    ),
    Rule(
        "member.same_name",
        Severity.ERROR,
        "{name}: trùng tên với một đảng viên trong sổ, kiểm lại.",
        "Cùng một người thì bỏ dòng; người khác thì giữ dòng, hoặc ghi đủ ngày sinh, số thẻ đảng.",
    ),
    Rule(
        "member.differs",
        Severity.ERROR,
        "{name} đã có trong sổ, và dòng này ghi khác: {changes}.",
        "Cập nhật đảng viên đã có theo danh sách, hoặc xóa dòng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số "
        "thẻ đảng.",
    ),
    Rule(
        "member.same_birth",
        Severity.ERROR,
        "{name}: cùng họ tên, ngày sinh với một đảng viên trong sổ, khác số thẻ: {card}.",
        "Cùng một người thì sửa số thẻ cho đúng, hoặc bỏ dòng; người khác thì giữ dòng.",
    ),
    Rule(
        "member.no_heading",
        Severity.ERROR,
        "Không thấy dòng tiêu đề có cột họ và tên.",
        "Thêm dòng tiêu đề phía trên danh sách, có các cột như họ và tên, ngày sinh, tổ chức đảng.",
    ),
    Rule(
        "sheet.legacy_font",
        Severity.ERROR,
        "«{text}» viết bằng phông {font}.",
        "Chuyển sang Unicode, hoặc gõ lại ô.",
    ),
    Rule(
        "sheet.looks_legacy",
        Severity.WARNING,
        "{count} dòng có chữ như của phông TCVN3 hoặc VNI, trước hết là dòng {row}: «{text}».",
        "Nếu đúng là chữ phông cũ thì đặt lại phông của các ô trong Excel rồi nhập lại.",
    ),
    Rule(
        "organisation.nameless",
        Severity.ERROR,
        "Tổ chức đảng chưa có tên.",
        "Nhập tên như trong quyết định thành lập.",
    ),
    Rule(
        "organisation.kind",
        Severity.ERROR,
        "«{text}» không phải loại hình tổ chức đảng.",
        "Gõ đảng bộ cơ sở, đảng bộ bộ phận hoặc chi bộ; để trống thì sổ đoán theo tên.",
    ),
    Rule(
        "organisation.listed",
        Severity.ERROR,
        "{name} đã có trong sổ mà dòng này ghi khác.",
        "Bỏ dòng này, hoặc sửa tổ chức ấy ở trang Tổ chức đảng.",
    ),
    Rule(
        "organisation.no_heading",
        Severity.ERROR,
        "Không thấy dòng tiêu đề có cột tên tổ chức đảng.",
        "Thêm dòng tiêu đề phía trên danh sách, có các cột như tên tổ chức đảng, loại hình, trực thuộc, bí thư.",
    ),
    Rule(
        "organisation.day",
        Severity.ERROR,
        "«{text}» chưa đủ ngày, tháng, năm.",
        "Gõ ngày/tháng/năm như trong quyết định, hoặc để trống.",
    ),
    Rule(
        "organisation.ownership",
        Severity.ERROR,
        "{name}: chỉ doanh nghiệp mới có loại hình doanh nghiệp.",
        "Chọn khối doanh nghiệp, hoặc để trống loại hình doanh nghiệp.",
    ),
    Rule(
        "organisation.ended",
        Severity.ERROR,
        "{name} đã kết thúc hoạt động.",
        "Chọn tổ chức đang hoạt động.",
    ),
    Rule(
        "organisation.before_founding",
        Severity.ERROR,
        "Ngày {day} ở trước ngày thành lập {name}: {founded}.",
        "Gõ ngày như trong quyết định; nếu ngày thành lập ghi sai thì sửa tổ chức ấy trước.",
    ),
    Rule(
        "organisation.day_far",
        Severity.ERROR,
        "Ngày {day}: hơn một năm nữa mới tới; hôm nay là {today}.",
        "Gõ ngày như trong quyết định; hôm nay không đúng thì chỉnh đồng hồ của máy.",
    ),
    Rule(
        "organisation.day_ahead",
        Severity.WARNING,
        "Ngày {day} là ngày chưa tới; hôm nay là {today}. Ghi thì cây tổ chức đổi ngay, không đợi đến ngày ấy.",
        "Kiểm tra ngày; đúng thì bấm «Ghi» lần nữa, hoặc để đến ngày ấy hãy ghi.",
    ),
    Rule(
        "organisation.founded_late",
        Severity.ERROR,
        "{name} đã có việc ghi ngày {day} ở Quá trình, trước ngày thành lập {founded}.",
        "Gõ ngày thành lập như trong quyết định, không sau ngày ấy; không rõ thì để trống.",
    ),
    Rule(
        "organisation.full",
        Severity.ERROR,
        "{name} còn đảng viên hoặc tổ chức trực thuộc.",
        "Chuyển đảng viên và tổ chức trực thuộc đi trước, hoặc chọn sáp nhập.",
    ),
    Rule(
        "organisation.told",
        Severity.ERROR,
        "{name} đã có đại biểu, đảng viên hoặc đánh giá ghi theo.",
        "Không còn hoạt động thì giải thể hoặc sáp nhập, có ngày và số quyết định.",
    ),
    Rule(
        "organisation.unknown",
        Severity.ERROR,
        "Sổ không có tổ chức «{name}».",
        "Ghi đúng tên một tổ chức của sổ hoặc của danh sách vừa đọc; để trống nếu trực thuộc trực tiếp đảng bộ.",
    ),
    Rule(
        "organisation.shared",
        Severity.ERROR,
        "{count} nơi cùng gọi là «{name}»: {names}.",
        "Ghi đủ như một trong các tên ấy, kèm tổ chức cấp trên.",
    ),
    Rule(
        "organisation.twin",
        Severity.ERROR,
        "Đã có {names}, trực thuộc {above}.",
        "Đặt tên khác, hoặc đổi tên tổ chức kia trước: cùng tên, cùng cấp trên thì không ghi được đảng viên vào đâu.",
    ),
    Rule(
        "organisation.alike",
        Severity.ERROR,
        "Sổ có {count} tổ chức cùng tên «{name}», cùng cấp trên.",
        "Đổi tên một tổ chức ở trang Tổ chức đảng rồi nhập lại.",
    ),
)
