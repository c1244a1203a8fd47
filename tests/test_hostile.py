"""Copy that nobody wrote costs no more than copy: twice as much of it costs about twice as much."""

import gc
import time

import pytest

from quotecheck.config import Settings
from quotecheck.run import check_source

SIZE = 15_000  # characters, and then twice as many; what grows with the square takes minutes at a megabyte
WORST = 3.0  # times, for twice as much
FASTEST = 0.1  # seconds; below this a ratio tells nothing

HOSTILE = {
    "straight marks": '"',
    "openers": "“",
    "single marks": "'",
    "marks of every kind": "\"“'”’‘«»`",
    "marks with blanks": '" ',
    "a mark in each paragraph": '"\n\n',
    "an opener in each paragraph": "“Aa bb.\n\n",
    "one-letter quotes": "a “b” ",
    "one-letter tags": "“a,” b said. ",
    "one-letter tags in paragraphs": "“a,” B said.\n\n",
    "brackets in quotes": "“a [b] c” ",
    "quotes of backticks": "`a ",
    "feet": "5'1\" ",
    "commas": ",",
    "commas with blanks": ", ",
    "capitals": "A",
    "short names": "Ab ",
    "initials": "A. ",
    "opening brackets": "[",
    "opening parentheses": "(",
    "opening tags": "<",
    "tags": "<a>",
    "verbs of speech": "said ",
    "pronouns that speak": "he said she said ",
    "pronouns against the nearest": "Mr. Aa met Bb Cc. “We go,” she said. He left.\n\n",
    "an outlet without a name": "“We go,” the newspaper said.\n\n",
    "pronouns and names in quotes": "“Bb Cc goes,” he said. ",
    "it after a person": "Ana Ruiz left. She “won,” it said.\n\n",
    "newer pronouns": "“We go,” Ana Ruiz said. “So,” xe said. Xe left.\n\n",
    "pronouns beside names": "Ana Ruiz (she/her) ",
    "accents now and then": "José Ruiz met Jose Ruíz. ",
    "relative clauses": "who said ",
    "prepositions of speech": "according to ",
    "articles": "the ",
    "genitives": "of the ",
    "contractions": "a'b ",
    "colons": ":",
    "turns of talk": "Ab: cd\n\n",
    "stops": ".",
    "ellipses": "… ",
    "dashes": "—",
    "hyphens": "a-",
    "blanks": " ",
    "line breaks": "\n",
    "carriage returns": "\r",
    "one word": "a",
    "digits": "1",
    "ampersands": "&",
    "zero-width blanks": "\u200b",
    "one-letter paragraphs": "a\n\n",
    "lines of verse": "a b c,\n",
    "bullets": "- a b\n\n",
    "bylines": "By ",
    "interviews": "Aa bb?\n\nI am.\n\n",
    "addresses": "a@b.c ",
    "links": "http://a“ ",
    "underscores": "_",
    "one quote again and again": "“We will build all of it by the spring,” Ana Ruiz said.\n\n",
    "checked words": "a [sic] ",
    "allowances that never close": "<!-- quotecheck: allow ",
    "allowances": "<!-- quotecheck: allow x: y -->\n\n",
}


def nested(size):
    return "[" * (size // 2) + "]" * (size // 2)


def nested_quotes(size):
    return "“‘" * (size // 4) + "’”" * (size // 4)


def long_quote(size):
    return "“" + "word and " * (size // 9) + "” he said."


def names(size):
    return " ".join(f"{_name(nth)} {_name(3 * nth)} said." for nth in range(size // 15))


def families(size):
    return "\n\n".join(f"“Aa bb,” {_name(nth)} Ruiz said. Ruiz said so. He went." for nth in range(size // 48))


def _name(nth):
    return "A" + "".join(chr(97 + nth // 26**place % 26) for place in range(3))


def cost(words):
    """Return the CPU seconds of a whole check, which must not crash."""
    gc.collect()
    start = time.process_time()
    checked = check_source("copy.txt", words.encode("utf-8", "surrogatepass"), Settings())
    took = time.process_time() - start
    assert not [problem for problem in checked.problems if problem.blame == 3]
    return took


def assert_linear(made):
    """Compare once twice as much with once, a second and a third time where the machine may have been busy."""
    ratios = []
    for _ in range(3):
        twice = cost(made(2 * SIZE))
        if twice < FASTEST:
            return
        ratios.append(twice / cost(made(SIZE)))
        if ratios[-1] < WORST:
            return
    pytest.fail(f"twice as much copy costs {min(ratios):.1f} times as much")


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_twice_as_much_of_anything_costs_twice_as_much(unit):
    assert_linear(lambda size: unit * (size // len(unit)))


@pytest.mark.parametrize("made", [nested, nested_quotes, long_quote, names, families], ids=lambda made: made.__name__)
def test_twice_as_long_a_tangle_costs_twice_as_much(made):
    assert_linear(made)


def test_blanks_inside_a_line_cost_no_more_than_letters():
    assert_linear(lambda size: "“Aa" + " " * size + "bb,” he said." + "\t" * size + "x")
