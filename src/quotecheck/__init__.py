"""Find quotes in news copy, link each to its speaker, and flag what does not hold together."""

__version__ = "0.1.0"
