"""Words that the source has otherwise."""

from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.checks.record import is_raw, matched, part_at, where
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.source import Edit, Match, Verdict


def check(case: Case, *, cleanup_policy: str) -> Iterator[Finding]:
    """Yield each quote that drops, adds or changes words; under ``grammar`` only those that can change the meaning."""
    for quote, match in matched(case):
        if match.verdict is Verdict.ALTERED_MATERIAL:
            edits, variant = match.material, "far" if not match.sure else "raw" if is_raw(case, match) else ""
        elif match.verdict is Verdict.ALTERED_MINOR and cleanup_policy != "grammar":
            edits, variant = match.minor, "minor"
        else:
            continue
        first = edits[0]
        place = part_at(quote, first.at.start)
        pointers = tuple(Pointer(edit.at, "also") for edit in edits[1:])
        yield Finding(place, _facts(case, match, first), pointers, variant)


def _facts(case: Case, match: Match, edit: Edit) -> dict[str, str]:
    return {
        "said": shown(edit.said_near, 26),
        "copy": shown(edit.copy_near, 26),
        "where": where(case, match.excerpts[0]),
    }
