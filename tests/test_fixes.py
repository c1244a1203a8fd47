"""What ``--fix`` puts right, and the laws that it keeps."""

import os
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck import fixes
from quotecheck.config import Settings
from quotecheck.judge import judge
from quotecheck.readers import open_copy
from quotecheck.run import apply, check_source, rules_of
from quotecheck.understand.marks import pair
from quotecheck.understand.scopes import classify
from quotecheck.values.case import Case
from quotecheck.values.diagnostic import Checked
from quotecheck.values.errors import InputError
from quotecheck.values.fix import Fixed
from quotecheck.values.story import Story

HOUSE = Settings(select=("marks",))
BITS = (
    """“We left,”|”We left,“|"We left,"|“we left|we left”|‘run’| |\n\n|she said. |She said,|workers’ |the ‘90s |“ | ”"""
)
MORE = """”,|!,”|.” he said. |“ok”|«oui» |5'11" |12|''a'' """
COPY = st.lists(st.sampled_from([*BITS.split("|"), *MORE.split("|")]), max_size=24).map("".join)


def look(house: Settings, path: str, data: bytes) -> Checked:
    """Read marks and apply the rules on them, and nothing else."""
    document = classify(open_copy(path, data)[0])
    story = Story(document, pair(document))
    found = [judge(each, rule, document) for rule in rules_of(house) for each in apply(rule, Case(story), house)]
    return Checked(path, tuple(found), stories=(story,))


def fix(text: str, *, unsafe: bool = False, house: Settings = HOUSE, path: str = "story.txt") -> Fixed:
    uses = {rule.name: rule.uses for rule in rules_of(house)}
    return fixes.fixed(path, text.encode(), partial(look, house), uses, unsafe)


@pytest.mark.parametrize(
    ("copy", "better"),
    [
        ("”We are open,” she said.", "“We are open,” she said."),
        ("“We are open,“ she said.", "“We are open,” she said."),
        ('“We are open," she said. “We are,” he said.', "“We are open,” she said. “We are,” he said."),
        ("It was the ‘90s at Quill‘s pier.", "It was the ’90s at Quill’s pier."),
        ("“The well is dry.” she said.", "“The well is dry,” she said."),
        ("“ We will rebuild,” Quill said.", "“We will rebuild,” Quill said."),
        ("“We will rebuild, ”she said.", "“We will rebuild,” she said."),
        ("She said,“We will rebuild.”", "She said, “We will rebuild.”"),
        ('“a,” “b,” “c,” “d,” "e," she said.', "“a,” “b,” “c,” “d,” “e,” she said."),
    ],
)
def test_glyphs_blanks_and_stops_are_put_right(copy, better):
    assert fix(copy).after == better


def test_commas_go_inside_where_the_house_is_american():
    house = Settings(select=("punctuation-side",), options={"punctuation-side": {"dialect": "us"}})
    assert (
        fix("“We tried”, she said. It was “the end”.", house=house).after == "“We tried,” she said. It was “the end.”"
    )


@pytest.mark.parametrize(
    ("copy", "better"),
    [
        ("“We are open,’ she said.", "“We are open,” she said."),
        ("“The well is dry!,” she said.", "“The well is dry!” she said."),
        ("“He shouted “run” and ran,” she said.", "“He shouted ‘run’ and ran,” she said."),
        ("“The siren went.\n\nThen it was dark,” she said.", "“The siren went.\n\n“Then it was dark,” she said."),
    ],
)  # fmt: skip
def test_what_a_person_should_look_at_waits_for_unsafe_fixes(copy, better):
    left = fix(copy)
    assert not left.changed
    assert left.unsafe == 1
    assert fix(copy, unsafe=True).after == better


def test_only_what_is_reported_is_fixed():
    assert not fix("”We are open,” she said.", house=Settings(ignore=("mismatched-marks",))).changed


def test_a_whole_check_can_be_fixed():
    data = "”We are open,” she said.".encode()
    result = fixes.fixed("story.txt", data, partial(check_source, settings=HOUSE, keep=True), {})
    assert result.data == "“We are open,” she said.".encode()


def test_the_fixes_are_counted_by_rule():
    assert fix("”We are open,” she said in the ‘90s.").fixes == (("mismatched-marks", 1), ("wrong-way-apostrophe", 1))


def test_an_entity_is_replaced_and_markup_is_kept():
    page = "<html><body><p><em>&rdquo;We are open,&rdquo;</em> she said.</p></body></html>"
    assert fix(page, path="story.html").after == page.replace("&rdquo;We", "“We")


def test_a_file_that_could_not_be_written_back_is_left_alone():
    data = "”We are open,” she said.".encode("utf-16-be")
    result = fixes.fixed("story.txt", b"\xfe\xff" + data, partial(look, HOUSE), {})
    assert not result.changed
    assert result.why_not


def test_a_diff_shows_what_changes():
    text = fixes.diff(fix("”We are open,” she said.\n\nThen she left.\n"))
    assert "-”We are open,” she said." in text
    assert "+“We are open,” she said." in text
    assert not fixes.diff(fix("“We are open,” she said."))


@settings(deadline=None, max_examples=60)
@given(COPY, st.booleans())
def test_no_letter_and_no_digit_ever_changes(text, unsafe):
    after = fix(text, unsafe=unsafe).after
    assert [sign for sign in after if sign.isalnum()] == [sign for sign in text if sign.isalnum()]


@settings(deadline=None, max_examples=60)
@given(COPY, st.booleans())
def test_fixing_twice_is_fixing_once(text, unsafe):
    once = fix(text, unsafe=unsafe)
    assert not fix(once.after, unsafe=unsafe).changed
    assert once.data == once.after.encode()


def write_to(path: Path, copy: str) -> Fixed:
    path.write_text(copy, encoding="utf-8")
    result = fix(copy)
    return Fixed(str(path), result.before, result.after, result.data)


def test_a_fix_is_written_in_the_place_of_the_file_with_its_mode(tmp_path):
    story = tmp_path / "story.txt"
    result = write_to(story, "”We are open,” she said.")
    story.chmod(0o640)
    fixes.write(result, result.before.encode())
    assert story.read_text(encoding="utf-8") == "“We are open,” she said."
    assert story.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["story.txt"]


def test_an_interrupted_fix_leaves_the_file_whole(tmp_path, monkeypatch):
    story = tmp_path / "story.txt"
    result = write_to(story, "”We are open,” she said.")

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        fixes.write(result, result.before.encode())
    assert story.read_text(encoding="utf-8") == result.before
    assert [each.name for each in tmp_path.iterdir()] == ["story.txt"]


def test_a_file_that_was_changed_meanwhile_is_not_overwritten(tmp_path):
    story = tmp_path / "story.txt"
    result = write_to(story, "”We are open,” she said.")
    story.write_text("Something else.", encoding="utf-8")
    with pytest.raises(InputError, match="changed"):
        fixes.write(result, result.before.encode())
    assert story.read_text(encoding="utf-8") == "Something else."


def test_a_link_to_a_story_stays_a_link(tmp_path):
    story, link = tmp_path / "story.txt", tmp_path / "link.txt"
    result = write_to(story, "”We are open,” she said.")
    link.symlink_to(story)
    fixes.write(Fixed(str(link), result.before, result.after, result.data), result.before.encode())
    assert link.is_symlink()
    assert story.read_text(encoding="utf-8") == result.after
