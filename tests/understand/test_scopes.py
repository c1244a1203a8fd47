"""What each block of plain copy is for, and what kind of piece it stands in."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.readers import plain
from quotecheck.understand.scopes import classify, formats
from quotecheck.values.document import Document, Format, Scope
from quotecheck.values.value import replace

LEAD = (
    "The council of Orme met on Monday night to talk about the pier "
    "that the flood carried off in the spring of last year."
)
NEXT = (
    "“We will rebuild it,” said Tamsin Quill, who has kept the ticket office "
    "since her father gave it up, “whatever it costs.”"
)


def read(*blocks: str) -> Document:
    return classify(plain.read("story.txt", "\n\n".join(blocks)))


def scopes(*blocks: str) -> list[Scope]:
    return [block.scope for block in read(*blocks).blocks]


def test_a_short_first_line_without_a_stop_is_the_headline():
    assert scopes("Council to rebuild Orme pier", LEAD, NEXT) == [Scope.HEADLINE, Scope.BODY, Scope.BODY]


def test_a_first_line_in_capitals_with_a_stop_is_the_headline():
    assert scopes("Council Will Rebuild Orme Pier After Flood.", LEAD, NEXT)[0] is Scope.HEADLINE


@pytest.mark.parametrize("line", ["It was a night to forget.", "“We will rebuild it,” she said.", LEAD])
def test_a_first_sentence_is_no_headline(line):
    assert scopes(line, LEAD, NEXT)[0] is Scope.BODY


def test_a_deck_and_a_byline_stand_under_the_headline():
    found = scopes(
        "Council to rebuild Orme pier", "Flood took it in the spring", "By Noor Ellery and Lee Arden", LEAD, NEXT
    )
    assert found[:3] == [Scope.HEADLINE, Scope.DECK, Scope.BYLINE]


@pytest.mark.parametrize(
    "line",
    [
        "Also read: ‘Pier is gone for good’: Quill",
        "Read more: Council to meet on pier",
        "RELATED | How the flood came",
        "Watch: The night the pier went",
        "See also – Ten piers that are gone",
        "Previous post Council meets on Monday",
        "Next post Ten piers that are gone: a list",
        "Click here for the full list of piers",
        "You may also like",
    ],
)
def test_a_line_that_leads_elsewhere_is_a_link(line):
    assert scopes("Council to rebuild Orme pier", LEAD, line, NEXT)[2] is Scope.LINK


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Source link",
        "© 2024 Orme Mirror. All rights reserved.",
        "Share this on Facebook",
        "Facebook Twitter WhatsApp Email",
        "Sign up for our weekly newsletter",
        "Subscribe to the Orme Mirror",
        "Follow Noor Ellery on Twitter @noorellery",
        "(With inputs from agencies)",
        "Reporting by Noor Ellery; Editing by Lee Arden",
        "Dev Pillai contributed to this report.",
        "Tags: Orme, pier, flood",
        "Published: 4 May 2024, 10:12 am",
        "Saturday, May 4, 2024",
        "Advertisement",
        "3 comments",
    ],
)
def test_what_no_reader_reads_is_furniture(line):
    assert scopes("Council to rebuild Orme pier", LEAD, NEXT, line)[3] is Scope.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Watch the pier long enough and it moves, she said, as if nobody had asked the sea.",
        "“Read more,” she said, “and talk less.”",
        "Comments on the plan came from all over town.",
        "Related companies were told to wait until the court had heard the case.",
        "Orme: More than two months after the flood, the council met again to talk about the pier.",
        "ORME (OM) — The council met again on Monday to talk about the pier.",
        "Copyright law does not cover piers, the judge said.",
        "Share prices fell after the vote, and the harbour company lost a tenth of its worth.",
        "Next year the council will vote again, and the pier may yet be built.",
        "Follow the money, Quill said.",
        "She is a writer who kept a diary of the flood.",
    ],
)
def test_copy_that_begins_like_furniture_stays_body(line):
    assert scopes("Council to rebuild Orme pier", LEAD, line, NEXT, LEAD, NEXT, LEAD)[2] is Scope.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Noor Ellery",
        "FILE - Orme pier in the spring of last year (AP Photo/Lee Arden)",
        "Orme pier at dawn. (Lee Arden/Reuters)",
    ],
)
def test_words_under_a_picture_are_a_caption(line):
    assert scopes("Council to rebuild Orme pier", LEAD, line, NEXT)[2] is Scope.CAPTION


def test_a_name_under_a_source_link_is_furniture_too():
    assert scopes("Council to rebuild Orme pier", LEAD, NEXT, "Source link", "Orme Mirror")[3:] == [Scope.FURNITURE] * 2


def test_a_life_of_the_author_at_the_end_is_furniture():
    assert (
        scopes("Orme pier goes", LEAD, NEXT, LEAD, "Noor Ellery is a staff writer who covers the coast.")[-1]
        is Scope.FURNITURE
    )


def test_a_short_line_between_long_ones_is_a_heading_and_bullets_are_a_list():
    found = scopes(
        "Orme pier goes", LEAD, "What the flood took", LEAD, "• the pier\n• the ticket office\n• two boats", NEXT
    )
    assert found[2] is Scope.HEADING
    assert found[4:7] == [Scope.LIST] * 3


def test_a_story_keeps_its_body_whatever_it_says():
    assert scopes("Read more: pier", "Leave a Reply", "Tags: pier") == [Scope.BODY] * 3


def test_what_a_reader_told_is_not_told_again():
    document = plain.read("story.txt", f"Photo: Noor Ellery\n\n{LEAD}\n\n{NEXT}")
    told = replace(document, blocks=tuple(block._replace(scope=Scope.TABLE) for block in document.blocks))
    assert classify(told) == told


def test_questions_and_answers_with_letters_are_an_interview():
    talk = [f"Q: What did you do in year {n}?\n\nA: I mended the pier, and then I mended it again." for n in range(4)]
    assert read("Quill on the pier", LEAD, *talk).format is Format.QA


def test_turns_with_names_are_a_transcript():
    talk = [f"QUILL: It went in year {n}.\n\nDASKAL: And nobody saw it go, I take it." for n in range(4)]
    assert read("Quill on the pier", *talk).format is Format.TRANSCRIPT


def test_questions_that_stand_alone_make_an_interview_of_a_stretch():
    talk = [f"What did you do in year {n}?\n\nI mended the pier, and then I mended it again." for n in range(5)]
    document = read("Quill on the pier", *[LEAD] * 4, *talk)
    assert formats(document) == {Format.STORY, Format.QA}
    assert document.format_at(document.text.index("year 3")) is Format.QA
    assert document.format_at(document.text.index(LEAD)) is Format.STORY


def test_questions_that_head_the_parts_of_an_explainer_are_no_interview():
    parts = [
        f"What happened in year {n}?\n\nThe council mended the pier, and then it mended it again." for n in range(6)
    ]
    assert formats(read("The pier explained", LEAD, *parts)) == {Format.STORY}


def test_a_dateline_and_labels_are_no_turns():
    blocks = [f"Orme: {LEAD}", "Pier: gone.", "Boats: two.", f"She said: {NEXT}"]
    assert formats(read("Orme pier goes", *blocks)) == {Format.STORY}


def test_times_of_day_make_a_live_blog():
    document = read("Orme flood: the latest", "9:15 p.m.", LEAD, "8:40 p.m.", NEXT, "8:05 p.m.", LEAD)
    assert document.format is Format.LIVE_BLOG
    assert [block.scope for block in document.blocks][1] is Scope.HEADING


def test_short_lines_that_run_on_are_verse():
    song = (
        "The pier went down\nat the break of day,\nand the boats went down\nin the salt and spray,\nand none would say"
    )
    document = read("Orme sings of its pier", LEAD, song, NEXT)
    assert document.format_at(document.text.index("salt")) is Format.VERSE


def test_readers_comments_below_a_story_are_furniture():
    document = read(
        "Orme pier goes", LEAD, NEXT, LEAD, "Lee | 3 hours ago", "I saw “it” go.", "Noor | 2 hours ago", "So did I."
    )
    assert document.format_at(document.text.index("I saw")) is Format.COMMENTS
    assert document.blocks[-1].scope is Scope.FURNITURE


LINES = st.lists(
    st.one_of(
        st.sampled_from([LEAD, NEXT, "Q: a?", "A: b", "Also read: c", "9:15 p.m.", "* d", "By E F", "___"]),
        st.text(max_size=30),
    ),
    max_size=12,
)


@given(LINES)
def test_classifying_changes_no_span_and_is_done_once(lines):
    document = plain.read("story.txt", "\n".join(lines))
    told = classify(document)
    assert [block.span for block in told.blocks] == [block.span for block in document.blocks]
    assert told.text == document.text
    assert all(one.span.end <= other.span.start for one, other in zip(told.stretches, told.stretches[1:], strict=False))


@given(st.text())
def test_blocks_of_plain_text_cover_all_that_is_no_white_space(text):
    document = plain.read("story.txt", text)
    covered = "".join(document[block.span] for block in document.blocks)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(document[block.span] == document[block.span].strip() for block in document.blocks)


def test_lines_broken_at_a_fixed_width_are_joined_to_paragraphs():
    source = "\n\n".join(textwrap.fill(paragraph, 68) for paragraph in (LEAD + " " + NEXT, NEXT + " " + LEAD, LEAD))
    assert len(plain.read("story.txt", source).blocks) == 3


def test_paragraphs_on_neighbouring_lines_stay_apart():
    assert len(plain.read("story.txt", f"{LEAD}\n{NEXT}\n{LEAD}").blocks) == 3
