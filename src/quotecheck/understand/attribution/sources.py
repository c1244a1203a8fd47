"""Whose verb it is: rank the phrases of a sentence as the source of a cue.

A reading is one phrase as the source. What its place in the sentence looks like is told by named features that carry
weights.
"""

from quotecheck.understand.words import Passage
from quotecheck.values.patterns import lazy

_SHAPE = {"H": "X", "C": "X", "A": "X", "D": "X", "S": "X", "T": "", "r": "", "f": "i", "y": "i"}
_FOLD = str.maketrans(_SHAPE)
_LEFT = 7
_RIGHT = 3
"""How many phrases before and after a cue are looked at."""
_DIGITS = "0123456789"
_PHRASE = lazy("[HCAS]")
_DETERMINERS = frozenset("dq#")
_GOES_ON = lazy(",(?:r*(?:z|vr*[HCA])|[^whs]*[HA][rmT]*[vz])")
"""A comma behind which the sentence goes on: *Vardal, founder of the club, left the race, saying*."""

Reading = tuple[int, tuple[str, ...]]
"""One phrase as the source of a cue: its first element (-1 for none), and all that speaks for or against it."""


_paths: dict[str, str] = {}


def path(elements: str) -> str:
    """Return the elements between two places, folded to their shape and cut to a readable length."""
    found = _paths.get(elements)
    if found is None:
        found = elements.translate(_FOLD)
        while "iX" in found or "ii" in found:
            found = found.replace("iX", "i").replace("ii", "i")
        found = _cut(found)
        if len(_paths) < 8_000:
            _paths[elements] = found
    return found


def _cut(shape: str) -> str:
    return shape if len(shape) <= 7 else shape[:3] + "~" + shape[-3:]


def readings(passage: Passage, cue: int, low: int, high: int) -> list[Reading]:
    """Return every phrase of the sentence (elements low to high) that may be the source of the cue at an element."""
    elements = passage.elements
    form = elements[cue] + _voice(elements, low, cue)
    after = elements[cue + 1] if cue + 1 < len(elements) else "."
    lemma = passage.words[passage.first[cue]].lower()
    nobody: Reading = -1, (f"none {form}", f"none {form} {after}", f"none {lemma}")
    return [nobody, *_before(passage, cue, low, form, after), *_after(passage, cue, low, high, form, lemma)]


def _before(passage: Passage, cue: int, low: int, form: str, after: str) -> list[Reading]:
    """Return the phrases before a cue as its source, the nearest first."""
    elements = passage.elements
    kind = form[0]
    found: list[Reading] = []
    opening = _PHRASE.search(elements, low, cue)
    opens = opening.start() if opening else cue
    rank = verbs = 0
    shape = ""
    for at in range(cue - 1, low - 1, -1):
        element = elements[at]
        if element in "HCADSw" or (element == "h" and at > low and elements[at - 1] in "HC"):
            rank += 1
            if rank > _LEFT:
                break
            way = _cut(shape)
            before = elements[at - 1] if at > low else "^"
            earliest = "later" if at > opens and rank < _LEFT else "first"
            head = head_word(passage, at)
            number = _DIGITS[rank]
            features = (
                f"< {way}",
                f"< {form} {way}",
                f"< {element} {before} {form}",
                f"< {element} {way}",
                f"< {before}|{way}",
                f"< {after} {form} {way}",
                f"< {number} {form}",
                f"< {earliest} {form} v{_DIGITS[verbs if verbs < 3 else 3]}",
                f"< # {kind} {_number(element, head)}",
                f"< {after} {kind} {number}",
                f"< w {head}",
            )
            found.append((at, features))
        elif element in "vzbBm":
            verbs += 1
            if verbs > 5:
                break
        folded = _SHAPE.get(element, element)  # as ``path`` does, one element at a time
        shape = "i" + shape.lstrip("iX") if folded == "i" else folded + shape
    return found


def _after(passage: Passage, cue: int, low: int, high: int, form: str, lemma: str) -> list[Reading]:
    """Return the phrases after a cue as its source, the nearest first."""
    elements = passage.elements
    kind = form[0]
    found: list[Reading] = []
    rank = 0
    shape = ""
    start = elements[cue - 1] if cue > low else "^"
    for at in range(cue + 1, high):
        element = elements[at]
        if element in "HCADS":
            rank += 1
            if rank > _RIGHT:
                break
            way = _cut(shape)
            features = (
                f"> {way}",
                f"> {form} {way}",
                f"> {element} {elements[at - 1]} {form}",
                f"> {element} {way} {start}",
                f"> {start} {kind} {way}",
                f"> {_DIGITS[rank]} {form} {elements[at + 1] if at + 1 < high else '.'}",
                f"> l {lemma} {way}",
                f"> w {head_word(passage, at)}",
            )
            found.append((at, features))
        elif element in ".;c":
            break
        folded = _SHAPE.get(element, element)
        if folded not in ("i", "X") or shape[-1:] != "i":
            shape += folded
    return found


def head_word(passage: Passage, at: int) -> str:
    """Return the last word of a phrase, in lower case; names all count as one, and no phrase (-1) has none."""
    if at < 0:
        return ""
    return "NAME" if passage.elements[at] == "H" else passage.words[passage.ends[at] - 1].lower()


def has_verb(elements: str) -> bool:
    """Whether any element is a finite verb or a form of *be*."""
    return any(kind in "vzbB" for kind in elements)


def reach(passage: Passage, first: int, cue: int, high: int) -> int:
    """Return the last element of the source that starts at an element: with its apposition and relative clause."""
    elements = passage.elements
    told = "CDH" if passage.kinds[passage.first[first]] in _DETERMINERS else "CD"
    return _reach_before(elements, first, cue, told) if first < cue else _reach_after(elements, first, high, told)


def _voice(elements: str, low: int, cue: int) -> str:
    """Return what stands before a verb: a form of *be*, another auxiliary, *to*, a conjunction …, or nothing."""
    at = cue - 1
    while at >= low and elements[at] in "rT":
        at -= 1
    if at < low:
        return "^"
    return elements[at] if elements[at] in "Bmxwyikc,Q" else ""


def _number(element: str, head: str) -> str:
    """Return whether a phrase is one (``1``) or many (``2``), as far as its last word tells."""
    if element == "C":
        return "2" if (head[-1:] == "s" and head[-2:] != "ss") or head in _MANY else "1"
    if element == "A":
        return "2" if head in _MANY else "1"
    return element


_MANY = frozenset("they we i you them us people men women police children media republicans democrats voters".split())


def _reach_before(elements: str, at: int, cue: int, told: str) -> int:
    """Return where a source that stands before its cue ends; a participle goes with the elements ``told``."""
    last = at
    position = at + 1
    while position < cue:
        element = elements[position]
        following = elements[position + 1] if position + 1 < cue else ""
        if (element in "fiy" and following and following in "HCADST") or (
            element == "c" and following and following in "HC" and _clear(elements, position + 2, cue)
        ):
            last = position = position + 1
        elif (
            element == ","
            and (closing := elements.rfind(",", position + 1, cue)) > 0
            and _clear(elements, closing, cue)
        ):
            return last if _GOES_ON.match(elements, position, closing) else max(last, closing - 1)
        elif (element in "wh" and _whole_clause(elements, position, cue)) or (
            element in "rjvg" and elements[position - 1] in told and _tells_more(elements, position, cue)
        ):
            return _without_auxiliaries(elements, at, cue - 1)
        elif element != "T":
            break
        position += 1
    return last


def _clear(elements: str, start: int, end: int) -> bool:
    """Whether nothing but adverbs, auxiliaries and commas stands in a range of elements."""
    return all(element in "rmBT,x" for element in elements[start:end])


def _tells_more(elements: str, start: int, end: int) -> bool:
    """Whether an adjective or participle behind a noun goes with it: *a source familiar with the plan*."""
    while start < end and elements[start] == "r":  # a book just published
        start += 1
    if start == end or elements[start] not in "jvg" or elements[end - 1] in "iyx":
        return False
    part = elements[start + 1 : end].lstrip("rT")
    if not part:
        return elements[start] == "v"  # those surveyed said, the order released on Friday says
    return part[0] in "iya" and not any(kind in "vzbBm,cws" for kind in part.rstrip("rmB"))


def _whole_clause(elements: str, start: int, end: int) -> bool:
    """Whether a relative clause in a range has a verb of its own and no comma: it belongs to the phrase before it."""
    part = elements[start:end]
    return "," not in part and has_verb(part)


def _without_auxiliaries(elements: str, first: int, last: int) -> int:
    while last > first and elements[last] in "rmBx,":
        last -= 1
    return last


def _reach_after(elements: str, at: int, high: int, told: str) -> int:
    """Return where a source that stands after its cue ends; a participle goes with the elements ``told``."""
    last = at
    position = at + 1
    while position < high:
        element = elements[position]
        following = elements[position + 1] if position + 1 < high else "."
        further = elements[position + 2] if position + 2 < high else "."
        if (element in "fi" and following in "HCAS") or (
            element in "c," and following in "HC" and further not in "vzBm"
        ):
            last = position + 1
            position += 2
        elif element == "c" and following == "g" and further == "H":  # finance and marketing officer Ana Ruiz
            last = position + 2
            position += 3
        elif element == "w" or (element == "," and following == "w"):
            end = position + 2
            while end < high and elements[end] not in ",.;-:Q":
                end += 1
            return min(end, high) - 1
        elif element in "jvg" and elements[position - 1] in told and following in "HCADSTiayx":
            end = position + 2
            while end < high and elements[end] not in ",.;-:Qswzca":
                end += 1
            return min(end, high) - 1
        else:
            break
    return last
