"""Regular expressions that are compiled when they are first asked: a hook's run over one story needs half of them."""

import re
from typing import Any, AnyStr, cast

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Lazy:
    """Stands for a pattern until it is used, and then hands out the methods of the compiled one."""

    def __init__(self, source: Any, flags: int) -> None:
        self._told = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile; called only for what is not there yet."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(*self._told)
        self.__dict__.update((method, getattr(compiled, method)) for method in _ASKED)
        return getattr(compiled, name)


def lazy(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled at its first use; to be used by its methods, not handed to ``re``."""
    return cast("re.Pattern[AnyStr]", _Lazy(source, flags))
