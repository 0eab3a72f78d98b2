"""Lists of names as they are pasted from Word, Excel and messages."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.name_list import MOST_LETTERS, MOST_NOTE, NamedRow, is_in_capitals, read_names, with_capital_initials


def names_of(text: str) -> list[str]:
    people, found = read_names(text)
    assert found == ()
    return [person.name for person in people]


def test_one_name_a_line():
    people, found = read_names("Lê Văn An\nNguyễn Bá Anh\n\n  \n")
    assert people == (NamedRow(1, "Lê Văn An"), NamedRow(2, "Nguyễn Bá Anh"))
    assert found == ()


@pytest.mark.parametrize(
    "line",
    [
        "1. Lê Văn An",
        "1.Lê Văn An",
        "01) Lê Văn An",
        "1\tLê Văn An",
        "1.\tLê Văn An",
        "12 - Lê Văn An",
        "12 – Lê Văn An",
        "1/ Lê Văn An",
        "1: Lê Văn An",
        "(1) Lê Văn An",
        " 1 Lê Văn An ",
        "\t1\tLê Văn An",
        "- Lê Văn An",
        "•\tLê Văn An",
        "* 1. Lê Văn An",
        "Đ/c Lê Văn An",
        "đ/c. Lê Văn An",
        "Đ/c: Lê Văn An",
        "ĐC Lê Văn An",
        "Đồng chí Lê Văn An",
        "ĐỒNG CHÍ Lê Văn An",
        "3. Đ/c Lê  Văn   An",
        "Lê\u00a0Văn\u00a0An",
        "\ufeffLê Văn\u200b An",
    ],
)
def test_what_stands_before_and_between_is_dropped(line):
    assert names_of(line) == ["Lê Văn An"]
    assert names_of(unicodedata.normalize("NFD", line)) == ["Lê Văn An"]


@pytest.mark.parametrize(
    "heading",
    [
        "Họ và tên",
        "HỌ VÀ TÊN",
        "Họ tên:",
        "TT\tHọ và tên\tGhi chú",
        "STT\tHọ và tên\tNăm sinh",
        "Số TT\tHọ và tên",
        "\tHọ và tên",
        "Tên",
        "DANH SÁCH",
        "Danh sách:",
        "DANH SÁCH NHÂN SỰ GIỚI THIỆU BẦU BAN CHẤP HÀNH",
        "Danh sách bầu cử Ban Chấp hành khoá IX",
    ],
)
def test_headings_are_not_people(heading):
    people, found = read_names(f"{heading}\n1\tLê Văn An\n")
    assert people == (NamedRow(2, "Lê Văn An"),)
    assert found == ()


@pytest.mark.parametrize("name", ["Danh Sà Rây", "Danh Sách An", "Tô Tên", "Đinh Công Tý"])
def test_people_whose_names_look_like_headings_stay(name):
    assert names_of(f"1. {name}") == [name]


def test_the_other_columns_become_the_note():
    people, found = read_names("1\tĐ/c Lê Văn An\t1975\t\tBí thư Chi bộ 1\n2\tTrần Thị Bé\t \t")
    assert people == (NamedRow(1, "Lê Văn An", "1975; Bí thư Chi bộ 1"), NamedRow(2, "Trần Thị Bé"))
    assert found == ()


@pytest.mark.parametrize(
    ("line", "name", "note"),
    [
        ("1. Lê Văn An, Bí thư Chi bộ 1", "Lê Văn An", "Bí thư Chi bộ 1"),
        ("Trưởng ban: Lê Văn An", "Lê Văn An", "Trưởng ban"),
        ("- Phó trưởng ban: đ/c H'Hen Niê, Sở Y tế", "H'Hen Niê", "Phó trưởng ban; Sở Y tế"),
        ("2) Công-Huyền Tôn Nữ - Văn phòng", "Công-Huyền Tôn Nữ", "Văn phòng"),
        ("Mùa A Sếnh (sinh năm 1975)", "Mùa A Sếnh", "sinh năm 1975"),
        ("Họ và tên: Lê Văn An", "Lê Văn An", ""),
        ("Lê Văn An; Bí thư\t1975", "Lê Văn An", "Bí thư; 1975"),
    ],
)
def test_office_and_unit_in_the_same_cell_become_the_note(line, name, note):
    people, found = read_names(line)
    assert people == (NamedRow(1, name, note),)
    assert found == ()


_WORDS = st.lists(st.text("aàảãáạăâbcdđeêghiklmnoôơpqrstuưvxyý", min_size=2, max_size=6), min_size=2, max_size=4)
_NAMES = _WORDS.map(lambda words: " ".join(word.capitalize() for word in words)).filter(
    lambda name: not name.startswith("Đc ")  # a form of address
)
_OFFICES = st.sampled_from(("Bí thư chi bộ 2", "Trưởng ban", "Phó Chủ tịch", "Sở Y tế", "Ủy viên", "Thư ký"))


@given(
    name=_NAMES,
    office=_OFFICES,
    line=st.sampled_from(("{n}, {o}", "{n} - {o}", "{n}; {o}", "{n} ({o})", "{n}\t{o}", "{o}: {n}", "1. {o}: Đ/c {n}")),
)
def test_name_and_office_are_parted_and_neither_loses_a_word(name, office, line):
    people, _ = read_names(line.format(n=name, o=office))
    assert people == (NamedRow(1, name, office),)


@given(st.text("aăâđ ,;:-–()./1\t", max_size=40))
def test_what_is_parted_keeps_every_letter_of_the_line(line):
    people, _ = read_names(line)
    kept = "".join(person.name + person.note for person in people)
    assert sorted(filter(str.isalpha, kept)) == sorted(filter(str.isalpha, line))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\v", "\u2028"])
def test_every_way_to_end_a_line(newline):
    assert names_of(newline.join(["Lê Văn An", "Vũ Thị Hoa"])) == ["Lê Văn An", "Vũ Thị Hoa"]


@pytest.mark.parametrize(
    "name",
    [
        "Mùa A Sếnh",
        "Giàng A U",
        "H'Hen Niê",
        "H’Hen Niê",
        "Y Ƀơ\u0306",
        "Nay H’Ê\u0306ban",
        "Công-Huyền Tôn Nữ",
        "K. Tèo",
    ],
)
def test_names_of_all_peoples_are_names(name):
    assert names_of(name) == [unicodedata.normalize("NFC", name)]


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("ĐẶNG THỊ ÁNH", "Đặng Thị Ánh"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("CÔNG-HUYỀN TÔN NỮ", "Công-Huyền Tôn Nữ"),
        ("NAY H’Ê\u0306BAN", "Nay H’Ê\u0306ban"),
    ],
)
def test_names_in_capitals_are_written_as_documents_write_them(capitals, written):
    assert is_in_capitals(capitals)
    assert with_capital_initials(capitals) == written
    assert not is_in_capitals(written)


def test_an_empty_line_in_the_middle_is_told_with_its_row():
    people, found = read_names("Lê Văn An\n\nVũ Thị Hoa\n7.\n")
    assert [person.row for person in people] == [1, 2, 3, 4]
    assert [(one.rule.code, one.place, one.says) for one in found] == [
        ("names.empty", "row/2", "Dòng 2: không có tên."),
        ("names.empty", "row/4", "Dòng 4: không có tên."),
    ]


def test_a_doubled_name_points_to_the_first():
    _, found = read_names("Lê Văn An\nVũ Thị Hoa\nLÊ VĂN AN\nlê văn an")
    assert [(one.place, one.says) for one in found] == [
        ("row/3", "Dòng 3: «LÊ VĂN AN» đã có ở dòng 1."),
        ("row/4", "Dòng 4: «lê văn an» đã có ở dòng 1."),
    ]


def test_a_doubled_name_is_found_however_its_letters_are_composed():
    _, found = read_names("Đặng Thị Hoà\n" + unicodedata.normalize("NFD", "Đặng Thị Hoà"))
    assert [one.rule.code for one in found] == ["names.twice"]


def test_two_people_of_one_name_are_told_apart_by_the_note():
    people, found = read_names("Lê Văn An\tChi bộ 1\nLê Văn An\tChi bộ 2")
    assert [person.note for person in people] == ["Chi bộ 1", "Chi bộ 2"]
    assert found == ()


@pytest.mark.parametrize("line", ["Lê Văn An 2", "§¶ng bé", "an@dang.vn"])
def test_what_is_no_name_is_told(line):
    people, found = read_names(line)
    assert len(people) == 1
    assert [(one.rule.code, one.place) for one in found] == [("names.letters", "row/1")]
    assert line.split()[0] in found[0].says


def test_a_name_that_fits_no_paper_is_told():
    longest = "Lê " + "a" * (MOST_LETTERS - 3)
    assert names_of(longest) == [longest]
    _, found = read_names(longest + "b")
    assert [(one.rule.code, one.says) for one in found] == [("names.long", "Dòng 1: tên dài quá 80 ký tự.")]


def test_a_note_that_no_row_has_room_for_is_told():
    longest = "a" * MOST_NOTE
    assert read_names(f"Lê Văn An\t{longest}")[1] == ()
    _, found = read_names(f"Lê Văn An\t{longest}b")
    assert [(one.rule.code, one.place) for one in found] == [("names.note_long", "row/1")]
    assert found[0].says == "Dòng 1: ghi chú dài quá 200 ký tự."


def test_a_sign_that_would_vanish_from_the_paper_is_told():
    assert [one.rule.code for one in read_names("Lê Văn An\tChi bộ 漢")[1]] == ["text.letters"]
    assert [one.rule.code for one in read_names("Lê 漢 An")[1]] == ["names.letters"]


def test_two_hundred_names_keep_their_order_and_rows():
    letters = "ABCDEGHIKLMNOPQRSTUV"
    wanted = [f"Lê {one}{other.lower()} An" for one in letters for other in letters[:10]]
    people, found = read_names("TT\tHọ và tên\n" + "\n".join(f"{n}\t{name}" for n, name in enumerate(wanted, 1)))
    assert [(person.row, person.name) for person in people] == list(enumerate(wanted, start=2))
    assert (len(people), found) == (200, ())


@given(text=st.text("Lêăn 1.)\t\n\r-•Đ/c:\u00a0\u0301", max_size=40))
def test_any_text_gives_clean_rows_in_order(text):
    people, found = read_names(text)
    rows = [person.row for person in people]
    assert rows == sorted(set(rows))
    assert all(person.name == " ".join(person.name.split()) for person in people)
    assert {one.place for one in found} <= {f"row/{row}" for row in rows}
    assert all(one.says and one.remedy for one in found)


@given(text=st.text(max_size=30))
def test_no_text_stops_the_reader(text):
    people, _ = read_names(text)
    assert len(people) <= len(text.splitlines())
