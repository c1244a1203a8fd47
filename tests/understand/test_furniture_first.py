"""The words that a line of furniture is told by first, before its long patterns are tried, leave no such line out."""

import re
import string
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecheck.lexicon import furniture
from quotecheck.understand import scopes_lines as lines

ALPHABET = st.sampled_from(string.ascii_letters + string.digits + string.punctuation + " “”’©–—»é½")
SEPARATOR = r"\s*(?:[:|»>–—]|-\s|\s-)\s*\S"


def strokes(pattern: str) -> Iterator[str]:
    """Split a pattern at each ``|`` that no group holds."""
    depth = start = 0
    inside = False
    for at, sign in enumerate(pattern):
        if pattern[at - 1 : at] == "\\":
            continue
        inside = sign == "[" or (inside and sign != "]")
        depth += 0 if inside else (sign == "(") - (sign == ")")
        if sign == "|" and not depth and not inside:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def branches(pattern: str) -> Iterator[str]:
    """Split a pattern at its strokes, and a branch that begins with a group at those of the group."""
    for branch in strokes(pattern):
        ends = [m.end() for m in re.finditer(r"\)(?![?*+{])", branch)]
        group = next((end for end in ends if branch.startswith("(?:") and _balanced(branch[:end])), 0)
        if group:
            yield from (choice + branch[group:] for choice in branches(branch[3 : group - 1]))
        else:
            yield branch


def _balanced(pattern: str) -> bool:
    bare = re.sub(r"\\.|\[[^]]*\]", "", pattern)
    return bare.count("(") == bare.count(")")


def test_a_pattern_is_split_where_no_group_holds_the_stroke():
    assert list(branches(r"read(?: on|)|[|]x|(?:a|(?:b|c)) d\|e")) == [
        "read(?: on|)",
        "[|]x",
        *(rf"{c} d\|e" for c in "abc"),
    ]
    assert list(branches("(?:a|b)? c")) == ["(?:a|b)? c"]


def every(pattern: str, before: str, after: str = "") -> pytest.MarkDecorator:
    ways = [rf"\A{before}(?:{branch}){after}" for branch in branches(pattern)]
    return pytest.mark.parametrize("way", ways, ids=lambda way: way[len(before) + 2 :][:40])


def written(way: str) -> st.SearchStrategy[str]:
    """Any line that a pattern matches from its start, in letters of any case, whatever comes after."""
    return st.from_regex(re.compile(way, re.IGNORECASE), alphabet=ALPHABET)


def begins(text: str) -> str:
    return lines._first_word(text)


quickly = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@given(st.text(st.one_of(ALPHABET, st.characters())))
def test_the_first_word_is_what_a_pattern_says_it_is(text):
    found = lines._FIRST.match(text)
    assert found is not None
    assert begins(text) == found[1].lower()


@every(furniture.LINK_BEFORE_SEPARATOR, r"\W*", SEPARATOR)
def test_every_label_of_a_link_begins_with_a_word_that_links_begin_with(way):
    @quickly
    @given(written(way))
    def holds(text: str) -> None:
        assert lines._pattern(lines._LINK, re.IGNORECASE).match(text)
        assert begins(text) in furniture.LINK_FIRST

    holds()


@every(furniture.LINK_ALONE, r"\W*")
def test_every_link_without_a_separator_begins_with_a_word_that_links_begin_with(way):
    @quickly
    @given(written(way))
    def holds(text: str) -> None:
        assert begins(text) in furniture.LINK_FIRST

    holds()


@every(furniture.FURNITURE, r"[^\w©(]*")
def test_every_line_of_furniture_begins_or_holds_what_furniture_does(way):
    @quickly
    @given(written(way))
    def holds(text: str) -> None:
        assert lines._begins_furniture(text, begins(text)) or lines._holds_furniture(text)

    holds()


@every(furniture.CAPTION_LABEL.replace("(?:file )?", "", 1), r"[^\w\"“”'‘’]*", r"\s*(?:[:|]|-\s)\s*\S")
def test_every_label_of_a_picture_begins_with_a_word_that_labels_begin_with(way):
    @quickly
    @given(written(way))
    def holds(text: str) -> None:
        assert begins(text) in furniture.CAPTION_FIRST

    holds()
