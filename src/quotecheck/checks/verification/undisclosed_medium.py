"""Written or translated words that the copy shows as if they were spoken to it."""

from collections.abc import Iterator

from quotecheck.checks.record import FOUND, matched, narrated, where
from quotecheck.lexicon.media import DISCLOSURES, LANGUAGES, TRANSLATED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.source import Source
from quotecheck.values.story import Function, Quote

_WORD = lazy(r"[^\W_]+(?:-[^\W_]+)*")


def check(case: Case, *, language: str) -> Iterator[Finding]:
    """Yield, once a speaker, a quote whose source is written or in another language, where the copy tells neither."""
    told: set[str] | None = None
    warned: set[tuple[str, str]] = set()
    for quote, match in matched(case):
        source = case.sources[match.excerpts[0].source] if match.excerpts else None
        if source is None or match.verdict not in FOUND:
            continue
        if told is None:
            told = {word.casefold() for word in _WORD.findall(narrated(case.story))}
        voice = case.story.voice(quote)
        foreign = bool(source.lang) and source.lang.split("-")[0].casefold() != language
        name = LANGUAGES.get(source.lang.split("-")[0].casefold(), source.lang)
        speaker = voice.name if voice else ""
        facts = {"where": where(case, match.excerpts[0])}
        if foreign and not told & (TRANSLATED | {name.casefold()}) and (speaker, "language") not in warned:
            warned.add((speaker, "language"))
            yield Finding(quote.parts[0].content, facts | {"language": name}, variant="language")
        elif _hides_medium(source, quote, told) and (speaker, source.kind) not in warned:
            warned.add((speaker, source.kind))
            yield Finding(quote.parts[0].content, facts | {"medium": source.kind})


def _hides_medium(source: Source, quote: Quote, told: set[str]) -> bool:
    if source.kind not in DISCLOSURES or quote.function is Function.WRITTEN:
        return False
    return not (quote.attribution and quote.attribution.medium) and not told & DISCLOSURES[source.kind]
