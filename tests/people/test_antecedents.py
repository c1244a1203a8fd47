"""Whom the narrator's pronouns mean, and what the copy says of each person's pronouns."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quotecheck.run import read_story
from quotecheck.understand.people.antecedents import Sweep
from quotecheck.values.story import Ground


def meant(text, nth=-1):
    story = read_story("story.txt", text)
    people = [r for r in story.references if r.pronoun in ("he", "she")]
    reference = people[nth]
    return story.speakers[reference.speaker].name if reference.speaker is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We sail,” Ines Vardal said.\n\n“We always do,” she added.", "Ines Vardal"),
        ("Ines Vardal met Orrin Daskal.\n\n“We sail,” Vardal said.\n\n“We always do,” she added.", "Ines Vardal"),
        ("Mr. Daskal met Mrs. Brandt. “We cope,” she said.", "Brandt"),
        ("Mr. Daskal met Mrs. Brandt. “We cope,” he said.", "Daskal"),
        (
            "“We sail,” Orla Tenn said. The rain fell. Orrin Daskal shook his head. “We do not,” he said.",
            "Orrin Daskal",
        ),
        ("Orla Tenn praised her. Ines Vardal closed her shop.", "Ines Vardal"),
        ("Coach Orrin Daskal praised goalkeeper Nuno Quill.\n\n“He saved us,” he said.", "Orrin Daskal"),
        ("Orla Tenn was away. Ines Vardal and captain Lee Quill came. “We sail,” she said.", "Ines Vardal"),
        ("The report was late.\n\nA diver came up. “It is cold,” he said.", "A diver"),
    ],
)
def test_a_pronoun_means_the_person_that_structure_and_evidence_tell(text, name):
    assert meant(text) == name


@pytest.mark.parametrize(
    "question",
    [
        "Asked if goalkeeper Marek Tull was to blame, he snapped: “Ask him.”",
        "Asked about the captain, Marek Tull, who limped off, he said “ask him.”",
        "Pressed on Marek Tull, he said no.",
        "When asked whether Marek Tull would stay, he said yes.",
        "Asked about Aldous’ plans for Marek Tull, he said “ask him.”",
    ],
)
def test_whoever_is_asked_about_somebody_is_somebody_else(question):
    assert meant(f"“We switched off,” Sven Aldous said.\n\n{question}") == "Sven Aldous"


def test_whoever_is_asked_about_what_is_their_own_can_be_the_one():
    assert meant("Orrin Daskal came.\n\nAsked about Daskal’s boat, he said “ask the crew.”") == "Orrin Daskal"


def test_a_person_named_only_inside_the_quote_is_never_silently_meant():
    text = "“We sail,” said Ardenne Solveig, a pilot.\n\n“Quill will send a signal,” he added.\n\nTomas Quill left."
    story = read_story("story.txt", text)
    reference = next(r for r in story.references if r.pronoun == "he")
    assert reference.speaker is None
    assert story.speakers[reference.candidates[0][0]].name == "Ardenne Solveig"


def test_it_said_means_the_report_that_spoke():
    story = read_story(
        "story.txt", "“It leaks,” the report said.\n\nIt said the beams were old. “They will go,” it said."
    )
    assert {story.speakers[r.speaker].name for r in story.references if r.speaker is not None} == {"the report"}


def test_pronouns_inside_the_marks_are_not_the_narrators():
    assert read_story("story.txt", "Ines Vardal left. “He saw her and she saw him,” Orla Tenn said.").references == ()


def test_nobody_praises_himself_with_him():
    assert meant("Orrin Daskal saw Jonas Hall. Hall praised him.") == "Orrin Daskal"


DASKAL = "Orrin Daskal met the crew on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pilot Tomas Quill said that Jonas Hall had lost his seat.", "Jonas Hall"),
        ("Pilot Tomas Quill argued that former mayor Jonas Hall was late with his report.", "Jonas Hall"),
        ("Pilot Tomas Quill spoke of Jonas Hall, who lost his seat.", "Jonas Hall"),
        ("Pilot Tomas Quill praised Jonas Hall and his boat.", "Jonas Hall"),
        ("This was the home of Jonas Hall, who told the press his nephew was ill.", "Jonas Hall"),
        ("Pilot Tomas Quill said the season kept him busy.", "Tomas Quill"),
        ("The book tells of a 40-year-old widower who faced his past.", "a 40-year-old widower"),
    ],
)
def test_a_possessive_goes_with_the_subject_of_its_own_clause(text, name):
    assert meant(DASKAL + text) == name


@pytest.mark.parametrize(
    "text",
    [
        "When rapper Jonas Hall arrived, Tomas Quill rose. He bowed.",
        "After praise from Jonas Hall, Tomas Quill left. He bowed.",
        "Despite doubts, Tomas Quill met with actor Jonas Hall. He bowed.",
        "Noting that Jonas Hall was late, Tomas Quill began. “We sail,” he said.",
    ],
)
def test_the_subject_of_the_main_clause_is_who_the_copy_goes_on_with(text):
    assert meant(text) == "Tomas Quill"


@pytest.mark.parametrize(
    "opening",
    ["Opening up on the show Jonas in the House", "In an interview with Jonas Hall", "During a call with Jonas Hall"],
)
def test_who_stands_in_the_phrase_that_opens_a_sentence_is_not_its_subject(opening):
    assert meant(f"“We sail,” Tomas Quill said.\n\n{opening}, he bowed.") == "Tomas Quill"


def test_a_possessive_mention_takes_nothing_from_the_mention_before():
    text = "Karin Quill came. However, tests showed that Ines Vardal was gifted. Vardal’s time — she left — was short."
    assert meant(text) == "Ines Vardal"


@pytest.mark.parametrize("does", ["had called to congratulate", "wanted to help", "then refused to speak with"])
def test_whom_somebody_means_to_do_something_to_is_somebody_else(does):
    assert meant(f"Sam Duma spoke. Cy Orme {does} him.") == "Sam Duma"


@pytest.mark.parametrize("opening", ["Throughout her visit", "Nevertheless, during her visit to the area"])
def test_a_pronoun_of_the_phrase_that_opens_a_sentence_means_its_subject(opening):
    assert meant(f"Ben Quill left.\n\n{opening}, Minister Mara Orme was calm.") == "Mara Orme"


def test_whom_somebody_calls_something_besides_is_somebody_else():
    assert meant("Ben Mohr spoke about Cy Orme in June, calling him a friend.") == "Cy Orme"


def test_another_possessive_means_who_owns_something_where_a_sentence_tells_of_nobody_else():
    text = "“It rains,” said Hal Vardal, a professor.\n\nBen Orme’s critics doubt his word."
    assert meant(text) == "Ben Orme"


def test_whoever_was_asked_answers_in_the_next_paragraph():
    assert meant("Jonas Hall asked Tomas Quill how high the wall would be.\n\n“High,” he said.") == "Tomas Quill"
    assert meant("“Why?” Jonas Hall asked.\n\n“Tell me,” he said.") == "Jonas Hall"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A Larkfield political expert who feared for his job said there is “doubt” here.",
            "A Larkfield political expert",
        ),
        ("A board member, who spoke on condition of anonymity, said “no.”", "A board member"),
        ("One of the divers said there was “ice” below.", "One of the divers"),
    ],
)
def test_somebody_unnamed_who_is_quoted_goes_on_speaking(text, name):
    assert meant(f"{DASKAL}{text}\n\n“It is cold,” he said.") == name


@pytest.mark.parametrize("who", ["A Larkfield woman", "A 29-year-old Larkfield woman"])
def test_somebody_unnamed_from_somewhere_is_somebody(who):
    assert meant(f"Ben Quill left in May. He was tired.\n\n{who} was fined after she posted a threat.") == who


def test_a_person_in_general_is_nobody_and_so_is_he_or_she():
    assert meant(DASKAL + "A person with a cold is tired.\n\n“We rest,” he said.") == "Orrin Daskal"
    text = DASKAL + "A voter does as he or she likes, and his or her vote counts."
    assert [r for r in read_story("story.txt", text).references if r.pronoun in ("he", "she")] == []


def evidence(text, name):
    story = read_story("story.txt", text)
    speaker = next(s for s in story.speakers if s.name == name)
    return {(e.ground, "/".join(sorted(e.pronouns)), story.document[e.at] if e.at else "") for e in speaker.evidence}


@pytest.mark.parametrize(
    ("text", "name", "piece"),
    [
        ("Mrs. Jo Brandt left.", "Jo Brandt", (Ground.COURTESY_TITLE, "she", "Mrs. Jo Brandt")),
        ("Jo Brandt, a mother of two, left.", "Jo Brandt", (Ground.KIN_NOUN, "she", "a mother")),
        ("Spokesman Dal Ardenne left.", "Dal Ardenne", (Ground.MAN_TITLE, "he", "Spokesman Dal Ardenne")),
        ("Beth Ardenne left.", "Beth Ardenne", (Ground.GIVEN_NAME, "she", "Beth Ardenne")),
        (
            "Noor Ellery, who uses they/them pronouns, left.",
            "Noor Ellery",
            (Ground.STATEMENT, "they", "uses they/them pronouns"),
        ),
        ("Noor Ellery came. She left.", "Noor Ellery", (Ground.PRONOUN, "she", "She")),
    ],
)
def test_each_piece_of_evidence_keeps_its_place(text, name, piece):
    assert piece in evidence(text, name)


@pytest.mark.parametrize("name", ["Robin Ardenne", "Andrea Ardenne", "Jean Ardenne", "Sasha Ardenne", "Kim Ardenne"])
def test_a_name_that_differs_by_country_says_nothing(name):
    assert not [piece for piece in evidence(f"{name} left.", name) if piece[0] is Ground.GIVEN_NAME]


def test_a_doctor_and_an_officer_say_nothing_of_pronouns():
    assert not evidence("Dr. Wren Ardenne left.", "Wren Ardenne")
    assert not evidence("Capt. Wren Ardenne left.", "Wren Ardenne")


WORDS = st.sampled_from(
    "Ines Vardal Mrs. Mr. the mayor he she it they him her his “ ” , . ? ( ) said added told who a an of \n\n"
    " al-Amin O’Hara U.S. (HSB) Jr. de la Cruz ’s [Quill] — É ß I We’ve The".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60))
@example(words=["said", "Ines", "who"])
def test_whatever_the_copy_every_span_stands_in_it_and_every_index_leads_to_a_speaker(words):
    story = read_story("story.txt", " ".join(words))
    size, count = len(story.text), len(story.speakers)
    for n, speaker in enumerate(story.speakers):
        assert speaker.index == n
        assert all(0 <= m.span.start < m.span.end <= size for m in speaker.mentions)
        assert list(speaker.mentions) == sorted(speaker.mentions, key=lambda m: m.span)
        assert all(e.at is None or 0 <= e.at.start < e.at.end <= size for e in speaker.evidence)
    for reference in story.references:
        assert all(0 <= index < count for index, _ in reference.candidates)
        assert reference.speaker is None or 0 <= reference.speaker < count
        assert not reference.sure or reference.candidates
    assert all(0 <= index < count for index in story.who.values())


SENTENCES = st.sampled_from(
    [
        "Mrs. Vardal met Lee Orme.",
        "Jonas Quill praised her.",
        "Orme, his mother, left.",
        "“We sail,” he said.",
        "“We sail,” she added.",
        "He left with his sister.",
        "She asked Quill why.",
        "Vardal said she would.",
        "“Orme knows,” said Mr. Quill.",
        "The report was late, it said.",
        "\n\n",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(SENTENCES, max_size=40))
def test_a_sweep_that_keeps_what_the_one_before_read_says_what_one_from_the_start_says(sentences):
    text = " ".join(sentences)
    kept = read_story("story.txt", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sweep, "again", lambda self, weighing: Sweep(self._scene, weighing).run())
        assert read_story("story.txt", text).references == kept.references


def test_hostile_copy_takes_no_longer_than_its_length():
    for text in ("A" * 20000, "al-" * 8000, "Mr. " * 5000, "he " * 5000, "Jo Brandt said he " * 1500, "(A " * 5000):
        read_story("story.txt", text)
