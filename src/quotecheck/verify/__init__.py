"""Quotes against the record.

    archive = verify.load([Path("transcripts/")], read_copy)   # indexes what is new, keeps the rest
    matches = verify.match(story, archive)                     # one Match for each spoken quote
    case = Case(story, roster, sources=archive.sources, matches=matches)

``read_copy(path, data) -> Document`` is the house's reader, lent for docx and html.
"""

from quotecheck.verify.archive import Archive, load, match, of_texts

__all__ = ["Archive", "load", "match", "of_texts"]
