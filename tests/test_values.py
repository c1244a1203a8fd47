"""Values with named fields hold what a frozen dataclass would."""

from __future__ import annotations

import pickle

import pytest

from quotecheck.values.document import Document, Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Function, Part, Quote, Story
from quotecheck.values.value import Value, by_name, made, replace

QUOTE = Quote(0, (Part(Span(0, 5), Span(1, 4)),), Function.SPEECH, Scope.BODY)


class Desk(Value):
    """A value with every kind of field."""

    name: str
    people: list[str] = made(factory=list)
    place: str = "by the door"
    _asked: dict[str, int] = made(factory=dict, init=False)


class Count(Value, frozen=False):
    """A value that changes."""

    seen: int = 0


class Alone(Value):
    """A value with one field."""

    name: str


def test_fields_are_given_in_order_or_by_name_and_have_defaults():
    assert Desk("copy") == Desk(name="copy", people=[], place="by the door")
    assert by_name(Desk("copy")) == {"name": "copy", "people": [], "place": "by the door"}


@pytest.mark.parametrize("given", [{}, {"name": "copy", "asked": 1}, {"name": "copy", "_asked": {}}])
def test_a_field_that_is_missing_or_unknown_is_refused(given):
    with pytest.raises(TypeError):
        Desk(**given)


def test_a_default_that_is_made_is_made_anew():
    assert Desk("a").people is not Desk("b").people


def test_a_value_cannot_be_changed():
    with pytest.raises(AttributeError, match="Quote is frozen"):
        QUOTE.index = 1  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del QUOTE.index


def test_a_value_has_no_other_attribute():
    with pytest.raises(AttributeError):
        Count().other = 1  # type: ignore[attr-defined]


def test_replace_changes_only_what_it_is_told_and_carries_no_memo_that_was_not_given():
    desk = Desk("copy", ["Ada"])
    desk._asked["x"] = 1
    assert replace(desk, place="upstairs") == Desk("copy", ["Ada"], "upstairs")
    assert replace(desk, place="upstairs")._asked == {}
    with pytest.raises(TypeError):
        replace(desk, floor=2)


def test_memos_are_neither_compared_nor_shown():
    asked = Desk("copy")
    asked._asked["x"] = 1
    assert asked == Desk("copy")
    assert repr(asked) == "Desk(name='copy', people=[], place='by the door')"


def test_equal_values_are_of_one_class_and_have_one_hash():
    assert Alone("copy") == Alone("copy") != Alone("news")
    assert Alone("copy") != Desk("copy")
    assert hash(QUOTE) == hash(replace(QUOTE)) != hash(replace(QUOTE, index=1))


def test_what_changes_is_equal_to_nothing_but_itself():
    one, other = Count(), Count()
    one.seen += 1
    assert (one.seen, other.seen) == (1, 0)
    assert Count() != Count()
    assert len({one, other}) == 2


def test_a_value_survives_the_way_to_another_process():
    story = Story(Document("a.txt", "“Yes”", "“Yes”", (), ()), quotes=(QUOTE,))
    assert pickle.loads(pickle.dumps(story)) == story
