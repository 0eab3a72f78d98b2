<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AddContest</name>
    <message>
        <source>Thêm cuộc bầu</source>
        <translation>Add a contest</translation>
    </message>
    <message>
        <source>Tên cuộc bầu (Bầu …)</source>
        <translation>Name of the contest (Elect …)</translation>
    </message>
    <message>
        <source>Như sẽ ghi trong biên bản.</source>
        <translation>As it will stand in the minutes.</translation>
    </message>
    <message>
        <source>Số lượng cần bầu</source>
        <translation>Seats to fill</translation>
    </message>
    <message>
        <source>Đại biểu dự khuyết</source>
        <translation>Alternate delegates</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Người bầu</source>
        <translation>Electorate</translation>
    </message>
    <message>
        <source>Chưa có tên cuộc bầu.</source>
        <translation>The contest has no name.</translation>
    </message>
    <message>
        <source>Nhập tên như sẽ ghi trong biên bản.</source>
        <translation>Enter the name as it will stand in the minutes.</translation>
    </message>
    <message>
        <source>Chỉ xin ý kiến bằng phiếu, không bầu</source>
        <translation>Only ask for opinions by ballot, elect nobody</translation>
    </message>
</context>
<context>
    <name>AddNominee</name>
    <message>
        <source>Thêm người</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Gõ tên, không cần dấu; dán được cả danh sách</source>
        <translation>Type a name, accents not needed; a whole list can be pasted</translation>
    </message>
    <message>
        <source>Gõ tên đại biểu, không cần dấu</source>
        <translation>Type the name of a delegate, accents not needed</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị; để trống cũng được.</source>
        <translation>Post, office; may be left empty.</translation>
    </message>
    <message>
        <source>Ai giới thiệu</source>
        <translation>Put forward by</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Người đề cử</source>
        <translation>Nominator</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>cấp ủy triệu tập chuẩn bị</source>
        <translation>prepared by the convening committee</translation>
    </message>
    <message>
        <source>đại biểu đề cử tại đại hội</source>
        <translation>nominated from the floor</translation>
    </message>
    <message>
        <source>tự ứng cử</source>
        <translation>stands by themselves</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Thêm người</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Người đầu tiên có toàn quyền, được thêm và bỏ người khác; đổi vai trò sau cũng được.</source>
        <translation>The first person has full rights and may add and remove others; roles can be changed later.</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AdmissionForm</name>
    <message>
        <source>Gõ tên đảng viên, không cần dấu</source>
        <translation>Type the name of a member, accents are not needed</translation>
    </message>
    <message>
        <source>«%1», chưa có trong danh sách đảng viên</source>
        <translation>“%1”, not yet in the list of members</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Thôi, không lưu</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Bỏ hồ sơ kết nạp</source>
        <translation>Remove the record of admission</translation>
    </message>
    <message>
        <source>Chưa chọn đảng viên: gõ vài chữ của tên rồi bấm Enter.</source>
        <translation>Nobody is chosen yet: type a few letters of the name and press Enter.</translation>
    </message>
    <message>
        <source>Chưa chọn chi bộ kết nạp.</source>
        <translation>No admitting cell is chosen yet.</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Số phiếu tán thành của chi bộ</source>
        <translation>Votes of the cell in favour</translation>
    </message>
    <message>
        <source>Giấy chứng nhận bồi dưỡng, số</source>
        <translation>Class certificate, number</translation>
    </message>
    <message>
        <source>Hồ sơ chưa ghi gì: gõ ít nhất một ngày, một số văn bản hay chọn nghề nghiệp.</source>
        <translation>Nothing is entered yet: type at least one day or one number of a paper, or choose an occupation.</translation>
    </message>
    <message>
        <source>Ngày cấp giấy</source>
        <translation>Day of the certificate</translation>
    </message>
    <message>
        <source>Nghị quyết chi bộ, ngày</source>
        <translation>Resolution of the cell, day</translation>
    </message>
    <message>
        <source>Ý kiến của đảng ủy bộ phận</source>
        <translation>Opinion of the section committee</translation>
    </message>
    <message>
        <source>Đảng ủy cơ sở họp, ngày</source>
        <translation>Base committee met on</translation>
    </message>
    <message>
        <source>Tổng số đảng ủy viên</source>
        <translation>Members of the committee</translation>
    </message>
    <message>
        <source>Đảng ủy viên có mặt</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>Đảng ủy viên tán thành</source>
        <translation>Members in favour</translation>
    </message>
    <message>
        <source>Đảng ủy viên không tán thành</source>
        <translation>Members against</translation>
    </message>
    <message>
        <source>Quyết định kết nạp, số</source>
        <translation>Decision on admission, number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Ngày lễ kết nạp</source>
        <translation>Day of the ceremony</translation>
    </message>
    <message>
        <source>Người hướng dẫn, giúp đỡ</source>
        <translation>Guided by</translation>
    </message>
    <message>
        <source>Quyết định công nhận chính thức, số</source>
        <translation>Decision on official membership, number</translation>
    </message>
    <message>
        <source>Ngày công nhận</source>
        <translation>Day of recognition</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Thống kê</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Chi bộ kết nạp</source>
        <translation>Admitted by</translation>
    </message>
    <message>
        <source>Nghề nghiệp, theo Biểu 2-BTCTW</source>
        <translation>Occupation, as in form 2-BTCTW</translation>
    </message>
    <message>
        <source>«%1» chưa có trong danh sách đảng viên: thêm ở trang Đảng viên.</source>
        <translation>“%1” is not on the list of members yet: add them on the page Members.</translation>
    </message>
    <message>
        <source>Không phải ngày.</source>
        <translation>This is no day.</translation>
    </message>
    <message>
        <source>Gõ như 9/9/2025.</source>
        <translation>Type it as 9/9/2025.</translation>
    </message>
    <message>
        <source>Xem lại điều ghi dưới các bước, sau dấu «!». Đúng như vậy thì bấm Lưu lần nữa.</source>
        <translation>Look again at what is written below the steps, after “!”. If it is right, press Save once more.</translation>
    </message>
    <message>
        <source>Cần ít nhất %1 phiếu: hai phần ba của %2 đảng viên chính thức.</source>
        <translation>Votes needed: at least %1, two thirds of %2 official members.</translation>
    </message>
    <message>
        <source>Cần ít nhất %1 phiếu: hai phần ba của %2.</source>
        <translation>Votes needed at least: %1, two thirds of %2.</translation>
    </message>
</context>
<context>
    <name>AdmissionsModel</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chi bộ kết nạp</source>
        <translation>Admitted by</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Lễ kết nạp</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Chính thức</source>
        <translation>Official since</translation>
    </message>
    <message>
        <source>Nghề nghiệp</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Nhắc việc</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>AdmissionsPage</name>
    <message>
        <source>Kết nạp</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Thêm người kết nạp</source>
        <translation>Add an admission</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Bản in Biểu 2-BTCTW</source>
        <translation>Print form 2-BTCTW</translation>
    </message>
    <message>
        <source>Biểu 2b</source>
        <translation>Form 2b</translation>
    </message>
    <message>
        <source>Bản in Biểu 2b-BTCTW, theo dân tộc, tôn giáo</source>
        <translation>Print form 2b-BTCTW, by ethnicity and religion</translation>
    </message>
    <message>
        <source>Người được kết nạp</source>
        <translation>Those admitted</translation>
    </message>
    <message>
        <source>Chưa có ai được kết nạp</source>
        <translation>Nobody has been admitted yet</translation>
    </message>
    <message>
        <source>Ở đây là hồ sơ kết nạp của từng đảng viên mới: giấy chứng nhận, nghị quyết chi bộ, quyết định, lễ kết nạp, công nhận chính thức. Sổ nhắc trước khi hết hạn và tự tính chỉ tiêu kết nạp.</source>
        <translation>Here stands how each new member was admitted: certificate, resolution of the cell, decision, ceremony, official recognition. The book reminds before a time limit passes and counts for the target of admissions.</translation>
    </message>
    <message>
        <source>Thêm người đầu tiên</source>
        <translation>Add the first one</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Hồ sơ kết nạp</source>
        <translation>Record of admission</translation>
    </message>
    <message>
        <source>Mọi năm (%1)</source>
        <translation>All years (%1)</translation>
    </message>
    <message>
        <source>Việc đến hạn (%1)</source>
        <translation>What is due (%1)</translation>
    </message>
    <message>
        <source>Mọi chi bộ</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>%1 người của %2 chi bộ</source>
        <translation>People: %1, of organisations: %2</translation>
    </message>
    <message>
        <source>Nhiều nhất: %1.</source>
        <translation>Most: %1.</translation>
    </message>
    <message>
        <source>Từng năm: %1.</source>
        <translation>By year: %1.</translation>
    </message>
    <message>
        <source>Chỉ tiêu %1: %2.</source>
        <translation>Target %1: %2.</translation>
    </message>
    <message>
        <source>%1 đã có hồ sơ kết nạp: đây là hồ sơ ấy.</source>
        <translation>%1 has an admission already: this is it.</translation>
    </message>
    <message>
        <source>Sửa rồi lưu, hoặc Esc để thôi.</source>
        <translation>Change and store it, or press Esc to leave it.</translation>
    </message>
    <message>
        <source>%1 đã có hồ sơ kết nạp: chọn người khác, hoặc Esc rồi mở hồ sơ ấy. Điều đã gõ vẫn còn.</source>
        <translation>%1 has an admission file already: choose somebody else, or press Esc and open that file. What was typed is still here.</translation>
    </message>
    <message>
        <source>Đã lưu hồ sơ kết nạp của %1.</source>
        <translation>The admission of %1 is stored.</translation>
    </message>
    <message>
        <source>Mở đảng viên ấy</source>
        <translation>Open that member</translation>
    </message>
    <message>
        <source>Đã bỏ hồ sơ kết nạp của %1.</source>
        <translation>The admission of %1 is removed.</translation>
    </message>
</context>
<context>
    <name>AllForms</name>
    <message>
        <source>Lưu bản kiểm điểm toàn Đảng bộ…</source>
        <translation>Save the forms of the whole Party organisation…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Lưu {0}</source>
        <translation>Save {0}</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>{0} trong {1} bản</source>
        <translation>{0} of {1} forms</translation>
    </message>
    <message>
        <source>Đang chuẩn bị…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Đã lưu «{0}».</source>
        <translation>“{0}” was saved.</translation>
    </message>
    <message>
        <source>Chưa lưu được văn bản.</source>
        <translation>The document could not be saved.</translation>
    </message>
</context>
<context>
    <name>Alternates</name>
    <message>
        <source>%1 là đại biểu dự khuyết đang chờ.</source>
        <translation>%1 is an alternate who waits.</translation>
    </message>
    <message>
        <source>Chọn đại biểu chính thức vắng mặt rồi gọi dự khuyết.</source>
        <translation>Choose the absent official delegate, then call an alternate.</translation>
    </message>
    <message>
        <source>Thêm đại biểu dự khuyết vào danh sách trước.</source>
        <translation>Add alternates to the list first.</translation>
    </message>
    <message>
        <source>Không còn đại biểu dự khuyết nào chờ gọi.</source>
        <translation>No alternate waits to be called.</translation>
    </message>
    <message>
        <source>%2, dự khuyết %1, %3</source>
        <translation>%2, alternate %1, %3</translation>
    </message>
    <message>
        <source>%2, dự khuyết, %3</source>
        <translation>%2, alternate, %3</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>điều vừa gõ ở «%1»</source>
        <translation>what was just typed in “%1”</translation>
    </message>
    <message>
        <source>Có điều chưa ghi: ghi lại, hoặc bấm «%1» để bỏ.</source>
        <translation>Something is not stored: store it, or press “%1” to drop it.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bản sao trên ổ</source>
        <translation>Backups on the stick</translation>
    </message>
    <message>
        <source>Kiểm lại</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Khôi phục thành sổ mới…</source>
        <translation>Restore as a new book…</translation>
    </message>
    <message>
        <source>Giữ 10 bản cuối, bản cuối của mỗi giờ trong ngày, bản cuối của mỗi ngày trước; chỉ bỏ bản đã kiểm.</source>
        <translation>Kept: the last 10, the last of each hour of the day, the last of each earlier day; only verified ones are given up.</translation>
    </message>
    <message>
        <source>Đã dừng; ổ như trước. Rút ổ được rồi.</source>
        <translation>Stopped; the stick is as before. It may be removed.</translation>
    </message>
    <message>
        <source>Chưa có nơi để bản sao.</source>
        <translation>There is no place for backups yet.</translation>
    </message>
    <message>
        <source>Cắm ổ USB rồi chọn nó, hoặc chọn thư mục.</source>
        <translation>Plug a USB stick in and choose it, or choose a folder.</translation>
    </message>
    <message>
        <source>Chưa chọn cách bảo vệ bản sao.</source>
        <translation>Protection of the backup was not chosen yet.</translation>
    </message>
    <message>
        <source>Chưa thấy bản sao nào</source>
        <translation>No backup in sight</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu khác nhau.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Gõ lại đúng mật khẩu ấy vào ô thứ hai.</source>
        <translation>Type the same passphrase into the second field.</translation>
    </message>
    <message>
        <source>Gõ mật khẩu hai lần, hoặc chọn không khóa.</source>
        <translation>Type a passphrase twice, or choose an open copy.</translation>
    </message>
    <message>
        <source>Đây là bản sao đang mở ra xem.</source>
        <translation>This is a backup opened for viewing.</translation>
    </message>
    <message>
        <source>Sao lưu ở cửa sổ của sổ.</source>
        <translation>Back up from the window of the book itself.</translation>
    </message>
    <message>
        <source>Người chỉ xem không lưu bản sao.</source>
        <translation>Whoever only looks makes no backups.</translation>
    </message>
    <message>
        <source>Bấm F8 để đổi người.</source>
        <translation>Press F8 to change who works.</translation>
    </message>
    <message>
        <source>Không thấy ổ «%1» ở máy.</source>
        <translation>The drive «%1» is not in this computer.</translation>
    </message>
    <message>
        <source>Cắm lại ổ ấy, hoặc chọn ổ khác, thư mục khác.</source>
        <translation>Plug it in again, or choose another drive or folder.</translation>
    </message>
    <message>
        <source>Chưa chọn ổ nào.</source>
        <translation>No drive is chosen yet.</translation>
    </message>
    <message>
        <source>Bấm phím cách ở ổ dành cho bản sao, hoặc chọn thư mục.</source>
        <translation>Press Space on the drive for backups, or choose a folder.</translation>
    </message>
    <message>
        <source>Đang ghi và kiểm, %1 / %2 MB. Chưa rút ổ; cứ nhập phiếu bình thường.</source>
        <translation>Writing and checking, %1 / %2 MB. Leave the stick in; go on keying.</translation>
    </message>
    <message>
        <source>Ổ chậm hơn thường lệ: mới ghi và kiểm %1 / %2 MB. Chưa rút ổ; cứ nhập phiếu bình thường, hoặc bấm «Dừng» rồi dùng ổ khác.</source>
        <translation>The drive is slower than usual: %1 of %2 MB written and checked so far. Leave it plugged in and go on keying ballots, or press “Stop” and use another drive.</translation>
    </message>
    <message>
        <source>Đã sao lưu, đọc lại từ ổ và kiểm xong. Rút ổ được rồi.</source>
        <translation>Backed up, read back from the stick and checked. The stick may be removed.</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm; máy này đọc lại qua bộ nhớ đệm. Rút ổ bằng «Tháo an toàn».</source>
        <translation>Backed up and checked; this machine read it back through its cache. Use “Safely remove” before pulling the stick.</translation>
    </message>
    <message>
        <source>Đã sao lưu, nhưng sổ có chỗ không khớp.</source>
        <translation>Backed up, but the book does not agree with itself.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được.</source>
        <translation>Not backed up.</translation>
    </message>
    <message>
        <source>Ổ «%1» chưa cắm: cắm lại thì bản sao ở đó hiện ra đây.</source>
        <translation>The drive «%1» is not plugged in: plug it in and its backups appear here.</translation>
    </message>
    <message>
        <source>Chọn ổ USB hoặc thư mục ở trên; bản sao đã có ở đó sẽ hiện ra đây.</source>
        <translation>Choose a USB drive or a folder above; the backups that are there will appear here.</translation>
    </message>
    <message>
        <source>Bấm Ctrl+B để có bản sao đầu tiên ở nơi đã chọn. Bản sao nào cũng được kiểm lại.</source>
        <translation>Press Ctrl+B for the first backup in the chosen place. Every backup is verified.</translation>
    </message>
    <message>
        <source>Chọn một bản sao trong bảng trước.</source>
        <translation>Choose a backup in the table first.</translation>
    </message>
    <message>
        <source>Đang đọc hết và kiểm «%1», %2 MB…</source>
        <translation>Reading and checking all of “%1”, %2 MB…</translation>
    </message>
    <message>
        <source>Chưa rút ổ; cứ làm việc khác ở trang khác.</source>
        <translation>Do not pull the stick out yet; go on with other work on other pages.</translation>
    </message>
    <message>
        <source>Bản sao «%1» đọc được, nhưng sổ có chỗ không khớp.</source>
        <translation>The backup “%1” can be read, but something in the book does not agree.</translation>
    </message>
    <message>
        <source>Bản sao «%3» nguyên vẹn: %1 phiếu, %2 mục nhật ký.</source>
        <translation>The backup “%3” is whole: %1 ballots, %2 entries of the journal.</translation>
    </message>
    <message>
        <source>Đã đọc lại cả tệp: mã kiểm tra, từng trang của sổ và chuỗi nhật ký đều khớp.</source>
        <translation>The whole file was read again: its digest, every page of the book and the chain of the journal agree.</translation>
    </message>
    <message>
        <source>Đã đọc lại cả tệp; cạnh bản sao không có tệp mã kiểm tra nên chỉ đối chiếu được chính nó.</source>
        <translation>The whole file was read again; no file of digests lies beside the copy, so it could only be compared with itself.</translation>
    </message>
    <message>
        <source>Khôi phục thành sổ mới</source>
        <translation>Restore as a new book</translation>
    </message>
    <message>
        <source>Đã khôi phục thành sổ mới. Mở bằng Ctrl+O.</source>
        <translation>Restored as a new book. Open it with Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>BasePart</name>
    <message>
        <source>Người bầu và mẫu số</source>
        <translation>Electorate and base</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Có mặt lúc bầu cử</source>
        <translation>Present at the vote</translation>
    </message>
    <message>
        <source>Enter: %1 theo điểm danh</source>
        <translation>Enter: %1 by the check-in</translation>
    </message>
    <message>
        <source>Vắng mặt lúc bầu cử</source>
        <translation>Absent from the vote</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Được trừ khỏi số triệu tập</source>
        <translation>Deducted from those summoned</translation>
    </message>
    <message>
        <source>Phiếu để trúng cử</source>
        <translation>Votes needed</translation>
    </message>
    <message>
        <source>Nhập số người được triệu tập; quá nửa tính trên số này trừ số được trừ.</source>
        <translation>Enter how many were summoned; over half is taken of them less the deductions.</translation>
    </message>
    <message>
        <source>%1 triệu tập − %2 được trừ = %3</source>
        <translation>%1 summoned − %2 deducted = %3</translation>
    </message>
    <message>
        <source>%1 triệu tập, không trừ ai</source>
        <translation>%1 summoned, none deducted</translation>
    </message>
    <message>
        <source>quá nửa là %1 phiếu</source>
        <translation>votes for over half: %1</translation>
    </message>
    <message>
        <source>bầu lại: ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation>run-off: most votes win, over half is not needed</translation>
    </message>
    <message>
        <source>tỷ lệ tính trên số này; xin ý kiến không bầu ai</source>
        <translation>percentages are of this number; an indicative ballot elects nobody</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Số phiếu của tập %1</source>
        <translation>Papers of batch %1</translation>
    </message>
    <message>
        <source>Nhập phiếu</source>
        <translation>Key papers</translation>
    </message>
    <message>
        <source>Tập %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>%1 chờ</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 phiếu chờ ban kiểm phiếu kết luận</source>
        <translation>Papers that wait for the counting board: %1</translation>
    </message>
    <message>
        <source>Xem phiếu</source>
        <translation>See papers</translation>
    </message>
    <message>
        <source>Xem tờ</source>
        <translation>See sheet</translation>
    </message>
    <message>
        <source>Nhập tờ</source>
        <translation>Enter sheet</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>lượt %1</source>
        <translation>pass %1</translation>
    </message>
    <message>
        <source>xong %1 / %2 lượt</source>
        <translation>%1 / %2 entries done</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>● %1 phiếu chờ ban kết luận</source>
        <translation>● Wait for the board: %1</translation>
    </message>
    <message>
        <source>○ Chưa nhập</source>
        <translation>○ Not begun</translation>
    </message>
    <message>
        <source>… Đang nhập</source>
        <translation>… In entry</translation>
    </message>
    <message>
        <source>● Chờ đối chiếu</source>
        <translation>● To compare</translation>
    </message>
    <message>
        <source>● Có chênh lệch</source>
        <translation>● Differing</translation>
    </message>
    <message>
        <source>✓ Đã chốt</source>
        <translation>✓ Settled</translation>
    </message>
    <message>
        <source>Cuộc bầu</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Tập</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Đã nhập</source>
        <translation>Keyed</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Người nhập</source>
        <translation>Keyed by</translation>
    </message>
    <message>
        <source>Phiếu/phút</source>
        <translation>Papers/min</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message>
        <source>Các tập phiếu</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Các tập phiếu của mọi cuộc bầu</source>
        <translation>Batches of all contests</translation>
    </message>
    <message>
        <source>Làm tiếp tập này</source>
        <translation>Go on with this batch</translation>
    </message>
    <message>
        <source>Mở lại lượt này để sửa? Những chênh lệch đã xử lý của tập sẽ phải xử lý lại.</source>
        <translation>Open this pass again for corrections? Differences of the batch that were settled must be settled again.</translation>
    </message>
    <message>
        <source>Mở lại lượt nhập</source>
        <translation>Open the pass again</translation>
    </message>
    <message>
        <source>Hủy lượt này? Mọi phiếu của lượt bị bỏ khỏi tập và phải nhập lại; nhật ký vẫn giữ.</source>
        <translation>Drop this pass? All its papers leave the batch and must be keyed again; the journal keeps them.</translation>
    </message>
    <message>
        <source>Hủy lượt nhập</source>
        <translation>Drop the pass</translation>
    </message>
    <message>
        <source>Chưa có tập phiếu nào</source>
        <translation>There are no batches yet</translation>
    </message>
    <message>
        <source>Ở trang cuộc bầu, nhập số phiếu thu về rồi chia tập.</source>
        <translation>On the page of the contest, enter the papers returned and split them into batches.</translation>
    </message>
    <message>
        <source>Mở Bầu cử</source>
        <translation>Open Contests</translation>
    </message>
    <message>
        <source>Các cuộc bầu</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Xem tập này</source>
        <translation>View this batch</translation>
    </message>
    <message>
        <source>Các lượt nhập của tập %1, lần %2 · %3</source>
        <translation>Passes of batch %1, round %2 · %3</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Câu chữ của khối</source>
        <translation>Wording of the block</translation>
    </message>
    <message>
        <source>Đặt lại khối này</source>
        <translation>Set this block back</translation>
    </message>
    <message>
        <source>Chỗ điền, bấm để chèn; có dấu * là phải có:</source>
        <translation>Placeholders, press to insert; those with * must stand:</translation>
    </message>
    <message>
        <source>Chèn chỗ điền {0}</source>
        <translation>Insert placeholder {0}</translation>
    </message>
</context>
<context>
    <name>BlocksModel</name>
    <message>
        <source>Khối</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Câu chữ</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>như chương trình</source>
        <translation>as the program has it</translation>
    </message>
    <message>
        <source>đã sửa</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>chưa dùng được</source>
        <translation>not usable yet</translation>
    </message>
</context>
<context>
    <name>BoardPart</name>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation>Counting board</translation>
    </message>
    <message>
        <source>Gõ tên, không cần dấu, Enter để thêm; dán được nhiều dòng</source>
        <translation>Type a name, accents are not needed, Enter adds it; several lines can be pasted</translation>
    </message>
    <message>
        <source>«%1», đúng như đã gõ</source>
        <translation>“%1”, as typed</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Thêm vào ban kiểm phiếu</source>
        <translation>Add to the counting board</translation>
    </message>
    <message>
        <source>Vai trò lấy từ ghi chú (Trưởng ban, Thư ký, Ủy viên); phần khác của ghi chú không lưu.</source>
        <translation>Roles come from the notes (Trưởng ban, Thư ký, Ủy viên); the rest of a note is not stored.</translation>
    </message>
    <message>
        <source>Lấy Ban kiểm phiếu của đại hội</source>
        <translation>Take the counting board of the congress</translation>
    </message>
    <message>
        <source>Lấy ban kiểm phiếu của cuộc bầu trước</source>
        <translation>Take the counting board of the election before</translation>
    </message>
    <message>
        <source>%1 đã có trong ban kiểm phiếu. Xóa tên này rồi gõ tên khác.</source>
        <translation>%1 is already on the counting board. Delete this name and type another.</translation>
    </message>
    <message>
        <source>Chưa có tên. Nhập họ và tên, hoặc xóa dòng này.</source>
        <translation>No name. Enter the full name or delete this line.</translation>
    </message>
    <message>
        <source>Đã bỏ %1 khỏi ban kiểm phiếu.</source>
        <translation>%1 was taken off the counting board.</translation>
    </message>
    <message>
        <source>Tổ giúp việc kiểm phiếu</source>
        <translation>Team helping to count</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Vai trò của %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Các ban của đại hội</source>
        <translation>Bodies of the congress</translation>
    </message>
    <message>
        <source>F6: sang dòng thêm người của ban tiếp theo</source>
        <translation>F6: to the line of the next body</translation>
    </message>
    <message>
        <source>Dùng ban này cho các cuộc bầu</source>
        <translation>Let this board count the contests</translation>
    </message>
    <message>
        <source>Sẽ kiểm phiếu: %1.</source>
        <translation>Will count: %1.</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Bản in danh sách</source>
        <translation>The list on paper</translation>
    </message>
    <message>
        <source>Ban này kiểm phiếu %1 cuộc bầu.</source>
        <translation>This board counts %1 of the contests.</translation>
    </message>
</context>
<context>
    <name>BodyCard</name>
    <message>
        <source>Số lượng đề nghị</source>
        <translation>Proposed number</translation>
    </message>
    <message>
        <source>Biểu quyết số lượng</source>
        <translation>Vote on the number</translation>
    </message>
    <message>
        <source>Biểu quyết danh sách</source>
        <translation>Vote on the list</translation>
    </message>
    <message>
        <source>Gõ tên không dấu; Enter thêm, ↓ người khác; dán nhiều dòng</source>
        <translation>Type a name, accents not needed; Enter adds, ↓ another one; paste several lines</translation>
    </message>
    <message>
        <source>Thêm vào %1</source>
        <translation>Add to: %1</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>%1 / %2 người</source>
        <translation>People: %1 of %2</translation>
    </message>
    <message>
        <source>Đại hội chưa biểu quyết số lượng.</source>
        <translation>The congress has not voted on the number.</translation>
    </message>
    <message>
        <source>Đại hội đã biểu quyết số lượng %1.</source>
        <translation>The congress agreed to %1.</translation>
    </message>
    <message>
        <source>Đã thêm %1.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Vẫn ghi «%1»</source>
        <translation>Add “%1” all the same</translation>
    </message>
    <message>
        <source>Đã giao %1: %2.</source>
        <translation>%1 is now: %2.</translation>
    </message>
    <message>
        <source>Đã chuyển %1 lên trên.</source>
        <translation>Moved %1 up.</translation>
    </message>
    <message>
        <source>Đã bỏ %1.</source>
        <translation>Took %1 off.</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message>
        <source>Đổi hàng loạt</source>
        <translation>Change many</translation>
    </message>
    <message>
        <source>Mục cần đổi</source>
        <translation>Field to change</translation>
    </message>
    <message>
        <source>Xóa trống mục này</source>
        <translation>Empty this field</translation>
    </message>
    <message>
        <source>Giá trị sẽ đổi</source>
        <translation>Values that will change</translation>
    </message>
    <message>
        <source>tất cả %1 người trong danh sách</source>
        <translation>all %1 people on the list</translation>
    </message>
    <message>
        <source>%1 đã chọn</source>
        <translation>%1 chosen</translation>
    </message>
    <message>
        <source>%1 giá trị khác nhau sẽ đổi, cuộn để xem hết.</source>
        <translation>%1 different values will change; scroll to see them all.</translation>
    </message>
    <message>
        <source>cả %1 đang lọc</source>
        <translation>all %1 filtered</translation>
    </message>
    <message>
        <source>Nội dung chưa đúng.</source>
        <translation>This is not right yet.</translation>
    </message>
    <message>
        <source>▲ Ghi từ ngày nào, để năm đánh giá biết</source>
        <translation>▲ Write since when, for the evaluated year to know</translation>
    </message>
    <message>
        <source>Chọn một tổ chức của sổ.</source>
        <translation>Choose an organisation of the book.</translation>
    </message>
    <message>
        <source>Ghi nội dung mới, hoặc đánh dấu «Xóa trống mục này».</source>
        <translation>Type the new value, or tick &quot;Empty this field&quot;.</translation>
    </message>
    <message>
        <source>%1 người đã như vậy</source>
        <translation>already so: %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 người</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Đổi %1 đảng viên</source>
        <translation>Change members: %1</translation>
    </message>
    <message>
        <source>Xóa trống «%2» của %1 đảng viên</source>
        <translation>Empty &quot;%2&quot;. Members: %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Gọi thay</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Đại biểu dự khuyết</source>
        <translation>Alternate</translation>
    </message>
    <message>
        <source>Quyết định của cấp ủy triệu tập</source>
        <translation>Decision of the convening committee</translation>
    </message>
    <message>
        <source>Lý do vắng mặt</source>
        <translation>Reason for the absence</translation>
    </message>
    <message>
        <source>Gọi dự khuyết thay %1</source>
        <translation>Call an alternate for %1</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CandidatesPart</name>
    <message>
        <source>Gõ tên, không cần dấu, rồi Enter; dán được cả danh sách</source>
        <translation>Type a name, accents are not needed, then Enter; a whole list can be pasted</translation>
    </message>
    <message>
        <source>«%1», đúng như đã gõ</source>
        <translation>“%1”, as typed</translation>
    </message>
    <message>
        <source>Thêm người vào danh sách</source>
        <translation>Add somebody to the list</translation>
    </message>
    <message>
        <source>Thêm vào danh sách</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>chuyển chỗ</source>
        <translation>move</translation>
    </message>
    <message>
        <source>dán</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Lấy những người đã trúng cử</source>
        <translation>Take those who were elected</translation>
    </message>
    <message>
        <source>Chưa có gì để dán.</source>
        <translation>There is nothing to paste.</translation>
    </message>
    <message>
        <source>Chép danh sách trong Word hoặc Excel trước.</source>
        <translation>Copy the list in Word or Excel first.</translation>
    </message>
    <message>
        <source>Đã chép %1 người.</source>
        <translation>Copied: %1.</translation>
    </message>
    <message>
        <source>Dán vào Excel hoặc Word.</source>
        <translation>Paste into Excel or Word.</translation>
    </message>
    <message>
        <source>Đã xóa %1 khỏi danh sách.</source>
        <translation>%1 was deleted from the list.</translation>
    </message>
    <message>
        <source>Đã chuyển %1 đến số %2.</source>
        <translation>%1 was moved to number %2.</translation>
    </message>
    <message>
        <source>Đã xếp theo vần A, B, C.</source>
        <translation>Sorted A to Z.</translation>
    </message>
    <message>
        <source>Đã viết tên như trong văn bản.</source>
        <translation>The names are written as documents write them.</translation>
    </message>
    <message>
        <source>Đã thêm %1 người.</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>Đã sửa %1.</source>
        <translation>%1 was edited.</translation>
    </message>
    <message>
        <source>Lần bầu lại chỉ gồm những người bằng phiếu, nên không thêm bớt ai.</source>
        <translation>A run-off has only those who are tied, so nobody is added or removed.</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Danh sách bầu cử</source>
        <translation>List of candidates</translation>
    </message>
</context>
<context>
    <name>CapLine</name>
    <message>
        <source>Năm này không kiểm mức khống chế</source>
        <translation>No cap is checked in this year</translation>
    </message>
    <message>
        <source>%1 %2, cho phép %3</source>
        <translation>%1 %2, %3 allowed</translation>
    </message>
    <message>
        <source>%1 trở lên</source>
        <translation>%1 or better</translation>
    </message>
    <message>
        <source>làm tròn xuống</source>
        <translation>rounded down</translation>
    </message>
    <message>
        <source>làm tròn lên từ 0,5</source>
        <translation>rounded half up</translation>
    </message>
    <message>
        <source>tối đa %1% của %2 %3, %4</source>
        <translation>at most %1% of %2 %3, %4</translation>
    </message>
    <message>
        <source> · tạm tính, còn %1 chưa xếp loại</source>
        <translation> · so far, %1 still to be rated</translation>
    </message>
    <message>
        <source> · bảng này có %1</source>
        <translation> · %1 in this table</translation>
    </message>
    <message>
        <source> · theo quyết định %1</source>
        <translation> · by decision %1</translation>
    </message>
    <message>
        <source>▲ Vượt %1: tối đa %2</source>
        <translation>▲ %1 too many: at most %2</translation>
    </message>
    <message>
        <source>Năm %1: %2 · năm %3: %4</source>
        <translation>%1: %2 · %3: %4</translation>
    </message>
    <message>
        <source>%1 / %2 đã nhập</source>
        <translation>%1 / %2 entered</translation>
    </message>
    <message>
        <source> · %1 không phải đánh giá</source>
        <translation> · not to be rated: %1</translation>
    </message>
    <message>
        <source> · %1 chờ quyết định</source>
        <translation> · %1 to be decided</translation>
    </message>
    <message>
        <source> · %1 đã quyết định</source>
        <translation> · %1 decided</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>(giữ nguyên)</source>
        <translation>(as it is)</translation>
    </message>
    <message>
        <source>Đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Đổi cho %1 đại biểu đã chọn</source>
        <translation>Change %1 chosen delegates</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đoàn</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>chưa điểm danh</source>
        <translation>not checked in</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Điểm danh</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Người tìm thấy</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Người chưa có mặt</source>
        <translation>People not here</translation>
    </message>
    <message>
        <source>Hai chữ của tên, số đại biểu, hoặc quét thẻ</source>
        <translation>Two letters of the name, the number, or scan the badge</translation>
    </message>
    <message>
        <source>Không cần dấu. Mũi tên lên, xuống để chọn người khi có nhiều người trùng.</source>
        <translation>No accents needed. Up and Down choose where several people fit.</translation>
    </message>
    <message>
        <source>Chưa điểm danh được</source>
        <translation>Nobody can be checked in yet</translation>
    </message>
    <message>
        <source>Mở phiên hôm nay</source>
        <translation>Open a session of today</translation>
    </message>
    <message>
        <source>Phiên</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>bỏ dấu vừa ghi</source>
        <translation>take the last mark back</translation>
    </message>
    <message>
        <source>xóa dòng</source>
        <translation>delete line</translation>
    </message>
    <message>
        <source>Phiên ngày {day}</source>
        <translation>Session of {day}</translation>
    </message>
    <message>
        <source>Nhập danh sách đại biểu trước, rồi điểm danh ở đây.</source>
        <translation>Enter the list of delegates first, then check them in here.</translation>
    </message>
    <message>
        <source>Nhập danh sách đại biểu</source>
        <translation>Import a list of delegates</translation>
    </message>
    <message>
        <source>Mỗi phiên điểm danh một lần: gõ hai chữ của tên hoặc quét thẻ, Enter.</source>
        <translation>Delegates are checked in once a session: type two letters of the name or scan the badge, Enter.</translation>
    </message>
    <message>
        <source>còn {count} người nữa, gõ thêm chữ</source>
        <translation>{count} more, type more letters</translation>
    </message>
    <message>
        <source>{name} không đủ tư cách đại biểu, không tính là có mặt.</source>
        <translation>{name} was found ineligible as a delegate and does not count as present.</translation>
    </message>
    <message>
        <source>Báo Ban Thẩm tra tư cách đại biểu.</source>
        <translation>Tell the credentials board.</translation>
    </message>
    <message>
        <source>Không có đại biểu nào như vậy.</source>
        <translation>There is no such delegate.</translation>
    </message>
    <message>
        <source>Gõ lại tên hoặc số.</source>
        <translation>Type the name or the number again.</translation>
    </message>
    <message>
        <source>{name} đã có {alternate} thay.</source>
        <translation>{alternate} takes the place of {name}.</translation>
    </message>
    <message>
        <source>Nếu người ấy vẫn đến dự: bỏ lần thay ở trang Đại biểu.</source>
        <translation>If they come after all: take the replacement back on the page of delegates.</translation>
    </message>
    <message>
        <source>{name} là đại biểu dự khuyết, chưa được gọi.</source>
        <translation>{name} is an alternate who has not been called.</translation>
    </message>
    <message>
        <source>Gọi thay ở trang Đại biểu trước.</source>
        <translation>Call them on the page of delegates first.</translation>
    </message>
    <message>
        <source>{number} · {name}: {mark}</source>
        <translation>{number} · {name}: {mark}</translation>
    </message>
    <message>
        <source> (trước là {before})</source>
        <translation> (was {before})</translation>
    </message>
    <message>
        <source> (đã ghi từ trước)</source>
        <translation> (as marked before)</translation>
    </message>
    <message>
        <source>Có mặt {here} / {whole}</source>
        <translation>Present {here} / {whole}</translation>
    </message>
    <message>
        <source>Chưa có mặt: {count}</source>
        <translation>Not here: {count}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Khớp</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Chưa khớp</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Cần lý do</source>
        <translation>Reason wanted</translation>
    </message>
    <message>
        <source>Chờ nhập đủ</source>
        <translation>Waits for papers</translation>
    </message>
    <message>
        <source>Đến chỗ sửa</source>
        <translation>Go and mend</translation>
    </message>
</context>
<context>
    <name>ChoicePart</name>
    <message>
        <source>Hội trường thấy gì</source>
        <translation>What the hall sees</translation>
    </message>
    <message>
        <source>Tên đại hội</source>
        <translation>Name of the congress</translation>
    </message>
    <message>
        <source>Danh sách bầu cử</source>
        <translation>List of candidates</translation>
    </message>
    <message>
        <source>Tiến độ kiểm phiếu, không có kết quả</source>
        <translation>Progress of the count, without results</translation>
    </message>
    <message>
        <source>Kết quả đã công bố</source>
        <translation>Released result</translation>
    </message>
    <message>
        <source>Chưa lập danh sách.</source>
        <translation>There is no list yet.</translation>
    </message>
    <message>
        <source>Chưa ghi số phiếu thu về.</source>
        <translation>The returned papers are not entered yet.</translation>
    </message>
    <message>
        <source>Chưa công bố: hội trường không thấy gì của kết quả.</source>
        <translation>Not released: the hall sees nothing of the result.</translation>
    </message>
    <message>
        <source>Lần bầu này đã hủy.</source>
        <translation>This round is annulled.</translation>
    </message>
    <message>
        <source>Chưa công bố kết quả lần bầu trước.</source>
        <translation>The result of the round before is not released yet.</translation>
    </message>
</context>
<context>
    <name>ChoosingModel</name>
    <message>
        <source>đã là đại biểu số %1</source>
        <translation>is delegate no. %1 already</translation>
    </message>
</context>
<context>
    <name>ClerksModel</name>
    <message>
        <source>Người nhập</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Phiếu đã nhập</source>
        <translation>Papers keyed</translation>
    </message>
    <message>
        <source>Phiếu mỗi phút</source>
        <translation>Papers a minute</translation>
    </message>
    <message>
        <source>Đã so với phiếu</source>
        <translation>Held against the papers</translation>
    </message>
    <message>
        <source>Chỗ sai</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>Đối chiếu tìm ra</source>
        <translation>Found by comparison</translation>
    </message>
    <message>
        <source>(không tên)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>Đến chỗ sửa</source>
        <translation>Go and mend</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Tập phiếu</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation>Counting board</translation>
    </message>
    <message>
        <source>Tập %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Kiểm phiếu</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Phiếu còn lại</source>
        <translation>Papers left over</translation>
    </message>
    <message>
        <source>Các số phải khớp</source>
        <translation>Figures that must agree</translation>
    </message>
    <message>
        <source>Số liệu lúc đóng kiểm phiếu.</source>
        <translation>The figures when the count was closed.</translation>
    </message>
    <message>
        <source>Các số đã khớp: đóng kiểm phiếu được.</source>
        <translation>All figures agree: the count can be closed.</translation>
    </message>
    <message>
        <source>Chưa đóng được kiểm phiếu.</source>
        <translation>The count cannot be closed yet.</translation>
    </message>
    <message>
        <source>Còn chỗ chưa khớp thì chưa đóng được kiểm phiếu.</source>
        <translation>While something does not agree, the count cannot be closed.</translation>
    </message>
    <message>
        <source>Phiếu ban đã kết luận: %1. Xem, đổi kết luận</source>
        <translation>Papers the board decided on: %1. Look at them, change a decision</translation>
    </message>
    <message>
        <source>Phiếu đã in</source>
        <translation>Papers printed</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Đã xử lý</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Phiếu vừa gõ khác tất cả các lượt.</source>
        <translation>The paper you keyed is unlike that of any pass.</translation>
    </message>
    <message>
        <source>Nhìn lại phiếu và vị trí của nó. Đúng như vậy thì Enter lần nữa; sai thì gõ lại.</source>
        <translation>Look at the paper and its place again. If it is right, press Enter once more; otherwise key it again.</translation>
    </message>
    <message>
        <source>Phiếu thứ {place} chờ ban kết luận: có lượt đã để riêng phiếu này.</source>
        <translation>Paper {place} waits for the board: a pass put it aside.</translation>
    </message>
    <message>
        <source>F9: về trang các tập phiếu.</source>
        <translation>F9: back to the batches.</translation>
    </message>
    <message>
        <source>Phiếu thứ</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>{done} / {declared} chênh lệch đã xử lý</source>
        <translation>Differences settled: {done} / {declared}</translation>
    </message>
    <message>
        <source>Các lượt khác nhau ở gần như mọi phiếu: có thể một lượt đã nhập nhầm tập.</source>
        <translation>The passes differ in almost every paper: one of them may be of another batch.</translation>
    </message>
    <message>
        <source>Về trang các tập phiếu (F9), hủy lượt nhập nhầm, ghi lý do, rồi nhập lại.</source>
        <translation>Go to the batches (F9), drop the wrong pass with a reason, and key it again.</translation>
    </message>
    <message>
        <source>Tập {batch} / {batches}</source>
        <translation>Batch {batch} / {batches}</translation>
    </message>
    <message>
        <source>F9: về cuộc bầu, nhập tiếp hoặc đóng kiểm phiếu.</source>
        <translation>F9: to the contest, to go on keying or close the count.</translation>
    </message>
    <message>
        <source>F9: về tờ kiểm phiếu của tập.</source>
        <translation>F9: back to the tally sheet of the batch.</translation>
    </message>
    <message>
        <source>F6: sang tập còn chênh lệch tiếp theo. F9: về trang các tập phiếu.</source>
        <translation>F6: to the next batch that differs. F9: to the batches.</translation>
    </message>
    <message>
        <source>Tập {batch} đã chốt: các lượt khớp nhau.</source>
        <translation>Batch {batch} is settled: the passes agree.</translation>
    </message>
    <message>
        <source>chờ ban kết luận</source>
        <translation>waits for the board</translation>
    </message>
    <message>
        <source>lượt {right} đúng</source>
        <translation>pass {right} was right</translation>
    </message>
    <message>
        <source>không lượt nào đúng</source>
        <translation>no pass was right</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>So {passes} lượt</source>
        <translation>Comparing {passes} passes</translation>
    </message>
    <message>
        <source>Tập không có phiếu này?</source>
        <translation>The batch has no such paper?</translation>
    </message>
    <message>
        <source>Delete lần nữa để chốt như vậy; Esc để thôi.</source>
        <translation>Delete again to settle it so; Esc to leave it.</translation>
    </message>
    <message>
        <source>chốt theo phiếu</source>
        <translation>settle by the paper</translation>
    </message>
    <message>
        <source>tập không có phiếu này</source>
        <translation>no such paper</translation>
    </message>
    <message>
        <source>trường hợp khác</source>
        <translation>other cases</translation>
    </message>
    <message>
        <source>đổi cách gõ</source>
        <translation>switch typing</translation>
    </message>
    <message>
        <source>lấy lại chỗ vừa chốt</source>
        <translation>take back the last</translation>
    </message>
    <message>
        <source>tập tiếp theo</source>
        <translation>next batch</translation>
    </message>
    <message>
        <source>các tập</source>
        <translation>batches</translation>
    </message>
</context>
<context>
    <name>ComplaintsPart</name>
    <message>
        <source>Đơn thư về tư cách đảng viên</source>
        <translation>Complaints about members&apos; credentials</translation>
    </message>
    <message>
        <source>Đơn thư về tư cách đại biểu</source>
        <translation>Complaints about delegates&apos; credentials</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã xem xét, kết luận</source>
        <translation>Examined and settled</translation>
    </message>
    <message>
        <source>Để trống là chưa ghi; gõ 0 là không có đơn thư.</source>
        <translation>Empty: not noted; 0: there were none.</translation>
    </message>
    <message>
        <source>«%1» không phải là số đơn thư.</source>
        <translation>“%1” is not a number of complaints.</translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số; để trống là chưa ghi.</source>
        <translation>Type digits only; leave empty for not noted.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ConfirmQuestion</name>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Chưa</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Xác nhận kết quả</source>
        <translation>Confirm the result</translation>
    </message>
    <message>
        <source>Xác nhận: từ đây phiếu và số liệu không sửa được; có sai sót thì trưởng ban mở lại, ghi lý do.</source>
        <translation>Confirm: papers and figures are closed from here on; where something is wrong, the head of the board opens them again with a reason.</translation>
    </message>
    <message>
        <source>Muốn ghi trước: bấm Chưa, mở lại kiểm phiếu, rồi ghi ở mục Ban kiểm phiếu.</source>
        <translation>To enter it first: press Not yet, open the count again, then enter it under Counting board.</translation>
    </message>
    <message>
        <source>Trưởng ban kiểm phiếu: {0}.</source>
        <translation>Head of the counting board: {0}.</translation>
    </message>
</context>
<context>
    <name>CongressPage</name>
    <message>
        <source>Đại hội</source>
        <translation>Congress</translation>
    </message>
    <message>
        <source>Đảng bộ (chi bộ)</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Như ở đầu văn bản.</source>
        <translation>As at the head of documents.</translation>
    </message>
    <message>
        <source>Cấp trên trực tiếp</source>
        <translation>Next higher committee</translation>
    </message>
    <message>
        <source>Ví dụ: Tỉnh ủy; để trống nếu không ghi.</source>
        <translation>For example: Tỉnh ủy; leave empty if it is not printed.</translation>
    </message>
    <message>
        <source>Tên đại hội</source>
        <translation>Name of the congress</translation>
    </message>
    <message>
        <source>Lần thứ</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Số La Mã, ví dụ IX.</source>
        <translation>Roman numeral, for example IX.</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ví dụ 2025-2030.</source>
        <translation>For example 2025-2030.</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Như ở đầu văn bản, ví dụ Sơn La; không ghi hội trường.</source>
        <translation>As at the head of documents, such as Sơn La; not the hall.</translation>
    </message>
    <message>
        <source>Ngày khai mạc</source>
        <translation>Opens on</translation>
    </message>
    <message>
        <source>Ví dụ 28/7/2025.</source>
        <translation>For example 28/7/2025.</translation>
    </message>
    <message>
        <source>Ngày bế mạc</source>
        <translation>Closes on</translation>
    </message>
    <message>
        <source>Để trống nếu họp một ngày.</source>
        <translation>Leave empty for one day.</translation>
    </message>
    <message>
        <source>Số tổ chức đảng trực thuộc</source>
        <translation>Organisations directly under the committee</translation>
    </message>
    <message>
        <source>0: lấy số tổ chức mà đại biểu trong danh sách thuộc về.</source>
        <translation>0: as many as the delegates on the list belong to.</translation>
    </message>
    <message>
        <source>Đại hội đại biểu</source>
        <translation>Delegate congress</translation>
    </message>
    <message>
        <source>Đại hội đảng viên</source>
        <translation>Member congress</translation>
    </message>
    <message>
        <source>Sổ diễn tập: mọi văn bản in ra ghi chữ DIỄN TẬP</source>
        <translation>Rehearsal: every printed document says DIỄN TẬP (rehearsal)</translation>
    </message>
    <message>
        <source>Tất cả thành viên ban kiểm phiếu ký biên bản</source>
        <translation>All members of the counting board sign the minutes</translation>
    </message>
    <message>
        <source>Đại hội có con dấu riêng: biên bản không cần xác nhận chữ ký</source>
        <translation>The congress has a seal of its own: its minutes need no confirmation of signatures</translation>
    </message>
    <message>
        <source>Báo cáo thẩm tra tính tuổi tròn, không lấy hiệu số năm</source>
        <translation>The credentials report tells full years, not the difference of years</translation>
    </message>
    <message>
        <source>Các ban</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Hồ sơ đại hội</source>
        <translation>Dossier of the congress</translation>
    </message>
    <message>
        <source>Đảng bộ</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Sổ và biên bản</source>
        <translation>Book and minutes</translation>
    </message>
    <message>
        <source>Quy chế bầu cử áp dụng</source>
        <translation>Election regulation in force</translation>
    </message>
    <message>
        <source>Đã có {delegates} đại biểu chính thức của {organisations} tổ chức đảng trong sổ.</source>
        <translation>The book has {delegates} official delegates of {organisations} party organisations.</translation>
    </message>
    <message>
        <source>Ngày {day} thì {decision} có hiệu lực.</source>
        <translation>On {day} {decision} is in force.</translation>
    </message>
    <message>
        <source>Chọn quy chế này, hoặc giữ nếu cấp trên cho áp dụng quy chế đang chọn.</source>
        <translation>Choose that regulation, or keep the chosen one if the higher committee has ruled so.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Đã có kết quả được xác nhận theo quy chế này nên không đổi được nữa.</source>
        <translation>A result is confirmed under this regulation, so it can no longer be changed.</translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu theo quy chế này. Muốn đổi thì mở lại kiểm phiếu trước.</source>
        <translation>A count is closed under this regulation. To change it, open the count again first.</translation>
    </message>
    <message>
        <source>Sổ này mãi là sổ diễn tập. Đại hội thật cần sổ mới.</source>
        <translation>This book stays a rehearsal for good. A real congress needs a new book.</translation>
    </message>
    <message>
        <source>Đã có phiếu được nhập nên không đổi thành sổ diễn tập được nữa.</source>
        <translation>Papers are keyed, so it can no longer become a rehearsal.</translation>
    </message>
    <message>
        <source>Đánh dấu rồi thì không bao giờ đổi lại thành sổ của đại hội thật.</source>
        <translation>Once marked, it can never become the book of a real congress again.</translation>
    </message>
    <message>
        <source>Chưa có tên đại hội.</source>
        <translation>The congress has no name.</translation>
    </message>
    <message>
        <source>Nhập tên như ghi ở đầu văn bản.</source>
        <translation>Enter the name as it stands at the head of documents.</translation>
    </message>
    <message>
        <source>«{text}» không phải số tổ chức.</source>
        <translation>“{text}” is no number of organisations.</translation>
    </message>
    <message>
        <source>Gõ một số, ví dụ 92.</source>
        <translation>Type a number, such as 92.</translation>
    </message>
    <message>
        <source>Đánh dấu sổ này là sổ diễn tập?</source>
        <translation>Mark this book as a rehearsal?</translation>
    </message>
    <message>
        <source>Không bao giờ đổi lại được: mọi văn bản in ra sẽ mang chữ DIỄN TẬP và không có giá trị.</source>
        <translation>This can never be taken back: every printed document will say DIỄN TẬP and be worthless.</translation>
    </message>
    <message>
        <source>Đánh dấu diễn tập</source>
        <translation>Mark as rehearsal</translation>
    </message>
    <message>
        <source>Văn bản lấy theo tên đại hội: ghi thêm «lần thứ %1» vào tên thì văn bản mới có.</source>
        <translation>Papers take the name of the congress: add &quot;lần thứ %1&quot; to the name to have it on them.</translation>
    </message>
    <message>
        <source>«{text}» không phải số thứ tự.</source>
        <translation>“{text}” is not an ordinal.</translation>
    </message>
    <message>
        <source>Gõ IX hoặc 9.</source>
        <translation>Type IX or 9.</translation>
    </message>
    <message>
        <source>Không đọc được «{text}».</source>
        <translation>“{text}” could not be read.</translation>
    </message>
    <message>
        <source>Gõ năm đầu và năm cuối, ví dụ 2025-2030.</source>
        <translation>Type first and last year, for example 2025-2030.</translation>
    </message>
    <message>
        <source>Không có ngày «{text}».</source>
        <translation>There is no day “{text}”.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 28/7/2025.</source>
        <translation>Type day/month/year, for example 28/7/2025.</translation>
    </message>
    <message>
        <source>Trước ngày khai mạc {day}.</source>
        <translation>Before the opening day {day}.</translation>
    </message>
    <message>
        <source>Sau ngày bế mạc {day}.</source>
        <translation>After the closing day {day}.</translation>
    </message>
    <message>
        <source>Kiểm lại hai ngày.</source>
        <translation>Check both days.</translation>
    </message>
    <message>
        <source>Chưa có tên đảng bộ.</source>
        <translation>There is no name of the committee.</translation>
    </message>
    <message>
        <source>Chưa lưu được.</source>
        <translation>Not saved.</translation>
    </message>
</context>
<context>
    <name>ContestCard</name>
    <message>
        <source>Cả cuộc bầu</source>
        <translation>Whole contest</translation>
    </message>
    <message>
        <source>Chưa xác nhận lần bầu nào.</source>
        <translation>No ballot is confirmed yet.</translation>
    </message>
</context>
<context>
    <name>ContestPage</name>
    <message>
        <source>Xem kết quả</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Màn hình hội trường</source>
        <translation>Show in the hall</translation>
    </message>
    <message>
        <source>Ứng cử, đề cử</source>
        <translation>Nominations</translation>
    </message>
    <message>
        <source>Các cuộc bầu</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Các lần bầu</source>
        <translation>Ballots of this contest</translation>
    </message>
    <message>
        <source>Sổ đang mở chỉ để xem. Mở lại để ghi thì mới sửa được.</source>
        <translation>The book is open for viewing only. Open it for writing to change something.</translation>
    </message>
    <message>
        <source>Việc ở trang này của người toàn quyền hoặc thư ký. Bấm F8 để đổi người.</source>
        <translation>This page is worked by who has full rights or a secretary. Press F8 to hand over.</translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở cuộc bầu %1</source>
        <translation>Open contest %1</translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu %1</source>
        <translation>Remove contest %1</translation>
    </message>
    <message>
        <source>cần bầu %1</source>
        <translation>seats: %1</translation>
    </message>
    <message>
        <source> và %1 dự khuyết</source>
        <translation> and alternates: %1</translation>
    </message>
    <message>
        <source>danh sách %1 người</source>
        <translation>list of %1</translation>
    </message>
    <message>
        <source>chưa có danh sách</source>
        <translation>no list yet</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu</source>
        <translation>Remove the contest</translation>
    </message>
    <message>
        <source>Bỏ cuộc bầu này khỏi danh sách? Danh sách, phiếu và kết quả vẫn giữ trong sổ.</source>
        <translation>Take this contest off the list? Its list, papers and results stay in the book.</translation>
    </message>
    <message>
        <source>xin ý kiến, không bầu</source>
        <translation>asks for opinions, elects nobody</translation>
    </message>
</context>
<context>
    <name>Contests</name>
    <message>
        <source>Nhập danh sách</source>
        <translation>Enter the list</translation>
    </message>
    <message>
        <source>Ứng cử, đề cử</source>
        <translation>Nominations</translation>
    </message>
    <message>
        <source>Lập danh sách bầu cử</source>
        <translation>Make the list of candidates</translation>
    </message>
    <message>
        <source>Nhập số triệu tập, mẫu số</source>
        <translation>Enter those summoned and the base</translation>
    </message>
    <message>
        <source>Nhập số phiếu, chia tập</source>
        <translation>Enter papers, make batches</translation>
    </message>
    <message>
        <source>Nhập phiếu tập %1</source>
        <translation>Key batch %1</translation>
    </message>
    <message>
        <source>Nhập tờ kiểm phiếu tập %1</source>
        <translation>Enter tally sheet of batch %1</translation>
    </message>
    <message>
        <source>Đối chiếu các lượt, tập %1</source>
        <translation>Compare the passes, batch %1</translation>
    </message>
    <message>
        <source>Kết luận phiếu chờ</source>
        <translation>Decide on papers put aside</translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu</source>
        <translation>Close the count</translation>
    </message>
    <message>
        <source>Xem các số chưa khớp</source>
        <translation>See what does not agree</translation>
    </message>
    <message>
        <source>Xem và xác nhận kết quả</source>
        <translation>See and confirm the result</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Counting minutes</translation>
    </message>
    <message>
        <source>Mở lần bầu lại</source>
        <translation>Open the run-off</translation>
    </message>
    <message>
        <source>Mở lần bầu mới</source>
        <translation>Open a new ballot</translation>
    </message>
    <message>
        <source>Ban Chấp hành</source>
        <translation>Executive Committee</translation>
    </message>
    <message>
        <source>Ban Thường vụ</source>
        <translation>Standing Committee</translation>
    </message>
    <message>
        <source>Bí thư</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Phó Bí thư</source>
        <translation>Deputy Secretary</translation>
    </message>
    <message>
        <source>Ủy ban Kiểm tra</source>
        <translation>Inspection Committee</translation>
    </message>
    <message>
        <source>Chủ nhiệm Ủy ban Kiểm tra</source>
        <translation>Chair of the Inspection Committee</translation>
    </message>
    <message>
        <source>Đoàn đại biểu dự đại hội cấp trên</source>
        <translation>Delegates to the higher congress</translation>
    </message>
    <message>
        <source>Cuộc bầu khác</source>
        <translation>Another contest</translation>
    </message>
    <message>
        <source>Chi ủy</source>
        <translation>Cell Committee</translation>
    </message>
    <message>
        <source>Kết quả xin ý kiến {0}</source>
        <translation>Opinions on {0}</translation>
    </message>
    <message>
        <source>Kết quả bầu {0}</source>
        <translation>Result: {0}</translation>
    </message>
    <message>
        <source>Trưởng ban</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Lần %1</source>
        <translation>Ballot %1</translation>
    </message>
    <message>
        <source>bầu lại</source>
        <translation>run-off</translation>
    </message>
    <message>
        <source>bầu tiếp</source>
        <translation>further ballot</translation>
    </message>
    <message>
        <source>%1 · bầu lại từ đầu</source>
        <translation>%1 · held again</translation>
    </message>
    <message>
        <source>%1 (đã hủy)</source>
        <translation>%1 (annulled)</translation>
    </message>
    <message>
        <source>Đang nhập %1 / %2</source>
        <translation>Keying %1 / %2</translation>
    </message>
    <message>
        <source>Đang nhập, xong %1%</source>
        <translation>In entry, %1% done</translation>
    </message>
    <message>
        <source>Đang chuẩn bị</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu</source>
        <translation>Count closed</translation>
    </message>
    <message>
        <source>Đã xác nhận</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Xin ý kiến %1</source>
        <translation>Opinions %1</translation>
    </message>
    <message>
        <source>Đã mở lại kiểm phiếu.</source>
        <translation>The count is open again.</translation>
    </message>
    <message>
        <source>Sửa điều cần sửa rồi đóng kiểm phiếu; kết quả được tính lại.</source>
        <translation>Correct what must be corrected, then close the count; the result is computed anew.</translation>
    </message>
    <message>
        <source>Bầu %1</source>
        <translation>Elect %1</translation>
    </message>
</context>
<context>
    <name>ContestsPage</name>
    <message>
        <source>Bầu cử</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Thêm cuộc bầu</source>
        <translation>Add a contest</translation>
    </message>
    <message>
        <source>Chưa có cuộc bầu nào</source>
        <translation>No contest yet</translation>
    </message>
    <message>
        <source>Mỗi chức danh hoặc cơ quan được bầu là một cuộc bầu: Ban Chấp hành, đoàn đại biểu, Bí thư …</source>
        <translation>Each office or body to be elected is a contest: Executive Committee, delegates, Secretary …</translation>
    </message>
    <message>
        <source>Thêm cuộc bầu đầu tiên</source>
        <translation>Add the first contest</translation>
    </message>
    <message>
        <source>Các tập phiếu</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Màn hình hội trường</source>
        <translation>Show in the hall</translation>
    </message>
    <message>
        <source>Đã bỏ cuộc bầu %1.</source>
        <translation>Contest %1 was removed.</translation>
    </message>
    <message>
        <source>Đã ghi: không bầu {office}.</source>
        <translation>Recorded: {office} is not elected.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>%1 quá lớn.</source>
        <translation>%1 is too large.</translation>
    </message>
    <message>
        <source>Nhiều nhất %1 chữ số.</source>
        <translation>The most digits: %1.</translation>
    </message>
    <message>
        <source>«%1» không phải là số.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số; để trống là 0.</source>
        <translation>Type digits only; empty is 0.</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>%1 chưa rõ ngày chính thức, kiểm lại</source>
        <translation>%1 whose day of official membership is not clear, check</translation>
    </message>
    <message>
        <source>%1 chính thức</source>
        <translation>%1 official</translation>
    </message>
    <message>
        <source>%1 đương nhiên</source>
        <translation>%1 ex officio</translation>
    </message>
    <message>
        <source>%1 được bầu</source>
        <translation>%1 elected</translation>
    </message>
    <message>
        <source>%1 chỉ định</source>
        <translation>%1 appointed</translation>
    </message>
    <message>
        <source>%1 dự khuyết</source>
        <translation>alternates: %1</translation>
    </message>
    <message>
        <source>%1 có quyền biểu quyết</source>
        <translation>%1 with a vote</translation>
    </message>
    <message>
        <source>%1 dự bị, không biểu quyết</source>
        <translation>%1 on probation, no vote</translation>
    </message>
    <message>
        <source>%1 không đủ tư cách, không tính vào số triệu tập</source>
        <translation>%1 ineligible, not counted among those summoned</translation>
    </message>
    <message>
        <source>%1 đảng viên dự bị, không thể là đại biểu</source>
        <translation>%1 on probation, cannot be delegates</translation>
    </message>
    <message>
        <source>%1 chưa thẩm tra</source>
        <translation>%1 not checked yet</translation>
    </message>
    <message>
        <source>đã thẩm tra đủ</source>
        <translation>all checked</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Có lỗi của chương trình</source>
        <translation>An error of the program</translation>
    </message>
    <message>
        <source>Sổ không hỏng: mọi phiếu và mọi ô đã báo «Đã lưu» vẫn còn. Làm lại việc vừa rồi.</source>
        <translation>The book is not damaged: every paper and every field reported as saved is there. Repeat what you did last.</translation>
    </message>
    <message>
        <source>Nếu lỗi lặp lại, đóng chương trình, mở lại, và gửi tệp dưới đây cho người hỗ trợ.</source>
        <translation>If it happens again, close the program, open it again, and send the file below to whoever supports you.</translation>
    </message>
    <message>
        <source>Tệp chỉ ghi chỗ lỗi trong chương trình, không ghi tên người, phiếu hay đường dẫn.</source>
        <translation>The file only tells where in the program it happened: no names, no ballots, no paths.</translation>
    </message>
    <message>
        <source>Không ghi được tệp lỗi.</source>
        <translation>The error file could not be written.</translation>
    </message>
    <message>
        <source>Mở thư mục có tệp</source>
        <translation>Open the folder of the file</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Có lỗi mà chương trình không lường trước</source>
        <translation>Something went wrong that the program did not expect</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Không phải ngày.</source>
        <translation>Not a day.</translation>
    </message>
    <message>
        <source>Gõ như 5/12/2025.</source>
        <translation>Type it as 5/12/2025.</translation>
    </message>
    <message>
        <source>Chưa có ngày.</source>
        <translation>There is no day yet.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>ghi kết luận: phiếu ghi như vừa gõ</source>
        <translation>decide: the paper says what was keyed</translation>
    </message>
    <message>
        <source>không hợp lệ, trường hợp khác</source>
        <translation>invalid, other cases</translation>
    </message>
    <message>
        <source>phiếu trước, phiếu sau</source>
        <translation>paper before, paper after</translation>
    </message>
    <message>
        <source>về cuộc bầu</source>
        <translation>to the contest</translation>
    </message>
    <message>
        <source>Đã kết luận</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>{done} / {declared} phiếu đã kết luận</source>
        <translation>Papers decided: {done} / {declared}</translation>
    </message>
    <message>
        <source>Không có phiếu nào chờ kết luận</source>
        <translation>No paper waits for a decision</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tập {batch}</source>
        <translation>Batch {batch}</translation>
    </message>
    <message>
        <source>Phiếu thứ</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Không có phiếu nào được để riêng ở lần bầu này.</source>
        <translation>No paper of this round was put aside.</translation>
    </message>
    <message>
        <source>F9: về cuộc bầu.</source>
        <translation>F9: to the contest.</translation>
    </message>
    <message>
        <source>Điều còn nghi ngờ: {doubt}</source>
        <translation>What is doubtful: {doubt}</translation>
    </message>
    <message>
        <source>ban kiểm phiếu</source>
        <translation>the counting board</translation>
    </message>
    <message>
        <source>{who} kết luận: gõ phiếu như ban đọc rồi Enter; không hợp lệ: 0.</source>
        <translation>{who} decides: key the paper as the board reads it and press Enter; invalid: 0.</translation>
    </message>
    <message>
        <source>Lượt {pass} ghi: {marks}</source>
        <translation>Pass {pass} has: {marks}</translation>
    </message>
    <message>
        <source>Đã kết luận. Gõ lại rồi Enter để đổi kết luận; F9: về cuộc bầu.</source>
        <translation>Decided. Key it again and press Enter to change the decision; F9: to the contest.</translation>
    </message>
    <message>
        <source>tập {batch} phiếu {serial}</source>
        <translation>batch {batch} paper {serial}</translation>
    </message>
    <message>
        <source>không hợp lệ: {reason}</source>
        <translation>invalid: {reason}</translation>
    </message>
    <message>
        <source>hợp lệ</source>
        <translation>valid</translation>
    </message>
</context>
<context>
    <name>DelegateExchange</name>
    <message>
        <source>Nhập danh sách đại biểu</source>
        <translation>Import a list of delegates</translation>
    </message>
    <message>
        <source>Xuất danh sách đại biểu</source>
        <translation>Export the list of delegates</translation>
    </message>
</context>
<context>
    <name>DelegateForm</name>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add a delegate</translation>
    </message>
</context>
<context>
    <name>DelegateList</name>
    <message>
        <source>Tìm tên, số, đoàn, chức vụ… không cần dấu</source>
        <translation>Find a name, number, delegation, post… accents do not matter</translation>
    </message>
    <message>
        <source>Tìm đại biểu</source>
        <translation>Find delegates</translation>
    </message>
    <message>
        <source>Cột…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Gọi dự khuyết</source>
        <translation>Call an alternate</translation>
    </message>
    <message>
        <source>Đổi đoàn, thẩm tra</source>
        <translation>Change delegation, check</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Tìm tên, số, chức vụ… không cần dấu</source>
        <translation>Look for name, number, post… accents not needed</translation>
    </message>
    <message>
        <source>Bỏ lần thay thế  F6</source>
        <translation>Take the replacement back  F6</translation>
    </message>
    <message>
        <source>Gọi dự khuyết  F6</source>
        <translation>Call an alternate  F6</translation>
    </message>
    <message>
        <source>Không có ai như vậy. Xóa bớt chữ ở ô tìm.</source>
        <translation>Nobody like that. Type less in the search field.</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>people: %1</translation>
    </message>
    <message>
        <source>%1 / %2 người</source>
        <translation>people: %1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 người, chọn %3</source>
        <translation>people: %1 / %2, chosen: %3</translation>
    </message>
</context>
<context>
    <name>DelegateLists</name>
    <message>
        <source>Danh sách đại biểu vừa đọc</source>
        <translation>The list just read</translation>
    </message>
    <message>
        <source>%1 dòng, %3 đại biểu mới, không có lỗi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1, new delegates: %3, no problem. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>Thêm đoàn, tổ chức mới</source>
        <translation>Add new delegations, organisations</translation>
    </message>
</context>
<context>
    <name>DelegateWork</name>
    <message>
        <source>Đã sửa %1.</source>
        <translation>Changed %1.</translation>
    </message>
    <message>
        <source>Đã thêm %1.</source>
        <translation>Added %1.</translation>
    </message>
    <message>
        <source>Đã xóa %1 đại biểu.</source>
        <translation>Removed %1 delegates.</translation>
    </message>
    <message>
        <source>Đã xóa %1 khỏi danh sách.</source>
        <translation>Took %1 off the list.</translation>
    </message>
    <message>
        <source>Không đổi gì: các đại biểu đã chọn đều đã như vậy.</source>
        <translation>Nothing changed: the chosen delegates are like that already.</translation>
    </message>
    <message>
        <source>Đã đổi %1 đại biểu.</source>
        <translation>Changed %1 delegates.</translation>
    </message>
    <message>
        <source>Đã xếp chỗ %1 đại biểu.</source>
        <translation>Seated %1 delegates.</translation>
    </message>
    <message>
        <source>Đang đưa danh sách vào sổ</source>
        <translation>Taking the list into the book</translation>
    </message>
    <message>
        <source>Đã thêm %1 đại biểu từ danh sách.</source>
        <translation>Added %1 delegates of the list.</translation>
    </message>
    <message>
        <source>Đã thêm %1 đại biểu, chọn từ danh sách đảng viên.</source>
        <translation>Delegates added from the list of members: %1.</translation>
    </message>
    <message>
        <source>Đã gọi %1 thay %2.</source>
        <translation>Called %1 in the place of %2.</translation>
    </message>
    <message>
        <source>Đã bỏ lần thay thế %1.</source>
        <translation>Took the replacement of %1 back.</translation>
    </message>
</context>
<context>
    <name>Delegates</name>
    <message>
        <source>28/7/1975</source>
        <translation>28/7/1975</translation>
    </message>
    <message>
        <source>Trống: số tiếp theo</source>
        <translation>Empty: the next number</translation>
    </message>
    <message>
        <source>Chỉ biết năm: ghi năm</source>
        <translation>Only the year is known: the year</translation>
    </message>
    <message>
        <source>Tên chưa có trong sổ sẽ được thêm</source>
        <translation>A name that is not in the book yet is added</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Công tác và đảng tịch</source>
        <translation>Work and membership</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>vắng, %1 thay</source>
        <translation>absent, replaced by %1</translation>
    </message>
    <message>
        <source>thay %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tư cách</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thẩm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Phổ thông</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Chuyên môn</source>
        <translation>Degree</translation>
    </message>
</context>
<context>
    <name>DelegatesPage</name>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add a delegate</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Dán, nhập, xuất danh sách</source>
        <translation>Paste, import, export the list</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Văn bản về đại biểu</source>
        <translation>Documents on the delegates</translation>
    </message>
    <message>
        <source>Dán từ Excel (Ctrl+V)</source>
        <translation>Paste from Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Chọn từ đảng viên…</source>
        <translation>Choose from the members…</translation>
    </message>
    <message>
        <source>Xuất tệp .xlsx…</source>
        <translation>Export an .xlsx file…</translation>
    </message>
    <message>
        <source>Xếp chỗ ngồi…</source>
        <translation>Seat the delegates…</translation>
    </message>
    <message>
        <source>Chỗ ngồi</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Chọn từ danh sách đảng viên</source>
        <translation>Choose from the list of members</translation>
    </message>
    <message>
        <source>Không sửa gì: %1 vẫn như trong sổ.</source>
        <translation>Nothing was changed: %1 is as the book has it.</translation>
    </message>
</context>
<context>
    <name>DelegatesTable</name>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Cột hiện trong bảng</source>
        <translation>Columns of the table</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Lấy phiếu thứ {place} của tập, gõ lại rồi Enter.</source>
        <translation>Take paper {place} of the batch, key it again, then Enter.</translation>
    </message>
    <message>
        <source>Phiếu thứ {place}: các lượt ghi khác nhau.</source>
        <translation>Paper {place}: the passes differ.</translation>
    </message>
    <message>
        <source>Phiếu thứ {place}, có lượt bỏ sót hoặc thừa: {told}.</source>
        <translation>Paper {place}, skipped or one too many in a pass: {told}.</translation>
    </message>
    <message>
        <source>Phiếu thứ {place}, có lượt nhập lặp: {told}.</source>
        <translation>Paper {place}, keyed twice in a pass: {told}.</translation>
    </message>
    <message>
        <source>tập không có phiếu đó thì Delete hai lần.</source>
        <translation>if the batch has no such paper, Delete twice.</translation>
    </message>
    <message>
        <source>Phiếu {first} và phiếu {second}: các lượt ghi hai phiếu này đổi chỗ cho nhau.</source>
        <translation>Papers {first} and {second}: the passes have these two in each other&apos;s place.</translation>
    </message>
    <message>
        <source>Một phiếu nằm khác chỗ: {told}.</source>
        <translation>One paper lies elsewhere: {told}.</translation>
    </message>
    <message>
        <source>{passes} ghi ở chỗ thứ {place}</source>
        <translation>{passes} has it at place {place}</translation>
    </message>
    <message>
        <source>Lấy phiếu thứ {place} của tập, gõ lại rồi Enter: chốt cả hai chỗ.</source>
        <translation>Take paper {place} of the batch, key it again, then Enter: both places are settled.</translation>
    </message>
    <message>
        <source>Lấy phiếu thứ {place} của tập, gõ lại rồi Enter; rồi đến phiếu {second}.</source>
        <translation>Take paper {place} of the batch, key it again, then Enter; then paper {second}.</translation>
    </message>
    <message>
        <source>lượt {numbers}</source>
        <translation>pass {numbers}</translation>
    </message>
    <message>
        <source>lượt {number} có, ở chỗ thứ {first}</source>
        <translation>pass {number} has it, at place {first}</translation>
    </message>
    <message>
        <source>lượt {number} không có, sau phiếu thứ {before} là phiếu khác</source>
        <translation>pass {number} has none, another follows paper {before}</translation>
    </message>
    <message>
        <source>lượt {number} không có, hết ở phiếu thứ {before}</source>
        <translation>pass {number} has none, it ends at paper {before}</translation>
    </message>
    <message>
        <source>lượt {number} không có, phiếu đầu là phiếu khác</source>
        <translation>pass {number} has none, its first paper is another</translation>
    </message>
    <message>
        <source>lượt {number} không có</source>
        <translation>pass {number} has none</translation>
    </message>
    <message>
        <source>lượt {number} có một, ở chỗ thứ {first}</source>
        <translation>pass {number} has one, at place {first}</translation>
    </message>
    <message>
        <source>lượt {number} có hai phiếu giống nhau, ở chỗ thứ {first} và {last}</source>
        <translation>pass {number} has two alike, at places {first} and {last}</translation>
    </message>
    <message>
        <source>lượt {number} có {papers} phiếu giống nhau, từ chỗ thứ {first} đến {last}</source>
        <translation>pass {number} has {papers} alike, from place {first} to {last}</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>Lưu {0}</source>
        <translation>Save {0}</translation>
    </message>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making the document…</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Tệp Word (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lưu loại tệp khác</source>
        <translation>Save another kind of file</translation>
    </message>
    <message>
        <source>Lưu DOCX để sửa bằng Word…</source>
        <translation>Save DOCX to edit in Word…</translation>
    </message>
    <message>
        <source>Lưu XLSX, các bảng…</source>
        <translation>Save XLSX, the tables…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.</source>
        <translation>Only the number, printed after “Số” at the left; leave empty to write it by hand.</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation>To the contest</translation>
    </message>
    <message>
        <source>Sửa câu chữ</source>
        <translation>Edit the wording</translation>
    </message>
    <message>
        <source>Văn bản khác của lần bầu</source>
        <translation>Other documents of this round</translation>
    </message>
    <message>
        <source>Chưa lập được văn bản</source>
        <translation>The document cannot be made yet</translation>
    </message>
</context>
<context>
    <name>DocumentWork</name>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making the document…</translation>
    </message>
    <message>
        <source>Đã lưu «{0}».</source>
        <translation>“{0}” was saved.</translation>
    </message>
    <message>
        <source>Chưa lập được văn bản.</source>
        <translation>The document was not made.</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lưu được</source>
        <translation>Can be saved</translation>
    </message>
    <message>
        <source>Lập được</source>
        <translation>Can be made</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lưu loại tệp khác</source>
        <translation>Save another kind of file</translation>
    </message>
    <message>
        <source>Lưu DOCX để sửa bằng Word…</source>
        <translation>Save DOCX to edit in Word…</translation>
    </message>
    <message>
        <source>Lưu XLSX, các bảng…</source>
        <translation>Save XLSX, the tables…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Sửa câu chữ của văn bản</source>
        <translation>Edit the wording of the document</translation>
    </message>
    <message>
        <source>Hồ sơ đại hội</source>
        <translation>Dossier of the congress</translation>
    </message>
    <message>
        <source>Tìm văn bản</source>
        <translation>Find a document</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Không cần dấu</source>
        <translation>Accents not needed</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Lần bầu</source>
        <translation>Ballot</translation>
    </message>
</context>
<context>
    <name>DoorLine</name>
    <message>
        <source>Lấy số theo điểm danh</source>
        <translation>Take the figures of the check-in</translation>
    </message>
    <message>
        <source>Theo điểm danh «{session}»: triệu tập {summoned}; có mặt {present}</source>
        <translation>By the check-in of “{session}”: summoned {summoned}; present {present}</translation>
    </message>
    <message>
        <source>trong đó về trước {count}</source>
        <translation>of whom {count} left early</translation>
    </message>
    <message>
        <source>số ở trên đúng như vậy</source>
        <translation>the figures above are the same</translation>
    </message>
    <message>
        <source>số ở trên khác</source>
        <translation>the figures above differ</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Hồ sơ đại hội</source>
        <translation>Dossier of the congress</translation>
    </message>
    <message>
        <source>Lưu cả hồ sơ vào thư mục…</source>
        <translation>Save the whole dossier into a folder…</translation>
    </message>
    <message>
        <source>Lưu thành một tệp PDF…</source>
        <translation>Save as one PDF…</translation>
    </message>
    <message>
        <source>Văn bản của hồ sơ</source>
        <translation>Documents of the dossier</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã dừng; chưa ghi gì.</source>
        <translation>Stopped; nothing was written.</translation>
    </message>
    <message>
        <source>Hồ sơ {congress}</source>
        <translation>Dossier {congress}</translation>
    </message>
    <message>
        <source>Đủ: {ready} · còn thiếu: {missing} · nộp kèm, làm ngoài chương trình: {outside}</source>
        <translation>Complete: {ready} · missing: {missing} · enclosed, made outside the program: {outside}</translation>
    </message>
    <message>
        <source>Văn bản này làm ngoài chương trình.</source>
        <translation>This document is made outside the program.</translation>
    </message>
    <message>
        <source>Nộp kèm hồ sơ.</source>
        <translation>Add it to the dossier.</translation>
    </message>
    <message>
        <source>Thư mục để hồ sơ</source>
        <translation>Folder for the dossier</translation>
    </message>
    <message>
        <source>Lưu hồ sơ</source>
        <translation>Save the dossier</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đang lập hồ sơ…</source>
        <translation>Making the dossier…</translation>
    </message>
    <message>
        <source>Đang lập hồ sơ: {done} / {total} văn bản</source>
        <translation>Making the dossier: {done} / {total}</translation>
    </message>
    <message>
        <source>Đã lưu hồ sơ, số văn bản: {count}.</source>
        <translation>The dossier is saved; documents: {count}.</translation>
    </message>
    <message>
        <source>Trong thư mục {folder} còn tệp của lần lưu trước, số không còn đúng: {files}. Xóa các tệp đó.</source>
        <translation>The folder {folder} still has files of an earlier saving whose numbers no longer hold: {files}. Delete those files.</translation>
    </message>
    <message>
        <source>Chưa lưu được hồ sơ.</source>
        <translation>The dossier is not saved.</translation>
    </message>
</context>
<context>
    <name>DossierWork</name>
    <message>
        <source>Không ghi được vào «{folder}»: {why}. Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại.</source>
        <translation>Cannot write to «{folder}»: {why}. Check the disk or USB stick and its free space, then save again.</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>Xác nhận kết quả rồi mới in để ký.</source>
        <translation>Confirm the result before printing for signature.</translation>
    </message>
    <message>
        <source>Về trang kết quả</source>
        <translation>To the result</translation>
    </message>
    <message>
        <source>BẢN NHÁP – chưa xác nhận</source>
        <translation>DRAFT – not confirmed</translation>
    </message>
</context>
<context>
    <name>DrawnPaper</name>
    <message>
        <source>Văn bản như khi in</source>
        <translation>The document as printed</translation>
    </message>
    <message>
        <source>Mũi tên để cuộn, + và − để phóng to, thu nhỏ, 0 để vừa bề ngang.</source>
        <translation>Arrows scroll, + and − zoom, 0 fits the width.</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>Về tổ chức</source>
        <translation>To which organisation</translation>
    </message>
    <message>
        <source>Tên tổ chức mới</source>
        <translation>Name of the new organisation</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Chuyển về cấp trên khác</source>
        <translation>Move to another superior</translation>
    </message>
    <message>
        <source>Sáp nhập vào tổ chức khác</source>
        <translation>Merge into another organisation</translation>
    </message>
    <message>
        <source>Chia tách, lập tổ chức mới</source>
        <translation>Divide, found a new organisation</translation>
    </message>
    <message>
        <source>Đổi tên, loại hình, khối</source>
        <translation>Give another name, kind or sector</translation>
    </message>
    <message>
        <source>Giải thể</source>
        <translation>Dissolve</translation>
    </message>
    <message>
        <source>Chưa có ngày, hoặc ngày không đọc được. Gõ ngày/tháng/năm như trong quyết định.</source>
        <translation>There is no day, or one that cannot be read. Type day/month/year as in the decision.</translation>
    </message>
    <message>
        <source>Chưa chọn tổ chức nhận. Chọn một tên được gợi ý.</source>
        <translation>No receiving organisation chosen. Choose one of the names offered.</translation>
    </message>
    <message>
        <source>Sổ không có tổ chức này. Chọn một tên được gợi ý, hoặc để trống.</source>
        <translation>The book has no such organisation. Choose one of the names offered, or leave it empty.</translation>
    </message>
    <message>
        <source>%1 là chi bộ, không có tổ chức nào trực thuộc. Chọn một đảng bộ.</source>
        <translation>%1 is a cell, nothing stands below it. Choose a committee.</translation>
    </message>
    <message>
        <source>Chưa có tên tổ chức mới. Gõ tên như trong quyết định thành lập.</source>
        <translation>The new organisation has no name yet. Type it as in the decision that founds it.</translation>
    </message>
    <message>
        <source>Chưa có tên. Gõ tên như trong quyết định, không đổi tên thì để tên đang có.</source>
        <translation>No name yet. Type the name as the decision has it; leave the present one where it stays.</translation>
    </message>
    <message>
        <source>Chưa đổi gì. Sửa tên, loại hình hoặc khối như trong quyết định.</source>
        <translation>Nothing is changed yet. Change name, kind or sector as the decision has it.</translation>
    </message>
    <message>
        <source>Vào tổ chức</source>
        <translation>Into organisation</translation>
    </message>
    <message>
        <source>Để trống nếu trực thuộc trực tiếp đảng bộ</source>
        <translation>Leave empty where it is directly under the committee</translation>
    </message>
    <message>
        <source>Tên từ ngày đó</source>
        <translation>Name from that day on</translation>
    </message>
    <message>
        <source>▲ Ghi thì %3 về trực thuộc %4.</source>
        <translation>▲ Once recorded, %3 stands under %4.</translation>
    </message>
    <message>
        <source>▲ Ghi thì %3 trực thuộc trực tiếp đảng bộ, không qua cấp nào.</source>
        <translation>▲ Once recorded, %3 stands directly under the committee, with nothing between.</translation>
    </message>
    <message>
        <source>▲ Ghi thì sẽ chuyển %1 đảng viên, %2 tổ chức của %3 về %4; %3 không còn nữa.</source>
        <translation>▲ This will move %1 members and %2 organisations of %3 to %4; %3 will be no more.</translation>
    </message>
    <message>
        <source>▲ Ghi thì sẽ chuyển %1 đảng viên, %2 tổ chức của %3 về tổ chức nhận; %3 không còn nữa.</source>
        <translation>▲ This will move %1 members and %2 organisations of %3 to the organisation that takes them in; %3 will be no more.</translation>
    </message>
    <message>
        <source>▲ %3 còn %1 đảng viên, %2 tổ chức: chuyển hết đi rồi mới giải thể được.</source>
        <translation>▲ %3 still has %1 members and %2 organisations: move them all away before it can be dissolved.</translation>
    </message>
    <message>
        <source>▲ Ghi thì %3 không còn nữa; không đảng viên, tổ chức nào phải chuyển đi.</source>
        <translation>▲ With this %3 will be no more; no member and no organisation has to be moved away.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Phiếu vừa nhập</source>
        <translation>Papers just keyed</translation>
    </message>
    <message>
        <source>Chính bạn đã nhập lượt {pass} của tập này.</source>
        <translation>You keyed pass {pass} of this batch yourself.</translation>
    </message>
    <message>
        <source>phiếu đang gõ dở của tập %1</source>
        <translation>a paper half keyed, batch %1</translation>
    </message>
    <message>
        <source>Tập {batch} tạm dừng: đã lưu {done} / {declared} phiếu.</source>
        <translation>Batch {batch} is paused; stored: {done} / {declared}.</translation>
    </message>
    <message>
        <source>Dòng đang gõ dở được giữ nguyên; F5: nhập tiếp.</source>
        <translation>The line being typed is kept as it is; F5: go on keying.</translation>
    </message>
    <message>
        <source>F5: nhập tiếp.</source>
        <translation>F5: go on keying.</translation>
    </message>
    <message>
        <source>Đang sửa phiếu {serial}.</source>
        <translation>Correcting paper {serial}.</translation>
    </message>
    <message>
        <source>Phiếu {serial} chờ ban kết luận: {note}</source>
        <translation>Paper {serial} waits for the board: {note}</translation>
    </message>
    <message>
        <source>{times} phiếu giống nhau?</source>
        <translation>Equal papers: {times}?</translation>
    </message>
    <message>
        <source>Enter lần nữa để ghi, Esc để sửa.</source>
        <translation>Enter again to store, Esc to change.</translation>
    </message>
    <message>
        <source>Tập {batch} đã đủ {papers} phiếu.</source>
        <translation>Batch {batch} is full. Its papers: {papers}.</translation>
    </message>
    <message>
        <source>F6: nhập lượt {pass} của tập này; nên để người khác nhập, bấm F8 đổi người trước.</source>
        <translation>F6: key pass {pass} of this batch; better let somebody else key it, press F8 to hand over first.</translation>
    </message>
    <message>
        <source>F6: sang tập tiếp theo.</source>
        <translation>F6: to the next batch.</translation>
    </message>
    <message>
        <source>Bạn không còn tập nào phải nhập.</source>
        <translation>You have no batch left to key.</translation>
    </message>
    <message>
        <source>Lượt {pass} của tập này do người khác nhập ({who}): F9, rồi F8 đổi người, F5 nhập tiếp.</source>
        <translation>Pass {pass} of this batch is for somebody else ({who}): F9, then F8 to hand over, F5 to go on keying.</translation>
    </message>
    <message>
        <source>Lượt {pass} của tập {batch} để sửa.</source>
        <translation>Pass {pass} of batch {batch}, to be corrected.</translation>
    </message>
    <message>
        <source>Mũi tên lên: tới phiếu cần sửa. F9: rời trang là xong lượt, rồi đối chiếu lại.</source>
        <translation>Arrow up: to the paper to be corrected. F9: leaving the page ends the pass; then it is compared again.</translation>
    </message>
    <message>
        <source>Rời trang là xong lượt {pass}.</source>
        <translation>Leaving the page ends pass {pass}.</translation>
    </message>
    <message>
        <source>Nên để người khác nhập lượt này: bấm F8 đổi người, rồi gõ.</source>
        <translation>Better let somebody else key this pass: press F8 to change the person, then type.</translation>
    </message>
    <message>
        <source>Gõ lại, Enter. ↑ ↓: phiếu khác. Delete ở dòng trống: bỏ. Esc: thôi.</source>
        <translation>Type again, Enter. ↑ ↓: other papers. Delete on an empty line: drop. Esc: leave.</translation>
    </message>
    <message>
        <source>F9: về tờ kiểm phiếu của tập. F6: sang tập tiếp theo.</source>
        <translation>F9: back to the tally sheet of the batch. F6: on to the next batch.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Bầu {title}</source>
        <translation>Elect {title}</translation>
    </message>
    <message>
        <source>Lần {number}</source>
        <translation>Ballot {number}</translation>
    </message>
    <message>
        <source>Tập {batch} / {batches}</source>
        <translation>Batch {batch} / {batches}</translation>
    </message>
    <message>
        <source>Sửa phiếu</source>
        <translation>Correct paper</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Đã đủ</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>{done} / {declared} phiếu của tập</source>
        <translation>Papers of the batch: {done} / {declared}</translation>
    </message>
    <message>
        <source>Bỏ phiếu {serial} khỏi tập?</source>
        <translation>Remove paper {serial} from the batch?</translation>
    </message>
    <message>
        <source>Nhấn Delete lần nữa để bỏ; Esc để giữ. Việc này ghi vào nhật ký.</source>
        <translation>Press Delete again to remove it; Esc keeps it. This is written into the journal.</translation>
    </message>
    <message>
        <source>{times} phiếu giống phiếu trước</source>
        <translation>papers like the one before: {times}</translation>
    </message>
    <message>
        <source>Enter: ghi là bầu thừa</source>
        <translation>Enter: recorded as an overvote</translation>
    </message>
    <message>
        <source>/ {seats} người</source>
        <translation>/ {seats}</translation>
    </message>
    <message>
        <source>HỢP LỆ</source>
        <translation>VALID</translation>
    </message>
    <message>
        <source>THỪA {more}</source>
        <translation>{more} TOO MANY</translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ</source>
        <translation>INVALID</translation>
    </message>
    <message>
        <source>Lượt nhập {number} / {passes}</source>
        <translation>Pass {number} / {passes}</translation>
    </message>
    <message>
        <source>Xin ý kiến {title}</source>
        <translation>Opinions {title}</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>bị gạch</source>
        <translation>struck</translation>
    </message>
    <message>
        <source>không được đồng ý</source>
        <translation>not agreed to</translation>
    </message>
    <message>
        <source>được bầu</source>
        <translation>voted for</translation>
    </message>
    <message>
        <source>được đồng ý</source>
        <translation>agreed to</translation>
    </message>
    <message>
        <source>ban kết luận không hợp lệ</source>
        <translation>invalid by the board</translation>
    </message>
    <message>
        <source>không do ban phát</source>
        <translation>not issued by the board</translation>
    </message>
    <message>
        <source>ký tên, đánh dấu riêng</source>
        <translation>signed or marked</translation>
    </message>
    <message>
        <source>viết thêm tên</source>
        <translation>a name written in</translation>
    </message>
    <message>
        <source>để ban kết luận</source>
        <translation>put aside for the board</translation>
    </message>
    <message>
        <source>gõ từng dòng</source>
        <translation>row by row</translation>
    </message>
    <message>
        <source>ban kết luận</source>
        <translation>board&apos;s decision</translation>
    </message>
    <message>
        <source>bầu thừa</source>
        <translation>overvote</translation>
    </message>
    <message>
        <source>không bầu ai</source>
        <translation>nobody chosen</translation>
    </message>
    <message>
        <source>đánh dấu cả hai ô</source>
        <translation>both boxes marked</translation>
    </message>
    <message>
        <source>không đánh dấu</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>đồng ý</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>không đồng ý</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>cả hai ô</source>
        <translation>both boxes</translation>
    </message>
    <message>
        <source>không ô nào</source>
        <translation>neither box</translation>
    </message>
    <message>
        <source>CHỜ BAN KẾT LUẬN · {note}</source>
        <translation>WAITS FOR THE BOARD · {note}</translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ · {reason}</source>
        <translation>INVALID · {reason}</translation>
    </message>
    <message>
        <source>nguyên phiếu</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>gạch</source>
        <translation>struck</translation>
    </message>
    <message>
        <source>bầu</source>
        <translation>voted</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>ĐV · XS · tốt</source>
        <translation>Members · exc. · good</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Năm %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Điểm /%1</source>
        <translation>Points /%1</translation>
    </message>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>%1, mở lại</source>
        <translation>%1, open again</translation>
    </message>
    <message>
        <source>đã đề nghị</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>%1 phiếu hợp lệ, triệu tập %2; chưa có mức xếp loại để so</source>
        <translation>%1 valid papers, %2 summoned; no class yet to count for</translation>
    </message>
    <message>
        <source>%1 phiếu cho mức %3, triệu tập %2</source>
        <translation>votes for %3: %1, summoned: %2</translation>
    </message>
    <message>
        <source>chưa đánh giá</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>XS</source>
        <translation>Exc.</translation>
    </message>
    <message>
        <source>Nhóm vượt mức khống chế</source>
        <translation>The group is above its cap</translation>
    </message>
    <message>
        <source>%1 chưa nhập xong, %2 đã nhập, %3 đã đề nghị, %4 đã quyết định</source>
        <translation>%1 not entered in full, %2 entered, %3 proposed, %4 decided</translation>
    </message>
    <message>
        <source>; trong đó %5 không phải đánh giá</source>
        <translation>; of these not to be rated: %5</translation>
    </message>
    <message>
        <source>Đề nghị xếp loại</source>
        <translation>Propose classes</translation>
    </message>
    <message>
        <source>Quyết định xếp loại</source>
        <translation>Decide on classes</translation>
    </message>
    <message>
        <source>Trả lại để nhập lại</source>
        <translation>Return to be entered again</translation>
    </message>
    <message>
        <source>Mở lại để quyết định lại</source>
        <translation>Open again to decide anew</translation>
    </message>
    <message>
        <source>▲ giữ lại, đã nhập nội dung</source>
        <translation>▲ kept, something was entered</translation>
    </message>
    <message>
        <source>đưa ra khỏi năm</source>
        <translation>taken out of the year</translation>
    </message>
    <message>
        <source>chuyển tổ chức</source>
        <translation>moved to another organisation</translation>
    </message>
    <message>
        <source>ghi lý do chưa đánh giá</source>
        <translation>given a reason for no class</translation>
    </message>
    <message>
        <source>lại phải đánh giá</source>
        <translation>due again</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>added</translation>
    </message>
    <message>
        <source>giữ nguyên, đã đề nghị hoặc quyết định</source>
        <translation>left alone, proposed or decided</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Họ tên, tổ chức</source>
        <translation>Name, organisation</translation>
    </message>
    <message>
        <source>Đang ở năm này</source>
        <translation>In this year now</translation>
    </message>
    <message>
        <source>Theo sổ</source>
        <translation>By the book</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>có</source>
        <translation>there</translation>
    </message>
    <message>
        <source>%1 (%2 có mức, %3 không đánh giá)</source>
        <translation>%1 (%2 with a class, %3 not evaluated)</translation>
    </message>
    <message>
        <source>%1 (không đánh giá)</source>
        <translation>%1 (not evaluated)</translation>
    </message>
</context>
<context>
    <name>EvaluationDesk</name>
    <message>
        <source>Lọc theo tên, không cần dấu</source>
        <translation>Filter by name, accents not needed</translation>
    </message>
    <message>
        <source>Lọc theo tên</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Đề nghị, quyết định, trả lại, mở lại thì không hoàn tác: chọn «Lùi lại», ghi lý do.</source>
        <translation>A proposal, a decision, a return and a re-opening are not undone: choose “Step back” and give the reason.</translation>
    </message>
    <message>
        <source>Không còn bước nào để hoàn tác.</source>
        <translation>There is no step left to take back.</translation>
    </message>
    <message>
        <source>ô đang gõ trong bảng</source>
        <translation>the cell being typed into in the table</translation>
    </message>
    <message>
        <source>Cột %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>Đã dán %1 ô</source>
        <translation>Cells pasted: %1</translation>
    </message>
    <message>
        <source>Không đổi gì: các ô đã như vậy.</source>
        <translation>Nothing changed: the cells are like that already.</translation>
    </message>
    <message>
        <source>Chưa đánh giá vì</source>
        <translation>Not evaluated because</translation>
    </message>
    <message>
        <source>&amp;0  được đánh giá</source>
        <translation>&amp;0  evaluated</translation>
    </message>
    <message>
        <source>«%1» không dùng ở cột này.</source>
        <translation>“%1” is not used in this column.</translation>
    </message>
    <message>
        <source>Cột xếp loại: 1 đến 4, 0 để xóa, - khi không đánh giá.</source>
        <translation>Columns of classes: 1 to 4, 0 to clear, - where there is no evaluation.</translation>
    </message>
</context>
<context>
    <name>EvaluationDetail</name>
    <message>
        <source>Xếp loại cán bộ, công chức, viên chức</source>
        <translation>Rating as a civil servant or employee</translation>
    </message>
    <message>
        <source>Nhận xét, ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Ngày kỷ luật</source>
        <translation>Date of discipline</translation>
    </message>
    <message>
        <source>%1, mở lại</source>
        <translation>%1, open again</translation>
    </message>
    <message>
        <source>ngày họp «%1» ở phiếu của %2</source>
        <translation>the day of the meeting “%1” in the vote on %2</translation>
    </message>
    <message>
        <source>phiếu đang gõ của %2</source>
        <translation>the vote on %2 that is being typed</translation>
    </message>
    <message>
        <source>Đóng chi tiết</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Biểu quyết ở chi bộ (chỉ ghi số phiếu)</source>
        <translation>Vote of the cell (counts only)</translation>
    </message>
    <message>
        <source>Căn cứ đánh giá</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Trường hợp xếp loại không hoàn thành nhiệm vụ</source>
        <translation>Cases rated as not fulfilled</translation>
    </message>
    <message>
        <source>Các bước</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Những năm trước</source>
        <translation>Former years</translation>
    </message>
    <message>
        <source>Chưa có bước nào.</source>
        <translation>No step yet.</translation>
    </message>
    <message>
        <source>Chưa có năm nào trong sổ.</source>
        <translation>No year in the book yet.</translation>
    </message>
    <message>
        <source>Không phải ngày.</source>
        <translation>This is no date.</translation>
    </message>
    <message>
        <source>Gõ như 15/3/2025, 3/2025 hoặc 2025.</source>
        <translation>Type it as 15/3/2025, 3/2025 or 2025.</translation>
    </message>
    <message>
        <source>%1 Chưa lưu phiếu này; những gì đã gõ còn ở dòng ấy.</source>
        <translation>%1 This vote is not saved; what was typed still stands at that row.</translation>
    </message>
    <message>
        <source>%1 Số phiếu đã lưu, ngày họp thì chưa.</source>
        <translation>%1 The counts are saved, the day is not.</translation>
    </message>
    <message>
        <source>Về lại dòng ấy. %1</source>
        <translation>Go back to that row. %1</translation>
    </message>
</context>
<context>
    <name>EvaluationExchange</name>
    <message>
        <source>Nhập đánh giá đảng viên năm %1</source>
        <translation>Import members’ evaluations of %1</translation>
    </message>
    <message>
        <source>Nhập đánh giá tổ chức đảng năm %1</source>
        <translation>Import evaluations of organisations, %1</translation>
    </message>
    <message>
        <source>Xuất đánh giá đảng viên năm %1</source>
        <translation>Export members’ evaluations of %1</translation>
    </message>
    <message>
        <source>Xuất đánh giá tổ chức đảng năm %1</source>
        <translation>Export evaluations of organisations, %1</translation>
    </message>
</context>
<context>
    <name>EvaluationKeys</name>
    <message>
        <source>xếp loại</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>tiêu biểu</source>
        <translation>exemplary</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>chưa đánh giá</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>sửa ô</source>
        <translation>edit the cell</translation>
    </message>
    <message>
        <source>dán từ Excel</source>
        <translation>paste from Excel</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>tổ chức sau</source>
        <translation>next organisation</translation>
    </message>
</context>
<context>
    <name>EvaluationLists</name>
    <message>
        <source>Đánh giá vừa đọc</source>
        <translation>Evaluations just read</translation>
    </message>
    <message>
        <source>%1 dòng: đánh giá của %4 đảng viên sẽ đổi, %5 không đổi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1; members whose evaluation will change: %4, unchanged: %5. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>%1 dòng: đánh giá của %4 tổ chức đảng sẽ đổi, %5 không đổi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1; party organisations whose evaluation will change: %4, unchanged: %5. Nothing is in the book yet.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Đánh giá, xếp loại</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mở, bổ sung, thiết lập năm</source>
        <translation>Open, complete, set up a year</translation>
    </message>
    <message>
        <source>Tổ chức</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lùi lại</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Trả lại, mở lại</source>
        <translation>Return, open again</translation>
    </message>
    <message>
        <source>Đề nghị…</source>
        <translation>Propose…</translation>
    </message>
    <message>
        <source>Quyết định…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Chưa có năm nào được đánh giá</source>
        <translation>No year is evaluated yet</translation>
    </message>
    <message>
        <source>Mở một năm: mỗi đảng viên, tổ chức đảng có một dòng; ai không phải đánh giá được ghi lý do sẵn.</source>
        <translation>Open a year: every member and organisation gets a row; who is not evaluated has the reason noted.</translation>
    </message>
    <message>
        <source>Mở năm đánh giá…</source>
        <translation>Open a year…</translation>
    </message>
    <message>
        <source>Năm đánh giá</source>
        <translation>Evaluated year</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Đối tượng được đánh giá</source>
        <translation>Who is evaluated</translation>
    </message>
    <message>
        <source>Mở năm…</source>
        <translation>Open a year…</translation>
    </message>
    <message>
        <source>Bổ sung, cập nhật theo sổ…</source>
        <translation>Complete, update by the book…</translation>
    </message>
    <message>
        <source>Bổ sung, cập nhật năm %1 theo sổ…</source>
        <translation>Complete, update the year %1 by the book…</translation>
    </message>
    <message>
        <source>Thiết lập năm, mức khống chế…</source>
        <translation>Settings of the year, cap…</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>%1 / %2 đã nhập</source>
        <translation>%1 / %2 entered</translation>
    </message>
    <message>
        <source> · ▲ %1 nhóm vượt</source>
        <translation> · ▲ %1 groups over</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại tổ chức đảng năm %1</source>
        <translation>Evaluation of organisations, %1</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại đảng viên năm %1</source>
        <translation>Evaluation of members, %1</translation>
    </message>
</context>
<context>
    <name>EvaluationWork</name>
    <message>
        <source>Dừng, không ghi gì</source>
        <translation>Stop, write nothing</translation>
    </message>
    <message>
        <source>Đang đưa danh sách vào sổ</source>
        <translation>The list is taken into the book</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Đang cập nhật năm</source>
        <translation>Updating the year</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Mở sổ</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Chọn bản sao để khôi phục</source>
        <translation>Choose the backup to restore</translation>
    </message>
    <message>
        <source>{name} (bản sao {day} {time})</source>
        <translation>{name} (copy {day} {time})</translation>
    </message>
    <message>
        <source>Sổ đại hội</source>
        <translation>Congress book</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>trang</source>
        <translation>page</translation>
    </message>
    <message>
        <source>đảng viên</source>
        <translation>member</translation>
    </message>
    <message>
        <source>văn bản trong năm</source>
        <translation>document of the year</translation>
    </message>
    <message>
        <source>văn bản của đại hội</source>
        <translation>document of the congress</translation>
    </message>
    <message>
        <source>tình huống</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>bầu cử</source>
        <translation>contest</translation>
    </message>
    <message>
        <source>Ứng cử, đề cử: {title}</source>
        <translation>Nominations: {title}</translation>
    </message>
    <message>
        <source>danh sách bầu {title}</source>
        <translation>list for {title}</translation>
    </message>
    <message>
        <source>việc tiếp theo</source>
        <translation>what comes next</translation>
    </message>
    <message>
        <source>văn bản, {title}</source>
        <translation>document, {title}</translation>
    </message>
    <message>
        <source>Phiếu chờ, phiếu đã kết luận: {title}</source>
        <translation>Papers put aside and decided on: {title}</translation>
    </message>
    <message>
        <source>việc của ban kiểm phiếu</source>
        <translation>work of the counting board</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu: {title}</source>
        <translation>Open the count again: {title}</translation>
    </message>
    <message>
        <source>Mở lại kết quả đã xác nhận: {title}</source>
        <translation>Open the confirmed result again: {title}</translation>
    </message>
    <message>
        <source>sửa sai sót</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu bầu {title}, lần {number}</source>
        <translation>Counting minutes: {title}, ballot {number}</translation>
    </message>
    <message>
        <source>biên bản</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>{result}, lần {number}</source>
        <translation>{result}, ballot {number}</translation>
    </message>
    <message>
        <source>kết quả</source>
        <translation>result</translation>
    </message>
    <message>
        <source>đại biểu</source>
        <translation>delegate</translation>
    </message>
    <message>
        <source>tổ chức đảng</source>
        <translation>party organisation</translation>
    </message>
    <message>
        <source>chỉ tiêu</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu xin ý kiến {title}, lần {number}</source>
        <translation>Minutes of the indicative ballot {title}, round {number}</translation>
    </message>
</context>
<context>
    <name>FoundMembers</name>
    <message>
        <source>Không ai khớp điều kiện lọc.</source>
        <translation>Nobody fits the filter.</translation>
    </message>
    <message>
        <source>Cột…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>%1 người, đã chọn %2</source>
        <translation>People: %1, chosen: %2</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>không ai có cả cụm, đây là những người có đủ các từ</source>
        <translation>nobody has these words together; these have each of them</translation>
    </message>
    <message>
        <source>không từ nào bắt đầu như vậy, đây là những người có nó giữa từ</source>
        <translation>no word begins so; these have it within a word</translation>
    </message>
</context>
<context>
    <name>FromMembers</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thêm %1 đại biểu</source>
        <translation>Add delegates: %1</translation>
    </message>
</context>
<context>
    <name>GoneBookDialog</name>
    <message>
        <source>Tệp sổ không còn ở chỗ cũ</source>
        <translation>The file of the book is gone</translation>
    </message>
    <message>
        <source>Không thấy «%1» trong «%2» nữa.</source>
        <translation>“%1” is no longer in “%2”.</translation>
    </message>
    <message>
        <source>Đóng bây giờ có thể mất cả sổ. Lưu sang nơi khác: bản ấy có đủ những gì đã lưu. Ổ USB bị rút thì cắm lại rồi hãy đóng.</source>
        <translation>Closing now may lose the whole book. Save it elsewhere: that copy holds everything that was saved. If the USB drive was pulled out, plug it in again before closing.</translation>
    </message>
    <message>
        <source>Chưa đóng</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>Đóng, không giữ</source>
        <translation>Close without keeping</translation>
    </message>
    <message>
        <source>Lưu sang nơi khác…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Lưu sổ sang nơi khác</source>
        <translation>Save the book elsewhere</translation>
    </message>
</context>
<context>
    <name>GuestsPart</name>
    <message>
        <source>Khách mời</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Thêm khách mời</source>
        <translation>Add guest</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tham dự với tư cách</source>
        <translation>Attends as</translation>
    </message>
    <message>
        <source>Chưa có tên khách mời.</source>
        <translation>The guest has no name yet.</translation>
    </message>
    <message>
        <source>Nhập họ và tên.</source>
        <translation>Enter the full name.</translation>
    </message>
    <message>
        <source>Đã thêm khách mời {name}.</source>
        <translation>Guest {name} added.</translation>
    </message>
    <message>
        <source>Đã bỏ {name} khỏi danh sách khách mời.</source>
        <translation>{name} taken off the list of guests.</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>Màn hình hội trường</source>
        <translation>Hall screen</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Cuộc bầu</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Tắt màn hình</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Bật màn hình</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Việc này của người toàn quyền hoặc thư ký. Bấm F8 để đổi người.</source>
        <translation>This is done by who has full rights or a secretary. Press F8 to hand over.</translation>
    </message>
    <message>
        <source>Đang tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Chưa có máy chiếu</source>
        <translation>No projector yet</translation>
    </message>
    <message>
        <source>Đang chiếu</source>
        <translation>Showing</translation>
    </message>
    <message>
        <source>Chưa làm được.</source>
        <translation>That could not be done.</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Màn hình hội trường – Sổ Đại hội</source>
        <translation>Hall screen – Sổ Đại hội</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Số gói phiếu</source>
        <translation>Packages of papers</translation>
    </message>
    <message>
        <source>Niêm phong số</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>Người nhận, thay mặt đoàn chủ tịch</source>
        <translation>Received for the presidium by</translation>
    </message>
    <message>
        <source>Người nhận lưu giữ, thay mặt cấp ủy mới</source>
        <translation>Kept for the new committee by</translation>
    </message>
    <message>
        <source>Để trống để ghi tay.</source>
        <translation>Leave empty to write it by hand.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Phím</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bảng phím nhập phiếu</source>
        <translation>Card of keys for papers</translation>
    </message>
    <message>
        <source>Bảng phím của tờ kiểm phiếu</source>
        <translation>Card of keys for a tally sheet</translation>
    </message>
    <message>
        <source>Bảng phím của trang đánh giá</source>
        <translation>Keys of the evaluation page</translation>
    </message>
    <message>
        <source>Bảng phím của cửa sổ</source>
        <translation>Card of keys of the window</translation>
    </message>
    <message>
        <source>số của người bị gạch (hoặc người được bầu, phím / đổi); . hoặc dấu cách ở giữa</source>
        <translation>numbers of those struck (or voted for, / switches); . or a space between them</translation>
    </message>
    <message>
        <source>dãy từ 3 đến 7</source>
        <translation>a range from 3 to 7</translation>
    </message>
    <message>
        <source>lưu phiếu; trên dòng trống không làm gì</source>
        <translation>saves the paper; does nothing on an empty line</translation>
    </message>
    <message>
        <source>nguyên phiếu, không gạch ai hoặc đồng ý tất cả</source>
        <translation>the paper as printed: nobody struck, or all agreed to</translation>
    </message>
    <message>
        <source>giống phiếu trước; ở lượt nhập đầu *7 là bảy phiếu giống nhau</source>
        <translation>equal to the paper before; in the first pass *7 is seven equal papers</translation>
    </message>
    <message>
        <source>không do ban phát, ký tên, đánh dấu riêng hoặc ghi thêm, viết thêm tên, để ban kết luận, gõ từng dòng</source>
        <translation>not issued by the board, signed, marked or written on, a name written in, left to the board, row by row</translation>
    </message>
    <message>
        <source>đổi giữa số người bị gạch và số người được bầu</source>
        <translation>switches between numbers struck and numbers voted for</translation>
    </message>
    <message>
        <source>sửa phiếu đã nhập, phiếu trước, phiếu sau</source>
        <translation>correct a stored paper, the paper before, the paper after</translation>
    </message>
    <message>
        <source>khi đang sửa và dòng trống: bỏ phiếu khỏi tập</source>
        <translation>while correcting, on an empty line: removes the paper from the batch</translation>
    </message>
    <message>
        <source>thôi sửa, giữ như cũ</source>
        <translation>stops correcting, keeps the paper as it was</translation>
    </message>
    <message>
        <source>sang tập tiếp theo</source>
        <translation>to the next batch</translation>
    </message>
    <message>
        <source>tạm dừng, về trang cuộc bầu; phiếu đã lưu còn nguyên</source>
        <translation>pause, to the page of the contest; stored papers stay</translation>
    </message>
    <message>
        <source>con số của ô; để trống là 0</source>
        <translation>the number of the cell; empty is 0</translation>
    </message>
    <message>
        <source>ghi và xuống ô dưới, hết cột thì sang cột sau; Shift để lên</source>
        <translation>store and go down, at the end of a column to the next one; with Shift up</translation>
    </message>
    <message>
        <source>sang ô bên cạnh; Shift để chọn nhiều ô</source>
        <translation>to the next cell; with Shift several are selected</translation>
    </message>
    <message>
        <source>chép các ô đã chọn; dán một cột số từ Excel</source>
        <translation>copy the selected cells; paste a column of numbers from Excel</translation>
    </message>
    <message>
        <source>xóa ô; trả lại con số trước khi gõ</source>
        <translation>clear the cell; back to the number before typing</translation>
    </message>
    <message>
        <source>xong lượt nhập, khi mọi phép cộng đã khớp</source>
        <translation>end the entry, once every sum agrees</translation>
    </message>
    <message>
        <source>khi đã so hai lượt: sửa một ô theo tờ, ghi lý do</source>
        <translation>once both entries are compared: correct a cell by the sheet, with a reason</translation>
    </message>
    <message>
        <source>về trang cuộc bầu; mọi con số đã gõ đều đã lưu</source>
        <translation>back to the contest; every number typed is stored</translation>
    </message>
    <message>
        <source>mức xếp loại, từ cao xuống thấp, rồi xuống dòng sau</source>
        <translation>the class, from best to worst, then down to the next row</translation>
    </message>
    <message>
        <source>xóa một ô rồi xuống dòng; xóa các ô đã chọn</source>
        <translation>clear one cell and go down; clear the chosen cells</translation>
    </message>
    <message>
        <source>chưa đánh giá: chọn lý do</source>
        <translation>not evaluated: choose the reason</translation>
    </message>
    <message>
        <source>sang ô bên cạnh, xuống dòng như bảng tính; Shift để chọn nhiều ô</source>
        <translation>to the cells around, down as in a spreadsheet; Shift chooses several cells</translation>
    </message>
    <message>
        <source>chép; dán cột hoặc khối từ Excel, ô không đọc được thì báo trước</source>
        <translation>copy; paste a column or a block from Excel, what cannot be read is said first</translation>
    </message>
    <message>
        <source>điền ô trên cùng xuống các ô đã chọn</source>
        <translation>fill the top cell down into the chosen ones</translation>
    </message>
    <message>
        <source>hoàn tác lần nhập vừa rồi, cả khối vừa dán</source>
        <translation>undo the last entry, a whole pasted block</translation>
    </message>
    <message>
        <source>sửa chữ trong ô; ở cột Phiếu: ghi số phiếu biểu quyết</source>
        <translation>edit the words of a cell; in the column of votes: note the counts</translation>
    </message>
    <message>
        <source>mở, đóng chi tiết của dòng</source>
        <translation>open, close the details of the row</translation>
    </message>
    <message>
        <source>danh sách tổ chức đảng</source>
        <translation>the list of organisations</translation>
    </message>
    <message>
        <source>tổ chức sau, tổ chức trước</source>
        <translation>the next organisation, the one before</translation>
    </message>
    <message>
        <source>tiếp tục nhập phiếu của tập đang làm</source>
        <translation>go on keying the batch in work</translation>
    </message>
    <message>
        <source>ở cuộc bầu: in phiếu bầu; ở văn bản: in văn bản đó; ở đảng viên, đánh giá, chỉ tiêu: mở bản in</source>
        <translation>on an election: print ballots; on a document: print it; on members, evaluation and targets: open what is printed</translation>
    </message>
    <message>
        <source>ở trang cuộc bầu: bấm nút đỏ, việc tiếp theo</source>
        <translation>on the page of an election: press the red button, what comes next</translation>
    </message>
    <message>
        <source>ở trang cuộc bầu: ghi một phiếu hỏng, đổi phiếu mới</source>
        <translation>on the page of a contest: one paper spoiled and exchanged for a new one</translation>
    </message>
    <message>
        <source>ở trang các ban: sang dòng thêm người của ban tiếp theo</source>
        <translation>on the page of the bodies: to the line of the next body</translation>
    </message>
    <message>
        <source>ở trang văn bản: lưu PDF</source>
        <translation>on the page of a document: save it as PDF</translation>
    </message>
    <message>
        <source>tìm trang, cuộc bầu, người; gõ không dấu cũng được</source>
        <translation>find pages, contests, people; accents are not needed</translation>
    </message>
    <message>
        <source>về trang trước</source>
        <translation>to the page before</translation>
    </message>
    <message>
        <source>chín trang đầu ở danh mục bên trái</source>
        <translation>the first nine pages of the list at the left</translation>
    </message>
    <message>
        <source>thêm, ở trang có gì để thêm: đại biểu, cuộc bầu, tổ chức đảng, đảng viên, chỉ tiêu…</source>
        <translation>add, on a page that has something to add: delegates, contests, organisations, members, targets…</translation>
    </message>
    <message>
        <source>lưu rồi ghi tiếp người khác, ý kiến khác; ở danh sách vừa đọc: đưa vào sổ</source>
        <translation>save and go on with the next person or speech; on a list just read: take it into the book</translation>
    </message>
    <message>
        <source>sổ mới</source>
        <translation>new book</translation>
    </message>
    <message>
        <source>mở sổ, đóng sổ</source>
        <translation>open a book, close it</translation>
    </message>
    <message>
        <source>sao lưu ngay ra ổ USB đã chọn</source>
        <translation>back up now to the chosen stick</translation>
    </message>
    <message>
        <source>ở trang sao lưu, trước khi khôi phục: mở bản sao ra xem</source>
        <translation>on the backup page, before restoring: open the backup to view it</translation>
    </message>
    <message>
        <source>lưu bản sao của sổ</source>
        <translation>save a copy of the book</translation>
    </message>
    <message>
        <source>chữ to hơn, nhỏ hơn, cỡ thường</source>
        <translation>larger, smaller, normal text</translation>
    </message>
    <message>
        <source>đổi người sử dụng: F8 rồi số trước tên, PIN nếu có</source>
        <translation>hand over: F8, then the digit before the name, then the PIN if there is one</translation>
    </message>
    <message>
        <source>khóa màn hình; phiếu đang gõ vẫn còn nguyên</source>
        <translation>lock the screen; the paper being typed stays as it is</translation>
    </message>
    <message>
        <source>bật, tắt màn hình hội trường (máy chiếu)</source>
        <translation>switch the hall screen (projector) on or off</translation>
    </message>
    <message>
        <source>danh mục của chương trình</source>
        <translation>menu of the program</translation>
    </message>
    <message>
        <source>trợ giúp</source>
        <translation>help</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Tình huống</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Điều phải sửa</source>
        <translation>What must be mended</translation>
    </message>
    <message>
        <source>Điều cần lưu ý</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Điều còn chờ</source>
        <translation>What is not finished</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Điểm quy chế chưa nói rõ</source>
        <translation>Points the regulation leaves open</translation>
    </message>
    <message>
        <source>Quy chế</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Chương trình dùng mặc định</source>
        <translation>Default the program uses</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>đóng kiểm phiếu</source>
        <translation>close the count</translation>
    </message>
    <message>
        <source>Đoàn Chủ tịch</source>
        <translation>Presidium</translation>
    </message>
    <message>
        <source>Ban Chấp hành</source>
        <translation>Executive Committee</translation>
    </message>
    <message>
        <source>Phiên trù bị</source>
        <translation>Preparatory session</translation>
    </message>
    <message>
        <source>Nghị quyết đại hội</source>
        <translation>Resolution of the congress</translation>
    </message>
    <message>
        <source>đảng viên dự bị</source>
        <translation>probationary members</translation>
    </message>
    <message>
        <source>khiển trách</source>
        <translation>reprimand</translation>
    </message>
    <message>
        <source>đại hội đại biểu</source>
        <translation>delegate congress</translation>
    </message>
    <message>
        <source>Bí thư</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>nhập phiếu</source>
        <translation>ballot entry</translation>
    </message>
    <message>
        <source>Thiếu 2 phiếu</source>
        <translation>2 papers are missing</translation>
    </message>
    <message>
        <source>Tổng số phiếu của các người trong danh sách</source>
        <translation>The sum of the votes on the list</translation>
    </message>
    <message>
        <source>Chi bộ đề nghị</source>
        <translation>Proposed by the cell</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tìm lời nhắc, phím, mã… (gõ không dấu cũng được)</source>
        <translation>Find messages, keys, codes… (accents are not needed)</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Các mục trợ giúp</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Không thấy mục nào. Gõ ít chữ hơn.</source>
        <translation>No topic found. Type fewer letters.</translation>
    </message>
    <message>
        <source>Làm từng bước</source>
        <translation>Step by step</translation>
    </message>
</context>
<context>
    <name>HoldingsModel</name>
    <message>
        <source>Bản sao</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source> · có khóa</source>
        <translation> · sealed</translation>
    </message>
    <message>
        <source>△ Chưa kiểm</source>
        <translation>△ Not checked</translation>
    </message>
    <message>
        <source>△ Sổ có chỗ không khớp</source>
        <translation>△ The book does not agree with itself</translation>
    </message>
    <message>
        <source>✓ Đã kiểm lúc lưu</source>
        <translation>✓ Checked when made</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Chuẩn bị đại hội</source>
        <translation>Preparing the congress</translation>
    </message>
    <message>
        <source>Sau đại hội</source>
        <translation>After the congress</translation>
    </message>
    <message>
        <source>Ngày đại hội</source>
        <translation>Day of the congress</translation>
    </message>
    <message>
        <source>Ngày làm việc thứ {day}</source>
        <translation>Working day {day}</translation>
    </message>
    <message>
        <source>Còn thiếu {count} văn bản: {named}</source>
        <translation>Missing papers, {count}: {named}</translation>
    </message>
    <message>
        <source>Khai báo</source>
        <translation>To declare</translation>
    </message>
    <message>
        <source>Bầu cử</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Chưa khớp</source>
        <translation>Disagrees</translation>
    </message>
    <message>
        <source>Chờ kết luận</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Chưa đủ</source>
        <translation>Not complete</translation>
    </message>
    <message>
        <source>Chờ xác nhận</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Bầu lại</source>
        <translation>Run-off</translation>
    </message>
    <message>
        <source>Bầu tiếp</source>
        <translation>Further ballot</translation>
    </message>
    <message>
        <source>Chưa có bản sao</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Bản sao</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Tên đảng bộ, tên đại hội, ngày và quy chế</source>
        <translation>Name of the organisation and the congress, days and regulation</translation>
    </message>
    <message>
        <source>Thêm các cuộc bầu theo chương trình</source>
        <translation>Add the contests of the agenda</translation>
    </message>
    <message>
        <source>Tiếp theo: bầu {office}; thêm cuộc bầu, hoặc ghi là không bầu</source>
        <translation>Next: {office}; add the contest, or record that it is not elected</translation>
    </message>
    <message>
        <source>Còn {left} lần nhập ({passes}): {title}</source>
        <translation>Still to key: {left} ({passes}): {title}</translation>
    </message>
    <message>
        <source>Còn {left} phiếu chưa nhập: {title}</source>
        <translation>Papers still to be keyed: {left}, {title}</translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu: {title}</source>
        <translation>Count closed: {title}</translation>
    </message>
    <message>
        <source>Bằng phiếu ở vị trí cuối: {title}</source>
        <translation>Tie for the last place: {title}</translation>
    </message>
    <message>
        <source>Lưu bản sao của sổ ra ổ USB</source>
        <translation>Save a copy of the book to a USB stick</translation>
    </message>
    <message>
        <source>Bản sao nằm cùng ổ đĩa với sổ: lưu thêm một bản ra ổ USB</source>
        <translation>The copy is on the same disk as the book: save another to a USB stick</translation>
    </message>
    <message>
        <source>đại biểu triệu tập</source>
        <translation>delegates summoned</translation>
    </message>
    <message>
        <source>đảng viên triệu tập</source>
        <translation>members summoned</translation>
    </message>
    <message>
        <source>cấp ủy viên triệu tập</source>
        <translation>committee members summoned</translation>
    </message>
    <message>
        <source>{papers} phiếu × {passes} lượt</source>
        <translation>papers {papers} × passes {passes}</translation>
    </message>
    <message>
        <source>lần nhập phiếu</source>
        <translation>entries of papers</translation>
    </message>
    <message>
        <source>phiếu đã nhập</source>
        <translation>papers keyed</translation>
    </message>
    <message>
        <source>{title} · lần {number}</source>
        <translation>{title} · ballot {number}</translation>
    </message>
    <message>
        <source>nhất</source>
        <translation>1</translation>
    </message>
    <message>
        <source>hai</source>
        <translation>2</translation>
    </message>
    <message>
        <source>ba</source>
        <translation>3</translation>
    </message>
    <message>
        <source>tư</source>
        <translation>4</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>5</translation>
    </message>
    <message>
        <source>sáu</source>
        <translation>6</translation>
    </message>
    <message>
        <source>bảy</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Bầu {office}</source>
        <translation>Election of {office}</translation>
    </message>
    <message>
        <source>Chưa thêm cuộc bầu này</source>
        <translation>This contest has not been added yet</translation>
    </message>
    <message>
        <source>Khai báo đại hội, quy chế</source>
        <translation>Declare congress and regulation</translation>
    </message>
    <message>
        <source>Danh sách bầu {title}</source>
        <translation>List for {title}</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation>Counting board</translation>
    </message>
    <message>
        <source>Nhập phiếu</source>
        <translation>Key papers</translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu</source>
        <translation>Close the count</translation>
    </message>
    <message>
        <source>Xác nhận kết quả</source>
        <translation>Confirm the result</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Counting minutes</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>{done} / {whole}</source>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>List of delegates</translation>
    </message>
    <message>
        <source>{count} đại biểu chính thức</source>
        <translation>official delegates: {count}</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>{count} phiên</source>
        <translation>sessions: {count}</translation>
    </message>
    <message>
        <source>Các ban của đại hội</source>
        <translation>Bodies of the congress</translation>
    </message>
    <message>
        <source>Điểm danh các phiên</source>
        <translation>Check-in of the sessions</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>{votes} lần biểu quyết, thường có {usual}</source>
        <translation>votes taken: {votes}, usual ones: {usual}</translation>
    </message>
    <message>
        <source>Hồ sơ đại hội</source>
        <translation>Dossier of the congress</translation>
    </message>
    <message>
        <source>Còn thiếu {seats} người, {who} quyết định có bầu tiếp hay không: {title}</source>
        <translation>Seats left: {seats}, the {who} decides whether to vote again: {title}</translation>
    </message>
    <message>
        <source>Mục lục, văn bản còn thiếu, lưu cả hồ sơ</source>
        <translation>Index, what is missing, saving all of it</translation>
    </message>
    <message>
        <source>còn thiếu: {named}</source>
        <translation>still missing: {named}</translation>
    </message>
    <message>
        <source>{count} việc không biểu quyết</source>
        <translation>{count} not voted</translation>
    </message>
    <message>
        <source>{votes} lần biểu quyết, chưa ghi {count} việc: {named}</source>
        <translation>Votes: {votes}; not recorded, {count}: {named}</translation>
    </message>
    <message>
        <source>Đã xác nhận lần {number} · xem kết quả, in biên bản</source>
        <translation>Ballot {number} confirmed · see the result, print the minutes</translation>
    </message>
    <message>
        <source>Bầu {seats} người, danh sách {candidates} người</source>
        <translation>Seats: {seats}, on the list: {candidates}</translation>
    </message>
    <message>
        <source>Lần {number}: bầu {seats} người, danh sách {candidates} người</source>
        <translation>Ballot {number}: seats {seats}, on the list {candidates}</translation>
    </message>
    <message>
        <source>{people} người</source>
        <translation>people: {people}</translation>
    </message>
    <message>
        <source>chưa nhập</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>chưa chia tập</source>
        <translation>no batches yet</translation>
    </message>
    <message>
        <source>Xong {full} / {batches} tập · {entered} / {returned} phiếu</source>
        <translation>Batches done {full} / {batches} · papers {entered} / {returned}</translation>
    </message>
    <message>
        <source>Xong {full} / {batches} tập · {entered} / {returned} lần nhập, {passes} lượt</source>
        <translation>Batches done {full} / {batches} · keyed {entered} / {returned} in {passes} passes</translation>
    </message>
    <message>
        <source>{aside} phiếu chờ kết luận</source>
        <translation>papers that wait: {aside}</translation>
    </message>
    <message>
        <source>Danh sách xin ý kiến {title}</source>
        <translation>List of the indicative ballot {title}</translation>
    </message>
    <message>
        <source>Diễn tập</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Tổ giúp việc kiểm phiếu</source>
        <translation>Team helping to count</translation>
    </message>
    <message>
        <source>Xin ý kiến về {candidates} người</source>
        <translation>Opinions, on the list: {candidates}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>phiếu để trúng cử</source>
        <translation>votes needed</translation>
    </message>
    <message>
        <source>Trình tự đại hội</source>
        <translation>Course of the congress</translation>
    </message>
    <message>
        <source>Còn phải làm</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Tiếp tục nhập phiếu</source>
        <translation>Go on keying</translation>
    </message>
    <message>
        <source>Việc tiếp theo</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Xem các cuộc bầu</source>
        <translation>See the contests</translation>
    </message>
    <message>
        <source>chưa có danh sách</source>
        <translation>no list yet</translation>
    </message>
    <message>
        <source>{count} tổ chức đảng trực thuộc</source>
        <translation>{count} party organisations</translation>
    </message>
    <message>
        <source>hội nghị cấp ủy bầu</source>
        <translation>elected by a meeting of the committee</translation>
    </message>
    <message>
        <source>chưa có cuộc bầu</source>
        <translation>no contest yet</translation>
    </message>
    <message>
        <source>chưa điểm danh</source>
        <translation>nobody checked in yet</translation>
    </message>
    <message>
        <source>{percent}% của {summoned} người triệu tập</source>
        <translation>{percent}% of {summoned} people summoned</translation>
    </message>
    <message>
        <source>bầu lại: ai nhiều phiếu hơn trúng cử</source>
        <translation>run-off: most votes win</translation>
    </message>
    <message>
        <source>chưa nhập số triệu tập</source>
        <translation>number summoned not entered</translation>
    </message>
    <message>
        <source>quá nửa của {base} · {article}</source>
        <translation>over half of {base} · {article}</translation>
    </message>
    <message>
        <source>Không còn việc nào đang chờ.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Và {more} việc nữa ở trang cuộc bầu.</source>
        <translation>And {more} more on the page of the contest.</translation>
    </message>
    <message>
        <source>Sau khi xong các việc trên có thể đóng kiểm phiếu bầu {title}.</source>
        <translation>When all this is done the count can be closed: {title}.</translation>
    </message>
    <message>
        <source>xin ý kiến, không bầu ai</source>
        <translation>asks for opinions, elects nobody</translation>
    </message>
    <message>
        <source>Sau khi xong các việc trên có thể đóng kiểm phiếu xin ý kiến {title}.</source>
        <translation>When all this is done, the count of the indicative ballot {title} can be closed.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Tài liệu</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Diễn biến, kết luận</source>
        <translation>Proceedings, conclusion</translation>
    </message>
    <message>
        <source>Tham luận, ý kiến</source>
        <translation>Speeches, opinions</translation>
    </message>
    <message>
        <source>Ghi ý kiến</source>
        <translation>Note a speech</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Mục</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Bản in</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lưu PDF phần tìm thấy…</source>
        <translation>Save what was found as PDF…</translation>
    </message>
    <message>
        <source>Các mục của nhật ký</source>
        <translation>Entries of the journal</translation>
    </message>
    <message>
        <source>Không mục nào hợp với điều đang tìm</source>
        <translation>No entry fits what is searched for</translation>
    </message>
    <message>
        <source>Bớt chữ ở ô tìm, hoặc chọn lại việc, người, ngày.</source>
        <translation>Type fewer words, or choose action, person and day anew.</translation>
    </message>
    <message>
        <source>Xem cả nhật ký</source>
        <translation>Show the whole journal</translation>
    </message>
    <message>
        <source>Nhật ký chưa có mục nào</source>
        <translation>The journal has no entry yet</translation>
    </message>
    <message>
        <source>Mỗi việc ghi vào sổ sẽ có một mục ở đây.</source>
        <translation>Whatever is written to the book gets an entry here.</translation>
    </message>
    <message>
        <source>Mọi việc</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Mọi ngày</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>%1 mục</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source> · mã của mục cuối %1</source>
        <translation> · code of the last entry %1</translation>
    </message>
    <message>
        <source>Tìm, không cần dấu (Ctrl+F)</source>
        <translation>Find, accents not needed (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm trong nhật ký</source>
        <translation>Find in the journal</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>Thấy %1 mục</source>
        <translation>%1 entries found</translation>
    </message>
    <message>
        <source>Lưu phần tìm thấy của nhật ký</source>
        <translation>Save what was found in the journal</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>nhat-ky-tim-thay.pdf</source>
        <translation>journal-found.pdf</translation>
    </message>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Chưa lưu được.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Mục %1: %2. Mã: %3</source>
        <translation>Entry %1: %2. Code: %3</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>lưu</source>
        <translation>save</translation>
    </message>
    <message>
        <source>nguyên phiếu</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>giống phiếu trước</source>
        <translation>like the paper before</translation>
    </message>
    <message>
        <source>trường hợp khác</source>
        <translation>other cases</translation>
    </message>
    <message>
        <source>dãy số</source>
        <translation>range</translation>
    </message>
    <message>
        <source>đổi cách gõ</source>
        <translation>switch typing</translation>
    </message>
    <message>
        <source>sửa phiếu đã nhập</source>
        <translation>correct a stored paper</translation>
    </message>
    <message>
        <source>tạm dừng</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>hoặc dấu cách giữa hai số</source>
        <translation>or a space between numbers</translation>
    </message>
    <message>
        <source>bảy phiếu giống phiếu trước</source>
        <translation>seven papers like the one before</translation>
    </message>
    <message>
        <source>phiếu trước, phiếu sau</source>
        <translation>paper before, paper after</translation>
    </message>
    <message>
        <source>thôi, giữ như cũ</source>
        <translation>cancel, keep as it was</translation>
    </message>
    <message>
        <source>tập tiếp theo</source>
        <translation>next batch</translation>
    </message>
    <message>
        <source>bảng phím</source>
        <translation>card of keys</translation>
    </message>
</context>
<context>
    <name>KeyedCard</name>
    <message>
        <source>Đối chiếu với nhập từng phiếu</source>
        <translation>Beside a count paper by paper</translation>
    </message>
    <message>
        <source>Nhập phiếu để đối chiếu</source>
        <translation>Key papers to compare</translation>
    </message>
    <message>
        <source>khác nhau</source>
        <translation>different</translation>
    </message>
    <message>
        <source>Tìm chỗ sai: sửa ô trên tờ, hoặc sửa phiếu nhập sai.</source>
        <translation>Find what is wrong: correct the cell of the sheet, or the paper that was keyed wrongly.</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>Tờ kiểm phiếu và %1 phiếu đã nhập giống nhau ở mọi ô.</source>
        <translation>The tally sheet and the %1 keyed papers agree in every cell.</translation>
    </message>
    <message>
        <source>Xem phiếu đã nhập</source>
        <translation>See the keyed papers</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Khi cần kiểm lại, nhập từng phiếu của tập rồi so với tờ kiểm phiếu.</source>
        <translation>To check, key the papers of the batch one by one and compare them with the sheet.</translation>
    </message>
    <message>
        <source>Còn phiếu chờ ban kết luận, hoặc các lượt nhập phiếu chưa khớp.</source>
        <translation>Papers wait for the board, or the passes of the papers do not agree yet.</translation>
    </message>
    <message>
        <source>tùy chọn</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>%1: tờ ghi %2, phiếu đã nhập cho %3</source>
        <translation>%1: the sheet says %2, the keyed papers give %3</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Sửa ô trên tờ</source>
        <translation>Correct the cell</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Còn điều chưa vào sổ. Vẫn đóng sổ?</source>
        <translation>Something is not in the book yet. Close the book all the same?</translation>
    </message>
    <message>
        <source>Sẽ mất: %1. Mọi điều khác đã lưu.</source>
        <translation>Lost will be: %1. Everything else is stored.</translation>
    </message>
    <message>
        <source>Đóng sổ</source>
        <translation>Close the book</translation>
    </message>
    <message>
        <source>biểu đang sửa ở trang %1</source>
        <translation>the form being changed on the page %1</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Số trên phiếu</source>
        <translation>Number on the paper</translation>
    </message>
    <message>
        <source>Điều còn nghi ngờ trên phiếu</source>
        <translation>What is doubtful on the paper</translation>
    </message>
    <message>
        <source>Ghi vài chữ rồi Enter: rách góc, gạch nửa tên, mực khác…</source>
        <translation>A few words, then Enter: torn corner, name half struck, other ink…</translation>
    </message>
    <message>
        <source>Đã hiểu</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Số của người</source>
        <translation>Numbers of those</translation>
    </message>
    <message>
        <source>đổi sang người {other}</source>
        <translation>switches to those {other}</translation>
    </message>
    <message>
        <source>Còn lại trên phiếu</source>
        <translation>Left on the paper</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Dán các dòng chỉ tiêu</source>
        <translation>Paste lines of targets</translation>
    </message>
    <message>
        <source>Thêm %1 chỉ tiêu</source>
        <translation>Add %1 targets</translation>
    </message>
</context>
<context>
    <name>ListExchange</name>
    <message>
        <source>Chép danh sách trong Excel, kèm dòng tiêu đề, rồi dán.</source>
        <translation>Copy the list in Excel with its row of titles, then paste.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán.</source>
        <translation>There is nothing to paste.</translation>
    </message>
    <message>
        <source>Không đọc được «%1»: %2.</source>
        <translation>Cannot read “%1”: %2.</translation>
    </message>
    <message>
        <source>Kiểm ổ đĩa hoặc ổ USB rồi nhập lại.</source>
        <translation>Check the disk or USB stick, then import again.</translation>
    </message>
    <message>
        <source>Đang ghi danh sách ra tệp</source>
        <translation>Writing the list to a file</translation>
    </message>
    <message>
        <source>Dừng, không ghi</source>
        <translation>Stop, write nothing</translation>
    </message>
    <message>
        <source>Đã dừng; chưa ghi tệp nào.</source>
        <translation>Stopped; no file was written.</translation>
    </message>
    <message>
        <source>Đã xuất %1.</source>
        <translation>Exported %1.</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang đọc danh sách</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>Dừng, không đọc</source>
        <translation>Stop, read nothing</translation>
    </message>
    <message>
        <source>Đã dừng; chưa đọc danh sách.</source>
        <translation>Stopped; the list was not read.</translation>
    </message>
    <message>
        <source>Dán hoặc nhập lại khi cần.</source>
        <translation>Paste or import it again when needed.</translation>
    </message>
</context>
<context>
    <name>ListOffers</name>
    <message>
        <source>Chuyển sang Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
    <message>
        <source>Đọc cột này</source>
        <translation>Read this column</translation>
    </message>
    <message>
        <source>Chỉ viết hoa chữ đầu</source>
        <translation>Capital initials only</translation>
    </message>
    <message>
        <source>Cột ghi điều gì</source>
        <translation>What the column holds</translation>
    </message>
    <message>
        <source>%1 (thay cột «%2»)</source>
        <translation>%1 (instead of column “%2”)</translation>
    </message>
    <message>
        <source>cột %1 không có tiêu đề</source>
        <translation>column %1 without a title</translation>
    </message>
    <message>
        <source>%1 (đang đọc: %2)</source>
        <translation>%1 (read as: %2)</translation>
    </message>
    <message>
        <source>Cột chưa biết:</source>
        <translation>Unknown column:</translation>
    </message>
    <message>
        <source>Cột của danh sách:</source>
        <translation>Column of the list:</translation>
    </message>
    <message>
        <source>Ghi cho cả danh sách</source>
        <translation>Write for the whole list</translation>
    </message>
    <message>
        <source>Cột của danh sách</source>
        <translation>Column of the list</translation>
    </message>
    <message>
        <source>%1 ô viết bằng phông %2.</source>
        <translation>Cells written in a %2 font: %1.</translation>
    </message>
    <message>
        <source>%1 tên viết HOA cả; phiếu bầu và văn bản sẽ in như vậy.</source>
        <translation>Names all in capitals: %1; ballots and papers would print them so.</translation>
    </message>
    <message>
        <source>chọn cột…</source>
        <translation>choose a column…</translation>
    </message>
    <message>
        <source>«%1» của cả danh sách:</source>
        <translation>«%1» of the whole list:</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>danh sách đang xem ở trang %1</source>
        <translation>the list looked at on the page %1</translation>
    </message>
    <message>
        <source>Đã hoàn tác bước «%1».</source>
        <translation>Undone: «%1».</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message>
        <source>Đưa vào sổ</source>
        <translation>Take into the book</translation>
    </message>
    <message>
        <source>Chỗ sai tiếp theo</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Thay đổi tiếp theo</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Người khác, giữ dòng</source>
        <translation>Somebody else, keep the row</translation>
    </message>
    <message>
        <source>Bỏ cột lặp lại</source>
        <translation>Leave out the repeated column</translation>
    </message>
    <message>
        <source>Đổi cột đọc…</source>
        <translation>Read columns differently…</translation>
    </message>
    <message>
        <source>Bỏ danh sách này</source>
        <translation>Drop this list</translation>
    </message>
    <message>
        <source>sửa ô sai, tới chỗ sai tiếp theo</source>
        <translation>mend the wrong cell, on to the next one</translation>
    </message>
    <message>
        <source>sửa ô</source>
        <translation>change the cell</translation>
    </message>
    <message>
        <source>dán ô</source>
        <translation>paste cells</translation>
    </message>
    <message>
        <source>bỏ dòng</source>
        <translation>take the row out</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Không còn bước nào để hoàn tác.</source>
        <translation>There is no step left to take back.</translation>
    </message>
    <message>
        <source>Không còn chỗ phải sửa; Ctrl+Enter đưa danh sách vào sổ.</source>
        <translation>Nothing left to mend; Ctrl+Enter takes the list into the book.</translation>
    </message>
    <message>
        <source>Không còn chỗ phải sửa.</source>
        <translation>Nothing left to mend.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán.</source>
        <translation>There is nothing to paste.</translation>
    </message>
    <message>
        <source>Đã dán, %1 ô đổi.</source>
        <translation>Pasted. Cells changed: %1.</translation>
    </message>
    <message>
        <source>Đã dán; các ô vốn đã như vậy.</source>
        <translation>Pasted; the cells were like that already.</translation>
    </message>
    <message>
        <source>%2 ô nằm ngoài danh sách nên không dán.</source>
        <translation>Cells outside the list, not pasted: %2.</translation>
    </message>
    <message>
        <source>Đang xem lại danh sách</source>
        <translation>Checking the list again</translation>
    </message>
    <message>
        <source>Dừng, giữ như cũ</source>
        <translation>Stop, leave it as it was</translation>
    </message>
    <message>
        <source>Bỏ danh sách này?</source>
        <translation>Leave this list out?</translation>
    </message>
    <message>
        <source>Những chỗ đã sửa trong danh sách sẽ mất. Sổ và tệp không đổi.</source>
        <translation>What was mended in the list will be lost. The book and the file do not change.</translation>
    </message>
    <message>
        <source>Bỏ danh sách</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>%2 dòng phải sửa.</source>
        <translation>Rows to be mended: %2.</translation>
    </message>
    <message>
        <source>%1 dòng, %2 dòng phải sửa. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1, to be mended: %2. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>%1 dòng; cả danh sách còn một điều phải sửa. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1; one thing of the whole list must be mended. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>%1 dòng, không có gì mới so với sổ.</source>
        <translation>Rows: %1, nothing that the book does not have.</translation>
    </message>
    <message>
        <source>Không đọc các cột: %1.</source>
        <translation>Columns that are not read: %1.</translation>
    </message>
    <message>
        <source>Không đọc các cột trống: %1.</source>
        <translation>Empty columns not read: %1.</translation>
    </message>
    <message>
        <source>cột %1 không có tiêu đề</source>
        <translation>column %1, which has no title</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>sửa %1</source>
        <translation>changes %1</translation>
    </message>
    <message>
        <source>đã có, không đổi</source>
        <translation>there already, unchanged</translation>
    </message>
    <message>
        <source>Phải sửa, thay đổi</source>
        <translation>To mend, changes</translation>
    </message>
    <message>
        <source>tổ chức của các dòng dưới: «%1»</source>
        <translation>organisation of the rows below: “%1”</translation>
    </message>
    <message>
        <source>bỏ qua: «%1»</source>
        <translation>passed over: “%1”</translation>
    </message>
    <message>
        <source>Trong sổ: %1</source>
        <translation>In the book: %1</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Đang xem lại danh sách</source>
        <translation>Checking the list again</translation>
    </message>
    <message>
        <source>Dừng, giữ như cũ</source>
        <translation>Stop, leave it as it was</translation>
    </message>
</context>
<context>
    <name>ListSteps</name>
    <message>
        <source>Dừng, không ghi gì</source>
        <translation>Stop, write nothing</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Dán danh sách</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Xếp theo vần A, B, C</source>
        <translation>Sort A to Z</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chỉ viết hoa chữ đầu</source>
        <translation>Capital initials only</translation>
    </message>
    <message>
        <source>Chép cả danh sách để dán vào Excel hoặc Word</source>
        <translation>Copy the whole list for Excel or Word</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Danh sách bầu cử</source>
        <translation>List of candidates</translation>
    </message>
    <message>
        <source>Xếp theo tên, vần A, B, C</source>
        <translation>Sorted by given name, A to Z</translation>
    </message>
    <message>
        <source>Xếp theo thứ tự tay</source>
        <translation>In an order of its own</translation>
    </message>
    <message>
        <source>có số dư: phiếu gạch tên</source>
        <translation>with surplus: names are struck</translation>
    </message>
    <message>
        <source>không có số dư: phiếu hai cột đồng ý, không đồng ý</source>
        <translation>without surplus: two columns, agreed and not agreed</translation>
    </message>
    <message>
        <source>%1 tên viết HOA cả; phiếu bầu sẽ in như vậy.</source>
        <translation>Names all in capitals: %1; the ballots would print them so.</translation>
    </message>
    <message>
        <source>%1 người; cần bầu %2, còn thiếu %3</source>
        <translation>People: %1; seats: %2, missing: %3</translation>
    </message>
    <message>
        <source>%1 người, không có số dư</source>
        <translation>On the list: %1, no surplus</translation>
    </message>
    <message>
        <source>%1 người, số dư %2 = %3%</source>
        <translation>On the list: %1, surplus %2 = %3%</translation>
    </message>
    <message>
        <source>%1 người được xin ý kiến</source>
        <translation>To give an opinion on: %1</translation>
    </message>
    <message>
        <source>phiếu xin ý kiến: hai cột đồng ý, không đồng ý</source>
        <translation>indicative ballot: two columns, agree and disagree</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Màn hình đang khóa</source>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Phiếu và ô đang gõ dở vẫn còn nguyên.</source>
        <translation>The paper and the fields being typed are kept as they are.</translation>
    </message>
    <message>
        <source>%1 khóa lúc %2.</source>
        <translation>Locked by %1 at %2.</translation>
    </message>
    <message>
        <source>Khóa lúc %2.</source>
        <translation>Locked at %2.</translation>
    </message>
    <message>
        <source>Ai đang làm việc?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Bấm số trước tên. Nhật ký ghi tên này cùng mỗi việc đã làm.</source>
        <translation>Press the digit before the name. The journal keeps this name with everything done.</translation>
    </message>
    <message>
        <source>Lần trước ở máy này: %1.</source>
        <translation>Last time at this computer: %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chỉ xem</source>
        <translation>View only</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Tiếp tục nhập phiếu</source>
        <translation>Go on keying</translation>
    </message>
    <message>
        <source>Không có tập nào đang chờ nhập phiếu.</source>
        <translation>No batch is waiting for papers.</translation>
    </message>
    <message>
        <source>Mở cuộc bầu, nhập số phiếu thu về và chia tập trước.</source>
        <translation>Open the contest, enter the papers returned and make batches first.</translation>
    </message>
    <message>
        <source>Mở Bầu cử</source>
        <translation>Open Contests</translation>
    </message>
    <message>
        <source>Bấm F8 để đổi người.</source>
        <translation>Press F8 to change the person.</translation>
    </message>
    <message>
        <source>Chưa thấy máy chiếu: màn hình hội trường mở thành một cửa sổ thường.</source>
        <translation>No projector found: the hall screen opens as an ordinary window.</translation>
    </message>
    <message>
        <source>Nối máy chiếu rồi chọn «Mở rộng» (Windows + P): cửa sổ tự sang đó.</source>
        <translation>Connect the projector and choose “Extend” (Windows + P): the window moves there by itself.</translation>
    </message>
    <message>
        <source>Đổi người sử dụng…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Câu chữ của văn bản</source>
        <translation>Wording of documents</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Bật, tắt màn hình hội trường</source>
        <translation>Hall screen on or off</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Đóng sổ</source>
        <translation>Close the book</translation>
    </message>
    <message>
        <source>Tổng quan</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Đại hội</source>
        <translation>Congress</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegates</translation>
    </message>
    <message>
        <source>Phiên họp</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Bầu cử</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Đánh giá, xếp loại</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Tình huống</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Kết nạp</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Các tập phiếu</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Hồ sơ đại hội</source>
        <translation>Dossier of the congress</translation>
    </message>
    <message>
        <source>Màn hình hội trường do người toàn quyền hoặc thư ký điều khiển.</source>
        <translation>The hall&apos;s screen is steered by who has full rights or a secretary.</translation>
    </message>
    <message>
        <source>Các ban của đại hội</source>
        <translation>Bodies of the congress</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Người sử dụng</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Màn hình hội trường</source>
        <translation>Hall screen</translation>
    </message>
    <message>
        <source>Tập nhập phiếu</source>
        <translation>Practise keying</translation>
    </message>
    <message>
        <source>Chưa sao lưu được.</source>
        <translation>Not backed up.</translation>
    </message>
    <message>
        <source>Ổ sao lưu chậm hơn thường lệ: mới ghi và kiểm %1 / %2 MB.</source>
        <translation>The backup drive is slower than usual: %1 of %2 MB written and checked so far.</translation>
    </message>
    <message>
        <source>Cứ nhập phiếu bình thường, chưa rút ổ. Các bản sao trước còn nguyên.</source>
        <translation>Go on keying ballots and leave the drive plugged in. The earlier backups are whole.</translation>
    </message>
    <message>
        <source>Dừng sao lưu</source>
        <translation>Stop the backup</translation>
    </message>
    <message>
        <source>Sổ chưa có tên đại hội</source>
        <translation>The congress has no name yet</translation>
    </message>
    <message>
        <source>Chưa biết ai đang làm việc.</source>
        <translation>Nobody is named as working.</translation>
    </message>
    <message>
        <source>Chọn tên để nhật ký ghi đúng người.</source>
        <translation>Choose a name so that the journal is right.</translation>
    </message>
    <message>
        <source>Chọn tên</source>
        <translation>Choose a name</translation>
    </message>
</context>
<context>
    <name>MemberExchange</name>
    <message>
        <source>Nhập danh sách đảng viên</source>
        <translation>Import a list of members</translation>
    </message>
    <message>
        <source>Xuất danh sách đảng viên</source>
        <translation>Export the list of members</translation>
    </message>
    <message>
        <source>Đã xuất %1: %2 đảng viên.</source>
        <translation>Exported %1. Members: %2.</translation>
    </message>
    <message>
        <source>Đã xuất %1: %2 đảng viên, kể cả %3 người đã rời đảng bộ.</source>
        <translation>Exported %1. Members: %2; of them no longer in the committee: %3.</translation>
    </message>
    <message>
        <source>Đã xuất %1: %2 đảng viên đang lọc.</source>
        <translation>Saved %1: the %2 members that were found.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Thêm đảng viên</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>▲ Ghi từ ngày nào, để năm đánh giá biết</source>
        <translation>▲ Write since when, for the evaluated year to know</translation>
    </message>
</context>
<context>
    <name>MemberLists</name>
    <message>
        <source>Danh sách đảng viên vừa đọc</source>
        <translation>List of members just read</translation>
    </message>
    <message>
        <source>%1 dòng, %3 đảng viên mới, không có lỗi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1, new members: %3, no errors. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>%1 dòng: %3 mới, %4 sửa người đã có, %5 đã có, không đổi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1; new: %3, changing people already there: %4, there already and unchanged: %5. Nothing is in the book yet.</translation>
    </message>
    <message>
        <source>Thêm tổ chức mới</source>
        <translation>Add new organisations</translation>
    </message>
    <message>
        <source>Cập nhật %1 đảng viên đã có</source>
        <translation>Update %1 members already there</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>khách mời</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>Vai trò của %1</source>
        <translation>Place of %1</translation>
    </message>
    <message>
        <source>Chuyển %1 lên trên</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Take %1 off</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>28/7/1975</source>
        <translation>28/7/1975</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, không cần dấu</source>
        <translation>Type some letters of the name, accents not needed</translation>
    </message>
    <message>
        <source>Chỉ biết năm: ghi năm</source>
        <translation>Only the year known: enter the year</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Đảng tịch</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Công tác</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Trình độ</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Người sửa</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Những lần sửa</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Bỏ lúc</source>
        <translation>Taken off at</translation>
    </message>
    <message>
        <source>Người bỏ</source>
        <translation>Taken off by</translation>
    </message>
    <message>
        <source>Người đã bỏ khỏi sổ</source>
        <translation>Taken off the book</translation>
    </message>
</context>
<context>
    <name>MembersFilter</name>
    <message>
        <source>Tìm đảng viên</source>
        <translation>Find members</translation>
    </message>
    <message>
        <source>Tìm tên, số thẻ, chức vụ… không cần dấu</source>
        <translation>Find a name, card number, post… accents not needed</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Tổ chức đảng cần tìm</source>
        <translation>Organisation wanted</translation>
    </message>
    <message>
        <source>Mọi tổ chức đảng</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>Trạng thái cần tìm</source>
        <translation>Status wanted</translation>
    </message>
    <message>
        <source>Đảng viên hiện có</source>
        <translation>Present members</translation>
    </message>
    <message>
        <source>Cả người đã rời đảng bộ</source>
        <translation>Also those who left the committee</translation>
    </message>
    <message>
        <source>Thêm điều kiện</source>
        <translation>More conditions</translation>
    </message>
    <message>
        <source>Xóa lọc</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>bất kỳ</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Sinh từ năm</source>
        <translation>Born from</translation>
    </message>
    <message>
        <source>đến năm</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Vào Đảng từ năm</source>
        <translation>Joined from</translation>
    </message>
    <message>
        <source>Bớt điều kiện</source>
        <translation>Fewer conditions</translation>
    </message>
</context>
<context>
    <name>MembersList</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Đổi hàng loạt</source>
        <translation>Change many</translation>
    </message>
    <message>
        <source>Bỏ khỏi sổ</source>
        <translation>Take out of the book</translation>
    </message>
    <message>
        <source>Del: bỏ người ghi nhầm. Ai chuyển đi, bị xóa tên, từ trần thì đổi trạng thái.</source>
        <translation>Del: take out who was entered by mistake. For those who move, are struck off or die, change the state.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Thêm đảng viên</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Việc với cả danh sách</source>
        <translation>What is done with the whole list</translation>
    </message>
    <message>
        <source>%1 đảng viên</source>
        <translation>Members: %1</translation>
    </message>
    <message>
        <source>Dán từ Excel (Ctrl+V)</source>
        <translation>Paste from Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Xuất tệp .xlsx…</source>
        <translation>Export an .xlsx file…</translation>
    </message>
    <message>
        <source>Xuất những người đang lọc…</source>
        <translation>Save whoever is found…</translation>
    </message>
    <message>
        <source>Bản in danh sách đảng viên</source>
        <translation>Printed list of members</translation>
    </message>
    <message>
        <source>Chọn tất cả (Ctrl+A)</source>
        <translation>Choose all (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chép các dòng đã chọn (Ctrl+C)</source>
        <translation>Copy the chosen rows (Ctrl+C)</translation>
    </message>
    <message>
        <source>Người đã bỏ khỏi sổ…</source>
        <translation>Taken off the book…</translation>
    </message>
    <message>
        <source>Người đã bỏ khỏi sổ</source>
        <translation>Taken off the book</translation>
    </message>
    <message>
        <source>Không sửa gì: %1 vẫn như trong sổ.</source>
        <translation>Nothing was changed: %1 is as the book has it.</translation>
    </message>
    <message>
        <source>Bỏ %1 đảng viên khỏi sổ?</source>
        <translation>Take %1 members off the book?</translation>
    </message>
    <message>
        <source>%1 (%2 người)</source>
        <translation>%1 (people: %2)</translation>
    </message>
    <message>
        <source>Bỏ %1 khỏi sổ?</source>
        <translation>Take %1 off the book?</translation>
    </message>
    <message>
        <source>Đã có quyết định đánh giá, xếp loại năm %1; bỏ thì số liệu, văn bản những năm ấy không còn tính nữa. Ai chuyển đi, bị xóa tên, từ trần thì đổi trạng thái.</source>
        <translation>Decisions on the evaluation of %1 stand; taken off, they no longer count in the figures and papers of those years. For who moves away, is struck off or dies, change the status.</translation>
    </message>
    <message>
        <source>Bỏ khỏi sổ</source>
        <translation>Take out of the book</translation>
    </message>
    <message>
        <source>Đã chép %1 dòng; dán vào Excel bằng Ctrl+V.</source>
        <translation>Copied: %1. Paste into Excel with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Cột hiện trong bảng</source>
        <translation>Columns shown in the table</translation>
    </message>
</context>
<context>
    <name>MembersWork</name>
    <message>
        <source>Đã sửa %1.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>Đã thêm %1.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Đã bỏ %1 đảng viên khỏi sổ.</source>
        <translation>%1 members were taken out of the book.</translation>
    </message>
    <message>
        <source>Đã bỏ %1 khỏi sổ.</source>
        <translation>%1 was taken out of the book.</translation>
    </message>
    <message>
        <source>Đang đưa danh sách vào sổ</source>
        <translation>Taking the list into the book</translation>
    </message>
    <message>
        <source>Đã thêm %1 đảng viên từ danh sách.</source>
        <translation>Members added from the list: %1.</translation>
    </message>
    <message>
        <source>Đã đưa %1 đảng viên trở lại sổ.</source>
        <translation>Members put back into the book: %1.</translation>
    </message>
    <message>
        <source>Đã đưa %1 trở lại sổ.</source>
        <translation>Put %1 back into the book.</translation>
    </message>
    <message>
        <source>Đang đưa trở lại sổ</source>
        <translation>Putting back into the book</translation>
    </message>
    <message>
        <source>Đã thêm %1, sửa %2 đảng viên theo danh sách.</source>
        <translation>Added %1 and changed %2 members by the list.</translation>
    </message>
    <message>
        <source>Tổ chức mới theo danh sách, xem lại cấp trên ở trang Tổ chức: %1.</source>
        <translation>New organisations by the list, look at what stands above them on the page Organisations: %1.</translation>
    </message>
    <message>
        <source>Không đổi gì: các đảng viên đã chọn đều đã như vậy.</source>
        <translation>Nothing changed: all chosen members are so already.</translation>
    </message>
    <message>
        <source>Đang đổi hàng loạt</source>
        <translation>Changing many members</translation>
    </message>
    <message>
        <source>Đã đổi %1 đảng viên.</source>
        <translation>Members changed: %1.</translation>
    </message>
    <message>
        <source>Đã lưu bộ lọc «%1».</source>
        <translation>The filter “%1” was saved.</translation>
    </message>
    <message>
        <source>Đã bỏ bộ lọc «%1».</source>
        <translation>The filter “%1” was dropped.</translation>
    </message>
    <message>
        <source>Về %2: %1 người.</source>
        <translation>To %2: %1.</translation>
    </message>
    <message>
        <source>Quyết định đánh giá, xếp loại năm %1 lại được tính.</source>
        <translation>Decisions on the class of %1 count again.</translation>
    </message>
    <message>
        <source>%1 vẫn ghi %2 là bí thư</source>
        <translation>%1 still names %2 as its secretary</translation>
    </message>
    <message>
        <source>%1 tổ chức vẫn ghi người rời đi là bí thư: %2… Sửa ở trang «Tổ chức đảng».</source>
        <translation>%1 organisations still name somebody who leaves as secretary: %2… Change it on the page “Party organisations”.</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lưu loại tệp khác</source>
        <translation>Save another kind of file</translation>
    </message>
    <message>
        <source>Lưu DOCX để sửa bằng Word…</source>
        <translation>Save DOCX to edit in Word…</translation>
    </message>
    <message>
        <source>Lưu XLSX, các bảng…</source>
        <translation>Save XLSX, the tables…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Chưa có biên bản</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu được lập khi đã đóng kiểm phiếu ở trang cuộc bầu.</source>
        <translation>The minutes are made when the count is closed on the page of the contest.</translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation>To the contest</translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Chỉ phần số, in sau chữ «Số» ở góc trái; để trống để ghi tay.</source>
        <translation>Only the number, printed after “Số” at the left; leave empty to write it by hand.</translation>
    </message>
    <message>
        <source>Sửa ở trang Đại hội</source>
        <translation>Mend on the page of the congress</translation>
    </message>
    <message>
        <source>Sửa ở trang cuộc bầu</source>
        <translation>Change on the page of the contest</translation>
    </message>
    <message>
        <source>Sửa câu chữ</source>
        <translation>Edit the wording</translation>
    </message>
    <message>
        <source>Văn bản khác của lần bầu</source>
        <translation>Other documents of the ballot</translation>
    </message>
    <message>
        <source>Trên biên bản</source>
        <translation>On the minutes</translation>
    </message>
    <message>
        <source>Địa danh, ngày và tên đại hội lấy ở trang Đại hội; phần còn lại ở trang cuộc bầu.</source>
        <translation>Place, days and the name of the congress come from its page; the rest from the page of the contest.</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu bầu {0}</source>
        <translation>Counting minutes: {0}</translation>
    </message>
    <message>
        <source>Lần bầu này đã bị hủy.</source>
        <translation>This ballot was annulled.</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu xin ý kiến {0}</source>
        <translation>Minutes of the indicative ballot {0}</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>%1, đang làm việc</source>
        <translation>%1, working now</translation>
    </message>
    <message>
        <source>%1, cần PIN</source>
        <translation>%1, asks for a PIN</translation>
    </message>
</context>
<context>
    <name>NameFilterPanel</name>
    <message>
        <source>Lưu bộ lọc</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>Tên bộ lọc</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <source>Bộ lọc cùng tên sẽ được thay.</source>
        <translation>A filter of the same name is replaced.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Chuyển sang nền sáng</source>
        <translation>Switch to light</translation>
    </message>
    <message>
        <source>Chuyển sang nền tối</source>
        <translation>Switch to dark</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Danh mục trang</source>
        <translation>List of pages</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>Sổ mới</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>Đại hội đại biểu</source>
        <translation>Delegate congress</translation>
    </message>
    <message>
        <source>Đại hội đảng viên</source>
        <translation>Member congress</translation>
    </message>
    <message>
        <source>Đảng bộ (chi bộ)</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Như ở đầu văn bản, ví dụ: Đảng bộ xã Tân Lập.</source>
        <translation>As at the head of documents, for example: Đảng bộ xã Tân Lập.</translation>
    </message>
    <message>
        <source>Tên đại hội</source>
        <translation>Name of the congress</translation>
    </message>
    <message>
        <source>Ghép sẵn từ tên đảng bộ: bấm End rồi gõ tiếp lần thứ mấy, hoặc gõ tên khác.</source>
        <translation>Put together from the name of the party committee: press End and type on which congress it is, or type another name.</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Ví dụ: 2025-2030.</source>
        <translation>For example: 2025-2030.</translation>
    </message>
    <message>
        <source>Tệp của sổ</source>
        <translation>File of the book</translation>
    </message>
    <message>
        <source>Gõ tiếp</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Bỏ, không tạo sổ</source>
        <translation>Discard, make no book</translation>
    </message>
    <message>
        <source>Bỏ những gì vừa gõ?</source>
        <translation>Discard what you typed?</translation>
    </message>
    <message>
        <source>Chọn chỗ…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Tạo sổ</source>
        <translation>Make the book</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Loại đại hội</source>
        <translation>Kind of congress</translation>
    </message>
    <message>
        <source>Đại hội</source>
        <translation>Congress</translation>
    </message>
    <message>
        <source>Chọn chỗ lưu sổ</source>
        <translation>Choose where to save the book</translation>
    </message>
    <message>
        <source>Chưa có tên.</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>Gõ tên đảng bộ hoặc chi bộ.</source>
        <translation>Type the name of the party organisation.</translation>
    </message>
    <message>
        <source>Chưa có tên đại hội.</source>
        <translation>The congress has no name.</translation>
    </message>
    <message>
        <source>Gõ tên như sẽ in trên biên bản.</source>
        <translation>Type the name as it will be printed in the minutes.</translation>
    </message>
    <message>
        <source>Chưa ghi lần thứ mấy.</source>
        <translation>Which congress it is was not written.</translation>
    </message>
    <message>
        <source>Gõ tiếp, ví dụ IX; hoặc sửa tên.</source>
        <translation>Type on, for example IX; or change the name.</translation>
    </message>
    <message>
        <source>Không đọc được nhiệm kỳ.</source>
        <translation>The term could not be read.</translation>
    </message>
    <message>
        <source>Gõ hai năm, ví dụ 2025-2030.</source>
        <translation>Type two years, for example 2025-2030.</translation>
    </message>
    <message>
        <source>Chưa có tệp.</source>
        <translation>There is no file.</translation>
    </message>
    <message>
        <source>Gõ tên tệp hoặc chọn chỗ.</source>
        <translation>Type a file name or choose a place.</translation>
    </message>
</context>
<context>
    <name>NextOffer</name>
    <message>
        <source>Cuộc bầu tiếp theo</source>
        <translation>The next contest</translation>
    </message>
    <message>
        <source>Theo trình tự, tiếp theo bầu {office} bằng phiếu riêng.</source>
        <translation>In the usual order, {office} is elected next, on a ballot of its own.</translation>
    </message>
    <message>
        <source>Theo trình tự, tiếp theo bầu {office} bằng phiếu riêng, trong số người trúng cử {body}.</source>
        <translation>In the usual order, {office} is elected next, on a ballot of its own, among those elected to {body}.</translation>
    </message>
    <message>
        <source>Thêm cuộc bầu {office}</source>
        <translation>Add the contest for {office}</translation>
    </message>
    <message>
        <source>Không bầu {office}</source>
        <translation>Do not elect {office}</translation>
    </message>
</context>
<context>
    <name>NextRound</name>
    <message>
        <source>hội nghị</source>
        <translation>conference</translation>
    </message>
    <message>
        <source>đại hội</source>
        <translation>congress</translation>
    </message>
    <message>
        <source>Các đồng chí %1 vẫn có số phiếu bằng nhau, còn %2 chỗ%3. Xin ý kiến %4 có bầu lại lần nữa giữa những đồng chí này hay không.</source>
        <translation>%1 have equal votes again; places left: %2%3. The %4 is asked whether to vote once more among them.</translation>
    </message>
    <message>
        <source>Các đồng chí %1 có số phiếu bằng nhau, còn %2 chỗ%3. Đề nghị %4 bầu lại giữa những đồng chí này; ai nhiều phiếu hơn thì trúng cử, không cần quá nửa.</source>
        <translation>%1 have equal votes for %2 remaining places%3. The %4 is asked to hold a run-off among them; most votes win, over half is not needed.</translation>
    </message>
    <message>
        <source>Còn thiếu %2 đồng chí so với số lượng được phân bổ. Theo quy chế thì bầu tiếp: đề nghị %4 bầu tiếp cho đủ số lượng; người trúng cử phải được quá nửa.</source>
        <translation>%2 of the seats that were allotted are left. By the regulation the ballot goes on: the %4 is asked to vote again for them; whoever is elected needs over half.</translation>
    </message>
    <message>
        <source>Còn thiếu %2 đồng chí%3. Xin ý kiến %4 có bầu tiếp cho đủ số lượng hay không; bầu tiếp thì người trúng cử phải được quá nửa.</source>
        <translation>Places left: %2%3. Ask the %4 whether to vote for them again; then over half is needed.</translation>
    </message>
    <message>
        <source> đại biểu dự khuyết</source>
        <translation> for alternate delegates</translation>
    </message>
</context>
<context>
    <name>NoDelegates</name>
    <message>
        <source>Chưa có đại biểu nào</source>
        <translation>No delegates yet</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Thêm từng đại biểu</source>
        <translation>Add one by one</translation>
    </message>
    <message>
        <source>Chọn từ đảng viên…</source>
        <translation>Choose from the members…</translation>
    </message>
    <message>
        <source>Ở đây là mọi đại biểu được triệu tập, chính thức và dự khuyết.</source>
        <translation>Here are all delegates who are summoned, official ones and alternates.</translation>
    </message>
    <message>
        <source>Ở đây là mọi đảng viên của đại hội, cả đảng viên dự bị (dự, không biểu quyết).</source>
        <translation>Here are all members of the congress, those on probation too (who come and have no vote).</translation>
    </message>
    <message>
        <source>Nhập danh sách từ tệp Excel, hoặc chép trong Excel kèm dòng tiêu đề rồi dán (Ctrl+V); mọi dòng được xem lại trước khi ghi vào sổ.</source>
        <translation>Import the list from an Excel file, or copy it in Excel with its row of titles and paste it (Ctrl+V); every row is shown before it goes into the book.</translation>
    </message>
</context>
<context>
    <name>NoMembers</name>
    <message>
        <source>Chưa có đảng viên nào</source>
        <translation>There are no members yet</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Thêm từng đảng viên</source>
        <translation>Add members one by one</translation>
    </message>
    <message>
        <source>Người đã bỏ khỏi sổ…</source>
        <translation>Taken off the book…</translation>
    </message>
    <message>
        <source>Ở đây là mọi đảng viên của đảng bộ, với tổ chức đảng mà mỗi người sinh hoạt.</source>
        <translation>Here stand all members of the committee, each with the organisation they belong to.</translation>
    </message>
    <message>
        <source>Nhập danh sách từ tệp Excel hoặc dán (Ctrl+V); tổ chức mới trong danh sách được thêm theo.</source>
        <translation>Import a list from an Excel file or paste one (Ctrl+V); new organisations of the list come with it.</translation>
    </message>
    <message>
        <source>Thêm từng người thì thêm tổ chức đảng trước.</source>
        <translation>To add members one by one, add organisations first.</translation>
    </message>
</context>
<context>
    <name>NoOrganisations</name>
    <message>
        <source>Chưa có tổ chức đảng nào</source>
        <translation>There are no organisations yet</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Thêm từng tổ chức</source>
        <translation>Add organisations one by one</translation>
    </message>
    <message>
        <source>Ở đây là cây tổ chức: đảng bộ, chi bộ cơ sở, và chi bộ trực thuộc ở dưới, với số đảng viên.</source>
        <translation>Here stands the tree of organisations: base committees, base cells, and the cells below, with their members.</translation>
    </message>
    <message>
        <source>Nhập danh sách từ tệp Excel hoặc dán (Ctrl+V); mọi dòng được xem lại trước khi ghi vào sổ.</source>
        <translation>Take a list from an Excel file or paste it (Ctrl+V); every row is shown before anything goes into the book.</translation>
    </message>
</context>
<context>
    <name>NoTargets</name>
    <message>
        <source>Chưa có chỉ tiêu nào</source>
        <translation>There are no targets yet</translation>
    </message>
    <message>
        <source>Ở đây là các chỉ tiêu của nghị quyết đại hội, mỗi chỉ tiêu một hay nhiều phần đo được: tỷ lệ, số lượng hay việc phải xong. Số của đánh giá, xếp loại và kết nạp được tính từ sổ; số khác gõ vào từng năm.
Chép các dòng chỉ tiêu trong văn bản rồi dán (Ctrl+V): mỗi dòng một chỉ tiêu, sửa lại được ngay.</source>
        <translation>Here stand the targets of the congress&apos;s resolution, each with one or more parts that are measured: a share, a number, or something to be done. Figures of evaluations and admissions are counted from the book; others are typed year by year.
Copy the lines of the targets from the resolution and paste them (Ctrl+V): each line is a target, which can be changed at once.</translation>
    </message>
    <message>
        <source>Thêm chỉ tiêu đầu tiên</source>
        <translation>Add the first target</translation>
    </message>
    <message>
        <source>Dán các dòng chỉ tiêu</source>
        <translation>Paste lines of targets</translation>
    </message>
</context>
<context>
    <name>NominationsPage</name>
    <message>
        <source>Lập danh sách bầu cử</source>
        <translation>Make the list of candidates</translation>
    </message>
    <message>
        <source>Người được giới thiệu</source>
        <translation>Nominees</translation>
    </message>
    <message>
        <source>Lấy danh sách đang có của cuộc bầu</source>
        <translation>Take the list that the contest has</translation>
    </message>
    <message>
        <source>Biểu quyết đưa vào danh sách</source>
        <translation>Vote to put on the list</translation>
    </message>
    <message>
        <source>Xin rút</source>
        <translation>Asks to withdraw</translation>
    </message>
    <message>
        <source>Biểu quyết cho rút</source>
        <translation>Vote on the withdrawal</translation>
    </message>
    <message>
        <source>Lấy lại bước cuối</source>
        <translation>Take the last step back</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Ứng cử, đề cử: %1</source>
        <translation>Nominations: %1</translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation>To the contest</translation>
    </message>
    <message>
        <source>Chưa có ai được giới thiệu.</source>
        <translation>Nobody has been put forward yet.</translation>
    </message>
    <message>
        <source>Bản in trích ngang</source>
        <translation>Profiles on paper</translation>
    </message>
    <message>
        <source>bầu %1 · danh sách %2</source>
        <translation>seats %1 · on the list %2</translation>
    </message>
    <message>
        <source>số dư %1 = %2%</source>
        <translation>surplus %1 = %2%</translation>
    </message>
    <message>
        <source>Đã bỏ %1 khỏi danh sách giới thiệu.</source>
        <translation>Took %1 off the nominees.</translation>
    </message>
    <message>
        <source>Đã lập danh sách bầu cử gồm %1 người, xếp theo vần A, B, C.</source>
        <translation>Made the list of candidates by name; people on it: %1.</translation>
    </message>
</context>
<context>
    <name>NomineesModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ai giới thiệu</source>
        <translation>Put forward by</translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cấp ủy triệu tập chuẩn bị</source>
        <translation>Prepared by the convening committee</translation>
    </message>
    <message>
        <source>%1 đề cử</source>
        <translation>Nominated by %1</translation>
    </message>
    <message>
        <source>Tự ứng cử</source>
        <translation>Stands by themselves</translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Chờ biểu quyết</source>
        <translation>Waits for a vote</translation>
    </message>
    <message>
        <source>Không đủ số tán thành</source>
        <translation>Not enough in favour</translation>
    </message>
    <message>
        <source>Xin rút, chờ biểu quyết</source>
        <translation>Asks to withdraw, waits for a vote</translation>
    </message>
    <message>
        <source>Đã cho rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Rút bớt sau khi xin ý kiến</source>
        <translation>Cut after the opinion was asked</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Đang diễn ra, từ {since}</source>
        <translation>Under way since {since}</translation>
    </message>
    <message>
        <source>Tiếp theo: {title}</source>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <source>Sang nội dung tiếp</source>
        <translation>Go on to the next item</translation>
    </message>
    <message>
        <source>Kết thúc nội dung</source>
        <translation>End the item</translation>
    </message>
    <message>
        <source>Chưa có nội dung nào đang diễn ra. Tiếp theo:</source>
        <translation>Nothing is under way. Next:</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Chương trình đã xong</source>
        <translation>The programme is over</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>,</source>
        <comment>between units and tenths: a comma or a dot</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>Cuộc bầu</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Tên cuộc bầu (Bầu …)</source>
        <translation>Name of the contest (Elect …)</translation>
    </message>
    <message>
        <source>Số lượng cần bầu</source>
        <translation>Seats to fill</translation>
    </message>
    <message>
        <source>Đại biểu dự khuyết</source>
        <translation>Alternate delegates</translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Người bầu</source>
        <translation>Electorate</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Số lượt nhập phiếu</source>
        <translation>Passes of entry</translation>
    </message>
    <message>
        <source>Chưa có tên cuộc bầu.</source>
        <translation>The contest has no name.</translation>
    </message>
    <message>
        <source>Nhập tên như sẽ ghi trong biên bản.</source>
        <translation>Enter the name as it will stand in the minutes.</translation>
    </message>
    <message>
        <source>Số lượt nhập là 1, 2 hoặc 3.</source>
        <translation>The number of passes is 1, 2 or 3.</translation>
    </message>
    <message>
        <source>Nhập hai lượt để đối chiếu; chi bộ nhỏ có thể nhập một lượt.</source>
        <translation>Two passes are compared; a small cell may do with one.</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Mở năm đánh giá</source>
        <translation>Open an evaluated year</translation>
    </message>
    <message>
        <source>Mở năm</source>
        <translation>Open the year</translation>
    </message>
    <message>
        <source>Năm đánh giá</source>
        <translation>Evaluated year</translation>
    </message>
    <message>
        <source>Đến năm nay</source>
        <translation>Up to this year</translation>
    </message>
    <message>
        <source>Năm %1: không có thêm đảng viên, tổ chức nào để đánh giá.</source>
        <translation>Year %1: no more members or organisations to evaluate.</translation>
    </message>
    <message>
        <source>Thêm ở trang Đảng viên, Tổ chức đảng, rồi cập nhật năm bằng nút «Năm».</source>
        <translation>Add them on the pages Members and Organisations, then update the year with the button «Year».</translation>
    </message>
    <message>
        <source>Năm %1: đã thêm %2 dòng đánh giá.</source>
        <translation>Year %1, evaluations added: %2.</translation>
    </message>
    <message>
        <source>Phải đánh giá %1 đảng viên, %2 tổ chức đảng; %3 không phải đánh giá.</source>
        <translation>To be evaluated: %1 members, %2 organisations; %3 are not.</translation>
    </message>
    <message>
        <source>Áp dụng %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Mở năm %1</source>
        <translation>Open the year %1</translation>
    </message>
    <message>
        <source>Dừng, không mở</source>
        <translation>Stop, do not open</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>Sổ đang mở chỉ để xem: không trang nào ghi được.</source>
        <translation>The book is open for viewing only: no page can write.</translation>
    </message>
    <message>
        <source>Khi nơi khác đã đóng sổ, mở lại để ghi.</source>
        <translation>When it is closed elsewhere, open it again for writing.</translation>
    </message>
    <message>
        <source>Mở lại để ghi</source>
        <translation>Open for writing</translation>
    </message>
    <message>
        <source>Đang xem bản sao «%1», không ghi được gì.</source>
        <translation>Viewing the backup “%1”; nothing can be changed.</translation>
    </message>
    <message>
        <source>Bản sao trên ổ và sổ đang làm không bị động tới. Xem xong thì đóng cửa sổ này (Ctrl+W).</source>
        <translation>The copy on the stick and the book at work are not touched. Close this window when you have seen enough (Ctrl+W).</translation>
    </message>
    <message>
        <source>Đóng bản sao</source>
        <translation>Close the backup</translation>
    </message>
    <message>
        <source>Đây là bản sao đang mở ra xem: không nhập phiếu vào bản sao.</source>
        <translation>This is a backup opened for viewing: no ballots are entered into a backup.</translation>
    </message>
    <message>
        <source>Nhập phiếu ở cửa sổ của sổ. Xem xong thì đóng cửa sổ này (Ctrl+W).</source>
        <translation>Enter ballots in the window of the book. Close this window when you have looked (Ctrl+W).</translation>
    </message>
    <message>
        <source>Sổ đang mở chỉ để xem: không nhập phiếu được.</source>
        <translation>The book is open for viewing only: no ballots can be entered.</translation>
    </message>
    <message>
        <source>Chữ trên màn hình có dễ đọc không?</source>
        <translation>Is the text easy to read?</translation>
    </message>
    <message>
        <source>Có ba cỡ chữ; đổi lúc nào cũng được bằng Ctrl + và Ctrl −.</source>
        <translation>There are three sizes; change at any time with Ctrl + and Ctrl −.</translation>
    </message>
    <message>
        <source>Chọn cỡ chữ</source>
        <translation>Choose the size</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng giữa chừng; đang kiểm tra sổ…</source>
        <translation>Last time the program stopped halfway; checking the book…</translation>
    </message>
    <message>
        <source>Cứ làm việc bình thường.</source>
        <translation>Go on working as usual.</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng giữa chừng; kiểm tra sổ thấy %1 điều sai.</source>
        <translation>The program stopped in the middle last time; checking the book found %1 faults.</translation>
    </message>
    <message>
        <source>%1 Giữ nguyên tệp, dùng bản sao gần nhất; người hỗ trợ xem đủ bằng lệnh check.</source>
        <translation>%1 Keep the file as it is, use the latest backup; whoever supports you sees all by the command check.</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng giữa chừng; chưa kiểm tra được sổ.</source>
        <translation>Last time the program stopped halfway; the book could not be checked.</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng giữa chừng; sổ không mất gì đã lưu.</source>
        <translation>Last time the program stopped in the middle; nothing that was saved is lost.</translation>
    </message>
    <message>
        <source>Lần trước chương trình dừng giữa chừng; đã kiểm tra sổ, còn đủ %1 phiếu đã lưu.</source>
        <translation>The program stopped in the middle last time; the book was checked, and all %1 saved papers are there.</translation>
    </message>
    <message>
        <source>Mọi điều đã hiện là đã lưu thì còn nguyên; ô đang gõ dở thì gõ lại.</source>
        <translation>All that was shown as saved is there; key again what was half typed.</translation>
    </message>
    <message>
        <source>Phiếu lưu sau cùng: tập %1, lượt %2, phiếu thứ %3. Dòng đang gõ dở thì gõ lại.</source>
        <translation>The paper saved last: batch %1, pass %2, paper %3. Key again what was half typed.</translation>
    </message>
    <message>
        <source>Nhập tiếp</source>
        <translation>Key on</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>Người sử dụng</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Người đầu tiên có toàn quyền trong sổ, làm được mọi việc. Tên ghi vào nhật ký, không ghi vào phiếu.</source>
        <translation>The first person has full rights in the book and may do everything. The name goes into the journal, never onto a paper.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bắt đầu làm việc</source>
        <translation>Start working</translation>
    </message>
</context>
<context>
    <name>OpinionCard</name>
    <message>
        <source>Xin ý kiến đại hội</source>
        <translation>Asking the congress</translation>
    </message>
    <message>
        <source>Xin ý kiến bằng phiếu</source>
        <translation>Ask by an indicative ballot</translation>
    </message>
    <message>
        <source>Mở phiếu xin ý kiến</source>
        <translation>Open the indicative ballot</translation>
    </message>
    <message>
        <source>Lấy kết quả xin ý kiến</source>
        <translation>Take the result of it</translation>
    </message>
    <message>
        <source>Danh sách còn chỗ cho %1 người ứng cử, được đề cử tại đại hội trong số dư cho phép; đang có %2.</source>
        <translation>Within the surplus the list has room for this many from the floor: %1; on it now: %2.</translation>
    </message>
</context>
<context>
    <name>OrganisationExchange</name>
    <message>
        <source>Nhập danh sách tổ chức đảng</source>
        <translation>Import a list of party organisations</translation>
    </message>
    <message>
        <source>Xuất danh sách tổ chức đảng</source>
        <translation>Export the list of party organisations</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Thêm tổ chức đảng</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Sửa ở đây là chữa chỗ ghi sai, cả cho các năm trước. Đổi theo quyết định: nút «Chuyển, sáp nhập…»</source>
        <translation>What is changed here mends a slip, also of the years before. A decision: the button “Move, merge…”</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Tìm tổ chức, không cần dấu</source>
        <translation>Find an organisation, accents not needed</translation>
    </message>
    <message>
        <source>Tìm tổ chức</source>
        <translation>Find an organisation</translation>
    </message>
    <message>
        <source>Các tổ chức đảng</source>
        <translation>Party organisations</translation>
    </message>
</context>
<context>
    <name>OrganisationLists</name>
    <message>
        <source>Danh sách tổ chức đảng vừa đọc</source>
        <translation>The list of party organisations just read</translation>
    </message>
    <message>
        <source>%1 dòng, %3 tổ chức mới, không có lỗi. Chưa ghi gì vào sổ.</source>
        <translation>Rows: %1; new organisations: %3; no errors. Nothing is stored yet.</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Lưu, thêm tổ chức khác</source>
        <translation>Save, add another organisation</translation>
    </message>
    <message>
        <source>Quá trình</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Để trống nếu trực thuộc trực tiếp đảng bộ</source>
        <translation>Leave empty where it is directly under the committee</translation>
    </message>
    <message>
        <source>Cho biểu 7A, 7B; để trống thì đọc từ tên</source>
        <translation>For forms 7A and 7B; where it is empty, the name tells</translation>
    </message>
    <message>
        <source>Để trống thì tính theo khối</source>
        <translation>Empty: reckoned by the kind of unit</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>{field}: từ «{before}» thành «{after}»</source>
        <translation>{field}: from “{before}” to “{after}”</translation>
    </message>
    <message>
        <source>thành lập</source>
        <translation>founded</translation>
    </message>
    <message>
        <source>đổi tên từ «{before}» thành «{after}»</source>
        <translation>renamed from “{before}” to “{after}”</translation>
    </message>
    <message>
        <source>chuyển từ {before} về {after}</source>
        <translation>moved from {before} to {after}</translation>
    </message>
    <message>
        <source>«{before}» sáp nhập vào «{after}»</source>
        <translation>“{before}” was merged into “{after}”</translation>
    </message>
    <message>
        <source>lập «{after}», tách từ «{before}»</source>
        <translation>“{after}” founded out of “{before}”</translation>
    </message>
    <message>
        <source>giải thể</source>
        <translation>dissolved</translation>
    </message>
    <message>
        <source>trực thuộc đảng bộ</source>
        <translation>directly under the committee</translation>
    </message>
    <message>
        <source>hủy việc ghi nhầm: {0}</source>
        <translation>undone, noted by mistake: {0}</translation>
    </message>
    <message>
        <source>Chỉ của doanh nghiệp</source>
        <translation>Of enterprises only</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại hình DN</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Thành lập</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Thêm tổ chức</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Cả tổ chức đã kết thúc</source>
        <translation>Also those that ended</translation>
    </message>
    <message>
        <source>Không tổ chức nào khớp điều cần tìm.</source>
        <translation>No organisation matches what is looked for.</translation>
    </message>
    <message>
        <source>Cây tổ chức đảng</source>
        <translation>Tree of organisations</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Chuyển, sáp nhập, chia tách, đổi tên, giải thể…</source>
        <translation>Move, merge, divide, rename, dissolve…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xem đảng viên</source>
        <translation>Show members</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Việc với cả danh sách</source>
        <translation>Work with the whole list</translation>
    </message>
    <message>
        <source>Tìm tên, bí thư, quyết định… không cần dấu</source>
        <translation>Find a name, head, decision… accents not needed</translation>
    </message>
    <message>
        <source>Tìm tổ chức đảng</source>
        <translation>Find organisations</translation>
    </message>
    <message>
        <source>Dán từ Excel (Ctrl+V)</source>
        <translation>Paste from Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Nhập tệp .xlsx…</source>
        <translation>Import an .xlsx file…</translation>
    </message>
    <message>
        <source>Xuất tệp .xlsx…</source>
        <translation>Export an .xlsx file…</translation>
    </message>
    <message>
        <source>Không sửa gì: %1 vẫn như trong sổ.</source>
        <translation>Nothing was changed: %1 is as the book has it.</translation>
    </message>
</context>
<context>
    <name>OrganisationsWork</name>
    <message>
        <source>Đã sửa %1.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>Đã thêm %1.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Đã xóa %1 khỏi cây tổ chức.</source>
        <translation>%1 was taken off the tree.</translation>
    </message>
    <message>
        <source>Đang đưa danh sách vào sổ</source>
        <translation>Taking the list into the book</translation>
    </message>
    <message>
        <source>Đã thêm %1 tổ chức.</source>
        <translation>Organisations added: %1.</translation>
    </message>
    <message>
        <source>Đã chuyển %1.</source>
        <translation>%1 was moved.</translation>
    </message>
    <message>
        <source>Đã sáp nhập %1 vào %2; đảng viên và tổ chức trực thuộc đã chuyển theo.</source>
        <translation>%1 merged into %2; its members and the organisations below it went along.</translation>
    </message>
    <message>
        <source>Đã giải thể %1.</source>
        <translation>%1 was dissolved.</translation>
    </message>
    <message>
        <source>Đã lập %2, tách từ %1; chuyển đảng viên sang ở trang Đảng viên.</source>
        <translation>Founded %2 out of %1; move its members on the page Members.</translation>
    </message>
    <message>
        <source>Đã ghi quyết định của %1; văn bản của các năm trước vẫn theo tên, loại hình, khối cũ.</source>
        <translation>The decision on %1 is noted; papers of the years before keep the former name, kind and sector.</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Vừa bề ngang</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Phím 0 khi đang ở trang giấy</source>
        <translation>Key 0 on the sheet</translation>
    </message>
    <message>
        <source>{0}: Ctrl và con lăn, hoặc phím + −</source>
        <translation>{0}: Ctrl and the wheel, or the keys + −</translation>
    </message>
    <message>
        <source>Trang {0} / {1}</source>
        <translation>Page {0} / {1}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Đang lập văn bản…</source>
        <translation>Making the document…</translation>
    </message>
    <message>
        <source>Đã lưu «{0}».</source>
        <translation>“{0}” was saved.</translation>
    </message>
    <message>
        <source>Chưa lưu được văn bản.</source>
        <translation>The document could not be saved.</translation>
    </message>
    <message>
        <source>Chưa lập được văn bản.</source>
        <translation>The document was not made.</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Nối và cài máy in rồi bấm In lần nữa, hoặc lưu PDF vào ổ USB để in ở máy khác.</source>
        <translation>Connect and install a printer and press Print again, or save the PDF to a stick and print elsewhere.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in nào.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>Đang in trang {0} / {1}…</source>
        <translation>Printing page {0} / {1}…</translation>
    </message>
    <message>
        <source>Kiểm lại từng trang trước khi ký.</source>
        <translation>Check every page before signing.</translation>
    </message>
    <message>
        <source>Đã gửi văn bản tới máy in.</source>
        <translation>The document was sent to the printer.</translation>
    </message>
    <message>
        <source>Kiểm dây, giấy và mực rồi bấm In lần nữa, hoặc lưu PDF để in ở máy khác.</source>
        <translation>Check cable, paper and ink and press Print again, or save the PDF and print elsewhere.</translation>
    </message>
    <message>
        <source>Máy in không nhận văn bản.</source>
        <translation>The printer did not take the document.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Phiếu %1: %2</source>
        <translation>Paper %1: %2</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Được tính là</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Ghi trên phiếu</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Các phiếu đã ghi của tập</source>
        <translation>The papers of the batch as written down</translation>
    </message>
    <message>
        <source>Chưa xem được phiếu của tập</source>
        <translation>The papers of this batch cannot be looked at yet</translation>
    </message>
    <message>
        <source>Các lượt nhập không xem phiếu của nhau. Tập chốt rồi thì trưởng ban xem ở đây; đóng kiểm phiếu rồi thì ai cũng xem được.</source>
        <translation>Passes do not see each other&apos;s papers. Once the batch is settled the head of the board looks at them here; once the count is closed anybody does.</translation>
    </message>
    <message>
        <source>Các tập phiếu</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>phiếu trước, phiếu sau</source>
        <translation>paper before, paper after</translation>
    </message>
    <message>
        <source>về cuộc bầu</source>
        <translation>back to the contest</translation>
    </message>
    <message>
        <source>trang trước</source>
        <translation>page before</translation>
    </message>
    <message>
        <source>Phiếu đã ghi của tập %1 · %2</source>
        <translation>Papers of batch %1 as written down · %2</translation>
    </message>
    <message>
        <source>Chỉ xem</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Chưa chốt</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Đã chốt sau %1 lượt nhập</source>
        <translation>Settled after %1 passes</translation>
    </message>
    <message>
        <source>Nhập một lượt</source>
        <translation>Keyed once</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name given</translation>
    </message>
    <message>
        <source>điều nghi ngờ: %1; kết luận: %2</source>
        <translation>doubt: %1; decided: %2</translation>
    </message>
    <message>
        <source>chờ ban kết luận</source>
        <translation>waits for the board</translation>
    </message>
    <message>
        <source>hợp lệ</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>không hợp lệ: %1</source>
        <translation>invalid: %1</translation>
    </message>
    <message>
        <source>Kiểm phiếu đã đóng nên các phiếu này không sửa được nữa; trưởng ban mở lại thì mới sửa.</source>
        <translation>The count is closed, so these papers cannot be corrected any more unless the head opens it again.</translation>
    </message>
    <message>
        <source>Muốn sửa phiếu: ở trang Các tập phiếu mở lại một lượt nhập, ghi lý do, rồi đối chiếu lại.</source>
        <translation>To correct a paper: on the page Batches open a pass again with a reason, then compare again.</translation>
    </message>
    <message>
        <source>Enter: mở phiếu đang chọn ở trang nhập phiếu để sửa.</source>
        <translation>Enter: open the chosen paper on the page of entry to correct it.</translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message>
        <source>Phiếu và tập</source>
        <translation>Papers and batches</translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Số phiếu mỗi tập</source>
        <translation>Papers in each batch</translation>
    </message>
    <message>
        <source>Chia tập</source>
        <translation>Make batches</translation>
    </message>
    <message>
        <source>Thêm tập</source>
        <translation>Add a batch</translation>
    </message>
    <message>
        <source>Các số phải khớp</source>
        <translation>Figures that must agree</translation>
    </message>
    <message>
        <source>Không thu về</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>Mỗi tập</source>
        <translation>Each batch</translation>
    </message>
    <message>
        <source>phiếu</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>Chưa chia tập. Ghi số phiếu mỗi tập rồi Enter.</source>
        <translation>No batches yet. Enter the papers of each batch, then Enter.</translation>
    </message>
    <message>
        <source>Số phiếu mỗi tập phải là số từ 1 trở lên. Sửa rồi Enter.</source>
        <translation>Papers of each batch must be 1 or more. Mend it, then Enter.</translation>
    </message>
    <message>
        <source>Mỗi tập %1 phiếu là nhiều hơn %2 phiếu thu về. Sửa rồi Enter.</source>
        <translation>A batch of %1 holds more than the papers returned: %2. Mend it, then Enter.</translation>
    </message>
    <message>
        <source>Tập đã có phiếu thì giữ nguyên; không còn phiếu nào để chia lại.</source>
        <translation>Batches with papers in them stay as they are; no papers are left to split again.</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>Nguồn, ghi chú của số đã gõ</source>
        <translation>Source and notes of the typed figure</translation>
    </message>
    <message>
        <source>Ghi ngày lễ ở trang Kết nạp</source>
        <translation>Enter the ceremony on the page Admissions</translation>
    </message>
    <message>
        <source>Trên từng mẫu số</source>
        <translation>On each base</translation>
    </message>
    <message>
        <source>Câu chữ trước đây</source>
        <translation>Earlier wording</translation>
    </message>
    <message>
        <source>Các phần đã bỏ</source>
        <translation>Parts that were dropped</translation>
    </message>
    <message>
        <source>Cộng dồn từ đầu nhiệm kỳ, so với đường mục tiêu</source>
        <translation>Summed up from the beginning of the term, beside the goal</translation>
    </message>
    <message>
        <source>Từng năm, so với đường mục tiêu</source>
        <translation>Year by year, beside the goal</translation>
    </message>
    <message>
        <source>%1: chưa có số liệu</source>
        <translation>%1: no figures yet</translation>
    </message>
    <message>
        <source>Gõ số đạt/tổng số (83/92), số lượng (812), hay x khi việc đã xong.</source>
        <translation>Type reached/total (83/92), a number (812), or x for what is done.</translation>
    </message>
    <message>
        <source>Cả nhiệm kỳ</source>
        <translation>The whole term</translation>
    </message>
    <message>
        <source>Nhiệm kỳ chỉ đánh giá các năm %1–%2: năm này không tính. Đổi các năm ấy ở «Nhiệm kỳ…».</source>
        <translation>The term judges only the years %1–%2: this year does not count. Change those years under “Term…”.</translation>
    </message>
    <message>
        <source>Cuối năm này nghị quyết chưa đặt phần này: không đánh giá.</source>
        <translation>At the end of this year the resolution did not ask for this part yet: it is not judged.</translation>
    </message>
    <message>
        <source>Đánh giá theo mức cuối năm này: %1</source>
        <translation>Judged by the goal at the end of this year: %1</translation>
    </message>
    <message>
        <source>Số gõ tay.</source>
        <translation>A typed figure.</translation>
    </message>
    <message>
        <source>Tính từ sổ:</source>
        <translation>Counted from the book:</translation>
    </message>
    <message>
        <source>Sổ không ghi ai kết nạp trong những ngày này: có số liệu từ nơi khác thì gõ vào ô.</source>
        <translation>The book has nobody admitted on these days: type a figure here if there is one from elsewhere.</translation>
    </message>
    <message>
        <source>%1 (lấy để đánh giá)</source>
        <translation>%1 (taken for the verdict)</translation>
    </message>
    <message>
        <source>mức khống chế chỉ cho tới %1%: không thể đạt</source>
        <translation>the cap allows no more than %1%: it cannot be reached</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>gõ tay từng năm</source>
        <translation>typed year by year</translation>
    </message>
    <message>
        <source>tính từ sổ: %1</source>
        <translation>counted from the book: %1</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Số thực hiện</source>
        <translation>Actual figures</translation>
    </message>
    <message>
        <source>Mức đề ra</source>
        <translation>Level wanted</translation>
    </message>
    <message>
        <source>Của đối tượng nào</source>
        <translation>Of whom or what</translation>
    </message>
    <message>
        <source>như: tổ chức đảng trực thuộc, hộ nghèo</source>
        <translation>such as: organisations directly below, poor households</translation>
    </message>
    <message>
        <source>Kết quả cần đạt</source>
        <translation>Result to reach</translation>
    </message>
    <message>
        <source>như: hoàn thành tốt nhiệm vụ trở lên</source>
        <translation>such as: fulfilled well or better</translation>
    </message>
    <message>
        <source>Là một phần của</source>
        <translation>A part of</translation>
    </message>
    <message>
        <source>khi nghị quyết ghi «trong đó»</source>
        <translation>where the resolution says “of which”</translation>
    </message>
    <message>
        <source>Bỏ phần %1</source>
        <translation>Remove part %1</translation>
    </message>
    <message>
        <source>Gõ như %1.</source>
        <translation>Type it as %1.</translation>
    </message>
    <message>
        <source>Chưa đọc được mức này.</source>
        <translation>This figure cannot be read.</translation>
    </message>
    <message>
        <source>Việc chỉ cần xong thì chọn đơn vị tính «hoàn thành».</source>
        <translation>For work that is only to be done choose the unit “done”.</translation>
    </message>
    <message>
        <source>Chưa có mức.</source>
        <translation>There is no level yet.</translation>
    </message>
</context>
<context>
    <name>PassRow</name>
    <message>
        <source>Lượt %1</source>
        <translation>Pass %1</translation>
    </message>
    <message>
        <source>chưa ghi tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>%1 phiếu</source>
        <translation>papers: %1</translation>
    </message>
    <message>
        <source>%1 phiếu/phút</source>
        <translation>papers/min: %1</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>xong %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>chưa xong</source>
        <translation>not ended</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Hủy lượt…</source>
        <translation>Drop…</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>Thôi, không dán gì</source>
        <translation>Leave it, paste nothing</translation>
    </message>
    <message>
        <source>%1 ô không nhận được, chưa dán gì</source>
        <translation>Cells that cannot be taken: %1; nothing was pasted</translation>
    </message>
    <message>
        <source>Dòng %1, cột %2: %3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>và %1 ô nữa</source>
        <translation>and %1 more cells</translation>
    </message>
    <message>
        <source>%1 ô nằm ngoài danh sách</source>
        <translation>Cells beyond the list: %1</translation>
    </message>
    <message>
        <source>Dán %1 ô nhận được</source>
        <translation>Paste what can be taken (cells: %1)</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Danh sách vừa dán</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Xóa các dòng trống</source>
        <translation>Delete empty lines</translation>
    </message>
    <message>
        <source>Chỉ viết hoa chữ đầu</source>
        <translation>Capital initials only</translation>
    </message>
    <message>
        <source>Bỏ danh sách vừa dán</source>
        <translation>Drop the pasted list</translation>
    </message>
    <message>
        <source>lưu</source>
        <translation>save</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>xóa dòng</source>
        <translation>delete line</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Xem lại danh sách vừa dán</source>
        <translation>Check the pasted list</translation>
    </message>
    <message>
        <source>Danh sách vừa dán chưa lưu: %1 dòng.</source>
        <translation>The list just pasted is not saved; rows: %1.</translation>
    </message>
    <message>
        <source>Bấm Enter hoặc «%1» để lưu; không cần nữa thì bấm «Bỏ danh sách vừa dán».</source>
        <translation>Press Enter or “%1” to save; if it is not needed, press “Drop the pasted list”.</translation>
    </message>
    <message>
        <source>%1 dòng, %2 dòng phải sửa. Chưa lưu gì cho đến khi mọi dòng đều đúng.</source>
        <translation>Lines: %1, to mend: %2. Nothing is saved until every line is right.</translation>
    </message>
    <message>
        <source>%1 dòng, không có lỗi. Chưa lưu: Enter hoặc «%3».</source>
        <translation>Rows: %1, nothing wrong. Not saved yet: Enter or “%3”.</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phải sửa</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Đã có trong danh sách, số %1.</source>
        <translation>Already in the list as number %1.</translation>
    </message>
    <message>
        <source>Xóa dòng này; nếu là hai người trùng tên thì thêm ghi chú để phân biệt.</source>
        <translation>Delete this line; if two people have the same name, add a note to tell them apart.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Người sử dụng</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Chưa có ai trong danh sách</source>
        <translation>Nobody is on the list yet</translation>
    </message>
    <message>
        <source>Một người dùng sổ thì không cần danh sách và không cần PIN. Nhiều người thì thêm từng người.</source>
        <translation>One person alone needs neither a list nor a PIN. Where several work, add each of them.</translation>
    </message>
    <message>
        <source>Thêm người đầu tiên</source>
        <translation>Add the first person</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ctrl+L khóa ngay. Mở khóa bằng PIN của người đã khóa, hoặc người khác vào làm việc.</source>
        <translation>Ctrl+L locks at once. It opens with the PIN of whoever locked it, or for another person who takes over.</translation>
    </message>
    <message>
        <source>Tự khóa khi không ai động vào máy</source>
        <translation>Lock by itself when nobody touches the computer</translation>
    </message>
    <message>
        <source>Danh sách này do người toàn quyền quản lý; ai cũng tự đặt PIN của mình được.</source>
        <translation>Who has full rights manages this list; everybody may set a PIN of their own.</translation>
    </message>
    <message>
        <source>Người toàn quyền duy nhất quên PIN thì không ai đặt lại được: nên có thêm một người toàn quyền.</source>
        <translation>If the only person with full rights forgets the PIN, nobody can set it anew: give full rights to one more.</translation>
    </message>
    <message>
        <source>%1 có toàn quyền, quản lý danh sách này; thêm người khác thì đổi vai trò được.</source>
        <translation>%1 has full rights and manages this list; once others are added the role can be changed.</translation>
    </message>
    <message>
        <source>PIN để không ai làm nhầm dưới tên người khác; không PIN thì F8 và số là đổi người.</source>
        <translation>A PIN keeps people from working under another name by mistake; without one, F8 and a digit hand over.</translation>
    </message>
    <message>
        <source>Đã bỏ %1 khỏi danh sách.</source>
        <translation>%1 was taken off the list.</translation>
    </message>
    <message>
        <source>sau %1 phút</source>
        <translation>after %1 min</translation>
    </message>
    <message>
        <source>không tự khóa</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu, thêm người khác</source>
        <translation>Save, add another</translation>
    </message>
    <message>
        <source>Thôi, không lưu</source>
        <translation>Leave without saving</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>«%1», không phải đại biểu</source>
        <translation>«%1», not a delegate</translation>
    </message>
    <message>
        <source>Người có tên như đã gõ</source>
        <translation>People of the typed name</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Tên của %1</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>Vai trò của %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Đổi PIN</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>Đặt PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>Đổi PIN của %1</source>
        <translation>Change the PIN of %1</translation>
    </message>
    <message>
        <source>Đặt PIN cho %1</source>
        <translation>Set a PIN for %1</translation>
    </message>
    <message>
        <source>Bỏ %1 khỏi danh sách</source>
        <translation>Take %1 off the list</translation>
    </message>
    <message>
        <source>Có PIN</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>Không PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>Đang làm việc</source>
        <translation>Working now</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose a photo…</translation>
    </message>
    <message>
        <source>Dán ảnh</source>
        <translation>Paste a photo</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>Ảnh (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>Chọn ảnh</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Không đọc được ảnh này; chọn tệp .jpg hoặc .png.</source>
        <translation>This photo cannot be read; choose a .jpg or .png file.</translation>
    </message>
    <message>
        <source>Ảnh quá lớn, nhiều nhất %1 triệu điểm ảnh. Thu nhỏ ảnh rồi chọn lại.</source>
        <translation>The picture is too large, %1 million pixels at most. Make it smaller, then choose it again.</translation>
    </message>
    <message>
        <source>Chưa chép ảnh nào. Chép ảnh rồi bấm «Dán ảnh».</source>
        <translation>No picture is copied. Copy one, then press “Paste picture”.</translation>
    </message>
    <message>
        <source>Có ảnh</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Chưa có ảnh</source>
        <translation>No photo</translation>
    </message>
</context>
<context>
    <name>PiecesModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>○ Thiếu: {why}</source>
        <translation>○ Missing: {why}</translation>
    </message>
    <message>
        <source>△ Lập được, còn thiếu: {what}</source>
        <translation>△ Can be made, missing: {what}</translation>
    </message>
    <message>
        <source>✓ Lập được</source>
        <translation>✓ Ready</translation>
    </message>
    <message>
        <source>Nộp kèm, làm ngoài chương trình</source>
        <translation>Added from outside the program</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>PIN đang dùng</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>PIN mới</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>4 đến 12 chữ số.</source>
        <translation>4 to 12 digits.</translation>
    </message>
    <message>
        <source>Gõ lại PIN mới</source>
        <translation>New PIN again</translation>
    </message>
    <message>
        <source>Lưu PIN</source>
        <translation>Save PIN</translation>
    </message>
    <message>
        <source>Bỏ PIN</source>
        <translation>Remove PIN</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chưa có PIN mới.</source>
        <translation>There is no new PIN.</translation>
    </message>
    <message>
        <source>Gõ 4 đến 12 chữ số.</source>
        <translation>Type 4 to 12 digits.</translation>
    </message>
    <message>
        <source>Hai lần gõ không giống nhau.</source>
        <translation>The two do not agree.</translation>
    </message>
    <message>
        <source>Gõ lại PIN mới.</source>
        <translation>Type the new PIN again.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Sao lưu vào</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Mỗi %1 phút, và sau mỗi tập nhập xong</source>
        <translation>Every %1 minutes, and after each batch that is keyed</translation>
    </message>
    <message>
        <source>Chỉ sau mỗi tập nhập xong</source>
        <translation>Only after each batch that is keyed</translation>
    </message>
    <message>
        <source>Tự sao lưu</source>
        <translation>Back up by itself</translation>
    </message>
    <message>
        <source>Bản sao nằm trong: %1</source>
        <translation>Backups lie in: %1</translation>
    </message>
    <message>
        <source>Ổ «%1» đã chọn không thấy ở máy: cắm lại, hoặc chọn ổ khác.</source>
        <translation>The chosen drive «%1» is not in this computer: plug it in, or choose another one.</translation>
    </message>
    <message>
        <source>Chọn ổ USB dành cho bản sao.</source>
        <translation>Choose the USB stick for backups.</translation>
    </message>
    <message>
        <source>Chưa thấy ổ USB nào: cắm ổ vào, danh sách tự hiện.</source>
        <translation>No USB stick found: plug one in, the list follows.</translation>
    </message>
    <message>
        <source>%1 · còn trống %2 / %3</source>
        <translation>%1 · %2 free of %3</translation>
    </message>
    <message>
        <source>%1 · đang khóa ghi</source>
        <translation>%1 · write-protected</translation>
    </message>
    <message>
        <source>Thư mục để bản sao</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Tập nhập phiếu</source>
        <translation>Practise keying</translation>
    </message>
    <message>
        <source>In phiếu đã điền</source>
        <translation>Print filled papers</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Nhập phiếu</source>
        <translation>Key papers</translation>
    </message>
    <message>
        <source>Báo cáo diễn tập, lưu PDF…</source>
        <translation>Rehearsal report, save PDF…</translation>
    </message>
    <message>
        <source>Kết quả tập</source>
        <translation>Results of the practice</translation>
    </message>
    <message>
        <source>Chưa ai nhập phiếu nào.</source>
        <translation>Nobody has keyed a paper yet.</translation>
    </message>
    <message>
        <source>Phiếu mỗi phút không tính lúc nghỉ quá {pause} giây; với danh sách ba bốn chục người, dưới {slow} là chậm, trên {hasty} là nhanh; quá {fastest} là lưu nhiều phiếu một lần.</source>
        <translation>Papers a minute leave out pauses of more than {pause} seconds; with a list of thirty or forty people, below {slow} is slow and above {hasty} is fast; beyond {fastest} several papers were stored at once.</translation>
    </message>
    <message>
        <source>Không có phiếu để tập</source>
        <translation>No papers to practise on</translation>
    </message>
    <message>
        <source>Mở Bầu cử</source>
        <translation>Open Contests</translation>
    </message>
    <message>
        <source>1. In phiếu đã điền</source>
        <translation>1. Print filled papers</translation>
    </message>
    <message>
        <source>2. Nhập phiếu</source>
        <translation>2. Key them</translation>
    </message>
    <message>
        <source>Nhập mỗi tập đủ hai lượt, do hai người, rồi đối chiếu. Nhập như ngày bầu thật: đúng trước, nhanh sau.</source>
        <translation>Key each batch in two passes, by two people, then compare. Key as on the day itself: right first, fast second.</translation>
    </message>
    <message>
        <source>3. Nhanh và đúng thế nào, cần tập thêm gì</source>
        <translation>3. How fast, how right, and what to practise</translation>
    </message>
    <message>
        <source>Lần bầu</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>%1 phiếu, %2 tập, lần nào in cũng như nhau. In, cắt cả chồng, xếp chồng trước lên chồng sau.</source>
        <translation>Papers: %1, batches: %2, the same at every printing. Print, cut the whole pile, put the first pile on the next.</translation>
    </message>
    <message>
        <source>tập %1 phiếu %2</source>
        <translation>batch %1 paper %2</translation>
    </message>
    <message>
        <source>Hai lượt cùng sai giống nhau, đối chiếu không thấy: %1.</source>
        <translation>Both passes are wrong in the same way, which no comparison finds: %1.</translation>
    </message>
    <message>
        <source>(không tên)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>PrintingPart</name>
    <message>
        <source>Dự phòng</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>In ở nơi khác</source>
        <translation>Printed elsewhere</translation>
    </message>
    <message>
        <source>Hỏng, đã đổi</source>
        <translation>Spoiled, exchanged</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left over</translation>
    </message>
    <message>
        <source>Đã bỏ lần in %1 phiếu.</source>
        <translation>That printing is dropped. Its papers: %1.</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>In để phát</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <source>Xem phiếu sẽ in</source>
        <translation>Look at the papers to print</translation>
    </message>
    <message>
        <source>Một phiếu hỏng, đổi phiếu mới</source>
        <translation>One paper spoiled, exchanged</translation>
    </message>
    <message>
        <source>Đã in %1, phát ra %2, hỏng %3: phải còn %4 phiếu.</source>
        <translation>Printed %1, issued %2, spoiled %3; there must be left: %4.</translation>
    </message>
    <message>
        <source>Đã ghi một phiếu hỏng được đổi; cả thảy %1.</source>
        <translation>One spoiled paper exchanged; %1 in all.</translation>
    </message>
</context>
<context>
    <name>PrintingRow</name>
    <message>
        <source>%1 · %2 phiếu: %3 để phát, %4 dự phòng</source>
        <translation>%1 · papers: %2; to be issued: %3, in reserve: %4</translation>
    </message>
    <message>
        <source>Danh sách cũ</source>
        <translation>Old list</translation>
    </message>
    <message>
        <source>Bỏ lần in %1, in hỏng hoặc in lại</source>
        <translation>Drop printing %1, which failed or is done again</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Chưa mở được bản sao.</source>
        <translation>The backup could not be opened.</translation>
    </message>
    <message>
        <source>Sổ mẫu đã kiểm phiếu</source>
        <translation>Counted sample</translation>
    </message>
    <message>
        <source>Sổ để tập nhập phiếu</source>
        <translation>Practice book</translation>
    </message>
    <message>
        <source>Lưu sổ diễn tập</source>
        <translation>Save the rehearsal</translation>
    </message>
    <message>
        <source>Chưa tạo được sổ diễn tập.</source>
        <translation>The rehearsal could not be made.</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Chưa lưu được bản sao.</source>
        <translation>The copy was not saved.</translation>
    </message>
    <message>
        <source>Đã lưu và kiểm lại bản sao.</source>
        <translation>The copy was saved and checked.</translation>
    </message>
    <message>
        <source>Lấy lại phần còn đọc được…</source>
        <translation>Salvage what can be read…</translation>
    </message>
    <message>
        <source>Chưa mở được sổ.</source>
        <translation>The book could not be opened.</translation>
    </message>
    <message>
        <source>Mở chỉ để xem</source>
        <translation>View only</translation>
    </message>
</context>
<context>
    <name>ProgramButton</name>
    <message>
        <source>Sổ Đại hội: mở, lưu bản sao, cài đặt</source>
        <translation>Sổ Đại hội: open, save a copy, settings</translation>
    </message>
    <message>
        <source>Sổ, bản sao, cài đặt, trợ giúp  F10</source>
        <translation>Books, copies, settings, help  F10</translation>
    </message>
</context>
<context>
    <name>ProgramWindow</name>
    <message>
        <source>Sổ mở gần đây</source>
        <translation>Recent books</translation>
    </message>
    <message>
        <source>Đang chép một ảnh; ở đây chỉ dán được chữ.</source>
        <translation>A picture is on the clipboard; only words can be pasted here.</translation>
    </message>
    <message>
        <source>Chép danh sách bằng chữ trong Excel hoặc Word. Ảnh đảng viên: nút «Dán ảnh» ở trang của người ấy.</source>
        <translation>Copy the list as words in Excel or Word. The photo of a member: the button “Paste photo” on the page of that member.</translation>
    </message>
    <message>
        <source>Sổ mới…</source>
        <translation>New book…</translation>
    </message>
    <message>
        <source>Mở sổ…</source>
        <translation>Open a book…</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Sổ để tập nhập phiếu…</source>
        <translation>Practice book…</translation>
    </message>
    <message>
        <source>Sổ mẫu đã kiểm phiếu…</source>
        <translation>Counted sample…</translation>
    </message>
    <message>
        <source>Cài đặt…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Mở danh mục của chương trình</source>
        <translation>Open the menu of the program</translation>
    </message>
</context>
<context>
    <name>ProgrammePart</name>
    <message>
        <source>Phiên mới</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>bắt đầu, kết thúc</source>
        <translation>begin, end</translation>
    </message>
    <message>
        <source>sửa ô</source>
        <translation>edit cell</translation>
    </message>
    <message>
        <source>thêm</source>
        <translation>add</translation>
    </message>
    <message>
        <source>bỏ</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation>move</translation>
    </message>
    <message>
        <source>ghi diễn biến</source>
        <translation>note proceedings</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Nội dung chưa có tên.</source>
        <translation>The item has no title.</translation>
    </message>
    <message>
        <source>Gõ tên, hoặc bấm Del để bỏ cả dòng.</source>
        <translation>Type a title, or press Del to remove the row.</translation>
    </message>
    <message>
        <source>«{text}» không phải số phút.</source>
        <translation>“{text}” is no number of minutes.</translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số.</source>
        <translation>Type digits only.</translation>
    </message>
    <message>
        <source>Không có giờ «{text}».</source>
        <translation>There is no time “{text}”.</translation>
    </message>
    <message>
        <source>Gõ giờ:phút, ví dụ 8:05.</source>
        <translation>Type hour:minute, for example 8:05.</translation>
    </message>
    <message>
        <source>Kết thúc {ended} trước khi bắt đầu {began}.</source>
        <translation>It ends at {ended}, before it begins at {began}.</translation>
    </message>
    <message>
        <source>Sửa giờ ở cột Bắt đầu hoặc Kết thúc; để trống nếu chưa biết.</source>
        <translation>Correct the time in the column Began or Ended; leave it empty where it is not known.</translation>
    </message>
    <message>
        <source>«{title}» đã kết thúc.</source>
        <translation>“{title}” is over.</translation>
    </message>
    <message>
        <source>Sửa giờ ở cột Bắt đầu, Kết thúc nếu ghi nhầm.</source>
        <translation>If that was noted by mistake, correct the times in the columns Began and Ended.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTable</name>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeWork</name>
    <message>
        <source>Đã lấy chương trình mẫu.</source>
        <translation>The usual programme is laid.</translation>
    </message>
    <message>
        <source>Đã thêm phiên.</source>
        <translation>Session added.</translation>
    </message>
    <message>
        <source>Đã bỏ phiên «{title}» khỏi chương trình.</source>
        <translation>Session “{title}” taken out of the programme.</translation>
    </message>
    <message>
        <source>Nội dung mới</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Đã bỏ «{title}» khỏi chương trình.</source>
        <translation>“{title}” taken out of the programme.</translation>
    </message>
    <message>
        <source>Đã kết thúc «{title}».</source>
        <translation>“{title}” ended.</translation>
    </message>
    <message>
        <source>Đã bắt đầu «{title}».</source>
        <translation>“{title}” begun.</translation>
    </message>
    <message>
        <source>Đã ghi ý kiến của {speaker}.</source>
        <translation>The speech of {speaker} is noted.</translation>
    </message>
    <message>
        <source>Đã bỏ ý kiến của {speaker}.</source>
        <translation>The speech of {speaker} is removed.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do được lưu vào nhật ký.</source>
        <translation>The reason is kept in the journal.</translation>
    </message>
    <message>
        <source>Thôi, giữ nguyên</source>
        <translation>Cancel, keep it</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>DIỄN TẬP – không phải đại hội thật. Mọi văn bản in ra đều mang chữ DIỄN TẬP và không có giá trị.</source>
        <translation>REHEARSAL – not a real congress. Every printed document says DIỄN TẬP and is worthless.</translation>
    </message>
    <message>
        <source>Tập nhập phiếu</source>
        <translation>Practise keying</translation>
    </message>
</context>
<context>
    <name>ReleasePart</name>
    <message>
        <source>Công bố kết quả</source>
        <translation>Release the result</translation>
    </message>
    <message>
        <source>Công bố kết quả…</source>
        <translation>Release the result…</translation>
    </message>
    <message>
        <source>Thu lại, không chiếu nữa</source>
        <translation>Take back, show no longer</translation>
    </message>
    <message>
        <source>Đã công bố lúc %1 · %2</source>
        <translation>Released at %1 · %2</translation>
    </message>
    <message>
        <source>Kết quả đã xác nhận, chưa công bố: hội trường không thấy gì.</source>
        <translation>The result is confirmed and not released: the hall sees nothing.</translation>
    </message>
    <message>
        <source>Việc này của người toàn quyền (trưởng ban kiểm phiếu). Bấm F8 để đổi người.</source>
        <translation>This is done by who has full rights (the head of the counting board). Press F8 to hand over.</translation>
    </message>
</context>
<context>
    <name>ReleaseQuestion</name>
    <message>
        <source>Công bố và chiếu</source>
        <translation>Release and show</translation>
    </message>
    <message>
        <source>Chưa</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Công bố kết quả</source>
        <translation>Release the result</translation>
    </message>
    <message>
        <source>Công bố kết quả này ra hội trường?</source>
        <translation>Release this result to the hall?</translation>
    </message>
    <message>
        <source>Hội trường thấy ngay người trúng cử với số phiếu của từng người.</source>
        <translation>The hall sees at once who is elected, with everybody’s votes.</translation>
    </message>
</context>
<context>
    <name>RemovedPart</name>
    <message>
        <source>Tìm họ tên, ngày sinh, số thẻ, tổ chức, ngày bỏ, người bỏ</source>
        <translation>Search name, birth, card number, organisation, day and person of taking off</translation>
    </message>
    <message>
        <source>Tìm trong những người đã bỏ khỏi sổ</source>
        <translation>Search those taken off the book</translation>
    </message>
    <message>
        <source>Đưa về tổ chức</source>
        <translation>Put into the organisation</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, không cần dấu</source>
        <translation>Type some letters of the name, accents not needed</translation>
    </message>
    <message>
        <source>Từng người vướng</source>
        <translation>Each who is held up</translation>
    </message>
    <message>
        <source>Đưa trở lại sổ</source>
        <translation>Put back into the book</translation>
    </message>
    <message>
        <source>Về danh sách</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Đang đọc những người đã bỏ khỏi sổ</source>
        <translation>Reading those taken off the book</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chưa ai bị bỏ khỏi sổ.</source>
        <translation>Nobody has been taken off the book.</translation>
    </message>
    <message>
        <source>Không ai khớp.</source>
        <translation>Nobody fits.</translation>
    </message>
    <message>
        <source>Ai được đưa trở lại thì có lại nguyên hồ sơ, lịch sử; các quyết định xếp loại lại được tính.</source>
        <translation>Whoever is put back has their whole record and history again; decisions on their class count again.</translation>
    </message>
    <message>
        <source>%1 người, đã chọn %2</source>
        <translation>People: %1, chosen: %2</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>▲ %1 không còn hoạt động: chọn tổ chức nhận %2 người.</source>
        <translation>▲ %1 is no longer at work: choose where they go (%2).</translation>
    </message>
    <message>
        <source>▲ %1 đã sáp nhập vào %3: %2 người về đó, hoặc chọn tổ chức khác.</source>
        <translation>▲ %1 was merged into %3: they go there (%2), or choose another organisation.</translation>
    </message>
    <message>
        <source>%1 người không đưa trở lại được, kể dưới đây.</source>
        <translation>Cannot be put back, listed below: %1.</translation>
    </message>
    <message>
        <source>Đang dò người trùng</source>
        <translation>Looking for the same people</translation>
    </message>
    <message>
        <source>%1 người có thể đã có trong sổ, kể dưới đây.</source>
        <translation>May be in the book already, listed below: %1.</translation>
    </message>
    <message>
        <source>Chưa chọn tổ chức nhận.</source>
        <translation>No organisation is chosen.</translation>
    </message>
    <message>
        <source>Chọn một tên được gợi ý.</source>
        <translation>Choose one of the names offered.</translation>
    </message>
</context>
<context>
    <name>RenewalAsking</name>
    <message>
        <source>Năm %1: đảng viên, tổ chức đã đúng như sổ.</source>
        <translation>The year %1: members and organisations are as in the book.</translation>
    </message>
    <message>
        <source>Thêm, sửa ở trang Đảng viên, Tổ chức đảng, rồi cập nhật năm bằng nút «Năm».</source>
        <translation>Add or change them on the pages Members and Organisations, then update the year with the button «Year».</translation>
    </message>
    <message>
        <source>Đang so với sổ</source>
        <translation>Comparing with the book</translation>
    </message>
    <message>
        <source>Dừng, giữ như cũ</source>
        <translation>Stop, keep as it was</translation>
    </message>
    <message>
        <source>Sổ vừa thay đổi: xem lại các dòng, rồi bấm lần nữa.</source>
        <translation>The book has just changed: look at the rows again, then press once more.</translation>
    </message>
    <message>
        <source>Đã cập nhật năm %1: %2</source>
        <translation>The year %1 was updated: %2</translation>
    </message>
</context>
<context>
    <name>RenewalPanel</name>
    <message>
        <source>Dòng giữ lại không tự mất nội dung: xóa nội dung hoặc kết quả bỏ phiếu của dòng, rồi cập nhật lần nữa. Dòng từng được đề nghị thì ở lại năm: ghi lý do chưa đánh giá cho dòng ấy.</source>
        <translation>A row that is kept does not lose what it holds by itself: delete what was entered or the result of its vote, then update once more. A row that was once proposed stays in the year: give it a reason for no class.</translation>
    </message>
    <message>
        <source>Những dòng sẽ đổi</source>
        <translation>Rows that will change</translation>
    </message>
    <message>
        <source>Năm %1 so với sổ đảng viên, tổ chức</source>
        <translation>The year %1 beside the members and organisations of the book</translation>
    </message>
    <message>
        <source>Cập nhật năm %1</source>
        <translation>Update the year %1</translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation>Reopen the count</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lý do mở lại kiểm phiếu</source>
        <translation>Reason for reopening the count</translation>
    </message>
    <message>
        <source>Lý do được lưu vào nhật ký của sổ.</source>
        <translation>The reason is kept in the journal of the book.</translation>
    </message>
</context>
<context>
    <name>ResolutionPart</name>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Toàn văn nghị quyết</source>
        <translation>Text of the resolution</translation>
    </message>
    <message>
        <source>Tệp có toàn văn</source>
        <translation>File with the text</translation>
    </message>
    <message>
        <source>Chỉ ghi tên tệp để biết tìm ở đâu; tệp không nằm trong sổ.</source>
        <translation>Only the name of the file, to know where to look; the file is not in the book.</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Tệp có toàn văn nghị quyết</source>
        <translation>File with the text of the resolution</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Khôi phục từ bản sao</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Đây là bản sao lưu, không mở thẳng để ghi: ghi vào thì nó không còn như lúc lưu.</source>
        <translation>This is a backup and is not opened for writing: written into, it would no longer be what was saved.</translation>
    </message>
    <message>
        <source>Khôi phục thành sổ mới</source>
        <translation>Restore as a new book</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Mật khẩu của bản sao</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Hai nhóm còn thiếu, theo biên bản đã ký</source>
        <translation>The two missing groups, from the signed minutes</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Mở ra xem</source>
        <translation>Open to view</translation>
    </message>
    <message>
        <source>Khôi phục «%1» thành sổ mới</source>
        <translation>Restore “%1” as a new book</translation>
    </message>
    <message>
        <source>Không sổ nào bị ghi đè.</source>
        <translation>No book is written over.</translation>
    </message>
    <message>
        <source>Đang đọc bản sao… Không sổ nào bị ghi đè.</source>
        <translation>Reading the backup… No book is written over.</translation>
    </message>
    <message>
        <source>Sổ trong bản sao chưa xác nhận kết quả nào nên chưa có biên bản để đối chiếu.</source>
        <translation>The book in the backup has no confirmed result, so there are no minutes to compare with.</translation>
    </message>
    <message>
        <source>Mã kiểm tra ở chân biên bản kiểm phiếu, %1: %2 …</source>
        <translation>Digest at the foot of the counting minutes, %1: %2 …</translation>
    </message>
    <message>
        <source>Đang mở bản sao ra xem… Sổ đang mở không bị động tới.</source>
        <translation>Opening the backup for viewing… The open book is not touched.</translation>
    </message>
    <message>
        <source>Hai nhóm này không khớp với sổ trong bản sao. Xem lại biên bản, hoặc chọn bản sao khác.</source>
        <translation>These groups do not fit the book in the backup. Look at the minutes again, or choose another backup.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Số phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>| Quá nửa</source>
        <translation>| Over half</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Danh sách trúng cử</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation>Reopen the count</translation>
    </message>
    <message>
        <source>Kết quả từng người</source>
        <translation>Result of each candidate</translation>
    </message>
    <message>
        <source>Lần bầu này chưa có ai trúng cử.</source>
        <translation>Nobody is elected in this ballot.</translation>
    </message>
    <message>
        <source>Dự khuyết</source>
        <translation>Alternates</translation>
    </message>
    <message>
        <source>Trúng cử</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>%1, số phiếu từ cao đến thấp</source>
        <translation>%1, most votes first</translation>
    </message>
    <message>
        <source>Mở lại kết quả để sửa…</source>
        <translation>Open the result again to correct it…</translation>
    </message>
    <message>
        <source>Từng người, theo thứ tự trên phiếu bầu</source>
        <translation>Everybody, in the order of the ballot paper</translation>
    </message>
</context>
<context>
    <name>ResultWording</name>
    <message>
        <source>Phát ra</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Mẫu số</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>(vắng {0})</source>
        <translation>({0} absent)</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Có bầu tiếp hay không là do {0} quyết định.</source>
        <translation>Whether to vote again is decided by: {0}.</translation>
    </message>
    <message>
        <source>Còn thiếu {0} người.</source>
        <translation>Seats left: {0}.</translation>
    </message>
    <message>
        <source>Dự khuyết {0} / {1}</source>
        <translation>Alternates {0} / {1}</translation>
    </message>
    <message>
        <source>Trúng cử {0} / {1}</source>
        <translation>Elected {0} / {1}</translation>
    </message>
    <message>
        <source>Còn thiếu {0} dự khuyết.</source>
        <translation>Alternates left: {0}.</translation>
    </message>
    <message>
        <source>Đã bầu đủ số lượng.</source>
        <translation>All seats are filled.</translation>
    </message>
    <message>
        <source>Dự khuyết: {0} người.</source>
        <translation>Alternates: {0}.</translation>
    </message>
    <message>
        <source>Tính cả lần bầu này, chưa xác nhận.</source>
        <translation>This ballot is counted in, though not confirmed yet.</translation>
    </message>
    <message>
        <source>Theo quy chế thì bầu tiếp cho đủ số lượng được phân bổ.</source>
        <translation>By the regulation the ballot goes on until the allotted seats are filled.</translation>
    </message>
    <message>
        <source>({0} phiếu không thu về)</source>
        <translation>(not returned: {0})</translation>
    </message>
    <message>
        <source>(triệu tập {0}, được trừ {1})</source>
        <translation>({0} summoned, {1} deducted)</translation>
    </message>
    <message>
        <source>Ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation>Most votes win, over half is not needed</translation>
    </message>
    <message>
        <source>Cần</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Đủ số lượng ngay lần bầu thứ nhất.</source>
        <translation>All seats filled in the first ballot.</translation>
    </message>
    <message>
        <source>Lần bầu này đã đủ số lượng.</source>
        <translation>All seats of this ballot are filled.</translation>
    </message>
    <message>
        <source>ở vị trí dự khuyết cuối</source>
        <translation>for the last alternate&apos;s place</translation>
    </message>
    <message>
        <source>ở cuối danh sách trúng cử</source>
        <translation>for the last seat</translation>
    </message>
    <message>
        <source>Bằng phiếu {0} ({1} phiếu, {2} chỗ): {3}.</source>
        <translation>Tie {0} (votes: {1}, places: {2}): {3}.</translation>
    </message>
    <message>
        <source>Có bầu lại lần nữa hay không là do {0} quyết định.</source>
        <translation>Whether to hold another run-off is decided by: {0}.</translation>
    </message>
    <message>
        <source>Còn bằng phiếu giữa {0}.</source>
        <translation>Still tied: {0}.</translation>
    </message>
    <message>
        <source>Bầu lại giữa những người này.</source>
        <translation>A run-off among them follows.</translation>
    </message>
    <message>
        <source>Bầu lại giữa những người này; ai nhiều phiếu hơn trúng cử, không cần quá nửa.</source>
        <translation>Run-off among them; most votes win, over half is not needed.</translation>
    </message>
    <message>
        <source>còn thiếu {0}, có bầu tiếp hay không là do {1} quyết định</source>
        <translation>{0} left, whether to vote again is decided by: {1}</translation>
    </message>
    <message>
        <source>Phiếu xin ý kiến không bầu ai: kết quả để tham khảo khi quyết định danh sách.</source>
        <translation>An indicative ballot elects nobody: its result informs the decision on the list.</translation>
    </message>
    <message>
        <source>Xin ý kiến</source>
        <translation>Opinions</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Xuất tệp kiểm lại</source>
        <translation>Export contest file</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Màn hình hội trường</source>
        <translation>Show in the hall</translation>
    </message>
    <message>
        <source>Xác nhận kết quả</source>
        <translation>Confirm the result</translation>
    </message>
    <message>
        <source>Chưa đóng kiểm phiếu</source>
        <translation>Count not closed</translation>
    </message>
    <message>
        <source>Kết quả chỉ hiện khi đã nhập đủ phiếu và đã đóng kiểm phiếu ở trang cuộc bầu.</source>
        <translation>The result is shown only when all papers are keyed and the count is closed on the page of the contest.</translation>
    </message>
    <message>
        <source>Về trang cuộc bầu</source>
        <translation>To the contest</translation>
    </message>
    <message>
        <source>Đã chép mã kiểm tra.</source>
        <translation>Digest copied.</translation>
    </message>
    <message>
        <source>Đã đóng · {0}</source>
        <translation>Closed · {0}</translation>
    </message>
    <message>
        <source>Đã xác nhận · {0}</source>
        <translation>Confirmed · {0}</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Chưa đóng</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Lần bầu này đã bị hủy.</source>
        <translation>This ballot was annulled.</translation>
    </message>
    <message>
        <source>Chưa xác nhận được kết quả.</source>
        <translation>The result could not be confirmed.</translation>
    </message>
    <message>
        <source>Việc tiếp theo: công bố, in biên bản, rồi bầu lại, bầu tiếp hoặc ghi là không bầu nữa.</source>
        <translation>Next: announce it, print the minutes, then vote again or record that there is no more voting.</translation>
    </message>
    <message>
        <source>Đã xác nhận kết quả.</source>
        <translation>The result is confirmed.</translation>
    </message>
    <message>
        <source>Việc tiếp theo: in biên bản kiểm phiếu; «Màn hình hội trường» để công bố ra hội trường.</source>
        <translation>What comes next: print the minutes; “Show in the hall” releases the result.</translation>
    </message>
    <message>
        <source>Tệp kiểm lại (*.json)</source>
        <translation>Contest file (*.json)</translation>
    </message>
    <message>
        <source>Chưa xuất được tệp kiểm lại.</source>
        <translation>The contest file was not written.</translation>
    </message>
    <message>
        <source>Đã xuất tệp kiểm lại «{0}».</source>
        <translation>The contest file “{0}” was written.</translation>
    </message>
    <message>
        <source>Tệp không có gì để biết ai bầu cho ai; ai cũng đếm lại được bằng lệnh recount.</source>
        <translation>Nothing in it shows who voted for whom; anybody can count it again with the command recount.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>được</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>không</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What is done</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>Ai được làm gì</source>
        <translation>Who may do what</translation>
    </message>
    <message>
        <source>Trưởng ban, không phải người nhập, kết luận phiếu, đóng kiểm phiếu và xác nhận kết quả.</source>
        <translation>The head of the board, not whoever keys, decides on papers, closes the count and confirms the result.</translation>
    </message>
</context>
<context>
    <name>RoundsPart</name>
    <message>
        <source>Bầu tiếp</source>
        <translation>Further ballot</translation>
    </message>
    <message>
        <source>Vẫn bằng phiếu: có bầu lại lần nữa hay không là do %1 quyết định</source>
        <translation>Votes are equal again: whether to vote once more is for the %1 to decide</translation>
    </message>
    <message>
        <source>Có người bằng phiếu: phải bầu lại giữa những người đó</source>
        <translation>There is a tie: a run-off among them follows</translation>
    </message>
    <message>
        <source>Mở lần bầu lại</source>
        <translation>Open the run-off</translation>
    </message>
    <message>
        <source>Không bầu nữa</source>
        <translation>No more voting</translation>
    </message>
    <message>
        <source>Theo quy chế thì bầu tiếp. Vì sao không bầu nữa? Lý do được ghi vào biên bản.</source>
        <translation>By the regulation the ballot goes on. Why is there no further vote? The reason stands in the minutes.</translation>
    </message>
    <message>
        <source>Ghi: không bầu nữa</source>
        <translation>Record: no further vote</translation>
    </message>
    <message>
        <source>Lần bầu này đã hủy</source>
        <translation>This ballot is annulled</translation>
    </message>
    <message>
        <source>Lý do: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Mở lần bầu mới</source>
        <translation>Open a new ballot</translation>
    </message>
    <message>
        <source>Bầu lại từ đầu</source>
        <translation>Hold it again</translation>
    </message>
    <message>
        <source>Chưa đủ số lượng được phân bổ: theo quy chế thì bầu tiếp</source>
        <translation>Allotted seats are left: by the regulation the ballot goes on</translation>
    </message>
    <message>
        <source>Chưa đủ số lượng: bầu tiếp hay không bầu nữa là do %1 quyết định</source>
        <translation>Seats are left: whether to vote further is for the %1 to decide</translation>
    </message>
    <message>
        <source>Không bầu nữa…</source>
        <translation>No further vote…</translation>
    </message>
    <message>
        <source>Xét lại</source>
        <translation>Reconsider</translation>
    </message>
    <message>
        <source>Đã quyết định không bầu nữa</source>
        <translation>It was decided not to vote again</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Chỗ này không còn trong sổ.</source>
        <translation>This place is no longer in the book.</translation>
    </message>
    <message>
        <source>Chọn lại từ danh mục bên trái.</source>
        <translation>Choose again from the list at the left.</translation>
    </message>
</context>
<context>
    <name>RuleSetCards</name>
    <message>
        <source>Đang có hiệu lực, từ {day}</source>
        <translation>In force since {day}</translation>
    </message>
    <message>
        <source>Có hiệu lực từ {day} đến {until}</source>
        <translation>In force from {day} to {until}</translation>
    </message>
</context>
<context>
    <name>SalvageDesk</name>
    <message>
        <source>{0} (lấy lại)</source>
        <translation>{0} (salvaged)</translation>
    </message>
    <message>
        <source>Lưu phần lấy lại được thành sổ mới</source>
        <translation>Save what is salvaged as a new book</translation>
    </message>
    <message>
        <source>Chưa lấy lại được gì.</source>
        <translation>Nothing was salvaged.</translation>
    </message>
    <message>
        <source>Và {0} bảng nữa.</source>
        <translation>And {0} more tables.</translation>
    </message>
    <message>
        <source>Đã lấy lại {0} dòng vào sổ mới; sổ hỏng còn nguyên.</source>
        <translation>Rows salvaged into a new book: {0}; the damaged one is untouched.</translation>
    </message>
    <message>
        <source>Báo cáo đầy đủ: {0}</source>
        <translation>The whole report: {0}</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Lấy lại phần còn đọc được</source>
        <translation>Salvage what can be read</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang đọc «%1» và lưu sang sổ mới…</source>
        <translation>Reading “%1” and saving to a new book…</translation>
    </message>
    <message>
        <source>Tệp hỏng chỉ được đọc, không bị sửa.</source>
        <translation>The damaged file is only read, never changed.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Bộ lọc</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Lưu bộ lọc đang dùng…</source>
        <translation>Save the present filter…</translation>
    </message>
    <message>
        <source>Bỏ bộ lọc</source>
        <translation>Drop a filter</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>F1 Trợ giúp</source>
        <translation>F1 Help</translation>
    </message>
    <message>
        <source>Chỉ xem, không ghi vào sổ</source>
        <translation>View only, nothing is written</translation>
    </message>
    <message>
        <source>Đã lưu {papers} phiếu · {when}</source>
        <translation>Papers saved: {papers} · {when}</translation>
    </message>
    <message>
        <source>Đã lưu · {when}</source>
        <translation>Saved · {when}</translation>
    </message>
    <message>
        <source>Bản sao {when} · {folder}</source>
        <translation>Copy {when} · {folder}</translation>
    </message>
    <message>
        <source>Bản sao {when} đã cũ, nên lưu lại · {folder}</source>
        <translation>Copy {when} is old, save another · {folder}</translation>
    </message>
    <message>
        <source>Đã lưu {papers} phiếu, mọi lượt · {when}</source>
        <translation>Papers saved, all passes: {papers} · {when}</translation>
    </message>
    <message>
        <source>Chưa có bản sao</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Bản sao {when} không còn ở {folder}</source>
        <translation>Copy of {when} is no longer in {folder}</translation>
    </message>
    <message>
        <source>Bản sao {when} · {folder}, cùng ổ đĩa với sổ</source>
        <translation>Copy {when} · {folder}, on the disk of the book</translation>
    </message>
    <message>
        <source>Không thấy ổ đĩa của sổ</source>
        <translation>The drive of the book is gone</translation>
    </message>
    <message>
        <source>{folder} còn trống {room}</source>
        <translation>{folder}: {room} free</translation>
    </message>
    <message>
        <source>Trống {room}</source>
        <translation>{room} free</translation>
    </message>
    <message>
        <source>sổ mới</source>
        <translation>new book</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Không ghi được «{0}» vào «{1}»: {2}. Kiểm ổ đĩa hoặc ổ USB, chỗ trống, rồi lưu lại.</source>
        <translation>“{0}” could not be written to “{1}”: {2}. Check the drive and its free space, then save again.</translation>
    </message>
</context>
<context>
    <name>ScreenPart</name>
    <message>
        <source>Máy chiếu</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Màn hình thứ hai, tự tìm</source>
        <translation>Second monitor, found by itself</translation>
    </message>
    <message>
        <source>Chỉ thấy một màn hình. Nối máy chiếu rồi chọn «Mở rộng» (Windows + P); bây giờ màn hình hội trường mở thành một cửa sổ thường.</source>
        <translation>Only one monitor is found. Connect the projector and choose “Extend” (Windows + P); for now the hall screen opens as an ordinary window.</translation>
    </message>
    <message>
        <source>Chiếu ở %1.</source>
        <translation>Shown on %1.</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Bảo vệ bản sao</source>
        <translation>Protection of the backup</translation>
    </message>
    <message>
        <source>Khóa bằng mật khẩu (nên chọn)</source>
        <translation>Sealed with a passphrase (recommended)</translation>
    </message>
    <message>
        <source>Không khóa: ai nhặt được ổ cũng đọc được sổ</source>
        <translation>Open: whoever finds the stick can read the book</translation>
    </message>
    <message>
        <source>In phiếu khôi phục…</source>
        <translation>Print the recovery sheet…</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Gõ lại</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Chưa có mật khẩu</source>
        <translation>No passphrase yet</translation>
    </message>
    <message>
        <source>Dễ đoán</source>
        <translation>Easy to guess</translation>
    </message>
    <message>
        <source>Tạm được</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Khó đoán</source>
        <translation>Hard to guess</translation>
    </message>
    <message>
        <source>Gõ lại đúng mật khẩu ấy vào ô thứ hai.</source>
        <translation>Type the same passphrase into the second field.</translation>
    </message>
    <message>
        <source>Dùng bốn, năm từ không liên quan nhau sẽ khó đoán mà dễ nhớ.</source>
        <translation>Four or five unrelated words are hard to guess and easy to remember.</translation>
    </message>
    <message>
        <source>Mất mật khẩu thì không ai mở được bản sao: ghi ra giấy, cất riêng với ổ.</source>
        <translation>Without the passphrase nobody can open the backup: write it on paper, keep it apart from the stick.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm…   Ctrl+K</source>
        <translation>Search…   Ctrl+K</translation>
    </message>
    <message>
        <source>Tìm trong sổ</source>
        <translation>Search the book</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Kết quả tìm</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Không thấy «{text}»</source>
        <translation>“{text}” was not found</translation>
    </message>
    <message>
        <source>Gõ ít chữ hơn.</source>
        <translation>Type fewer letters.</translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message>
        <source>Xếp chỗ theo đoàn</source>
        <translation>Seat by delegation</translation>
    </message>
    <message>
        <source>Về danh sách đại biểu</source>
        <translation>Back to the delegates</translation>
    </message>
    <message>
        <source>Sơ đồ chỗ ngồi</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>Xếp chỗ</source>
        <translation>Give seats</translation>
    </message>
    <message>
        <source>Số hàng ghế</source>
        <translation>Rows of seats</translation>
    </message>
    <message>
        <source>Số ghế mỗi hàng</source>
        <translation>Seats in a row</translation>
    </message>
    <message>
        <source>gõ số đại biểu</source>
        <translation>type a delegate&apos;s number</translation>
    </message>
    <message>
        <source>để trống ghế</source>
        <translation>leave the seat empty</translation>
    </message>
    <message>
        <source>về danh sách</source>
        <translation>back to the list</translation>
    </message>
    <message>
        <source>Hàng A gần sân khấu nhất</source>
        <translation>Row A is next to the stage</translation>
    </message>
    <message>
        <source>%1 ghế, %2 đại biểu, ai cũng có chỗ.</source>
        <translation>Seats: %1, delegates: %2, everybody has a seat.</translation>
    </message>
    <message>
        <source>%1 ghế, %2 đại biểu, %3 người chưa có chỗ: %4.</source>
        <translation>Seats: %1, delegates: %2, without a seat: %3 (%4).</translation>
    </message>
    <message>
        <source>Không có đại biểu số %1.</source>
        <translation>There is no delegate with the number %1.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tham dự với tư cách</source>
        <translation>Attends as</translation>
    </message>
    <message>
        <source>Giờ</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Phút</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Người trình bày</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Lệch</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>{subject} (văn bản)</source>
        <translation>{subject} (in writing)</translation>
    </message>
    <message>
        <source>trù bị</source>
        <translation>preliminary</translation>
    </message>
    <message>
        <source>chính thức</source>
        <translation>official</translation>
    </message>
    <message>
        <source>hội nghị ban chấp hành</source>
        <translation>committee meeting</translation>
    </message>
    <message>
        <source>Muộn {minutes} phút</source>
        <translation>{minutes} min late</translation>
    </message>
    <message>
        <source>Sớm {minutes} phút</source>
        <translation>{minutes} min early</translation>
    </message>
    <message>
        <source>Đúng giờ</source>
        <translation>On time</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Phiên họp</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Văn bản của chương trình</source>
        <translation>Documents of the programme</translation>
    </message>
    <message>
        <source>Lấy mẫu</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Thêm chương trình mẫu</source>
        <translation>Add a usual programme</translation>
    </message>
    <message>
        <source>Thêm nội dung</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Thêm phiên</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>Chưa có chương trình</source>
        <translation>No programme yet</translation>
    </message>
    <message>
        <source>Chờ ngày khai mạc: ghi ngày…</source>
        <translation>Waiting for the opening day: enter it…</translation>
    </message>
    <message>
        <source>Lấy chương trình thường dùng rồi sửa cho đúng, hoặc thêm từng phiên.</source>
        <translation>Take the usual programme and change what differs, or add sessions one by one.</translation>
    </message>
    <message>
        <source>Chương trình mẫu chờ ngày khai mạc: ngày của các phiên tính từ ngày đó. Ghi ngày khai mạc trước, hoặc thêm từng phiên.</source>
        <translation>The usual programme waits for the opening day: the days of its sessions are counted from it. Enter the opening day first, or add session by session.</translation>
    </message>
    <message>
        <source>Ghi ngày khai mạc</source>
        <translation>Enter the opening day</translation>
    </message>
    <message>
        <source>Lấy chương trình mẫu</source>
        <translation>Take the usual programme</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Khách mời, nghị quyết</source>
        <translation>Guests, resolution</translation>
    </message>
    <message>
        <source>Các phần của trang</source>
        <translation>Parts of the page</translation>
    </message>
</context>
<context>
    <name>SettingsAsking</name>
    <message>
        <source>Đã lưu thiết lập năm %1.</source>
        <translation>The settings of the year %1 were saved.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Đổi nhanh lúc đang làm: Ctrl + và Ctrl −.</source>
        <translation>Quick change while working: Ctrl + and Ctrl −.</translation>
    </message>
    <message>
        <source>Nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Ngôn ngữ màn hình</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Biên bản và báo cáo luôn là tiếng Việt.</source>
        <translation>Minutes and reports are always Vietnamese.</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Lớn</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Rất lớn</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dùng cài đặt này</source>
        <translation>Use these settings</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Ngày họp kiểm điểm</source>
        <translation>Day of the review meeting</translation>
    </message>
    <message>
        <source>Số quyết định; để trống thì theo mức chung</source>
        <translation>Number of the decision; empty: the usual cap</translation>
    </message>
    <message>
        <source>Mức khống chế, %</source>
        <translation>Cap, %</translation>
    </message>
    <message>
        <source>Tính trên</source>
        <translation>Taken of</translation>
    </message>
    <message>
        <source>Làm tròn</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Lưu thiết lập</source>
        <translation>Save the settings</translation>
    </message>
    <message>
        <source>Thiết lập năm %1</source>
        <translation>Settings of the year %1</translation>
    </message>
    <message>
        <source>Để tính đủ 6 tháng ở chi bộ chưa ghi ngày họp; để trống thì tính đến 31/12, còn quyết định trước 1/12 thì được hỏi lại</source>
        <translation>For reckoning six months in cells that noted no day of meeting; left empty they are reckoned to 31/12, and decisions before 1/12 are asked about</translation>
    </message>
    <message>
        <source>Quyết định cho phép tổ chức này</source>
        <translation>Decision that allows this organisation</translation>
    </message>
    <message>
        <source>Cho phép riêng một tổ chức xếp đến %1%</source>
        <translation>Allow one organisation up to %1%</translation>
    </message>
    <message>
        <source>Cho phép các tổ chức cơ sở đảng xếp đến %1%</source>
        <translation>Allow the base organisations up to %1%</translation>
    </message>
    <message>
        <source>Đang cho phép riêng: %1</source>
        <translation>Allowed more now: %1</translation>
    </message>
    <message>
        <source>số hoàn thành tốt</source>
        <translation>those rated good</translation>
    </message>
    <message>
        <source>số hoàn thành tốt trở lên</source>
        <translation>those rated good or better</translation>
    </message>
    <message>
        <source>xuống</source>
        <translation>down</translation>
    </message>
    <message>
        <source>lên từ 0,5</source>
        <translation>half up</translation>
    </message>
    <message>
        <source>từng tổ chức cơ sở đảng</source>
        <translation>each base organisation</translation>
    </message>
    <message>
        <source>nhóm tương đồng</source>
        <translation>similar position</translation>
    </message>
    <message>
        <source>nhóm tương đồng, theo chức vụ</source>
        <translation>similar ones, by post</translation>
    </message>
    <message>
        <source>toàn Đảng bộ</source>
        <translation>the whole committee</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message>
        <source>Hai lượt nhập khác nhau</source>
        <translation>The two entries differ</translation>
    </message>
    <message>
        <source>Xem lại tờ kiểm phiếu, gõ con số ghi trên tờ rồi Enter; ô để trống trên tờ thì gõ 0.</source>
        <translation>Look at the tally sheet, type the number that stands on it and press Enter; type 0 for a cell that is empty on the sheet.</translation>
    </message>
</context>
<context>
    <name>SettleRow</name>
    <message>
        <source>Theo tờ kiểm phiếu: %1</source>
        <translation>By the tally sheet: %1</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>lượt 1: %1 · lượt 2: %2</source>
        <translation>entry 1: %1 · entry 2: %2</translation>
    </message>
    <message>
        <source>đã sửa</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>chưa sửa</source>
        <translation>not settled</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Xong lượt nhập 1.</source>
        <translation>Entry 1 is done.</translation>
    </message>
    <message>
        <source>Lượt nhập 2 gõ lại từ đầu theo tờ, không nhìn lượt 1; tốt nhất là người khác gõ.</source>
        <translation>Entry 2 is typed anew from the sheet, without looking at entry 1; best by somebody else.</translation>
    </message>
    <message>
        <source>Lượt nhập 2 do người khác gõ lại từ đầu theo tờ: F8 để đổi người.</source>
        <translation>Entry 2 is for somebody else, from the beginning by the sheet: F8 hands over.</translation>
    </message>
    <message>
        <source>Hai lượt nhập giống nhau: tập này đã khớp.</source>
        <translation>Both entries are the same: this batch agrees.</translation>
    </message>
    <message>
        <source>F6: sang tập tiếp theo.</source>
        <translation>F6: to the next batch.</translation>
    </message>
    <message>
        <source>F9: về cuộc bầu.</source>
        <translation>F9: back to the contest.</translation>
    </message>
    <message>
        <source>Hai lượt nhập khác nhau ở %1 ô.</source>
        <translation>Cells in which the two entries differ: %1.</translation>
    </message>
    <message>
        <source>Xem lại tờ kiểm phiếu và gõ lại từng ô ở danh sách.</source>
        <translation>Look at the tally sheet and type each cell of the list again.</translation>
    </message>
    <message>
        <source>%1 đã gõ lượt nhập 1 của tập này.</source>
        <translation>%1 made entry 1 of this batch.</translation>
    </message>
    <message>
        <source>Lượt nhập 2 nên để người khác gõ.</source>
        <translation>Somebody else had better make entry 2.</translation>
    </message>
    <message>
        <source>Mọi ô đã sửa xong.</source>
        <translation>Every cell is settled.</translation>
    </message>
    <message>
        <source>Mọi ô đã sửa nhưng còn chỗ chưa khớp.</source>
        <translation>Every cell is settled but something does not agree yet.</translation>
    </message>
    <message>
        <source>Xem «Phải khớp»; F2 trên một ô để sửa ô đó.</source>
        <translation>See “Must agree”; F2 on a cell corrects it.</translation>
    </message>
    <message>
        <source>«%1» không phải là số.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>Chỉ gõ hoặc dán chữ số; ô trống là 0.</source>
        <translation>Type or paste digits only; an empty cell is 0.</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Tờ kiểm phiếu, lượt %1</source>
        <translation>Tally sheet, entry %1</translation>
    </message>
    <message>
        <source>chưa ghi tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>xong %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>chưa xong</source>
        <translation>not done</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cuộc bầu</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Tập tiếp theo</source>
        <translation>Next batch</translation>
    </message>
    <message>
        <source>Số phiếu của tập</source>
        <translation>Papers of the batch</translation>
    </message>
    <message>
        <source>Số phiếu của từng người</source>
        <translation>Votes of each name</translation>
    </message>
    <message>
        <source>Lý do ban kiểm phiếu kết luận</source>
        <translation>Why the board found them invalid</translation>
    </message>
    <message>
        <source>Ghi vì sao các phiếu này không hợp lệ; biên bản in lý do này.</source>
        <translation>Say why these papers are invalid; the minutes print the reason.</translation>
    </message>
    <message>
        <source>Sửa lượt nhập 1</source>
        <translation>Correct entry 1</translation>
    </message>
    <message>
        <source>Bỏ tờ này, nhập lại…</source>
        <translation>Drop this sheet, enter again…</translation>
    </message>
    <message>
        <source>Bỏ cả hai lượt nhập của tập này? Các con số đã nhập vẫn còn trong nhật ký.</source>
        <translation>Drop both entries of this batch? The numbers entered stay in the journal.</translation>
    </message>
    <message>
        <source>Bỏ tờ kiểm phiếu</source>
        <translation>Drop tally sheet</translation>
    </message>
    <message>
        <source>Tờ kiểm phiếu: {title}</source>
        <translation>Tally sheet: {title}</translation>
    </message>
    <message>
        <source>Tập {batch} / {batches}</source>
        <translation>Batch {batch} / {batches}</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Tập có {papers} phiếu</source>
        <translation>Papers of the batch: {papers}</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Xong lượt nhập {entry}</source>
        <translation>Entry {entry} is done</translation>
    </message>
    <message>
        <source>Đã khớp</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Khác nhau {cells} ô</source>
        <translation>cells that differ: {cells}</translation>
    </message>
    <message>
        <source>Lượt nhập {entry}</source>
        <translation>Entry {entry}</translation>
    </message>
    <message>
        <source>tập tiếp</source>
        <translation>next batch</translation>
    </message>
    <message>
        <source>cuộc bầu</source>
        <translation>contest</translation>
    </message>
    <message>
        <source>gõ số</source>
        <translation>type a number</translation>
    </message>
    <message>
        <source>ô dưới</source>
        <translation>cell below</translation>
    </message>
    <message>
        <source>dán từ Excel</source>
        <translation>paste from Excel</translation>
    </message>
    <message>
        <source>xong lượt</source>
        <translation>entry done</translation>
    </message>
    <message>
        <source>ghi con số vừa gõ</source>
        <translation>store the number</translation>
    </message>
    <message>
        <source>sửa ô trong bảng</source>
        <translation>correct a cell</translation>
    </message>
    <message>
        <source>Số phiếu bầu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>– {reason}</source>
        <translation>– {reason}</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ</source>
        <translation>Valid papers</translation>
    </message>
    <message>
        <source>Phiếu không hợp lệ</source>
        <translation>Invalid papers</translation>
    </message>
    <message>
        <source>Hợp lệ + không hợp lệ: {found} / {most} phiếu của tập</source>
        <translation>Valid + invalid: {found} of {most} papers of the batch</translation>
    </message>
    <message>
        <source>Các lý do cộng lại: {found} / {most} phiếu không hợp lệ</source>
        <translation>Reasons together: {found} of {most} invalid papers</translation>
    </message>
    <message>
        <source>Từng người, các ô cộng lại bằng phiếu hợp lệ: {found} / {most} người</source>
        <translation>Each name, its cells add up to the valid papers: {found} of {most} names</translation>
    </message>
    <message>
        <source>Tổng số phiếu bầu: {found}, phải từ {least} đến {most}</source>
        <translation>All votes: {found}, must be from {least} to {most}</translation>
    </message>
    <message>
        <source>Từng người, không quá số phiếu hợp lệ: {found} / {most} người</source>
        <translation>Each name, no more than the valid papers: {found} of {most} names</translation>
    </message>
    <message>
        <source>xem số {numbers}</source>
        <translation>see {numbers}</translation>
    </message>
    <message>
        <source>chưa nhập</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>chưa khớp</source>
        <translation>does not agree</translation>
    </message>
</context>
<context>
    <name>ShowsModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Tỷ lệ %</source>
        <translation>Share %</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Thông qua</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>%1, đã biểu quyết lại</source>
        <translation>%1, voted again</translation>
    </message>
</context>
<context>
    <name>ShowsPage</name>
    <message>
        <source>Biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Không biểu quyết việc này</source>
        <translation>Do not vote this</translation>
    </message>
    <message>
        <source>Các biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Biểu quyết lại</source>
        <translation>Vote again</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Về ứng cử, đề cử</source>
        <translation>Back to the nominations</translation>
    </message>
    <message>
        <source>Chưa ghi biểu quyết nào.</source>
        <translation>No vote has been recorded yet.</translation>
    </message>
    <message>
        <source>Các ban của đại hội</source>
        <translation>Bodies of the congress</translation>
    </message>
    <message>
        <source>Bản in kết quả</source>
        <translation>The votes on paper</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>biểu quyết lại</source>
        <translation>vote again</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Quá nửa của</source>
        <translation>Over half of</translation>
    </message>
    <message>
        <source>Điều lệ Đảng, Điều 9. Tỷ lệ luôn ghi theo số có mặt.</source>
        <translation>Party Statute, Article 9. The share is always told of those present.</translation>
    </message>
    <message>
        <source>số người được triệu tập</source>
        <translation>those summoned</translation>
    </message>
    <message>
        <source>số người có mặt</source>
        <translation>those present</translation>
    </message>
    <message>
        <source>thông qua</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>không thông qua</source>
        <translation>did not pass</translation>
    </message>
    <message>
        <source>Đã lưu «%1»: %2 / %3 tán thành, %4.</source>
        <translation>Saved “%1”: %2 / %3 in favour, %4.</translation>
    </message>
    <message>
        <source>Đã xóa biểu quyết «%1».</source>
        <translation>Deleted the vote «%1».</translation>
    </message>
    <message>
        <source>Đại hội không biểu quyết «%1»?</source>
        <translation>“%1” is not voted by the congress?</translation>
    </message>
    <message>
        <source>Hội nghị không biểu quyết «%1»?</source>
        <translation>Does the meeting not vote on «%1»?</translation>
    </message>
    <message>
        <source>Không biểu quyết «%1».</source>
        <translation>“%1” is not voted.</translation>
    </message>
    <message>
        <source>Đã đưa lại «%1».</source>
        <translation>“%1” is offered again.</translation>
    </message>
</context>
<context>
    <name>SightPart</name>
    <message>
        <source>Trang trước</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Tự chuyển trang sau</source>
        <translation>Turn pages after</translation>
    </message>
    <message>
        <source>%1 giây</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Hội trường đang thấy</source>
        <translation>The hall sees</translation>
    </message>
    <message>
        <source>Khi bật, hội trường sẽ thấy</source>
        <translation>When switched on, the hall will see</translation>
    </message>
    <message>
        <source>Trang %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Người khác</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>PIN vừa gõ chưa đúng.</source>
        <translation>The PIN typed before was wrong.</translation>
    </message>
    <message>
        <source>Gõ lại PIN.</source>
        <translation>Type the PIN again.</translation>
    </message>
    <message>
        <source>Người sử dụng sổ</source>
        <translation>People of the book</translation>
    </message>
</context>
<context>
    <name>SignedAs</name>
    <message>
        <source>Ghi vào sổ dưới tên: %1.</source>
        <translation>Written down under the name: %1.</translation>
    </message>
    <message>
        <source>Chưa có tên người sử dụng, mà việc này phải ghi tên. F8: ghi tên trước.</source>
        <translation>Nobody is named yet, and this wants a name. F8: give a name first.</translation>
    </message>
    <message>
        <source>Chưa có tên người sử dụng, nên sổ sẽ ghi việc này không tên. F8: ghi tên trước.</source>
        <translation>Nobody is named yet, so the book will note this without a name. F8: give a name first.</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>Tên phiên</source>
        <translation>Title of the session</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Người chủ trì, chức vụ</source>
        <translation>Chair, post</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Who writes the minutes</translation>
    </message>
    <message>
        <source>Vắng mặt: họ và tên, lý do</source>
        <translation>Absent: names, reasons</translation>
    </message>
    <message>
        <source>Mời dự</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Tài liệu sử dụng</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Điểm danh phiên này</source>
        <translation>Check in this session</translation>
    </message>
    <message>
        <source>Phiên</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Loại phiên</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>Phiên chưa có tên.</source>
        <translation>The session has no title.</translation>
    </message>
    <message>
        <source>Nhập tên như trong chương trình.</source>
        <translation>Enter it as it stands in the programme.</translation>
    </message>
    <message>
        <source>Không có ngày «{text}».</source>
        <translation>There is no day “{text}”.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm, ví dụ 28/7/2025.</source>
        <translation>Type day/month/year, for example 28/7/2025.</translation>
    </message>
    <message>
        <source>Không có giờ «{text}».</source>
        <translation>There is no time “{text}”.</translation>
    </message>
    <message>
        <source>Gõ giờ:phút, ví dụ 8:05.</source>
        <translation>Type hour:minute, for example 8:05.</translation>
    </message>
</context>
<context>
    <name>SituationList</name>
    <message>
        <source>Điều đã xảy ra</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>SituationsPage</name>
    <message>
        <source>Tình huống</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Chọn điều đã xảy ra, rồi làm từng bước.</source>
        <translation>Choose what happened, then go step by step.</translation>
    </message>
    <message>
        <source>Lần bầu</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>Sổ chưa có cuộc bầu nào: các bước dưới đây chưa dẫn được đến chỗ làm.</source>
        <translation>The book has no contest yet: the steps below lead nowhere for now.</translation>
    </message>
</context>
<context>
    <name>SpeechForm</name>
    <message>
        <source>Tóm tắt</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Gửi bằng văn bản</source>
        <translation>Handed in as a paper</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đơn vị, đoàn</source>
        <translation>Unit, delegation</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Chưa có tên người phát biểu.</source>
        <translation>The speaker has no name yet.</translation>
    </message>
    <message>
        <source>Nhập họ và tên.</source>
        <translation>Enter the full name.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đủ điều kiện tiến hành</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Chưa đủ điều kiện tiến hành</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Chưa biết số tổ chức đảng</source>
        <translation>Number of organisations not known</translation>
    </message>
    <message>
        <source>Đại biểu có mặt</source>
        <translation>Delegates present</translation>
    </message>
    <message>
        <source>○ Chưa biết số tổ chức đảng trực thuộc: nhập ở trang Đại hội.</source>
        <translation>○ Number of organisations directly under the committee not known: enter it on the page of the congress.</translation>
    </message>
    <message>
        <source>Tổ chức đảng có đại biểu dự</source>
        <translation>Organisations with delegates present</translation>
    </message>
    <message>
        <source>chưa điểm danh {count}</source>
        <translation>not checked in: {count}</translation>
    </message>
    <message>
        <source>dự bị có mặt {here} / {whole}, không biểu quyết</source>
        <translation>on probation here {here} / {whole}, no vote</translation>
    </message>
    <message>
        <source>không đủ tư cách có mặt {here} / {whole}, không tính</source>
        <translation>ineligible here {here} / {whole}, not counted</translation>
    </message>
    <message>
        <source>{sign} {name}: {here} / {whole}, cần ít nhất {needed} (hai phần ba)</source>
        <translation>{sign} {name}: {here} / {whole}, at least {needed} needed (two thirds)</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Sổ Đại hội</source>
        <translation>Sổ Đại hội</translation>
    </message>
    <message>
        <source>Nhập phiếu, kiểm phiếu theo quy chế, in biên bản. Mỗi đại hội là một tệp.</source>
        <translation>Key the ballots, count by the regulation, print the minutes. Each congress is one file.</translation>
    </message>
    <message>
        <source>Sổ mở gần đây</source>
        <translation>Recent books</translation>
    </message>
    <message>
        <source>Mở sổ…</source>
        <translation>Open a book…</translation>
    </message>
    <message>
        <source>Sổ mới…</source>
        <translation>New book…</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Sổ để tập nhập phiếu…</source>
        <translation>Practice book…</translation>
    </message>
    <message>
        <source>Sổ mẫu đã kiểm phiếu…</source>
        <translation>Counted sample…</translation>
    </message>
    <message>
        <source>Chưa có sổ nào. Tạo sổ mới cho đại hội, hoặc làm quen bằng sổ để tập nhập phiếu.</source>
        <translation>No books yet. Make a new book for the congress, or get to know the program with the practice book.</translation>
    </message>
    <message>
        <source>Cỡ chữ trên màn hình</source>
        <translation>Size of text on the screen</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Lớn</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Rất lớn</source>
        <translation>Very large</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepAsking</name>
    <message>
        <source>và %1 nhóm nữa vượt mức</source>
        <translation>and %1 more groups over the cap</translation>
    </message>
    <message>
        <source>Đã đề nghị xếp loại: %1</source>
        <translation>Classes proposed: %1</translation>
    </message>
    <message>
        <source>Đã quyết định xếp loại: %1</source>
        <translation>Classes decided: %1</translation>
    </message>
    <message>
        <source>Đã trả lại để nhập lại: %1</source>
        <translation>Returned to be entered again: %1</translation>
    </message>
    <message>
        <source>Đã mở lại để quyết định lại: %1</source>
        <translation>Opened again to be decided anew: %1</translation>
    </message>
    <message>
        <source>Đã quyết định nên các dòng này khóa; phải xếp lại thì chọn Lùi lại → Mở lại, ghi lý do.</source>
        <translation>These rows are decided and therefore locked; to rate them again choose Back → Open again and give a reason.</translation>
    </message>
    <message>
        <source>Tất cả đã được đề nghị.</source>
        <translation>All are proposed.</translation>
    </message>
    <message>
        <source>Tất cả đã được quyết định.</source>
        <translation>All are decided.</translation>
    </message>
    <message>
        <source>Không có đề nghị nào để trả lại.</source>
        <translation>There is no proposal to return.</translation>
    </message>
    <message>
        <source>Không có quyết định nào để mở lại.</source>
        <translation>There is no decision to open again.</translation>
    </message>
    <message>
        <source>Đánh giá đã quyết định thì chọn Lùi lại → Mở lại.</source>
        <translation>For evaluations that are decided, choose Step back → Open again.</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Không ai trong số này là tôi</source>
        <translation>None of these is me</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Đã kiểm tra người ký</source>
        <translation>The signer was checked</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Đã kiểm tra ngày</source>
        <translation>The day was checked</translation>
    </message>
    <message>
        <source>Đã kiểm tra cấp quyết định</source>
        <translation>The level that decides was checked</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do được lưu vào sổ cùng bước này.</source>
        <translation>The reason is kept in the book with this step.</translation>
    </message>
    <message>
        <source>Tôi không đứng đầu tổ chức nào trong số này</source>
        <translation>I head none of these organisations</translation>
    </message>
    <message>
        <source>Tất cả đã sẵn sàng: %1</source>
        <translation>All that are ready: %1</translation>
    </message>
    <message>
        <source>Chỉ các dòng đang chọn: %1</source>
        <translation>Only the chosen rows: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ Chưa sẵn sàng: %1</source>
        <translation>▲ Not ready: %1</translation>
    </message>
    <message>
        <source>và %1 trường hợp nữa</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Chưa có lý do.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>Gõ vì sao phải lùi lại.</source>
        <translation>Type why a step back is needed.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Bước %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>StepsBack</name>
    <message>
        <source>Không còn bước nào để hoàn tác.</source>
        <translation>There is no step left to take back.</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>chưa làm</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>Phải khớp</source>
        <translation>Must agree</translation>
    </message>
</context>
<context>
    <name>SwitchPanel</name>
    <message>
        <source>Đổi người sử dụng</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Vào làm việc</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Khóa  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <source>Người sử dụng</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Khóa màn hình</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Ai làm việc từ bây giờ?</source>
        <translation>Who works from now on?</translation>
    </message>
</context>
<context>
    <name>TakeBackPart</name>
    <message>
        <source>Mở lại, hủy</source>
        <translation>Reopen, annul</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu…</source>
        <translation>Reopen the count…</translation>
    </message>
    <message>
        <source>Hủy lần bầu này…</source>
        <translation>Annul this ballot…</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu để sửa số liệu hoặc phiếu; kết quả sẽ được đếm lại khi đóng lần nữa.</source>
        <translation>Reopen the count to mend figures or papers; the result is counted anew when it is closed again.</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation>Reopen the count</translation>
    </message>
    <message>
        <source>Hủy lần bầu này? Danh sách và phiếu đã nhập vẫn giữ trong sổ, nhưng không tính vào kết quả.</source>
        <translation>Annul this ballot? Its list and papers stay in the book but do not count.</translation>
    </message>
    <message>
        <source>Hủy lần bầu</source>
        <translation>Annul the ballot</translation>
    </message>
    <message>
        <source>Hủy kết quả đã xác nhận</source>
        <translation>Annul the confirmed result</translation>
    </message>
    <message>
        <source>Mở lại kết quả đã xác nhận? Kết quả cũ vẫn giữ trong sổ; biên bản in lại sẽ ghi việc sửa và lý do này.</source>
        <translation>Open the confirmed result again? The former result stays in the book; minutes printed again name the correction and this reason.</translation>
    </message>
    <message>
        <source>Mở lại kết quả</source>
        <translation>Open the result again</translation>
    </message>
    <message>
        <source>Mở lại kết quả…</source>
        <translation>Open the result again…</translation>
    </message>
    <message>
        <source>Hủy kết quả đã xác nhận của lần bầu này? Biên bản đã ký không còn giá trị; phải bầu lại từ đầu.</source>
        <translation>Annul the confirmed result of this ballot? The signed minutes are void; the election must be held again.</translation>
    </message>
    <message>
        <source>Không còn trúng cử: %1 người (%2).</source>
        <translation>No longer elected: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Nội dung chỉ tiêu</source>
        <translation>Text of the target</translation>
    </message>
    <message>
        <source>Điều chỉnh giữa nhiệm kỳ: các năm trước giữ câu chữ và mức cũ, câu và mức mới tính từ ngày</source>
        <translation>Amended in mid-term: earlier years keep the old words and goals, the new ones hold from a day on</translation>
    </message>
    <message>
        <source>Các mức dưới đây đọc từ nội dung; sửa lại được.</source>
        <translation>The levels below were read from the text; they can be changed.</translation>
    </message>
    <message>
        <source>Thêm phần</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Thôi, không lưu</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>By which document</translation>
    </message>
    <message>
        <source>Nội dung, như nghị quyết ghi</source>
        <translation>Text, as the resolution has it</translation>
    </message>
    <message>
        <source>Các phần đo được</source>
        <translation>Parts that are measured</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Đã ghi %1 ô.</source>
        <translation>Cells stored: %1.</translation>
    </message>
    <message>
        <source>Đã thêm %1 chỉ tiêu.</source>
        <translation>%1 targets added.</translation>
    </message>
    <message>
        <source>Đã sửa chỉ tiêu %1.</source>
        <translation>Target %1 changed.</translation>
    </message>
    <message>
        <source>Đã xóa chỉ tiêu %1.</source>
        <translation>Target %1 removed.</translation>
    </message>
    <message>
        <source>Đã lưu nhiệm kỳ.</source>
        <translation>The term is stored.</translation>
    </message>
    <message>
        <source>còn %1 năm</source>
        <translation>%1 years outstanding</translation>
    </message>
    <message>
        <source>Bỏ qua %1 dòng không đọc được mức hay đối tượng: %2.</source>
        <translation>Left out, as no level or subject can be read: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>TargetsModel</name>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>ĐVT</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Nghị quyết đề ra</source>
        <translation>Goal of the resolution</translation>
    </message>
    <message>
        <source>NQ</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Lũy kế</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>% NQ</source>
        <translation>% of goal</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>số</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>việc</source>
        <translation>task</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Thêm chỉ tiêu</source>
        <translation>Add a target</translation>
    </message>
    <message>
        <source>Nhiệm kỳ…</source>
        <translation>Term…</translation>
    </message>
    <message>
        <source>Bản in báo cáo</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Kết nạp</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>sửa ô, sửa chỉ tiêu</source>
        <translation>edit the cell, the target</translation>
    </message>
    <message>
        <source>xóa</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>đổi thứ tự</source>
        <translation>change the order</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>nhiệm kỳ %1 · tính đến %2</source>
        <translation>term %1 · as of %2</translation>
    </message>
    <message>
        <source>«%1» rơi vào ô không gõ được.</source>
        <translation>“%1” falls on a cell that takes no figures.</translation>
    </message>
    <message>
        <source>Ô tính từ sổ và dòng của cả chỉ tiêu không nhận số; chọn ô khác rồi dán lại.</source>
        <translation>Cells that the book counts and rows of whole targets take no figures; choose another cell and paste again.</translation>
    </message>
    <message>
        <source>Chỉ tiêu %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Chưa chép dòng nào.</source>
        <translation>No line has been copied.</translation>
    </message>
    <message>
        <source>Chép các dòng chỉ tiêu trong văn bản rồi dán lại.</source>
        <translation>Copy the lines of the targets and paste again.</translation>
    </message>
    <message>
        <source>dán số, dán dòng chỉ tiêu</source>
        <translation>paste figures or lines of targets</translation>
    </message>
    <message>
        <source>Dòng nào là chỉ tiêu thì thêm bằng «Thêm chỉ tiêu».</source>
        <translation>Add a line that is a target with “Add target”.</translation>
    </message>
    <message>
        <source>Ô này không nhận số: số được tính từ sổ, hoặc dòng là của cả chỉ tiêu.</source>
        <translation>This cell takes no figure: it is computed from the book, or the row is that of the whole target.</translation>
    </message>
    <message>
        <source>Chọn ô khác; muốn gõ tay thì bấm Enter ở cột nội dung và đổi cách lấy số.</source>
        <translation>Choose another cell; to type the figure, press Enter on the words and change where figures come from.</translation>
    </message>
</context>
<context>
    <name>TargetsTable</name>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Targets</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Năm cuối được đánh giá</source>
        <translation>Last year judged</translation>
    </message>
    <message>
        <source>Kết nạp tính đến ngày</source>
        <translation>Admissions count until</translation>
    </message>
    <message>
        <source>Thường từ ngày sau bế mạc đại hội đến ngày bế mạc đại hội sau; hai ngày đều được tính.</source>
        <translation>Usually from the day after the congress closed until the day the next one closes; both days count.</translation>
    </message>
    <message>
        <source>Lưu nhiệm kỳ</source>
        <translation>Store the term</translation>
    </message>
    <message>
        <source>Tên nhiệm kỳ</source>
        <translation>Name of the term</translation>
    </message>
    <message>
        <source>Năm đầu được đánh giá</source>
        <translation>First year judged</translation>
    </message>
    <message>
        <source>Kết nạp tính từ ngày</source>
        <translation>Admissions count from</translation>
    </message>
    <message>
        <source>Người lao động trong doanh nghiệp gồm</source>
        <translation>Workers in enterprises are</translation>
    </message>
    <message>
        <source>Năm cuối đứng trước năm đầu.</source>
        <translation>The last year comes before the first.</translation>
    </message>
    <message>
        <source>Sửa một trong hai năm.</source>
        <translation>Change one of the two years.</translation>
    </message>
    <message>
        <source>Ngày cuối không sau ngày đầu.</source>
        <translation>The last day is not after the first.</translation>
    </message>
    <message>
        <source>Sửa một trong hai ngày.</source>
        <translation>Change one of the two days.</translation>
    </message>
</context>
<context>
    <name>UncertainPoints</name>
    <message>
        <source>Nguồn không nói rõ các điểm dưới đây; chương trình dùng mặc định ghi ở cột bên phải.</source>
        <translation>No source settles the points below; the program uses the default at the right.</translation>
    </message>
    <message>
        <source>Điểm quy chế chưa nói rõ</source>
        <translation>Points the regulation leaves open</translation>
    </message>
    <message>
        <source>Mặc định: {default}</source>
        <translation>Default: {default}</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Đóng dòng hoàn tác</source>
        <translation>Close the undo line</translation>
    </message>
    <message>
        <source>Nói đủ về việc vừa làm</source>
        <translation>All that was said of the last step</translation>
    </message>
    <message>
        <source>Thu gọn</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Xem cả %1</source>
        <translation>See all %1</translation>
    </message>
</context>
<context>
    <name>UnprintedPapers</name>
    <message>
        <source>Chưa in xong; sổ vẫn ghi lần in {0} phiếu.</source>
        <translation>Not printed; the book still counts this printing of {0} papers.</translation>
    </message>
    <message>
        <source>In lại hoặc lưu PDF để in ở máy khác; không in nữa thì bỏ lần in này, kẻo số phiếu thừa.</source>
        <translation>Print again, or save a PDF to print elsewhere; if it is not printed at all, drop this printing so that no papers are counted that nobody has.</translation>
    </message>
    <message>
        <source>Bỏ lần in {0} phiếu</source>
        <translation>Drop the printing of {0} papers</translation>
    </message>
    <message>
        <source>Chưa bỏ được lần in.</source>
        <translation>The printing could not be dropped.</translation>
    </message>
    <message>
        <source>Đã bỏ lần in {0} phiếu.</source>
        <translation>The printing of {0} papers is dropped.</translation>
    </message>
</context>
<context>
    <name>UnsavedLabel</name>
    <message>
        <source>Có điều chưa lưu: Ctrl+S để lưu, hoặc bấm «Thôi, không lưu».</source>
        <translation>Something is not saved: Ctrl+S saves it, or press “Leave without saving”.</translation>
    </message>
</context>
<context>
    <name>UsualCase</name>
    <message>
        <source>Viết «%1»</source>
        <translation>Write “%1”</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Mã kiểm tra {0} …</source>
        <translation>Digest {0} …</translation>
    </message>
    <message>
        <source>Chép mã kiểm tra {0}</source>
        <translation>Copy digest {0}</translation>
    </message>
    <message>
        <source>{0}
Bấm để chép cả mã kiểm tra.</source>
        <translation>{0}
Click to copy the whole digest.</translation>
    </message>
</context>
<context>
    <name>VoteForm</name>
    <message>
        <source>Nội dung biểu quyết</source>
        <translation>Subject of the vote</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Được triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Không tán thành</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Other opinion</translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Gõ số có mặt; số tán thành tự tính, gõ đè được.</source>
        <translation>Type how many are present; those in favour are computed and can be typed over.</translation>
    </message>
    <message>
        <source>Lưu biểu quyết</source>
        <translation>Save the vote</translation>
    </message>
    <message>
        <source>Chưa gõ gì cho biểu quyết này. Đúng như đang ghi thì bấm Space để lưu.</source>
        <translation>Nothing was typed for this vote. If it is right as it stands, press Space to save it.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Không biểu quyết…</source>
        <translation>Not voted…</translation>
    </message>
    <message>
        <source>Cấp ủy viên có mặt ở hội nghị; đếm khác thì gõ đè.</source>
        <translation>Committee members present at the meeting; type over it where the count differs.</translation>
    </message>
    <message>
        <source>Theo điểm danh «%1»; đếm khác thì gõ đè.</source>
        <translation>From the check-in of “%1”; type over it where the count differs.</translation>
    </message>
    <message>
        <source>Biểu quyết tiếp theo</source>
        <translation>The next vote</translation>
    </message>
    <message>
        <source>Biểu quyết tiếp theo, tại hội nghị của cấp ủy</source>
        <translation>Next vote, at the meeting of the committee</translation>
    </message>
    <message>
        <source>Sửa biểu quyết</source>
        <translation>Correct the vote</translation>
    </message>
    <message>
        <source>Biểu quyết lại: lần trước %1 trên %2 có mặt tán thành, không thông qua.</source>
        <translation>Voted again: before, %1 of %2 present agreed; it did not pass.</translation>
    </message>
    <message>
        <source>Thông qua</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Không thông qua</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Chọn hoặc gõ nội dung biểu quyết.</source>
        <translation>Choose or type the subject of the vote.</translation>
    </message>
    <message>
        <source>%1 trên %2 có mặt tán thành; cần ít nhất %3 trên %4 được triệu tập.</source>
        <translation>%1 of %2 present in favour; at least %3 of %4 summoned are needed.</translation>
    </message>
    <message>
        <source>%1 trên %2 có mặt tán thành; cần ít nhất %3 trên %4 có mặt.</source>
        <translation>%1 of %2 present in favour; at least %3 of %4 present are needed.</translation>
    </message>
    <message>
        <source>Triệu tập</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Phát ra</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Thu về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Lưu số phiếu</source>
        <translation>Save the counts</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Cách biểu quyết</source>
        <translation>How it was voted</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Không mức nào được quá nửa số triệu tập.</source>
        <translation>No class has more than half of those summoned.</translation>
    </message>
    <message>
        <source>%1: %2 / %3 phiếu, quá nửa.</source>
        <translation>%1: votes %2 / %3, more than half.</translation>
    </message>
    <message>
        <source>%1 trở lên: %2 / %3 phiếu, quá nửa; riêng %1: %4.</source>
        <translation>Votes for %1 or better: %2 / %3, more than half; for %1 alone: %4.</translation>
    </message>
    <message>
        <source>Ghi %1 vào cột Đề nghị</source>
        <translation>Put %1 into the column Proposed</translation>
    </message>
    <message>
        <source>Bỏ phiếu kín</source>
        <translation>Secret ballot</translation>
    </message>
    <message>
        <source>Giơ tay</source>
        <translation>Show of hands</translation>
    </message>
</context>
<context>
    <name>VotesCard</name>
    <message>
        <source>Biểu quyết số lượng, danh sách</source>
        <translation>Votes on number and list</translation>
    </message>
    <message>
        <source>Biểu quyết số lượng</source>
        <translation>Vote on the number</translation>
    </message>
    <message>
        <source>Biểu quyết danh sách</source>
        <translation>Vote on the list</translation>
    </message>
    <message>
        <source>Ghi số này vào cuộc bầu</source>
        <translation>Put this number into the contest</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Đã biểu quyết số lượng %1, mà cuộc bầu ghi %2.</source>
        <translation>The number voted is %1, while the contest says %2.</translation>
    </message>
    <message>
        <source>%1: không biểu quyết.</source>
        <translation>%1: not voted.</translation>
    </message>
    <message>
        <source>%1: chưa biểu quyết.</source>
        <translation>%1: not voted yet.</translation>
    </message>
    <message>
        <source>%1: không thông qua, tán thành %2%.</source>
        <translation>%1: not passed, %2% in favour.</translation>
    </message>
    <message>
        <source>%1: thông qua, tán thành %2%.</source>
        <translation>%1: passed, %2% in favour.</translation>
    </message>
</context>
<context>
    <name>WaivedVotes</name>
    <message>
        <source>Không biểu quyết «%1»: %2</source>
        <translation>“%1” is not voted: %2</translation>
    </message>
    <message>
        <source>Đưa lại vào các việc biểu quyết</source>
        <translation>Vote it after all</translation>
    </message>
    <message>
        <source>Đưa lại «%1»</source>
        <translation>Vote “%1” after all</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>Đại hội (hội nghị) đã biểu quyết thông qua danh sách này</source>
        <translation>The congress (conference) voted to accept this list</translation>
    </message>
    <message>
        <source>Có người trong danh sách được cho rút</source>
        <translation>Somebody on the list was allowed to withdraw</translation>
    </message>
    <message>
        <source>Cấp ủy cấp trên đã cho ý kiến</source>
        <translation>The higher committee gave its opinion</translation>
    </message>
    <message>
        <source>Hội nghị đã thống nhất để đồng chí tham gia kiểm phiếu</source>
        <translation>The meeting agreed that they take part in the count</translation>
    </message>
    <message>
        <source>Có người nhận phiếu mà không bỏ vào hòm</source>
        <translation>Somebody took a paper and did not put it into the box</translation>
    </message>
    <message>
        <source>Đã tìm mà không thấy phiếu</source>
        <translation>The paper was looked for and not found</translation>
    </message>
    <message>
        <source>Đã kiểm phiếu tại đại hội, nhập vào sổ sau</source>
        <translation>The ballots were counted at the congress and entered into the book later</translation>
    </message>
    <message>
        <source>Máy tính sai ngày giờ</source>
        <translation>The clock of the computer was wrong</translation>
    </message>
    <message>
        <source>Đại hội đã biểu quyết, chưa ghi vào sổ</source>
        <translation>The congress did vote, which is not in the book yet</translation>
    </message>
    <message>
        <source>Chọn lý do</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Nói rõ thêm, ví dụ số biểu quyết</source>
        <translation>More words, such as the figures of the vote</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nói rõ</source>
        <translation>More words</translation>
    </message>
</context>
<context>
    <name>WarningsPart</name>
    <message>
        <source>Điều cần ghi lý do</source>
        <translation>Reasons wanted</translation>
    </message>
    <message>
        <source>Lý do được in trong biên bản.</source>
        <translation>The reasons are printed in the minutes.</translation>
    </message>
    <message>
        <source>Không còn điều nào cần ghi lý do.</source>
        <translation>Nothing wants a reason any more.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Về trang văn bản</source>
        <translation>Back to the documents</translation>
    </message>
    <message>
        <source>Về hồ sơ đại hội</source>
        <translation>Back to the dossier</translation>
    </message>
    <message>
        <source>Về trang đại biểu</source>
        <translation>Back to the delegates</translation>
    </message>
    <message>
        <source>Về trang phiên họp</source>
        <translation>Back to the sessions</translation>
    </message>
    <message>
        <source>Về trang điểm danh</source>
        <translation>Back to check-in</translation>
    </message>
    <message>
        <source>Về các ban của đại hội</source>
        <translation>Back to the bodies of the congress</translation>
    </message>
    <message>
        <source>Về trang biểu quyết</source>
        <translation>Back to the shows of cards</translation>
    </message>
    <message>
        <source>Về trang trước</source>
        <translation>Back to the page before</translation>
    </message>
</context>
<context>
    <name>WayPart</name>
    <message>
        <source>Cách kiểm phiếu</source>
        <translation>Way of counting</translation>
    </message>
    <message>
        <source>Nhập từng phiếu</source>
        <translation>Paper by paper</translation>
    </message>
    <message>
        <source>Tờ kiểm phiếu tay</source>
        <translation>Tally sheets by hand</translation>
    </message>
    <message>
        <source>Gõ các số của từng phiếu; máy cộng và tìm phiếu không hợp lệ.</source>
        <translation>The numbers of each paper are keyed; the program adds up and finds invalid papers.</translation>
    </message>
    <message>
        <source>Ban kiểm tay theo tập; nhập tổng của mỗi tập hai lượt, máy so hai lượt và kiểm mọi phép cộng.</source>
        <translation>The board counts each batch by hand; its sums are entered twice, the program compares both and checks every sum.</translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu nên không đổi cách được.</source>
        <translation>The count is closed, so the way cannot be changed.</translation>
    </message>
    <message>
        <source>Đã nhập phiếu nên không đổi cách được; bỏ hết phiếu đã nhập rồi mới đổi.</source>
        <translation>Papers are keyed, so the way cannot be changed; remove all keyed papers first.</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Chọn người sử dụng</source>
        <translation>Choose who is working</translation>
    </message>
    <message>
        <source>Người đang làm việc: %1</source>
        <translation>Working now: %1</translation>
    </message>
</context>
<context>
    <name>WordingFiles</name>
    <message>
        <source>Xuất câu chữ</source>
        <translation>Export the wording</translation>
    </message>
    <message>
        <source>Chưa xuất được câu chữ.</source>
        <translation>The wording was not exported.</translation>
    </message>
    <message>
        <source>Đã xuất câu chữ ra «{0}».</source>
        <translation>The wording was exported to “{0}”.</translation>
    </message>
    <message>
        <source>Nhập câu chữ</source>
        <translation>Import a wording</translation>
    </message>
    <message>
        <source>Chưa nhập được câu chữ; câu chữ đang dùng còn nguyên.</source>
        <translation>The wording was not imported; the one in use stays as it was.</translation>
    </message>
    <message>
        <source>Tệp câu chữ (*.toml)</source>
        <translation>Wording file (*.toml)</translation>
    </message>
</context>
<context>
    <name>WordingPage</name>
    <message>
        <source>Các khối câu chữ</source>
        <translation>Blocks of the wording</translation>
    </message>
    <message>
        <source>Nhập tệp…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Xuất tệp…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Đặt lại tất cả</source>
        <translation>Set all back</translation>
    </message>
    <message>
        <source>Câu chữ của văn bản</source>
        <translation>Wording of documents</translation>
    </message>
    <message>
        <source>Xem trước trên</source>
        <translation>Preview with</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Có cuộc bầu đầu tiên thì ở đây hiện văn bản như khi in.</source>
        <translation>With the first contest the document is shown here as printed.</translation>
    </message>
    <message>
        <source>Chưa lưu được câu chữ.</source>
        <translation>The wording was not saved.</translation>
    </message>
    <message>
        <source>Đã đặt lại khối «{0}» như chương trình.</source>
        <translation>Block “{0}” is set back to the program&apos;s.</translation>
    </message>
    <message>
        <source>Đã đặt lại mọi câu chữ của văn bản này như chương trình.</source>
        <translation>The whole wording of this document is set back to the program&apos;s.</translation>
    </message>
    <message>
        <source>Đã nhập câu chữ: {0} khối khác chương trình.</source>
        <translation>The wording was imported. Blocks other than the program&apos;s: {0}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Điều {number}, {decision}</source>
        <translation>Article {number}, {decision}</translation>
    </message>
</context>
<context>
    <name>YearChoice</name>
    <message>
        <source>Năm đánh giá</source>
        <translation>Evaluated year</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Những người đang lọc</source>
        <translation>Whoever is found</translation>
    </message>
    <message>
        <source>Năm kết nạp</source>
        <translation>Year of admission</translation>
    </message>
    <message>
        <source>Mọi đảng viên</source>
        <translation>All members</translation>
    </message>
</context>
<context>
    <name>YearLists</name>
    <message>
        <source>Dán cả danh sách từ Excel, kèm dòng tiêu đề</source>
        <translation>Paste a whole list from Excel, with its heading</translation>
    </message>
    <message>
        <source>Bản in biểu tổng hợp xếp loại</source>
        <translation>Summary of ratings on paper</translation>
    </message>
    <message>
        <source>Bản in danh sách quyết định xếp loại</source>
        <translation>Printed list of class decisions</translation>
    </message>
    <message>
        <source>danh sách đang xem ở trang Đánh giá, xếp loại</source>
        <translation>the list being looked at on the page Evaluation</translation>
    </message>
    <message>
        <source>Nhập đánh giá đảng viên từ tệp .xlsx…</source>
        <translation>Import members’ evaluations from an .xlsx file…</translation>
    </message>
    <message>
        <source>Xuất đánh giá đảng viên ra tệp .xlsx…</source>
        <translation>Export members’ evaluations to an .xlsx file…</translation>
    </message>
    <message>
        <source>Nhập đánh giá tổ chức đảng từ tệp .xlsx…</source>
        <translation>Import evaluations of organisations from an .xlsx file…</translation>
    </message>
    <message>
        <source>Xuất đánh giá tổ chức đảng ra tệp .xlsx…</source>
        <translation>Export evaluations of organisations to an .xlsx file…</translation>
    </message>
    <message>
        <source>Đã ghi đánh giá của %1 đảng viên</source>
        <translation>Members’ evaluations stored: %1</translation>
    </message>
    <message>
        <source>Đã ghi đánh giá của %1 tổ chức đảng</source>
        <translation>Evaluations of %1 organisations written</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Bầu lại giữa những người bằng phiếu</source>
        <translation>Run-off among those tied</translation>
    </message>
    <message>
        <source>Bầu thừa: {chosen} người, chỉ bầu {seats}.</source>
        <translation>Overvote: {chosen} chosen, seats: {seats}.</translation>
    </message>
    <message>
        <source>Bầu {seats} người thì số dư nhiều nhất là {most}.</source>
        <translation>With {seats} to elect the surplus is at most {most}.</translation>
    </message>
    <message>
        <source>Bằng phiếu</source>
        <translation>Tied</translation>
    </message>
    <message>
        <source>Bỏ khoản trừ này.</source>
        <translation>Remove this deduction.</translation>
    </message>
    <message>
        <source>Bỏ những gì đã nhập trước, ghi lý do.</source>
        <translation>Drop what was entered first, with a reason.</translation>
    </message>
    <message>
        <source>Bỏ tên này khỏi danh sách của lần bầu; nếu là người trùng tên thì ghi thêm vào tên để phân biệt.</source>
        <translation>Take the name off this list; if it is another person of the same name, add something to tell them apart.</translation>
    </message>
    <message>
        <source>Chưa biết ai đang làm việc.</source>
        <translation>Nobody is named as working.</translation>
    </message>
    <message>
        <source>Chưa có ban kiểm phiếu.</source>
        <translation>There is no counting board.</translation>
    </message>
    <message>
        <source>Chưa có danh sách hoặc chưa chia tập nên chưa có phiếu để tập.</source>
        <translation>There is no list or no batches yet, so there are no papers to practise on.</translation>
    </message>
    <message>
        <source>Chưa có phiếu nào.</source>
        <translation>There are no papers.</translation>
    </message>
    <message>
        <source>Chưa có tên.</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do cho điều này: «{says}».</source>
        <translation>There is no reason for this yet: “{says}”.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do không biểu quyết.</source>
        <translation>No reason yet why this is not voted.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>There is no reason.</translation>
    </message>
    <message>
        <source>Chưa ghi điều còn nghi ngờ hoặc lý do.</source>
        <translation>There is no note of what is doubtful, or no reason.</translation>
    </message>
    <message>
        <source>Chưa nhập xong lượt nào đủ dài để nhận xét: nhập tiếp cho hết một tập.</source>
        <translation>No pass is done that is long enough to judge: go on to the end of a batch.</translation>
    </message>
    <message>
        <source>Chưa đóng kiểm phiếu.</source>
        <translation>The count is not closed.</translation>
    </message>
    <message>
        <source>Chỉ công bố được kết quả đã xác nhận.</source>
        <translation>Only a confirmed result can be released.</translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số, dấu cách, dấu chấm, dấu trừ và các phím ghi ở dưới.</source>
        <translation>Type only digits, spaces, dots, minus and the keys shown below.</translation>
    </message>
    <message>
        <source>Chỉ sổ diễn tập có phần này.</source>
        <translation>Only a rehearsal has this.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {part} đặt {goal}: số nào cũng như nhau, không phân biệt được đạt hay chưa.</source>
        <translation>Target {part} wants {goal}: every figure is alike, nothing tells whether it is met.</translation>
    </message>
    <message>
        <source>Chỉ để một mức, ví dụ «Hoàn thành tốt nhiệm vụ», hoặc sửa trong tệp rồi nhập lại.</source>
        <translation>Keep one class only, for example its short name, or mend the file and import it again.</translation>
    </message>
    <message>
        <source>Chọn hoặc gõ lý do ở mục Điều cần ghi lý do; lý do được in trong biên bản.</source>
        <translation>Choose or type a reason under Reasons wanted; it is printed in the minutes.</translation>
    </message>
    <message>
        <source>Chọn lượt đã nhập.</source>
        <translation>Choose a pass that was keyed.</translation>
    </message>
    <message>
        <source>Chọn lần bầu nhập từng phiếu.</source>
        <translation>Choose a round whose papers are keyed.</translation>
    </message>
    <message>
        <source>Chọn trường hợp từ 1 đến {last}.</source>
        <translation>Choose a case from 1 to {last}.</translation>
    </message>
    <message>
        <source>Chọn tổ chức có trong cây tổ chức.</source>
        <translation>Choose one in the tree of organisations.</translation>
    </message>
    <message>
        <source>Chọn {into}.</source>
        <translation>Choose {into}.</translation>
    </message>
    <message>
        <source>Chọn «Tờ kiểm phiếu tay» ở trang cuộc bầu trước khi nhập.</source>
        <translation>Choose “Tally sheets by hand” on the contest&apos;s page before entering.</translation>
    </message>
    <message>
        <source>Chốt như vậy thì tập {batch} có {papers} phiếu, mà tập khai {declared} phiếu.</source>
        <translation>Settled like that, batch {batch} would hold {papers}, but {declared} were declared.</translation>
    </message>
    <message>
        <source>Chỗ này không còn chênh lệch.</source>
        <translation>Nothing differs here any more.</translation>
    </message>
    <message>
        <source>Chờ hết rồi bấm Enter.</source>
        <translation>Wait, then press Enter.</translation>
    </message>
    <message>
        <source>Chủ trì đại hội</source>
        <translation>Chair of the congress</translation>
    </message>
    <message>
        <source>Con số này khác cả hai lượt nhập mà chưa ghi lý do.</source>
        <translation>This number is that of neither entry and has no reason.</translation>
    </message>
    <message>
        <source>Cuộc bầu đã nhập phiếu nên không bỏ được.</source>
        <translation>Papers of this contest are keyed, so it cannot be removed.</translation>
    </message>
    <message>
        <source>Còn chênh lệch ở phía trước trong tập.</source>
        <translation>There are differences before this one in the batch.</translation>
    </message>
    <message>
        <source>Còn chậm: tập các phím + (nguyên phiếu), * (như phiếu trước), dãy số 3-7; một tay ở bàn phím số.</source>
        <translation>Still slow: practise the keys + (as printed), * (like the paper before), ranges 3-7; one hand on the number pad.</translation>
    </message>
    <message>
        <source>Còn {left} dòng chưa gõ.</source>
        <translation>Rows still to be typed: {left}.</translation>
    </message>
    <message>
        <source>Còn {missing} phiếu phát ra không thu về.</source>
        <translation>Papers issued and not returned: {missing}.</translation>
    </message>
    <message>
        <source>Có mặt {present} nhiều hơn mẫu số {base}.</source>
        <translation>{present} present is more than the base of {base}.</translation>
    </message>
    <message>
        <source>Cùng một người thì bỏ dòng; người khác thì giữ dòng, hoặc ghi đủ ngày sinh, số thẻ đảng.</source>
        <translation>The same person: take the row out; somebody else: keep the row, or write the full birth or the party card.</translation>
    </message>
    <message>
        <source>Cần bầu {seats} mà danh sách chỉ có {candidates} người.</source>
        <translation>To elect: {seats}, but on the list only {candidates}.</translation>
    </message>
    <message>
        <source>Cần cả những danh sách ấy thì chép nối xuống dưới trong một trang tính, hoặc lưu mỗi trang tính thành một tệp, rồi nhập.</source>
        <translation>If those lists are wanted, too, put them below each other in one sheet, or save each sheet as a file, and import.</translation>
    </message>
    <message>
        <source>Cộng lại từng dòng; có thể một phiếu bầu thừa đã được tính là hợp lệ.</source>
        <translation>Add the lines up again; an overvoted paper may have been counted as valid.</translation>
    </message>
    <message>
        <source>Danh sách bầu cử đã đổi sau khi đại hội biểu quyết: {change}.</source>
        <translation>The list of candidates changed after the congress voted on it: {change}.</translation>
    </message>
    <message>
        <source>Danh sách bầu {body} phải có số dư.</source>
        <translation>The list for {body} must have a surplus.</translation>
    </message>
    <message>
        <source>Danh sách phiếu không hợp lệ</source>
        <translation>List of invalid papers</translation>
    </message>
    <message>
        <source>Danh sách đã đổi sau khi đại hội biểu quyết: {change}.</source>
        <translation>The list changed after the congress voted on it: {change}.</translation>
    </message>
    <message>
        <source>Danh sách đảng viên, tổ chức đảng nhiều năm liền cùng mức xếp loại</source>
        <translation>List of members and organisations with the same class for years running</translation>
    </message>
    <message>
        <source>Dãy chưa xong.</source>
        <translation>The range is not finished.</translation>
    </message>
    <message>
        <source>Dãy {typed} đi ngược.</source>
        <translation>The range {typed} runs backwards.</translation>
    </message>
    <message>
        <source>Dòng này đánh dấu ở nhiều cột xếp loại: {text}.</source>
        <translation>This row is ticked in several columns of classes: {text}.</translation>
    </message>
    <message>
        <source>Dòng {row}: không có tên.</source>
        <translation>Line {row}: there is no name.</translation>
    </message>
    <message>
        <source>Dòng {row}: tên dài quá {most} ký tự.</source>
        <translation>Line {row}: the name is longer than {most} letters.</translation>
    </message>
    <message>
        <source>Dòng {row}: «{name}» không phải họ và tên.</source>
        <translation>Line {row}: “{name}” is no full name.</translation>
    </message>
    <message>
        <source>Dòng {row}: «{name}» đã có ở dòng {first}.</source>
        <translation>Line {row}: “{name}” already stands in line {first}.</translation>
    </message>
    <message>
        <source>Dự khuyết</source>
        <translation>Alternate</translation>
    </message>
    <message>
        <source>Ghi cả hai phần (0 điểm thì gõ 0), hoặc xóa phần đã ghi.</source>
        <translation>Give both parts (type 0 for no points), or clear the one that is given.</translation>
    </message>
    <message>
        <source>Ghi lý do; lý do được lưu vào nhật ký.</source>
        <translation>Give a reason; it is kept in the journal.</translation>
    </message>
    <message>
        <source>Ghi ngày chính thức ở trang Đảng viên: hai nơi không tự sửa theo nhau.</source>
        <translation>Enter that day on the page Members: neither place changes the other.</translation>
    </message>
    <message>
        <source>Ghi ngày công nhận vào hồ sơ kết nạp, hay sửa ngày chính thức ở trang Đảng viên.</source>
        <translation>Enter the recognition in the admission, or change the day of becoming official on the page Members.</translation>
    </message>
    <message>
        <source>Ghi số phiếu của các mức trong năm.</source>
        <translation>Enter the votes for the classes of the year.</translation>
    </message>
    <message>
        <source>Ghi số phiếu in ở nơi khác; không theo dõi số phiếu in thì xóa hai số này.</source>
        <translation>Enter the papers printed elsewhere; if printed papers are not accounted for, clear the two figures.</translation>
    </message>
    <message>
        <source>Ghi số phiếu từ 0 trở lên.</source>
        <translation>Enter a number of votes from 0 on.</translation>
    </message>
    <message>
        <source>Ghi tổ chức cấp trên vào cột «Trực thuộc».</source>
        <translation>Fill the column of the organisation above.</translation>
    </message>
    <message>
        <source>Ghi tổ chức đang hoạt động; người đã rời đi thì ghi trạng thái.</source>
        <translation>Write one that is at work; for somebody who has left, write the status.</translation>
    </message>
    <message>
        <source>Ghi vì sao, ví dụ: hai người cùng đọc nhầm dòng.</source>
        <translation>Say why, for instance: both read the wrong line.</translation>
    </message>
    <message>
        <source>Ghi {into}; người đã rời đi thì ghi trạng thái.</source>
        <translation>Write {into}; for somebody who has left, write the status.</translation>
    </message>
    <message>
        <source>Ghi điều còn nghi ngờ trên phiếu.</source>
        <translation>Note what is doubtful on the paper.</translation>
    </message>
    <message>
        <source>Giữ tập này; chỉ bỏ được tập chưa nhập phiếu nào.</source>
        <translation>Keep this batch; only batches without papers can go.</translation>
    </message>
    <message>
        <source>Gõ * cho một phiếu, hoặc * rồi số phiếu, ví dụ *7.</source>
        <translation>Type * for one paper, or * and how many, for example *7.</translation>
    </message>
    <message>
        <source>Gõ 1 đồng ý, 2 không đồng ý, 3 cả hai ô, 0 không ô nào.</source>
        <translation>Type 1 agreed, 2 not agreed, 3 both boxes, 0 neither box.</translation>
    </message>
    <message>
        <source>Gõ 1, 2, 3 hoặc 0 cho từng dòng.</source>
        <translation>Type 1, 2, 3 or 0 for each row.</translation>
    </message>
    <message>
        <source>Gõ dấu cách hoặc dấu chấm giữa các số.</source>
        <translation>Type a space or a dot between numbers.</translation>
    </message>
    <message>
        <source>Gõ giá trị đúng vào ô, không có thì xóa trắng ô; hoặc mở tệp bằng Excel, sửa công thức lỗi, lưu rồi nhập lại.</source>
        <translation>Type the right value into the cell, or empty it where there is none; or open the file in Excel, mend the wrong formulas, save and import again.</translation>
    </message>
    <message>
        <source>Gõ họ và tên.</source>
        <translation>Type the full name.</translation>
    </message>
    <message>
        <source>Gõ lý do bằng chữ; mức xếp loại 1 đến 4 thì gõ ở cột «Đề nghị».</source>
        <translation>Type the reason in words; type a class, 1 to 4, in the column “Proposed”.</translation>
    </message>
    <message>
        <source>Gõ lại PIN.</source>
        <translation>Type the PIN again.</translation>
    </message>
    <message>
        <source>Gõ lại sau {seconds} giây.</source>
        <translation>Try again in {seconds} s.</translation>
    </message>
    <message>
        <source>Gõ một số từ 1 đến {last}.</source>
        <translation>Type a number from 1 to {last}.</translation>
    </message>
    <message>
        <source>Gõ ngày như trong quyết định; hôm nay không đúng thì chỉnh đồng hồ của máy.</source>
        <translation>Type the day as the decision has it; where today is wrong, set the clock of the computer.</translation>
    </message>
    <message>
        <source>Gõ ngày như trong văn bản; hôm nay không đúng thì chỉnh đồng hồ của máy.</source>
        <translation>Type the day as the paper has it; where today is wrong, set the clock of the computer.</translation>
    </message>
    <message>
        <source>Gõ phiếu này bằng số.</source>
        <translation>Type this paper by its numbers.</translation>
    </message>
    <message>
        <source>Gõ số của trường hợp.</source>
        <translation>Type the number of the case.</translation>
    </message>
    <message>
        <source>Gõ số nhỏ trước, ví dụ 3-7.</source>
        <translation>Type the smaller number first, for example 3-7.</translation>
    </message>
    <message>
        <source>Gõ số phiếu nhỏ hơn, hoặc kiểm lại số phiếu của tập.</source>
        <translation>Type fewer papers, or check the papers of the batch.</translation>
    </message>
    <message>
        <source>Gõ thêm để phân biệt, ví dụ tên đơn vị.</source>
        <translation>Add something that tells them apart, such as the unit.</translation>
    </message>
    <message>
        <source>Gõ tiếp số cuối của dãy.</source>
        <translation>Type the last number of the range.</translation>
    </message>
    <message>
        <source>Gõ vài chữ rồi Enter.</source>
        <translation>Type a few words, then Enter.</translation>
    </message>
    <message>
        <source>Hay bỏ qua dấu hiệu lạ: nhìn cả tờ phiếu trước khi gõ xem có chữ ký, tên viết thêm, mẫu khác; phím 0 để ghi.</source>
        <translation>Often misses strange signs: look at the whole paper first for signatures, written names, another form; key 0 records them.</translation>
    </message>
    <message>
        <source>Hay bỏ sót: dò phiếu từ trên xuống một lượt, đến dòng cuối mới bấm Enter.</source>
        <translation>Often leaves numbers out: go through the paper from top to bottom, and press Enter only at the last line.</translation>
    </message>
    <message>
        <source>Hay nhập sang số khác: đọc số in trước tên, không đếm dòng; nhìn tên sáng lên trên màn hình rồi mới bấm Enter.</source>
        <translation>Often keys another number: read the number before the name, do not count lines; look at the name lit on the screen, then press Enter.</translation>
    </message>
    <message>
        <source>Hay nhập thừa: so số người đã gạch trên màn hình với phiếu trước khi bấm Enter.</source>
        <translation>Often keys too many: compare how many are struck on the screen with the paper before Enter.</translation>
    </message>
    <message>
        <source>Hay sót hoặc nhập hai lần một phiếu: lật úp phiếu ngay sau khi bấm Enter; bị gọi ra ngoài thì bấm F9 trước.</source>
        <translation>Often skips or doubles a paper: turn it over right after Enter; when called away, press F9 first.</translation>
    </message>
    <message>
        <source>Hồ sơ kết nạp ghi công nhận chính thức ngày {recognised}, mà đảng viên chưa có ngày chính thức.</source>
        <translation>The admission tells of the recognition on {recognised}, and the member has no day of becoming official.</translation>
    </message>
    <message>
        <source>Hồ sơ kết nạp ghi công nhận chính thức ngày {recognised}, mà đảng viên ghi ngày chính thức {official}.</source>
        <translation>The admission tells of the recognition on {recognised}, and the member has {official} as the day of becoming official.</translation>
    </message>
    <message>
        <source>Hủy lượt nhập đó ở từng tập trước, ghi lý do.</source>
        <translation>Drop that pass in each batch first, with a reason.</translation>
    </message>
    <message>
        <source>Hủy lần bầu sau trước, ghi lý do, rồi hủy lần này.</source>
        <translation>Annul the later ballot first, with a reason, then this one.</translation>
    </message>
    <message>
        <source>In mỗi lần từ 1 đến {most} phiếu.</source>
        <translation>Print 1 to {most} papers at a time.</translation>
    </message>
    <message>
        <source>In {printed} phiếu; phát ra {issued}, hỏng {spoiled}, còn lại {left_over}: nhiều hơn số in {more} phiếu.</source>
        <translation>Papers printed: {printed}; {issued} issued, {spoiled} spoiled, {left_over} left: {more} more than were printed.</translation>
    </message>
    <message>
        <source>In {printed} phiếu; phát ra {issued}, hỏng {spoiled}, còn lại {left_over}: {more} phiếu chưa rõ ở đâu.</source>
        <translation>Papers printed: {printed}; {issued} issued, {spoiled} spoiled, {left_over} left; unaccounted for: {more}.</translation>
    </message>
    <message>
        <source>Không có phiếu hỏng nào để bớt.</source>
        <translation>There is no spoiled paper to take off.</translation>
    </message>
    <message>
        <source>Không có quyền ghi vào thư mục này: chọn thư mục khác.</source>
        <translation>You may not write to this folder: choose another.</translation>
    </message>
    <message>
        <source>Không có trường hợp {typed}.</source>
        <translation>There is no case {typed}.</translation>
    </message>
    <message>
        <source>Không cần gì: một tờ A4 đặt cạnh máy.</source>
        <translation>Nothing: a sheet of A4 beside the machine.</translation>
    </message>
    <message>
        <source>Không cột nào đọc được là mức xếp loại, điểm, lý do chưa đánh giá hay kỷ luật của năm này.</source>
        <translation>No column was read as a class, points, a reason for not being evaluated or discipline of this year.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục «{folder}». Mở chỉ để xem, hoặc chép sổ sang thư mục ghi được.</source>
        <translation>The folder “{folder}” cannot be written to. Open the book for looking, or copy it to a folder that can.</translation>
    </message>
    <message>
        <source>Không ghi được {count} đảng viên vào {name}: tổ chức này đã kết thúc hoạt động từ ngày {day}.</source>
        <translation>{count} members cannot go into {name}: it ended on {day}.</translation>
    </message>
    <message>
        <source>Không ghi được {count} đảng viên vào {name}: tổ chức này đã sáp nhập vào {into} từ ngày {day}.</source>
        <translation>{count} members cannot go into {name}: it was merged into {into} on {day}.</translation>
    </message>
    <message>
        <source>Không ghi được {count} đảng viên vào {name}: tổ chức này đã xóa khỏi cây tổ chức.</source>
        <translation>{count} members cannot go into {name}: it was removed from the tree of organisations.</translation>
    </message>
    <message>
        <source>Không ghi được «{name}». {why}</source>
        <translation>“{name}” could not be written. {why}</translation>
    </message>
    <message>
        <source>Không mở được «{name}». Kiểm quyền đọc tệp, hoặc chép tệp sang ổ khác.</source>
        <translation>“{name}” cannot be opened. Check whether you may read the file, or copy it to another drive.</translation>
    </message>
    <message>
        <source>Không nâng cấp được «{name}»: {error}. Sổ còn nguyên như trước; bản sao đặt bên cạnh.</source>
        <translation>“{name}” could not be upgraded: {error}. The book is as it was; a copy lies beside it.</translation>
    </message>
    <message>
        <source>Không quá nửa</source>
        <translation>Not over half</translation>
    </message>
    <message>
        <source>Không thấy «{name}» trong «{folder}». Kiểm tên tệp và thư mục.</source>
        <translation>“{name}” is not in “{folder}”. Check the names of file and folder.</translation>
    </message>
    <message>
        <source>Không trúng cử</source>
        <translation>Not elected</translation>
    </message>
    <message>
        <source>Không tạo được «{name}» trong «{folder}». {why}</source>
        <translation>“{name}” could not be made in “{folder}”. {why}</translation>
    </message>
    <message>
        <source>Không được trừ «{category}» khi {electorate} bầu.</source>
        <translation>“{category}” may not be deducted when a {electorate} votes.</translation>
    </message>
    <message>
        <source>Không đặt {below} dưới {name} được: tổ chức này đã kết thúc hoạt động từ ngày {day}.</source>
        <translation>{below} cannot stand under {name}: it ended on {day}.</translation>
    </message>
    <message>
        <source>Không đặt {below} dưới {name} được: tổ chức này đã sáp nhập vào {into} từ ngày {day}.</source>
        <translation>{below} cannot stand under {name}: it was merged into {into} on {day}.</translation>
    </message>
    <message>
        <source>Kiểm lại bằng cách cộng các tờ kiểm phiếu của từng tập; mã kiểm tra ở chân biên bản là của các tờ đó.</source>
        <translation>Check it by adding up the tally sheets of the batches; the digest at the foot of the minutes is of those sheets.</translation>
    </message>
    <message>
        <source>Kiểm lại quyết định công nhận; ngày nào sai thì sửa, ngày chính thức ở trang Đảng viên.</source>
        <translation>Check the decision of recognition; mend the day that is wrong, that of becoming official on the page Members.</translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu hỏng.</source>
        <translation>Check the spoiled papers.</translation>
    </message>
    <message>
        <source>Kiểm lại số phát ra, số hỏng, số còn lại; phiếu in ở nơi khác cũng phải ghi.</source>
        <translation>Check issued, spoiled and left papers; papers printed elsewhere must be entered, too.</translation>
    </message>
    <message>
        <source>Kiểm lại số triệu tập và các khoản được trừ.</source>
        <translation>Check the number summoned and the deductions.</translation>
    </message>
    <message>
        <source>Kiểm lại số triệu tập, số được trừ và số có mặt.</source>
        <translation>Check those summoned, deducted and present.</translation>
    </message>
    <message>
        <source>Kiểm lại vị trí của phiếu trong tập rồi gõ lại.</source>
        <translation>Check the place of the paper in the batch and key it again.</translation>
    </message>
    <message>
        <source>Kiểm phiếu ngày {day}, không phải ngày đại hội ({days}).</source>
        <translation>Counted on {day}, which is no day of the congress ({days}).</translation>
    </message>
    <message>
        <source>Kiểm tra ngày; quyết định cũ ghi sai ngày thì vẫn quyết định được, quyết định cũ vẫn còn ở phần Các bước.</source>
        <translation>Check the day; where the former decision was noted with a wrong day you may decide, and the former one still stands under Steps.</translation>
    </message>
    <message>
        <source>Kiểm tra ngày; đúng thì bấm «Ghi» lần nữa, hoặc để đến ngày ấy hãy ghi.</source>
        <translation>Check the day; if it is right press “Note it” again, or note it when that day has come.</translation>
    </message>
    <message>
        <source>Kiểm tra ngày; đúng thì vẫn quyết định được, và trong sổ là đã quyết định ngay từ hôm nay.</source>
        <translation>Check the day; if it is right you may decide, and in the book it is decided from today.</translation>
    </message>
    <message>
        <source>Kiểm tra ngày; đúng thì vẫn quyết định được. Chưa ghi ngày họp kiểm điểm thì quyết định trước 1/12 được hỏi lại.</source>
        <translation>Check the day; if it is right you may decide. Where no day of the review meeting is noted, decisions before 1/12 are asked about.</translation>
    </message>
    <message>
        <source>Kiểm xem có đúng danh sách cần nhập không; không đúng thì bỏ danh sách này, mở đúng tệp.</source>
        <translation>Check that it is the list to be imported; if not, drop this list and open the right file.</translation>
    </message>
    <message>
        <source>Kết quả đã được xác nhận nên không sửa được nữa.</source>
        <translation>The result is confirmed and can no longer be changed.</translation>
    </message>
    <message>
        <source>Làm tròn 30% số dư</source>
        <translation>Rounding of 30% surplus</translation>
    </message>
    <message>
        <source>Làm việc này ở lần bầu sau.</source>
        <translation>Do this in the next ballot.</translation>
    </message>
    <message>
        <source>Làm xáo thứ tự trong tập: lấy từng phiếu từ trên xuống, không rút phiếu ra xem trước.</source>
        <translation>Mixes the order of the batch: take the papers from the top, never pull one out to look ahead.</translation>
    </message>
    <message>
        <source>Lượt nhập thứ hai của tập {batch} đã bắt đầu.</source>
        <translation>The second entry of batch {batch} has begun.</translation>
    </message>
    <message>
        <source>Lượt nhập thứ nhất của tập {batch} chưa xong.</source>
        <translation>The first entry of batch {batch} is not done.</translation>
    </message>
    <message>
        <source>Lượt nhập {entry} của tập {batch} đã xong nên không gõ thêm được.</source>
        <translation>Entry {entry} of batch {batch} is done, so nothing more can be typed.</translation>
    </message>
    <message>
        <source>Lượt này của người khác ({who}): bấm F8 đổi người rồi nhập.</source>
        <translation>This pass is for somebody else ({who}): press F8, change over, then key it.</translation>
    </message>
    <message>
        <source>Lượt {number} của tập {batch} chưa nhập phiếu nào.</source>
        <translation>Pass {number} of batch {batch} has no papers.</translation>
    </message>
    <message>
        <source>Lượt {number} của tập {batch} chưa xong nên chưa đối chiếu được.</source>
        <translation>Pass {number} of batch {batch} is not done, so nothing can be compared yet.</translation>
    </message>
    <message>
        <source>Lượt {number} của tập {batch} đã nhập xong.</source>
        <translation>Pass {number} of batch {batch} is ended.</translation>
    </message>
    <message>
        <source>Lấy lại tập đang nhập, tìm phiếu đã lưu sau cùng trong sổ này.</source>
        <translation>Take up the batch being keyed again and find the paper this book stored last.</translation>
    </message>
    <message>
        <source>Lấy phiếu này trong tập, mở để sửa và gõ lại, hoặc mở bản sao lưu gần nhất.</source>
        <translation>Take this paper of the batch, open it and key it again, or open the latest copy.</translation>
    </message>
    <message>
        <source>Lần bầu này cần bầu {seats} mà chỉ còn thiếu {left}.</source>
        <translation>This ballot is to elect {seats}, but the places left are {left}.</translation>
    </message>
    <message>
        <source>Lần bầu này kiểm bằng cách nhập từng phiếu.</source>
        <translation>This round is counted paper by paper.</translation>
    </message>
    <message>
        <source>Lần bầu này kiểm bằng tờ kiểm phiếu nên không có phiếu để tập nhập.</source>
        <translation>This round is counted by tally sheets, so there are no papers to practise on.</translation>
    </message>
    <message>
        <source>Lần bầu này kiểm bằng tờ kiểm phiếu tay nên không có từng phiếu để xuất tệp kiểm lại.</source>
        <translation>This round is counted by tally sheets, so there are no single papers for a contest file.</translation>
    </message>
    <message>
        <source>Lần bầu này lấy {alternates} dự khuyết mà chỉ còn thiếu {left}.</source>
        <translation>This ballot is to make {alternates} alternate, but the places left are {left}.</translation>
    </message>
    <message>
        <source>Lần bầu này đã nhập phiếu hoặc tờ kiểm phiếu nên không đổi cách kiểm được.</source>
        <translation>Papers or tally sheets of this round are entered, so its way of counting cannot be changed.</translation>
    </message>
    <message>
        <source>Lần bầu {number} chưa được xác nhận.</source>
        <translation>Ballot {number} is not confirmed.</translation>
    </message>
    <message>
        <source>Lần bầu {number} dựa vào lần này.</source>
        <translation>Ballot {number} rests on this one.</translation>
    </message>
    <message>
        <source>Lần bầu đã hủy.</source>
        <translation>The ballot is annulled.</translation>
    </message>
    <message>
        <source>Lần bầu đã đóng kiểm phiếu.</source>
        <translation>The count of this ballot is closed.</translation>
    </message>
    <message>
        <source>Lập danh sách, ghi số phiếu thu về rồi chia tập.</source>
        <translation>Make the list, enter the returned papers, then share them among batches.</translation>
    </message>
    <message>
        <source>Mỗi phiếu không hợp lệ ghi vào đúng một lý do.</source>
        <translation>Each invalid paper counts under exactly one reason.</translation>
    </message>
    <message>
        <source>Một lần bầu có phiếu đã nhập: ai nhập tập nào, lượt nào, nhanh hay chậm, đã sửa gì.</source>
        <translation>A ballot with keyed papers: who keyed which batch and pass, how fast, what was corrected.</translation>
    </message>
    <message>
        <source>Một lần bầu có đủ danh sách: số phiếu như lần in đã ghi, kể cả dự phòng; DOCX là một phiếu để sửa.</source>
        <translation>A round with its whole list: as many papers as the printing recorded, reserve included; DOCX is one paper to edit.</translation>
    </message>
    <message>
        <source>Một lần bầu đã đóng kiểm phiếu, với danh sách và Ban kiểm phiếu.</source>
        <translation>A ballot whose count is closed, with its list and counting board.</translation>
    </message>
    <message>
        <source>Một lần bầu đã đóng kiểm phiếu: chỗ khác nhau giữa các lượt nhập và kết luận theo phiếu.</source>
        <translation>A ballot whose count is closed: where the passes differed and what the papers say.</translation>
    </message>
    <message>
        <source>Một lần bầu đã đóng kiểm phiếu: phiếu không hợp lệ theo lý do, phiếu Ban kiểm phiếu đã kết luận.</source>
        <translation>A ballot whose count is closed: invalid papers by reason, papers the board decided on.</translation>
    </message>
    <message>
        <source>Một năm đánh giá: ai năm năm liền xuất sắc, ai hai năm liền không hoàn thành; tổ chức xuất sắc mấy năm liền.</source>
        <translation>One year of evaluation: who was excellent five years running, who failed twice running; how many years running organisations were excellent.</translation>
    </message>
    <message>
        <source>Một năm đánh giá: đảng viên của năm chia theo dân tộc, tôn giáo, trong đó nữ, tỷ lệ, bên cạnh năm trước.</source>
        <translation>One year of evaluation: the members of the year by ethnicity and religion, of them women, shares, beside the year before.</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu, ghi lý do, rồi sửa.</source>
        <translation>Reopen the count, give a reason, then mend.</translation>
    </message>
    <message>
        <source>Mở lại lượt nhập, ghi lý do, rồi sửa.</source>
        <translation>Open the pass again with a reason, then correct it.</translation>
    </message>
    <message>
        <source>Mở lại một lượt nhập của tập, ghi lý do, rồi sửa.</source>
        <translation>Open a pass of the batch again with a reason, then correct it.</translation>
    </message>
    <message>
        <source>Mở lại từng kết quả đã xác nhận, ghi lý do, sửa, rồi xác nhận lại.</source>
        <translation>Open each confirmed result again with a reason, correct it, then confirm it again.</translation>
    </message>
    <message>
        <source>Mở phiếu và ghi kết luận.</source>
        <translation>Open the paper and note the decision.</translation>
    </message>
    <message>
        <source>Mở phần đối chiếu và gõ lại từng phiếu còn chênh lệch.</source>
        <translation>Open the comparison and key again each paper that differs.</translation>
    </message>
    <message>
        <source>Mở tập tiếp theo, hoặc sửa số phiếu của tập.</source>
        <translation>Open the next batch, or change the papers of this one.</translation>
    </message>
    <message>
        <source>Mở tập và nhập tiếp lượt này.</source>
        <translation>Open the batch and go on with this pass.</translation>
    </message>
    <message>
        <source>Mở tập và nhập tiếp.</source>
        <translation>Open the batch and go on keying.</translation>
    </message>
    <message>
        <source>Mở tập, bỏ tờ kiểm phiếu và ghi lý do trước.</source>
        <translation>Open the batch and drop its tally sheet with a reason first.</translation>
    </message>
    <message>
        <source>Mở tập, tìm chỗ sai: sửa ô trên tờ, hoặc sửa phiếu nhập sai.</source>
        <translation>Open the batch and find what is wrong: correct the cell of the sheet, or the paper that was keyed wrongly.</translation>
    </message>
    <message>
        <source>Mở tập, xem tờ kiểm phiếu và gõ lại từng ô khác nhau.</source>
        <translation>Open the batch, look at the tally sheet and type each differing cell again.</translation>
    </message>
    <message>
        <source>Mức số dư của quy chế năm 2014</source>
        <translation>Surplus limit of the regulation of 2014</translation>
    </message>
    <message>
        <source>Ngoài số lượng</source>
        <translation>Beyond the seats</translation>
    </message>
    <message>
        <source>Người nhập lượt đó mở lượt, sửa nếu cần, rồi rời trang.</source>
        <translation>Whoever keyed that pass opens it, corrects what is wrong, and leaves the page.</translation>
    </message>
    <message>
        <source>Người được trừ khi hội nghị cấp ủy bầu</source>
        <translation>Deductions when a committee votes</translation>
    </message>
    <message>
        <source>Nhanh nhưng sai nhiều: chậm lại, đúng ngay lần đầu đỡ mất công đối chiếu.</source>
        <translation>Fast but often wrong: slow down; right the first time saves settling.</translation>
    </message>
    <message>
        <source>Nhập nhanh và đúng: giữ cách làm này.</source>
        <translation>Fast and right: keep this way.</translation>
    </message>
    <message>
        <source>Nhập số lượng đã biểu quyết.</source>
        <translation>Enter the number that was voted.</translation>
    </message>
    <message>
        <source>Nhập số phiếu thu về, khai tập rồi nhập phiếu.</source>
        <translation>Enter the papers returned, make batches, then key.</translation>
    </message>
    <message>
        <source>Nhập số phiếu đếm được của tập.</source>
        <translation>Enter the papers counted in the batch.</translation>
    </message>
    <message>
        <source>Nhập trưởng ban và các thành viên.</source>
        <translation>Enter the head and the members.</translation>
    </message>
    <message>
        <source>Nhập xong hai lượt rồi so.</source>
        <translation>Make both entries, then compare.</translation>
    </message>
    <message>
        <source>Nhập xong lượt thứ hai; ô nào khác nhau thì sửa khi so hai lượt.</source>
        <translation>Make the second entry; cells that differ are settled when both are compared.</translation>
    </message>
    <message>
        <source>Nhập xong lượt thứ nhất rồi mới nhập lượt thứ hai.</source>
        <translation>Finish the first entry before the second.</translation>
    </message>
    <message>
        <source>Nhật ký nhập phiếu</source>
        <translation>Entry log</translation>
    </message>
    <message>
        <source>Nơi đã chọn là một tệp, không phải thư mục: chọn thư mục khác.</source>
        <translation>The chosen place is a file and no folder: choose a folder.</translation>
    </message>
    <message>
        <source>Nếu in sai danh sách thì hủy lần bầu này, ghi lý do, rồi bầu lại.</source>
        <translation>If the list was printed wrong, annul this ballot, give a reason, and vote again.</translation>
    </message>
    <message>
        <source>Nếu phiếu ghi đúng như vậy thì Enter: phiếu được ghi là không hợp lệ.</source>
        <translation>If the paper says so, press Enter: it is stored as invalid.</translation>
    </message>
    <message>
        <source>Nếu phải bầu lại thì mở cuộc bầu và hủy lần bầu, ghi lý do.</source>
        <translation>If there must be another vote, open the contest and annul the ballot, with a reason.</translation>
    </message>
    <message>
        <source>PIN chưa đúng.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>PIN gồm {least} đến {most} chữ số.</source>
        <translation>A PIN has {least} to {most} digits.</translation>
    </message>
    <message>
        <source>Phiếu chỉ có {rows} dòng; «{typed}» là thừa.</source>
        <translation>Rows of the paper: {rows}; “{typed}” is too much.</translation>
    </message>
    <message>
        <source>Phiếu hai cột có nhiều người mà không đánh dấu ô nào</source>
        <translation>Two-column paper with several people and no box marked</translation>
    </message>
    <message>
        <source>Phiếu hợp lệ nào cũng còn ít nhất một tên: xem lại các dòng để trống.</source>
        <translation>Every valid paper has at least one name left: look at the lines that are empty.</translation>
    </message>
    <message>
        <source>Phiếu một người mà đánh dấu cả hai ô hoặc không đánh dấu ô nào</source>
        <translation>A paper of one candidate with both boxes or neither marked</translation>
    </message>
    <message>
        <source>Phiếu ký tên, đánh dấu riêng, ghi thêm, viết thêm tên: chưa đọc được nguyên văn quy chế</source>
        <translation>Papers signed, marked, written on, or with a name written in: the very words of the regulation were not at hand</translation>
    </message>
    <message>
        <source>Biểu quyết lại danh sách, hoặc khôi phục danh sách như đã biểu quyết ở trang Các ban.</source>
        <translation>Vote on the list again, or set it back to what was voted on the page Bodies.</translation>
    </message>
    <message>
        <source>Biểu quyết lại danh sách, hoặc khôi phục danh sách như đã biểu quyết.</source>
        <translation>Vote on the list again, or set it back to what was voted.</translation>
    </message>
    <message>
        <source>Phiếu vừa gõ không giống phiếu nào của các lượt ở chỗ này.</source>
        <translation>The paper you keyed is like that of no pass at this place.</translation>
    </message>
    <message>
        <source>Phiếu đã điền để tập nhập</source>
        <translation>Filled papers to practise on</translation>
    </message>
    <message>
        <source>Phát ra {issued} phiếu cho {present} người có mặt.</source>
        <translation>Papers issued: {issued}, people present: {present}.</translation>
    </message>
    <message>
        <source>Phím {typed} chỉ dùng trên dòng trống.</source>
        <translation>The key {typed} works only on an empty line.</translation>
    </message>
    <message>
        <source>Quyết định 190-QĐ/TW</source>
        <translation>Decision 190-QĐ/TW</translation>
    </message>
    <message>
        <source>Quyết định 244-QĐ/TW</source>
        <translation>Decision 244-QĐ/TW</translation>
    </message>
    <message>
        <source>Rút gọn họ và tên.</source>
        <translation>Shorten the full name.</translation>
    </message>
    <message>
        <source>Số dư {surplus} ({percent}%) quá {most}% số lượng cần bầu.</source>
        <translation>Surplus {surplus} ({percent}%) is over {most}% of the seats.</translation>
    </message>
    <message>
        <source>Số lượng cần bầu phải từ 1 trở lên.</source>
        <translation>Seats must be 1 or more.</translation>
    </message>
    <message>
        <source>Số này được ghi vào biên bản.</source>
        <translation>This number is printed in the minutes.</translation>
    </message>
    <message>
        <source>Số {typed} gõ hai lần.</source>
        <translation>Number {typed} is typed twice.</translation>
    </message>
    <message>
        <source>Số {typed} không có trên phiếu (1–{last}).</source>
        <translation>Number {typed} is not on the paper (1–{last}).</translation>
    </message>
    <message>
        <source>Số được trừ ({deducted}) nhiều hơn hoặc bằng số triệu tập ({summoned}).</source>
        <translation>Deductions ({deducted}) reach or exceed those summoned ({summoned}).</translation>
    </message>
    <message>
        <source>Sổ diễn tập có phiếu đã nhập: mỗi người nhanh, đúng thế nào và cần tập thêm gì.</source>
        <translation>A rehearsal with papers keyed: how fast and right everybody is, and what to practise.</translation>
    </message>
    <message>
        <source>Sổ diễn tập không bao giờ thành sổ của đại hội thật.</source>
        <translation>A rehearsal never becomes the book of a real congress.</translation>
    </message>
    <message>
        <source>Sổ diễn tập, một lần bầu đã chia tập: in, cắt cả chồng, xếp chồng trước lên chồng sau, rồi nhập.</source>
        <translation>A rehearsal, a round with batches: print, cut the whole pile, put the first pile on the next, then key.</translation>
    </message>
    <message>
        <source>Sổ «{name}» bị hỏng nên không mở; tệp được giữ nguyên. Mở bản sao lưu gần nhất.</source>
        <translation>The book “{name}” is damaged and was not opened; the file is left as it is. Open the latest copy.</translation>
    </message>
    <message>
        <source>Sổ «{name}» đang mở ở một cửa sổ hoặc máy khác. Đóng ở đó trước, hoặc mở chỉ để xem.</source>
        <translation>The book “{name}” is open in another window or at another computer. Close it there first, or open it for looking.</translation>
    </message>
    <message>
        <source>Sổ đang mở chỉ để xem. Mở lại để ghi.</source>
        <translation>The book is open for looking only. Open it again for writing.</translation>
    </message>
    <message>
        <source>Sổ đã có phiếu được nhập nên không đổi thành sổ diễn tập được nữa.</source>
        <translation>Papers are keyed in this book, so it can no longer become a rehearsal.</translation>
    </message>
    <message>
        <source>Sửa ngày của đại hội, hoặc chỉnh ngày giờ của máy tính; biên bản ghi ngày kiểm phiếu.</source>
        <translation>Correct the days of the congress, or set the computer&apos;s clock; the minutes state the day of the count.</translation>
    </message>
    <message>
        <source>Sửa số dự khuyết cho bằng hoặc ít hơn số còn thiếu.</source>
        <translation>Change the alternates to the places that are left, or fewer.</translation>
    </message>
    <message>
        <source>Sửa số lượng cần bầu cho bằng hoặc ít hơn số còn thiếu.</source>
        <translation>Change the seats to those that are left, or fewer.</translation>
    </message>
    <message>
        <source>Sửa số phiếu và số dự phòng.</source>
        <translation>Change the papers and the reserve.</translation>
    </message>
    <message>
        <source>Sửa từng ô khi so hai lượt, hoặc bỏ tờ này và nhập lại.</source>
        <translation>Settle single cells when both entries are compared, or drop this sheet and enter it again.</translation>
    </message>
    <message>
        <source>Thay người trong ban kiểm phiếu.</source>
        <translation>Replace this member of the counting board.</translation>
    </message>
    <message>
        <source>Thu về {returned} phiếu, phát ra {issued}: thừa {more} phiếu mà chỉ có {foreign} phiếu không do ban phát.</source>
        <translation>Papers returned: {returned}, issued: {issued}; {more} too many, but found not issued by the board: {foreign}.</translation>
    </message>
    <message>
        <source>Thêm người vào danh sách hoặc sửa số lượng cần bầu.</source>
        <translation>Add people to the list or change the seats.</translation>
    </message>
    <message>
        <source>Thêm người vào danh sách, hoặc ghi lý do.</source>
        <translation>Add people to the list, or give a reason.</translation>
    </message>
    <message>
        <source>Thư mục này không có: chọn thư mục khác hoặc cắm lại ổ USB.</source>
        <translation>This folder is not there: choose another, or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Thứ tự dự khuyết sau lần bầu lại</source>
        <translation>Order of alternates after a run-off</translation>
    </message>
    <message>
        <source>Thứ tự những người trùng tên gọi</source>
        <translation>Order of people with the same given name</translation>
    </message>
    <message>
        <source>Trúng cử</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Trước phiếu này không có phiếu nào đã nhập xong.</source>
        <translation>Before this paper there is none that was keyed to the end.</translation>
    </message>
    <message>
        <source>Tên tệp quá dài: đặt tên ngắn hơn.</source>
        <translation>The name of the file is too long: choose a shorter one.</translation>
    </message>
    <message>
        <source>Tạo sổ khác để diễn tập.</source>
        <translation>Make another book to rehearse.</translation>
    </message>
    <message>
        <source>Tạo sổ mới cho đại hội thật.</source>
        <translation>Make a new book for the real congress.</translation>
    </message>
    <message>
        <source>Tạo sổ để tập nhập phiếu: danh mục của chương trình, «Sổ để tập nhập phiếu».</source>
        <translation>Make a practice book: menu of the program, “Practice book”.</translation>
    </message>
    <message>
        <source>Tập chỉ còn {left} phiếu, không thể nhập {times} phiếu giống nhau.</source>
        <translation>Room left in the batch: {left}; equal papers typed: {times}.</translation>
    </message>
    <message>
        <source>Tập {batch} chưa nhập xong hai lượt nên chưa sửa ô nào được.</source>
        <translation>Batch {batch} does not have both entries yet, so no cell can be settled.</translation>
    </message>
    <message>
        <source>Tập {batch} đã chốt nên không nhập thêm và không sửa được.</source>
        <translation>Batch {batch} is settled, so nothing can be added or corrected.</translation>
    </message>
    <message>
        <source>Tập {batch} đã có tờ kiểm phiếu nên không bỏ được.</source>
        <translation>Batch {batch} has a tally sheet, so it cannot be taken away.</translation>
    </message>
    <message>
        <source>Tập {batch} đã nhập {entered} phiếu nên không bỏ được.</source>
        <translation>Batch {batch} cannot be removed: papers are keyed in it ({entered}).</translation>
    </message>
    <message>
        <source>Tập {batch} đã đủ {declared} phiếu.</source>
        <translation>Batch {batch} is full. Its papers: {declared}.</translation>
    </message>
    <message>
        <source>Tập {batch}, lượt {number}: đã nhập {entered} trên {declared} phiếu.</source>
        <translation>Batch {batch}, pass {number}: {entered} of {declared} papers are keyed.</translation>
    </message>
    <message>
        <source>Tập {batch}, phiếu {serial} đang chờ ban kiểm phiếu kết luận.</source>
        <translation>Batch {batch}, paper {serial} waits for the counting board.</translation>
    </message>
    <message>
        <source>Tập {batch}, phiếu {serial}: sổ không còn đủ dữ liệu của phiếu.</source>
        <translation>Batch {batch}, paper {serial}: the book has lost marks of the paper.</translation>
    </message>
    <message>
        <source>Tập {batch}, số {number}: các ô cộng lại là {papers}, phiếu hợp lệ là {valid}.</source>
        <translation>Batch {batch}, number {number}: its cells add up to {papers}, valid papers are {valid}.</translation>
    </message>
    <message>
        <source>Tập {batch}, số {number}: {votes} phiếu bầu mà chỉ có {valid} phiếu hợp lệ.</source>
        <translation>Batch {batch}, number {number}: votes {votes}, but valid papers {valid}.</translation>
    </message>
    <message>
        <source>Tập {batch}: các lý do cộng lại là {papers} phiếu, không hợp lệ là {invalid}.</source>
        <translation>Batch {batch}: the reasons add up to {papers}, invalid are {invalid}.</translation>
    </message>
    <message>
        <source>Tập {batch}: các lượt nhập chưa khớp.</source>
        <translation>Batch {batch}: the passes do not agree yet.</translation>
    </message>
    <message>
        <source>Tập {batch}: hai lượt nhập tờ kiểm phiếu còn khác nhau ở {cells} ô.</source>
        <translation>Batch {batch}: cells in which the two entries of the tally sheet still differ: {cells}.</translation>
    </message>
    <message>
        <source>Tập {batch}: hợp lệ {valid} và không hợp lệ {invalid} cộng lại là {papers}, tập có {declared} phiếu.</source>
        <translation>Batch {batch}: valid {valid} and invalid {invalid} add up to {papers}, the batch holds {declared}.</translation>
    </message>
    <message>
        <source>Tập {batch}: số phiếu phải từ {least} trở lên.</source>
        <translation>Batch {batch}: papers must be {least} or more.</translation>
    </message>
    <message>
        <source>Tập {batch}: tổng số phiếu bầu {votes} quá {most} ({valid} phiếu hợp lệ, mỗi phiếu nhiều nhất {seats} người).</source>
        <translation>Batch {batch}: the votes, {votes}, are more than {most} (valid papers {valid}, names on each at most {seats}).</translation>
    </message>
    <message>
        <source>Tập {batch}: tổng số phiếu bầu {votes} ít hơn {valid} phiếu hợp lệ.</source>
        <translation>Batch {batch}: the votes, {votes}, are fewer than the valid papers, {valid}.</translation>
    </message>
    <message>
        <source>Tập {batch}: tờ kiểm phiếu chưa nhập xong hai lượt.</source>
        <translation>Batch {batch}: the tally sheet is not entered twice yet.</translation>
    </message>
    <message>
        <source>Tập {batch}: tờ kiểm phiếu và phiếu đã nhập khác nhau ở {cells} ô.</source>
        <translation>Batch {batch}: cells in which the tally sheet and the keyed papers differ: {cells}.</translation>
    </message>
    <message>
        <source>Tập {batch}: đã nhập {entered} trên {declared} phiếu.</source>
        <translation>Batch {batch}: {entered} of {declared} papers keyed.</translation>
    </message>
    <message>
        <source>Tệp «{name}» chỉ cho đọc. Mở chỉ để xem, hoặc bỏ thuộc tính chỉ đọc của tệp.</source>
        <translation>The file “{name}” is read-only. Open it for looking, or take that attribute off the file.</translation>
    </message>
    <message>
        <source>Tệp «{name}» còn mang một tên khác trên ổ đĩa (liên kết cứng), ghi vào đây có thể làm hỏng sổ. Mở chỉ để xem, hoặc chép thành một tệp riêng rồi mở tệp đó.</source>
        <translation>The file “{name}” has another name on the drive (a hard link); writing here could damage the book. Open it for looking, or copy it to a file of its own and open that.</translation>
    </message>
    <message>
        <source>Việc này của {who}. Bấm F8 để đổi người.</source>
        <translation>This is for {who} to do. Press F8 to hand over.</translation>
    </message>
    <message>
        <source>Vừa gõ sai PIN, còn {seconds} giây.</source>
        <translation>The PIN was wrong, {seconds} s left.</translation>
    </message>
    <message>
        <source>Xem lại danh sách chênh lệch của tập.</source>
        <translation>Look at the differences of the batch again.</translation>
    </message>
    <message>
        <source>Xem lại dòng này trên tờ kiểm phiếu.</source>
        <translation>Look at this line of the tally sheet.</translation>
    </message>
    <message>
        <source>Xem lại dòng này trên tờ kiểm phiếu: đồng ý, không đồng ý, không tính.</source>
        <translation>Look at this line of the tally sheet: agree, disagree, not counted.</translation>
    </message>
    <message>
        <source>Xem lại tờ kiểm phiếu; nếu số phiếu của tập khai sai thì sửa ở trang cuộc bầu.</source>
        <translation>Look at the tally sheet; if the batch was declared wrongly, correct it on the contest&apos;s page.</translation>
    </message>
    <message>
        <source>Xin ý kiến đại hội để rút bớt danh sách, hoặc ghi lý do.</source>
        <translation>Ask the congress to shorten the list, or give a reason.</translation>
    </message>
    <message>
        <source>Xóa dòng hoặc nhập họ và tên.</source>
        <translation>Delete the line or enter a full name.</translation>
    </message>
    <message>
        <source>Xóa dòng rồi gõ lại.</source>
        <translation>Empty the line and type again.</translation>
    </message>
    <message>
        <source>Xóa dòng thừa; nếu là hai người trùng tên thì thêm ghi chú để phân biệt.</source>
        <translation>Delete the line; if two people have the same name, add a note to tell them apart.</translation>
    </message>
    <message>
        <source>Xóa rồi gõ lại; nếu là nhiều số thì gõ dấu cách giữa các số.</source>
        <translation>Delete and type again; several numbers need a space between them.</translation>
    </message>
    <message>
        <source>Xóa số thừa, rồi soát lại từng dòng.</source>
        <translation>Delete what is too much, then check each row.</translation>
    </message>
    <message>
        <source>Xóa số thừa.</source>
        <translation>Delete the number.</translation>
    </message>
    <message>
        <source>kết luận phiếu chờ, sửa hay bỏ phiếu đã kết luận</source>
        <translation>decide on papers put aside, change or remove what was decided</translation>
    </message>
    <message>
        <source>sửa thông tin đại hội, tổ chức, đại biểu, chương trình</source>
        <translation>change the facts of the congress, organisations, delegates, programme</translation>
    </message>
    <message>
        <source>{count} đảng viên dự bị, không biểu quyết: {names}.</source>
        <translation>On probation, without a vote: {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} đảng viên dự bị, không thể là đại biểu: {names}.</source>
        <translation>On probation, who cannot be delegates: {count} ({names}).</translation>
    </message>
    <message>
        <source>«{name}» là bảng tính Excel, không phải là sổ đại hội. Mở sổ (tệp có đuôi .sodaihoi) trước, rồi nhập danh sách từ bảng này ở trang danh sách của sổ, bằng nút «Nhập tệp .xlsx…».</source>
        <translation>&quot;{name}&quot; is an Excel workbook, not a congress book. Open the book (a file that ends in .sodaihoi) first, then take the list of this workbook in on a page with a list, by the button «Take in an .xlsx file…».</translation>
    </message>
    <message>
        <source>«{second}» {later} không thể trước «{first}» {earlier}.</source>
        <translation>“{second}” {later} cannot come before “{first}” {earlier}.</translation>
    </message>
    <message>
        <source>{name} là người toàn quyền duy nhất trong danh sách.</source>
        <translation>{name} is the only one with full rights on the list.</translation>
    </message>
    <message>
        <source>điểm danh</source>
        <translation>check delegates in</translation>
    </message>
    <message>
        <source>Ổ đĩa hoặc tên tệp không dùng được: kiểm tên tệp, chỗ trống, hoặc chọn ổ khác.</source>
        <translation>The drive or the name cannot be used: check the name and the free space, or choose another drive.</translation>
    </message>
    <message>
        <source>Ổ đĩa không ghi được nên việc vừa rồi chưa được lưu. Kiểm chỗ trống hoặc ổ USB rồi làm lại.</source>
        <translation>The drive refused, so what was just done is not saved. Check the free space or the USB stick and do it again.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy: dọn bớt hoặc chọn ổ khác.</source>
        <translation>The drive is full: make room, or choose another.</translation>
    </message>
    <message>
        <source>bật màn hình hội trường, chọn nội dung chiếu</source>
        <translation>switch the hall screen on, choose what it shows</translation>
    </message>
    <message>
        <source>công bố kết quả ra màn hình hội trường</source>
        <translation>release results to the hall screen</translation>
    </message>
    <message>
        <source>«{name}» là tên một người đã bỏ khỏi danh sách.</source>
        <translation>“{name}” is the name of somebody who was taken off the list.</translation>
    </message>
    <message>
        <source>Đã có kết quả được xác nhận nên những gì ghi ở đầu biên bản không sửa được nữa.</source>
        <translation>A result is confirmed, so what stands at the head of its minutes can no longer be changed.</translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu, xác nhận kết quả rồi công bố.</source>
        <translation>Close the count, confirm the result, then release it.</translation>
    </message>
    <message>
        <source>Đếm lại tập. Chỗ không có phiếu thì Delete hai lần; chỗ chốt nhầm thì Ctrl+Z rồi gõ lại.</source>
        <translation>Count the batch again. Where there is no paper, Delete twice; where one was settled wrongly, Ctrl+Z, then key it again.</translation>
    </message>
    <message>
        <source>Để trống ô này, hoặc xóa cột ấy trong tệp; quyết định, mở lại trên trang đánh giá.</source>
        <translation>Leave this cell empty, or delete its column in the file; decide and reopen on the page of evaluations.</translation>
    </message>
    <message>
        <source>đặt, đổi, bỏ PIN của mình</source>
        <translation>set, change, remove one&apos;s own PIN</translation>
    </message>
    <message>
        <source>đếm từ phiếu đã lưu</source>
        <translation>counted from the stored papers</translation>
    </message>
    <message>
        <source>đối chiếu, giải quyết chênh lệch</source>
        <translation>compare passes, settle differences</translation>
    </message>
    <message>
        <source>đồng ý, không đồng ý và không tính</source>
        <translation>agreed, not agreed and not counted</translation>
    </message>
    <message>
        <source>đổi người sử dụng, khóa màn hình</source>
        <translation>hand over, lock the screen</translation>
    </message>
    <message>
        <source>Xác nhận kết quả lần đó trước khi mở lần bầu mới.</source>
        <translation>Confirm that ballot before opening a new one.</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu chưa có trưởng ban.</source>
        <translation>The counting board has no head yet.</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu còn đang phát phiếu thì phát cho người ấy một phiếu.</source>
        <translation>While the board is still handing out papers, give them one.</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu</source>
        <translation>Counting minutes</translation>
    </message>
    <message>
        <source>Báo cáo diễn tập</source>
        <translation>Rehearsal report</translation>
    </message>
    <message>
        <source>Báo cáo thẩm tra tư cách đại biểu</source>
        <translation>Credentials report</translation>
    </message>
    <message>
        <source>Bảng phím nhập phiếu</source>
        <translation>Card of keys</translation>
    </message>
    <message>
        <source>Bảng đối chiếu các lượt nhập</source>
        <translation>Comparison of the passes</translation>
    </message>
    <message>
        <source>Bấm F8 rồi chọn tên.</source>
        <translation>Press F8 and choose a name.</translation>
    </message>
    <message>
        <source>Bấm Thêm người và gõ đúng tên ấy để đưa người ấy vào lại, hoặc gõ thêm để phân biệt.</source>
        <translation>Press Add a person and type exactly that name to take them back, or type more to tell the two apart.</translation>
    </message>
    <message>
        <source>Bầu lại giữa đúng những người bằng phiếu: {names}.</source>
        <translation>The run-off is between exactly those with equal votes: {names}.</translation>
    </message>
    <message>
        <source>Bỏ lần thay thế ấy trước.</source>
        <translation>Take that replacement back first.</translation>
    </message>
    <message>
        <source>Bỏ tên khỏi danh sách; số trên phiếu được đánh lại. Số dư ra ngoài mức thì ghi lý do.</source>
        <translation>Take the name off the list; the numbers on the paper are given anew. Where the surplus leaves its bounds, record the reason.</translation>
    </message>
    <message>
        <source>Cho rút hay không do đại hội (hội nghị) quyết định, rồi biểu quyết lại danh sách.</source>
        <translation>Whether to let them withdraw is for the congress (meeting) to decide; then the list is voted on again.</translation>
    </message>
    <message>
        <source>Chép tệp sổ của máy hỏng (USB, thư mục chung) sang máy này với tên khác; không chép đè sổ đang dùng.</source>
        <translation>Copy the book of the broken computer (USB stick, shared folder) to this one under another name; never over the book in use.</translation>
    </message>
    <message>
        <source>Chưa có phiếu nào được lưu: nhập từ phiếu đầu.</source>
        <translation>No paper was stored yet: key from the first one.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do và quyết định gọi dự khuyết.</source>
        <translation>The reason and the decision to call the alternate are missing.</translation>
    </message>
    <message>
        <source>Chỉ người vắng mặt suốt đại hội mà không có dự khuyết thay mới được trừ khỏi mẫu số.</source>
        <translation>Only who is absent from the whole congress, with no alternate in their place, is taken off the base.</translation>
    </message>
    <message>
        <source>Chỉ vắng lúc bỏ phiếu thì vẫn tính trong mẫu số; chỉ giảm số có mặt.</source>
        <translation>Who is away only at the vote stays in the base; only those present become fewer.</translation>
    </message>
    <message>
        <source>Chọn ghế khác, hoặc chuyển người kia trước.</source>
        <translation>Choose another seat, or move that delegate first.</translation>
    </message>
    <message>
        <source>Chọn một đại biểu chính thức vắng mặt mà chưa ai thay.</source>
        <translation>Choose an absent official delegate whom nobody replaces yet.</translation>
    </message>
    <message>
        <source>Chọn một đại biểu dự khuyết chưa thay ai.</source>
        <translation>Choose an alternate who replaces nobody yet.</translation>
    </message>
    <message>
        <source>Chọn số khác, hoặc để trống để chương trình lấy số tiếp theo.</source>
        <translation>Choose another number, or leave it empty to take the next one.</translation>
    </message>
    <message>
        <source>Chọn tên hoặc thư mục khác; sổ còn nguyên.</source>
        <translation>Choose another name or folder; the book is as it was.</translation>
    </message>
    <message>
        <source>Chọn vai Trưởng ban cho một người ở mục Ban kiểm phiếu; biên bản do trưởng ban ký.</source>
        <translation>Choose Head for one of them under Counting board; the head signs the minutes.</translation>
    </message>
    <message>
        <source>Cuộc bầu này nhập mỗi tập {wanted} lượt, không có lượt {number}.</source>
        <translation>This contest keys each batch {wanted} time(s): there is no pass {number}.</translation>
    </message>
    <message>
        <source>Các lần bầu trước không để lại ai phải bầu thêm hoặc bầu lại.</source>
        <translation>The earlier ballots left no place and no tie to vote on.</translation>
    </message>
    <message>
        <source>Các tập khai {declared} phiếu, thu về {returned}; đã nhập {entered}.</source>
        <translation>Declared in batches: {declared}, returned: {returned}, entered: {entered}.</translation>
    </message>
    <message>
        <source>Còn phiếu chưa nhập thì nhập tiếp; hết phiếu thì đếm lại, sửa số phiếu của tập và ô Thu về.</source>
        <translation>Key on while papers are left; where none is, count again and mend the papers of the batch and the field Returned.</translation>
    </message>
    <message>
        <source>Còn phiếu thì mở tập và nhập tiếp; hết phiếu thì đếm lại tập và sửa số phiếu của tập.</source>
        <translation>While papers are left, open the batch and key on; where none is, count the batch again and mend its number of papers.</translation>
    </message>
    <message>
        <source>Còn {missing} phiếu phát ra không thu về: phát ra {issued}, thu về {returned} mà {foreign} không do ban phát.</source>
        <translation>{missing} issued ballots were not returned: {issued} issued, {returned} returned of which {foreign} not issued by the board.</translation>
    </message>
    <message>
        <source>Còn ít nhất {missing} phiếu phát ra không thu về.</source>
        <translation>At least {missing} issued ballots were not returned.</translation>
    </message>
    <message>
        <source>Có người xin rút trước khi bầu</source>
        <translation>A candidate withdraws before the vote</translation>
    </message>
    <message>
        <source>Có phiếu không do ban kiểm phiếu phát</source>
        <translation>A paper the board did not issue</translation>
    </message>
    <message>
        <source>Có sai sót thì trưởng ban mở lại kết quả; phải bầu lại từ đầu thì hủy lần bầu này; đều ghi lý do.</source>
        <translation>Where something is wrong the head of the board opens the result again; where it must be held again, annul this ballot; both with a reason.</translation>
    </message>
    <message>
        <source>Danh sách đại biểu: cơ cấu theo giới tính, dân tộc, tuổi, trình độ, khối; ai không đủ tư cách, ai được thay.</source>
        <translation>The list of delegates: their breakdown by sex, ethnicity, age, education and sector; who is not eligible, who was replaced.</translation>
    </message>
    <message>
        <source>Dài {letters} ký tự, nhiều nhất là {most}.</source>
        <translation>It has {letters} letters; the most is {most}.</translation>
    </message>
    <message>
        <source>Dòng {row}: ghi chú dài quá {most} ký tự.</source>
        <translation>Row {row}: the note is longer than {most} letters.</translation>
    </message>
    <message>
        <source>Dừng lại, bấm F9. Phiếu đã lưu còn nguyên; chưa nhập tiếp vào tập nào.</source>
        <translation>Stop, press F9. Stored papers stay as they are; key into no batch for now.</translation>
    </message>
    <message>
        <source>Ghi lý do</source>
        <translation>Give the reason</translation>
    </message>
    <message>
        <source>Ghi phiếu hỏng</source>
        <translation>Record a spoiled paper</translation>
    </message>
    <message>
        <source>Ghi số còn lại</source>
        <translation>Record what is left</translation>
    </message>
    <message>
        <source>Ghi số quyết định của cấp ủy triệu tập và lý do vắng mặt.</source>
        <translation>Enter the number of the convening committee&apos;s decision and the reason of the absence.</translation>
    </message>
    <message>
        <source>Ghi vào sổ một phiếu hỏng đã đổi.</source>
        <translation>Record one spoiled paper that was exchanged.</translation>
    </message>
    <message>
        <source>Ghế {seat} đã có đại biểu {name}.</source>
        <translation>Seat {seat} already has delegate {name}.</translation>
    </message>
    <message>
        <source>Giữ một dòng của người này.</source>
        <translation>Keep one line for this person.</translation>
    </message>
    <message>
        <source>Gõ một số từ 0 đến {most}.</source>
        <translation>Type a number from 0 to {most}.</translation>
    </message>
    <message>
        <source>Gõ vài chữ rồi lưu; chỉ có số thì không phải lý do.</source>
        <translation>Type a few words, then save; numbers alone are no reason.</translation>
    </message>
    <message>
        <source>Gọi dự khuyết của đúng đoàn; chỉ giữ khi cấp ủy triệu tập đã quyết định như vậy.</source>
        <translation>Call an alternate of that delegation; keep this only if the convening committee decided so.</translation>
    </message>
    <message>
        <source>Gọi theo thứ tự số phiếu; chỉ giữ khi cấp ủy triệu tập đã quyết định như vậy.</source>
        <translation>Call by the order of votes; keep this only if the convening committee decided so.</translation>
    </message>
    <message>
        <source>Hiện có mặt {present}, mẫu số {base}.</source>
        <translation>Now present {present}, base {base}.</translation>
    </message>
    <message>
        <source>Hiện có {aside} phiếu chờ.</source>
        <translation>Papers put aside now: {aside}.</translation>
    </message>
    <message>
        <source>Hiện ghi {spoiled} phiếu hỏng.</source>
        <translation>Now recorded: {spoiled} spoiled papers.</translation>
    </message>
    <message>
        <source>Hiện in {printed}, phát ra {issued}, hỏng {spoiled}, còn lại {left_over}.</source>
        <translation>Now printed {printed}, issued {issued}, spoiled {spoiled}, left over {left_over}.</translation>
    </message>
    <message>
        <source>Hiện mẫu số {base}, có mặt {present}.</source>
        <translation>Now base {base}, present {present}.</translation>
    </message>
    <message>
        <source>Hiện phát ra {issued}, có mặt {present}.</source>
        <translation>Now issued {issued}, present {present}.</translation>
    </message>
    <message>
        <source>Hiện phát ra {issued}, thu về {returned}.</source>
        <translation>Now issued {issued}, returned {returned}.</translation>
    </message>
    <message>
        <source>Hiện phát ra {issued}.</source>
        <translation>Now issued {issued}.</translation>
    </message>
    <message>
        <source>Họ và tên chỉ có chữ Latinh, dấu cách, dấu nối và dấu nháy.</source>
        <translation>A name has only Latin letters, spaces, hyphens and apostrophes.</translation>
    </message>
    <message>
        <source>Hợp lệ cộng không hợp lệ phải bằng thu về</source>
        <translation>Valid and invalid together must equal those returned</translation>
    </message>
    <message>
        <source>Hủy lần bầu</source>
        <translation>Annul the ballot</translation>
    </message>
    <message>
        <source>In lại phiếu</source>
        <translation>Print anew</translation>
    </message>
    <message>
        <source>In {printed}, hỏng {spoiled}, còn lại {left_over} thì phát ra {counted}, đúng bằng số {same}; ô Phát ra ghi {issued}.</source>
        <translation>With {printed} printed, {spoiled} spoiled and {left_over} left over, {counted} were issued, just as many as {same}; the field Issued says {issued}.</translation>
    </message>
    <message>
        <source>Không bỏ phiếu ấy ra: phiếu vẫn tính vào số thu về, là phiếu không hợp lệ.</source>
        <translation>Do not take it out: it counts as returned and is an invalid paper.</translation>
    </message>
    <message>
        <source>Không tăng số phát ra: mỗi người vẫn chỉ giữ một phiếu.</source>
        <translation>Issued does not grow: everybody still holds one paper.</translation>
    </message>
    <message>
        <source>Kết luận phiếu chờ</source>
        <translation>Decide on papers put aside</translation>
    </message>
    <message>
        <source>Lưu một bản sao của sổ ra USB: Ctrl+Shift+S.</source>
        <translation>Save a copy of the book to a USB stick: Ctrl+Shift+S.</translation>
    </message>
    <message>
        <source>Lấy đúng tập phiếu, nhập lại từ phiếu đầu.</source>
        <translation>Take the right batch and key it again from its first paper.</translation>
    </message>
    <message>
        <source>Lần bầu lại này cần bầu {seats} mà còn thiếu {left}.</source>
        <translation>This run-off is to elect {seats}, but the places left are {left}.</translation>
    </message>
    <message>
        <source>Máy thứ hai hỏng</source>
        <translation>The second computer fails</translation>
    </message>
    <message>
        <source>Mất điện, máy tắt giữa chừng</source>
        <translation>Power cut, computer off in between</translation>
    </message>
    <message>
        <source>Mở trang các tập phiếu</source>
        <translation>Open the page of batches</translation>
    </message>
    <message>
        <source>Mở lại kiểm phiếu</source>
        <translation>Reopen the count</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>20% trong từng tổ chức cơ sở đảng, như từ năm 2019</source>
        <translation>20% within each base organisation, as from 2019 on</translation>
    </message>
    <message>
        <source>Ban kiểm phiếu</source>
        <translation>Counting board</translation>
    </message>
    <message>
        <source>Bao nhiêu người đồng ý thì người ứng cử, được đề cử ngoài danh sách được đưa vào danh sách</source>
        <translation>How many must agree before somebody nominated from the floor goes on the list</translation>
    </message>
    <message>
        <source>Biên bản hội nghị lần thứ nhất của Ban Chấp hành</source>
        <translation>Minutes of the first meeting of the committee</translation>
    </message>
    <message>
        <source>Biên bản đại hội</source>
        <translation>Minutes of the congress</translation>
    </message>
    <message>
        <source>Biểu 2-BTCTW, đảng viên mới kết nạp</source>
        <translation>Form 2-BTCTW, new members</translation>
    </message>
    <message>
        <source>Biểu 4-BTCTW, đảng viên theo dân tộc, tôn giáo</source>
        <translation>Form 4-BTCTW, members by ethnicity and religion</translation>
    </message>
    <message>
        <source>Biểu quyết cho rút hay không.</source>
        <translation>Vote on it.</translation>
    </message>
    <message>
        <source>Biểu quyết giơ thẻ tính quá nửa của ai</source>
        <translation>Of whom over half must agree at a show of cards</translation>
    </message>
    <message>
        <source>Biểu quyết lại ở trang Biểu quyết, hoặc ghi lý do.</source>
        <translation>Vote again on the page Votes, or give the reason.</translation>
    </message>
    <message>
        <source>Biểu quyết này đã quyết định về một người trong danh sách giới thiệu.</source>
        <translation>This vote decided about one of the nominees.</translation>
    </message>
    <message>
        <source>Biểu quyết, hoặc bỏ tên ấy.</source>
        <translation>Vote, or take the name off.</translation>
    </message>
    <message>
        <source>Biểu tổng hợp xếp loại chất lượng tổ chức đảng</source>
        <translation>Summary table of the organisations&apos; classes</translation>
    </message>
    <message>
        <source>Biểu tổng hợp xếp loại chất lượng đảng viên</source>
        <translation>Summary table of the members&apos; classes</translation>
    </message>
    <message>
        <source>Báo cáo thực hiện chỉ tiêu nhiệm kỳ</source>
        <translation>Report on the targets of the term</translation>
    </message>
    <message>
        <source>Báo cáo đoàn chủ tịch; đại hội quyết định.</source>
        <translation>Report it to the presidium; the congress decides.</translation>
    </message>
    <message>
        <source>Bí thư</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Bản kiểm điểm cá nhân</source>
        <translation>Form of review of a member</translation>
    </message>
    <message>
        <source>Bản kiểm điểm để sửa bằng Word là của một đảng viên.</source>
        <translation>A form to change in Word is of one member.</translation>
    </message>
    <message>
        <source>Bản sao «{name}» không đọc lại được. Dùng ổ khác.</source>
        <translation>The copy “{name}” cannot be read back. Use another drive.</translation>
    </message>
    <message>
        <source>Bấm F8 đổi sang một người toàn quyền khác rồi bỏ.</source>
        <translation>Press F8, hand over to somebody else with full rights, then remove.</translation>
    </message>
    <message>
        <source>Bỏ các dấu điểm danh của phiên ở trang Điểm danh rồi bỏ phiên; sai tên, ngày, giờ thì sửa tại chỗ.</source>
        <translation>Take its marks away on the page Check-in, then remove it; a wrong title, day or time is corrected in place.</translation>
    </message>
    <message>
        <source>Bỏ giờ bắt đầu thực tế của phiên rồi bỏ phiên; sai tên, ngày, giờ thì sửa tại chỗ.</source>
        <translation>Take its real beginning away, then remove it; a wrong title, day or time is corrected in place.</translation>
    </message>
    <message>
        <source>Bỏ tên khỏi ban ở trang Các ban rồi xóa.</source>
        <translation>Take the name off on the page Bodies, then remove.</translation>
    </message>
    <message>
        <source>Chi bộ xem xét, báo cáo cấp ủy có thẩm quyền.</source>
        <translation>The branch considers it and reports to the committee in charge.</translation>
    </message>
    <message>
        <source>Chuyển sang Unicode, hoặc gõ lại ô.</source>
        <translation>Convert to Unicode, or type the cell again.</translation>
    </message>
    <message>
        <source>Chuyển đảng viên và tổ chức trực thuộc đi trước, hoặc chọn sáp nhập.</source>
        <translation>Move its members and what is below it first, or choose a merger.</translation>
    </message>
    <message>
        <source>Chính thức, dự khuyết</source>
        <translation>Official, alternate</translation>
    </message>
    <message>
        <source>Chưa biết bao nhiêu người được triệu tập.</source>
        <translation>It is not known how many are summoned.</translation>
    </message>
    <message>
        <source>Chưa biết hội trường có bao nhiêu ghế.</source>
        <translation>It is not known how many seats the hall has.</translation>
    </message>
    <message>
        <source>Chưa chọn tổ chức đảng.</source>
        <translation>No organisation was chosen.</translation>
    </message>
    <message>
        <source>Chưa có ai trong danh sách.</source>
        <translation>Nobody is on the list.</translation>
    </message>
    <message>
        <source>Chưa có cuộc bầu nào của hội nghị này.</source>
        <translation>This meeting has no contest yet.</translation>
    </message>
    <message>
        <source>Chưa có họ và tên.</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>Chưa có kết quả xin ý kiến.</source>
        <translation>There is no result of the indicative ballot yet.</translation>
    </message>
    <message>
        <source>Chưa có số người có mặt.</source>
        <translation>It is not said how many are present.</translation>
    </message>
    <message>
        <source>Chưa có số người được triệu tập.</source>
        <translation>The number of people summoned is not there yet.</translation>
    </message>
    <message>
        <source>Chưa có tên đảng bộ hoặc tên đại hội.</source>
        <translation>The names of committee or congress are missing.</translation>
    </message>
    <message>
        <source>Chưa có {title}.</source>
        <translation>There is no head ({title}) yet.</translation>
    </message>
    <message>
        <source>Chưa cử: {bodies}.</source>
        <translation>Not chosen yet: {bodies}.</translation>
    </message>
    <message>
        <source>Chưa ghi Ban kiểm phiếu.</source>
        <translation>The counting board is not given.</translation>
    </message>
    <message>
        <source>Chưa ghi ai đề cử.</source>
        <translation>It is not said who nominates.</translation>
    </message>
    <message>
        <source>Chưa ghi biểu quyết danh sách bầu cử.</source>
        <translation>The vote on the list is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi biểu quyết về việc gì.</source>
        <translation>It is not said what is voted on.</translation>
    </message>
    <message>
        <source>Chưa ghi biểu quyết: {subjects}.</source>
        <translation>Votes not recorded: {subjects}.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày đại hội.</source>
        <translation>The day of the congress is not given.</translation>
    </message>
    <message>
        <source>Chưa ghi người chủ trì, người ghi biên bản của hội nghị lần thứ nhất.</source>
        <translation>Who chaired the first meeting and who wrote its minutes is not noted.</translation>
    </message>
    <message>
        <source>Chưa ghi số lượng được biểu quyết.</source>
        <translation>The number voted on is missing.</translation>
    </message>
    <message>
        <source>Chưa thẩm tra tư cách {unchecked} đại biểu.</source>
        <translation>Delegates whose credentials were not checked: {unchecked}.</translation>
    </message>
    <message>
        <source>Chưa xác nhận kết quả bầu: {contests}.</source>
        <translation>Results not confirmed: {contests}.</translation>
    </message>
    <message>
        <source>Chưa điểm danh phiên nào.</source>
        <translation>No session was checked in.</translation>
    </message>
    <message>
        <source>Chương trình đại hội</source>
        <translation>Programme of the congress</translation>
    </message>
    <message>
        <source>Chỉ ghi họ và tên.</source>
        <translation>Write the name only.</translation>
    </message>
    <message>
        <source>Chỉ tiêu chưa có nội dung.</source>
        <translation>The target has no text.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {no} chưa có phần nào để đo.</source>
        <translation>Target {no} has no part that can be measured.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {part} năm {year}: {count} nhiều hơn phần chứa nó ({of}).</source>
        <translation>Target {part}, {year}: {count} is more than the part it is within ({of}).</translation>
    </message>
    <message>
        <source>Chỉ tiêu {part} năm {year}: {count} nhiều hơn tổng số {total}.</source>
        <translation>Target {part}, {year}: {count} is more than the total {total}.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {part} nằm trong một phần không đứng trước nó.</source>
        <translation>Target {part} is within a part that does not stand before it.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {part} đặt {goal}, quá 100%.</source>
        <translation>Target {part} wants {goal}, more than 100%.</translation>
    </message>
    <message>
        <source>Chọn hoặc gõ nội dung biểu quyết.</source>
        <translation>Choose or type the subject of the vote.</translation>
    </message>
    <message>
        <source>Chọn một lý do có trong danh sách, hoặc chọn «lý do khác» rồi ghi rõ.</source>
        <translation>Choose another reason, or “another reason” and say which.</translation>
    </message>
    <message>
        <source>Chọn một người trong danh sách.</source>
        <translation>Choose somebody of the list.</translation>
    </message>
    <message>
        <source>Chọn một tên được gợi ý; tổ chức mới thì thêm vào cây tổ chức trước.</source>
        <translation>Choose one of the names offered; add a new organisation to the tree first.</translation>
    </message>
    <message>
        <source>Chọn một đảng viên chính thức.</source>
        <translation>Choose an official member.</translation>
    </message>
    <message>
        <source>Chọn một đảng viên, hoặc lưu PDF.</source>
        <translation>Choose one member, or save a PDF.</translation>
    </message>
    <message>
        <source>Chọn mức xếp loại, hoặc lý do chưa đánh giá.</source>
        <translation>Choose a class, or a reason for no evaluation.</translation>
    </message>
    <message>
        <source>Chọn năm khác, tổ chức đảng khác hoặc đảng viên khác.</source>
        <translation>Choose another year, organisation or member.</translation>
    </message>
    <message>
        <source>Chọn phần đứng trước mà nghị quyết nói «trong đó».</source>
        <translation>Choose the part before it that the resolution says it is of.</translation>
    </message>
    <message>
        <source>Chọn tổ chức cấp trên khác.</source>
        <translation>Choose another superior organisation.</translation>
    </message>
    <message>
        <source>Chọn tổ chức mà đảng viên sinh hoạt chính thức.</source>
        <translation>Choose the organisation to which the member officially belongs.</translation>
    </message>
    <message>
        <source>Chọn tổ chức đang hoạt động.</source>
        <translation>Choose an organisation that is active.</translation>
    </message>
    <message>
        <source>Chọn đại biểu chính thức; người giúp việc kỹ thuật thì không ghi vào ban.</source>
        <translation>Choose an official delegate; technical helpers are not put on the board.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Các cuộc bầu do hội nghị cấp ủy bầu, đã xác nhận kết quả.</source>
        <translation>The contests in which the committee votes, their results confirmed.</translation>
    </message>
    <message>
        <source>Các cuộc bầu đã xác nhận kết quả: ai trúng cử, dự khuyết với bao nhiêu phiếu.</source>
        <translation>Contests whose result is confirmed: who was elected or is an alternate, with how many votes.</translation>
    </message>
    <message>
        <source>Các lần biểu quyết bằng thẻ: có mặt, tán thành, không tán thành, ý kiến khác, thông qua hay không.</source>
        <translation>All votes by cards: present, in favour, against, other opinion, whether each passed.</translation>
    </message>
    <message>
        <source>Có hơn một {title}.</source>
        <translation>There is more than one head ({title}).</translation>
    </message>
    <message>
        <source>Có mặt {present} mà chỉ triệu tập {summoned}.</source>
        <translation>{present} present, but only {summoned} summoned.</translation>
    </message>
    <message>
        <source>Có người bằng phiếu ở vị trí cuối, nên phải bầu lại giữa những người đó.</source>
        <translation>There is a tie at the last place, so these people must be voted on again.</translation>
    </message>
    <message>
        <source>Có tập khác hẳn phiếu in ở đây: có lẽ nhập từ phiếu khác hoặc nhầm tập, nên không tính là sai và không nhận xét.</source>
        <translation>A batch is nothing like the papers printed here: probably keyed from other papers or from another batch, so it counts as no slip and nothing is said of it.</translation>
    </message>
    <message>
        <source>Có {members} người, mà đại hội đã biểu quyết số lượng {agreed}.</source>
        <translation>{members} on it, but the congress agreed to {agreed}.</translation>
    </message>
    <message>
        <source>Công nhận chính thức ngày {done}, khi chưa đủ 12 tháng dự bị (đến {ends}).</source>
        <translation>Recognised as official member on {done}, before the 12 months of probation are over (on {ends}).</translation>
    </message>
    <message>
        <source>Cấp có thẩm quyền xem xét, quyết định và ghi lý do.</source>
        <translation>The level in charge considers it, decides, and notes the reason.</translation>
    </message>
    <message>
        <source>{name}: «{text}» không phải dấu đánh vào ô.</source>
        <translation>{name}: “{text}” is not a mark.</translation>
    </message>
    <message>
        <source>{name}: «{text}» không phải một mức xếp loại.</source>
        <translation>{name}: “{text}” is not a class.</translation>
    </message>
    <message>
        <source>{name}: «{text}» không phải số điểm.</source>
        <translation>{name}: “{text}” is not a number of points.</translation>
    </message>
    <message>
        <source>Đã biểu quyết bầu {agreed}, mà số lượng cần bầu là {seats}.</source>
        <translation>The vote was to elect {agreed}, while the number to be elected is {seats}.</translation>
    </message>
    <message>
        <source>Đã kết luận {settled} đơn thư mà chưa ghi đã nhận bao nhiêu.</source>
        <translation>{settled} complaints settled, but how many were received is not noted.</translation>
    </message>
    <message>
        <source>Đã kết luận {settled} đơn thư mà chỉ nhận {received}.</source>
        <translation>{settled} complaints settled, but only {received} received.</translation>
    </message>
    <message>
        <source>Đề nghị cấp có thẩm quyền trả lại hoặc mở lại, có ghi lý do; sau đó sửa.</source>
        <translation>The level that decides returns or re-opens it with a reason; then correct it.</translation>
    </message>
    <message>
        <source>Cấp ủy viên khóa đương nhiệm đề cử, ứng cử ngoài danh sách do cấp ủy triệu tập chuẩn bị</source>
        <translation>Members of the outgoing committee who nominate or stand outside the prepared list</translation>
    </message>
    <message>
        <source>Cột {column} không có «{text}».</source>
        <translation>The column {column} has no “{text}”.</translation>
    </message>
    <message>
        <source>Cột «{column}» lặp lại điều một cột trước đã ghi.</source>
        <translation>The column “{column}” repeats what an earlier one says.</translation>
    </message>
    <message>
        <source>Cột «{column}»: {degrees} ô ghi vào trình độ chuyên môn, {general} ô ghi vào giáo dục phổ thông.</source>
        <translation>Column «{column}»: degrees: {degrees}, general schooling: {general}.</translation>
    </message>
    <message>
        <source>Danh sách các ban của đại hội</source>
        <translation>List of the bodies of the congress</translation>
    </message>
    <message>
        <source>Danh sách có {listed} đại biểu chính thức, còn {contest} đã bầu với {summoned} được triệu tập.</source>
        <translation>Official delegates on the list: {listed}; summoned at the election of {contest}: {summoned}.</translation>
    </message>
    <message>
        <source>Danh sách dài quá mức số dư thì xin ý kiến về ai</source>
        <translation>About whom the congress is asked where the list exceeds the surplus</translation>
    </message>
    <message>
        <source>Danh sách đảng viên được quyết định xếp loại chất lượng</source>
        <translation>List of members whose class is decided</translation>
    </message>
    <message>
        <source>Danh sách trích ngang người trong danh sách bầu cử</source>
        <translation>Profiles of the candidates</translation>
    </message>
    <message>
        <source>Danh sách trúng cử</source>
        <translation>List of the elected</translation>
    </message>
    <message>
        <source>Danh sách điểm danh</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Danh sách đại biểu</source>
        <translation>List of delegates</translation>
    </message>
    <message>
        <source>Danh sách đảng viên</source>
        <translation>List of members</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Dùng tệp đã xuất từ sổ, hoặc đặt tiêu đề các cột như tệp đó.</source>
        <translation>Use a file written by the book, or title the columns as that file does.</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi họ và tên; dòng thừa thì xóa.</source>
        <translation>Write the name; take a superfluous row out.</translation>
    </message>
    <message>
        <source>Ghi lý do, hoặc đánh dấu trường hợp làm giảm mức xếp loại.</source>
        <translation>Note a reason, or tick what lowers the class.</translation>
    </message>
    <message>
        <source>Ghi một trong các từ: {words}.</source>
        <translation>Write one of the words: {words}.</translation>
    </message>
    <message>
        <source>Ghi ngày khai mạc ở trang Đại hội; họp một ngày thì để trống ngày bế mạc.</source>
        <translation>Give the opening day on the page Congress; for a congress of one day leave the closing day empty.</translation>
    </message>
    <message>
        <source>Ghi ngày trước, tháng sau: 28/7/1975; chỉ biết tháng hoặc năm thì ghi 7/1975, 1975.</source>
        <translation>Write the day before the month: 28/7/1975; where only the month or the year is known, 7/1975 or 1975.</translation>
    </message>
    <message>
        <source>Ghi như tệp đã xuất từ sổ, ví dụ «Hoàn thành tốt nhiệm vụ», «được miễn công tác và sinh hoạt đảng», 87,5.</source>
        <translation>Write as a file that the book exports does: the class in words or short, the reason in words, points such as 87,5.</translation>
    </message>
    <message>
        <source>Ghi số nguyên từ 1 đến {most}, hoặc để trống.</source>
        <translation>Write a whole number from 1 to {most}, or nothing.</translation>
    </message>
    <message>
        <source>Ghi số thẻ đảng, hoặc ngày sinh và tổ chức đảng.</source>
        <translation>Write the party card, or birth and organisation.</translation>
    </message>
    <message>
        <source>Ghi tên ở trang Các ban của đại hội.</source>
        <translation>Enter the names on the page Bodies of the congress.</translation>
    </message>
    <message>
        <source>Ghi đủ ngày, tháng, năm; hiện tính là phải đánh giá.</source>
        <translation>Note day, month and year; for now an evaluation is due.</translation>
    </message>
    <message>
        <source>Ghi ở trang Biểu quyết; không biểu quyết thì ghi lý do.</source>
        <translation>Record it on the page Votes; where there was none, give the reason.</translation>
    </message>
    <message>
        <source>Ghế</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Ghế {text} đã có ở dòng {first}.</source>
        <translation>The seat {text} stands in row {first} already.</translation>
    </message>
    <message>
        <source>Giao toàn quyền cho một người nữa trước.</source>
        <translation>Give full rights to somebody else first.</translation>
    </message>
    <message>
        <source>Giáo dục phổ thông</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Giữ một người, những người khác đổi vai trò.</source>
        <translation>Keep one and give the others another place.</translation>
    </message>
    <message>
        <source>Giữ số lượt nhập này; muốn thêm lượt thì mở lại lượt nhập của các tập đã chốt trước.</source>
        <translation>Keep this number of passes; to add one, open a pass of the settled batches again first.</translation>
    </message>
    <message>
        <source>Gõ lý do vì sao chưa đánh giá, xếp loại.</source>
        <translation>Type why there is no evaluation.</translation>
    </message>
    <message>
        <source>Gõ lý do xếp loại lại như trong quyết định.</source>
        <translation>Type the reason for rating again as the decision gives it.</translation>
    </message>
    <message>
        <source>Gõ lý do, như đại hội không có việc này.</source>
        <translation>Type the reason, such as that the congress has no such matter.</translation>
    </message>
    <message>
        <source>Gõ lý do; lý do được giữ trong nhật ký.</source>
        <translation>Type the reason; it is kept in the journal.</translation>
    </message>
    <message>
        <source>Gõ lại số điểm.</source>
        <translation>Type the points again.</translation>
    </message>
    <message>
        <source>Gõ ngày/tháng/năm như trong quyết định, hoặc để trống.</source>
        <translation>Type day/month/year as in the decision, or leave it empty.</translation>
    </message>
    <message>
        <source>Gõ nội dung như nghị quyết ghi.</source>
        <translation>Type the text as the resolution has it.</translation>
    </message>
    <message>
        <source>Gõ số có mặt lúc biểu quyết.</source>
        <translation>Type how many are present at the vote.</translation>
    </message>
    <message>
        <source>Gõ số lượng đưa ra đại hội, từ 1 trở lên.</source>
        <translation>Type the number put to the congress, 1 or more.</translation>
    </message>
    <message>
        <source>Gõ số đảng viên chính thức của chi bộ.</source>
        <translation>Type the number of official members of the branch.</translation>
    </message>
    <message>
        <source>Gõ tên người đề cử, hoặc chọn «tự ứng cử».</source>
        <translation>Type who nominates, or choose that the person stands by themselves.</translation>
    </message>
    <message>
        <source>Gọi người tiếp theo trong danh sách dự khuyết của đoàn.</source>
        <translation>Call the next on the delegation&apos;s list of alternates.</translation>
    </message>
    <message>
        <source>HTNV</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>HTTNV</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>HTXSNV</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Hai lần nhập ghi giống nhau ở ô này.</source>
        <translation>Both entries say the same here.</translation>
    </message>
    <message>
        <source>Hoàn thành nhiệm vụ</source>
        <translation>Fulfilled the tasks</translation>
    </message>
    <message>
        <source>Hoàn thành tốt nhiệm vụ</source>
        <translation>Fulfilled the tasks well</translation>
    </message>
    <message>
        <source>Hoàn thành xuất sắc nhiệm vụ</source>
        <translation>Fulfilled the tasks excellently</translation>
    </message>
    <message>
        <source>Hướng dẫn 16-HD/BTCTW</source>
        <translation>Guide 16-HD/BTCTW</translation>
    </message>
    <message>
        <source>Hướng dẫn 21-HD/BTCTW</source>
        <translation>Guide 21-HD/BTCTW</translation>
    </message>
    <message>
        <source>Hướng dẫn 25-HD/BTCTW</source>
        <translation>Guide 25-HD/BTCTW</translation>
    </message>
    <message>
        <source>Hướng dẫn 27-HD/BTCTW</source>
        <translation>Guide 27-HD/BTCTW</translation>
    </message>
    <message>
        <source>Hướng dẫn 43-HD/BTCTW</source>
        <translation>Guide 43-HD/BTCTW</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Học hàm</source>
        <translation>Academic title</translation>
    </message>
    <message>
        <source>KHTNV</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Không còn hoạt động thì giải thể hoặc sáp nhập, có ngày và số quyết định.</source>
        <translation>Where it is no more, dissolve or merge it, with day and decision.</translation>
    </message>
    <message>
        <source>Không có người ứng cử, được đề cử tại đại hội để xin ý kiến.</source>
        <translation>There is nobody from the floor to ask about.</translation>
    </message>
    <message>
        <source>Không có trong danh sách trúng cử {body}: {names}.</source>
        <translation>Not among those elected to {body}: {names}.</translation>
    </message>
    <message>
        <source>Không có đảng viên nào được đánh giá ở đây trong năm này.</source>
        <translation>No member is evaluated here in this year.</translation>
    </message>
    <message>
        <source>Không cần gì: văn bản nào có trong hồ sơ gửi cấp trên, văn bản nào nộp kèm, còn thiếu.</source>
        <translation>Nothing is needed: which documents are in the dossier for the upper level, which are added from outside, which are missing.</translation>
    </message>
    <message>
        <source>Không gọi dự khuyết thay người đã dự; điểm danh nhầm thì sửa ở trang Điểm danh trước.</source>
        <translation>Call no alternate for somebody who attended; where the mark is wrong, correct it on the page of checking in first.</translation>
    </message>
    <message>
        <source>Không hoàn thành nhiệm vụ</source>
        <translation>Did not fulfil the tasks</translation>
    </message>
    <message>
        <source>Không thấy dòng tiêu đề có cột họ và tên.</source>
        <translation>There is no row of titles with a column for the names.</translation>
    </message>
    <message>
        <source>Không đọc được «{file}».</source>
        <translation>Cannot read “{file}”.</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Kiểm lại hai số; phần «trong đó» không nhiều hơn phần chứa nó.</source>
        <translation>Check both counts; a part within another is not more than that.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày lễ kết nạp và ngày công nhận.</source>
        <translation>Check the days of the ceremony and of the recognition.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày sinh trong hồ sơ.</source>
        <translation>Check the birth in the file.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày sinh và ngày vào Đảng trong hồ sơ.</source>
        <translation>Check birth and admission in the file.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày sinh; trên 60 tuổi phải được cấp có thẩm quyền đồng ý.</source>
        <translation>Check the birth; above 60 the level in charge must agree.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày vào Đảng trong hồ sơ, và ngày đại hội.</source>
        <translation>Check the day of joining in the file, and that of the congress.</translation>
    </message>
    <message>
        <source>Kiểm lại ngày vào Đảng, ngày chính thức.</source>
        <translation>Check the days of admission and of official membership.</translation>
    </message>
    <message>
        <source>Kiểm tra lại hai ngày ấy trong hồ sơ kết nạp.</source>
        <translation>Check both days in the papers of the admission.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày; nếu đúng, ghi lý do ở mục Ghi chú của đảng viên.</source>
        <translation>Check the day; if it is right, note the reason.</translation>
    </message>
    <message>
        <source>Kiểm lại số có mặt; dự khuyết thay ai thì tính ở chỗ người ấy.</source>
        <translation>Check who is present; an alternate counts in the place of the one replaced.</translation>
    </message>
    <message>
        <source>Kiểm lại số đạt và tổng số.</source>
        <translation>Check the count and the total.</translation>
    </message>
    <message>
        <source>Kiểm lại tên người đề cử.</source>
        <translation>Check the name of the nominator.</translation>
    </message>
    <message>
        <source>Kiểm lại tên và ngày chính thức trong danh sách đại biểu.</source>
        <translation>Check the name and the day of official membership in the list of delegates.</translation>
    </message>
    <message>
        <source>Kiểm lại tên, hoặc chọn trong danh sách đại biểu.</source>
        <translation>Check the name, or choose from the list of delegates.</translation>
    </message>
    <message>
        <source>Kiểm ngày chính thức trong hồ sơ đảng viên.</source>
        <translation>Check the day of official membership in their files.</translation>
    </message>
    <message>
        <source>Kiểm phiếu xin ý kiến và xác nhận kết quả trước.</source>
        <translation>Count the indicative ballot and confirm its result first.</translation>
    </message>
    <message>
        <source>Kiểm phiếu xong và xác nhận ở trang của cuộc bầu.</source>
        <translation>Finish the count and confirm it on the page of the contest.</translation>
    </message>
    <message>
        <source>Kiểm tra số phiếu phát ra; người được miễn, sinh hoạt tạm thời nơi khác mà đến biểu quyết thì tính cả.</source>
        <translation>Check the papers issued; exempt members and those on temporary activity elsewhere who come to vote count too.</translation>
    </message>
    <message>
        <source>Đối chiếu với số thẻ trên thẻ đảng viên; mỗi thẻ chỉ của một người.</source>
        <translation>Check the number on the card; each card belongs to one person.</translation>
    </message>
    <message>
        <source>Kiểm tra họ tên, ngày sinh, số thẻ đảng, tổ chức đảng; thêm đảng viên vào sổ trước.</source>
        <translation>Check name, birth, party card and organisation; add the member to the book first.</translation>
    </message>
    <message>
        <source>Kiểm tra lại số điểm và mức xếp loại; nếu giữ như vậy thì ghi lý do.</source>
        <translation>Check points and class; note a reason if they stay as they are.</translation>
    </message>
    <message>
        <source>Kết quả biểu quyết</source>
        <translation>Shows of cards</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Làm lần lượt: nhập, đề nghị, quyết định; muốn lùi thì trả lại hoặc mở lại và ghi lý do.</source>
        <translation>Go in order: enter, propose, decide; to go back, return or reopen it with a reason.</translation>
    </message>
    <message>
        <source>Làm tròn mức khống chế</source>
        <translation>Rounding of the cap</translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation>Political theory</translation>
    </message>
    <message>
        <source>Lấy chương trình mẫu hoặc thêm phiên ở trang Phiên họp.</source>
        <translation>Take the usual programme or add sessions on the page Sessions.</translation>
    </message>
    <message>
        <source>Lấy lại bước ấy ở trang Ứng cử, đề cử của cuộc bầu.</source>
        <translation>Take that step back on the page of nominations of the contest.</translation>
    </message>
    <message>
        <source>Lần bầu đang mở không phải lần đầu, nên danh sách không lập từ đề cử.</source>
        <translation>The open round is not the first, so its list is not made of nominations.</translation>
    </message>
    <message>
        <source>Một lần bầu có danh sách: mỗi người một dòng, lấy từ đại biểu cùng tên trong sổ.</source>
        <translation>A round with its list: a row for each candidate, told of the delegate of that name.</translation>
    </message>
    <message>
        <source>Một năm đánh giá có mức đã quyết định: từng người, mức, số quyết định, ngày, người ký; A4 ngang.</source>
        <translation>An evaluated year with decided classes: each person, class, number of the decision, day, signer; A4 on its long side.</translation>
    </message>
    <message>
        <source>Một năm đánh giá đã mở: bao nhiêu tập thể, đảng viên phải kiểm điểm, đã kiểm điểm, chưa và vì sao.</source>
        <translation>An evaluated year that is open: how many organisations and members had to be reviewed, were, were not and why.</translation>
    </message>
    <message>
        <source>Một năm đánh giá đã mở: mẫu của năm đó cho một đảng viên, một tổ chức hoặc tất cả trong một tệp PDF.</source>
        <translation>An evaluated year that is open: the form of that year for one member, an organisation, or all in one PDF.</translation>
    </message>
    <message>
        <source>Một năm đánh giá đã mở: mỗi tổ chức cơ sở đảng một hàng, hàng tổng, rồi theo loại hình; A4 ngang.</source>
        <translation>An evaluated year that is open: a row for each base organisation, the sum, then by kind; A4 on its long side.</translation>
    </message>
    <message>
        <source>Một năm đánh giá đã mở: tổ chức cơ sở đảng theo loại hình, theo khối, rồi chi bộ trực thuộc; A4 ngang.</source>
        <translation>An evaluated year that is open: base organisations by kind and by sector, then the cells below; A4 on its long side.</translation>
    </message>
    <message>
        <source>Mở lại rồi xếp loại lại; quyết định cũ được giữ nguyên trong sổ.</source>
        <translation>Reopen it and rate again; the former decision stays in the book.</translation>
    </message>
    <message>
        <source>Mở năm đánh giá, rồi lập văn bản.</source>
        <translation>Open an evaluated year, then make the document.</translation>
    </message>
    <message>
        <source>Mở tập</source>
        <translation>Open the batch</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel, lưu lại thành tệp .xlsx không mật khẩu rồi nhập lại.</source>
        <translation>Open the file in Excel, save it as an .xlsx file without a password, then import it again.</translation>
    </message>
    <message>
        <source>Mở tệp ấy bằng Ctrl+O. Không gộp được hai sổ: làm tiếp sổ đủ hơn, phiếu chỉ có ở sổ kia thì nhập lại.</source>
        <translation>Open that file with Ctrl+O. Two books cannot be joined: go on with the fuller one and key again what only the other holds.</translation>
    </message>
    <message>
        <source>Mở tờ kiểm phiếu</source>
        <translation>Open the tally sheet</translation>
    </message>
    <message>
        <source>Mở tờ kiểm phiếu của tập bị nhầm, bỏ tờ và ghi lý do; nhật ký vẫn giữ các số ấy.</source>
        <translation>Open the tally sheet of the wrong batch and drop it with a reason; the journal keeps its numbers.</translation>
    </message>
    <message>
        <source>Mở đúng lần bầu này từ trang cuộc bầu; lần đã mở sai thì hủy, ghi lý do.</source>
        <translation>Open the right ballot from the contest page; annul one opened wrongly, with a reason.</translation>
    </message>
    <message>
        <source>Mục lục hồ sơ đại hội</source>
        <translation>Index of the dossier</translation>
    </message>
    <message>
        <source>Mức khống chế của các năm 2014 đến 2017</source>
        <translation>The cap of the years 2014 to 2017</translation>
    </message>
    <message>
        <source>Mức khống chế của năm 2018</source>
        <translation>The cap of the year 2018</translation>
    </message>
    <message>
        <source>Mức khống chế hoàn thành xuất sắc tính trên số nào</source>
        <translation>Of whom the cap on excellent ratings is taken</translation>
    </message>
    <message>
        <source>Mức số dư ít nhất mà quy chế năm 2014 có đặt ra</source>
        <translation>The least surplus that the 2014 regulation sets</translation>
    </message>
    <message>
        <source>Nguồn đại biểu</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ngành</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation>Full member since</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Ngày thành lập</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>«{second}» {after} không thể trước «{first}» {before}.</source>
        <translation>“{second}” {after} cannot come before “{first}” {before}.</translation>
    </message>
    <message>
        <source>Người nhập của máy kia sang máy này: F8 để đổi người; hai lượt của một tập vẫn do hai người nhập.</source>
        <translation>Whoever keyed at the other computer comes to this one: F8 hands over; the two passes of a batch still belong to two people.</translation>
    </message>
    <message>
        <source>Nhóm tính mức khống chế</source>
        <translation>Group of the cap</translation>
    </message>
    <message>
        <source>Nhầm cả tập: chọn tập trong bảng, trưởng ban hủy lượt và ghi lý do. Nhật ký vẫn giữ các phiếu ấy.</source>
        <translation>A whole batch: choose it in the list; the head of the board drops the pass with a reason. The journal keeps those papers.</translation>
    </message>
    <message>
        <source>Nhầm vài phiếu: mở tập bị nhầm, F2 rồi ↑ về phiếu nhập nhầm, xóa trắng dòng, Delete để bỏ phiếu.</source>
        <translation>A few papers: open the wrong batch, F2 and ↑ to the paper, empty the line, Delete takes the paper out.</translation>
    </message>
    <message>
        <source>Nhận lại phiếu hỏng rồi mới giao phiếu mới; gấp kín, gạch chéo, để riêng, không xem bầu ai.</source>
        <translation>Take the spoiled paper back before giving a new one; folded, crossed out, put apart, without looking at the votes.</translation>
    </message>
    <message>
        <source>Nhập danh sách cấp ủy triệu tập chuẩn bị.</source>
        <translation>Enter the list prepared by the convening committee.</translation>
    </message>
    <message>
        <source>Nhập danh sách đại biểu trước, hoặc gõ tổng số được triệu tập.</source>
        <translation>Enter the delegates first, or type how many are summoned.</translation>
    </message>
    <message>
        <source>Nhập họ và tên.</source>
        <translation>Enter the full name.</translation>
    </message>
    <message>
        <source>Nhập nhầm tập</source>
        <translation>The wrong batch was keyed</translation>
    </message>
    <message>
        <source>Nhập phiếu</source>
        <translation>Key papers</translation>
    </message>
    <message>
        <source>Nhập số hàng ghế, số ghế mỗi hàng ở trang Đại biểu, mục Xếp chỗ ngồi.</source>
        <translation>Give the rows and the seats of a row on the page of the delegates, under the seats.</translation>
    </message>
    <message>
        <source>Nhập số triệu tập: quá nửa tính trên số này.</source>
        <translation>Enter the number summoned: over half is taken of it.</translation>
    </message>
    <message>
        <source>Nhập tiếp</source>
        <translation>Key on</translation>
    </message>
    <message>
        <source>Nhập tiếp tập còn dở trên máy này.</source>
        <translation>Key the unfinished batch on at this computer.</translation>
    </message>
    <message>
        <source>Nhập tên như trong quyết định thành lập.</source>
        <translation>Enter the name as in the founding decision.</translation>
    </message>
    <message>
        <source>Nhập tỷ lệ từ 0 đến 100%.</source>
        <translation>Enter a percentage from 0 to 100%.</translation>
    </message>
    <message>
        <source>Nhập vào lượt đã định; cần thêm lượt thì sửa ở trang cuộc bầu.</source>
        <translation>Key into a pass that is planned; for more passes change the contest.</translation>
    </message>
    <message>
        <source>Nhập xong mọi phiếu mới biết đủ, vì có thể có phiếu không do ban phát; số này được ghi vào biên bản.</source>
        <translation>The number is sure only when all ballots are keyed: some may not have been issued by the board. The minutes state it.</translation>
    </message>
    <message>
        <source>Nhập đảng viên, hoặc đưa danh sách từ tệp Excel vào.</source>
        <translation>Enter members, or take in a list from an Excel file.</translation>
    </message>
    <message>
        <source>Nhập đến phiếu ấy thì gõ 0 rồi 1. Chưa chắc thì gõ 0 rồi 4 để ban kết luận sau.</source>
        <translation>When keying comes to it, type 0 and 1. When not sure, 0 and 4: the board decides later.</translation>
    </message>
    <message>
        <source>Nhập ở trang Đại hội rồi xuất.</source>
        <translation>Enter them on the page Congress, then export.</translation>
    </message>
    <message>
        <source>Nếu là hai người trùng tên thì thêm ghi chú để phân biệt.</source>
        <translation>Add a note where two people have the same name.</translation>
    </message>
    <message>
        <source>Nếu đúng là chữ phông cũ thì đặt lại phông của các ô trong Excel rồi nhập lại.</source>
        <translation>If they are of an old font, set the font of the cells again in Excel, then import again.</translation>
    </message>
    <message>
        <source>Phiên «{title}» đã bắt đầu.</source>
        <translation>The session “{title}” has begun.</translation>
    </message>
    <message>
        <source>Phiên «{title}» đã điểm danh {marks} người.</source>
        <translation>People checked in at the session “{title}”: {marks}.</translation>
    </message>
    <message>
        <source>Phiếu bầu</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>Phiếu có số {numbers}, danh sách chỉ có các số từ 1 đến {last}.</source>
        <translation>The ballot has {numbers}; the list has only the numbers 1 to {last}.</translation>
    </message>
    <message>
        <source>Phiếu hỏng, xin đổi phiếu khác</source>
        <translation>A spoiled paper is to be exchanged</translation>
    </message>
    <message>
        <source>Phiếu không do ban phát</source>
        <translation>Paper not issued by the board</translation>
    </message>
    <message>
        <source>Phiếu lưu sau cùng: tập {last_batch}, lượt {last_pass}, phiếu thứ {last_serial}, lúc {last_at}, người nhập {last_by}.</source>
        <translation>Stored last: batch {last_batch}, pass {last_pass}, paper {last_serial}, at {last_at}, keyed by {last_by}.</translation>
    </message>
    <message>
        <source>Phiếu tiếp theo là phiếu thứ {next_serial} của tập {last_batch}.</source>
        <translation>The next one is paper {next_serial} of batch {last_batch}.</translation>
    </message>
    <message>
        <source>Phiếu xin ý kiến</source>
        <translation>Indicative ballot papers</translation>
    </message>
    <message>
        <source>Phiếu đã lưu không mất: mỗi phiếu nằm trên đĩa trước khi dòng nhập trống. Chỉ mất dòng đang gõ dở.</source>
        <translation>No stored paper is lost: each is on the disk before the line is empty. Only the line being typed is gone.</translation>
    </message>
    <message>
        <source>Phát xong thì đếm phiếu chưa dùng và ghi vào ô Còn lại; in phải bằng phát ra + hỏng + còn lại.</source>
        <translation>When all are issued, count what is unused into the field Left over; printed must equal issued + spoiled + left over.</translation>
    </message>
    <message>
        <source>Phó Trưởng ban</source>
        <translation>Deputy head</translation>
    </message>
    <message>
        <source>Phông chữ của văn bản không có ký tự «{sign}».</source>
        <translation>The typeface of the documents has no sign «{sign}».</translation>
    </message>
    <message>
        <source>Quy định 124-QĐ/TW</source>
        <translation>Regulation 124-QĐ/TW</translation>
    </message>
    <message>
        <source>Quy định 132-QĐ/TW</source>
        <translation>Regulation 132-QĐ/TW</translation>
    </message>
    <message>
        <source>Quy định 366-QĐ/TW</source>
        <translation>Regulation 366-QĐ/TW</translation>
    </message>
    <message>
        <source>Quyết định thành lập</source>
        <translation>Founding decision</translation>
    </message>
    <message>
        <source>Đã quá hạn ngày {due} ({what}): thực hiện ngày {done}.</source>
        <translation>Past {due} ({what}): done on {done}.</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Rút bớt danh sách cấp ủy chuẩn bị bằng cách khác.</source>
        <translation>Shorten the prepared list in another way.</translation>
    </message>
    <message>
        <source>Rút gọn ghi chú: chức vụ, đơn vị, năm sinh là đủ để phân biệt.</source>
        <translation>Shorten the note: post, organisation, year of birth are enough to tell people apart.</translation>
    </message>
    <message>
        <source>Rút gọn như sẽ ghi trong văn bản.</source>
        <translation>Shorten it to what documents will say.</translation>
    </message>
    <message>
        <source>Sinh {born} thì ngày đại hội {day} chưa đủ {least} tuổi.</source>
        <translation>Born {born}, so under {least} on the day of the congress, {day}.</translation>
    </message>
    <message>
        <source>Sinh {born}, xét kết nạp ngày {day}: ngoài độ tuổi 18 đến 60.</source>
        <translation>Born {born}, considered on {day}: not between 18 and 60 years old.</translation>
    </message>
    <message>
        <source>So lại với hồ sơ; chỉ biết năm thì ghi năm.</source>
        <translation>Compare with the file; where only the year is known, write the year.</translation>
    </message>
    <message>
        <source>So phiếu ấy với dòng vừa lưu trên màn hình; khớp thì nhập tiếp từ phiếu sau nó.</source>
        <translation>Hold that paper against the line stored last on the screen; where they agree, key on with the one after it.</translation>
    </message>
    <message>
        <source>Sáu tháng kể từ ngày kết nạp tính đến ngày nào</source>
        <translation>Up to which day the six months since admission are counted</translation>
    </message>
    <message>
        <source>Sơ đồ chỗ ngồi</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>Số khai của tập có lẽ sai: đếm lại tập rồi sửa số phiếu của tập; còn phiếu thì nhập tiếp.</source>
        <translation>The declared number is probably wrong: count the batch again and mend its number of papers; while papers are left, key on.</translation>
    </message>
    <message>
        <source>Số phiếu của mọi người phải bằng số đánh dấu trên phiếu</source>
        <translation>All votes together must equal the marks on the papers</translation>
    </message>
    <message>
        <source>Số phiếu của tập sai thì sửa ở tập.</source>
        <translation>Where the papers of a batch are wrong, mend them at the batch.</translation>
    </message>
    <message>
        <source>Số phát ra có lẽ sai: đếm lại rồi sửa ô Phát ra, mục Phiếu và tập.</source>
        <translation>Issued is probably wrong: count again and mend the field Issued, under Papers and batches.</translation>
    </message>
    <message>
        <source>Số thu về có lẽ sai: đếm lại phiếu rồi sửa ô Thu về; còn phiếu chưa vào tập thì thêm tập.</source>
        <translation>Returned is probably wrong: count the papers again and mend the field Returned; where papers are in no batch yet, add one.</translation>
    </message>
    <message>
        <source>Số thu về sai thì sửa ô Thu về.</source>
        <translation>Where returned is wrong, mend the field Returned.</translation>
    </message>
    <message>
        <source>Số thẻ đảng</source>
        <translation>Party card</translation>
    </message>
    <message>
        <source>Số thẻ đảng {card} đã có ở dòng {first}.</source>
        <translation>The party card {card} stands in row {first} already.</translation>
    </message>
    <message>
        <source>Số thẻ đảng {card} đã là của {name}.</source>
        <translation>Card number {card} belongs to {name} already.</translation>
    </message>
    <message>
        <source>Số {number} đã là của đại biểu {name}.</source>
        <translation>Number {number} already belongs to delegate {name}.</translation>
    </message>
    <message>
        <source>Số đại biểu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số đại biểu {text} đã có ở dòng {first}.</source>
        <translation>The number {text} stands in row {first} already.</translation>
    </message>
    <message>
        <source>Sổ chưa có phiên họp nào của đại hội.</source>
        <translation>The book has no session of the congress yet.</translation>
    </message>
    <message>
        <source>Sổ chưa có tổ chức đảng «{name}».</source>
        <translation>The book has no organisation “{name}”.</translation>
    </message>
    <message>
        <source>Sổ chưa có đoàn «{name}».</source>
        <translation>The book has no delegation “{name}”.</translation>
    </message>
    <message>
        <source>Sổ chưa có đại biểu nào.</source>
        <translation>The book has no delegates yet.</translation>
    </message>
    <message>
        <source>Sổ chưa có đảng viên nào.</source>
        <translation>The book has no members yet.</translation>
    </message>
    <message>
        <source>Sổ chưa mở năm đánh giá nào.</source>
        <translation>The book has no evaluated year yet.</translation>
    </message>
    <message>
        <source>Sổ có chỉ tiêu của nghị quyết: từng năm đạt bao nhiêu, đạt hay chưa, biểu đồ, khổ A4 ngang.</source>
        <translation>A book with the targets of a resolution: what was reached each year, whether it is enough, charts, A4 on its long side.</translation>
    </message>
    <message>
        <source>Sổ có phiên họp: từng phiên, giờ dự kiến, nội dung, người trình bày, tài liệu.</source>
        <translation>A book with sessions: each session with planned times, items, speakers, documents.</translation>
    </message>
    <message>
        <source>Sổ có đại biểu và phiên họp: mỗi phiên đã điểm danh một danh sách; chưa có thì một danh sách để ký.</source>
        <translation>A book with delegates and sessions: one list for each session that was checked in; before that, one list to sign.</translation>
    </message>
    <message>
        <source>Sổ có đại biểu và số hàng ghế, số ghế của hội trường: sơ đồ A4 ngang và trang tra tên.</source>
        <translation>A book with delegates and the rows and seats of its hall: the plan on A4 laid on its long side, and pages to find a name.</translation>
    </message>
    <message>
        <source>Sổ có đại biểu: các ban, chương trình, tham luận, bầu cử, biểu quyết, nghị quyết đã ghi trong sổ.</source>
        <translation>The book has delegates: bodies, programme, speeches, elections, shows of cards and resolution as the book has them.</translation>
    </message>
    <message>
        <source>Sổ có đại biểu: danh sách trích ngang, chính thức rồi dự khuyết, khổ A4 ngang.</source>
        <translation>A book with delegates: who they are, official ones and alternates, on A4 laid on its long side.</translation>
    </message>
    <message>
        <source>Sổ có đại biểu: tám thẻ một tờ A4, có mã vuông của số đại biểu và dấu cắt.</source>
        <translation>A book with delegates: eight badges to a sheet of A4, with the number as a square code and cut marks.</translation>
    </message>
    <message>
        <source>Sổ có đảng viên: trích ngang theo từng tổ chức đảng, khổ A4 ngang.</source>
        <translation>A book with members: details by party organisation, A4 on its long side.</translation>
    </message>
    <message>
        <source>Sổ ghi: phát ra {issued}, thu về {returned}, các tập khai {declared}, đã nhập {entered}.</source>
        <translation>The book says: issued {issued}, returned {returned}, declared in batches {declared}, entered {entered}.</translation>
    </message>
    <message>
        <source>Sổ không có tổ chức «{name}».</source>
        <translation>The book has no organisation “{name}”.</translation>
    </message>
    <message>
        <source>Sổ này có {stored} phiếu của lần bầu này, tính mọi lượt.</source>
        <translation>Papers of this ballot in this book, all passes together: {stored}.</translation>
    </message>
    <message>
        <source>Sửa cho đúng tên trong sổ, hoặc cho thêm tổ chức mới.</source>
        <translation>Write the name as in the book, or let the new organisation be added.</translation>
    </message>
    <message>
        <source>Sửa cho đúng tên trong sổ, hoặc cho thêm đoàn mới.</source>
        <translation>Write the name as in the book, or let the new delegation be added.</translation>
    </message>
    <message>
        <source>Sửa danh sách</source>
        <translation>Change the list</translation>
    </message>
    <message>
        <source>Sửa danh sách cho đúng những người này; tên đã bỏ rồi gõ lại thì hủy lần bầu này và mở lại.</source>
        <translation>Put exactly these people on the list; where a name was removed and typed again, annul this ballot and open it anew.</translation>
    </message>
    <message>
        <source>Sửa danh sách rồi biểu quyết lại ở trang Biểu quyết, hoặc ghi lý do.</source>
        <translation>Correct the list and vote again on the page Votes, or give the reason.</translation>
    </message>
    <message>
        <source>Sửa danh sách ở trang cuộc bầu.</source>
        <translation>Correct the list on the page of the contest.</translation>
    </message>
    <message>
        <source>Sửa danh sách; được cấp ủy cấp trên đồng ý thì ghi lý do.</source>
        <translation>Correct the list; where the upper committee agreed, give the reason.</translation>
    </message>
    <message>
        <source>Sửa ghế, hoặc để trống.</source>
        <translation>Change the seat, or leave it empty.</translation>
    </message>
    <message>
        <source>Sửa số có mặt</source>
        <translation>Change those present</translation>
    </message>
    <message>
        <source>Sửa số lượng cần bầu cho bằng số còn thiếu.</source>
        <translation>Set the seats to the number that is left.</translation>
    </message>
    <message>
        <source>Sửa số lượng cần bầu, hoặc biểu quyết lại.</source>
        <translation>Correct the number to elect, or vote again.</translation>
    </message>
    <message>
        <source>Sửa số lượng cần bầu; chức danh khác bầu bằng phiếu riêng.</source>
        <translation>Correct the number to elect; another office has a ballot of its own.</translation>
    </message>
    <message>
        <source>Sửa số phiếu của tập</source>
        <translation>Change the papers of the batch</translation>
    </message>
    <message>
        <source>Sửa số phát ra</source>
        <translation>Change issued</translation>
    </message>
    <message>
        <source>Sửa số thu về</source>
        <translation>Change returned</translation>
    </message>
    <message>
        <source>Sửa số được trừ</source>
        <translation>Change those taken off</translation>
    </message>
    <message>
        <source>Sửa số, hoặc để trống để chương trình lấy số tiếp theo.</source>
        <translation>Change the number, or leave it empty for the next one.</translation>
    </message>
    <message>
        <source>TSVM</source>
        <translation>Clean, strong</translation>
    </message>
    <message>
        <source>Thay bằng một đảng viên chính thức.</source>
        <translation>Put an official member in that place.</translation>
    </message>
    <message>
        <source>Thay người khác, hoặc xem lại kết quả thẩm tra tư cách.</source>
        <translation>Choose somebody else, or look again at what the credentials board found.</translation>
    </message>
    <message>
        <source>Thay người khác: ban kiểm phiếu gồm những người không có tên trong danh sách bầu cử.</source>
        <translation>Choose somebody else: those who count are not on the list of candidates.</translation>
    </message>
    <message>
        <source>Thay người trong ban kiểm phiếu trước khi bỏ phiếu, hoặc bỏ tên ấy.</source>
        <translation>Replace the person on the counting board before the ballot, or take the name off.</translation>
    </message>
    <message>
        <source>Theo kết quả các lần bầu trước thì lần này là {opened}, không phải {kind}.</source>
        <translation>By the results of the earlier ballots this one is a {opened}, not a {kind}.</translation>
    </message>
    <message>
        <source>Thiếu phiếu</source>
        <translation>A paper is missing</translation>
    </message>
    <message>
        <source>Thu lại và hủy mọi phiếu in theo danh sách cũ; bỏ lần in cũ, in phiếu mới.</source>
        <translation>Collect and destroy every paper of the old list; drop the old printing and print anew.</translation>
    </message>
    <message>
        <source>Thu về nhiều hơn phát ra bao nhiêu thì phải có ít nhất bấy nhiêu phiếu không do ban phát.</source>
        <translation>As many more as were returned than issued, so many papers at least must be foreign.</translation>
    </message>
    <message>
        <source>Thu về vẫn nhiều hơn phát ra thì trong đó có phiếu không do ban phát: tìm và xử lý phiếu ấy.</source>
        <translation>Where still more were returned than issued, one of them was not issued by the board: find it and deal with it.</translation>
    </message>
    <message>
        <source>Thu về {returned} phiếu, mà các tập khai {declared} và đã nhập đủ {declared}.</source>
        <translation>Returned: {returned}, but batches hold {declared} and all {declared} are entered.</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Thêm cuộc bầu do Ban Chấp hành bầu ở trang Bầu cử, hoặc bỏ phiên họp này khỏi chương trình.</source>
        <translation>Add a contest in which the committee votes on the page Elections, or take this session off the programme.</translation>
    </message>
    <message>
        <source>Thêm dòng tiêu đề phía trên danh sách, có các cột như họ và tên, ngày sinh, tổ chức đảng.</source>
        <translation>Add a heading above the list, with columns such as full name, birth, organisation.</translation>
    </message>
    <message>
        <source>Thêm dòng tiêu đề phía trên danh sách, có các cột như họ và tên, ngày sinh, đoàn.</source>
        <translation>Add a row of titles above the list, with columns such as name, born, delegation.</translation>
    </message>
    <message>
        <source>Thêm hoặc nhập danh sách ở trang Đại biểu.</source>
        <translation>Add them or import a list on the page of the delegates.</translation>
    </message>
    <message>
        <source>Thêm ít nhất một phần: tỷ lệ, số lượng hoặc «hoàn thành».</source>
        <translation>Add at least one part: a percentage, a count, or “done”.</translation>
    </message>
    <message>
        <source>Thêm, bớt cho đủ; hoặc biểu quyết lại số lượng.</source>
        <translation>Add or take off to fit, or vote on the number again.</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Thư ký đại hội</source>
        <translation>Secretaries of the congress</translation>
    </message>
    <message>
        <source>Thẩm tra tư cách</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Thẻ đại biểu</source>
        <translation>Delegates&apos; badges</translation>
    </message>
    <message>
        <source>Thứ tự dự khuyết</source>
        <translation>Order of alternates</translation>
    </message>
    <message>
        <source>Thừa phiếu</source>
        <translation>A paper too many</translation>
    </message>
    <message>
        <source>Trong sạch, vững mạnh</source>
        <translation>Clean and strong</translation>
    </message>
    <message>
        <source>Trong sổ không có tổ chức «{name}».</source>
        <translation>The book has no organisation “{name}”.</translation>
    </message>
    <message>
        <source>Trên tờ kiểm phiếu, ghi phiếu ấy vào lý do «không do ban kiểm phiếu phát ra» của tập.</source>
        <translation>On the tally sheet of the batch, count it under the reason “not issued by the board”.</translation>
    </message>
    <message>
        <source>Trình độ chuyên môn</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Trước năm 2025, đảng viên mới kết nạp chưa đủ 6 tháng có phải đánh giá không</source>
        <translation>Whether before 2025 members admitted less than six months ago are evaluated</translation>
    </message>
    <message>
        <source>Trước đó đã ghi là vắng mặt suốt đại hội thì bớt khỏi số được trừ: mẫu số tăng lên.</source>
        <translation>Where they were taken off as absent throughout, take that back: the base grows.</translation>
    </message>
    <message>
        <source>Trưởng ban</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Trưởng ban kiểm phiếu xem tờ rồi sửa, ghi lý do; hoặc hủy hai lần nhập của tập rồi nhập lại.</source>
        <translation>The head of the counting board looks at the sheet and corrects it with a reason; or drop both entries of the batch and enter it again.</translation>
    </message>
    <message>
        <source>Trưởng ban kết luận các phiếu chờ, ghi rõ vì sao.</source>
        <translation>The head of the board decides on papers put aside, saying why.</translation>
    </message>
    <message>
        <source>Trưởng đoàn</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Khôi phục danh sách đại biểu như lúc bầu, hoặc mở lại kết quả và sửa số được triệu tập.</source>
        <translation>Set the list back to what it was at the election, or open the result again and correct the number summoned.</translation>
    </message>
    <message>
        <source>Ban Thẩm tra tư cách đại biểu</source>
        <translation>Credentials board   (replaces «Ban thẩm tra tư cách đại biểu»: keep the English of the old string)</translation>
    </message>
    <message>
        <source>Biểu 2b-BTCTW, đảng viên mới kết nạp theo dân tộc, tôn giáo</source>
        <translation>Form 2b-BTCTW, new members by ethnicity and religion</translation>
    </message>
    <message>
        <source>Biểu 6F-BTCTW, kết quả kiểm điểm</source>
        <translation>Form 6F-BTCTW, results of the review</translation>
    </message>
    <message>
        <source>Bầu cử</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>Bỏ dòng này, hoặc sửa tổ chức ấy ở trang Tổ chức đảng.</source>
        <translation>Take this row out, or change the organisation on the page of organisations.</translation>
    </message>
    <message>
        <source>Bỏ dấu ở cột «Tiêu biểu» hoặc sửa mức xếp loại; còn như vậy thì các bảng không tính là tiêu biểu.</source>
        <translation>Take the mark in the column “Exemplary” away or change the class; as it is, the tables do not count it as exemplary.</translation>
    </message>
    <message>
        <source>Bỏ lý do mới kết nạp chưa đủ 6 tháng và đánh giá, hoặc sửa ngày họp, ngày kết nạp.</source>
        <translation>Take the reason of less than six months away and evaluate, or mend the day of the meeting or of admission.</translation>
    </message>
    <message>
        <source>Chi bộ có {votes} phiếu tán thành, cần ít nhất {needed}: hai phần ba của {base} đảng viên chính thức.</source>
        <translation>Votes in favour in the cell: {votes}; at least {needed} are needed: two thirds of {base} official members.</translation>
    </message>
    <message>
        <source>Chép riêng danh sách sang một tệp mới, dài hơn thế thì chia thành nhiều tệp, rồi nhập lại.</source>
        <translation>Copy the list alone into a new file, a longer one into several, and import that.</translation>
    </message>
    <message>
        <source>Chép riêng danh sách, không kèm hình, sang một tệp mới rồi nhập lại.</source>
        <translation>Copy the list alone, without pictures, into a new file and import that.</translation>
    </message>
    <message>
        <source>Chưa gõ mật khẩu của bản sao từ khi mở sổ. Mở trang Sao lưu (Ctrl+B), gõ mật khẩu hai lần.</source>
        <translation>The passphrase of the backups was not typed since the book was opened. Open the Backups page (Ctrl+B) and type it twice.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được thành «{name}». {why}</source>
        <translation>Not restored as “{name}”. {why}</translation>
    </message>
    <message>
        <source>Chưa nâng cấp được «{name}»; sổ còn nguyên như trước. {why}</source>
        <translation>“{name}” could not be upgraded yet; the book is as it was. {why}</translation>
    </message>
    <message>
        <source>Chưa sao lưu được vào «{folder}». {why}</source>
        <translation>Not backed up to “{folder}”. {why}</translation>
    </message>
    <message>
        <source>Chưa đánh giá</source>
        <translation>Not evaluated</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ tệp sổ nên việc vừa rồi chưa được lưu. Tắt chương trình đó (sao lưu, đồng bộ, diệt vi-rút) rồi làm lại.</source>
        <translation>Another program holds the file of the book, so what you just did was not saved. Stop that program (backup, sync, antivirus) and do it again.</translation>
    </message>
    <message>
        <source>Chương trình khác đang giữ tệp «{name}» nên chưa mở được. Tắt chương trình đó (sao lưu, đồng bộ, diệt vi-rút) rồi mở lại.</source>
        <translation>Another program holds “{name}”, so it was not opened. Stop that program (backup, sync, antivirus) and open it again.</translation>
    </message>
    <message>
        <source>Chỉ ghi đảng viên chính thức; người được miễn, sinh hoạt tạm thời nơi khác mà đến thì tính cả vào Triệu tập.</source>
        <translation>Enter official members only; who is exempt or on activity elsewhere and came counts under Summoned, too.</translation>
    </message>
    <message>
        <source>Chỉ gõ chữ số; để trống là 0.</source>
        <translation>Type digits only; empty is 0.</translation>
    </message>
    <message>
        <source>Chỉ tiêu {no} điều chỉnh từ {since}, trước lần điều chỉnh đã ghi từ {before}.</source>
        <translation>Target {no} is amended from {since}, before the amendment already recorded from {before}.</translation>
    </message>
    <message>
        <source>Chọn khối doanh nghiệp, hoặc để trống loại hình doanh nghiệp.</source>
        <translation>Choose the sector of enterprises, or leave the kind of enterprise empty.</translation>
    </message>
    <message>
        <source>Chọn một tổ chức đảng hoặc một đảng viên; tất cả trong một tệp thì lưu PDF.</source>
        <translation>Choose one organisation or one member; for all in one file save PDF.</translation>
    </message>
    <message>
        <source>Chọn tổ chức nhận ở ô «Đưa về tổ chức».</source>
        <translation>Choose the organisation in “Put into the organisation”.</translation>
    </message>
    <message>
        <source>Chức vụ lãnh đạo, quản lý: {count} dòng, như «{post}», mà danh sách không có cột «{column}»: sẽ vào sổ là không giữ chức vụ lãnh đạo.</source>
        <translation>Leading posts in the list: {count}, such as «{post}», but it has no column «{column}»: they will be stored as holding no leading post.</translation>
    </message>
    <message>
        <source>Có ô dài quá {most} chữ, thường vì thiếu một dấu nháy kép đóng.</source>
        <translation>A cell has more than {most} letters, mostly because a closing quotation mark is missing.</translation>
    </message>
    <message>
        <source>Cùng một người thì sửa số thẻ cho đúng, hoặc bỏ dòng; người khác thì giữ dòng.</source>
        <translation>If it is the same person, correct the card number or drop the row; if another person, keep the row.</translation>
    </message>
    <message>
        <source>Cùng một người thì thôi, không đưa trở lại; là hai người thì sửa hoặc để trống số thẻ của người đang có.</source>
        <translation>If they are one person, do not put them back; if they are two, correct or empty the card number of the one who has it.</translation>
    </message>
    <message>
        <source>Cùng một người thì thôi, không đưa trở lại; là người khác thì bấm «Đưa trở lại sổ» lần nữa.</source>
        <translation>If they are one person, do not put them back; if it is somebody else, press “Put back into the book” again.</translation>
    </message>
    <message>
        <source>Cùng một người thì thôi, sửa ở người đã có; là người khác thì bấm lưu lần nữa.</source>
        <translation>If it is the same person, leave this and change the one who is there; if it is somebody else, save once more.</translation>
    </message>
    <message>
        <source>Cấp ủy</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Cập nhật đảng viên đã có theo danh sách, hoặc xóa dòng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.</source>
        <translation>Update members by the list, or delete the row; for two people of one name give the date of birth or the party card number.</translation>
    </message>
    <message>
        <source>Danh sách bầu cử chưa được biểu quyết thông qua: tán thành {in_favour}/{present}.</source>
        <translation>The list of candidates was not passed by a vote: in favour {in_favour}/{present}.</translation>
    </message>
    <message>
        <source>Danh sách tổ chức đảng được quyết định xếp loại chất lượng</source>
        <translation>List of organisations whose class is decided</translation>
    </message>
    <message>
        <source>Dán đúng dòng của người đó, hoặc bỏ cột này khỏi khối dán.</source>
        <translation>Paste onto the row of that person, or leave this column out of the pasted block.</translation>
    </message>
    <message>
        <source>Ghi hình thức ở ô «Kỷ luật», hoặc xóa ngày.</source>
        <translation>Enter the form in the field “Discipline”, or delete the day.</translation>
    </message>
    <message>
        <source>Ghi lý do mới kết nạp chưa đủ 6 tháng, hoặc sửa ngày họp, ngày kết nạp.</source>
        <translation>Note the reason of less than six months, or mend the day of the meeting or of admission.</translation>
    </message>
    <message>
        <source>Ghi số in trên thẻ đảng viên, hoặc để trống; ngày sinh, ngày vào Đảng thì ghi ở cột của ngày ấy.</source>
        <translation>Write the number printed on the card, or leave it empty; a day of birth or of admission goes into its own column.</translation>
    </message>
    <message>
        <source>Ghi {agreed} phiếu tán thành, {refused} không tán thành mà chỉ {base} đảng ủy viên biểu quyết được.</source>
        <translation>Noted for: {agreed}, against: {refused}; the committee could vote with {base} only.</translation>
    </message>
    <message>
        <source>Ghi {present} đảng ủy viên có mặt mà đảng ủy cơ sở chỉ có {base} đảng ủy viên.</source>
        <translation>{present} members are noted as present, but the base committee has only {base}.</translation>
    </message>
    <message>
        <source>Ghi {votes} phiếu tán thành mà chi bộ chỉ có {base} đảng viên chính thức được biểu quyết.</source>
        <translation>Votes in favour: {votes}, but official members of the cell who may vote: {base}.</translation>
    </message>
    <message>
        <source>Ghi đúng tên một tổ chức của sổ hoặc của danh sách vừa đọc; để trống nếu trực thuộc trực tiếp đảng bộ.</source>
        <translation>Write the name of an organisation of the book or of the list just read; leave it empty if it is directly under the committee.</translation>
    </message>
    <message>
        <source>Ghi đủ như một trong các tên ấy, kèm tổ chức cấp trên.</source>
        <translation>Write one of these names in full, with the organisation above it.</translation>
    </message>
    <message>
        <source>Ghi ở trang Biểu quyết; việc nào không biểu quyết thì bấm «Không biểu quyết», ghi lý do.</source>
        <translation>Record it on the page “Shows of cards”; for a matter that is not voted press “Not voted…” and give the reason.</translation>
    </message>
    <message>
        <source>Gõ 1 đến 4, hoặc tên mức, ví dụ HTTNV.</source>
        <translation>Type 1 to 4, or the name of the class, such as HTTNV.</translation>
    </message>
    <message>
        <source>Gõ họ tên người ký như trong văn bản.</source>
        <translation>Type the full name of the signer as in the document.</translation>
    </message>
    <message>
        <source>Gõ một số, ví dụ 87,5.</source>
        <translation>Type a number, such as 87,5.</translation>
    </message>
    <message>
        <source>Gõ ngày ghi trong văn bản.</source>
        <translation>Type the day that stands in the document.</translation>
    </message>
    <message>
        <source>Gõ ngày như trong quyết định; nếu ngày thành lập ghi sai thì sửa tổ chức ấy trước.</source>
        <translation>Type the day as in the decision; if the founding day is wrong, mend that organisation first.</translation>
    </message>
    <message>
        <source>Gõ ngày thành lập như trong quyết định, không sau ngày ấy; không rõ thì để trống.</source>
        <translation>Type the founding day as in the decision, not after that day; leave it empty where it is not known.</translation>
    </message>
    <message>
        <source>Gõ số có mặt; lưu trước, ghi sau cũng được.</source>
        <translation>Type how many were present; it may be stored now and noted later.</translation>
    </message>
    <message>
        <source>Gõ số như trong văn bản, ví dụ 12-QĐ/ĐUK.</source>
        <translation>Type the number as in the document, for example 12-QĐ/TW.</translation>
    </message>
    <message>
        <source>Gõ số phiếu của từng dòng bằng F2, hoặc dán xếp loại vào cột Đề nghị.</source>
        <translation>Type the counts of each row with F2, or paste classes into the column Proposed.</translation>
    </message>
    <message>
        <source>Gõ số phiếu của từng mức, hoặc bấm «Bỏ» ở phần biểu quyết.</source>
        <translation>Type the votes for each class, or press “Drop” in the vote.</translation>
    </message>
    <message>
        <source>Gõ số đã nhận trước, hoặc xóa số đã kết luận.</source>
        <translation>Type how many were received first, or clear the number settled.</translation>
    </message>
    <message>
        <source>Gõ x, hoặc để trống.</source>
        <translation>Type x, or leave it empty.</translation>
    </message>
    <message>
        <source>Gõ đảng bộ cơ sở, đảng bộ bộ phận hoặc chi bộ; để trống thì sổ đoán theo tên.</source>
        <translation>Type the kind in Vietnamese, as the organisations page shows it; left empty, the book goes by the name.</translation>
    </message>
    <message>
        <source>Hoàn tác những gì đã nhập trước, hoặc để nguyên năm này.</source>
        <translation>Take back what was entered first, or leave this year as it is.</translation>
    </message>
    <message>
        <source>Hướng dẫn 01-HD/TW</source>
        <translation>Guide 01-HD/TW</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Không còn đọc được gì của sổ trong «{name}». Tìm bản sao lưu, hoặc gửi tệp này cho người hỗ trợ.</source>
        <translation>Nothing of the book in «{name}» can be read any more. Look for a backup, or send this file to whoever helps you.</translation>
    </message>
    <message>
        <source>Không cần gì: ai đã làm gì, lúc nào, từ mục đầu đến mục cuối, và mã của mục cuối.</source>
        <translation>Nothing needed: who did what and when, from the first entry to the last, and the code of the last.</translation>
    </message>
    <message>
        <source>Không cần gì: một tờ A4 để ghi tay mật khẩu của bản sao, cất riêng với ổ USB.</source>
        <translation>Nothing needed: one A4 page to write the passphrase of the backup by hand, kept apart from the stick.</translation>
    </message>
    <message>
        <source>Không thấy dòng tiêu đề có cột tên tổ chức đảng.</source>
        <translation>No heading with a column for the names of party organisations was found.</translation>
    </message>
    <message>
        <source>Không thấy dòng tiêu đề có cột «{column}».</source>
        <translation>No heading row with a column “{column}” was found.</translation>
    </message>
    <message>
        <source>Không thấy «{name}» trong «{folder}» nữa, nên việc vừa rồi chưa được lưu. Cắm lại ổ USB hoặc trả tệp về chỗ cũ rồi làm lại; nếu không được, lưu bản sao sang nơi khác: bản sao có đủ những gì đã lưu.</source>
        <translation>“{name}” is no longer in “{folder}”, so what you just did was not saved. Plug the stick back in or put the file back, then do it again; if that cannot be, save a copy elsewhere: the copy has all that was saved.</translation>
    </message>
    <message>
        <source>Không thấy ổ «{name}» ở máy. Cắm lại ổ ấy, hoặc chọn ổ khác ở trang Sao lưu.</source>
        <translation>The drive «{name}» is not in this computer. Plug it in again, or choose another one on the Backups page.</translation>
    </message>
    <message>
        <source>Không đọc hết được sổ «{name}»: sổ hỏng. Các bản sao trước được giữ nguyên; khôi phục từ bản gần nhất.</source>
        <translation>The book “{name}” cannot be read in full: it is damaged. Earlier backups are kept; restore the latest one.</translation>
    </message>
    <message>
        <source>Không đọc được «{name}». Cắm lại ổ rồi làm lại; vẫn lỗi thì dùng bản sao ở ổ khác.</source>
        <translation>“{name}” cannot be read. Plug the stick in again; if it still fails use a backup on another one.</translation>
    </message>
    <message>
        <source>Không đọc được «{text}».</source>
        <translation>“{text}” cannot be read.</translation>
    </message>
    <message>
        <source>Không đủ chỗ trên máy để mở «{name}» ra xem. Dọn bớt ổ của máy rồi xem lại.</source>
        <translation>There is not enough room on the computer to open “{name}” for viewing. Free some space on its disk, then view it again.</translation>
    </message>
    <message>
        <source>Kiểm lại có chọn đúng người không; ngày nào sai thì sửa, ngày vào Đảng ở trang Đảng viên.</source>
        <translation>Check whether it is the right person; correct the wrong day, that of joining on the page Members.</translation>
    </message>
    <message>
        <source>Kiểm lại hai số.</source>
        <translation>Check both numbers.</translation>
    </message>
    <message>
        <source>Kiểm lại năm trong hồ sơ; hôm nay không đúng thì chỉnh đồng hồ của máy.</source>
        <translation>Check the year in the file; if today is wrong, set the clock of the computer.</translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu và chi bộ kết nạp.</source>
        <translation>Check the votes and the cell that admitted.</translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu và ngày nghị quyết. Ai được miễn hoặc sinh hoạt tạm thời nơi khác không tính khi vắng mặt.</source>
        <translation>Check the votes and the day of the resolution. Who is exempt or on activity elsewhere for a time does not count where absent.</translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu và tổng số đảng ủy viên: tính trên tổng số, không phải số có mặt.</source>
        <translation>Check the votes and how many members the committee has: all of them count, not those present.</translation>
    </message>
    <message>
        <source>Kiểm lại số phiếu: tán thành và không tán thành cộng lại không thể hơn số đảng ủy viên có mặt.</source>
        <translation>Check the votes: those for and against together cannot be more than the members present.</translation>
    </message>
    <message>
        <source>Kiểm lại tổng số đảng ủy viên và số có mặt khi họp xét kết nạp.</source>
        <translation>Check how many members the committee has and how many were present at the meeting on the admission.</translation>
    </message>
    <message>
        <source>Kiểm tra lại kết quả xếp loại cán bộ, công chức, viên chức; nếu giữ như vậy thì ghi lý do.</source>
        <translation>Check the rating as a cadre, civil servant or public employee; if it stays so, write down the reason.</translation>
    </message>
    <message>
        <source>Kiểm tra người ký; nếu vẫn ký như vậy thì đánh dấu rằng đã kiểm tra.</source>
        <translation>Check the signer; if they sign all the same, tick that it was checked.</translation>
    </message>
    <message>
        <source>Kiểm tra số có mặt và số phiếu phát ra.</source>
        <translation>Check how many were present and how many papers were issued.</translation>
    </message>
    <message>
        <source>Kiểm tra tên, tổ chức cấp trên; thêm tổ chức vào sổ trước, rồi bổ sung vào năm.</source>
        <translation>Check the name and what stands above it; add the organisation to the book first, then to the year.</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Loại hình doanh nghiệp</source>
        <translation>Kind of enterprise</translation>
    </message>
    <message>
        <source>Lễ kết nạp ghi ngày {ceremony} mà đảng viên vào Đảng {joined}.</source>
        <translation>The ceremony is noted on {ceremony}, but the member joined on {joined}.</translation>
    </message>
    <message>
        <source>Máy không mở được tiến trình sao lưu. Đóng bớt chương trình khác rồi sao lưu lại.</source>
        <translation>The computer could not start the backup process. Close some other programs, then back up again.</translation>
    </message>
    <message>
        <source>Máy này đang quá bận, hoặc chậm hơn hẳn máy đã khóa «{name}», nên chưa mở được. Mật khẩu chưa chắc sai. Đóng bớt chương trình khác rồi làm lại; vẫn không được thì mở ở máy khác.</source>
        <translation>This machine is too busy, or much slower than the one that sealed «{name}», so it could not be opened. The passphrase need not be wrong. Close other programs and try again; where that does not help, open it on another machine.</translation>
    </message>
    <message>
        <source>Mật khẩu không mở được «{name}», hoặc tệp đã hỏng. Gõ lại mật khẩu; vẫn không được thì dùng bản khác.</source>
        <translation>The passphrase does not open “{name}”, or the file is damaged. Type it again; if that fails use another backup.</translation>
    </message>
    <message>
        <source>Một năm đánh giá đã mở: từng tổ chức theo cây, tự xếp loại, đề nghị, mức và số quyết định; A4 ngang.</source>
        <translation>An evaluated year that is open: each organisation in the order of the tree, its own proposal, the proposal, class and decision number; A4 landscape.</translation>
    </message>
    <message>
        <source>Mở lần bầu lại; còn bằng phiếu nữa thì đại hội (hội nghị) mới quyết định.</source>
        <translation>Open the run-off; where they are equal again, the electorate decides.</translation>
    </message>
    <message>
        <source>Mức này chỉ giữ khi tự phát hiện và đã khắc phục xong; ghi lý do.</source>
        <translation>This class stays only where the fault was found by themselves and fully mended; write down the reason.</translation>
    </message>
    <message>
        <source>Ngày công nhận chính thức</source>
        <translation>Day of recognition</translation>
    </message>
    <message>
        <source>Ngày cấp giấy chứng nhận</source>
        <translation>Day of the certificate</translation>
    </message>
    <message>
        <source>Ngày họp kiểm điểm {day} không thể là của năm {year}.</source>
        <translation>The day {day} of the review meeting cannot be of the year {year}.</translation>
    </message>
    <message>
        <source>Ngày họp {day} ở phiếu của {name} không thể là của năm {year}.</source>
        <translation>The day of the meeting {day} in the vote on {name} cannot be of the year {year}.</translation>
    </message>
    <message>
        <source>Ngày họp {day} ở phiếu của {name} là ngày chưa tới; hôm nay là {today}.</source>
        <translation>The day of the meeting, {day}, in the vote on {name} is yet to come; today is {today}.</translation>
    </message>
    <message>
        <source>Ngày họp «{text}» ở phiếu của {name} không phải ngày.</source>
        <translation>The day of the meeting “{text}” in the vote on {name} is no day.</translation>
    </message>
    <message>
        <source>Ngày họp đảng ủy cơ sở</source>
        <translation>Day of the meeting of the base committee</translation>
    </message>
    <message>
        <source>Ngày lễ kết nạp</source>
        <translation>Day of the ceremony</translation>
    </message>
    <message>
        <source>Ngày nghị quyết chi bộ</source>
        <translation>Day of the cell’s resolution</translation>
    </message>
    <message>
        <source>Ngày quyết định kết nạp</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Ngày {day} là ngày chưa tới; hôm nay là {today}. Ghi thì cây tổ chức đổi ngay, không đợi đến ngày ấy.</source>
        <translation>The day {day} is yet to come; today is {today}. Noted now, the tree changes at once and does not wait for that day.</translation>
    </message>
    <message>
        <source>Ngày {day} ở trước ngày thành lập {name}: {founded}.</source>
        <translation>{day} is before {name} was founded: {founded}.</translation>
    </message>
    <message>
        <source>Ngày {day}: hơn một năm nữa mới tới; hôm nay là {today}.</source>
        <translation>The day {day}: that is more than a year away; today is {today}.</translation>
    </message>
    <message>
        <source>Người ký quyết định, «{signer}», có thể là người đứng đầu {name}.</source>
        <translation>The signer of the decision, «{signer}», may be the head of {name}.</translation>
    </message>
    <message>
        <source>Người ký, ghi chú thì xóa dòng; đúng là người trong danh sách thì giữ dòng, hoặc ghi ngày sinh.</source>
        <translation>A signature or a note: delete the row. Somebody of the list: keep the row, or write the birth.</translation>
    </message>
    <message>
        <source>Nhóm có vị trí, chức trách tương đồng gồm những ai</source>
        <translation>Who belongs to a group of similar position and role</translation>
    </message>
    <message>
        <source>Nhập mức lớn hơn 0; không được có thì chọn so sánh «không quá».</source>
        <translation>Enter a level above 0; where there must be none, choose the comparison “no more than”.</translation>
    </message>
    <message>
        <source>Nhập ngày không trước lần điều chỉnh đã ghi.</source>
        <translation>Enter a day that is not before the recorded amendment.</translation>
    </message>
    <message>
        <source>Nhật ký của sổ</source>
        <translation>Journal of the book</translation>
    </message>
    <message>
        <source>Năm {year} đã có nội dung nhập hoặc thiết lập nên không bỏ được.</source>
        <translation>Something was entered in or set for the year {year}, so it cannot be taken back.</translation>
    </message>
    <message>
        <source>Nếu là chính mình thì để người khác quyết định; nếu không phải thì đánh dấu rằng không phải.</source>
        <translation>If it is you, leave the decision to somebody else; if it is not, tick that it is not.</translation>
    </message>
    <message>
        <source>Nếu đại hội (hội nghị) quyết định lại thì bấm Xét lại ở trang cuộc bầu, rồi mở lần bầu.</source>
        <translation>If the electorate decides otherwise, press Reconsider on the page of the contest, then open the round.</translation>
    </message>
    <message>
        <source>Phiếu khôi phục bản sao lưu</source>
        <translation>Recovery sheet of backups</translation>
    </message>
    <message>
        <source>Quy định 24-QĐ/TW</source>
        <translation>Regulation 24-QĐ/TW</translation>
    </message>
    <message>
        <source>Quy định 294-QĐ/TW</source>
        <translation>Regulation 294-QĐ/TW</translation>
    </message>
    <message>
        <source>Quyết định ngày {day} là ngày chưa tới; hôm nay là {today}.</source>
        <translation>The day of the decision, {day}, is yet to come; today is {today}.</translation>
    </message>
    <message>
        <source>Quyết định ngày {day}, trước khi kiểm điểm năm {year} ({began}).</source>
        <translation>Decided on {day}, before the review of {year} ({began}).</translation>
    </message>
    <message>
        <source>Quyết định ngày {day}, trước năm được đánh giá, {year}.</source>
        <translation>The decision is of {day}, before the year that is evaluated, {year}.</translation>
    </message>
    <message>
        <source>Quyết định ngày {day}: hơn một năm nữa mới tới; hôm nay là {today}.</source>
        <translation>A decision of {day}: that is more than a year away; today is {today}.</translation>
    </message>
    <message>
        <source>Quyết định xếp loại chưa có ngày.</source>
        <translation>The decision on classes has no day.</translation>
    </message>
    <message>
        <source>Quyết định xếp loại chưa có người ký.</source>
        <translation>The decision on classes has no signer.</translation>
    </message>
    <message>
        <source>Quyết định xếp loại chưa có số.</source>
        <translation>The decision on classes has no number.</translation>
    </message>
    <message>
        <source>Sau lần bầu {number} đại hội (hội nghị) đã quyết định không bầu nữa.</source>
        <translation>After round {number} the electorate decided not to vote again.</translation>
    </message>
    <message>
        <source>Số lượng cần bầu chưa được biểu quyết thông qua: tán thành {in_favour}/{present}.</source>
        <translation>The number to be elected was not passed by a vote: in favour {in_favour}/{present}.</translation>
    </message>
    <message>
        <source>Số thẻ đảng «{text}» là một ngày, không phải số thẻ.</source>
        <translation>Party card number “{text}” is a day, not the number of a card.</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Sổ báo hỏng thì giữ nguyên tệp ấy, khôi phục bản sao gần nhất (Ctrl+O) và nhập lại từ chỗ bản sao dừng.</source>
        <translation>If the book is said to be damaged, keep that file as it is, restore the latest backup (Ctrl+O) and key again from where it ends.</translation>
    </message>
    <message>
        <source>Sổ có hồ sơ kết nạp: một năm bên cạnh năm trước, theo nghề nghiệp, tuổi, trình độ.</source>
        <translation>A book with admissions: one year beside the year before, by occupation, age, education.</translation>
    </message>
    <message>
        <source>Sổ có hồ sơ kết nạp: người kết nạp trong một năm chia theo dân tộc, tôn giáo, trong đó nữ, tỷ lệ.</source>
        <translation>A book with admissions: the new members of a year by ethnicity and religion, of them women, in percent.</translation>
    </message>
    <message>
        <source>Sổ có {count} tổ chức cùng tên «{name}», cùng cấp trên.</source>
        <translation>The book has {count} organisations called “{name}” in the same place.</translation>
    </message>
    <message>
        <source>Sổ «{name}» có chỗ không đọc được nữa, nên việc vừa rồi chưa được lưu. Lưu bản sao sang ổ khác; nếu không được, đóng sổ rồi mở lại, hoặc mở bản sao lưu gần nhất.</source>
        <translation>A part of “{name}” cannot be read any more, so what you just did was not saved. Save a copy to another disk; if that cannot be, close the book and open it again, or open the latest backup.</translation>
    </message>
    <message>
        <source>Sổ đã có {name} ({told}).</source>
        <translation>The book has {name} already ({told}).</translation>
    </message>
    <message>
        <source>Sửa ngày như trong văn bản: từ 1/1/{year} trở đi; hoặc chọn đúng năm đánh giá.</source>
        <translation>Correct the day as in the paper: from 1/1/{year} on; or choose the right year.</translation>
    </message>
    <message>
        <source>Sửa ô có dấu nháy kép trong Excel, chép lại danh sách rồi dán.</source>
        <translation>Mend the cell with the quotation mark in Excel, copy the list again and paste it.</translation>
    </message>
    <message>
        <source>Sửa ô «Ngày họp kiểm điểm»: từ 1/1/{year} đến 31/3/{next}; chưa rõ ngày thì để trống.</source>
        <translation>Correct the field “Day of the review meeting”: from 1/1/{year} to 31/3/{next}; leave it empty while the day is not known.</translation>
    </message>
    <message>
        <source>Sửa ô «Ngày họp» ở phần biểu quyết, gõ như 5/12/2025.</source>
        <translation>Correct “Day of the meeting” in the vote, typed like 5/12/2025.</translation>
    </message>
    <message>
        <source>Sửa ô «Ngày họp»: từ 1/1/{year} đến 31/3/{next}; chưa rõ thì để trống.</source>
        <translation>Correct “Day of the meeting”: from 1/1/{year} to 31/3/{next}; leave it empty while it is not known.</translation>
    </message>
    <message>
        <source>Sửa ô «Ngày họp»; chưa họp thì chưa ghi phiếu, hôm nay không đúng thì chỉnh đồng hồ của máy.</source>
        <translation>Mend the field “Day of the meeting”; where nobody has met yet, note no votes; where today is wrong, set the clock of the computer.</translation>
    </message>
    <message>
        <source>Sửa ô «Ngày kỷ luật»; kỷ luật của năm khác thì xóa ở năm này.</source>
        <translation>Correct the field “Date of discipline”; delete a discipline of another year here.</translation>
    </message>
    <message>
        <source>Thêm cột «{column}», hoặc đưa vào sổ rồi lọc những người ấy và đổi hàng loạt (F4) mục này.</source>
        <translation>Add a column «{column}», or take them in, filter them and change that for all of them at once (F4).</translation>
    </message>
    <message>
        <source>Thêm dòng tiêu đề phía trên danh sách, có các cột như tên tổ chức đảng, loại hình, trực thuộc, bí thư.</source>
        <translation>Put a heading above the list, with columns such as name, kind, belongs to, secretary.</translation>
    </message>
    <message>
        <source>Thôi, chọn các dòng của một cấp rồi quyết định riêng từng cấp; vẫn quyết định chung thì đánh dấu rằng đã kiểm tra.</source>
        <translation>Leave, choose the rows of one level and decide on each level apart; to decide on all together mark that it was checked.</translation>
    </message>
    <message>
        <source>Tiêu biểu</source>
        <translation>Exemplary</translation>
    </message>
    <message>
        <source>Trang tính quá lớn: nhiều nhất {rows} dòng, {columns} cột, và {cells} ô.</source>
        <translation>The sheet is too large. At most: rows {rows}, columns {columns}, cells {cells}.</translation>
    </message>
    <message>
        <source>Trong một quyết định có {above} tổ chức do Ban Thường vụ quyết định và {below} tổ chức do đảng ủy cơ sở quyết định.</source>
        <translation>One decision has {above} organisations on which the standing board decides and {below} on which committees of base organisations decide.</translation>
    </message>
    <message>
        <source>Trong năm</source>
        <translation>Through the year</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Tên nhóm, người lập biểu thì xóa dòng; đúng là người trong danh sách thì giữ dòng.</source>
        <translation>Delete the row of a group or of who made the list; keep it where it is somebody of the list.</translation>
    </message>
    <message>
        <source>Tên thường gọi</source>
        <translation>Usual name</translation>
    </message>
    <message>
        <source>Tên tổ chức đảng</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tìm phiếu của cuộc bầu khác bỏ nhầm hòm, phiếu chưa dùng lẫn vào, phiếu đếm hai lần.</source>
        <translation>Look for papers of another contest in the wrong box, unused papers among them, papers counted twice.</translation>
    </message>
    <message>
        <source>Tìm phiếu dính nhau, phiếu còn trong hòm, phiếu lẫn vào tập khác hay cuộc bầu khác.</source>
        <translation>Look for papers that stick together, are still in the box, or lie in another batch or contest.</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Tăng số có mặt.</source>
        <translation>One more is present.</translation>
    </message>
    <message>
        <source>Tập {batch} khai {declared} phiếu mà nhập {entered}; số đã nhập của các tập vừa đúng số thu về {returned}.</source>
        <translation>Batch {batch} declares {declared} but holds {entered}; all that is entered is just what was returned, {returned}.</translation>
    </message>
    <message>
        <source>Tập {batch}: {papers} không phải là số phiếu.</source>
        <translation>Batch {batch}: {papers} is no number of papers.</translation>
    </message>
    <message>
        <source>Tập đang làm: {batch}.</source>
        <translation>Batch in work: {batch}.</translation>
    </message>
    <message>
        <source>Tập ấy đã đủ phiếu ở lượt đó: làm tiếp tập hoặc lượt còn thiếu.</source>
        <translation>That pass of the batch is full: go on with the batch or pass that is not.</translation>
    </message>
    <message>
        <source>Tệp Excel ghi mỗi người một trang tính, nhiều nhất {most} người; ở đây có {count}.</source>
        <translation>An Excel file has a sheet for each person, for {most} people at most; here are {count}.</translation>
    </message>
    <message>
        <source>Tệp quá lớn: nhiều nhất {most} MB, tính cả khi bung nén và mọi câu chữ lặp lại.</source>
        <translation>The file is too large: {most} MB at most, counted unpacked and with every repeated text.</translation>
    </message>
    <message>
        <source>Tệp «{name}» đã bị thay thế hoặc bị dọn mất phần ghi bên cạnh khi sổ đang mở, nên việc vừa rồi chưa được lưu. Trả tệp cũ về chỗ rồi làm lại, hoặc lưu bản sao sang nơi khác và mở bản sao đó: bản sao có đủ những gì đã lưu.</source>
        <translation>“{name}” was replaced, or what is written beside it was removed, while the book was open; what you just did was not saved. Put the former file back and do it again, or save a copy elsewhere and open that copy: it has all that was saved.</translation>
    </message>
    <message>
        <source>Tổ chức thành lập bao lâu thì còn là mới</source>
        <translation>How long an organisation is a new one</translation>
    </message>
    <message>
        <source>Tổ chức đảng</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tổ chức đảng chưa có tên.</source>
        <translation>The organisation has no name.</translation>
    </message>
    <message>
        <source>Tờ kiểm phiếu nhập dở: ô nào đã rời là đã lưu; mở tờ và nhập tiếp.</source>
        <translation>A tally sheet half entered: every cell that was left is stored; open it and go on.</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Tự nhận</source>
        <translation>Own rating</translation>
    </message>
    <message>
        <source>Tỷ lệ gõ số đạt/tổng số, như 83/92; số lượng gõ 812; việc đã xong gõ x, hay 11/12 việc.</source>
        <translation>Type a share as reached/total, as 83/92; a number as 812; for what is done x, or 11/12.</translation>
    </message>
    <message>
        <source>VPTC</source>
        <translation>Breached</translation>
    </message>
    <message>
        <source>Vi phạm tư cách</source>
        <translation>Breached the qualification</translation>
    </message>
    <message>
        <source>Viết tay tên trưởng ban và các thành viên vào bản in trước khi ký.</source>
        <translation>Write the names of the head and the members on the printed paper before it is signed.</translation>
    </message>
    <message>
        <source>Việc này của {who}: bấm F8 đổi người rồi gõ lại phiếu.</source>
        <translation>This is for {who}: press F8 to hand over, then key the paper again.</translation>
    </message>
    <message>
        <source>Việc này của {who}: bấm F8 đổi người rồi gõ số trên tờ.</source>
        <translation>This is for {who}: press F8 to change over, then type the figure on the sheet.</translation>
    </message>
    <message>
        <source>Việc sao lưu vào «{folder}» bị ngắt giữa chừng nên chưa có bản mới. Sao lưu lại; các bản sao trước còn nguyên.</source>
        <translation>The backup into “{folder}” was cut short, so there is no new one. Back up again; the earlier backups are whole.</translation>
    </message>
    <message>
        <source>Vào Đảng {joined} khi chưa đủ {least} tuổi, sinh {born}.</source>
        <translation>Joined the Party {joined} before the age of {least}, born {born}.</translation>
    </message>
    <message>
        <source>Vào Đảng {joined} là sau ngày đại hội {day}.</source>
        <translation>Joined {joined}, after the day of the congress, {day}.</translation>
    </message>
    <message>
        <source>Vẫn ghi vào danh sách và điểm danh được; không tính vào số triệu tập.</source>
        <translation>They are listed and checked in, and not counted among those summoned.</translation>
    </message>
    <message>
        <source>Vẫn thiếu thì ghi lý do. Số phiếu không thu về và lý do được in trong biên bản.</source>
        <translation>Where it stays missing, give the reason. The minutes print how many were not returned, and why.</translation>
    </message>
    <message>
        <source>Vắng suốt đại hội thì điểm danh vắng; trang cuộc bầu trừ khỏi số triệu tập.</source>
        <translation>Absent throughout: mark as absent; the page of the contest takes them off those summoned.</translation>
    </message>
    <message>
        <source>Xem các số phải khớp</source>
        <translation>See the figures</translation>
    </message>
    <message>
        <source>Xem kết quả chung của cuộc bầu; có lần bầu sai thì hủy lần đó, ghi lý do.</source>
        <translation>See the result of the whole contest; annul a ballot that was wrong, with a reason.</translation>
    </message>
    <message>
        <source>Xem lại các số phải khớp; chỗ nào chưa khớp có đường dẫn đến chỗ sửa.</source>
        <translation>Go through the figures that must agree; what does not leads to where it is mended.</translation>
    </message>
    <message>
        <source>Xem lại các đề nghị hoàn thành xuất sắc, hoặc ghi lý do và để cấp có thẩm quyền quyết định.</source>
        <translation>Look again at who is proposed as excellent, or note a reason and let the level in charge decide.</translation>
    </message>
    <message>
        <source>Xem lại phiếu và gõ đúng số trên phiếu.</source>
        <translation>Look at the ballot again and type the numbers on it.</translation>
    </message>
    <message>
        <source>Xem lại tình trạng trong danh sách rồi làm bước tiếp theo.</source>
        <translation>Look at the state in the list, then take the next step.</translation>
    </message>
    <message>
        <source>Xem lại vài dòng; ô nào nhầm thì sửa trong bảng.</source>
        <translation>Look at a few rows; correct the table where a cell went wrong.</translation>
    </message>
    <message>
        <source>Xem tập nào đã đủ, tập nào còn dở.</source>
        <translation>See which batches are full and which are not.</translation>
    </message>
    <message>
        <source>Xóa dòng thừa, hoặc sửa số thẻ cho đúng.</source>
        <translation>Take the superfluous row out, or correct the card number.</translation>
    </message>
    <message>
        <source>Xóa dòng thừa; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.</source>
        <translation>Take the superfluous row out; for two people of one name write the birth or the party card.</translation>
    </message>
    <message>
        <source>Xóa dòng, rồi sửa đại biểu trong bảng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.</source>
        <translation>Take the row out and change the delegate in the table; for two people of one name write the birth or the party card.</translation>
    </message>
    <message>
        <source>Xóa dòng, rồi sửa đảng viên trong bảng; nếu là hai người trùng tên thì ghi ngày sinh hoặc số thẻ đảng.</source>
        <translation>Delete the row and change the member in the table; if they are two people of one name, give the birth or the party card.</translation>
    </message>
    <message>
        <source>Xóa hoặc thay ký tự này; nếu để, bản in sẽ mất nó.</source>
        <translation>Delete or replace this sign; left in, it would be missing on paper.</translation>
    </message>
    <message>
        <source>Xóa lý do nếu được đánh giá, hoặc xóa mức xếp loại.</source>
        <translation>Clear the reason where there is an evaluation, or clear the class.</translation>
    </message>
    <message>
        <source>Xóa một dòng, hoặc gõ tên người khác.</source>
        <translation>Delete one row, or type another name.</translation>
    </message>
    <message>
        <source>Xóa một dòng.</source>
        <translation>Take one row out.</translation>
    </message>
    <message>
        <source>Xóa rồi gõ từng phiếu bằng số.</source>
        <translation>Clear the line and key each paper by its numbers.</translation>
    </message>
    <message>
        <source>Xóa thứ tự, hoặc chọn dự khuyết.</source>
        <translation>Remove the order, or choose alternate.</translation>
    </message>
    <message>
        <source>Xóa điểm của năm này.</source>
        <translation>Take the points of this year out.</translation>
    </message>
    <message>
        <source>Xếp loại hết cả nhóm rồi xem lại: mức khống chế tính trên số hoàn thành tốt nhiệm vụ.</source>
        <translation>Rate the whole group, then look again: the cap is reckoned on those who are rated good.</translation>
    </message>
    <message>
        <source>Xử lý từ đầu tập xuống, để vị trí của phiếu đúng.</source>
        <translation>Settle them from the top, so that the places of the papers are right.</translation>
    </message>
    <message>
        <source>Yếu kém</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>ai nhiều phiếu hơn trúng cử, không cần quá nửa</source>
        <translation>most votes win, over half is not needed</translation>
    </message>
    <message>
        <source>ban kiểm phiếu kết luận</source>
        <translation>decided by the counting board</translation>
    </message>
    <message>
        <source>bầu lại dự khuyết giữa những người bằng phiếu</source>
        <translation>run-off for alternates between those with equal votes</translation>
    </message>
    <message>
        <source>bầu lại giữa những người bằng phiếu</source>
        <translation>run-off between those with equal votes</translation>
    </message>
    <message>
        <source>bầu thừa số lượng</source>
        <translation>overvote</translation>
    </message>
    <message>
        <source>bầu tiếp</source>
        <translation>further ballot</translation>
    </message>
    <message>
        <source>bầu tiếp dự khuyết</source>
        <translation>further ballot for alternates</translation>
    </message>
    <message>
        <source>bị kết luận mất đoàn kết nội bộ</source>
        <translation>internal disunity concluded</translation>
    </message>
    <message>
        <source>bị kết luận suy thoái, tự diễn biến, tự chuyển hóa</source>
        <translation>concluded to show degradation, self-evolution, self-transformation</translation>
    </message>
    <message>
        <source>bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ</source>
        <translation>disciplined (reprimand or higher) in connection with the duty</translation>
    </message>
    <message>
        <source>bị đình chỉ sinh hoạt đảng</source>
        <translation>suspended from Party activity</translation>
    </message>
    <message>
        <source>cao cấp</source>
        <translation>advanced</translation>
    </message>
    <message>
        <source>cao đẳng</source>
        <translation>college</translation>
    </message>
    <message>
        <source>chi bộ cơ sở</source>
        <translation>base cell</translation>
    </message>
    <message>
        <source>chi bộ trực thuộc</source>
        <translation>cell of a base committee</translation>
    </message>
    <message>
        <source>chuyển sinh hoạt đi</source>
        <translation>transferred away</translation>
    </message>
    <message>
        <source>chính thức</source>
        <translation>official</translation>
    </message>
    <message>
        <source>chưa có số liệu</source>
        <translation>no figures yet</translation>
    </message>
    <message>
        <source>chưa kiểm mức ít nhất; đoàn chủ tịch đối chiếu danh sách với quy chế</source>
        <translation>the least is not checked; the presidium compares the list with the regulation</translation>
    </message>
    <message>
        <source>chưa nhập</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>chưa thẩm tra</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>chưa đọc được văn bản, không kiểm</source>
        <translation>the text was not read; not checked</translation>
    </message>
    <message>
        <source>chưa đủ</source>
        <translation>not complete</translation>
    </message>
    <message>
        <source>chưa đủ 6 tháng, tính như đảng viên mới kết nạp</source>
        <translation>less than six months, as for new members</translation>
    </message>
    <message>
        <source>chậm tiến độ</source>
        <translation>behind schedule</translation>
    </message>
    <message>
        <source>chỉ công nhân trực tiếp</source>
        <translation>workers alone</translation>
    </message>
    <message>
        <source>chỉ trừ ủy viên đang bị đình chỉ</source>
        <translation>only suspended members are deducted</translation>
    </message>
    <message>
        <source>chỉ xem</source>
        <translation>viewer</translation>
    </message>
    <message>
        <source>chỉ định</source>
        <translation>appointed</translation>
    </message>
    <message>
        <source>chủ doanh nghiệp tư nhân</source>
        <translation>owner of a private enterprise</translation>
    </message>
    <message>
        <source>các tập khai</source>
        <translation>declared in batches</translation>
    </message>
    <message>
        <source>cán bộ, công chức nhà nước (cấp huyện trở lên)</source>
        <translation>state officials (district and above)</translation>
    </message>
    <message>
        <source>cán bộ, công chức và người không chuyên trách cấp xã</source>
        <translation>officials and part-timers of communes</translation>
    </message>
    <message>
        <source>cán bộ, công chức Đảng, MTTQ, đoàn thể</source>
        <translation>officials of the Party, the Front and mass organisations</translation>
    </message>
    <message>
        <source>còn lại</source>
        <translation>left over</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>có cấp trên, nên là chi bộ trực thuộc</source>
        <translation>has one above it, so it is a subordinate cell</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>có, kiểm ngày chính thức</source>
        <translation>yes, check day of membership</translation>
    </message>
    <message>
        <source>công nhân trực tiếp trong doanh nghiệp</source>
        <translation>workers of enterprises</translation>
    </message>
    <message>
        <source>cơ quan nhà nước</source>
        <translation>State body</translation>
    </message>
    <message>
        <source>cơ quan đảng, đoàn thể</source>
        <translation>Party body, mass organisation</translation>
    </message>
    <message>
        <source>cả nhiệm kỳ</source>
        <translation>the whole term</translation>
    </message>
    <message>
        <source>cấp ủy viên triệu tập đại hội vắng mặt suốt đại hội</source>
        <translation>committee members summoned to the congress, absent throughout</translation>
    </message>
    <message>
        <source>cử nhân</source>
        <translation>bachelor</translation>
    </message>
    <message>
        <source>doanh nghiệp</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>doanh nghiệp 100% vốn nước ngoài</source>
        <translation>wholly foreign-owned enterprise</translation>
    </message>
    <message>
        <source>doanh nghiệp có vốn đầu tư nước ngoài</source>
        <translation>enterprise with foreign capital</translation>
    </message>
    <message>
        <source>doanh nghiệp cổ phần</source>
        <translation>joint-stock enterprise</translation>
    </message>
    <message>
        <source>doanh nghiệp nhà nước</source>
        <translation>state-owned enterprise</translation>
    </message>
    <message>
        <source>doanh nghiệp tư nhân</source>
        <translation>private enterprise</translation>
    </message>
    <message>
        <source>dòng trên phiếu hợp lệ</source>
        <translation>rows on valid papers</translation>
    </message>
    <message>
        <source>dưới</source>
        <translation>under</translation>
    </message>
    <message>
        <source>dưới 6 tháng</source>
        <translation>under 6 months</translation>
    </message>
    <message>
        <source>dự bị, không biểu quyết</source>
        <translation>on probation, no vote</translation>
    </message>
    <message>
        <source>dự khuyết</source>
        <translation>alternate</translation>
    </message>
    <message>
        <source>ghi lý do cho điều cần lưu ý</source>
        <translation>give reasons for warnings</translation>
    </message>
    <message>
        <source>ghi số biên bản</source>
        <translation>number the minutes</translation>
    </message>
    <message>
        <source>ghi số phiếu in, phát, đổi, niêm phong</source>
        <translation>account for papers printed, issued, exchanged, sealed</translation>
    </message>
    <message>
        <source>ghi tên người ngoài danh sách</source>
        <translation>a name written in</translation>
    </message>
    <message>
        <source>giấy chứng nhận bồi dưỡng hết hạn</source>
        <translation>the class certificate expires</translation>
    </message>
    <message>
        <source>hoàn thành</source>
        <translation>done</translation>
    </message>
    <message>
        <source>hoàn thành dưới 70% nhiệm vụ</source>
        <translation>less than 70% of the tasks done</translation>
    </message>
    <message>
        <source>hoàn thành tốt nhiệm vụ</source>
        <translation>fulfilled well</translation>
    </message>
    <message>
        <source>hoàn thành tốt nhiệm vụ trở lên</source>
        <translation>fulfilled well or better</translation>
    </message>
    <message>
        <source>hạn tổ chức lễ kết nạp</source>
        <translation>the ceremony is due</translation>
    </message>
    <message>
        <source>hạn xét công nhận chính thức</source>
        <translation>recognition is due</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>hết 12 tháng dự bị</source>
        <translation>12 months of probation end</translation>
    </message>
    <message>
        <source>học sinh</source>
        <translation>pupils</translation>
    </message>
    <message>
        <source>hỏng, đã đổi</source>
        <translation>spoiled, exchanged</translation>
    </message>
    <message>
        <source>hội nghị cấp ủy</source>
        <translation>committee conference</translation>
    </message>
    <message>
        <source>hợp lệ</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>hủy lượt nhập</source>
        <translation>drop a pass</translation>
    </message>
    <message>
        <source>hủy lần bầu</source>
        <translation>annul a round</translation>
    </message>
    <message>
        <source>khai trừ</source>
        <translation>expelled</translation>
    </message>
    <message>
        <source>khai ở các tập đủ</source>
        <translation>declared in full batches</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>other</translation>
    </message>
    <message>
        <source>không bầu cho ai</source>
        <translation>nobody voted for</translation>
    </message>
    <message>
        <source>không do ban kiểm phiếu phát ra</source>
        <translation>not issued by the counting board</translation>
    </message>
    <message>
        <source>không giữ chức vụ lãnh đạo</source>
        <translation>not a leader</translation>
    </message>
    <message>
        <source>không hợp lệ</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>không hợp lệ (phím 0 rồi 2 hoặc 3); chưa chắc thì để ban kết luận (phím 0 rồi 4)</source>
        <translation>invalid (key 0, then 2 or 3); where in doubt it is left to the board (key 0, then 4)</translation>
    </message>
    <message>
        <source>không quá</source>
        <translation>no more than</translation>
    </message>
    <message>
        <source>không thu về</source>
        <translation>not returned</translation>
    </message>
    <message>
        <source>không đánh dấu ô nào</source>
        <translation>no box marked</translation>
    </message>
    <message>
        <source>không đề cử, không ứng cử, không nhận đề cử; chương trình nhắc, đại hội quyết định</source>
        <translation>they neither nominate nor stand; the program warns, the congress decides</translation>
    </message>
    <message>
        <source>không đủ tư cách</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>không đủ tư cách, không biểu quyết</source>
        <translation>ineligible, no vote</translation>
    </message>
    <message>
        <source>không, theo biểu 6F của Ban Tổ chức Trung ương</source>
        <translation>no, by form 6F of the Central Organisation Commission</translation>
    </message>
    <message>
        <source>ký tên, đánh dấu riêng hoặc ghi thêm</source>
        <translation>signed, marked or written on</translation>
    </message>
    <message>
        <source>kết nạp lại</source>
        <translation>admitted again</translation>
    </message>
    <message>
        <source>loại hình khác</source>
        <translation>another kind</translation>
    </message>
    <message>
        <source>làm tròn xuống, nhỏ hơn 1 thì lấy 1</source>
        <translation>rounded down, at least 1</translation>
    </message>
    <message>
        <source>làm tròn xuống, vì «không vượt quá»; đổi được</source>
        <translation>rounded down, for it says “not exceed”; this can be changed</translation>
    </message>
    <message>
        <source>lãnh đạo, quản lý</source>
        <translation>leader, manager</translation>
    </message>
    <message>
        <source>lãnh đạo, quản lý doanh nghiệp</source>
        <translation>managers of enterprises</translation>
    </message>
    <message>
        <source>lý do khác</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>lưu bản sao của sổ</source>
        <translation>save a copy of the book</translation>
    </message>
    <message>
        <source>lập danh sách bầu cử</source>
        <translation>draw up the list of candidates</translation>
    </message>
    <message>
        <source>lực lượng vũ trang</source>
        <translation>armed forces</translation>
    </message>
    <message>
        <source>miễn công tác và sinh hoạt đảng</source>
        <translation>exempted from Party work and meetings</translation>
    </message>
    <message>
        <source>miễn sinh hoạt</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>mẫu số</source>
        <translation>base</translation>
    </message>
    <message>
        <source>mọi người lao động trong doanh nghiệp</source>
        <translation>everybody who works in an enterprise</translation>
    </message>
    <message>
        <source>mới kết nạp chưa đủ 6 tháng</source>
        <translation>admitted less than 6 months ago</translation>
    </message>
    <message>
        <source>mới thành lập</source>
        <translation>newly founded</translation>
    </message>
    <message>
        <source>mở lại</source>
        <translation>reopen</translation>
    </message>
    <message>
        <source>mở lại kiểm phiếu, đính chính kết quả</source>
        <translation>open a count again, correct a result</translation>
    </message>
    <message>
        <source>mở lại lượt nhập</source>
        <translation>open a pass again</translation>
    </message>
    <message>
        <source>mở lần bầu, ghi quyết định bầu tiếp</source>
        <translation>open a round, record whether to go on</translation>
    </message>
    <message>
        <source>mục In phiếu</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>mục Người bầu và mẫu số</source>
        <translation>Electorate and base</translation>
    </message>
    <message>
        <source>mục Phiếu và tập</source>
        <translation>Papers and batches</translation>
    </message>
    <message>
        <source>nam</source>
        <translation>male</translation>
    </message>
    <message>
        <source>ngoài hệ thống chính trị</source>
        <translation>outside the political system</translation>
    </message>
    <message>
        <source>người bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam</source>
        <translation>suspended, prosecuted or detained people</translation>
    </message>
    <message>
        <source>người có mặt</source>
        <translation>those present</translation>
    </message>
    <message>
        <source>người không chuyên trách ở thôn, bản</source>
        <translation>part-timers of villages</translation>
    </message>
    <message>
        <source>người không trúng của lần bầu lại đứng trước người ít phiếu hơn ở lần thứ nhất</source>
        <translation>who lost the run-off stands before those with fewer votes in the first ballot</translation>
    </message>
    <message>
        <source>người lao động đơn vị sự nghiệp ngoài công lập</source>
        <translation>employees of private service units</translation>
    </message>
    <message>
        <source>nhanh hơn tiến độ</source>
        <translation>ahead of schedule</translation>
    </message>
    <message>
        <source>nhiều nhất 30% như quy chế năm 2024</source>
        <translation>at most 30%, as in the regulation of 2024</translation>
    </message>
    <message>
        <source>nhân viên gián tiếp trong doanh nghiệp</source>
        <translation>office staff of enterprises</translation>
    </message>
    <message>
        <source>nhân viên và công nhân trực tiếp</source>
        <translation>office staff and workers</translation>
    </message>
    <message>
        <source>nhập phiếu</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>nhập phiếu, để phiếu chờ ban kết luận</source>
        <translation>key papers, put papers aside</translation>
    </message>
    <message>
        <source>nhập số triệu tập, số phiếu, chia tập</source>
        <translation>enter people and papers, split batches</translation>
    </message>
    <message>
        <source>nhập, đề nghị đánh giá, xếp loại</source>
        <translation>enter and propose evaluations</translation>
    </message>
    <message>
        <source>nông, lâm, ngư nghiệp</source>
        <translation>farming, forestry, fishing</translation>
    </message>
    <message>
        <source>nữ</source>
        <translation>female</translation>
    </message>
    <message>
        <source>phiếu bầu của mọi người</source>
        <translation>votes of everybody</translation>
    </message>
    <message>
        <source>phiếu chờ ban kết luận</source>
        <translation>papers put aside</translation>
    </message>
    <message>
        <source>phiếu hợp lệ, không tính cho ai</source>
        <translation>valid paper, counts for nobody</translation>
    </message>
    <message>
        <source>phiếu không do ban phát</source>
        <translation>papers not issued by the board</translation>
    </message>
    <message>
        <source>phiếu không hợp lệ</source>
        <translation>the paper is invalid</translation>
    </message>
    <message>
        <source>phiếu thu về</source>
        <translation>papers returned</translation>
    </message>
    <message>
        <source>phát ra</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>quan hệ hôn nhân với người nước ngoài</source>
        <translation>married to a foreigner</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>quyết định, trả lại, mở lại xếp loại</source>
        <translation>decide, return and re-open evaluations</translation>
    </message>
    <message>
        <source>quá mức cho phép theo thời gian</source>
        <translation>more than the time so far allows</translation>
    </message>
    <message>
        <source>quá nửa số người có mặt</source>
        <translation>over half of those present</translation>
    </message>
    <message>
        <source>quá nửa số người được triệu tập; tỷ lệ in theo số có mặt; đổi được ở trang Biểu quyết</source>
        <translation>over half of those summoned; the share is printed of those present; can be changed on the page of shows of cards</translation>
    </message>
    <message>
        <source>quản lý người sử dụng, PIN, tự khóa</source>
        <translation>manage people, PINs, the lock</translation>
    </message>
    <message>
        <source>sinh hoạt tạm thời nơi khác</source>
        <translation>temporarily elsewhere</translation>
    </message>
    <message>
        <source>sinh viên</source>
        <translation>students</translation>
    </message>
    <message>
        <source>sơ cấp</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>số gõ tay</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>số lượng</source>
        <translation>count</translation>
    </message>
    <message>
        <source>sổ không ghi ai</source>
        <translation>nobody in the book</translation>
    </message>
    <message>
        <source>sửa chỉ tiêu và số thực hiện</source>
        <translation>edit targets and actual figures</translation>
    </message>
    <message>
        <source>sửa lời văn của văn bản</source>
        <translation>change the wording of documents</translation>
    </message>
    <message>
        <source>sửa tổ chức đảng, đảng viên, kết nạp</source>
        <translation>edit organisations, members, admissions</translation>
    </message>
    <message>
        <source>sửa, bỏ phiếu đã nhập trong lượt</source>
        <translation>correct or remove papers of a pass</translation>
    </message>
    <message>
        <source>theo họ, rồi tên đệm</source>
        <translation>by family name, then middle name</translation>
    </message>
    <message>
        <source>thu về</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>thành viên lãnh đạo bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ</source>
        <translation>a leading member disciplined (reprimand or higher) in connection with the duty</translation>
    </message>
    <message>
        <source>thêm, sửa, bỏ cuộc bầu và ban kiểm phiếu</source>
        <translation>add, change, remove contests and their boards</translation>
    </message>
    <message>
        <source>thư ký</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>thạc sĩ</source>
        <translation>master</translation>
    </message>
    <message>
        <source>tiến sĩ</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>toàn quyền</source>
        <translation>full rights</translation>
    </message>
    <message>
        <source>toàn Đảng bộ</source>
        <translation>the whole committee</translation>
    </message>
    <message>
        <source>trong mức cho phép theo thời gian</source>
        <translation>within what the time so far allows</translation>
    </message>
    <message>
        <source>trung cấp</source>
        <translation>intermediate</translation>
    </message>
    <message>
        <source>trên</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>trên 50% nhiệm vụ không hoàn thành</source>
        <translation>more than 50% of the tasks not done</translation>
    </message>
    <message>
        <source>trên 50% phiếu tín nhiệm thấp trong năm</source>
        <translation>more than 50% votes of low confidence in the year</translation>
    </message>
    <message>
        <source>trên 50% đơn vị phụ trách không hoàn thành nhiệm vụ</source>
        <translation>more than 50% of the units in charge did not fulfil their tasks</translation>
    </message>
    <message>
        <source>trên số hoàn thành tốt, không kể số hoàn thành xuất sắc; đổi được</source>
        <translation>of those rated good, without the excellent ones; this can be changed</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>return</translation>
    </message>
    <message>
        <source>trực tiếp đảng bộ</source>
        <translation>the committee itself</translation>
    </message>
    <message>
        <source>tên để lại trên phiếu hợp lệ</source>
        <translation>names left on valid papers</translation>
    </message>
    <message>
        <source>tính từ sổ</source>
        <translation>counted from the book</translation>
    </message>
    <message>
        <source>tập chưa khớp giữa các lượt</source>
        <translation>batches whose passes differ</translation>
    </message>
    <message>
        <source>tập {batch} khai</source>
        <translation>batch {batch} declared</translation>
    </message>
    <message>
        <source>tập {batch} đã nhập</source>
        <translation>batch {batch} entered</translation>
    </message>
    <message>
        <source>tập {batch} đã nhập đủ các lượt</source>
        <translation>batch {batch}, entered in all passes</translation>
    </message>
    <message>
        <source>tổ chức mới thành lập</source>
        <translation>newly founded organisation</translation>
    </message>
    <message>
        <source>tổ chức đảng hoàn thành nhiệm vụ trở lên</source>
        <translation>organisations that fulfilled their task or better</translation>
    </message>
    <message>
        <source>tổ chức đảng hoàn thành tốt nhiệm vụ trở lên</source>
        <translation>organisations that fulfilled it well or better</translation>
    </message>
    <message>
        <source>tổ chức đảng hoàn thành xuất sắc nhiệm vụ</source>
        <translation>organisations rated excellent</translation>
    </message>
    <message>
        <source>tờ kiểm phiếu</source>
        <translation>tally sheets</translation>
    </message>
    <message>
        <source>từ trần</source>
        <translation>deceased</translation>
    </message>
    <message>
        <source>từ … trở lên</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>vi phạm chính sách KHHGĐ</source>
        <translation>breach of the family planning policy</translation>
    </message>
    <message>
        <source>vi phạm những điều đảng viên không được làm, trách nhiệm nêu gương</source>
        <translation>breached what members may not do, or the duty to set an example</translation>
    </message>
    <message>
        <source>viên chức đơn vị sự nghiệp công lập</source>
        <translation>employees of public service units</translation>
    </message>
    <message>
        <source>vượt</source>
        <translation>exceeded</translation>
    </message>
    <message>
        <source>vắng có phép</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>vắng không phép</source>
        <translation>absent without leave</translation>
    </message>
    <message>
        <source>về người ứng cử, được đề cử tại đại hội; lấy từ nhiều phiếu đến hết chỗ, danh sách cấp ủy chuẩn bị giữ nguyên</source>
        <translation>about those from the floor; most votes first until there is no room left, the prepared list stays</translation>
    </message>
    <message>
        <source>về trước</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>xem, tìm, in và lưu văn bản</source>
        <translation>look, search, print and save documents</translation>
    </message>
    <message>
        <source>xin ra khỏi Đảng</source>
        <translation>resigned from the Party</translation>
    </message>
    <message>
        <source>xác nhận kết quả</source>
        <translation>confirm the result</translation>
    </message>
    <message>
        <source>xóa tên</source>
        <translation>struck off</translation>
    </message>
    <message>
        <source>{body} đã đổi sau khi đại hội biểu quyết: {change}.</source>
        <translation>{body} changed after the congress voted on it: {change}.</translation>
    </message>
    <message>
        <source>{count} dòng có chữ như của phông TCVN3 hoặc VNI, trước hết là dòng {row}: «{text}».</source>
        <translation>Rows that look as if written in a TCVN3 or VNI font: {count}, first row {row}: &quot;{text}&quot;.</translation>
    </message>
    <message>
        <source>{count} người chưa rõ ngày chính thức, được tính là đảng viên chính thức: {names}.</source>
        <translation>Whose day of official membership is not clear, counted as official members: {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} nơi cùng gọi là «{name}»: {names}.</source>
        <translation>{count} are called “{name}”: {names}.</translation>
    </message>
    <message>
        <source>{first} đứng trước {name} trong danh sách dự khuyết của đoàn.</source>
        <translation>{first} stands before {name} in the delegation&apos;s list of alternates.</translation>
    </message>
    <message>
        <source>{for_} tán thành + {against} không tán thành + {others} ý kiến khác = {counted}, mà có mặt {present}.</source>
        <translation>{for_} in favour + {against} against + {others} of other opinion = {counted}, but {present} present.</translation>
    </message>
    <message>
        <source>{group}: {used} hoàn thành xuất sắc nhiệm vụ; mức {percent}% cho phép {allowed}, vượt {over}.</source>
        <translation>{group}: {used} rated excellent, above the {percent}% allowed, which is {allowed}; {over} too many.</translation>
    </message>
    <message>
        <source>{group}: {used} hoàn thành xuất sắc nhiệm vụ; mức {percent}% tạm tính cho phép {allowed}, còn {unrated} chưa xếp loại.</source>
        <translation>{group}: {used} excellent; so far the cap of {percent}% allows {allowed}, {unrated} are still to be rated.</translation>
    </message>
    <message>
        <source>{guide} không chấm điểm.</source>
        <translation>{guide} gives no points.</translation>
    </message>
    <message>
        <source>{head} đứng đầu {name} nên không được tự {step} xếp loại của tổ chức này.</source>
        <translation>{head} heads {name} and may not {step} the class of this organisation.</translation>
    </message>
    <message>
        <source>{head}, người đứng đầu {name}, có thể là chính người đang sử dụng sổ, «{operator}».</source>
        <translation>{head}, who heads {name}, may be the person using the book, «{operator}».</translation>
    </message>
    <message>
        <source>{names} bằng phiếu ở chỗ cuối của danh sách.</source>
        <translation>{names} are equal at the last place of the list.</translation>
    </message>
    <message>
        <source>{name} ({role}) không làm được việc này: {act}.</source>
        <translation>{name} ({role}) may not do this: {act}.</translation>
    </message>
    <message>
        <source>{name} chưa được đại hội biểu quyết đưa vào danh sách.</source>
        <translation>The congress has not voted to put {name} on the list.</translation>
    </message>
    <message>
        <source>{name} còn đảng viên hoặc tổ chức trực thuộc.</source>
        <translation>{name} still has members or organisations below it.</translation>
    </message>
    <message>
        <source>{name} có thể chính là {other} ({told}).</source>
        <translation>{name} may be {other} ({told}).</translation>
    </message>
    <message>
        <source>{name} có thể là chính người ký quyết định, «{signer}».</source>
        <translation>{name} may be the signer of the decision, «{signer}».</translation>
    </message>
    <message>
        <source>{name} có thể là chính người đang sử dụng sổ, «{operator}».</source>
        <translation>{name} may be the very person using the book, “{operator}”.</translation>
    </message>
    <message>
        <source>{name} có tên trong danh sách bầu cử {contest}.</source>
        <translation>{name} stands on the list of {contest}.</translation>
    </message>
    <message>
        <source>{name} cùng với điều sổ đã ghi thì vừa có mức xếp loại vừa có lý do không đánh giá.</source>
        <translation>{name} has, with what the book says already, both a class and a reason not to be evaluated.</translation>
    </message>
    <message>
        <source>{name} không còn ở bước ấy.</source>
        <translation>{name} is no longer at that step.</translation>
    </message>
    <message>
        <source>{name} không cùng đoàn với {absent}.</source>
        <translation>{name} is not of the same delegation as {absent}.</translation>
    </message>
    <message>
        <source>{name} không phải đại biểu chính thức chưa có người thay.</source>
        <translation>{name} is not an official delegate without a replacement.</translation>
    </message>
    <message>
        <source>{name} không phải đại biểu chính thức của đại hội.</source>
        <translation>{name} is no official delegate to the congress.</translation>
    </message>
    <message>
        <source>{name} không phải đại biểu dự khuyết đang chờ.</source>
        <translation>{name} is not an alternate who is waiting.</translation>
    </message>
    <message>
        <source>{name} không thể trực thuộc chính nó hoặc tổ chức ở dưới nó.</source>
        <translation>{name} cannot belong to itself or to what is below it.</translation>
    </message>
    <message>
        <source>{name} không được tự {step} xếp loại của chính mình.</source>
        <translation>{name} cannot do this about their own class: {step}.</translation>
    </message>
    <message>
        <source>{name} không đủ tư cách đại biểu, không gọi thay được.</source>
        <translation>{name} was found ineligible as a delegate and cannot be called.</translation>
    </message>
    <message>
        <source>{name} không đủ tư cách đại biểu.</source>
        <translation>{name} is not eligible as a delegate.</translation>
    </message>
    <message>
        <source>{name} là đại biểu đương nhiên, không do tổ chức nào bầu nên không có dự khuyết thay.</source>
        <translation>{name} is a delegate ex officio, elected by no organisation, so has no alternate.</translation>
    </message>
    <message>
        <source>{name} là đảng viên dự bị nên không tham gia ban kiểm phiếu.</source>
        <translation>{name} is a probationary member and may not count.</translation>
    </message>
    <message>
        <source>{name} là đảng viên dự bị nên không ứng cử, không được đề cử.</source>
        <translation>{name} is a probationary member and may neither stand nor be nominated.</translation>
    </message>
    <message>
        <source>{name} là đảng viên dự bị, không có quyền biểu quyết.</source>
        <translation>{name} is on probation and has no vote.</translation>
    </message>
    <message>
        <source>{name} thuộc cấp ủy triệu tập: không đề cử, ứng cử, nhận đề cử ngoài danh sách cấp ủy đã chuẩn bị.</source>
        <translation>{name} is of the convening committee, whose members neither nominate nor stand outside the prepared list.</translation>
    </message>
    <message>
        <source>{name} vừa có mức xếp loại vừa có lý do không đánh giá.</source>
        <translation>{name} has both a class and a reason for not being evaluated.</translation>
    </message>
    <message>
        <source>{name} vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu cử.</source>
        <translation>{name} is on the counting board and on the list of candidates.</translation>
    </message>
    <message>
        <source>{name} xin rút mà đại hội chưa quyết định.</source>
        <translation>{name} asks to withdraw, and the congress has not decided.</translation>
    </message>
    <message>
        <source>{name} đang có trong một lần dự khuyết thay thế.</source>
        <translation>{name} is part of a replacement by an alternate.</translation>
    </message>
    <message>
        <source>{name} đang làm việc nên không tự bỏ mình được.</source>
        <translation>{name} is working and cannot take themselves off.</translation>
    </message>
    <message>
        <source>{name} đang ở {body}.</source>
        <translation>{name} sits in: {body}.</translation>
    </message>
    <message>
        <source>{name} đã có trong danh sách giới thiệu.</source>
        <translation>{name} is among the nominees already.</translation>
    </message>
    <message>
        <source>{name} đã có trong sổ mà dòng này ghi khác.</source>
        <translation>{name} is in the book already, and this row says otherwise.</translation>
    </message>
    <message>
        <source>{name} đã có trong sổ, số {number}, và dòng này ghi khác.</source>
        <translation>{name} is in the book with the number {number}, and this row says something else.</translation>
    </message>
    <message>
        <source>{name} đã có trong sổ, và dòng này ghi khác.</source>
        <translation>{name} is in the book already, and this row says otherwise.</translation>
    </message>
    <message>
        <source>{name} đã có trong sổ, và dòng này ghi khác: {changes}.</source>
        <translation>{name} is in the book already, and this row says otherwise: {changes}.</translation>
    </message>
    <message>
        <source>{name} đã có tên.</source>
        <translation>{name} is there already.</translation>
    </message>
    <message>
        <source>{name} đã có việc ghi ngày {day} ở Quá trình, trước ngày thành lập {founded}.</source>
        <translation>The past of {name} tells of {day}, before it was founded on {founded}.</translation>
    </message>
    <message>
        <source>{name} đã có đại biểu, đảng viên hoặc đánh giá ghi theo.</source>
        <translation>Delegates, members or evaluations belong to {name}.</translation>
    </message>
    <message>
        <source>{name} đã có ở dòng {first}.</source>
        <translation>{name} stands in row {first} already.</translation>
    </message>
    <message>
        <source>{name} đã dự một phiên, không vắng suốt đại hội.</source>
        <translation>{name} attended a session, so was not absent from the whole congress.</translation>
    </message>
    <message>
        <source>{name} đã kết thúc hoạt động từ ngày {day}.</source>
        <translation>{name} ended on {day}.</translation>
    </message>
    <message>
        <source>{name} đã kết thúc hoạt động.</source>
        <translation>{name} has ended.</translation>
    </message>
    <message>
        <source>{name} đã sáp nhập vào {into} từ ngày {day}.</source>
        <translation>{name} was merged into {into} on {day}.</translation>
    </message>
    <message>
        <source>{name} đã trúng cử hoặc là dự khuyết ở lần bầu trước.</source>
        <translation>{name} was elected or made an alternate in an earlier ballot.</translation>
    </message>
    <message>
        <source>{name} đã được điểm danh có mặt ở một phiên.</source>
        <translation>{name} was checked in at a session.</translation>
    </message>
    <message>
        <source>{name} được giới thiệu để bầu {contest}.</source>
        <translation>{name} was put forward for the election of {contest}.</translation>
    </message>
    <message>
        <source>{name} đề cử mà không phải đại biểu chính thức.</source>
        <translation>{name} nominates without being an official delegate.</translation>
    </message>
    <message>
        <source>{name} đứng hai lần trong danh sách.</source>
        <translation>{name} stands twice on the list.</translation>
    </message>
    <message>
        <source>{name} ở ban kiểm phiếu là đảng viên dự bị.</source>
        <translation>{name} of the counting board is on probation.</translation>
    </message>
    <message>
        <source>{name} ở ban kiểm phiếu mà được giới thiệu vào danh sách bầu cử.</source>
        <translation>{name} is on the counting board and was put forward for the list of candidates.</translation>
    </message>
    <message>
        <source>{name}: bị kỷ luật trong năm ({discipline}), mà xếp «{rated}».</source>
        <translation>{name}: disciplined in the year ({discipline}), but rated «{rated}».</translation>
    </message>
    <message>
        <source>{name}: bị kỷ luật trong năm ({discipline}), thường không xếp cao hơn «{most}», mà xếp «{rated}».</source>
        <translation>{name}: disciplined in the year ({discipline}), usually not above «{most}», but rated «{rated}».</translation>
    </message>
    <message>
        <source>{name}: chi bộ đã biểu quyết xếp loại mà lại ghi không đánh giá: {reason}.</source>
        <translation>{name}: the cell voted on a class, but it is noted that there is no evaluation: {reason}.</translation>
    </message>
    <message>
        <source>{name}: chưa có mức xếp loại nên không {step} được.</source>
        <translation>{name}: there is no class yet; not open now: {step}.</translation>
    </message>
    <message>
        <source>{name}: chưa có số đảng viên chính thức được triệu tập.</source>
        <translation>{name}: the number of official members summoned is missing.</translation>
    </message>
    <message>
        <source>{name}: chưa ghi lý do xếp loại lại.</source>
        <translation>{name}: the reason for rating again is missing.</translation>
    </message>
    <message>
        <source>{name}: chưa ghi lý do {step}.</source>
        <translation>{name}: a reason is missing for this: {step}.</translation>
    </message>
    <message>
        <source>{name}: chưa ghi rõ lý do chưa đánh giá.</source>
        <translation>{name}: it is not said why there is no evaluation.</translation>
    </message>
    <message>
        <source>{name}: chưa gõ số phiếu của mức nào.</source>
        <translation>{name}: no votes for any class are typed yet.</translation>
    </message>
    <message>
        <source>{name}: chưa rõ đến ngày {day} đã đủ 6 tháng hay chưa, vì không biết ngày cụ thể.</source>
        <translation>{name}: it is not sure whether six months have passed on {day}, for the exact day is not known.</translation>
    </message>
    <message>
        <source>{name}: chỉ doanh nghiệp mới có loại hình doanh nghiệp.</source>
        <translation>{name}: only an enterprise is of a kind of enterprise.</translation>
    </message>
    <message>
        <source>{name}: các mức cộng lại được {counted} phiếu mà có {valid} phiếu hợp lệ.</source>
        <translation>{name}: votes for all classes: {counted}, valid papers: {valid}.</translation>
    </message>
    <message>
        <source>{name}: có hai dòng trong tệp.</source>
        <translation>{name}: stands in the file twice.</translation>
    </message>
    <message>
        <source>{name}: có mặt {present} mà chỉ triệu tập {base}.</source>
        <translation>{name}: {present} present, but only {base} summoned.</translation>
    </message>
    <message>
        <source>{name}: có ngày kỷ luật ({day}) mà chưa ghi hình thức, nên không được tính là bị kỷ luật trong năm.</source>
        <translation>{name}: there is a day of discipline ({day}) without its form, so it does not count as discipline in the year.</translation>
    </message>
    <message>
        <source>{name}: cùng họ tên, ngày sinh với dòng {first}, khác số thẻ đảng.</source>
        <translation>{name}: same name and date of birth as row {first}, but another party card.</translation>
    </message>
    <message>
        <source>{name}: cùng họ tên, ngày sinh với một đảng viên trong sổ, khác số thẻ: {card}.</source>
        <translation>{name}: same name and date of birth as a member in the book who has another card: {card}.</translation>
    </message>
    <message>
        <source>{name}: cùng họ tên, ngày sinh với số {number}, khác số thẻ đảng.</source>
        <translation>{name}: same name and date of birth as number {number}, but another party card.</translation>
    </message>
    <message>
        <source>{name}: cơ quan, đơn vị xếp «{by_state}», mà đảng viên xếp «{rated}».</source>
        <translation>{name}: rated «{by_state}» by the office, but «{rated}» as a member.</translation>
    </message>
    <message>
        <source>{name}: cột Phiếu không nhận dán «{text}», chỉ hiện số phiếu.</source>
        <translation>{name}: «{text}» cannot be pasted into the column Votes, which only shows counts.</translation>
    </message>
    <message>
        <source>{name}: cột này chỉ để xem, trong sổ không ghi «{text}».</source>
        <translation>{name}: this column is only read; the book does not say “{text}” here.</translation>
    </message>
    <message>
        <source>{name}: hai năm liền ({before}, {year}) ở mức thấp nhất, thuộc diện xem xét xóa tên.</source>
        <translation>{name}: two years in a row ({before}, {year}) in the lowest class; striking off the list is to be considered.</translation>
    </message>
    <message>
        <source>{name}: lý do chưa đánh giá không có trong {guide}.</source>
        <translation>{name}: {guide} does not know this reason for not being evaluated.</translation>
    </message>
    <message>
        <source>{name}: mới có một trong hai phần điểm.</source>
        <translation>{name}: only one of the two parts of the points is there.</translation>
    </message>
    <message>
        <source>{name}: mức quyết định trong tệp khác với sổ; danh sách không quyết định xếp loại.</source>
        <translation>{name}: the decided class in the file differs from the book; no list decides a class.</translation>
    </message>
    <message>
        <source>{name}: ngày kỷ luật ({day}) không thuộc năm {year}, mà được tính là bị kỷ luật trong năm.</source>
        <translation>{name}: the date of discipline ({day}) is not in {year}, yet it counts as discipline in the year.</translation>
    </message>
    <message>
        <source>{name}: ngày vào Đảng {joined} và ngày lễ kết nạp {ceremony} khác nhau về việc đủ 6 tháng đến ngày {day}.</source>
        <translation>{name}: the day of joining {joined} and that of the ceremony {ceremony} do not agree on six months by {day}.</translation>
    </message>
    <message>
        <source>{name}: năm này không có tổ chức như vậy trong danh sách đánh giá.</source>
        <translation>{name}: this year has no such organisation among its evaluations.</translation>
    </message>
    <message>
        <source>{name}: năm này không có đảng viên như vậy trong danh sách đánh giá.</source>
        <translation>{name}: no such member is evaluated in this year.</translation>
    </message>
    <message>
        <source>{name}: năm này không xếp loại «{rated}» nên không có phiếu cho mức ấy.</source>
        <translation>{name}: there is no class “{rated}” in this year, so there are no votes for it.</translation>
    </message>
    <message>
        <source>{name}: phát ra {issued} phiếu mà chỉ có {base} đảng viên được biểu quyết.</source>
        <translation>{name}: papers issued: {issued}, members with a vote: only {base}.</translation>
    </message>
    <message>
        <source>{name}: phát ra {issued} phiếu mà chỉ có {present} người có mặt.</source>
        <translation>{name}: papers issued: {issued}, but only {present} present.</translation>
    </message>
    <message>
        <source>{name}: quyết định xếp loại lại đề ngày trước quyết định cũ, {day}.</source>
        <translation>{name}: the decision to rate again is dated before the former one, {day}.</translation>
    </message>
    <message>
        <source>{name}: số thẻ đảng {card} đã là của {holder} ({told}).</source>
        <translation>{name}: party card number {card} is that of {holder} ({told}).</translation>
    </message>
    <message>
        <source>{name}: thu về {returned} phiếu, nhiều hơn {issued} phiếu phát ra.</source>
        <translation>{name}: papers returned: {returned}, more than issued: {issued}.</translation>
    </message>
    <message>
        <source>{name}: trùng tên với dòng {first}, kiểm lại.</source>
        <translation>{name}: the same name as in row {first}; check it.</translation>
    </message>
    <message>
        <source>{name}: trùng tên với một đảng viên trong sổ, kiểm lại.</source>
        <translation>{name}: same name as a member in the book, check.</translation>
    </message>
    <message>
        <source>{name}: trùng tên với số {number}, kiểm lại.</source>
        <translation>{name}: the name of number {number}, check.</translation>
    </message>
    <message>
        <source>{name}: {count} không thể là số phiếu.</source>
        <translation>{name}: {count} cannot be a number of votes.</translation>
    </message>
    <message>
        <source>{name}: {many} tổ chức cùng tên, không rõ là tổ chức nào.</source>
        <translation>{name}: {many} organisations have this name; which one is meant is not clear.</translation>
    </message>
    <message>
        <source>{name}: {many} tổ chức trực thuộc, thành viên lãnh đạo bị kỷ luật trong năm ({who}), mà xếp «{rated}».</source>
        <translation>{name}: {many} subordinate organisations or leading members disciplined in the year ({who}), but rated «{rated}».</translation>
    </message>
    <message>
        <source>{name}: {many} đảng viên cùng họ tên, không rõ là ai.</source>
        <translation>{name}: {many} members have this name; it is not clear who is meant.</translation>
    </message>
    <message>
        <source>{name}: {organisation} không còn hoạt động.</source>
        <translation>{name}: {organisation} is no longer at work.</translation>
    </message>
    <message>
        <source>{name}: {points} điểm không nằm trong khoảng 0 đến {most}.</source>
        <translation>{name}: {points} points are not between 0 and {most}.</translation>
    </message>
    <message>
        <source>{name}: {points} điểm ứng với «{by_points}», mà xếp thấp hơn: «{rated}».</source>
        <translation>{name}: {points} points suggest “{by_points}”, but the class is lower: “{rated}”.</translation>
    </message>
    <message>
        <source>{name}: {points} điểm ứng với «{by_points}», mà xếp «{rated}».</source>
        <translation>{name}: {points} points suggest “{by_points}”, but the class is “{rated}”.</translation>
    </message>
    <message>
        <source>{name}: {state}, nên không {step} được.</source>
        <translation>{name}: this is {state}; not open now: {step}.</translation>
    </message>
    <message>
        <source>{name}: {valid} phiếu hợp lệ + {invalid} không hợp lệ khác {returned} phiếu thu về.</source>
        <translation>{name}: {valid} valid + {invalid} invalid papers are not the {returned} returned.</translation>
    </message>
    <message>
        <source>{name}: {why}; trường hợp này thường xếp «{lowest}».</source>
        <translation>{name}: {why}; the class is then usually “{lowest}”.</translation>
    </message>
    <message>
        <source>{name}: «{text}» không phải lý do chưa đánh giá.</source>
        <translation>{name}: “{text}” is no reason for not being evaluated.</translation>
    </message>
    <message>
        <source>{name}: «{text}» không phải số phiếu.</source>
        <translation>{name}: “{text}” is no number of votes.</translation>
    </message>
    <message>
        <source>{name}: đã có quyết định xếp loại số {number}.</source>
        <translation>{name}: decision {number} on the class is there already.</translation>
    </message>
    <message>
        <source>{name}: đã ghi {issued} phiếu mà ô Có mặt còn trống.</source>
        <translation>{name}: votes noted: {issued}, but Present is still empty.</translation>
    </message>
    <message>
        <source>{name}: được đánh dấu tiêu biểu mà mức xếp loại không phải «{best}».</source>
        <translation>{name}: marked as exemplary while the class is not “{best}”.</translation>
    </message>
    <message>
        <source>{name}: đến ngày {day} chưa đủ 6 tháng từ ngày kết nạp.</source>
        <translation>{name}: on {day} six months since the admission have not passed.</translation>
    </message>
    <message>
        <source>{name}: đến ngày {day} đã đủ 6 tháng từ ngày kết nạp.</source>
        <translation>{name}: on {day} six months since the admission have passed.</translation>
    </message>
    <message>
        <source>{office} chỉ có một người, mà số lượng cần bầu là {seats}.</source>
        <translation>{office} is one person, but {seats} are to be elected.</translation>
    </message>
    <message>
        <source>{operator} đã nhập lượt {number} của tập {batch} nên không tự xử lý chênh lệch của tập này.</source>
        <translation>{operator} keyed pass {number} of batch {batch} and so does not settle what differs in this batch.</translation>
    </message>
    <message>
        <source>{operator} đã nhập lượt {other} của tập {batch}.</source>
        <translation>{operator} keyed pass {other} of batch {batch}.</translation>
    </message>
    <message>
        <source>{operator} đã nhập lần {number} tờ kiểm phiếu của tập {batch} nên không tự chốt chỗ khác nhau của tờ này.</source>
        <translation>{operator} made entry {number} of the tally sheet of batch {batch} and does not settle its differences.</translation>
    </message>
    <message>
        <source>{papers} phiếu đã in theo danh sách hoặc số lượng cũ.</source>
        <translation>Papers printed by a former list or number of seats: {papers}.</translation>
    </message>
    <message>
        <source>{what}: {left} và {right}.</source>
        <translation>{what}: {left} and {right}.</translation>
    </message>
    <message>
        <source>«{name}» còn phần ghi dở bên cạnh mà ở đây không ghi được. Chép sổ và các tệp cùng tên bên cạnh sang thư mục ghi được rồi mở.</source>
        <translation>“{name}” has an unfinished part beside it, and nothing can be written here. Copy the book and the files of the same name beside it to a folder that can be written to, and open it there.</translation>
    </message>
    <message>
        <source>«{name}» có đuôi {suffix} nhưng bên trong không phải là sổ đại hội: tệp khác bị đổi tên, hoặc chép, tải về hỏng. Chép lại từ nơi lấy tệp; không còn thì khôi phục bản sao gần nhất: nút «Khôi phục từ bản sao…» ở màn hình đầu.</source>
        <translation>“{name}” ends in {suffix} but is no congress book inside: another file was renamed, or copying or downloading spoiled it. Copy it again from where it came from; where it is no longer there, restore the latest backup by “Restore from a backup…” on the first screen.</translation>
    </message>
    <message>
        <source>«{name}» dài quá.</source>
        <translation>“{name}” is too long.</translation>
    </message>
    <message>
        <source>«{name}» không còn dữ liệu nào, không phải là sổ đại hội: chép hỏng hoặc ổ hỏng. Chép lại từ nơi lấy tệp, hoặc khôi phục bản sao gần nhất.</source>
        <translation>“{name}” holds no data any more, it is not a congress book: a bad copy or a bad disk. Copy it again from where it came, or restore the latest backup.</translation>
    </message>
    <message>
        <source>«{name}» không còn như lúc lưu: mã kiểm tra khác. Dùng bản sao khác.</source>
        <translation>“{name}” is no longer as it was saved: its digest differs. Use another backup.</translation>
    </message>
    <message>
        <source>«{name}» không có gì ngoài tên, trong khi các dòng khác có.</source>
        <translation>“{name}” has nothing but a name, while other rows have more.</translation>
    </message>
    <message>
        <source>«{name}» không phải họ và tên.</source>
        <translation>“{name}” is no name.</translation>
    </message>
    <message>
        <source>«{name}» không phải là bản sao lưu của sổ. Chọn tệp có đuôi .sodaihoi hoặc .sodaihoi.age.</source>
        <translation>“{name}” is no backup of a book. Choose a file that ends in .sodaihoi or .sodaihoi.age.</translation>
    </message>
    <message>
        <source>«{name}» không phải là sổ đại hội. Chọn tệp có đuôi {suffix}.</source>
        <translation>“{name}” is no congress book. Choose a file that ends in {suffix}.</translation>
    </message>
    <message>
        <source>«{name}» là bản sao lưu có khóa, không phải là sổ đại hội mở thẳng được. Khôi phục nó thành sổ mới bằng mật khẩu: nút «Khôi phục từ bản sao…» ở màn hình đầu, hoặc lệnh restore.</source>
        <translation>“{name}” is a sealed backup, not a congress book that opens by itself. Restore it as a new book with its passphrase: the button “Restore from a backup…” on the first screen, or the command restore.</translation>
    </message>
    <message>
        <source>«{name}» là thư mục, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi ở trong thư mục.</source>
        <translation>“{name}” is a folder, not a congress book. Choose the file ending in .sodaihoi inside the folder.</translation>
    </message>
    <message>
        <source>«{name}» là tệp JSON, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi.</source>
        <translation>“{name}” is a JSON file, not a congress book. Choose a file ending in .sodaihoi.</translation>
    </message>
    <message>
        <source>«{name}» là tệp dữ liệu của phần mềm khác, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi.</source>
        <translation>“{name}” is a data file of another program, not a congress book. Choose a file ending in .sodaihoi.</translation>
    </message>
    <message>
        <source>«{name}» là tệp kiểm lại của một lần bầu, không phải là sổ đại hội. Đếm lại bằng lệnh recount; mở sổ thì chọn tệp có đuôi .sodaihoi.</source>
        <translation>“{name}” is the contest file of a round, not a congress book. Count it again with the command recount; to open a book choose a file ending in .sodaihoi.</translation>
    </message>
    <message>
        <source>«{name}» là tệp mã kiểm tra của một bản sao, không phải là sổ đại hội. Chọn chính bản sao: tệp cùng tên không có đuôi .json.</source>
        <translation>“{name}” is the file with the digest of a backup, not a congress book. Choose the backup itself: the file of the same name without the ending .json.</translation>
    </message>
    <message>
        <source>«{name}» là tệp nén hoặc văn bản của phần mềm khác, không phải là sổ đại hội. Sổ ở trong tệp nén thì giải nén trước, rồi chọn tệp có đuôi .sodaihoi.</source>
        <translation>“{name}” is an archive or a document of another program, not a congress book. Where the book is inside an archive, unpack it first, then choose the file ending in .sodaihoi.</translation>
    </message>
    <message>
        <source>«{name}» là tệp rỗng, không phải là sổ đại hội: chép chưa xong hoặc ổ bị rút sớm. Chép lại từ nơi lấy tệp, hoặc khôi phục bản sao gần nhất.</source>
        <translation>“{name}” is an empty file, not a congress book: it was not copied to the end, or the stick was pulled out early. Copy it again from where it came, or restore the latest backup.</translation>
    </message>
    <message>
        <source>«{name}» là văn bản PDF, không phải là sổ đại hội. Chọn tệp có đuôi .sodaihoi; xem PDF bằng phần mềm đọc PDF.</source>
        <translation>“{name}” is a PDF, not a congress book. Choose a file ending in .sodaihoi; look at PDFs with a PDF reader.</translation>
    </message>
    <message>
        <source>«{name}» lớn hơn {most} MB nên không đọc từng trang được. Gửi tệp này cho người hỗ trợ.</source>
        <translation>«{name}» is larger than {most} MB and cannot be read page by page. Send this file to whoever helps you.</translation>
    </message>
    <message>
        <source>«{name}» mang tên bản sao có khóa nhưng bên trong không phải: tệp khác bị đổi tên, hoặc chép hỏng. Chép lại từ ổ, hoặc dùng bản sao khác.</source>
        <translation>“{name}” is called as a sealed backup is, but inside it is none: another file was renamed, or the copy is bad. Copy it again from the stick, or use another backup.</translation>
    </message>
    <message>
        <source>«{name}» thuộc về sổ đại hội «{book}» nên không ghi đè.</source>
        <translation>«{name}» belongs to the congress book «{book}», so it is not written over.</translation>
    </message>
    <message>
        <source>«{name}» đã có. Chọn tên khác để không ghi đè.</source>
        <translation>“{name}” is there already. Choose another name, so that nothing is written over.</translation>
    </message>
    <message>
        <source>«{name}» được ghi bằng phiên bản mới hơn của chương trình. Cài phiên bản mới rồi mở lại.</source>
        <translation>“{name}” was written by a later version of the program. Install that version and open it again.</translation>
    </message>
    <message>
        <source>«{name}» được khóa bằng mật khẩu. Nhập mật khẩu của bản sao.</source>
        <translation>“{name}” is sealed. Type its passphrase.</translation>
    </message>
    <message>
        <source>«{name}» đứng dưới bảng, không có số thứ tự, ngày sinh, số thẻ như các dòng trên.</source>
        <translation>“{name}” stands below the table, without a number, a birth or a card as the rows above have.</translation>
    </message>
    <message>
        <source>«{name}»: sổ khôi phục phải có đuôi {suffix}. Đổi tên tệp.</source>
        <translation>“{name}”: a restored book must end in {suffix}. Rename the file.</translation>
    </message>
    <message>
        <source>«{text}» chưa đủ ngày, tháng, năm.</source>
        <translation>“{text}” is not a whole day, month and year.</translation>
    </message>
    <message>
        <source>«{text}» không phải loại hình tổ chức đảng.</source>
        <translation>“{text}” is no kind of party organisation.</translation>
    </message>
    <message>
        <source>«{text}» không phải ngày tháng.</source>
        <translation>“{text}” is no date.</translation>
    </message>
    <message>
        <source>«{text}» không phải số thứ tự.</source>
        <translation>“{text}” is no number.</translation>
    </message>
    <message>
        <source>«{text}» không đọc được là số thực hiện.</source>
        <translation>“{text}” cannot be read as an actual figure.</translation>
    </message>
    <message>
        <source>«{text}» viết bằng phông {font}.</source>
        <translation>&quot;{text}&quot; is written in a {font} font.</translation>
    </message>
    <message>
        <source>«{text}»: công thức trong Excel bị lỗi hoặc chưa tính, ô không có giá trị.</source>
        <translation>“{text}”: the formula in Excel came to an error or was not worked out, the cell has no value.</translation>
    </message>
    <message>
        <source>«{title}» {date} là ngày chưa tới; hôm nay là {today}.</source>
        <translation>“{title}” {date} is a day still to come; today is {today}.</translation>
    </message>
    <message>
        <source>«{typed}» có thể đọc nhiều cách.</source>
        <translation>“{typed}” can be read in several ways.</translation>
    </message>
    <message>
        <source>«{typed}» không dùng khi gõ từng dòng.</source>
        <translation>“{typed}” is not used when typing row by row.</translation>
    </message>
    <message>
        <source>«{typed}» không phải là số phiếu giống nhau.</source>
        <translation>“{typed}” is not a number of equal papers.</translation>
    </message>
    <message>
        <source>«{typed}» không phải là số trên phiếu.</source>
        <translation>“{typed}” is not a number on the paper.</translation>
    </message>
    <message>
        <source>Ô trống không xóa gì: xóa điều không còn đúng ở bảng đánh giá rồi nhập lại danh sách, hoặc bỏ ô này.</source>
        <translation>An empty cell erases nothing: erase what is no longer right in the grid of evaluations and read the list again, or empty this cell.</translation>
    </message>
    <message>
        <source>ĐTC HTNV</source>
        <translation>Qualified, fulfilled</translation>
    </message>
    <message>
        <source>ĐTC HTTNV</source>
        <translation>Qualified, good</translation>
    </message>
    <message>
        <source>ĐTC HTXSNV</source>
        <translation>Qualified, excellent</translation>
    </message>
    <message>
        <source>Đang tính từ lễ kết nạp; sửa ngày sai ở trang Đảng viên hoặc Kết nạp đảng viên.</source>
        <translation>Reckoned from the ceremony; correct the wrong day on the page Members or Admissions.</translation>
    </message>
    <message>
        <source>Điều 1, Điều lệ Đảng</source>
        <translation>Article 1, Charter of the Party</translation>
    </message>
    <message>
        <source>Điều 11, Quy định 366-QĐ/TW</source>
        <translation>Article 11, Regulation 366-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều 12, Quy định 124-QĐ/TW</source>
        <translation>Article 12, Regulation 124-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều 12, Quy định 366-QĐ/TW</source>
        <translation>Article 12, Regulation 366-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều 3, Quy định 366-QĐ/TW</source>
        <translation>Article 3, Regulation 366-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều 4, Quy định 24-QĐ/TW</source>
        <translation>Article 4, Regulation 24-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều 5, Quy định 366-QĐ/TW</source>
        <translation>Article 5, Regulation 366-QĐ/TW</translation>
    </message>
    <message>
        <source>Điều lệ Đảng</source>
        <translation>Charter of the Party</translation>
    </message>
    <message>
        <source>Điểm danh nhầm thì bỏ dấu điểm danh rồi xóa; không đủ tư cách thì ghi ở cột Thẩm tra tư cách.</source>
        <translation>Checked in by mistake: take the mark away, then remove; not eligible: say so in the column Credentials.</translation>
    </message>
    <message>
        <source>Điểm danh ở trang Điểm danh, hoặc viết tay số có mặt vào bản in.</source>
        <translation>Check in on the page Check-in, or write the number present on the printed paper.</translation>
    </message>
    <message>
        <source>Điểm kết quả nhiệm vụ</source>
        <translation>Points, results of tasks</translation>
    </message>
    <message>
        <source>Điểm tiêu chí chung</source>
        <translation>Points, common criteria</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Đoàn</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Đoàn Chủ tịch</source>
        <translation>Presidium</translation>
    </message>
    <message>
        <source>Đoàn Chủ tịch, Đoàn Thư ký, các ban: ai ở ban nào, đại hội biểu quyết bao nhiêu người.</source>
        <translation>Presidium, secretaries, boards: who sits in which, and what the congress voted on them.</translation>
    </message>
    <message>
        <source>Đoàn Thư ký</source>
        <translation>Secretaries</translation>
    </message>
    <message>
        <source>Đánh giá của {name} đã đề nghị hoặc đã quyết định nên không nhập được nữa.</source>
        <translation>The evaluation of {name} was proposed or decided and can no longer be entered.</translation>
    </message>
    <message>
        <source>Đã bỏ phiếu xong thì không phát phiếu nữa; người ấy vẫn ở trong mẫu số.</source>
        <translation>When the vote is over no paper is given any more; they stay in the base.</translation>
    </message>
    <message>
        <source>Đã có người tên «{name}».</source>
        <translation>Somebody is called «{name}» already.</translation>
    </message>
    <message>
        <source>Đã có tập chốt sau {passes} lượt nhập.</source>
        <translation>A batch is settled from passes: {passes}.</translation>
    </message>
    <message>
        <source>Đã có {names}, trực thuộc {above}.</source>
        <translation>There is {names} already, under {above}.</translation>
    </message>
    <message>
        <source>Đã dừng; chưa ghi gì.</source>
        <translation>Stopped; nothing was written.</translation>
    </message>
    <message>
        <source>Đã ghi phiếu hỏng {spoiled}, còn lại {left_over} mà chưa ghi đã in bao nhiêu phiếu.</source>
        <translation>{spoiled} spoiled and {left_over} left papers are entered, but not how many were printed.</translation>
    </message>
    <message>
        <source>Đã in {printed} phiếu.</source>
        <translation>Papers printed: {printed}.</translation>
    </message>
    <message>
        <source>Đã nhận phiếu mà không bỏ vào hòm: giữ nguyên số phát ra, phiếu ấy là phiếu không thu về.</source>
        <translation>Took a paper and did not cast it: issued stays, that paper is one not returned.</translation>
    </message>
    <message>
        <source>Đã nhận phiếu thì tăng số phát ra.</source>
        <translation>With a paper given, one more is issued.</translation>
    </message>
    <message>
        <source>Đã nhập lượt {number} nên cuộc bầu không thể chỉ nhập {passes} lượt.</source>
        <translation>Pass {number} was keyed, so the contest cannot do with fewer ({passes}).</translation>
    </message>
    <message>
        <source>Đã nhập phiếu theo danh sách này nên không bỏ tên được: phiếu đã bỏ được kiểm theo danh sách đã in.</source>
        <translation>Papers were keyed by this list, so no name can be taken off: papers cast are counted by the list they were printed with.</translation>
    </message>
    <message>
        <source>Đã nhập phiếu theo danh sách và số lượng này nên không sửa được nữa.</source>
        <translation>Papers were keyed by this list and these seats, so they can no longer be changed.</translation>
    </message>
    <message>
        <source>Đã nhập {entered} phiếu, thu về {returned}.</source>
        <translation>Keyed: {entered}, returned: {returned}.</translation>
    </message>
    <message>
        <source>Đã nhập {entered} trên {returned} phiếu.</source>
        <translation>{entered} of {returned} papers are entered.</translation>
    </message>
    <message>
        <source>Đã đóng kiểm phiếu thì số liệu không sửa được: trưởng ban mở lại, ghi lý do, rồi làm các bước sau.</source>
        <translation>Once the count is closed its figures cannot be changed: the head of the board opens it again with a reason; then the steps below.</translation>
    </message>
    <message>
        <source>Đã đọc trang tính «{name}»; chưa đọc {count} trang tính khác cũng có danh sách: {others}.</source>
        <translation>Read the sheet “{name}”; {count} other sheets with a list were not read: {others}.</translation>
    </message>
    <message>
        <source>Đã đọc trang tính đang ẩn «{name}», vì không trang tính nào đang hiện có danh sách.</source>
        <translation>Read the hidden sheet “{name}”, as no sheet that is shown has a list.</translation>
    </message>
    <message>
        <source>Đóng kiểm phiếu rồi làm lại việc này.</source>
        <translation>Close the count, then do this again.</translation>
    </message>
    <message>
        <source>Đơn vị công tác</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Được đánh giá thì xóa lý do ở cột «Chưa đánh giá»; không thì bấm «Bỏ» ở phần biểu quyết.</source>
        <translation>If they are evaluated, clear the reason in the column “Not evaluated”; if not, press “Drop” in the part of the vote.</translation>
    </message>
    <message>
        <source>Đại biểu chính thức không có thứ tự dự khuyết.</source>
        <translation>An official delegate has no order of alternates.</translation>
    </message>
    <message>
        <source>Đại biểu về giữa chừng</source>
        <translation>A delegate leaves</translation>
    </message>
    <message>
        <source>Đại biểu đến muộn</source>
        <translation>A delegate comes late</translation>
    </message>
    <message>
        <source>Đại hội</source>
        <translation>Congress</translation>
    </message>
    <message>
        <source>Đại hội chi bộ, một buổi tối</source>
        <translation>Congress of a cell, one evening</translation>
    </message>
    <message>
        <source>Đại hội quyết định bầu lại với danh sách khác thì hủy lần bầu này, ghi lý do, rồi mở lần bầu mới.</source>
        <translation>Where the congress decides to vote again with another list, annul this ballot with a reason and open a new one.</translation>
    </message>
    <message>
        <source>Đại hội quyết định; sau đó cho rút hoặc giữ từng người.</source>
        <translation>The congress decides; then let each of them go or keep them.</translation>
    </message>
    <message>
        <source>Đại hội đại biểu, ba ngày</source>
        <translation>Congress of delegates, three days</translation>
    </message>
    <message>
        <source>Đảng viên chưa có họ và tên.</source>
        <translation>The member has no name.</translation>
    </message>
    <message>
        <source>Đảng viên ghi ngày chính thức {official}, mà hồ sơ kết nạp chưa có ngày công nhận.</source>
        <translation>The member is official since {official}, and the admission has no day of recognition.</translation>
    </message>
    <message>
        <source>Đảng ủy cơ sở có {votes} phiếu tán thành, cần ít nhất {needed}: hai phần ba của {base} đảng ủy viên.</source>
        <translation>Votes for in the base committee: {votes}; needed at least: {needed}, two thirds of its members, {base}.</translation>
    </message>
    <message>
        <source>Đặt tiêu đề cột như tệp đã xuất từ sổ, ví dụ «{column}»; trên màn hình xem trước thì chọn cột ấy ghi điều gì.</source>
        <translation>Title the columns as in a file exported from the book, for example “{column}”; in the preview say what that column holds.</translation>
    </message>
    <message>
        <source>Đặt tên khác, hoặc đổi tên tổ chức kia trước: cùng tên, cùng cấp trên thì không ghi được đảng viên vào đâu.</source>
        <translation>Give another name, or rename the other organisation first: of two with one name in one place neither can take a member.</translation>
    </message>
    <message>
        <source>Đếm lại phiếu hỏng và phiếu còn lại rồi ghi số đếm được.</source>
        <translation>Count the spoiled and the left papers again and enter what you find.</translation>
    </message>
    <message>
        <source>Đếm lại phiếu thu về; đúng là thừa thì tìm phiếu không do ban phát và ghi lý do cho từng phiếu.</source>
        <translation>Count the papers returned again; where there are too many indeed, find those not issued by the board and give the reason for each.</translation>
    </message>
    <message>
        <source>Đếm lại phiếu: sửa ô Thu về hoặc số phiếu của tập, số nào sai sửa số ấy; thiếu tập thì thêm tập.</source>
        <translation>Count the papers again: mend the field Returned or the papers of a batch, whichever is wrong; where a batch is missing, add it.</translation>
    </message>
    <message>
        <source>Đếm lại số phiếu của từng mức.</source>
        <translation>Count the votes of each class again.</translation>
    </message>
    <message>
        <source>Đếm lại số phiếu hợp lệ và không hợp lệ.</source>
        <translation>Count the valid and invalid papers again.</translation>
    </message>
    <message>
        <source>Đếm lại số phiếu phát ra và thu về.</source>
        <translation>Count the papers issued and returned again.</translation>
    </message>
    <message>
        <source>Đếm lại số đã phát, rồi sửa ô Phát ra; phát đúng thì sửa ô Có mặt lúc bầu cử.</source>
        <translation>Count again how many were issued and mend the field Issued; where that is right, the field Present at the vote.</translation>
    </message>
    <message>
        <source>Đếm lại thẻ, hoặc sửa số chưa đúng.</source>
        <translation>Count the cards again, or correct what is wrong.</translation>
    </message>
    <message>
        <source>Đếm tay lại phiếu thu về, mỗi tập hai người đếm.</source>
        <translation>Count the papers returned again by hand, each batch by two people.</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Để người khác có quyền quyết định làm việc này.</source>
        <translation>Let somebody else who may decide do this.</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Đổi tên hoặc xóa một trong hai cột trong tệp.</source>
        <translation>Rename or remove one of the two columns in the file.</translation>
    </message>
    <message>
        <source>Đổi tên một tổ chức ở trang Tổ chức đảng rồi nhập lại.</source>
        <translation>Rename one of them on the page Organisations, then import again.</translation>
    </message>
    <message>
        <source>Đủ tư cách, hoàn thành nhiệm vụ</source>
        <translation>Qualified, fulfilled the tasks</translation>
    </message>
    <message>
        <source>Đủ tư cách, hoàn thành tốt nhiệm vụ</source>
        <translation>Qualified, fulfilled the tasks well</translation>
    </message>
    <message>
        <source>Đủ tư cách, hoàn thành xuất sắc nhiệm vụ</source>
        <translation>Qualified, fulfilled the tasks excellently</translation>
    </message>
    <message>
        <source>Đừng xác nhận. Lưu bản sao của sổ rồi đếm lại bằng tệp kiểm lại.</source>
        <translation>Do not confirm. Save a copy of the book and count again from the contest file.</translation>
    </message>
    <message>
        <source>đang nhập</source>
        <translation>being entered</translation>
    </message>
    <message>
        <source>đang sinh hoạt</source>
        <translation>active</translation>
    </message>
    <message>
        <source>đang đạt</source>
        <translation>met so far</translation>
    </message>
    <message>
        <source>đoàn viên Đoàn TNCS Hồ Chí Minh</source>
        <translation>member of the Youth Union</translation>
    </message>
    <message>
        <source>đánh dấu cả hai ô</source>
        <translation>both boxes marked</translation>
    </message>
    <message>
        <source>đã in</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>đã nhập</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>đã nhập đủ các lượt</source>
        <translation>entered in all passes</translation>
    </message>
    <message>
        <source>đã nhập ở các tập đủ</source>
        <translation>entered in full batches</translation>
    </message>
    <message>
        <source>đã quyết định</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>đã đề nghị</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>đình chỉ</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>đình chỉ sinh hoạt đảng</source>
        <translation>suspended from Party activity</translation>
    </message>
    <message>
        <source>đóng kiểm phiếu</source>
        <translation>close the count</translation>
    </message>
    <message>
        <source>đúng tiến độ</source>
        <translation>on schedule</translation>
    </message>
    <message>
        <source>đơn vị sự nghiệp</source>
        <translation>public service</translation>
    </message>
    <message>
        <source>đơn vị trực tiếp lãnh đạo hoàn thành dưới 70% nhiệm vụ của năm</source>
        <translation>the unit led did less than 70% of the tasks of the year</translation>
    </message>
    <message>
        <source>đương nhiên</source>
        <translation>ex officio</translation>
    </message>
    <message>
        <source>được bầu</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>được miễn công tác và sinh hoạt đảng</source>
        <translation>exempt from Party work and activity</translation>
    </message>
    <message>
        <source>được đánh giá, xếp loại</source>
        <translation>evaluated</translation>
    </message>
    <message>
        <source>đại biểu chính thức vắng mặt suốt đại hội, không có dự khuyết thay</source>
        <translation>official delegates absent throughout, not replaced by an alternate</translation>
    </message>
    <message>
        <source>đại học</source>
        <translation>university</translation>
    </message>
    <message>
        <source>đại hội đại biểu</source>
        <translation>delegate congress</translation>
    </message>
    <message>
        <source>đại hội đảng viên</source>
        <translation>member congress</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>reaches</translation>
    </message>
    <message>
        <source>đảng bộ bộ phận</source>
        <translation>section committee</translation>
    </message>
    <message>
        <source>đảng bộ cơ sở</source>
        <translation>base committee</translation>
    </message>
    <message>
        <source>đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng</source>
        <translation>committee above base committees</translation>
    </message>
    <message>
        <source>đảng viên cùng khối, tính riêng lãnh đạo quản lý, người không giữ chức vụ, người ngoài hệ thống chính trị; đổi được</source>
        <translation>members of one sector, leaders, those without a leading post and those outside the political system each apart; can be changed</translation>
    </message>
    <message>
        <source>đảng viên dự bị</source>
        <translation>member on probation</translation>
    </message>
    <message>
        <source>đảng viên hoàn thành nhiệm vụ trở lên</source>
        <translation>members who fulfilled their task or better</translation>
    </message>
    <message>
        <source>đảng viên hoàn thành tốt nhiệm vụ trở lên</source>
        <translation>members who fulfilled it well or better</translation>
    </message>
    <message>
        <source>đảng viên hoàn thành xuất sắc nhiệm vụ</source>
        <translation>members rated excellent</translation>
    </message>
    <message>
        <source>đảng viên mới kết nạp</source>
        <translation>members admitted</translation>
    </message>
    <message>
        <source>đảng viên mới là người lao động trong doanh nghiệp</source>
        <translation>members admitted who work in enterprises</translation>
    </message>
    <message>
        <source>đảng viên vắng mặt suốt đại hội có lý do được chấp nhận</source>
        <translation>members absent throughout for an accepted reason</translation>
    </message>
    <message>
        <source>đảng viên đang sinh hoạt tạm thời ở nơi khác</source>
        <translation>members living elsewhere for a time</translation>
    </message>
    <message>
        <source>đảng viên được miễn công tác và sinh hoạt, không dự đại hội</source>
        <translation>members excused from work and meetings, not attending</translation>
    </message>
    <message>
        <source>đến muộn</source>
        <translation>late</translation>
    </message>
    <message>
        <source>đến ngày chi bộ họp, ghi cùng số phiếu; chưa ghi thì đến ngày họp kiểm điểm ghi cho cả năm, hoặc 31/12</source>
        <translation>on the day on which the cell met, noted with its votes; where none is, on the day of review of the whole year, or 31 December</translation>
    </message>
    <message>
        <source>đề nghị</source>
        <translation>propose</translation>
    </message>
    <message>
        <source>để xảy ra tham nhũng, lãng phí, tiêu cực phải kỷ luật ở nơi trực tiếp phụ trách</source>
        <translation>corruption, waste or negative conduct with discipline in the direct remit</translation>
    </message>
    <message>
        <source>đủ tư cách</source>
        <translation>eligible</translation>
    </message>
    <message>
        <source>Ổ bị rút giữa chừng hoặc bị lỗi: cắm lại rồi làm lại; vẫn lỗi thì dùng ổ khác. Các bản sao trước còn nguyên.</source>
        <translation>The stick was pulled out or failed: plug it in and try again; if it still fails use another one. Earlier backups are whole.</translation>
    </message>
    <message>
        <source>Ổ không còn ở máy: cắm lại rồi sao lưu lại. Các bản sao trước không bị động tới.</source>
        <translation>The stick is gone: plug it in and back up again. Earlier backups were not touched.</translation>
    </message>
    <message>
        <source>Ổ không đủ chỗ: cần {need} MB, còn {free} MB. Dọn bớt hoặc dùng ổ khác; các bản sao trước còn nguyên.</source>
        <translation>Not enough room on the stick: {need} MB needed, {free} MB free. Make room or use another one; earlier backups are whole.</translation>
    </message>
    <message>
        <source>Ổ trả lại không đúng những gì đã ghi, nên bản vừa ghi không dùng được và đã bỏ. Dùng ổ khác; các bản sao trước còn nguyên.</source>
        <translation>The stick gives back other than what was written, so this backup was dropped. Use another stick; earlier backups are whole.</translation>
    </message>
    <message>
        <source>Ổ đang khóa ghi: gạt chốt khóa ở cạnh ổ, hoặc dùng ổ khác.</source>
        <translation>The stick is write-protected: move the switch at its side, or use another one.</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa «{name}» không đọc, ghi được. Cắm chặt lại ổ hoặc chép sổ sang ổ khác, rồi mở lại.</source>
        <translation>The disk with “{name}” cannot be read or written. Plug it in firmly, or copy the book to another disk, and open it again.</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa «{name}» đã đầy nên chưa mở được; sổ còn nguyên. Dọn bớt chỗ trống rồi mở lại.</source>
        <translation>The disk with “{name}” is full, so it was not opened; the book is whole. Make room and open it again.</translation>
    </message>
    <message>
        <source>Ổ đĩa đã báo lỗi nhưng việc vừa rồi thật ra đã được lưu. Đừng làm lại: mở lại trang này để xem, rồi làm tiếp.</source>
        <translation>The disk reported an error, but what you just did was saved after all. Do not do it again: open this page anew to see it, then go on.</translation>
    </message>
    <message>
        <source>Ổ đầy giữa chừng: dọn bớt hoặc dùng ổ khác. Các bản sao trước còn nguyên.</source>
        <translation>The stick filled up half-way: make room or use another one. Earlier backups are whole.</translation>
    </message>
    <message>
        <source>Ở trang Phiên họp, chọn phiên của Ban Chấp hành rồi ghi người chủ trì và người ghi biên bản.</source>
        <translation>On the page Sessions, choose the session of the committee and note both.</translation>
    </message>
    <message>
        <source>Ở trang Đại biểu, chọn những người đã thẩm tra rồi đổi kết quả thẩm tra một lần.</source>
        <translation>On the page Delegates, choose those who were checked and change the finding at once.</translation>
    </message>
    <message>
        <source>Ở đây mỗi lần chỉ nhập một phiếu.</source>
        <translation>Here papers are keyed one at a time.</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Biên bản kiểm phiếu xin ý kiến</source>
        <translation>Minutes of an indicative ballot</translation>
    </message>
    <message>
        <source>Biên bản niêm phong, bàn giao phiếu bầu</source>
        <translation>Minutes of sealing and handover</translation>
    </message>
    <message>
        <source>Chưa có tổ giúp việc kiểm phiếu xin ý kiến.</source>
        <translation>Nobody helps to count the indicative ballot yet.</translation>
    </message>
    <message>
        <source>Danh sách xin ý kiến chưa có ai.</source>
        <translation>The indicative list has no names yet.</translation>
    </message>
    <message>
        <source>Gom và hủy các phiếu đó, bỏ lần in cũ, rồi in lại.</source>
        <translation>Collect and destroy those papers, drop the old printing, then print again.</translation>
    </message>
    <message>
        <source>Lưu hoặc in biên bản kiểm phiếu xin ý kiến.</source>
        <translation>Save or print the minutes of the indicative ballot.</translation>
    </message>
    <message>
        <source>Lập biên bản kiểm phiếu xin ý kiến.</source>
        <translation>Make the minutes of the indicative ballot.</translation>
    </message>
    <message>
        <source>Lập biên bản kiểm phiếu.</source>
        <translation>Make the counting minutes.</translation>
    </message>
    <message>
        <source>Một lần bầu đã đóng kiểm phiếu: bao nhiêu phiếu mỗi loại, ai giao, ai nhận, giữ đến ngày nào.</source>
        <translation>A round whose count is closed: how many papers of each kind, who hands them to whom, until when they are kept.</translation>
    </message>
    <message>
        <source>Một lần xin ý kiến đã đóng kiểm phiếu, với danh sách và tổ giúp việc.</source>
        <translation>An indicative ballot whose count is closed, with its list and helping team.</translation>
    </message>
    <message>
        <source>Nhập tên những người cần xin ý kiến.</source>
        <translation>Enter the names to ask opinions on.</translation>
    </message>
    <message>
        <source>Nhập tổ trưởng và các thành viên do đoàn chủ tịch phân công.</source>
        <translation>Enter the head and the members appointed by the presidium.</translation>
    </message>
    <message>
        <source>Phiếu xin ý kiến không bầu ai nên không có văn bản này của cuộc bầu.</source>
        <translation>An indicative ballot elects nobody, so it has no such document of an election.</translation>
    </message>
    <message>
        <source>Phiếu xin ý kiến không có tệp kiểm lại: tệp này chỉ dành cho cuộc bầu.</source>
        <translation>An indicative ballot has no contest file: that is only for elections.</translation>
    </message>
    <message>
        <source>Đây là cuộc bầu, không phải xin ý kiến.</source>
        <translation>This is an election, not an indicative ballot.</translation>
    </message>
</context>
</TS>
