"""Build the table of word classes from a lexicon of Brill's tagger.

    build_word_classes.py LEXICON

LEXICON is TextBlob's ``en/en-lexicon.txt`` (a word and its commonest Penn Treebank tag a line; MIT, see NOTICE).
Writes ``src/quotecheck/lexicon/word_classes.py``: lower-case words whose ending does not tell what they are.
"""

import re
import sys
import textwrap
from pathlib import Path

OUT = Path(__file__).parents[1] / "src" / "quotecheck" / "lexicon" / "word_classes.py"
KINDS = {
    "VBD": "PAST", "VBN": "PAST", "VBZ": "THIRD", "VB": "BASE", "VBP": "BASE", "VBG": "ING",
    "JJ": "ADJECTIVES", "JJR": "ADJECTIVES", "JJS": "ADJECTIVES", "RB": "ADVERBS", "RBR": "ADVERBS",
}  # fmt: skip
TABLES = ("PAST", "THIRD", "BASE", "ING", "ADJECTIVES", "ADVERBS", "NOUNS")
NOT_OPEN = frozenset("FW UH PRP MD PRP$ WRB DT CC IN WP WDT CD NNP NNPS".split())
"""Tags of names, of foreign words and of the closed classes, which ``understand/kinds.py`` lists itself."""
ENDINGS = (
    (r"ly$", "ADVERBS"),
    (r"...ing$", "ING"),
    (r"...ed$", "PAST"),
    (r"(?:ous|ful|ive|ble|less|ic|ical|ary|ish|ian|ese)$", "ADJECTIVES"),
)
HEAD = '''"""What kind of word a lower-case English word most often is in news, where its ending does not tell.

Drawn from the lexicon of Eric Brill's tagger 1.14 (copyright 1993 Massachusetts Institute of Technology and University
of Pennsylvania, MIT licence), as shipped with TextBlob; words whose ending already tells are left out.
"""
'''


def told_by_ending(word: str) -> str:
    """Return the table that the ending of a word points to."""
    return next((table for ending, table in ENDINGS if re.search(ending, word)), "NOUNS")


def main(lexicon: Path) -> None:
    """Write the tables."""
    found: dict[str, list[str]] = {table: [] for table in TABLES}
    tags = {}
    for line in lexicon.read_text(encoding="utf-8").splitlines():
        told = line.split()
        if len(told) == 2 and re.fullmatch("[a-z]{2,}", told[0]):
            tags[told[0]] = told[1]
    for word, tag in sorted(tags.items()):
        table = KINDS.get(tag, "NOUNS")
        if tag not in NOT_OPEN and table != told_by_ending(word):
            found[table].append(word)
    body = [f'{table} = """\n{textwrap.fill(" ".join(words), 118)}\n"""\n' for table, words in found.items()]
    OUT.write_text("\n".join((HEAD, *body)), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
