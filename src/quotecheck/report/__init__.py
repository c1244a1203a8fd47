"""One module a format, each with ``write(report, out)``; no format computes a line number."""

FORMATS = ("text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "rdjson", "junit", "html", "docx")

NEED_STORY = frozenset({"html"})
"""The formats that draw the whole story, and so want it kept."""
