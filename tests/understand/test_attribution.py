"""Who said it: the constructions of news copy, each with invented people."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.readers import plain
from quotecheck.understand import attribution, marks, scopes
from quotecheck.understand.attribution import sources
from quotecheck.understand.attribution.assembly import assemble
from quotecheck.understand.attribution.candidates import propose
from quotecheck.understand.attribution.choice import Choice, choose
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.patterns import PATTERNS
from quotecheck.understand.attribution.spans import runs
from quotecheck.understand.words import Passage
from quotecheck.values.span import Span
from quotecheck.values.story import Function


def link(text):
    document = scopes.classify(plain.read("story.txt", text))
    return document, *attribution.link(document, marks.pair(document))


def said(text):
    """Return source, cue and pattern of every quote."""
    document, quotes, _ = link(text)
    told = []
    for quote in quotes:
        found = quote.attribution
        words = [found and span and document[span] for span in (found and found.source, found and found.cue)]
        told.append((*words, found and found.pattern))
    return told


@pytest.mark.parametrize(
    ("text", "source", "cue", "pattern"),
    [
        ("“We lost the pier,” Tamsin Quill said.", "Tamsin Quill", "said", "tag"),
        ("“We lost the pier,” she said.", "she", "said", "tag"),
        ("“We lost the pier,” said Tamsin Quill, who runs the ferry.", None, "said", "inverted tag"),
        ("“We lost it,” said Rep. Tam Quill of Larkfield.", "Rep. Tam Quill of Larkfield", "said", "inverted tag"),
        ("Tamsin Quill said, “We lost the pier in March.”", "Tamsin Quill", "said", "comma"),
        ("Tamsin Quill said: “We lost the pier in March.”", "Tamsin Quill", "said", "colon"),
        ("Tamsin Quill called the plan “a muddle.”", "Tamsin Quill", "called", "inside a clause"),
        ("Tamsin Quill condemned the vote as “a disgrace” on Monday.", "Tamsin Quill", "condemned", "inside a clause"),
        ("When a man shouted, “Resign,” Vardal went on with her list.", "a man", "shouted", "comma"),
        ("After Daskal said the crew was “not up to it,” Vardal left.", "Daskal", "said", "inside a clause"),
        ("“The bridge is safe,” according to Dev Pillai.", "Dev Pillai", "according to", "according to"),
        ("According to Dev Pillai, “the bridge is safe and open.”", "Dev Pillai", "According to", "according to"),
        ("Dev Pillai: “The bridge is safe.”", "Dev Pillai", ":", "turn"),
    ],
)  # fmt: skip
def test_a_quote_has_the_source_and_the_verb_that_govern_it(text, source, cue, pattern):
    ((found, verb, how),) = said(text)
    assert source is None or found == source
    assert (verb, how) == (cue, pattern)


def test_a_source_holds_its_title_apposition_and_relative_clause():
    ((source, cue, _),) = said("“It was dark,” said Ines Vardal, a nurse who worked nights at the clinic.")
    assert source == "Ines Vardal, a nurse who worked nights at the clinic"
    ((source, cue, _),) = said("“It was dark,” Ines Vardal, a nurse of 30 years, told the Larkfield Herald.")
    assert (source, cue) == ("Ines Vardal, a nurse of 30 years", "told")


def test_a_verb_no_list_knows_is_a_cue_where_it_stands_between_a_source_and_a_quote():
    ((source, cue, _),) = said("“We lost the pier,” Tamsin Quill grizzled.")
    assert (source, cue) == ("Tamsin Quill", "grizzled")


def test_a_quote_split_by_its_tag_is_one_quote_of_two_parts():
    _, quotes, _ = link("“The siren,” Orrin Daskal said, “went at six.”")
    assert [len(quote.parts) for quote in quotes] == [2]


def test_words_after_a_tag_go_on_with_its_voice():
    document, quotes, _ = link("“The siren went at six,” Orrin Daskal said. “Then the lights failed.”")
    assert quotes[1].attribution.pattern == "continued"
    assert quotes[1].attribution.leans_on == 0
    assert document[quotes[1].attribution.source] == "Orrin Daskal"


def test_words_after_a_tag_do_not_go_on_with_its_voice_where_a_tag_follows_them():
    found = said("“We lost the pier,” Tamsin Quill said. “It was the crew,” said Orrin Daskal.")
    assert [row[0] for row in found] == ["Tamsin Quill", "Orrin Daskal"]


def test_a_fragment_belongs_to_the_one_verb_that_says_before_it():
    ((source, cue, _),) = said("Orrin Daskal said the crew that the board hired was “not up to it” in March.")
    assert (source, cue) == ("Orrin Daskal", "said")


def test_a_question_has_the_tag_that_opens_with_its_source():
    ((source, cue, _),) = said("“Is the pier lost?” Tamsin Quill, a nurse of 30 years, asked the board.")
    assert (source, cue) == ("Tamsin Quill, a nurse of 30 years", "asked")


def test_a_cue_in_another_sentence_is_asked_only_where_none_in_its_own_reports():
    lead = "Tamsin Quill explained what had happened."
    assert said(f"{lead} “We lost the pier in March.”")[0][:2] == ("Tamsin Quill", "explained")
    assert said(f"{lead} Orrin Daskal called it “a muddle.”")[0][:2] == ("Orrin Daskal", "called")


def test_speech_left_open_is_carried_into_the_next_paragraph():
    _, quotes, _ = link("Orrin Daskal said: “The siren went at six.\n\n“Then the lights failed.”")
    assert [len(quote.parts) for quote in quotes] == [2]
    assert quotes[0].attribution is not None


def test_a_bare_paragraph_leans_on_the_one_above():
    _, quotes, _ = link("“The siren went at six,” Orrin Daskal said.\n\n“Then the lights failed all over town.”")
    assert quotes[1].attribution.leans_on == 0


_TOLD = "“We waited on the roof until the boats came,” said Ines Vardal, who keeps the post office.\n\n"
_BARE = "“Nobody had told us that the lower road was under water.”"


@pytest.mark.parametrize(
    ("above", "source", "pattern"),
    [
        ("Ines Vardal said the boats came late. The lower road was shut by noon.", "Ines Vardal", "set-up paragraph"),
        ("I asked Ines Vardal how she had heard of the flood.", "Ines Vardal", "set-up paragraph"),
        (_TOLD + "Vardal keeps a pole by the door since then.", "Vardal", "set-up paragraph"),
        (_TOLD + "The tide rose until midnight.", "Ines Vardal, who keeps the post office", "resumed"),
        (_TOLD + "Who had opened the sluice?", None, None),
        (_TOLD + "Lee Arden lives at the lock, below the mill.", None, None),
    ],
)
def test_whole_sentences_that_fill_a_paragraph_are_given_to_the_voice_above(above, source, pattern):
    document, quotes, _ = link(f"{above}\n\n{_BARE}\n")
    found = quotes[-1].attribution
    assert (found and document[found.source], found and found.pattern) == (source, pattern)


def test_words_that_the_copy_repeats_are_a_pull_quote_that_no_voice_above_says():
    told = f"Ines Vardal said the boats came late. She counted eleven of us.\n\n{_BARE}\n\n"
    assert link(told)[1][0].attribution is not None
    _, quotes, _ = link(f"{told}{_BARE[:-2]},” she said.\n")
    assert quotes[0].attribution is None


def test_an_outlet_after_another_sources_verb_is_the_relay():
    document, quotes, _ = link(
        "In May the presidency called patrols with the council “a marriage of two cold fish” again, according to CNN."
    )
    found = quotes[0].attribution
    assert (document[found.source], document[found.relay]) == ("the presidency", "CNN")


def test_who_was_told_is_the_addressee_and_what_it_was_said_in_the_medium():
    document, quotes, _ = link("“We lost the pier,” Tamsin Quill told reporters.")
    assert document[quotes[0].attribution.addressee] == "reporters"
    document, quotes, _ = link("“We lost the pier,” Tamsin Quill said in a statement.")
    assert document[quotes[0].attribution.medium] == "a statement"


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Shares fell after it cut its forecast, citing what Dev Pillai called “a pause.”", "Dev Pillai", "called"),
        (
            "Councillors backed the line after a row that the mayor described as “a fight.”",
            "the mayor",
            "described",
        ),
        ("The council dropped a plan the mayor had called “a dead duck.”", "the mayor", "called"),
        ("Ines Vardal was booed by friends, whom she called “my jury.”", "she", "called"),
    ],
)
def test_whoever_called_it_that_is_the_source_whatever_the_sentence_tells_of(text, source, cue):
    assert [(found, verb) for found, verb, _ in said(text)] == [(source, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "“We lost the pier,” Dev Pillai was quoted as saying by the Courier.",
        "“We lost the pier,” Dev Pillai has been quoted as saying.",
        "The Courier quoted Dev Pillai as saying “we lost the pier.”",
        "Dev Pillai was quoted by the Courier as saying “we lost the pier.”",
    ],
)
def test_whoever_is_quoted_as_saying_it_is_the_source_and_who_quotes_them_a_relay(text):
    document, (quote,), _ = link(text)
    assert document[quote.attribution.source] == "Dev Pillai"
    assert quote.attribution.relay is None or document[quote.attribution.relay].lower() == "the courier"
    document, (quote,), _ = link("CNN quoted Dev Pillai as saying “we lost the pier.”")
    assert document[quote.attribution.relay] == "CNN"


def test_the_footage_is_not_the_speaker():
    ((source, _, _),) = said("The inquiry saw footage of Dev Pillai saying “the bridge is a death trap.”")
    assert source == "Dev Pillai"


def test_a_nested_quote_is_inside_the_quote_that_holds_it():
    _, quotes, _ = link("“My mother said, ‘Mend the pier,’ and we did,” Tamsin Quill said.")
    assert quotes[1].inside == 0
    assert quotes[0].inside is None


def test_a_stray_mark_costs_no_more_than_its_paragraph():
    text = (
        "“The siren went at six, Orrin Daskal said.\n\n“We lost the pier,” Tamsin Quill said.\n\n“It rained,” he said."
    )
    assert [row[0] for row in said(text)][-2:] == ["Tamsin Quill", "he"]


def test_titles_and_nicknames_are_not_speech():
    _, quotes, _ = link("The film “Harbour Lights” opens on Friday with Ann “Birdie” Orme in the lead.")
    assert [quote.function for quote in quotes] == [Function.TITLE, Function.NICKNAME]


@pytest.mark.parametrize(
    "text",
    [
        "The way is known as “the spoon,” which hurts, according to the report.",
        "The camper, nicknamed “Vally”, offers a full day out.",
        "Orme lives on a boat called “Jo,” said her aunt.",
        "The flu was commonly called “the grip” in Ellery.",
        "The town was later renamed “Larkfield-on-Sea” by the council.",
        "Quill posted a spot titled “Dangerous,” warning of rain.",
        "Slang terms such as “the last hour” await them.",
        "She wrote songs such as “Dark Tide” for them.",
    ],
)
def test_what_a_thing_is_called_is_nobodys_words(text):
    _, (quote,), _ = link(text)
    assert quote.attribution is None
    assert quote.function in (Function.TERM, Function.TITLE)


def test_what_somebody_calls_a_thing_is_theirs():
    assert said("Orme fought what Quill called “a pause,” and won.")[0][:2] == ("Quill", "called")
    assert said("The mayor called “Resign” across the hall.")[0][:2] == ("The mayor", "called")


@pytest.mark.parametrize("heard", ["was quoted as saying", "was overheard telling a friend", "was cited as saying"])
def test_who_is_passed_on_behind_the_words_is_their_source(heard):
    assert said(f"“We sell fish,” one of the victims {heard}.")[0][0] == "one of the victims"


def test_where_somebody_is_from_says_nothing():
    assert said("The plan passed, with Ada Orme of Larkfield calling it “a sham.”")[0][0] == "Ada Orme of Larkfield"


def test_what_stands_behind_the_preposition_that_opens_a_sentence_is_no_source():
    text = "Following the ruling’s publication, the head of the club, Ada Orme, said the court had “heard the town.”"
    assert said(text)[0][0] == "the head of the club, Ada Orme"


def test_an_age_between_commas_is_no_source():
    text = "Hiro Yonda, 38, general secretary of the council, pointed out that “prices are up.”"
    assert said(text)[0][0] == "Hiro Yonda, 38, general secretary of the council"


def test_a_note_reads_wherever_it_hangs():
    assert said("The note left on the door read “We are done here.”")[0][:2] == ("The note left on the door", "read")


def test_a_role_of_several_duties_is_one_source():
    source = "chief of finance, public affairs and marketing officer Tim Ekand"
    assert said(f"“We are done here,” said {source}.")[0][0] == source


def test_a_tag_without_a_quote_is_told():
    document, _, tags = link("Tamsin Quill said the pier was lost in March.")
    assert [(document[tag.source], document[tag.cue]) for tag in tags] == [("Tamsin Quill", "said")]
    assert tags[0].quotes == ()


@pytest.mark.parametrize(("rival", "given"), [(0.49, False), (0.3, True)])
def test_of_two_readings_that_are_about_equal_none_is_given_and_both_are_kept(rival, given):
    document = scopes.classify(plain.read("story.txt", "“We lost it,” Quill said. “So we did,” Vardal said."))
    copy = Copy(document, runs(document, marks.pair(document)), {})
    first, other = (choose(propose(copy, index, {}, {}), {}).best for index in (0, 1))
    choices = [Choice(first, 0.51, ((other, rival),)), Choice(other, 1.0)]
    quote, _ = assemble(copy, choices)
    assert (quote.attribution is not None) is given
    assert len(quote.candidates) == (1 if given else 2)


@given(st.text("HCADSTwhvzbBmrifyxac,Q", min_size=1, max_size=14), st.data())
def test_a_phrase_stands_to_a_verb_as_the_path_between_them_is(elements, data):
    cue = data.draw(st.integers(0, len(elements) - 1))
    passage = Passage("", Span(0, 0), ())
    passage.elements, passage.words = elements, ["x"] * len(elements)
    passage.first, passage.ends = list(range(len(elements))), list(range(1, len(elements) + 1))
    for at, features in sources.readings(passage, cue, 0, len(elements))[1:]:
        between = elements[at + 1 : cue] if at < cue else elements[cue + 1 : at]
        assert features[0][2:] == sources.path(between)


def test_a_link_tells_how_it_was_made():
    _, quotes, _ = link("“We lost the pier,” Tamsin Quill said.")
    why = quotes[0].attribution.why
    assert why[0].startswith("tag: ")
    assert any("Tamsin Quill" in line for line in why)


def test_a_clear_tag_is_surer_than_a_fragment_in_a_clause():
    _, tagged, _ = link("“We lost the pier,” Tamsin Quill said.")
    _, clause, _ = link("A spokesman for the board that Quill leads thought the plan “a muddle.”")
    assert tagged[0].attribution.confidence > 0.9
    assert clause[0].attribution is None or clause[0].attribution.confidence <= tagged[0].attribution.confidence


WORDS = st.sampled_from(
    "Orme Quill said told she he who the plan “ ” ‘ ’ , . : ; — ( ) ? ! \n \n\n according to in a statement that "
    "calling it was been asked by reporters and but , Rep. U.S. ’s 10:30 $5 @orme — … “We left,” “no”".split(" ")
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_text_is_linked_and_every_span_lies_in_it(text):
    document, quotes, tags = link(text)
    spans = [part.span for quote in quotes for part in quote.parts]
    for quote in quotes:
        assert quote.index == quotes.index(quote)
        assert quote.inside is None or quote.inside < quote.index
        for found in (*quote.candidates, *((quote.attribution,) if quote.attribution else ())):
            assert found.pattern in PATTERNS
            assert 0 <= found.confidence <= 1
            assert found.leans_on is None or found.leans_on <= quote.index
            spans += [span for span in (found.source, found.cue, found.addressee, found.relay, found.medium) if span]
    for tag in tags:
        spans += [span for span in (tag.source, tag.cue) if span]
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)


def test_hostile_copy_takes_no_longer_than_its_length():
    for text in (
        "“" * 3000,
        "said " * 3000,
        "“a,” he said, " * 800,
        "(" * 5000,
        "’s " * 3000,
        "a, " * 4000 + "said “b”.",
    ):
        link(text)


@pytest.mark.parametrize(
    ("text", "source", "pattern"),
    [
        ("“We lost the pier and the boats”, Tamsin Quill said.", "Tamsin Quill", "tag"),
        ("“The wind will bring high waves tonight”, read the warning.", "the warning", "inverted tag"),
        ("“It is a long game.” — Dev Pillai", "Dev Pillai", "signature"),
        ("“It is a long game.”\n\n— Dev Pillai", "Dev Pillai", "signature"),
        ("Dev Pillai said:\n\n“It is a long game.”", "Dev Pillai", "colon paragraph"),
    ],
)
def test_british_commas_signatures_and_colon_paragraphs_name_their_source(text, source, pattern):
    ((found, _, how),) = said(text)
    assert (found, how) == (source, pattern)


def test_a_word_in_marks_that_is_the_subject_of_a_verb_is_nobodys():
    ((source, _, _),) = said("The “reforms” began in April and the wards have been full since.")
    assert source is None


@pytest.mark.parametrize(
    ("text", "source", "pattern"),
    [
        ("“We lost it,” said a woman calling herself Tam Quill.", "a woman calling herself Tam Quill", "inverted tag"),
        ("“We lost it,” said an aide involved in talks as he left.", "an aide involved in talks", "inverted tag"),
        ("“We lost it,” said one unnamed aide, who was there.", "one unnamed aide, who was there", "inverted tag"),
        ("A source familiar with the plan said, “We lost the pier.”", "A source familiar with the plan", "comma"),
        ("“We lost it,” said one Kelmer familiar with it.", "one Kelmer familiar with it", "inverted tag"),
        ("“We lost it,” the order released Friday said.", "the order released Friday", "tag"),
        ("A guide just published for tenants says, “We lost the pier.”", "A guide just published for tenants", "comma"),
    ],
)  # fmt: skip
def test_a_source_holds_the_participle_that_tells_which_one(text, source, pattern):
    ((found, _, how),) = said(text)
    assert (found, how) == (source, pattern)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("In Larkfield, Vardal went after Quill, calling her “a total bore.”", "Vardal"),
        ("The letter went on to say, “We lost the pier in March.”", "The letter"),
        ("Vardal turned on Quill, whom he called “a bore.”", "he"),
        ("“What was lost?” the 43-year-old asked.", "the 43-year-old"),
        ("Article 33 affirms: “No harbour shall be shut.”", "Article 33"),
        ("“The pier was lost,” Quill said.Vardal left.", "Quill"),
        ("His offer failed, and his call for “a total ban” was voted down.", "his"),
        ("“The pier was lost,” said Enrique PeÃ±a.", "Enrique PeÃ±a"),
    ],
)
def test_a_source_ends_where_its_phrase_does_and_begins_with_its_clause(text, source):
    assert [found for found, *_ in said(text)] == [source]


def test_accents_that_stand_behind_their_letters_change_nothing():
    text = "“We lost it,” said mayor José Muñoz. Muñoz said the vote was “wrong,” and Ángel Núñez called it “sad.”"
    apart = unicodedata.normalize("NFD", text)
    assert apart != text
    assert [tuple(unicodedata.normalize("NFC", part) for part in found) for found in said(apart)] == said(text)


def test_a_name_that_is_also_a_verb_is_a_source():
    ((source, cue, _),) = said("Will said the plan was “a muddle.”")
    assert (source, cue) == ("Will", "said")


def test_a_pronoun_with_its_verb_shortened_is_read_as_the_two_words_it_is():
    ((source, cue, _),) = said("Tamsin Quill says he’s “losing the harbour.”")
    assert (source, cue) == ("Tamsin Quill", "says")


def test_any_verb_that_reports_may_tag_whole_words_and_go_on():
    for tag in ("Tamsin Quill charged in a scathing speech.", "she went on."):
        ((source, _, pattern),) = said(f"“We lost the pier and the ferry in March,” {tag}")
        assert (source, pattern) == (tag.partition(" charged")[0].removesuffix(" went on."), "tag")


def test_a_signature_may_follow_a_numbered_or_headed_quote_and_any_dash():
    for text in ("1. “We lost the pier.” ― Tamsin Quill, June 2016", "On the pier: “We lost it.” -- Tamsin Quill"):
        ((source, _, pattern),) = said(text)
        assert (source, pattern) == ("Tamsin Quill", "signature")


def test_a_subheading_between_dashes_is_no_signature():
    ((source, _, _),) = said("“We lost the pier in March.”\n\n– A pier in name –\n\nTamsin Quill left.")
    assert source is None
