"""What in the text of a Markdown block is markup, by its place.

markdown-it tells what a line means and not where: so each of its inline rules is watched, and what a rule takes away is
noted. All the rest is copy, to the letter.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

Rule = Callable[[StateInline, bool], bool]

_LONGEST_QUOTE = 5000
_SHOWN_TAG = re.compile(r"<(/?)(q|br)\b", re.IGNORECASE)


class Edit(NamedTuple):
    """A run of a line that is not copy as it stands; ``text`` stands in its place."""

    start: int
    end: int
    text: str
    link: int = 0


def edits(content: str, env: dict[str, Any]) -> list[Edit]:
    """Return what in a block's text is markup, in order; no two share a character."""
    found: list[Edit] = []
    marks: list[tuple[int, Token]] = []
    parser().inline.parse(content, parser(), {**env, "told": content, "edits": found, "marks": marks}, [])
    # A star that opens or closes nothing stays a text of its own; those of a pair are turned into tags, or emptied.
    found += [Edit(at, at + 1, "") for at, token in marks if token.type != "text" or not token.content]
    return sorted(found)


@cache
def parser() -> MarkdownIt:
    """Return the parser of blocks; their text it leaves alone until ``edits`` asks for it."""
    md = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join", "fragments_join", "code"])
    rules: dict[str, Rule] = {
        "newline": _watched(rules_inline.newline, _note_line_end),
        "escape": _watched(rules_inline.escape, _note_escape),
        "backticks": _watched(_backticks, _note_code),
        "emphasis": _watched(rules_inline.emphasis.tokenize, _note_marks),
        "link": _watched(rules_inline.link, _note_link),
        "image": _watched(rules_inline.image, lambda state, start: _note(state, start, state.pos, "")),
        "autolink": _watched(rules_inline.autolink, lambda state, start: _note(state, start, state.pos, "")),
        "html_inline": _watched(rules_inline.html_inline, _note_tag),
        "entity": _watched(rules_inline.entity, _note_entity),
    }
    for name, rule in rules.items():
        md.inline.ruler.at(name, rule)
    return md


def _watched(rule: Rule, note: Callable[[StateInline, int], None]) -> Rule:
    """Return a rule that tells what it took, unless it only looks ahead or reads the words under a picture."""

    def run(state: StateInline, silent: bool) -> bool:
        start = state.pos
        took = rule(state, silent)
        if took and not silent and state.env.get("told") is state.src:
            note(state, start)
        return took

    return run


def _note(state: StateInline, start: int, end: int, text: str, link: int = 0) -> None:
    state.env["edits"].append(Edit(start, end, text, link))


def _note_line_end(state: StateInline, start: int) -> None:
    end = start + 1
    while start and state.src[start - 1] == " ":
        start -= 1
    _note(state, start, end, " ")
    _note(state, end, state.pos, "")


def _note_escape(state: StateInline, start: int) -> None:
    if state.src[start + 1] == "\n":
        _note(state, start, state.pos, " ")
    elif state.pos > start + 1 and state.tokens[-1].content != state.tokens[-1].markup:
        _note(state, start, start + 1, "")


def _note_code(state: StateInline, start: int) -> None:
    if state.tokens and state.tokens[-1].type == "code_inline" and not state.pending:
        _note(state, start, state.pos, "")


def _note_marks(state: StateInline, start: int) -> None:
    length = state.pos - start
    state.env["marks"] += zip(range(start, state.pos), state.tokens[-length:], strict=True)


def _note_link(state: StateInline, start: int) -> None:
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    _note(state, start, start + 1, "", 1)
    _note(state, label_end, state.pos, "", -1)


def _note_tag(state: StateInline, start: int) -> None:
    tag = _SHOWN_TAG.match(state.src, start)
    text = "" if not tag else " " if tag[2].lower() == "br" else "”" if tag[1] else "“"
    _note(state, start, state.pos, text)


def _note_entity(state: StateInline, start: int) -> None:
    _note(state, start, state.pos, state.tokens[-1].content)


def _backticks(state: StateInline, silent: bool) -> bool:
    """Read code, but leave the ``quotes'' of the wires alone."""
    at = state.pos
    if state.src.startswith("``", at) and not state.src.startswith("```", at):
        closed = state.src.find("''", at, at + _LONGEST_QUOTE)
        if closed > 0 and state.src.find("``", at + 2, closed) < 0:
            if not silent:
                state.pending += "``"
            state.pos += 2
            return True
    return rules_inline.backtick(state, silent)
