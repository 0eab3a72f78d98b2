<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AddContest</name>
    <message>
        <source>Thêm cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên cuộc bầu (Bầu …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Như sẽ ghi trong biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng cần bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu dự khuyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập tên như sẽ ghi trong biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasePart</name>
    <message>
        <source>Người bầu và mẫu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt lúc bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng mặt lúc bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được trừ khỏi số triệu tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu để trúng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số người được triệu tập; quá nửa tính trên số này trừ số được trừ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 triệu tập − %2 được trừ = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 triệu tập, không trừ ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quá nửa là %1 phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bầu lại: ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Số phiếu của tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập phiếu tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chờ kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem phiếu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPart</name>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên, Enter để thêm; dán được nhiều dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm vào ban kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 đã có trong ban kiểm phiếu. Xoá tên này rồi gõ tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên. Nhập họ và tên, hoặc xoá dòng này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bỏ %1 khỏi ban kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vai trò của %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>TT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesPart</name>
    <message>
        <source>Gõ họ và tên rồi Enter; dán được cả danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người vào danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xoá</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuyển chỗ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có gì để dán.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép danh sách trong Word hoặc Excel trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chép %1 người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dán vào Excel hoặc Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xoá %1 khỏi danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chuyển %1 đến số %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xếp theo vần A, B, C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã thêm %1 người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sửa %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Danh sách bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>Chưa đóng được kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến chỗ sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Không</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmQuestion</name>
    <message>
        <source>Xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận: kết quả sẽ không sửa được nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa nhập tên ở trang cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng ban kiểm phiếu: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestCard</name>
    <message>
        <source>Cả cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xác nhận lần bầu nào.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestPage</name>
    <message>
        <source>Xem kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có cuộc bầu này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn trong danh sách các cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các lần bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Mở cuộc bầu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cần bầu %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> và %1 dự khuyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danh sách %1 người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu này khỏi danh sách? Danh sách, phiếu và kết quả vẫn giữ trong sổ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message>
        <source>Nhập danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số triệu tập, mẫu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số phiếu, chia tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập phiếu tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận phiếu chờ, tập %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem và xác nhận kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lần bầu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Chấp hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban Thường vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bí thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phó Bí thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban Kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ nhiệm Ủy ban Kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoàn đại biểu dự đại hội cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuộc bầu khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trưởng ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uỷ viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bầu lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bầu tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (đã huỷ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang nhập %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chuẩn bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã huỷ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestsPage</name>
    <message>
        <source>Bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có cuộc bầu nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi chức danh hoặc cơ quan được bầu là một cuộc bầu: Ban Chấp hành, đoàn đại biểu, Bí thư …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cuộc bầu đầu tiên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bỏ cuộc bầu %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>«%1» không phải là số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số (nhiều nhất %1 chữ số); để trống là 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>Kết quả còn có thể đổi. Xác nhận kết quả rồi mới in để ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về trang kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BẢN NHÁP – chưa xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Đang sửa phiếu {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu {serial} chờ ban kết luận: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ lại rồi Enter. Mũi tên lên, xuống: phiếu khác. Xoá hết dòng rồi Delete: bỏ phiếu. Esc: thôi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch} đã đủ {papers} phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6: sang tập tiếp theo. F9: về trang cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>bị gạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không được đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>được bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>được đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ban kết luận không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không do ban phát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ký tên, đánh dấu riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viết thêm tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để ban xem xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gõ từng dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ban kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bầu thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không bầu ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đánh dấu cả hai ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không đánh dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cả hai ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không ô nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHỜ BAN XEM XÉT · {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nguyên phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bầu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nguyên phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giống phiếu trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trường hợp khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dãy số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đổi cách gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sửa phiếu đã nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tạm dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoặc dấu cách giữa hai số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bảy phiếu giống phiếu trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phiếu trước, phiếu sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thôi, giữ như cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tập tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bảng phím</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Số trên phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điều còn nghi ngờ trên phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vài chữ rồi Enter: rách góc, gạch nửa tên, mực khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số của người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đổi sang người {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn lại trên phiếu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Dán danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp theo vần A, B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép cả danh sách để dán vào Excel hoặc Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách bầu cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp theo tên, vần A, B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp theo thứ tự tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có số dư: phiếu gạch tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có số dư: phiếu hai cột đồng ý, không đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 người; cần bầu %2, còn thiếu %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 người, không có số dư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 người, số dư %2 = %3%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Lưu PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu được lập khi đã đóng kiểm phiếu ở trang cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa ở trang cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trên biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm, ban kiểm phiếu, số liệu và danh sách lấy từ sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang lập biên bản…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu bầu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu này đã bị huỷ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lập được biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu được biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nối và cài máy in rồi bấm In lần nữa, hoặc lưu PDF vào ổ USB để in ở máy khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang in trang {0} / {1}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gửi biên bản tới máy in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm lại từng trang trước khi ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in không nhận biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm dây, giấy và mực rồi bấm In lần nữa, hoặc lưu PDF để in ở máy khác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển sang nền sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển sang nền tối</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Danh mục trang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextRound</name>
    <message>
        <source>hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đại hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các đồng chí %1 có số phiếu bằng nhau, còn %2 chỗ%3. Đề nghị %4 bầu lại giữa những đồng chí này; ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu %2 đồng chí%3. Xin ý kiến %4 có bầu tiếp cho đủ số lượng hay không; bầu tiếp thì người trúng cử phải được quá nửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> đại biểu dự khuyết</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>Cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên cuộc bầu (Bầu …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng cần bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đại biểu dự khuyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập tên như sẽ ghi trong biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Thu nhỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vừa bề ngang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím 0 khi đang ở trang giấy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: Ctrl và con lăn, hoặc phím + −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang {0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>Phiếu và tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số phiếu mỗi tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chia tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thu về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chia tập. Ghi số phiếu mỗi tập rồi Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số phiếu mỗi tập phải là số từ 1 trở lên. Sửa rồi Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Danh sách vừa dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá các dòng trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ danh sách vừa dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xoá dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại danh sách vừa dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dòng, %2 dòng phải sửa. Chưa lưu gì cho đến khi mọi dòng đều đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dòng, không có lỗi. Chưa lưu: bấm «%3» để lưu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có trong danh sách, số %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá dòng này; nếu là hai người trùng tên thì thêm ghi chú để phân biệt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do được lưu vào nhật ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi, giữ nguyên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do mở lại kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do được lưu vào nhật ký của sổ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>TT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Quá nửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Theo phiếu bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách trúng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự của bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả từng người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu này chưa có ai trúng cử.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách dự khuyết</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWording</name>
    <message>
        <source>Phát ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự khuyết {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trúng cử {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có bầu tiếp hay không là do {0} quyết định.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn bằng phiếu giữa {0}: bầu lại giữa những người này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu {0} người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu {0} dự khuyết.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã bầu đủ số lượng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự khuyết: {0} người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} phiếu không thu về)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(triệu tập {0}, được trừ {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đủ số lượng ngay lần bầu thứ nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu này đã đủ số lượng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ở vị trí dự khuyết cuối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ở cuối danh sách trúng cử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bằng phiếu {0} ({1} phiếu, {2} chỗ): {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có bầu lại lần nữa hay không là do {0} quyết định.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu lại giữa những người này; ai nhiều phiếu hơn trúng cử, không cần quá nửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn thiếu {0}, có bầu tiếp hay không là do {1} quyết định</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Xuất tệp kiểm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đóng kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả chỉ hiện khi đã nhập đủ phiếu và đã đóng kiểm phiếu ở trang cuộc bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chép dấu kiểm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả bầu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đóng · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xác nhận · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã huỷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu này đã bị huỷ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xác nhận được kết quả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xác nhận kết quả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc tiếp theo: in biên bản kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp kiểm lại (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xuất được tệp kiểm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xuất tệp kiểm lại «{0}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp không có gì để biết ai bầu cho ai; ai cũng đếm lại được bằng lệnh recount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsPart</name>
    <message>
        <source>Bầu tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có người bằng phiếu: phải bầu lại giữa những người đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lần bầu lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu này đã huỷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lần bầu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đủ số lượng: có thể bầu tiếp; không bầu nữa thì không phải làm gì</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Không ghi được «{0}» vào «{1}»: {2}. Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm…   Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong sổ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi nhanh lúc đang làm: Ctrl + và Ctrl −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ màn hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản và báo cáo luôn là tiếng Việt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lớn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rất lớn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng cài đặt này</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>đã xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa làm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurplusNote</name>
    <message>
        <source>Đại hội (hội nghị) đã biểu quyết thông qua danh sách này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có người trong danh sách được cho rút</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp uỷ cấp trên đã cho ý kiến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nói rõ thêm, ví dụ số biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do vẫn bầu theo danh sách này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nói rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do được ghi trong biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackPart</name>
    <message>
        <source>Mở lại, huỷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huỷ lần bầu này…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu để sửa số liệu hoặc phiếu; kết quả sẽ được đếm lại khi đóng lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huỷ lần bầu này? Danh sách và phiếu đã nhập vẫn giữ trong sổ, nhưng không tính vào kết quả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huỷ lần bầu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Mở</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng dòng hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Dấu kiểm {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép dấu kiểm {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Bấm để chép cả dấu kiểm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Chọn người làm việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người đang làm việc: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Điều {number}, {decision}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Phiếu vừa nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch} / {batches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lượt nhập {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} / {declared} phiếu của tập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ {seats} người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HỢP LỆ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THỪA {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Bầu lại giữa những người bằng phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu thừa: {chosen} người, chỉ bầu {seats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bầu {seats} người thì số dư nhiều nhất là {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ khoản trừ này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ban kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có phiếu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có phiếu trước để giống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi điều còn nghi ngờ hoặc lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đóng kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số, dấu cách, dấu chấm, dấu trừ và các phím ghi ở dưới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn trường hợp từ 1 đến {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tập khai {declared} phiếu, thu về {returned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {left} dòng chưa gõ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {missing} phiếu phát ra không thu về.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt {present} nhiều hơn mẫu số {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần bầu {seats} mà danh sách chỉ có {candidates} người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách bầu {body} phải có số dư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dãy chưa xong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dãy {typed} đi ngược.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {row}: không có tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {row}: tên dài quá {most} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {row}: «{name}» không phải họ và tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {row}: «{name}» đã có ở dòng {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lý do; lý do được lưu vào nhật ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi điều còn nghi ngờ trên phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ tập này; chỉ bỏ được tập chưa nhập phiếu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ * cho một phiếu, hoặc * rồi số phiếu, ví dụ *7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ 1 đồng ý, 2 không đồng ý, 3 cả hai ô, 0 không ô nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ 1, 2, 3 hoặc 0 cho từng dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ dấu cách hoặc dấu chấm giữa các số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ một số từ 1 đến {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ phiếu này bằng số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ số của trường hợp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ số nhỏ trước, ví dụ 3-7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ số phiếu nhỏ hơn, hoặc kiểm lại số phiếu của tập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tiếp số cuối của dãy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ từng phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ rồi Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ rồi lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên chỉ có chữ, dấu cách, dấu nối và dấu nháy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có trường hợp {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không được trừ «{category}» khi {electorate} bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu phát ra và số có mặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm lại số triệu tập và các khoản được trừ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm lại số triệu tập, số được trừ và số có mặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả đã được xác nhận nên không sửa được nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm tròn 30% số dư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lượt nhập thứ hai không nhập nhiều phiếu một lúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu {number} chưa được xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần bầu đã đóng kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu, ghi lý do, rồi sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở phiếu và ghi kết luận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tập tiếp theo, hoặc sửa số phiếu của tập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tập và nhập tiếp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mức số dư của quy chế năm 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người được trừ khi hội nghị cấp uỷ bầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số lượng đã biểu quyết.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số phiếu thu về, khai tập rồi nhập phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập số phiếu đếm được của tập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập tiếp cho đủ, hoặc sửa số phiếu thu về.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập trưởng ban và các thành viên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu in sai danh sách thì huỷ lần bầu này, ghi lý do, rồi bầu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu phiếu ghi đúng như vậy thì Enter: phiếu được ghi là không hợp lệ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu phải bầu lại thì huỷ lần bầu này, ghi lý do, rồi mở lần bầu mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu chỉ có {rows} dòng; «{typed}» là thừa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu hai cột có nhiều người mà không đánh dấu ô nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu viết thêm tên, ký tên, đánh dấu riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phát ra {issued} phiếu cho {present} người có mặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím {typed} chỉ dùng trên dòng trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút gọn họ và tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số dư {surplus} ({percent}%) quá {most}% số lượng cần bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lượng cần bầu phải từ 1 trở lên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số này được ghi vào biên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số {typed} gõ hai lần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số {typed} không có trên phiếu (1–{last}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số được trừ ({deducted}) nhiều hơn hoặc bằng số triệu tập ({summoned}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa số phiếu của tập, hoặc thêm tập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay người trong ban kiểm phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu về {returned} phiếu, phát ra {issued}: thừa {more} phiếu mà chỉ có {foreign} phiếu không do ban phát.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người vào danh sách hoặc sửa số lượng cần bầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người vào danh sách, hoặc ghi lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự dự khuyết sau lần bầu lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự những người trùng tên gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm phiếu không do ban kiểm phiếu phát ra và ghi lý do cho từng phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập chỉ còn {left} phiếu, không thể nhập {times} phiếu giống nhau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch} đã nhập {entered} phiếu nên không bỏ được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch} đã đủ {declared} phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch}, phiếu {serial} đang chờ ban kiểm phiếu kết luận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch}: số phiếu phải từ {least} trở lên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập {batch}: đã nhập {entered} trên {declared} phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xin ý kiến đại hội để rút bớt danh sách, hoặc ghi lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá dòng hoặc nhập họ và tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá dòng rồi gõ lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá dòng thừa; nếu là hai người trùng tên thì thêm ghi chú để phân biệt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá rồi gõ lại; nếu là nhiều số thì gõ dấu cách giữa các số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá số thừa, rồi soát lại từng dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xoá số thừa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận kết quả lần đó trước khi mở lần bầu mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chỉ trừ uỷ viên đang bị đình chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cấp uỷ viên triệu tập đại hội vắng mặt suốt đại hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hội nghị cấp uỷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không hợp lệ khi ban kiểm phiếu kết luận như vậy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>làm tròn xuống, nhỏ hơn 1 thì lấy 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>người bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>người không trúng của lần bầu lại đứng trước người ít phiếu hơn ở lần thứ nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhiều nhất 30% như quy chế năm 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phiếu hợp lệ, không tính cho ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theo họ, rồi tên đệm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu cử.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{typed}» có thể đọc nhiều cách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{typed}» không dùng khi gõ từng dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{typed}» không phải là số phiếu giống nhau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{typed}» không phải là số trên phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhập phiếu theo danh sách và số lượng này nên không sửa được nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhập {entered} phiếu, thu về {returned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu trước khi xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng sổ, mở lại và đóng kiểm phiếu lần nữa; nếu vẫn khác thì dùng bản sao lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đếm lại từ phiếu đã lưu khác với tổng đang cộng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đại hội đại biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đại hội đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đảng viên vắng mặt suốt đại hội có lý do được chấp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đảng viên đang sinh hoạt tạm thời ở nơi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đảng viên được miễn công tác và sinh hoạt, không dự đại hội</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._page</name>
    <message>
        <source>Bỏ phiếu {serial} khỏi tập?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhấn Delete lần nữa để bỏ; Esc để giữ. Việc này ghi vào nhật ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} phiếu giống phiếu trước</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
