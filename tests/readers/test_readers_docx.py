"""Word drafts are read as they will be printed."""

import pytest
from drafts import paragraph, run, word

from quotecheck.readers import open_copy
from quotecheck.values.document import Document, Place, Scope
from quotecheck.values.errors import InputError
from quotecheck.values.span import Span


def read(body: str) -> Document:
    (document,) = open_copy("draft.docx", word(body))
    return document


def told(document: Document) -> list[tuple[Scope, str]]:
    return [(block.scope, document[block.span]) for block in document.blocks]


def test_the_name_of_a_style_tells_what_a_paragraph_is_for_in_any_language_of_word() -> None:
    document = read(
        paragraph("Council to rebuild pier", style="Titel")
        + paragraph("Work starts in May", style="Untertitel")
        + paragraph("The council met on Monday.")
        + paragraph("What comes next", style="berschrift2")
        + paragraph("The pier in 1910.", style="Beschriftung")
        + paragraph("It was ours.", style="Zitat")
        + paragraph("“It was ours”", style="Auszug")
        + paragraph("First point", style="Liste")
    )
    assert told(document) == [
        (Scope.HEADLINE, "Council to rebuild pier"),
        (Scope.DECK, "Work starts in May"),
        (Scope.BODY, "The council met on Monday."),
        (Scope.HEADING, "What comes next"),
        (Scope.CAPTION, "The pier in 1910."),
        (Scope.BLOCKQUOTE, "It was ours."),
        (Scope.PULL_QUOTE, "“It was ours”"),
        (Scope.LIST, "First point"),
    ]


def test_the_first_heading_of_the_first_rank_is_the_headline_where_no_copy_stands_before_it() -> None:
    body = paragraph("Pier", style="Heading1") + paragraph("It opens.") + paragraph("Next", style="Heading1")
    (document,) = open_copy(
        "draft.docx", word(body, '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>')
    )
    assert [scope for scope, _ in told(document)] == [Scope.HEADLINE, Scope.BODY, Scope.HEADING]


def test_tracked_changes_are_read_as_accepted() -> None:
    body = paragraph(
        "“We ",
        '<w:del w:id="1" w:author="x"><w:r><w:delText>might </w:delText></w:r></w:del>',
        f'<w:ins w:id="2" w:author="x">{run("will ")}</w:ins>',
        "rebuild,” ",
        f'<w:moveFrom w:id="3" w:author="x">{run("she said ")}</w:moveFrom>',
        f'<w:moveTo w:id="4" w:author="x">{run("Ines Okafor said")}</w:moveTo>',
        ".",
    )
    assert told(read(body)) == [(Scope.BODY, "“We will rebuild,” Ines Okafor said.")]


def test_a_paragraph_whose_end_is_deleted_goes_on_with_the_next() -> None:
    body = (
        '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>'
        + run("“We will ")
        + "</w:p>"
        + paragraph("rebuild,” she said.")
        + paragraph("The end.")
    )
    assert [words for _, words in told(read(body))] == ["“We will rebuild,” she said.", "The end."]


def test_a_place_is_paragraph_and_run() -> None:
    document = read(
        paragraph("The pier.") + paragraph() + paragraph("“We ", run("will", "<w:b/>"), " rebuild,” Ines Okafor said.")
    )
    at = document.text.index("Okafor")
    assert document.place(at) == Place(3, 3)
    assert document.place(document.text.index("will")) == Place(3, 2)
    assert document.end_place(Span(at, at + 6)) == Place(3, 3)


def test_comments_notes_fields_and_hidden_text_are_not_copy() -> None:
    body = paragraph(
        '<w:commentRangeStart w:id="0"/>',
        "“Yes,” ",
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        '<w:r><w:instrText> HYPERLINK "http://pier.example" </w:instrText></w:r>',
        run("secret ", "<w:vanish/>"),
        run("she said.", '<w:vanish w:val="0"/>'),
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
    )
    comments = (
        '<w:comments xmlns:w="x"><w:comment w:id="0"><w:p><w:r><w:t>Who?</w:t></w:r></w:p></w:comment></w:comments>'
    )
    (document,) = open_copy("draft.docx", word(body, extra={"word/comments.xml": comments}))
    assert document.text == "“Yes,” she said."


def test_entities_tabs_and_line_breaks_of_word_are_read() -> None:
    document = read(paragraph("Smith &amp; Daughters&#8217; “pier”"))
    assert [words for _, words in told(document)] == ["Smith & Daughters’ “pier”"]
    document = read(paragraph(run("one"), "<w:r><w:br/></w:r>", run("two"), "<w:r><w:tab/></w:r>", run("three")))
    assert [words for _, words in told(document)] == ["one", "two\tthree"]


def test_the_words_of_a_table_and_of_a_text_box_stand_apart() -> None:
    box = f"<w:r><w:txbxContent>{paragraph('“It was ours”')}</w:txbxContent></w:r>"
    document = read(
        f"<w:tbl><w:tr><w:tc>{paragraph('Cost')}</w:tc></w:tr></w:tbl>" + paragraph("Before ", box, "after.")
    )
    assert told(document) == [
        (Scope.TABLE, "Cost"),
        (Scope.BODY, "Before"),
        (Scope.PULL_QUOTE, "“It was ours”"),
        (Scope.BODY, "after."),
    ]


def test_every_character_leads_to_the_xml_it_came_from() -> None:
    document = read(paragraph("“We ", run("will", "<w:b/>"), " rebuild,” Ines Ok&#233;for said."))
    at = document.text.index("Ok")
    assert document.source[slice(*document.source_span(Span(at, at + 6)))] == "Ok&#233;for"
    assert document.source[slice(*document.source_span(Span(1, 7)))].startswith("We </w:t>")


@pytest.mark.parametrize("cut", [10, 100, 400, -30])
def test_a_draft_cut_short_is_told_as_broken(cut: int) -> None:
    data = word(paragraph("The pier."))
    with pytest.raises(InputError, match="broken Word file"):
        open_copy("draft.docx", data[:cut])


def test_a_draft_that_unpacks_to_too_much_is_refused() -> None:
    bomb = word(f"<w:p><w:r><w:t>{'a' * 33 * 2**20}</w:t></w:r></w:p>")
    assert len(bomb) < 100_000
    with pytest.raises(InputError, match="unpacks to more than 32 MiB"):
        open_copy("draft.docx", bomb)


def test_entities_declared_in_a_draft_are_refused() -> None:
    data = word(
        "", extra={"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="w">&a;</w:document>'}
    )
    with pytest.raises(InputError, match="declares the entity &a;"):
        open_copy("draft.docx", data)


def test_a_zip_file_that_is_no_draft_is_told_as_such() -> None:
    from io import BytesIO
    from zipfile import ZipFile

    file = BytesIO()
    with ZipFile(file, "w") as box:
        box.writestr("story.txt", "The pier.")
    with pytest.raises(InputError, match="no Word draft"):
        open_copy("stories.zip", file.getvalue())
