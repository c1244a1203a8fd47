"""SubRip and WebVTT captions, joined to passages of one voice."""

import html
import io
import re

from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.source import Passage
from quotecheck.verify.formats import turns

_TIMING = re.compile(r"\s*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s+-->\s+(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_TAG = re.compile(r"</?[^>]*>|\{\\[^}]*\}")
_DASH = re.compile(r"\s*(?:>>+|[-–—])\s*")
_MOST_WORDS = 40
_PAUSE = 5.0


def read(path: str, text: str) -> list[Passage]:
    """Return the passages of a caption file; raise ``InputError`` at the first cue that cannot be read."""
    from webvtt import WebVTT
    from webvtt.errors import MalformedFileError

    kind = "vtt" if path.lower().endswith(".vtt") else "srt"
    for number, line in enumerate(text.split("\n"), 1):
        if "-->" in line and not _TIMING.match(line):
            remedy = "Write it as 00:00:01.000 --> 00:00:04.000."
            raise InputError(path, "this is no time of a caption", remedy, Place(number, 1))
    try:
        captions = WebVTT.from_buffer(io.StringIO(text), format=kind).captions
    except MalformedFileError as error:
        remedy = "A WebVTT file begins with WEBVTT, a SubRip file with a number and a time. Export it again."
        raise InputError(path, f"this is no caption file: {str(error).lower()}", remedy, Place(1, 1)) from None
    held = _Held()
    before: list[str] = []
    for caption in captions:
        start = float(caption.start_in_seconds)
        lines = [line for line in caption.raw_text.split("\n") if line.strip()]
        fresh = lines[_overlap(before, lines) :]
        before = lines or before
        voice = ""
        for line in fresh:
            named = _VOICE.search(line)
            voice = html.unescape(named[1]).strip() if named else voice
            plain = html.unescape(_TAG.sub("", line)).strip()
            label, words = turns.cue_label(plain)
            dash = _DASH.match(plain)
            held.add(voice or label, plain if voice or not label else words, start, bool(dash) and not label)
    return held.passages()


def _overlap(before: list[str], lines: list[str]) -> int:
    """Return how many lines a rolling caption repeats from the one before it."""
    return next((n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0)


class _Held:
    """Lines that gather until the voice changes, somebody pauses or there are enough of them."""

    def __init__(self) -> None:
        self._found: list[Passage] = []
        self._lines: list[str] = []
        self._speaker = ""
        self._turn = 0
        self._start = self._last = 0.0

    def add(self, speaker: str, words: str, start: float, changed: bool) -> None:
        other = bool(speaker) and speaker != self._speaker
        full = sum(line.count(" ") + 1 for line in self._lines) >= _MOST_WORDS
        if self._lines and (other or changed or full or start - self._last > _PAUSE):
            self._close()
        if other or changed:
            self._turn += 1
            self._speaker = speaker
        if not self._lines:
            self._start = start
        self._lines.append(_DASH.sub("", words, count=1) if changed else words)
        self._last = start

    def passages(self) -> list[Passage]:
        self._close()
        return self._found

    def _close(self) -> None:
        text = "\n".join(self._lines)
        if text.strip():
            self._found.append(Passage(text, self._speaker, self._turn, 0, self._start))
        self._lines = []
