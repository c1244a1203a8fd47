"""The command line: what is asked, what is told, and the exit code."""

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quotecheck import catalogue, evidence
from quotecheck.cli import exits
from quotecheck.config import file as config_file

GOOD = "The pier is shut.\n\n“We will rebuild it by spring, come what will,” Joan Alvarez, a boatbuilder, said.\n"
BAD = (
    "Storm closes the pier\n\nThe pier is shut. Waves broke over the wall.\n\n"
    "“We will rebuild the bridge by spring, at last, and nobody will stop us.”\n\nThe tide was high.\n"
)
FULL = Path("/dev/full")
QUOTECHECK = [sys.executable, "-m", "quotecheck"]
PLAIN = {k: v for k, v in os.environ.items() if k not in ("GITHUB_ACTIONS", "FORCE_COLOR", "COLUMNS")}


@pytest.fixture
def desk(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    return tmp_path


def run(folder, *words, env=None, input=None):
    """Run the command line in a folder as a process of its own would: a start of Python is half a second each."""
    config_file.forget()
    for known in (catalogue.load, evidence.roster_of, evidence.archive_of):
        known.cache_clear()
    streams = [io.TextIOWrapper(io.BytesIO((input or "").encode()), encoding="utf-8")]
    streams += [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2)]
    with pytest.MonkeyPatch.context() as patch, contextlib.chdir(folder):
        patch.setattr(os, "environ", {**PLAIN, **(env or {})})
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            patch.setattr(sys, name, stream)
        code = exits.run(words)
    for stream in streams[1:]:
        stream.flush()
    return subprocess.CompletedProcess(words, code, *(stream.buffer.getvalue().decode() for stream in streams[1:]))


def apart(folder, *words, env=None, code=""):
    """Run the command line in a process of its own, for what cannot be seen from inside one."""
    start = [sys.executable, "-c", code] if code else QUOTECHECK
    return subprocess.run([*start, *words], cwd=folder, capture_output=True, encoding="utf-8", env=PLAIN | (env or {}))


def git(folder, *words):
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


def test_good_copy_exits_with_0(desk):
    done = apart(desk, "check", "good.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing to say of 1 story." in done.stdout


def test_a_finding_at_fail_on_exits_with_1(desk):
    assert run(desk, "check", "bad.txt").returncode == 1
    assert run(desk, "check", "bad.txt", "--fail-on", "error").returncode == 0


def test_a_missing_file_exits_with_2_and_the_others_are_checked(desk):
    done = run(desk, "check", "nowhere.txt", "bad.txt", "--format", "concise")
    assert done.returncode == 2
    assert "nowhere.txt: cannot be read: no such file" in done.stderr
    assert "bad.txt:5:1: warning:" in done.stdout


def test_bytes_that_are_no_text_exit_with_2_and_the_others_are_checked(desk):
    (desk / "odd.txt").write_bytes(b"\x00\x01\x02\xff\xfe\x00\x81" * 40)
    done = run(desk, "check", "odd.txt", "good.txt")
    assert done.returncode == 2
    assert "odd.txt" in done.stderr
    assert "1 story" in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["chek", "good.txt"], "Did you mean `check`?"),
        (["check", "good.txt", "--formt", "json"], "Did you mean `--format`?"),
        (["check", "good.txt", "--format", "jsn"], "Did you mean `json`?"),
        (["check", "good.txt", "--select", "unatributed-quote"], "Did you mean `unattributed-quote`?"),
        (["check", "good.txt", "--ignore", "atribution"], "Did you mean `attribution`?"),
        (["check", "good.txt", "--fail-on", "eror"], "Did you mean `error`?"),
        (["check", "good.txt", "--since", "nowhere"], "--since nowhere"),
        (["check", "good.txt", "--config", "none.toml"], "none.toml: cannot be read"),
        (["check", "good.txt", "--baseline", "none.json"], "none.json: the baseline cannot be read: no such file"),
        (["check", "good.txt", "--people", "none.csv"], "none.csv: cannot be read"),
        (["check", "good.txt", "--output", "no/such/folder.txt"], "folder.txt: cannot be written"),
        (["explain", "unattributed-quot"], "Did you mean `unattributed-quote`?"),
        (["explain", "marks"], "`quotecheck rules marks` lists them"),
        (["rules", "stile"], "Did you mean `style`?"),
        (["check"], "missing argument"),
        (["quotes", "good.txt", "--format", "json"], "Did you mean `jsonl`?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_word_exits_with_2_and_says_what_was_meant(words, told, desk):
    done = run(desk, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_rule_file_exits_with_2_at_its_line(desk):
    (desk / "house").mkdir()
    (desk / "house" / "our-rule.toml").write_text('summary = "x"\nmessage = \n', encoding="utf-8")
    done = run(desk, "check", "good.txt", "--house-rules", "house")
    assert done.returncode == 2
    assert "our-rule.toml:2:" in done.stderr
    assert "2 │ message = " in done.stderr


def test_a_rule_that_crashes_exits_with_3_and_the_other_rules_go_on(desk):
    crash = (
        "import sys, quotecheck.checks.attribution.orphan_tag as rule\n"
        "def check(case, **options): raise KeyError('gone')\n"
        "rule.check = check\n"
        "from quotecheck.cli import main\n"
        "main()\n"
    )
    done = apart(desk, "check", "bad.txt", "-f", "concise", code=crash)
    assert done.returncode == 3
    assert "the rule orphan-tag crashed: KeyError: 'gone'" in done.stderr
    assert "--ignore orphan-tag" in done.stderr
    assert "[unattributed-quote]" in done.stdout


def test_standard_input_is_read_for_a_dash_and_named_by_its_option(desk):
    done = run(desk, "check", "-", "--stdin-filename", "desk/story.txt", "--format", "concise", input=BAD)
    assert done.stdout.startswith("desk/story.txt:5:1: warning: ")


def test_select_and_ignore_take_rules_and_families(desk):
    def found(*words):
        return run(desk, "check", "bad.txt", "--format", "concise", *words).stdout

    assert "[unattributed-quote]" in found("--select", "attribution")
    assert not found("--select", "style")
    assert not found("--ignore", "attribution")
    assert not found("--ignore", "style,unattributed-quote")
    assert "[unattributed-quote]" in found("--ignore", "attribution", "--extend-select", "unattributed-quote")


def test_a_folder_is_searched_for_stories_and_what_git_ignores_is_left_out(desk):
    (desk / "old").mkdir()
    (desk / "old" / "bad.txt").write_text(BAD, encoding="utf-8")
    assert len(run(desk, "check", ".", "-f", "concise").stdout.splitlines()) == 2
    assert len(run(desk, "check", ".", "-f", "concise", "--exclude", "old").stdout.splitlines()) == 1


def test_a_folder_without_copy_is_told_so_that_a_wrong_path_is_seen(desk):
    (desk / "drafts").mkdir()
    done = run(desk, "check", "drafts")
    assert (done.returncode, done.stdout) == (0, "")
    assert "there is no copy in drafts" in done.stderr


def test_json_has_the_findings_their_places_and_the_problems(desk):
    told = json.loads(run(desk, "check", "bad.txt", "nowhere.txt", "--format", "json").stdout)
    assert told["version"] == 1
    (found,) = told["diagnostics"]
    assert {k: found[k] for k in ("rule", "family", "severity", "path", "line", "column")} == {
        "rule": "unattributed-quote",
        "family": "attribution",
        "severity": "warning",
        "path": "bad.txt",
        "line": 5,
        "column": 1,
    }
    assert BAD[found["start"] : found["end"]] == found["text"]
    assert (told["problems"][0]["path"], told["problems"][0]["blame"]) == ("nowhere.txt", "input")
    assert told["summary"] == {"files": 2, "quotes": 1, "linked": 0, "error": 0, "warning": 1, "info": 0}


def test_a_story_out_of_a_file_of_several_has_its_name(desk):
    lines = [json.dumps({"id": name, "body": body}) for name, body in (("one", GOOD), ("two", BAD))]
    (desk / "stories.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (found,) = json.loads(run(desk, "check", "stories.jsonl", "--format", "json").stdout)["diagnostics"]
    assert (found["story"], found["line"]) == ("two", 2)
    assert "stories.jsonl:2:" in (shown := run(desk, "check", "stories.jsonl").stdout)
    assert "(two)" in shown
    stories = map(json.loads, run(desk, "quotes", "stories.jsonl", "--format", "jsonl").stdout.splitlines())
    assert [story["story"] for story in stories] == ["one", "two"]


def test_a_line_that_is_no_story_is_told_and_the_others_are_checked(desk):
    lines = [json.dumps({"id": "one", "body": BAD}), '{"id": "two", ', json.dumps({"id": "three", "body": BAD})]
    (desk / "stories.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run(desk, "check", "stories.jsonl", "--format", "concise")
    assert done.returncode == 2
    assert "stories.jsonl:2:15: is not JSON" in done.stderr
    assert [line.split(":")[1] for line in done.stdout.splitlines()] == ["1", "3"]
    listed = run(desk, "quotes", "stories.jsonl", "--format", "jsonl")
    assert (listed.returncode, len(listed.stdout.splitlines())) == (2, 2)
    (desk / "stories.jsonl").write_text("{\n" * 1000, encoding="utf-8")
    told = run(desk, "check", "stories.jsonl").stderr
    assert told.count("is not JSON") == 20
    assert "has more than 20 lines that are no story; the 980 lines from here on were not read" in told


def test_quotes_as_json_lines_lead_back_to_the_copy(desk):
    (story,) = map(json.loads, run(desk, "quotes", "good.txt", "--format", "jsonl").stdout.splitlines())
    (quote,) = story["quotes"]
    link = quote["attribution"]
    assert (story["version"], quote["line"], quote["column"]) == (1, 3, 1)
    for phrase in (*quote["parts"], link["source"], link["cue"]):
        assert GOOD[phrase["start"] : phrase["end"]] == phrase["text"]
    assert link["cue"]["text"] == "said"
    assert link["speaker"]["name"] == "Joan Alvarez"
    assert 0 < link["confidence"] <= 1


def test_quotes_for_a_person_name_the_speaker_and_why_tells_the_link(desk):
    done = run(desk, "quotes", "good.txt", "--why")
    assert "Joan Alvarez" in done.stdout
    assert len(done.stdout.splitlines()) > len(run(desk, "quotes", "good.txt").stdout.splitlines())


def test_an_outlet_that_was_told_is_named_once_and_no_word_is_cut_in_two(desk):
    told = "“We will rebuild it by spring,” Joan Alvarez-Brandvold, a boatbuilder, told the Herald.\n"
    (desk / "told.txt").write_text(told, encoding="utf-8")
    shown = run(desk, "quotes", "told.txt").stdout
    assert "told, to the Herald" in shown
    assert "through" not in shown
    assert "“Joan …”" in shown


def test_people_and_quotes_read_newer_pronouns_that_the_roster_of_the_settings_declares(desk):
    (desk / "boat.txt").write_text("Noor Ellery came. Ve left. “We sail,” ve said.\n", encoding="utf-8")
    assert "Noor Ellery" not in run(desk, "quotes", "boat.txt").stdout
    (desk / "people.csv").write_text("name,pronouns\nNoor Ellery,ve/ver\n", encoding="utf-8")
    (desk / "quotecheck.toml").write_text('people = "people.csv"\n', encoding="utf-8")
    assert "Noor Ellery" in run(desk, "quotes", "boat.txt").stdout
    assert "ve (pronoun): “Ve” in line 1, “ve” in line 1" in run(desk, "people", "boat.txt").stdout


def test_people_lists_the_cast_and_writes_a_roster_that_check_reads(desk):
    assert "Joan Alvarez" in run(desk, "people", "good.txt").stdout
    roster = run(desk, "people", "good.txt", "--roster")
    assert "Joan Alvarez" in roster.stdout
    (desk / "people.csv").write_text(roster.stdout, encoding="utf-8")
    assert run(desk, "check", "good.txt", "--people", "people.csv").returncode == 0


def test_any_number_of_processes_says_the_same(desk):
    for n in range(60):
        (desk / f"story-{n:02}.txt").write_text(BAD if n % 3 else GOOD, encoding="utf-8")
    one = run(desk, "check", ".", "-j", "1", "--format", "json")
    two = run(desk, "check", ".", "-j", "2", "--format", "json")
    assert len(json.loads(one.stdout)["diagnostics"]) == 41
    assert (one.stdout, one.returncode) == (two.stdout, two.returncode)


def test_a_closed_pipe_is_no_error(desk):
    for n in range(300):
        (desk / f"story-{n}.txt").write_text(BAD * 30, encoding="utf-8")
    command = [*QUOTECHECK, "check", ".", "--format", "jsonl", "-j", "1"]
    with subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=PLAIN) as going:
        assert going.stdout
        assert going.stderr
        going.stdout.readline()
        going.stdout.close()
        assert going.stderr.read() == b""


def test_an_interrupt_is_quiet(desk):
    command = [*QUOTECHECK, "check", "-", "--format", "concise"]
    with subprocess.Popen(
        command, cwd=desk, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=PLAIN
    ) as going:
        time.sleep(0.8)
        going.send_signal(signal.SIGINT)
        out, err = going.communicate(timeout=20)
    assert (going.returncode, out, err) == (130, b"", b"")


WHATEVER_PRINTS = ("--version", "--help", "rules", "check bad.txt", "check bad.txt --format json --fail-on error")


@pytest.mark.parametrize("words", WHATEVER_PRINTS)
def test_a_pipe_that_is_closed_is_no_finding_and_no_bug(desk, words):
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as closed:
        done = subprocess.run([*QUOTECHECK, *words.split()], cwd=desk, stdout=closed, stderr=-1, text=True, env=PLAIN)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("words", WHATEVER_PRINTS)
def test_a_full_disk_is_no_bug_of_ours(desk, words):
    with FULL.open("w") as full:
        done = subprocess.run([*QUOTECHECK, *words.split()], cwd=desk, stdout=full, stderr=-1, text=True, env=PLAIN)
    assert done.returncode == 2
    assert done.stderr.startswith("quotecheck: error: the report cannot be written: there is no room left.")
    assert apart(desk, "check", "bad.txt", "--output", str(FULL)).returncode == 2


def test_github_annotations_come_by_themselves_inside_actions(desk):
    done = run(desk, "check", "bad.txt", env={"GITHUB_ACTIONS": "true"})
    assert done.stdout.startswith("::warning file=bad.txt,line=5,")


def test_what_goes_to_a_pipe_is_utf_8_in_any_locale(desk):
    old = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C", "PYTHONIOENCODING": "latin-1"}
    assert "“We will rebuild" in apart(desk, "check", "bad.txt", "--format", "concise", env=old).stdout


def test_a_report_can_go_to_a_file(desk):
    done = run(desk, "check", "bad.txt", "--format", "json", "--output", "report.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((desk / "report.json").read_text(encoding="utf-8"))["diagnostics"]


def test_rules_lists_every_rule_and_explain_tells_one(desk):
    listed = run(desk, "rules").stdout
    assert "unattributed-quote" in listed
    assert "warning" in listed
    told = run(desk, "explain", "unattributed-quote")
    assert told.returncode == 0
    assert "A quote that nobody says." in told.stdout


def test_a_table_for_a_path_covers_no_file_of_that_name_in_a_folder_below(desk):
    table = '[[allow]]\nrule = "unattributed-quote"\npath = "one.txt"\nreason = "ours"\n'
    (desk / "quotecheck.toml").write_text(table, encoding="utf-8")
    (desk / "below").mkdir()
    for path in (desk / "one.txt", desk / "below" / "one.txt"):
        path.write_text(BAD, encoding="utf-8")
    told = run(desk / "below", "check", "one.txt", "../one.txt", "--format", "concise").stdout
    assert [line.partition(":")[0] for line in told.splitlines() if "[unattributed-quote]" in line] == ["one.txt"]


def test_a_table_that_allows_nothing_is_told_unless_its_rule_had_nothing_to_hold_the_story_to(desk):
    table = '[[allow]]\nrule = "{}"\npath = "*.txt"\nreason = "ours"\n'
    (desk / "quotecheck.toml").write_text(table.format("orphan-tag") + table.format("quote-altered"), encoding="utf-8")
    told = run(desk, "check", "good.txt").stderr
    assert "nothing needs the allowance of orphan-tag for path '*.txt'" in told
    assert "quote-altered" not in told


def test_a_finding_that_has_no_rule_file_is_explained_too(desk):
    (desk / "left.txt").write_text(GOOD + "\n<!-- quotecheck: allow unattributed-quote: no -->\n", encoding="utf-8")
    found = run(desk, "check", "left.txt", "-f", "concise").stdout
    assert "[unused-allowance]" in found
    told = run(desk, "explain", "unused-allowance").stdout
    assert "Nothing here needs the comment that allows {rules}." in told
    assert "Nothing here needs the comment that allows unattributed-quote." in found


def test_a_house_rule_is_held_to_its_examples(desk):
    (desk / "house").mkdir()
    rule = desk / "house" / "no-boast.toml"
    words = (
        'uses = "loaded-attribution-verb"\nsummary = "Our style book has no boasting."\n'
        'message = "“{cue}” is not in the style book."\nseverity = "warning"\n\n'
        '[[example]]\nname = "a boast"\ntext = "“We are the best of all of them,” Joan Alvarez [[boasted]]."\n'
        'variant = "rants"\n'
    )
    rule.write_text(words, encoding="utf-8")
    done = run(desk, "test", "house")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert "1 rule, 1 example: 1 holds, 0 fail." in done.stdout
    rule.write_text(words.replace("[[boasted]]", "said [[here]]"), encoding="utf-8")
    done = run(desk, "test", "house")
    assert done.returncode == 1
    assert "no-boast.toml:6: a boast: not flagged: “here”" in done.stdout


def test_since_keeps_only_what_touches_a_changed_line(desk):
    git(desk, "init", "-q")
    git(desk, "add", "bad.txt")
    git(desk, "commit", "-qm", "first")
    same = run(desk, "check", "bad.txt", "--since", "HEAD", "-f", "concise")
    assert (same.returncode, same.stdout) == (0, "")
    assert "no copy in bad.txt changed since HEAD" in same.stderr
    (desk / "bad.txt").write_text(BAD + "\n“And we will mend the harbour wall as well, in summer.”\n", encoding="utf-8")
    (desk / "new.txt").write_text(BAD, encoding="utf-8")
    lines = run(desk, "check", ".", "--since", "HEAD", "-f", "concise").stdout.splitlines()
    assert {line.split(":")[0] for line in lines} == {"./bad.txt", "./new.txt"}
    assert not any(line.startswith("./bad.txt:5:") for line in lines)


def test_since_lets_a_rule_see_what_the_story_was(desk):
    was = "The pier is shut.\n\nMarten Holm came by boat.\n\n“We will rebuild it by spring,” he said.\n"
    (desk / "pier.txt").write_text(was, encoding="utf-8")
    git(desk, "init", "-q")
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "first")
    (desk / "pier.txt").write_text(was.replace("Marten Holm", "Joan Alvarez"), encoding="utf-8")
    done = run(desk, "check", ".", "--since", "HEAD", "--select", "stale-tag", "-f", "concise")
    assert "./pier.txt:5:" in done.stdout
    assert "[stale-tag]" in done.stdout


def test_since_passes_over_what_could_not_be_read_then(desk):
    (desk / "pier.txt").write_bytes(GOOD.encode("cp1252"))
    git(desk, "init", "-q")
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "first")
    (desk / "pier.txt").write_text(BAD, encoding="utf-8")
    done = run(desk, "check", "pier.txt", "--since", "HEAD", "-f", "concise")
    assert (done.returncode, done.stderr) == (1, "")
    assert "pier.txt:5:1: warning" in done.stdout


def test_quotes_are_held_against_sources(desk):
    (desk / "record").mkdir()
    told = (
        "JOAN ALVAREZ: Good morning. We will not rebuild it by spring, come what will. Thank you all for coming here.\n"
    )
    (desk / "record" / "briefing.txt").write_text(told, encoding="utf-8")
    assert run(desk, "check", "good.txt", "--select", "verification").stdout.startswith("Nothing to say")
    done = run(desk, "check", "good.txt", "--select", "verification", "--sources", "record", "-f", "concise")
    assert "[quote-altered]" in done.stdout
    shown = run(desk, "verify", "good.txt", "--sources", "record")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "1 altered" in shown.stdout
    assert json.loads(run(desk, "verify", "good.txt", "--sources", "record", "-f", "jsonl").stdout)["quotes"]
    lost = run(desk, "verify", "nowhere.txt", "--sources", "record")
    assert (lost.returncode, lost.stdout) == (2, "")
    gone = run(desk, "check", "good.txt", "--sources", "nowhere")
    assert (gone.returncode, gone.stdout) == (2, "")


def test_a_baseline_leaves_out_what_it_holds_wherever_it_moves_and_tells_what_is_stale(desk):
    written = run(desk, "check", "bad.txt", "--write-baseline", "known.json")
    assert written.returncode == 0
    assert "1 finding is in known.json now." in written.stderr
    (desk / "bad.txt").write_text("A new headline\n\n" + BAD, encoding="utf-8")
    assert run(desk, "check", "bad.txt", "--baseline", "known.json").returncode == 0
    (desk / "bad.txt").write_text(GOOD, encoding="utf-8")
    stale = run(desk, "check", "bad.txt", "--baseline", "known.json")
    assert stale.returncode == 0
    assert "stale in known.json: bad.txt (1)" in stale.stderr


TURNED = "The pier is shut.\n\n”We are open,” Joan Alvarez, a boatbuilder, said.\n"


def test_fix_puts_marks_right_in_the_file_and_says_so(desk):
    (desk / "turned.txt").write_text(TURNED, encoding="utf-8")
    done = run(desk, "check", "turned.txt", "--fix")
    assert done.returncode == 0
    assert "1 finding put right in 1 file." in done.stderr
    assert (desk / "turned.txt").read_text(encoding="utf-8") == TURNED.replace("”We", "“We")
    assert "0 findings put right in 0 files." in run(desk, "check", "turned.txt", "--fix").stderr


def test_diff_shows_the_change_and_makes_none(desk):
    (desk / "turned.txt").write_text(TURNED, encoding="utf-8")
    done = run(desk, "check", "turned.txt", "--diff")
    assert done.returncode == 1
    assert "+“We are open,” Joan" in done.stdout
    assert (desk / "turned.txt").read_text(encoding="utf-8") == TURNED
    assert run(desk, "check", "good.txt", "--diff").returncode == 0
    assert "+“We are open,” Joan" in run(desk, "check", "-", "--diff", input=TURNED).stdout


def test_a_file_that_is_left_as_it_was_is_told_with_the_reason(desk):
    (desk / "twice.txt").write_bytes(("\ufeff" + TURNED).encode("utf-16"))  # which adds a byte-order mark of its own
    assert "1 file left as it was: " in run(desk, "check", "twice.txt", "--fix").stderr
    done = run(desk, "check", "twice.txt", "--diff")
    assert (done.returncode, done.stdout) == (0, "")
    assert "1 file left as it was: " in done.stderr


def test_standard_input_is_not_fixed_in_its_place(desk):
    done = run(desk, "check", "-", "--fix", input=TURNED)
    assert done.returncode == 2
    assert "use --diff" in done.stderr


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("quotecheck ch", "check"),
        ("quotecheck explain unattr", "unattributed-quote"),
        ("quotecheck check -f sa", "sarif"),
    ],
)
def test_the_shell_completes_commands_rules_and_formats(words, offered, desk):
    asked = {"_QUOTECHECK_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    assert apart(desk, env=asked).stdout.split() == [offered]


def test_nothing_asked_is_told_how_to_ask_and_is_no_pass(desk):
    done = run(desk)
    assert done.returncode == 2
    assert done.stdout.startswith("Usage: quotecheck")
    assert done.stderr == ""


def test_version_and_help_are_told(desk):
    assert apart(desk, "--version").stdout.startswith("quotecheck 0.")
    assert "check" in run(desk, "--help").stdout
