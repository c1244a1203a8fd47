"""House rules: a newsroom's own words for a check, and what is said of a file that is broken."""

import re
from pathlib import Path

import pytest

from quotecheck import catalogue, proof
from quotecheck.config import Settings
from quotecheck.run import check_source
from quotecheck.values.diagnostic import Severity
from quotecheck.values.errors import InputError

PAGE = Path(__file__).parents[1] / "docs" / "house-rules.md"
HOUSE = next(
    block for block in re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL) if "uses" in block
)
COPY = "“It will rain on the fair,” Lee Arden opined.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "no-opining.toml").write_text(HOUSE, encoding="utf-8")
    return tmp_path


def broken(tmp_path, old: str, new: str, name: str = "no-opining") -> InputError:
    assert old in HOUSE
    (tmp_path / f"{name}.toml").write_text(HOUSE.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        catalogue.load((tmp_path,))
    return caught.value


def test_a_house_rule_speaks_in_its_own_words_with_the_check_it_uses(folder):
    (rule,) = (rule for rule in catalogue.load((folder,)) if rule.name == "no-opining")
    assert rule.family == "style"
    assert rule.severity is Severity.WARNING
    assert rule.options["doubting"].default == ["opined"]
    assert rule.options["ranting"].default == catalogue_rule("loaded-attribution-verb").options["ranting"].default


def catalogue_rule(name: str):
    return next(rule for rule in catalogue.load() if rule.name == name)


def test_a_house_rule_finds_what_its_check_finds(folder):
    checked = check_source("story.txt", COPY.encode(), Settings(house_rules=str(folder)))
    assert [(found.rule, found.message) for found in checked.diagnostics] == [
        ("no-opining", "We do not “opined”; we say.")
    ]


def test_a_house_rule_leaves_the_rule_it_borrows_from_as_it_was(folder):
    copy = "“It will rain on the fair,” Lee Arden claimed.\n"
    checked = check_source("story.txt", copy.encode(), Settings(house_rules=str(folder)))
    assert [found.rule for found in checked.diagnostics] == ["loaded-attribution-verb"]


def test_the_examples_of_house_rules_are_run(folder):
    verdicts = [one for one in proof.prove(catalogue.load((folder,))) if one.rule.name == "no-opining"]
    assert [one.faults for one in verdicts] == [(), ()]


def test_an_example_that_fails_tells_where(folder):
    path = folder / "no-opining.toml"
    path.write_text(HOUSE.replace("[[opined]]", "opined"), encoding="utf-8")
    rules = [rule for rule in catalogue.load((folder,)) if rule.path == path]
    (first, _) = proof.prove(rules)
    assert first.faults == ("flagged, though not marked: “opined” (line 1)",)
    assert first.line == 9


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("uses     = ", "used     = ", 4, "nothing reads the key used"),
        ("loaded-attribution-verb", "loaded-verb", 4, "there is no check loaded-verb"),
        ('"warning"', '"grave"', 3, "there is no severity “grave”"),
        ('"warning"', "2", 3, "severity is not a string"),
        ("{cue}", "{word}", 2, "loaded-attribution-verb gives no fact word here"),
        ("{cue}", "{cue", 2, "the braces of “We do not “{cue”; we say.” do not pair"),
        ('"warning"', '"warning"\nvariants = { rants = 1 }', 4, "rants is not a table"),
        ('"warning"', '"warning"\nlabels = { quote = 1 }', 4, "quote is not a string"),
        ('["opined"]', '["opined", 1]', 7, "the option doubting is not of type list"),
        ("options.doubting", "options.doubts", 6, "loaded-attribution-verb has no option doubts"),
        ('["opined"]', '"opined"', 7, "the option doubting is not of type list"),
        ('name = "said"\n', "", 13, "an example has no name"),
        ("[[opined]]", "[[opined", 11, "a mark [[ of the example has no ]]"),
        ('name = "said"', 'name = "said"\nknown = "bug"', 15, "there is no known “bug”"),
        ('name = "said"', 'name = "said"\nvariant = "mild"', 15, "there is no variant mild"),
        ('name = "said"', 'name = "said"\noptions = { verbs = [] }', 15, "there is no option verbs"),
        ('severity = "warning"', 'severity = "warning', 3, "this is not TOML"),
    ],
)
def test_a_broken_rule_file_is_told_at_its_line(tmp_path, old, new, line, message):
    error = broken(tmp_path, old, new)
    assert error.path == str(tmp_path / "no-opining.toml")
    assert error.place is not None
    assert (error.place.line, error.message[: len(message)]) == (line, message)


def test_a_misspelt_key_is_met_with_the_one_that_was_meant(tmp_path):
    assert broken(tmp_path, "summary  =", "sumary  =").remedy == "Did you mean summary?"


def test_a_house_rule_takes_no_name_that_is_taken(tmp_path):
    error = broken(tmp_path, "opined", "opined", name="two-wordings")
    assert error.message.startswith("the name two-wordings is taken by ")


def test_a_house_rule_has_a_name_that_reads_well_after_allow(tmp_path):
    assert broken(tmp_path, "opined", "opined", name="No opining").message.startswith("“No opining” cannot be the name")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match="there is no such folder"):
        catalogue.load((tmp_path / "gone",))
