"""The tables of names: what they agree on, what they leave open, what they weigh."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.lexicon import names, nicknames
from quotecheck.lexicon.names import PARTICLES, key, runs
from quotecheck.lexicon.nicknames import same_given, usual_pronoun
from quotecheck.lexicon.pronouns import declared_set

LEXICON = Path(nicknames.__file__).parent


@pytest.mark.parametrize(("one", "other"), [("robert", "bob"), ("bob", "robert"), ("j", "john"), ("ann", "ann")])
def test_short_forms_and_initials_can_be_one_given_name(one, other):
    assert same_given(one, other)


@pytest.mark.parametrize(("one", "other"), [("mara", "finn"), ("j", "robert")])
def test_other_given_names_are_two(one, other):
    assert not same_given(one, other)


def test_the_table_says_nothing_of_names_that_cross_borders_or_are_not_listed():
    assert [usual_pronoun(name) for name in ("andrea", "jean", "nikita", "sasha", "robin", "wei", "qwxz")] == [""] * 7


def test_no_name_agrees_with_both_pronouns():
    she, he = nicknames._usual()
    assert not she & he


def test_the_tables_are_small_and_tell_where_they_come_from():
    for name in ("given_names.txt", "nicknames.txt"):
        text = (LEXICON / name).read_text(encoding="utf-8")
        assert text.startswith("#")
        assert "benchmarks/build_names.py" in text.splitlines()[0]
    assert sum((LEXICON / name).stat().st_size for name in ("given_names.txt", "nicknames.txt")) < 300_000


@pytest.mark.parametrize(
    ("one", "other"), [("al-Tarek", "Tarek"), ("António", "Antonio"), ("O’Hara", "O'Hara"), ("Kerr-Lowe", "KerrLowe")]
)
def test_spellings_of_one_name_compare_equal(one, other):
    assert key(one) == key(other)


def test_a_set_of_pronouns_is_told_by_any_of_its_forms():
    assert declared_set("she/her/hers") == {"she"}
    assert declared_set("they/them") == {"they"}
    with pytest.raises(ValueError, match="shee"):
        declared_set("shee/her")


NARROW = st.lists(st.sampled_from([*"AbÉßçZ,-’'. \u00a0Ø", "Jr", "Lt", "al-", "van "]), max_size=30).map("".join)


@given(NARROW)
def test_copy_without_wide_capitals_is_read_as_wide_copy_is(text):
    narrow, wide = names._written(False), names._written(True)
    assert [m.span() for m in narrow.run.finditer(text)] == [m.span() for m in wide.run.finditer(text)]
    assert [m.span() for m in narrow.tokens.finditer(text)] == [m.span() for m in wide.tokens.finditer(text)]


def test_capitals_of_every_alphabet_up_to_cyrillic_begin_a_name():
    text = "Then Ļuba Žukova and Ольга Орлова sat down."
    assert [m[0] for m in names.runs(text).finditer(text)] == ["Then Ļuba Žukova", "Ольга Орлова"]


@pytest.mark.parametrize("particle", [*sorted(PARTICLES - {"las", "los"}), "de las", "de los"])
def test_a_name_goes_on_after_each_particle(particle: str):
    run = runs("").search(f"so said Sami {particle} Vardal, and left")
    assert run is not None
    assert run[0] == f"Sami {particle} Vardal"


def test_a_name_whose_accents_are_signs_of_their_own_is_one_name():
    name = unicodedata.normalize("NFD", "Ángel Muñoz-Núñez")
    run = runs(name).search(f"so said {name}, and left")
    assert run is not None
    assert run[0] == name
    assert key(name) == key("Ángel Muñoz-Núñez")
