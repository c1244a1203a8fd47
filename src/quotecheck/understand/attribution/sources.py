"""Whose verb it is: rank the phrases of a sentence as the source of a cue."""

from typing import NamedTuple

from quotecheck.understand.words import Passage

_FOLD = str.maketrans({"H": "X", "C": "X", "A": "X", "D": "X", "S": "X", "T": None, "r": None, "f": "i", "y": "i"})
_REACH = 9


class Reading(NamedTuple):
    """One phrase as the source of a cue: its first and last element (``-1`` for none), and what speaks for it."""

    first: int
    last: int
    features: tuple[str, ...]


def path(elements: str) -> str:
    """Return the elements between two places, folded to their shape and cut to a readable length."""
    folded = elements.translate(_FOLD)
    while "iX" in folded:
        folded = folded.replace("iX", "i")
        if "iiX" not in folded and "iX" not in folded:
            break
    folded = folded.replace("ii", "i")
    return folded if len(folded) <= 7 else folded[:3] + "~" + folded[-3:]


def readings(passage: Passage, cue: int) -> list[Reading]:
    """Return every phrase that may be the source of the cue at an element, with the features that weigh it."""
    elements = passage.elements
    low, high = passage.sentence(cue)
    kind = elements[cue]
    voice = _voice(elements, low, cue)
    after = elements[cue + 1 : cue + 2]
    form = kind + voice
    lemma = passage.words[passage.first[cue]].lower()
    found = [Reading(-1, -1, (f"none {form}", f"none {form} {after}", f"none {lemma}"))]
    rank = 0
    verbs = 0
    for at in range(cue - 1, low - 1, -1):
        element = elements[at]
        if element in "HCADSw":
            rank += 1
            if rank > _REACH:
                break
            before = elements[at - 1] if at > low else "^"
            way = path(elements[at + 1 : cue])
            earliest = not any(x in "HCAS" for x in elements[low:at])
            found.append(
                Reading(
                    at,
                    _reach_right(elements, at, cue),
                    (
                        f"< {way}",
                        f"< {form} {way}",
                        f"< {element} {before} {form}",
                        f"< {element} {way}",
                        f"< {before}|{way}",
                        f"< {rank} {form}",
                        f"< {'first' if earliest else 'later'} {form} v{min(verbs, 3)}",
                        f"< w {_head(passage, at)}",
                        f"< {after} {kind}",
                    ),
                )
            )
        if element in "vzbBm":
            verbs += 1
    rank = 0
    for at in range(cue + 1, high):
        element = elements[at]
        if element in "HCADS":
            rank += 1
            if rank > 4:
                break
            before = elements[at - 1]
            way = path(elements[cue + 1 : at])
            start = elements[cue - 1] if cue > low else "^"
            found.append(
                Reading(
                    at,
                    _reach_after(elements, at, high),
                    (
                        f"> {way}",
                        f"> {form} {way}",
                        f"> {element} {before} {form}",
                        f"> {element} {way} {start}",
                        f"> {start} {kind} {way}",
                        f"> {rank} {form}",
                        f"> w {_head(passage, at)}",
                        f"> l {lemma} {way}",
                    ),
                )
            )
    return found


def _voice(elements: str, low: int, cue: int) -> str:
    """Return what stands before a verb: a form of *be*, another auxiliary, *to*, or nothing."""
    at = cue - 1
    while at >= low and elements[at] in "rT":
        at -= 1
    if at < low:
        return "^"
    return elements[at] if elements[at] in "Bmxwyikc,Q" else ""


def _head(passage: Passage, at: int) -> str:
    """Return the last word of a phrase, in lower case; names all count as one."""
    if passage.elements[at] == "H":
        return "NAME"
    return passage.words[passage.last[at]].lower()


def _reach_right(elements: str, at: int, cue: int) -> int:
    """Return the last element of the source that starts at ``at`` and stands before its cue."""
    last = at
    position = at + 1
    while position < cue:
        element = elements[position]
        if element in "fiy" and position + 1 < cue and elements[position + 1] in "HCADST":
            last = position = position + 1
        elif (
            element == "c"
            and position + 1 < cue
            and elements[position + 1] in "HC"
            and _clear(elements, position + 2, cue)
        ):
            last = position = position + 1
        elif (
            element == ","
            and (closing := elements.rfind(",", position + 1, cue)) > 0
            and _clear(elements, closing, cue)
        ):
            return max(last, closing - 1)
        elif element in "wh" and _clear_verb(elements, position, cue):
            return _trim_end(elements, at, cue - 1)
        elif element == "T" and position + 1 < cue:
            pass
        else:
            break
        position += 1
    return last


def _clear(elements: str, start: int, end: int) -> bool:
    """Whether nothing but adverbs, auxiliaries and commas stands in a range of elements."""
    return all(element in "rmBT,x" for element in elements[start:end])


def _clear_verb(elements: str, start: int, end: int) -> bool:
    """Whether a relative clause in a range has a verb of its own and no comma: it belongs to the phrase before it."""
    part = elements[start:end]
    return "," not in part and any(kind in "vzbB" for kind in part)


def _trim_end(elements: str, first: int, last: int) -> int:
    while last > first and elements[last] in "rmBTx,":
        last -= 1
    return last


def _reach_after(elements: str, at: int, high: int) -> int:
    """Return the last element of the source that starts at ``at`` and stands after its cue: appositions and all."""
    last = at
    position = at + 1
    while position < high:
        element = elements[position]
        following = elements[position + 1] if position + 1 < high else "."
        if element in "fi" and following in "HCAS":
            last = position = position + 1
            position += 1
        elif element == "c" and following in "HC" and elements[position + 2 : position + 3] not in ("v", "z", "B", "m"):
            last = position = position + 1
            position += 1
        elif element == "," and following in "HC" and elements[position + 2 : position + 3] not in ("v", "z", "B", "m"):
            last = position = position + 1
            position += 1
        elif element == "," and following == "w":
            end = position + 2
            while end < high and elements[end] not in ",.;-:Q":
                end += 1
            return end - 1
        elif element == "w":
            end = position + 1
            while end < high and elements[end] not in ",.;-:Q":
                end += 1
            return end - 1
        else:
            break
    return last
