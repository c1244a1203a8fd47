"""HTML, NITF, NewsML-G2 and Markdown: what each block is for, and what is no copy at all."""

import pytest
from laws import hold

from quotecheck.readers import open_copy
from quotecheck.values.document import Scope
from quotecheck.values.errors import InputError


def told(name: str, source: str) -> list[tuple[str, str]]:
    (document,) = open_copy(name, source.encode())
    return [(str(block.scope), document[block.span]) for block in document.blocks]


PAGE = """<!doctype html><html><head><title>Pier</title><style>p{}</style></head><body class="menu-open">
<header class="site"><nav><a href="/">Home</a></nav></header>
<main><article class="story comments-open"><header><h1>Pier to be <em>rebuilt</em></h1>
<p class="story__standfirst">Work starts in May</p></header><div class=byline>By Ines Okafor</div>
<figure><img alt="“x”" src=x><figcaption>The pier in 1910.</figcaption></figure>
<p>&ldquo;We will
   rebuild,&rdquo; <b>Ines&nbsp;Okafor</b> said.<p>She called it <q>a <q>debt</q> to pay</q>.
<h2>What comes next</h2><blockquote class="pullquote">“A debt to pay”</blockquote>
<blockquote><p>It was ours.</p></blockquote><ul><li>First<li><a href=y>Second</a></ul>
<p><a href=x>Also read: the port</a></p><p hidden>Draft note</p>
<aside class="related"><h3>More</h3><p>“Other”</p></aside>
<table><tr><td>May</td><td>2 m</td></tr></table><script>var a = "<p>“no”</p>"</script>
<p>The vote is on Monday.<br>It is open.</p></article></main><footer><p>Terms</p></footer></body></html>"""


def test_the_elements_and_classes_of_a_page_tell_what_its_blocks_are_for() -> None:
    assert told("story.html", PAGE) == [
        ("furniture", "Home"),
        ("headline", "Pier to be rebuilt"),
        ("deck", "Work starts in May"),
        ("byline", "By Ines Okafor"),
        ("caption", "The pier in 1910."),
        ("body", "“We will rebuild,” Ines\u00a0Okafor said."),
        ("body", "She called it “a ‘debt’ to pay”."),
        ("heading", "What comes next"),
        ("pull-quote", "“A debt to pay”"),
        ("blockquote", "It was ours."),
        ("list", "First"),
        ("link", "Second"),
        ("link", "Also read: the port"),
        ("furniture", "More"),
        ("furniture", "“Other”"),
        ("table", "May"),
        ("table", "2 m"),
        ("body", "The vote is on Monday."),
        ("body", "It is open."),
        ("furniture", "Terms"),
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>a&mdash;b &#147;c&#148; &bogus; &amp d", "a—b “c” &bogus; & d"),
        ("<p>a < b & c > d", "a < b & c > d"),
        ("<p>a<!-- “b” -->c<!-- d", "ac"),
        ("<p>a<a title='x>y'>b</a></>c", "abc"),
        ("a<b", "a"),
    ],
)
def test_what_browsers_show_is_what_is_read(source: str, words: str) -> None:
    (document,) = open_copy("story.html", source.encode())
    assert document.text == words


@pytest.mark.parametrize(
    ("attributes", "scope"),
    [
        ('class="story has-sidebar comments-open card-deck author-7 share-on"', "body"),
        ('class="lead entry-subtitle"', "deck"),
        ('class="c-byline__author"', "byline"),
        ('itemprop="author"', "byline"),
        ('class="image__caption-text"', "caption"),
        ('class="related-articles-list"', "furniture"),
        ('id="comments"', "furniture"),
        ('role="navigation"', "furniture"),
    ],
)
def test_a_class_tells_by_its_last_words_and_the_story_may_be_called_by_any(attributes: str, scope: str) -> None:
    assert told("story.html", f"<div {attributes}><p>“Yes,” she said.</div>") == [(scope, "“Yes,” she said.")]


@pytest.mark.parametrize("attributes", ["hidden", 'style="color:red; Display: none"', 'class="a sr-only"'])
def test_what_is_hidden_is_no_copy(attributes: str) -> None:
    assert told("story.html", f"<p>“Yes,” <span {attributes}>not </span>she said.") == [("body", "“Yes,” she said.")]


def test_the_footer_of_a_block_quote_names_who_said_it() -> None:
    quote = "<blockquote><p>It was ours.</p><footer>Ines Okafor</footer></blockquote>"
    assert told("story.html", quote) == [("blockquote", "It was ours."), ("blockquote", "Ines Okafor")]


def test_a_paragraph_that_is_not_closed_ends_where_the_next_begins() -> None:
    assert told("story.html", "<p class=deck>One.<p>Two.<div>Three.</div>") == [
        ("deck", "One."),
        ("body", "Two."),
        ("body", "Three."),
    ]


def test_a_fragment_without_a_page_round_it_is_read() -> None:
    assert told("story.html", "“Yes,” she said.<p>The end.") == [("body", "“Yes,” she said."), ("body", "The end.")]


NITF = """<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>PIER</title><docdata><doc-id id-string="7"/></docdata></head><body>
<body.head><hedline><hl1>Pier &amp; port</hl1><hl2>Work starts in May</hl2></hedline>
<byline>By <person>Ines Okafor</person></byline><dateline><location>PORT ELDER</location></dateline></body.head>
<body.content><media><media-metadata name="x" value="y"/><media-caption>The pier.</media-caption></media>
<p>She said: <q>It is a <q>debt</q>,</q> &mdash; and left.</p><hl2>Next</hl2>
<bq><block><p>It was ours.</p></block><credit>A fisher</credit></bq></body.content>
<body.end><tagline>Edited in Port Elder</tagline></body.end></body></nitf>"""
NITF_TOLD = [
    ("headline", "Pier & port"),
    ("deck", "Work starts in May"),
    ("byline", "By Ines Okafor"),
    ("furniture", "PORT ELDER"),
    ("caption", "The pier."),
    ("body", "She said: “It is a ‘debt’,” — and left."),
    ("heading", "Next"),
    ("blockquote", "It was ours."),
    ("blockquote", "A fisher"),
    ("furniture", "Edited in Port Elder"),
]


def test_nitf_is_read_with_headline_deck_caption_and_credit() -> None:
    assert told("story.nitf", NITF) == NITF_TOLD


def test_newsml_g2_is_unwrapped_story_by_story() -> None:
    item = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}"><catalogRef href="x"/>
<contentMeta><headline>Pier</headline><by>By Ines Okafor</by><description>“Not copy”</description></contentMeta>
<contentSet>{content}</contentSet></newsItem>"""
    html = (
        '<inlineXML contenttype="application/xhtml+xml"><html><body><p>“Yes,” she said.</p></body></html></inlineXML>'
    )
    data = '<inlineData contenttype="text/plain">“No,” he said.</inlineData>'
    message = (
        '<?xml version="1.0" encoding="utf-8"?><newsMessage><header><sent>2026</sent></header><itemSet>'
        + item.format(guid="one", content=html)
        + item.format(guid="two", content=data)
        + "</itemSet></newsMessage>"
    )
    one, two = open_copy("feed.xml", message.encode())
    assert (one.story, one.text) == ("one", "Pier\n\nBy Ines Okafor\n\n“Yes,” she said.")
    assert (two.story, two.text) == ("two", "Pier\n\nBy Ines Okafor\n\n“No,” he said.")


def test_nitf_inside_newsml_has_its_headline_read_once() -> None:
    nitf = NITF[NITF.index("<nitf>") :]
    item = (
        "<newsItem guid='x'><contentMeta><headline>Pier</headline></contentMeta><contentSet><inlineXML>"
        f"{nitf}</inlineXML></contentSet></newsItem>"
    )
    assert told("story.xml", item.replace("&mdash;", "—")) == NITF_TOLD


def test_xml_of_another_kind_is_refused_by_name() -> None:
    with pytest.raises(InputError, match="XML of a kind we do not read: <rss>"):
        open_copy("feed.xml", b"<rss><channel/></rss>")


def test_broken_xml_is_refused_with_its_place() -> None:
    with pytest.raises(InputError, match=r"story.nitf:2:\d+: is not well-formed XML: mismatched tag"):
        open_copy("story.nitf", b"<nitf><body>\n<p>x</body></nitf>")


def test_entities_that_multiply_are_not_followed() -> None:
    lots = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(InputError, match="declares the entity"):
        open_copy("story.nitf", f'<!DOCTYPE nitf [<!ENTITY a0 "x">{lots}]><nitf><p>&a11;</p></nitf>'.encode())
    with pytest.raises(InputError, match="declares the entity"):
        open_copy("story.nitf", b'<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><p>&a;</p></nitf>')


STORY = """---
title: "Pier to be rebuilt"
author: Ines Okafor
tags: [pier]
---
# Pier *and* port

“We will [rebuild
it](http://pier.example "“x”") soon,” **Ines** &amp; Bo \\*said\\*. ![alt “y”](z.png) <http://pier.example>

> “A debt
> to **pay**,” she said.

- First
- [Second](http://pier.example)

## Next

``It is ours,'' he said. ``All of it.'' Run `quote “x”` twice.

    “Set in,” she said.

| Year | Cost |
|------|------|
| 1910 | 2 m  |

```
“code”
```

<aside class="pullquote">

“A debt to pay”

</aside>

Last line\x20\x20
is here.
"""
STORY_TOLD = [
    ("headline", "Pier to be rebuilt"),
    ("byline", "Ines Okafor"),
    ("headline", "Pier and port"),
    ("body", "“We will rebuild it soon,” Ines & Bo *said*."),
    ("blockquote", "“A debt to pay,” she said."),
    ("list", "First"),
    ("link", "Second"),
    ("heading", "Next"),
    ("body", "``It is ours,'' he said. ``All of it.'' Run  twice."),
    ("body", "“Set in,” she said."),
    ("table", "| Year | Cost |"),
    ("table", "|------|------|"),
    ("table", "| 1910 | 2 m  |"),
    ("code", "```"),
    ("code", "“code”"),
    ("code", "```"),
    ("pull-quote", "“A debt to pay”"),
    ("body", "Last line is here."),
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_markdown_is_read_without_its_markup_whatever_ends_its_lines(line_end: str) -> None:
    assert told("story.md", STORY.replace("\n", line_end)) == STORY_TOLD


def test_only_a_heading_before_the_copy_is_the_headline_of_markdown() -> None:
    assert told("story.md", "# Pier\n\nIt opens.\n\n# Next\n") == [
        ("headline", "Pier"),
        ("body", "It opens."),
        ("heading", "Next"),
    ]


def test_a_word_of_a_quote_in_a_list_leads_to_its_line_and_column() -> None:
    (document,) = open_copy("story.md", b"Top.\n\n> - one **two**\n>   three &amp; four\n")
    assert document.place(document.text.index("three")) == (4, 5)
    assert document.place(document.text.index("four")) == (4, 17)
    assert document.place(document.text.index("two")) == (3, 11)


@pytest.mark.parametrize("source", ["\x1c\nOne\x80", "\x1c\n\ttwo", "- a\n\tb\u00a0\n", ">\tc\n>\td"])
def test_lines_of_odd_blanks_lead_to_the_file_all_the_same(source: str) -> None:
    (document,) = open_copy("story.md", source.encode())
    hold(document)


def test_a_paragraph_of_markdown_too_long_for_its_parser_keeps_its_markup() -> None:
    assert told("story.md", "*word* " * 3000) == [("body", ("*word* " * 3000).strip())]


def test_only_the_scopes_of_the_trade_are_told() -> None:
    assert {scope for scope, _ in STORY_TOLD} <= set(Scope)
