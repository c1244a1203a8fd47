"""What is wrong with what the user gave us, told so that they can mend it."""

from quotecheck.values.document import Place


class InputError(Exception):
    """A file, an option or a name of the user's that cannot be used.

    ``path`` is the file to blame, empty where it came from the command line; ``place`` is where in it, if known.
    ``message`` is one present-tense sentence without a full stop; ``remedy`` tells what to do about it. Where a
    name was ``given`` that is none of the ``choices``, the command line adds the one that was meant.
    """

    def __init__(
        self,
        path: str,
        message: str,
        remedy: str = "",
        place: Place | None = None,
        given: str = "",
        choices: tuple[str, ...] = (),
    ) -> None:
        super().__init__(path, message, remedy, place)
        self.path = path
        self.message = message
        self.remedy = remedy
        self.place = place
        self.given = given
        self.choices = choices

    def __str__(self) -> str:
        """Return the error on one line: ``path:line:column: message. Remedy``."""
        at = f":{self.place.line}:{self.place.column}" if self.place else ""
        where = f"{self.path}{at}: " if self.path else ""
        return f"{where}{self.message}. {self.remedy}".rstrip(" ")
