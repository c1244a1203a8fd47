import io
import zipfile

import pytest

from quotecheck import verify
from quotecheck.config import Settings
from quotecheck.evidence import case_of
from quotecheck.readers import open_copy
from quotecheck.report import verification
from quotecheck.run import read_story
from quotecheck.values.source import Verdict

STORY = read_story("story.txt", "“We will raise fares next year if the grant is cut,” Joan Alvarez said.")
SAID = "JOAN ALVAREZ: We will not raise fares next year if the grant is cut."


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.add_paragraph("Council, 3 March")
    document.add_paragraph(SAID)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("council.html", f"<html><body><h1>Council</h1><p>{SAID}</p></body></html>".encode()),
        ("council.docx", docx()),
        ("council.txt", SAID.encode("utf-16")),
        ("council.txt", SAID.replace("Joan", "José").encode("cp1252")),
    ],
)
def test_a_source_is_read_from_the_files_a_desk_has(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    archive = verify.load([tmp_path], lambda path, raw: open_copy(path, raw)[0])
    (match,) = verify.match(STORY, archive)
    assert match.verdict is Verdict.ALTERED_MATERIAL
    assert match.excerpts[0].speaker == "JOAN ALVAREZ"


def test_a_broken_docx_is_told(tmp_path):
    from quotecheck.values.errors import InputError

    (tmp_path / "council.docx").write_bytes(b"PK nothing")
    with pytest.raises((InputError, zipfile.BadZipFile)) as caught:
        verify.load([tmp_path], lambda path, raw: open_copy(path, raw)[0])
    assert isinstance(caught.value, InputError)


def test_sources_in_the_settings_reach_every_check(tmp_path):
    (tmp_path / "council.txt").write_text(SAID)
    case = case_of(STORY, Settings(sources=(str(tmp_path / "council.txt"),)))
    assert case.matches[0].verdict is Verdict.ALTERED_MATERIAL
    assert [source.labels for source in case.sources] == [("JOAN ALVAREZ",)]


def test_a_case_without_sources_has_no_matches():
    assert case_of(STORY, Settings()).matches == ()


def shown(everything=False) -> str:
    archive = verify.of_texts({"council.txt": SAID})
    out = io.StringIO()
    verification.write(
        [verification.Held(STORY, verify.match(STORY, archive), archive.sources)], out, everything=everything
    )
    return out.getvalue()


def test_the_report_marks_the_words_that_differ_and_tells_where_they_stand():
    text = shown()
    assert "We will [-not-] raise fares" in text
    assert "council.txt, line 1, JOAN ALVAREZ" in text
    assert "negation: “not” is left out" in text
    assert "1 altered-material" in text


def test_words_that_the_source_does_not_have_are_marked_in_the_copy():
    archive = verify.of_texts({"council.txt": SAID})
    story = read_story("story.txt", "“We will not raise bus fares next year if the grant is cut,” Joan Alvarez said.")
    (match,) = verify.match(story, archive)
    marked = verification.copy_marked(story, match.edits, match.excerpts[0].at)
    assert marked == "We will not raise {+bus+} fares next year if the grant is cut"


def test_the_json_of_a_match_leads_to_the_words_it_tells_of():
    import json

    archive = verify.of_texts({"council.txt": SAID})
    out = io.StringIO()
    verification.write_json([verification.Held(STORY, verify.match(STORY, archive), archive.sources)], out)
    told = json.loads(out.getvalue())
    (quote,) = told["quotes"]
    (excerpt,) = quote["excerpts"]
    assert quote["verdict"] == "altered-material"
    assert excerpt["text"][excerpt["marked"][0]["start"] : excerpt["marked"][0]["end"]] == "not"
    assert STORY.text[excerpt["start"] : excerpt["end"]].startswith("We will raise")
