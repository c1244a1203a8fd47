"""Whom the source phrase of a tag names, where it names more than one."""

import pytest

from quotecheck.run import read_story


def voice(phrase):
    """Return who says a quote by a tag of that source, in a story that knows nobody yet."""
    story = read_story("story.txt", f"The café shut on Monday.\n\n“We lost the pier,” {phrase}, said.\n")
    (quote,) = story.quotes
    assert quote.attribution is not None
    source = quote.attribution.source
    assert source is not None
    speaker = story.speaker_at(source)
    return story.document[source], speaker and speaker.name


@pytest.mark.parametrize(
    "source",
    [
        "the mayor, Ada Orme",
        "the mayor of Ellery, Ada Orme",
        "the owner of the Station Café, Mrs Ada Orme",
        "the president of the Harbor Union, Ada Orme",
        "the head of research at Quill Foods, Ada Orme",
        "the spokesman for the Harbor Union, Ada Orme",
        "a deckhand on the ferry, Ada Orme",
        "the lawyer for Mr Vardal, Ada Orme",
    ],
)
def test_an_apposition_names_whom_a_phrase_describes_however_long_that_is(source):
    assert voice(source) == (source, "Ada Orme")


def test_an_apposition_goes_on_with_where_somebody_is_from():
    assert voice("a lawyer for the crew, Ada Orme of Quill & Daughters")[1] == "Ada Orme"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the U.N. High Commissioner for Human Rights, Ada Orme", "Ada Orme"),
        ("MTC chief human capital, corporate affairs and marketing officer Ada Orme", "Ada Orme"),
        ("Secretary of State Ada F. Orme", "Ada F. Orme"),
        ("First Minister of Scotland Nicol Orme", "Nicol Orme"),
        ("one of the victims", "one of the victims"),
        ("two of the victims of the fire", "two of the victims"),
    ],
)
def test_a_body_a_list_of_duties_and_a_number_are_nobodys_name(source, name):
    assert voice(source)[1] == name


@pytest.mark.parametrize("words", ["Orme’s verdict: “Ryan is right.”", "Orme’s reply was short: “Ryan is right.”"])
def test_a_verdict_is_whose_it_is(words):
    story = read_story("story.txt", f"Ada Orme rose.\n\n{words}\n")
    speaker = story.voice(story.quotes[0])
    assert speaker is not None
    assert speaker.name == "Ada Orme"


@pytest.mark.parametrize("source", ["the mayor of Ellery, Lower Avon", "the mayor of Ellery, Maine"])
def test_where_a_place_lies_is_no_apposition_of_a_person(source):
    assert voice(source) == (source, "the mayor")


def test_what_stands_behind_a_preposition_is_not_the_one_described():
    story = read_story("story.txt", "The head of research at Quill Foods, Ada Orme, left.\n")
    (orme,) = (speaker for speaker in story.speakers if speaker.name == "Ada Orme")
    assert "The head" in [story.document[mention.span] for mention in orme.mentions]
