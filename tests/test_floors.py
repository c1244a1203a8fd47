"""Who may import whom: a room knows only the floors below its own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "quotecheck"
FLOOR = {
    "values": 1,
    "lexicon": 1,
    "catalogue": 2,
    "config": 2,
    "readers": 2,
    "understand": 2,
    "verify": 2,
    "checks": 2,
    "report": 2,
    "roster": 2,
    "allowances": 2,
    "fixes": 2,
    "judge": 3,
    "evidence": 3,
    "run": 4,
    "pool": 3,
    "proof": 5,
    "__init__": 5,
    "cli": 6,
    "__main__": 7,
}


ROW = re.compile(r"^\| (\d) \| (.*) \|$", re.MULTILINE)


def test_the_architecture_tells_every_room_and_its_floor():
    page = (SRC.parents[1] / "ARCHITECTURE.md").read_text(encoding="utf-8")
    told = {room: int(floor) for floor, rooms in ROW.findall(page) for room in re.findall(r"`(\w+)`", rooms)}
    assert {room: floor for room, floor in told.items() if room not in ("check_text", "check_file")} == FLOOR
    there = {path.relative_to(SRC).parts[0].removesuffix(".py") for path in SRC.rglob("*.py")}
    assert there == FLOOR.keys()


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("quotecheck"):
            rooms = node.module.split(".")[1:2] or [a.name if a.name in FLOOR else "__init__" for a in node.names]
            yield from rooms
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("quotecheck."))


@pytest.mark.parametrize("path", sorted(SRC.rglob("*.py")), ids=lambda p: str(p.relative_to(SRC)))
def test_a_room_imports_only_lower_floors(path):
    room = path.relative_to(SRC).parts[0].removesuffix(".py")
    for other in imports(path):
        assert other == room or FLOOR[other] < FLOOR[room], f"{room} may not import {other}"


@pytest.mark.parametrize("path", sorted(SRC.rglob("*.py")), ids=lambda p: str(p.relative_to(SRC)))
def test_only_the_command_line_imports_typer(path):
    assert "typer" not in path.read_text(encoding="utf-8") or path.relative_to(SRC).parts[0] == "cli"
