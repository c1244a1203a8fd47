"""The page on links says what the code does."""

import re
from pathlib import Path

from quotecheck.lexicon.weights_links import CONFIDENCE
from quotecheck.understand.attribution import assembly
from quotecheck.understand.attribution.patterns import BANDS, PATTERNS, confidence

PAGE = Path(__file__).parents[2] / "docs" / "links.md"


def table():
    head = "| pattern | what stands where | " + " | ".join(f"<{bound}" for bound in BANDS) + " | above |"
    rows = [head, "|---" * (len(BANDS) + 3) + "|"]
    for pattern, words in PATTERNS.items():
        shares = " | ".join(f"{share:.2f}" for share in CONFIDENCE.get(pattern, ()))
        rows.append(f"| {pattern} | {words} | {shares or ' | '.join('–' * (len(BANDS) + 1))} |")
    return "\n".join(rows)


def test_the_page_shows_every_pattern_with_its_measured_precision(rewrite_goldens):
    text = PAGE.read_text(encoding="utf-8")
    fresh = re.sub(r"(?s)(<!-- patterns -->\n).*?(<!-- end -->)", lambda m: m[1] + table() + "\n" + m[2], text)
    if rewrite_goldens:
        PAGE.write_text(fresh, encoding="utf-8")
    assert fresh == PAGE.read_text(encoding="utf-8")


def test_confidence_never_falls_as_a_reading_grows_likelier():
    for pattern in PATTERNS:
        levels = [confidence(pattern, share / 100) for share in range(101)]
        assert levels == sorted(levels)
        assert all(0 <= level <= 1 for level in levels)


def test_every_learned_pattern_is_a_pattern():
    assert set(CONFIDENCE) <= set(PATTERNS)


def test_the_page_tells_from_which_confidence_a_link_is_given():
    page = PAGE.read_text(encoding="utf-8")
    assert f"more often than {assembly._BAR} of the time" in page
    assert f"within {assembly._EVEN} of its share" in " ".join(page.split())
