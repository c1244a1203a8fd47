from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck import verify
from quotecheck.run import read_story
from quotecheck.values.errors import InputError
from quotecheck.values.source import Match, Sort, Verdict
from quotecheck.verify.align import align


def held(copy: str, **sources: str) -> tuple[Match, ...]:
    """Return how the quotes of a piece of copy compare with sources, given by name without their suffix."""
    archive = verify.of_texts({f"{name}.txt": text for name, text in sources.items()})
    return verify.match(read_story("story.txt", copy), archive)


def one(words: str, said: str, name: str = "Joan Alvarez") -> Match:
    """Return how one quote by Joan Alvarez compares with one passage of hers."""
    (match,) = held(f"“{words}” {name} said.", council=f"JOAN ALVAREZ: {said}\n\nPETER OTT: Thank you all.\n")
    return match


SPEECH = "We will not raise fares next year if the grant is cut, and I said so to Ormond fifteen days ago."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "We’ll fix it – all of it – by Monday,",
            "so look we'll fix it -- all of it -- by Monday, and after that we rest",
        ),
        ("There were 15 people in the hall,", "There were fifteen people in the hall."),
        ("a long-term plan for the re-election,", "It is a long term plan for the reelection."),
        ("He was in favour of the programme at the theatre,", "he was in favor of the program at the theater"),
        ("We went (on foot) to the yard,", "We went (LAUGHTER) on foot to the yard."),
    ],
)
def test_glyphs_numbers_and_house_spellings_are_free(words, said):
    assert one(words, said).verdict in (Verdict.VERBATIM, Verdict.CLEANED)
    assert not one(words, said).material


@pytest.mark.parametrize(
    ("words", "said", "sort"),
    [
        ("We went to the yard,", "We, um, went to the, uh, yard.", Sort.FILLER),
        ("We went to the yard at dawn,", "We went to, to the yard at dawn.", Sort.REPEAT),
        ("But we are going to open the clinic,", "But we are -- we are going to open the clinic.", Sort.REPEAT),
        ("We went to the yard at dawn,", "We could see -- we went to the yard, you know, at dawn.", Sort.FILLER),
        ("We will not raise the fares,", "We won't raise the fares.", Sort.CONTRACTION),
        ("[Ormond] never asked us what we needed,", "He never asked us what we needed.", Sort.BRACKET),
        ("He never asked [the nurses] what we needed,", "He never asked us what we needed.", Sort.BRACKET),
        (
            "The bridge was safe … in March,",
            "The bridge was safe as far as anybody could tell in March.",
            Sort.ELLIPSIS,
        ),
    ],
)
def test_harmless_tidying_is_cleaned(words, said, sort):
    match = one(words, said)
    assert match.verdict is Verdict.CLEANED
    assert sort in {edit.sort for edit in match.edits}


@pytest.mark.parametrize(
    ("words", "said", "sort"),
    [
        ("We will raise fares next year,", "We will not raise fares next year.", Sort.NEGATION),
        ("We will raise fares next year,", "We won't raise fares next year.", Sort.NEGATION),
        ("Either we have a yard or we do,", "Either we have a yard or we don't.", Sort.NEGATION),
        ("There were 50 people in the hall,", "There were fifteen people in the hall.", Sort.NUMBER),
        ("I told Pillai about the hall,", "I told Ormond about the hall.", Sort.NAME),
        ("The mayor knew about the leak in June,", "The mayor probably knew about the leak in June.", Sort.QUALIFIER),
        ("We can raise the fares next year,", "We will raise the fares next year.", Sort.QUALIFIER),
        ("You have a duty to answer for every pound,", "We have a duty to answer for every pound.", Sort.PERSON),
        ("They look silly in front of the town,", "They look feckless in front of the town.", Sort.CONTENT),
        ("We will … raise fares next year,", "We will not raise fares next year.", Sort.NEGATION),
        ("We [all] raise the fares next year,", "We never raise the fares next year.", Sort.NEGATION),
    ],
)
def test_what_can_turn_the_meaning_is_material(words, said, sort):
    match = one(words, said)
    assert match.verdict is Verdict.ALTERED_MATERIAL
    assert sort in {edit.sort for edit in match.material}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I am sure the hall was full that night,", "I am sure that the hall was full that night."),
        ("The attack on the yard was planned,", "The attacks on the yard was planned."),
        ("I really think the hall was full,", "I think the hall was full."),
    ],
)
def test_small_words_and_endings_are_minor(words, said):
    assert one(words, said).verdict is Verdict.ALTERED_MINOR


def test_a_dropped_word_is_told_with_its_neighbours_and_its_place():
    copy = "“We will raise fares next year,” Joan Alvarez said."
    (match,) = held(copy, council="JOAN ALVAREZ: We will not raise fares next year.")
    (edit,) = match.edits
    assert (edit.said, edit.copy, edit.said_near, edit.copy_near) == ("not", "", "will not raise", "will raise")
    assert copy[edit.at.start :].startswith("raise")


def test_an_excerpt_leads_to_file_line_and_words():
    (match,) = held(
        "“There were fifteen people there,” Joan Alvarez said.",
        council="JOAN ALVAREZ: So no.\nThat is a promise. There were\nfifteen people there, I counted.",
    )
    (excerpt,) = match.excerpts
    assert excerpt.text[excerpt.found.start : excerpt.found.end].split() == "There were fifteen people there".split()
    assert (excerpt.line, excerpt.speaker) == (2, "JOAN ALVAREZ")


FAR = (
    "JOAN ALVAREZ: We are going to march to the depot and I will be in front of it with the families. The union has "
    "run this ballot fairly and calmly for six weeks now, and nobody in this yard can say that they were not asked. "
    "Thank you for standing in the rain tonight, and we will win the argument in the pay talks."
)


def test_two_passages_joined_are_stitched():
    (match,) = held("“We are going to march to the depot and we will win the argument,” Joan Alvarez said.", rally=FAR)
    assert match.verdict is Verdict.STITCHED
    assert len(match.excerpts) == 2


def test_two_passages_in_the_other_order_are_stitched():
    (match,) = held(
        "“We will win the argument in the pay talks … we are going to march to the depot,” Joan Alvarez said.",
        rally=FAR,
    )
    assert match.verdict is Verdict.STITCHED


@pytest.mark.parametrize(("words", "verdict"), [(80, Verdict.CLEANED), (150, Verdict.STITCHED)])
def test_an_ellipsis_bridges_a_passage_and_no_more(words, verdict):
    filler = " ".join(f"word{nth}" for nth in range(words))
    said = f"We went down to the yard at dawn {filler} and there was nothing left of the timber."
    assert one("We went down to the yard … there was nothing left of the timber,", said).verdict is verdict


def test_pieces_from_two_sources_are_stitched():
    (match,) = held(
        "“We are going to march to the depot because the insurers have never paid a penny,” Joan Alvarez said.",
        rally=FAR,
        council="JOAN ALVAREZ: It is late because the insurers have never paid a penny.",
    )
    assert match.verdict is Verdict.STITCHED
    assert {excerpt.source for excerpt in match.excerpts} == {0, 1}


def test_a_phrase_that_only_the_copy_says_twice_is_altered():
    said = "I saw the plan from the yard at dawn. Let us see what happens. Good night."
    match = one("I saw the plan from the yard at dawn. Let us see what happens. Let us see what happens,", said)
    assert match.verdict is Verdict.ALTERED_MATERIAL


def test_an_ending_is_not_taken_for_any_word():
    match = one("They basically want the land back,", "They'd want the land back.")
    assert match.verdict is Verdict.ALTERED_MINOR


def test_a_phrase_said_twice_is_not_stitched():
    (match,) = held(
        "“We are going to march to the depot,” Joan Alvarez said.", rally=FAR + " We are going to march to the depot."
    )
    assert match.verdict is Verdict.VERBATIM


def test_the_speaker_the_copy_names_is_preferred_where_two_said_the_same():
    (match,) = held(
        "“I signed the order on the Tuesday,” Joan Alvarez said.",
        hearing="PETER OTT: I signed the order on the Tuesday.\n\nJOAN ALVAREZ: I signed the order on the Tuesday.",
    )
    assert not match.said_by_other


def test_words_of_another_speaker_are_told():
    (match,) = held(
        "“I signed the order on the Tuesday,” Joan Alvarez said.",
        hearing="PETER OTT: I signed the order on the Tuesday.\n\nJOAN ALVAREZ: I was not there.",
    )
    assert match.said_by_other == "PETER OTT"
    assert match.verdict is Verdict.VERBATIM


def test_an_invented_quote_is_not_found():
    assert one("Our students deserve a future that reflects this town,", SPEECH).verdict is Verdict.NOT_FOUND


def test_three_words_are_looked_for_to_the_letter_only():
    assert one("if the grant,", SPEECH).verdict is Verdict.VERBATIM
    assert one("if a grant,", SPEECH).verdict is Verdict.TOO_SHORT


def test_a_limit_right_before_or_after_the_words_is_told():
    assert one("We cheated anyone in the valley,", "I don't think we cheated anyone in the valley.").limits[0].before
    assert (
        one("We will reopen the line,", "We will reopen the line unless the grant is cut.").limits[0].words == "unless"
    )
    assert not one("We will reopen the line,", "We will reopen the line. If it rains we stay.").limits


def test_a_story_without_quotes_has_no_matches():
    assert held("The council met on Tuesday.", council="JOAN ALVAREZ: Hello there.") == ()


WORDS = st.lists(st.sampled_from("a b c d e".split()), max_size=8)


@given(WORDS.filter(bool), WORDS)
def test_an_alignment_accounts_for_every_word_of_the_quote_once_and_in_order(copy, said):
    steps = align(copy, {}, said).steps
    assert [step.copy for step in steps if step.copy >= 0] == list(range(len(copy)))


@given(WORDS, WORDS.filter(bool), WORDS)
def test_words_that_stand_in_the_record_unbroken_align_at_no_cost(before, copy, after):
    assert align(copy, {}, before + copy + after).cost == 0


@given(WORDS.filter(bool), WORDS)
def test_without_jumps_a_quote_is_one_forward_stretch(copy, said):
    path = align(copy, {}, said, jumps=False)
    places = [step.said for step in path.steps if step.said >= 0]
    assert places == list(range(places[0], places[0] + len(places))) if places else True
    assert path.cost >= align(copy, {}, said).cost


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=120))
def test_no_quote_and_no_source_brings_it_down(text):
    with suppress(InputError):  # a source with a NUL in it is no text
        held(f"“{text}” Joan Alvarez said.", council=f"JOAN ALVAREZ: {text} and more words.")
