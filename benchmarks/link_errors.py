"""Count the causes of wrong and missing links on annotated articles.

    link_errors.py CORPUS [SPLIT] [--show N]

CORPUS is a folder as ``link_gold`` tells; SPLIT is ``train`` unless told. ``--show N`` prints N places of each cause.
"""

import sys
from collections import defaultdict
from pathlib import Path

from link_gold import Gold, load, owner, same_cue, same_source

from quotecheck.readers import plain
from quotecheck.understand import attribution, marks, scopes
from quotecheck.values.story import Quote


def cause(text: str, quote: Quote, gold: Gold | None) -> str:
    """Return why a quote's link is not the annotator's, or nothing where it is."""
    link = quote.attribution
    shape = "a fragment" if text[quote.parts[0].content.start].islower() else "a whole quote"
    if gold is None:
        return f"{shape} that nobody is annotated to say is linked ({link.pattern})" if link and link.source else ""
    if not gold.source:
        return "words whose source the annotator leaves open are given one" if link and link.source else ""
    if link is None or link.source is None:
        near = [other for other in quote.candidates if other.source and same_source(text, gold.source, other.source)]
        if not quote.spoken:
            return f"{shape} is taken for a {quote.function}"
        return f"{shape} is left unlinked, {'the right source among the candidates' if near else 'the source not seen'}"
    if same_source(text, gold.source, link.source):
        return ""
    if same_cue(gold.cue, link.cue):
        return f"the right verb is given the wrong subject ({link.pattern})"
    if gold.cue and link.cue and gold.cue[0].start < link.cue.start < quote.span.start:
        return f"an inner verb is taken for the annotator's outer one ({link.pattern})"
    return f"another verb is taken for the annotator's ({link.pattern})"


def main(corpus: Path, split: str, show: int) -> None:
    """Print causes with their counts, most frequent first."""
    found: dict[str, list[str]] = defaultdict(list)
    total = 0
    for article in load(corpus, split):
        document = scopes.classify(plain.read(article.name, article.text))
        quotes, _ = attribution.link(document, marks.pair(document))
        for quote in quotes:
            if quote.inside is None:
                total += 1
                told = cause(article.text, quote, owner(quote.parts[0].content, article.golds))
                if told:
                    found[told].append(f"{article.name}:{quote.span.start}-{quote.span.end}")
    print(f"{total} quotes, {sum(map(len, found.values()))} not as annotated")
    for told, places in sorted(found.items(), key=lambda pair: -len(pair[1])):
        print(f"{len(places):5d}  {told}")
        for place in places[:show]:
            print(f"         {place}")


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    shown = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
    main(Path(words[0]), words[1] if len(words) > 1 and not words[1].isdigit() else "train", shown)
