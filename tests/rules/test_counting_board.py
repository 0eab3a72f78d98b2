import pytest

from app.rules.counting_board import check_board, check_head, check_nominees, written_place


def test_a_board_apart_from_the_list_is_not_objected_to():
    assert list(check_board(["Trần Văn A", "Lê Thị B"], ["Nguyễn Văn C"])) == []


def test_no_board_is_told():
    (found,) = check_board([], ["Nguyễn Văn C"])
    assert found.says == "Chưa có ban kiểm phiếu."


def test_a_board_without_a_head_is_told():
    assert [one.rule.code for one in check_head(["Trần Văn A"], [])] == ["board.no_head"]
    assert [one.rule.code for one in check_head([], [])] == ["board.none"]
    assert list(check_head(["Trần Văn A"], ["Trần Văn A"])) == []


def test_a_member_on_the_list_is_named_whatever_the_spaces_and_capitals():
    found = list(check_board(["Trần  văn A", "Lê Thị B"], ["Lê Thị Bích", "Trần Văn A"]))
    assert [(one.place, one.says) for one in found] == [
        ("board/1", "Trần  văn A vừa ở ban kiểm phiếu vừa có tên trong danh sách bầu cử.")
    ]


def test_who_counts_and_is_put_forward_is_told_of():
    found = list(check_nominees(["Trần Văn A", "Lê Thị B"], ["trần văn  a", "Vũ Anh Đức"]))
    assert [(one.rule.code, one.says) for one in found] == [
        ("nomination.counts", "trần văn  a ở ban kiểm phiếu mà được giới thiệu vào danh sách bầu cử.")
    ]


def test_a_meeting_may_decide_otherwise_so_nothing_is_an_error():
    found = [*check_board([], []), *check_board(["Trần Văn A"], ["Trần Văn A"])]
    assert [(one.rule.code, one.is_error) for one in found] == [("board.none", False), ("board.candidate", False)]


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("Trưởng ban", "head"),
        ("TRƯỞNG BAN KIỂM PHIẾU", "head"),
        ("Thư ký; Văn phòng", "secretary"),
        ("Sở Y tế; Ủy viên", "member"),
        ("Phó Trưởng ban", "member"),
        ("Trưởng Ban Tổ chức", ""),
        ("Bí thư chi bộ", ""),
        ("", ""),
    ],
)
def test_the_place_written_beside_a_name_is_read(note, place):
    assert written_place(note) == place
