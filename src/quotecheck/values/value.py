"""Values with named fields: frozen dataclasses with slots in all but the cost, which is 20 ms of each start of a hook.

``dataclasses`` imports ``inspect`` and writes six methods a class whether they are used or not. Here one is written a
class, when the first value of it is made; the type checker knows the fields as it does those of a dataclass.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


class _Made:
    """Stands for a default that is made anew for each value."""

    def __init__(self, factory: Callable[[], object], init: bool) -> None:
        self.factory = factory
        self.init = init


def made(*, factory: Callable[[], T], init: bool = True) -> T:
    """Return a default that is made anew for each value; where ``init`` is unset, it is never given or carried over."""
    stand_in: Any = _Made(factory, init)
    result: T = stand_in
    return result


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    raise AttributeError(f"{type(self).__name__} is frozen: {name} stays as it is")


_FROZEN = {"__setattr__": _refuse, "__delattr__": _refuse}
_MUTABLE = {"__eq__": object.__eq__, "__hash__": object.__hash__, "__repr__": object.__repr__}


def _getter(names: Any) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gets some attributes of a value as a tuple, however few they are."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


@dataclass_transform(frozen_default=True, field_specifiers=(made,))
class _Fields(type):
    """Makes a slot of each annotated name; the module needs ``from __future__ import annotations``."""

    _fields: tuple[str, ...]
    _defaults: dict[str, Any]
    _frozen: bool
    _all: Callable[[Any], tuple[Any, ...]]
    _shown: Callable[[Any], tuple[Any, ...]]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], frozen: bool = True) -> _Fields:
        """Return the class."""
        slots = tuple(namespace.get("__annotations__", ()))
        defaults = {slot: namespace.pop(slot) for slot in slots if slot in namespace}
        methods = (_FROZEN if frozen else _MUTABLE) if slots else {}
        new = super().__new__(cls, name, bases, {**methods, **namespace, "__slots__": slots})
        new._fields = tuple(slot for slot in slots if getattr(defaults.get(slot), "init", True))
        new._defaults, new._frozen = defaults, frozen
        new._all = _getter(new._fields)
        new._shown = _getter([field for field in new._fields if field[0] != "_"])
        return new


class Value(metaclass=_Fields):
    """A base of classes whose annotated names are fields, in order, with the defaults that are given there.

    ``class Tally(Value, frozen=False)`` can be changed, and is equal to nothing but itself. A field with a leading
    underscore is a memo, and neither compared nor shown.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        """Write the method that takes the fields of this class, and go on there."""
        written = _initializer(type(self))
        type(self).__init__ = written  # type: ignore[method-assign]
        written(self, *given, **named)

    def __eq__(self, other: object) -> bool:
        """Whether the other is of the same class and all its fields are equal."""
        kind = type(self)
        return type(other) is kind and kind._shown(self) == kind._shown(other)

    def __hash__(self) -> int:
        """Return the hash of the fields."""
        return hash(type(self)._shown(self))

    def __repr__(self) -> str:
        """Return the value as Python would write it."""
        shown = zip((field for field in type(self)._fields if field[0] != "_"), type(self)._shown(self), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how another process makes it again."""
        return type(self), type(self)._all(self)


N = TypeVar("N", bound=tuple[Any, ...])


def of_tuple(kind: type[N]) -> Callable[[tuple[Any, ...]], N]:
    """Return what makes a named tuple of a plain one, in half the time of a call of its class.

    For what a story has by the hundred: the fields are counted and known by nobody but the caller.
    """
    return partial(tuple.__new__, kind)


V = TypeVar("V", bound=Value)


def by_name(value: Value) -> dict[str, Any]:
    """Return the fields of a value by name."""
    return dict(zip(type(value)._fields, type(value)._all(value), strict=True))


def replace(value: V, **changes: Any) -> V:
    """Return a value with some fields changed; raises ``TypeError`` for a field it has not."""
    return type(value)(**{**by_name(value), **changes})


def _initializer(kind: _Fields) -> Callable[..., None]:
    """Write ``__init__``: parameters in the order of the fields, each put in its slot."""
    parameters, lines = ["self"], []
    known: dict[str, Any] = {}
    slots: tuple[str, ...] = kind.__dict__["__slots__"]
    for name in slots:
        default, value = kind._defaults.get(name), name
        known[f"default_{name}"] = default
        if isinstance(default, _Made):
            known[f"make_{name}"] = default.factory
            value = f"make_{name}()" + (f" if {name} is default_{name} else {name}" if default.init else "")
        if name in kind._fields:
            parameters.append(f"{name}=default_{name}" if name in kind._defaults else name)
        known[f"set_{name}"] = kind.__dict__[name].__set__
        lines.append(f"    set_{name}(self, {value})\n" if kind._frozen else f"    self.{name} = {value}\n")
    exec(f"def __init__({', '.join(parameters)}):\n{''.join(lines)}", known)
    written: Callable[..., None] = known["__init__"]
    return written
