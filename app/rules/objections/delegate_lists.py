"""Objections to lists of delegates that somebody else made, and to what is typed of one delegate.

What it is for: their codes and words.
What it is not for: checking them (delegate_values, delegate_rows), and seats and replacements (objections.delegates).
"""

from app.rules.objections.rule import Rule, Severity

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

UNKNOWN_NAMES = frozenset({"delegate.organisation_unknown", "delegate.delegation_unknown"})
"""What a person may answer with: the list brings new organisations and delegations."""

RULES = (
    Rule("delegate.no_name", _ERROR, "Chưa có họ và tên.", "Ghi họ và tên; dòng thừa thì xóa."),
    Rule("delegate.name_long", _ERROR, "«{name}» dài quá.", "Chỉ ghi họ và tên."),
    Rule(
        "delegate.name_letters",
        _ERROR,
        "«{name}» không phải họ và tên.",
        "Họ và tên chỉ có chữ Latinh, dấu cách, dấu nối và dấu nháy.",
    ),
    Rule("delegate.number", _ERROR, "«{text}» không phải số thứ tự.", "Ghi số nguyên từ 1 đến {most}, hoặc để trống."),
    Rule(
        "delegate.date",
        _ERROR,
        "«{text}» không phải ngày tháng.",
        "Ghi ngày trước, tháng sau: 28/7/1975; chỉ biết tháng hoặc năm thì ghi 7/1975, 1975.",
    ),
    Rule(
        "delegate.future",
        _ERROR,
        "«{title}» {date} là ngày chưa tới; hôm nay là {today}.",
        "Kiểm lại năm trong hồ sơ; hôm nay không đúng thì chỉnh đồng hồ của máy.",
    ),
    Rule(
        "delegate.card_date",
        _ERROR,
        "Số thẻ đảng «{text}» là một ngày, không phải số thẻ.",
        "Ghi số in trên thẻ đảng viên, hoặc để trống; ngày sinh, ngày vào Đảng thì ghi ở cột của ngày ấy.",
    ),
    Rule("delegate.word", _ERROR, "Cột {column} không có «{text}».", "Ghi một trong các từ: {words}."),
    Rule(
        "delegate.name_alone",
        _ERROR,
        "«{name}» không có gì ngoài tên, trong khi các dòng khác có.",
        "Tên nhóm, người lập biểu thì xóa dòng; đúng là người trong danh sách thì giữ dòng.",
    ),
    Rule(
        "delegate.below_table",
        _ERROR,
        "«{name}» đứng dưới bảng, không có số thứ tự, ngày sinh, số thẻ như các dòng trên.",
        "Người ký, ghi chú thì xóa dòng; đúng là người trong danh sách thì giữ dòng, hoặc ghi ngày sinh.",
    ),
    Rule(
        "delegate.too_young",
        _ERROR,
        "Vào Đảng {joined} khi chưa đủ {least} tuổi, sinh {born}.",
        "Kiểm lại ngày sinh và ngày vào Đảng trong hồ sơ.",
        cites=("Điều 1, Điều lệ Đảng",),
    ),
    Rule(
        "delegate.dates_order",
        _ERROR,
        "«{second}» {later} không thể trước «{first}» {earlier}.",
        "So lại với hồ sơ; chỉ biết năm thì ghi năm.",
    ),
    Rule(
        "delegate.not_grown",
        _ERROR,
        "Sinh {born} thì ngày đại hội {day} chưa đủ {least} tuổi.",
        "Kiểm lại ngày sinh trong hồ sơ.",
        cites=("Điều 1, Điều lệ Đảng",),
    ),
    Rule(
        "delegate.joined_late",
        _ERROR,
        "Vào Đảng {joined} là sau ngày đại hội {day}.",
        "Kiểm lại ngày vào Đảng trong hồ sơ, và ngày đại hội.",
    ),
    Rule(
        "delegate.order_official",
        _ERROR,
        "Đại biểu chính thức không có thứ tự dự khuyết.",
        "Xóa thứ tự, hoặc chọn dự khuyết.",
    ),
    Rule(
        "delegate.organisation_unknown",
        _ERROR,
        "Sổ chưa có tổ chức đảng «{name}».",
        "Sửa cho đúng tên trong sổ, hoặc cho thêm tổ chức mới.",
    ),
    Rule(
        "delegate.delegation_unknown",
        _ERROR,
        "Sổ chưa có đoàn «{name}».",
        "Sửa cho đúng tên trong sổ, hoặc cho thêm đoàn mới.",
    ),
    Rule(
        "delegate.listed",
        _ERROR,
        "{name} đã có trong sổ, số {number}, và dòng này ghi khác.",
        "Xóa dòng, rồi sửa đại biểu trong bảng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.",
    ),
    Rule(
        "delegate.same_name",
        _ERROR,
        "{name}: trùng tên với số {number}, kiểm lại.",
        "Cùng một người thì bỏ dòng; người khác thì giữ dòng, hoặc ghi đủ ngày sinh, số thẻ đảng.",
    ),
    Rule(
        "delegate.same_birth",
        _ERROR,
        "{name}: cùng họ tên, ngày sinh với số {number}, khác số thẻ đảng.",
        "Cùng một người thì sửa số thẻ cho đúng, hoặc bỏ dòng; người khác thì giữ dòng.",
    ),
    Rule(
        "delegate.without_vote",
        _WARNING,
        "{count} đảng viên dự bị, không biểu quyết: {names}.",
        "Vẫn ghi vào danh sách và điểm danh được; không tính vào số triệu tập.",
    ),
    Rule(
        "delegate.unsure",
        _WARNING,
        "{count} người chưa rõ ngày chính thức, được tính là đảng viên chính thức: {names}.",
        "Kiểm ngày chính thức trong hồ sơ đảng viên.",
    ),
    Rule(
        "delegate.probation",
        _WARNING,
        "{count} đảng viên dự bị, không thể là đại biểu: {names}.",
        "Kiểm lại ngày vào Đảng, ngày chính thức.",
    ),
    Rule(
        "delegate.schooling_split",
        _WARNING,
        "Cột «{column}»: {degrees} ô ghi vào trình độ chuyên môn, {general} ô ghi vào giáo dục phổ thông.",
        "Xem lại vài dòng; ô nào nhầm thì sửa trong bảng.",
    ),
    Rule(
        "delegate.row_twice",
        _ERROR,
        "{name} đã có ở dòng {first}.",
        "Xóa dòng thừa; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.",
    ),
    Rule(
        "delegate.row_same_name",
        _ERROR,
        "{name}: trùng tên với dòng {first}, kiểm lại.",
        "Cùng một người thì bỏ dòng; người khác thì giữ dòng, hoặc ghi đủ ngày sinh, số thẻ đảng.",
    ),
    Rule(
        "delegate.row_same_birth",
        _ERROR,
        "{name}: cùng họ tên, ngày sinh với dòng {first}, khác số thẻ đảng.",
        "Cùng một người thì sửa số thẻ cho đúng, hoặc bỏ dòng; người khác thì giữ dòng.",
    ),
    Rule(
        "delegate.card_twice",
        _ERROR,
        "Số thẻ đảng {card} đã có ở dòng {first}.",
        "Xóa dòng thừa, hoặc sửa số thẻ cho đúng.",
    ),
    Rule(
        "delegate.number_twice",
        _ERROR,
        "Số đại biểu {text} đã có ở dòng {first}.",
        "Sửa số, hoặc để trống để chương trình lấy số tiếp theo.",
    ),
    Rule("delegate.seat_twice", _ERROR, "Ghế {text} đã có ở dòng {first}.", "Sửa ghế, hoặc để trống."),
    Rule(
        "delegate.column_twice",
        _ERROR,
        "Cột «{column}» lặp lại điều một cột trước đã ghi.",
        "Đổi tên hoặc xóa một trong hai cột trong tệp.",
    ),
    Rule(
        "delegate.no_heading",
        _ERROR,
        "Không thấy dòng tiêu đề có cột họ và tên.",
        "Thêm dòng tiêu đề phía trên danh sách, có các cột như họ và tên, ngày sinh, đoàn.",
    ),
    Rule("delegate.none", _ERROR, "Sổ chưa có đại biểu nào.", "Thêm hoặc nhập danh sách ở trang Đại biểu."),
    Rule(
        "delegate.no_hall",
        _ERROR,
        "Chưa biết hội trường có bao nhiêu ghế.",
        "Nhập số hàng ghế, số ghế mỗi hàng ở trang Đại biểu, mục Xếp chỗ ngồi.",
    ),
    Rule(
        "file.not_sheet",
        _ERROR,
        "Không đọc được «{file}».",
        "Mở tệp bằng Excel, lưu lại thành tệp .xlsx không mật khẩu rồi nhập lại.",
    ),
    Rule(
        "file.sheet_large",
        _ERROR,
        "Trang tính quá lớn: nhiều nhất {rows} dòng, {columns} cột, và {cells} ô.",
        "Chép riêng danh sách sang một tệp mới, dài hơn thế thì chia thành nhiều tệp, rồi nhập lại.",
    ),
    Rule(
        "file.sheet_heavy",
        _ERROR,
        "Tệp quá lớn: nhiều nhất {most} MB, tính cả khi bung nén và mọi câu chữ lặp lại.",
        "Chép riêng danh sách, không kèm hình, sang một tệp mới rồi nhập lại.",
    ),
    Rule(
        "file.cell_long",
        _ERROR,
        "Có ô dài quá {most} chữ, thường vì thiếu một dấu nháy kép đóng.",
        "Sửa ô có dấu nháy kép trong Excel, chép lại danh sách rồi dán.",
    ),
)
