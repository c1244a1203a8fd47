import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from quotecheck import verify
from quotecheck.run import read_story
from quotecheck.values.errors import InputError
from quotecheck.values.source import Passage, Verdict
from quotecheck.verify.index import FILE_NAME, Index, grams

STORY = read_story("story.txt", "“We will not raise fares next year,” Joan Alvarez said.")
SAID = "JOAN ALVAREZ: We will not raise fares next year.\n"


def verdict(folder: Path) -> Verdict:
    archive = verify.load([folder])
    try:
        return verify.match(STORY, archive)[0].verdict
    finally:
        archive.index.close()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "council.txt").write_text(SAID)
    (tmp_path / "other.txt").write_text("PETER OTT: The depot burned down in March.\n")
    return tmp_path


def test_the_index_is_kept_beside_the_sources(folder):
    assert verdict(folder) is Verdict.VERBATIM
    assert (folder / FILE_NAME).is_file()


def test_a_source_that_changes_is_read_again_and_one_that_does_not_is_not(folder):
    verdict(folder)
    (folder / "council.txt").write_text(SAID.replace("not ", ""))
    assert verdict(folder) is Verdict.ALTERED_MATERIAL
    (folder / "council.txt").write_text(SAID)
    assert verdict(folder) is Verdict.VERBATIM


def test_a_change_is_seen_though_size_and_time_stay_the_same(folder):
    verdict(folder)
    source = folder / "council.txt"
    before = source.stat()
    source.write_text(SAID.replace("not", "now"))
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert verdict(folder) is Verdict.ALTERED_MATERIAL


def test_a_source_that_goes_is_forgotten(folder):
    verdict(folder)
    (folder / "council.txt").unlink()
    assert verdict(folder) is Verdict.NOT_FOUND


def test_a_sidecar_that_changes_has_its_source_read_again(folder):
    verdict(folder)
    (folder / "council.txt.meta.toml").write_text('kind = "email"')
    archive = verify.load([folder])
    assert [source.kind for source in archive.sources if "council" in source.path] == ["email"]


def test_a_broken_index_is_made_afresh(folder):
    (folder / FILE_NAME).write_bytes(b"this is no index" * 100)
    assert verdict(folder) is Verdict.VERBATIM


def test_an_index_of_another_version_is_made_afresh(folder):
    import sqlite3

    verdict(folder)
    db = sqlite3.connect(folder / FILE_NAME)
    db.execute("PRAGMA user_version = 999")
    db.close()
    assert verdict(folder) is Verdict.VERBATIM


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_a_run_that_is_killed_leaves_an_index_that_the_next_run_goes_on_with(tmp_path):
    for nth in range(60):
        (tmp_path / f"s{nth:02}.txt").write_text("JOAN ALVAREZ: " + f"word{nth} and so on and on. " * 400)
    (tmp_path / "z.txt").write_text(SAID)
    script = textwrap.dedent(
        f"""
        import os, signal
        from pathlib import Path
        from quotecheck import verify
        from quotecheck.verify import formats, index
        index._SAVE_EVERY = 0
        read, seen = formats.read, []
        def dying(path, data, read_copy=None):
            seen.append(path)
            if len(seen) == 30:
                os.kill(os.getpid(), signal.SIGKILL)
            return read(path, data, read_copy)
        formats.read = dying
        verify.load([Path({str(tmp_path)!r})])
        """
    )
    done = subprocess.run([sys.executable, "-c", script], check=False)
    assert done.returncode == -signal.SIGKILL
    half = Index(tmp_path / FILE_NAME)
    assert len(half.sources) == 29
    assert len(half) >= 29
    half.close()
    assert verdict(tmp_path) is Verdict.VERBATIM


def test_a_run_stopped_inside_a_source_leaves_none_of_it(folder, monkeypatch):
    from quotecheck.verify import formats

    read = formats.read

    class Stopping(list[Passage]):
        def __iter__(self):
            yield self[0]
            raise KeyboardInterrupt

    def stopping(path, data, read_copy=None):
        source, passages = read(path, data)
        return source, Stopping([*passages, *passages]) if path.name == "other.txt" else passages

    monkeypatch.setattr(formats, "read", stopping)
    with pytest.raises(KeyboardInterrupt):
        verify.load([folder])
    half = Index(folder / FILE_NAME)
    assert not [source for source in half.sources.values() if "other" in source.path]
    assert all("depot" not in row.passage.text for row in half.every_row())
    half.close()
    monkeypatch.undo()
    assert verdict(folder) is Verdict.VERBATIM


def test_a_folder_that_cannot_be_written_is_indexed_in_memory(folder, monkeypatch):
    import sqlite3

    connect = sqlite3.connect

    def refusing(path, **options):
        if path != ":memory:":
            raise sqlite3.OperationalError("unable to open database file")
        return connect(path, **options)

    monkeypatch.setattr(sqlite3, "connect", refusing)
    assert verdict(folder) is Verdict.VERBATIM
    assert not (folder / FILE_NAME).exists()


def test_two_folders_share_an_index_in_the_first(folder, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    (other / "more.txt").write_text("JOAN ALVAREZ: The depot burned down in March.\n")
    for _ in range(2):
        archive = verify.load([folder, other])
        assert len(archive.sources) == 3
        archive.index.close()
    assert len(list(folder.glob(".quotecheck-sources-*.db"))) == 1
    assert verdict(folder) is Verdict.VERBATIM


def test_a_folder_is_known_by_where_it_is_and_shown_as_it_was_named(folder, monkeypatch):
    verdict(folder)
    before = (folder / FILE_NAME).stat().st_mtime_ns
    monkeypatch.chdir(folder.parent)
    archive = verify.load([Path(folder.name)])
    assert {source.path for source in archive.sources} == {f"{folder.name}/council.txt", f"{folder.name}/other.txt"}
    assert (folder / FILE_NAME).stat().st_mtime_ns == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_process_asks_the_index_by_a_connection_of_its_own(folder):
    archive = verify.load([folder])
    mine = archive.index.db
    child = os.fork()
    if not child:
        fine = archive.index.db is not mine and verify.match(STORY, archive)[0].verdict is Verdict.VERBATIM
        os._exit(0 if fine else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_hidden_files_and_sidecars_are_no_sources(folder):
    (folder / ".git").mkdir()
    (folder / ".git" / "config.txt").write_text("x y z")
    (folder / "council.meta.toml").write_text('lang = "en"')
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    assert sorted(Path(source.path).name for source in verify.load([folder]).sources) == ["council.txt", "other.txt"]


def test_a_source_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match="no such source"):
        verify.load([tmp_path / "gone.txt"])
    with pytest.raises(InputError, match="no sources"):
        verify.load([tmp_path])


def test_a_quote_of_small_words_only_is_found_among_many(tmp_path):
    index = Index(None)
    from quotecheck.values.source import Source

    index.add(Source("a"), [Passage("it is what it is and that is that for all of us") for _ in range(600)])
    index.add(Source("b"), [Passage("and that is that is it then for you and for me")])
    assert 601 in index.lookup("that is it then for you and for me", 8)


def test_grams_leave_out_sounds_and_words_said_twice():
    assert grams("we, um, we we go") == grams("we go")
    assert grams("") == []
