"""The runs of a Word draft, as they are written in its XML."""

import re
from typing import NamedTuple

_TAG = re.compile(
    r"""<!--.*?-->|<!\[CDATA\[.*?\]\]>
    |<(?P<close>/?)(?P<prefix>[\w.-]+:)?(?P<name>r|rPr|t)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>""",
    re.VERBOSE | re.DOTALL,
)
_LOOK = re.compile(r"\s*<[\w.-]*:?rPr[\s>]")


class Text(NamedTuple):
    """A text element of a run: where its tag begins, and the words inside it; offsets into the XML."""

    tag: int
    start: int
    end: int


class Run(NamedTuple):
    """A run of the draft: its tag and its look as they are written, and what it shows from ``inside`` on."""

    start: int
    end: int
    head: str
    prefix: str
    inside: int
    texts: list[Text]


def runs(xml: str) -> list[Run]:
    """Return the runs in order; they nest where a text box stands in one."""
    found: list[Run] = []
    waiting: list[Run] = []
    for tag in _TAG.finditer(xml):
        name, (start, end) = tag["name"], tag.span()
        if not name or tag[0].endswith("/>"):
            continue
        if name == "r" and not tag["close"]:
            waiting.append(Run(start, end, tag[0], tag["prefix"] or "", end, []))
        elif waiting:
            run = waiting.pop()
            if name == "r":
                found.append(run._replace(end=end))
                continue
            if name == "t" and not tag["close"]:
                run.texts.append(Text(start, end, end))
            elif name == "t" and run.texts:
                run.texts[-1] = run.texts[-1]._replace(end=start)
            elif tag["close"] and _LOOK.match(xml, run.inside):
                run = run._replace(head=xml[run.start : end], inside=end)
            waiting.append(run)
    return sorted(found)
