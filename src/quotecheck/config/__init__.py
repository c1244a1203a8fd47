"""What the user set."""

from quotecheck.config.settings import Config, Origin, Settings

__all__ = ["Config", "Origin", "Settings"]
