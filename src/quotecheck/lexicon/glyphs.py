"""Quotation marks by what they look like: double or single, straight or curly, and which way they face."""

DOUBLE = frozenset(('"', "“", "”", "„", "‟", "«", "»", "‹‹", "››", "''", "``", "‘‘", "’’"))
SINGLE = frozenset("'‘’‚‛`‹›")
STRAIGHT = frozenset(('"', "'", "''"))
FRENCH = frozenset(("«", "»", "‹", "›", "‹‹", "››"))

OPENERS = frozenset(("“", "‘", "„", "‚", "‟", "‛", "``", "‘‘", "`"))
"""Glyphs that face the words after them. French marks are in neither set: « and » face both ways, by language."""

CLOSERS = frozenset(("”", "’", "’’"))

FACING = {"“": "”", "”": "“", "‘": "’", "’": "‘", "‘‘": "’’", "’’": "‘‘", "``": "''"}
"""Each glyph that has a direction, and the one that faces the other way."""
