import random
import time

from hypothesis import example, given
from hypothesis import strategies as st

from quotecheck import verify
from quotecheck.run import read_story
from quotecheck.values.source import Verdict
from quotecheck.verify.anchors import align_long

WORDS = st.lists(st.sampled_from("a b c d e f".split()), max_size=30)


@given(WORDS.filter(bool), WORDS)
@example("a b b a b a a".split(), "a b b a a b a a".split())
def test_a_long_alignment_accounts_for_every_word_of_the_quote_once_and_in_order(copy, said):
    steps = align_long(copy, {}, said).steps
    assert [step.copy for step in steps if step.copy >= 0] == list(range(len(copy)))
    places = [step.said for step in steps if step.said >= 0]
    assert places == sorted(set(places))


@given(WORDS.filter(bool), WORDS)
def test_words_of_two_regions_are_never_held_against_what_parts_them(copy, said):
    steps = align_long(copy, {}, [*said, None, *said]).steps
    assert all(step.said != len(said) for step in steps)


def test_a_speech_of_a_thousand_words_is_compared_word_by_word_in_no_time():
    chance = random.Random(3)
    speech = [f"{chance.choice('bdfgklmnprst')}{chance.choice('aeiou')}{chance.randrange(900)}x" for _ in range(4000)]
    copy = speech[500:1500]
    copy[400] = "harbour"
    archive = verify.of_texts({"speech.txt": "JOAN ALVAREZ: " + " ".join(speech)})
    begun = time.process_time()
    (match,) = verify.match(read_story("s.txt", f"“{' '.join(copy)},” Joan Alvarez said."), archive)
    assert match.verdict is Verdict.ALTERED_MATERIAL
    assert [edit.copy for edit in match.edits] == ["harbour"]
    assert time.process_time() - begun < 10
