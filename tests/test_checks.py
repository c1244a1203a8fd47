"""Laws over all checks, and what the shared helpers of the checks promise."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck.checks.copies import copies
from quotecheck.checks.copy import shown, words
from quotecheck.checks.tags import after, before
from quotecheck.config import Settings
from quotecheck.run import check_source, read_story

EVERY_RULE = Settings(select=("all",))
BITS = st.sampled_from(
    """“ ” " ‘ ’ ' , . : — … ( ) [ ] [[ \n \n\n said added told he She it they Vardal Ines Mr. Dev Pillai Quill the
    report Herald council claimed that I we We nobody will rebuild the bridge TK [insert quote] sources declined to
    comment <!-- --> quotecheck: allow marks: x Q: A: 5' 6" ’90s 12:30 according to CNN” […]
    é 日本 \u202e """.split(" ")
)
COPY = st.lists(BITS, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(COPY)
def test_no_check_crashes_on_any_copy(copy):
    checked = check_source("story.txt", copy.encode(), EVERY_RULE)
    assert not checked.problems


@settings(max_examples=60, deadline=None)
@given(COPY)
def test_every_finding_and_label_lies_inside_the_copy(copy):
    for found in check_source("story.txt", copy.encode(), EVERY_RULE).diagnostics:
        end = len(found.document.text)
        assert all(0 <= at.start <= at.end <= end for at in (found.at, *(label.at for label in found.labels)))


@given(st.text(max_size=80), st.integers(8, 40))
def test_copy_as_a_message_shows_it_is_one_line_and_no_longer_than_asked(text, limit):
    line = shown(text, limit)
    assert len(line) <= limit + len(" …")
    assert len(line.splitlines()) <= 1


def test_words_compare_without_case_marks_and_kinds_of_apostrophe():
    assert words("We’re OFF, “Dev”—again!") == words("we're off dev again")


def spans(copy: str, alike: float = 0.8) -> list[tuple[str, str, bool]]:
    story = read_story("story.txt", copy)
    found = copies(story, shortest=8, alike=alike)
    return [(story.document[one.first_at], story.document[one.second_at], one.within) for one in found]


FIRST = "“The pump failed at midnight and nobody’s phone rang,” Orrin Daskal said."
SECOND = "“The pump failed at midday and nobody's phone rang,” Daskal said."


def test_quotes_that_differ_in_a_word_are_found_as_copies():
    ((first, second, within),) = spans(f"{FIRST}\n\nRain fell.\n\n{SECOND}\n")
    assert (first, second) == (FIRST.partition(" Orrin")[0], SECOND.partition(" Daskal")[0])
    assert not within


def test_a_piece_of_a_quote_is_found_as_a_copy_within():
    piece = "He said “pump failed at midnight and nobody’s phone rang” again."
    ((_, second, within),) = spans(f"{FIRST}\n\nRain fell.\n\n{piece}\n")
    assert within
    assert second.startswith("“pump failed")


def test_a_refrain_costs_no_more_than_its_paragraphs():
    many = "\n\n".join(f"“We will walk to the river and back, all {n} of us,” Daskal said." for n in range(2000))
    assert spans(many, alike=1.0) == []


def test_tags_are_read_before_and_after_a_quote():
    story = read_story("story.txt", "Noor Ellery said: “I saw the wall go,” Ellery said.")
    (quote,) = story.quotes
    early, late = before(story, quote), after(story, quote)
    assert early is not None
    assert late is not None
    assert (story.document[early.source], story.document[late.source]) == ("Noor Ellery", "Ellery")


def test_a_house_phrase_without_letters_is_passed_over():
    house = Settings(options={"placeholder-residue": {"phrases": ["", " ", "as a chatbot"]}})
    (found,) = check_source("story.txt", b"As a chatbot, I cannot say. The vote was close.", house).diagnostics
    assert found.at == (0, 12)


@given(st.text("abA\u0130\u00df\ufb001\u00e9 \n\t,.-'\u2019_\u201c\u2026\u0301\u00a0", max_size=40))
def test_words_compare_as_runs_of_letters_that_a_single_sign_may_join(text):
    joined = re.findall(r"[^\W_]+(?:['.-][^\W_]+)*", text.casefold().replace("’", "'"))
    assert words(text) == joined
