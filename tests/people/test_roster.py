"""The roster: what its file can say, and how an error in it reads."""

from datetime import date

import pytest

from quotecheck.roster import load, parse
from quotecheck.values.errors import InputError


def test_a_row_is_read_whole():
    text = (
        "name,aliases,pronouns,title,organisation,note,date\n"
        "Noor Ellery,N. Ellery; !Nora Ellery,she/her; they/them,mayor,Port Ellery,asked,2026-05-03\n"
    )
    (entry,) = parse(text).entries
    assert (entry.name, entry.aliases, entry.hidden_aliases) == ("Noor Ellery", ("N. Ellery",), ("Nora Ellery",))
    assert entry.pronouns == (frozenset({"she"}), frozenset({"they"}))
    assert (entry.title, entry.organisation, entry.note) == ("mayor", "Port Ellery", "asked")
    assert (entry.dated, entry.line) == (date(2026, 5, 3), 2)


@pytest.mark.parametrize(
    ("told", "accepted"),
    [
        ("she/her", {"she"}),
        ("she/they", {"she", "they"}),
        ("xe/xem", {"xe"}),
        ("He/Him", {"he"}),
        ("", set()),
    ],
)
def test_pronouns_are_read_as_the_sets_they_name(told, accepted):
    (entry,) = parse(f"name,pronouns\nNoor Ellery,{told}\n").entries
    assert set().union(*entry.pronouns) == accepted


def test_any_and_name_only_are_no_sets():
    any_one, no_one = parse("name,pronouns\nNoor Ellery,any\nOrla Tenn,name-only\n").entries
    assert (any_one.any_pronoun, any_one.pronouns) == (True, ())
    assert (no_one.name_only, no_one.pronouns) == (True, ())


def test_the_latest_date_wins():
    (entry,) = parse("name,pronouns,date\nNoor Ellery,they/them,2026-05-03\nNoor Ellery,she/her,2024-01-01\n").entries
    assert entry.pronouns == (frozenset({"they"}),)


def test_empty_lines_comments_and_a_byte_order_mark_are_passed_over(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("\ufeff# ours\nname\n\nNoor Ellery\n".encode())
    assert [entry.name for entry in load(path).entries] == ["Noor Ellery"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("name,pronoms\n", 1, "pronoms"),
        ("title\nmayor\n", 1, "name"),
        ("name,pronouns\nNoor Ellery,shee/her\n", 2, "shee"),
        ("name,date\nNoor Ellery,3 May\n", 2, "date"),
        ("name,title\n,mayor\n", 2, "no name"),
        ("name,title\nNoor Ellery,mayor,Port\n", 2, "3 fields"),
    ],
)
def test_an_error_names_file_line_and_remedy(text, line, words):
    with pytest.raises(InputError) as caught:
        parse(text, "people.csv")
    error = caught.value
    assert error.place is not None
    assert (error.path, error.place.line) == ("people.csv", line)
    assert words in error.message
    assert error.remedy


def test_an_error_shows_no_more_of_a_row_than_the_word_at_fault():
    with pytest.raises(InputError) as caught:
        parse("name,pronouns,note\nNoor Ellery,shee,asked at home\n", "people.csv")
    assert "Ellery" not in str(caught.value)
    assert "home" not in str(caught.value)


def test_a_missing_roster_is_the_users_error(tmp_path):
    with pytest.raises(InputError):
        load(tmp_path / "nobody.csv")
