import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.lexicon.numerals import CURRENCIES
from quotecheck.verify.words import said, words


def keys(text):
    return [word.key for word in words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We’ll fix it – all of it – by Monday,", "we'll fix it -- all of it -- by monday"),
        ("fifteen people", "15 people"),
        ("twenty-five hundred", "2,500"),
        ("$1.5 million", "one point five million dollars"),
        ("$12bn", "12 billion dollars"),
        ("50%", "fifty per cent"),
        ("two thousand and sixteen", "2016"),
        ("nineteen eighty-four", "1984"),
        ("a hundred people", "100 people"),
        ("the first of May", "the 1st of May"),
        ("I don’t know", "I do not know"),
        ("gonna win", "going to win"),
        ("Mr. Ormond of the U.S.", "Mister Ormond of the US"),
        ("OK, alright", "okay, all right"),
        ("off-the-record", "off the record"),
    ],
)
def test_two_spellings_of_the_same_sounds_have_the_same_keys(one, other):
    assert keys(one) == keys(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("15 people", "50 people"),
        ("we will", "we will not"),
        ("we", "us"),
        ("the U.S.", "the us"),
        ("$2.2 billion, two-year", "$2.2 billion two"),
        ("fifteen, two", "17"),
    ],
)
def test_what_differs_in_the_ear_differs_in_its_keys(one, other):
    assert keys(one) != keys(other)


def test_accents_that_stand_behind_their_letters_change_no_key():
    text = "José’s café, Ángel’s naïveté"
    apart = unicodedata.normalize("NFD", text)
    assert [word.key for word in words(apart)] == [word.key for word in words(text)]
    assert len(apart) > len(text)


def test_stage_directions_are_nobodys_words():
    assert [word.key for word in said("We won. (APPLAUSE) [crosstalk] And (laughs) we go on.")] == [
        "we", "won", "and", "we", "go", "on",
    ]  # fmt: skip


def test_a_capital_inside_a_sentence_makes_a_name():
    assert [word.name for word in words("Then Ormond left. Nobody saw it. I did.")] == [
        False, True, False, False, False, False, False, False,
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_words_of_any_text_stand_in_order_where_their_spans_say(text):
    found = words(text)
    assert all(word.key for word in found)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    starts = [word.start for word in found if word.key not in CURRENCIES.values()]  # a sign is said behind its number
    assert starts == sorted(starts)


@given(st.lists(st.sampled_from("one two five ten twenty ninety hundred thousand million and a point 3 40".split())))
def test_any_row_of_number_words_is_read_without_a_fault(row):
    assert all(word.key for word in words(" ".join(row)))
