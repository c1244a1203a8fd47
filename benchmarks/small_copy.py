"""Small stories made up by the thousand, no two alike: for what a run costs over very many files."""

import random
from pathlib import Path

_ONSETS = "B Br C Ch D Dr F G Gr H J K L M N P R S Sh St T Th V W Z".split()
_MIDDLES = "a e i o u ai ea ee ia io oo ou".split()
_ENDS = "n ns r rd l ll m s st th t ck lin ner dal ford wick ham sen rup ley ton mere".split()
_GIVEN = "Ana Bea Cal Dora Eli Fay Gus Hana Ivo June Kit Lena Nell Otto Pia Quin Rosa Sam Tess Una Vic Wren".split()
_ROLES = "a boatbuilder|the harbour master|a baker|the mayor|a teacher|the club’s treasurer|a nurse".split("|")
_THINGS = "pier gate ferry school hall market bridge library tram wall orchard lighthouse mill".split()
_DOES = "mend close move paint sell open shut measure widen".split()
_WHEN = "before spring|by Monday|after the fair|this week|when the tide is out|in the new year".split("|")
_CUES = ["said", "added", "asked", "insisted", "warned", "told reporters"]


def _word(chance: random.Random) -> str:
    return chance.choice(_ONSETS) + chance.choice(_MIDDLES) + chance.choice(_ENDS)


def _clause(chance: random.Random) -> str:
    number = chance.randint(2, 9999)
    return (
        f"we will {chance.choice(_DOES)} the {chance.choice(_THINGS)} {chance.choice(_WHEN)}, "
        f"and {number} of us will {chance.choice(_DOES)} the {chance.choice(_THINGS)}"
    )


def story(nth: int) -> str:
    """Return a story of about 1 KB, always the same one for a number."""
    chance = random.Random(nth)
    town = _word(chance)
    lines = [f"{town} {chance.choice(_THINGS)} to {chance.choice(_DOES)} {chance.choice(_WHEN)}"]
    for _ in range(4):
        given, surname = chance.choice(_GIVEN), _word(chance)
        first, second = _clause(chance), _clause(chance)
        lines += [
            f"“{first[0].upper()}{first[1:]},” {given} {surname}, {chance.choice(_ROLES)}, {chance.choice(_CUES)}.",
            f"{surname} {chance.choice(_CUES)} that {second} in {_word(chance)}. “Nobody asked {town},” "
            f"{chance.choice(('she', 'he'))} {chance.choice(_CUES)}.",
        ]
    return "\n\n".join(lines) + "\n"


def make(folder: Path, start: int, end: int) -> None:
    """Write the stories from ``start`` up to ``end`` into a folder, a thousand to a folder of its own."""
    for nth in range(start, end):
        place = folder / f"{nth // 1000:03}"
        place.mkdir(exist_ok=True)
        (place / f"{nth % 1000:03}.txt").write_text(story(nth), encoding="utf-8")
