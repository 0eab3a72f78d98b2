from app.models.book import Book


def test_a_changed_block_stays_in_the_book_and_nothing_sets_it_back(tmp_path):
    path = tmp_path / "so.sodaihoi"
    with Book.create(path, "Thu Hà") as book:
        book.wordings.set_text("counting-minutes", "kind", "Biên bản (bản 2)")
        book.wordings.set_text("entry-log", "kind", "Sổ")
    with Book.open(path, "Thu Hà") as book:
        assert book.wordings.of("counting-minutes") == {"kind": "Biên bản (bản 2)"}
        book.wordings.set_text("counting-minutes", "kind", "")
        assert book.wordings.of("counting-minutes") == {}
        assert book.wordings.of("entry-log") == {"kind": "Sổ"}


def test_a_whole_wording_takes_the_place_of_the_one_before(tmp_path):
    with Book.create(tmp_path / "so.sodaihoi", "Thu Hà") as book:
        book.wordings.set_text("counting-minutes", "kind", "Biên bản (bản 2)")
        book.wordings.replace("counting-minutes", {"result": "Kết quả:"})
        assert book.wordings.of("counting-minutes") == {"result": "Kết quả:"}
        last = book.journal.last()
        assert last is not None
        assert (last.action, last.subject) == ("wording.replace", "wording/counting-minutes")
