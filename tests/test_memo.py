"""A memo asks once, and never holds more than it may."""

from quotecheck.values.memo import Memo, kept


def test_what_was_told_once_is_not_asked_again():
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(length, 8)
    assert [memo["Ellery"], memo["Vardal"], memo["Ellery"]] == [6, 6, 6]
    assert asked == ["Ellery", "Vardal"]


def test_no_more_than_so_many_answers_are_kept_and_all_stay_right():
    memo: Memo[int, int] = Memo(lambda number: number * number, 10)
    for number in (*range(1000), *range(1000)):
        assert memo[number] == number * number
        assert len(memo) <= 10


def test_nothing_is_an_answer_too():
    answers = iter([None])
    memo: Memo[str, None] = Memo(lambda _: next(answers), 4)
    assert [memo["The"], memo["The"]] == [None, None]


def test_the_last_answer_is_kept_and_no_other():
    asked: list[str] = []

    @kept
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length(text) for text in ("Ellery", "Ellery", "Vardal", "Ellery")] == [6, 6, 6, 6]
    assert asked == ["Ellery", "Vardal", "Ellery"]
