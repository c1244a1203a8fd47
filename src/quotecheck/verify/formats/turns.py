"""Text with labels of speakers: NAME:, Otter, Zoom, Congress, White House and court forms, or none at all."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecheck.values.source import Passage

_CLOCK = r"(?P<{0}>\[?\(?(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}(?:[.,]\d+)?\)?\]?)"
_COLON = re.compile(
    r"[ \t]*(?:>>\s*|[-–—]\s+)?(?:" + _CLOCK.format("before") + r"[ \t]+)?"
    r"(?P<label>[^\W\d_][^:\t\n]{0,70}?)(?:[ \t]*" + _CLOCK.format("after") + r")?[ \t]*:(?=\s|$)[ \t]*"
)
_HEADED = re.compile(r"(?P<label>[^\W\d_][^\t\n:]{0,50}?)(?:[ \t]{2,}|\t)" + _CLOCK.format("clock") + r"[ \t]*$")
_TABBED = re.compile(_CLOCK.format("clock") + r"\t(?P<label>[^\t\n]{1,60}?):?\t")
_CONGRESS = re.compile(
    r"[ \t]*(?P<label>(?:(?:Mr|Mrs|Ms|Dr)\.|Miss|Senator|Representative|Chair(?:man|woman|person)?|Secretary|Director"
    r"|Judge|General|Admiral|Ambassador|Governor|The)[ ][A-Z][\w’'-]*(?:[ ](?:of[ ])?[A-Z][\w’'-]+){0,3})\."
    r"[ \t]+(?=[\[(“\"]?[A-Z])"
)
_COURT = re.compile(r"[ \t]*(?P<label>[QA])(?:[.:][ \t]*|[ \t]{2,}|\t|[ ](?=[A-Z(]))")
_BY = re.compile(r"[ \t]*BY (?P<label>(?:MR|MS|MRS|DR)\. [A-Z][A-Z’'-]+(?: [A-Z’'-]+)*):?[ \t]*$", re.M)
_LINE_NUMBER = re.compile(r"^[ \t]*(\d{1,2})(?=[ \t]|$)", re.M)
_NAME_WORD = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*|of|de|la|van|von|der|bin|al|the|and|\([^)]*\)|\d{1,2}|#\d+)[,.]?")
_ASIDE = re.compile(r"\([^)]*\)")
_NO_LABEL = frozenset(
    "note notes date time subject re to from cc location place topic title source updated posted contact attachments "
    "warning editor’s remarks".split()
)
_MOST_WORDS = 120


def read(text: str, lines: Sequence[int] = ()) -> list[Passage]:
    """Return the passages of a text; ``lines`` tell the file's line of each line of the text, where they differ."""
    text = _without_line_numbers(text)
    trusted = _labels(text)
    asker = ""
    found: list[Passage] = []
    speaker, turn, start = "", 0, None
    held: list[str] = []
    first = 0

    def close() -> None:
        if any(part.strip() for part in held):
            line = lines[first - 1] if lines else first
            found.extend(_cut("\n".join(held), speaker, turn, line, start))
        held.clear()

    for number, line in enumerate(text.split("\n"), 1):
        if by := _BY.fullmatch(line):
            close()
            asker = by["label"]
            continue
        label, clock, rest = _label(line, trusted)
        if label is None and line.strip() and sum(part.count(" ") for part in held) < _MOST_WORDS:
            first = first if held else number
            held.append(line)
            continue
        close()
        if label is not None:
            name = asker if label == "Q" and asker else label
            turn += name != speaker or not found
            speaker, start = name, clock if clock is not None else (start if name == speaker else None)
        if (line if label is None else rest).strip():
            first = number
            held.append(line if label is None else rest)
    close()
    return found


def seconds(clock: str) -> float:
    """Return the seconds of ``1:02:03`` or ``02:03.5``, brackets and all."""
    total = 0.0
    for part in clock.strip("[]()").replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def cue_label(line: str) -> tuple[str, str]:
    """Return the speaker a line of a caption names (or nothing) and its words."""
    match = _COLON.match(line)
    if match and _looks_like_name(match["label"]):
        return match["label"].strip(), line[match.end() :]
    return "", line


def _label(line: str, trusted: frozenset[str]) -> tuple[str | None, float | None, str]:
    """Return the label that begins a line, its time and the words after it; None where there is no label."""
    for pattern in (_TABBED, _HEADED, _COLON, _CONGRESS, _COURT):
        match = pattern.match(line)
        if match and match["label"].strip() in trusted:
            clocks = [value for name, value in match.groupdict().items() if name != "label" and value]
            return match["label"].strip(), seconds(clocks[0]) if clocks else None, line[match.end() :]
    return None, None, line


def _labels(text: str) -> frozenset[str]:
    """Return the labels that this text uses: a form that comes once is a label only where it cannot be prose."""
    sure: set[str] = set()
    counts: dict[re.Pattern[str], Counter[str]] = {_COLON: Counter(), _CONGRESS: Counter(), _COURT: Counter()}
    for line in text.split("\n"):
        for pattern in (_TABBED, _HEADED):
            if match := pattern.match(line):
                sure.add(match["label"].strip())
        for pattern, seen in counts.items():
            if match := pattern.match(line):
                seen[match["label"].strip()] += 1
                if pattern is _COLON and (match["before"] or match["after"]) and _looks_like_name(match["label"]):
                    sure.add(match["label"].strip())
    colon = {label: times for label, times in counts[_COLON].items() if _looks_like_name(label)}
    return frozenset(sure | _colon_labels(colon) | _other_labels(counts, colon))


def _colon_labels(colon: Mapping[str, int]) -> set[str]:
    """Return what of ``NAME:`` is a label: capitals, what comes again, and beside such a one any name of two words."""
    capitals = {label for label in colon if (bare := _ASIDE.sub("", label)).upper() == bare}
    if len(colon) == 1 and max(colon.values()) == 1 and not any(" " in label for label in capitals):
        return set()  # LARKFIELD: is a dateline
    again = {label for label, times in colon.items() if times > 1 or len(colon) > 3}
    names = {label for label in colon if again and 2 <= len(label.split()) <= 4}
    return capitals | again | names


def _other_labels(counts: Mapping[re.Pattern[str], Counter[str]], colon: Mapping[str, int]) -> set[str]:
    """Return the labels that end in a stop, and Q and A, where the text uses them."""
    found: set[str] = set()
    if counts[_CONGRESS].total() >= 2:
        found |= set(counts[_CONGRESS])
    asked = counts[_COURT]["Q"] + counts[_COLON]["Q"]
    if asked and (asked + counts[_COURT]["A"] + counts[_COLON]["A"] >= 2 or colon):
        found |= {"Q", "A"} if counts[_COURT]["A"] + counts[_COLON]["A"] else {"Q"}
    return found


def _looks_like_name(label: str) -> bool:
    words = label.split()
    if not words or len(words) > 9 or words[0].casefold().rstrip(".") in _NO_LABEL:
        return False
    comma = label.find(",")
    head = (label if comma < 0 else label[:comma]).split()
    return len(head) <= 5 and all(_NAME_WORD.fullmatch(word) for word in head) and head[0][0].isupper()


def _without_line_numbers(text: str) -> str:
    """Blank the numbers of a court transcript's lines, where most lines have one and they count up."""
    numbers = [int(match[1]) for match in _LINE_NUMBER.finditer(text)]
    lines = sum(1 for line in text.split("\n") if line.strip())
    rising = sum(1 for one, two in pairwise(numbers) if two == one + 1)
    if len(numbers) < 5 or len(numbers) < 0.6 * lines or rising < 0.7 * len(numbers):
        return text
    return _LINE_NUMBER.sub(lambda match: " " * len(match[0]), text)


def _cut(text: str, speaker: str, turn: int, line: int, start: float | None) -> list[Passage]:
    """Return the text as passages of at most about 120 words, cut at a sentence's end where there is one."""
    found = []
    words = [match.span() for match in re.finditer(r"\S+", text)]
    first = begin = 0
    while len(words) - first > 2 * _MOST_WORDS:
        choice = range(first + _MOST_WORDS, first + _MOST_WORDS // 2, -1)
        last = next((nth for nth in choice if text[words[nth][1] - 1] in ".?!"), first + _MOST_WORDS)
        end = words[last + 1][0]
        found.append(Passage(text[begin:end], speaker, turn, line, start))
        line += text.count("\n", begin, end)
        first, begin = last + 1, end
    found.append(Passage(text[begin:], speaker, turn, line, start))
    return found
