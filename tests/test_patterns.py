"""A first look for rare words misses none."""

from hypothesis import given
from hypothesis import strategies as st

from quotecheck.values.patterns import rare

_WORDS = ("Vice", "acting", "reached ", "x")


@given(st.text("Vviceatng rhdx\u212a\u0130é’\ud800", max_size=40))
def test_every_word_that_a_text_holds_is_told(text: str):
    assert {word for word in _WORDS if word in text} <= set(rare(*_WORDS)(text))


def test_words_are_told_whatever_their_case_and_others_are_not():
    assert rare("deputy", "Acting", "reached ")("The DEPUTY mayor was reached, acting late.") == [
        "deputy",
        "Acting",
        "reached ",
    ]
    assert rare("deputy", "vice")("The mayor left.") == []
