"""The roster: a newsroom's own list of people, ``people.csv``, read into values.

It is personal data. Nothing here logs it, and an error names the line and the one word at fault, never a row.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from quotecheck.lexicon.pronouns import declared_set, newer_forms
from quotecheck.values.document import Place
from quotecheck.values.errors import InputError
from quotecheck.values.people import Roster, RosterEntry
from quotecheck.values.text import read_text

COLUMNS = ("name", "aliases", "pronouns", "title", "organisation", "note", "date")
"""The columns a roster can have, in any order; ``name`` must be there."""

_SPELT = {"organization": "organisation", "alias": "aliases", "pronoun": "pronouns", "notes": "note", "dated": "date"}
_ANY = frozenset({"any", "any pronouns", "all"})
_NONE = frozenset({"name-only", "name only", "none", "no pronouns"})


def load(path: Path) -> Roster:
    """Read a roster file; raises ``InputError`` with line and remedy where it cannot be used."""
    return parse(read_text(path), str(path))


def parse(text: str, path: str = "") -> Roster:
    """Return the roster that CSV text tells; of two entries of one name the later date wins.

    Aliases, and sets of pronouns, are parted by semicolons; an alias with ``!`` before it is matched and never printed.
    Pronouns are ``she/her; they/them``, ``any`` or ``name-only``. A date is ``2026-05-03``. Empty lines and lines that
    begin with ``#`` are passed over. Raises ``InputError``.
    """
    rows = csv.reader(io.StringIO(text), skipinitialspace=True)
    header: list[str] = []
    latest: dict[str, RosterEntry] = {}
    for row in _told(rows, path):
        line = rows.line_num
        if not header:
            header = _header(row, path, line)
            continue
        if len(row) > len(header):
            raise _wrong(
                path, line, f"the line has {len(row)} fields, not {len(header)}", "Put a field with a comma in quotes."
            )
        entry = _entry(dict(zip(header, (field.strip() for field in row), strict=False)), path, line)
        known = latest.get(entry.name)
        if known is None or (entry.dated or date.min) >= (known.dated or date.min):
            latest[entry.name] = entry
    return Roster(tuple(latest.values()), path)


def _told(rows: Iterator[list[str]], path: str) -> Iterator[list[str]]:
    """Yield the rows that say something."""
    try:
        for row in rows:
            if any(field.strip() for field in row) and not row[0].lstrip().startswith("#"):
                yield row
    except csv.Error as error:
        raise InputError(path, f"this is not CSV: {error}", "Mend the quotation marks round its fields.") from None


def _header(row: list[str], path: str, line: int) -> list[str]:
    names = [_SPELT.get(name.strip().lower(), name.strip().lower()) for name in row]
    for name in names:
        if name not in COLUMNS:
            raise InputError(
                path,
                f"there is no column “{name}”",
                f"The first line names the columns: {', '.join(COLUMNS)}.",
                Place(line, 1),
                given=name,
                choices=COLUMNS,
            )
    if "name" not in names:
        raise _wrong(
            path, line, "there is no column “name”", f"The first line names the columns: {', '.join(COLUMNS)}."
        )
    return names


def _entry(told: dict[str, str], path: str, line: int) -> RosterEntry:
    name = told.get("name", "")
    if not name:
        raise _wrong(path, line, "the line has no name", "Write the name as the paper prints it.")
    aliases = [alias.strip() for alias in told.get("aliases", "").split(";") if alias.strip()]
    pronouns = told.get("pronouns", "").strip().lower()
    return RosterEntry(
        name=" ".join(name.split()),
        aliases=tuple(alias for alias in aliases if not alias.startswith("!")),
        hidden_aliases=tuple(alias[1:].strip() for alias in aliases if alias.startswith("!")),
        pronouns=_pronouns(pronouns, path, line) if pronouns not in _ANY | _NONE else (),
        any_pronoun=pronouns in _ANY,
        name_only=pronouns in _NONE,
        title=told.get("title", ""),
        organisation=told.get("organisation", ""),
        note=told.get("note", ""),
        dated=_date(told.get("date", ""), path, line),
        line=line,
        newer=tuple((form, own) for one in pronouns.split(";") for form, own in newer_forms(one).items()),
    )


def _pronouns(words: str, path: str, line: int) -> tuple[frozenset[str], ...]:
    try:
        return tuple(declared_set(one) for one in words.split(";") if one.strip())
    except ValueError as error:
        raise _wrong(
            path, line, f"“{error}” is no pronoun we know", "Write she/her, they/them, xe/xem, any or name-only."
        ) from None


def _date(words: str, path: str, line: int) -> date | None:
    if not words:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise _wrong(path, line, "the date is not year-month-day", "Write it as 2026-05-03.") from None


def _wrong(path: str, line: int, message: str, remedy: str) -> InputError:
    return InputError(path, message, remedy, Place(line, 1))
