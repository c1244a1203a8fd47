"""The cast of a story, and the roster it can start."""

import io

from quotecheck.report import cast
from quotecheck.roster import parse
from quotecheck.run import read_story

STORY = """Mrs. Jo Brandt keeps the inn. “It flooded,” Brandt said. “It will flood again,” she said.

Orrin Daskal was away.
"""


def drawn(text):
    out = io.StringIO()
    cast.write(read_story("story.txt", text), out)
    return out.getvalue()


def test_whoever_speaks_most_comes_first():
    text = drawn(STORY)
    assert text.index("Jo Brandt") < text.index("Orrin Daskal")
    assert "2 quotes" in text


def test_each_piece_of_evidence_is_shown_with_its_line():
    assert "she (courtesy title): “Mrs. Jo Brandt” in line 1" in drawn(STORY)
    assert "“she” in line 1" in drawn(STORY)


def test_somebody_without_an_introduction_is_told_apart():
    assert "introduced nowhere" in drawn("“It flooded,” Brandt said.")


def test_no_given_name_is_told_of_what_is_no_person():
    said = drawn("“It is dry,” Channel Nine said.\n\n“It will be wet,” the Margaret Quill Trust said.\n")
    assert "Channel Nine  outlet" in said
    assert "Margaret Quill Trust  organisation" in said
    assert "given name" not in said


def test_a_starting_roster_is_a_roster_and_asserts_no_pronoun():
    out = io.StringIO()
    cast.write_roster([read_story("story.txt", STORY)], out)
    roster = parse(out.getvalue())
    assert [entry.name for entry in roster.entries] == ["Jo Brandt", "Orrin Daskal"]
    assert not any(entry.pronouns or entry.any_pronoun or entry.name_only for entry in roster.entries)


def roster_of(*texts):
    out = io.StringIO()
    cast.write_roster([read_story("story.txt", text) for text in texts], out)
    return [entry.name for entry in parse(out.getvalue()).entries]


def test_whoever_speaks_only_through_a_pronoun_is_in_a_starting_roster():
    assert roster_of("Mrs. Brandt keeps the inn. “It flooded,” she said.") == ["Brandt"]
    assert roster_of("Ardenne Solveig keeps the inn. “It flooded,” she said.") == ["Ardenne Solveig"]


def test_a_surname_is_left_out_where_another_story_has_the_name_in_full():
    assert roster_of("Mrs. Brandt keeps the inn. “It flooded,” she said.", STORY) == ["Jo Brandt", "Orrin Daskal"]


def test_no_body_and_no_place_is_in_a_starting_roster():
    assert roster_of("The inn stands in Port Ellery. “It is safe,” the Harbour Board said. “It is,” it said.") == []
