"""The constructions that link a quote to its source, in words, and how often each was right on annotated news."""

from bisect import bisect_right

from quotecheck.lexicon.weights_links import CONFIDENCE

PATTERNS = {
    "tag": "the source and its verb follow the quote",
    "inverted tag": "the verb follows the quote, and the source follows the verb",
    "comma": "the source and its verb lead into the quote with a comma",
    "colon": "the source and its verb lead into the quote with a colon",
    "no mark": "the source and its verb lead into a whole quote without a comma or colon",
    "inside a clause": "the quoted words are part of a clause that the source's verb governs",
    "participle": "a participle (saying, calling, adding) governs the quoted words",
    "according to": "according to a source",
    "in the words of": "a noun for words (remark, promise, statement) or a possessive names the source",
    "turn": "a name and a colon stand before the quote, as in an interview",
    "signature": "a dash and a name stand after the quote",
    "continued": "the quote goes on with the voice of the quote before it in the paragraph",
    "set-up": "an earlier sentence of the paragraph names the source",
    "later sentence": "a later sentence of the paragraph names the source",
    "carried": "the paragraph above left its quotation open, and this one goes on with it",
    "continued in the next paragraph": "the quote goes on with the voice of the last quote in the paragraph above",
    "resumed": "whole sentences go on with the voice that spoke last, after a paragraph of narration",
    "colon paragraph": "the paragraph above ends with the source, its verb and a colon",
    "set-up paragraph": "a sentence of the paragraph above names the source",
    "no source": "a verb reports the words, and the copy does not say whose they are",
}
"""Every pattern a link may have, and what stands where."""

BANDS = (0.5, 0.7, 0.85, 0.95, 0.99)
"""Where the bands of a reading's share of the probability end; the last band runs to 1."""


def confidence(pattern: str, share: float) -> float:
    """Return how often links of a pattern with this share of the probability were right on the training articles."""
    table = CONFIDENCE.get(pattern)
    if not table:
        return round(share, 2)
    return table[bisect_right(BANDS, share)]
