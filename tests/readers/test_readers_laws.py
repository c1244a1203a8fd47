"""Laws over all readers: every character leads back to its file, and no input breaks a reader."""

import pytest
from drafts import paragraph, word
from hypothesis import given
from hypothesis import strategies as st
from laws import COPY, hold, leads_back, read_or_refuse

from quotecheck.readers import open_copy
from quotecheck.values.span import Span


@pytest.mark.parametrize("name", COPY)
@given(data=st.data())
def test_any_span_of_text_leads_to_the_source_that_reads_back_as_it(name: str, data: st.DataObject) -> None:
    for document in open_copy(name, data.draw(COPY[name])):
        hold(document)
        if document.text:
            start = data.draw(st.integers(0, len(document.text) - 1))
            leads_back(document, Span(start, data.draw(st.integers(start + 1, len(document.text)))))


@pytest.mark.parametrize("name", [*COPY, "story", "story.xml", "story.json"])
@given(data=st.binary(max_size=200) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_raise_anything_but_the_error_for_bad_input(name: str, data: bytes) -> None:
    read_or_refuse(name, data)


@pytest.mark.parametrize("name", COPY)
@given(data=st.data())
def test_good_copy_gone_bad_raises_nothing_else_either(name: str, data: st.DataObject) -> None:
    good = bytearray(data.draw(COPY[name]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, max(0, len(good) - 1)))
        good[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    read_or_refuse(name, bytes(good))


def test_the_code_of_a_control_character_leads_back_to_where_it_was_written() -> None:
    for name in ("story.md", "story.html"):
        read_or_refuse(name, b"The pier&#20; is shut.")


PARTS = (
    "<w:p> </w:p> <w:r> </w:r> <w:t>x</w:t> <w:ins> </w:ins> <w:del> </w:del> <w:txbxContent> </w:txbxContent> <w:pPr> "
    "</w:pPr> <w:tbl> </w:tbl> <w:br/> <w:tab/> <w:moveFrom> </w:moveFrom>"
)
BODY = st.lists(st.sampled_from([paragraph("“Yes,” she said."), *PARTS.split()]), max_size=12).map("".join)


@given(BODY)
def test_a_draft_put_together_in_any_order_is_read_or_refused(body: str) -> None:
    read_or_refuse("draft.docx", word(body))
