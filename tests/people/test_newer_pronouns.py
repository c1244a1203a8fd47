"""Newer pronouns: read where the copy or the roster establishes them, and nowhere else."""

import pytest

from quotecheck.lexicon.pronouns import NEOPRONOUNS, declared_set, newer_forms
from quotecheck.roster import parse
from quotecheck.run import read_story
from quotecheck.values.people import Roster
from quotecheck.values.story import Ground

NOBODY = Roster()


def declared(pronouns, name="Noor Ellery"):
    return parse(f"name,pronouns\n{name},{pronouns}\n")


def meant(text, roster=NOBODY):
    """Return every pronoun of a story with the name it is read as."""
    story = read_story("story.txt", text, roster)
    return [
        (story.document[r.at], story.speakers[r.speaker].name if r.speaker is not None else None)
        for r in story.references
    ]


def newer(text, roster=NOBODY):
    return [word for word, _ in meant(text, roster) if word.lower() not in ("he", "his", "she", "her", "it", "they")]


@pytest.mark.parametrize("subject", ["xe", "ze", "zie", "ey", "fae"])
def test_a_form_that_is_no_english_word_is_a_pronoun_before_a_verb_of_speech(subject):
    text = f"“We sail,” Noor Ellery said.\n\n“We always do,” {subject} said. {subject.capitalize()} left."
    assert meant(text) == [(subject, "Noor Ellery"), (subject.capitalize(), "Noor Ellery")]


@pytest.mark.parametrize("form", ["xem", "xyr", "zir", "faer", "xemself"])
def test_a_form_that_can_be_nothing_else_establishes_its_set(form):
    assert newer(f"Noor Ellery left. The crew was told of {form} by the watch.") == [form]
    assert newer(f"“They told me of {form} at noon,” Noor Ellery said.") == []


@pytest.mark.parametrize("cue", ["said", "added", "continued", "tweeted"])
@pytest.mark.parametrize("subject", ["per", "Per"])
def test_per_before_a_verb_that_reports_is_the_source_of_a_tag(subject, cue):
    text = f"“We sail,” Noor Ellery said.\n\n“We do,” {subject} {cue}."
    if subject == "Per":
        text = f"“We sail,” Noor Ellery said.\n\nPer {cue}, “We do.”"
    story = read_story("story.txt", text, declared("per/pers"))
    assert [(voice := story.voice(quote)) and voice.name for quote in story.quotes] == ["Noor Ellery", "Noor Ellery"]


def test_xe_alone_of_them_is_so_plain_that_a_capital_does_not_hide_it():
    assert newer("“We sail,” Noor Ellery said. Xe told nobody.") == ["Xe"]
    assert newer("“We sail,” Noor Ellery said. Ze told nobody.") == []


@pytest.mark.parametrize("subject", sorted(NEOPRONOUNS))
def test_a_declared_set_is_resolved_in_a_tag(subject):
    text = f"“We sail,” Noor Ellery said.\n\n“We always do,” {subject} said."
    story = read_story("story.txt", text, declared(f"{subject}/{NEOPRONOUNS[subject][1]}"))
    assert [(voice := story.voice(quote)) and voice.name for quote in story.quotes] == ["Noor Ellery", "Noor Ellery"]


@pytest.mark.parametrize(
    ("pronouns", "text", "forms"),
    [
        ("xe/xem", "Noor Ellery left. Xe sold xyr boat.", ["Xe", "xyr"]),
        ("ze/hir", "Noor Ellery left. The crew thanked hir.", ["hir"]),
        ("fae/faer", "Noor Ellery left, and faer crew with faer.", ["faer", "faer"]),
        ("thon/thons", "Noor Ellery left. Thon sold thons boat.", ["Thon", "thons"]),
    ],
)
def test_every_form_of_a_declared_set_counts(pronouns, text, forms):
    assert newer(text, declared(pronouns)) == forms


@pytest.mark.parametrize(
    "text",
    [
        "Noor Ellery, who uses xe/xem pronouns, left. Xe sold xyr boat.",
        "Noor Ellery (xe/xem) left. Xe sold xyr boat.",
        "“I use xe/xem pronouns,” Noor Ellery said. Xe sold xyr boat.",
    ],
)
def test_a_statement_in_the_copy_establishes_a_set(text):
    assert meant(text) == [("Xe", "Noor Ellery"), ("xyr", "Noor Ellery")]


@pytest.mark.parametrize(
    ("pronouns", "text"),
    [
        ("per/pers", "Noor Ellery asked two crowns per head, per day and as per custom."),
        ("ze/hir", "Noor Ellery met Zhang Ze. Ze left early. Nobody saw Ze go."),
        ("hen/hens", "Noor Ellery keeps a hen. The hen was sold."),
        ("ey/em", "Noor Ellery said the crew had ‘em all."),
        ("ve/ver", "Noor Ellery said they ’ve sailed."),
        ("fae/faer", "Noor Ellery met Fae Ostrin. She knows Fae well."),
        ("xe/xem", "Noor Ellery changed the money at xe.com."),
    ],
)
def test_a_word_or_a_name_that_looks_like_a_declared_form_is_none(pronouns, text):
    assert newer(text, declared(pronouns)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Noor Ellery left. Xe sold the boat.",
        "Noor Ellery lives in Xe. She likes Xe. Xe said no to the dam.",
        "Ze Wang left. “We sail,” Ze said.",
        "Noor Ellery pays per day. Per the roster, em dashes are out.",
        "Noor Ellery asked for a father/son ticket and the bus/train plan.",
        "Noor Ellery (daughter/wife) left. Their pronouns are either/or, and either will do.",
    ],
)
def test_nothing_is_a_newer_pronoun_that_nobody_establishes(text):
    assert newer(text) == []


def test_the_roster_establishes_a_set_only_where_its_bearer_is_named():
    text = "Ines Vardal left. Xe sold the boat."
    assert newer(text, declared("xe/xem")) == []
    assert newer(text, declared("xe/xem", "Ines Vardal")) == ["Xe"]
    assert newer(text, declared("xe/xem", "Orla Vard")) == []


def test_a_declared_set_means_whom_it_is_declared_for_though_somebody_is_nearer():
    text = "Orla Fennick met Noor Ellery at noon. “I agree with every word,” xe said."
    assert meant(text, declared("xe/xem")) == [("xe", "Noor Ellery")]


def test_whom_a_newer_object_follows_as_subject_is_not_meant():
    assert meant("Noor Ellery left. Hall praised xem.", declared("xe/xem"))[-1] == ("xem", "Noor Ellery")


@pytest.mark.parametrize("pronoun", ["they", "it"])
def test_they_and_it_in_a_tag_are_read_as_whom_the_roster_declares(pronoun):
    text = f"Noor Ellery runs the ferry.\n\n“We sail at dawn,” {pronoun} said."
    assert meant(text, declared(f"{pronoun}/them" if pronoun == "they" else "it/its")) == [(pronoun, "Noor Ellery")]
    assert meant(text) == [(pronoun, None)]


def test_pronouns_beside_a_name_are_a_statement_and_make_it_a_person():
    story = read_story("story.txt", "Ardenne Solveig (they/them) runs the ferry.")
    (speaker,) = story.speakers
    assert [(e.ground, set(e.pronouns)) for e in speaker.evidence] == [(Ground.STATEMENT, {"they"})]


def test_a_set_of_its_own_has_two_words_or_more_none_of_them_known():
    assert declared_set("thon/thons") == {"thon"}
    assert newer_forms("thon/thons") == {"thon": "thon", "thons": "thon"}
    assert newer_forms("she/her") == {}
    for words in ("thon", "shee/her", "n/a"):
        with pytest.raises(ValueError, match=words.split("/")[0]):
            declared_set(words)


@pytest.mark.parametrize("words", ["Noor Ellery (she/her) left.", "Noor Ellery asked what he/she wants."])
def test_forms_that_a_stroke_joins_stand_for_nobody(words):
    assert read_story("story.txt", words).references == ()
