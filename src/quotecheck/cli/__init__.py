"""The command line: the only importer of typer, the only place that prints or exits."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from quotecheck.config import Settings
from quotecheck.run import check_files, read_story

app = typer.Typer(no_args_is_help=True, add_completion=False)


@app.command()
def check(paths: list[Path], format: Annotated[str, typer.Option()] = "text") -> None:
    """Check stories."""
    report = check_files(_files(paths), Settings())
    json.dump(
        {
            "version": 1,
            "diagnostics": [
                {
                    "rule": d.rule,
                    "family": d.family,
                    "severity": str(d.severity),
                    "message": d.message,
                    "path": d.document.path,
                    "start": d.at.start,
                    "end": d.at.end,
                    "labels": [{"start": x.at.start, "end": x.at.end, "text": x.text} for x in d.labels],
                }
                for d in report.diagnostics
            ],
        },
        sys.stdout,
        ensure_ascii=False,
    )


@app.command()
def quotes(paths: list[Path], format: Annotated[str, typer.Option()] = "jsonl") -> None:
    """List quotes."""
    for path in _files(paths):
        story = read_story(str(path), path.read_text(encoding="utf-8"))
        rows = []
        for quote in story.quotes:
            link = quote.attribution
            rows.append(
                {
                    "parts": [{"start": p.content.start, "end": p.content.end} for p in quote.parts],
                    "kind": str(quote.function),
                    "attribution": link
                    and {
                        "source": link.source and {**link.source._asdict(), "text": story.document[link.source]},
                        "cue": link.cue and {**link.cue._asdict(), "text": story.document[link.cue]},
                        "link": link.pattern,
                        "confidence": link.confidence,
                    },
                }
            )
        print(json.dumps({"path": str(path), "quotes": rows}, ensure_ascii=False))  # noqa: T201


def _files(paths: list[Path]) -> list[Path]:
    return [file for path in paths for file in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
