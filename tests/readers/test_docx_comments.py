"""A commented copy of a draft: each comment at its exact words, all else as it was."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from drafts import paragraph, run, word
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecheck.readers import open_copy
from quotecheck.report.docx import annotate, write
from quotecheck.values.diagnostic import Checked, Diagnostic, Label, Report, Severity
from quotecheck.values.document import Document
from quotecheck.values.errors import InputError
from quotecheck.values.span import Span

DRAFT = word(
    paragraph("Pier to be rebuilt", style="Titel")
    + paragraph(
        "“We ",
        f'<w:ins w:id="7" w:author="x">{run("will &amp; must", "<w:b/><w:i/>")}</w:ins>',
        '<w:del w:id="8" w:author="x"><w:r><w:delText>might</w:delText></w:r></w:del>',
        " rebuild,” Ines Okafor",
        "<w:r><w:tab/><w:t>said</w:t></w:r>",
        ".",
    )
    + paragraph("She left.")
)


def finding(document: Document, start: int, end: int, message: str = "Nobody says “x” & <y>.") -> Diagnostic:
    label = Label(Span(0, 4), "first named here")
    return Diagnostic(
        "unattributed-quote", "attribution", Severity.ERROR, message, Span(start, end), (label,), document
    )


def at(document: Document, words: str) -> Diagnostic:
    start = document.text.index(words)
    return finding(document, start, start + len(words), f"See {words}.")


def commented(data: bytes) -> list[str]:
    """Return the words under each comment, in the order of their numbers."""
    with ZipFile(BytesIO(data)) as box:
        xml = box.read("word/document.xml").decode()
    found = []
    for number in sorted(map(int, re.findall(r'commentRangeStart w:id="(\d+)"', xml))):
        inside = xml.split(f'<w:commentRangeStart w:id="{number}"/>')[1].split(f'<w:commentRangeEnd w:id="{number}"/>')[
            0
        ]
        inside = re.sub(r"<w:delText>.*?</w:delText>", "", inside).replace("<w:tab/>", "\t")
        found.append(re.sub(r"<[^>]*>", "", inside).replace("&amp;", "&"))
    return found


def test_each_comment_stands_at_its_exact_words() -> None:
    (document,) = open_copy("draft.docx", DRAFT)
    words = ["“We will & must rebuild,”", "must", "Ines Okafor\tsaid", "She left.", "Ines", "rebuilt\n\n“We", " Okafor"]
    copy = annotate(DRAFT, document, [at(document, each) for each in words])
    assert commented(copy) == [each.replace("\n", "") for each in words]
    (again,) = open_copy("draft.docx", copy)
    assert again.text == document.text


def test_word_opens_the_copy_and_shows_message_rule_and_labels() -> None:
    (document,) = open_copy("draft.docx", DRAFT)
    copy = docx.Document(BytesIO(annotate(DRAFT, document, [at(document, "must"), at(document, "She left")])))
    first, second = copy.comments
    assert (first.author, first.initials) == ("quotecheck", "qc")
    assert first.text == "See must. [unattributed-quote]\nfirst named here: “Pier” (paragraph 1)"
    assert second.text.startswith("See She left.")
    bold = [each for each in copy.paragraphs[1]._p.iter() if each.tag.endswith("}b")]
    assert len(bold) == 2, "both halves of a cut run keep their look"


def test_the_draft_itself_is_kept_to_the_letter() -> None:
    (document,) = open_copy("draft.docx", DRAFT)
    copy = annotate(DRAFT, document, [at(document, "must")])
    with ZipFile(BytesIO(DRAFT)) as before, ZipFile(BytesIO(copy)) as after:
        changed = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
        assert set(after.namelist()) == {*before.namelist(), "word/comments.xml"}
        for name in set(before.namelist()) - changed:
            assert before.read(name) == after.read(name)


def test_comments_of_the_desk_stay_and_ours_come_after_them() -> None:
    (document,) = open_copy("draft.docx", DRAFT)
    once = annotate(DRAFT, document, [at(document, "must"), at(document, "Ines")])
    (document,) = open_copy("draft.docx", once)
    twice = annotate(once, document, [at(document, "She left.")])
    assert commented(twice) == ["must", "Ines", "She left."]
    assert [comment.comment_id for comment in docx.Document(BytesIO(twice)).comments] == [0, 1, 2]
    with ZipFile(BytesIO(twice)) as box:
        assert box.read("[Content_Types].xml").count(b"/word/comments.xml") == 1
        assert box.read("word/_rels/document.xml.rels").count(b"/comments") == 1


def test_lists_of_parts_that_stand_empty_are_filled() -> None:
    empty = (
        '<?xml version="1.0"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    )
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships" />'
    data = word(paragraph("The pier."), extra={"word/comments.xml": empty, "word/_rels/document.xml.rels": rels})
    (document,) = open_copy("draft.docx", data)
    (comment,) = docx.Document(BytesIO(annotate(data, document, [at(document, "pier")]))).comments
    assert comment.text.startswith("See pier.")


def test_words_in_a_text_box_are_found_in_the_run_inside_it() -> None:
    box = (
        f"<w:r><w:rPr><w:b/></w:rPr><w:pict><w:txbxContent>{paragraph('“It was ours”')}</w:txbxContent></w:pict></w:r>"
    )
    data = word(paragraph("Before ", box, "after."))
    (document,) = open_copy("draft.docx", data)
    assert commented(annotate(data, document, [at(document, "was"), at(document, "after")])) == ["was", "after"]


def test_a_draft_that_has_changed_since_is_not_marked() -> None:
    (document,) = open_copy("draft.docx", DRAFT)
    for other in (word(paragraph("Else")), DRAFT[:200]):
        with pytest.raises(InputError, match="has changed since"):
            annotate(other, document, [finding(document, 0, 4)])


def test_a_report_writes_a_copy_beside_each_draft_and_leaves_the_draft_alone(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(DRAFT)
    (document,) = open_copy(str(path), DRAFT)
    (story,) = open_copy(str(tmp_path / "story.txt"), b"One.")
    files = (
        Checked(str(path), (at(document, "must"), at(document, "Ines"))),
        Checked(str(tmp_path / "clean.docx")),
        Checked(str(tmp_path / "story.txt"), (finding(story, 0, 3),)),
    )
    with (tmp_path / "log").open("w") as out:
        write(Report(files), out)
    assert (tmp_path / "log").read_text().splitlines() == [
        f"{tmp_path}/draft.commented.docx: 2 comments",
        f"{tmp_path}/clean.docx: nothing to say",
        f"{tmp_path}/story.txt: is no Word draft, so it gets no comments",
    ]
    assert path.read_bytes() == DRAFT
    assert sorted(each.name for each in tmp_path.iterdir()) == ["draft.commented.docx", "draft.docx", "log"]
    assert len(docx.Document(str(tmp_path / "draft.commented.docx")).comments) == 2


def test_a_copy_that_cannot_be_written_is_told_when_the_others_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = []
    for name in ("one.docx", "two.docx"):
        (tmp_path / name).write_bytes(DRAFT)
        (document,) = open_copy(str(tmp_path / name), DRAFT)
        checked.append(Checked(str(tmp_path / name), (at(document, "must"),)))
    real = Path.replace

    def barred(self: Path, target: Path) -> Path:
        if target.name.startswith("one"):
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", barred)
    with (tmp_path / "log").open("w") as out, pytest.raises(InputError, match=r"one.commented.docx: cannot be written"):
        write(Report(checked), out)
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["log", "one.docx", "two.commented.docx", "two.docx"]


TEXTS = st.lists(
    st.lists(st.sampled_from(["“We ", "will", " ", "x &amp; y", "”", "a"]), max_size=4), min_size=1, max_size=3
)


@settings(max_examples=60)
@given(TEXTS, st.data())
def test_any_words_of_any_draft_can_be_commented(texts: list[list[str]], data: st.DataObject) -> None:
    draft = word("".join(paragraph(*(run(text, "<w:b/>" * (len(text) % 2)) for text in some)) for some in texts))
    (document,) = open_copy("draft.docx", draft)
    if not document.text:
        return
    spans = []
    for _ in range(data.draw(st.integers(1, 3))):
        block = data.draw(st.sampled_from(document.blocks)).span
        start = data.draw(st.integers(block.start, block.end - 1))
        spans.append((start, data.draw(st.integers(start + 1, block.end))))
    copy = annotate(draft, document, [finding(document, *span) for span in spans])
    assert commented(copy) == [document[Span(*span)] for span in spans]
    assert open_copy("draft.docx", copy)[0].text == document.text
    assert len(docx.Document(BytesIO(copy)).comments) == len(spans)
