"""What is said of a book's file that cannot be made, opened, copied or written.

What it is for: one text each, with the remedy; the window says them in its language.
What it is not for: deciding which of them is true (book_file, book).
"""

TAKEN = "«{name}» đã có. Chọn tên khác để không ghi đè."
NOT_MADE = "Không tạo được «{name}» trong «{folder}». {why}"
NOT_WRITTEN = "Không ghi được «{name}». {why}"
COPY_UNREADABLE = "Bản sao «{name}» không đọc lại được. Dùng ổ khác."
NOT_SAVED = "Ổ đĩa không ghi được nên việc vừa rồi chưa được lưu. Kiểm chỗ trống hoặc ổ USB rồi làm lại."
NOT_SAVED_HELD = (
    "Chương trình khác đang giữ tệp sổ nên việc vừa rồi chưa được lưu."
    " Tắt chương trình đó (sao lưu, đồng bộ, diệt vi-rút) rồi làm lại."
)
MISSING = (
    "Không thấy «{name}» trong «{folder}» nữa, nên việc vừa rồi chưa được lưu. Cắm lại ổ USB hoặc trả tệp về chỗ cũ rồi"
    " làm lại; nếu không được, lưu bản sao sang nơi khác: bản sao có đủ những gì đã lưu."
)
REPLACED = (
    "Tệp «{name}» đã bị thay thế hoặc bị dọn mất phần ghi bên cạnh khi sổ đang mở, nên việc vừa rồi chưa được lưu."
    " Trả tệp cũ về chỗ rồi làm lại, hoặc lưu bản sao sang nơi khác và mở bản sao đó: bản sao có đủ những gì đã lưu."
)
STORED_AFTER_ALL = (
    "Ổ đĩa đã báo lỗi nhưng việc vừa rồi thật ra đã được lưu. Đừng làm lại: mở lại trang này để xem, rồi làm tiếp."
)
TORN = (
    "Sổ «{name}» có chỗ không đọc được nữa, nên việc vừa rồi chưa được lưu."
    " Lưu bản sao sang ổ khác; nếu không được, đóng sổ rồi mở lại, hoặc mở bản sao lưu gần nhất."
)
LOOKED_AT = "Sổ đang mở chỉ để xem. Mở lại để ghi."
NOT_UPGRADED = "Không nâng cấp được «{name}»: {error}. Sổ còn nguyên như trước; bản sao đặt bên cạnh."
NO_UPGRADE_HERE = "Chưa nâng cấp được «{name}»; sổ còn nguyên như trước. {why}"
NO_ROOM_TO_OPEN = "Ổ đĩa chứa «{name}» đã đầy nên chưa mở được; sổ còn nguyên. Dọn bớt chỗ trống rồi mở lại."
NOT_USABLE = "Ổ đĩa chứa «{name}» không đọc, ghi được. Cắm chặt lại ổ hoặc chép sổ sang ổ khác, rồi mở lại."
HELD = (
    "Chương trình khác đang giữ tệp «{name}» nên chưa mở được."
    " Tắt chương trình đó (sao lưu, đồng bộ, diệt vi-rút) rồi mở lại."
)
NO_BOOK = "«{name}» không phải là sổ đại hội. Chọn tệp có đuôi {suffix}."
RENAMED = (
    "«{name}» có đuôi {suffix} nhưng bên trong không phải là sổ đại hội: tệp khác bị đổi tên, hoặc chép, tải về hỏng."
    " Chép lại từ nơi lấy tệp; không còn thì khôi phục bản sao gần nhất: nút «Khôi phục từ bản sao…» ở màn hình đầu."
)
EMPTY = (
    "«{name}» là tệp rỗng, không phải là sổ đại hội: chép chưa xong hoặc ổ bị rút sớm. Chép lại từ nơi lấy tệp, hoặc"
    " khôi phục bản sao gần nhất."
)
ZEROS = (
    "«{name}» không còn dữ liệu nào, không phải là sổ đại hội: chép hỏng hoặc ổ hỏng. Chép lại từ nơi lấy tệp, hoặc"
    " khôi phục bản sao gần nhất."
)
A_FOLDER = "«{name}» là thư mục, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi ở trong thư mục."
A_PDF = "«{name}» là văn bản PDF, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi; xem PDF bằng phần mềm đọc PDF."
A_SHEET = (
    "«{name}» là bảng tính Excel, không phải là sổ đại hội. Mở sổ (tệp có đuôi .sodaihoi) trước, rồi nhập danh sách từ"
    " bảng này ở trang danh sách của sổ, bằng nút «Nhập tệp .xlsx…»."
)
AN_ARCHIVE = (
    "«{name}» là tệp nén hoặc văn bản của phần mềm khác, không phải là sổ đại hội. Sổ ở trong tệp nén thì giải nén"
    " trước, rồi chọn tệp có đuôi .sodaihoi."
)
A_SEALED_BACKUP = (
    "«{name}» là bản sao lưu có khóa, không phải là sổ đại hội mở thẳng được. Khôi phục nó thành sổ mới bằng mật khẩu:"
    " nút «Khôi phục từ bản sao…» ở màn hình đầu, hoặc lệnh restore."
)
NOT_SEALED = (
    "«{name}» mang tên bản sao có khóa nhưng bên trong không phải: tệp khác bị đổi tên, hoặc chép hỏng. Chép lại từ ổ,"
    " hoặc dùng bản sao khác."
)
A_DATABASE = "«{name}» là tệp dữ liệu của phần mềm khác, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi."
BESIDE_A_BACKUP = (
    "«{name}» là tệp mã kiểm tra của một bản sao, không phải là sổ đại hội. Chọn chính bản sao: tệp cùng tên không có"
    " đuôi .json."
)
A_CONTEST_FILE = (
    "«{name}» là tệp kiểm lại của một lần bầu, không phải là sổ đại hội. Đếm lại bằng lệnh recount; mở sổ thì chọn tệp"
    " có đuôi .sodaihoi."
)
A_JSON = "«{name}» là tệp JSON, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi."
NEWER = "«{name}» được ghi bằng phiên bản mới hơn của chương trình. Cài phiên bản mới rồi mở lại."
NOT_FOUND = "Không thấy «{name}» trong «{folder}». Kiểm tên tệp và thư mục."
NOT_OPENED = "Không mở được «{name}». Kiểm quyền đọc tệp, hoặc chép tệp sang ổ khác."
READ_ONLY = "Tệp «{name}» chỉ cho đọc. Mở chỉ để xem, hoặc bỏ thuộc tính chỉ đọc của tệp."
SECOND_NAME = (
    "Tệp «{name}» còn mang một tên khác trên ổ đĩa (liên kết cứng), ghi vào đây có thể làm hỏng sổ."
    " Mở chỉ để xem, hoặc chép thành một tệp riêng rồi mở tệp đó."
)
IN_USE = "Sổ «{name}» đang mở ở một cửa sổ hoặc máy khác. Đóng ở đó trước, hoặc mở chỉ để xem."
FOLDER_READ_ONLY = "Không ghi được vào thư mục «{folder}». Mở chỉ để xem, hoặc chép sổ sang thư mục ghi được."
LEFT_BESIDE = (
    "«{name}» còn phần ghi dở bên cạnh mà ở đây không ghi được. Chép sổ và các tệp cùng tên bên cạnh"
    " sang thư mục ghi được rồi mở."
)
DAMAGED = "Sổ «{name}» bị hỏng nên không mở; tệp được giữ nguyên. Mở bản sao lưu gần nhất."
NOTHING_LEFT = "Không còn đọc được gì của sổ trong «{name}». Tìm bản sao lưu, hoặc gửi tệp này cho người hỗ trợ."
LARGE = "«{name}» lớn hơn {most} MB nên không đọc từng trang được. Gửi tệp này cho người hỗ trợ."
STOPPED = "Đã dừng; chưa ghi gì."
LONG_NAME = "Tên tệp quá dài: đặt tên ngắn hơn."
NO_FOLDER = "Thư mục này không có: chọn thư mục khác hoặc cắm lại ổ USB."
NOT_A_FOLDER = "Nơi đã chọn là một tệp, không phải thư mục: chọn thư mục khác."
FULL = "Ổ đĩa đã đầy: dọn bớt hoặc chọn ổ khác."
FORBIDDEN = "Không có quyền ghi vào thư mục này: chọn thư mục khác."
UNUSABLE = "Ổ đĩa hoặc tên tệp không dùng được: kiểm tên tệp, chỗ trống, hoặc chọn ổ khác."

TEXTS = (
    *(TAKEN, NOT_MADE, NOT_WRITTEN, COPY_UNREADABLE, NOT_SAVED, LOOKED_AT, NOT_UPGRADED, NO_BOOK, NEWER, NOT_FOUND),
    *(NOT_SAVED_HELD, MISSING, REPLACED, TORN, STORED_AFTER_ALL, NO_UPGRADE_HERE, NO_ROOM_TO_OPEN, NOT_USABLE, HELD),
    *(NOT_OPENED, READ_ONLY, SECOND_NAME, IN_USE, FOLDER_READ_ONLY, LEFT_BESIDE, DAMAGED, NOTHING_LEFT, LARGE),
    *(EMPTY, ZEROS, A_FOLDER, A_PDF, A_SHEET, AN_ARCHIVE, A_SEALED_BACKUP, NOT_SEALED, A_DATABASE, BESIDE_A_BACKUP),
    *(A_CONTEST_FILE, A_JSON, RENAMED),
    *(STOPPED, LONG_NAME, NO_FOLDER, NOT_A_FOLDER, FULL, FORBIDDEN, UNUSABLE),
)
"""Every text, so that none is left without a translation."""
