"""Stretches of a story that are another kind of piece: question and answer, transcript, verse, comments, live blog."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.values.document import Document, Format, Scope, Stretch
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_QA = lazy(r"\W{0,3}(?P<who>Q|A|Question|Answer|QUESTION|ANSWER)(?:\s?\d{1,3})?\s?[:.)—–]\s*\S")
_TURN = lazy(
    r"[*_\[(<>\"“]{0,3}(?P<who>[A-ZÀ-Þ][\w.’'&-]{0,24}(?: (?:[A-ZÀ-Þ(][\w.’')&-]{0,24}|\d{1,3}|(?:of|the|de|van|von|"
    r"al|bin)\b)){0,5})(?: ?\([^)]{1,40}\))?[*_\])>]{0,3}\s?:[*_]{0,3}\s+\S"
)
_MARKED_TURN = lazy(r"(?:\(\((?P<who>[^)]{1,40})\)\)|\[\[?(?P<whom>[A-Z][^\]]{1,30})\]\]?)\s*:?\s*\S")
_TIME = lazy(
    r"\W{0,3}(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?\(?[A-Z]{2,5}\)?)?(?:\s?[:|—–-]|\.?\s*$|"
    r"\s+[A-Z])",
    re.IGNORECASE,
)
_COMMENT = lazy(
    r"(?:.{2,40}\s(?:says|said|wrote|commented|replied)(?: on .{6,40})?:?$|(?:posted )?by .{2,40}\b(?:on|"
    r"at) .{4,40}\d.{0,12}$|.{2,40}[|•·-] ?\d+ (?:minute|hour|day|week|month|year)s? ago)",
    re.IGNORECASE,
)
_NO_SPEAKER = frozenset(
    "photo image picture video watch read related update updated editor's editor’s note correction source caption file "
    "more breaking fact analysis opinion bottom key takeaway takeaways pros cons score odds rating grade winner loser "
    "where when what who why how date time place location cost price tickets details info information website phone "
    "email address contact mission background result verdict".split()
)
_I_OR_WE = lazy(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_STOP = lazy(r"[.!?…;:][\"'”’)\]]*\s*$")
_COLON = 160  # characters; the name of who speaks is shorter
_QUESTIONS = 4
"""How many questions without a label make an interview, at least."""
_LONGEST_ANSWER = 12
"""How many paragraphs one turn of an interview runs to."""

_PROSE = frozenset({Scope.BODY, Scope.LIST, Scope.BLOCKQUOTE, Scope.HEADING})


def find_stretches(document: Document, texts: Sequence[str]) -> tuple[Stretch, ...]:
    """Return the stretches of a document that are no plain story, in order, apart; ``texts`` are its blocks."""
    body = [n for n, block in enumerate(document.blocks) if block.scope in _PROSE]
    found = [
        *_stretch(document, _turns(texts, body), Format.TRANSCRIPT, body),
        *_stretch(document, _labelled(texts, body) or _questions(document.text, texts, body), Format.QA, body),
        *_times(document, texts, body),
        *_verse(document, texts, body),
        *_comments(document, texts, body),
    ]
    apart: list[Stretch] = []
    for stretch in sorted(found):
        if not apart or stretch.span.start >= apart[-1].span.end:
            apart.append(stretch)
        elif {stretch.format, apart[-1].format} <= {Format.QA, Format.TRANSCRIPT}:
            end = max(stretch.span.end, apart[-1].span.end)
            apart[-1] = Stretch(Span(apart[-1].span.start, end), Format.QA)
    return tuple(apart)


def whole(stretches: Sequence[Stretch], body: int) -> Format:
    """Return the format of a whole piece with ``body`` characters of copy: that of more than half of it, or story."""
    sizes: Counter[Format] = Counter()
    for span, format in stretches:
        sizes[format] += span.end - span.start
    return next((format for format, size in sizes.most_common(1) if size > 0.5 * body), Format.STORY)


def _turns(texts: Sequence[str], body: Sequence[int]) -> list[int]:
    """Return the blocks that begin with a speaker's name and a colon, where at least two names take turns."""
    turns: dict[int, str] = {}
    for place, n in enumerate(body):
        text = texts[n]
        match = (text[0] in "([" and _MARKED_TURN.match(text)) or (
            text.find(":", 0, _COLON) >= 0 and len(text.split(None, 4)) > 3 and _TURN.match(text)
        )
        if (
            match
            and (who := next(filter(None, match.groups()))).split()[0].lower() not in _NO_SPEAKER
            and (place or len(who.split()) < 3)
        ):
            turns[n] = who
    again = Counter(turns.values())
    if len(turns) < 3 or sum(count > 1 for count in again.values()) < 1 or len(again) < 2:
        return []
    kept = {n: who for n, who in turns.items() if again[who] > 1 or who.isupper()}
    marked = any(texts[n].startswith(("((", "[")) for n in kept)
    return list(kept) if marked or len(set(kept.values())) > 1 else []


def _labelled(texts: Sequence[str], body: Sequence[int]) -> list[int]:
    """Return the turns of an interview that are labelled Q and A."""
    labelled = [n for n in body if (texts[n][0] in "QA" or not texts[n][0].isalnum()) and _QA.match(texts[n])]
    if len(labelled) < 2:
        return []
    labels = {match["who"][0] for n in labelled if (match := _QA.match(texts[n]))}
    return labelled if len(labelled) > 2 or len(labels) > 1 else []


def _questions(text: str, texts: Sequence[str], body: Sequence[int]) -> list[int]:
    """Return the turns of an interview whose questions stand alone, answered by an *I*."""
    if text.count("?") < _QUESTIONS:
        return []
    asked = [
        n
        for place, n in enumerate(body[:-1])
        if len(texts[n]) < 400
        and texts[n].rstrip('*_ "”').endswith("?")
        and texts[n][:1] not in '"“'
        and not texts[body[place + 1]].rstrip().endswith("?")
    ]
    if len(asked) >= _QUESTIONS and len(asked) >= 0.2 * len(body):
        answers = dict(pairwise(body))
        if sum(bool(_I_OR_WE.search(texts[answers[n]])) for n in asked) >= 0.6 * len(asked):
            return [*asked, *(answers[n] for n in asked)]
    return []


def _stretch(document: Document, members: list[int], format: Format, body: Sequence[int]) -> Iterator[Stretch]:
    """Join turns with the paragraphs between them, as far as answers run; a turn by itself is no talk."""
    if not members:
        return
    place = {n: at for at, n in enumerate(body)}
    runs: list[list[int]] = []
    for n in sorted(set(members)):
        if runs and place[n] - place[runs[-1][-1]] <= _LONGEST_ANSWER:
            runs[-1].append(n)
        else:
            runs.append([n])
    for run in runs:
        if len(run) > 1:
            end = body[-1] if place[run[-1]] >= len(body) - 3 else run[-1]
            yield _over(document, run[0], end, format)


def _times(document: Document, texts: Sequence[str], body: Sequence[int]) -> Iterator[Stretch]:
    """Find a live blog: three paragraphs or more that begin with, or are, the time of day."""
    stamped = [n for n in body if not texts[n][0].isalpha() and _TIME.match(texts[n][:40])]
    if len(stamped) >= 3:
        yield _over(document, stamped[0], body[-1], Format.LIVE_BLOG)


def _verse(document: Document, texts: Sequence[str], body: Sequence[int]) -> Iterator[Stretch]:
    """Find four or more short lines in a row, on neighbouring lines of the file, that mostly have no stop."""
    run: list[int] = []
    for n in [*body, -1]:
        if (
            n >= 0
            and len(texts[n]) <= 70
            and len(texts[n].split()) <= 10
            and not texts[n][0].isdigit()
            and (not run or _neighbours(document, run[-1], n))
        ):
            run.append(n)
            continue
        if (
            len(run) >= 4
            and sum(_STOP.search(texts[line]) is None for line in run) >= 0.6 * len(run)
            and _sings(texts, run)
        ):
            yield _over(document, run[0], run[-1], Format.VERSE)
        run = [n] if n >= 0 and len(texts[n]) <= 70 and len(texts[n].split()) <= 10 else []


def _sings(texts: Sequence[str], run: Sequence[int]) -> bool:
    """Whether short lines are verse and no list of names: several end in a comma or begin small."""
    running = sum(texts[n].rstrip().endswith((",", ";", "—")) for n in run) + sum(
        texts[n][:1].islower() for n in run[1:]
    )
    return running >= max(2, len(run) // 4)


def _neighbours(document: Document, above: int, below: int) -> bool:
    return document.text.count("\n", document.blocks[above].span.end, document.blocks[below].span.start) == 1


def _comments(document: Document, texts: Sequence[str], body: Sequence[int]) -> Iterator[Stretch]:
    """Find readers' comments below a story: two or more lines that name a commenter and a time."""
    heads = [
        n for n in body if len(texts[n]) < 90 and not _STOP.search(texts[n].rstrip(":")) and _COMMENT.match(texts[n])
    ]
    heads = [
        n
        for n in heads
        if "ago" in texts[n] or any(sign.isdigit() for sign in texts[n]) or texts[n].rstrip().endswith((":", "says"))
    ]
    if len(heads) >= 2 and heads[0] >= len(texts) // 4:
        yield _over(document, heads[0], body[-1], Format.COMMENTS)


def _over(document: Document, first: int, last: int, format: Format) -> Stretch:
    return Stretch(Span(document.blocks[first].span.start, document.blocks[last].span.end), format)
