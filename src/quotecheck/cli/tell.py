"""What goes to standard error: what is wrong, where, and what to do about it."""

import sys
from pathlib import Path

from quotecheck.values.diagnostic import Problem
from quotecheck.values.document import Place
from quotecheck.values.errors import InputError


def error(told: InputError) -> None:
    """Tell an error of the user's input, with the line it stands on and the name that was meant."""
    meant = nearest(told.given, told.choices)
    remedy = f"Did you mean `{meant}`? {told.remedy}".rstrip() if meant else told.remedy
    _say("error", told.path, told.place, told.message, remedy, told.given)


def problem(told: Problem) -> None:
    """Tell a problem of one file; the run goes on."""
    _say("error" if told.blame == 2 else "bug", told.path, told.place, told.message, told.remedy)


def bug(crash: Exception) -> None:
    """Tell a crash of ours."""
    frame = crash.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f" at {Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else ""
    remedy = "This is a bug of quotecheck, not of your copy. Tell us, with this line and the story."
    _say("bug", "", None, f"{type(crash).__name__}{where}: {crash}", remedy)


def note(words: str) -> None:
    """Tell something in passing."""
    _write(f"quotecheck: note: {words}\n")


def nearest(given: str, choices: tuple[str, ...]) -> str:
    """Return the choice that a misspelt name most likely stands for, empty where none is near."""
    if not given or not choices:
        return ""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    near = process.extractOne(given.lower(), choices, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6)
    return near[0] if near else ""


def _say(kind: str, path: str, place: Place | None, message: str, remedy: str, given: str = "") -> None:
    at = f":{place.line}:{place.column}" if place else ""
    where = f"{path}{at}: " if path else ""
    _write(f"quotecheck: {kind}: {where}{message}.\n".replace("..\n", ".\n"))
    if place and path:
        _write(_picture(path, place, given))
    if remedy:
        _write(f"  {remedy}\n")


def _picture(path: str, place: Place, given: str) -> str:
    """Return the line at ``place`` with the words that are wrong underlined, empty where it cannot be read."""
    try:
        lines = Path(path).read_text(encoding="utf-8-sig", errors="replace").split("\n")
        line = lines[place.line - 1].rstrip("\r")
    except (OSError, IndexError):
        return ""
    start = place.column - 1
    if given and given in line[start:]:
        start = line.index(given, start)
    elif given:
        for number, later in enumerate(lines[place.line : place.line + 30], place.line + 1):
            if f'"{given}"' in later:
                place, line, start = Place(number, 1), later.rstrip("\r"), later.index(given)
                break
    width = len(given) if given and line.startswith(given, start) else 1
    gutter = f"{place.line:>5} │ "
    shown = line.replace("\t", " ")
    cut = max(0, start - 50)
    return f"{gutter}{shown[cut : cut + 100]}\n{' ' * 5} │ {' ' * (start - cut)}{'^' * width}\n"


def _write(words: str) -> None:
    encoding = sys.stderr.encoding or "ascii"
    sys.stderr.write(words.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()
