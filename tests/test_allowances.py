"""What an editor allows is not said, and what allows nothing is told."""

import pytest

from quotecheck.allowances import settle, unused_tables
from quotecheck.config import Settings
from quotecheck.run import check_source

BARE = "“It tore the heart out of this town and nobody lifted a finger.”"
STORY = "The mill at Larkfield shut in May after ninety years.\n\n{}\n\nRain fell on Tuesday.\n"
VAGUE = "“It is over and everyone in the building knows it,” a source{} said.\n"


def said(copy, **settings):
    found = check_source("desk/mill.txt", copy.encode(), Settings(**settings))
    return [(one.rule, one.message) for one in found.diagnostics], found


def rules(copy, **settings):
    return [rule for rule, _ in said(copy, **settings)[0]]


def test_a_comment_of_its_own_covers_the_next_paragraph():
    assert rules(STORY.format(BARE)) == ["unattributed-quote"]
    comment = "<!-- quotecheck: allow unattributed-quote: the chorus of the piece -->\n\n"
    assert rules(STORY.format(comment + BARE)) == []


def test_a_comment_can_stand_in_the_paragraph_and_name_a_family():
    assert rules(STORY.format(BARE + " <!-- quotecheck: allow attribution: the chorus of the piece -->")) == []


def test_a_comment_covers_no_other_paragraph():
    copy = "<!-- quotecheck: allow unattributed-quote: the chorus of the piece -->\n" + STORY.format(BARE)
    assert rules(copy) == ["unused-allowance", "unattributed-quote"]


def test_a_comment_without_a_reason_allows_nothing():
    found, _ = said(STORY.format("<!-- quotecheck: allow unattributed-quote -->\n\n" + BARE))
    assert [rule for rule, _ in found] == ["unattributed-quote", "unused-allowance"]
    assert found[1][1] == "The comment allows unattributed-quote and gives no reason."


def test_a_comment_for_a_rule_that_did_not_run_is_not_called_unused():
    for rule in ("late-attribution", "quote-altered"):
        assert rules(STORY.format(f"<!-- quotecheck: allow {rule}: a scene -->\n\nThe yard was sold.")) == []


def test_a_comment_for_a_rule_that_there_is_none_of_is_told():
    found, _ = said(STORY.format("<!-- quotecheck: allow unatributed-quote: a chorus -->\n\nThe yard was sold."))
    assert found == [("unused-allowance", "The comment allows unatributed-quote, and there is no such rule.")]


def test_a_word_marked_as_checked_is_left_alone_and_its_neighbours_are_not():
    assert rules(VAGUE.format("")) == ["vague-anonymous-source"]
    assert rules(VAGUE.format(" (CQ)")) == []
    assert rules("Noor (CQ) Ellery came.\n\n" + VAGUE.format("")) == ["vague-anonymous-source"]


def test_a_table_covers_a_path_and_a_quote():
    table = {"rule": "unattributed-quote", "reason": "the chorus", "path": "desk/*.txt", "quote": "tore the heart"}
    found, checked = said(STORY.format(BARE), allow=(table,))
    assert found == []
    assert checked.allowed == {0}
    assert rules(STORY.format(BARE), allow=({**table, "path": "sport/*"},)) == ["unattributed-quote"]
    assert rules(STORY.format(BARE), allow=({**table, "quote": "another quote"},)) == ["unattributed-quote"]


@pytest.mark.parametrize(
    ("path", "covered"),
    [
        ("desk/mill.txt", True),
        ("/desk/mill.txt", True),
        ("desk/", True),
        ("desk/*.txt", True),
        ("**/mill.txt", True),
        ("mill.txt", False),
        ("*.txt", False),
        ("sport/**", False),
    ],
)
def test_a_path_is_the_whole_path_from_where_its_settings_stand(path, covered):
    table = {"rule": "unattributed-quote", "reason": "the chorus", "path": path}
    _, checked = said(STORY.format(BARE), allow=(table,))
    assert bool(checked.allowed) is covered


def test_tables_that_let_nothing_pass_are_told_where_their_rule_ran():
    tables = ({"rule": "two-wordings"}, {"rule": "marks"}, {"rule": "late-attribution"})
    assert unused_tables(tables, {1}, {"two-wordings", "marks"}) == (0,)


def test_copy_without_allowances_keeps_its_findings_in_order():
    _, checked = said(STORY.format(BARE) + VAGUE.format(""))
    document = checked.diagnostics[0].document
    again = settle(document, tuple(reversed(checked.diagnostics)), (), set())
    assert again.diagnostics == checked.diagnostics


def test_a_comment_is_found_in_the_source_of_a_page_that_does_not_show_it():
    page = "<body><p>The mill shut in May after ninety years.</p>\n{}<p>{}</p><p>Rain fell on Tuesday.</p></body>"
    comment = "<!-- quotecheck: allow unattributed-quote: the chorus of the piece -->\n"
    for head, left in (("", ["unattributed-quote"]), (comment, [])):
        checked = check_source("mill.html", page.format(head, BARE).encode(), Settings())
        assert [found.rule for found in checked.diagnostics] == left


def test_a_comment_after_a_paragraph_of_markdown_covers_that_paragraph():
    copy = STORY.format(BARE + " <!-- quotecheck: allow unattributed-quote: the chorus of the piece -->")
    assert check_source("mill.md", copy.encode(), Settings()).diagnostics == ()


def test_a_run_of_comments_that_never_close_costs_little():
    assert "unused-allowance" not in rules("<!-- quotecheck: allow x: " * 2000)
