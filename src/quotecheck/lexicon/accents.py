"""Accents that stand behind their letters."""

ACCENTS = r"\u0300-\u036f"
"""Accents as some programs write them, signs of their own behind the letters that have them, for a class of a pattern.

They are the block of combining diacritical marks of Unicode; ``\\w`` knows none of them.
"""
