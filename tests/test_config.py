"""Settings: the nearest file, what it extends, its profile, its tables for single files, the command line over all."""

import subprocess
import sys

import pytest

from quotecheck import catalogue
from quotecheck.cli.tell import nearest
from quotecheck.config.choose import chosen, validate
from quotecheck.config.file import PROFILES, for_file, forget, given
from quotecheck.run import rules_of
from quotecheck.values.diagnostic import Severity
from quotecheck.values.document import Place
from quotecheck.values.errors import InputError

RULES = catalogue.load()


@pytest.fixture
def desk(tmp_path):
    def write(text, name="quotecheck.toml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    setattr(write, "story", tmp_path / "desk" / "story.txt")  # noqa: B010
    return write


def error(path, story):
    with pytest.raises(InputError) as caught:
        validate(for_file(story, config=path), RULES)
    return caught.value


def on(settings):
    return {rule.name for rule in chosen(settings, RULES)}


def test_without_a_file_every_setting_has_its_default(tmp_path):
    settings = for_file(tmp_path / "story.txt")
    assert settings.fail_on is Severity.WARNING
    assert on(settings) == {rule.name for rule in RULES if rule.on}
    assert not settings.origins


def test_the_nearest_file_upwards_holds(desk):
    desk('fail-on = "error"')
    assert for_file(desk.story).fail_on is Severity.ERROR
    desk('fail-on = "info"', "desk/quotecheck.toml")
    forget()
    assert for_file(desk.story).fail_on is Severity.INFO


def test_a_pyproject_without_our_table_is_passed_over(desk):
    desk('fail-on = "error"')
    desk('[project]\nname = "x"\n', "desk/pyproject.toml")
    assert for_file(desk.story).fail_on is Severity.ERROR
    desk('[tool.quotecheck]\nfail-on = "info"\n', "desk/pool/pyproject.toml")
    settings = for_file(desk.story.parent / "pool" / "story.txt")
    assert settings.fail_on is Severity.INFO
    assert settings.origins["fail-on"].place == (2, 1)


def test_extend_lays_a_file_over_another(desk):
    desk('fail-on = "error"\nignore = ["style"]\n[rules.unattributed-quote]\nshortest = 7\n', "house.toml")
    path = desk('extend = "house.toml"\nignore = ["marks"]\n[rules.unattributed-quote]\nseverity = "error"\n')
    settings = for_file(desk.story, config=path)
    assert settings.fail_on is Severity.ERROR
    assert settings.ignore == ("style", "marks")
    assert settings.options["unattributed-quote"] == {"shortest": 7}
    assert settings.severities == {"unattributed-quote": Severity.ERROR}
    assert str(settings.origins["fail-on"]).endswith("house.toml:1")


def test_a_circle_of_extends_is_an_error(desk):
    desk('extend = "quotecheck.toml"', "house.toml")
    path = desk('extend = "house.toml"')
    assert "leads back" in error(path, desk.story).message


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("selct = []", "there is no setting `selct`", (1, 1)),
        ('ignore = ["marks"]\nselect = [\n  "stile",\n]', "there is no rule or family `stile`", (2, 1)),
        ("[rules.unatributed-quote]\nshortest = 3", "there is no rule `unatributed-quote`", (1, 2)),
        ("[rules.unattributed-quote]\nshortst = 3", "the rule unattributed-quote has no option `shortst`", (2, 1)),
        ('[rules.unattributed-quote]\nshortest = "3"', "is a whole number, not words", (2, 1)),
        ("[rules.unattributed-quote]\nshortest = true", "is a whole number, not true or false", (2, 1)),
        ('[rules.unattributed-quote]\nseverity = "eror"', "there is no severity `eror`", (2, 1)),
        ('fail-on = "eror"', "there is no fail-on `eror`", (1, 1)),
        ('\nprofile = "us-wir"', "there is no profile `us-wir`", (2, 1)),
        ('select = "marks"', "`select` is a list of words, not words", (1, 1)),
        ("rules = 3", "`rules` is a table, not a whole number", (1, 1)),
        ('[[per-file]]\nprofile = "qa"', "`per-file` has no `files`", (1, 3)),
        ('[[per-file]]\nfiles = ["*"]\nbaseline = "x"', "there is no setting `baseline`", (3, 1)),
        ('extend = "gone.toml"', "there is no file gone.toml to extend", (1, 1)),
        ("fail-on = ", "this is not TOML: invalid value", (1, 11)),
    ],
)
def test_what_nothing_reads_is_an_error_at_its_place(text, message, place, desk):
    told = error(desk(text), desk.story)
    assert message in told.message
    assert told.place == place


def test_an_error_is_drawn_on_its_line_and_says_what_was_meant(desk):
    path = desk('# settings\nselect = [\n  "marks",\n  "atribution",\n]\n')
    desk.story.parent.mkdir()
    desk.story.write_text("The pier is shut.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quotecheck", "check", str(desk.story)], capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == [
        '    4 │   "atribution",',
        "      │    ^^^^^^^^^^",
        "  Did you mean `attribution`? `quotecheck rules` lists them.",
    ]
    assert str(path) in done.stderr


def test_an_allowance_that_is_wrong_is_shown_on_its_own_line(desk):
    table = '[[allow]]\nrule = "{}"\npath = "a.txt"\nreason = "ours"\n'
    path = desk(table.format("orphan-tag") + table.format("orphan-tug"))
    with pytest.raises(InputError, match="orphan-tug") as caught:
        validate(for_file(desk.story, config=path), RULES)
    assert caught.value.place == Place(5, 3)


@pytest.mark.parametrize(
    ("word", "meant"), [("marsk", "marks"), ("atribution", "attribution"), ("pronoun", "pronouns"), ("zebra", "")]
)
def test_a_misspelt_name_finds_its_like(word, meant):
    assert nearest(word, tuple({rule.family for rule in RULES})) == meant


def test_tables_for_single_files_hold_for_those_files(desk):
    path = desk('[[per-file]]\nfiles = ["live/*.txt"]\nignore = ["attribution"]\nprofile = "live-blog"\n')
    folder = path.parent
    assert "unattributed-quote" in on(for_file(folder / "story.txt"))
    live = for_file(folder / "live" / "story.txt")
    assert "unattributed-quote" not in on(live)
    assert live.profile == "live-blog"
    assert "duplicate-quote" in live.ignore


def test_the_command_line_goes_over_the_file(desk):
    path = desk('select = ["style"]\nignore = ["unattributed-quote"]\nfail-on = "error"\n')
    said = given({"select": ("unattributed-quote",), "fail-on": None})
    settings = for_file(desk.story, said, path)
    assert on(settings) == {"unattributed-quote"}
    assert settings.fail_on is Severity.ERROR
    assert str(settings.origins["select"]) == "--select"


def test_a_rules_own_name_outweighs_its_family(desk):
    assert "unattributed-quote" in on(
        for_file(desk.story, given({"ignore": ("attribution",), "extend-select": ("unattributed-quote",)}))
    )
    assert "unattributed-quote" not in on(
        for_file(desk.story, given({"select": ("attribution",), "ignore": ("unattributed-quote",)}))
    )


def test_all_selects_every_rule(desk):
    assert on(for_file(desk.story, given({"select": ("all",)}))) == {rule.name for rule in RULES}


def test_a_severity_of_the_settings_holds_for_every_variant(desk):
    settings = for_file(desk.story, config=desk('[rules.inherited-attribution]\nseverity = "error"\n'))
    (rule,) = [rule for rule in rules_of(settings) if rule.name == "inherited-attribution"]
    assert {rule.severity, *(variant.severity for variant in rule.variants.values())} == {Severity.ERROR}


@pytest.mark.parametrize("profile", sorted(path.stem for path in PROFILES.glob("*.toml")))
def test_a_profile_names_only_rules_and_options_that_there_are(profile, desk):
    settings = for_file(desk.story, given({"profile": profile}))
    validate(settings, RULES)
    assert settings != for_file(desk.story)


def test_there_are_the_five_profiles_of_the_trade():
    assert {path.stem for path in PROFILES.glob("*.toml")} == {"us-wire", "uk-news", "feature", "live-blog", "qa"}


def test_paths_are_told_from_the_folder_of_the_config(desk):
    path = desk('people = "people.csv"\n')
    assert for_file(desk.story, config=path).people == str(path.parent / "people.csv")


def test_config_tells_each_setting_and_where_it_came_from(desk):
    allow = '[[allow]]\nrule = "orphan-tag"\npath = "a.txt"\nreason = "ours"\n'
    path = desk('profile = "uk-news"\nignore = ["marks"]\n[rules.unattributed-quote]\nshortest = 9\n' + allow)
    done = subprocess.run(
        [sys.executable, "-m", "quotecheck", "config", str(path.parent)], capture_output=True, encoding="utf-8"
    )
    lines = {line.split(" = ")[0]: line for line in done.stdout.splitlines()}
    assert lines["ignore"].endswith(f"# {path}:2")
    assert lines["extend-select"].endswith("# profile uk-news")
    assert lines["rules.unattributed-quote.shortest"].endswith(f"# {path}:4")
    assert lines["fail-on"].endswith("# default")
    assert lines["allow"].startswith('allow = { rule = "orphan-tag", path = "a.txt", reason = "ours" }')
    assert lines["allow"].endswith(f"# {path}:5")
    assert lines["rules.punctuation-side.dialect"].endswith("# profile uk-news")
