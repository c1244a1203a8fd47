"""The commands; each imports what it needs when it runs, since a hook pays the start-up on every commit."""

from typing import Annotated

import typer

from quotecheck.report import FORMATS

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Find every quote in news copy, who is said to have said it, and what does not hold together.",
)

Paths = Annotated[
    list[str], typer.Argument(help="Files and folders of copy; - for standard input.", show_default=False)
]


def _rule_names(incomplete: str) -> list[str]:
    """Complete the name of a rule or a family."""
    from quotecheck import catalogue

    rules = catalogue.load()
    names = [*sorted({rule.family for rule in rules}), *(rule.name for rule in rules)]
    return [name for name in names if name.startswith(incomplete)]


def _formats(incomplete: str) -> list[str]:
    """Complete the name of a format."""
    return [name for name in FORMATS if name.startswith(incomplete)]


Rules = Annotated[
    list[str] | None,
    typer.Option(help="Rules or families, with commas between.", show_default=False, autocompletion=_rule_names),
]
Stdin = Annotated[str, typer.Option(help="The name of what comes on standard input.", metavar="FILE")]
Encoding = Annotated[
    str | None, typer.Option(help="The character set of copy that is not UTF-8, such as cp1252.", metavar="NAME")
]
ConfigFile = Annotated[str, typer.Option("--config", help="Use this config file, not the nearest one.", metavar="FILE")]


def _names(given: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for word in given or () for name in word.split(",") if name.strip())


def _version(asked: bool) -> None:
    if asked:
        from quotecheck import __version__

        typer.echo(f"quotecheck {__version__}")
        raise typer.Exit


@app.callback()
def quotecheck(
    version: Annotated[
        bool, typer.Option("--version", "-V", help="Show the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that hold for every command."""


@app.command()
def check(
    paths: Paths,
    format: Annotated[
        str | None,
        typer.Option("--format", "-f", metavar="FORMAT", autocompletion=_formats, help=f"One of {', '.join(FORMATS)}."),
    ] = None,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write the report to a file.")] = "",
    fail_on: Annotated[
        str | None, typer.Option(metavar="SEVERITY", help="Exit with 1 from here on: info, warning (default) or error.")
    ] = None,
    select: Rules = None,
    extend_select: Rules = None,
    ignore: Rules = None,
    profile: Annotated[
        str | None, typer.Option(metavar="NAME", help="Option set: us-wire, uk-news, feature, live-blog or qa.")
    ] = None,
    people: Annotated[str | None, typer.Option(metavar="FILE", help="The roster: who is who.")] = None,
    house_rules: Annotated[str | None, typer.Option(metavar="FOLDER", help="The newsroom's own rule files.")] = None,
    sources: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH", help="Transcripts and releases to hold quotes against; files or folders."),
    ] = None,
    since: Annotated[str, typer.Option(metavar="REV", help="Only what changed since this git revision.")] = "",
    baseline: Annotated[
        str | None, typer.Option(metavar="FILE", help="Findings to leave out, as written before.")
    ] = None,
    write_baseline: Annotated[str, typer.Option(metavar="FILE", help="Write the findings as a baseline.")] = "",
    fix: Annotated[bool, typer.Option("--fix", help="Put marks, blanks and stops right where it is safe.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: those to look at, too.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Leave out in folders, as in .gitignore.")
    ] = None,
    encoding: Encoding = None,
    stdin_filename: Stdin = "<stdin>",
    config: ConfigFile = "",
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 takes what the machine has.")] = 0,
) -> int:
    """Check stories: who said what, and whether it holds together."""
    from quotecheck.cli.check import Asked, check

    values = {
        "fail-on": fail_on,
        "select": _names(select),
        "extend-select": _names(extend_select),
        "ignore": _names(ignore),
        "profile": profile,
        "people": people,
        "house-rules": house_rules,
        "sources": tuple(sources or ()),
        "baseline": baseline,
        "exclude": tuple(exclude or ()),
        "encoding": encoding,
    }
    fixes = (fix, unsafe_fixes, diff)
    asked = Asked(tuple(paths), values, format, output, since, write_baseline, stdin_filename, config, jobs, *fixes)
    return check(asked)


@app.command()
def quotes(
    paths: Paths,
    format: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="text or jsonl.")] = "text",
    why: Annotated[bool, typer.Option("--why", help="Tell how each link was made.")] = False,
    encoding: Encoding = None,
    stdin_filename: Stdin = "<stdin>",
) -> int:
    """List every quote with its speaker, cue, link and place."""
    from quotecheck.cli.stories import quotes

    return quotes(paths, format, why, stdin_filename, encoding=encoding or "")


@app.command()
def people(
    paths: Paths,
    as_roster: Annotated[bool, typer.Option("--roster", help="Write a roster to start from, as CSV.")] = False,
    encoding: Encoding = None,
    stdin_filename: Stdin = "<stdin>",
) -> int:
    """List who is in each story: names, introductions, and what the copy says of their pronouns."""
    from quotecheck.cli.stories import people

    return people(paths, as_roster, stdin_filename, encoding or "")


@app.command()
def verify(
    paths: Paths,
    sources: Annotated[
        list[str] | None,
        typer.Option(
            "--against",
            "--sources",
            metavar="PATH",
            help="Transcripts, releases, earlier stories; those of the settings without it.",
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show the quotes that are as said, too.")] = False,
    format: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="text or jsonl.")] = "text",
    encoding: Encoding = None,
    stdin_filename: Stdin = "<stdin>",
) -> int:
    """Hold each quote against the record, and show both texts one above the other."""
    from quotecheck.cli.stories import verify

    return verify(paths, sources or (), format, everything, stdin_filename, encoding or "")


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(help="The name of a rule.", show_default=False, autocompletion=_rule_names)],
) -> int:
    """Tell what a rule forbids, why, and what it allows."""
    from quotecheck.cli.rules import explain

    return explain(rule)


@app.command()
def rules(
    family: Annotated[str, typer.Argument(help="Only the rules of this family.")] = "",
) -> int:
    """List the rules."""
    from quotecheck.cli.rules import rules

    return rules(family)


@app.command("test")
def prove(
    folder: Annotated[str, typer.Argument(help="A folder of house rules; without it, the built-in ones.")] = "",
) -> int:
    """Run the examples of the rules."""
    from quotecheck.cli.rules import test

    return test(folder)


@app.command()
def config(
    path: Annotated[str, typer.Argument(help="A story, or a folder of them.")] = ".",
    config: ConfigFile = "",
) -> int:
    """Tell each setting for a file, and where it came from."""
    from quotecheck.cli.settings import show

    return show(path, config)
