"""Titles as offices write them, for each kind of list: each is read as what it says, nothing else is guessed."""

import pytest

from app.rules.column_titles import field_by_title, likeliest, years_in
from app.rules.delegate_fields import BY_TITLE as OF_DELEGATES
from app.rules.delegate_fields import DelegateField
from app.rules.evaluation_columns import BY_TITLE, says_only_class
from app.rules.evaluation_fields import RowField
from app.rules.evaluation_regimes import Rated
from app.rules.member_fields import MemberField
from app.rules.member_rows import MEMBERS
from app.rules.organisation_fields import OrganisationField
from app.rules.organisation_rows import ORGANISATIONS
from app.rules.vietnamese import fold

R, D, M, B = RowField, DelegateField, MemberField, OrganisationField
EVALUATIONS = {
    R.NAME: "Họ và tên đảng viên|Họ, tên đảng viên|Họ tên khai sinh|Tên đảng viên|Họ và tên cá nhân",
    R.BORN: "Năm sinh|Ngày, tháng, năm sinh|Sinh ngày|Ngày tháng năm sinh (dd/mm/yyyy)",
    R.CARD_NUMBER: "Số thẻ đảng viên|Số thẻ ĐV|Số TĐ|Số TĐV|Thẻ đảng viên số|Số hiệu thẻ đảng viên",
    R.ORGANISATION: "Tên chi bộ|Chi bộ|Chi, đảng bộ|Tên chi, đảng bộ|Đảng bộ, chi bộ|Sinh hoạt tại chi bộ|"
    "Nơi sinh hoạt Đảng|"
    "Chi bộ đang sinh hoạt",
    R.STATE_RATING: "Xếp loại công chức|Kết quả xếp loại công chức, viên chức|Đánh giá cán bộ, công chức, viên chức|"
    "Chính quyền xếp loại|Xếp loại chất lượng viên chức năm 2025|Cơ quan xếp loại|Xếp loại chuyên môn",
    R.SELF_CLASS: "Tự xếp loại|Cá nhân tự xếp loại|Mức tự xếp loại|Tự nhận mức xếp loại|Cá nhân tự nhận|"
    "Đảng viên tự nhận|"
    "Tự đánh giá, xếp loại|Cá nhân tự đánh giá, xếp loại|Đảng viên tự xếp loại chất lượng|Mức tự nhận|"
    "Kết quả tự đánh giá, xếp loại năm 2025|Cá nhân tự nhận mức xếp loại|Bản thân tự xếp loại|Cá nhân xếp loại",
    R.COMMON_POINTS: "Điểm tiêu chí chung (tối đa 30 điểm)|Điểm nhóm tiêu chí chung|Tiêu chí chung (30 điểm)|"
    "Tiêu chí chung",
    R.TASKS_POINTS: "Điểm kết quả thực hiện nhiệm vụ|Điểm kết quả nhiệm vụ (70 điểm)|Điểm nhiệm vụ|"
    "Kết quả thực hiện nhiệm vụ 70 điểm|Điểm tiêu chí kết quả thực hiện nhiệm vụ",
    R.CELL_CLASS: "Xếp loại|Xếp loại chất lượng|Kết quả xếp loại|Kết quả đánh giá, xếp loại chất lượng|"
    "Mức xếp loại năm 2025|"
    "Xếp loại đảng viên|Mức xếp loại|Kết quả xếp loại (năm 2025)|Kết quả đánh giá, xếp loại|"
    "Xếp loại chất lượng đảng viên|"
    "KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025|Đánh giá, xếp loại chất lượng đảng viên|Phân loại đảng viên|"
    "Kết quả phân loại|Kết quả đánh giá|Mức độ hoàn thành nhiệm vụ|Đánh giá chất lượng đảng viên|"
    "Chi ủy đề nghị|Chi bộ đề nghị xếp loại|Chi bộ xếp loại|Chi bộ đề nghị|Đề nghị xếp loại chất lượng|Mức đề nghị|"
    "Chi bộ đánh giá, xếp loại|Mức xếp loại đề nghị|Đề xuất xếp loại|Chi bộ đề xuất mức xếp loại|Đề nghị của chi ủy|"
    "Kết quả chi bộ xếp loại|Chi bộ bình xét|Tập thể chi bộ xếp loại",
    R.DECIDED_CLASS: "Đảng ủy quyết định|Đảng ủy cơ sở quyết định|Cấp trên quyết định|Đảng ủy xếp loại|"
    "Quyết định xếp loại|"
    "Cấp có thẩm quyền quyết định|Đảng uỷ quyết định xếp loại|Ban Thường vụ Đảng ủy quyết định|"
    "BTV Đảng ủy quyết định|"
    "Đảng ủy Khối quyết định|Mức đảng ủy quyết định|Đảng ủy công nhận|Cấp ủy cấp trên xếp loại|Đảng ủy duyệt|"
    "Quyết định của Đảng ủy|Mức xếp loại đã quyết định|Đảng ủy cơ sở đánh giá, xếp loại",
    R.ABSENCE: "Lý do không xếp loại|Chưa xếp loại|Lý do chưa được đánh giá|Không đánh giá, xếp loại|"
    "Lý do không kiểm điểm",
    R.DISCIPLINE: "Kỷ luật|Hình thức kỷ luật (nếu có)|Bị kỷ luật|Kỷ luật đảng|Xử lý kỷ luật|Kỷ luật năm 2025",
    R.DISCIPLINED: "Ngày bị kỷ luật|Ngày quyết định kỷ luật|Thời điểm kỷ luật",
    R.NOTE: "Ghi chú thêm|Chú thích",
}
OF_ORGANISATIONS = {
    R.NAME: "Tổ chức cơ sở đảng|Tên chi bộ|Tên chi, đảng bộ|Chi, đảng bộ|Đảng bộ, chi bộ|Tên TCCSĐ|"
    "Tên tổ chức cơ sở đảng|"
    "Chi bộ, đảng bộ cơ sở|Chi, đảng bộ trực thuộc|Tên đơn vị|Tên chi bộ, đảng bộ",
    R.ORGANISATION: "Tổ chức đảng cấp trên|Thuộc đảng bộ|Cấp trên trực tiếp",
    R.SELF_CLASS: "Tập thể tự xếp loại|Đơn vị tự đánh giá, xếp loại|Chi bộ tự nhận|Mức tự xếp loại|Cấp ủy tự xếp loại",
    R.CELL_CLASS: "Xếp loại tổ chức đảng|Xếp loại TCCSĐ|Kết quả xếp loại chi bộ, đảng bộ|"
    "Xếp loại chất lượng tổ chức đảng|"
    "Mức xếp loại|Kết quả đánh giá, xếp loại tập thể|Đảng ủy đề nghị|Ban Tổ chức đề nghị|Cấp ủy đề nghị|"
    "Đề xuất xếp loại",
    R.DECIDED_CLASS: "Đảng ủy Khối quyết định|Đảng ủy cấp trên quyết định|Cấp trên xếp loại|Ban Thường vụ quyết định",
    R.EXEMPLARY: "Trong đó: tiêu biểu|HTXSNV tiêu biểu|TSVM tiêu biểu",
}
OF_BOTH = {
    "NAME": "Họ và tên đảng viên|Họ và tên (viết chữ in hoa)|Họ tên đầy đủ|Họ, chữ đệm và tên|Họ tên ĐV",
    "SEX": "Giới tính (nam/nữ)|Nam, nữ|Phái",
    "BORN": "Ngày sinh (dương lịch)|Sinh ngày, tháng, năm|Ngày, tháng, năm sinh|NTNS",
    "ORGANISATION": "Chi bộ, đảng bộ|Chi, đảng bộ|Tên chi, đảng bộ|Đảng bộ, chi bộ|Tổ chức cơ sở đảng|"
    "Tên chi bộ|Tên tổ chức đảng|"
    "Chi bộ đang sinh hoạt Đảng|Sinh hoạt Đảng tại chi bộ|Thuộc tổ chức đảng|Tên TCCSĐ",
    "CARD_NUMBER": "Số TĐ|Mã số thẻ đảng viên|Số thẻ đảng viên (8 số)|Số hiệu thẻ|Số thẻ ĐV",
    "JOINED": "Ngày vào ĐCSVN|Ngày vào Đảng CSVN|Ngày vào Đảng Cộng sản Việt Nam|Ngày kết nạp vào Đảng CSVN|"
    "Thời gian vào Đảng|"
    "Ngày, tháng, năm vào Đảng CSVN|Thời điểm kết nạp|Ngày, tháng, năm được kết nạp|Ngày kết nạp đảng viên",
    "OFFICIAL_SINCE": "Ngày CT|Ngày vào Đảng CT|Ngày vào Đảng CSVN chính thức|Ngày công nhận ĐVCT|"
    "Thời điểm chính thức|"
    "Ngày, tháng, năm vào Đảng chính thức|Ngày, tháng, năm công nhận đảng viên chính thức|"
    "Ngày chuyển đảng viên chính thức",
    "POSITION": "Chức vụ Đảng|Chức vụ, chức danh|Chức vụ hiện tại|Chức vụ Đảng, chính quyền|Chức vụ đảm nhiệm|"
    "Chức vụ trong Đảng|"
    "Chức vụ, cơ quan công tác|Chức vụ và nơi công tác",
    "WORKPLACE": "Nơi công tác hiện nay|Cơ quan, đơn vị công tác hiện nay|Đơn vị đang công tác|Cơ quan làm việc",
    "ETHNICITY": "Người dân tộc|Thành phần dân tộc",
    "HOME": "Quê quán (xã, tỉnh)|Quê quán, nguyên quán|Quê quán (xã/phường, tỉnh/thành phố)",
    "SCHOOLING": "Trình độ GDPT|Trình độ phổ thông|Học vấn phổ thông|Trình độ văn hóa phổ thông",
    "DEGREE": "Trình độ CM|Trình độ CMNV|CMNV|Trình độ chuyên môn cao nhất|Trình độ đào tạo|Trình độ nghiệp vụ|"
    "Trình độ chuyên môn kỹ thuật|Bằng cấp chuyên môn",
    "MAJOR": "Ngành nghề đào tạo|Ngành, chuyên ngành|Chuyên ngành học",
    "THEORY": "Trình độ lý luận|Lý luận CT|Trình độ LLCT|Trình độ lý luận CT|LL chính trị|Trình độ chính trị|TĐ LLCT|"
    "Trình độ lý luận chính trị cao nhất|Lý luận chính trị cao nhất",
    "PHONE": "Số ĐT liên hệ|Số điện thoại di động|ĐTDĐ|Số di động|Điện thoại cá nhân",
    "NOTE": "Ghi chú thêm|Ghi chú khác",
}
OF_MEMBERS = {
    M.OTHER_NAME: "Họ và tên thường gọi|Họ tên thường dùng|Bí danh, tên khác|Họ và tên đang sử dụng",
    M.STATUS: "Tình trạng đảng viên|Trạng thái sinh hoạt Đảng|Trạng thái hiện nay",
    M.STATUS_SINCE: "Từ ngày, tháng, năm|Thời điểm thay đổi trạng thái",
    M.JOINED: "Ngày dự bị",
}
OF_DELEGATES_ONLY = {
    D.NUMBER: "Đại biểu số|Số báo danh|Mã ĐB",
    D.DELEGATION: "Thuộc đoàn|Đoàn ĐB|Tên đoàn đại biểu",
    D.SOURCE: "Đương nhiên, bầu, chỉ định|Hình thức đại biểu|Diện triệu tập",
    D.STANDING: "CT/DK|CT hay DK|Đại biểu chính thức hay dự khuyết",
    D.ALTERNATE_ORDER: "Dự khuyết số|Thứ tự đại biểu dự khuyết",
    D.CREDENTIALS: "Thẩm tra tư cách đại biểu|Kết quả thẩm tra tư cách đại biểu|Kết luận thẩm tra tư cách",
    D.SEAT: "Số ghế ngồi|Vị trí ghế|Số chỗ ngồi",
    D.COMMITTEE: "Tham gia cấp ủy các cấp|Cấp ủy đương nhiệm|Cấp ủy nhiệm kỳ 2020-2025|Đang tham gia cấp ủy",
    D.AWARDS: "Khen thưởng (từ bằng khen trở lên)|Thành tích khen thưởng|Danh hiệu, hình thức khen thưởng",
    D.DISCIPLINE: "Hình thức xử lý kỷ luật|Bị xử lý kỷ luật|Kỷ luật (nếu có)",
}
OF_BASES = {
    B.NAME: "Tên chi bộ|Tổ chức cơ sở đảng|Tên chi, đảng bộ|Chi, đảng bộ|Đảng bộ, chi bộ|Tên gọi|"
    "Chi, đảng bộ trực thuộc",
    B.KIND: "Loại hình tổ chức đảng|Loại hình TCCSĐ|Loại hình tổ chức cơ sở đảng",
    B.PARENT: "Thuộc đảng bộ|Đảng ủy cấp trên|Cấp trên trực tiếp|Trực thuộc đảng ủy",
    B.HEAD: "Họ và tên bí thư cấp ủy|Bí thư chi bộ|Đồng chí bí thư|Tên bí thư",
    B.SECTOR: "Lĩnh vực hoạt động|Thuộc khối",
    B.OWNERSHIP: "Loại hình sở hữu|Thành phần kinh tế",
    B.DECISION: "Số quyết định thành lập|Số QĐ thành lập|Số, ký hiệu quyết định",
    B.FOUNDED: "Ngày, tháng, năm thành lập|Ngày QĐ thành lập|Thời gian thành lập",
}


def each(*tables):
    """Return every title of some tables with its field and the titles that its kind of list knows."""
    return [
        (title, field, known) for known, of in tables for field, titles in of.items() for title in titles.split("|")
    ]


TITLES = each(
    (BY_TITLE[Rated.MEMBER], EVALUATIONS),
    (BY_TITLE[Rated.ORGANISATION], OF_ORGANISATIONS),
    (MEMBERS.by_title, {M[name]: titles for name, titles in OF_BOTH.items()}),
    (MEMBERS.by_title, OF_MEMBERS),
    (OF_DELEGATES, {D[name]: titles for name, titles in OF_BOTH.items()}),
    (OF_DELEGATES, OF_DELEGATES_ONLY),
    (ORGANISATIONS.by_title, OF_BASES),
)


@pytest.mark.parametrize(("title", "field", "known"), TITLES, ids=[f"{field}-{title}" for title, field, _ in TITLES])
def test_a_title_is_known_with_and_without_accents_in_any_case_and_of_any_year(title, field, known):
    spelt = (title, title.upper(), fold(title), f"{title} năm 2025", f"{title} (nếu có)", title.replace(" ", "\n"))
    assert {field_by_title(one, known) for one in spelt} == {field}


@pytest.mark.parametrize(
    ("title", "known"),
    [
        *((one, MEMBERS.by_title) for one in ("Ngày vào Đoàn", "Ngày vào Đội", "Ngày vào ngành", "Ngày vào Hội")),
        *((one, MEMBERS.by_title) for one in ("Họ tên vợ", "Họ và tên con", "Chức vụ cũ", "Ngày vào Đoàn TNCS")),
        *((one, BY_TITLE[Rated.MEMBER]) for one in ("Tổng điểm", "Tự chấm", "Ý kiến khác", "Lý do", "Cá nhân")),
    ],
)
def test_what_means_something_else_is_neither_known_nor_guessed(title, known):
    assert field_by_title(title, known) is None
    assert likeliest(title, known, set(known.values())) is None


def test_the_day_somebody_joined_the_youth_union_is_no_day_of_the_party():
    assert field_by_title("Ngày vào Đoàn", MEMBERS.by_title) is None
    assert likeliest("Ngày vào Đoàn", MEMBERS.by_title, [M.JOINED, M.OFFICIAL_SINCE]) is None
    assert likeliest("Ngày vào Đg", MEMBERS.by_title, [M.JOINED]) is M.JOINED


def test_a_guess_keeps_to_whose_word_a_class_is():
    known = BY_TITLE[Rated.MEMBER]
    assert likeliest("Mức mà cá nhân tự xếp loại", known, [R.CELL_CLASS, R.DECIDED_CLASS]) is None
    assert likeliest("Kết quả đánh giá, xếp loại chung", known, [R.SELF_CLASS]) is None
    assert likeliest("Kết quả đánh giá, xếp loại chung", known, [R.SELF_CLASS, R.CELL_CLASS]) is R.CELL_CLASS
    assert likeliest("Kết quả đánh giá, xếp loại chất lượng năm 2019", known, [R.CELL_CLASS]) is None


def test_the_years_of_a_title_are_told():
    assert (
        years_in("Kết quả xếp loại năm 2024") == years_in("Xếp loại (năm 2024)") == years_in("Xếp loại 2024") == {2024}
    )
    assert years_in("Xếp loại theo Quy định 366 (HD 43/2025)") == years_in("Ngày sinh") == frozenset()


def test_a_title_that_says_only_class_is_told_from_one_that_says_whose_word_it_is():
    assert all(map(says_only_class, ("Xếp loại", "KẾT QUẢ XẾP LOẠI năm 2025", "Xếp loại đảng viên (đề nghị)")))
    assert not any(map(says_only_class, ("Chi bộ xếp loại", "Tự xếp loại", "Đảng ủy xếp loại", "Mức đề nghị")))
