from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.values.errors import InputError
from quotecheck.values.source import Trust
from quotecheck.verify import formats


def read(name, text):
    source, passages = formats.read(Path(name), text.encode())
    return source, [(passage.speaker, " ".join(passage.text.split())) for passage in passages]


SAME = [("Mara Quill", "We never saw the plan, not once."), ("Devi Pillai", "Did you ask?")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("colon.txt", "Mara Quill: We never saw the plan,\nnot once.\n\nDevi Pillai: Did you ask?\n\nMara Quill: "),
        ("otter.txt", "Mara Quill  0:12 \nWe never saw the plan,\nnot once.\n\nDevi Pillai  1:02:03 \nDid you ask?\n"),
        ("rev.txt", "Mara Quill (00:12):\nWe never saw the plan, not once.\n\nDevi Pillai (00:20): Did you ask?\n"),
        (
            "zoom.txt",
            "00:00:01\tMara Quill:\tWe never saw the plan, not once.\n00:00:05\tDevi Pillai:\tDid you ask?\n",
        ),
        (
            "teams.vtt",
            "WEBVTT\n\nNOTE a note\n\n0:0:1.000 --> 0:0:4.000\n<v Mara Quill>We never saw the plan,</v>\n\n"
            "0:0:4.000 --> 0:0:6.000\n<v Mara Quill>not once.</v>\n\n"
            "0:0:6.000 --> 0:0:9.000\n<v Devi Pillai>Did you ask?</v>\n",
        ),
        (
            "zoom.vtt",
            "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nMara Quill: We never saw the plan,\n\n"
            "2\n00:00:04.000 --> 00:00:06.000\nMara Quill: not once.\n\n"
            "3\n00:00:06.000 --> 00:00:09.000\nDevi Pillai: Did you ask?\n",
        ),
        (
            "captions.srt",
            "1\n00:00:01,000 --> 00:00:04,000\n>> Mara Quill: We never saw the <i>plan</i>,\n\n"
            "2\n00:00:04,000 --> 00:00:06,000\nnot once.\n\n"
            "3\n00:00:06,000 --> 00:00:09,000\nDevi Pillai: Did you ask?\n",
        ),
        (
            "whisper.json",
            '{"segments": [{"start": 0, "text": " We never saw the plan,", "speaker": "Mara Quill"},'
            '{"start": 4, "text": " not once.", "speaker": "Mara Quill"},'
            '{"start": 6, "text": " Did you ask?", "speaker": "Devi Pillai"}]}',
        ),
        (
            "cable.txt",
            "MARA QUILL, COUNCIL LEADER (voice-over): We never saw the plan, not once.\n\nDEVI PILLAI: Did you ask?\n",
        ),
    ],
)
def test_every_form_of_transcript_reads_to_the_same_turns(name, text):
    _, turns = read(name, text)
    assert [(speaker.title(), words) for speaker, words in turns] == SAME


def test_a_briefing_has_unnamed_askers():
    _, turns = read(
        "briefing.txt", "MS. QUILL:  We never saw it.\n\nQ    Did you ask?\n\nMS. QUILL:  Twice.\n\nQ    And?\n"
    )
    assert [speaker for speaker, _ in turns] == ["MS. QUILL", "Q", "MS. QUILL", "Q"]


def test_the_record_of_congress_ends_a_label_with_a_stop():
    _, turns = read(
        "record.txt",
        "  The CHAIRMAN. The committee will come to order.\n  Mr. DASKAL of Ohio. Thank you, Mr. Chairman. We never\n"
        "saw the plan.\n  Mr. Pillai. Not once. Mr. Ormond asked me.\n",
    )
    assert turns[1] == ("Mr. DASKAL of Ohio", "Thank you, Mr. Chairman. We never saw the plan.")
    assert turns[2] == ("Mr. Pillai", "Not once. Mr. Ormond asked me.")


def test_a_court_transcript_loses_its_line_numbers_and_names_the_asker():
    text = (
        " 1   BY MR. ORMOND:\n 2   Q.  Did you see the plan?\n 3   A.  No. We never\n 4   saw the plan.\n"
        " 5   Q.  Not once?\n 6   A.  Not once.\n 7   THE COURT:  Let us stop here.\n"
    )
    _, passages = formats.read(Path("court.txt"), text.encode())
    assert [passage.speaker for passage in passages] == ["MR. ORMOND", "A", "MR. ORMOND", "A", "THE COURT"]
    assert " ".join(passages[1].text.split()) == "No. We never saw the plan."
    assert passages[1].line == 3


def test_rolling_captions_say_each_line_once():
    _, turns = read(
        "auto.vtt",
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nwe never\n\n00:00:02.000 --> 00:00:03.000\nwe never\nsaw the plan\n\n"
        "00:00:03.000 --> 00:00:04.000\nsaw the plan\nnot once\n",
    )
    assert turns == [("", "we never saw the plan not once")]


def test_a_dash_in_captions_changes_the_voice():
    _, turns = read("film.srt", "1\n00:00:07,000 --> 00:00:08,000\n- Not once?\n- Never.\n")
    assert turns == [("", "Not once?"), ("", "Never.")]


def test_a_dateline_is_no_speaker():
    source, _ = read("report.txt", "LARKFIELD: The mayor said the dam was safe.\nNote: nobody asked.\n")
    assert source.labels == ()


def test_a_monologue_keeps_its_speaker_over_paragraphs():
    _, turns = read("speech.txt", "MARA QUILL: We never saw the plan.\n\nAnd here is why: nobody asked.\n")
    assert {speaker for speaker, _ in turns} == {"MARA QUILL"}


def test_a_short_label_takes_the_one_long_name_it_fits():
    source, _ = read("cable.txt", "MARA QUILL, MAYOR: Good evening.\n\nQUILL: We never saw it.\n\nMS. QUILL: No.\n")
    assert source.labels == ("MARA QUILL",)


def test_a_short_label_that_fits_two_names_stays_short():
    source, _ = read("cable.txt", "MARA QUILL: Good evening.\n\nLEO QUILL: Hello.\n\nQUILL: We never saw it.\n")
    assert source.labels == ("MARA QUILL", "LEO QUILL", "QUILL")


def test_a_header_tells_of_the_source_and_names_its_voices():
    source, turns = read(
        "call.txt",
        '+++\nkind = "interview"\nlang = "pt"\ntrust = "checked"\ncomplete = true\ndate = 2026-03-01\n'
        '[speakers]\n"Speaker 1" = "Mara Quill"\n+++\nSpeaker 1  0:12\nWe never saw the plan.\n',
    )
    assert (source.kind, source.lang, source.trust, source.complete) == ("interview", "pt", Trust.CHECKED, True)
    assert source.date == "2026-03-01"
    assert turns == [("Mara Quill", "We never saw the plan.")]


def test_the_lines_of_a_source_count_its_header():
    _, passages = formats.read(Path("a.txt"), b'+++\nkind = "email"\n+++\n\nWe never saw the plan.\n')
    assert passages[0].line == 5


def test_a_machine_transcript_is_raw_and_tells_how_sure_it_was():
    source, passages = formats.read(
        Path("w.json"),
        b'{"segments": [{"start": 1.5, "text": "No.", "words": [{"word": "No", "probability": 0.4}]}]}',
    )
    assert source.trust is Trust.RAW
    assert passages[0].confidence == pytest.approx(0.4)
    assert passages[0].start == 1.5


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.srt", "1\n00:00:0x,000 --> 00:00:04,000\nhello\n", 2),
        ("a.srt", "hello\n", 1),
        ("a.vtt", "hello\n", 1),
        ("a.json", '{"segments": [\n 1,]}', 2),
        ("a.json", '{"segments": [{"start": 1}]}', None),
        ("a.json", '{"text": 1}', None),
        ("a.txt", " \n", None),
        ("a.txt", "abc\0def", None),
        ("a.txt", "+++\nkind = 1", None),
        ("a.txt", '+++\n\nbogus = "x"\n+++\nhello', 3),
        ("a.txt", '+++\ntrust = "good"\n+++\nhello', 2),
        ("a.txt", '+++\ncomplete = "yes"\n+++\nhello', 2),
        ("a.txt", "+++\nspeakers = 3\n+++\nhello", 2),
        ("a.docx", "hello", None),
    ],
)
def test_a_broken_source_is_told_with_its_file_its_place_and_a_remedy(name, text, line):
    with pytest.raises(InputError) as caught:
        formats.read(Path(name), text.encode())
    assert caught.value.path == name
    assert caught.value.remedy
    assert (caught.value.place.line if caught.value.place else None) == line


@given(st.sampled_from(["a.txt", "a.srt", "a.vtt", "a.json"]), st.text(max_size=300))
def test_no_source_is_too_broken_to_be_told_so(name, text):
    try:
        _, passages = formats.read(Path(name), text.encode("utf-8", "surrogatepass"))
    except InputError:
        return
    assert all(passage.text.strip() for passage in passages)


@given(st.text(alphabet=st.sampled_from("QA. :\n1ABCab\t-"), max_size=200))
def test_reading_turns_loses_no_word_of_a_plain_line(text):
    from quotecheck.verify.formats import turns

    assert all(passage.text.strip() for passage in turns.read(text))
