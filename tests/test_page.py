"""The page of a run, in a real browser: what a hover, a key and a printer make of it."""

import shutil

import pytest

from quotecheck import check_text
from quotecheck.report import html
from quotecheck.values.diagnostic import Checked, Report

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here (apt-get install chromium)")

STORY = """Pier shut after storm <b>at noon</b>

“We will rebuild it by spring, come what will,” Joan Alvarez, a boatbuilder, told the Herald.

The board met. “Nobody asked us,” said Marten Holm, “and nobody will.”

It rained on Holm & Sons on Tuesday. Who is to pay?

“The tide will take the rest of it before anybody has signed a single paper for us.”
"""


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as driver:
        going = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield going
        going.close()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("page") / "report.html"
    checked = check_text(STORY, "desk/pier.txt")
    with file.open("w", encoding="utf-8") as out:
        html.write(Report(iter([checked, Checked("gone.txt")]), version="1.0"), out)
    return file


@pytest.fixture
def page(browser, path):
    opened = browser.new_page()
    said = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.on("request", lambda request: said.append(request.url) if not request.url.startswith("file:") else None)
    opened.goto(path.as_uri())
    yield opened
    assert said == []
    opened.close()


def test_the_copy_is_all_there_and_its_markup_is_words(page):
    text = page.locator(".copy").inner_text()
    assert "Pier shut after storm <b>at noon</b>" in text
    assert "Holm & Sons" in text


def test_pointing_at_a_quote_lights_its_source_and_cue(page):
    page.locator(".quote").first.hover()
    assert "Joan Alvarez" in "".join(page.locator(".source.on").all_inner_texts())
    assert page.locator(".cue.on").all_inner_texts() == ["told"]
    page.locator(".file").hover()
    assert page.locator(".on").count() == 0


def test_the_second_part_of_a_split_quote_lights_the_tag_between(page):
    page.get_by_text("“and nobody will.”").hover()
    assert page.locator(".source.on").all_inner_texts() == ["Marten Holm"]
    assert page.locator(".cue.on").all_inner_texts() == ["said"]


def test_a_click_keeps_the_light_until_escape(page):
    page.locator(".quote").first.click()
    page.locator(".file").hover()
    assert page.locator(".cue.on").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0


def test_the_keyboard_reaches_quotes_cast_and_findings(page):
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.className || document.activeElement.tagName"))
    assert {"badge", "note", "A", "SUMMARY"} <= {name.split(" ")[0] for name in reached}
    page.locator(".badge").first.focus()
    assert page.locator(".source.on").count() >= 1


def test_a_screen_reader_hears_who_says_it(page):
    assert page.locator(".badge").first.get_attribute("aria-label") == "1, said by Joan Alvarez"
    unlinked = page.locator(".badge.none").first
    assert "nobody is linked" in unlinked.get_attribute("aria-label")


def test_the_cast_tells_kind_quotes_and_introduction_in_one_line(page):
    told = page.locator(".cast li").first.inner_text()
    assert told == "Joan Alvarez person, 1 quote: line 3; introduced in line 3"


def test_a_finding_leads_to_its_place(page):
    link = page.locator(".note a").first
    target = link.get_attribute("href").removeprefix("#")
    assert page.locator(f"[id='{target}']").count() == 1
    page.locator(".note").first.hover()
    assert page.locator(".at.lit").count() >= 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_stands_out_from_paper(scheme, browser, path):
    opened = browser.new_page(color_scheme=scheme)
    opened.goto(path.as_uri())
    told = opened.evaluate(
        "[...document.querySelectorAll('.quote, .note p, .text, .cast li b')].map(e => {"
        " let under = e; while (under && getComputedStyle(under).backgroundColor === 'rgba(0, 0, 0, 0)')"
        " under = under.parentElement;"
        " const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});"
        " const rgb = c => { canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1);"
        " return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };"
        " return [rgb(getComputedStyle(e).color), rgb(getComputedStyle(under).backgroundColor)]; })"
    )
    opened.close()
    assert min(contrast(ink, paper) for ink, paper in told) >= 4.5


def contrast(one, other):
    """The contrast ratio of WCAG 2.2 between two colours of 0 to 255."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = [value / 255 for value in colour]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_narrow_screen_needs_no_sideways_scrolling(browser, path):
    opened = browser.new_page(viewport={"width": 360, "height": 700})
    opened.goto(path.as_uri())
    assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    opened.close()


def test_it_prints(page):
    page.emulate_media(media="print")
    assert not page.locator(".how").is_visible()
    assert page.locator(".note").first.is_visible()
    assert page.pdf().startswith(b"%PDF")


def test_it_works_without_script(browser, path):
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(path.as_uri())
    assert opened.locator(".note").first.is_visible()
    assert opened.locator(".quote").count() >= 4
    context.close()
