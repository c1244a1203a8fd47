"""Speech recognisers' JSON: Whisper and its relatives, a list of segments with times and, it may be, speakers."""

import json
import math
from typing import Any

from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.source import Passage

_LISTS = ("segments", "utterances", "chunks")
_MOST_WORDS = 40


def read(path: str, text: str) -> list[Passage]:
    """Return the passages of a recogniser's output; raise ``InputError`` where it has another shape."""
    try:
        told = json.loads(text)
    except json.JSONDecodeError as error:
        place = Place(error.lineno, error.colno)
        raise InputError(path, f"this is not JSON: {error.msg.lower()}", "Export it again.", place) from None
    except RecursionError:
        raise InputError(path, "this JSON is nested too deeply", "Export it again.") from None
    rows = (
        told
        if isinstance(told, list)
        else next((told[key] for key in _LISTS if isinstance(told, dict) and key in told), None)
    )
    if not isinstance(rows, list):
        raise InputError(
            path, "this JSON has no “segments”", "Export it as Whisper does: segments of start, end, text."
        )
    found: list[Passage] = []
    turn = 0
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise InputError(
                path, f"segment {number} has no “text”", "Export it again, with the words of each segment."
            )
        speaker = str(row.get("speaker") or "")
        words = row["text"].strip()
        last = found[-1] if found else None
        if last is None or last.speaker != speaker:
            turn += 1
        elif last.text.count(" ") < _MOST_WORDS:
            sure = _least(last.confidence, _confidence(row))
            found[-1] = Passage(f"{last.text}\n{words}", speaker, turn, 0, last.start, sure)
            continue
        if words:
            found.append(Passage(words, speaker, turn, 0, _start(row), _confidence(row)))
    return found


def _least(one: float | None, two: float | None) -> float | None:
    return min((value for value in (one, two) if value is not None), default=None)


def _start(row: dict[str, Any]) -> float | None:
    value = row.get("start", (row.get("timestamp") or [None])[0] if isinstance(row.get("timestamp"), list) else None)
    return float(value) if isinstance(value, int | float) else None


def _confidence(row: dict[str, Any]) -> float | None:
    """Return how sure the recogniser was: the mean of its words, else of the segment."""
    words = row.get("words")
    if isinstance(words, list):
        sure = [word.get("probability", word.get("score")) for word in words if isinstance(word, dict)]
        numbers = [value for value in sure if isinstance(value, int | float)]
        if numbers:
            return sum(numbers) / len(numbers)
    mean = row.get("avg_logprob")
    return math.exp(min(0.0, mean)) if isinstance(mean, int | float) else None
