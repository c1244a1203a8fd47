"""What each quotation mark of a story is, and which belongs to which."""

import re
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quotecheck.readers import plain
from quotecheck.understand import marks_paths
from quotecheck.understand.marks import pair
from quotecheck.understand.marks_scan import scan
from quotecheck.understand.scopes import classify
from quotecheck.values.story import Mark, MarkRole

MARKS = "\"“”„‟«»‹›‘’‚‛'`′″＂"
COPY = st.lists(
    st.sampled_from(
        [*MARKS, "''", "``", " ", "\n", "\n\n", ",", ".", "said ", "We ", "a", "’s", "workers’ ", "5'11\" ", "(", "—"]
    ),
    max_size=60,
).map("".join)


def read(text: str) -> tuple[Mark, ...]:
    return pair(classify(plain.read("story.txt", text)))


def quoted(text: str) -> list[str]:
    """What stands between each pair of marks, in the order of the openers."""
    marks = read(text)
    return [text[m.at.end : marks[m.mate].at.start] for m in marks if m.role is MarkRole.OPENER and m.mate is not None]


def roles(text: str) -> str:
    """One letter a mark: o opener, c closer, a apostrophe, m measure, s stray, x code; capital where it has a mate."""
    letters = {
        MarkRole.OPENER: "o",
        MarkRole.CLOSER: "c",
        MarkRole.APOSTROPHE: "a",
        MarkRole.MEASURE: "m",
        MarkRole.STRAY: "s",
        MarkRole.CODE: "x",
    }
    return "".join(letters[m.role].upper() if m.mate is not None else letters[m.role] for m in read(text))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We will,” said Quill. “Soon.”", ["We will,", "Soon."]),
        ('"We will," said Quill. "Soon."', ["We will,", "Soon."]),
        ("''We will,'' said Quill. ''Soon.''", ["We will,", "Soon."]),
        ("``We will,'' said Quill.", ["We will,"]),
        ("«Entrez», dit Quill. „Ja“, sagte sie.", ["Entrez", "Ja"]),
        ("‹‹Entrez››, dit Quill.", ["Entrez"]),
        ("“He said ‘run’ and ran.”", ["He said ‘run’ and ran.", "run"]),
        ("''He said, 'run,' '' Quill said.", ["He said, 'run,' ", "run,"]),
        ("\"He said 'run.'\"", ["He said 'run.'", "run."]),
        ("“He shouted “run” and ran,” Quill said.", ["He shouted “run” and ran,", "run"]),
        ("“A man of Orme—” he began.", ["A man of Orme—"]),
        ('He said,"We go."Then he went.', ["We go."]),
        ("Quill called it “a mess”—twice.", ["a mess"]),
        ("“...we left,” she said.", ["...we left,"]),
        ("“[Quill] left,” she said.", ["[Quill] left,"]),
        ("\u202a“We left,” she said.", ["We left,"]),
    ],
)
def test_pairs_of_every_kind_are_found(text, inside):
    assert quoted(text) == inside


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The workers’ rights of the ’90s, rock ’n’ roll, give ’em", "aaaaa"),
        ("She is 5'11\" and 6′2″ and 6'2\".", "mmmmmm"),
        ('He said "I have a 27" screen" twice.', "OmC"),
        ("“The workers’ pier,” he said.", "OaC"),
        ("the ‘90s and Quill‘s pier", "aa"),
        ("<a href=\"x\" title='y'>“Hi”</a>", "xxxxOC"),
        ('See https://orme.example/?q="a and "this".', "OC"),
        ("I wept :'( and left", "x"),
        ('Run `quote "it"` now', "xxxx"),
    ],
)
def test_what_is_no_quotation_mark_is_told(text, expected):
    if text.startswith("See"):
        assert roles(text)[-2:] == expected
    else:
        assert roles(text) == expected


def test_a_story_with_single_marks_outside_is_read_so():
    story = "‘The workers’ pier went in the ’90s,’ Quill said. ‘We’ll miss it.’\n\n"
    story += "‘I won’t,’ said Daskal. ‘They said “never” to us.’"
    assert quoted(story) == [
        "The workers’ pier went in the ’90s,", "We’ll miss it.", "I won’t,", "They said “never” to us.", "never",
    ]  # fmt: skip


def test_names_with_a_letter_that_looks_like_an_opener_open_nothing():
    assert roles("Ibn ‘Abd wrote to ‘Umar, who knew ‘Ali. “So he did,” Quill said. “Twice,” she added.") == "aaaOCOC"


def test_an_opener_on_every_paragraph_is_carried_to_the_closer_of_the_last():
    marks = read("Quill said: “The roof went.\n\n“Then the piles.\n\n“It was night,” she said.")
    assert [m.carried for m in marks] == [True, True, True, False]
    assert [m.mate for m in marks] == [None, None, 3, 2]


def test_a_quote_opened_once_and_closed_paragraphs_later_is_one_pair():
    assert quoted("“The roof went.\n\nIt’s gone, ‘all of it’.\n\nIt was night,” she said.") == [
        "The roof went.\n\nIt’s gone, ‘all of it’.\n\nIt was night,",
        "all of it",
    ]


def test_related_links_between_do_not_break_a_carried_quote():
    marks = read(
        "Quill told the council: “The roof went first.\n\n"
        "Also read: ‘Pier gone’: Quill\n\n“Then the piles went,” she said."
    )
    assert [m.carried for m in marks if m.glyph in "“”"] == [True, True, False]


@pytest.mark.parametrize(
    "lost",
    [
        "“We will rebuild, Quill said.",
        "“We will rebuild, said Tamsin Quill, a carpenter who keeps the pier.",
        "“We will rebuild, it reads.",
        "Quill called it “a waste of timber.",
    ],
)
def test_a_lost_closer_costs_only_its_own_paragraph(lost):
    marks = read(f"{lost}\n\n“Not before spring,” Daskal said. “The workers’ boats are on it.”")
    assert marks[0].mate is None
    assert not marks[0].carried
    assert roles(f"{lost}\n\n“Not before spring,” Daskal said. “It is late.”") == "oOCOC"


def test_a_lost_opener_costs_only_its_own_paragraph():
    assert roles("We will rebuild,” Quill said.\n\n“Not before spring,” Daskal said.") == "cOC"


def test_a_second_opener_before_a_closer_leaves_the_first_alone():
    assert roles("“We will, she said. “It was late,” she added.") == "oOC"


@pytest.mark.parametrize("text", ["”We are open,” she said.", "“We are open“ she said.", "Quill wrote that ”it goes.”"])
def test_a_turned_mark_still_pairs_and_is_told(text):
    marks = read(text)
    assert [m.role for m in marks] == [MarkRole.OPENER, MarkRole.CLOSER]
    assert sum(m.turned for m in marks) == 1


def test_marks_that_a_language_prints_so_are_not_turned():
    assert not any(m.turned for m in read("”Kom in”, sa han. ”Sitt ner”, sa hon. ”Tack”, sa jag. „Ja“, sagte er."))


@given(COPY)
def test_every_mark_appears_once_in_order_and_is_what_stands_there_and_apostrophes_within_words_are_none(text):
    marks = read(text)
    covered = [at for m in marks for at in range(m.at.start, m.at.end)]
    assert covered == sorted(set(covered))
    within = {found.start(1) for found in re.finditer(r"(?<=[^\W_])(['’])(?=[^\W\d_])", text)}
    assert {at for at, sign in enumerate(text) if sign in MARKS} - within == set(covered)
    assert all(text[m.at.start : m.at.end] == m.glyph for m in marks)


@given(COPY)
def test_mates_are_mutual_ordered_and_do_not_cross(text):
    marks = read(text)
    waiting: list[int] = []
    for index, mark in enumerate(marks):
        if mark.mate is None:
            continue
        assert marks[mark.mate].mate == index
        if mark.role is MarkRole.OPENER:
            assert mark.mate > index
            waiting.append(index)
        else:
            assert mark.role is MarkRole.CLOSER
            assert waiting.pop() == mark.mate
    assert not waiting


@given(COPY)
def test_the_text_can_be_put_together_again_from_its_marks_and_the_rest(text):
    rest, done = [], 0
    marks = read(text)
    for mark in marks:
        rest.append(text[done : mark.at.start])
        done = mark.at.end
    again = "".join(part + mark.glyph for part, mark in zip(rest, marks, strict=True)) + text[done:]
    assert again == text


@given(COPY)
def test_only_openers_are_carried(text):
    for mark in read(text):
        assert not mark.carried or mark.role is MarkRole.OPENER


@given(COPY)
@example("“We are the workers’ own,” said Ruiz. “We.”")
def test_what_is_read_at_once_is_what_the_search_finds(text):
    for paragraph in scan(plain.read("story.txt", text)):
        if easy := marks_paths._easy(paragraph.quotes):
            with mock.patch.object(marks_paths, "_easy", return_value=None):
                searched = marks_paths.solve(paragraph.quotes)
            assert searched.steps == easy.steps
            assert searched.cost == pytest.approx(easy.cost)


def test_a_field_of_marks_quotes_nothing():
    assert {m.role for m in read("“” " * 3000)} == {MarkRole.CODE}


def steps(text: str, monkeypatch) -> int:
    """How often a mark is taken in readings of ``text``: the work that grows with the copy."""
    count = 0
    advance = marks_paths._advance

    def counting(*given):
        nonlocal count
        count += 1
        return advance(*given)

    monkeypatch.setattr(marks_paths, "_advance", counting)
    read(text)
    monkeypatch.setattr(marks_paths, "_advance", advance)
    return count


@pytest.mark.parametrize("hostile", ["“a ", "“a\n", "'a b ", "“a\n\nb” c ", "a” ", "‘‘x' “y\" "])
def test_work_grows_no_faster_than_the_copy(hostile, monkeypatch):
    some, many = steps(hostile * 200, monkeypatch), steps(hostile * 400, monkeypatch)
    assert many <= 2.5 * some + 50
