"""Whether the settings name only rules, families and options that there are; and which rules are on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from quotecheck.config.settings import OVER, Origin, Settings
from quotecheck.values.errors import InputError
from quotecheck.values.rule import Rule


def validate(settings: Settings, rules: Sequence[Rule]) -> None:
    """Raise ``InputError`` where the settings name a rule, a family or an option that there is none of."""
    names = (*(rule.name for rule in rules), *sorted({rule.family for rule in rules}), "all")
    for key, words in (
        ("select", settings.select),
        ("extend-select", settings.extend_select),
        ("ignore", settings.ignore),
    ):
        for word in words:
            if word not in names:
                origin = settings.origins.get(f"{key}.{word}") or settings.origins.get(key)
                raise _unknown(origin, "rule or family", word, names)
    for table in settings.allow:
        _check_allow(table, names, settings.origins.get(f"allow.{table}"))
    by_name = {rule.name: rule for rule in rules}
    for name in {**settings.options, **settings.severities}:
        if name not in by_name:
            raise _unknown(settings.origins.get(f"rules.{name}"), "rule", name, tuple(by_name))
        for option, value in settings.options.get(name, {}).items():
            _check_option(by_name[name], option, value, settings.origins.get(f"rules.{name}.{option}"))


def chosen(settings: Settings, rules: Iterable[Rule]) -> Iterator[Rule]:
    """Yield the rules that are on; where a rule and its family are both named, the rule's own name wins."""
    wanted = {*settings.select, *settings.extend_select}
    for rule in rules:
        on = {rule.name, rule.family, "all"} & wanted or (rule.on and not settings.select)
        off = rule.name in settings.ignore or (rule.family in settings.ignore and rule.name not in wanted)
        if on and not off:
            yield rule


def _unknown(origin: Origin | None, sort: str, word: str, choices: tuple[str, ...]) -> InputError:
    option = origin.path if origin and origin.path.startswith("--") else ""
    message = f"{option + ' names' if option else 'there is no'} {'no ' if option else ''}{sort} `{word}`"
    path, place = (origin.path, origin.place) if origin and not option else ("", None)
    remedy = "`quotecheck rules` lists them."
    return InputError(path, message, remedy, place, given=word, choices=choices)


def _check_allow(table: Mapping[str, object], names: tuple[str, ...], origin: Origin | None) -> None:
    path, place = origin or Origin("")
    keys = ("rule", "reason", "path", "quote")
    for key, value in table.items():
        if key not in keys:
            raise InputError(path, f"`allow` has no `{key}`", "", place, given=key, choices=keys)
        if not isinstance(value, str):
            raise InputError(path, f"`{key}` of `allow` is words, not {kind(value)}", "Put it in quotes.", place)
    for key in ("rule", "reason"):
        if not table.get(key):
            raise InputError(path, f"`allow` has no {key}", f'Add {key} = "…" to the table.', place)
    if not (table.get("path") or table.get("quote")):
        remedy = "Add a path or a quote; to drop a rule everywhere there is `ignore`."
        raise InputError(path, "`allow` covers every story", remedy, place)
    if table["rule"] not in names:
        raise _unknown(origin, "rule or family", str(table["rule"]), names)


def _check_option(rule: Rule, option: str, value: object, origin: Origin | None) -> None:
    path, place = origin or Origin("")
    if option not in rule.options:
        choices = (*rule.options, *OVER)
        message = f"the rule {rule.name} has no option `{option}`"
        raise InputError(path, message, f"There are: {', '.join(choices)}.", place, given=option, choices=choices)
    default = rule.options[option].default
    fits = type(value) is type(default) or (isinstance(default, float) and type(value) is int)
    if not fits:
        raise InputError(
            path,
            f"`{option}` of {rule.name} is {kind(default)}, not {kind(value)}",
            f"The default is {default!r}.",
            place,
        )


def kind(value: object) -> str:
    """Return what a person calls a value like this one."""
    kinds = {
        bool: "true or false",
        int: "a whole number",
        float: "a number",
        str: "words",
        list: "a list",
        dict: "a table",
    }
    return kinds.get(type(value), type(value).__name__)
