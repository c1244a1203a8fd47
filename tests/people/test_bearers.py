"""Whose a name is, in a roster."""

import pytest

from quotecheck.lexicon.bearers import bearers
from quotecheck.roster import parse

ENTRIES = parse(
    "name,aliases\nNoor Ellery,N. J. Ellery; !Nora Ellery\nMara Ostrowe,\nFinn Ostrowe,\nTenn,\nAntónio Quill Jr.,\n"
).entries


@pytest.mark.parametrize(
    ("name", "bearer"),
    [
        ("Noor Ellery", "Noor Ellery"),
        ("Noor Anne Ellery", "Noor Ellery"),
        ("Nora Ellery", "Noor Ellery"),
        ("Ellery", "Noor Ellery"),
        ("Mayor Noor Ellery", "Noor Ellery"),
        ("Antonio Quill", "António Quill Jr."),
        ("Tenn", "Tenn"),
        ("Ostrowe", None),
        ("Mara Ostrowe", "Mara Ostrowe"),
        ("Ines Ellery", None),
        ("Noor", None),
        ("", None),
    ],
)
def test_a_name_leads_to_whoever_bears_it_alone(name, bearer):
    found = bearers(ENTRIES).of(name)
    assert (found.name if found else None) == bearer


def test_who_shares_an_end_of_a_name_is_like_it():
    assert [entry.name for entry, _ in bearers(ENTRIES).like("Mara Ellery")] == ["Noor Ellery", "Mara Ostrowe"]


def test_another_roster_is_asked_anew():
    other = parse("name\nOrla Ellery\n").entries
    asked = [bearers(entries).of("Ellery") for entries in (ENTRIES, other, ENTRIES)]
    assert [found and found.name for found in asked] == ["Noor Ellery", "Orla Ellery", "Noor Ellery"]
