"""Laws of how copy is read into tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.understand.kinds import KINDS
from quotecheck.understand.kinds_beside import _ANY
from quotecheck.understand.words import Passage
from quotecheck.values.span import Span

_WORDS = st.sampled_from(
    "the harbour Vardal said, said. Mr. U.S. U.S., p.m. 10:30 10:30am 1,200 $40 @orme #quay he’s they'd. Parkers’ bus’ "
    "Orme’s “no” (the) -- … ... well-known and/or R&D I. boss', Kelm’s. é "
    "x 45:1 said.Orme PeÃ±a e\u0301t, 9-year-old".split()
)


@given(st.lists(_WORDS, max_size=12))
def test_words_between_blanks_are_read_as_those_between_any_other_space(words):
    plain, wide = (_read(space.join(("so", *words))) for space in (" ", "\xa0"))  # so that no dateline opens it
    assert (plain.words, plain.starts, plain.kinds) == (wide.words, wide.starts, wide.kinds)


def test_whatever_kind_stands_before_a_verb_it_is_settled():
    assert set(KINDS.values()) - set("RZV") <= set(_ANY)  # these three are settled themselves


@given(st.lists(_WORDS, max_size=12))
def test_a_token_stands_where_it_is_told_to(words):
    text = " ".join(words)
    passage = _read(text)
    assert all(text.startswith(word, at) for word, at in zip(passage.words, passage.starts, strict=True))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("plans to visit the town", "zxbdn"),
        ("talks to visitors", "zxn"),
        ("it would change", "pmb"),
        ("she rallies the town", "pzdn"),
        ("they left", "pv"),
        ("his call was heard", "onBv"),
        ("let her go", "bob"),
        ("a 43-year-old asked", "dnv"),
    ],
)
def test_a_word_is_a_verb_or_a_noun_by_what_stands_next_to_it(text, kinds):
    assert _read(f"so {text}").kinds[1:] == kinds


def _read(text):
    return Passage(text, Span(0, len(text)), ())
