"""Where something stands in ``Document.text``."""

from typing import NamedTuple

from quotecheck.values.value import of_tuple


class Span(NamedTuple):
    """A half-open range of code points of ``Document.text``."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether all of ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


span_from = of_tuple(Span)
"""Return a span from (start, end), in half the time of a call of its class: a story has hundreds."""
