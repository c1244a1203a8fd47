"""The terminal, or what stands for one: its width, its colours, the characters it can show."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import TextIO

from rich.console import Console
from rich.style import Style
from rich.text import Text

from quotecheck.report.cells import ours, plain, wrap
from quotecheck.report.excerpt import ASCII, LINES, Row

_STYLES = {
    "": Style(),
    "copy": Style(),
    "gutter": Style(dim=True),
    "primary": Style(bold=True),
    "primary-line": Style(bold=True, color="red"),
    "secondary": Style(),
    "secondary-line": Style(color="cyan"),
    "label": Style(color="cyan"),
    "strong": Style(bold=True),
    "faint": Style(dim=True),
    "error": Style(bold=True, color="red"),
    "warning": Style(bold=True, color="yellow"),
    "info": Style(bold=True, color="blue"),
    "good": Style(bold=True, color="green"),
}


class Screen:
    """Where rows of words go; colours only where a terminal shows them, NO_COLOR and FORCE_COLOR heeded."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.console = Console(file=out, highlight=False, markup=False, emoji=False)
        self.colours = self.console.color_system is not None
        self.width = max(24, self.console.width)
        self.ink = LINES if "utf" in (getattr(out, "encoding", None) or "utf-8").lower() else ASCII

    def rows(self, rows: Iterable[Row], **instead: str) -> None:
        """Write rows; ``instead`` names other styles to use, with ``_`` for ``-``."""
        told = {name.replace("_", "-"): style for name, style in instead.items()}
        rows = list(rows)
        if not self.colours:
            self.out.write("".join("".join(words for words, _ in row).rstrip() + "\n" for row in rows))
            return
        text = Text(end="")
        for row in rows:
            for style, group in groupby(row, key=itemgetter(1)):
                text.append("".join(words for words, _ in group), _STYLES[told.get(style, style)])
            text.append("\n")
        self.console.print(text, soft_wrap=True, end="")

    def paragraph(self, words: str, style: str = "", indent: int = 0) -> list[Row]:
        """Return words of ours or of copy as rows no wider than the screen."""
        lines = wrap(ours(plain(words)), self.width - indent)
        return [[(" " * indent + "".join(cell.shown for cell in line), style)] for line in lines]
