"""Folders are walked as git sees them, in one order, and nothing in them stops the walk."""

import os
from pathlib import Path

import pytest

from quotecheck.readers.walk import walk
from quotecheck.values.errors import InputError


def plant(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def found(root: Path, *exclude: str) -> list[str]:
    return [os.path.relpath(str(path), root) for path in walk([str(root)], exclude)]


def test_only_copy_is_found_in_one_order(tmp_path: Path) -> None:
    plant(
        tmp_path,
        "b.txt",
        "a/z.md",
        "a/B.HTML",
        "c.docx",
        "d.jsonl",
        "e.png",
        "f",
        ".hidden.txt",
        ".git/x.txt",
        "g.json",
    )
    assert found(tmp_path) == ["a/B.HTML", "a/z.md", "b.txt", "c.docx", "d.jsonl"]


def test_what_word_and_we_leave_beside_a_draft_is_no_copy(tmp_path: Path) -> None:
    plant(tmp_path, "draft.docx", "~$draft.docx", "draft.commented.docx")
    assert found(tmp_path) == ["draft.docx"]


def test_what_git_ignores_is_left_out_at_every_depth(tmp_path: Path) -> None:
    plant(tmp_path, ".git/HEAD", "keep.txt", "drop.txt", "desk/drop.txt", "desk/sub/drop.txt", "old/a.txt", "desk/b.md")
    (tmp_path / ".gitignore").write_text("drop.txt\n/old/\n")
    (tmp_path / "desk/.gitignore").write_text("!drop.txt\nsub/\n")
    assert found(tmp_path) == ["desk/b.md", "desk/drop.txt", "keep.txt"]
    assert found(tmp_path / "desk") == ["b.md", "drop.txt"]


def test_the_gitignore_above_a_folder_counts_inside_its_repository_only(tmp_path: Path) -> None:
    plant(tmp_path, "top/desk/drop.txt", "top/desk/keep.txt")
    (tmp_path / "top/.gitignore").write_text("drop.txt\n")
    assert found(tmp_path / "top/desk") == ["drop.txt", "keep.txt"]
    plant(tmp_path, "top/.git/HEAD")
    assert found(tmp_path / "top/desk") == ["keep.txt"]


def test_excluded_patterns_are_left_out_of_folders_but_not_of_files_named(tmp_path: Path) -> None:
    plant(tmp_path, "a.txt", "old/b.txt", "c.draft.txt")
    assert found(tmp_path, "old", "*.draft.txt") == ["a.txt"]
    assert list(walk([str(tmp_path / "c.draft.txt")], ["*.draft.txt"])) == [str(tmp_path / "c.draft.txt")]


def test_each_file_is_found_once_by_the_name_it_was_asked_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, "a/b.txt", "a/c.unknown")
    monkeypatch.chdir(tmp_path)
    assert list(walk(["a", "./a/b.txt", "a/c.unknown", "-", "."])) == ["a/b.txt", "a/c.unknown", "-"]


def test_links_that_go_round_end(tmp_path: Path) -> None:
    plant(tmp_path, "a/story.txt")
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "a/self.txt").symlink_to("self.txt")
    (tmp_path / "a/gone.txt").symlink_to("nowhere")
    (tmp_path / "a/other.txt").symlink_to("story.txt")
    assert found(tmp_path) == ["a/other.txt", "a/story.txt"]
    (tmp_path / "door").symlink_to("a")
    assert list(walk([str(tmp_path / "door")])) == [str(tmp_path / "door" / n) for n in ("other.txt", "story.txt")]


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path, "a/one.txt", "b/two.txt")
    real = os.scandir

    def barred(path: str) -> "os._ScandirIterator[str]":
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", barred)
    error, two = walk([str(tmp_path)])
    assert isinstance(error, InputError)
    assert str(error).endswith("/a: cannot be read: permission denied. Check its rights, or --exclude it.")
    assert two == str(tmp_path / "b/two.txt")


def test_folders_nested_deeper_than_the_stack_are_walked(tmp_path: Path) -> None:
    depth = 400
    deep = tmp_path.joinpath(*["d"] * depth)
    os.makedirs(deep)  # noqa: PTH103 - Path.mkdir calls itself for each parent
    (deep / "story.txt").write_text("x")
    assert len(found(tmp_path)) == 1
