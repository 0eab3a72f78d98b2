from app.rules.person_search import Known, PersonSearch

PEOPLE = [
    Known(1, "Đỗ Quang Huy", 17),
    Known(2, "Huỳnh Thị Án", 18),
    Known(3, "Lò Văn Huy", 19),
    Known(4, "Nguyễn Văn An", 20),
    Known(5, "Nguyễn Văn An", 21),
    Known(6, "Nguyễn Văn Anh", 22),
]


def found(text, most=9):
    return [one.id for one in PersonSearch(PEOPLE).find(text, most)]


def test_letters_without_accents_find_who_has_them():
    assert found("do hu") == [1]
    assert found("hu") == [1, 3, 2]
    assert found("an") == [2, 4, 5, 6]
    assert found("nguyen van an") == [4, 5, 6]
    assert found("nguyen van an", most=2) == [4, 5]


def test_the_number_on_the_card_finds_its_holder():
    assert found("19") == [3]
    assert found("9") == []


def test_nothing_finds_nobody():
    assert found(" ") == []
    assert found("xyz") == []


def test_a_name_is_somebody_only_where_one_person_has_it():
    search = PersonSearch(PEOPLE)
    assert search.named(" nguyễn  văn ANH ").id == 6
    assert search.named("Nguyễn Văn An") is None
    assert search.named("Ai Đó") is None
