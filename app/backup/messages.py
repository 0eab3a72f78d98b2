"""What is said of backups that cannot be made, read or put back.

What it is for: one text each, with the remedy; the window says them in its language.
What it is not for: deciding which of them is true.
"""

NOT_BACKED_UP = "Chưa sao lưu được vào «{folder}». {why}"
PULLED = "Ổ không còn ở máy: cắm lại rồi sao lưu lại. Các bản sao trước không bị động tới."
FULL = "Ổ đầy giữa chừng: dọn bớt hoặc dùng ổ khác. Các bản sao trước còn nguyên."
PROTECTED = "Ổ đang khóa ghi: gạt chốt khóa ở cạnh ổ, hoặc dùng ổ khác."
BROKEN = "Ổ bị rút giữa chừng hoặc bị lỗi: cắm lại rồi làm lại; vẫn lỗi thì dùng ổ khác. Các bản sao trước còn nguyên."
NO_ROOM = "Ổ không đủ chỗ: cần {need} MB, còn {free} MB. Dọn bớt hoặc dùng ổ khác; các bản sao trước còn nguyên."
READ_OTHERWISE = (
    "Ổ trả lại không đúng những gì đã ghi, nên bản vừa ghi không dùng được và đã bỏ. Dùng ổ khác; các bản sao trước"
    " còn nguyên."
)
UNREADABLE_BOOK = (
    "Không đọc hết được sổ «{name}»: sổ hỏng. Các bản sao trước được giữ nguyên; khôi phục từ bản gần nhất."
)
NOT_A_BACKUP = "«{name}» không phải là bản sao lưu của sổ. Chọn tệp có đuôi .sodaihoi hoặc .sodaihoi.age."
NEEDS_PASSPHRASE = "«{name}» được khóa bằng mật khẩu. Nhập mật khẩu của bản sao."
WRONG_PASSPHRASE = (
    "Mật khẩu không mở được «{name}», hoặc tệp đã hỏng. Gõ lại mật khẩu; vẫn không được thì dùng bản khác."
)
TOO_SLOW = (
    "Máy này đang quá bận, hoặc chậm hơn hẳn máy đã khóa «{name}», nên chưa mở được. Mật khẩu chưa chắc sai. "
    "Đóng bớt chương trình khác rồi làm lại; vẫn không được thì mở ở máy khác."
)
CHANGED = "«{name}» không còn như lúc lưu: mã kiểm tra khác. Dùng bản sao khác."
NOT_RESTORED = "Chưa khôi phục được thành «{name}». {why}"
NOT_READ = "Không đọc được «{name}». Cắm lại ổ rồi làm lại; vẫn lỗi thì dùng bản sao ở ổ khác."
NO_ROOM_TO_LOOK = "Không đủ chỗ trên máy để mở «{name}» ra xem. Dọn bớt ổ của máy rồi xem lại."
NO_STICK = "Không thấy ổ «{name}» ở máy. Cắm lại ổ ấy, hoặc chọn ổ khác ở trang Sao lưu."
NO_PASSPHRASE = "Chưa gõ mật khẩu của bản sao từ khi mở sổ. Mở trang Sao lưu (Ctrl+B), gõ mật khẩu hai lần."
NOT_BEGUN = "Máy không mở được tiến trình sao lưu. Đóng bớt chương trình khác rồi sao lưu lại."
CUT_SHORT = (
    "Việc sao lưu vào «{folder}» bị ngắt giữa chừng nên chưa có bản mới. Sao lưu lại; các bản sao trước còn nguyên."
)
OUT_SUFFIX = "«{name}»: sổ khôi phục phải có đuôi {suffix}. Đổi tên tệp."

TEXTS = (
    *(NOT_BACKED_UP, PULLED, FULL, PROTECTED, BROKEN, NO_ROOM, READ_OTHERWISE, UNREADABLE_BOOK, NOT_A_BACKUP),
    *(NEEDS_PASSPHRASE, WRONG_PASSPHRASE, TOO_SLOW, CHANGED, NOT_RESTORED, NOT_READ, OUT_SUFFIX),
    *(NO_ROOM_TO_LOOK, NOT_BEGUN, CUT_SHORT, NO_STICK, NO_PASSPHRASE),
)
"""Every text, so that none is left without a translation."""
