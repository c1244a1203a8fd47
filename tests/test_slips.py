"""A slip of the hand is told without the distance of all letters, and told the same."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from quotecheck.checks.identity.name_spelling_drift import _parted
from quotecheck.checks.people import slip

_NAMES = st.text("abc", min_size=1, max_size=7).map("v".__add__)


@given(_NAMES, _NAMES)
def test_one_slip_is_one_letter_put_in_left_out_changed_or_swapped_with_its_neighbour(one: str, other: str):
    if slip(one, other, closest=9):
        assert OSA.distance(one, other) == 1
    else:
        assert OSA.distance(one, other) != 1 or slip(one, other, closest=1) is False


@given(_NAMES, _NAMES)
def test_who_slipped_does_not_matter(one: str, other: str):
    assert slip(one, other, closest=5) == slip(other, one, closest=5)


@given(st.lists(_NAMES, unique=True, max_size=12), st.integers(4, 9))
def test_of_any_two_names_a_slip_apart_one_group_of_a_crowd_has_both(names: list[str], closest: int):
    groups = [{name for _, name in group} for group in _parted(((1, name) for name in names), closest)]
    for one, other in combinations(names, 2):
        assert not slip(one, other, closest) or any({one, other} <= group for group in groups)
