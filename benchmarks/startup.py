"""What a pre-commit hook pays: CPU of short runs, as multiples of ``python -c "import typer"`` in the same run.

    python benchmarks/startup.py [RUNS]

Each command runs in turn, RUNS times (default 15); the smallest CPU time of each (user and system, of the child
and its children) is compared, so that other work on the machine counts as little as can be. proselint is compared where
it is installed. Prints a table; exits with 1 where a budget is broken.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

STORY = (
    "Harbour board meets again\n\n"
    + (
        "“We will mend the pier before the spring tide,” Joan Alvarez, a boatbuilder, told the Herald. "
        "The board met on Tuesday. “Nobody asked us,” she said, “and nobody will.”\n\n"
        "According to Marten Holm, the harbour master, the gates are “a work in progress”.\n\n"
    )
    * 20
)[:5120]
BUDGETS = {"quotecheck --version": 1.3, "quotecheck check, one story of 5 KB, concise": 2.2}


def cpu(command: list[str], environment: dict[str, str]) -> float:
    """Return the CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> int:
    """Print the table; return the exit code."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("runs", type=int, nargs="?", default=15)
    runs: int = asked.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder, "story.txt")
        story.write_text(STORY, encoding="utf-8")
        quotecheck = [sys.executable, "-m", "quotecheck"]
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "python -c 'import typer'": [sys.executable, "-c", "import typer"],
            "quotecheck --version": [*quotecheck, "--version"],
            "quotecheck check, one story of 5 KB, concise": [*quotecheck, "check", str(story), "--format", "concise"],
            "quotecheck check, one story of 5 KB, text": [*quotecheck, "check", str(story)],
        }
        if proselint := shutil.which("proselint"):
            commands["proselint, the same story"] = [proselint, "check", str(story)]
        least = dict.fromkeys(commands, float("inf"))
        # As installed: pip compiles what it installs, and a checkout is compiled by its first run.
        compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        compiled["PYTHONPYCACHEPREFIX"] = str(Path(folder, "pyc"))
        for command in commands.values():
            cpu(command, compiled)
        for _ in range(runs):
            for name, command in commands.items():
                least[name] = min(least[name], cpu(command, compiled))
    unit = least["python -c 'import typer'"]
    broken = 0
    for name, took in least.items():
        budget = BUDGETS.get(name)
        over = budget is not None and took > budget * unit
        broken += over
        told = f"  budget {budget}{'  BROKEN' if over else ''}" if budget else ""
        print(f"{name:48} {1000 * took:6.0f} ms  {took / unit:5.2f}{told}")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
